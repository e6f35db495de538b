"""How well pairs are judged by the model alone: `python -m claimcheck.evaluation judge [FILE...] [--data DIR]`.

FILE is JSON lines of (premise, hypothesis, label) or of two statements `a`, `b` with their `relation`; without one, the
development sets are measured: written news counterparts, real news pairs, and the held-out items of XNLI and RTE3. Sets
of relations are read in both directions and joined by the card's calibration. Measures stand beside their floors
(`judge_floors.json`, each with the digest of its data: a floor is compared only on the very rows it was set on).
The exit status is 1 under a floor, 2 without data.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claimcheck.evaluation import metrics
from claimcheck.evaluation.nli_rows import NLI_LABELS, RELATIONS, Row, read_rows
from claimcheck.evaluation.splits import held_out, real_pairs
from claimcheck.judges.calibration import Calibration, parse
from claimcheck.judges.nli import both_directions
from claimcheck.protocols import NliModel

FLOORS = Path(__file__).with_name("judge_floors.json")
Table = npt.NDArray[np.float64]
Sets = Mapping[str, Sequence[Row]]
Floors = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Score:
    """What was measured on one set; `ece` and `accuracy` in [0, 1], intervals from a bootstrap over groups."""

    name: str
    rows: int
    digest: str
    accuracy: metrics.Interval
    macro_f1: metrics.Interval
    ece: float
    classes: tuple[metrics.ClassScore, ...]


def main(argv: Sequence[str]) -> int:
    """Runs the evaluation of the bundled judge."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.evaluation judge", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    options = parser.parse_args(argv)
    try:
        sets = {path.name: tuple(read_rows(path)) for path in options.files} or development(options.data)
    except OSError as error:
        print(f"{error.filename} is not here, so nothing was measured; name a file or --data DIR.", file=sys.stderr)
        return 2
    model, calibration = _bundled()
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    return run(sets, model, calibration, floors)


def _bundled() -> tuple[NliModel, Calibration | None]:
    from claimcheck.models.card import read_card
    from claimcheck.registry import NLI_MODELS, find

    section = read_card().part("judge").get("calibration")
    model: NliModel = find("judge", NLI_MODELS, "bundled")()
    return model, parse(section) if section else None


def development(data: Path) -> dict[str, tuple[Row, ...]]:
    """The development sets by name; the written news pairs also split into one language and crossed."""
    news = tuple(read_rows(data / "gold" / "news_nli.dev.jsonl"))
    return {
        "news": news,
        "news_one_language": tuple(row for row in news if "-" not in row.lang),
        "news_crossed": tuple(row for row in news if "-" in row.lang),
        **{f"pairs_{name}": rows for name, rows in real_pairs(data).items()},
        **held_out(data),
    }


def run(sets: Sets, model: NliModel, calibration: Calibration | None, floors: Floors) -> int:
    """Measures and prints every set; 1 when one stays under its floor (by set name), else 0."""
    under = 0
    for name, rows in sets.items():
        if rows:
            score = measured(name, rows, model, calibration)
            under += not _print(score, floors.get(name))
    return int(under > 0)


def measured(name: str, rows: Sequence[Row], model: NliModel, calibration: Calibration | None = None) -> Score:
    """One set's score; `ValueError` when labels of both kinds are mixed in it."""
    kinds = {row.label in NLI_LABELS and row.label != "contradiction" for row in rows if row.label != "contradiction"}
    if kinds == {True, False}:
        raise ValueError(f"{name} mixes labels of entailment and of relations")
    classes = RELATIONS if kinds == {False} else NLI_LABELS
    table = relation_table(rows, model, calibration) if classes is RELATIONS else nli_table(rows, model)
    return score_of(name, rows, table, classes)


def nli_table(rows: Sequence[Row], model: NliModel) -> Table:
    """The model's probabilities (rows, 3): entailment, neutral, contradiction."""
    return np.asarray(model.probabilities([(row.premise, row.hypothesis) for row in rows]), np.float64)


def relation_table(rows: Sequence[Row], model: NliModel, calibration: Calibration | None) -> Table:
    """Agreement, contradiction, unrelated (rows, 3) from both directions.

    Without a calibration the mean of both directions stands in for it.
    """
    forward, swapped = both_directions(model, [(row.premise, row.hypothesis) for row in rows])
    if calibration is None:
        columns = [3, 4, 5] if forward.shape[1] > len(NLI_LABELS) else [0, 2, 1]
        mean: Table = np.asarray((forward + swapped)[:, columns] / 2, np.float64)
        return mean
    both = zip(forward.tolist(), swapped.tolist(), strict=True)
    return np.asarray([calibration.probabilities(one, other) for one, other in both], np.float64)


def score_of(name: str, rows: Sequence[Row], table: Table, classes: Sequence[str]) -> Score:
    """The measures of probabilities `table` (rows, classes) against the rows' labels."""
    gold = [classes.index(row.label) for row in rows]
    said = table.argmax(axis=1).tolist()
    numbers = range(len(classes))

    def over(measure: str) -> metrics.Interval:
        def value(index: npt.NDArray[np.intp]) -> float:
            ours, theirs = [gold[i] for i in index], [said[i] for i in index]
            return metrics.accuracy(ours, theirs) if measure == "accuracy" else metrics.macro_f1(ours, theirs, numbers)

        return metrics.bootstrap(value, len(rows), groups=[row.group for row in rows], resamples=400)

    named = [classes[g] for g in gold], [classes[s] for s in said]
    ece = metrics.expected_calibration_error(table, gold)
    found = metrics.class_scores(*named, classes)
    return Score(name, len(rows), digest(rows), over("accuracy"), over("macro_f1"), ece, found)


def digest(rows: Sequence[Row]) -> str:
    """The first twelve digits of the SHA-256 over texts and labels, in order."""
    text = "\n".join(f"{row.premise}\t{row.hypothesis}\t{row.label}" for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _print(score: Score, floor: Mapping[str, object] | None) -> bool:
    """Prints one set; whether it holds its floor."""
    print(f"{score.name} ({score.rows} rows, {score.digest})")
    print(f"  accuracy {score.accuracy}  macro-F1 {score.macro_f1}  calibration error {score.ece:.3f}")
    for one in score.classes:
        print(f"  {one.label:<14} precision {one.precision:.3f}  recall {one.recall:.3f}  of {one.support}")
    if floor is None:
        return True
    if floor["digest"] != score.digest:
        print("  other rows than the floor was set on: not compared")
        return True
    measure, wanted = str(floor["measure"]), float(str(floor["floor"]))
    value = {"accuracy": score.accuracy.value, "macro_f1": score.macro_f1.value}[measure]
    print(f"  floor: {measure} {wanted:.3f} {'held' if value >= wanted else 'NOT HELD'}")
    return value >= wanted
