"""Date expressions resolved to ISO 8601 against the day of publication.

A language gives templates (regular expressions with named groups, see `languages.base.DateWords`), this module the rule of
each. A weekday is the last one on or before the anchor unless the words, the tense before it or "prochain" point forward; the
note of a mention says which way was chosen and why. Without an anchor only dates that name their year are resolved.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck.claims import date_calendar as calendar
from claimcheck.claims import date_days as days
from claimcheck.claims import date_spans as spans
from claimcheck.claims.date_reading import Answer, Reading
from claimcheck.claims.date_templates import matches, rules_of, which
from claimcheck.datatypes import DateMention
from claimcheck.languages import language


def resolve(text: str, code: str | None, anchor: date | None) -> tuple[DateMention, ...]:
    """The date expressions of `text` in order; `iso` is None where the anchor is needed and missing.

    >>> resolve("Il est parti jeudi.", "fr", date(2016, 10, 6))[0].iso
    '2016-10-06'
    """
    rules = rules_of(language(code).code)
    if rules is None:
        return ()
    found: list[DateMention] = []
    last, said = anchor, ""
    for match in matches(rules, text):
        rule, groups = which(rules, match)
        reading = Reading(
            groups,
            rules,
            anchor,
            text[max(0, match.start() - 80) : match.start()],
            text[match.end() : match.end() + 60],
            last,
            said,
            text,
            match.start(),
            tuple(found[-40:]),
        )
        answer = RULES[rule](reading)
        if answer is None:
            continue
        iso, note = answer
        start, end = match.start(), match.end()
        found.append(DateMention(text[start:end], start, end, iso, note))
        said = iso or said
        if iso and len(iso) == 10 and rule in ("day", "weekday", "offset", "iso"):
            last = date.fromisoformat(iso)
    return tuple(found)


RULES: dict[str, Callable[[Reading], Answer]] = {
    "iso": calendar.iso,
    "day": calendar.day,
    "range": calendar.range,
    "month": calendar.month,
    "weekday": days.weekday,
    "night": days.night,
    "interval": days.interval,
    "weekend": days.weekend,
    "offset": days.offset,
    "before": lambda r: days.relative_day(r, -1),
    "after": lambda r: days.relative_day(r, 1),
    "same": days.same,
    "part": days.part,
    "months": calendar.months,
    "last_night": days.last_night,
    "week_start": days.week_start,
    "since": spans.since,
    "since_year": spans.since_year,
    "ago": spans.ago,
    "in": spans.within,
    "earlier": lambda r: spans.beside(r, -1),
    "later": lambda r: spans.beside(r, 1),
    "last_n": spans.last_n,
    "next_n": spans.next_n,
    "last_unit": lambda r: spans.unit_at(r, -1),
    "next_unit": lambda r: spans.unit_at(r, 1),
    "this_unit": lambda r: spans.unit_at(r, 0),
    "season": calendar.season,
    "season_way": calendar.season,
    "century": calendar.century,
    "decade": calendar.decade,
    "year": calendar.year,
    "years": calendar.years,
}
