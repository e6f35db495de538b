"""Word and EPUB files: their text in reading order and what they say of themselves."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import clean
from claimcheck.readers.foreign import quieted, translated
from claimcheck.readers.html import decoded_page
from claimcheck.readers.inputs import read_bytes
from claimcheck.readers.markup import local_name, text_of_html, words_of
from claimcheck.readers.members import check_sizes, member_bytes
from claimcheck.readers.metadata import day_of, link_of, made_document
from claimcheck.readers.xml import parsed

_MOST_CHAPTERS = 5000
_NOTES = ("/footnotes", "/endnotes")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


class DocxReader:
    """Reads `.docx`."""

    def read(self, path: Path) -> Iterator[Document]:
        """One document, its paragraphs, table cells and notes as lines; raises `ReadError` for damaged files."""
        import docx

        data = read_bytes(path)
        with translated(path, "Word file", "Open it and save it again."):
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                check_sizes(package, len(data), path)
            word = docx.Document(io.BytesIO(data))
            text = clean("\n".join(_lines(word)))
            values = _about(word.core_properties)
        if not text.strip():
            raise ReadError(f"{path} is empty.", hint="Give a file that holds the article's text.", path=path)
        yield made_document(values, path.stem, text, path)


class EpubReader:
    """Reads `.epub`: the chapters of its spine, in order, as one document."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """One document, and what is said of chapters that cannot be read; raises `ReadError` for damaged files."""
        data = read_bytes(path)
        with translated(path, "EPUB", "Download it again."), zipfile.ZipFile(io.BytesIO(data)) as book:
            check_sizes(book, len(data), path)
            values, text, missing = _book(book, path)
        if not text.strip():
            raise ReadError(f"{path} is empty.", hint="Give a file that holds the article's text.", path=path)
        yield made_document(values, path.stem, text, path)
        if missing:
            yield Skipped(str(path), f"{path}: {len(missing)} of its chapters cannot be read ({missing[0][:80]!r}).")


def _lines(word: Any) -> Iterator[str]:
    """Every paragraph in the order of the page, also those of tables, text boxes and content controls; the notes after them."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    notes = (part.target_part.blob for part in word.part.rels.values() if part.reltype.endswith(_NOTES))
    for root in (word.element.body, *map(parse_xml, notes)):
        for paragraph in root.iter(qn("w:p")):
            # What stands under Fallback is said a second time, for older programs.
            if next(paragraph.iterancestors(_FALLBACK), None) is None:
                yield _line(paragraph)


def _line(paragraph: Any) -> str:
    """The words of a paragraph with tracked changes taken as accepted, without those of a text box anchored in it."""
    from docx.oxml.ns import qn

    others = {qn("w:p"), qn("w:del"), qn("w:moveFrom"), _FALLBACK}
    words = (
        _letters(node, local_name(node))
        for run in paragraph.iter(qn("w:r"))
        if next(above for above in run.iterancestors() if above is paragraph or above.tag in others) is paragraph
        for node in run
    )
    return "".join(words)


def _letters(node: Any, name: str) -> str:
    if name == "t":
        return node.text or ""
    # python-docx knows the breaks of lines from those of pages and columns, which are none.
    return str(node) if name == "br" else {"tab": "\t", "cr": "\n", "nobreakhyphen": "-"}.get(name, "")


def _about(properties: Any) -> dict[str, Any]:
    """The day on which a file was made is often its template's, so it is not taken for the day of publication."""
    quieted("docx")
    made, changed = day_of(properties.created), day_of(properties.modified)
    return {
        "title": properties.title,
        "author": properties.author,
        "language": properties.language,
        "updated": changed if changed != made else None,
    }


def _book(book: zipfile.ZipFile, path: Path) -> tuple[dict[str, Any], str, list[str]]:
    """What the book says of itself, its text, and the names of chapters that it lists and that cannot be read."""
    container = parsed(member_bytes(book, "META-INF/container.xml", path), path)
    package_name = next((node.get("full-path", "") for node in container.iter() if _local(node) == "rootfile"), "")
    package = parsed(member_bytes(book, package_name, path), path)
    files = {node.get("id"): node.get("href", "") for node in package.iter() if _local(node) == "item"}
    spine = [
        files[name] for node in package.iter() if _local(node) == "itemref" and (name := node.get("idref")) in files
    ]
    folder = posixpath.dirname(package_name)
    names = [posixpath.normpath(posixpath.join(folder, unquote(name))) for name in dict.fromkeys(spine[:_MOST_CHAPTERS])]
    chapters = {name: _chapter(book, name, path) for name in names}
    text = clean("\n\n".join(chapter for chapter in chapters.values() if chapter is not None))
    return _said(package), text, [name for name, chapter in chapters.items() if chapter is None]


def _chapter(book: zipfile.ZipFile, name: str, path: Path) -> str | None:
    """The words of a chapter; None when it is not there or is a picture."""
    if name not in book.NameToInfo:
        return None
    data = member_bytes(book, name, path)
    try:
        return text_of_html(decoded_page(data, path))
    except ReadError:
        return None


def _said(package: Any) -> dict[str, Any]:
    """Dublin Core of the package document (EPUB 2 and 3)."""
    said: dict[str, Any] = {}
    for node in package.iter():
        name, words = local_name(node), words_of(node)
        event = next((value for key, value in node.attrib.items() if key.endswith("event")), "")
        if (name == "meta" and node.get("property") == "dcterms:modified") or (name == "date" and "modif" in event):
            said.setdefault("updated", words)
        elif name == "date" and event in ("", "publication", "original-publication"):
            said.setdefault("published", words)
        elif name in ("identifier", "source") and link_of(words):
            said.setdefault("url", words)
        elif name in ("title", "creator", "publisher", "language", "rights"):
            said.setdefault(name, words)
    return said


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]
