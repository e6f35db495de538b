"""Addresses, against a server of our own on this machine: redirects, sizes, times, kinds."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from claimcheck.datatypes import Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.files import read_article, read_reports
from claimcheck.readers.web import _refuse_private, fetch

from .made import PARAGRAPHS as LINES
from .made import pdf
from .pages import PARAGRAPHS, page
from .test_feeds import RSS


class Newspaper(BaseHTTPRequestHandler):
    """Pages of every temper."""

    timeout = 10

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2].partition("?")[0]
        getattr(self, f"_{name}", self._missing)()

    def _answer(self, data: bytes, kind: str, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for key, value in headers.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(data)

    def _page(self) -> None:
        self._answer(page().encode(), "text/html; charset=utf-8")

    def _polish(self) -> None:
        text = " ".join(["Obie strony ogłosiły trzydniowy rozejm, wśród nich żołnierze."] * 9)
        self._answer(f"<html><body><p>{text}</p></body></html>".encode("cp1250"), "text/html; charset=windows-1250")

    def _text(self) -> None:
        self._answer("Une trêve est signée.".encode(), "text/plain")

    def _feed(self) -> None:
        self._answer(RSS.encode(), "application/rss+xml")

    def _pdf(self) -> None:
        self._answer(pdf([LINES]), "application/pdf")

    def _picture(self) -> None:
        self._answer(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "image/png")

    def _nothing(self) -> None:
        self._answer(b"", "text/html")

    def _missing(self) -> None:
        self._answer(b"no", "text/html", 404)

    def _private(self) -> None:
        self._answer(b"", "text/html", 302, Location=f"http://127.0.0.1:{self.server.server_port}/page")

    def _mapped(self) -> None:
        self._answer(b"", "text/html", 307, Location=f"http://[::ffff:127.0.0.1]:{self.server.server_port}/page")

    def _local(self) -> None:
        self._answer(b"", "text/html", 302, Location="file:///etc/passwd")

    def _named(self) -> None:
        self._answer(b"", "text/html", 301, Location=f"http://localhost:{self.server.server_port}/page")

    def _large(self) -> None:
        self._answer(b"x" * 300_000, "text/html")

    def _lying(self) -> None:
        self._answer(b"x" * 1000, "text/html", **{"Content-Length": "5000"})

    def _slow(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self._drip()

    def _headers(self) -> None:
        self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
        self._drip()

    def _drip(self) -> None:
        for _ in range(100):
            try:
                self.wfile.write(b"x")
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Newspaper)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_article_at_an_address(site: str) -> None:
    document = read_article(f"{site}/page")
    source = document.source
    assert document.text == "\n".join(PARAGRAPHS)
    assert (source.id, source.url, source.publisher) == (f"{site}/page", f"{site}/page", "127.0.0.1")
    assert source.retrieved == datetime.now(UTC).date().isoformat()


def test_accents_and_spaces_in_an_address_are_sent_in_percent_signs(site: str) -> None:
    address = read_article(f"{site}/été 2016/page?q=trêve&b=%C3%A9#suite").source.url
    assert address == f"{site}/%C3%A9t%C3%A9%202016/page?q=tr%C3%AAve&b=%C3%A9"


def test_the_encoding_that_a_server_names_counts(site: str) -> None:
    assert read_article(f"{site}/polish").text.startswith("Obie strony ogłosiły trzydniowy rozejm, wśród")


def test_plain_text_and_pdf_at_an_address(site: str) -> None:
    assert read_article(f"{site}/text").text == "Une trêve est signée."
    document = read_article(f"{site}/pdf")
    assert "trêve de trois jours" in document.text and document.source.url == f"{site}/pdf"


def test_feeds_and_pages_among_folders(site: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un texte.")
    skipped: list[Skipped] = []
    found = list(read_reports([f"{site}/feed", tmp_path, f"{site}/missing", f"{site}/text"], skipped.append))
    assert [document.source.id for document in found] == [
        "ph-1", "https://phare.example/2", f"{tmp_path.name}/a", f"{site}/text"]  # fmt: skip
    assert {document.source.retrieved is None for document in found} == {True, False}
    assert [one.why for one in skipped] == [f"{site}/feed: entry 3 has no text.", f"{site}/missing answered 404."]


@pytest.mark.parametrize("name", ["private", "mapped", "named"])
def test_a_redirect_to_a_private_address_is_refused(site: str, name: str) -> None:
    with pytest.raises(ReadError, match=r"leads to the private address|cannot be fetched"):
        fetch(f"{site}/{name}")


def test_a_redirect_out_of_the_web_is_refused(site: str) -> None:
    with pytest.raises(ReadError, match=r"not a web page|answered 302"):
        fetch(f"{site}/local")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.8", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "::1", "fe80::1%eth0", "fd00::1",
     "::ffff:10.0.0.1", "100.64.0.1"],
)  # fmt: skip
def test_private_addresses(address: str) -> None:
    with pytest.raises(OSError, match="private address"):
        _refuse_private(address)


def test_public_addresses() -> None:
    for address in ("93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"):
        _refuse_private(address)


def test_a_redirect_through_a_proxy_is_checked_by_name(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(ReadError, match="leads to the private address"):
        fetch("http://phare.example/private")


def test_too_large_too_slow_and_cut_off(site: str) -> None:
    with pytest.raises(ReadError, match=r"is larger than 0\.2 MB"):
        fetch(f"{site}/large", most_bytes=200_000)
    for name in ("slow", "headers"):
        start = time.perf_counter()
        with pytest.raises(ReadError, match="takes too long"):
            fetch(f"{site}/{name}", seconds=0.5)
        assert time.perf_counter() - start < 3
    with pytest.raises(ReadError, match=r"cannot be fetched"):
        fetch(f"{site}/lying")


@pytest.mark.parametrize(
    ("name", "words"), [("missing", "answered 404"), ("picture", "is not text"), ("nothing", "without an article")]
)
def test_what_is_no_article(site: str, name: str, words: str) -> None:
    with pytest.raises(ReadError, match=words) as caught:
        read_article(f"{site}/{name}")
    assert caught.value.hint


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://phare.example/a", "data:text/plain,a", "gopher://x", ""])
def test_other_schemes_are_refused(url: str) -> None:
    with pytest.raises(ReadError, match="is not a web address"):
        fetch(url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/", "http://[::1", "http://nowhere.invalid/", "http://a b/", "http://"]
)
def test_addresses_that_lead_nowhere(url: str) -> None:
    with pytest.raises(ReadError, match=r"cannot be fetched|is not a web address"):
        fetch(url, seconds=5)
