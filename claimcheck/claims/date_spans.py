"""Rules of lengths of time: "depuis trois mois", "il y a deux ans", "la semaine dernière"."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.claims.date_reading import UNDATED, Answer, Reading, count


def _moved(day: date, unit: str, count: float) -> date:
    """The day `count` units later; months and years keep the day of the month where it exists."""
    steps = {"day": 1, "week": 7, "hour": 1 / 24}
    if unit in steps:
        return day + timedelta(round(count * steps[unit]))
    months = round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit, 0))
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return day
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))


def _span_of(r: Reading, sign: int) -> tuple[date, str] | None:
    length, unit = count(r), r.rules.units.get(r.get("unit"), "")
    if r.anchor is None or length is None or abs(length) > 5000:
        return None
    return _moved(r.anchor, unit, sign * length), unit


def _coarse(day: date, unit: str) -> str:
    if unit in ("year", "decade", "century"):
        return f"{day.year}"
    return f"{day.year}-{day.month:02d}" if unit in ("month", "quarter") else day.isoformat()


def since(r: Reading) -> Answer:
    """ "depuis dix jours": up to the anchor."""
    found = _span_of(r, -1)
    if found is None or r.anchor is None:
        return None, "no publication date" if r.anchor is None else "no exact length"
    day, unit = found
    if unit in ("decade", "century"):
        return f"{day.year}/{r.anchor.year}", ""
    return f"{day.isoformat()}/{r.anchor.isoformat()}", ""


def since_year(r: Reading) -> Answer:
    """ "depuis le début de l'année"."""
    if r.anchor is None:
        return UNDATED
    return f"{r.anchor.year}-01-01/{r.anchor.isoformat()}", ""


def ago(r: Reading) -> Answer:
    """ "il y a trois jours"."""
    found = _span_of(r, -1)
    if found is None:
        return None, "no publication date" if r.anchor is None else "no exact length"
    return _coarse(*found), ""


def beside(r: Reading, sign: int) -> Answer:
    """ "deux jours plus tard", "quatre ans plus tôt": counted from the day spoken of last."""
    length, unit = count(r), r.rules.units.get(r.get("unit"), "")
    if r.last is None or length is None or length > 5000:
        return None, "no day to count from"
    return _coarse(_moved(r.last, unit, sign * length), unit), "counted from the day spoken of last"


def within(r: Reading) -> Answer:
    """ "dans deux mois"."""
    found = _span_of(r, 1)
    if found is None:
        return None, "no publication date" if r.anchor is None else "no exact length"
    return _coarse(*found), ""


def last_n(r: Reading) -> Answer:
    """ "ces trois derniers mois"."""
    found = _span_of(r, -1)
    if found is None or r.anchor is None:
        return None, "no publication date" if r.anchor is None else "no exact length"
    day, unit = found
    if unit in ("month", "year"):
        end = r.anchor if unit == "year" else _moved(r.anchor, unit, -1)
        return f"{_coarse(day, unit)}/{_coarse(end, unit)}", ""
    return f"{day.isoformat()}/{r.anchor.isoformat()}", ""


def next_n(r: Reading) -> Answer:
    """ "les dix prochains jours"."""
    found = _span_of(r, 1)
    if found is None or r.anchor is None:
        return None, "no publication date" if r.anchor is None else "no exact length"
    return f"{r.anchor.isoformat()}/{found[0].isoformat()}", ""


def unit_at(r: Reading, step: int) -> Answer:
    """ "la semaine dernière", "cette année", "le mois prochain"."""
    unit = r.rules.units.get(r.get("unit"), "")
    if r.anchor is None:
        return UNDATED
    if unit in ("day", "hour", "decade", "century", ""):
        return None
    if unit == "week":
        monday = r.anchor - timedelta(r.anchor.weekday()) + timedelta(7 * step)
        return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}", ""
    return _coarse(_moved(r.anchor, unit, step), unit), ""
