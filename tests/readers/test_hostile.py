"""Input made to hang, to overflow, to fetch or to leave its folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers import (
    days,
    exports,
    html,
    mail,
    markup,
    metadata,
    pagemeta,
    pdf,
    records,
    tables,
    text,
    transcripts,
)
from claimcheck.readers.decoding import decode
from claimcheck.readers.files import read_reports
from claimcheck.readers.html import page_document
from claimcheck.readers.markup import text_of_html
from claimcheck.readers.text import split_front_matter

from .made import docx, epub, warc, zipped
from .made import pdf as made_pdf
from .pages import LINKED_DATA, linked_data, page
from .test_exports import EUROPRESSE, FACTIVA, FACTIVA_CODES
from .test_feeds import ATOM, ITEM, RSS

# A loaded machine is slower by a factor; quadratic time on these sizes takes minutes.
SECONDS = 15.0
WORD = "mot "
PAGES: dict[str, Callable[[], str]] = {
    "nested divs": lambda: "<html><body>" + "<div>" * 100_000 + "<p>fin</p>",
    "closed nested divs": lambda: "<div>" * 50_000 + "mot" + "</div>" * 50_000,
    "nested formats": lambda: "<p>" + "<b><i>" * 30_000 + "mot",
    "unclosed paragraphs": lambda: "<html><body>" + "<p>mot " * 100_000,
    "unclosed tags": lambda: "<a href='x' " * 100_000,
    "open brackets": lambda: "<" * 500_000,
    "huge attribute": lambda: f"<p title='{'x' * 5_000_000}'>mot</p>",
    "many attributes": lambda: "<p " + " ".join(f"a{n}='1'" for n in range(50_000)) + ">mot</p>",
    "handlers": lambda: "<p onclick='x()' onload=\"y\">mot</p><script>" + "<p>" * 100_000 + "</script>",
    "one long line": lambda: "<p>" + WORD * 1_000_000,
    "many metas": lambda: "<html><head>" + "<meta name='a' content='b'>" * 50_000 + "</head><p>mot",
    "open metas": lambda: "<meta " * 200_000,
    "many scripts": lambda: linked_data(LINKED_DATA) * 2000 + "<p>mot</p>",
    "deep linked data": lambda: linked_data("x").replace('"x"', '{"@graph":[' * 5000) + "<p>mot</p>",
    "entities": lambda: "&amp;" * 500_000 + "&#x110000;&#0;&#55296;",
    "comments": lambda: "<!--" * 200_000 + "mot",
    "tables": lambda: "<table><tr><td>" * 5000 + "mot",
    "lists": lambda: "<ul><li>" * 20_000 + "mot",
    "class marks": lambda: "class='" * 200_000 + " DocPublicationName",
    "times in a line": lambda: "<p>le <time datetime='2016-10-05'>5</time>" + " et <time>6</time>" * 9_000,
    "headings": lambda: "<h1>mot</h1>" * 15_000,
    "equal paragraphs": lambda: "<article>" + "<p>Une phrase toujours égale à elle-même.</p>" * 18_000 + "</article>",
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_hostile_pages_end_soon(name: str) -> None:
    data = PAGES[name]().encode()
    start = time.perf_counter()
    try:
        page_document(data, "x", "x")
        text_of_html(data.decode())
        exports.export_documents(data.decode(), Path("x"))
    except ReadError as error:
        assert error.hint
    assert time.perf_counter() - start < SECONDS


@pytest.mark.parametrize(
    "block",
    ["[" * 60_000, "{a: " * 10_000, "- " * 20_000, "a: &x " * 5000, "? " * 20_000, "'" * 60_000, "%YAML 9.9\n",
        "a: !!python/object:os.system x",
     "a: *x", "<<: {a: 1}", "\t", "a: 'b\n" * 5000, "x: |\n" + " a\n" * 20_000, "]" * 100],
    ids=lambda block: block[:8],
)  # fmt: skip
def test_hostile_front_matter_ends_soon(block: str) -> None:
    start = time.perf_counter()
    try:
        split_front_matter(f"---\n{block}\n---\nmot", "x")
    except ReadError as error:
        assert "front matter" in error.message
    assert time.perf_counter() - start < SECONDS


def patterns() -> list[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    modules = (days, exports, html, mail, markup, metadata, pagemeta, pdf, records, tables, text, transcripts)
    found = [
        (f"{m.__name__.rpartition('.')[2]}.{n}", v)
        for m in modules
        for n, v in vars(m).items()
        if isinstance(v, re.Pattern)
    ]
    assert len(found) > 20
    return found


@pytest.mark.parametrize(("name", "pattern"), patterns(), ids=lambda value: value if isinstance(value, str) else "")
def test_no_pattern_backtracks_without_end(name: str, pattern: re.Pattern[str] | re.Pattern[bytes]) -> None:
    """Each pattern over long runs of what it is made of, alone and in turns, with something at the end that does not fit."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    literals = [word for word in re.split(r"[\\()\[\]{}?*+|^$.,:<>=!-]+", source) if 0 < len(word) < 40][:12]
    pieces = {
        *literals,
        " ",
        "1",
        "a",
        "\n",
        "-\n",
        "<",
        "<v ",
        "<meta ",
        "class='",
        "12 ",
        "a\n",
        "> ",
        "00:00",
        "---",
        "é",
    }
    start = time.perf_counter()
    for piece in pieces:
        hostile = piece * (40_000 // len(piece)) + "\x01"
        pattern.search(hostile if isinstance(pattern.pattern, str) else hostile.encode())  # type: ignore[arg-type]
    assert time.perf_counter() - start < SECONDS


def test_fifty_megabytes_on_one_line_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"mot " * 12_500_000)
    start = time.perf_counter()
    skipped: list[Skipped] = []
    assert list(read_reports([path], skipped.append)) == []
    assert "too large to be one report (50 MB; at most 20 MB are read)" in skipped[0].why
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("été mot ".encode() * 50 + b"\x00\x00 fin", "été mot " * 50 + " fin"),
        ("Été".encode() + b" \xed\xa0\x80 " + "été ".encode() * 9, None),
        ("été à Alep ".encode("utf-16-le") * 20, "été à Alep " * 20),
        ("été à Alep ".encode("utf-16-be") * 20, "été à Alep " * 20),
        ("été à Alep ".encode("utf-32"), "été à Alep "),
        ("Été à Alep.\n".encode() * 5 + "Été à Alep.\n".encode("cp1252"), "Été à Alep.\n" * 6),
        (b"mot\r\rmot\r\n", "mot\n\nmot\n"),
    ],
)
def test_bytes_of_every_kind_become_clean_text(data: bytes, text: str | None) -> None:
    found = decode(data, "x")
    assert text is None or found == text
    assert found.encode() and "\x00" not in found


