"""Ranges: two figures that bound one count ("entre 300 et 400 personnes"); the first has the second's unit and scale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.datatypes import Quantity
from claimcheck.languages.base import LanguageData

_DASHES = (("", "-"), ("", "–"))
_CLAUSE = re.compile(r"[.;:!?](?:\s|$)")
_BACK = 80
_HUNDRED, _THOUSAND = 100, 1000
_LONGEST_LINK = 8


def bounded(text: str, found: Sequence[Quantity], data: LanguageData) -> tuple[Quantity, ...]:
    """The quantities with the ends of each range as bounds, "at_least" and "at_most"; the others as they are."""
    made = list(found)
    for i in range(1, len(made)):
        pair = _range(text, made[i - 1], made[i], data)
        if pair:
            made[i - 1 : i + 1] = pair
    return tuple(made)


def _range(text: str, low: Quantity, high: Quantity, data: LanguageData) -> tuple[Quantity, Quantity] | None:
    """Both ends of a range, None where two figures are none; without a unit or a scale they may be a score."""
    if high.start - low.end > _LONGEST_LINK:
        return None
    link = " ".join(text[low.end : high.start].lower().split()) or _written_on(high.text, data)
    if high.modifier != "exact" or low.modifier not in ("exact", "about") or not _opens(text, low.start, link, data):
        return None
    value = _scaled(low, high, data)
    if low.unit not in ("", high.unit) or not (high.unit or _scale(high.text, data, _HUNDRED) > 1) or value >= high.value:
        return None
    return (
        replace(low, value=value, unit=high.unit, modifier="at_least"),
        replace(high, modifier="at_most"),
    )


def _written_on(figure: str, data: LanguageData) -> str:
    """What joins a figure to the one before and is written on to it ("وثلاثين")."""
    return figure[0] if figure[0] in data.numbers.written_on else ""


def _opens(text: str, start: int, link: str, data: LanguageData) -> bool:
    """Whether what stands before the first figure and between the two makes a range of them, and no change."""
    numbers = data.numbers
    sure = [opener for opener, joint in (*_DASHES, *numbers.between) if joint == link]
    spans = [opener for opener, joint in numbers.spans if joint == link]
    if not sure and not spans:
        return False
    before = " ".join(text[max(0, start - _BACK) : start].lower().split())
    if any(_ends(before, opener) for opener in sure):
        return True
    changes = numbers.changes and re.search(rf"\b(?:{numbers.changes})", _CLAUSE.split(before)[-1])
    return not changes and any(_ends(before, opener) for opener in spans)


def _ends(before: str, opener: str) -> bool:
    return not opener or before == opener or before.endswith(f" {opener}")


def _scaled(low: Quantity, high: Quantity, data: LanguageData) -> float:
    """The lower figure in what the higher is written in and it is not ("deux à trois cent mille", "250 à 400 mille")."""
    for least in (_HUNDRED, _THOUSAND):
        scale = _scale(high.text, data, least)
        whole = scale >= _THOUSAND or high.value % scale == 0
        if whole and low.value < high.value / scale and _scale(low.text, data, least) == 1:
            return low.value * scale
    return low.value


def _scale(words: str, data: LanguageData, least: float) -> float:
    """What a figure is written in, by words that stand for `least` or more ("15 millions", "3 M€"); 1 without.

    >>> from claimcheck.languages import language
    >>> [_scale("trois cent mille", language("fr"), least) for least in (100, 1000)]
    [100000.0, 1000.0]
    """
    numbers = data.numbers
    scales = {**dict(numbers.scales), **dict(numbers.duals), **dict(numbers.short_scales)}
    greatest = scale = 1.0
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        scale = scale * scales[word] if scales.get(word, 0) >= least else 1.0
        greatest = max(greatest, scale)
    return greatest
