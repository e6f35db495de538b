"""An address that the user typed, fetched once: with limits of size and time, and never led to a private address.

A redirect is followed only where it leads to a public address; the address is checked on the connection itself, after
the name was resolved, so that a name that changes its meaning between check and use gains nothing. What the user typed
may be private. Behind a proxy the connection is the proxy's, so there the name is resolved and checked beforehand.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import string
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast
from urllib.parse import quote, urlsplit

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import decode
from claimcheck.readers.feeds import feed_documents
from claimcheck.readers.html import charset_of, page_document
from claimcheck.readers.inputs import MEGABYTE
from claimcheck.readers.metadata import made_document
from claimcheck.version import __version__

MOST_BYTES = 20 * MEGABYTE
SECONDS = 20.0
_CHUNK = 65_536
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml")
_SAVE = "Save the page and give the file."


def fetched_article(url: str) -> Document:
    """The article at an address; raises `ReadError`."""
    data, kind, final, charset = fetch(url)
    return _document(data, kind, url, final, charset)


def fetched_reports(url: str) -> Iterator[Document | Skipped]:
    """The entries of the feed at an address, or the one page there; raises `ReadError`."""
    data, kind, final, charset = fetch(url)
    found = feed_documents(data, url) if kind in _FEED_TYPES else iter([_document(data, kind, url, final, charset)])
    for one in found:
        yield one if isinstance(one, Skipped) else _retrieved(one)


def fetch(url: str, most_bytes: int = MOST_BYTES, seconds: float = SECONDS) -> tuple[bytes, str, str, str | None]:
    """(content, media type in lower case, final address, encoding if named) of a page; `seconds` bound the whole transfer.

    Raises `ReadError`.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise ReadError(f"{url} is not a web address.", hint="Addresses begin with https:// or http://.", path=url)
    watch = _Watch(seconds)
    opener = urllib.request.build_opener(_Http(watch), _Https(watch), _PublicRedirects)
    headers = {"User-Agent": f"claimcheck/{__version__}", "Accept-Encoding": "identity"}
    try:
        with watch, opener.open(urllib.request.Request(_ascii(url), headers=headers), timeout=seconds) as answer:
            content = answer.headers.get("Content-Type", "")
            kind = content.partition(";")[0].strip().lower()
            data = _bounded(answer, url, most_bytes)
            watch.check()  # an ended connection reads like a finished one
            return data, kind, answer.url, charset_of(content)
    except urllib.error.HTTPError as error:
        with error:
            hint = "Open it in a browser and save the page."
            raise ReadError(f"{url} answered {error.code}.", hint=hint, path=url) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        if watch.ended:
            raise ReadError(f"{url} takes too long.", hint=_SAVE, path=url) from error
        reason = getattr(error, "reason", error)
        raise ReadError(f"{url} cannot be fetched: {reason}.", hint=_SAVE, path=url) from error


def _ascii(url: str) -> str:
    """An address as it is sent: accents and spaces of its path in percent signs (RFC 3987), those of its host in IDNA."""
    parts = urlsplit(url.strip())
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    return parts._replace(netloc=host, path=_percent(parts.path), query=_percent(parts.query), fragment="").geturl()


def _percent(words: str) -> str:
    return quote(words, safe=string.punctuation)


def _document(data: bytes, kind: str, url: str, final: str, charset: str | None) -> Document:
    if kind == "text/plain":
        return _retrieved(made_document({"url": final}, final, decode(data, url, charset), url))
    if kind == "application/pdf" or data.startswith(b"%PDF-"):
        from claimcheck.readers.pdf import pdf_document

        return _retrieved(pdf_document(data, url, final, final))
    return _retrieved(page_document(data, url, final, final, charset))


def _retrieved(document: Document) -> Document:
    return replace(document, source=replace(document.source, retrieved=datetime.now(UTC).date().isoformat()))


def _bounded(answer: Any, url: str, most_bytes: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > most_bytes:
            hint = "Save the article alone."
            raise ReadError(f"{url} is larger than {most_bytes / MEGABYTE:g} MB.", hint=hint, path=url)
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    return b"".join(parts)


class _Watch:
    """Ends all connections of one fetch after some seconds; a server that sends a byte now and then outlives any timeout."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._sockets: list[socket.socket] = []
        self.ended = False

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def add(self, connection: socket.socket) -> None:
        """Counts a connection to those that will be ended."""
        self._sockets.append(connection)
        self.check()

    def check(self) -> None:
        """Raises `TimeoutError` once the time is over."""
        if self.ended:
            raise TimeoutError("timed out")

    def _end(self) -> None:
        self.ended = True
        for connection in self._sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _PublicRedirects(urllib.request.HTTPRedirectHandler):
    """Marks every request that a redirect made, so that its connection is checked."""

    max_redirections = 5

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """Called by urllib for each redirect."""
        if urlsplit(newurl).scheme not in ("http", "https"):
            raise urllib.error.URLError("it leads to something that is not a web page")
        request = super().redirect_request(req, fp, code, msg, headers, newurl)
        if request is not None:
            cast(Any, request).must_be_public = True
        return request


def _refuse_private(host: str) -> None:
    address = ipaddress.ip_address(host.partition("%")[0])
    if not (getattr(address, "ipv4_mapped", None) or address).is_global:
        raise urllib.error.URLError(f"it leads to the private address {address}")


def _refuse_private_name(name: str) -> None:
    """For what a proxy will resolve: every address that the name has here must be public; one unknown here may pass."""
    try:
        found = socket.getaddrinfo(name, None)
    except OSError:
        return
    for *_, address in found:
        _refuse_private(str(address[0]))


class _Connecting:
    """Connects under the watch, and checks where it has come to if it was led there."""

    def __init__(self, *given: Any, watch: _Watch, public: bool, **named: Any) -> None:
        super().__init__(*given, **named)
        self._watch = watch
        self._public = public

    def connect(self) -> None:
        """Called by `http.client` before the first request."""
        super().connect()  # type: ignore[misc]
        connection = cast(Any, self).sock
        try:
            if self._public:
                _refuse_private(connection.getpeername()[0])
            self._watch.add(connection)
        except OSError:
            connection.close()
            raise


class _HttpConnection(_Connecting, http.client.HTTPConnection):
    pass


class _HttpsConnection(_Connecting, http.client.HTTPSConnection):
    pass


def _connection(kind: Any, watch: _Watch, req: urllib.request.Request) -> Any:
    """Makes connections for a request; one that a redirect made must end at a public address, or name one to the proxy."""
    led = getattr(req, "must_be_public", False)
    tunnelled = getattr(req, "_tunnel_host", None)
    proxied = req.has_proxy() or tunnelled
    if led and proxied:
        _refuse_private_name(urlsplit(req.full_url).hostname or "")
    return partial(kind, watch=watch, public=led and not proxied)


class _Http(urllib.request.HTTPHandler):
    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_connection(_HttpConnection, self._watch, req), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def https_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_connection(_HttpsConnection, self._watch, req), req)
