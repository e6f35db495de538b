"""Which figures are ages: "a 34-year-old man", "âgé de 34 ans", "his wife, 29, was hurt", "un docker de 24 ans"."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.datatypes import Quantity, Statement
from claimcheck.judges.tongue import code
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData
from claimcheck.languages.units import HAVING, PERSONS, STRETCHES, count_class, measure_of
from claimcheck.languages.wording_counts import AGE_BEHIND, AGED, APPOSED, YEARS

_OLDEST, _YEAR = 120, 365.25
_REACH, _PHRASE, _BEHIND_REACH = 40, 4, 16
_CLAUSE, _FORM = re.compile(r"[.,;:!?()]\s"), re.compile(r"[^\W\d_]+")
_OF_AGE = frozenset(("edad", "età", "idade", "âge"))
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


def ages_of_nouns(statement: Statement) -> tuple[Quantity, ...]:
    """The figures that are ages because of what has them: who has so many years, what does not last so long and is of so many
    ("un docker de 24 ans"), a child also of months.
    """
    data, plain = language(code(statement)), ages(statement)
    return tuple(q for q in statement.quantities if q not in plain and _of_noun(statement, q, data))


def _of_noun(statement: Statement, quantity: Quantity, data: LanguageData) -> bool:
    kind, days = measure_of(quantity.unit)
    if kind != "duration" or days > _YEAR or quantity.modifier != "exact" or quantity.value > _OLDEST:
        return False
    start, end = quantity.start - statement.start, quantity.end - statement.start
    *earlier, clause = _CLAUSE.split(statement.text[:start].lower())
    found: list[str] = _FORM.findall(clause) or [""]
    *before, of = found
    behind = _FORM.findall(statement.text[end : end + _BEHIND_REACH].lower())[:2]
    if not _OF_AGE.isdisjoint(behind):
        return True
    if of in HAVING.get(data.code, ()) and days == _YEAR:
        return not behind or behind[0] not in data.of
    if not before or of not in data.of or (behind and behind[0] in data.of):
        return False
    if days < _YEAR:
        return count_class(before[-1]) == "children"
    if data.code not in HAVING:
        return count_class(before[-1]) in PERSONS
    for word in reversed(before[-_PHRASE:]):
        if word in STRETCHES or word in data.auxiliaries:
            return False
        if word in data.determiners:
            return word != before[-1]
    return bool(earlier) and len(before) < _PHRASE
