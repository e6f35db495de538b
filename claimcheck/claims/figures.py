"""The figure expression of a language: digits with their scale, number words, collectives, fractions and shares."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.datatypes import Modifier
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData, NumberWords

_FIRST = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Finder:
    """A language's figure expression and lookups; `sign` is a sign of money at the end of what stands before a figure."""

    pattern: re.Pattern[str]
    shares: re.Pattern[str]
    first: frozenset[str]
    percent: re.Pattern[str]
    sign: re.Pattern[str]
    ordinal: re.Pattern[str] | None
    modifiers: tuple[tuple[str, Modifier], ...]
    collectives: dict[str, float]
    fractions: dict[str, float]
    money: dict[str, str]
    data: LanguageData


@lru_cache(maxsize=16)
def finder_of(code: str) -> Finder:
    """The finder of a language, compiled once."""
    data = language(code)
    numbers = data.numbers
    suffixes = numbers.ordinal_suffixes
    return Finder(
        re.compile(_pattern(numbers), re.IGNORECASE),
        _shares(numbers),
        _first_words(numbers),
        re.compile(rf"\s?{_any(numbers.percent)}", re.IGNORECASE),
        re.compile(rf"(?<!\d)(?<!\d\s)({_any(_signs(numbers))})\s?$", re.IGNORECASE),
        re.compile(rf"{_any(suffixes)}\b") if suffixes else None,
        tuple(sorted(numbers.modifiers, key=lambda m: -len(m[0]))),
        dict(numbers.collectives),
        dict(numbers.fractions),
        dict(numbers.money),
        data,
    )


def _any(words: Iterable[str], blank: str = r"\s") -> str:
    """One of the words, the longest first; a blank in them is any blank, the end of a line too."""
    found = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", blank) for word in found) + ")" if found else "(?!)"


def _signs(numbers: NumberWords) -> list[str]:
    return [word for word, _ in numbers.money if not word.isalpha()]


def _pattern(numbers: NumberWords) -> str:
    collective = _any(w + plural for w, _ in numbers.collectives for plural in ("", "s"))
    return (
        rf"(?<![\w.,])(?:(?P<collective>{collective})|(?P<fraction>{_any((w for w, _ in numbers.fractions), r'[ -]')})"
        rf"|(?P<digits>{_digits(numbers)})|(?P<spelled>{_spelled(numbers)}))(?!\w|[.,]\d)"
    )


def _digits(numbers: NumberWords) -> str:
    """Digits and their scale; a scale of one letter needs a sign of money beside it: "5 m" is a length."""
    digits = r"(?:\d{1,3}(?:[" + re.escape(numbers.thousands) + r"]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    letter = _any(w for w, _ in numbers.short_scales if len(w) == 1)
    short = _any(w for w, _ in numbers.short_scales if len(w) > 1)
    half, scale, sign = _any(numbers.halves), _any(w for w, _ in numbers.scales), _any(_signs(numbers))
    ends = "".join(re.escape(word[-1]) for word in _signs(numbers)) or r"\0"
    return (
        rf"(?<=[{ends}]){digits}\s?{letter}(?!\w)|{digits}(?:\s?{letter}(?=\s?{sign})|\s?{short}(?!\w)\.?"
        rf"|(?:\s{half})?(?:\s{scale}(?!\w))?(?:\s{half})?)"
    )


def _spelled(numbers: NumberWords) -> str:
    """Number words in a row; "and" joins a smaller one to a greater one: "vingt et un", not "trois et quatre"."""
    known = (*numbers.cardinals, *numbers.scales)
    word, scale, half = _any(w for w, _ in known), _any(w for w, _ in numbers.scales), _any(numbers.halves)
    ones, tens = _any(w for w, v in known if v < 20), _any(w for w, v in known if 20 <= v < 100)
    high, joiner = _any(w for w, v in known if v >= 100), rf"[\s-]{_any(numbers.joiners)}[\s-]"
    return (
        rf"(?:{high}{joiner}(?={word}(?!\w))|{tens}{joiner}(?={ones}(?!\w))|{word}[\s-](?={word}(?!\w)))*"
        rf"{word}(?:\s{half}(?:\s{scale}(?!\w))?)?"
    )


def _shares(numbers: NumberWords) -> re.Pattern[str]:
    number = rf"(?:\d+|{_any(w for w, _ in numbers.cardinals)})"
    share = (numbers.share or "(?!)").replace("{number}", number).replace(" ", r"\s")
    return re.compile(rf"{share}(?!\w|[.,]\d|\s\d)", re.IGNORECASE)


def _first_words(numbers: NumberWords) -> frozenset[str]:
    """The words that a figure may begin with; plurals of collectives too."""
    words = [w for w, _ in (*numbers.cardinals, *numbers.scales, *numbers.fractions, *numbers.collectives)]
    words += [f"{w}s" for w, _ in numbers.collectives]
    return frozenset(found[0].lower() for word in words if (found := _FIRST.match(word)))
