"""Which figures are ages: "a 34-year-old man", "âgé de 34 ans", "his wife, 29, was hurt"."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.datatypes import Quantity, Statement
from claimcheck.languages.wording_counts import AGE_BEHIND, AGED, APPOSED, YEARS

_OLDEST = 120
_REACH = 40
_FIGURE = re.compile(r"\w+")
_AGED, _BEHIND = re.compile(AGED), re.compile(AGE_BEHIND)
_JOINED = re.compile(r" (?:and|et|und|y|e) ")
_APPOSED = tuple(re.compile(side) for side in APPOSED)


@lru_cache(maxsize=1024)
def ages(statement: Statement) -> tuple[Quantity, ...]:
    """The figures that are ages, in order; one that only "and" parts from an age is one too ("aged 34 and 29")."""
    found: list[Quantity] = []
    for quantity in statement.quantities:
        last = found[-1].end if found else statement.start
        joined = bool(found) and _JOINED.fullmatch(statement.text[last - statement.start : quantity.start - statement.start])
        if _may_be(quantity) and (joined or _is_age(statement, quantity)):
            found.append(quantity)
    return tuple(found)


def _may_be(quantity: Quantity) -> bool:
    return quantity.value <= _OLDEST and quantity.modifier == "exact" and quantity.unit.lower() in ("", *YEARS)


def _is_age(statement: Statement, quantity: Quantity) -> bool:
    """Whether the words beside a figure make it an age; a bare length of time ("sentenced to 34 years") is none."""
    start = quantity.start - statement.start
    before = statement.text[max(0, start - _REACH) : start].lower().replace("’", "'")
    figure = _FIGURE.match(statement.text, start)
    behind = statement.text[figure.end() if figure else start :][:_REACH].lower()
    if _BEHIND.match(behind) or _AGED.search(before):
        return True
    return bool(_APPOSED[0].search(before) and _APPOSED[1].match(behind))
