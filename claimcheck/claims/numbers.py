"""The value of figures and number words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.languages import language
from claimcheck.languages.base import LanguageData
from claimcheck.languages.vowel_signs import bare

_SPLIT = re.compile(r"[\s-]+")
_FIGURE = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
_PARTING = re.compile(r"[\s'’]")
_HALF = "½"
_LONGEST = 40
"""Digits or words of a number that says something; a longer one is no count and may not fit a float."""
_LONGEST_WORD = 120
_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000


@dataclass(frozen=True, slots=True)
class _Tables:
    """What the words of numbers stand for; `half` finds what stands for "and a half"."""

    cardinals: dict[str, float]
    scales: dict[str, float]
    duals: dict[str, float]
    glued: dict[str, float]
    glue: str
    fourscore: frozenset[str]
    joiners: tuple[str, ...]
    written_on: str
    half: re.Pattern[str]


@lru_cache(maxsize=16)
def _tables(code: str) -> _Tables:
    data = language(code).numbers
    halves = "|".join(re.escape(half).replace(r"\ ", r"[\s-]+") for half in data.halves) or "(?!)"
    return _Tables(
        cardinals=dict(data.cardinals),
        scales={**dict(data.scales), **dict(data.short_scales)},
        duals=dict(data.duals),
        glued=dict(data.glued),
        glue=data.glue,
        fourscore=data.fourscore,
        joiners=data.joiners,
        written_on=data.written_on,
        half=re.compile(rf"\b(?:{halves})\b"),
    )


def value_of(words: str, data: LanguageData) -> float | None:
    """The number that words or digits spell, None when they spell none.

    >>> from claimcheck.languages import language
    >>> value_of("deux cent trente-trois", language("fr")), value_of("zweihundertfünf", language("de"))
    (233.0, 205.0)
    """
    plain = words.strip()
    figure = _FIGURE.match(plain)
    if figure is None:
        return _spelled(plain, 0.0, data)
    first, rest = digits(figure[0], data), plain[figure.end() :].strip().strip(".")
    return _spelled(rest, first, data) if first is not None and rest else first


def _spelled(words: str, before: float, data: LanguageData) -> float | None:
    """The number that words spell, behind the figure `before` that they multiply ("2,5 millions"), None when they spell none."""
    tables = _tables(data.code)
    parts = _SPLIT.split(tables.half.sub(_HALF, bare(words.lower())))
    if len(parts) > _LONGEST:
        return None
    heard = _Sum(before)
    for part in parts:
        if part in tables.joiners:
            continue
        if part == _HALF:
            heard.half()
        elif tables.written_on and part[-1:].isdigit():
            heard.add(digits(part.lstrip(tables.written_on), data) or 0.0, False)
        elif not heard.takes(part, tables):
            pieces = pieces_of(part, data.code)
            if pieces is None:
                return None
            for value in (tables.glued[piece] for piece in pieces):
                heard.scale(value) if value in (_HUNDRED, _THOUSAND) else heard.add(value, False)
        heard.seen = True
    return heard.total() if heard.seen else None


class _Sum:
    """A number as far as it was heard: what is multiplied already, by thousands and more, and the hundreds and ones in hand."""

    def __init__(self, before: float) -> None:
        self.done: list[tuple[float, float]] = []
        self.current = before
        self.last = before
        self.seen = False

    def takes(self, part: str, tables: _Tables) -> bool:
        """Whether the part is a number word, which is then counted."""
        if part in tables.cardinals:
            self.add(tables.cardinals[part], part in tables.fourscore)
        elif part in tables.scales:
            self.scale(tables.scales[part])
        elif part in tables.duals:
            self.current = self.current or 2.0
            self.scale(tables.duals[part])
        else:
            return False
        return True

    def add(self, number: float, fourscore: bool) -> None:
        """Count a number; `fourscore` says that a four before it multiplies it."""
        self.current += number * 4 - 4 if fourscore and self.last == 4 else number
        self.last = number

    def scale(self, scale: float) -> None:
        """Multiply what is in hand, and from thousands on what is smaller ("mil millones")."""
        if scale < _THOUSAND:
            self.current = (self.current or 1.0) * scale
        else:
            value = self.current
            while self.done and self.done[-1][0] < scale:
                value += self.done.pop()[1]
            self.done.append((scale, (value or 1.0) * scale))
            self.current = 0.0
        self.last = scale

    def half(self) -> None:
        """Add half of one, or of the thousands or millions that were heard last."""
        if self.current or not self.done:
            self.current += 0.5
        else:
            scale, value = self.done[-1]
            self.done[-1] = scale, value + scale / 2

    def total(self) -> float:
        """What all that was heard comes to."""
        return sum((value for _, value in self.done), self.current)


@lru_cache(maxsize=1024)
def pieces_of(word: str, code: str) -> tuple[str, ...] | None:
    """The number words that a word is made of, None when it is not made of two or more of them that make one number.

    >>> pieces_of("dreihundertundzwei", "de"), pieces_of("centotto", "it"), pieces_of("zweidrei", "de")
    (('drei', 'hundert', 'zwei'), ('cent', 'otto'), None)
    """
    tables = _tables(code)
    if not tables.glued or len(word) > _LONGEST_WORD:
        return None
    ways: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for start in range(len(word)):
        way = ways[start]
        if way is None:
            continue
        starts = [start]
        if way and tables.glue and word.startswith(tables.glue, start):
            starts.append(start + len(tables.glue))
        for at in starts:
            for piece in tables.glued:
                if word.startswith(piece, at):
                    ways[at + len(piece)] = (*way, piece)
    found = ways[-1]
    if found is None or len(found) < 2:
        return None
    values = [tables.glued[piece] for piece in found]
    return found if all(_follows(a, b) for a, b in pairwise(values)) else None


def _follows(one: float, other: float) -> bool:
    """Whether two number words written together are part of one number: a greater one behind a smaller multiplies it, is ten or,
    as in German, the tens of these ones.
    """
    if other in (_HUNDRED, _THOUSAND) or one >= _HUNDRED:
        return True
    if one >= _TWENTY:
        return other < _TEN
    return one < _TEN <= other and (other == _TEN or other >= _TWENTY)


def digits(figure: str, data: LanguageData) -> float | None:
    """The value of a written figure; a separator followed by three digits parts thousands unless the language says decimal.

    >>> from claimcheck.languages import language
    >>> digits("2 300", language("fr")), digits("12,9", language("fr")), digits("2,300", language("en"))
    (2300.0, 12.9, 2300.0)
    """
    plain = _PARTING.sub("", figure)
    if len(plain) > _LONGEST:
        return None
    decimal = data.numbers.decimal
    for sign in ".,":
        if sign in plain:
            groups = plain.split(sign)
            thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0"
            if thousands and (len(groups) > 2 or sign != decimal):
                plain = "".join(groups)
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        return None
