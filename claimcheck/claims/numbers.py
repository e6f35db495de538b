"""The value of figures and number words."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.languages import language
from claimcheck.languages.base import LanguageData

_SPLIT = re.compile(r"[\s-]+")
_FIGURE = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
_PARTING = re.compile(r"[\s'’]")
_HALF = "½"
_LONGEST = 40
"""Digits or words of a number that says something; a longer one is no count and may not fit a float."""


@lru_cache(maxsize=16)
def _tables(code: str) -> tuple[dict[str, float], dict[str, float], re.Pattern[str]]:
    """The values of cardinals and of scales (short ones too), and what stands for "and a half"."""
    data = language(code).numbers
    halves = "|".join(re.escape(half).replace(r"\ ", r"\s+") for half in data.halves) or "(?!)"
    return dict(data.cardinals), {**dict(data.scales), **dict(data.short_scales)}, re.compile(rf"\b(?:{halves})\b")


def value_of(words: str, data: LanguageData) -> float | None:
    """The number that words or digits spell, None when they spell none.

    >>> from claimcheck.languages import language
    >>> value_of("deux cent trente-trois", language("fr"))
    233.0
    """
    bare = words.strip()
    figure = _FIGURE.match(bare)
    if figure is None:
        return _spelled(bare, 0.0, data)
    first, rest = digits(figure[0], data), bare[figure.end() :].strip().strip(".")
    return _spelled(rest, first, data) if first is not None and rest else first


def _spelled(words: str, before: float, data: LanguageData) -> float | None:
    """The number that words spell, behind the figure `before` that they multiply ("2,5 millions"), None when they spell none."""
    cardinals, scales, half = _tables(data.code)
    parts = _SPLIT.split(half.sub(_HALF, words.lower()))
    if len(parts) > _LONGEST:
        return None
    total, current, seen, scale = 0.0, before, False, 1.0
    for part in parts:
        if part in data.numbers.joiners:
            continue
        if part == _HALF:
            current, total = (current + 0.5, total) if current else (0.0, total + scale / 2)
        elif part in cardinals:
            number = cardinals[part]
            current = current * number if number == 20 and current == 4 else current + number
        elif part in scales:
            scale = scales[part]
            current, total = _scaled(current, total, scale)
        else:
            return None
        seen = True
    return total + current if seen else None


def _scaled(current: float, total: float, scale: float) -> tuple[float, float]:
    if scale < 1000:
        return (current or 1) * scale, total
    return 0.0, total + (current or 1) * scale


def digits(figure: str, data: LanguageData) -> float | None:
    """The value of a written figure; a separator followed by three digits parts thousands unless the language says decimal.

    >>> from claimcheck.languages import language
    >>> digits("2 300", language("fr")), digits("12,9", language("fr")), digits("2,300", language("en"))
    (2300.0, 12.9, 2300.0)
    """
    bare = _PARTING.sub("", figure)
    if len(bare) > _LONGEST:
        return None
    decimal = data.numbers.decimal
    for sign in ".,":
        if sign in bare:
            groups = bare.split(sign)
            thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0"
            if thousands and (len(groups) > 2 or sign != decimal):
                bare = "".join(groups)
    try:
        return float(bare.replace(",", "."))
    except ValueError:
        return None
