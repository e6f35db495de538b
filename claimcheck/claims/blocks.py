"""The lines of a document: running text, or debris with the reason why it is none.

A line is debris when it fits a pattern of its language (share bars, tags, captions, signatures), when it is the title, the
byline, or too poor in words to state anything. Hard-wrapped lines are joined again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.datatypes import Document, Span
from claimcheck.languages import WITH_DATA, language
from claimcheck.languages.base import LanguageData

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…:;»”\"')\]。؟۔]\s*(?:\[\d+\]\s*)*$")
_FRONT_MATTER = re.compile(r"\A---\n(?:[^\n]*\n){1,60}?---\n")
_MARKUP = re.compile(r"^(?:#{1,6}\s|[*_=\-–—·•|~#<>\s]+$|!\[|https?://\S+$|[^\w]*$|[\w.+-]+@[\w.-]+$)")
_BULLET = re.compile(r"^\s*(?:[-–—*•·▪●]|\d{1,2}[.)])\s+")
_HANDLE = re.compile(r"^(?:\s*[#@]\w+[,;]?)+\s*$")
_TRAILERS = frozenset({"tags", "comments", "related", "share", "subscription", "signature"})
_LONGEST_DEBRIS = 400
_LEAST_LINES = 3
_WIDTHS = range(50, 111)
"""Of the lines of mail and agency copy; longer ones are paragraphs, shorter ones lists."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a line; `debris` says why it is no claim, "" for running text."""

    start: int
    end: int
    debris: str = ""


def blocks(document: Document, data: LanguageData) -> tuple[Block, ...]:
    """The non-blank lines in order, hard-wrapped ones joined; front matter, titles and bylines are debris."""
    text = document.text
    spans = _joined(text, _lines(text))
    found = []
    for position, span in enumerate(spans):
        line = text[span.start : span.end]
        found.append(Block(span.start, span.end, _debris(line, data) or _head(document, spans, position, data)))
    return tuple(found)


def _lines(text: str) -> list[Span]:
    front = _FRONT_MATTER.match(text)
    skip = front.end() if front else 0
    spans = []
    for match in _LINE.finditer(text, skip):
        bare = match[0].strip()
        if bare:
            start = match.start() + match[0].index(bare[0])
            spans.append(Span(start, start + len(bare)))
    return spans


def _joined(text: str, lines: list[Span]) -> list[Span]:
    """Lines that go on in the middle of a sentence, or in a paragraph cut at a width, joined to their paragraph."""
    spans: list[Span] = []
    cut = {line.start for run in _runs(text, lines) if _cut_at_width(text, run) for line in run[1:]}
    for line in lines:
        if spans and (line.start in cut or _continues(text, spans[-1], line)):
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(line)
    return spans


def _runs(text: str, lines: list[Span]) -> list[list[Span]]:
    """Lines that follow each other with no blank one between them; a bullet begins a run."""
    runs: list[list[Span]] = []
    for line in lines:
        adjacent = runs and text.count("\n", runs[-1][-1].end, line.start) == 1
        if adjacent and not _BULLET.match(text[line.start : line.end]):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _cut_at_width(text: str, run: list[Span]) -> bool:
    """Whether the first word of each line of a run had no room in the line above: only then is the run one paragraph."""
    widths = [line.end - line.start for line in run]
    width = max(widths)
    if len(run) < _LEAST_LINES or width not in _WIDTHS:
        return False
    firsts = [len(text[line.start : line.end].split(maxsplit=1)[0]) for line in run[1:]]
    return all(above + 1 + first > width for above, first in zip(widths, firsts, strict=False))


def _continues(text: str, above: Span, line: Span) -> bool:
    if text.count("\n", above.end, line.start) != 1 or not text[line.start].islower():
        return False
    return above.end - max(above.start, text.rfind("\n", 0, above.end)) > 50 and not _STOP.search(
        text, above.end - 3, above.end
    )


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    codes = [code] + [other for other in ("en", "fr") if other != code]
    rules = [rule for each in codes if each in WITH_DATA for rule in language(each).debris]
    return tuple((re.compile(rule.pattern, re.IGNORECASE), rule.reason) for rule in rules)


def _debris(line: str, data: LanguageData) -> str:
    if _MARKUP.match(line):
        return "markup"
    if _HANDLE.match(line):
        return "tags"
    if len(line) > _LONGEST_DEBRIS:
        return ""
    bare = line.strip(" -–—•·*>|▶►→_[]")
    for pattern, reason in _patterns(data.code):
        if pattern.fullmatch(bare):
            return reason
    return ""


def _head(document: Document, spans: list[Span], position: int, data: LanguageData) -> str:
    """ "title", "byline" or "heading" where the line is one."""
    line = document.text[spans[position].start : spans[position].end]
    if (
        position < 4
        and data.byline
        and len(line) < 120
        and re.match(data.byline, line, re.IGNORECASE)
        and not _STOP.search(line)
    ):
        return "byline"
    if _same_title(line, document.source.title):
        return "title"
    if _BULLET.match(line) or _STOP.search(line) or len(line) > 200:
        return ""
    if len(spans) == 1:
        return ""
    if position == 0:
        return "title"
    return "heading" if len(line) < 90 else ""


def _same_title(line: str, title: str | None) -> bool:
    return bool(title) and line.strip(" #*.").casefold() == str(title).strip(" #*.").casefold()
