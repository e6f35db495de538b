"""Rules of dates relative to the anchor by weekdays and days: "jeudi", "hier", "la veille de la marche"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import islice

from claimcheck.claims.date_reading import UNDATED, Answer, Reading, clock, forward
from claimcheck.claims.numbers import value_of

_EVENTS = 6
_REACH = 6000
_SENTENCE = 400
_ENDS = ("\n", ". ", "! ", "? ")


def weekday(r: Reading) -> Answer:
    """ "jeudi", "lundi prochain"."""
    wanted = r.rules.weekdays.get(r.get("weekday"))
    if wanted is None:
        return None
    if r.anchor is None:
        return UNDATED
    return _nearest(r, wanted)


def _nearest(r: Reading, wanted: int) -> tuple[str, str]:
    anchor = r.anchor or date.min
    back = (anchor.weekday() - wanted) % 7
    words = r.rules.data.dates
    way = r.get("way")
    if way in words.future_words:
        return (anchor + timedelta(7 - back if back else 7)).isoformat(), ""
    if way in words.past_words:
        return (anchor - timedelta(back or 7)).isoformat(), ""
    if back == 0:
        return anchor.isoformat(), ""
    if forward(r):
        return (anchor + timedelta(7 - back)).isoformat(), "next one: the sentence speaks of the future"
    return (anchor - timedelta(back)).isoformat(), "last one before publication"


def night(r: Reading) -> Answer:
    """ "la nuit de vendredi à samedi": the second day."""
    found = weekday(r)
    if found is None or found[0] is None:
        return found
    hour = value_of(r.get("hour"), r.rules.data) if r.get("hour") else None
    return found[0] + (f"T{round(hour):02d}" if hour is not None else ""), found[1]


def interval(r: Reading) -> Answer:
    """ "entre vendredi et lundi"."""
    first, second = r.rules.weekdays.get(r.get("weekday")), r.rules.weekdays.get(r.get("weekday2"))
    if first is None or second is None or r.anchor is None:
        return UNDATED
    start = date.fromisoformat(_nearest(r, first)[0])
    return f"{start.isoformat()}/{(start + timedelta((second - first) % 7)).isoformat()}", ""


def weekend(r: Reading) -> Answer:
    """Saturday and Sunday, the last ones unless the words point forward."""
    if r.anchor is None:
        return UNDATED
    saturday = r.anchor - timedelta((r.anchor.weekday() - 5) % 7)
    if r.get("way") in r.rules.data.dates.future_words or (not r.get("way") and forward(r)):
        saturday += timedelta(7)
    return f"{saturday.isoformat()}/{(saturday + timedelta(1)).isoformat()}", ""


def last_night(r: Reading) -> Answer:
    """ "dans la nuit": the night before the anchor."""
    if r.anchor is None:
        return UNDATED
    return f"{(r.anchor - timedelta(1)).isoformat()}/{r.anchor.isoformat()}", ""


def week_start(r: Reading) -> Answer:
    """ "en début de semaine": its first two days, "fin de semaine" its last three."""
    if r.anchor is None:
        return UNDATED
    monday = r.anchor - timedelta(r.anchor.weekday())
    first, last = (0, 1) if r.get("edge") == "début" else (4, 6)
    return f"{(monday + timedelta(first)).isoformat()}/{(monday + timedelta(last)).isoformat()}", ""


def offset(r: Reading) -> Answer:
    """ "hier", "demain", "ce matin"."""
    if r.anchor is None:
        return UNDATED
    days = r.rules.offsets.get(r.get("offset"), 0)
    return (r.anchor + timedelta(days)).isoformat() + clock(r), ""


def relative_day(r: Reading, days: int) -> Answer:
    """ "la veille (de la marche)": counted from the event's day where the text gives it, else from the day spoken of last."""
    event = _event_day(r)
    if event:
        return (event + timedelta(days)).isoformat(), "counted from the day of the event named"
    if r.last is None:
        return None, "no day to count from"
    return (r.last + timedelta(days)).isoformat(), "counted from the day spoken of last"


def _event_day(r: Reading) -> date | None:
    """The day that an earlier sentence gives for the event of "la veille de la marche": the date nearest to its noun."""
    noun = r.get("event")
    if not noun:
        return None
    pattern = re.compile(rf"\b{re.escape(noun)}\b", re.IGNORECASE)
    for match in islice(pattern.finditer(r.text, max(0, r.start - _REACH), r.start), _EVENTS):
        low, high = max(0, match.start() - _SENTENCE), match.end() + _SENTENCE
        begin = max(r.text.rfind(mark, low, match.start()) for mark in _ENDS)
        end = min((place for mark in _ENDS if (place := r.text.find(mark, match.end(), high)) > 0), default=high)
        near = [d for d in r.found if begin < d.start < end and d.iso and len(d.iso) >= 10 and d.start != begin + 1]
        if near:
            best = min(near, key=lambda d: abs(d.start - match.start()))
            return date.fromisoformat(str(best.iso)[:10])
    return None


def part(r: Reading) -> Answer:
    """ "en fin de matinée": a part of the day spoken of last."""
    return (r.last.isoformat(), "the day spoken of last") if r.last else UNDATED


def same(r: Reading) -> Answer:
    """ "ce jour-là": the date spoken of last."""
    return (r.said, "the date spoken of last") if r.said else (None, "no day to count from")