FETCHING = (
    '<link rel="stylesheet" href="http://phare.example/x.css"><base href="http://phare.example/">'
    '<meta http-equiv="refresh" content="0;url=http://phare.example/">'
)
FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: b"https://phare.example/ file:///etc/passwd",
    "a.html": lambda: page(FETCHING + linked_data(LINKED_DATA)).encode(),
    "b.html": lambda: EUROPRESSE.encode(),
    "c.html": lambda: (FACTIVA + FACTIVA_CODES).encode(),
    "a.xhtml": lambda: b'<!DOCTYPE html SYSTEM "http://phare.example/x.dtd">' + page().encode(),
    "a.rss": lambda: RSS.encode(),
    "b.rss": lambda: b"http://phare.example/rss",
    "a.atom": lambda: ATOM.encode(),
    "a.xml": lambda: ITEM.encode(),
    "b.xml": lambda: b'<!DOCTYPE rss SYSTEM "http://phare.example/x.dtd"><rss><channel/></rss>',
    "a.eml": lambda: b"Subject: a\nContent-Type: message/external-body; access-type=URL; URL=http://phare.example\n\nmot",
    "a.mbox": lambda: b"From a\nSubject: b\n\nmot",
    "a.jsonl": lambda: b'{"text": "mot", "url": "http://phare.example"}',
    "a.csv": lambda: b"text,url\nmot,http://phare.example\n",
    "a.pdf": lambda: made_pdf([["mot"]], catalog="/OpenAction << /S /URI /URI (http://phare.example) >>"),
    "a.docx": docx,
    "a.epub": lambda: epub({"c": "<p>mot</p><img src='http://phare.example/x.png'/>"}),
    "a.srt": lambda: b"1\n00:00:01,000 --> 00:00:02,000\nmot\n",
    "a.warc.gz": lambda: warc({"http://phare.example/": page()}),
    "a.zip": lambda: zipped({"a.html": page()}),
}  # fmt: skip
_NO_NETWORK = """
import sys
def watch(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "socket.sendto",
                 "subprocess.Popen", "os.system", "os.exec", "webbrowser.open"):
        print("TOUCHED", event, args, flush=True)
    if event == "open" and str(args[0]).startswith("/etc/passwd"):
        print("OPENED", args, flush=True)
sys.addaudithook(watch)
from pathlib import Path
from claimcheck.readers.files import read_reports
skipped = []
print("READ", len(list(read_reports([Path(sys.argv[1])], skipped.append))), len(skipped), flush=True)
import socket
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except OSError:
    pass
"""


def test_no_reader_touches_the_network(tmp_path: Path) -> None:
    """In a process of its own under an audit hook, which at the end is shown to see a connection."""
    for name, make in FILES.items():
        (tmp_path / name).write_bytes(make())
    command = [sys.executable, "-c", _NO_NETWORK, str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    )
    lines = done.stdout.splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("READ "))
    assert lines[:place] == [] and lines[place] == "READ 21 5"
    assert any(line.startswith("TOUCHED socket.connect") for line in lines[place:])
    assert done.stderr == ""


def test_every_kind_of_file_in_one_folder_gives_its_reports(tmp_path: Path) -> None:
    for name, make in FILES.items():
        (tmp_path / name).write_bytes(make())
    found: list[Document] = list(read_reports([tmp_path], lambda _: None))
    assert {document.source.id.split("/")[1].split(".")[0] for document in found} == {"a", "b", "c"}
    assert len({document.source.id for document in found}) == len(found)
