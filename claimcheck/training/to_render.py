"""`python -m claimcheck.training.to_render OUT`: English sentences whose translation would teach most, dealt out to translators.

OUT gets part_1.tsv and so on (`id<TAB>English`, the sentences of a group together); who translates part_1 writes
part_1.fr.tsv (`id<TAB>translation`) beside it, and `claimcheck.training.taught --renderings OUT` reads both. The sentences
are those of the sets in the manner of MultiNLI, whole groups of a premise and what was written for it, that no rendering
knows yet. They are other people's: neither they nor their translations belong into the repository.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from claimcheck.training.leakage import Guard
from claimcheck.training.run import Material, guard_over
from claimcheck.training.taught import groups_of
from claimcheck.training.versions import versions

SETS = ("mnli_dev_matched", "esxnli", "ling_in_loop")
_LARGEST, _LONGEST = 9, 250


def groups(data: Path, known: Iterable[str], guard: Guard, seed: int = 5) -> Iterator[list[str]]:
    """Groups of sentences that are not `known`, of at most nine, each sentence once, in an order that `seed` decides."""
    found = [
        [premise, *(row.hypothesis for row in rows)] for name in SETS for premise, rows in groups_of(data, name)
    ]
    seen = set(known)
    for place in np.random.default_rng(seed).permutation(len(found)):
        texts = list(dict.fromkeys(found[place]))[:_LARGEST]
        if all(len(text) <= _LONGEST and text.isprintable() and guard.admits_text(text) for text in texts):
            left = [text for text in texts if text not in seen]
            seen.update(left)
            if left:
                yield left


def deal(found: Iterable[list[str]], parts: int, most: int) -> list[list[str]]:
    """The sentences of whole groups in `parts` equal parts, until each has `most`."""
    dealt: list[list[str]] = [[] for _ in range(parts)]
    for group in found:
        smallest = min(dealt, key=len)
        if len(smallest) >= most:
            break
        smallest += group
    return dealt


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.to_render", description=__doc__)
    parser.add_argument("out", type=Path, help="a folder that git ignores: build/renderings")
    parser.add_argument("--lang", default="fr", help="what they are to be translated into (default: fr)")
    parser.add_argument("--parts", type=int, default=8, help="how many translators (default: 8)")
    parser.add_argument("--most", type=int, default=2_000, help="sentences for each (default: 2000)")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--own", type=Path, default=Path(__file__).parent / "own")
    options = parser.parse_args(argv)
    known = versions(options.data, options.own, options.out if options.out.is_dir() else None).get(options.lang, {})
    guard = guard_over(Material(options.data, options.own, options.out))
    options.out.mkdir(parents=True, exist_ok=True)
    first = 1 + sum(1 for path in options.out.glob("part_*.tsv") if path.suffixes == [".tsv"])
    for number, texts in enumerate(deal(groups(options.data, known, guard), options.parts, options.most), first):
        lines = (f"{number}-{place}\t{text}\n" for place, text in enumerate(texts))
        (options.out / f"part_{number}.tsv").write_text("".join(lines), encoding="utf-8")
        print(f"part_{number}.tsv: {len(texts)} sentences")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
