"""Quotations: which stretches of a paragraph stand between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

OPEN = "«“„"
CLOSE = "»”"
_MARKS = re.compile(r"[«»“”„\"]|''(?!')|``")

Search = Callable[[str, int, int], re.Match[str] | None]
"""The first reporting clause of `text[start:end]`, with the commas and blanks round it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start`/`end` include the marks, `inside` does not; `closed` is False when the text ends before the mark does."""

    start: int
    end: int
    inside_start: int
    inside_end: int
    closed: bool = True


def quotations(text: str, start: int = 0, end: int | None = None) -> tuple[Quotation, ...]:
    """The outermost quotations of `text[start:end]` in order; marks inside a quotation are part of it.

    A mark that only closes is ignored, one that is never closed reaches to the end of the paragraph.

    >>> [(q.inside_start, q.inside_end) for q in quotations("« oui »")]
    [(2, 5)]
    """
    stop = len(text) if end is None else end
    found: list[Quotation] = []
    opened, mark, depth = -1, "", 0
    for match in _MARKS.finditer(text, start, stop):
        sign = match[0]
        if opened < 0:
            if (
                sign in OPEN
                or (sign in ('"', "''", "``") and _may_open(text, match.end(), stop))
                or _wrong_way(text, match, stop)
            ):
                opened, mark, depth = match.start(), sign, 1
        elif sign in OPEN and sign == mark and not _turned(text, match, stop):
            depth += 1
        elif _closes(mark, sign) or sign == mark == "“":
            depth -= 1
            if depth <= 0:
                found.append(_quotation(text, opened, match.end(), len(mark), len(sign)))
                opened = -1
    if opened >= 0:
        found.append(_quotation(text, opened, stop, len(mark), 0))
    return tuple(found)


def near(quotes: Sequence[Quotation], start: int, end: int) -> Sequence[Quotation]:
    """The quotations that share a character with `[start, end)`; `quotes` are in order."""
    first = max(0, bisect_left(quotes, start, key=lambda q: q.start) - 1)
    last = bisect_left(quotes, end, lo=first, key=lambda q: q.start)
    return [quote for quote in quotes[first:last] if quote.end > start]


def parted(text: str, quotes: tuple[Quotation, ...], inserted: Search | None) -> tuple[Quotation, ...]:
    """Quotations cut where a reporting clause stands inside the marks ("« Moi, dit-il, j'ai... »")."""
    if inserted is None:
        return quotes
    found: list[Quotation] = []
    for quote in quotes:
        match = inserted(text, quote.inside_start, quote.inside_end)
        if match is None or match.start() <= quote.inside_start:
            found.append(quote)
            continue
        found.append(Quotation(quote.start, match.start(), quote.inside_start, match.start(), quote.closed))
        found.append(Quotation(match.end(), quote.end, match.end(), quote.inside_end, quote.closed))
    return tuple(found)


def _may_open(text: str, after: int, stop: int) -> bool:
    return after < stop and not text[after].isspace()


def _wrong_way(text: str, match: re.Match[str], stop: int) -> bool:
    """A closing mark used to open: before a word and after a blank or an apostrophe ("qu'”il faut")."""
    before = text[match.start() - 1] if match.start() else " "
    return match[0] == "”" and (before.isspace() or before in "'’(") and _may_open(text, match.end(), stop)


def _turned(text: str, match: re.Match[str], stop: int) -> bool:
    """An opening mark used to close: after a word or a stop and before a blank (“No,“ she said)."""
    before = text[match.start() - 1] if match.start() else " "
    return match[0] == "“" and not before.isspace() and not _may_open(text, match.end(), stop)


def _closes(mark: str, sign: str) -> bool:
    pairs = {"«": "»", "“": '”"', "„": '“”"', '"': '"”', "”": "”", "''": "''", "``": "''"}
    return sign in pairs.get(mark, "") and sign != ""


def _quotation(text: str, start: int, end: int, opening: int, closing: int) -> Quotation:
    inside = text[start + opening : end - closing]
    bare = inside.strip()
    first = start + opening + (len(inside) - len(inside.lstrip()))
    return Quotation(start, end, first, first + len(bare), closing > 0)
