"""Press releases by mail: `.eml` files and `.mbox` boxes; attachments are left out."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import clean, decode
from claimcheck.readers.foreign import translated
from claimcheck.readers.inputs import MEGABYTE, read_bytes, regular_size, too_large, unreadable
from claimcheck.readers.markup import text_of_html
from claimcheck.readers.metadata import made_document

# With its pictures; larger messages do not pass between mail servers.
_MOST_MESSAGE = 50 * MEGABYTE
_HINT = "Save its text as a .txt file."
_DEEPEST = 20
_BEFORE_HEADERS = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_ADDRESS = re.compile(r"<(https?://[^<>\s]{1,2000})>")


class EmlReader:
    """Reads `.eml`: one message."""

    def read(self, path: Path) -> Iterator[Document]:
        """One document; raises `ReadError` when the message holds no text."""
        yield _document(read_bytes(path, _MOST_MESSAGE), path, path.stem)


class MboxReader:
    """Reads `.mbox`: every message in order; ids are the messages' own, as their places change."""

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The messages that hold text; raises `ReadError` when it is no mail box."""
        for number, data in enumerate(_messages(path), start=1):
            try:
                if len(data) > _MOST_MESSAGE:
                    raise too_large(f"{path}: message {number}", len(data), _MOST_MESSAGE)
                yield _document(data, f"{path}: message {number}", f"{path.stem}-{number}", own_id=True)
            except ReadError as error:
                yield Skipped(str(path), error.message)


def _messages(path: Path) -> Iterator[bytes]:
    """The messages of a box (RFC 4155): each begins with a line "From " after an empty line or at the start."""
    if regular_size(path) == 0:
        raise ReadError(f"{path} is empty.", hint="Export the mail box again.", path=path)
    try:
        with path.open("rb") as stream:
            if not stream.readline(MEGABYTE).startswith(b"From "):
                raise ReadError(f"{path} is no mail box.", hint="Name a single message .eml.", path=path)
            lines: list[bytes] = []
            size, after_empty = 0, False
            while line := stream.readline(MEGABYTE):
                if after_empty and line.startswith(b"From "):
                    yield _QUOTED_FROM.sub(rb"\1", b"".join(lines))
                    lines, size, after_empty = [], 0, False
                    continue
                size += len(line)
                if size <= _MOST_MESSAGE + MEGABYTE:
                    lines.append(line)
                after_empty = not line.strip()
            yield _QUOTED_FROM.sub(rb"\1", b"".join(lines))
    except OSError as error:
        raise unreadable(path, error) from error


def _document(data: bytes, name: Path | str, source_id: str, own_id: bool = False) -> Document:
    with translated(name, "message", _HINT):
        # An editor's byte order mark or an empty line would end the headers before the first.
        message = email.message_from_bytes(_BEFORE_HEADERS.sub(b"", data, count=1), policy=email.policy.default)
        text = clean("\n".join(_texts(message, name)))
        values = _values(message)
    if not text.strip():
        raise ReadError(f"{name} is a message without text.", hint=_HINT, path=name)
    return made_document(values, (values.pop("id") if own_id else None) or source_id, text, name)


def _texts(part: Any, name: Path | str, depth: int = 0) -> Iterator[str]:
    """The texts of a message in order: of forms of one text the plain one, else the HTML; a forwarded message with its own."""
    kind = part.get_content_type()
    # A message is mostly forwarded as an attachment; of other files in a mail, none is its text.
    attached = depth and kind != "message/rfc822" and (part.get_content_disposition() == "attachment" or part.get_filename())
    if depth > _DEEPEST or attached:
        return
    if not part.is_multipart():
        if kind in ("text/plain", "text/html"):
            yield _words(part, name)
    elif kind == "multipart/alternative":
        forms = [[*_texts(form, name, depth + 1)] for form in sorted(part.get_payload(), key=_is_html)]
        yield from next((texts for texts in forms if any(text.strip() for text in texts)), ())
    elif kind == "message/rfc822" or kind.startswith("multipart/"):
        for inner in part.get_payload():
            yield from _texts(inner, name, depth + 1)


def _is_html(form: Any) -> bool:
    return bool(form.get_content_type() != "text/plain")


def _words(part: Any, name: Path | str) -> str:
    """The words of one part; its bytes are decoded here, as declared encodings are often wrong."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    text = decode(data, name, part.get_content_charset())
    return text_of_html(text) if part.get_content_subtype() == "html" else text


def _values(message: EmailMessage) -> dict[str, Any]:
    sender, address = parseaddr(_header(message, "from"))
    organisation = _header(message, "organization") or _header(message, "organisation")
    archived = _ADDRESS.search(_header(message, "archived-at"))
    return {
        "id": _header(message, "message-id").strip().strip("<>"),
        "title": _header(message, "subject"),
        "published": _day(_header(message, "date")),
        "language": _header(message, "content-language"),
        "publisher": organisation or sender or address.rpartition("@")[2],
        "author": sender if organisation else None,
        "url": archived[1] if archived else None,
    }


def _day(words: str) -> str | None:
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return words or None


def _header(message: EmailMessage, name: str) -> str:
    try:
        return clean(str(message.get(name, "")))
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        # Headers that the standard library's parser trips over; the message is still worth reading.
        return ""
