"""RSS, RDF and Atom files: each entry one report, as much of it as the feed carries."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.foreign import quieted, translated
from claimcheck.readers.inputs import MEGABYTE, read_bytes
from claimcheck.readers.markup import text_of_html
from claimcheck.readers.metadata import link_of, made_document, text_of

# A feed of a year's articles has 20 MB; its tree takes ten times as much.
MOST_XML = 50 * MEGABYTE
_CAPTION_END = re.compile(rb"</media:description\s{0,20}>")


class FeedReader:
    """Reads `.rss`, `.rdf` and `.atom`, and `.xml` files that are one of them."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The entries in the feed's order; raises `ReadError` when it is no feed."""
        yield from feed_documents(read_bytes(path, MOST_XML), path)


def feed_documents(data: bytes, path: Path | str) -> Iterator[Document | Skipped]:
    """The entries of a feed's bytes; `path` only names it in errors."""
    plain = _without_captions(data)
    feed = _feed(plain, path)
    if not feed.entries:
        raise ReadError(f"{path} is no feed with entries.", hint="Give an RSS or Atom file.", path=path)
    entries = feed.entries
    if plain != data and not all(map(_text, entries)):
        # Where a film or picture is the whole entry, what is said of it is its text.
        pairs = zip(entries, _feed(data, path).entries, strict=False)
        entries = [entry if _text(entry) else whole for entry, whole in pairs]
    publisher, language = text_of(feed.feed.get("title")), feed.feed.get("language")
    for number, entry in enumerate(entries, start=1):
        text = _text(entry)
        if not text:
            yield Skipped(str(path), f"{path}: entry {number} has no text.")
            continue
        values = _values(entry, publisher, language, atom=str(feed.version).startswith("atom"))
        own = text_of(entry.get("id")) or values["url"] or f"entry-{number}"
        try:
            yield made_document(values, own, text, path)
        except ReadError as error:
            yield Skipped(str(path), error.message)


def _feed(data: bytes, path: Path | str) -> Any:
    import feedparser

    quieted("feedparser")
    with translated(path, "feed", "Export it again."):
        # A stream: given bytes or a name, feedparser would open a file or an address of that name.
        return feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)


def _without_captions(data: bytes) -> bytes:
    """Without the captions of photos (Media RSS), which feedparser gives as summary or content, whichever is free."""
    *pieces, rest = _CAPTION_END.split(data)
    starts = (piece.rfind(b"<media:description") for piece in pieces)
    return b"".join(piece[:start] if start >= 0 else piece for piece, start in zip(pieces, starts, strict=True)) + rest


def _text(entry: Any) -> str:
    """The longest of the full content and the summary, after the title, which is often the only whole sentence."""
    bodies = [str(part.get("value", "")) for part in entry.get("content", [])] + [str(entry.get("summary", ""))]
    body = max((text_of_html(body) for body in bodies), key=len, default="")
    return "\n\n".join(part for part in (_title(entry), body) if part) if body else ""


def _title(entry: Any) -> str:
    return " ".join(text_of_html(str(entry.get("title", ""))).split())


def _values(entry: Any, publisher: str | None, language: Any, atom: bool) -> dict[str, Any]:
    """RSS 1.0 has only one date, which feedparser calls `updated`; an Atom entry without `published` has no better day either."""
    # Read as a plain dict: feedparser itself answers with the day of publication where there is no other.
    updated = dict.get(entry, "updated")
    published = dict.get(entry, "published")
    return {
        "title": _title(entry),
        "url": link_of(entry.get("link")),
        "published": published or updated,
        "updated": updated if published or atom else None,
        "author": entry.get("author"),
        "publisher": text_of(entry.get("source", {}).get("title")) or text_of(entry.get("publisher")) or publisher,
        "language": entry.get("language") or (entry.get("title_detail") or {}).get("language") or language,
        "licence": entry.get("license") or entry.get("rights"),
    }
