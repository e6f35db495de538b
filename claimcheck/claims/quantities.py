"""Quantities: how many of what, with bounds and approximations; figures of dates and ordinals are left out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from claimcheck.claims.figures import HEAD, Finder, finder_of
from claimcheck.claims.numbers import value_of
from claimcheck.claims.ranges import bounded
from claimcheck.claims.words import iter_words
from claimcheck.datatypes import Modifier, Quantity
from claimcheck.languages import language
from claimcheck.languages.units import CLASSES, LENGTHS, count_class, measure_of

_LOOKAHEAD = 5
_WORD = re.compile(r"[^\W\d_]+|(\d+)")
_NEXT = re.compile(r"[\s-]+([^\W\d_]+)")
_TIED = re.compile(r"-([^\W\d_]+)(?!-?\w)")
_FOLDING = str.maketrans("’\n\t\u00a0\u202f", "'    ")
_WHOLES = frozenset({2, 3, 4, 5, 10, 20, 100, 1000})
"""What shares are told of; another whole is counted ("deux dispensaires sur neuf")."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST_YEAR, _LAST_YEAR, _CENTURY = 1900, 2100, 100
_AFTER_HOUR = re.compile(r"\d\s?(?:[h:]|uhr)\s?$")
_CLOCK = re.compile(r"\s?(?:h(?:eures?)?\b(?:\s?\d\d)?|[:/]\d|[ap]\.?m\b|uhr\b|o['’]clock\b)")
_LASTING = re.compile(r"\b(?:pendant|durant|en) $")
_LATER = re.compile(r"\s(?:plus t(?:ard|ôt)|durant|d['’]affilée)\b")
_HOURS = 24
_HOUR = ("duration", 1 / _HOURS)
_HOUR_WORDS = frozenset({"h", "heure", "heures"})
_BACK = 16
_LONGEST_LENGTH = 40
_ROUND = frozenset({*range(20, 100, 10), *range(200, 1000, 100)})
"""What names a decade or a century ("gli anni settanta", "nel Settecento")."""


def quantities(text: str, code: str | None) -> tuple[Quantity, ...]:
    """The quantities of `text` in order; `unit` is the counted noun in lower case, a currency, "%", or "".

    >>> [(q.value, q.unit, q.modifier) for q in quantities("Au moins 270 personnes, dont 53 enfants, sont mortes.", "fr")]
    [(270.0, 'personnes', 'at_least'), (53.0, 'enfants', 'exact')]
    """
    finder = finder_of(language(code).code)
    reader = _Reader(text, finder)
    for match in _figures(finder, reader.lower):
        reader.read(match)
    return reader.counted()


