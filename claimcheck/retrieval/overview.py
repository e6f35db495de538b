"""What is in an index, told without a model: status, listing, export."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from claimcheck.datatypes import Manifest, Source
from claimcheck.retrieval import database as db
from claimcheck.retrieval import generations, schema, vectors
from claimcheck.retrieval.manifests import check_schema, manifest_of
from claimcheck.retrieval.rows import source_of


@dataclass(frozen=True, slots=True)
class Status:
    """An index at a glance; `size` in bytes of the generation in use, `age` in seconds since the last change.

    `publishers` and `languages` are (name or code, reports), most reports first; None where a report tells none.
    `late` statements were added since the vectors were last written (they are searched all the same).
    """

    folder: Path
    generation: str
    manifest: Manifest
    size: int
    age: float
    publishers: tuple[tuple[str | None, int], ...]
    languages: tuple[tuple[str | None, int], ...]
    late: int
    interrupted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A report of an index and how many statements were taken from it."""

    source: Source
    statements: int


def status(folder: Path) -> Status:
    """Looks at the index in `folder`; creates nothing; raises `IndexUnusable`."""
    folder = Path(folder)
    generation = generations.current(folder)
    with db.border(folder), generations.holding(generation), db.read(generation / generations.DATABASE) as database:
        facts = schema.facts(database)
        check_schema(facts, folder)
        coverage = vectors.check(generation / generations.VECTORS, whole=False)
        late = database.execute("SELECT count(*) FROM vectors WHERE number > ?", [coverage.covered]).fetchone()[0]
        grouped = "SELECT {0}, count(*) FROM sources GROUP BY {0} ORDER BY count(*) DESC, {0}"
        return Status(
            folder=folder,
            generation=facts["generation"],
            manifest=manifest_of(facts, coverage),
            size=sum(path.stat().st_size for path in generation.iterdir()),
            age=max(0.0, (datetime.now(UTC) - datetime.fromisoformat(facts["built"])).total_seconds()),
            publishers=tuple(database.execute(grouped.format("publisher")).fetchall()),
            languages=tuple(database.execute(grouped.format("language")).fetchall()),
            late=late,
            interrupted=generations.interrupted(folder),
        )


def listing(folder: Path) -> Iterator[Listed]:
    """Every report, by day of publication, then id; raises `IndexUnusable`."""
    folder = Path(folder)
    generation = generations.current(folder)
    with db.border(folder), generations.holding(generation), db.read(generation / generations.DATABASE) as database:
        check_schema(schema.facts(database), folder)
        for row in database.query("SELECT * FROM sources ORDER BY published, id"):
            yield Listed(source_of(row), row["count"])


def newest(folder: Path, most: int, start: int = 0) -> tuple[tuple[Listed, ...], int]:
    """At most `most` reports without the first `start`, the last ones of `listing` first; and how many there are in all.

    Only these are read, whatever the size of the index. Raises `IndexUnusable`.
    """
    folder = Path(folder)
    generation = generations.current(folder)
    with db.border(folder), generations.holding(generation), db.read(generation / generations.DATABASE) as database:
        database.execute("BEGIN")
        facts = schema.facts(database)
        check_schema(facts, folder)
        rows = database.query("SELECT * FROM sources ORDER BY published DESC, id DESC LIMIT ? OFFSET ?", [most, start])
        return tuple(Listed(source_of(row), row["count"]) for row in rows), facts["documents"]


def export(folder: Path) -> Iterator[str]:
    """Every report as one line of JSON: its metadata, `text`, and `statements` (id, start, end, speaker, stance).

    `exported_by` is the mark by which the readers take the line for the very report, id and all (`readers.records`).
    """
    folder = Path(folder)
    generation = generations.current(folder)
    with db.border(folder), generations.holding(generation), db.read(generation / generations.DATABASE) as database:
        check_schema(schema.facts(database), folder)
        sql = "SELECT sources.*, documents.text FROM sources JOIN documents ON documents.source = sources.number"
        statements = (
            'SELECT id, start, "end", kind, stance, speaker, cue FROM statements WHERE source = ? ORDER BY number'
        )
        for row in database.query(f"{sql} ORDER BY sources.number"):
            found = list(database.query(statements, [row["number"]]))
            line = {"exported_by": "claimcheck"} | asdict(source_of(row)) | {"text": row["text"], "statements": found}
            yield json.dumps(line, ensure_ascii=False, default=_foreign)


def _foreign(value: object) -> NoReturn:
    raise sqlite3.DatabaseError(f"a value is {type(value).__name__}")
