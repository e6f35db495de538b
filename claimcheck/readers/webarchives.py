"""Web archives: WARC files and WACZ packages; every page that was fetched with success is one report."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.foreign import quieted, translated
from claimcheck.readers.html import charset_of, page_document
from claimcheck.readers.inputs import MEGABYTE, regular_size, unreadable
from claimcheck.readers.members import check_sizes
from claimcheck.readers.metadata import day_of

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_MOST_PAGE = 30 * MEGABYTE
_HINT = "Save it again."


class WarcReader:
    """Reads `.warc` and `.warc.gz`."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The pages in order; raises `ReadError` when it is no web archive."""
        regular_size(path)
        try:
            stream = path.open("rb")
        except OSError as error:
            raise unreadable(path, error) from error
        with stream:
            yield from _pages(stream, path)


class WaczReader:
    """Reads `.wacz`: the WARC files in its `archive/` folder."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The pages in order; raises `ReadError` when it is no such package."""
        size = regular_size(path)
        with translated(path, "WACZ package", _HINT):
            package = zipfile.ZipFile(path)
        with closing(package):
            check_sizes(package, size, path)
            names = [name for name in package.namelist() if name.startswith("archive/") and ".warc" in name]
            if not names:
                raise ReadError(f"{path} holds no web archive.", hint=_HINT, path=path)
            for name in names:
                with translated(path, "WACZ package", _HINT):
                    stream = package.open(name)
                with stream:
                    yield from _pages(stream, path)


def _pages(stream: IO[bytes], path: Path) -> Iterator[Document | Skipped]:
    from warcio.archiveiterator import ArchiveIterator

    quieted("warcio")
    with translated(path, "web archive", _HINT):
        records = iter(ArchiveIterator(io.BufferedReader(_Raw(stream), MEGABYTE)))
    number = 0
    while (record := _next(records, path)) is not None:
        number += 1
        if _is_page(record):
            yield _page(record, path, number)
    if number == 0:
        raise ReadError(f"{path} holds no web archive.", hint=_HINT, path=path)


class _Raw(io.RawIOBase):
    """A stream as Python's buffers want it: warcio looks ahead, which members of a package cannot."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _next(records: Any, path: Path) -> Any:
    with translated(path, "web archive", _HINT):
        return next(records, None)


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
        return False
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower() in _PAGE_TYPES


def _page(record: Any, path: Path, number: int) -> Document | Skipped:
    url = record.rec_headers.get_header("WARC-Target-URI") or f"page-{number}"
    try:
        with translated(url, "page of a web archive", _HINT):
            data = record.content_stream().read(_MOST_PAGE + 1)
        document = page_document(data, url, url, url, charset_of(record.http_headers.get_header("Content-Type")))
    except ReadError as error:
        return Skipped(str(path), error.message)
    retrieved = day_of(record.rec_headers.get_header("WARC-Date"))
    return Document(replace(document.source, retrieved=retrieved), document.text)
