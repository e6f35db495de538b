"""Whom a pronoun or a short name stands for: the last full mention that fits.

Candidates are the speakers so far, the subjects of the sentences so far and the persons named; each loses weight with its
distance in sentences. A candidate that disagrees in number, or plainly in gender, is out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from claimcheck.claims.mentions import key
from claimcheck.claims.quotes import Quotation
from claimcheck.claims.subjects import groups, of_clause, topic
from claimcheck.claims.units import MOST_WORDS, Unit
from claimcheck.datatypes import Mention, Passage, Span
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData, Pronoun

_FADE = 0.3
_TOPIC = 1.0
_PERSON = 0.7
_GROUP = 0.1
_BODY = -0.3
_THING = -0.5
_UNITS = 8
_LEAST = -1.5
_REMEMBERED = 30
_NEAREST = ("-ci", "dernier", "dernière", "latter", "quest'ultimo")
"""Pronouns that mean the name spoken of last."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant later: the weight of the place, the number of the unit."""

    passage: Passage
    weight: float
    unit: int


@lru_cache(maxsize=16)
def _pronouns(code: str) -> dict[str, Pronoun]:
    data = language(code)
    return {p.form: p for p in (*data.possessive_pronouns, *data.pronouns)}


@dataclass(slots=True)
class Speakers:
    """Who was spoken of so far; mutable, used for one pass over a text in order."""

    text: str
    data: LanguageData
    names: tuple[Mention, ...]
    candidates: list[Candidate] = field(default_factory=list)
    unit: int = 0
    _next_name: int = 0
    _unread: deque[tuple[Unit, int]] = field(default_factory=lambda: deque(maxlen=_UNITS))

    def passage(self, span: Span) -> Passage:
        """The words of a span."""
        return Passage(self.text[span.start : span.end], span.start, span.end)

    def enter(self, words: Unit, start: int, quotes: Sequence[Quotation] = ()) -> None:
        """A new unit begins at `start`; the unquoted names before it become candidates.

        Its subject and its groups are looked for only when a pronoun asks for them.
        """
        self.unit += 1
        while self._next_name < len(self.names) and self.names[self._next_name].start < start:
            name = self.names[self._next_name]
            if name.kind == "person" and not any(q.start <= name.start < q.end for q in quotes):
                self._add(Passage(name.text, name.start, name.end), 0.4, self.unit - 1)
            self._next_name += 1
        self._unread.append((words, self.unit))

    def _read(self) -> None:
        """Subjects and groups of the last units become candidates."""
        units, self._unread = list(self._unread), deque(maxlen=_UNITS)
        for words, number in units:
            if len(words.items) > MOST_WORDS:
                continue
            for group in groups(words):
                self._add(self.passage(group), _GROUP, number)
            announced = topic(words)
            if announced is not None:
                self._add(self.passage(announced), _TOPIC, number)
            subject = of_clause(words, len(words.items))
            if subject is not None:
                passage = self.passage(subject)
                pronoun = self._pronoun(passage.text)
                found = self._antecedent(pronoun, passage.start, number) if pronoun else passage
                if found:
                    self._add(found, 0.9, number)

    def _add(self, passage: Passage, weight: float, unit: int) -> None:
        self.candidates.append(Candidate(passage, weight, unit))
        if len(self.candidates) > 2 * _REMEMBERED:
            del self.candidates[:_REMEMBERED]

    def resolve(self, span: Span) -> Passage:
        """The fullest mention of who stands in `span`, itself when it names somebody in full; remembered as speaker."""
        words = self.passage(span)
        pronoun = self._pronoun(words.text)
        found = (self._antecedent(pronoun, span.start, self.unit) if pronoun else self._full_name(words)) or words
        if found is not words or not pronoun:
            self._add(found, 1.0, self.unit)
        return found

    def last(self) -> Passage | None:
        """The last speaker."""
        return next((c.passage for c in reversed(self.candidates) if c.weight >= 1.0), None)

    def _pronoun(self, words: str) -> Pronoun | None:
        return _pronouns(self.data.code).get(words.lower().replace("’", "'"))

    def _antecedent(self, pronoun: Pronoun, before: int, unit: int) -> Passage | None:
        self._read()
        if pronoun.form.endswith(_NEAREST) and pronoun.number == "s":
            near = next(
                (m for m in reversed(self.names) if m.end <= before and m.kind in ("person", "organisation")), None
            )
            return Passage(near.text, near.start, near.end) if near else None
        ranked = [
            (
                candidate.weight - _FADE * abs(unit - candidate.unit) + self._fit(candidate, pronoun),
                candidate.unit,
                candidate.weight,
                order,
            )
            for order, candidate in enumerate(self.candidates)
            if candidate.passage.start < before
        ]
        best = max(ranked, default=None)
        return self.candidates[best[3]].passage if best is not None and best[0] > _LEAST else None

    def _fit(self, candidate: Candidate, pronoun: Pronoun) -> float:
        """How well a mention agrees: far below zero when it cannot be meant."""
        passage = candidate.passage
        words = passage.text.replace("’", "'").replace("'", "' ").split()
        lower = [w.strip(",.;:()").lower() for w in words]
        if not lower:
            return -9.0
        head = [
            w.strip(",.;:()").lower()
            for w in passage.text.partition(",")[0].replace("’", "'").replace("'", "' ").split()
        ]
        if pronoun.number and (pronoun.number == "p") != self._plural(lower):
            return -9.0
        gender = self._gender(lower)
        if pronoun.gender in ("m", "f") and gender and gender != pronoun.gender:
            return -9.0
        named = candidate.weight >= 1 and words[0][:1].isupper() and not (words[0].isupper() and words[0].isalpha())
        person = any(w in self.data.roles for w in head) or self._is_person(passage) or named
        group = any(w in self.data.organisations for w in head[:3])
        if pronoun.gender == "n":
            return -9.0 if person and not group else 0.2
        if group and pronoun.number == "s":
            return _BODY
        agreement = 0.1 if gender and gender == pronoun.gender else 0.0
        return agreement + (_PERSON if person or pronoun.number == "p" else _THING)

    def _plural(self, lower: list[str]) -> bool:
        if lower[0] in self.data.plural or lower[0][0].isdigit():
            return True
        return (
            lower[0] in self.data.approximate
            and len(lower) > 1
            and (lower[1][:1].isdigit() or lower[1] in self.data.plural)
        )

    def _gender(self, lower: list[str]) -> str:
        for word in lower[:2]:
            if word in self.data.masculine_articles:
                return "m"
            if word in self.data.feminine_articles:
                return "f"
        if any(w.strip(".") in self.data.feminine for w in lower[:5]):
            return "f"
        if any(w.strip(".") in self.data.masculine for w in lower[:5]):
            return "m"
        return ""

    def _is_person(self, passage: Passage) -> bool:
        return any(m.kind == "person" and passage.start <= m.start < passage.end for m in self._near(passage))

    def _near(self, passage: Passage) -> list[Mention]:
        first = bisect_left(self.names, passage.start, key=lambda m: m.start)
        return list(self.names[first : first + 6])

    def _full_name(self, words: Passage) -> Passage | None:
        """The last full mention of a bare surname or first name, None when it is full already."""
        bare = [w for w in words.text.split() if w.lower().strip(".") not in self.data.titles and len(w.strip(".")) > 1]
        if len(bare) != 1 or not bare[0][:1].isupper() or bare[0].isupper():
            return None
        wanted = key(bare[0])
        for candidate in reversed(self.candidates):
            passage = candidate.passage
            if passage.end <= words.start and len(passage.text.split()) > 1 and self._ends_so(passage.text, wanted):
                return passage
        for mention in reversed(self.names):
            if mention.end <= words.start and " " in mention.text and self._ends_so(mention.text, wanted):
                return Passage(mention.text, mention.start, mention.end)
        return None

    @staticmethod
    def _ends_so(name: str, wanted: str) -> bool:
        return any(key(w.strip(",.;()")) == wanted for w in name.split() if w[:1].isupper())
