"""Additions that move words from one id to another, and what interrupted runs left of other versions: no text is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import commands_index
from claimcheck.datatypes import Document
from claimcheck.errors import ReadError
from claimcheck.readers.files import read_reports
from claimcheck.retrieval.index import Index, add, build, listing, status, verify

from .reports import WordEncoder, made_by, many, report, sentences


def texts(folder: Path) -> dict[str, str]:
    with Index.open(folder) as index:
        return {one.source.id: index.text(one.source.id) for one in listing(folder)}


def told(what: str) -> str:
    return f"{what} happened in town {what}. It was a big {what} event."


def table(path: Path, rows: str) -> Path:
    path.write_text("titre;texte\n" + "".join(f"{row};{told(row)}\n" for row in rows), "utf-8")
    return path


def read(path: Path) -> Iterator[Document]:
    return read_reports([path], lambda skipped: None)


def test_rows_that_move_down_in_a_table_without_ids_all_stay(tmp_path: Path):
    export = tmp_path / "export.csv"
    made_by(add, tmp_path / "index", read(table(export, "CBA")))
    encoder = WordEncoder()
    result = made_by(add, tmp_path / "index", read(table(export, "DCBA")), encoder=encoder)
    assert sorted(texts(tmp_path / "index").values()) == [told(row) for row in "ABCD"]
    assert (result.added, result.changed, result.duplicates) == (1, 3, 0)
    assert all("D" in text for text in encoder.encoded)
    assert made_by(add, tmp_path / "index", read(table(export, "DCBA"))).unchanged == 4
    assert verify(tmp_path / "index", WordEncoder()) == ()


@pytest.mark.parametrize("title", [None, "Now with a title"])
def test_a_copy_enters_when_the_report_it_copies_is_corrected(tmp_path: Path, title):
    made_by(build, tmp_path, [report("x", "Same words."), report("y", "Same words.")])
    result = made_by(add, tmp_path, [report("y", "Same words.", title=title), report("x", "Other words.")])
    assert texts(tmp_path) == {"x": "Other words.", "y": "Same words."}
    assert (result.added, result.changed, result.duplicates) == (1, 1, 0)
    with Index.open(tmp_path) as index:
        assert index.source("y").title == title


def test_a_copy_of_one_of_two_equal_reports_enters_only_when_both_give_way(tmp_path: Path):
    made_by(build, tmp_path, [report("x", "Same words."), report("y", "Former words.")])
    made_by(add, tmp_path, [report("y", "Same words.")])
    assert made_by(add, tmp_path, [report("x", "New x."), report("z", "Same words.")]).duplicates == 1
    assert texts(tmp_path) == {"x": "New x.", "y": "Same words."}
    made_by(add, tmp_path, [report("x", "Same words.")])
    made_by(add, tmp_path, [report("x", "Newest x."), report("y", "Newest y."), report("z", "Same words.")])
    assert texts(tmp_path) == {"x": "Newest x.", "y": "Newest y.", "z": "Same words."}


def test_a_copy_does_not_enter_when_the_correction_cannot_be_cut(tmp_path: Path):
    def cut(document: Document):
        if "bad" in document.text:
            raise ReadError("This one cannot be cut.")
        return sentences(document)

    made_by(build, tmp_path, [report("x", "Same words.")])
    result = made_by(add, tmp_path, [report("y", "Same words."), report("x", "A bad one.")], extract=cut)
    assert (result.added, result.duplicates, result.skipped) == (0, 1, 1)
    assert texts(tmp_path) == {"x": "Same words."}


def test_whatever_is_added_every_text_of_it_and_every_report_not_replaced_stands(tmp_path: Path):
    chance = random.Random(3)
    made_by(build, tmp_path, [report("0", told("A"))])
    for _ in range(40):
        before = texts(tmp_path)
        ids = chance.sample(range(8), chance.randint(1, 6))
        given = {str(name): told(chance.choice("ABCDEFGH")) for name in ids}
        titles = {name: chance.choice([None, None, "T"]) for name in given}
        made_by(add, tmp_path, [report(name, text, title=titles[name]) for name, text in given.items()])
        kept = {text for name, text in before.items() if name not in given}
        assert {*given.values(), *kept} <= set(texts(tmp_path).values())
    assert verify(tmp_path, WordEncoder()) == ()


class Interrupted:
    """Interrupts while the second batch is embedded."""

    def documents(self, read: int) -> None: ...

    def statements(self, embedded: int, known: int) -> None:
        if embedded > 2100:
            raise KeyboardInterrupt


OLD = [report("r0", "Old words."), *many(750, start=1)]
NEW = [report("r0", "New words."), *many(1600, start=1000)]
NEWEST = [report("r0", "Newest words."), *OLD[1:]]


def interrupt(change, folder: Path, documents) -> None:
    with pytest.raises(KeyboardInterrupt):
        made_by(change, folder, documents, progress=Interrupted())


def test_what_an_interrupted_addition_left_of_another_version_does_not_enter(tmp_path: Path):
    made_by(build, tmp_path, OLD[:2])
    interrupt(add, tmp_path, NEW)
    made_by(add, tmp_path, OLD[:2])
    assert texts(tmp_path)["r0"] == "Old words."
    interrupt(add, tmp_path, NEW)
    made_by(build, tmp_path, NEWEST[:2])
    made_by(add, tmp_path, NEWEST[:2])
    assert texts(tmp_path)["r0"] == "Newest words."
    assert status(tmp_path).interrupted == ()


def test_an_interrupted_build_holds_up_no_later_one(tmp_path: Path):
    made_by(build, tmp_path, OLD[:2])
    interrupt(build, tmp_path, NEW)
    assert made_by(build, tmp_path, OLD[:2]).unchanged == 2
    interrupt(build, tmp_path, NEW)
    made_by(add, tmp_path, NEWEST[:2])
    made_by(build, tmp_path, NEWEST[:2])
    assert texts(tmp_path)["r0"] == "Newest words."


def test_what_an_interrupted_build_left_of_a_report_that_can_no_longer_be_cut_is_dropped(tmp_path: Path):
    def cut(document: Document):
        if document.text == "Newest words.":
            raise ReadError("This one cannot be cut.")
        return sentences(document)

    made_by(build, tmp_path, OLD[:2])
    interrupt(build, tmp_path, NEW)
    made_by(build, tmp_path, NEWEST[:2], extract=cut)
    assert set(texts(tmp_path)) == {"r1"}


@pytest.mark.parametrize("change", [build, add])
def test_a_mistyped_path_leaves_nothing_to_go_on_with(tmp_path: Path, change):
    made_by(build, tmp_path / "index", many(1))
    with pytest.raises(ReadError, match="no file or folder"):
        made_by(change, tmp_path / "index", read(tmp_path / "typo.txt"))
    assert status(tmp_path / "index").interrupted == ()
    interrupt(change, tmp_path / "index", many(800))
    with pytest.raises(ReadError):
        made_by(change, tmp_path / "index", read(tmp_path / "typo.txt"))
    assert status(tmp_path / "index").interrupted == (change.__name__,)


@pytest.mark.parametrize("change", [build, add])
def test_status_names_the_command_that_was_interrupted(tmp_path: Path, change, capsys):
    made_by(build, tmp_path, many(1))
    interrupt(change, tmp_path, many(800))
    commands_index.status({"index": tmp_path})
    [line] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("interrupted")]
    assert f"claimcheck index {change.__name__} ... goes on where it stopped" in line
