"""A desk over an engine of our own, behind its real guard."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from claimcheck.datatypes import Document, Manifest, Report, Skipped
from claimcheck.desk.app import Desk
from claimcheck.desk.engine import Taken
from claimcheck.desk.store import Store
from claimcheck.errors import IndexUnusable
from claimcheck.retrieval.index import Listed, Status

from ..renderers.made_reports import french_report

TOKEN = "a-long-key"
PLACE = "127.0.0.1:8123"


@dataclass
class MadeEngine:
    """An engine whose answers are made by hand; `gate` holds the work back until it is opened."""

    lang: str = "fr"
    index: Path = Path("index")
    corpus: Path | None = None
    checked: list[Document] = field(default_factory=list)
    took: list[tuple[list[str], bool]] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    fault: Exception | None = None
    built: bool = True
    writing: int = 0
    most_writing: int = 0
    listed: list[Listed] | None = None
    corpora: tuple[str, ...] | None = None

    def check(self, document, lang, watch) -> Report:
        self.checked.append(document)
        watch("judge", 3, 7)
        self.gate.wait(10)
        if self.fault:
            raise self.fault
        return replace(french_report(), language=lang)

    def search(self, query, most):
        if query == "cassé":
            raise IndexUnusable("The index is damaged.", hint="claimcheck index verify")
        return [finding.match for finding in french_report().findings[:2]] if query != "rien" else []

    def take(self, paths, watch, *, anew) -> Taken:
        self.writing += 1
        self.most_writing = max(self.most_writing, self.writing)
        watch("documents", 2, 0)
        self.gate.wait(10)
        time.sleep(0.02)
        self.took.append(
            (sorted(p.name for path in paths for p in ([path] if path.is_file() else path.iterdir())), anew)
        )
        self.writing -= 1
        if self.fault:
            raise self.fault
        return Taken(len(paths), 0, 1, 0, (Skipped("x.bin", "x.bin is not text."),))

    def status(self) -> Status | None:
        manifest = french_report().manifest
        assert isinstance(manifest, Manifest)
        if self.corpora is not None:
            manifest = replace(manifest, corpora=self.corpora)
        return Status(Path("index"), "g1", manifest, 1, 1.0, (), (), 0, ()) if self.built else None

    def newest(self, most, start):
        made = [Listed(source, 4) for source in french_report().sources] if self.built else []
        listed = made if self.listed is None else self.listed
        return listed[::-1][start : start + most], len(listed)


@pytest.fixture
def engine() -> MadeEngine:
    made = MadeEngine()
    made.gate.set()
    return made


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "data" / "desk.db")


@pytest.fixture
def desk(engine, store, tmp_path):
    made = Desk(engine, store, tmp_path / "data")
    yield made
    engine.gate.set()
    made.close()


@pytest.fixture
def stranger(desk) -> TestClient:
    """A browser without the key."""
    app = desk.app(TOKEN, frozenset({PLACE}))
    return TestClient(app, base_url=f"http://{PLACE}", follow_redirects=False, raise_server_exceptions=False)


@pytest.fixture
def browser(stranger) -> TestClient:
    """A browser that opened the printed address, and sends its origin as browsers do."""
    assert stranger.get(f"/?token={TOKEN}").status_code == 303
    stranger.headers["origin"] = f"http://{PLACE}"
    return stranger


@pytest.fixture
def finished(desk):
    """Waits for the job that an answer leads to, and gives its last state."""

    def wait(answer):
        assert answer.status_code == 303, answer.text
        name = answer.headers["location"].removeprefix("/jobs/")
        for _ in range(1000):
            job = desk.jobs.job(name)
            if job.state in ("done", "failed"):
                return job
            time.sleep(0.01)
        raise TimeoutError(name)

    return wait
