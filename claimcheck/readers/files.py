"""Files, folders, addresses and standard input into documents; one bad file is reported and passed over, never fatal."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.folders import report_files as report_files
from claimcheck.readers.inputs import MOST_CHARACTERS, regular_size, too_large
from claimcheck.readers.metadata import printable
from claimcheck.readers.names import Names, dated_by_name
from claimcheck.readers.opening import reader_for
from claimcheck.readers.records import Columns, checked_columns
from claimcheck.readers.text import document_from

_PAGE = re.compile(rb"\s*(?:<!doctype html|<html|<\?xml[^>]{0,100}>\s*<!doctype html)", re.IGNORECASE)


def read_article(name: str) -> Document:
    """The article at a path, at a web address, or on standard input for "-".

    Raises `ReadError`, also for a file that holds several documents.
    """
    if name == "-":
        return _from_standard_input()
    if is_address(name):
        from claimcheck.readers.web import fetched_article

        return fetched_article(name)
    path = Path(name)
    if regular_size(path) == 0:
        raise ReadError(f"{path} is empty.", hint="Give a file that holds the article's text.", path=path)
    # The second document decides; a dump of a million is not read to its end.
    documents: list[Document] = []
    skipped: list[Skipped] = []
    for found in reader_for(path.name, {}).read(path):
        if isinstance(found, Skipped):
            skipped = skipped or [found]
        else:
            documents.append(found)
        if len(documents) > 1:
            raise ReadError(
                f"{name} holds several articles, not one.",
                hint=f"Save the one to check as a file of its own; to take all into the index: claimcheck index add {name}",
                path=name,
            )
    if not documents:
        why = skipped[0].why if skipped else f"{name} holds no article."
        raise ReadError(why, hint="Give a file that holds the article's text.", path=name)
    return dated_by_name(documents[0], path.name)


def read_reports(
    places: Sequence[Path | str], on_skipped: Callable[[Skipped], None], columns: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """Every report under the paths and at the addresses, in the order given and sorted within folders, each with its own id.

    `columns` maps fields to columns of tables (`{"text": "contenu"}`). Raises `ReadError` at once when a path does not
    exist, `ConfigError` for a field that reports do not have; everything else that gives no report goes to `on_skipped`.
    """
    mapped = checked_columns(columns or {})
    for place in places:
        if not is_address(str(place)):
            next(islice(report_files(Path(place)), 1), None)
    names = Names()

    def tell(skipped: Skipped) -> None:
        """Names of files may hold line ends and bytes that are no characters."""
        on_skipped(Skipped(printable(skipped.path), printable(skipped.why), skipped.line, skipped.unreadable))

    for place in places:
        if is_address(str(place)):
            yield from _from_address(str(place), names, tell)
        else:
            yield from _from_path(Path(place), names, mapped, tell)


def is_address(name: str) -> bool:
    """Whether what was typed is a web address and not a file."""
    return name.lower().startswith(("http://", "https://"))


def _from_path(root: Path, names: Names, columns: Columns, on_skipped: Callable[[Skipped], None]) -> Iterator[Document]:
    for path in report_files(root, on_skipped):
        try:
            for found in reader_for(path.name, columns).read(path):
                if isinstance(found, Skipped):
                    on_skipped(found)
                else:
                    yield names.named(dated_by_name(found, path.name), root, path)
        except ReadError as error:
            on_skipped(Skipped(str(path), error.message, error.line, _out_of_reach(error)))


def _from_address(url: str, names: Names, on_skipped: Callable[[Skipped], None]) -> Iterator[Document]:
    from claimcheck.readers.web import fetched_reports

    try:
        for found in fetched_reports(url):
            if isinstance(found, Skipped):
                on_skipped(found)
            else:
                yield names.unique(found, found.source.id)
    except ReadError as error:
        on_skipped(Skipped(url, error.message, error.line, isinstance(error.__cause__, OSError)))


def _out_of_reach(error: ReadError) -> bool:
    """Whether the system refused the file; what a damaged one makes Python's modules raise has no error number."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno is not None


def _from_standard_input() -> Document:
    most = 4 * MOST_CHARACTERS
    data = sys.stdin.buffer.read(most + 1)
    if len(data) > most:
        raise too_large("standard input", len(data), most)
    if _PAGE.match(data[:1000]):
        from claimcheck.readers.html import page_document

        return page_document(data, "standard input", "standard-input")
    return document_from(data, "standard input", "standard-input")
