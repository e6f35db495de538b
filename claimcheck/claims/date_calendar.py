"""Rules of calendar dates: days, months, seasons, years, centuries."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.claims.date_reading import UNDATED, Answer, Reading, clock, forward

_ROMAN = {"I": 1, "V": 5, "X": 10}


def iso(r: Reading) -> Answer:
    """ "2016-10-06"."""
    try:
        return date.fromisoformat(r.get("iso")).isoformat(), ""
    except ValueError:
        return None


def _month_of(r: Reading) -> int | None:
    if r.get("monthnumber"):
        number = int(r.get("monthnumber"))
        return number if 1 <= number <= 12 else None
    return r.rules.months.get(r.get("month").rstrip("."))


def day(r: Reading) -> Answer:
    """A day of a month, with or without its year, hour and weekday."""
    month, day = _month_of(r), int(r.get("day"))
    if month is None:
        return None
    year, note = _year_near(r, month, day)
    if year is None:
        return UNDATED
    try:
        found = date(year, month, day).isoformat()
    except ValueError:
        return None
    return found + clock(r), note


def _year_near(r: Reading, month: int, day: int) -> tuple[int | None, str]:
    """The year said, else the one that brings the day nearest to the anchor, the past on a tie of six months."""
    if r.get("year"):
        return int(r.get("year")), ""
    if r.anchor is None:
        return None, ""
    anchor = r.anchor
    way = r.get("way")
    if way in r.rules.data.dates.past_words:
        return anchor.year - ((month, day) > (anchor.month, anchor.day)), ""
    if way in r.rules.data.dates.future_words:
        return anchor.year + ((month, day) < (anchor.month, anchor.day)), ""
    ahead = (month - anchor.month) % 12
    if forward(r) and 0 < ahead < 11:
        return anchor.year + ((month, day) < (anchor.month, anchor.day)), "next one: the sentence speaks of the future"
    if ahead <= 2:
        return anchor.year + (month < anchor.month), ""
    return anchor.year - ((month, day) > (anchor.month, anchor.day)), "nearest before publication"


def range(r: Reading) -> Answer:
    """ "du 3 au 5 mai", "les 3 et 4 mai", "entre le 13 octobre 2012 et le 20 janvier 2013"."""
    month = _month_of(r)
    if month is None:
        return None
    year, note = _year_near(r, month, int(r.get("day")))
    if year is None:
        return UNDATED
    last = r.rules.months.get(r.get("month2").rstrip("."), month)
    over = int(r.get("year2")) if r.get("year2") else year + (last < month)
    year = over - (last < month) if r.get("year2") and not r.get("year") else year
    try:
        first, end = date(year, month, int(r.get("day"))), date(over, last, int(r.get("day2")))
    except ValueError:
        return None
    return (f"{first.isoformat()}/{end.isoformat()}", note) if first < end else None


def month(r: Reading) -> Answer:
    """A month; a name that is a common word too ("mars", "may") needs a preposition or a year."""
    month = _month_of(r)
    if month is None:
        return None
    if (
        r.get("month") in ("mars", "mai", "may", "march", "marzo", "mayo")
        and not r.get("year")
        and not _month_context(r)
    ):
        return None
    year, note = _year_near(r, month, 1)
    if year is None:
        return UNDATED
    if not r.get("year") and not r.get("way") and r.anchor and month == r.anchor.month:
        year = r.anchor.year
    return f"{year}-{month:02d}", note


def _month_context(r: Reading) -> bool:
    words = r.before.lower().split()
    return bool(words) and (
        words[-1] in r.rules.data.prepositions
        or words[-1] in ("fin", "début", "mi", "mid", "late", "early", "last", "since")
    )


def months(r: Reading) -> Answer:
    """ "entre janvier et avril"."""
    first, last = r.rules.months.get(r.get("month")), r.rules.months.get(r.get("month2"))
    if first is None or last is None:
        return None
    year, note = _year_near(r, first, 1)
    if year is None:
        return UNDATED
    end = int(r.get("year2")) if r.get("year2") else year + (last < first)
    start = end - (last < first) if r.get("year2") and not r.get("year") else year
    return f"{start}-{first:02d}/{end}-{last:02d}", note


def years(r: Reading) -> Answer:
    """ "entre 2008 et 2011", "2008-2011"."""
    first, last = r.get("year"), r.get("year2")
    return (f"{first}/{last}", "") if first < last else None


def season(r: Reading) -> Answer:
    """ "printemps 2012", "l'été dernier": the interval of its months."""
    first, _, last = r.rules.seasons.get(r.get("season"), "").partition("/")
    year = int(r.get("year")) if r.get("year") else None
    if year is None:
        if r.anchor is None:
            return UNDATED
        ahead = r.get("way") in r.rules.data.dates.future_words
        year = r.anchor.year + (1 if ahead and int(first) <= r.anchor.month else 0)
        year -= 1 if not ahead and int(first) > r.anchor.month else 0
    return f"{year}-{first}/{year + (last < first)}-{last}", ""


def century(r: Reading) -> Answer:
    """ "XVe siècle": its hundred years."""
    numerals = r.groups.get("roman", "").upper()
    number = sum(
        -_ROMAN[a] if b and _ROMAN[a] < _ROMAN[b] else _ROMAN[a]
        for a, b in zip(numerals, [*numerals[1:], ""], strict=True)
    )
    return (f"{(number - 1) * 100 + 1:04d}/{number * 100:04d}", "") if 0 < number < 40 else None


def decade(r: Reading) -> Answer:
    """ "les années 1970": its ten years."""
    year = int(r.get("decade"))
    year += 1900 if year < 100 else 0
    return f"{year}/{year + 9}", ""


def year(r: Reading) -> Answer:
    """A year that stands alone and counts nothing."""
    after = r.after.lstrip().lower()
    if after[:1] in ("%", "€", "$") or re.match(r"(?:personnes|euros|dollars|people|km|millions?)\b", after):
        return None
    return r.get("year"), ""
