"""Sentences: pysbd's boundaries, corrected where news and the web defeat it.

pysbd (MIT, the Golden Rules) decides first; boundaries after an abbreviation, before a lower-case word or inside an
ellipsis are taken back, and one is added where a capitalised function word ("Il", "Cette") follows a stop, a semicolon, a
closing bracket. The text is never changed: only positions are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import pysbd

from claimcheck.datatypes import Span
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData

CHUNK = 4000
"""Characters given to pysbd at once; some of its expressions are not linear."""

_STOP = re.compile(r"[.!?…。؟۔;:।]")
_LAST = " \u00a0\u202f.!?…»”\"')"
_CLOSERS = re.compile(r"[\s\u00a0\u202f]*[»”\"’')\]]+(?=\s|$)")
_DETACHED = re.compile(r'[\s\u00a0\u202f]"[\s\u00a0\u202f](?=[^\W\d_a-z])')
_BLANKS = " \u00a0\u202f"
_OPENERS = _BLANKS + "«“„"
_NEXT = 300
_OMISSION = re.compile(r"(?:\(\.{3}|\(…|\[\.{3}|\[…)[)\]]$")
_CANDIDATE = re.compile(r"([.!?…;:)»”\"'’\]])([\s\u00a0\u202f]+)(?=([^\W\d_]+['’]?))")
_FIRST = re.compile(r"[^\W\d_]+['’]?")
_INITIAL = re.compile(r"(?:^|[\s(-])[^\W\d_]\.$")


@lru_cache(maxsize=32)
def _segmenter(code: str) -> pysbd.Segmenter:
    return pysbd.Segmenter(language=code, clean=False)


def sentences(text: str, code: str | None = None) -> tuple[Span, ...]:
    """The sentences of one running text, in order, without the blanks between them; line ends are blanks.

    >>> [(s.start, s.end) for s in sentences("M. Roux est parti. Il pleut.", "fr")]
    [(0, 18), (19, 28)]
    """
    data = language(code)
    spans: list[Span] = []
    for chunk in _chunks(text):
        spans += _of_chunk(text[chunk.start : chunk.end].replace("\n", " "), chunk.start, data)
    return tuple(spans)


def _chunks(text: str) -> list[Span]:
    """Pieces of at most `CHUNK` characters, cut after a stop where there is one, else at a blank."""
    cuts, start = [], 0
    while len(text) - start > CHUNK:
        end = max(text.rfind(mark, start + CHUNK // 2, start + CHUNK) for mark in (". ", "\n", "。"))
        end = end if end > 0 else text.rfind(" ", start + CHUNK // 2, start + CHUNK)
        end = end + 1 if end > 0 else start + CHUNK
        cuts.append(Span(start, end))
        start = end
    return [*cuts, Span(start, len(text))]


def _of_chunk(text: str, offset: int, data: LanguageData) -> list[Span]:
    ends = {end for end in _first_ends(text, data) if not _taken_back(text, end, data)}
    ends = {_past_closers(text, _before_openers(text, end)) for end in ends} | _added_ends(text, data)
    spans, start = [], 0
    for end in [*sorted(ends), len(text)]:
        piece = text[start:end]
        bare = piece.strip()
        if bare:
            begin = start + piece.index(bare[0])
            spans.append(Span(offset + begin, offset + begin + len(bare)))
        start = end
    return spans


def _first_ends(text: str, data: LanguageData) -> list[int]:
    """Where pysbd ends its sentences; a sentence that it altered is found by its last words, or left out."""
    ends: list[int] = []
    position = 0
    if not _STOP.search(text.rstrip(_LAST)):
        return ends
    for piece in _segmenter(data.segmenter).segment(text):
        bare = piece.strip()
        if not bare:
            continue
        found = text.find(bare, position)
        if found < 0:
            bare = bare[-12:]
            found = text.find(bare, position)
        if found >= 0:
            position = found + len(bare)
            ends.append(position)
    return ends


def _before_openers(text: str, end: int) -> int:
    """A boundary behind an opening quotation mark belongs before it."""
    bare = text[:end].rstrip(_BLANKS)
    return len(bare[:-1].rstrip(_BLANKS)) if bare[-1:] in ("«", "„") else end


def _past_closers(text: str, end: int) -> int:
    """A boundary before a closing quotation mark belongs after it."""
    found = _CLOSERS.match(text, end)
    if not found or (text[found.end() - 1] == '"' and text.count('"', 0, end) % 2 == 0 and not _detached(text, end)):
        return end
    return found.end()


def _detached(text: str, end: int) -> bool:
    """Whether the mark behind a stop stands between blanks, with no other to close it in the next sentence."""
    mark = _DETACHED.match(text, end)
    if mark is None:
        return False
    following = text[mark.end() : mark.end() + _NEXT]
    stop = _STOP.search(following)
    return '"' not in following[: stop.end() + 2 if stop else _NEXT]


def _taken_back(text: str, end: int, data: LanguageData) -> bool:
    rest = text[end : end + 40].lstrip()
    if not rest or (text[end - 1] in "!?" and rest[0] in '«“"('):
        return False
    if text[end - 1].isalpha() and rest[0].isdigit():  # pysbd takes "22." for the number of an item: "am 21. und 22. September"
        return True
    if (
        text[end - 1] in "،,"
        or rest[0] in ",;:…"
        or rest[0].islower()
        or rest.startswith("..")
        or _OMISSION.search(text[max(0, end - 5) : end])
        or (rest[0] == "-" and rest[1:2].isalpha())
    ):
        return True
    if not _abbreviated(text, end, data):
        return False
    following = _FIRST.match(rest.lstrip(_OPENERS))
    return _title(text, end, data) or following is None or following[0].lower() not in data.starters


def _abbreviated(text: str, end: int, data: LanguageData) -> bool:
    if text[end - 1] != ".":
        return False
    words = text[max(0, end - 20) : end - 1].split()
    return bool(words) and words[-1].lstrip("(«“\"'").lower() in data.abbreviations


def _title(text: str, end: int, data: LanguageData) -> bool:
    """Whether the stop belongs to a form of address or a one-letter abbreviation, after which a capital says nothing."""
    words = text[max(0, end - 20) : end - 1].split()
    word = words[-1].lstrip("(«“\"'").lower() if words and text[end - 1] == "." else ""
    return word in data.titles or (word in data.abbreviations and len(word) <= 2)


def _added_ends(text: str, data: LanguageData) -> set[int]:
    """Boundaries that pysbd missed: a capitalised function word after a stop, a semicolon or a bracket.

    A capitalised pronoun before a lower-case word opens a sentence even where the stop before it is missing.
    """
    ends = set()
    for found in _CANDIDATE.finditer(text):
        word = found[3]
        if not word[0].isupper() or (word[1:].isupper() and len(word) > 1):
            continue
        if _opens(text, found.end(1), found[1], word.lower(), data):
            ends.add(found.end(1))
    if data.sentence_pronouns:
        ends.update(_unstopped(text, data))
    return ends


def _unstopped(text: str, data: LanguageData) -> Iterator[int]:
    """The ends of sentences without a stop before a capitalised pronoun."""
    for found in _pronouns(data.code).finditer(text):
        end = len(text[max(0, found.start() - 3) : found.start()].rstrip()) + max(0, found.start() - 3)
        if 0 < end < found.start() and (text[end - 1].isalnum() or text[end - 1] == ")"):
            yield end


@lru_cache(maxsize=16)
def _pronouns(code: str) -> re.Pattern[str]:
    words = "|".join(word.capitalize() for word in sorted(language(code).sentence_pronouns))
    return re.compile(rf"\b(?:{words})(?=\s[^\W\d_A-Z])")


def _opens(text: str, end: int, mark: str, word: str, data: LanguageData) -> bool:
    if mark in ".!?…":
        initial = _INITIAL.search(text[max(0, end - 4) : end]) and word in data.name_particles
        return word in data.starters and not initial and not _title(text, end, data)
    if end > 2 and text[end - 2 : end] == "''" and text[end - 3] in ".!?…":
        return True
    if mark in "»”" and text[: end - 1].rstrip(" \u00a0\u202f")[-1:] in ".!?…":
        return True
    if mark == ")" and text[end - 2] in "!?":
        return True
    if mark in ";:)":
        return word in data.starters and not _OMISSION.search(text[max(0, end - 5) : end])
    return False
