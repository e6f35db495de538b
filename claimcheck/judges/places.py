"""Where it happened: a place that each side alone names.

Two places are mostly two events; only when the names besides are shared and the words are much the same is it one event
put in two places, and even then the model must see the contradiction. Otherwise the two names are kept, at no strength, for two
statements that are each other's nearest and tell one fact by everything else (`chain`).
"""

from __future__ import annotations

from claimcheck.datatypes import Match, Mention, Statement
from claimcheck.judges.anchor import content, counts, named, told
from claimcheck.judges.names import keys
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import span_of

_ALIKE = 0.5
_SURE = 0.6


def compare(match: Match) -> tuple[Outcome, ...]:
    """One clash with the two places, or nothing."""
    alike = _otherwise_alike(match)
    ours, theirs = _alone(match.claim, match.evidence, alike), _alone(match.evidence, match.claim, alike)
    if ours is None or theirs is None or "place" not in (ours.kind, theirs.kind):
        return ()
    sides, told_both = ((span_of(ours),), (span_of(theirs),)), (ours.text, theirs.text)
    return (Outcome("places", "clash", "place", *sides, "places.clash", told_both, _SURE if alike else 0.0),)


def _alone(one: Statement, other: Statement, strictly: bool) -> Mention | None:
    """The first place of a statement whose name the other does not carry; unless `strictly`, else a name that may be one."""
    known = named(other) | keys([other.text])
    kinds = ("place",) if strictly else ("place", "other")
    alone = [m for m in one.mentions if m.kind in kinds and counts(m, one) and not keys([m.name, m.text]) & known]
    return min(alone, key=lambda m: kinds.index(m.kind), default=None)


def _otherwise_alike(match: Match) -> bool:
    ours, theirs = content(told(match.claim)), content(told(match.evidence))
    return bool(named(match.claim) & named(match.evidence)) and len(ours & theirs) >= _ALIKE * min(
        len(ours), len(theirs)
    )
