"""Fits the judge's calibration on real news pairs: `python -m claimcheck.training.calibrate [--data DIR] [--notes FILE]`.

A multinomial logistic regression over the numbers of `claimcheck.judges.calibration.joined`, held by a ridge to the
plain reading (the relations as the model gives them; without those agreement as the higher entailment, contradiction as
the lower contradiction, unrelated as the lower neutral). Every figure that is printed is from cross-validation over
events, English, French and crossed twins together; the map that is stored is then fitted on all. Only development pairs
are used; `--notes` is merged into the card by `claimcheck.training.export judge`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimcheck.evaluation import metrics
from claimcheck.evaluation.judge import digest
from claimcheck.evaluation.nli_rows import RELATIONS, Row
from claimcheck.evaluation.splits import real_pairs
from claimcheck.judges.calibration import Calibration, as_json, joined
from claimcheck.judges.nli import both_directions
from claimcheck.protocols import NliModel

Floats = npt.NDArray[np.float64]
FOLDS = 5
RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0)
PLAIN = np.array([[1, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1, 0], [0, 0, 0, 1, 0, 0, 0]], np.float64)
TAUGHT = np.hstack([np.zeros((3, 6)), np.eye(3), np.zeros((3, 1))])
WANTED = (0.85, 0.6, 0.6)
"""The precision that thresholds are set for: agreement, contradiction, unrelated."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows to fit on: `numbers` (rows, 7 or 10) with a last column of ones, class indices, events, weights."""

    numbers: Floats
    gold: npt.NDArray[np.intp]
    groups: tuple[str, ...]
    weights: Floats


def main(argv: Sequence[str]) -> int:
    """Calibrates the bundled judge; 2 when the pairs are not there."""
    from claimcheck.registry import NLI_MODELS, find

    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.calibrate", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--notes", type=Path, help="JSON file whose `calibration` is replaced (made if missing)")
    options = parser.parse_args(argv)
    try:
        pairs = real_pairs(options.data)
    except OSError as error:
        print(f"{error.filename} is not here, so nothing was fitted; name the folder with --data DIR.", file=sys.stderr)
        return 2
    model: NliModel = find("judge", NLI_MODELS, "bundled")()
    section = calibrated(pairs, model)
    if options.notes:
        notes = json.loads(options.notes.read_text(encoding="utf-8")) if options.notes.exists() else {}
        options.notes.write_text(json.dumps({**notes, "calibration": section}, indent=1) + "\n", encoding="utf-8")
    return 0


def calibrated(pairs: dict[str, tuple[Row, ...]], model: NliModel) -> dict[str, Any]:
    """Fits, prints what cross-validation gives, and returns the card's object."""
    rows = [row for part in pairs.values() for row in part]
    sample = sample_of(rows, model)
    ridge = min(RIDGES, key=lambda one: log_loss(sample, crossed(sample, one)))
    table = crossed(sample, ridge)
    figures = {name: _figures(sample, table, part) for name, part in _parts(pairs).items()}
    for name, found in figures.items():
        print(name, json.dumps(found))
    whole = fit(sample, ridge)
    made = Calibration(
        tuple(tuple(row[:-1].tolist()) for row in whole), (whole[0, -1], whole[1, -1], whole[2, -1]), thresholds(sample, table)
    )
    return {**as_json(made), "ridge": ridge, "fitted_on": digest(rows), "cross_validated": figures}


def _parts(pairs: dict[str, tuple[Row, ...]]) -> dict[str, npt.NDArray[np.intp]]:
    parts, start = {}, 0
    for name, rows in pairs.items():
        parts[name] = np.arange(start, start + len(rows))
        start += len(rows)
    return parts


def sample_of(rows: Sequence[Row], model: NliModel) -> Sample:
    """What the model says of `rows` in both directions; crossed rows weigh half, being two to a pair."""
    forward, backward = both_directions(model, [(row.premise, row.hypothesis) for row in rows])
    numbers = [[*joined(one, other), 1.0] for one, other in zip(forward.tolist(), backward.tolist(), strict=True)]
    return Sample(
        np.asarray(numbers, np.float64),
        np.asarray([RELATIONS.index(row.label) for row in rows]),
        tuple(row.group for row in rows),
        np.asarray([0.5 if "-" in row.lang else 1.0 for row in rows]),
    )


def probabilities(numbers: Floats, weights: Floats) -> Floats:
    """Softmax of the map `weights` (3, columns) over `numbers` (rows, columns)."""
    scores = numbers @ weights.T
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = odds / odds.sum(axis=1, keepdims=True)
    return shares


