"""What the finders look at: a statement taken apart (`Side`), two of them (`Pair`), and the one seen from the other (`View`)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claimcheck.contrasts.alignment import Alignment
from claimcheck.contrasts.books import books_of
from claimcheck.contrasts.lexicon import Hit, Token, tokens_of
from claimcheck.datatypes import Contrast, ContrastKind, Relation, Span, Statement
from claimcheck.languages.wording import Label

CLOSE = 0.5
"""The share of the shorter statement that the other one has, from which on both tell one thing whatever the judges found:
three of four agreeing pairs of the development set reach it and one of ten unrelated ones."""

SURE = 0.7
"""The judge's probability from which on doers and speakers are compared."""

LONGEST = 600
"""Words of a statement that are looked at: what is longer is no statement, and what it is about stands at its beginning."""

ANCHOR = 3
"""How many content words two statements share at least when one characterises what the other tells."""


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """The word without accents: what French and English share ("Alépo", "Régime").

    >>> folded("régime")
    'regime'
    """
    plain = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class Side:
    """One statement: its words, and the hits of each word list, looked up once."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self.text = statement.text
        self.tokens = tokens_of(statement.text)[:LONGEST]
        self.books = books_of(statement, self.tokens)
        self._hits: dict[str, tuple[Hit[str], ...]] = {}
        self._words: dict[str, frozenset[str]] = {}

    def hits(self, name: str) -> tuple[Hit[str], ...]:
        """Where phrases of the list `name` stand."""
        if name not in self._hits:
            self._hits[name] = self.books.book(name).find(self.tokens)
        return self._hits[name]

    @cached_property
    def labels(self) -> tuple[Hit[Label], ...]:
        """Where names of referents stand."""
        return self.books.labels.find(self.tokens)

    @cached_property
    def roles(self) -> tuple[Hit[Label], ...]:
        """Where words for kinds of speakers stand."""
        return self.books.roles.find(self.tokens)

    @cached_property
    def parties(self) -> tuple[Hit[Label], ...]:
        """Where those stand who can be responsible."""
        return tuple(hit for hit in self.books.parties.find(self.tokens) if self._spelt(hit))

    def _spelt(self, hit: Hit[Label]) -> bool:
        """An abbreviation of at most three letters is one only in capitals: "US" and "us", "IS" and "is"."""
        word = self.text[self.tokens[hit.first].start : self.tokens[hit.last - 1].end]
        return len(word) > 3 or word.isupper()

    @cached_property
    def groups(self) -> tuple[Hit[Label], ...]:
        """Where armed or political groups are named by their own names."""
        return tuple(hit for hit in self.books.groups.find(self.tokens) if self._spelt(hit))

    @cached_property
    def role_words(self) -> frozenset[str]:
        """The words at which a kind of speaker is named."""
        return frozenset(self.tokens[hit.first].text for hit in self.roles)

    def words(self, name: str) -> frozenset[str]:
        """The single words of tokens that the list `name` covers in this statement."""
        if name not in self._words:
            self._words[name] = frozenset(self.tokens[i].text for hit in self.hits(name) for i in range(hit.first, hit.last))
        return self._words[name]

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The indices of the words that carry meaning."""
        common = self.books.function_words
        return tuple(
            i for i, token in enumerate(self.tokens) if (len(token.text) > 2 or token.text.isdigit()) and token.text not in common
        )

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the content words are compared by."""
        return frozenset(key_of(self.tokens[i]) for i in self.content)

    @cached_property
    def context_keys(self) -> frozenset[str]:
        """The same of the text that the statement needs in order to be understood."""
        return frozenset(key_of(token) for token in tokens_of(self.statement.context_text) if len(token.text) > 3)

    @cached_property
    def persons(self) -> frozenset[str]:
        """The surnames of the persons named who are not the speaker."""
        speaker = self.statement.speaker
        told = [m for m in self.statement.mentions if m.kind == "person" and " " in m.name.strip()]
        others = [m for m in told if not speaker or m.end <= speaker.start or speaker.end <= m.start]
        return frozenset(folded(mention.name.split()[-1].lower()) for mention in others)

    @cached_property
    def title_keys(self) -> frozenset[str]:
        """The same of the title of the report."""
        return frozenset(key_of(token) for token in tokens_of(self.statement.source.title or "") if len(token.text) > 3)

    def broken(self, position: int) -> bool:
        """Whether a mark of punctuation stands before token `position`."""
        gap = self.text[self.tokens[position - 1].end : self.tokens[position].start] if position else ""
        return any(mark in gap for mark in ",;:.!?()")

    def span(self, first: int, last: int) -> Span:
        """The document characters of tokens `first` to `last` (half-open), with the bracket that closes one opened in them."""
        start, begin, end = self.statement.start, self.tokens[first].start, self.tokens[last - 1].end
        inside = self.text[begin:end]
        closing = inside.count("(") > inside.count(")") and self.text[end : end + 1] == ")"
        return Span(start + begin, start + end + closing)


def key_of(token: Token) -> str:
    """What two words are compared by: the word without accents, cut to its first letters (names shorter)."""
    return token.text if token.text.isdigit() else folded(token.text)[: 4 if token.capital else 5]


def _folded(tokens: Iterable[Token]) -> list[str]:
    return [folded(token.text) for token in tokens]


@dataclass(frozen=True)
class View:
    """One side as seen from the other: `told` are the indices of its content words that the other side has.

    `partners` gives for such a word the other side's content word that means the same, as far as one is known.
    """

    side: Side
    other: Side
    told: frozenset[int]
    partners: dict[int, int]

    def share(self, words: Iterable[int]) -> float:
        """The share of these words that the other side has; 1 of no words."""
        wanted = tuple(words)
        return sum(i in self.told for i in wanted) / len(wanted) if wanted else 1.0

    def says(self, hit: Hit[str] | Hit[Label]) -> bool:
        """Whether the other side has every word of the phrase that carries meaning; of one without such words, the phrase."""
        keys = {key_of(self.side.tokens[i]) for i in self.side.content if hit.first <= i < hit.last}
        if keys:
            return keys <= self.other.keys
        words = _folded(self.side.tokens[hit.first : hit.last])
        theirs, size = self.other.tokens, len(words)
        return any(_folded(theirs[i : i + size]) == words for i in range(len(theirs) - size + 1))


@dataclass(frozen=True)
class Pair:
    """Two statements to be compared: `a` the claim, `b` the evidence; `relation` is None when no judge decided.

    `probability` is the judge's of that relation, None where a rule decided. `alignment` tells which content words mean
    the same; None without an encoder, and then only the words' forms do.
    """

    a: Side
    b: Side
    relation: Relation | None
    alignment: Alignment | None = None
    probability: float | None = None

    @property
    def same_event(self) -> bool:
        """Whether a judge found that both speak of the same thing."""
        return self.relation in ("agreement", "contradiction")

    @property
    def sure(self) -> bool:
        """Whether both tell one thing beyond much doubt: who did it and who says it differ in every two events."""
        if self.same_event:
            return self.probability is None or self.probability >= SURE
        return self.one_thing

    @cached_property
    def coverage(self) -> float:
        """The share of the shorter statement's content words that the other one has, in form or meaning."""
        view = min(self.from_a, self.from_b, key=lambda view: (len(view.side.content), -len(view.told)))
        return view.share(view.side.content)

    @property
    def one_thing(self) -> bool:
        """Whether both tell one thing: a judge found so, or the words do."""
        fewest = min(len(self.from_a.told), len(self.from_b.told))
        return self.same_event or (fewest >= ANCHOR and self.coverage >= CLOSE)

    @cached_property
    def from_a(self) -> View:
        """The claim seen from the evidence."""
        partners = self.alignment.forward if self.alignment else {}
        return _view(self.a, self.b, partners)

    @cached_property
    def from_b(self) -> View:
        """The evidence seen from the claim."""
        partners = self.alignment.backward if self.alignment else {}
        return _view(self.b, self.a, partners)

    @property
    def touching(self) -> bool:
        """Whether the statements or their contexts have any content word in common."""
        a, b = self.a.keys | self.a.context_keys, self.b.keys | self.b.context_keys
        return bool(self.from_a.told) or bool(_common(a, b))

    @cached_property
    def anchored(self) -> bool:
        """Whether the two speak of one act by their own words, by what they refer back to, or by their titles.

        At least one word must be shared by the statements or their contexts, and `ANCHOR` with the titles.
        """
        a, b = self.a.keys | self.a.context_keys, self.b.keys | self.b.context_keys
        own = max(len(_common(a, b)), min(len(self.from_a.told), len(self.from_b.told)))
        with_titles = _common(a | self.a.title_keys, b | self.b.title_keys)
        return own >= ANCHOR or (own > 0 and len(with_titles) >= ANCHOR)


