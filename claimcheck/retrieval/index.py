"""The index, opened for reading: SQLite, full text and FAISS as one.

What changes an index stands in `building` and `upkeep`, what tells about one in `overview`; their public names are
re-exported here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

import numpy as np

from claimcheck.datatypes import Manifest, Match, Source, Statement
from claimcheck.errors import IndexUnusable
from claimcheck.protocols import Encoder
from claimcheck.retrieval import database as db
from claimcheck.retrieval import generations
from claimcheck.retrieval.building import BuildProgress, BuildResult, add, build
from claimcheck.retrieval.copying import compact, merge, upgrade
from claimcheck.retrieval.filters import EVERYTHING, Filters, Passed, passing
from claimcheck.retrieval.footer import Coverage
from claimcheck.retrieval.manifests import check_encoder, check_schema, manifest_of
from claimcheck.retrieval.overview import Listed, Status, export, listing, newest, status
from claimcheck.retrieval.reading import Reading
from claimcheck.retrieval.searching import Search
from claimcheck.retrieval.upkeep import remove
from claimcheck.retrieval.vectors import FaissStore, Vectors, load
from claimcheck.retrieval.verifying import Fault, verify

__all__ = [
    "BuildProgress",
    "BuildResult",
    "Fault",
    "Filters",
    "Index",
    "Listed",
    "Status",
    "add",
    "build",
    "compact",
    "export",
    "listing",
    "merge",
    "newest",
    "remove",
    "status",
    "upgrade",
    "verify",
]

_ATTEMPTS = 5


class _Moved(Exception):
    """The vectors were written again while the index was being opened."""


class Index:
    """An index as it was when opened, whatever other processes do to it meanwhile; made by `Index.open`."""

    def __init__(self, reading: Reading, store: FaissStore, coverage: Coverage, held: ExitStack) -> None:
        self._reading = reading
        self._held = held
        self._search = Search(reading, store, coverage)
        self.manifest: Manifest = manifest_of(reading.facts, coverage)

    @classmethod
    def open(cls, folder: Path, encoder: Encoder | None = None) -> Index:
        """Opens the index in `folder` for reading; creates nothing.

        Raises `IndexUnusable`, with the command that helps, when nothing is built there, when a file is missing or
        damaged, when the schema is not this version's, or when it was built by another encoder than `encoder` (name,
        revision, dimension); None skips that last check.
        """
        folder = Path(folder)
        for attempt in range(_ATTEMPTS):
            generation = generations.current(folder)
            try:
                return cls._open(folder, generation, encoder)
            except _Moved:
                continue
            except IndexUnusable:
                # A builder may have replaced the generation between two of our steps.
                if attempt + 1 == _ATTEMPTS or generations.current(folder) == generation:
                    raise
        raise IndexUnusable(f"The index in {folder} is changing all the time.", "Try again when that is done.")

    @classmethod
    def _open(cls, folder: Path, generation: Path, encoder: Encoder | None) -> Index:
        with ExitStack() as held, db.border(folder):
            held.enter_context(generations.holding(generation))
            if not (generation / generations.DATABASE).is_file():
                raise IndexUnusable(f"{generation / generations.DATABASE} is missing.", db.build_hint(folder))
            connection = db.read(generation / generations.DATABASE)
            held.callback(connection.close)
            connection.execute("BEGIN")
            reading = Reading(folder, connection)
            check_schema(reading.facts, folder)
            if encoder is not None:
                check_encoder(reading.facts, encoder, folder)
            store, coverage = load(generation / generations.VECTORS)
            if (coverage.generation, store.dimension) != (reading.facts["generation"], reading.facts["dimension"]):
                raise IndexUnusable(
                    f"{generation / generations.VECTORS} does not belong to its database.", db.repair_hint(folder)
                )
            if coverage.removals > reading.facts["removals"]:
                raise _Moved
            return cls(reading, store, coverage, held.pop_all())

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the files; an index cannot be used afterwards."""
        self._held.close()

    def search(
        self, claims: Sequence[Statement], vectors: Vectors, k: int, filters: Filters = EVERYTHING
    ) -> list[tuple[Match, ...]]:
        """The at most `k` nearest statements for each claim, best first, ranks from 1.

        `vectors` are the claims' unit vectors, float32 [claims, dimension]. The order is that of reciprocal rank fusion
        (Cormack, Clarke and Buettcher 2009) of a dense list (cosine) and a lexical list (bm25 over the claim's rarest
        words); `similarity` is the true cosine whichever list found the statement. Equal sums are ordered by cosine,
        then by number, so that the same search always gives the same answer.
        """
        queries = np.ascontiguousarray(vectors, np.float32).reshape(len(claims), self.manifest.dimension)
        if k < 1:
            return [() for _ in claims]
        with self._border():
            return self._search.matches(claims, queries, k, filters)

    def sources(self) -> Iterator[Source]:
        """Every report, in order of id."""
        with self._border():
            yield from self._reading.sources()

    def passing(self, filters: Filters) -> Sequence[Passed]:
        """The reports that a search with these filters looks at, in order of number."""
        with self._border():
            return passing(self._reading.database, filters)

    def source(self, source_id: str) -> Source:
        """One report; raises `KeyError`."""
        with self._border():
            return self._reading.source(source_id)

    def text(self, source_id: str) -> str:
        """A report's text as it was read; raises `KeyError`, and `IndexUnusable` when it is not what was stored."""
        with self._border():
            return self._reading.text(source_id)

    def statements(self, source_id: str) -> tuple[Statement, ...]:
        """A report's statements in order of text; raises `KeyError`."""
        with self._border():
            row = self._reading.row(source_id)
            found = self._reading.statements(range(row["first"], row["first"] + row["count"]))
        return tuple(found[number] for number in sorted(found))

    def vectors(self, statement_ids: Sequence[str]) -> Vectors:
        """The stored vectors of statements (`<source id>:<statement id>`), float32 [ids, dimension]; raises `KeyError`."""
        with self._border():
            known = {name: self._reading.vectors_of(name) for name in {id_.rpartition(":")[0] for id_ in statement_ids}}
        rows = [known[id_.rpartition(":")[0]][id_] for id_ in statement_ids]
        return np.array(rows, np.float32).reshape(len(rows), self.manifest.dimension)

    def _border(self) -> db.Border:
        return db.border(self._reading.folder, self.manifest.corpora)