def fit(sample: Sample, ridge: float, steps: int = 60) -> Floats:
    """The map (3, columns) with the least weighted log loss plus `ridge` / 2 times its squared distance from the plain reading.

    Newton's method with halved steps; the bias (last column) is held a hundred times more loosely.
    """
    plain = TAUGHT if sample.numbers.shape[1] == TAUGHT.shape[1] else PLAIN
    hold = np.full(plain.shape, ridge)
    hold[:, -1] = ridge / 100
    weights = plain.copy()
    best = _cost(sample, weights, hold, plain)
    for _ in range(steps):
        step = _newton(sample, weights, hold, plain)
        size = 1.0
        while size > 1e-4 and _cost(sample, weights - size * step, hold, plain) > best:
            size /= 2
        weights = weights - size * step
        before, best = best, _cost(sample, weights, hold, plain)
        if before - best < 1e-9:
            break
    return weights


def _cost(sample: Sample, weights: Floats, hold: Floats, plain: Floats) -> float:
    shares = probabilities(sample.numbers, weights)[np.arange(len(sample.gold)), sample.gold]
    loss = -np.sum(sample.weights * np.log(np.maximum(shares, 1e-12)))
    return float(loss + 0.5 * np.sum(hold * (weights - plain) ** 2))


def _newton(sample: Sample, weights: Floats, hold: Floats, plain: Floats) -> Floats:
    shares = probabilities(sample.numbers, weights)
    errors = sample.weights[:, None] * (shares - np.eye(3)[sample.gold])
    gradient = (errors.T @ sample.numbers + hold * (weights - plain)).ravel()
    width = weights.shape[1]
    curve = np.zeros((weights.size, weights.size))
    for one in range(3):
        for other in range(3):
            part = sample.weights * shares[:, one] * ((one == other) - shares[:, other])
            place = slice(width * one, width * (one + 1)), slice(width * other, width * (other + 1))
            curve[place] = (sample.numbers * part[:, None]).T @ sample.numbers
    return np.asarray(np.linalg.solve(curve + np.diag(hold.ravel()), gradient).reshape(weights.shape), np.float64)


def crossed(sample: Sample, ridge: float) -> Floats:
    """Probabilities (rows, 3), each from a map fitted without the row's fold; an event is in one fold only."""
    fold = _folds(sample.groups)
    table = np.zeros((len(sample.gold), 3))
    for number in range(FOLDS):
        kept, asked = fold != number, fold == number
        part = Sample(sample.numbers[kept], sample.gold[kept], (), sample.weights[kept])
        table[asked] = probabilities(sample.numbers[asked], fit(part, ridge))
    return table


def _folds(groups: Sequence[str]) -> npt.NDArray[np.intp]:
    """A fold for each row; events go, largest first, to the fold that is smallest so far."""
    sizes = {group: groups.count(group) for group in sorted(set(groups))}
    filled, home = [0] * FOLDS, {}
    for group in sorted(sizes, key=lambda one: -sizes[one]):
        home[group] = filled.index(min(filled))
        filled[home[group]] += sizes[group]
    return np.asarray([home[group] for group in groups])


def log_loss(sample: Sample, table: Floats) -> float:
    """The weighted mean log loss of `table`."""
    shares = table[np.arange(len(sample.gold)), sample.gold]
    return float(np.average(-np.log(np.maximum(shares, 1e-12)), weights=sample.weights))


def thresholds(sample: Sample, table: Floats) -> tuple[float, float, float]:
    """For each relation the least probability at which it reached `WANTED` precision where it was the likeliest.

    1.0 (never said) where no threshold reaches it on at least three rows.
    """
    found = [_threshold(sample, table, index) for index in range(3)]
    return found[0], found[1], found[2]


def _threshold(sample: Sample, table: Floats, index: int) -> float:
    likeliest = table.argmax(axis=1) == index
    right, scores = (sample.gold == index)[likeliest], table[likeliest, index]
    if right.sum() < 3:
        return 1.0
    found = metrics.threshold_for_precision(right.tolist(), scores.tolist(), WANTED[index])
    return found if found is not None and int((scores >= found).sum()) >= 3 else 1.0


def _figures(sample: Sample, table: Floats, part: npt.NDArray[np.intp]) -> dict[str, Any]:
    """Counts and cross-validated measures of one set, with intervals from a bootstrap over events."""
    gold, said = sample.gold[part], table[part].argmax(axis=1)
    groups = [sample.groups[i] for i in part]

    def ece(index: npt.NDArray[np.intp]) -> float:
        return metrics.expected_calibration_error(table[part][index], gold[index].tolist())

    def f1(index: npt.NDArray[np.intp]) -> float:
        return metrics.macro_f1(gold[index].tolist(), said[index].tolist(), range(3))

    found = {
        "rows": len(part),
        "counts": {name: int((gold == index).sum()) for index, name in enumerate(RELATIONS)},
        "said": {name: int((said == index).sum()) for index, name in enumerate(RELATIONS)},
        "accuracy": round(float((gold == said).mean()), 3),
    }
    for name, measure in (("macro_f1", f1), ("calibration_error", ece)):
        interval = metrics.bootstrap(measure, len(part), groups=groups, resamples=300)
        found[name] = [round(number, 3) for number in (interval.value, interval.low, interval.high)]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
