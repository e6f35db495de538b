"""Clock times and days: the same moment told differently.

Clock times stand beside one event ("heurts vers 17 h 30" / "16 h 45"); they clash when no time of one side lies within a
quarter of an hour of one of the other; times of two zones are not compared. Days come resolved (`DateMention.iso`): two
statements with days whose intervals never meet tell one milestone with two dates, or two events (an opening and a
closing are two).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import cache

from claimcheck.datatypes import DateMention, Match, Span, Statement
from claimcheck.judges.clocks import apart, clocks
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.tongue import code, keyed
from claimcheck.judges.words import Lexicon, stem, words
from claimcheck.languages.wording_times import MILESTONES, PLANNED, SAID, TURNS

_PUBLISHED = re.compile(
    r"(?:published|updated|posted|publication|publié|mis à jour|veröffentlicht|publicado)\W+(?:on |at |le |am |el )?$"
)
_CLAUSE, _SENTENCE = re.compile(r"[.,;:!?()](?=\s|$)"), re.compile(r"[.;:!?](?=\s|$)")
_ALONE = 2
_WEAK, _DATED, _ALIKE = 0.4, 0.6, 0.8
_SHARED = 0.5
_WEEK, _SAME_THING, _YEAR = 7, 180, 364
_CLOSE = 15


def compare(match: Match) -> tuple[Outcome, ...]:
    """Clock times first, then days; nothing when a side names none."""
    return (*_clock_outcomes(match), *_day_outcomes(match))


def _clock_outcomes(match: Match) -> tuple[Outcome, ...]:
    ours, theirs = clocks(match.claim), clocks(match.evidence)
    pairs = [(a, b) for a in ours for b in theirs if a.zone == b.zone]
    if not pairs:
        return ()
    a, b = min(pairs, key=lambda p: apart(*p))
    spans, told = ((a.span,), (b.span,)), (a.text, b.text)
    if apart(a, b) <= _CLOSE:
        return (Outcome("times", "match", None, *spans, "times.clock_match", told, _DATED),)
    return (Outcome("times", "clash", "time", *spans, "times.clock_clash", told, _DATED),)


def interval(mention: DateMention) -> tuple[date, date] | None:
    """First and last day of a date mention (a day, a month, a year, or an interval of them); None when unresolved."""
    if not mention.iso:
        return None
    first, _, last = mention.iso.partition("/")
    try:
        return _extent(first)[0], _extent(last or first)[1]
    except ValueError:
        return None


def _extent(iso: str) -> tuple[date, date]:
    """First and last day of "2024", "2024-11" or "2024-11-03"; raises `ValueError` on anything else."""
    parts = [int(part) for part in iso[:10].split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 0
    if len(parts) > 2:
        return date(year, month, parts[2]), date(year, month, parts[2])
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def days(statement: Statement) -> tuple[tuple[date, date, DateMention], ...]:
    """The resolved days and intervals of a statement, in order."""
    return tuple((*i, d) for d in statement.dates if (i := interval(d)) is not None and not _of_report(statement, d))


def _of_report(statement: Statement, mention: DateMention) -> bool:
    """Whether a date tells when something was said or published ("said on Monday"), not when it happened."""
    before = statement.text[max(0, mention.start - statement.start - 30) : mention.start - statement.start].lower()
    said = words(before)
    if _PUBLISHED.search(before) or (said and said[-1].form in SAID):
        return True
    cue = statement.cue
    return cue is not None and (0 <= mention.start - cue.end <= 4 or 0 <= cue.start - mention.end <= 1)


def _day_outcomes(match: Match) -> tuple[Outcome, ...]:
    ours, theirs = days(match.claim), days(match.evidence)
    if not ours or not theirs:
        return ()
    for a in ours:
        for b in theirs:
            if a[0] <= b[1] and b[0] <= a[1]:
                return (_day(True, _WEAK, a[2], b[2]),) if (_narrow(a) and _narrow(b)) or a[:2] == b[:2] else ()
    pairs = [(a, b) for a in ours for b in theirs]
    kinds = [(milestones(match.claim, a[2]), milestones(match.evidence, b[2])) for a, b in pairs]
    if all(ours and theirs and not _one(ours, theirs) for ours, theirs in kinds):
        return ()  # begun on one day, announced on another
    once = [pair for pair, told in zip(pairs, kinds, strict=True) if _one(*told)]
    a, b = min(once or pairs, key=lambda pair: abs((pair[0][0] - pair[1][0]).days))
    gap = max(0, (b[0] - a[1]).days, (a[0] - b[1]).days)
    near = gap <= _SAME_THING or (_year(a) and _year(b))
    return (_day(False, _sure(match) if once and near else 0.0, a[2], b[2]),)


def _narrow(day: tuple[date, date, DateMention]) -> bool:
    """Whether it is a week at most: a shared year says nothing."""
    return (day[1] - day[0]).days < _WEEK


def _year(day: tuple[date, date, DateMention]) -> bool:
    """Whether it is a year: a milestone of long ago is dated by its year."""
    return (day[1] - day[0]).days >= _YEAR


def _day(same: bool, sure: float, a: DateMention, b: DateMention) -> Outcome:
    spans, words = ((Span(a.start, a.end),), (Span(b.start, b.end),)), (a.text, b.text)
    if same:
        return Outcome("times", "match", None, *spans, "times.day_match", words, _WEAK)
    return Outcome("times", "clash", "time", *spans, "times.day_clash", words, sure)


def _sure(match: Match) -> float:
    """How surely two dates of one kind of milestone are those of one thing: more when both say it in much the same words."""
    ours, theirs = ({stem(w.form) for w in words(s.text) if len(w.form) > 3} for s in (match.claim, match.evidence))
    return _ALIKE if ours and theirs and len(ours & theirs) / min(len(ours), len(theirs)) >= _SHARED else _DATED


def _one(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two dates are of one kind of milestone: the nearest of one side is among those of the other ("the final results are
    due", "les résultats définitifs").
    """
    return (bool(ours) and ours[0] in theirs) or (bool(theirs) and theirs[0] in ours)


