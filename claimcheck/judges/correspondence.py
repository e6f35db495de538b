"""How far the words of two statements answer each other, by the encoder's contextual vectors of words.

Each word looks for its like on the other side, as in late interaction (Khattab and Zaharia 2020) and BERTScore (Zhang et al.
2020). Contextual vectors carry their statement with them, and two statements of one subject are near each other in every word;
so each word's vector is taken less the mean of its statement, which leaves what the word adds to it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.spans import span_of
from claimcheck.judges.words import Word, words
from claimcheck.protocols import Encoder, TokenVectors

Correspondence = tuple[float, float]
"""The mean over the words of one side of the cosine to the most similar word of the other, each in [-1, 1]: the higher of both
directions, then the lower."""
Vectors = NDArray[np.float32]
SHORT = 3
"""Letters of the words that are looked past when a like is looked for: articles and prepositions."""
BESIDE = 4
"""How many words around a place say what it is about."""
_CENTRE, _SCALE = 0.4, 0.15
"""Mean and spread on the development pairs."""


class Reading:
    """The texts of some matches as the encoder reads them, word by word; each text is encoded once."""

    def __init__(self, matches: Sequence[Match], encoder: Encoder) -> None:
        texts = list(dict.fromkeys(side.text for match in matches for side in (match.claim, match.evidence)))
        encoded = zip(texts, encoder.encode_tokens(texts), strict=True)
        self._read = {text: word_vectors(text, tokens) for text, tokens in encoded}

    def correspondence(self, match: Match) -> Correspondence | None:
        """None where a side has no words or the encoder gives no vectors of tokens. Swapping both sides changes nothing."""
        cosines = self._cosines(match.claim, match.evidence)
        if not cosines.size:
            return None
        shares = float(cosines.max(axis=1).mean()), float(cosines.max(axis=0).mean())
        return max(shares), min(shares)

    def nearest(self, one: Statement, inside: Span, other: Statement) -> tuple[float, Span] | None:
        """The highest cosine between a longer word of `one` that stands `inside` and a word of `other`, and that word's place."""
        cosines = self._cosines(one, other)[self._longer(one, inside)]
        if not cosines.size:
            return None
        row, column = np.unravel_index(cosines.argmax(), cosines.shape)
        return float(cosines[row, column]), span_of(self._read[other.text][0][column]).shifted(other.start)

    def likeness(self, one: Statement, inside: Span, other: Statement, there: Span) -> float:
        """The highest cosine between longer words of `one` that stand `inside` and of `other` that stand `there`; 0 of none."""
        cosines = self._cosines(one, other)[self._longer(one, inside)][:, self._longer(other, there)]
        return float(cosines.max()) if cosines.size else 0.0

    def alike(self, one: Statement, inside: Span, other: Statement, there: Span) -> float:
        """How much two places say of one thing, about 0 to 1: the mean of the highest cosine between their own words and of how
        far the longer words nearest to each answer each other; 0 where a place has no word that was read.
        """
        cosines = self._cosines(one, other)
        ours, theirs = self._at(one, inside), self._at(other, there)
        if not (ours and theirs):
            return 0.0
        around = cosines[self._near(one, ours)][:, self._near(other, theirs)]
        answers = float(around.max(axis=1).mean() + around.max(axis=0).mean()) / 2 if around.size else 0.0
        return (float(cosines[ours][:, theirs].max()) + answers) / 2

    def _at(self, statement: Statement, inside: Span) -> list[int]:
        """Which words of a statement stand inside a place of its document."""
        read = enumerate(self._read[statement.text][0])
        return [i for i, word in read if span_of(word).shifted(statement.start).overlaps(inside)]

    def _near(self, statement: Statement, places: Sequence[int]) -> list[int]:
        """The longer words that stand nearest to some words, without these and without digits."""
        found = self._read[statement.text][0]
        others = [i for i, w in enumerate(found) if i not in places and len(w.form) > SHORT and not w.form.isdigit()]
        return sorted(others, key=lambda i: min(abs(i - place) for place in places))[:BESIDE]

    def _longer(self, statement: Statement, inside: Span) -> list[int]:
        """Which words of a statement are longer than `SHORT` and stand inside a place of its document."""
        found = self._read[statement.text][0]
        return [i for i in self._at(statement, inside) if len(found[i].form) > SHORT]

    def _cosines(self, one: Statement, other: Statement) -> Vectors:
        return self._read[one.text][1] @ self._read[other.text][1].T


def word_vectors(text: str, tokens: TokenVectors) -> tuple[tuple[Word, ...], Vectors]:
    """The words of a text, and unit vectors of them less the mean of the text's tokens, shape [words, dimension]; words beyond
    what was encoded are left out.
    """
    starts, ends = (np.array([getattr(o, at) for o in tokens.offsets], dtype=np.int64) for at in ("start", "end"))
    inside = ((word, tokens.vectors[(starts < word.end) & (word.start < ends)]) for word in words(text))
    read = [(word, part.mean(axis=0)) for word, part in inside if len(part)]
    if not read:
        return (), np.empty((0, tokens.vectors.shape[1]), np.float32)
    rows = np.stack([mean for _, mean in read]) - tokens.vectors.mean(axis=0)
    return tuple(word for word, _ in read), rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def standardised(correspondence: Correspondence | None) -> tuple[float, float]:
    """Both numbers less what is usual, in units of their spread; 0, which tells nothing, where there are none."""
    if correspondence is None:
        return 0.0, 0.0
    high, low = ((share - _CENTRE) / _SCALE for share in correspondence)
    return high, low
