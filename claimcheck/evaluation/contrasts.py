"""Contrasts of wording on the gold pairs: `python -m claimcheck.evaluation contrasts [--data DIR]`.

A pair has a kind or it has not: precision, recall and F1 by kind and over all six (micro), with counts and bootstrap
intervals over pairs. Gold are the contrasts that both annotation passes found; the French file holds only those. Where
a kind is found that gold has too, the spans are compared: the share of characters in common (F1) and whether they meet
at all, the mean of both sides, the best of the pair's contrasts of that kind. Everything is measured twice: with the gold
relation, and with the relation of the judges as shipped.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.contrasts.finder import Contrasts
from claimcheck.datatypes import CONTRAST_KINDS as KINDS
from claimcheck.datatypes import Contrast, Judgement, Match, Span
from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.data_folder import data_folder
from claimcheck.evaluation.metrics import Interval, bootstrap
from claimcheck.evaluation.pair_data import Pair, crossed, news, with_similarity
from claimcheck.protocols import Encoder

FLOORS = {"labelling": 0.60, "attribution": 0.65, "figure": 0.80, "agency": 0.40, "evaluation": 0.35, "micro": 0.60}
SPAN_FLOOR = 0.6
FILES = ("news_pairs.dev.jsonl", "news_pairs_fr.dev.jsonl")
Gold = dict[str, list[tuple[str, str]]]
"""By kind, the words of both sides; no words where the file gives only the kind."""


@dataclass(frozen=True, slots=True)
class Row:
    """One pair with what was expected and what was found."""

    pair: Pair
    gold: Gold
    found: tuple[Contrast, ...]

    @property
    def kinds(self) -> set[str]:
        """The kinds found."""
        return {contrast.kind for contrast in self.found}


def main(argv: Sequence[str]) -> int:
    """Prints the tables; 2 when the data is not there."""
    folder = data_folder("contrasts", __doc__ or "", argv, "gold")
    if folder is None:
        return 2
    gold = {id_: kinds for name in FILES for id_, kinds in _gold(folder / "gold" / name).items()}
    across = {f"{id_.removesuffix('-fr')}-{way}": gold[id_] for id_ in gold if id_.endswith("-fr") for way in ("fe", "ef")}
    sets = {"en": list(news(folder, "en")), "fr": list(news(folder, "fr")), "fr-en and en-fr": list(crossed(folder))}
    for language, pairs in sets.items():
        judged = [Judgement(p.relation, None, None, "gold") for p in pairs]  # type: ignore[arg-type]
        _print(f"{language}, {len(pairs)} pairs, gold relation", rows(pairs, judged, gold | across))
        _print(f"{language}, {len(pairs)} pairs, relation by the judges", rows(pairs, _judged(pairs), gold | across))
    return 0


def rows(pairs: Sequence[Pair], judged: Sequence[Judgement | None], gold: dict[str, Gold]) -> list[Row]:
    """The pairs with what was found under these judgements."""
    found = Contrasts(_encoder()).contrasts([pair.match for pair in pairs], judged)
    return [Row(pair, gold[pair.id], contrasts) for pair, contrasts in zip(pairs, found, strict=True)]


def _gold(path: Path) -> dict[str, Gold]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {row["id"]: _agreed(row["contrasts"]) for row in lines}


def _agreed(contrasts: Sequence[Any]) -> Gold:
    gold: Gold = {}
    for contrast in contrasts:
        if isinstance(contrast, str):
            gold.setdefault(contrast, [])
        elif contrast["agreed"]:
            gold.setdefault(contrast["kind"], []).append((contrast["a"], contrast["b"]))
    return gold


def _encoder() -> Encoder | None:
    from claimcheck.registry import ENCODERS, find

    try:
        encoder: Encoder = find("encoder", ENCODERS, "bundled")()
        return encoder
    except ModelUnavailable as missing:
        print(f"\n{missing} Words are compared by their forms alone.")
        return None


def _judged(pairs: Sequence[Pair]) -> list[Judgement | None]:
    """What the shipped judges say; by the rules alone, with a sentence, where the model is not here."""
    from claimcheck.judges.chain import Chain
    from claimcheck.registry import NLI_MODELS, find

    encoder = _encoder()
    try:
        chain = Chain.for_model(find("judge", NLI_MODELS, "bundled")(), encoder)
    except ModelUnavailable as missing:
        print(f"\n{missing} The rules judge alone.")
        chain = Chain.for_model(None, encoder)
    return chain.judge([pair.match for pair in (with_similarity(pairs, encoder) if encoder else pairs)])


def counts(table: Sequence[Row], kind: str) -> tuple[int, int, int]:
    """Found and right, found and wrong, missed; over all kinds for "micro"."""
    kinds = KINDS if kind == "micro" else (kind,)
    right = sum(k in row.gold and k in row.kinds for row in table for k in kinds)
    wrong = sum(k not in row.gold and k in row.kinds for row in table for k in kinds)
    missed = sum(k in row.gold and k not in row.kinds for row in table for k in kinds)
    return right, wrong, missed


def f1(table: Sequence[Row], kind: str) -> float:
    """F1 of a kind (or "micro") over the pairs; `ValueError` when the kind neither occurs nor is found."""
    right, wrong, missed = counts(table, kind)
    if not right + wrong + missed:
        raise ValueError(f"no {kind} anywhere")
    return 2 * right / (2 * right + wrong + missed)


def _print(title: str, table: Sequence[Row]) -> None:
    print(f"\n{title}\n{'kind':<12} {'P':>5} {'R':>5}   F1 [95 % interval]     floor  right wrong missed   span F1  any")
    for kind in (*KINDS, "micro"):
        right, wrong, missed = counts(table, kind)
        interval = _interval(table, kind)
        floor = f"{FLOORS[kind]:.2f}" if kind in FLOORS else "   -"
        shares = [best for row in table for best in _spans(row, KINDS if kind == "micro" else (kind,))]
        spans = f"{_mean([s for s, _ in shares]):>8.2f} {_mean([m for _, m in shares]):>5.2f}" if shares else ""
        print(
            f"{kind:<12} {right / max(1, right + wrong):>5.2f} {right / max(1, right + missed):>5.2f}   {interval!s:<22} {floor}"
            f"  {right:>5} {wrong:>5} {missed:>6}   {spans}"
        )


def _interval(table: Sequence[Row], kind: str) -> Interval | str:
    try:
        return bootstrap(lambda drawn: f1([table[i] for i in drawn], kind), len(table))
    except ValueError:
        return "none"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _spans(row: Row, kinds: Sequence[str]) -> list[tuple[float, float]]:
    """For each kind found and expected: characters in common (F1) and whether the spans meet, of the best contrast."""
    best = []
    for kind in kinds:
        tried = [
            _agreement(row.pair.match, contrast, words)
            for contrast in row.found
            if contrast.kind == kind
            for words in row.gold.get(kind, ())
        ]
        if tried:
            best.append(max(tried))
    return best


def _agreement(match: Match, contrast: Contrast, words: tuple[str, str]) -> tuple[float, float]:
    a = _overlap(match.claim.text, match.claim.start, contrast.claim_span, words[0])
    b = _overlap(match.evidence.text, match.evidence.start, contrast.evidence_span, words[1])
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _overlap(text: str, offset: int, span: Span | None, words: str) -> tuple[float, float]:
    if span is None or not words:
        return (1.0, 1.0) if span is None and not words else (0.0, 0.0)
    start = offset + text.index(words)
    common = max(0, min(span.end, start + len(words)) - max(span.start, start))
    return 2 * common / (span.end - span.start + len(words)), float(common > 0)
