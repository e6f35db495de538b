"""Kills at random moments, two builders, full disks, folders that cannot be written, clocks that jump."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from claimcheck.errors import IndexUnusable
from claimcheck.retrieval import database as db
from claimcheck.retrieval import generations, schema
from claimcheck.retrieval.index import Index, add, build, compact, listing, status, verify

from .reports import WordEncoder, claim, made_by, many, report

ENCODER = WordEncoder()
OLD = {f"r{n}" for n in range(30)}


class Worker:
    """The process of `worker.py`; `start` returns the child that works, `wait` comes back when it is gone."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("worker.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def start(self, do: str, folder: Path, start: int = 0, count: int = 0) -> int:
        order = {"do": do, "folder": str(folder), "from": start, "count": count}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def wait(self, child: int) -> None:
        while running(child):
            time.sleep(0.005)

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(30)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    made = Worker()
    yield made
    made.close()


def reports_of(folder: Path) -> set[str]:
    """The reports of an index that must be whole and must answer."""
    with Index.open(folder, ENCODER) as index:
        index.search([claim("Event 3 took place")], ENCODER.encode(["Event 3 took place"]), 5)
        found = {source.id for source in index.sources()}
        for name in found:
            index.text(name)
    assert verify(folder, ENCODER) == ()
    return found


CHANGES = {
    "build": ((10, 40), {f"r{n}" for n in range(10, 50)}),
    "add": ((20, 40), OLD | {f"r{n}" for n in range(20, 60)}),
    "compact": ((0, 0), OLD),
}


def running(process: int) -> bool:
    """Whether a process still runs; one that ends while it is looked at, or waits to be buried, does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().split()[2]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return "Z" not in state


def kill_at_random(worker: Worker, folder: Path, chance: random.Random, times: int) -> dict[str, set[bool]]:
    """Kills each kind of change `times` times in all; returns for each whether it had been done when it was killed."""
    pristine = folder / "pristine"
    made_by(build, pristine, many(30))
    duration: dict[str, float] = {}
    seen: dict[str, set[bool]] = {name: set() for name in CHANGES}
    for turn in range(times):
        name = list(CHANGES)[turn % len(CHANGES)]
        (start, count), new = CHANGES[name]
        place = folder / "index"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(pristine, place)
        began = time.perf_counter()
        child = worker.start(name, place, start, count)
        if name in duration:
            time.sleep(chance.uniform(0, 1.1 * duration[name]))
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        worker.wait(child)
        duration.setdefault(name, time.perf_counter() - began)
        generation = status(place).generation
        found = reports_of(place)
        assert found in (OLD, new), f"a mixture after a killed {name}"
        seen[name].add(found == new if name != "compact" else generation != status(pristine).generation)
        _again(name, place, start, count)
        assert reports_of(place) == new
        assert status(place).interrupted == ()
    return seen


def _again(name: str, place: Path, start: int, count: int) -> None:
    if name == "compact":
        compact(place)
    else:
        made_by({"build": build, "add": add}[name], place, many(count, start=start))


def test_killed_at_any_moment_the_index_is_the_old_or_the_new_one(worker: Worker, tmp_path: Path):
    kill_at_random(worker, tmp_path, random.Random(1), 13)


@pytest.mark.long
def test_killed_two_hundred_times(worker: Worker, tmp_path: Path):
    seen = kill_at_random(worker, tmp_path, random.Random(2), 210)
    assert all(outcomes == {True, False} for outcomes in seen.values()), seen


def test_a_second_builder_is_told_who_builds(worker: Worker, tmp_path: Path):
    made_by(build, tmp_path, many(3))
    holder = worker.start("hold", tmp_path)
    try:
        while not (tmp_path / "builder.json").exists():
            time.sleep(0.01)
        for change in (
            lambda: made_by(build, tmp_path, many(1)),
            lambda: made_by(add, tmp_path, many(1)),
            lambda: compact(tmp_path),
        ):
            with pytest.raises(IndexUnusable) as caught:
                change()
            assert caught.value.message.startswith(f"Process {holder} on ")
            assert "runs `index build` here since 20" in caught.value.message
        assert {one.source.id for one in listing(tmp_path)} == {"r0", "r1", "r2"}
    finally:
        os.kill(holder, signal.SIGKILL)
        worker.wait(holder)
    # The lock of the dead process holds nobody up.
    assert made_by(add, tmp_path, many(1, start=7)).added == 1


def test_folders_cleaned_of_log_files_still_open(tmp_path: Path):
    made_by(build, tmp_path, many(3))
    for suffix in ("-wal", "-shm"):
        (generations.current(tmp_path) / f"{generations.DATABASE}{suffix}").unlink()
    assert reports_of(tmp_path) == {"r0", "r1", "r2"}


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """A disk that takes no file larger than `size`."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 1_000, 40_000, 200_000])
@pytest.mark.parametrize("change", [build, add])
def test_a_full_disk_is_one_clear_error_and_loses_nothing(tmp_path: Path, change, size: int):
    made_by(build, tmp_path, many(3))
    documents = many(300, start=2)
    with files_at_most(size), pytest.raises(IndexUnusable) as caught:
        made_by(change, tmp_path, documents)
    assert "takes no more" in caught.value.message
    assert "Free some space" in caught.value.hint
    assert reports_of(tmp_path) == {"r0", "r1", "r2"}
    made_by(change, tmp_path, documents)
    assert len(reports_of(tmp_path)) == (300 if change is build else 302)


