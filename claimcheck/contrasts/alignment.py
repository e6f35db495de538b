"""Which words of two statements mean the same, by the encoder's contextual token vectors.

A word's vector is the mean of its tokens'. A word has a partner when the most similar word of the other side is at least
`ACROSS` similar between languages, `WITHIN` in one: calibrated on the development pairs with the base encoder, where nine of ten
words of a French translation find the English word at that value and one of ten words of another report on the same war
finds one; with the trained encoder lower values lose contrasts of every kind (Jalili Sabet et al. 2020 align words so, with
contextual vectors and no training).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from claimcheck.contrasts.lexicon import Token
from claimcheck.protocols import TokenVectors

ACROSS, WITHIN = 0.87, 0.93
Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Alignment:
    """Similarities of the content words of both sides, shape [words of a, words of b]; `a`, `b` their token indices.

    From `least` on two words mean the same.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    similarities: Vectors
    least: float

    @cached_property
    def forward(self) -> dict[int, int]:
        """For each word of a that has one, its partner in b."""
        return _partners(self.similarities, self.a, self.b, self.least)

    @cached_property
    def backward(self) -> dict[int, int]:
        """For each word of b that has one, its partner in a."""
        return _partners(self.similarities.T, self.b, self.a, self.least)

    def similarity(self, a: Sequence[int], b: Sequence[int]) -> float:
        """The highest similarity between one of these words of a and one of these of b; 0 when none is a content word."""
        rows = [row for row, i in enumerate(self.a) if i in a]
        columns = [column for column, j in enumerate(self.b) if j in b]
        return float(self.similarities[np.ix_(rows, columns)].max()) if rows and columns else 0.0


def _partners(similarities: Vectors, rows: tuple[int, ...], columns: tuple[int, ...], least: float) -> dict[int, int]:
    if not similarities.size:
        return {}
    best = similarities.argmax(axis=1)
    return {row: columns[best[at]] for at, row in enumerate(rows) if similarities[at, best[at]] >= least}


def word_vectors(tokens: Sequence[Token], content: Sequence[int], vectors: TokenVectors) -> Vectors:
    """Unit vectors of the content words, shape [words, dimension]; zeros for a word beyond what was encoded."""
    rows = np.zeros((len(content), vectors.vectors.shape[1]), dtype=np.float32)
    for row, i in enumerate(content):
        inside = [
            k for k, span in enumerate(vectors.offsets) if span.start < tokens[i].end and tokens[i].start < span.end
        ]
        if inside:
            mean = vectors.vectors[inside].mean(axis=0)
            rows[row] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return rows
