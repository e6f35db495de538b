"""Values to table rows and back; the only place that knows both."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, cast

from claimcheck.datatypes import (
    DateMention,
    Document,
    Kind,
    Mention,
    Passage,
    Quantity,
    Source,
    Span,
    Stance,
    Statement,
)

SOURCE_COLUMNS = tuple(field.name for field in fields(Source))
_PASSAGES = ("speaker", "mention", "inner_speaker", "cue")
_RANGES = ("context", "content")


def text_hash(text: str) -> str:
    """The sha256 of a text in UTF-8; raises `UnicodeEncodeError` (a `ValueError`) for lone surrogates."""
    return hashlib.sha256(text.encode()).hexdigest()


def passage_key(passage: str) -> int:
    """A signed 64-bit digest that finds an embedded passage again."""
    return int.from_bytes(hashlib.blake2b(passage.encode(), digest_size=8).digest(), "big", signed=True)


def fingerprint(document: Document, sha256: str, segmenter: str) -> str:
    """Changes whenever the statements taken from the document could: text, what is known about it, segmenter."""
    source = document.source
    known = [sha256, segmenter, source.title, source.publisher, source.author, source.url, source.published]
    return digest([*known, source.updated, source.language, source.licence])


def twin(source: Source, sha256: str) -> str:
    """Equal for two copies of one report in a corpus: same words, publisher, address and day."""
    return digest([sha256, source.publisher, source.url, source.published])


def digest(values: Sequence[str | None]) -> str:
    """Thirty-two hexadecimal digits for some values, in their order."""
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]


def source_row(source: Source) -> dict[str, Any]:
    """The columns of `sources` that a `Source` fills."""
    return {name: getattr(source, name) for name in SOURCE_COLUMNS}


def source_of(row: Mapping[str, Any]) -> Source:
    """The `Source` of a row of `sources`; raises `sqlite3.DatabaseError` when a column is not there."""
    try:
        return Source(**{name: row[name] for name in SOURCE_COLUMNS})
    except KeyError as error:
        raise sqlite3.DatabaseError(f"the column {error} of its reports is missing") from error


def statement_row(statement: Statement, number: int, source: int, passage: str) -> dict[str, Any]:
    """The row of a statement; `passage` is what is embedded, stored only where it is not the text itself."""
    return {
        "number": number,
        "source": source,
        "id": statement.id,
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "kind": statement.kind,
        "kind_reason": statement.kind_reason,
        "stance": statement.stance,
        "quoted": int(statement.quoted),
        "speaker": statement.speaker.text if statement.speaker else None,
        "cue": statement.cue.text if statement.cue else None,
        "context_text": statement.context_text,
        "spans": _spans(statement),
        "dates": _listed(statement.dates),
        "quantities": _listed(statement.quantities),
        "mentions": _listed(statement.mentions),
        "passage": None if passage == statement.text else passage,
        "key": passage_key(passage),
    }


def statement_of(row: Mapping[str, Any], source: Source) -> Statement:
    """The whole `Statement` of a row; its id is `<source id>:<statement id>`."""
    stored = json.loads(row["spans"]) if row["spans"] else {}
    spans: dict[str, Any] = {name: Passage(**stored[name]) for name in _PASSAGES if name in stored}
    spans |= {name: Span(*stored[name]) for name in _RANGES if name in stored}
    return Statement(
        id=f"{source.id}:{row['id']}",
        source=source,
        text=row["text"],
        start=row["start"],
        end=row["end"],
        kind=cast(Kind, row["kind"]),
        kind_reason=row["kind_reason"],
        stance=cast(Stance, row["stance"]),
        quoted=bool(row["quoted"]),
        context_text=row["context_text"],
        dates=tuple(DateMention(**entry) for entry in _read(row["dates"])),
        quantities=tuple(Quantity(**entry) for entry in _read(row["quantities"])),
        mentions=tuple(Mention(**entry) for entry in _read(row["mentions"])),
        **spans,
    )


def _spans(statement: Statement) -> str | None:
    found: dict[str, Any] = {name: _plain(value) for name in _PASSAGES if (value := getattr(statement, name))}
    found |= {name: [span.start, span.end] for name in _RANGES if (span := getattr(statement, name)) is not None}
    return json.dumps(found, ensure_ascii=False) if found else None


def _plain(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__slots__}


def _listed(values: Sequence[Any]) -> str | None:
    return json.dumps([_plain(value) for value in values], ensure_ascii=False) if values else None


def _read(stored: str | None) -> list[dict[str, Any]]:
    return json.loads(stored) if stored else []
