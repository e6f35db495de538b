"""Transcripts: "LODGE: We waited too long." A name in capitals, a colon, and what is said to the end of the paragraph."""

from __future__ import annotations

import re

from claimcheck.claims.said import Attribution, attribute
from claimcheck.claims.units import Unit
from claimcheck.datatypes import Span
from claimcheck.languages.base import LanguageData

_LABEL = re.compile(
    r"[«“\"„]?\s*(?P<name>[^\W\d_][^\W\d_.'’ -]*(?:[.'’ -]+[^\W\d_][^\W\d_.'’ -]*){0,4}\.?)\s?(?P<colon>:)\s"
)
_LEAST_WORDS = 4


def label(text: str, start: int, end: int, data: LanguageData) -> tuple[Span, Span] | None:
    """The name in capitals and the colon that open `text[start:end]`; None where they announce something else ("UPDATE:")."""
    found = _LABEL.match(text, start, end)
    if found is None:
        return None
    names = [word.strip(".") for word in re.split(r"[ -]", found["name"]) if word.strip(".")]
    named = [word for word in names if word.lower() not in data.titles]
    if any(not word.isupper() or word.lower() in data.banners for word in named) or max(map(len, named), default=0) < 3:
        return None
    if len(text[found.end() : end].split()) < _LEAST_WORDS:
        return None
    return Span(*found.span("name")), Span(*found.span("colon"))


def transcript(u: Unit) -> Attribution | None:
    """The attribution of a unit that is a turn of a transcript, None when it is none."""
    start, end = u.items[0].start, u.items[-1].end
    found = label(u.text, start, end, u.data)
    if found is None:
        return None
    said = u.text[found[1].end : end].rstrip(' \n\t"»”').rstrip(".")
    begin = found[1].end + len(said) - len(said.lstrip())
    return attribute(u, found[0], found[1], Span(begin, found[1].end + len(said)), "asserted") if said.strip() else None
