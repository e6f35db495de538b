"""Which figures are ages: "a 34-year-old man", "âgé de 34 ans", "his wife, 29, was hurt"."""

from __future__ import annotations

import re

from claimcheck.datatypes import Quantity, Statement
from claimcheck.languages.wording_counts import AGE_BEHIND, AGED, APPOSED, YEARS

_OLDEST = 120
_REACH = 40
_FIGURE = re.compile(r"\w+")
_AGED, _BEHIND = re.compile(AGED), re.compile(AGE_BEHIND)
_APPOSED = tuple(re.compile(side) for side in APPOSED)


def is_age(statement: Statement, quantity: Quantity) -> bool:
    """Whether a figure is somebody's age; a bare length of time ("sentenced to 34 years") is none."""
    unit = quantity.unit.lower()
    if quantity.value > _OLDEST or quantity.modifier != "exact" or (unit and unit not in YEARS):
        return False
    start = quantity.start - statement.start
    before = statement.text[max(0, start - _REACH) : start].lower().replace("’", "'")
    figure = _FIGURE.match(statement.text, start)
    behind = statement.text[figure.end() if figure else start :][:_REACH].lower()
    if _BEHIND.match(behind) or _AGED.search(before):
        return True
    return bool(_APPOSED[0].search(before) and _APPOSED[1].match(behind))
