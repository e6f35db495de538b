"""The tables, indexes, full text and views of `statements.db`; `index/README.md` tells them to people.

Statements of one report have consecutive numbers (`sources.first` and `sources.count`), so that a filter on reports is
a handful of ranges. Numbers are never used twice within a generation: FAISS may still hold one that was removed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

SCHEMA = 2
TOKENIZER = "unicode61 remove_diacritics 2"

TABLES: dict[str, dict[str, type]] = {
    "manifest": {"name": str, "value": str},
    "sources": {
        "number": int,
        "id": str,
        "title": str,
        "publisher": str,
        "author": str,
        "url": str,
        "published": str,
        "updated": str,
        "language": str,
        "licence": str,
        "retrieved": str,
        "sha256": str,
        "fingerprint": str,
        "twin": str,
        "place": str,
        "first": int,
        "count": int,
    },
    "documents": {"source": int, "text": str},
    "statements": {
        "number": int,
        "source": int,
        "id": str,
        "text": str,
        "start": int,
        "end": int,
        "kind": str,
        "kind_reason": str,
        "stance": str,
        "quoted": int,
        "speaker": str,
        "cue": str,
        "context_text": str,
        "spans": str,
        "dates": str,
        "quantities": str,
        "mentions": str,
        "passage": str,
        "key": int,
    },
    "vectors": {"number": int, "vector": bytes},
    "removals": {"sequence": int, "first": int, "count": int},
    "common_words": {"word": str, "statements": int},
    "languages": {"language": str, "sampled": int, "mean": bytes},
}
OPENING = ("generation", "encoder", "encoder_revision", "dimension", "judge", "segmenter", "corpora", "built")
_COUNTED = ("documents", "statements", "first_date", "last_date", "languages", "publishers")
FACTS = frozenset({"schema", "next_source", "next_statement", "removals", *OPENING, *_COUNTED})
_KEYS = {
    "manifest": "name",
    "documents": "source",
    "removals": "sequence",
    "common_words": "word",
    "languages": "language",
}
_INDEXES: tuple[tuple[str, str, bool], ...] = (
    ("sources", "id", True),
    ("sources", "twin", False),
    ("sources", "place", False),
    ("sources", "published", False),
    ("sources", "language", False),
    ("sources", "publisher", False),
    ("statements", "source", False),
    ("statements", "key", False),
)
_VIEWS = {
    "reports": """
        SELECT id AS report, title, publisher, author, published, updated, language, url, licence, count AS statements
        FROM sources ORDER BY published""",
    "who_says_what": """
        SELECT statements.speaker, statements.cue, statements.stance, statements.text AS statement,
               sources.title AS report, sources.publisher, sources.published, sources.url,
               sources.id || ':' || statements.id AS statement_id
        FROM statements JOIN sources ON sources.number = statements.source""",
    "figures": """
        SELECT json_extract(figure.value, '$.value') AS value, json_extract(figure.value, '$.unit') AS unit,
               json_extract(figure.value, '$.modifier') AS modifier, statements.text AS statement,
               sources.publisher, sources.published, sources.title AS report
        FROM statements JOIN sources ON sources.number = statements.source, json_each(statements.quantities) AS figure""",
    "publishers": """
        SELECT publisher, count(*) AS reports, sum(count) AS statements, min(published) AS first, max(published) AS last
        FROM sources GROUP BY publisher ORDER BY reports DESC""",
}


def create(database: Database, facts: Mapping[str, object]) -> None:
    """Creates everything in an empty database, in one transaction; `facts` open the manifest."""
    with database.atomic():
        for name, columns in TABLES.items():
            database.create_table(name, columns, pk=_KEYS.get(name, "number"))
        for table, column, unique in _INDEXES:
            database.table(table).create_index([column], unique=unique)
        database.table("statements").enable_fts(["text", "speaker"], create_triggers=True, tokenize=TOKENIZER)
        database.execute("CREATE VIRTUAL TABLE words USING fts5vocab(statements_fts, row)")
        for name, sql in _VIEWS.items():
            database.create_view(name, sql)
        set_facts(database, {"schema": SCHEMA, "next_source": 1, "next_statement": 1, "removals": 0} | dict(facts))
        recount(database)


def has_places(database: Database, where: str = "main") -> bool:
    """Whether the reports have places; in an index that an earlier version wrote they have none until it is changed."""
    return any(row[1] == "place" for row in database.execute(f"PRAGMA {where}.table_info(sources)"))


def complete(database: Database) -> None:
    """Adds what an earlier version of this schema did not write and no reader needs: the places."""
    if not has_places(database):
        with database.atomic():
            database.table("sources").add_column("place", str)
            database.table("sources").create_index(["place"])


def set_facts(database: Database, facts: Mapping[str, object]) -> None:
    """Writes entries of the manifest; values are stored as JSON."""
    rows = ({"name": name, "value": json.dumps(value, ensure_ascii=False)} for name, value in facts.items())
    database.table("manifest").insert_all(rows, replace=True)


def facts(database: Database) -> dict[str, Any]:
    """All entries of the manifest; raises `sqlite3.DatabaseError` when they are not those of an index."""
    try:
        found = {name: json.loads(value) for name, value in database.execute("SELECT name, value FROM manifest")}
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError("its manifest cannot be read") from error
    if found.get("schema") == SCHEMA and not found.keys() >= FACTS:
        raise sqlite3.DatabaseError("entries of its manifest are missing")
    return found


def recount(database: Database, corpora: Sequence[str] | None = None) -> None:
    """Brings the manifest's counts, dates and languages in step with the reports; part of each transaction."""
    documents, statements, first, last = database.execute(
        "SELECT count(*), coalesce(sum(count), 0), min(published), max(published) FROM sources"
    ).fetchone()
    languages = "SELECT DISTINCT language FROM sources WHERE language IS NOT NULL ORDER BY language"
    set_facts(
        database,
        {
            "documents": documents,
            "statements": statements,
            "first_date": first,
            "last_date": last,
            "languages": [row[0] for row in database.execute(languages)],
            "publishers": database.execute("SELECT count(DISTINCT publisher) FROM sources").fetchone()[0],
        }
        | ({} if corpora is None else {"corpora": list(corpora)}),
    )


def count_common_words(database: Database, share: float = 0.005, floor: int = 2_000) -> None:
    """Records the words that stand in more than `share` of the statements and in more than `floor` of them.

    They are what a lexical query leaves out first: their lists are long and say little.
    """
    total = database.execute("SELECT count(*) FROM vectors").fetchone()[0]
    database.execute("DELETE FROM common_words")
    database.execute(
        "INSERT INTO common_words(word, statements) SELECT term, doc FROM words WHERE doc > ?",
        [max(floor, int(share * total))],
    )


def value_of(stored: str) -> Any:
    """The value of a stored entry of a manifest."""
    return json.loads(stored)
