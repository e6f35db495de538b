"""Which reports a search may use, as SQL over the table of reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Filters:
    """What a search is limited to; empty fields limit nothing.

    `since` and `until` are days (YYYY-MM-DD), both included, compared with the day of publication: a report without a
    date is left out as soon as one of them is given. `languages` are codes; "fr" takes "fr-CA" too, "" what has none.
    `publishers` are names whatever their case, or ids of reports. `exclude_sources` are ids of reports never to be shown.
    """

    since: str | None = None
    until: str | None = None
    languages: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    exclude_sources: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.since or self.until or self.languages or self.publishers or self.exclude_sources)


EVERYTHING = Filters()


class Passed(NamedTuple):
    """A report that passes: its first statement's number, how many it has, its day of publication and its language."""

    first: int
    held: int
    published: str | None
    language: str | None


def passing(database: Database, filters: Filters) -> list[Passed]:
    """The reports with statements that pass, in order of number."""
    clauses, values = _conditions(filters)
    where = " AND ".join(['"count" > 0', *clauses])
    columns = '"first", "count", substr(published, 1, 10), language, id, publisher'
    rows = database.execute(f'SELECT {columns} FROM sources WHERE {where} ORDER BY "first"', values)
    names = {name.casefold() for name in filters.publishers}
    return [
        Passed(*told)
        for *told, id_, publisher in rows
        if id_ not in filters.exclude_sources and (not names or {id_.casefold(), (publisher or "").casefold()} & names)
    ]


def _conditions(filters: Filters) -> tuple[list[str], list[str]]:
    clauses: list[str] = []
    values: list[str] = []
    if filters.since:
        clauses.append("substr(published, 1, 10) >= ?")
        values.append(filters.since)
    if filters.until:
        clauses.append("substr(published, 1, 10) <= ?")
        values.append(filters.until)
    if filters.languages:
        one = "coalesce(language, '') = ? OR language LIKE ? || '-%'"
        clauses.append("(" + " OR ".join([one] * len(filters.languages)) + ")")
        values += [code for language in filters.languages for code in (language, language)]
    return clauses, values
