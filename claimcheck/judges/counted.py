"""Figures of things that both sides call by other words: what is counted is compared by meaning, in any language.

`figures` holds against each other what it can name: the dead, a percentage, one and the same word. Of the other figures, those
that no bound lets be one number are set side by side, and how alike the words in and around both are says how surely they count
one thing ("62 posts are to go by 2028" / "elimina quarenta e um lugares até 2028").
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.datatypes import Match
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.measures import AGE, Measure, measures
from claimcheck.judges.outcome import Outcome

ALIKE = 0.35
"""From this likeness on (of figures and surroundings, in [-1, 1]) two figures are held against each other: of such pairs that
have a fact in common two in three contradict each other on the development scenarios."""
_ANOTHER = 10
"""So many times as long is not the same thing ("a dam four kilometres away" / "raised by four metres")."""


def compare(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    """A clash of the two figures that count the likest things; its strength is their likeness. Nothing without a reading."""
    if reading is None:
        return ()
    ours, theirs = measures(match.claim), measures(match.evidence)
    pairs = [(a, b) for a in _alone(ours, theirs) for b in _alone(theirs, ours) if not _told_apart(a, b)]
    likely = [(reading.alike(match.claim, a.about, match.evidence, b.about), a, b) for a, b in pairs]
    alike, a, b = max(likely, key=lambda found: found[0], default=(0.0, None, None))
    if a is None or b is None or alike < ALIKE:
        return ()
    told = (a.text, b.text)
    return (Outcome("counted", "clash", "number", (a.span,), (b.span,), "figures.clash", told, min(alike, 1.0)),)


def _alone(ours: Sequence[Measure], theirs: Sequence[Measure]) -> list[Measure]:
    """The figures of one side that no figure of the other can be."""
    return [a for a in ours if not a.more and not any(a.compatible(b) for b in theirs)]


def _told_apart(a: Measure, b: Measure) -> bool:
    """Whether it is known what both count: two fates or two ages, which `figures` compares, a share and the whole, something
    that is measured (time, way, money, percents) and anything else, or lengths of another order.
    """
    fates = bool(a.state and b.state)
    return fates or a.part != b.part or a.kind != b.kind or a.kind == AGE or a.times(b) > _ANOTHER
