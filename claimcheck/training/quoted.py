"""Sentences of other people's reports by their place in the shared corpora, so that our labels can be kept without the texts.

A place is [corpus, document, start, end]: half-open characters of the document's text with its white space folded to single
blanks. Corpora: `fa-kes` (unit_id), `ppn` (path), `wikinews_fr_2012` (file name).
"""

from __future__ import annotations

import csv
import gzip
import json
import tarfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

Place = tuple[str, str, int, int]
SUFFIX = "_at"


class Corpora:
    """The documents of the corpora under a data folder, each corpus read when it is first asked for."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "corpora"
        self._readers: dict[str, Callable[[], Mapping[str, str]]] = {
            "fa-kes": lambda: self._fa_kes,
            "ppn": lambda: self._ppn,
            "wikinews_fr_2012": lambda: self._wikinews,
        }

    def text(self, place: Place) -> str:
        """The words at a place; `KeyError` when the corpus or its document is not known."""
        corpus, document, start, end = place
        return self._readers[corpus]()[document][start:end]

    def find(self, corpus: str, document: str, sentence: str) -> Place | None:
        """Where a sentence stands in a document; None when it does not."""
        start = self._readers[corpus]().get(document, "").find(folded(sentence))
        return None if start < 0 else (corpus, document, start, start + len(folded(sentence)))

    @cached_property
    def _fa_kes(self) -> dict[str, str]:
        with (self._folder / "fa-kes.csv").open(encoding="latin-1", newline="") as lines:
            return {row["unit_id"].strip(): folded(row["article_content"]) for row in csv.DictReader(lines)}

    @cached_property
    def _ppn(self) -> dict[str, str]:
        with gzip.open(self._folder / "ppn.jsonl.gz", "rt", encoding="utf-8") as lines:
            return {row["path"]: folded(row["maintext"] or "") for row in map(json.loads, lines)}

    @cached_property
    def _wikinews(self) -> dict[str, str]:
        with tarfile.open(self._folder / "wikinews_fr_2012.tar.gz") as archive:
            return dict(_pages(archive))


@cache
def corpora_of(data: Path) -> Corpora:
    """The corpora of a data folder, read once however many sources ask for them."""
    return Corpora(data)


def _pages(archive: tarfile.TarFile) -> Iterator[tuple[str, str]]:
    import trafilatura

    for member in archive:
        file = archive.extractfile(member) if member.name.endswith(".html") else None
        if file is not None:
            yield Path(member.name).name, folded(trafilatura.extract(file.read().decode("utf-8")) or "")


def folded(text: str) -> str:
    """The text with every run of white space as one blank.

    >>> folded("a\\n  b ")
    'a b'
    """
    return " ".join(text.split())


def complete(entry: Mapping[str, Any], corpora: Corpora) -> dict[str, Any]:
    """The entry with the words in place of every key that ends in "_at" ("premise_at" gives "premise")."""
    words = {
        key.removesuffix(SUFFIX): corpora.text((place[0], place[1], place[2], place[3]))
        for key, place in entry.items()
        if key.endswith(SUFFIX)
    }
    return {key: value for key, value in entry.items() if not key.endswith(SUFFIX)} | words
