"""What a figure counts: the state (dead, wounded, arrested...), the group (civilians, children...), and its bounds.

What stands round a figure is read by `surroundings`; here it becomes an interval of a counted thing.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.datatypes import Quantity, Span, Statement
from claimcheck.judges.clocks import clocks
from claimcheck.judges.surroundings import Surroundings
from claimcheck.judges.words import words
from claimcheck.languages.units import LENGTHS, measure_of
from claimcheck.languages.wording_counts import DOZENS, INDEFINITE

_ABOUT, _NEARLY = 0.2, 0.05
_ROUNDING, _FAR = 0.5, 0.1
_LINK = 8
_DECIMAL = re.compile(r"\d[.,٫]\d")
AGE = "age"
"""The unit of an age, in any language."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure read as `low <= n <= high` of `group` in `state`; `unit` when it is no count of persons.

    `part` marks a share of another figure, or a whole that a count is told of, `more` an addition to one ("another 12", "three
    more"), `period` a count over a stretch of time. `span` points into the document; `about` takes in the whole that names what
    is counted ("six of the 24 wagons"). A part of something ("a third of the houses") has percents for numbers, and its unit
    says so ("%houses").
    """

    state: str
    group: str
    unit: str
    low: float
    high: float
    part: bool
    more: bool
    period: bool
    span: Span
    about: Span
    text: str
    value: float

    @property
    def kind(self) -> str:
        """What is measured: "duration", "distance", "money, euro", "share", "times", "age"; "" of what is counted."""
        return AGE if self.unit == AGE else "share" if self.unit[:1] == "%" else measure_of(self.unit)[0]

    def compatible(self, other: Measure) -> bool:
        """Whether one number can satisfy both bounds; lengths of time or way in two units are told to the nearest of the greater
        ("twelve days", "two weeks").
        """
        mine, yours = measure_of(self.unit), measure_of(other.unit)
        if mine == yours or not mine[0] or not yours[0]:
            return self.low <= other.high and other.low <= self.high
        if mine[0] != yours[0]:
            return False
        (a, b), (c, d) = self._in(mine[1], yours[1]), other._in(yours[1], mine[1])
        return a <= d and c <= b

    def times(self, other: Measure) -> float:
        """How many times as long the longer of two lengths of time or way is; 1 of anything else."""
        (kind, unit), (_, other_unit) = measure_of(self.unit), measure_of(other.unit)
        if kind not in LENGTHS or kind != other.kind or not self.value or not other.value:
            return 1.0
        times = self.value * unit / (other.value * other_unit)
        return max(times, 1 / times)

    def _in(self, unit: float, other: float) -> tuple[float, float]:
        """Both bounds in the least unit, as wide as rounding to one that is greater than the other's makes them."""
        slack = max(min(_ROUNDING, _ABOUT * self.value), _FAR * self.value) if unit > other else 0.0
        return (self.low - slack) * unit, (self.high + slack) * unit


def bounds(quantity: Quantity) -> tuple[float, float]:
    """Lowest and highest number that the words allow.

    An approximation stretches by a fifth, of a number that is not round by a twentieth; a bare figure stands for itself.
    "Less than n" is a ceiling, "dozens" a floor without a ceiling; English "miles" are a unit, not Spanish thousands.

    >>> bounds(Quantity("au moins 14", 0, 11, 14.0, "morts", "at_least"))
    (14.0, inf)
    """
    value = quantity.value
    forms = {word.form for word in words(quantity.text)} - {quantity.unit}
    if not INDEFINITE.isdisjoint(forms):
        return value, math.inf
    match "about" if quantity.modifier == "exact" and not DOZENS.isdisjoint(forms) else quantity.modifier:
        case "about":
            slack = _ABOUT if _round(value) else _NEARLY
            return value * (1 - slack), value * (1 + slack)
        case "at_least" | "more_than":
            return value, math.inf
        case "at_most" | "less_than":
            return 0.0, value
        case _:
            return value, value


def _round(value: float) -> bool:
    """Whether a number has at most two digits that are not trailing zeros."""
    digits = f"{value:f}".rstrip("0").rstrip(".").replace(".", "")
    return len(digits.rstrip("0").lstrip("0")) <= 2


@lru_cache(maxsize=1024)
def measures(statement: Statement) -> tuple[Measure, ...]:
    """The figures of a statement with what they count, in order; years and bare ordinals are not figures.

    Each statement stands in many matches, and two comparators ask.
    """
    around = Surroundings(statement)
    moments = [(d.start, d.end) for d in statement.dates] + [(c.span.start, c.span.end) for c in clocks(statement)]
    figures = [
        q
        for q in statement.quantities
        if not any(s <= q.start < e for s, e in moments) and (not around.in_number(q) or _bounds_range(q, statement))
    ]
    found: list[Measure] = []
    for last, quantity in zip([None, *figures], figures, strict=False):
        measure = _age(quantity, around) if quantity in around.ages else _measure(quantity, around)
        ranged = last is not None and _ranged(last, quantity)
        found[len(found) - ranged :] = [_range(found[-1], measure, statement) if ranged else measure]
    return tuple(replace(m, more=m.more or _within_more(m, found)) for m in found)


def _bounds_range(quantity: Quantity, statement: Statement) -> bool:
    """Whether it is one end of a range ("10-15 people"), which is no date or longer number."""
    pairs = zip(statement.quantities, statement.quantities[1:], strict=False)
    return any(quantity in pair and _ranged(*pair) for pair in pairs)


def _ranged(low: Quantity, high: Quantity) -> bool:
    """Whether two figures bound one count ("between 10 and 15 people")."""
    ends = low.modifier == "at_least" and high.modifier == "at_most" and low.value < high.value
    return ends and low.unit == high.unit and 0 < high.start - low.end <= _LINK


def _range(low: Measure, high: Measure, statement: Statement) -> Measure:
    """Both ends of a range as one measure; its value, the middle, is only the same range's."""
    span = Span(low.span.start, high.span.end)
    return replace(
        high,
        state=high.state or low.state,
        group=high.group or low.group,
        unit="" if high.state or low.state else high.unit,
        low=low.low,
        part=high.part or low.part,
        more=high.more or low.more,
        period=high.period or low.period,
        span=span,
        about=span,
        text=statement.text[span.start - statement.start : span.end - statement.start],
        value=(low.value + high.value) / 2,
    )


def _age(quantity: Quantity, around: Surroundings) -> Measure:
    """An age; that of "un docker de 24 ans" is another's than that of "une fille de deux ans", so that no other age clashes with
    it.
    """
    value, span = quantity.value, Span(quantity.start, quantity.end)
    low, high = (0.0, math.inf) if quantity in around.aged else (value, value)
    return Measure("", "", AGE, low, high, False, False, False, span, span, quantity.text, value)


def _within_more(measure: Measure, found: list[Measure]) -> bool:
    """Whether it is a part of a figure that is itself an addition ("another 42 people including 11 children")."""
    return measure.part and any(m.more and m.span.end <= measure.span.start for m in found)


def _measure(quantity: Quantity, around: Surroundings) -> Measure:
    start, end = quantity.start - around.offset, quantity.end - around.offset
    low, high = bounds(around.bounded(quantity))
    whole = around.wholes.get(quantity)
    read = Measure(
        state="",
        group="",
        unit=quantity.unit,
        low=low,
        high=high,
        part=around.is_part(quantity, start, end) and not around.beside(quantity, end),
        more=around.added(start, end),
        period=False,
        span=Span(quantity.start, quantity.end),
        about=Span(quantity.start, whole.end if whole else quantity.end),
        text=quantity.text,
        value=quantity.value,
    )
    if read.kind:
        return read
    if 0 < quantity.value < 1 and not _DECIMAL.search(quantity.text):
        return _in_percent(read, around.is_part(replace(quantity, unit="%"), start, end))
    group = around.group(quantity, end)
    counted = around.counts_people(quantity, group)
    state = around.state(quantity, start, read.about.end - around.offset) if counted else ""
    period = bool(state) and around.over_period(start)
    return replace(read, state=state, group=group, unit="" if state else quantity.unit, period=period)


def _in_percent(read: Measure, part: bool) -> Measure:
    """A part of something ("half of the houses") as a percentage of it."""
    low, high, value = (100 * number for number in (read.low, read.high, read.value))
    return replace(read, unit=f"%{read.unit}", low=low, high=high, value=value, part=part)
