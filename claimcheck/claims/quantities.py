"""Quantities: how many of what, with bounds and approximations; figures of dates and ordinals are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from claimcheck.claims.numbers import value_of
from claimcheck.claims.words import Word, iter_words
from claimcheck.datatypes import Modifier, Quantity
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData, NumberWords
from claimcheck.languages.units import CLASSES

_LOOKAHEAD = 5
_WORD = re.compile(r"[^\W\d_]+|\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AFTER_HOUR = re.compile(r"\d[ \u00a0\u202f]?[h:][ \u00a0\u202f]?$")
_CLOCK = re.compile(r"[ \u00a0\u202f]?(?:h(?:eures?)?\b(?:[ \u00a0\u202f]?\d\d)?|[:/]\d|[ap]\.?m\b)")


@dataclass(frozen=True, slots=True)
class Finder:
    """A language's figure expression and lookups."""

    pattern: re.Pattern[str]
    first: frozenset[str]
    percent: re.Pattern[str]
    ordinal: re.Pattern[str] | None
    modifiers: tuple[tuple[str, Modifier], ...]
    collectives: dict[str, float]
    fractions: dict[str, float]
    money: dict[str, str]
    data: LanguageData


@lru_cache(maxsize=16)
def _finder(code: str) -> Finder:
    data = language(code)
    numbers = data.numbers
    spelled = sorted({w for w, _ in (*numbers.cardinals, *numbers.scales)}, key=len, reverse=True)
    scales = sorted((w for w, _ in numbers.scales), key=len, reverse=True)
    word = "(?:" + "|".join(map(re.escape, spelled)) + ")" if spelled else "(?!)"
    join = (
        "(?:" + "|".join(rf"[ -]{re.escape(j)}[ -]" for j in numbers.joiners) + r"|[ \u00a0\u202f-])"
        if numbers.joiners
        else r"[ \u00a0\u202f-]"
    )
    digit = r"\d{1,3}(?:[" + re.escape(numbers.thousands) + r"]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
    scaled = rf"(?:[ \u00a0\u202f](?:{'|'.join(map(re.escape, scales))}))?" if scales else ""
    longest = sorted((w for w, _ in numbers.collectives), key=len, reverse=True)
    collective = "|".join(rf"{re.escape(w)}s?" for w in longest) or "(?!)"
    fraction = "|".join(re.escape(w) for w, _ in sorted(numbers.fractions, key=lambda f: -len(f[0]))) or "(?!)"
    pattern = (
        rf"(?<![\w.,])(?:(?P<collective>{collective})|(?P<fraction>{fraction})|(?P<digits>(?:{digit}){scaled})"
        rf"|(?P<spelled>{word}(?:{join}{word})*))(?![\w])"
    )
    return Finder(
        re.compile(pattern, re.IGNORECASE),
        _first_words(numbers),
        re.compile(rf"[\s\u00a0\u202f]?(?:{'|'.join(map(re.escape, numbers.percent))})", re.IGNORECASE),
        re.compile(rf"(?:{'|'.join(map(re.escape, numbers.ordinal_suffixes))})\b")
        if numbers.ordinal_suffixes
        else None,
        tuple(sorted(numbers.modifiers, key=lambda m: -len(m[0]))),
        dict(numbers.collectives),
        dict(numbers.fractions),
        dict(numbers.money),
        data,
    )


def _first_words(numbers: NumberWords) -> frozenset[str]:
    """The words that a figure may begin with; plurals of collectives too."""
    words = [w for w, _ in (*numbers.cardinals, *numbers.scales, *numbers.fractions, *numbers.collectives)]
    words += [f"{w}s" for w, _ in numbers.collectives]
    return frozenset(found[0].lower() for word in words if (found := _WORD.match(word)))


def quantities(text: str, code: str | None) -> tuple[Quantity, ...]:
    """The quantities of `text` in order; `unit` is the counted noun in lower case, a currency, "%", or "".

    >>> [(q.value, q.unit, q.modifier) for q in quantities("Au moins 270 personnes, dont 53 enfants, sont mortes.", "fr")]
    [(270.0, 'personnes', 'at_least'), (53.0, 'enfants', 'exact')]
    """
    finder = _finder(language(code).code)
    found: list[Quantity] = []
    for match in _figures(finder, text):
        inside = bool(found) and match.start() < found[-1].end
        quantity = None if inside else _quantity(text, match, finder)
        if quantity:
            found.append(quantity)
    return tuple(found)


