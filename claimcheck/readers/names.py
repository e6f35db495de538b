"""Ids of reports: readable, the same however a report is given, and each used once.

A report is called by its path from the last folder at least: `lundi/depeche.txt`, given as a file, as `lundi/` or as part of a
larger folder, is `lundi/depeche` or ends so, and `mardi/depeche.txt` is another report. Two folders may be called `lundi`: which
file asks for the id goes with the document, so that an index can tell them apart (`retrieval.places`).
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from claimcheck.datatypes import Document, Place
from claimcheck.readers.metadata import readable_id

_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


class KeptId(str):
    """The id of a report that an index exported: it comes back under the very id, wherever the export lies."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Names:
    """The ids given so far."""

    _taken: set[str] = field(default_factory=set)

    def named(self, document: Document, root: Path, path: Path) -> Document:
        """The document of the file `path`, found under `root`, with an id of its own."""
        own = document.source.id
        if isinstance(own, KeptId):
            return self.unique(document, own)
        below = _below(root, path)
        alone = own == readable_id(path.stem)
        wanted = (below.with_suffix("").as_posix(), below.as_posix()) if alone else (f"{below.as_posix()}/{own}",)
        place = Place(_spelled(path), "" if alone else own, tuple(map(readable_id, wanted)))
        return replace(self.unique(document, *wanted), place=place)

    def unique(self, document: Document, *wanted: str) -> Document:
        """The document under the first of the wanted ids that is free, else under the last with a number."""
        wanted = tuple(readable_id(name) for name in wanted)
        name = next((name for name in wanted if name not in self._taken), "")
        number = 1
        while not name:
            number += 1
            numbered = f"{wanted[-1]}~{number}"
            name = "" if numbered in self._taken else numbered
        self._taken.add(name)
        return replace(document, source=replace(document.source, id=name))


def _below(root: Path, path: Path) -> Path:
    """The path from `root` on, with the name of the last folder where the file lies in `root` itself or is given alone."""
    inside = Path(path.name) if path == root else path.relative_to(root)
    if len(inside.parts) > 1:
        return inside
    return Path(Path(_spelled(path)).parent.name) / inside


def _spelled(path: Path) -> str:
    """The whole path, without following links."""
    return os.path.abspath(path)  # noqa: PTH100


def dated_by_name(document: Document, name: str) -> Document:
    """A document without a date takes the one in its file's name ("2016-10-05-alep.txt", "20161005.html").

    The name of an export tells nothing of the reports in it.
    """
    day = _DAY_IN_NAME.search(name)
    if document.source.published or isinstance(document.source.id, KeptId) or day is None:
        return document
    return replace(document, source=replace(document.source, published=f"{day[1]}-{day[3]}-{day[4]}"))
