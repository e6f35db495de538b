"""The date templates of a language, compiled, and where in a text they match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.languages import language
from claimcheck.languages.base import DateWords, LanguageData

_BACK = 60
_REACH = 6
"""Words that a template may begin with before its figure or name."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")


@dataclass(frozen=True, slots=True)
class Rules:
    """A language's templates as one expression, with the rule of each alternative and the words' values.

    `core` finds the figures and words without which no template fits: only their surroundings are searched.
    """

    core: frozenset[str]
    pattern: re.Pattern[str]
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, str]
    seasons: dict[str, str]
    offsets: dict[str, int]
    future: re.Pattern[str] | None
    until: tuple[str, ...]
    just_done: re.Pattern[str] | None
    data: LanguageData


@lru_cache(maxsize=16)
def rules_of(code: str) -> Rules | None:
    """The compiled templates of a language, None when its file has none; a blank is any blank, the end of a line too."""
    data = language(code)
    words = data.dates
    if not words.templates:
        return None
    fields = _fields(words, data)
    compiled, alternatives = [], []
    for index, (rule, template) in enumerate(words.templates):
        body = template.format(**fields).replace(" ", r"\s")
        compiled.append((rule, re.compile(body, re.IGNORECASE)))
        alternatives.append(f"(?P<_r{index}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', body)})")
    whole = re.compile(r"(?<![\w])(?:" + "|".join(alternatives) + r")(?![\w])", re.IGNORECASE)
    return Rules(
        _core(words),
        whole,
        tuple(compiled),
        _numbered(words.months, 1),
        _numbered(words.weekdays, 0),
        dict(words.units),
        dict(words.seasons),
        dict(words.offsets),
        re.compile(words.future) if words.future else None,
        tuple(f" {word}" for word in words.until),
        re.compile(words.just_done) if words.just_done else None,
        data,
    )


def _core(words: DateWords) -> frozenset[str]:
    names = [name for group in (*words.months, *words.weekdays) for name in group.split("|")]
    names += [name for name, _ in (*words.units, *words.seasons, *words.offsets)]
    return frozenset(name.replace(r"\.", "").lower() for name in (*names, *words.landmarks))


def _fields(words: DateWords, data: LanguageData) -> dict[str, str]:
    numbers = sorted({w for w, _ in data.numbers.cardinals}, key=len, reverse=True)
    return {
        "month": "|".join(words.months) or "(?!)",
        "weekday": "|".join(words.weekdays) or "(?!)",
        "part": "|".join(sorted(words.parts, key=len, reverse=True)) or "(?!)",
        "unit": "|".join(sorted((u for u, _ in words.units), key=len, reverse=True)) or "(?!)",
        "season": "|".join(s for s, _ in words.seasons) or "(?!)",
        "offset": "|".join(sorted((o for o, _ in words.offsets), key=len, reverse=True)) or "(?!)",
        "number": r"\d+|(?:" + "|".join(numbers) + r")(?:[ -](?:" + "|".join(numbers) + r"))*",
    }


def _numbered(names: tuple[str, ...], first: int) -> dict[str, int]:
    return {name.replace("\\.", ""): index for index, names_ in enumerate(names, first) for name in names_.split("|")}


def matches(rules: Rules, text: str) -> Iterator[re.Match[str]]:
    """The matches of the templates, in order and without overlap: tried from the words before each word of `core` on."""
    done, core = 0, rules.core
    for word in _WORD.finditer(text):
        lower = word[0].lower()
        if (lower not in core and not lower[0].isdigit()) or word.start() < done:
            continue
        for start in _starts(text, word.start()):
            match = rules.pattern.match(text, start) if start >= done else None
            if match and match.end() > word.start():
                done = match.end()
                yield match
                break


def _starts(text: str, place: int) -> list[int]:
    """Where the last words before `place` begin, and `place` itself."""
    low = max(0, place - _BACK)
    return [*[match.start() for match in _WORD.finditer(text, low, place)][-_REACH:], place]


def which(rules: Rules, match: re.Match[str]) -> tuple[str, dict[str, str]]:
    """The rule of a match and its named groups."""
    index = int(str(match.lastgroup)[2:])
    rule, pattern = rules.rules[index]
    inner = pattern.fullmatch(match[0])
    return rule, {} if inner is None else {k: v for k, v in inner.groupdict().items() if v}
