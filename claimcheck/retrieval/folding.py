"""Keeps `vectors.faiss` in step with the database, from which it is derived.

It is not written anew for every small addition: what it lacks is scored from the database, what was removed since is
masked, and only when that grows beyond a share of the whole is the file written again. So the cost of an addition is
spread over what is added.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from claimcheck.datatypes import Manifest
from claimcheck.errors import IndexUnusable
from claimcheck.retrieval import balance, schema, vectors
from claimcheck.retrieval.footer import Coverage
from claimcheck.retrieval.manifests import manifest_of
from claimcheck.retrieval.vectors import EXACT, FaissStore, Numbers, Vectors

if TYPE_CHECKING:
    from sqlite_utils import Database

LATE_AT_LEAST = 2_000
LATE_AT_MOST = 20_000
LATE_SHARE = 0.02
RECALL_AIM = 0.985
_ROWS = 20_000
_QUERIES = 256
_TOP = 10
_DEPTH = 100


def write(database: Database, path: Path, kind: str | None = None) -> Coverage:
    """Writes all vectors of the database to `path` and returns what they cover; `kind` is by rule if None."""
    facts = schema.facts(database)
    store = _empty(database, facts, kind or vectors.kind_for(facts["statements"], facts["dimension"]))
    for numbers, rows in stored(database, facts["dimension"]):
        store.append(numbers, rows)
    recall = _tune(store, database, facts) if store.approximate else None
    return _save(store, facts, path, recall)


def _empty(database: Database, facts: dict[str, Any], kind: str) -> FaissStore:
    if kind == EXACT:
        return FaissStore.exact(facts["dimension"])
    size = min(vectors.MOST_POINTS, vectors.POINTS_A_LIST * vectors.lists_of(kind))
    _, points = sample(database, facts, size)
    return FaissStore.trained(kind, points)


def sample(database: Database, facts: dict[str, Any], size: int) -> tuple[Numbers, Vectors]:
    """Vectors of about `size` statements picked at random, always the same ones."""
    picked = np.random.default_rng(0).integers(1, facts["next_statement"], size)
    numbers, blobs = [], []
    for number in np.unique(picked).tolist():
        row = database.execute("SELECT vector FROM vectors WHERE number = ?", [number]).fetchone()
        if row:
            numbers.append(number)
            blobs.append(row[0])
    return np.array(numbers, np.int64), vectors.unpack(blobs, facts["dimension"])


def stored(database: Database, dimension: int, above: int = 0) -> Iterator[tuple[Numbers, Vectors]]:
    """All numbers above `above` with their vectors, in order, some thousands at a time."""
    cursor = database.execute("SELECT number, vector FROM vectors WHERE number > ? ORDER BY number", [above])
    while rows := cursor.fetchmany(_ROWS):
        try:
            found = vectors.unpack((row[1] for row in rows), dimension)
        except (ValueError, TypeError) as error:
            raise sqlite3.DatabaseError("a vector has another length") from error
        yield np.array([row[0] for row in rows], np.int64), found


def _tune(store: FaissStore, database: Database, facts: dict[str, Any]) -> float:
    """Sets how many lists a search looks into: the fewest that reach `RECALL_AIM`; returns the recall@10 reached."""
    numbers, queries = sample(database, facts, _QUERIES)
    truth = _nearest(database, numbers, queries)
    recall, probes = 0.0, 4
    while recall < RECALL_AIM and probes < vectors.lists_of(store.kind):
        probes *= 2
        store.probes = min(probes, vectors.lists_of(store.kind))
        _, found = store.search(queries, _DEPTH)
        recall = float(np.mean([np.isin(best, row).mean() for best, row in zip(truth, found, strict=True)]))
    return round(recall, 4)


def _nearest(database: Database, numbers: Numbers, queries: Vectors) -> Numbers:
    """The `_TOP` numbers nearest to each query by exact search, the query itself left out."""
    scores = np.full((len(queries), _TOP), -np.inf, np.float32)
    found = np.full((len(queries), _TOP), -1, np.int64)
    for ids, rows in stored(database, queries.shape[1]):
        product = queries @ rows.T
        product[numbers[:, None] == ids[None, :]] = -np.inf
        scores = np.concatenate([scores, product], axis=1)
        found = np.concatenate([found, np.broadcast_to(ids, product.shape)], axis=1)
        best = np.argpartition(-scores, _TOP, axis=1)[:, :_TOP]
        scores, found = np.take_along_axis(scores, best, 1), np.take_along_axis(found, best, 1)
    return found


def _save(store: FaissStore, facts: dict[str, Any], path: Path, recall: float | None) -> Coverage:
    coverage = Coverage(
        generation=facts["generation"],
        covered=facts["next_statement"] - 1,
        removals=facts["removals"],
        count=len(store),
        search=store.kind,
        recall=recall,
    )
    store.save(path, coverage)
    return coverage


def keep_in_step(database: Database, path: Path) -> Manifest:
    """Brings the vectors up to date when they are missing, damaged or too far behind the database."""
    facts = schema.facts(database)
    coverage = None
    with suppress(IndexUnusable):
        coverage = vectors.check(path, whole=False)
    if coverage is None or coverage.generation != facts["generation"]:
        coverage = write(database, path)
    elif _behind(database, coverage) > patience(coverage):
        coverage = _catch_up(database, facts, path)
        with database.atomic():
            balance.measure(database, facts["dimension"])
            schema.count_common_words(database)
    return manifest_of(facts, coverage)


def _catch_up(database: Database, facts: dict[str, Any], path: Path) -> Coverage:
    """Adds and removes what changed, or writes everything again where the size asks for another kind."""
    store, coverage = vectors.load(path, mapped=False)
    if store.kind != vectors.kind_for(facts["statements"], facts["dimension"]):
        return write(database, path)
    gone = database.execute('SELECT "first", "count" FROM removals WHERE sequence > ?', [coverage.removals]).fetchall()
    if gone:
        store.remove(np.concatenate([np.arange(first, first + count) for first, count in gone]))
    for numbers, rows in stored(database, store.dimension, coverage.covered):
        store.append(numbers, rows)
    return _save(store, facts, path, coverage.recall)


def _behind(database: Database, coverage: Coverage) -> int:
    late = database.execute("SELECT count(*) FROM vectors WHERE number > ?", [coverage.covered]).fetchone()[0]
    gone = 'SELECT coalesce(sum("count"), 0) FROM removals WHERE sequence > ?'
    return int(late) + int(database.execute(gone, [coverage.removals]).fetchone()[0])


def patience(coverage: Coverage) -> int:
    """How many statements may have come or gone before the file is written again."""
    return min(LATE_AT_MOST, max(LATE_AT_LEAST, int(LATE_SHARE * coverage.count)))
