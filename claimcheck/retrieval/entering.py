"""What an addition prepared, into the index in use: which reports enter, which give way, which are held already.

Inside the prepared database, `main` holds it, `before` is the index in use and `seen` what the addition read (`Intake`).
A report that is in use under another id, word for word, does not enter again, unless that other one gives way in the same
addition: a row that moves down in a table without ids takes the number of the row below it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.retrieval import balance, generations, places, schema, storing
from claimcheck.retrieval import database as db
from claimcheck.retrieval.intake import Counts

if TYPE_CHECKING:
    from sqlite_utils import Database

# What an interrupted addition left of another version, or what is in use already, is none of these.
_CHANGED = """
    CREATE TEMP TABLE changed AS
    SELECT new.id FROM main.sources AS new JOIN seen USING (id, fingerprint) JOIN before.sources AS old USING (id)
    WHERE old.fingerprint <> new.fingerprint"""
_ORPHANS = """
    SELECT min(CASE WHEN old.fingerprint = seen.fingerprint THEN old.number END) AS alike, seen.id
    FROM seen JOIN before.sources AS old USING (twin)
    WHERE NOT EXISTS (SELECT 1 FROM before.sources AS held WHERE held.id = seen.id)
    GROUP BY seen.id HAVING min(old.id IN (SELECT id FROM changed)) AND alike IS NOT NULL"""
_ENTERING = """
    SELECT new.number, EXISTS (SELECT 1 FROM before.sources AS old WHERE old.twin = new.twin)
    FROM main.sources AS new JOIN seen USING (id, fingerprint)
    WHERE NOT EXISTS (SELECT 1 FROM before.sources AS old WHERE old.id = new.id) AND NOT EXISTS (
        SELECT 1 FROM before.sources AS old WHERE old.twin = new.twin AND old.id NOT IN (SELECT id FROM changed))
    UNION ALL SELECT number, 0 FROM main.sources WHERE id IN (SELECT id FROM changed)
    ORDER BY 1"""
_REPLACED = """
    SELECT mine.number FROM other.sources AS new JOIN main.sources AS mine ON mine.id = new.id
    WHERE new.number IN (SELECT value FROM json_each(?))"""


def chosen(staging: Database, counts: Counts) -> list[int]:
    """The numbers of the prepared reports that enter.

    Reports whose copy in use gives way were taken for duplicates; in `counts` they are then added ones.
    """
    staging.execute(_CHANGED)
    orphans: dict[int, str] = dict(staging.execute(_ORPHANS).fetchall())
    with staging.atomic():
        stale = (storing.number_of(staging, id_) for id_ in orphans.values())
        storing.remove(staging, [number for number in stale if number is not None])
        storing.copy(staging, "before", orphans, storing.Numbers(staging), orphans)
        places.settle(staging)
    found = staging.execute(_ENTERING).fetchall()
    rescued = sum(twin for _, twin in found)
    counts.duplicates -= rescued
    counts.added += rescued
    return [number for number, _ in found]


def enter(
    database: Database, staging: Path, numbers: Sequence[int], placed: Sequence[tuple[str, str]], corpora: Sequence[str]
) -> None:
    """Moves prepared reports into the index in one transaction; a report of the same id gives way.

    `placed` are ids of reports in use and the places from which they were read now.
    """
    known = schema.facts(database)["corpora"]
    with db.attached(database, staging, "other"), database.atomic():
        storing.remove(database, [row[0] for row in database.execute(_REPLACED, [json.dumps(numbers)]).fetchall()])
        if storing.copy(database, "other", numbers, storing.Numbers(database)):
            schema.set_facts(database, {"built": generations.now()})
        database.conn.executemany("UPDATE sources SET place = ? WHERE id = ?", [(where, id_) for id_, where in placed])
        schema.recount(database, list(dict.fromkeys([*known, *corpora])))
        balance.keep(database, schema.facts(database)["dimension"])
