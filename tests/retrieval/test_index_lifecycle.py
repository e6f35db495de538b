"""Remove, merge, compact, upgrade, list, export, status; and an index that is read while it changes."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest

from claimcheck.errors import IndexUnusable
from claimcheck.readers.files import read_reports
from claimcheck.retrieval import database as db
from claimcheck.retrieval import folding, generations, schema
from claimcheck.retrieval.index import (
    Index,
    add,
    build,
    compact,
    export,
    listing,
    merge,
    newest,
    remove,
    status,
    upgrade,
    verify,
)

from .reports import WordEncoder, claim, made_by, many, report

ENCODER = WordEncoder()


def ids(folder: Path) -> list[str]:
    return [one.source.id for one in listing(folder)]


def texts(folder: Path) -> dict[str, str]:
    with Index.open(folder, ENCODER) as index:
        return {source.id: index.text(source.id) for source in index.sources()}


def files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*")}


@pytest.mark.parametrize(
    ("patterns", "gone"),
    [
        (["r3"], {"r3"}),
        (["paper 1"], {"r1", "r4", "r7"}),
        (["r?", "nothing"], {f"r{n}" for n in range(8)}),
        (["https://example.org/*"], {"web"}),
        (["nobody"], set()),
    ],
)
def test_removal_by_id_publisher_or_address(tmp_path: Path, patterns, gone):
    made_by(build, tmp_path, [*many(8), report("web", "On the web.", url="https://Example.org/a")])
    before = set(ids(tmp_path))
    assert set(remove(tmp_path, patterns)) == gone
    assert set(ids(tmp_path)) == before - gone
    assert verify(tmp_path, ENCODER) == ()


def test_merge_takes_what_is_new_and_loses_nothing(tmp_path: Path):
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    made_by(build, mine, [*many(3), report("note", "Our words."), report("a", "Same words.")], corpora=("ours",))
    other = [*many(3, start=2), report("note", "Their words."), report("b", "Same words.")]
    made_by(build, theirs, other, corpora=("theirs",))
    result = merge(mine, theirs)
    assert (result.added, result.unchanged, result.duplicates) == (3, 1, 1)
    assert result.manifest.corpora == ("ours", "theirs")
    assert texts(mine) == {
        **{f"r{n}": many(5)[n].text for n in range(5)},
        "note": "Our words.",
        "note~2": "Their words.",
        "a": "Same words.",
    }
    again = merge(mine, theirs)
    assert (again.added, again.unchanged, again.duplicates) == (0, 3, 2)
    assert verify(mine, ENCODER) == ()
    assert verify(theirs, ENCODER) == ()


def test_indexes_made_differently_are_not_merged(tmp_path: Path):
    made_by(build, tmp_path / "a", many(1))
    made_by(build, tmp_path / "b", many(1), encoder=WordEncoder(name="other"))
    with pytest.raises(IndexUnusable, match="encoder is words here and other there") as caught:
        merge(tmp_path / "a", tmp_path / "b")
    assert f"claimcheck index export --index {tmp_path / 'b'}" in caught.value.hint


def test_compaction_keeps_everything_but_the_gaps(tmp_path: Path):
    made_by(build, tmp_path, many(20))
    remove(tmp_path, ["r1*"])
    made_by(add, tmp_path, many(2, start=50))
    before = texts(tmp_path)
    generation = status(tmp_path).generation
    manifest = compact(tmp_path)
    assert texts(tmp_path) == before
    after = status(tmp_path)
    assert after.generation != generation
    assert after.late == 0
    assert manifest == after.manifest
    with db.read(generations.current(tmp_path) / generations.DATABASE) as database:
        numbers = [row[0] for row in database.execute("SELECT number FROM vectors ORDER BY number")]
    assert numbers == list(range(1, manifest.statements + 1))
    assert verify(tmp_path, ENCODER) == ()
    assert len(list((tmp_path / "generations").iterdir())) == 1


def test_the_vectors_file_catches_up_when_it_is_far_behind(tmp_path: Path):
    made_by(build, tmp_path, many(20))
    made_by(add, tmp_path, many(folding.LATE_AT_LEAST // 3 + 10, start=100))
    assert status(tmp_path).late == 0
    made_by(add, tmp_path, many(5, start=5000))
    assert status(tmp_path).late == 15
    remove(tmp_path, [f"r{n}" for n in range(100, 100 + folding.LATE_AT_LEAST // 3 + 5)])
    assert status(tmp_path).late == 0
    assert verify(tmp_path, ENCODER) == ()


def test_words_that_become_common_by_additions_are_counted(tmp_path: Path):
    made_by(build, tmp_path, many(1))
    made_by(add, tmp_path, [report("long", " ".join(f"The event {n}." for n in range(folding.LATE_AT_LEAST + 100)))])
    with db.read(generations.current(tmp_path) / generations.DATABASE) as database:
        found = {row[0] for row in database.execute("SELECT word FROM common_words")}
    assert found == {"the", "event"}


def test_listing_goes_by_day(tmp_path: Path):
    made_by(
        build, tmp_path, [report("b", "One. Two.", published="2016-10-06"), report("a", "One.", published="2016-10-05")]
    )
    assert [(one.source.id, one.statements) for one in listing(tmp_path)] == [("a", 1), ("b", 2)]


def test_the_newest_are_the_last_of_the_listing(tmp_path: Path):
    made_by(build, tmp_path, [*many(70), report("undated", "Event 99 took place.")])
    every = list(listing(tmp_path))[::-1]
    for most, start in ((20, 0), (20, 60), (20, 71), (500, 0), (1, 70)):
        assert newest(tmp_path, most, start) == (tuple(every[start : start + most]), 71)


def test_an_export_holds_what_builds_the_same_index(tmp_path: Path):
    documents = [
        *many(3),
        report("x", "Été « à Alep ».", title="T", url="https://a.example/é", author="A", licence="CC0"),
    ]
    made_by(build, tmp_path / "a", documents)
    lines = [json.loads(line) for line in export(tmp_path / "a")]
    assert [line["id"] for line in lines] == ["r0", "r1", "r2", "x"]
    again = [
        report(line.pop("id"), line.pop("text"), **{k: v for k, v in line.items() if k not in ("statements", "exported_by")})
        for line in lines
    ]
    encoder = WordEncoder()
    assert made_by(build, tmp_path / "a", again, encoder=encoder).unchanged == 4
    assert encoder.encoded == []
    assert [one["id"] for one in lines[0]["statements"]] == ["s1", "s2", "s3"]


@pytest.mark.parametrize("name", ["export 2025-03-01.jsonl", "export.zip", "export.jsonl.gz"])
def test_an_export_comes_back_as_the_same_reports(tmp_path: Path, name: str):
    reports, mine, copy = tmp_path / "reports", tmp_path / "mine", tmp_path / name
    (reports / "lundi").mkdir(parents=True)
    (reports / "lundi" / "pont.txt").write_text("---\ntitle: Le pont\n---\nLe pont a <b>fermé</b>. Le maire l'a dit.", "utf-8")
    row = {"id": "A1", "text": "Il a plu. Les rivières montent.", "url": "https://www.example.org/a", "language": "fr-CA"}
    (reports / "rows.jsonl").write_text(json.dumps(row), "utf-8")
    made_by(build, mine, [*read_reports([reports], lambda skipped: None), *many(2)])
    lines = "".join(line + "\n" for line in export(mine)).encode()
    if name.endswith(".zip"):
        with zipfile.ZipFile(copy, "w") as archive:
            archive.writestr("all.jsonl", lines)
    else:
        copy.write_bytes(gzip.compress(lines) if name.endswith(".gz") else lines)
    assert made_by(add, mine, read_reports([copy], lambda skipped: None)).unchanged == 4
    made_by(build, tmp_path / "theirs", read_reports([copy], lambda skipped: None))
    assert texts(tmp_path / "theirs") == texts(mine)
    assert made_by(add, tmp_path / "theirs", read_reports([reports], lambda skipped: None)).unchanged == 2


def test_status_tells_what_is_there(tmp_path: Path):
    made_by(build, tmp_path, [*many(5), report("x", "No publisher.")])
    found = status(tmp_path)
    assert found.publishers == (("Paper 0", 2), ("Paper 1", 2), (None, 1), ("Paper 2", 1))
    assert found.languages == (("en", 2), ("fr", 2), (None, 1), ("ar", 1))
    assert (found.manifest.first_date, found.manifest.last_date) == ("2016-10-01", "2016-10-05")
    assert (found.manifest.documents, found.manifest.statements, found.manifest.publishers) == (6, 16, 3)
    assert found.manifest.languages == ("ar", "en", "fr")
    assert 0 <= found.age < 120
    assert found.size == sum(path.stat().st_size for path in generations.current(tmp_path).iterdir())


def test_reading_creates_nothing(tmp_path: Path):
    made_by(build, tmp_path, many(3))
    made_by(add, tmp_path, many(1, start=9))
    before = files(tmp_path)
    with Index.open(tmp_path, ENCODER) as index:
        index.search([claim("Event 1")], ENCODER.encode(["Event 1"]), 3)
        assert files(tmp_path) == before
    assert files(tmp_path) == before
    for look in (status, lambda folder: list(listing(folder)), lambda folder: list(export(folder))):
        look(tmp_path)
    verify(tmp_path, ENCODER)
    assert files(tmp_path) == before
    with pytest.raises(IndexUnusable, match="Nothing is built"):
        Index.open(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_reader_keeps_what_it_opened_while_others_change_the_index(tmp_path: Path):
    made_by(build, tmp_path, many(5))
    with Index.open(tmp_path, ENCODER) as index:
        old = generations.current(tmp_path)
        made_by(add, tmp_path, many(2, start=10))
        remove(tmp_path, ["r3"])
        assert {source.id for source in index.sources()} == {f"r{n}" for n in range(5)}
        made_by(build, tmp_path, many(2, start=30))
        assert old.exists()
        matches = index.search([claim("Event 3 took place")], ENCODER.encode(["Event 3 took place"]), 50)[0]
        assert {match.evidence.source.id for match in matches} == {f"r{n}" for n in range(5)}
        assert index.text("r3") == many(4)[3].text
    assert ids(tmp_path) == ["r30", "r31"]
    made_by(build, tmp_path, many(1))
    assert not old.exists()


def test_unknown_reports_are_key_errors(tmp_path: Path):
    made_by(build, tmp_path, many(1))
    with Index.open(tmp_path) as index:
        for ask in (index.text, index.source, index.statements, lambda name: index.vectors([f"{name}:s1"])):
            with pytest.raises(KeyError):
                ask("nobody")
        with pytest.raises(KeyError):
            index.vectors(["r0:s99"])


@pytest.mark.parametrize(
    ("encoder", "words"),
    [
        (WordEncoder(name="other"), "--encoder other"),
        (WordEncoder(revision="2"), "claimcheck index build corpus"),
        (WordEncoder(dimension=32), "32 dimensions"),
    ],
)
def test_another_encoder_is_refused_with_the_command_that_helps(tmp_path: Path, encoder, words):
    made_by(build, tmp_path, many(1))
    with pytest.raises(IndexUnusable) as caught:
        Index.open(tmp_path, encoder)
    assert words in caught.value.message + caught.value.hint
    assert "claimcheck index build corpus" in caught.value.hint
    with pytest.raises(IndexUnusable):
        made_by(add, tmp_path, many(1), encoder=encoder)


def test_another_segmenter_is_refused_for_additions(tmp_path: Path):
    made_by(build, tmp_path, many(1))
    with pytest.raises(IndexUnusable, match="cut by sentences-1"):
        made_by(add, tmp_path, many(2), segmenter="sentences-2")


def schema_number(folder: Path, number: int) -> None:
    with db.write(generations.current(folder) / generations.DATABASE) as database:
        schema.set_facts(database, {"schema": number})


def test_a_newer_schema_is_refused(tmp_path: Path):
    made_by(build, tmp_path, many(1))
    schema_number(tmp_path, schema.SCHEMA + 1)
    for use in (Index.open, status, upgrade, compact):
        with pytest.raises(IndexUnusable, match=f"this claimcheck knows {schema.SCHEMA}"):
            use(tmp_path)


def test_an_older_schema_is_refused_with_the_command_that_upgrades(tmp_path: Path):
    made_by(build, tmp_path, many(1))
    schema_number(tmp_path, schema.SCHEMA - 1)
    with pytest.raises(IndexUnusable) as caught:
        Index.open(tmp_path)
    assert f"claimcheck index upgrade --index {tmp_path}" in caught.value.hint


def as_schema_1(folder: Path) -> None:
    """What the first version of claimcheck wrote: the same without the means of the languages."""
    with db.write(generations.current(folder) / generations.DATABASE) as database:
        database.table("languages").drop()
    schema_number(folder, 1)


def test_an_upgraded_index_is_that_of_a_new_build_and_embeds_nothing(tmp_path: Path):
    made_by(build, tmp_path / "old", many(20))
    made_by(build, tmp_path / "new", many(20))
    as_schema_1(tmp_path / "old")
    with pytest.raises(IndexUnusable, match="has schema 1"):
        Index.open(tmp_path / "old")
    manifest = upgrade(tmp_path / "old")
    assert manifest.schema == schema.SCHEMA
    assert verify(tmp_path / "old", ENCODER) == ()
    text = "Event 3 took place in town 3."
    found = []
    for folder in (tmp_path / "old", tmp_path / "new"):
        with Index.open(folder, ENCODER) as index:
            found.append(index.search([claim(text)], ENCODER.encode([text]), 10))
    assert found[0] == found[1]
    assert upgrade(tmp_path / "old").documents == 20


def test_the_readme_tells_every_table_column_and_view(tmp_path: Path):
    told = (Path(__file__).parents[2] / "index" / "README.md").read_text("utf-8")
    words = set(re.findall(r"\w+", told))
    made_by(build, tmp_path, many(1))
    with db.read(generations.current(tmp_path) / generations.DATABASE) as database:
        tables = [name for name in database.table_names() if not name.startswith(("statements_fts_", "sqlite_"))]
        names = {*tables, *database.view_names(), *schema.FACTS}
        names |= {column for name in (*tables, *database.view_names()) for column in database[name].columns_dict}
    assert names - words - {"term", "doc", "cnt"} == set()


def test_the_database_means_something_in_datasette(tmp_path: Path):
    made_by(build, tmp_path, many(4))
    with sqlite3.connect(generations.current(tmp_path) / generations.DATABASE) as database:
        assert database.execute("SELECT report, statements FROM reports ORDER BY report LIMIT 1").fetchone() == (
            "r0",
            3,
        )
        told = database.execute("SELECT statement, report, publisher, statement_id FROM who_says_what").fetchall()
        assert ("It left 6 wounded.", None, "Paper 2", "r2:s2") in [(row[0].strip(), *row[1:]) for row in told]
        assert database.execute("SELECT publisher, reports, statements FROM publishers").fetchone() == ("Paper 0", 2, 6)
        assert database.execute("SELECT * FROM figures").fetchall() == []
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()
