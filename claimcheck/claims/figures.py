"""The figure expression of a language: digits with their scale, number words, collectives, fractions and shares.

Every expression is matched on text in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.datatypes import Modifier
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData, NumberWords

_RUN = re.compile(r"[^\W\d_]+")
HEAD = 3
"""Letters by which a word is told that may be number words written together."""
_TEEN, _HUNDRED, _THOUSAND = 20, 100, 1000


@dataclass(frozen=True, slots=True)
class Finder:
    """A language's figure expression and lookups.

    `first` are the words that a figure may begin with, each with the words one of which must follow it, None when it may stand
    alone; `heads` the first letters of words that may be number words written together. `counts` are the number words, which
    are no unit; `of_plurals` says that "of" must stand between "millions" and a unit, and `of_one` is what may stand between a
    part and one ("a quarter of an" hour); `times` is what multiplies a figure behind it ("dizaines de milliers"). `sign` is a
    sign of money at the end of what stands before a figure; `endings` are the words of `modifiers`.
    """

    pattern: re.Pattern[str]
    shares: re.Pattern[str]
    first: dict[str, frozenset[str] | None]
    heads: frozenset[str]
    glued: re.Pattern[str]
    counts: frozenset[str]
    times: re.Pattern[str]
    whole: re.Pattern[str]
    of: re.Pattern[str]
    of_plurals: bool
    of_one: re.Pattern[str]
    periods: re.Pattern[str]
    rank: re.Pattern[str]
    percent: re.Pattern[str]
    sign: re.Pattern[str]
    ordinal: re.Pattern[str] | None
    modifiers: tuple[tuple[str, Modifier], ...]
    endings: tuple[str, ...]
    collectives: dict[str, float]
    multiples: dict[str, float]
    fractions: dict[str, float]
    parts: dict[str, float]
    nth: dict[str, float]
    money: dict[str, str]
    data: LanguageData


@lru_cache(maxsize=16)
def finder_of(code: str) -> Finder:
    """The finder of a language, compiled once."""
    data = language(code)
    numbers = data.numbers
    suffixes = numbers.ordinal_suffixes
    collectives = {word + plural: value for word, value in numbers.collectives for plural in ("s", "")}
    multiples = {**collectives, **{w: v for w, v in _scales(numbers) if v >= _THOUSAND}}
    modifiers = tuple(sorted(numbers.modifiers, key=lambda m: -len(m[0])))
    of = _any(w for w in data.of if w[-1] not in "'’")
    elided = _any(w for w in data.of if w[-1] in "'’")
    return Finder(
        re.compile(_pattern(numbers)),
        _shares(numbers),
        _first_words(numbers),
        frozenset(word[:HEAD] for word, _ in numbers.glued),
        re.compile(rf"{_glued(numbers)}(?!\w)"),
        frozenset(word for word, _ in (*numbers.cardinals, *_scales(numbers))) - numbers.dependent,
        re.compile(rf"\s(?P<of>{of}\s(?:an?\s)?|{elided})?(?P<times>{_any(multiples)})(?!\w)"),
        re.compile(rf"\s(?:{numbers.whole.replace(' ', _BLANK)})\s" if numbers.whole else "(?!)"),
        re.compile(rf"\s(?:{of}(?!\w)|{elided})"),
        bool(data.of) and not data.nouns_capitalised,
        re.compile(rf"\s(?:{of}\s|{elided})?{_any(numbers.articles)}(?=\s)"),
        re.compile(rf"(?:{numbers.periods})\s?$" if numbers.periods else "(?!)"),
        re.compile(rf"(?:{numbers.rank})\b" if numbers.rank else "(?!)"),
        re.compile(rf"\s?{_any(numbers.percent)}"),
        re.compile(rf"(?<!\d)(?<!\d\s)({_any(_signs(numbers))})\s?$"),
        re.compile(rf"{_any(suffixes)}\b") if suffixes else None,
        modifiers,
        tuple(word for word, _ in modifiers),
        collectives,
        multiples,
        dict(numbers.fractions),
        dict(numbers.parts),
        dict(numbers.nth),
        dict(numbers.money),
        data,
    )


_BLANK = r"\s"


def _any(words: Iterable[str], blank: str = _BLANK) -> str:
    """One of the words, the longest first; a blank in them is any blank, the end of a line too."""
    found = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", blank) for word in found) + ")" if found else "(?!)"


def _scales(numbers: NumberWords) -> tuple[tuple[str, float], ...]:
    return (*numbers.scales, *numbers.duals)


def _signs(numbers: NumberWords) -> list[str]:
    return [word for word, _ in numbers.money if not word.isalpha()]


def _pattern(numbers: NumberWords) -> str:
    collective = _any(w + plural for w, _ in numbers.collectives for plural in ("", "s"))
    own = rf"(?<=(?<!\w)[{numbers.written_on}])|(?<=ـ)" if numbers.written_on else "(?!)"
    part = rf"[\s-](?P<part>{_any(w for w, _ in numbers.parts)})(?!\w)" if numbers.parts else "(?P<part>(?!))"
    return (
        rf"(?:(?<![\w.,])(?:(?P<collective>{collective})|(?P<fraction>{_any((w for w, _ in numbers.fractions), r'[ -]')})"
        rf"|(?P<each>{_any(numbers.each)})\s(?P<nth>{_any(w for w, _ in numbers.nth)})"
        rf"|(?P<spelled>{_spelled(numbers)})(?:{part})?)"
        rf"|(?:(?<![\w.,])|{own})(?P<digits>{_digits(numbers)}))(?!\w|[.,]\d)"
    )


def _digits(numbers: NumberWords) -> str:
    """Digits and their scale; a scale of one letter needs a sign of money beside it: "5 m" is a length."""
    digits = r"(?:\d{1,3}(?:[" + re.escape(numbers.thousands) + r"]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    letter = _any(w for w, _ in numbers.short_scales if len(w) == 1)
    short = _any(w for w, _ in numbers.short_scales if len(w) > 1)
    scale, sign = _any(w for w, v in _scales(numbers) if v >= _THOUSAND), _any(_signs(numbers))
    half = _any(numbers.halves)
    more = rf"(?:\s[{numbers.written_on}]{digits}(?!\w|\s?{scale}))" if numbers.written_on else "(?!)"
    ends = "".join(re.escape(word[-1]) for word in _signs(numbers)) or r"\0"
    return (
        rf"(?<=[{ends}]){digits}\s?{letter}(?!\w)|{digits}(?:\s?{letter}(?=\s?{sign})|\s?{short}(?!\w)\.?"
        rf"|(?:\s{half})?(?:\s?{scale}(?!\w)(?:\s{scale}(?!\w)|{more})?)?(?:\s{half})?)"
    )


def _spelled(numbers: NumberWords) -> str:
    """Number words in a row, each of which may follow the one before: "vingt et un", "deux cents", not "trois et quatre", "vingt
    trente".
    """
    scales = _scales(numbers)
    known = (*numbers.cardinals, *scales)
    glued, high_glued = _glued(numbers), _glued(numbers, _HUNDRED)
    word = _either(_any(w for w, _ in known), glued)
    ones, tens = _any(w for w, v in known if v < _TEEN), _any(w for w, v in known if _TEEN <= v < _HUNDRED)
    high = _either(_any(w for w, v in known if v >= _HUNDRED), high_glued)
    scale, great = _any(w for w, _ in scales), _any(w for w, v in scales if v >= _THOUSAND)
    ten, seven = _any(w for w, v in known if v == 10), _any(w for w, v in known if 7 <= v <= 9)
    four, after_ones = _any(w for w, v in known if v == 4), f"(?:{ten}|{tens})" if numbers.ones_first else "(?!)"
    joined, half = rf"{_any(numbers.joiners)}[\s-]" if numbers.joiners else "(?!)", _any(numbers.halves, r"[\s-]")
    links = (
        rf"{high}[\s-](?:{joined})?(?={word}(?!\w))",
        rf"{tens}[\s-](?:{joined}(?={ones}(?!\w))|(?=(?:{ones}|{great})(?!\w)))",
        rf"{ones}[\s-](?=(?:{scale}|{after_ones})(?!\w))",
        rf"{ten}[\s-](?:{joined})?(?={seven}(?!\w))",
        rf"{four}[\s-](?={_any(numbers.fourscore)}(?!\w))",
        rf"{glued}[\s-](?={great}(?!\w))",
    )
    kept = "|".join(link for link in links if not link.startswith("(?!)") and "(?=(?!)" not in link)
    return rf"(?:{kept})*{word}(?:[\s-]{half}(?:[\s-]{great}(?!\w))?)?"


def _either(one: str, other: str) -> str:
    return one if other == "(?!)" else f"(?:{one}|{other})"


def _glued(numbers: NumberWords, least: float = 0) -> str:
    """Two or more number words written together, the last of them at least `least`.

    No word of `glued` is made of others, so that a text is read in one way only and the expression never tries another.
    """
    if not numbers.glued:
        return "(?!)"
    one, last = _any(w for w, _ in numbers.glued), _any(w for w, v in numbers.glued if v >= least)
    return rf"(?:{one}(?:{numbers.glue})?)+{last}(?!\w)"


def _shares(numbers: NumberWords) -> re.Pattern[str]:
    known = [w for w, _ in (*numbers.cardinals, *numbers.scales)]
    number = rf"(?:\d+|{_any(known)})"
    share = (numbers.share or "(?!)").replace("{number}", number).replace(" ", _BLANK)
    return re.compile(rf"{share}(?!\w|[.,]\d|\s\d|[\s-]{_any(known)}(?!\w))")


def _first_words(numbers: NumberWords) -> dict[str, frozenset[str] | None]:
    """The words that a figure may begin with and what must follow them; plurals of collectives too."""
    known = (*numbers.cardinals, *_scales(numbers), *numbers.fractions, *numbers.collectives)
    phrases = [w for w, _ in known] + [f"{w}s" for w, _ in numbers.collectives]
    phrases += [f"{each} {nth}" for each in numbers.each for nth, _ in numbers.nth]
    seconds: dict[str, set[str]] = {}
    for phrase in phrases:
        runs = _RUN.findall(phrase)
        seconds.setdefault(runs[0], set()).add(" ".join(runs[1:2]))
    first = ((word, found) for word, found in seconds.items() if word not in numbers.dependent)
    return {word: None if "" in found else frozenset(found) for word, found in first}