def _lowered(text: str) -> str:
    """The text in lower case, a character for each of its own."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _figures(finder: Finder, lower: str) -> Iterator[re.Match[str]]:
    """The matches of the figure expression, tried where a digit or a number word begins."""
    first, heads, done = finder.first, finder.heads, 0
    for word in _WORD.finditer(lower):
        form = word[0]
        if word.lastindex is None:
            if form in first:
                seconds = first[form]
                if seconds and not ((behind := _NEXT.match(lower, word.end())) and behind[1] in seconds):
                    continue
            elif not (heads and form[:HEAD] in heads):
                continue
        if word.start() >= done and (match := finder.pattern.match(lower, word.start())):
            done = match.end()
            yield match


class _Reader:
    """The quantities of a text, read one after the other."""

    def __init__(self, text: str, finder: Finder) -> None:
        self.text = text
        self.lower = _lowered(text)
        self.finder = finder
        self.numbers = finder.data.numbers
        self.found: list[Quantity] = []
        self.wholes: list[tuple[int, int]] = []

    def counted(self) -> tuple[Quantity, ...]:
        """All that was read, ranges as bounds; a count out of a counted whole counts what the whole does."""
        ranged = bounded(self.text, self.found, self.finder.data)
        if not self.wholes:
            return ranged
        found = list(ranged)
        for index, place in self.wholes:
            part, whole = found[index], found[index + 1] if index + 1 < len(found) else None
            if whole and whole.start <= place < whole.end and part.value < whole.value and self._noun(whole.unit):
                found[index] = replace(part, unit=whole.unit)
        return tuple(found)

    def _noun(self, unit: str) -> bool:
        return unit[:1].isalpha() and unit not in self.finder.money.values()

    def read(self, match: re.Match[str]) -> None:
        """Keep the quantity of a match, if it is one."""
        if self.found and match.start() < self.found[-1].end:
            return
        quantity = self._share(match.start()) or self._quantity(match)
        if quantity:
            self.found.append(quantity)

    def _share(self, start: int) -> Quantity | None:
        """A part of a whole ("un Français sur cinq", "one in five adults") that neither lasts nor measures ("3 in ten days")."""
        match = self.finder.shares.match(self.lower, start)
        if match is None:
            return None
        part, whole = value_of(match["part"], self.finder.data), value_of(match["whole"], self.finder.data)
        unit = match.groupdict().get("unit") or ""
        after, end = self._unit(match.end())
        measured = {count_class(unit), count_class(after)} & LENGTHS
        if part is None or whole not in _WHOLES or not 0 < part < whole or measured:
            return None
        modifier, start = self._modifier(start)
        end = match.end() if unit else end
        return Quantity(self.text[start:end], start, end, part / whole, unit or after, modifier)

    def _quantity(self, match: re.Match[str]) -> Quantity | None:
        if match["fraction"] or match["each"]:
            return self._phrase(match)
        if match["spelled"] in self.numbers.articles and not match["part"] and self._only_article(match):
            return None
        value, words_end, modifier = self._value(match)
        start, end = match.start(), words_end
        if value is None or self._ordinal(match, end) or self._clock(value, start, end):
            return None
        sign, whole = self.finder.sign.search(self.lower[max(0, start - 6) : start]), None
        if sign:
            unit, start = self.finder.money[sign[1]], start - len(sign[0])
        else:
            with_of = bool(match["collective"]) or words_end == match.end("part")
            while (times := self.finder.times.match(self.lower, end)) and (with_of or not times["of"]):
                value, end = value * self.finder.multiples[times["times"]], times.end()
                with_of = times["times"] in self.finder.collectives
            alone = modifier == "at_least" and self.finder.of_plurals and not self.finder.of.match(self.lower, end)
            if match["part"]:
                unit, end = self._unit_of_one(end)
            else:
                whole = None if alone else self._whole(end)
                unit, end = ("", end) if alone or whole is not None else self._unit(end)
        if self._dated(match, value, unit):
            return None
        half = self.finder.and_half.match(self.lower, end) if count_class(unit) in LENGTHS else None
        if half:
            value, end = value + 0.5, half.end()
        said, start = self._modifier(start)
        if self.lower[match.start() : words_end] in self.numbers.articles and said == "exact" and not half:
            return None
        if said == "exact" or (said == "about" and modifier == "at_least"):
            said = self._after(end) or modifier
        if whole is not None:
            self.wholes.append((len(self.found), whole))
        return Quantity(self.text[start:end], start, end, value, unit, said)

    def _only_article(self, match: re.Match[str]) -> bool:
        """Whether an article counts nothing: it is neither bounded ("plus d'un") nor one and a half ("un an et demi")."""
        half = self.finder.unit_and_half.match(self.lower, match.end())
        return half is None and self._modifier(match.start())[0] == "exact"

    def _value(self, match: re.Match[str]) -> tuple[float | None, int, Modifier]:
        """The value of a match, where its words end and the bound in them."""
        if match["collective"]:
            word = _folded(match["collective"])
            return self.finder.collectives[word], match.end(), "at_least" if word in self.numbers.plurals else "about"
        spelled = match["spelled"]
        value = value_of(match["digits"] or spelled, self.finder.data)
        if match["part"] and value is not None:
            parts = self.finder.parts[_folded(match["part"])]
            sure = match["part"] not in self.numbers.ordinals or self.lower[match.end("spelled")] == "-"
            coprime = 0 < value < parts and math.gcd(int(value), int(parts)) == 1
            if coprime and (sure or self._of_something(match.start(), match.end())):
                return value / parts, match.end(), "exact"
            return value, match.end("spelled"), "exact"
        return value, match.end(), "at_least" if spelled in self.numbers.plurals else "exact"

    def _phrase(self, match: re.Match[str]) -> Quantity | None:
        """A fraction in fixed words, or one of so many ("jeder dritte Befragte"); not an ordinal ("a third man")."""
        start, words = match.start(), _folded(match["fraction"] or "").replace("-", " ")
        if words and _ends(self._before(start) + words, self.numbers.halves):
            return self._one_and_half(match.end())
        if words and words.split()[-1] in self.numbers.ordinals and not self._of_something(start, match.end()):
            return None
        times = self.finder.times.match(self.lower, match.end()) if words else None
        unit, end = self._unit(times.end()) if times else self._unit_of_one(match.end())
        if match["each"]:
            noun = unit or self.text[match.start("nth")].isupper()
            if not noun or count_class(unit) in LENGTHS:
                return None
        value = self.finder.fractions[words] if words else 1 / self.finder.nth[match["nth"]]
        value *= self.finder.multiples[times["times"]] if times else 1
        said, start = self._modifier(start)
        return Quantity(self.text[start:end], start, end, value, unit, said if said != "exact" else self._after(end) or "exact")

    def _one_and_half(self, end: int) -> Quantity | None:
        """One and a half of a length ("a year and a half"), found by its end; None of anything else ("a page and a half")."""
        one = self.finder.one_and_half.search(self.lower, max(0, end - _LONGEST_LENGTH), end)
        if one is None or count_class(one["unit"]) not in LENGTHS:
            return None
        said, start = self._modifier(one.start())
        return Quantity(self.text[start:end], start, end, 1.5, one["unit"], said)

    def _of_something(self, start: int, end: int) -> bool:
        """Whether "a fifth" is a part: one of something, about that much, or by how much something changed."""
        if self.finder.of.match(self.lower, end) or self._modifier(start)[0] != "exact":
            return True
        return _ends(self._before(start), self.numbers.by)

    def _whole(self, end: int) -> int | None:
        """Where the number of a counted whole stands that follows ("six of the 24 wagons")."""
        link = self.finder.whole.match(self.lower, end)
        return link.end() if link and self._number_at(link.end()) else None

    def _number_at(self, place: int) -> bool:
        word = _WORD.match(self.lower, place)
        return word is not None and (word.lastindex is not None or self._counts(word[0]))

    def _counts(self, form: str) -> bool:
        """Whether a word is a number word, or begins with one ("ninety-two")."""
        finder = self.finder
        form = form.partition("-")[0]
        return form in finder.counts or (form[:HEAD] in finder.heads and finder.glued.fullmatch(form) is not None)

    def _ordinal(self, match: re.Match[str], end: int) -> bool:
        rank = self.finder.rank if match["spelled"] else self.finder.ordinal
        return rank is not None and rank.match(self.lower, end) is not None

    def _clock(self, value: float, start: int, end: int) -> bool:
        """Whether it is a time of day; what is said to last, or has more hours than a day, is none."""
        if _AFTER_HOUR.search(self.lower, max(0, start - 7), start):
            return True
        clock = _CLOCK.match(self.lower, end)
        if clock is None:
            return False
        lasts = value >= _HOURS or _LASTING.search(self._before(start)) or _LATER.match(self.lower, clock.end())
        return not (lasts and clock[0].strip() in _HOUR_WORDS)

    def _dated(self, match: re.Match[str], value: float, unit: str) -> bool:
        """Whether it is a time of day, a year, a decade or a century."""
        numbers = self.numbers
        if unit in numbers.day_parts:
            return True
        if measure_of(unit) == _HOUR and value <= _HOURS and _ends(self._before(match.start()), numbers.at):
            return True
        if match["digits"]:
            return _YEAR.fullmatch(match["digits"]) is not None and unit not in CLASSES
        if not match["spelled"]:
            return False
        if not unit and _FIRST_YEAR < value < _LAST_YEAR and value % _CENTURY:
            return True
        return value in _ROUND and self.finder.periods.search(self._before(match.start())) is not None

    def _before(self, start: int) -> str:
        return _folded(self.lower[max(0, start - _BACK) : start])

    def _unit_of_one(self, end: int) -> tuple[str, int]:
        """The noun that a part is one of, past an article ("a quarter of an hour")."""
        one = self.finder.of_one.match(self.lower, end)
        unit, stop = self._unit(one.end() if one else end)
        return unit, stop if unit else end

    def _unit(self, end: int) -> tuple[str, int]:
        """The counted noun after a figure, past adjectives and prepositions of the list, and where it ends."""
        numbers, finder = self.numbers, self.finder
        found = finder.percent.match(self.lower, end)
        if found:
            return "%", found.end()
        tied = _TIED.match(self.lower, end) if self.lower.startswith("-", end) else None
        if tied and count_class(tied[1]) in LENGTHS:
            return tied[1], tied.end()
        for position, word in enumerate(islice(iter_words(self.text, end, min(len(self.text), end + 60)), _LOOKAHEAD)):
            if word.lower in finder.money:
                return finder.money[word.lower], word.end
            if word.lower in numbers.skip and position < _LOOKAHEAD - 1:
                continue
            if (
                not word.text[0].isalpha()
                or word.lower in numbers.unit_stop
                or (word.is_name and not finder.data.nouns_capitalised)
                or self._counts(word.lower)
            ):
                return "", end
            return word.lower, word.end
        return "", end

    def _modifier(self, start: int) -> tuple[Modifier, int]:
        """The bound that stands before a figure, and where it begins."""
        before = _folded(self.lower[max(0, start - 24) : start])
        bare = before.rstrip()
        if bare.endswith(self.finder.endings):
            for words_, modifier in self.finder.modifiers:
                if bare.endswith(words_) and (len(bare) == len(words_) or not bare[-len(words_) - 1].isalnum()):
                    return modifier, start - (len(before) - len(bare)) - len(words_)
        return "exact", start

    def _after(self, end: int) -> Modifier | None:
        rest = self.lower[end : end + 16].lstrip()
        for words_, modifier in self.numbers.after:
            if rest.startswith(words_) and not rest[len(words_) : len(words_) + 1].isalnum():
                return modifier
        return None


def _ends(text: str, phrases: Sequence[str]) -> bool:
    """Whether a text ends with one of the phrases, as whole words."""
    bare = text.rstrip()
    return any(bare.endswith(phrase) and not bare[: -len(phrase)][-1:].isalnum() for phrase in phrases)


def _folded(words: str) -> str:
    return words.translate(_FOLDING)
