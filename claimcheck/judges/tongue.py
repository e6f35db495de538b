"""Word lists chosen by the language of a statement; all languages together only where it is unknown.

One language's word is another's: French "mai" is Italian "never", Spanish "sin" an English noun, German "da" an Italian "by".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from claimcheck.datatypes import Statement
from claimcheck.judges.words import Lexicon, merged


def code(statement: Statement) -> str:
    """The two letters of a statement's language; "" where it is unknown."""
    return (statement.source.language or "")[:2].lower()


def own(table: Mapping[str, Iterable[str]], language: str) -> tuple[str, ...]:
    """The words of one language, or of every language where there is no list for it.

    >>> own({"fr": ("pas",), "it": ("mai",)}, "fr")
    ('pas',)
    >>> own({"fr": ("pas",), "it": ("mai",)}, "")
    ('pas', 'mai')
    """
    return tuple(table[language] if language in table else chain.from_iterable(table.values()))


def keyed(table: Mapping[str, Mapping[str, tuple[str, ...]]], language: str) -> Mapping[str, tuple[str, ...]]:
    """Key -> words of one language, or of every language where there is no list for it."""
    return table[language] if language in table else merged(table)


class Lists:
    """The sets and the lexicons of a table of words per language, each made when it is first asked for."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._table = table
        self.words = cache(self._words)
        self.lexicon = cache(self._lexicon)

    def _words(self, language: str) -> frozenset[str]:
        return frozenset(own(self._table, language))

    def _lexicon(self, language: str) -> Lexicon:
        return Lexicon({"": own(self._table, language)})
