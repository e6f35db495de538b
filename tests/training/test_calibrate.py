"""Calibration: the fit finds the odds it should, folds keep events whole, thresholds keep their precision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from claimcheck.evaluation.metrics import expected_calibration_error
from claimcheck.evaluation.nli_rows import Row
from claimcheck.judges.calibration import parse
from claimcheck.training import calibrate


class Overconfident:
    """An `NliModel` that is right seven times in ten and always 97 % sure; the premise names its answer."""

    name = "overconfident"

    def probabilities(self, pairs: Sequence[tuple[str, str]], progress: object = None) -> np.ndarray:
        table = np.full((len(pairs), 3), 0.015, np.float32)
        for row, (premise, hypothesis) in enumerate(pairs):
            said = min(premise, hypothesis).split()[1]
            table[row, "env".index(said) if said in "env" else 2] = 0.97
        return table

    outputs = probabilities


def rows(count: int, lang: str, seed: int) -> tuple[Row, ...]:
    generator = np.random.default_rng(seed)
    made = []
    for number in range(count):
        truth = int(generator.choice(3, p=[0.6, 0.1, 0.3]))
        said = truth if generator.random() < 0.7 else int(generator.integers(3))
        text = f"a {'ecn'[said].replace('c', 'x')} {number}"
        label = ("agreement", "contradiction", "unrelated")[truth]
        made.append(Row(text, "b", label, lang, "toy", group=f"event {number // 3}"))
    return tuple(made)


def test_an_overconfident_model_becomes_calibrated_on_rows_it_was_not_fitted_on() -> None:
    everything = rows(600, "en", seed=1)
    model = Overconfident()
    sample = calibrate.sample_of(everything, model)
    raw = model.probabilities([(row.premise, row.hypothesis) for row in everything])[:, [0, 2, 1]]
    table = calibrate.crossed(sample, ridge=1.0)
    assert expected_calibration_error(raw, sample.gold.tolist()) > 0.1
    assert expected_calibration_error(table, sample.gold.tolist()) < 0.05
    assert np.allclose(table.sum(axis=1), 1)


def test_a_heavy_ridge_keeps_the_plain_reading() -> None:
    sample = calibrate.sample_of(rows(60, "en", seed=2), Overconfident())
    assert np.allclose(calibrate.fit(sample, ridge=1e9)[:, :6], calibrate.PLAIN[:, :6], atol=1e-3)


def test_the_fit_is_a_minimum() -> None:
    sample = calibrate.sample_of(rows(90, "en", seed=3), Overconfident())
    best = calibrate.fit(sample, ridge=1.0)
    hold = np.tile([*[1.0] * 6, 0.01], (3, 1))
    cost = calibrate._cost(sample, best, hold, calibrate.PLAIN)
    generator = np.random.default_rng(0)
    for _ in range(20):
        assert calibrate._cost(sample, best + generator.normal(0, 0.05, best.shape), hold, calibrate.PLAIN) > cost


def test_an_event_is_in_one_fold_only() -> None:
    groups = [row.group for row in rows(90, "en", seed=4)]
    folds = calibrate._folds(groups)
    assert all(len({folds[i] for i, one in enumerate(groups) if one == group}) == 1 for group in set(groups))
    assert sorted(np.bincount(folds)) == [18] * 5


def test_the_cards_object_can_be_read_back(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = {"en": rows(120, "en", seed=5), "crossed": rows(60, "fr-en", seed=6)}
    section = calibrate.calibrated(pairs, Overconfident())
    calibration = parse(section)
    assert len(calibration.weights) == 3
    assert section["cross_validated"]["en"]["rows"] == 120
    assert sum(section["cross_validated"]["en"]["counts"].values()) == 120
    assert "crossed" in capsys.readouterr().out


def test_a_threshold_that_no_precision_reaches_means_never() -> None:
    table = np.array([[0.6, 0.3, 0.1]] * 4 + [[0.2, 0.7, 0.1]] * 4)
    gold = np.array([0, 0, 0, 0, 0, 0, 0, 1])
    sample = calibrate.Sample(np.zeros((8, 7)), gold, tuple("abcdefgh"), np.ones(8))
    assert calibrate.thresholds(sample, table) == (0.6, 1.0, 1.0)


def test_without_data_it_says_so(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    assert calibrate.main(["--data", str(tmp_path)]) == 2
    assert "nothing was fitted" in capsys.readouterr().err
