"""Words of a sentence with their places: elisions ("l'") and inverted subjects ("a-t-il") are words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.languages.vowel_signs import LETTERS, bare

_WORD = re.compile(
    r"(?=[A-ZÀ-Þ])(?:Mr|Mrs|Ms|Rev|Hon|Capt|Adm|Mme|Mlle|Mgr|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|Me|MM|Sra|Herr|[A-ZÀ-Þ](?:\.-?[A-ZÀ-Þ])*)\.(?=[\s,])"
    r"|\b(?i:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|un|gl|dell|all|nell|dall|sull|quell|quest)['’](?=\w)"
    rf"|{LETTERS}(?:[-'’.]{LETTERS})*(?:\.(?=[,)]))?|[^\w\s]"
    r"|\d+(?:[.,\u00a0\u202f ]\d+)*|\w+"
)


_MARKS = {"،": ",", "؛": ";", "؟": "?"}


class Word(NamedTuple):
    """A word or a punctuation mark; `lower` is what lists are looked up with, apostrophes straight."""

    text: str
    start: int
    end: int
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it is more than punctuation."""
        return self.text[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


def _lower(word: str) -> str:
    """What lists are looked up with: lower case, straight apostrophes, no vowel signs, an abbreviation without its stop."""
    plain = bare(word.lower())
    if "’" in plain:
        plain = plain.replace("’", "'")
    return plain.rstrip(".") if len(plain) > 1 and plain[-1] == "." else plain


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`, with places in `text`.

    >>> [w.text for w in words("L'ONU a-t-elle dit non ?")]
    ["L'", 'ONU', 'a-t-elle', 'dit', 'non', '?']
    """
    return list(iter_words(text, start, len(text) if end is None else end))


def iter_words(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of `text[start:end]` one by one."""
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        stands_alone = word == "-" and text[match.end() : match.end() + 1] == " "
        yield Word(word, match.start(), match.end(), "–" if stands_alone else _MARKS.get(word) or _lower(word))
