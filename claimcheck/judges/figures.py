"""Figures: the same thing counted on both sides, by interval arithmetic.

Two figures are compared only when they count the same state of comparable groups (or the same unit), over the same kind
of stretch (an event or a period), and neither is a share where the other is the whole. They clash when no pair of them can
hold of one number; a figure that is equal on both sides is a match. A subgroup larger than the whole clashes too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.measures import Measure, measures
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.words import Word, stem, words
from claimcheck.languages.wording_counts import LITTLE, NOT_PEOPLE

_NEAR = 60
_NEAREST = 3
_CLAUSE = re.compile(r"[.,;:!?()](?=\s|$)")
TOLLS = frozenset({"dead", "wounded", "missing", "arrested", "custody", "displaced", "evacuated", "rescued"})


def compare(match: Match) -> tuple[Outcome, ...]:
    """The outcomes of the figures of both statements: clashes first, then matches."""
    ours, theirs = measures(match.claim), measures(match.evidence)
    clashes = _clashes(ours, theirs)
    matches = [(a, b) for a in ours for b in theirs if a.value == b.value and comparable(a, b)]
    return tuple(
        _outcome(clash, a, b, strength(a, b, match))
        for clash, pairs in ((True, clashes), (False, matches))
        for a, b in pairs
    )


def _outcome(clash: bool, a: Measure, b: Measure, sure: float) -> Outcome:
    spans, words = ((a.span,), (b.span,)), (a.text, b.text)
    if clash:
        return Outcome("figures", "clash", "number", *spans, "figures.clash", words, sure)
    return Outcome("figures", "match", None, *spans, "figures.match", words, sure)


def _clashes(ours: Sequence[Measure], theirs: Sequence[Measure]) -> list[tuple[Measure, Measure]]:
    """Pairs of figures of one thing of which no alternative on either side is compatible, and neither of which the other side
    tells too ("12,000 according to the police, 30,000 according to the union").
    """
    found = []
    for a in ours:
        rivals = _rivals(a, theirs)
        if not rivals or any(_compatible(a, b) for b in rivals):
            continue
        nearest = min(rivals, key=lambda b: abs(a.value - b.value))
        if _told(a, theirs) or _told(nearest, ours):
            continue
        if not any(_compatible(x, nearest) for x in _rivals(nearest, ours)):
            found.append((a, nearest))
    return found


def _told(measure: Measure, others: Sequence[Measure]) -> bool:
    """Whether the number stands on the other side too; not if it has another fate there ("12 killed, 30 wounded" swapped), nor
    if it counts things there.
    """
    return any(
        measure.value == other.value
        and (not measure.state or other.state == measure.state or (not other.state and other.unit not in NOT_PEOPLE))
        for other in others
    )


def _rivals(measure: Measure, others: Sequence[Measure]) -> list[Measure]:
    """The figures of the other side to hold it against: of the very same group if there are any, else of the whole."""
    candidates = [other for other in others if comparable(measure, other)]
    same = [other for other in candidates if other.group == measure.group or (_whole(other) and _whole(measure))]
    return same or candidates


def comparable(a: Measure, b: Measure) -> bool:
    """Whether two figures count one thing: same state or unit, comparable groups, same stretch of time."""
    if a.more or b.more or (a.period != b.period and not _exceeds_period(a, b)):
        return False
    if a.state or b.state:
        return a.state == b.state and _groups_meet(a, b)
    if a.group not in ("", "person") or b.group not in ("", "person"):
        return a.group == b.group and a.part == b.part
    return bool(a.unit) and stem(a.unit) == stem(b.unit) and a.part == b.part


def _exceeds_period(a: Measure, b: Measure) -> bool:
    """Whether the figure of one event is higher than that of the whole stretch ("14 since Monday", "more than 25")."""
    period, event = (a, b) if a.period else (b, a)
    return bool(a.state) and event.low > period.high


def _groups_meet(a: Measure, b: Measure) -> bool:
    if a.part != b.part:
        return a.group == b.group and a.group not in ("", "person")
    if a.part:
        return a.group == b.group
    return _whole(a) or _whole(b) or a.group == b.group


def _whole(measure: Measure) -> bool:
    return measure.group in ("", "person")


def _compatible(a: Measure, b: Measure) -> bool:
    """Bounds that meet; a subgroup may be smaller than the whole, never larger."""
    if a.part == b.part and _whole(a) != _whole(b):
        whole, share = (a, b) if _whole(a) else (b, a)
        return share.low <= whole.high
    return a.compatible(b)


def strength(a: Measure, b: Measure, match: Match) -> float:
    """How surely both count one thing, in [0, 1]: 1 with state and group named on both sides, 0.8 with the state alone,
    0.6 when one counts a longer stretch.

    Figures of things (percent, metres, soldiers) have no state: "a profit of 3 million euros" and "a turnover of 40" count two
    things, so what stands nearest each of them must stand on the other side too; else shared words only make it likely.
    """
    if a.period != b.period:
        return 0.6
    if a.state:
        return 1.0 if a.group and a.group == b.group else 0.8
    if _all_told(match.claim, a.span, match.evidence) and _all_told(match.evidence, b.span, match.claim):
        return 0.8
    return 0.6 if _around(match.claim, a.span) & _around(match.evidence, b.span) else 0.4


def _all_told(statement: Statement, span: Span, other: Statement) -> bool:
    """Whether the longer words nearest a figure in its clause, on either hand, all stand on the other side."""
    start, end = span.start - statement.start, span.end - statement.start
    near = [w for w in _longer(statement) if w.form not in LITTLE and not _parted(statement.text, w, start, end)]
    nearest = [w for w in near if w.end <= start][-_NEAREST:] + [w for w in near if w.start >= end][:_NEAREST]
    told = {stem(w.form) for w in _longer(other)}
    return bool(nearest) and all(stem(w.form) in told for w in nearest)


def _longer(statement: Statement) -> list[Word]:
    return [w for w in words(statement.text) if len(w.form) > 3 and not w.form[0].isdigit()]


def _parted(text: str, word: Word, start: int, end: int) -> bool:
    """Whether a word is one of the figure's own, or of another clause."""
    if start <= word.start < end:
        return True
    between = text[word.end : start] if word.end <= start else text[end : word.start]
    return _CLAUSE.search(between) is not None


def _around(statement: Statement, span: Span) -> frozenset[str]:
    """The stems of the longer words near a figure."""
    left, right = span.start - statement.start - _NEAR, span.end - statement.start + _NEAR
    near = [w for w in words(statement.text) if left <= w.start and w.end <= right]
    inside = range(span.start - statement.start, span.end - statement.start)
    return frozenset(stem(w.form) for w in near if len(w.form) > 3 and w.start not in inside)
