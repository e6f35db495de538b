"""Finding the phrases of a word list in a tokenised text.

Tokens are runs of letters and digits, folded to lower case; an accent is kept (it tells "tué" from "tue"). A phrase is
found where its tokens stand in a row; `*` stands for any ending of a token. Of two phrases that start at one token the
longer wins. Looking up costs one dictionary access for each token and prefix, whatever the length of the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from claimcheck.datatypes import Span
from claimcheck.languages.vowel_signs import SIGNS, bare

Value = TypeVar("Value")
WORD = re.compile(rf"\w+(?:[{SIGNS}]+\w*)*")
REMEMBERED = 20_000
ARABIC_ONSETS = frozenset(("وال", "فال", "بال", "كال"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word: `text` folded to lower case, `start` and `end` in the statement, `capital` if it begins with one."""

    text: str
    start: int
    end: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Hit(Generic[Value]):
    """A phrase found in tokens `first` to `last` (half-open), and what the list says of it."""

    first: int
    last: int
    value: Value


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text.

    >>> [token.text for token in tokens_of("L'armée, dit-il")]
    ['l', 'armée', 'dit', 'il']
    """
    return tuple(
        Token(_bare(found.group().lower()), found.start(), found.end(), found.group()[0].isupper())
        for found in WORD.finditer(text)
    )


def _bare(word: str) -> str:
    """An Arabic word without vowel signs and without the conjunction or preposition written onto its article ("والنظام")."""
    word = bare(word)
    return word[1:] if word[:3] in ARABIC_ONSETS else word


def span_of(tokens: Sequence[Token], first: int, last: int) -> Span:
    """The characters that tokens `first` to `last` (half-open) cover."""
    return Span(tokens[first].start, tokens[last - 1].end)


class Phrasebook(Generic[Value]):
    """Phrases and what they mean, ready to be looked up."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        self._prefix: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries:
            parts = tuple(re.findall(r"\w+\*?", phrase.lower()))
            table = self._prefix if parts[0].endswith("*") else self._exact
            table.setdefault(parts[0].rstrip("*"), []).append((parts, value))
        self._known: dict[str, tuple[tuple[tuple[str, ...], Value], ...]] = {}

    def find(self, tokens: Sequence[Token]) -> tuple[Hit[Value], ...]:
        """The phrases in order, at most one (the longest) starting at each token, none inside another."""
        hits: list[Hit[Value]] = []
        position = 0
        while position < len(tokens):
            hit = self._at(tokens, position)
            if hit is not None:
                hits.append(hit)
            position = position + 1 if hit is None else hit.last
        return tuple(hits)

    def _at(self, tokens: Sequence[Token], position: int) -> Hit[Value] | None:
        best: Hit[Value] | None = None
        word = tokens[position].text
        if word not in self._known:
            self._remember(word)
        for parts, value in self._known[word]:
            last = position + len(parts)
            if (best is None or last > best.last) and _fits(parts, tokens, position):
                best = Hit(position, last, value)
        return best

    def _remember(self, word: str) -> None:
        """Keeps the phrases that begin with a word: running text has few different words."""
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        prefixes = (word[:size] for size in range(len(word), 0, -1))
        self._known[word] = (*self._exact.get(word, ()), *(row for prefix in prefixes for row in self._prefix.get(prefix, ())))


def _fits(parts: tuple[str, ...], tokens: Sequence[Token], position: int) -> bool:
    if position + len(parts) > len(tokens):
        return False
    return all(_same(part, tokens[position + i].text) for i, part in enumerate(parts))


def _same(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