def _figures(finder: Finder, text: str) -> Iterator[re.Match[str]]:
    """The matches of the figure expression, tried where a digit or a number word begins."""
    first, done = finder.first, 0
    for word in _WORD.finditer(text):
        lower = word[0].lower()
        if word.start() < done or not (lower[0].isdigit() or lower in first):
            continue
        match = finder.pattern.match(text, word.start())
        if match:
            done = match.end()
            yield match


def _quantity(text: str, match: re.Match[str], finder: Finder) -> Quantity | None:
    value, modifier = _value(match, finder)
    if value is None:
        return None
    start, end = match.start(), match.end()
    if _AFTER_HOUR.search(text, max(0, start - 5), start):
        return None
    if (finder.ordinal and finder.ordinal.match(text, end)) or _CLOCK.match(text, end):
        return None
    unit, end = _unit(text, end, finder)
    if unit in finder.collectives and not match["collective"]:
        value *= finder.collectives[unit]
        unit, end = _unit(text, end, finder)
    said, start = _modifier(text, start, finder)
    if (
        match["spelled"]
        and match["spelled"].lower() in ("un", "une", "one", "a", "an", "ein", "eine", "uno", "una", "um", "uma")
        and said == "exact"
    ):
        return None
    if match["digits"] and _YEAR.fullmatch(match["digits"]) and unit not in CLASSES:
        return None
    after = _after(text, end, finder.data)
    return Quantity(text[start:end], start, end, value, unit, said if said != "exact" else after or modifier)


def _value(match: re.Match[str], finder: Finder) -> tuple[float | None, Modifier]:
    if match["fraction"]:
        return finder.fractions[match["fraction"].lower()], "exact"
    if match["collective"]:
        word = match["collective"].lower()
        return finder.collectives.get(word, finder.collectives.get(word.removesuffix("s"))), "about"
    if match["digits"]:
        parts = re.split(r"[ \u00a0\u202f](?=[^\W\d])", match["digits"], maxsplit=1)
        value = value_of(parts[0], finder.data)
        scale = dict(finder.data.numbers.scales).get(parts[1].lower(), 1.0) if len(parts) > 1 else 1.0
        return (None if value is None else value * scale), "exact"
    return value_of(match["spelled"].lower(), finder.data), "exact"


def _unit(text: str, end: int, finder: Finder) -> tuple[str, int]:
    """The counted noun after a figure, past adjectives and prepositions of the list, and where it ends."""
    numbers = finder.data.numbers
    found = finder.percent.match(text, end)
    if found:
        return "%", found.end()
    for position, word in enumerate(islice(iter_words(text, end, min(len(text), end + 60)), _LOOKAHEAD)):
        if word.lower in finder.money:
            return finder.money[word.lower], word.end
        if _skipped(word, position, finder.data):
            continue
        if (
            not word.text[0].isalpha()
            or word.lower in numbers.unit_stop
            or (word.is_name and not finder.data.nouns_capitalised)
        ):
            return "", end
        return word.lower, word.end
    return "", end


def _skipped(word: Word, position: int, data: LanguageData) -> bool:
    return word.lower in data.numbers.skip and position < _LOOKAHEAD - 1


def _modifier(text: str, start: int, finder: Finder) -> tuple[Modifier, int]:
    before = text[max(0, start - 24) : start].lower().replace("’", "'")
    bare = before.rstrip()
    for words_, modifier in finder.modifiers:
        if bare.endswith(words_) and (len(bare) == len(words_) or not bare[-len(words_) - 1].isalnum()):
            return modifier, start - (len(before) - len(bare)) - len(words_)
    return "exact", start


def _after(text: str, end: int, data: LanguageData) -> Modifier | None:
    rest = text[end : end + 16].lower().lstrip()
    return next((modifier for words_, modifier in data.numbers.after if rest.startswith(words_)), None)
