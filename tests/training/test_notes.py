"""The card names every source with its licence and the recipe's numbers; a score becomes JSON by value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.evaluation.judge import Score
from claimcheck.evaluation.metrics import ClassScore, Interval
from claimcheck.training import notes
from claimcheck.training.data import BROAD
from claimcheck.training.recipe import FULL, TWIN


def test_every_source_of_the_recipe_is_named_with_its_licence() -> None:
    found = json.loads(json.dumps(notes.described(FULL)))
    licences = {one["name"]: one["licence"] for one in found["data"]}
    assert {source.name for source in BROAD} <= set(licences)
    assert all(licences.values())
    assert [stage["name"] for stage in found["recipe"]["stages"]] == ["broad", "news", "longer", "heads", "ours", "last"]
    assert found["recipe"]["frozen"] == FULL.frozen


def test_the_recipe_of_both_towers_names_what_each_learns_from() -> None:
    found = json.loads(json.dumps(notes.described(TWIN)))
    assert {one["name"] for one in found["data"]} == {source.name for source in TWIN.sources}
    assert {"name": "facts", "rows_a_round": 90_000, "first": 0.07, "second": 1.0, "both": 0.0} in found["recipe"]["shares"]
    assert found["recipe"]["name"] == "twin" and found["recipe"]["weighing"][1]["entailment"] == 0.3


def test_the_sources_of_all_runs_are_named_and_the_last_ones_numbers() -> None:
    found = notes.described(FULL, TWIN)
    names = [one["name"] for one in found["data"]]
    assert set(names) == {one["name"] for recipe in (FULL, TWIN) for one in notes.described(recipe)["data"]}
    assert len(names) == len(set(names)) and found["recipe"]["name"] == "twin"


def test_a_score_as_json() -> None:
    interval = Interval(0.75, 0.6, 0.9)
    score = Score("s", 4, "abc", interval, interval, 0.0312345, (ClassScore("neutral", 0.5, 1.0, 2 / 3, 2),))
    assert notes.as_json(score) == {
        "rows": 4,
        "digest": "abc",
        "accuracy": 0.75,
        "accuracy_95": [0.6, 0.9],
        "macro_f1": 0.75,
        "macro_f1_95": [0.6, 0.9],
        "calibration_error": 0.0312,
        "classes": {"neutral": {"precision": 0.5, "recall": 1.0, "rows": 2}},
    }


def test_without_data_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert notes.main(["--notes", str(tmp_path / "n.json"), "--data", str(tmp_path)]) == 2
    assert "nothing was measured" in capsys.readouterr().err
