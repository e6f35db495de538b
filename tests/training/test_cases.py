"""A whole case as pairs of statements."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.training.cases import pairs_of
from claimcheck.training.data import CASES, read_all
from claimcheck.training.leakage import Guard

CASE = {
    "event": "k1",
    "lang": "fr",
    "article": ["Deux morts.", "Le maire se tait."],
    "reports": [
        {"name": "agency", "lang": "en", "statements": ["Two died.", "The road is closed.", "It rained."]},
        {"name": "later", "lang": "fr", "statements": ["Trois morts.", "Un maire de paille.", "La route est fermée."]},
    ],
    "pairs": [
        [0, 0, 0, "agreement", "agreement", "", "e", "e"],
        [0, 1, 0, "contradiction", "update", "f", "c", "n"],
        [1, 1, 1, "unrelated", "framing", "le", "n", "n"],
    ],
}


def test_listed_pairs_come_first_and_neutral_is_doubted_where_both_report_one_fact() -> None:
    first, second, third, *_ = pairs_of(CASE)
    assert (first["a"], first["b"], first["lang"], first["fwd"]) == ("Deux morts.", "Two died.", "fr-en", "e")
    assert (second["fwd"], second["bwd"], third["fwd"]) == ("c", "", "n")
    assert (second["lang"], second["relation"], second["contrasts"]) == ("fr", "contradiction", ["figure"])
    assert (third["a"], third["contrasts"]) == ("Le maire se tait.", ["labelling", "evaluation"])


def test_of_the_others_a_part_is_unrelated_always_the_same_part() -> None:
    others = list(pairs_of(CASE))[3:]
    assert 0 < len(others) < 9 and others == list(pairs_of(CASE))[3:]
    told = {(pair["relation"], pair["fwd"], pair["bwd"], tuple(pair["contrasts"])) for pair in others}
    assert told == {("unrelated", "n", "n", ())}
    listed = {("Deux morts.", "Two died."), ("Deux morts.", "Trois morts."), ("Le maire se tait.", "Un maire de paille.")}
    assert not listed & {(pair["a"], pair["b"]) for pair in others}


def test_a_number_that_names_no_statement_is_an_error() -> None:
    with pytest.raises(IndexError):
        list(pairs_of({**CASE, "pairs": [[7, 0, 0, "agreement", "agreement", "", "e", "e"]]}))


def test_a_file_of_cases_is_read_in_both_directions(tmp_path: Path) -> None:
    (tmp_path / "cases_1.jsonl").write_text(json.dumps(CASE) + "\n", encoding="utf-8")
    lessons = read_all(tmp_path, (CASES,), Guard(frozenset()), tmp_path)
    assert len(lessons) == 2 * len(list(pairs_of(CASE)))
    assert lessons[0].targets[:3] == (0, 0, 0) and lessons[4].targets[:3] == (1, 2, 1)
