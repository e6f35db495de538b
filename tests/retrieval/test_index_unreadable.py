"""A build while reports are out of reach: a drive that is gone, a locked file; what is in use stays."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from claimcheck.datatypes import Skipped
from claimcheck.errors import IndexUnusable
from claimcheck.readers.files import read_reports
from claimcheck.retrieval.index import build, listing, remove

from .reports import made_by


def ids(folder: Path) -> list[str]:
    return [one.source.id for one in listing(folder)]


def desk(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(f"Words of {name} are here.", "utf-8")
    return folder


def lose(path: Path) -> None:
    """A link to itself is a file that the system refuses to open, whoever asks."""
    path.unlink()
    path.symlink_to(path.name)


def built(index: Path, *places: Path):
    skipped: list[Skipped] = []
    change = partial(build, unreadable=lambda: [one for one in skipped if one.unreadable])
    return made_by(change, index, read_reports(places, skipped.append))


def test_a_build_without_reports_that_are_out_of_reach_is_not_published(tmp_path: Path):
    reports, index = desk(tmp_path / "desk", "a", "b"), tmp_path / "index"
    built(index, reports)
    lose(reports / "b.txt")
    desk(reports, "c")
    with pytest.raises(IndexUnusable) as caught:
        built(index, reports)
    assert f"{reports / 'b.txt'} could not be read, and 1 of the reports in use would go" in caught.value.message
    assert "the index in use stays as it was" in caught.value.message
    assert ids(index) == ["desk/a", "desk/b"]
    with pytest.raises(IndexUnusable):
        built(index, reports / "a.txt", reports / "b.txt")
    remove(index, ["desk/b"])
    assert built(index, reports).added == 1
    assert ids(index) == ["desk/a", "desk/c"]


def test_what_was_never_there_holds_nothing_up(tmp_path: Path):
    reports, index = desk(tmp_path / "desk", "a", "b"), tmp_path / "index"
    lose(reports / "b.txt")
    assert built(index, reports).added == 1
    assert built(index, reports).unchanged == 1


def test_reports_that_are_gone_or_damaged_go_as_before(tmp_path: Path):
    reports, index = desk(tmp_path / "desk", "a", "b", "c"), tmp_path / "index"
    built(index, reports)
    (reports / "b.txt").unlink()
    (reports / "c.txt").unlink()
    (reports / "c.txt.gz").write_bytes(b"no archive at all")
    assert built(index, reports).removed == 2
    assert ids(index) == ["desk/a"]