def earliest(pair: Pair, spans: Iterable[tuple[Span, Span]]) -> tuple[Span, Span] | None:
    """Of several pairs of spans the one that stands earliest in both; the same one when the sides are exchanged."""
    return min(spans, key=lambda both: _place(pair, *both), default=None)


def _place(pair: Pair, a: Span, b: Span) -> tuple[int, tuple[tuple[int, int, str], ...]]:
    """Where two spans stand, whichever side each is of."""
    first, second = pair.a.statement, pair.b.statement
    places = (
        (a.start - first.start, a.end - first.start, first.text[a.start - first.start : a.end - first.start]),
        (b.start - second.start, b.end - second.start, second.text[b.start - second.start : b.end - second.start]),
    )
    return places[0][0] + places[1][0], tuple(sorted(places))


def _view(side: Side, other: Side, partners: dict[int, int]) -> View:
    same = {i for i in side.content if key_of(side.tokens[i]) in other.keys}
    return View(side, other, frozenset(same | partners.keys()), partners)


def _common(a: frozenset[str], b: frozenset[str]) -> set[str]:
    return {key[:4] for key in a} & {key[:4] for key in b}


def contrast(kind: ContrastKind, a: Span | None, b: Span | None, note: str = "") -> Contrast:
    """A contrast between the claim's and the evidence's words."""
    return Contrast(kind, a, b, note)
