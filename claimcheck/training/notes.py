"""What the card says of the judge: `python -m claimcheck.training.notes --notes FILE [--recipe NAME ...] [--data DIR]`.

Writes the last recipe, the data of all with licences, and the bundled judge's measures on the development sets (each with
the digest of its rows) into a JSON file that `claimcheck.training.export judge --notes` merges into the card. Keys that are
already in the file stay (`calibration`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from claimcheck.evaluation.judge import Score, development, measured
from claimcheck.judges.calibration import parse
from claimcheck.protocols import NliModel
from claimcheck.training.recipe import RECIPES, TWINS, Recipe, TwinRecipe

_RECIPES: dict[str, Recipe | TwinRecipe] = {**RECIPES, **TWINS}


def main(argv: Sequence[str]) -> int:
    """The command line; 2 when the development sets are not there."""
    from claimcheck.registry import NLI_MODELS, find

    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.notes", description=__doc__)
    parser.add_argument("--notes", type=Path, required=True)
    parser.add_argument("--recipe", choices=sorted(_RECIPES), nargs="+", default=["full"], help="of the runs, the last one last")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    options = parser.parse_args(argv)
    notes = json.loads(options.notes.read_text(encoding="utf-8")) if options.notes.exists() else {}
    calibration = parse(notes["calibration"]) if "calibration" in notes else None
    try:
        sets = development(options.data)
    except OSError as error:
        print(f"{error.filename} is not here, so nothing was measured; name the folder with --data DIR.", file=sys.stderr)
        return 2
    model: NliModel = find("judge", NLI_MODELS, "bundled")()
    scores = [measured(name, rows, model, calibration) for name, rows in sets.items() if rows]
    notes |= described(*(_RECIPES[name] for name in options.recipe))
    notes["metrics"] = {score.name: as_json(score) for score in scores}
    options.notes.write_text(json.dumps(notes, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def described(*recipes: Recipe | TwinRecipe) -> dict[str, Any]:
    """The last recipe's numbers, and the sources of all with their licences."""
    recipe = recipes[-1]
    if isinstance(recipe, TwinRecipe):
        shares = [
            {"name": s.source.name, "rows_a_round": s.source.cap, "first": s.first, "second": s.second, "both": s.both}
            for s in recipe.shares
        ]
        numbers = {**asdict(recipe), "shares": shares}
    else:
        stages = [
            {"name": s.name, "minutes": s.minutes, "peak": s.peak, "rows_a_round": {one.name: one.cap for one in s.sources}}
            for s in recipe.stages
        ]
        numbers = {**asdict(recipe), "stages": stages}
    sources = {source.name: source for one in recipes for source in one.sources}
    return {
        "recipe": numbers,
        "data": [
            {"name": one.name, "licence": one.licence, "non_commercial": one.non_commercial} for one in sources.values()
        ],
    }


def as_json(score: Score) -> dict[str, Any]:
    """One set's measures, rounded, with the digest of its rows."""
    return {
        "rows": score.rows,
        "digest": score.digest,
        "accuracy": round(score.accuracy.value, 4),
        "accuracy_95": [round(score.accuracy.low, 3), round(score.accuracy.high, 3)],
        "macro_f1": round(score.macro_f1.value, 4),
        "macro_f1_95": [round(score.macro_f1.low, 3), round(score.macro_f1.high, 3)],
        "calibration_error": round(score.ece, 4),
        "classes": {
            str(one.label): {"precision": round(one.precision, 3), "recall": round(one.recall, 3), "rows": one.support}
            for one in score.classes
        },
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
