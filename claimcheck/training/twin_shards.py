"""`python -m claimcheck.training.twin_shards OUT FOLDER`: what `twin_run` left as the weights of two judges.

Few and small files come back from a lent machine, so the weights of both towers are saved once, in fp16, in shards of at most 15
MiB. Each names the run's step and how many there are: shards of two moments are not mixed. FOLDER gets `first.safetensors` and
`second.safetensors`, as `python -m claimcheck.training.export judge --weights ... --second ...` takes them.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from safetensors import safe_open
from safetensors.torch import load_file
from safetensors.torch import save as as_bytes
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.training.run import stopped
from claimcheck.training.twin import FIRST, SECOND, TwinShape, judge_of, whole_of
from claimcheck.training.twin_data import PART
from claimcheck.training.weights import save_weights

_HALF = 2
NAMES = {FIRST: "first.safetensors", SECOND: "second.safetensors"}


def split(shape: TwinShape, largest: int = PART) -> list[dict[str, int]]:
    """The names of the weights in each shard, with their bytes."""
    found: list[dict[str, int]] = [{}]
    for name, dims, _ in shape.layout.entries:
        size = math.prod(dims) * _HALF
        if found[-1] and sum(found[-1].values()) + size > largest:
            found.append({})
        found[-1][name] = size
    return found


def save(flat: Tensor, shape: TwinShape, folder: Path, step: int, largest: int = PART) -> list[Path]:
    """Writes the weights `flat` of both towers in place of those that `folder` held; the shards in order.

    A file stays under `largest` bytes unless one weight is larger.
    """
    views = shape.layout.views(flat)
    shards = [{name: views[name].detach().half().cpu().contiguous() for name in names} for names in split(shape, largest)]
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"twin.{number}.safetensors" for number in range(len(shards))]
    about = {"step": str(step), "shards": str(len(shards)), "trunk": str(shape.trunk), "heads": str(shape.judge.heads)}
    whole = [as_bytes(shard, about) for shard in shards]  # all before any is written: a run may be cut off at any moment
    for old in set(_shards(folder)) - set(paths):
        old.unlink()
    for path, content in zip(paths, whole, strict=True):
        path.write_bytes(content)
    return paths


def load(folder: Path) -> tuple[Tensor, TwinShape, int]:
    """Weights (fp32), shape and step of what `save` wrote.

    Raises `ModelUnavailable` when nothing is there, when a shard is missing and when they are not of one step.
    """
    weights: dict[str, Tensor] = {}
    about: list[dict[str, str]] = []
    for path in _shards(folder):
        with safe_open(path, "pt") as file:
            about.append(file.metadata())
        weights |= {name: weight.float() for name, weight in load_file(path).items()}
    hint = "train anew: python -m claimcheck.training.twin_run PACK OUT --seconds N"
    if not about:
        raise ModelUnavailable(f"no weights of both towers at {folder}", hint=hint)
    if any(one != about[0] for one in about) or len(about) != int(about[0]["shards"]):
        raise ModelUnavailable(f"the shards at {folder} are not all there, or not of one step", hint=hint)
    return *whole_of(weights, int(about[0]["heads"]), int(about[0]["trunk"])), int(about[0]["step"])


def _shards(folder: Path) -> list[Path]:
    return sorted(folder.glob("twin.*.safetensors"))


def join(out: Path, folder: Path) -> list[Path]:
    """The weights of both judges from the shards in `out`."""
    flat, shape, _ = load(out)
    folder.mkdir(parents=True, exist_ok=True)
    for tower, name in NAMES.items():
        save_weights(judge_of(flat, shape, tower), shape.judge, folder / name)
    return [folder / name for name in NAMES.values()]


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.twin_shards", description=__doc__)
    parser.add_argument("out", type=Path, help="where the shards are")
    parser.add_argument("folder", type=Path, help="where the weights of the two judges go")
    options = parser.parse_args(argv)
    try:
        paths = join(options.out, options.folder)
    except ModelUnavailable as error:
        return stopped(error)
    print(*paths)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
