"""A unit of text as rules see it: words, with quotations, dates and asides folded into one word each.

Folding keeps rules short: "a, de son côté, indiqué jeudi que" reads as verb, aside, participle, aside, "que".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.claims.cues import Cues, cues
from claimcheck.claims.quotes import Quotation, near
from claimcheck.claims.words import Word, words
from claimcheck.datatypes import DateMention, Span
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData

QUOTE = "\x00quote"
ASIDE = "\x00aside"
MOST_WORDS = 250
"""A unit longer than this is no sentence; its words are not searched."""
STOPS = frozenset({";", ":", "(", ")", "–", "—", ".", "!", "?", "…"})
DASHES = frozenset({"–", "—"})
_MARKS = "«»“”„\"'`‘’ \u00a0\u202f\n\t"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's words; `data` and `table` are its language's."""

    text: str
    items: list[Word]
    data: LanguageData
    table: Cues

    def lower(self, i: int) -> str:
        """The word at `i` in lower case, "" outside the unit."""
        return self.items[i].lower if 0 <= i < len(self.items) else ""

    def at(self, place: int) -> int:
        """The first word that begins at character `place` of the text or behind it, the number of words when none does."""
        return next((i for i, word in enumerate(self.items) if word.start >= place), len(self.items))

    def span(self, begin: int, end: int) -> Span:
        """The place of the words `begin` to `end`, without punctuation at the end but for the bracket that closes one."""
        while end > begin + 1 and not self.items[end - 1].is_word and self.lower(end - 1) not in (QUOTE, ASIDE):
            if self.lower(end - 1) == ")" and "(" in [self.lower(k) for k in range(begin, end)]:
                break
            end -= 1
        return Span(self.items[begin].start, self.items[end - 1].end)

    def content(self, begin: int, end: int) -> Span | None:
        """Like `span`, without connecting words at the front; a single quotation loses its marks; None when empty."""
        front = (",", ":", ";", "–", "—", "-", ".", ")", ASIDE, *self.data.conjunctions)
        while begin < end and self.lower(begin) in front:
            begin += 1
        while end > begin and self.lower(end - 1) in (",", ":", ";", "–", "—", "-", ".", "(", *self.data.conjunctions):
            end -= 1
        if begin >= end:
            return None
        if end - begin == 2 and self.lower(begin) in self.data.determiners and self.lower(begin + 1) == QUOTE:
            begin += 1
        first = self.items[begin]
        if end - begin == 1 and first.lower == QUOTE:
            inside = first.text.strip(_MARKS).rstrip(",; \u00a0\u202f\n\t")
            start = first.start + first.text.index(inside[0]) if inside else first.start
            return Span(start, start + len(inside)) if inside else None
        return Span(first.start, self.items[end - 1].end)

    def finite(self, begin: int, end: int) -> int | None:
        """The first word of `begin` to `end` that looks like a finite verb or an auxiliary."""
        code, auxiliaries, verbs = self.data.code, self.data.auxiliaries, self.table.verbs
        for i in range(max(begin, 0), min(end, len(self.items))):
            lower = self.items[i].lower
            if lower in auxiliaries or (_looks_finite(code, lower) and not self.items[i].is_name):
                return i
            cue = verbs.get(lower)
            if (
                cue
                and cue[0].form == "finite"
                and i > begin
                and not self.governed_noun(i)
                and not self.items[i].is_name
            ):
                return i
        return None

    def quotes_clause(self, i: int) -> bool:
        """Whether the quotation at `i` holds a finite verb."""
        inside = words(self.items[i].text)
        data = self.data
        return any(
            w.lower in data.auxiliaries or w.lower in data.first_persons or _looks_finite(data.code, w.lower)
            for w in inside
        )

    def same(self, i: int, word: str) -> bool:
        """Whether the fixed word of a phrase stands at `i`; forms of "de" stand for each other, and those of "à"."""
        lower, data = self.lower(i), self.data
        return lower == word or (lower in data.of and word in data.of) or (lower in data.to and word in data.to)

    def runs(self, i: int, phrase: Sequence[str]) -> bool:
        """Whether the fixed words of a phrase stand one after the other from `i` on."""
        return all(self.same(i + k, word) for k, word in enumerate(phrase))

    def is_role(self, i: int) -> bool:
        """Whether the word names a role, with or without a prefix ("ex-président")."""
        lower = self.lower(i)
        return lower in self.data.roles or lower.partition("-")[2] in self.data.roles

    def governed_noun(self, i: int) -> bool:
        """Whether a determiner or a preposition before the word makes it a noun ("la demande")."""
        before, data = self.lower(i - 1), self.data
        subject = self.lower(i - 2)
        if before in data.clitics and (
            subject in _pronouns(data.code) or subject in data.relatives or subject in data.negations
        ):
            return False
        return before in self.data.determiners or before in self.data.prepositions or self.owner(i - 1)

    def owner(self, i: int) -> bool:
        """Whether the word at `i` is a possessive that owns the next one ("the mayor's claim"), not a pronoun and a verb."""
        bare, mark, _ = self.lower(i).partition("'")
        data = self.data
        small = (
            bare in data.impersonal or bare in data.relatives or bare in data.whether or bare in _pronouns(data.code)
        )
        return bool(mark) and self.lower(i).endswith(data.possessives) and not small

    def between(self, i: int) -> bool:
        """Whether a word may stand inside a verb group: adverb, negation, clitic, aside."""
        lower, data = self.lower(i), self.data
        if lower == ASIDE or lower in data.adverbs or lower in data.negations or lower in data.clitics:
            return True
        return (
            bool(data.adverb_endings)
            and len(lower) > 6
            and lower.endswith(data.adverb_endings)
            and not self.items[i].is_name
            and self.lower(i - 1) not in data.determiners
        )


