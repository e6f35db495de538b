"""Quantities: how many of what, with bounds and approximations; figures of dates and ordinals are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from claimcheck.claims.figures import Finder, finder_of
from claimcheck.claims.numbers import value_of
from claimcheck.claims.ranges import bounded
from claimcheck.claims.words import Word, iter_words
from claimcheck.datatypes import Modifier, Quantity
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData
from claimcheck.languages.units import CLASSES, count_class

_LOOKAHEAD = 5
_WORD = re.compile(r"[^\W\d_]+|\d+")
_FOLDING = str.maketrans("’\n\t\u00a0\u202f", "'    ")
_MEASURES = frozenset({"duration", "distance"})
_WHOLES = frozenset({2, 3, 4, 5, 10, 20, 100, 1000})
"""What shares are told of; another whole is counted ("deux dispensaires sur neuf")."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_AFTER_HOUR = re.compile(r"\d[ \u00a0\u202f]?[h:][ \u00a0\u202f]?$")
_CLOCK = re.compile(r"[ \u00a0\u202f]?(?:h(?:eures?)?\b(?:[ \u00a0\u202f]?\d\d)?|[:/]\d|[ap]\.?m\b)")


def quantities(text: str, code: str | None) -> tuple[Quantity, ...]:
    """The quantities of `text` in order; `unit` is the counted noun in lower case, a currency, "%", or "".

    >>> [(q.value, q.unit, q.modifier) for q in quantities("Au moins 270 personnes, dont 53 enfants, sont mortes.", "fr")]
    [(270.0, 'personnes', 'at_least'), (53.0, 'enfants', 'exact')]
    """
    finder = finder_of(language(code).code)
    found: list[Quantity] = []
    for match in _figures(finder, text):
        inside = bool(found) and match.start() < found[-1].end
        quantity = None if inside else _share(text, match.start(), finder) or _quantity(text, match, finder)
        if quantity:
            found.append(quantity)
    return bounded(text, found, finder.data)


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


def _share(text: str, start: int, finder: Finder) -> Quantity | None:
    """ "Un Français sur cinq", "one in five adults": a part of a whole; what lasts or measures is none ("three in ten days")."""
    match = finder.shares.match(text, start)
    if match is None:
        return None
    part, whole = value_of(match["part"], finder.data), value_of(match["whole"], finder.data)
    groups = match.groupdict()
    after, end = _unit(text, match.end(), finder)
    unit = (groups["unit"] or "").lower() if "unit" in groups else after
    end = match.end() if "unit" in groups else end
    measured = {count_class(unit), count_class(after)} & _MEASURES
    if part is None or whole not in _WHOLES or not 0 < part < whole or measured:
        return None
    modifier, start = _modifier(text, start, finder)
    return Quantity(text[start:end], start, end, part / whole, unit, modifier)


def _quantity(text: str, match: re.Match[str], finder: Finder) -> Quantity | None:
    value, modifier = _value(match, finder)
    if value is None:
        return None
    start, end = match.start(), match.end()
    if _AFTER_HOUR.search(text, max(0, start - 5), start):
        return None
    if (finder.ordinal and finder.ordinal.match(text, end)) or _CLOCK.match(text, end):
        return None
    sign = finder.sign.search(text[max(0, start - 6) : start])
    if sign:
        unit, start = finder.money[sign[1].lower()], start - len(sign[0])
    else:
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
        return finder.fractions[_folded(match["fraction"]).replace("-", " ")], "exact"
    if match["collective"]:
        word = _folded(match["collective"])
        return finder.collectives.get(word, finder.collectives.get(word.removesuffix("s"))), "about"
    return value_of(match["digits"] or match["spelled"], finder.data), "exact"


def _folded(words: str) -> str:
    return words.lower().translate(_FOLDING)


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
    before = _folded(text[max(0, start - 24) : start])
    bare = before.rstrip()
    for words_, modifier in finder.modifiers:
        if bare.endswith(words_) and (len(bare) == len(words_) or not bare[-len(words_) - 1].isalnum()):
            return modifier, start - (len(before) - len(bare)) - len(words_)
    return "exact", start


def _after(text: str, end: int, data: LanguageData) -> Modifier | None:
    rest = text[end : end + 16].lower().lstrip()
    return next((modifier for words_, modifier in data.numbers.after if rest.startswith(words_)), None)
