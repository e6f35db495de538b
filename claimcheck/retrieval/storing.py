"""Reports into and out of a database, inside the caller's transaction: store, copy from another database, remove."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from claimcheck.datatypes import Document, Statement
from claimcheck.retrieval import schema
from claimcheck.retrieval.rows import source_row, statement_row

if TYPE_CHECKING:
    from sqlite_utils import Database

_COPIED = {
    "sources": tuple(schema.TABLES["sources"]),
    "documents": tuple(schema.TABLES["documents"]),
    "statements": tuple(schema.TABLES["statements"]),
    "vectors": tuple(schema.TABLES["vectors"]),
}


@dataclass(frozen=True, slots=True)
class Report:
    """A document ready to be stored: `statements` with their passage and its vector (bytes)."""

    document: Document
    sha256: str
    fingerprint: str
    twin: str
    place: str | None
    statements: tuple[tuple[Statement, str, bytes], ...]


class Numbers:
    """The next free numbers of reports and statements; saved in the transaction that uses them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        facts = schema.facts(database)
        self.source: int = facts["next_source"]
        self.statement: int = facts["next_statement"]

    def take(self, statements: int) -> tuple[int, int]:
        """The number of a new report and of the first of its statements."""
        taken = self.source, self.statement
        self.source += 1
        self.statement += statements
        return taken

    def save(self) -> None:
        """Writes them to the manifest."""
        schema.set_facts(self._database, {"next_source": self.source, "next_statement": self.statement})


def store(database: Database, reports: Sequence[Report], numbers: Numbers) -> None:
    """Adds reports with their texts, statements and vectors."""
    sources, documents, statements, vectors = [], [], [], []
    for report in reports:
        number, first = numbers.take(len(report.statements))
        extent = {"number": number, "first": first, "count": len(report.statements)}
        digests = {"sha256": report.sha256, "fingerprint": report.fingerprint, "twin": report.twin, "place": report.place}
        sources.append(source_row(report.document.source) | extent | digests)
        documents.append({"source": number, "text": report.document.text})
        for offset, (statement, passage, vector) in enumerate(report.statements):
            statements.append(statement_row(statement, first + offset, number, passage))
            vectors.append({"number": first + offset, "vector": vector})
    for table, rows in (("sources", sources), ("documents", documents), ("statements", statements)):
        _insert(database, table, rows)
    _insert(database, "vectors", vectors)
    numbers.save()


def _insert(database: Database, table: str, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        database.table(table).insert_all(rows, batch_size=1000)


def copy(
    database: Database,
    other: str,
    sources: Iterable[int],
    numbers: Numbers,
    ids: Mapping[int, str] = MappingProxyType({}),
    *,
    placed: bool = True,
) -> int:
    """Copies reports, given by their numbers in the attached database `other`; returns how many.

    They get new consecutive numbers, so that copying everything leaves no gap; and the ids in `ids`, else their own. The
    places of another index (not `placed`) mean nothing here.
    """
    copied = 0
    nowhere = {} if placed and schema.has_places(database, other) else {"place": "NULL"}
    for old in sources:
        row = f'SELECT "first", "count" FROM {other}.sources WHERE number = ?'
        old_first, count = database.execute(row, [old]).fetchone()
        number, first = numbers.take(count)
        move = {"number": number, "source": number, "old": old, "shift": first - old_first, "first": first}
        span = move | {"low": old_first, "high": old_first + count - 1}
        own = {"number": ":number", "first": ":first"} | ({"id": ":id"} if old in ids else {}) | nowhere
        _copy(database, other, "sources", own, "number = :old", move | {"id": ids.get(old)})
        _copy(database, other, "documents", {"source": ":source"}, "source = :old", move)
        shifted = {"number": "number + :shift"}
        _copy(database, other, "statements", shifted | {"source": ":source"}, "number BETWEEN :low AND :high", span)
        _copy(database, other, "vectors", shifted, "number BETWEEN :low AND :high", span)
        copied += 1
    numbers.save()
    return copied


def _copy(
    database: Database, other: str, table: str, replaced: dict[str, str], where: str, values: Mapping[str, object]
) -> None:
    columns = ", ".join(f'"{name}"' for name in _COPIED[table])
    selected = ", ".join(replaced.get(name, f'"{name}"') for name in _COPIED[table])
    used = {name: value for name, value in values.items() if f":{name}" in f"{selected} {where}"}
    database.execute(f"INSERT INTO {table} ({columns}) SELECT {selected} FROM {other}.{table} WHERE {where}", used)


def remove(database: Database, sources: Iterable[int]) -> int:
    """Removes reports, given by their numbers, and remembers which statements went; returns how many reports."""
    removed = 0
    sequence: int = schema.facts(database)["removals"]
    for number in sources:
        first, count = database.execute('SELECT "first", "count" FROM sources WHERE number = ?', [number]).fetchone()
        span = [first, first + count - 1]
        database.execute("DELETE FROM statements WHERE number BETWEEN ? AND ?", span)
        database.execute("DELETE FROM vectors WHERE number BETWEEN ? AND ?", span)
        database.execute("DELETE FROM documents WHERE source = ?", [number])
        database.execute("DELETE FROM sources WHERE number = ?", [number])
        sequence += 1
        database.table("removals").insert({"sequence": sequence, "first": first, "count": count})
        removed += 1
    schema.set_facts(database, {"removals": sequence})
    return removed


def number_of(database: Database, source_id: str, where: str = "main") -> int | None:
    """The number of the report with this id, None when it is not there."""
    row = database.execute(f"SELECT number FROM {where}.sources WHERE id = ?", [source_id]).fetchone()
    return None if row is None else int(row[0])
