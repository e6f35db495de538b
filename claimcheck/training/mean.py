"""`python -m claimcheck.training.mean OUT FOLDER=SHARE ...`: the weighted mean of the weights of judges.

Each FOLDER holds `first.safetensors` and `second.safetensors` (`twin_shards`), as OUT will; `bundled` stands for the judge of the
package, read back from its int8. Runs that began with the same weights can be averaged (Wortsman et al. 2022, "Model soups", and
"Robust fine-tuning of zero-shot models"): what one of them has overlearnt, the others take back.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.numpy import save_file

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER, read_card
from claimcheck.training.backbone import bundled_state
from claimcheck.training.run import stopped
from claimcheck.training.towers import Arrays, parted
from claimcheck.training.twin_shards import NAMES
from claimcheck.training.weights import arrays_of, averaged

BUNDLED = "bundled"


def judges(name: str) -> list[Arrays]:
    """The weights of both judges in a folder, or of the bundled ones. `ModelUnavailable` when they are not there."""
    if name == BUNDLED:
        return list(parted(bundled_state(read_card(FOLDER), "judge")))
    return [arrays_of(Path(name) / file) for file in NAMES.values()]


def mean(sides: Sequence[tuple[Arrays, float]]) -> Arrays:
    """The weighted mean; shares need not sum to 1. `ModelUnavailable` when the weights are not of one shape."""
    first, *others = [{name: value.shape for name, value in one.items()} for one, _ in sides]
    if any(other != first for other in others):
        raise ModelUnavailable("these weights are not of models of one shape", hint="take the mean of runs of one recipe")
    shares = {str(place): share for place, (_, share) in enumerate(sides)}
    return {
        name: averaged({str(place): torch.from_numpy(one[name]) for place, (one, _) in enumerate(sides)}, shares)
        .half()
        .numpy()
        for name in first
    }


def _share(text: str) -> tuple[str, float]:
    name, _, share = text.rpartition("=")
    if not name or not float(share) > 0:
        raise ValueError(text)
    return name, float(share)


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.mean", description=__doc__)
    parser.add_argument("out", type=Path, help="where the mean goes")
    parser.add_argument("sides", nargs="+", type=_share, metavar="FOLDER=SHARE", help="build/judges=.7 bundled=.3")
    options = parser.parse_args(argv)
    try:
        found = [(judges(name), share) for name, share in options.sides]
        means = [mean([(both[place], share) for both, share in found]) for place in range(len(NAMES))]
    except ModelUnavailable as error:
        return stopped(error)
    options.out.mkdir(parents=True, exist_ok=True)
    for weights, file in zip(means, NAMES.values(), strict=True):
        save_file(weights, options.out / file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
