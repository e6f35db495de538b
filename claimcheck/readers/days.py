"""Dates of publication in the notations of newsrooms into `YYYY-MM-DD`.

The day is kept as written, in the time zone of whoever wrote it. `05/10/2016` is read with the day first, as everywhere but in
the United States; where that is impossible the month comes first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

_MONTHS_BY_LANGUAGE = """
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
january february march april may june july august september october november december
januar februar marz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
janv fevr mars avr mai juin juil aout sept oct nov dec
jan feb mar apr may jun jul aug sep okt nov dez
"""
_MONTHS = {
    name: number
    for line in _MONTHS_BY_LANGUAGE.strip().splitlines()
    for number, name in enumerate(line.split(), start=1)
}
_LONGEST = 80
_LONGEST_PARSED = 40
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
# Those in which newsrooms date; all two hundred of dateparser take seconds to load.
_PARSED_LANGUAGES = (
    "ar fa he ru uk bg sr tr pl cs sk hu ro el sv da fi nb id vi th hi bn ur zh ja ko ca eu fr en de es it pt nl"
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6})(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?$")
# With the hour; seconds since 1970 begin with 20 only from 2033 on.
_BASIC_HOUR = re.compile(r"(20\d{2})(\d{2})(\d{2})T?\d{2}$")
_WEEK = re.compile(r"\d{4}-?W\d{2}(-?\d)?$")
_PDF = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
_YEAR_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d{1,9})?$")
_DAY_MONTH_YEAR = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|[.ºª])?[\s-]{1,3}(?:de\s)?([a-z]{3,10})\.?,?[\s-]{1,3}(?:de\s)?(\d{4})(?!\d)"
)
_MONTH_DAY_YEAR = re.compile(r"([a-z]{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)")
_IN_LINES = (_DAY_MONTH_YEAR, _MONTH_DAY_YEAR, _SLASHED, _ISO)
# Of asctime, and of Twitter with the zone before the year.
_MONTH_DAY_TIME_YEAR = re.compile(r"([a-z]{3,10})\s(\d{1,2})\s\d{2}:\d{2}(?::\d{2})?(?:\s[+-]\d{4}|\s[a-z]{2,5})?\s(\d{4})$")
_SHORT_YEAR = re.compile(r"(?:[a-z]{2,9}[.,]{0,2}\s)?(\d{1,2})[\s-]([a-z]{3,10})\.?[\s-](\d{2})(?=$|\s\d{1,2}:)")


def day_of(value: Any) -> str | None:
    """A date in any common notation as `YYYY-MM-DD`; None when it cannot be read, or names no single day.

    >>> day_of("Wed, 05 Oct 2016 21:14:00 GMT")
    '2016-10-05'
    """
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    words = " ".join(str(value)[: _LONGEST + 1].split())
    return _known(words) if words and len(words) <= _LONGEST else None


def day_in(text: str) -> str | None:
    """The first day written out with its month's name in a line, None if there is none.

    >>> day_in("mercredi 5 octobre 2016 - 09:30 Europe/Paris")
    '2016-10-05'
    """
    return _written_out(folded(" ".join(text[:1000].split())))


def days_in(text: str) -> Iterator[tuple[str, str]]:
    """Every day of a line, written out or in figures, after the words before it.

    >>> list(days_in("Publié le 5 octobre 2016, mis à jour le 07/10/2016"))
    [('publie le ', '2016-10-05'), ('publie le 5 octobre 2016, mis a jour le ', '2016-10-07')]
    """
    words = folded(" ".join(text[:1000].split()))
    found = [match for pattern in _IN_LINES for match in pattern.finditer(words)]
    for match in sorted(found, key=lambda match: match.start()):
        if day := _known(match[0]):
            yield words[: match.start()], day


@lru_cache(maxsize=8192)
def _known(words: str) -> str | None:
    for pattern in (_ISO, _YEAR_SLASHED):
        if found := pattern.match(words):
            return _day(found[1], found[2], found[3])
    if found := _WEEK.match(words):
        return _day_of_week(words) if found[1] else None
    if (found := _BASIC.match(words) or _BASIC_HOUR.match(words)) and (iso := _day(found[1], found[2], found[3])):
        return iso
    if found := _PDF.match(words):
        return _day(found[1], found[2] or "", found[3] or "")
    if found := _SLASHED.match(words):
        return _day(found[3], found[2], found[1]) or _day(found[3], found[1], found[2])
    if found := _EPOCH.match(words):
        return datetime.fromtimestamp(int(found[1]), UTC).date().isoformat()
    plain = folded(words)
    return _written_out(plain) or _short_year(plain) or _parsed(words)


def _day_of_week(words: str) -> str | None:
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        return None


def _short_year(words: str) -> str | None:
    """A year of two digits as mail has it (RFC 2822): from 1950 to 2049."""
    found = _SHORT_YEAR.match(words)
    number = _MONTHS.get(found[2]) if found else None
    if found is None or number is None:
        return None
    return _day(("20" if found[3] < "50" else "19") + found[3], str(number), found[1])


def _written_out(words: str) -> str | None:
    for pattern, day, month in ((_DAY_MONTH_YEAR, 1, 2), (_MONTH_DAY_YEAR, 2, 1), (_MONTH_DAY_TIME_YEAR, 2, 1)):
        for found in pattern.finditer(words):
            number = _MONTHS.get(found[month])
            if number and (iso := _day(found[3], str(number), found[day])):
                return iso
    return None


def folded(words: str) -> str:
    """Lower case without accents.

    >>> folded("Février")
    'fevrier'
    """
    return "".join(
        letter for letter in unicodedata.normalize("NFD", words.lower()) if not unicodedata.combining(letter)
    )


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _parsed(words: str) -> str | None:
    """The other languages and notations, through dateparser, which is slow to load and to run: only for what holds a year."""
    if len(words) > _LONGEST_PARSED or not _YEAR.search(words):
        return None
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}
    try:
        found = dateparser.parse(words, languages=_PARSED_LANGUAGES.split(), settings=settings)
    except (ValueError, OverflowError, TypeError, AttributeError, RecursionError, KeyError, IndexError):
        # dateparser lets through what its many locales trip over.
        return None
    return found.date().isoformat() if found is not None else None
