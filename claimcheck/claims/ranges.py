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
    scale = _scale(high.text, data)
    scaled = low.value * scale if low.value < high.value / scale and _scale(low.text, data) == 1 else low.value
    if low.unit not in ("", high.unit) or not (high.unit or scale > 1) or scaled >= high.value:
        return None
    return (
        replace(low, value=scaled, unit=high.unit, modifier="at_least"),
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


def _scale(words: str, data: LanguageData) -> float:
    """The thousands or millions that a figure is written with ("15 millions", "3 M€"), 1 without."""
    numbers = data.numbers
    scales = {**dict(numbers.scales), **dict(numbers.duals), **dict(numbers.short_scales)}
    spelled = re.findall(r"[^\W\d_]+", words.lower())
    return max((scales[word] for word in spelled if scales.get(word, 0) >= 1000), default=1.0)
