"""Words of a text with their places, and look-up of word lists whose entries may end in `*`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.languages.vowel_signs import LETTERS, bare

_WORD = re.compile(rf"\d+(?:[.,\u202f\u00a0 ]\d{{3}})*(?:[.,]\d+)?|{LETTERS}(?:[-'’]{LETTERS})*", re.UNICODE)
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
_RUN, _WORDY = re.compile(r"\w+"), re.compile(r"\w")
_ENDS = re.compile(r"[.!?;:](?=\s|$)|[\u061b\u061f]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as compared (`form`: lower case, elided article cut off, no Arabic vowel signs) and its place in the text.

    `outer` is where it starts with its elided article ("l'armée").
    """

    form: str
    start: int
    end: int
    outer: int


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[Word, ...]:
    """The words of `text` in order.

    >>> [w.form for w in words("L'armée n’a pas reculé.")]
    ['armée', 'a', 'pas', 'reculé']
    >>> [w.form for w in words("اتفاق وُقّع عام 2022")]
    ['اتفاق', 'وقع', 'عام', '2022']
    """
    return tuple(_word(m.group(), m.start()) for m in _WORD.finditer(text))


def _word(raw: str, start: int) -> Word:
    cut = _ELISION.match(raw)
    skip = cut.end() if cut else 0
    form = bare(raw[skip:].lower().replace("’", "'"))
    return Word(form.removesuffix("'s"), start + skip, start + len(raw), start)


def plain(form: str) -> str:
    """`form` without accents, for comparison across languages.

    >>> plain("Châtelmont")
    'chatelmont'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", form.lower()) if not unicodedata.combining(c))


def sentence_ends(text: str) -> tuple[int, ...]:
    """Where sentences or their main parts end; a figure is not read across such a place."""
    return tuple(m.end() for m in _ENDS.finditer(text))


def clause(text: str, tokens: Iterable[Word], start: int, most: int) -> list[Word]:
    """The words from character `start` to the end of the clause, at most `most`."""
    comma = text.find(",", start)
    stop = min([*(end for end in sentence_ends(text) if end > start), len(text), comma if comma >= 0 else len(text)])
    return [word for word in tokens if start <= word.start and word.end <= stop][:most]


class Lexicon:
    """Word -> key, over every language at once; phrases of several words are matched on the text itself."""

    def __init__(self, entries: Mapping[str, Iterable[str]]) -> None:
        """`entries` maps each key to its words, stems ("bless*") and phrases ("garde à vue")."""
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._phrases: dict[str, list[tuple[str, str]]] = {}
        for key, forms in entries.items():
            for form in forms:
                self._add(key, form)

    def _add(self, key: str, form: str) -> None:
        if " " in form:
            self._phrases.setdefault(_RUN.findall(form)[0], []).append((key, form))
        elif form.endswith("*"):
            self._stems.setdefault(form[:-1], key)
        else:
            self._exact.setdefault(form, key)

    def key(self, form: str) -> str | None:
        """The key of one word, None when it is in no list; a whole word goes before a stem, a long stem before a short one."""
        if form in self._exact:
            return self._exact[form]
        for size in range(len(form), 2, -1):
            if form[:size] in self._stems:
                return self._stems[form[:size]]
        return None

    def find(self, text: str, tokens: Iterable[Word]) -> tuple[tuple[str, int, int], ...]:
        """Every (key, start, end) of the lists in `text`, in order of the text."""
        single = [(k, w.start, w.end) for w in tokens if (k := self.key(w.form)) is not None]
        return tuple(sorted(single + self._phrases_in(text), key=lambda hit: (hit[1], hit[2])))

    def _phrases_in(self, text: str) -> list[tuple[str, int, int]]:
        """The phrases, each looked up by its first run of letters: the cost does not grow with the lists."""
        if not self._phrases:
            return []
        lower = text.lower()
        if len(lower) != len(text):
            lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        starts = (
            (run.start(), self._phrases[run.group()]) for run in _RUN.finditer(lower) if run.group() in self._phrases
        )
        places = ((key, form, start, start + len(form)) for start, forms in starts for key, form in forms)
        return [
            (key, start, end)
            for key, form, start, end in places
            if lower.startswith(form, start) and not _WORDY.match(lower, end)
        ]


def merged(by_language: Mapping[str, Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """Key -> words of all languages together.

    >>> merged({"en": {"dead": ("killed",)}, "fr": {"dead": ("tués",)}})
    {'dead': ('killed', 'tués')}
    """
    joined: dict[str, tuple[str, ...]] = {}
    for table in by_language.values():
        for key, forms in table.items():
            joined[key] = joined.get(key, ()) + tuple(forms)
    return joined


@lru_cache(maxsize=4096)
def stem(form: str) -> str:
    """A crude common part of inflected and related forms: no accents, at most six letters.

    >>> stem("signalées") == stem("signalement")
    True
    """
    return plain(form)[:6]
