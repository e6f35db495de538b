"""The figure expression of a language: digits with their scale, number words, collectives, fractions and shares.

Every expression is matched on text in lower case.
"""

from __future__ import annotations

import math
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
_BLANK = r"\s"
_TWENTY, _HUNDRED, _THOUSAND = 20, 100, 1000


@dataclass(frozen=True, slots=True)
class Finder:
    """A language's figure expression and lookups.

    `first` are the words that a figure may begin with, each with the words one of which must follow it, None when it may stand
    alone; `heads` the first letters of words that may be number words written together. `counts` are the number words, which are
    no unit; `of_plurals` says that "of" must stand between "millions" and a unit, and `of_one` is what may stand between a part
    and one ("a quarter of an" hour); `and_half` is what adds half of one to a length behind its unit ("trois ans et demi");
    `times` is what multiplies a figure behind it ("dizaines de milliers"). `sign` is a sign of money at the end of what stands
    before a figure; `endings` are the words of `modifiers`.
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
    and_half: re.Pattern[str]
    unit_and_half: re.Pattern[str]
    one_and_half: re.Pattern[str]
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
    and_half = rf"\s{_any(numbers.halves)}(?![\w-])"
    return Finder(
        pattern=re.compile(_pattern(numbers)),
        shares=_shares(numbers),
        first=_first_words(numbers),
        heads=frozenset(word[:HEAD] for word, _ in numbers.glued),
        glued=re.compile(rf"{_glued(numbers)}(?!\w)"),
        counts=frozenset(word for word, _ in (*numbers.cardinals, *_scales(numbers))) - numbers.dependent,
        times=re.compile(rf"\s(?P<of>{of}\s(?:an?\s)?|{elided})?(?P<times>{_any(multiples)})(?!\w)"),
        whole=re.compile(rf"\s(?:{numbers.whole.replace(' ', _BLANK)})\s" if numbers.whole else "(?!)"),
        of=re.compile(rf"\s(?:{of}(?!\w)|{elided})"),
        of_plurals=bool(data.of) and not data.nouns_capitalised,
        of_one=re.compile(rf"\s(?:{of}\s|{elided})?{_any(numbers.articles)}(?=\s)"),
        and_half=re.compile(and_half),
        unit_and_half=re.compile(rf"\s\w+{and_half}"),
        one_and_half=re.compile(rf"\b{_any(numbers.articles)}\s(?P<unit>\w+){and_half}$"),
        periods=re.compile(rf"(?:{numbers.periods})\s?$" if numbers.periods else "(?!)"),
        rank=re.compile(rf"(?:{numbers.rank})\b" if numbers.rank else "(?!)"),
        percent=re.compile(rf"\s?{_any(numbers.percent)}"),
        sign=re.compile(rf"(?<!\d)(?<!\d\s)({_any(_signs(numbers))})\s?$"),
        ordinal=re.compile(rf"{_any(suffixes)}\b") if suffixes else None,
        modifiers=modifiers,
        endings=tuple(word for word, _ in modifiers),
        collectives=collectives,
        multiples=multiples,
        fractions=dict(numbers.fractions),
        parts=dict(numbers.parts),
        nth=dict(numbers.nth),
        money=dict(numbers.money),
        data=data,
    )


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
    trente", nor two numbers of one scale ("deux cents et trois cents", "two million and three million").
    """
    scales = _scales(numbers)
    known = (*numbers.cardinals, *scales)

    def of(least: float, below: float) -> str:
        return _any(w for w, v in known if least <= v < below)

    word, glued = _either(of(0, math.inf), _glued(numbers)), _glued(numbers)
    ones, ten, seven, tens = of(0, _TWENTY), of(10, 11), of(7, 10), of(_TWENTY, _HUNDRED)
    hundred, great = _any(w for w, v in scales if v == _HUNDRED), of(_THOUSAND, math.inf)
    low = rf"(?:{_either(_either(ones, tens), _glued(numbers, 0, _HUNDRED))})(?!\w)(?![\s-]{hundred}(?!\w))"
    after_ones = f"(?:{hundred}|{great}|{ten}|{tens})" if numbers.ones_first else f"(?:{hundred}|{great})"
    joined, half = rf"{_any(numbers.joiners)}[\s-]" if numbers.joiners else "(?!)", _any(numbers.halves, r"[\s-]")
    small = rf"(?:{_either(of(0, _THOUSAND), _glued(numbers, 0, _THOUSAND))}|{_any(numbers.joiners)})[\s-]"
    hundreds = _either(of(_HUNDRED, _THOUSAND), _glued(numbers, _HUNDRED, _THOUSAND))
    links = [
        rf"{hundreds}[\s-](?:(?:{joined})?(?={low})|(?={great}(?!\w)))",
        rf"{tens}[\s-](?:{joined}(?={low})(?={ones}(?!\w))|(?=(?:{ones}|{great})(?!\w)))",
        rf"{ones}[\s-](?={after_ones}(?!\w))",
        rf"{glued}[\s-](?={great}(?!\w))",
    ]
    if numbers.fourscore:
        links += [rf"{ten}[\s-](?={seven}(?!\w))", rf"{of(4, 5)}[\s-](?={_any(numbers.fourscore)}(?!\w))"]
    for value in sorted({v for _, v in known if v >= _THOUSAND}):
        scale = _either(of(value, value + 1), _glued(numbers, value))
        links.append(rf"{scale}[\s-](?:{joined})?(?={word}(?!\w))(?!(?:{small})*{scale}(?!\w))")
    kept = "|".join(link for link in links if not link.startswith("(?!)"))
    return rf"(?:{kept})*{word}(?:[\s-]{half}(?:[\s-]{great}(?!\w))?)?"


def _either(one: str, other: str) -> str:
    return one if other == "(?!)" else f"(?:{one}|{other})"


def _glued(numbers: NumberWords, least: float = 0, below: float = math.inf) -> str:
    """Two or more number words written together, the last of them at least `least` and all of them less than `below`.

    No word of `glued` is made of others, so that a text is read in one way only and the expression never tries another.
    """
    pieces = [(w, v) for w, v in numbers.glued if v < below]
    one, last = _any(w for w, _ in pieces), _any(w for w, v in pieces if v >= least)
    return last if last == "(?!)" else rf"(?:{one}(?:{numbers.glue})?)+{last}(?!\w)"


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
