"""What the figures of a statement count: the fate (dead, wounded...), whom, and whether they are a part of another figure.

`Quantity` says "15 civilians"; that they were killed stands elsewhere. The nearest word of fate decides: right before the
figure ("killed at least 15"), else behind it ("15 civilians, two of them children, were killed").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.contrasts.lexicon import Hit, Phrasebook
from claimcheck.contrasts.views import Side, key_of
from claimcheck.datatypes import Modifier, Span
from claimcheck.languages.wording_counts import PART_WORDS
from claimcheck.languages.wording_groups import GROUPS
from claimcheck.languages.wording_states import NO_STATES, STATES

BEHIND = 9
BEFORE = 3
PART = 3
FIRST_YEAR, LAST_YEAR = 1900, 2100
AMONG = frozenset(("among", "parmi", "unter", "entre", "tra"))
THOSE = frozenset(("them", "whom", "lesquels", "lesquelles", "eux", "elles", "ihnen", "ellos", "ellas", "cui"))
"""Words that make the figure before them a part of the one behind: "six civilians were among 22 people killed"."""
_NO_FATES = Phrasebook((phrase, "") for phrase in NO_STATES)


@dataclass(frozen=True)
class Count:
    """A figure: `fate` as in `wording_states`, `group` as in `wording_groups`, "" if unknown; `unit` the key of the unit."""

    value: float
    modifier: Modifier
    fate: str
    group: str
    unit: str
    part: bool
    span: Span


def counts(side: Side) -> tuple[Count, ...]:
    """The figures of a statement in order; dates, hours, years and lone numbers of no fate are none."""
    read = (_count(side, *figure) for figure in _figures(side))
    return tuple(count for count in read if count.fate or (count.unit and count.group != "person"))


def fates(side: Side) -> tuple[Hit[str], ...]:
    """Where words for what happened to people stand ("killed", "blessés"), with the fate; not within "un bilan arrêté"."""
    phrases = _NO_FATES.find(side.tokens)
    found = _book(side.books.wording.language, "fate").find(side.tokens)
    return tuple(hit for hit in found if not any(phrase.first <= hit.first < phrase.last for phrase in phrases))


@cache
def _book(language: str, table: str) -> Phrasebook[str]:
    lists = {"fate": STATES, "group": GROUPS}[table].get(language, {})
    return Phrasebook((word, key) for key, words in lists.items() for word in words)


@cache
def _parts(language: str) -> Phrasebook[str]:
    """Words that open a part of a figure; "among" alone does the reverse, what follows it is the whole."""
    listed = PART_WORDS.get(language, ())
    return Phrasebook((word, word) for word in listed if word.split()[0] not in AMONG or word.split()[-1] in THOSE)


Figure = tuple[int, int, float, Modifier, str]
"""First token, last token (half-open), value, bound, unit."""


def _figures(side: Side) -> Iterator[Figure]:
    start = side.statement.start
    taken: set[int] = set()
    for quantity in side.statement.quantities:
        inside = [i for i, t in enumerate(side.tokens) if quantity.start <= start + t.start < quantity.end]
        taken.update(inside)
        if inside and not _is_date(side, quantity.start, quantity.end) and not _bare_year(quantity.value, quantity.unit):
            yield inside[0], inside[-1] + 1, quantity.value, quantity.modifier, quantity.unit
    for hit in side.hits("vague"):
        if hit.first not in taken:
            yield hit.first, hit.last, 0.0, "about", ""


def _is_date(side: Side, start: int, end: int) -> bool:
    return any(date.start < end and start < date.end for date in side.statement.dates)


def _bare_year(value: float, unit: str) -> bool:
    return not unit and FIRST_YEAR <= value <= LAST_YEAR


def _count(side: Side, first: int, last: int, value: float, modifier: Modifier, unit: str) -> Count:
    language = side.books.wording.language
    groups = _book(language, "group").find(side.tokens)
    group = next((hit.value for hit in groups if first <= hit.first < last + 2), "")
    part = any(0 <= first - hit.last < PART for hit in _parts(language).find(side.tokens)) or _among(side, last)
    words = [token for token in side.tokens[first:last] if token.text in unit.lower()]
    key = key_of(words[-1]) if words else ""
    measured = any(first <= hit.first < last + 1 for hit in side.hits("measures"))
    fate = "" if measured else _fate(side, fates(side), first, last)
    return Count(value, modifier, fate, group, key, part, side.span(first, last))


def _among(side: Side, last: int) -> bool:
    """Whether the figure before token `last` is counted among others that follow."""
    for i in range(last, min(last + BEHIND - PART, len(side.tokens) - 1)):
        if side.tokens[i].text in AMONG:
            return side.tokens[i + 1].text not in THOSE
    return False


def _fate(side: Side, found: tuple[Hit[str], ...], first: int, last: int) -> str:
    inside = next((hit for hit in found if first <= hit.first < last + 1), None)
    before = next((hit for hit in reversed(found) if 0 <= first - hit.last < BEFORE and not _joined(side, hit.last, first)), None)
    after = next((hit for hit in found if last <= hit.first < last + BEHIND), None)
    chosen = inside or before or after
    return chosen.value if chosen else ""


def _joined(side: Side, first: int, last: int) -> bool:
    """Whether "and" stands between: "killed and 50 others wounded" tells nothing of the dead."""
    return any(side.tokens[i].text in ("and", "et", "und", "y", "e", "و") for i in range(first, last))
