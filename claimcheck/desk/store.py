"""The desk's memory: reports that were made, and what the journalist said of their findings.

One SQLite file in the user's data folder (WAL). Every call opens and closes its own connection, so any thread may call.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from sqlite_utils import Database

from claimcheck.datatypes import Finding, Relation, Report
from claimcheck.errors import ReadError
from claimcheck.renderers.json_report import from_json, to_json
from claimcheck.renderers.view import excerpt, heading

Opinion = Literal["right", "wrong"]


@dataclass(frozen=True, slots=True)
class Saved:
    """A line of the history; `conflicts` counts the claims that are contradicted, disputed or framed."""

    id: str
    made: str
    title: str
    publisher: str
    published: str
    claims: int
    conflicts: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person said of one finding; `relation` is what it is in truth, `finding` its place in the report."""

    report: str
    finding: int
    opinion: Opinion
    relation: Relation
    note: str
    made: str


class Store:
    """The desk's database at `path`, made when it is not there."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        with self._open() as database:
            database.enable_wal()
            reports = {
                "id": str,
                "made": str,
                "title": str,
                "publisher": str,
                "published": str,
                "claims": int,
                "conflicts": int,
                "json": str,
            }
            database.table("reports").create(reports, pk="id", if_not_exists=True)
            marks = {"report": str, "finding": int, "opinion": str, "relation": str, "note": str, "made": str}
            database.table("marks").create(marks, pk=("report", "finding"), if_not_exists=True)

    @contextmanager
    def _open(self) -> Iterator[Database]:
        with closing(sqlite3.connect(self._path, timeout=10)) as connection:
            yield Database(connection)
            connection.commit()

    def save(self, report: Report) -> str:
        """Keeps a report; returns its new id."""
        name = secrets.token_hex(8)
        source = report.document.source
        conflicts = sum(verdict.verdict in ("contradicted", "disputed", "framed") for verdict in report.verdicts)
        row = {
            "id": name,
            "made": _now(),
            "title": heading(report.document, ""),
            "publisher": source.publisher or "",
            "published": source.published or "",
            "claims": len(report.claims),
            "conflicts": conflicts,
            "json": json.dumps(to_json(report)),
        }
        with self._open() as database:
            database.table("reports").insert(row)
        return name

    def report(self, name: str) -> Report:
        """The report of that id; raises `ReadError` when there is none."""
        with self._open() as database:
            row = database.execute("SELECT json FROM reports WHERE id = ?", [name]).fetchone()
        if row is None:
            raise ReadError(f"There is no report {name}.")
        return from_json(json.loads(row[0]))

    def history(self, most: int, start: int = 0) -> tuple[Saved, ...]:
        """At most `most` of the reports, the newest first, without the first `start`."""
        columns = "id, made, title, publisher, published, claims, conflicts"
        with self._open() as database:
            sql = f"SELECT {columns} FROM reports ORDER BY made DESC, rowid DESC LIMIT ? OFFSET ?"
            return tuple(Saved(*row) for row in database.execute(sql, [most, start]).fetchall())

    def count(self) -> int:
        """How many reports are kept."""
        with self._open() as database:
            return database.table("reports").count

    def delete(self, name: str) -> None:
        """Forgets a report and its marks; nothing happens when there is none."""
        with self._open() as database:
            database.table("marks").delete_where("report = ?", [name])
            database.table("reports").delete_where("id = ?", [name])

    def mark(self, name: str, finding: int, opinion: Opinion, relation: Relation, note: str) -> None:
        """Keeps what a person says of a finding, in place of what was said before.

        Raises `ReadError` when the report has no such finding.
        """
        if not 0 <= finding < len(self.report(name).findings):
            raise ReadError(f"The report {name} has no finding {finding}.")
        row = {
            "report": name,
            "finding": finding,
            "opinion": opinion,
            "relation": relation,
            "note": note,
            "made": _now(),
        }
        with self._open() as database:
            database.table("marks").upsert(row, pk=("report", "finding"))

    def marks(self, name: str | None = None) -> tuple[Mark, ...]:
        """The marks of one report, or all, in the order of reports and findings."""
        columns = "report, finding, opinion, relation, note, made"
        with self._open() as database:
            rows = database.execute(
                f"SELECT {columns} FROM marks WHERE ? IS NULL OR report = ? ORDER BY report, finding", [name, name]
            )
            return tuple(Mark(*row) for row in rows.fetchall())

    def gold(self) -> Iterator[dict[str, Any]]:
        """The marks as labelled pairs, in the shape of the gold data that `claimcheck.evaluation` reads.

        Contrasts are kept only where the person found the finding right: nobody has said what they are otherwise.
        """
        for mark in self.marks():
            yield _pair(mark, self.report(mark.report).findings[mark.finding])


def _pair(mark: Mark, finding: Finding) -> dict[str, Any]:
    claim, evidence = finding.match.claim, finding.match.evidence
    right = mark.opinion == "right"
    told = [
        {"kind": c.kind, "a": excerpt(claim, c.claim_span), "b": excerpt(evidence, c.evidence_span)}
        for c in finding.contrasts
    ]
    return {
        "id": f"{mark.report}-{mark.finding}",
        "a": claim.text,
        "b": evidence.text,
        "a_date": claim.source.published,
        "b_date": evidence.source.published,
        "a_source": claim.source.publisher,
        "b_source": evidence.source.publisher,
        "a_ref": [claim.source.id, claim.start, claim.end],
        "b_ref": [evidence.source.id, evidence.start, evidence.end],
        "relation": mark.relation,
        "reason": finding.judgement.reason if right and finding.judgement else None,
        "contrasts": told if right else [],
        "unsure": False,
        "opinion": mark.opinion,
        "flag": finding.flag,
        "note": mark.note,
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
