"""What the page shows beyond the claims: the article cut into runs, the timeline, the languages and publishers."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.datatypes import Report, Source, Statement
from claimcheck.renderers.view import (
    STATUSES,
    ClaimView,
    claim_marks,
    evidence_sources,
    pieces,
    publisher,
)

_GAP = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph: plain text, page debris, or (a part of) one claim with the kinds of its marked words."""

    text: str
    view: ClaimView | None
    debris: bool
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimRuns:
    """Neighbouring runs of one claim (or of none); `first` and `last` tell whether the claim begins or ends here."""

    view: ClaimView | None
    debris: bool
    first: bool
    last: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One day of the timeline; `gap` is 0 to 4, how long after the day before (0: the next day or the first)."""

    day: str | None
    gap: int
    article: bool
    sources: tuple[tuple[Source, tuple[str, ...]], ...]


def paragraphs(report: Report, views: Sequence[ClaimView]) -> tuple[tuple[ClaimRuns, ...], ...]:
    """The article's paragraphs as runs; joined, their text is the article without the blank lines between.

    Where claims overlap, the shortest one that covers a character has it.
    """
    text = report.document.text
    debris = [claim for claim in report.claims if claim.kind == "boilerplate"]
    return tuple(
        tuple(_paragraph(text[start:end], start, views, debris))
        for start, end in _bounds(text)
        if text[start:end].strip()
    )


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _GAP.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _paragraph(text: str, offset: int, views: Sequence[ClaimView], debris: Sequence[Statement]) -> Iterator[ClaimRuns]:
    end = offset + len(text)
    here = sorted(
        (view for view in views if view.claim.start < end and view.claim.end > offset),
        key=lambda view: view.claim.end - view.claim.start,
    )
    waste = [claim for claim in debris if claim.start < end and claim.end > offset]
    borders = {offset, end}
    for claim in (*(view.claim for view in here), *waste):
        borders |= {max(offset, claim.start), min(end, claim.end)}
    cuts = sorted(borders)
    for start, stop in itertools.pairwise(cuts):
        view = next((v for v in here if v.claim.start <= start and stop <= v.claim.end), None)
        wasted = view is None and any(claim.start <= start and stop <= claim.end for claim in waste)
        yield _run(text[start - offset : stop - offset], start, view, wasted)


def _run(text: str, start: int, view: ClaimView | None, debris: bool) -> ClaimRuns:
    if view is None:
        return ClaimRuns(None, debris, False, False, (Run(text, None, debris, ()),))
    shown = [group for group in view.groups if group.lead.flag != "agreement"]
    marks = claim_marks(shown[0].lead) if shown else ()
    runs = tuple(Run(piece.text, view, False, piece.kinds) for piece in pieces(text, start, marks))
    return ClaimRuns(view, False, start == view.claim.start, start + len(text) == view.claim.end, runs)


def timeline(report: Report, views: Iterable[ClaimView]) -> tuple[Moment, ...]:
    """The sources that say something about the claims, day by day, undated ones last; the article among them."""
    flags: dict[str, set[str]] = {}
    sources: dict[str, Source] = {}
    for view in views:
        for group in view.groups:
            for source in group.sources:
                sources[source.id] = source
                flags.setdefault(source.id, set()).update({group.lead.flag} if not group.lead.repeats else ())
    own = _day(report.document.source.published)
    days: dict[str | None, list[Source]] = {own: []}
    for source in sources.values():
        days.setdefault(_day(source.published), []).append(source)
    ordered = sorted(days, key=lambda day: (day is None, day or ""))
    return tuple(
        Moment(day, _gap(before, day), day == own, tuple((s, _ordered(flags[s.id])) for s in days[day]))
        for before, day in zip([None, *ordered], ordered, strict=False)
    )


def _ordered(flags: set[str]) -> tuple[str, ...]:
    return tuple(status for status in STATUSES if status in flags)


def _day(iso: str | None) -> str | None:
    return iso[:10] if iso and re.match(r"\d{4}-\d{2}-\d{2}", iso) else None


def _gap(before: str | None, day: str | None) -> int:
    """How far apart two days stand on the page: by powers of about four days."""
    if before is None or day is None:
        return 0
    apart = _number(day) - _number(before)
    return sum(apart > limit for limit in (1, 4, 16, 64))


def _number(day: str) -> int:
    """A day's number on a calendar of twelve months of 31 days: good enough for a distance on paper."""
    year, month, date = (int(part) for part in day.split("-"))
    return year * 365 + month * 30 + date


def publishers(report: Report, unknown: str) -> tuple[str, ...]:
    """The names of everyone who is cited, in alphabetical order."""
    return tuple(sorted({publisher(source, unknown) for source in evidence_sources(report)}, key=str.casefold))


def languages(report: Report) -> tuple[str, ...]:
    """The language codes of everyone who is cited."""
    return tuple(sorted({source.language for source in evidence_sources(report) if source.language}))


def language_tag(code: str | None) -> str | None:
    """The code if it may stand in a `lang` attribute, else None.

    >>> language_tag("fr"), language_tag('x" onload="')
    ('fr', None)
    """
    return code if code and _CODE.fullmatch(code) else None
