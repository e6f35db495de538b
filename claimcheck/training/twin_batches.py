"""The rows of a pack as batches of one length each, gathered on the device that computes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from claimcheck.training.judge_task import turned
from claimcheck.training.recipe import TwinRecipe
from claimcheck.training.tokens import BEGIN, END, FRAME
from claimcheck.training.twin import FIRST, SECOND
from claimcheck.training.twin_data import Pack

_LEAST, _PART = 64, 4
Rows = npt.NDArray[np.intp]


class Batch(NamedTuple):
    """Rows of one length and the towers that learn from them."""

    rows: Rows
    towers: tuple[int, ...]


class Taught(NamedTuple):
    """Token `ids` (rows, length), `targets` (rows, 9) as in `Lesson.targets`, `told` (rows, 3)."""

    ids: Tensor
    targets: Tensor
    told: Tensor


class Deck:
    """A pack's rows on `device`; `lengths` (rows) are those of the framed pairs."""

    def __init__(self, pack: Pack, device: torch.device) -> None:
        starts = np.concatenate([[0], np.cumsum(pack.lengths, dtype=np.int64)])
        self.lengths = pack.lengths[pack.pairs].sum(1, dtype=np.int64) + FRAME
        self._rows = {str(name): np.flatnonzero(pack.sources == place) for place, name in enumerate(pack.names)}
        self._device = device
        self._tokens, self._starts, self._pairs, self._targets, self._told = (
            torch.from_numpy(np.ascontiguousarray(array)).to(device)
            for array in (pack.tokens.astype(np.int32), starts, pack.pairs.astype(np.int64), pack.targets, pack.probabilities())
        )

    def plan(self, recipe: TwinRecipe, number: int) -> list[Batch]:
        """The batches of round `number`, mixed. Those of a length of which there is little are left out: a kernel costs the same
        for eight rows as for eight hundred, and other rounds put other rows together.
        """
        generator = np.random.default_rng((recipe.seed, number))
        chosen: dict[tuple[int, ...], list[Rows]] = {}
        for share in recipe.shares:
            rows = self._rows.get(share.source.name, np.zeros(0, np.intp))
            taken = np.tile(generator.permutation(rows)[: share.source.cap], share.source.copies)
            for towers, part in (((FIRST,), share.first), ((SECOND,), share.second), ((FIRST, SECOND), share.both)):
                chosen.setdefault(towers, []).append(generator.permutation(taken)[: round(part * len(taken))])
        found = [
            Batch(rows, towers)
            for towers, parts in chosen.items()
            for rows in self._cut(np.concatenate(parts), recipe.budget, generator)
        ]
        return [found[place] for place in generator.permutation(len(found))]

    def _cut(self, rows: Rows, budget: int, generator: np.random.Generator) -> list[Rows]:
        found = []
        for length in np.unique(self.lengths[rows]):
            same = generator.permutation(rows[self.lengths[rows] == length])
            most = max(1, budget // int(length))
            pieces = np.array_split(same, -(-len(same) // most))
            found += [piece for piece in pieces if len(piece) >= min(_LEAST, most // _PART)]
        return found

    def taught(self, rows: Rows, swap: float, generator: torch.Generator) -> Taught:
        """What `rows`, of one length, teach, some of them the other way round (`turned`)."""
        places = torch.from_numpy(rows).to(self._device)
        targets, told = self._targets[places].long(), self._told[places]
        chance = torch.rand(len(rows), device=self._device, generator=generator)
        swapped = turned(targets[:, 0], told, chance, swap)
        return Taught(self._framed(places, swapped, int(self.lengths[rows[0]])), targets, told)

    def _framed(self, places: Tensor, swapped: Tensor, length: int) -> Tensor:
        """`<s> premise </s></s> hypothesis </s>` of rows that have `length` tokens with their frame."""
        pairs = self._pairs[places]
        first, second = torch.where(swapped.unsqueeze(1), pairs.flip(1), pairs).T
        size = (self._starts[first + 1] - self._starts[first]).unsqueeze(1)
        place = torch.arange(length, device=self._device).expand(len(places), length)
        inside, after = place - 1, place - size - 3
        earlier = (inside >= 0) & (inside < size)
        later = (after >= 0) & (place < length - 1)
        at = torch.where(earlier, self._starts[first].unsqueeze(1) + inside, self._starts[second].unsqueeze(1) + after)
        token = self._tokens[torch.where(earlier | later, at, 0)].long()
        ids = torch.where(earlier | later, token, END)
        ids[:, 0] = BEGIN
        return ids
