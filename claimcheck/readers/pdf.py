"""PDF files with a text layer: the words in reading order, lines joined into paragraphs."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import clean
from claimcheck.readers.foreign import quieted, translated
from claimcheck.readers.inputs import MOST_CHARACTERS, read_bytes
from claimcheck.readers.metadata import day_of, made_document

_MOST_PAGES = 2000
# An honest page takes a tenth of a second; a file can be made so that each takes minutes.
_MOST_SECONDS = 120.0
_HYPHENATED = re.compile(r"(\w)[-\u00ad]\n(?=[a-zà-ÿ])")
_COMPOUND = re.compile(r"(?<=\w-)\n(?=[A-ZÀ-ÖØ-Þ\d])")
_WRAPPED = re.compile(r"(?<![.!?:;»\u201d\n])\n(?=[\w«\u201c(])")
# A page's end without a stop that is not its number, and a start in the middle of a sentence.
_OPEN_END = re.compile(r"[^\W\d][,\-\u00ad]?$")
_GOES_ON = re.compile(r"[a-zà-öø-ÿœ]")


class PdfReader:
    """Reads `.pdf` with a text layer; a scanned page has none."""

    def read(self, path: Path) -> Iterator[Document]:
        """One document; raises `ReadError` for damaged, encrypted and scanned files."""
        yield pdf_document(read_bytes(path), path, path.stem)


def pdf_document(data: bytes, path: Path | str, source_id: str, url: str | None = None) -> Document:
    """The document of a PDF's bytes; `path` only names it in errors.

    The day on which the file was made is not taken for the day of publication: printed pages are made when they are read.
    """
    import pypdf

    quieted("pypdf")
    with translated(path, "PDF", "Open it and save it again."):
        pdf = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if pdf.is_encrypted and not pdf.decrypt(""):
            raise ReadError(f"{path} is protected by a password.", hint="Save a copy without it.", path=path)
        pages = _pages(pdf, path)
        values = _values(pdf) | {"url": url}
    text = unwrapped(clean(_joined(page for page in pages if page)))
    if not text.strip():
        raise ReadError(f"{path} is a PDF without text, probably a scan.", hint="Run it through OCR first.", path=path)
    return made_document(values, source_id, text, path)


def unwrapped(text: str) -> str:
    """Lines of a page joined into paragraphs: a line that ends without a stop goes on in the next; hyphens at its end go.

    The hyphen of a name or a span of years stays: what follows it is no small letter.

    >>> unwrapped("Les bombar-\\ndements ont\\ncessé.\\nFin.")
    'Les bombardements ont cessé.\\nFin.'
    """
    return _WRAPPED.sub(" ", _COMPOUND.sub("", _HYPHENATED.sub(r"\1", text)))


def _joined(pages: Iterable[str]) -> str:
    """The pages as one text; a word or sentence that goes on over a page's end is not cut there."""
    text: list[str] = []
    for page in pages:
        if text:
            text.append("\n" if _OPEN_END.search(text[-1][-40:]) and _GOES_ON.match(page) else "\n\n")
        text.append(page)
    return "".join(text)


def _pages(pdf: Any, path: Path | str) -> list[str]:
    deadline = time.monotonic() + _MOST_SECONDS
    pages: list[str] = []
    size = 0
    for page in pdf.pages[:_MOST_PAGES]:
        pages.append("\n".join(line.rstrip() for line in page.extract_text().strip().split("\n")))
        size += len(pages[-1])
        if size > MOST_CHARACTERS or time.monotonic() > deadline:
            raise ReadError(f"{path} takes too long to read.", hint="Save its text as a .txt file.", path=path)
    return pages


def _values(pdf: Any) -> dict[str, Any]:
    information = dict(pdf.metadata or {})
    made, changed = (day_of(str(information.get(name, ""))) for name in ("/CreationDate", "/ModDate"))
    return {
        "title": information.get("/Title"),
        "author": information.get("/Author"),
        "language": pdf.root_object.get("/Lang"),
        "updated": changed if changed != made else None,
    }
