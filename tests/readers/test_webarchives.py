"""Web archives."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.webarchives import WaczReader, WarcReader

from .made import warc, zipped
from .pages import LINKED_DATA, PARAGRAPHS, linked_data, page

PAGES = {"https://phare.example/1": page(linked_data(LINKED_DATA)), "https://phare.example/2": "<html></html>"}


def read(tmp_path: Path, name: str, data: bytes) -> list[Document | Skipped]:
    path = tmp_path / name
    path.write_bytes(data)
    return list((WaczReader() if name.endswith(".wacz") else WarcReader()).read(path))


def check(found: list[Document | Skipped]) -> None:
    first, second = found
    assert isinstance(first, Document) and isinstance(second, Skipped)
    assert first.text == "\n".join(PARAGRAPHS)
    source = first.source
    assert (source.id, source.url, source.retrieved, source.published, source.publisher) == (
        "https://phare.example/1",
        "https://phare.example/1",
        "2016-10-08",
        "2016-10-05",
        "Le Phare du Soir",
    )
    assert second.why == "https://phare.example/2 is a page without an article."


@pytest.mark.parametrize("gzip", [True, False])
def test_pages_of_a_warc(tmp_path: Path, gzip: bool) -> None:
    check(read(tmp_path, "a.warc.gz" if gzip else "a.warc", warc(PAGES, gzip=gzip)))


def test_pages_of_a_wacz(tmp_path: Path) -> None:
    files = {"datapackage.json": "{}", "archive/data.warc.gz": warc(PAGES), "pages/pages.jsonl": "{}"}
    check(read(tmp_path, "a.wacz", zipped(files)))


def test_other_answers_are_no_reports(tmp_path: Path) -> None:
    data = warc(PAGES, status="404 Not Found") + warc(PAGES, kind="image/png") + warc(PAGES, status="301 Moved")
    assert read(tmp_path, "a.warc.gz", data) == []


@pytest.mark.parametrize("data", [b"", b"mot\n" * 20, b"\x1f\x8b\x08\x00", bytes(range(256)) * 8])
def test_what_is_no_web_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    for name in ("a.warc.gz", "a.wacz"):
        with pytest.raises(ReadError, match=r"is a damaged|holds no web archive"):
            read(tmp_path, name, data)


@pytest.mark.parametrize("part", [0.2, 0.5])
def test_a_truncated_web_archive_gives_what_it_can(tmp_path: Path, part: float) -> None:
    data = warc({f"https://phare.example/{n}": page(linked_data({"n": n})) for n in range(6)})
    try:
        found = read(tmp_path, "a.warc.gz", data[: int(len(data) * part)])
    except ReadError as error:
        assert "damaged web archive" in error.message
    else:
        assert len(found) < 6


def test_a_page_that_unpacks_without_end_is_passed_over(tmp_path: Path) -> None:
    data = warc({"https://phare.example/big": " " * 40_000_000, "https://phare.example/1": page()})
    big, fine = read(tmp_path, "a.warc.gz", data)
    assert isinstance(big, Skipped) and "more than is read" in big.why
    assert isinstance(fine, Document)


def test_the_encoding_that_the_server_named_counts(tmp_path: Path) -> None:
    text = " ".join(["Obie strony ogłosiły trzydniowy rozejm, wśród nich żołnierze."] * 9)
    pages = {"https://phare.example/1": f"<html><body><p>{text}</p></body></html>".encode("cp1250")}
    [found] = read(tmp_path, "a.warc", warc(pages, kind="text/html; charset=windows-1250"))
    assert isinstance(found, Document) and found.text == text
