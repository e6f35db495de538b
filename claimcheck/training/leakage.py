"""What may not be trained on, and the check that it is not.

Three ways for held-out data to leak in: the same text (either side of a held-out pair), the same item in another
language (parallel sets, held out as whole families by `claimcheck.evaluation.splits`), and another pair from a held-out
document. Training goes through `Guard.admits` row by row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from claimcheck.evaluation.nli_rows import Row, read_rows
from claimcheck.evaluation.splits import held_out, normal

GOLD = ("news_nli.dev.jsonl", "news_pairs.dev.jsonl", "news_pairs_fr.dev.jsonl")


def parse_documents(text: str) -> frozenset[str]:
    """The names in HELDOUT_DOCS.txt ("corpus name", one a line, # for comments), without the corpus.

    The corpus is left out because the same one goes by several names (`wikinews-fr`, `wikinews_fr_2012`).
    """
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return frozenset(words[-1] for words in lines if words)


@dataclass(frozen=True, slots=True)
class Guard:
    """Refuses rows that share a text with held-out pairs or stem from held-out documents.

    `texts` holds keys made by `normal`; `documents` come from `parse_documents`.
    """

    texts: frozenset[str]
    documents: frozenset[str] = frozenset()

    def admits(self, row: Row) -> bool:
        """Whether `row` may be trained on."""
        held = row.doc and row.doc.split()[-1] in self.documents
        return not held and self.admits_text(row.premise) and self.admits_text(row.hypothesis)

    def admits_text(self, text: str) -> bool:
        """Whether `text` is no side of a held-out pair."""
        return normal(text) not in self.texts


def keys(rows: Iterable[Row]) -> frozenset[str]:
    """The keys of both sides of `rows`."""
    return frozenset(normal(side) for row in rows for side in (row.premise, row.hypothesis))


def guard_of(data: Path, more: Iterable[Row] = ()) -> Guard:
    """The guard over everything held out in `data`: gold development files, parallel items, documents, and `more`."""
    gold = (row for name in GOLD for row in read_rows(data / "gold" / name))
    items = (row for rows in held_out(data).values() for row in rows)
    documents = parse_documents((data / "gold" / "HELDOUT_DOCS.txt").read_text(encoding="utf-8"))
    return Guard(keys(gold) | keys(items) | keys(more), documents)
