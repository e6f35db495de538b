"""Bytes into text: UTF-8 and UTF-16 by their marks, else what charset-normalizer finds; NFC; never a guess on binary."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

from claimcheck.errors import ReadError

_BINARY_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"SQLite format 3\x00": "a database",
    b"\x1f\x8b": "a compressed file",
    b"ID3": "a sound file",
    b"{\\rtf": "a rich text (RTF) document",
}
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 65_536
# Text files hold tabs, line ends, form feeds and, in exports of old systems, the odd escape; little else below 0x20.
_CONTROL = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B})
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WESTERN_LETTERS = frozenset("éèêëàâäáãåçùûüúôöóõøîïíìœæñßÉÈÊÀÂÄÁÅÇÛÜÚÔÖÓØÎÍŒÆÑ’‘“”„«»–—…•€£°§©®·ºª²³¿¡\xa0\xad½×")
_LATIN_1 = ("iso-8859-1", "iso8859-1", "latin-1", "latin1", "iso_8859-1")
_WESTERN = "claimcheck-western"


def _western(error: UnicodeError) -> tuple[str, int]:
    """The error handler that reads the bytes which are not UTF-8 as Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_WESTERN, _western)


def decode(data: bytes, path: Path | str, declared: str | None = None) -> str:
    """The text of `data` in NFC with `\\n` line ends; raises `ReadError` for binary data and for unreadable encodings.

    `declared` is the encoding that the format itself names; it counts where the data are not UTF-8.
    """
    if data.startswith(codecs.BOM_UTF8):
        # Some programs put the mark and paste Windows-1252 after it; the mark tells of the rest.
        return clean(data.removeprefix(codecs.BOM_UTF8).decode("utf-8", _WESTERN))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return clean(_strict(data, encoding, path))
    if encoding := _unmarked_utf16(data):
        return clean(_strict(data, encoding, path))
    _refuse_binary(data, path)
    try:
        return clean(data.decode("utf-8"))
    except UnicodeDecodeError:
        return clean(_declared(data, declared) or _guessed(data, path))


def clean(text: str) -> str:
    """NFC, `\\n` line ends, no NUL (SQLite's full text search would stop there), no half characters (lone surrogates)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", text)


def fallback_encoding(data: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8; always one that Python knows."""
    return _likeliest(data[:_SAMPLE])


def _strict(data: bytes, encoding: str, path: Path | str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{path} says it is {encoding} and is not (byte {error.start}).",
            hint="Save it again as UTF-8 in a text editor.",
            path=path,
        ) from error


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without its mark, told by the zero half of each Latin letter, digit or space; "" otherwise."""
    sample = data[:4096]
    pairs = len(sample) // 2
    if pairs < 8 or b"\x00" not in sample or len(data) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > pairs * 0.3 and even < pairs * 0.02:
        return "utf-16-le"
    return "utf-16-be" if even > pairs * 0.3 and odd < pairs * 0.02 else ""


def _refuse_binary(data: bytes, path: Path | str) -> None:
    kind = next((kind for signature, kind in _BINARY_SIGNATURES.items() if data.startswith(signature)), None)
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if kind is None and controls > len(sample) // 100:
        kind = "a binary file"
    if kind is not None:
        raise ReadError(
            f"{path} is not text but {kind}.", hint="Give a text, Markdown, HTML, PDF or DOCX file.", path=path
        )


def _declared(data: bytes, declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        # What calls itself Latin-1 is Windows-1252, as browsers read it (WHATWG Encoding Standard).
        text = data.decode("cp1252" if declared.lower() in _LATIN_1 else declared)
    except (LookupError, UnicodeError, ValueError):
        return None
    return text if isinstance(text, str) else None


def _guessed(data: bytes, path: Path | str) -> str:
    if _mostly_utf8(data):
        return data.decode("utf-8", _WESTERN)
    for encoding in (_likeliest(data[:_SAMPLE]), "cp1252"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise ReadError(
        f"The encoding of {path} cannot be told.", hint="Save it again as UTF-8 in a text editor.", path=path
    )


def _mostly_utf8(data: bytes) -> bool:
    """Whether the file was pasted from UTF-8 and something else: more lines with accents are UTF-8 than not, or nearly all
    bytes beyond ASCII are."""
    high = len(_HIGH.findall(data))
    if 10 * sum(len(found) for found in _MULTIBYTE.findall(data)) > 9 * high:
        return True
    accented = [_is_utf8(line) for line in data.splitlines() if _HIGH.search(line)]
    return 2 * sum(accented) > len(accented)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _likeliest(sample: bytes) -> str:
    """Windows-1252 where that gives Western letters, else what charset-normalizer ranks first.

    On short or dense texts charset-normalizer prefers encodings that newsrooms do not use (cp775, mac_latin2, cp1257).
    """
    if _is_western(sample):
        return "cp1252"
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample).best()
    return best.encoding if best is not None else "cp1252"


def _is_western(sample: bytes) -> bool:
    """Whether the bytes beyond ASCII are few and nearly all stand for letters and marks of Western European languages."""
    high = b"".join(_HIGH.findall(sample))
    letters = high.decode("cp1252", "replace")
    return 4 * len(high) < len(sample) and 10 * sum(letter in _WESTERN_LETTERS for letter in letters) >= 9 * len(high)
