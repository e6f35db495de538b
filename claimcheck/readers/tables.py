"""Records, one report each: JSON Lines, JSON, CSV and TSV, with the columns found by their usual names or named by the user.

ninjs (the IPTC's news in JSON) is JSON of this kind with its own names. A broken record is passed over with its line number; the
others are read. Lines are read one at a time, so that a file of any size takes no more memory than its longest record.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import decode
from claimcheck.readers.inputs import MEGABYTE, read_bytes
from claimcheck.readers.lines import MOST_LINE, numbered_lines
from claimcheck.readers.metadata import column_name
from claimcheck.readers.records import HTML_NAMES, SUMMARY_NAMES, TEXT_NAMES, Columns, has_text, record_document

# A whole JSON value is held in memory several times over.
_MOST_JSON = 100 * MEGABYTE
_LISTS = ("articles", "items", "stories", "documents", "results", "data", "hits", "records", "entries", "docs", "response")
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class JsonReader:
    """Reads `.jsonl`, `.ndjson` and `.json`: one record a line, one record, or a list of them."""

    columns: Columns = field(default_factory=dict)

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents in order; broken lines are passed over with their number."""
        if path.suffix.lower() == ".json":
            yield from self._whole(path)
            return
        for number, line in numbered_lines(path):
            if line is None:
                yield _too_long(path, number)
            elif line.strip():
                yield self._from_line(line, path, number)

    def _from_line(self, line: str, path: Path, number: int) -> Document | Skipped:
        try:
            record = json.loads(line.strip())
        except (ValueError, RecursionError) as error:
            # ValueError is a syntax error, or a number of thousands of digits.
            column = getattr(error, "colno", 1)
            return Skipped(str(path), f"{path} line {number} is not JSON (column {column}).", number)
        if not isinstance(record, dict):
            return Skipped(str(path), f"{path} line {number} is not a record.", number)
        return record_document(_unwrapped(record), path, number, self.columns)

    def _whole(self, path: Path) -> Iterator[Document | Skipped]:
        for number, record in enumerate(_records(_parsed(path), self.columns), start=1):
            if isinstance(record, dict):
                found = record_document(_unwrapped(record), path, number, self.columns)
                yield _as_record(found, path, number) if isinstance(found, Skipped) else found
            else:
                yield Skipped(str(path), f"{path} record {number} is not a record.", number)


