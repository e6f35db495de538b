"""Web pages, saved or fetched: the article without navigation and comments, through trafilatura; nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.days import days_in
from claimcheck.readers.decoding import clean, decode
from claimcheck.readers.exports import export_documents
from claimcheck.readers.foreign import quieted, translated
from claimcheck.readers.inputs import MEGABYTE, read_bytes
from claimcheck.readers.markup import first, parsed_page, text_of_html, text_of_tree, without_unseen
from claimcheck.readers.metadata import host_of, made_document
from claimcheck.readers.pagemeta import after_update, article_body, heading, in_sentences, page_values, standfirst

# Newspapers' pages have 0.1 to 3 MB, exports of a thousand articles 10; more is a dump, and its tree would not fit a laptop.
_MOST_BYTES = 30 * MEGABYTE
# trafilatura compares paragraphs with each other: beyond this many elements its time grows with their square.
_MOST_ELEMENTS = 20_000
_HINT = "Save the article's text as a .txt file."
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)
_HEADER_CHARSET = re.compile(r";\s{0,5}charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9_:.-]{1,40})")


class HtmlReader:
    """Reads `.html`, `.htm` and `.xhtml`; Europresse and Factiva exports are told from pages."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """One document, or the articles of a press database's export; raises `ReadError` when there is no article."""
        page = decoded_page(read_bytes(path, _MOST_BYTES), path)
        articles = export_documents(page, path)
        if articles is None:
            yield _document(page, path, path.stem, None)
        else:
            yield from articles


def page_document(
    data: bytes, path: Path | str, source_id: str, url: str | None = None, charset: str | None = None
) -> Document:
    """The article of one page; `url` is where it was fetched from, `charset` what its server says, `path` names it in errors."""
    if len(data) > _MOST_BYTES:
        raise ReadError(
            f"{path} is a page of {len(data) // MEGABYTE} MB, more than is read.",
            hint="Save the article alone.",
            path=path,
        )
    return _document(decoded_page(data, path, charset), path, source_id, url)


def charset_of(content_type: str | None) -> str | None:
    """The encoding that a header of HTTP names.

    >>> charset_of("text/html; Charset='windows-1251'")
    'windows-1251'
    """
    found = _HEADER_CHARSET.search(content_type or "")
    return found[1] if found else None


def decoded_page(data: bytes, path: Path | str, charset: str | None = None) -> str:
    """By byte order mark or UTF-8 first, then what server or page declare, then what can be told from the bytes."""
    found = None if charset else _META_CHARSET.search(data[:4096]) or _XML_CHARSET.search(data[:200])
    return decode(data, path, found[1].decode("ascii") if found else charset)


def _document(page: str, path: Path | str, source_id: str, url: str | None) -> Document:
    root = parsed_page(page)
    if root is None:
        raise ReadError(f"{path} is a page without an article.", hint=_HINT, path=path)
    said = page_values(root)
    body, title = article_body(root), heading(root)
    for node in in_sentences(root):
        node.tag = "span"
    page_tree = deepcopy(root)
    extracted = _extracted(root, url, path)
    text = clean(without_unseen(str(extracted.get("text") or ""))) or text_of_html(body)
    if not any(letter.isalnum() for letter in text):
        raise ReadError(f"{path} is a page without an article.", hint=_HINT, path=path)
    text = _without_heading(text, title)
    text = "\n".join(part for part in (standfirst(page_tree, text), text) if part)
    values = {
        "title": said["title"] or extracted.get("title") or title,
        "publisher": said["publisher"] or _site_name(extracted, url),
        "url": said["url"] or url or extracted.get("url"),
        "date": said["published"] or _guessed_day(extracted, said["updated"], page_tree),
        "updated": said["updated"],
        "author": said["author"] or extracted.get("author"),
        "licence": said["licence"] or extracted.get("license"),
        "language": said["language"] or extracted.get("language"),
    }
    return made_document(values, source_id, text, path)


def _site_name(extracted: dict[str, Any], url: str | None) -> Any:
    """The site's name where it is more than the host in the address, which `source_from` finds by itself."""
    name = str(extracted.get("sitename") or "")
    return None if name.partition(":")[0] in (extracted.get("hostname"), host_of(url)) else name


def _without_heading(text: str, title: str | None) -> str:
    """The heading is the document's title; extractors leave it before the text on some layouts and not on others."""
    first_line, _, rest = text.lstrip().partition("\n")
    return rest if rest.strip() and " ".join(first_line.split()) == title else text


def _guessed_day(extracted: dict[str, Any], updated: str | None, page: Any) -> Any:
    """What trafilatura found in the text or address; the day of the last change is not the day of publication."""
    day = extracted.get("date")
    if not day or day == updated:
        return None
    told = [before for line in text_of_tree(page).split("\n") for before, found in days_in(line) if found == day]
    return None if told and all(map(after_update, told)) else day


def _extracted(root: Any, url: str | None, path: Path | str) -> dict[str, Any]:
    """What trafilatura finds; for pages too large for it, the words of the article, main part or body."""
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        part = first(root.iter("article"))
        part = part if part is not None else first(root.iter("main"))
        return {"text": text_of_tree(part if part is not None else root)}
    import trafilatura

    quieted("trafilatura", "htmldate", "courlan")
    with translated(path, "page", _HINT):
        found = trafilatura.bare_extraction(
            root,
            url=url,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    if found is None:
        return {}
    return found if isinstance(found, dict) else dict(found.as_dict())
