"""Folders of one name: each file is a report of its own, which comes back under its own id, however its folder is spelt."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.datatypes import Document
from claimcheck.readers.files import read_reports
from claimcheck.retrieval import database as db
from claimcheck.retrieval import generations
from claimcheck.retrieval.index import Index, add, build, compact, export, listing, merge, remove, verify

from .reports import WordEncoder, made_by


def read(*places: Path) -> Iterator[Document]:
    return read_reports(places, lambda skipped: None)


def texts(folder: Path) -> dict[str, str]:
    with Index.open(folder) as index:
        return {one.source.id: index.text(one.source.id) for one in listing(folder)}


def written(folder: Path, *, text: str, name: str = "x.md") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    written(tmp_path / "a" / "reports", text="The army counted twenty dead.")
    written(tmp_path / "b" / "reports", text="The minister resigned.")
    return tmp_path


def without_places(folder: Path) -> None:
    """What a claimcheck that knew no places wrote."""
    with db.write(generations.current(folder) / generations.DATABASE) as database:
        database.execute("DROP INDEX idx_sources_place")
        database.execute("ALTER TABLE sources DROP COLUMN place")
        database.conn.commit()


BOTH = {"reports/x": "The army counted twenty dead.", "reports/x.md": "The minister resigned."}


def test_folders_of_one_name_added_one_after_the_other_keep_their_reports(newsroom: Path):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    made_by(add, index, read(a))
    assert made_by(add, index, read(b)).added == 1
    assert texts(index) == BOTH
    for places in ([b], [a], [b, a], [a, b], [b / "x.md"]):
        assert made_by(add, index, read(*places)).unchanged == len(places)
    assert texts(index) == BOTH
    assert verify(index, WordEncoder()) == ()


def test_a_corrected_report_of_the_second_folder_replaces_its_own_earlier_version(newsroom: Path):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    made_by(build, index, read(a, b))
    written(b, text="The minister stays.")
    assert made_by(add, index, read(b)).changed == 1
    assert texts(index) == BOTH | {"reports/x.md": "The minister stays."}


def test_one_folder_spelt_in_three_ways_is_one_folder(newsroom: Path, monkeypatch: pytest.MonkeyPatch):
    index = newsroom / "index"
    made_by(add, index, read(newsroom / "a" / "reports", newsroom / "b" / "reports"))
    (newsroom / "link").symlink_to(newsroom / "b", target_is_directory=True)
    monkeypatch.chdir(newsroom / "b")
    spellings = (Path("reports"), Path("../b/reports"), newsroom / "link" / "reports", newsroom / "a" / ".." / "b" / "reports")
    for number, spelling in enumerate(spellings):
        written(spelling, text=f"The minister said so {number} times.")
        assert made_by(add, Path("../index"), read(spelling)).changed == 1
    assert texts(index) == BOTH | {"reports/x.md": "The minister said so 3 times."}


@pytest.mark.parametrize("encoder", [WordEncoder(), WordEncoder("other words")], ids=["the same encoder", "another encoder"])
def test_a_rebuild_keeps_the_ids_in_whatever_order_the_folders_are_given(newsroom: Path, encoder: WordEncoder):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    made_by(add, index, read(a))
    made_by(add, index, read(b))
    made_by(build, index, read(b, a), encoder=encoder)
    assert texts(index) == BOTH


def test_an_index_moved_together_with_its_reports_knows_them(newsroom: Path):
    made_by(add, newsroom / "index", read(newsroom / "a" / "reports", newsroom / "b" / "reports"))
    moved = newsroom / "elsewhere"
    moved.mkdir()
    for name in ("a", "b", "index"):
        shutil.move(newsroom / name, moved / name)
    written(moved / "b" / "reports", text="The minister stays.")
    assert made_by(add, moved / "index", read(moved / "b" / "reports")).changed == 1
    assert texts(moved / "index") == BOTH | {"reports/x.md": "The minister stays."}


def test_a_rebuild_of_an_index_that_was_moved_away_from_its_reports_keeps_the_ids(newsroom: Path):
    made_by(add, newsroom / "index", read(newsroom / "a" / "reports", newsroom / "b" / "reports"))
    moved = newsroom / "far" / "away" / "index"
    moved.parent.mkdir(parents=True)
    shutil.move(newsroom / "index", moved)
    assert made_by(build, moved, read(newsroom / "b" / "reports", newsroom / "a" / "reports")).unchanged == 2
    assert texts(moved) == BOTH
    written(newsroom / "b" / "reports", text="The minister stays.")
    assert made_by(add, moved, read(newsroom / "b" / "reports")).changed == 1


def test_equal_reports_of_two_folders_part_when_one_is_corrected(newsroom: Path):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    written(b, text="The army counted twenty dead.")
    made_by(add, index, read(a))
    assert made_by(add, index, read(b)).added == 0
    written(a, text="The army counted thirty dead.")
    made_by(add, index, read(a))
    made_by(add, index, read(b))
    assert sorted(texts(index).values()) == ["The army counted thirty dead.", "The army counted twenty dead."]


def test_an_index_of_an_earlier_version_learns_the_places_and_keeps_its_ids(newsroom: Path):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    made_by(add, index, read(a))
    without_places(index)
    written(a, text="The army counted thirty dead.")
    assert made_by(add, index, read(a)).changed == 1
    made_by(add, index, read(b))
    without_places(index)
    assert compact(index).documents == 2
    without_places(index)
    assert made_by(add, index, read(b)).unchanged == 1
    written(b, text="The minister stays.")
    assert made_by(add, index, read(b)).changed == 1
    assert texts(index) == {"reports/x": "The army counted thirty dead.", "reports/x.md": "The minister stays."}
    without_places(index)
    assert made_by(build, index, read(a, b)).unchanged == 2


def test_unchanged_reports_of_an_earlier_version_are_safe_once_they_were_added_again(newsroom: Path):
    a, b, index = newsroom / "a" / "reports", newsroom / "b" / "reports", newsroom / "index"
    made_by(add, index, read(a))
    without_places(index)
    assert made_by(add, index, read(a)).unchanged == 1
    made_by(add, index, read(b))
    assert texts(index) == BOTH


def test_a_file_keeps_its_id_when_one_of_its_name_comes_beside_it(tmp_path: Path):
    desk, index = tmp_path / "desk", tmp_path / "index"
    written(desk, text="The mayor said the bridge is closed.", name="interview.txt")
    made_by(add, index, read(desk))
    written(desk, text="The minister opened the school.", name="interview.md")
    made_by(add, index, read(desk))
    found = {"desk/interview": "The mayor said the bridge is closed.", "desk/interview.md": "The minister opened the school."}
    assert texts(index) == found
    made_by(add, index, read(desk / "interview.md"))
    made_by(build, index, read(desk))
    assert texts(index) == found


def test_records_of_one_id_in_one_file_stay_in_their_order(tmp_path: Path):
    dump, index = tmp_path / "desk" / "dump.jsonl", tmp_path / "index"
    dump.parent.mkdir()

    def records(*words: str) -> None:
        dump.write_text("".join(json.dumps({"id": "7", "text": f"It was {word}."}) + "\n" for word in words), "utf-8")

    records("red", "blue")
    made_by(add, index, read(dump))
    for words in (("green", "blue"), ("green", "black")):
        records(*words)
        assert made_by(add, index, read(dump)).changed == 1
    assert texts(index) == {"desk/dump.jsonl/7": "It was green.", "desk/dump.jsonl/7~2": "It was black."}


def test_the_places_of_a_merged_index_mean_nothing_here(newsroom: Path):
    mine, theirs = newsroom / "mine" / "index", newsroom / "theirs" / "index"
    made_by(add, mine, read(newsroom / "a" / "reports"))
    same_from_there = written(newsroom / "theirs" / "reports", text="The strike is over.")
    written(newsroom / "mine" / "reports", text="The pilots flew home.")
    made_by(add, theirs, read(same_from_there))
    merge(mine, theirs)
    made_by(add, mine, read(newsroom / "mine" / "reports"))
    assert sorted(texts(mine).values()) == ["The army counted twenty dead.", "The pilots flew home.", "The strike is over."]


def test_an_export_beside_a_folder_that_had_to_take_its_id_loses_nothing(newsroom: Path):
    index, other = newsroom / "index", newsroom / "other"
    made_by(add, other, read(newsroom / "a" / "reports", written(newsroom / "c" / "reports", text="The strike is over.")))
    remove(other, ["reports/x"])
    saved = newsroom / "export.jsonl"
    saved.write_text("".join(line + "\n" for line in export(other)), "utf-8")
    made_by(add, index, read(newsroom / "a" / "reports"))
    made_by(add, index, read(newsroom / "b" / "reports", saved))
    assert texts(index) == BOTH | {"reports/x.md~2": "The strike is over."}
