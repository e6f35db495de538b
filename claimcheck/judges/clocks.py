"""Clock times of a statement, in any of the notations of the press, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.datatypes import Span, Statement
from claimcheck.languages.wording_clocks import (
    EARLY,
    FRAMES,
    HOURS,
    LATE,
    LATER,
    LENGTH_AFTER,
    LENGTH_BEFORE,
    MOMENT,
    NAMED,
    TILL,
    UNTIL,
    ZONES,
)

_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4])\s?(?:(?:h|heures?|uhr)\s?(?P<m1>[0-5]\d)?(?![\w€])|[:.](?P<m2>[0-5]\d)(?=\s*(?:[ap]\.?\s?m\b|uhr|\b))"
    r"|(?=\s*[ap]\.?\s?m\b))(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_MILITARY = re.compile(r"(?<![\d.,:])([01]\d|2[0-3])([0-5]\d)(?= (?:GMT|UTC)\b)")
_LENGTH_BEFORE, _LENGTH_AFTER, _LATER = re.compile(LENGTH_BEFORE), re.compile(LENGTH_AFTER), re.compile(LATER)
_LASTING = re.compile(r"\b(?:dur|attend|last)\w*(?: \w+)? $")
_MOMENT, _TILL, _UNTIL, _ZONES = re.compile(MOMENT), re.compile(TILL), re.compile(UNTIL), re.compile(ZONES)
_HALF_DAY = 12 * 60
_DAY = 2 * _HALF_DAY


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes after midnight and where it stands in the document; `open` where it may as well be twelve hours later; `zone` is ""
    for the local time.
    """

    minutes: int
    span: Span
    text: str
    open: bool = False
    zone: str = ""


def clocks(statement: Statement) -> tuple[Clock, ...]:
    """The clock times of a statement, in order; "14:30", "17 h 30", "11.40 p.m.", "pasadas las cuatro", not bare decimals."""
    found = list(_in_digits(statement))
    taken = [clock.span for clock in found]
    found += [c for c in _in_words(statement) if not any(c.span.overlaps(span) for span in taken)]
    return tuple(sorted((_zoned(clock, statement) for clock in found), key=lambda clock: clock.span))


def _zoned(clock: Clock, statement: Statement) -> Clock:
    zone = _ZONES.match(statement.text, clock.span.end - statement.start)
    return replace(clock, zone=zone[1].lower()) if zone else clock


def _is_length(statement: Statement, m: re.Match[str]) -> bool:
    """Whether hours are a length of time ("12 heures de négociations", "une grève de 24 heures")."""
    before = statement.text[: m.start()].lower().replace("’", "'")
    if m["m2"] or m["half"] or "uhr" in m.group().lower() or (m["m1"] and not _LASTING.search(before)):
        return False
    behind = statement.text[m.end() :].lower().replace("’", "'")
    if _MOMENT.search(before):
        return False
    if _LENGTH_AFTER.match(behind):
        return True
    timed = _TILL.search(before) is not None or _UNTIL.match(behind) is not None
    return not timed and bool(_LENGTH_BEFORE.search(before) or _LATER.match(behind))


def _in_digits(statement: Statement) -> Iterator[Clock]:
    for m in _CLOCK.finditer(statement.text):
        if (m["m2"] and "." in m.group() and not m["half"]) or _is_length(statement, m):
            continue
        hour = int(m["h"])
        if m["half"]:
            hour = hour % 12 + (12 if m["half"].lower() == "p" else 0)
        minutes = (hour * 60 + int(m["m1"] or m["m2"] or 0)) % _DAY
        yield Clock(minutes, Span(m.start(), m.end()).shifted(statement.start), m.group().strip())
    for m in _MILITARY.finditer(statement.text):
        yield Clock(int(m[1]) * 60 + int(m[2]), Span(*m.span()).shifted(statement.start), m.group())


def _in_words(statement: Statement) -> Iterator[Clock]:
    language = (statement.source.language or "")[:2]
    for pattern, hours in _frames(language):
        for m in pattern.finditer(statement.text):
            yield _told(m, hours, statement)
    for name, minutes in _named(language):
        for m in name.finditer(statement.text):
            yield Clock(minutes, Span(*m.span()).shifted(statement.start), m.group().strip())


def _told(m: re.Match[str], hours: tuple[re.Pattern[str], ...], statement: Statement) -> Clock:
    word, groups = m["hour"], m.groupdict()
    hour = int(word) if word.isdigit() else next(i for i, form in enumerate(hours, 1) if form.fullmatch(word))
    minutes = hour * 60 + 30 * bool(groups.get("half")) - 30 * bool(groups.get("to"))
    told = m.group() + statement.text[m.end() : m.end() + 20]
    early, late = re.search(EARLY, told) is not None, re.search(LATE, told) is not None
    if late and hour < 12:
        minutes += _HALF_DAY
    span = Span(*m.span()).shifted(statement.start)
    return Clock(minutes % _DAY, span, m.group().strip(), open=hour <= 12 and not early and not late)


@cache
def _frames(language: str) -> tuple[tuple[re.Pattern[str], tuple[re.Pattern[str], ...]], ...]:
    """The patterns of a language with the words for the hours."""
    words = HOURS.get(language, ())
    either = "|".join(sorted(words, key=len, reverse=True))
    hour = rf"(?P<hour>{either}|1?\d|2[0-4])"
    forms = tuple(re.compile(word, re.IGNORECASE) for word in words)
    frames = (frame.replace("{hour}", hour) for frame in FRAMES.get(language, ()))
    return tuple((re.compile(rf"(?<!\w){frame}", re.IGNORECASE), forms) for frame in frames)


@cache
def _named(language: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    named = NAMED.get(language, {}).items()
    return tuple((re.compile(rf"(?<!\w){name}(?!\w)", re.IGNORECASE), minutes) for name, minutes in named)


def apart(a: Clock, b: Clock) -> int:
    """Minutes between two times, the shorter way round the clock, or round half of it where a half of the day is not told."""
    round_trip = _HALF_DAY if a.open or b.open else _DAY
    gap = abs(a.minutes - b.minutes) % round_trip
    return min(gap, round_trip - gap)
