"""Pairs as token numbers: tokenised once, kept flat, put into batches of one length.

Both sides of a pair are kept apart and joined when a batch is made, `<s> premise </s></s> hypothesis </s>`, so that
either direction can be trained from one pool.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from claimcheck.training.lessons import Lesson

BEGIN, PAD, END = 0, 1, 2
FRAME = 4
Ints = npt.NDArray[np.int32]


class Tokenizer(Protocol):
    """What is asked of a tokenizer."""

    def __call__(self, texts: Sequence[str]) -> list[list[int]]:
        """One list of token numbers for each text."""
        ...


@dataclass(frozen=True, slots=True)
class Pool:
    """Rows as numbers. `sides[i]` holds premise and hypothesis of row i; `labels[i]` what is taught (`Lesson.targets`);
    `told` (rows, 3) the probabilities of a teacher, all 0 where there was none.
    """

    sides: tuple[tuple[Ints, Ints], ...]
    labels: Ints
    sources: tuple[str, ...]
    told: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.sides)

    def length(self, row: int) -> int:
        """Tokens of row `row`, frame included."""
        first, second = self.sides[row]
        return len(first) + len(second) + FRAME


def pool_of(rows: Sequence[Lesson], tokenize: Tokenizer, longest: int) -> Pool:
    """Tokenises `rows`; those over `longest` tokens are left out (never cut: a cut premise may no longer entail)."""
    numbers = [np.asarray(one, np.int32) for one in tokenize([lesson.row.premise for lesson in rows])]
    others = [np.asarray(one, np.int32) for one in tokenize([lesson.row.hypothesis for lesson in rows])]
    kept = [i for i in range(len(rows)) if len(numbers[i]) + len(others[i]) + FRAME <= longest]
    return Pool(
        tuple((numbers[i], others[i]) for i in kept),
        np.asarray([rows[i].targets for i in kept], np.int32).reshape(len(kept), -1),
        tuple(rows[i].row.source for i in kept),
        np.asarray([rows[i].told or (0.0, 0.0, 0.0) for i in kept], np.float32).reshape(len(kept), 3),
    )


@dataclass(frozen=True, slots=True)
class Batch:
    """Token numbers (rows, length), their mask (float 1 or 0), labels (rows, targets) and `told` (rows, 3), as in `Pool`."""

    ids: npt.NDArray[np.int64]
    mask: npt.NDArray[np.float32]
    labels: npt.NDArray[np.int64]
    told: npt.NDArray[np.float32]


def framed(first: Ints, second: Ints) -> Ints:
    """The input of a pair: `<s> first </s></s> second </s>`."""
    return np.concatenate(([BEGIN], first, [END, END], second, [END])).astype(np.int32)


def padded(rows: Sequence[Ints], step: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Token numbers and mask (rows, length), padded to the next multiple of `step` (fewer shapes, faster kernels)."""
    width = -(-max(len(row) for row in rows) // step) * step
    ids = np.full((len(rows), width), PAD, np.int64)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
    return ids, (ids != PAD).astype(np.float32)


def batch_of(pool: Pool, rows: Sequence[int], swapped: Sequence[bool], step: int = 8) -> Batch:
    """Joins `rows` into one batch; where `swapped`, hypothesis before premise."""
    sides = [pool.sides[row][::-1] if swap else pool.sides[row] for row, swap in zip(rows, swapped, strict=True)]
    ids, mask = padded([framed(first, second) for first, second in sides], step)
    return Batch(ids, mask, pool.labels[list(rows)].astype(np.int64), pool.told[list(rows)])


def batches(
    pool: Pool, rows: npt.NDArray[np.intp], budget: int, generator: np.random.Generator, window: int = 4096
) -> list[npt.NDArray[np.intp]]:
    """Cuts `rows` into shuffled batches of like length, each of at most `budget` padded tokens.

    Rows are sorted by length only inside random windows, so that a batch still mixes sources.
    """
    order = generator.permutation(rows)
    found: list[npt.NDArray[np.intp]] = []
    for start in range(0, len(order), window):
        part = sorted(order[start : start + window].tolist(), key=pool.length)
        found.extend(_cut(pool, part, budget))
    return [found[i] for i in generator.permutation(len(found))]


def _cut(pool: Pool, rows: Sequence[int], budget: int) -> list[npt.NDArray[np.intp]]:
    found, start = [], 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or (end + 1 - start) * pool.length(rows[end]) > budget:
            found.append(np.asarray(rows[start:end], np.intp))
            start = end
    return found
