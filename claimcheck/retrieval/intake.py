"""Documents into a database that is being built: what is known is taken over, what is new is embedded.

Reading and extraction go on while the encoder works on the batch before, in a second thread; everything else, and all
of SQLite, happens in the caller's thread. Each batch is one transaction, so that an interrupted build is continued.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from claimcheck.datatypes import Document, Skipped, Statement
from claimcheck.errors import ClaimcheckError, ModelUnavailable
from claimcheck.protocols import Encoder
from claimcheck.retrieval import storing
from claimcheck.retrieval.places import Places
from claimcheck.retrieval.rows import fingerprint, passage_key, text_hash, twin
from claimcheck.retrieval.vectors import Vectors, pack

if TYPE_CHECKING:
    from sqlite_utils import Database

PASSAGES_AT_ONCE = 2048
DOCUMENTS_AT_ONCE = 1000
_CHUNK = 500


class BuildProgress(Protocol):
    """Is told how a build goes on; may be called from a second thread, and may raise to interrupt the build."""

    def documents(self, read: int) -> None:
        """So many documents were read."""
        ...

    def statements(self, embedded: int, known: int) -> None:
        """So many statements were embedded, of so many known of until now."""
        ...


@dataclass(frozen=True, slots=True)
class Recipe:
    """How documents become statements with vectors; `standalone` gives the passage that is embedded."""

    extract: Callable[[Document], Sequence[Statement]]
    standalone: Callable[[Statement], str]
    encoder: Encoder
    judge: str
    segmenter: str


@dataclass(slots=True)
class Counts:
    """What became of the documents."""

    added: int = 0
    unchanged: int = 0
    changed: int = 0
    duplicates: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class _Marked:
    """A document with the digests that tell whether it is known."""

    document: Document
    sha256: str
    fingerprint: str
    twin: str
    place: str | None

    @property
    def id(self) -> str:
        return self.document.source.id


@dataclass(slots=True)
class _Batch:
    documents: list[tuple[_Marked, list[tuple[Statement, str]]]] = field(default_factory=list)
    copies: dict[int, str] = field(default_factory=dict)
    passages: int = 0

    @property
    def full(self) -> bool:
        return self.passages >= PASSAGES_AT_ONCE or len(self.documents) + len(self.copies) >= DOCUMENTS_AT_ONCE


class Intake:
    """Takes documents into `database`; an earlier index may be attached to it as `before`.

    `copying` says whether unchanged reports are copied from there (a build) or left where they are (an addition);
    `named` that the ids of the reports there are kept, also where nothing else of them can be (another encoder). What was
    read is in the temporary table `seen`, with what it is known by.
    """

    def __init__(
        self,
        database: Database,
        recipe: Recipe,
        folder: Path,
        *,
        before: bool,
        named: bool,
        copying: bool,
        progress: BuildProgress | None,
        on_skipped: Callable[[Skipped], None] | None,
    ) -> None:
        self._database = database
        self._recipe = recipe
        self._before = before
        self._copying = copying
        self._progress = progress
        self._on_skipped = on_skipped
        self._numbers = storing.Numbers(database)
        self._embedded = 0
        self._known = 0
        self._stopped = False
        self.counts = Counts()
        database.execute("CREATE TEMP TABLE seen (id TEXT PRIMARY KEY, twin TEXT UNIQUE, fingerprint TEXT, place TEXT)")
        self._places = Places(database, folder, known=named)

    def take(self, documents: Iterable[Document]) -> None:
        """Takes all documents; what raises out of `documents`, or an interruption, leaves the finished batches."""
        with ThreadPoolExecutor(1, "embedding") as pool, self._stopping():
            waiting: _Waiting = None
            batch = _Batch()
            for read, document in enumerate(documents, start=1):
                self._consider(document, batch)
                if self._progress:
                    self._progress.documents(read)
                if batch.full:
                    waiting, batch = self._turn(pool, waiting, batch), _Batch()
            self._finish(self._turn(pool, waiting, batch))

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Lets an exception in the caller's thread end the encoding at its next sign of progress."""
        try:
            yield
        finally:
            self._stopped = True

    def _turn(self, pool: ThreadPoolExecutor, waiting: _Waiting, batch: _Batch) -> _Waiting:
        self._finish(waiting)
        passages = self._resolve(batch)
        self._known += batch.passages
        return batch, passages, pool.submit(self._encode, passages.new)

    def _finish(self, waiting: _Waiting) -> None:
        """Stores the batch that was embedded meanwhile."""
        if waiting is None:
            return
        batch, passages, future = waiting
        blobs = passages.known | dict(zip(passages.new, pack(future.result()), strict=True))
        reports = [
            storing.Report(
                marked.document,
                marked.sha256,
                marked.fingerprint,
                marked.twin,
                marked.place,
                tuple((one, passage, blobs[passage]) for one, passage in statements),
            )
            for marked, statements in batch.documents
        ]
        with self._database.atomic():
            # An interrupted run may have left other versions, also of what is copied.
            named = [*(report.document.source.id for report in reports), *batch.copies.values()]
            stale = (storing.number_of(self._database, id_) for id_ in named)
            storing.remove(self._database, [number for number in stale if number is not None])
            storing.store(self._database, reports, self._numbers)
            if batch.copies:
                storing.copy(self._database, "before", batch.copies, self._numbers)
        self._embedded += batch.passages
        if self._progress:
            self._progress.statements(self._embedded, self._known)

    def _encode(self, passages: Sequence[str]) -> Vectors:
        encoder = self._recipe.encoder
        if not passages:
            return np.zeros((0, encoder.dimension), np.float32)
        found = encoder.encode(passages, self._report_encoding)
        if found.shape != (len(passages), encoder.dimension) or not np.isfinite(found).all():
            raise ModelUnavailable(f"The encoder {encoder.name} gave vectors that cannot be used ({found.shape}).")
        return found

    def _report_encoding(self, done: int, total: int) -> None:
        if self._stopped:
            raise CancelledError
        if self._progress:
            self._progress.statements(self._embedded + done, self._known)

    def _consider(self, document: Document, batch: _Batch) -> None:
        try:
            marked = self._marked(document)
        except UnicodeEncodeError:
            self._skip(document, "its text holds half characters (lone surrogates)")
            return
        if not document.text.strip():
            self._skip(document, "it holds no text")
        elif self._is_new(marked):
            self._sort(marked, batch)

    def _marked(self, document: Document) -> _Marked:
        digest = text_hash(document.text)
        known = fingerprint(document, digest, self._recipe.segmenter)
        place = self._places.mark(document.place)
        return _Marked(
            self._places.named(document, place, known), digest, known, twin(document.source, digest), place
        )

    def _is_new(self, marked: _Marked) -> bool:
        """Whether this is the first document of the run with its id and its words; else it is counted."""
        known = [marked.id, marked.twin, marked.fingerprint, marked.place]
        if self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)", known).rowcount:
            return True
        if self._database.execute("SELECT 1 FROM seen WHERE twin = ?", [marked.twin]).fetchone():
            self.counts.duplicates += 1
        else:
            self._skip(marked.document, "another document has the same id")
        return False

    def _sort(self, marked: _Marked, batch: _Batch) -> None:
        """Taken over, already there, or to be embedded."""
        before = self._stands("before", marked) if self._before else None
        kept = self._stands("main", marked)
        if self._before and not self._copying and before is None and (twins := self._twins(marked)):
            # Whether the twin stays is known when all documents are read; see `entering`.
            if marked.fingerprint in twins or (kept and kept[1]) or self._extract(marked, batch):
                self.counts.duplicates += 1
            return
        if (before and before[1] and not self._copying) or (kept and kept[1]):
            self._count(before)
        elif before and before[1]:
            self._count(before)
            batch.copies[before[0]] = marked.id
        elif self._extract(marked, batch):
            self._count(before)

    def _count(self, before: tuple[int, bool] | None) -> None:
        if before is None:
            self.counts.added += 1
        elif before[1]:
            self.counts.unchanged += 1
        else:
            self.counts.changed += 1

    def _stands(self, where: str, marked: _Marked) -> tuple[int, bool] | None:
        """The report's number there and whether it is the same; None when there is none of this id."""
        sql = f"SELECT number, fingerprint FROM {where}.sources WHERE id = ?"
        row = self._database.execute(sql, [marked.id]).fetchone()
        return row and (row[0], row[1] == marked.fingerprint)

    def _twins(self, marked: _Marked) -> set[str]:
        """The fingerprints of the reports there that are copies of this one."""
        sql = "SELECT fingerprint FROM before.sources WHERE twin = ?"
        return {row[0] for row in self._database.execute(sql, [marked.twin])}

    def _extract(self, marked: _Marked, batch: _Batch) -> bool:
        document = marked.document
        try:
            statements = [one for one in self._recipe.extract(document) if one.kind != "boilerplate"]
        except ClaimcheckError as error:
            self._skip(document, error.message)
            return False
        if any(document.text[one.start : one.end] != one.text for one in statements):
            self._skip(document, "its statements do not stand in its text")
            return False
        batch.documents.append((marked, [(one, self._recipe.standalone(one)) for one in statements]))
        batch.passages += len(statements)
        return True

    def _skip(self, document: Document, why: str) -> None:
        self.counts.skipped += 1
        if self._on_skipped:
            self._on_skipped(Skipped(document.source.id, why))

    def _resolve(self, batch: _Batch) -> _Passages:
        """The batch's distinct passages: those whose vectors are stored somewhere, and the new ones."""
        wanted = dict.fromkeys(passage for *_, statements in batch.documents for _, passage in statements)
        known: dict[str, bytes] = {}
        for where in ("main", "before") if self._before else ("main",):
            known |= self._stored(where, [passage for passage in wanted if passage not in known])
        return _Passages(known, [passage for passage in wanted if passage not in known])

    def _stored(self, where: str, passages: Sequence[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for start in range(0, len(passages), _CHUNK):
            part = {passage_key(passage): passage for passage in passages[start : start + _CHUNK]}
            marks = ", ".join("?" * len(part))
            sql = f"""SELECT key, coalesce(passage, text), vector
                      FROM {where}.statements JOIN {where}.vectors USING (number) WHERE key IN ({marks})"""
            for key, passage, vector in self._database.execute(sql, list(part)):
                if part[key] == passage:
                    found[passage] = vector
        return found


@dataclass(frozen=True, slots=True)
class _Passages:
    known: dict[str, bytes]
    new: list[str]


_Waiting = tuple[_Batch, _Passages, Future[Vectors]] | None
