"""Whole indexes into a new generation or into another index: compact, upgrade, merge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.datatypes import Manifest
from claimcheck.errors import IndexUnusable
from claimcheck.retrieval import balance, folding, generations, schema, storing, upgrades
from claimcheck.retrieval import database as db
from claimcheck.retrieval.building import BuildResult
from claimcheck.retrieval.intake import Counts
from claimcheck.retrieval.manifests import check_schema
from claimcheck.retrieval.writing import STATEMENTS_AGREE, changing, check_exists, facts_of, finish

if TYPE_CHECKING:
    from sqlite_utils import Database

_REPORTS_AT_ONCE = 1000


def compact(folder: Path) -> Manifest:
    """Writes the index again, as a new generation, without what was removed and with the search that fits its size.

    Raises `IndexUnusable`; killed at any moment, it leaves the index as it was.
    """
    folder = Path(folder)
    with generations.only_builder(folder, "compact"), db.border(folder):
        generation = generations.current(folder)
        facts = facts_of(folder, generation)
        check_schema(facts, folder)
        place = generations.partial(folder, "compact", fresh=True)
        database = db.write(place / generations.DATABASE, durable=False)
        try:
            kept = {name: facts[name] for name in schema.OPENING} | {"generation": generations.new_id()}
            schema.create(database, kept)
            with db.attached(database, generation / generations.DATABASE, "before"):
                _copy_all(database)
            return finish(folder, place, database)
        finally:
            database.close()


def _copy_all(database: Database) -> None:
    numbers = [row[0] for row in database.execute("SELECT number FROM before.sources ORDER BY number")]
    taken = storing.Numbers(database)
    for start in range(0, len(numbers), _REPORTS_AT_ONCE):
        with database.atomic():
            storing.copy(database, "before", numbers[start : start + _REPORTS_AT_ONCE], taken)


def merge(folder: Path, other: Path) -> BuildResult:
    """Takes the reports of the index in `other` into the one in `folder`, in one transaction, nothing embedded again.

    A report that is here already (same id and content, or same words, publisher, address and day) stays as it is. One
    whose id stands here for other words enters as `id~2`, so that nothing is lost. Raises `IndexUnusable` when the two
    were not made by the same encoder and segmenter.
    """
    folder, other = Path(folder), Path(other)
    with generations.only_builder(folder, "merge"), db.border(folder):
        generation, theirs = generations.current(folder), generations.current(other)
        _check_alike(folder, facts_of(folder, generation), other, facts_of(other, theirs))
        with generations.holding(theirs), changing(folder, generation) as database:
            counts = Counts()
            with db.attached(database, theirs / generations.DATABASE, "other"), database.atomic():
                _enter(database, counts)
            manifest = folding.keep_in_step(database, generation / generations.VECTORS)
    return BuildResult(manifest, counts.added, counts.unchanged, 0, 0, counts.duplicates, 0)


def _check_alike(folder: Path, mine: dict[str, object], other: Path, theirs: dict[str, object]) -> None:
    check_schema(mine, folder)
    check_schema(theirs, other)
    for name in STATEMENTS_AGREE:
        if mine[name] != theirs[name]:
            raise IndexUnusable(
                f"{folder} and {other} cannot be merged: {name} is {mine[name]} here and {theirs[name]} there.",
                f"Build one of them again with the same {name.replace('_', ' ')}, or export it and add the export: "
                f"{db.command('export', other)}",
            )


def _enter(database: Database, counts: Counts) -> None:
    numbers = storing.Numbers(database)
    newcomers = dict(_newcomers(database, counts))
    counts.added = storing.copy(database, "other", newcomers, numbers, newcomers, placed=False)
    mine = schema.facts(database)["corpora"]
    theirs = database.execute("SELECT value FROM other.manifest WHERE name = 'corpora'").fetchone()[0]
    if counts.added:
        schema.set_facts(database, {"built": generations.now()})
    schema.recount(database, list(dict.fromkeys([*mine, *schema.value_of(theirs)])))
    balance.keep(database, schema.facts(database)["dimension"])


def _newcomers(database: Database, counts: Counts) -> Iterator[tuple[int, str]]:
    """The number, and the id it gets here, of each report of `other` that is not here yet."""
    taken: set[str] = set()
    rows = database.execute("SELECT number, id, fingerprint, twin FROM other.sources ORDER BY number").fetchall()
    for number, id_, fingerprint, twin in rows:
        here = database.execute("SELECT fingerprint FROM main.sources WHERE id = ?", [id_]).fetchone()
        if here and here[0] == fingerprint:
            counts.unchanged += 1
        elif database.execute("SELECT 1 FROM main.sources WHERE twin = ?", [twin]).fetchone():
            counts.duplicates += 1
        else:
            name, tries = id_, 1
            while name in taken or storing.number_of(database, name) is not None:
                tries += 1
                name = f"{id_}~{tries}"
            taken.add(name)
            yield number, name


def upgrade(folder: Path) -> Manifest:
    """Brings an index of an older schema to this version's, as a new generation; nothing is embedded again.

    Raises `IndexUnusable`; killed at any moment, it leaves the index as it was. An index of this schema stays as it is.
    """
    folder = Path(folder)
    with generations.only_builder(folder, "upgrade"), db.border(folder):
        generation = generations.current(folder)
        check_exists(folder, generation)
        place = generations.partial(folder, "upgrade", fresh=True)
        db.duplicate(generation / generations.DATABASE, place / generations.DATABASE)
        database = db.write(place / generations.DATABASE, durable=False)
        try:
            upgrades.run(database, folder)
            with database.atomic():
                schema.set_facts(database, {"generation": generations.new_id()})
            return finish(folder, place, database)
        finally:
            database.close()