@lru_cache(maxsize=16)
def _pronouns(code: str) -> frozenset[str]:
    return frozenset(p.form for p in language(code).pronouns)


@lru_cache(maxsize=16)
def _finite(code: str) -> re.Pattern[str] | None:
    pattern = language(code).finite
    return re.compile(pattern) if pattern else None


@lru_cache(maxsize=50_000)
def _looks_finite(code: str, lower: str) -> bool:
    pattern = _finite(code)
    return pattern is not None and pattern.fullmatch(lower) is not None


@lru_cache(maxsize=16)
def _asides(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in language(code).asides:
        first, second, *rest = (*(word.lower for word in words(phrase)), "", "")
        table.setdefault(f"{first} {second}", []).append(tuple(word for word in rest if word))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in table.items()}


def unit(
    text: str, span: Span, quotations: Sequence[Quotation], dates: Sequence[DateMention], data: LanguageData
) -> Unit:
    """The words of `text[span]`; `quotations` and `dates` are in order and may reach beyond the span."""
    items: list[Word] = []
    position = span.start
    for quote in near(quotations, span.start, span.end):
        if quote.start < position or quote.end > span.end or quote.inside_end <= quote.inside_start:
            continue
        items += _folded(words(text, position, quote.start), text, dates, data)
        items.append(Word(text[quote.start : quote.end], quote.start, quote.end, QUOTE))
        position = quote.end
    items += _folded(words(text, position, span.end), text, dates, data)
    return Unit(text, items, data, cues(data.code))


def _folded(found: list[Word], text: str, dates: Sequence[DateMention], data: LanguageData) -> list[Word]:
    asides = _asides(data.code)
    items: list[Word] = []
    i = 0
    place = bisect_left(dates, found[0].start, key=lambda d: d.start) if found else 0
    while i < len(found):
        while place < len(dates) and dates[place].start < found[i].start:
            place += 1
        if place < len(dates) and dates[place].start == found[i].start:
            end = _upto(found, i, dates[place].end)
        else:
            nxt = found[i + 1].lower if i + 1 < len(found) else ""
            end = _aside_end(found, i, asides.get(f"{found[i].lower} {nxt}", ()))
            end = i + 1 if end == i and f"{found[i].lower} " in asides else end
        if end > i:
            items.append(Word(text[found[i].start : found[end - 1].end], found[i].start, found[end - 1].end, ASIDE))
            i = end
        else:
            items.append(found[i])
            i += 1
    return items


def _upto(found: list[Word], i: int, stop: int) -> int:
    while i < len(found) and found[i].end <= stop:
        i += 1
    return i


def _aside_end(found: list[Word], i: int, rests: tuple[tuple[str, ...], ...]) -> int:
    for rest in rests:
        end = i + 2 + len(rest)
        if tuple(word.lower for word in found[i + 2 : end]) == rest:
            return end
    return i