@dataclass(frozen=True, slots=True)
class CsvReader:
    """Reads `.csv` and `.tsv` with a header line; comma, semicolon, tab or bar is told from the header."""

    columns: Columns = field(default_factory=dict)

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents in order; raises `ReadError` when no column holds text."""
        # The limit of Python's module is one for the whole program and too small for an article.
        csv.field_size_limit(MOST_LINE)
        lines = _CsvLines(path)
        header = lines.header()
        delimiter = max(_DELIMITERS, key=lambda mark: len(_cells(header, mark)))
        names = [name.strip() for name in _cells(header, delimiter)]
        self._check(names, path)
        rows = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=False)
        while True:
            start = lines.begin_row()
            try:
                row = next(rows, None)
            except csv.Error as error:
                yield Skipped(str(path), f"{path} line {start}: {error}.", start)
                continue
            yield from (_too_long(path, number) for number in lines.taken_too_long())
            if row is None:
                return
            if lines.number > start and not _is_closed(lines.row, delimiter):
                why = f"{path} line {start}: a quotation mark is not closed, so lines {start} to {lines.number} are lost."
                yield Skipped(str(path), why, start)
            elif row:
                yield self._from_row(row, names, path, start)

    def _from_row(self, row: list[str], names: list[str], path: Path, start: int) -> Document | Skipped:
        if any(cell.strip() for cell in row[len(names) :]):
            more = f"{path} line {start} has {len(row)} cells under {len(names)} columns"
            return Skipped(str(path), f"{more}: a cell that holds the delimiter must stand in quotation marks.", start)
        record: dict[str, str] = {}
        for name, cell in zip(names, row, strict=False):
            record[name] = record.get(name) or cell
        return record_document(record, path, start, self.columns)

    def _check(self, names: list[str], path: Path) -> None:
        known = {column_name(name) for name in names}
        wanted = self.columns.get("text")
        if wanted in known or known & {*TEXT_NAMES, *HTML_NAMES, *SUMMARY_NAMES}:
            return
        shown = ", ".join(name[:40] for name in names[:12] if name)
        what = f"no column called {wanted!r}" if wanted else "no column with the text of its reports"
        addresses = " It is a list of addresses: collect the pages first." if known & {"url", "link"} else ""
        raise ReadError(
            f"{path} has {what} (its columns: {shown}).{addresses}",
            hint="Name the column: claimcheck index add FILE --column text=COLUMN",
            path=path,
            line=1,
        )


class _CsvLines:
    """The lines of a CSV file for Python's reader; counts them, and leaves out those that are too long."""

    def __init__(self, path: Path) -> None:
        self._lines = numbered_lines(path)
        self._path = path
        self._too_long: list[int] = []
        self.number = 0
        self.row: list[str] = []

    def __iter__(self) -> _CsvLines:
        return self

    def __next__(self) -> str:
        for number, line in self._lines:
            self.number = number
            if line is None:
                self._too_long.append(self.number)
            else:
                self.row.append(line.replace("\x00", ""))
                return self.row[-1]
        raise StopIteration

    def header(self) -> str:
        """The first line with columns; Excel's `sep=;` and empty lines before it are passed over."""
        for line in self:
            if line.strip() and not line.lower().startswith("sep="):
                return line
        raise ReadError(f"{self._path} is empty.", hint="Give a table with a header line.", path=self._path)

    def begin_row(self) -> int:
        """The number of the next line, from which on lines are kept in `row`."""
        self.row = []
        return self.number + 1

    def taken_too_long(self) -> list[int]:
        """The numbers of the lines left out since the last call."""
        taken, self._too_long = self._too_long, []
        return taken


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []


def _is_closed(row: list[str], delimiter: str) -> bool:
    """Whether the quotation marks of a row of several lines are closed, each before a delimiter or at the end.

    An open one ends at the next that opens a cell, or with the file, and takes what stands before for its own text.
    """
    try:
        next(csv.reader(row, delimiter=delimiter, skipinitialspace=True, strict=True), None)
    except csv.Error:
        return False
    return True


def _parsed(path: Path) -> Any:
    text = decode(read_bytes(path, _MOST_JSON), path)
    if not text.strip():
        raise ReadError(f"{path} is empty.", hint="Give a record or a list of records.", path=path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ReadError(
            f"{path} is not JSON (line {error.lineno}, column {error.colno}).",
            hint="One record a line? Name it .jsonl.",
            path=path,
            line=error.lineno,
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReadError(
            f"{path} is JSON that is not read (nested too deeply, or a number too long).",
            hint="Give a list of records.",
            path=path,
        ) from error


def _records(value: Any, columns: Columns, depth: int = 0) -> list[Any]:
    """The list of records: the value itself, or what a wrapper holds (`{"hits": {"hits": [...]}}`), or one record.

    An article with a text of its own is one record, whatever lists it carries (pictures, annexes).
    """
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and depth < 3 and not has_text(value, columns):
        for key in _LISTS:
            inner = value.get(key)
            if isinstance(inner, list) and any(isinstance(one, dict) for one in inner):
                return inner
            if isinstance(inner, dict) and (found := _records(inner, columns, depth + 1)) and found != [inner]:
                return found
    return [value]


def _unwrapped(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record of an Elasticsearch dump, whose fields stand under `_source`."""
    inner = record.get("_source")
    return {"_id": record.get("_id"), **inner} if isinstance(inner, dict) else record


def _as_record(skipped: Skipped, path: Path, number: int) -> Skipped:
    """In a JSON file the number is of the record, not of the line."""
    return Skipped(skipped.path, skipped.why.replace(f"{path} line {number} ", f"{path} record {number} "), number)


def _too_long(path: Path, number: int) -> Skipped:
    return Skipped(str(path), f"{path} line {number} is longer than {MOST_LINE // MEGABYTE} MB.", number)
