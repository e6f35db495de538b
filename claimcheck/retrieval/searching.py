"""Hybrid search over one reading of the database and the vectors beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.datatypes import Match, Statement
from claimcheck.retrieval import lexical
from claimcheck.retrieval.balance import Balance
from claimcheck.retrieval.filters import Filters, passing
from claimcheck.retrieval.footer import Coverage
from claimcheck.retrieval.fusion import fuse
from claimcheck.retrieval.reading import Reading
from claimcheck.retrieval.vectors import FaissStore, Numbers, Vectors

DEPTH = 100
MULTILINGUAL_DEPTH = 500
EXACT_SUBSET = 20_000
_CLAIMS_AT_ONCE = 32

Ranges = Sequence[tuple[int, int]]
"""(first number, count), in order, not overlapping."""


class Search:
    """The two lists of candidates, their true cosines and their fusion.

    What was added since the vectors were written is scored from the database, what was removed since is masked.
    """

    def __init__(self, reading: Reading, store: FaissStore, coverage: Coverage) -> None:
        self._reading = reading
        self._store = store
        self._next: int = reading.facts["next_statement"]
        self._newer = coverage.covered >= self._next
        late, self._late = reading.vectors_above(coverage.covered)
        self._late_numbers = np.array(late, np.int64)
        self._filtered: tuple[Filters, Ranges] | None = None
        self._balance = Balance(reading.database)
        self._gone = reading.removed_after(coverage.removals)

    def matches(
        self, claims: Sequence[Statement], queries: Vectors, k: int, filters: Filters
    ) -> list[tuple[Match, ...]]:
        """See `Index.search`."""
        ranges = self._ranges(filters)
        found: list[tuple[Match, ...]] = []
        for start in range(0, len(claims), _CLAIMS_AT_ONCE):
            part = slice(start, start + _CLAIMS_AT_ONCE)
            found += self._matches(claims[part], queries[part], k, ranges)
        return found

    def _ranges(self, filters: Filters) -> Ranges | None:
        """The numbers that pass, None when all do; kept for the next search, which mostly has the same filters."""
        if not filters:
            return None
        if self._filtered is None or self._filtered[0] != filters:
            self._filtered = filters, [one[:2] for one in passing(self._reading.database, filters)]
        return self._filtered[1]

    def _matches(
        self, claims: Sequence[Statement], queries: Vectors, k: int, ranges: Ranges | None
    ) -> list[tuple[Match, ...]]:
        depth = max(DEPTH, 2 * k)
        dense = self.dense(claims, queries, depth, ranges)
        words = [lexical.search(self._reading.database, claim.text, depth, ranges) for claim in claims]
        cosines = self._cosines(queries, [{*one, *other} for one, other in zip(dense, words, strict=True)])
        dense = [
            self._in_order(claim, [number for number in one if number in known], known)
            for claim, one, known in zip(claims, dense, cosines, strict=True)
        ]
        hits = [fuse(*lists, k) for lists in zip(dense, words, cosines, strict=True)]
        evidence = self._reading.statements({number for best in hits for number, _ in best})
        return [
            tuple(Match(claim, evidence[number], cosine, rank) for rank, (number, cosine) in enumerate(best, start=1))
            for claim, best in zip(claims, hits, strict=True)
        ]

    def _in_order(self, claim: Statement, numbers: list[int], scores: Mapping[int, float]) -> list[int]:
        """The numbers by score and what their language gets back, then by number."""
        bonus = self._balance.bonus(np.array(numbers, np.int64), claim.source.language).tolist()
        total = {number: scores[number] + more for number, more in zip(numbers, bonus, strict=True)}
        return sorted(numbers, key=lambda number: (-total[number], number))

    def dense(
        self, claims: Sequence[Statement], queries: Vectors, depth: int, ranges: Ranges | None = None
    ) -> list[list[int]]:
        """The at most `depth` numbers nearest to each claim by approximate cosine, languages in balance.

        Where there are several languages more are looked at, since those of other languages stand behind.
        """
        looked_at = MULTILINGUAL_DEPTH if self._balance.needed else depth
        found = self._nearest(queries, max(depth, looked_at), ranges)
        return [self._in_order(claim, list(one), one)[:depth] for claim, one in zip(claims, found, strict=True)]

    def _nearest(self, queries: Vectors, depth: int, ranges: Ranges | None) -> list[dict[int, float]]:
        """Numbers and scores for each query: at most `depth` written ones, and at most `depth` added since."""
        allowed = self._allowed(ranges)
        if allowed is not None and self._store.approximate and np.count_nonzero(allowed) <= EXACT_SUBSET:
            found = self._among(np.flatnonzero(allowed), queries, depth)
        else:
            rows = zip(*self._store.search(queries, depth, allowed), strict=True)
            found = [dict(zip(ids[ids >= 0].tolist(), scores[ids >= 0].tolist(), strict=True)) for scores, ids in rows]
        kept = np.ones(len(self._late), np.bool_) if ranges is None else within(self._late_numbers, ranges)
        late = _best(self._late_numbers[kept], self._late[kept], queries, depth)
        return [one | more for one, more in zip(found, late, strict=True)]

    def _among(self, numbers: Numbers, queries: Vectors, depth: int) -> list[dict[int, float]]:
        """Exact search among few numbers, which an approximate index could miss."""
        there, rows = self._reading.vectors(numbers.tolist())
        return _best(np.array(there, np.int64), rows, queries, depth)

    def _allowed(self, ranges: Ranges | None) -> NDArray[np.bool_] | None:
        """Which numbers the store may find; None when all that it holds."""
        if ranges is None and not self._gone and not self._newer:
            return None
        allowed = np.zeros(self._next, np.bool_)
        for first, count in [(0, self._next)] if ranges is None else ranges:
            allowed[first : first + count] = True
        for first, count in self._gone:
            allowed[first : first + count] = False
        return allowed

    def _cosines(self, queries: Vectors, numbers: Sequence[set[int]]) -> list[dict[int, float]]:
        """The exact cosine of each query with each of its numbers that is in the database."""
        known, rows = self._reading.vectors(sorted(set().union(*numbers)))
        place = {number: row for row, number in enumerate(known)}
        cosines = []
        for query, wanted in zip(queries, numbers, strict=True):
            there = [number for number in wanted if number in place]
            values = np.clip(rows[[place[number] for number in there]] @ query, -1.0, 1.0)
            cosines.append(dict(zip(there, map(float, values), strict=True)))
        return cosines


def _best(numbers: Numbers, rows: Vectors, queries: Vectors, depth: int) -> list[dict[int, float]]:
    """For each query the at most `depth` numbers with the highest inner products, and these."""
    scores = queries @ rows.T
    best = np.argsort(-scores, axis=1, kind="stable")[:, :depth]
    return [
        dict(zip(numbers[row].tolist(), one[row].tolist(), strict=True)) for row, one in zip(best, scores, strict=True)
    ]


def within(numbers: Numbers, ranges: Ranges) -> NDArray[np.bool_]:
    """Of each number whether one of the ranges holds it."""
    if not ranges:
        return np.zeros(len(numbers), np.bool_)
    starts, counts = np.array(ranges, np.int64).T
    place = np.searchsorted(starts, numbers, side="right") - 1
    return np.asarray((place >= 0) & (numbers < starts[place] + counts[place]), np.bool_)
