"""Forms into articles and reports: bounded, named safely, read only when the work begins."""

from __future__ import annotations

import hashlib
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from starlette.datastructures import FormData, UploadFile

from claimcheck.datatypes import Document
from claimcheck.errors import ReadError

MOST_TEXT = 8_000_000
MOST_FILES = 500
_UNSAFE = re.compile(r"[^\w.-]+")
_ENDING = re.compile(r"(\.\w{1,8}){1,2}$")


async def article(form: FormData, folder: Path, empty: str) -> tuple[str, Callable[[], Document]]:
    """What the form calls the article, and how to read it; raises `ReadError(empty)` when it holds none.

    A file is kept in `folder`, in a folder of its own, until it has been read.
    """
    upload, pasted = form.get("file"), form.get("text")
    given = {key: str(form.get(key) or "").strip() for key in ("title", "publisher")} | {"published": _day(form)}
    if isinstance(upload, UploadFile) and upload.filename:
        [path] = await kept([upload], folder / secrets.token_hex(8))
        return upload.filename, lambda: _described(_read_once(path), given)
    if isinstance(pasted, str) and pasted.strip():
        return given["title"] or " ".join(pasted.split())[:80], lambda: _described(_pasted(pasted), given)
    raise ReadError(empty)


async def kept(files: Sequence[UploadFile], folder: Path) -> list[Path]:
    """Writes the files into `folder` under safe names that tell equal contents; returns where."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for file in files:
        content = await file.read()
        path = folder / safe_name(file.filename or "", content)
        path.write_bytes(content)
        paths.append(path)
    return paths


def safe_name(name: str, content: bytes) -> str:
    """A file name of letters, digits, dots and hyphens with a digest of the content before its ending.

    >>> safe_name("../../étude 1.tar.gz", b"")
    'étude-1-e3b0c442.tar.gz'
    """
    last = unicodedata.normalize("NFC", name.replace("\\", "/").split("/")[-1])
    ending = _ENDING.search(last)
    stem = safe_stem(last[: ending.start()] if ending else last)
    return f"{stem}-{hashlib.sha256(content).hexdigest()[:8]}{ending[0].lower() if ending else '.txt'}"


def safe_stem(name: str) -> str:
    """Letters, digits, dots and hyphens that tell people what a file or folder is."""
    return _UNSAFE.sub("-", name).strip("-.")[:80] or "report"


def _day(form: FormData) -> str:
    told = str(form.get("published") or "").strip()
    if not told:
        return ""
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError as error:
        raise ReadError(f"{told!r} is not a day.", hint="Write it as 2025-03-12.") from error


def _read_once(path: Path) -> Document:
    from claimcheck.readers.files import read_article

    try:
        return read_article(str(path))
    finally:
        shutil.rmtree(path.parent, ignore_errors=True)


def _pasted(text: str) -> Document:
    from claimcheck.readers.text import document_from

    return document_from(text.encode("utf-8", "replace"), "the pasted text", "pasted")


def _described(document: Document, given: dict[str, str]) -> Document:
    return replace(document, source=replace(document.source, **{key: value for key, value in given.items() if value}))
