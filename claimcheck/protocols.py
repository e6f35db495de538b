"""What each kind of part must offer; signatures only.

Every implementation of a protocol takes the same exam in `tests/`, by value. Arrays are C-contiguous float32.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.datatypes import Contrast, Document, Judgement, Match, Report, Skipped, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Progress = Callable[[int, int], None]
"""Called with (done, total); total is 0 when unknown."""


class Reader(Protocol):
    """Turns one file of a family of formats into documents."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents of the file in its order, and the records that gave none.

        A bad record among good ones is a `Skipped`; a file that cannot be read at all raises `ReadError`.
        """
        ...


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """One text's tokens: `offsets` (half-open characters of the text) and unit vectors float32 [tokens, dim]."""

    offsets: tuple[Span, ...]
    vectors: NDArray[np.float32]


class Encoder(Protocol):
    """Turns texts into unit vectors; deterministic, and independent of the other texts of the call up to 1e-3."""

    @property
    def name(self) -> str:
        """What the manifest records and `--encoder` takes."""
        ...

    @property
    def revision(self) -> str:
        """Changes whenever the vectors change."""
        ...

    @property
    def dimension(self) -> int:
        """Columns of `encode`."""
        ...

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """Unit rows, shape [len(texts), dimension], in the order of `texts`."""
        ...

    def encode_tokens(self, texts: Sequence[str]) -> list[TokenVectors]:
        """The contextual token vectors of each text, special tokens left out."""
        ...


class NliModel(Protocol):
    """A cross-encoder in three classes; one that has been taught relations has more outputs."""

    @property
    def name(self) -> str:
        """What the manifest records and `--judge` takes."""
        ...

    def probabilities(self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None) -> NDArray[np.float32]:
        """For each (premise, hypothesis): entailment, neutral, contradiction; rows sum to 1, uncalibrated."""
        ...

    def outputs(self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None) -> NDArray[np.float32]:
        """`probabilities` [pairs, 3], or [pairs, 13]: those, agreement, contradiction and unrelated (they sum to 1), framing,
        and each kind of contrast in the order of `GUIDELINES.md`.
        """
        ...


class Judge(Protocol):
    """Decides how two statements relate, or abstains."""

    @property
    def name(self) -> str:
        """Stands in each `Judgement.judge`."""
        ...

    def judge(self, matches: Sequence[Match]) -> list[Judgement | None]:
        """One entry a match, in order; None is an abstention."""
        ...


class ContrastFinder(Protocol):
    """Finds how the same thing is told differently."""

    def contrasts(self, matches: Sequence[Match], judgements: Sequence[Judgement | None]) -> list[tuple[Contrast, ...]]:
        """The contrasts of each match, in order of the claim's text; empty when there is none."""
        ...


class VectorStore(Protocol):
    """Vectors under 64-bit ids; inner product of unit vectors, higher is closer."""

    def add(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Adds rows; an id that is there is replaced."""
        ...

    def remove(self, ids: NDArray[np.int64]) -> int:
        """Removes the ids that are there; returns how many were."""
        ...

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Scores and ids, shape [queries, k], best first; missing places hold id -1 and score -inf."""
        ...


class Renderer(Protocol):
    """Turns a report into text; pure."""

    def render(self, report: Report) -> str:
        """The whole output, ending in a newline."""
        ...
