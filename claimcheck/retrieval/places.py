"""Which file a report was read from, so that files of one name in two folders of one name stay two reports.

Ids come from the path below the folder that was given, so that they are readable and the same on every machine; two files may
therefore ask for one id. `sources.place` is a digest of where the file lies, seen from the index (which may so be moved
together with its reports), and of the report's id in it: it tells a changed report from another one, and no path to those
who are given the index. NULL is a report that came from no file, one that was exported and has its own id, or one of an index of
an earlier version; it gives way to whatever asks for its id.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.datatypes import Document, Place
from claimcheck.retrieval import schema
from claimcheck.retrieval.rows import digest

if TYPE_CHECKING:
    from sqlite_utils import Database

_SETTLED = """
    UPDATE main.sources SET place = (SELECT place FROM seen WHERE seen.id = main.sources.id)
    WHERE id IN (SELECT id FROM seen WHERE place IS NOT NULL AND place IS NOT main.sources.place)"""


class Places:
    """The places of one run, whose documents stand in the temporary table `seen` of `database`, against those in use.

    `folder` is the index's. The index in use is attached as `before`, unless `known` is false.
    """

    def __init__(self, database: Database, folder: Path, *, known: bool) -> None:
        self._database = database
        self._known = known
        self._marked = known and schema.has_places(database, "before")
        self._from = os.path.realpath(folder)
        self._folders: dict[str, str] = {}

    def mark(self, place: Place | None) -> str | None:
        """The digest of a place; None for none."""
        if place is None:
            return None
        folder, name = os.path.split(place.path)
        if folder not in self._folders:
            self._folders = {folder: self._seen_from_index(os.path.realpath(folder))}
        where = os.fsencode(f"{self._folders[folder]}/{name}").decode("utf-8", "backslashreplace")
        return digest([where, place.own])

    def named(self, document: Document, mark: str | None, fingerprint: str) -> Document:
        """The document under the id that its place has in the index in use, else under one that no other place has."""
        if not self._known:
            return document
        if document.place is None:
            return self._apart(document)
        name = self._kept(document.source.id, mark) or self._same(document.place, fingerprint)
        name = name or next(one for one in _candidates(document) if self._free(one, document.source.id))
        return replace(document, source=replace(document.source, id=name))

    def _seen_from_index(self, folder: str) -> str:
        try:
            return os.path.relpath(folder, self._from)
        except ValueError:  # another drive
            return folder

    def _apart(self, document: Document) -> Document:
        """A document that came from no file, beside one of a file that had to take its id."""
        if not self._database.execute("SELECT 1 FROM seen WHERE id = ? AND place NOT NULL", [document.source.id]).fetchone():
            return document
        name = next(one for one in _numbered(document.source.id) if self._free(one, ""))
        return replace(document, source=replace(document.source, id=name))

    def _kept(self, own: str, mark: str | None) -> str | None:
        """An id that is of this place already; records of one file may have one id in it."""
        if not self._marked:
            return None
        sql = "SELECT id FROM before.sources WHERE place = ? AND id NOT IN (SELECT id FROM seen) ORDER BY number"
        found = [row[0] for row in self._database.execute(sql, [mark])]
        return own if own in found else next(iter(found), None)

    def _same(self, place: Place, fingerprint: str) -> str | None:
        """An id under which the very same report stands, from wherever: it was moved, or the index was."""
        marks = ", ".join("?" * len(place.names))
        sql = f"""SELECT id FROM before.sources WHERE id IN ({marks}) AND fingerprint = ?
                  AND id NOT IN (SELECT id FROM seen) ORDER BY number"""
        row = self._database.execute(sql, [*place.names, fingerprint]).fetchone()
        return row and str(row[0])

    def _free(self, name: str, own: str) -> bool:
        """Whether no other report has this id; the document's own is also that of a report without a place."""
        if self._database.execute("SELECT 1 FROM seen WHERE id = ?", [name]).fetchone():
            return False
        place = "place" if self._marked else "NULL"
        held = self._database.execute(f"SELECT {place} FROM before.sources WHERE id = ?", [name]).fetchone()
        return held is None or (name == own and held[0] is None)


def settle(database: Database) -> None:
    """Gives the reports in `main` the places from which this run read them."""
    database.execute(_SETTLED)


def adopted(staging: Database) -> list[tuple[str, str]]:
    """Id and place of the reports in use that this run read and that had no place, or another one."""
    known = "old.place" if schema.has_places(staging, "before") else "NULL"
    sql = f"""SELECT seen.id, seen.place FROM seen JOIN before.sources AS old USING (id)
              WHERE seen.place IS NOT NULL AND seen.place IS NOT {known}"""
    return [(row[0], row[1]) for row in staging.execute(sql)]


def _candidates(document: Document) -> Iterator[str]:
    """The document's own id, the others that it may have, and the last of them with numbers."""
    names = (document.source.id, *(document.place.names if document.place else ()))
    yield from names
    yield from _numbered(names[-1])


def _numbered(name: str) -> Iterator[str]:
    return (f"{name}~{number}" for number in count(2))
