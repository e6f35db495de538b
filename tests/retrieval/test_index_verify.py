"""Every kind of damage is found, told with the command that helps, and mended where it can be."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from claimcheck.errors import IndexUnusable
from claimcheck.retrieval import database as db
from claimcheck.retrieval import generations, schema, vectors
from claimcheck.retrieval.index import Index, build, listing, status, verify

from .reports import WordEncoder, claim, made_by, many

ENCODER = WordEncoder()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made_by(build, tmp_path, many(20))
    return tmp_path


def run(folder: Path, *statements: str) -> None:
    with db.write(generations.current(folder) / generations.DATABASE) as database:
        for sql in statements:
            database.execute(sql)


def forget_vectors(folder: Path) -> None:
    (generations.current(folder) / generations.VECTORS).unlink()


def flip_vectors(folder: Path) -> None:
    path = generations.current(folder) / generations.VECTORS
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def foreign_vectors(folder: Path) -> None:
    path = generations.current(folder) / generations.VECTORS
    store, coverage = vectors.load(path, mapped=False)
    store.save(path, type(coverage)("another", *[getattr(coverage, name) for name in coverage.__slots__[1:]]))


DAMAGE = {
    "vectors.faiss missing": (forget_vectors, generations.VECTORS),
    "vectors.faiss flipped": (flip_vectors, generations.VECTORS),
    "vectors.faiss of another generation": (foreign_vectors, generations.VECTORS),
    "a vector missing": (lambda f: run(f, "DELETE FROM vectors WHERE number = 5"), "vectors"),
    "a vector cut": (lambda f: run(f, "UPDATE vectors SET vector = x'0011' WHERE number = 5"), "vectors"),
    "a vector of zeros": (lambda f: run(f, "UPDATE vectors SET vector = zeroblob(128) WHERE number = 5"), "vectors"),
    "a stray vector": (lambda f: run(f, "INSERT INTO vectors VALUES (9999, zeroblob(128))"), "vectors"),
    "vectors exchanged": (
        lambda f: run(f, "UPDATE vectors SET vector = (SELECT vector FROM vectors AS v WHERE v.number = 1)"),
        "vectors",
    ),
    "full text short": (lambda f: run(f, "DELETE FROM statements_fts_docsize WHERE id = 3"), "full text"),
    "counts wrong": (lambda f: run(f, "UPDATE manifest SET value = '7' WHERE name = 'documents'"), "manifest"),
    "a text changed": (
        lambda f: run(f, "UPDATE documents SET text = replace(text, 'Event', 'Evant') WHERE source = 4"),
        "reports",
    ),
    "a text missing": (lambda f: run(f, "DELETE FROM documents WHERE source = 4"), "reports"),
    "a statement changed": (lambda f: run(f, "UPDATE statements SET text = 'Other.' WHERE number = 8"), "reports"),
    "a statement missing": (lambda f: run(f, "DELETE FROM statements WHERE number = 8"), "reports"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_found_and_mended(folder: Path, name: str):
    harm, part = DAMAGE[name]
    assert verify(folder, ENCODER) == ()
    harm(folder)
    found = verify(folder, ENCODER)
    assert part in {fault.part for fault in found}
    assert all(not fault.mended and "claimcheck index" in fault.hint for fault in found)
    mended = verify(folder, ENCODER, repair=True)
    assert part in {fault.part for fault in mended}
    assert all(fault.mended for fault in mended)
    assert verify(folder, ENCODER) == ()
    with Index.open(folder, ENCODER) as index:
        best = index.search(
            [claim("Event 11 took place in town 4.")], ENCODER.encode(["Event 11 took place in town 4."]), 1
        )
    assert best[0][0].evidence.id == "r11:s1"
    damaged_words = part == "reports"
    assert len(list(listing(folder))) == (19 if damaged_words else 20)
    if damaged_words:
        made_by(build, folder, many(20))
        assert len(list(listing(folder))) == 20
        assert verify(folder, ENCODER) == ()


def test_full_text_of_other_words_is_mended(folder: Path):
    with db.write(generations.current(folder) / generations.DATABASE) as database:
        database.execute(
            "INSERT INTO statements_fts(statements_fts, rowid, text, speaker) VALUES ('delete', 1, 'Event', NULL)"
        )
    (fault,) = verify(folder, ENCODER, repair=True)
    assert (fault.part, fault.mended) == ("full text", True)
    assert verify(folder, ENCODER) == ()


def test_another_encoder_is_a_fault_that_a_build_mends(folder: Path):
    (fault,) = verify(folder, WordEncoder(revision="9"), repair=True)
    assert (fault.part, fault.mended) == ("encoder", False)
    assert f"claimcheck index build corpus --encoder words --index {folder}" in fault.hint


def test_a_repair_that_mends_not_everything_ends_as_a_fault(run, folder: Path):
    done = run("index", "verify", "--repair", "--index", folder)
    assert done.returncode == 2 and "encoder" in done.stdout


def test_a_torn_database_is_told_and_replaced_by_a_build(folder: Path):
    path = generations.current(folder) / generations.DATABASE
    data = bytearray(path.read_bytes())
    data[4096 * 5 : 4096 * 20] = b"\xff" * (4096 * 15)
    path.write_bytes(data)
    try:
        (fault,) = verify(folder, ENCODER)
        assert fault.part == "database"
        assert f"claimcheck index build corpus --index {folder}" in fault.hint
    except IndexUnusable as error:
        assert "claimcheck index build" in error.hint
    made_by(build, folder, many(20))
    assert verify(folder, ENCODER) == ()


@pytest.mark.parametrize("kept", [0, 10, 100, 4096, 20_000, 0.5, 0.9])
def test_a_truncated_database_is_one_clear_error(folder: Path, kept):
    path = generations.current(folder) / generations.DATABASE
    data = path.read_bytes()
    path.write_bytes(data[: int(kept * len(data)) if isinstance(kept, float) else kept])
    with pytest.raises(IndexUnusable) as caught, Index.open(folder, ENCODER) as index:
        for number in range(20):
            index.search([claim(f"Event {number}")], ENCODER.encode([f"Event {number}"]), 60)
            index.text(f"r{number}")
    assert "claimcheck index build" in caught.value.hint
    made_by(build, folder, many(20))
    assert verify(folder, ENCODER) == ()


def test_a_manifest_that_is_no_json_is_one_clear_error(folder: Path):
    run(folder, "UPDATE manifest SET value = '{' WHERE name = 'built'")
    with pytest.raises(IndexUnusable, match="manifest cannot be read"):
        Index.open(folder)


def test_a_manifest_without_an_entry_is_one_clear_error(folder: Path):
    run(folder, "DELETE FROM manifest WHERE name = 'removals'")
    with pytest.raises(IndexUnusable, match="entries of its manifest are missing"):
        Index.open(folder)


def test_vectors_of_another_database_are_refused(folder: Path):
    foreign_vectors(folder)
    with pytest.raises(IndexUnusable, match="does not belong") as caught:
        Index.open(folder, ENCODER)
    assert caught.value.hint == f"Repair it: claimcheck index verify --repair --index {folder}"


@pytest.mark.parametrize("line", ["", "../../etc", "gone", "a/b", "\xff"])
def test_a_damaged_current_line_is_one_clear_error(folder: Path, line: str):
    (folder / "current").write_text(line, "latin-1")
    with pytest.raises(IndexUnusable) as caught:
        Index.open(folder)
    assert "claimcheck index build" in caught.value.hint
    made_by(build, folder, many(20))
    assert verify(folder, ENCODER) == ()


def test_text_that_was_changed_behind_our_back_is_not_shown(folder: Path):
    run(folder, "UPDATE documents SET text = 'forged' WHERE source = 4")
    with Index.open(folder) as index, pytest.raises(IndexUnusable, match="the text of r3"):
        index.text("r3")


def test_schema_constants_are_those_written(folder: Path):
    with db.read(generations.current(folder) / generations.DATABASE) as database:
        facts = schema.facts(database)
    assert facts.keys() == schema.FACTS


def use(folder: Path) -> None:
    """Everything that a check asks of an index."""
    with Index.open(folder, ENCODER) as index:
        for number in range(0, 20, 5):
            text = f"Event {number} took place in town."
            for match in index.search([claim(text)], ENCODER.encode([text]), 30)[0]:
                assert -1 <= match.similarity <= 1
        for source in list(index.sources()):
            index.text(source.id)
            index.vectors([one.id for one in index.statements(source.id)])


def flipped(folder: Path, chance: random.Random, count: int) -> None:
    path = generations.current(folder) / generations.DATABASE
    pristine = path.read_bytes()
    for _ in range(count):
        data = bytearray(pristine)
        for _ in range(chance.choice([1, 1, 3, 50])):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        for check in (use, lambda place: verify(place, ENCODER), lambda place: list(listing(place)), status):
            with suppress(IndexUnusable, KeyError):  # a report that is no longer found by its id is a KeyError
                check(folder)
        for suffix in ("-wal", "-shm"):
            path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


def test_flipped_bytes_in_the_database_raise_nothing_else(folder: Path):
    flipped(folder, random.Random(3), 25)


@pytest.mark.long
def test_many_flipped_bytes_in_the_database_raise_nothing_else(folder: Path):
    flipped(folder, random.Random(4), 150)
