"""Plain text and Markdown, with or without front matter (YAML between two lines of `---`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import decode
from claimcheck.readers.inputs import MOST_CHARACTERS
from claimcheck.readers.inputs import read_bytes as read_bytes
from claimcheck.readers.metadata import NAMES, column_name, column_names, made_document

# UTF-16 and accents: at most four bytes a character.
_MOST_BYTES = 4 * MOST_CHARACTERS
_OPENING = re.compile(r"\A(?:[ \t]*+\n)*+---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_MAX_FRONT_MATTER = 65_536
# Those that say something of the source, and what else static sites and note programs write there.
_USUAL = frozenset(name for names in NAMES.values() for name in names) | frozenset(
    column_names(
        "id uid guid slug layout template tag tags category categories categorie keyword keywords mots_cles section rubrique "
        "type status draft description summary excerpt chapo resume cover image aliases weight toc"
    )
)


class TextReader:
    """Reads `.txt`, `.md` and anything else that is text; the text keeps its debris, `claims` tells it apart."""

    def read(self, path: Path) -> Iterator[Document]:
        """One document; raises `ReadError` when the file is empty, binary or unreadable."""
        yield document_from(read_bytes(path, _MOST_BYTES), path, path.stem)


def document_from(data: bytes, path: Path | str, source_id: str) -> Document:
    """The document that the bytes of one text file hold; `path` only names it in errors."""
    values, text = split_front_matter(decode(data, path), path)
    if not text.strip():
        raise ReadError(f"{path} is empty.", hint="Give a file that holds the article's text.", path=path)
    return made_document(values, source_id, text, path)


def split_front_matter(text: str, path: Path | str) -> tuple[Mapping[str, Any], str]:
    """Front matter as a mapping (empty if there is none) and the text after it.

    What stands between two rules and names no usual field is the article's own opening, and stays in the text.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end(), _MAX_FRONT_MATTER) if opening else None
    if opening is None or closing is None:
        return {}, text
    block = text[opening.end() : closing.start()]
    values = _parsed(block, path, opening[0].count("\n"))
    if block.strip() and _USUAL.isdisjoint(map(column_name, values)):
        return {}, text
    return values, text[closing.end() :].lstrip("\n")


def _parsed(block: str, path: Path | str, lines_before: int) -> Mapping[str, Any]:
    import yaml

    try:
        values = yaml.load(block, Loader=_plain_loader())
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + lines_before + 1
        raise ReadError(
            f"The front matter of {path} is not YAML (line {line}).",
            hint="Put titles with a colon in quotes.",
            path=path,
            line=line,
        ) from error
    return {str(key): value for key, value in values.items()} if isinstance(values, dict) else {}


def _plain_loader() -> type:
    """YAML of text only: no anchors (they can grow without bound), no objects, no dates guessed from text."""
    import yaml

    class PlainLoader(yaml.BaseLoader):  # type: ignore[misc]
        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise yaml.composer.ComposerError(None, None, "aliases are not read", None)
            return super().compose_node(parent, index)

    return PlainLoader