def milestones(statement: Statement, mention: DateMention) -> tuple[str, ...]:
    """What happens once on that date, by the words in its clause, nearest first: a beginning, an end, a term...

    Only then are two days a contradiction; ordinary events happen on many days, and two days are two events. A date that stands
    alone ("On 9 March, the assault began") belongs to the sentence, as do a first and a last time ("the first talks, held in
    Port-Clair, took place in 2019").
    """
    start, end = mention.start - statement.start, mention.end - statement.start
    tokens = words(statement.text)
    hits = _milestones(code(statement)).find(statement.text, tokens)
    near = [hit for hit in hits if not _parted(_CLAUSE, statement.text, hit[1:], (start, end))]
    beside = [w for w in tokens if not _parted(_CLAUSE, statement.text, (w.start, w.end), (start, end))]
    if not near:
        alone = sum(not start <= w.start < end for w in beside) <= _ALONE
        within = [hit for hit in hits if not _parted(_SENTENCE, statement.text, hit[1:], (start, end))]
        near = [hit for hit in within if alone or hit[0] in TURNS]
    told = [hit for hit in near if hit[0] != PLANNED] or near
    told.sort(key=lambda hit: max(start - hit[2], hit[1] - end))
    return tuple(dict.fromkeys(kind for kind, *_ in told))


def _parted(bound: re.Pattern[str], text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a bound stands between two stretches of a text."""
    between = text[one[1] : other[0]] if one[1] <= other[0] else text[other[1] : one[0]]
    return bound.search(between) is not None


@cache
def _milestones(language: str) -> Lexicon:
    return Lexicon(keyed(MILESTONES, language))
