"""A document into statements: who says what, when, how many.

One pass: lines are told from debris, running text is cut into sentences, sentences that one quotation spans are joined
again, each unit is searched for attributions and cut into the statements it makes; dates, quantities and names are
found once in the whole text and handed to the statements in which they stand. A reported clause inside a reported clause
is a statement of its own, nested in the outer one; all others follow each other without overlap.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from claimcheck.claims.attribution import attributions
from claimcheck.claims.blocks import Block, blocks
from claimcheck.claims.context import needed
from claimcheck.claims.dateline import prefix_end, published_from
from claimcheck.claims.dates import resolve
from claimcheck.claims.insertions import inserted_clause
from claimcheck.claims.joined import LONGEST_QUOTATION, joined
from claimcheck.claims.kinds import kind_of
from claimcheck.claims.language import detect
from claimcheck.claims.mentions import mentions
from claimcheck.claims.pieces import extent, holds, pieces
from claimcheck.claims.quantities import quantities
from claimcheck.claims.quotes import Quotation, near, parted, quotations
from claimcheck.claims.said import ASKING, Attribution, parted_quotation
from claimcheck.claims.sentences import sentences
from claimcheck.claims.speakers import Speakers
from claimcheck.claims.units import Unit, unit
from claimcheck.datatypes import DateMention, Document, Mention, Passage, Quantity, Span, Statement
from claimcheck.languages import count_class, language
from claimcheck.languages.base import LanguageData

SEGMENTER = "pysbd 0.3.4, claimcheck rules 2"
"""What cuts documents into statements; stands in the index manifest."""

_LEAST_BEYOND = 2

T = TypeVar("T", DateMention, Quantity, Mention)


@dataclass(slots=True)
class _Reader:
    """The state of one pass over one document."""

    document: Document
    code: str
    data: LanguageData
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]
    speakers: Speakers
    statements: list[Statement] = field(default_factory=list)
    previous: Span | None = None
    quotes: tuple[Quotation, ...] = ()


def extract(document: Document) -> tuple[Statement, ...]:
    """All statements of the document in order; debris is included with kind "boilerplate" and the reason."""
    return _ordered(_read(document))


def _read(document: Document) -> _Reader:
    """One pass over the document."""
    reader = _reader(document)
    for block in blocks(document, reader.data):
        if block.debris:
            _add_debris(reader, block)
        else:
            _read_block(reader, block)
    return reader


def _ordered(reader: _Reader) -> tuple[Statement, ...]:
    ordered = sorted(reader.statements, key=lambda s: (s.start, -s.end))
    return tuple(replace(statement, id=f"s{number}") for number, statement in enumerate(ordered, 1))


def whole(document: Document) -> Statement:
    """The entire text as one statement, with the attribution of its longest content; for texts that are statements already."""
    reader = _read(document)
    found = [s for s in reader.statements if s.kind != "boilerplate"]
    text = document.text
    bare = text.strip()
    start = text.index(bare) if bare else 0
    attributed = [s for s in found if s.speaker is not None and s.content is not None]
    main = max(attributed, key=lambda s: _length(s.content), default=None)
    base = Statement(
        "s1",
        document.source,
        bare,
        start,
        start + len(bare),
        dates=reader.dates,
        quantities=reader.quantities,
        mentions=reader.mentions,
    )
    if main is None:
        kind, reason = kind_of(bare, "asserted", len(reader.quantities), reader.data)
        return replace(base, kind=kind, kind_reason=reason)
    return replace(
        base,
        speaker=main.speaker,
        mention=main.mention,
        inner_speaker=main.inner_speaker,
        cue=main.cue,
        content=main.content,
        stance=main.stance,
        quoted=main.quoted,
        kind=main.kind,
        kind_reason=main.kind_reason,
    )


def _length(span: Span | None) -> int:
    return span.end - span.start if span else 0


def _reader(document: Document) -> _Reader:
    text = document.text
    code = document.source.language or detect(text)
    data = language(code)
    published = document.source.published or published_from(document)
    names = mentions(text, code)
    dates = resolve(text, code, _day(published))
    return _Reader(
        document, code, data, dates, _counts(text, quantities(text, code), dates), names, Speakers(text, data, names)
    )


def _counts(text: str, found: tuple[Quantity, ...], dates: tuple[DateMention, ...]) -> tuple[Quantity, ...]:
    """The quantities that are not part of a date; a duration may be both ("depuis deux mois")."""
    starts = [d.start for d in dates]
    kept = []
    for quantity in found:
        before = bisect_left(starts, quantity.end) - 1
        inside = before >= 0 and dates[before].end > quantity.start
        if inside and quantity.start < starts[before]:
            kept.append(_without_date(text, quantity, starts[before]))
        elif not inside or count_class(quantity.unit) == "duration":
            kept.append(quantity)
    return tuple(kept)


def _without_date(text: str, quantity: Quantity, date_start: int) -> Quantity:
    """A figure whose unit is the word of a date behind it ("15 000 lundi"): it counts something, but does not say what."""
    words = text[quantity.start : date_start].rstrip()
    return replace(quantity, text=words, end=quantity.start + len(words), unit="")


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _add_debris(reader: _Reader, block: Block) -> None:
    words = reader.document.text[block.start : block.end]
    reader.statements.append(
        Statement(
            "",
            reader.document.source,
            words,
            block.start,
            block.end,
            kind="boilerplate",
            kind_reason=block.debris,
            dates=_inside(reader.dates, block.start, block.end),
        )
    )


def _read_block(reader: _Reader, block: Block) -> None:
    text = reader.document.text
    start = prefix_end(text, block.start, block.end, _inside(reader.dates, block.start, block.end))
    if start > block.start:
        _add_debris(reader, Block(block.start, _stripped_end(text, block.start, start), "dateline"))
    quotes = quotations(text, start, block.end)
    cuts = [s.shifted(start) for s in sentences(text[start : block.end], reader.code)]
    reader.quotes = reader.quotes[-8:] + quotes
    folded = parted(text, quotes, inserted_clause(reader.data.code))
    units = joined(text, cuts, quotes, reader.data)
    position, voice = 0, None
    while position < len(units):
        span = units[position]
        words, found = _attributed(reader, span, folded)
        inside = _pure_quotation(text, span, folded) if voice and not found else None
        if voice and inside:
            reader.statements.append(_statement(reader, span, replace(voice, content=inside), None))
            reader.previous = span
            position += 1
            continue
        voice = next((a for a in reversed(found) if a.quoted and a.content.end <= a.cue.start), None)
        following = units[position + 1 : position + 2]
        whole = following and reader.data.subject_first
        rest = _continued(text, words, found, following[0], folded) if whole else None
        if rest:
            span, found = Span(span.start, following[0].end), [*found[:-1], rest]
            position += 1
        _read_unit(reader, words, span, found)
        reader.previous = span
        position += 1


def _attributed(reader: _Reader, span: Span, quotes: tuple[Quotation, ...]) -> tuple[Unit, list[Attribution]]:
    """The words of a unit and its attributions; its subject becomes known to the speakers."""
    words = unit(reader.document.text, span, quotes, reader.dates, reader.data)
    past = near(reader.quotes, max(0, reader.previous.start if reader.previous else 0), span.start)
    reader.speakers.enter(words, span.start, past)
    return words, attributions(words)


def _continued(
    text: str, words: Unit, found: list[Attribution], following: Span, quotes: Sequence[Quotation]
) -> Attribution | None:
    """The last attribution, when the quotation it reports goes on in the next sentence ("« Non », dit-elle. « Pas ici. »").

    Its content is that of a quotation in two parts. So English reporters are read, whose reporting clause stands between
    two parts of one speech; elsewhere the next quotation is a statement of its own by the same speaker.
    """
    last = found[-1] if found else None
    if (
        last is None
        or not last.quoted
        or last.content.start > last.cue.start
        or following.end - last.content.start > LONGEST_QUOTATION
    ):
        return None
    inside = _pure_quotation(text, following, quotes)
    if inside is None or not words.items or last.cue.end < words.items[-1].start - 200:
        return None
    return replace(last, content=parted_quotation(last.content, inside))


def _pure_quotation(text: str, span: Span, quotes: Sequence[Quotation]) -> Span | None:
    """What is inside the marks when the span is one quotation and nothing else."""
    for quote in near(quotes, span.start, span.end):
        if quote.start == span.start and quote.closed and not text[quote.end : span.end].strip(" .,!?…"):
            return Span(quote.inside_start, quote.inside_end) if quote.inside_end > quote.inside_start else None
    return None


def _read_unit(reader: _Reader, words: Unit, span: Span, found: list[Attribution]) -> None:
    outer = [a for a in found if not any(holds(b, a) for b in found)]
    before: Span | None = None
    for piece, attribution in pieces(words, span, outer):
        inner = [a for a in found if attribution and holds(attribution, a)]
        made = _statement(reader, piece, attribution, inner[0] if inner else None)
        shared = attribution is not None and attribution.shared
        reader.statements.append(_leaning(reader, made, before, shared) if before else made)
        for nested in inner:
            if _adds(reader.document.text, piece, extent(nested)):
                reader.statements.append(_statement(reader, extent(nested), nested, None))
        before = piece


def _adds(text: str, piece: Span, nested: Span) -> bool:
    """Whether a nested statement is shorter than its parent by words enough to say who says it ("Il dit")."""
    beyond = f"{text[piece.start : max(piece.start, nested.start)]} {text[min(nested.end, piece.end) : piece.end]}"
    return len([word for word in beyond.split() if any(c.isalnum() for c in word)]) >= _LEAST_BEYOND


def _leaning(reader: _Reader, made: Statement, before: Span, shared: bool) -> Statement:
    """A later part of a sentence with the part before as context, when it shares its subject or counts without saying what."""
    uncounted = any(not q.unit for q in made.quantities)
    if not shared and not uncounted and needed(reader.document.text, made.start, made.end, before, reader.data) is None:
        return made
    return replace(made, context=before, context_text=reader.document.text[before.start : before.end])


def _stripped_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _statement(reader: _Reader, span: Span, a: Attribution | None, inner: Attribution | None) -> Statement:
    text, start, end = reader.document.text, span.start, span.end
    words = text[start:end]
    figures = _inside(reader.quantities, start, end)
    context = needed(text, start, end, reader.previous, reader.data)
    stance = a.stance if a else "asserted"
    asked = a is not None and text[a.content.start : a.content.end].endswith(ASKING)
    judged = text[a.content.start : a.content.end] if a and asked else words
    kind, reason = kind_of(judged, stance, len(figures), reader.data)
    return Statement(
        "",
        reader.document.source,
        words,
        start,
        end,
        context=context,
        speaker=_speaker(reader, a) if a else None,
        mention=_passage(text, a.source) if a else None,
        inner_speaker=_passage(text, inner.source) if inner else None,
        cue=_passage(text, a.cue) if a else None,
        content=a.content if a else None,
        stance=stance,
        quoted=a.quoted if a else False,
        dates=_inside(reader.dates, start, end),
        quantities=figures,
        mentions=_inside(reader.mentions, start, end),
        kind=kind,
        kind_reason=reason,
        context_text=text[context.start : context.end] if context else "",
    )


def _speaker(reader: _Reader, a: Attribution) -> Passage | None:
    """Who says it; a verb that leaves its subject out has the last speaker's."""
    if a.source is None:
        return reader.speakers.last() if a.shared else None
    return reader.speakers.resolve(a.source)


def _passage(text: str, span: Span | None) -> Passage | None:
    return Passage(text[span.start : span.end], span.start, span.end) if span else None


def _inside(found: tuple[T, ...], start: int, end: int) -> tuple[T, ...]:
    """Those that lie wholly between two places; `found` is in order."""
    first = bisect_left(found, start, key=lambda item: item.start)
    inside = []
    for item in found[first:]:
        if item.start >= end:
            break
        if item.end <= end:
            inside.append(item)
    return tuple(inside)
