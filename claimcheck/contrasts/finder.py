"""All contrasts of wording between claims and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.contrasts import agency, attribution, evaluation, figure, labelling, motive
from claimcheck.contrasts.alignment import ACROSS, WITHIN, Alignment, Vectors, word_vectors
from claimcheck.contrasts.views import Pair, Side
from claimcheck.datatypes import Contrast, Judgement, Match, Statement
from claimcheck.protocols import Encoder

FINDERS = (labelling, evaluation, motive, agency, attribution, figure)
LOADED = ("evaluations", "intensities", "purposes")
LIKELY = 0.3
"""The share of words in common, by form, from which on meaning may bring two statements of one language close."""

MEANING = (labelling, evaluation, motive, attribution)
"""The kinds that ask whether the other side says the same in other words."""


class Contrasts:
    """Finds how the same thing is told differently (the protocol `ContrastFinder`)."""

    def __init__(self, encoder: Encoder | None) -> None:
        """Without an encoder words are compared by their forms alone, which misses translations and synonyms."""
        self._encoder = encoder

    def contrasts(self, matches: Sequence[Match], judgements: Sequence[Judgement | None]) -> list[tuple[Contrast, ...]]:
        """The contrasts of each match, in order of kind as in `GUIDELINES.md`, then of the claim's text."""
        sides: dict[int, Side] = {}
        pairs = [
            _pair(_side(sides, match.claim), _side(sides, match.evidence), judgement)
            for match, judgement in zip(matches, judgements, strict=True)
        ]
        return [find(pair) for pair in self._aligned(pairs)]

    def _aligned(self, pairs: Sequence[Pair]) -> list[Pair]:
        """The pairs, with alignments where meaning may decide; every text is encoded once, all in one call."""
        if self._encoder is None:
            return list(pairs)
        wanted = [pair for pair in pairs if _undecided(pair)]
        vectors = _vectors(self._encoder, {side for pair in wanted for side in (pair.a, pair.b)})
        aligned = {id(pair): _align(pair, vectors) for pair in wanted}
        return [aligned.get(id(pair), pair) for pair in pairs]


def find(pair: Pair) -> tuple[Contrast, ...]:
    """The contrasts of one pair, kind by kind."""
    return tuple(found for finder in FINDERS for found in finder.find(pair))


def _pair(a: Side, b: Side, judgement: Judgement | None) -> Pair:
    if judgement is None:
        return Pair(a, b, None)
    return Pair(a, b, judgement.relation, probability=judgement.probability)


def _side(sides: dict[int, Side], statement: Statement) -> Side:
    if id(statement) not in sides:
        sides[id(statement)] = Side(statement)
    return sides[id(statement)]


def _undecided(pair: Pair) -> bool:
    """Whether the words' forms find a contrast that their meaning may confirm or refute, or may miss one."""
    if pair.same_event:
        found = (True for finder in MEANING for _ in finder.find(pair))
        return agency.possible(pair) or labelling.possible(pair) or any(found)
    return motive.possible(pair) or (_loaded(pair) and (pair.a.books != pair.b.books or pair.coverage >= LIKELY))


def _loaded(pair: Pair) -> bool:
    """Whether one side has words that judge or give reasons, or both name one kind of referent."""
    if any(side.hits(name) for side in (pair.a, pair.b) for name in LOADED):
        return True
    return bool({hit.value.family for hit in pair.a.labels} & {hit.value.family for hit in pair.b.labels})


def _vectors(encoder: Encoder, sides: Iterable[Side]) -> dict[Side, Vectors]:
    ordered = sorted(sides, key=lambda side: (side.statement.source.id, side.statement.start))
    encoded = encoder.encode_tokens([side.text for side in ordered])
    return {side: word_vectors(side.tokens, side.content, found) for side, found in zip(ordered, encoded, strict=True)}


def _align(pair: Pair, vectors: dict[Side, Vectors]) -> Pair:
    similarities = vectors[pair.a] @ vectors[pair.b].T
    least = WITHIN if pair.a.books == pair.b.books else ACROSS
    return replace(pair, alignment=Alignment(pair.a.content, pair.b.content, similarities, least))