def test_a_full_disk_while_compacting_loses_nothing(tmp_path: Path):
    made_by(build, tmp_path, many(50))
    with files_at_most(30_000), pytest.raises(IndexUnusable, match="takes no more"):
        compact(tmp_path)
    assert len(reports_of(tmp_path)) == 50
    compact(tmp_path)
    assert len(reports_of(tmp_path)) == 50


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """Nothing below `folder` can be written: by permissions, or for the superuser by a read-only mount."""
    if os.geteuid():
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode & ~0o222)
        yield
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode | 0o200)
        return
    bound = subprocess.run(["mount", "--bind", "-o", "ro", folder, folder], capture_output=True, check=False)
    if bound.returncode:
        pytest.skip("the superuser can write everything, and may not mount here")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("with_log_files", [True, False])
def test_a_folder_that_cannot_be_written_is_read_and_not_changed(tmp_path: Path, with_log_files: bool):
    made_by(build, tmp_path, many(3))
    if not with_log_files:
        for suffix in ("-wal", "-shm"):
            (generations.current(tmp_path) / f"{generations.DATABASE}{suffix}").unlink()
    with unwritable(tmp_path):
        assert reports_of(tmp_path) == {"r0", "r1", "r2"}
        for change in (lambda: made_by(add, tmp_path, many(1)), lambda: compact(tmp_path)):
            with pytest.raises(IndexUnusable, match="cannot be written"):
                change()
    made_by(add, tmp_path, many(1, start=9))


@pytest.mark.parametrize("built", ["1970-01-01T00:00:00Z", "2999-01-01T00:00:00Z"])
def test_a_clock_that_jumped_changes_nothing(tmp_path: Path, built: str):
    made_by(build, tmp_path, many(3))
    path = generations.current(tmp_path) / generations.DATABASE
    with db.write(path) as database:
        schema.set_facts(database, {"built": built})
    stamp = 0 if built.startswith("19") else 32_472_144_000
    for file in (path, path.parent, tmp_path / "current"):
        os.utime(file, (stamp, stamp))
    assert status(tmp_path).age >= 0
    encoder = WordEncoder()
    assert made_by(build, tmp_path, many(4), encoder=encoder).unchanged == 3
    assert len(encoder.encoded) == 3
    assert made_by(add, tmp_path, [report("x", "More.")]).added == 1
    assert reports_of(tmp_path) == {"r0", "r1", "r2", "r3", "x"}


def test_generations_never_share_an_id():
    assert len({generations.new_id() for _ in range(1000)}) == 1000


def test_loading_the_module_loads_neither_faiss_nor_sqlite_utils():
    code = "import sys, claimcheck.retrieval.index; print({'faiss', 'sqlite_utils', 'filelock'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
