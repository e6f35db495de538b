"""Databases that are being written: the generation in use, or one that is prepared beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.datatypes import Manifest
from claimcheck.errors import IndexUnusable
from claimcheck.retrieval import balance, folding, generations, schema
from claimcheck.retrieval import database as db
from claimcheck.retrieval.manifests import manifest_of

if TYPE_CHECKING:
    from sqlite_utils import Database

VECTORS_AGREE = ("encoder", "encoder_revision", "dimension")
STATEMENTS_AGREE = (*VECTORS_AGREE, "segmenter")


@contextmanager
def changing(folder: Path, generation: Path) -> Iterator[Database]:
    """A writer on the generation in use; its transactions reach the disk before they count."""
    check_exists(folder, generation)
    database = db.write(generation / generations.DATABASE)
    try:
        schema.complete(database)
        yield database
        db.settle(database, generation / generations.DATABASE)
    finally:
        database.close()


def check_exists(folder: Path, generation: Path) -> None:
    """Raises `IndexUnusable` when the generation in use has no database."""
    if not (generation / generations.DATABASE).is_file():
        raise IndexUnusable(f"{generation / generations.DATABASE} is missing.", db.build_hint(folder))


def facts_of(folder: Path, generation: Path) -> dict[str, Any]:
    """The manifest's entries of a generation; raises `IndexUnusable` when its database is missing."""
    check_exists(folder, generation)
    with db.read(generation / generations.DATABASE) as database:
        return schema.facts(database)


@contextmanager
def preparing(folder: Path, name: str, opening: Mapping[str, Any]) -> Iterator[tuple[Path, Database]]:
    """What `_prepared` gives, closed at the end; after an error it stays only where it holds a report to go on with."""
    place, database = _prepared(folder, name, opening)
    empty = False
    try:
        yield place, database
    except BaseException:
        with suppress(sqlite3.Error):
            empty = database.execute("SELECT 1 FROM sources LIMIT 1").fetchone() is None
        raise
    finally:
        database.close()
        if empty:
            generations.discard(place)


def _prepared(folder: Path, name: str, opening: Mapping[str, Any]) -> tuple[Path, Database]:
    """The folder and database that an interrupted run left under `name`, or new ones whose manifest is `opening`.

    What was left is used only when it is sound and its statements and vectors are made alike.
    """
    place = generations.partial(folder, name)
    if (place / generations.DATABASE).is_file():
        database = db.write(place / generations.DATABASE, durable=False)
        if _continues(database, opening):
            return place, database
        database.close()
    return _new(folder, name, opening)


def _continues(database: Database, opening: Mapping[str, Any]) -> bool:
    with suppress(sqlite3.Error):
        facts = schema.facts(database)
        alike = facts["schema"] == schema.SCHEMA and all(facts[name] == opening[name] for name in STATEMENTS_AGREE)
        if alike and db.sound(database):
            schema.complete(database)
            return True
    return False


def _new(folder: Path, name: str, opening: Mapping[str, Any]) -> tuple[Path, Database]:
    place = generations.partial(folder, name, fresh=True)
    database = db.write(place / generations.DATABASE, durable=False)
    schema.create(database, opening)
    return place, database


def reusable(folder: Path, opening: Mapping[str, Any]) -> tuple[Path | None, bool]:
    """The database in use, None unless it is sound; and whether its vectors are made alike, else everything is embedded."""
    with suppress(IndexUnusable, sqlite3.Error):
        generation = generations.current(folder)
        facts = facts_of(folder, generation)
        if facts["schema"] != schema.SCHEMA:
            return None, False
        with db.read(generation / generations.DATABASE) as database:
            if db.sound(database):
                alike = all(facts[name] == opening[name] for name in VECTORS_AGREE)
                return generation / generations.DATABASE, alike
    return None, False


def finish(folder: Path, place: Path, database: Database) -> Manifest:
    """Brings counts, full text and vectors in step, closes the database and makes the generation the one in use."""
    with database.atomic():
        schema.recount(database)
        balance.measure(database, schema.facts(database)["dimension"])
        schema.count_common_words(database)
    database.table("statements").optimize()
    database.analyze()
    facts = schema.facts(database)
    coverage = folding.write(database, place / generations.VECTORS)
    db.settle(database, place / generations.DATABASE)
    generations.publish(folder, place, facts["generation"])
    return manifest_of(facts, coverage)
