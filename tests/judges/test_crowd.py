"""Where a match stands among its rivals."""

from __future__ import annotations

import pytest

from claimcheck.datatypes import Match, Source, Statement
from claimcheck.judges.crowd import ALONE, SPREAD, standings


def statement(source: str, start: int) -> Statement:
    return Statement(f"s{start}", Source(source), "text", start, start + 4)


CLAIMS = [statement("article", 0), statement("article", 10)]
FIRST, SECOND = [statement("r1", 0), statement("r1", 10)], [statement("r2", 0)]


def test_a_match_alone_has_no_rivals() -> None:
    assert standings([Match(CLAIMS[0], FIRST[0], 0.9, 1)], [(0.9, 0.9)]) == [ALONE]


def test_best_of_its_report_and_of_the_claims() -> None:
    matches = [
        Match(CLAIMS[0], FIRST[0], 0.92, 1),
        Match(CLAIMS[0], FIRST[1], 0.85, 2),
        Match(CLAIMS[0], SECOND[0], 0.80, 3),
        Match(CLAIMS[1], FIRST[0], 0.86, 1),
        Match(CLAIMS[1], SECOND[0], 0.84, 2),
    ]
    found = standings(matches, [None] * 5)
    assert [s.mutual for s in found] == [True, False, False, False, True]
    assert [s.best_in_report for s in found] == [True, False, True, True, True]
    assert all(s.crowded for s in found)
    assert found[0].margin == pytest.approx(2 * 0.92 - (0.92 + 0.85 + 0.80) / 3 - (0.92 + 0.86) / 2)


def test_the_order_of_the_batch_does_not_matter() -> None:
    matches = [
        Match(CLAIMS[0], FIRST[0], 0.92, 1),
        Match(CLAIMS[0], SECOND[0], 0.80, 2),
        Match(CLAIMS[1], FIRST[0], 0.86, 1),
    ]
    words = [(0.6, 0.5), (0.4, 0.4), None]
    assert standings(matches, words)[::-1] == standings(matches[::-1], words[::-1])


def test_words_that_answer_each_other_make_up_for_a_lower_cosine() -> None:
    matches = [Match(CLAIMS[0], FIRST[0], 0.86, 1), Match(CLAIMS[0], FIRST[1], 0.88, 2), Match(CLAIMS[1], FIRST[1], 0.80, 1)]
    assert [s.best_in_report for s in standings(matches, [None] * 3)] == [False, True, False]
    found = standings(matches, [(0.85, 0.7), (0.4, 0.4), None])
    assert [s.best_in_report for s in found] == [True, False, False]
    above = 0.86 + SPREAD * ((0.85 - 0.4) / 0.15 + (0.7 - 0.4) / 0.15) / 2
    assert found[0].margin == pytest.approx(above - (above + 0.88) / 2)
