"""What the desk asks of claimcheck, and its answer: the pipeline over one index of this machine."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.config import Settings
from claimcheck.datatypes import Document, Match, Report, Skipped
from claimcheck.desk.jobs import Watch

if TYPE_CHECKING:
    from claimcheck.judging import Tools
    from claimcheck.protocols import Encoder
    from claimcheck.retrieval.index import BuildResult, Listed, Status


@dataclass(frozen=True, slots=True)
class Taken:
    """What an addition did: reports added, changed, already there, held twice; and the files that gave none, with why."""

    added: int
    changed: int
    unchanged: int
    duplicates: int
    skipped: tuple[Skipped, ...]


class Engine(Protocol):
    """The desk's view of claimcheck. Every method may be called from any thread and raises `ClaimcheckError`."""

    @property
    def lang(self) -> str:
        """The interface language to begin with."""
        ...

    @property
    def index(self) -> Path:
        """The folder of the index."""
        ...

    @property
    def corpus(self) -> Path | None:
        """The folder of reports that an index could be built from, None when there is none."""
        ...

    def check(self, document: Document, lang: str, watch: Watch) -> Report:
        """The report on one article."""
        ...

    def search(self, query: str, most: int) -> Sequence[Match]:
        """The statements nearest to the query, best first."""
        ...

    def take(self, paths: Sequence[Path], watch: Watch, *, anew: bool) -> Taken:
        """Takes the files into the index; `anew` builds it from them alone."""
        ...

    def status(self) -> Status | None:
        """The index at a glance, None when nothing is built."""
        ...

    def newest(self, most: int, start: int) -> tuple[Sequence[Listed], int]:
        """At most `most` reports of the index without the first `start`, the newest first, and how many there are."""
        ...


@dataclass(slots=True)
class LocalEngine:
    """The pipeline with the models and the index that the settings name; models are loaded on first use and kept.

    The index is opened for each check and search: they see it as it was then, whatever is being written meanwhile.
    """

    settings: Settings
    _loading: threading.Lock = field(default_factory=threading.Lock)

    @property
    def lang(self) -> str:
        """The settings' interface language."""
        return self.settings.interface_language

    @property
    def index(self) -> Path:
        """The settings' folder of the index."""
        return self.settings.index

    @property
    def corpus(self) -> Path | None:
        """The settings' folder of reports, if it is there."""
        return self.settings.corpus if self.settings.corpus.is_dir() else None

    def check(self, document: Document, lang: str, watch: Watch) -> Report:
        """The report on one article, explained in `lang`."""
        from claimcheck.commands import filters
        from claimcheck.pipeline import Checker, described
        from claimcheck.retrieval.index import Index

        watch("start", 0, 0)
        tools = self._equipment(lang)
        with Index.open(self.settings.index, tools.encoder) as index:
            watch("claims", 0, 0)
            return Checker(index, tools, self.settings.neighbours, filters(self.settings), watch).check(described(document))

    def search(self, query: str, most: int) -> Sequence[Match]:
        """The statements nearest to the query, best first."""
        from claimcheck.claims.context import standalone
        from claimcheck.claims.extract import whole
        from claimcheck.commands import filters
        from claimcheck.pipeline import described
        from claimcheck.readers.text import document_from
        from claimcheck.retrieval.index import Index

        statement = whole(described(document_from(query.encode("utf-8", "replace"), "the query", "query")))
        encoder = self._encoder()
        with Index.open(self.settings.index, encoder) as index:
            [matches] = index.search([statement], encoder.encode([standalone(statement)]), most, filters(self.settings))
        return matches

    def take(self, paths: Sequence[Path], watch: Watch, *, anew: bool) -> Taken:
        """Takes files and folders into the index."""
        from claimcheck.commands_index import unreadable
        from claimcheck.pipeline import taken
        from claimcheck.readers.files import read_reports
        from claimcheck.readers.records import columns_given
        from claimcheck.retrieval import index

        skipped: list[Skipped] = []
        watch("start", 0, 0)
        encoder = self._encoder()
        result: BuildResult = taken(
            partial(index.build, unreadable=partial(unreadable, skipped)) if anew else index.add,
            self.settings.index,
            read_reports(paths, skipped.append, columns_given(self.settings.columns)),
            encoder,
            self.settings.judge,
            [str(path) for path in (paths if anew else dict.fromkeys(path.parent for path in paths))],
            progress=_Progress(watch),
            on_skipped=skipped.append,
        )
        return Taken(result.added, result.changed, result.unchanged, result.duplicates, tuple(skipped))

    def status(self) -> Status | None:
        """The index at a glance; raises `IndexUnusable` when it is damaged."""
        from claimcheck.retrieval.index import status

        return status(self.settings.index) if self._built() else None

    def newest(self, most: int, start: int) -> tuple[Sequence[Listed], int]:
        """A page of the reports of the index; empty when nothing is built."""
        from claimcheck.retrieval.index import newest

        return newest(self.settings.index, most, start) if self._built() else ((), 0)

    def _built(self) -> bool:
        return (self.settings.index / "current").exists()

    def _encoder(self) -> Encoder:
        from claimcheck.models_by_name import encoder_named

        with self._loading:
            return encoder_named(self.settings.encoder, self.settings.threads)

    def _equipment(self, lang: str) -> Tools:
        """The encoder and the judges; the models behind them are loaded once a process."""
        from claimcheck.pipeline import build_tools

        encoder = self._encoder()
        with self._loading:
            return build_tools(encoder, self.settings.judge, lang, self.settings.threads)


@dataclass(frozen=True, slots=True)
class _Progress:
    """A build's progress as the desk watches it."""

    watch: Watch

    def documents(self, read: int) -> None:
        self.watch("documents", read, 0)

    def statements(self, embedded: int, known: int) -> None:
        self.watch("statements", embedded, known)
