"""How well relations are judged: `python -m claimcheck.evaluation relations [--fit] [--data DIR]`.

Prints macro-F1 over agreement, contradiction and unrelated, contradictions found and false (counts, bootstrap intervals over
events) on the English, French and crossed development pairs and the written counterparts; the flags of the scenarios' listed
pairs, each alone and in the crowd of its article ("crowd": the two nearest of every report), and of the Aleppo pairs, with
every difference. The combiner is fitted on these pairs (not on Aleppo), so their figures are from five-fold
cross-validation over events, twins and scenarios kept together; `--fit` then fits on all and stores
`claimcheck/judges/thresholds.json`. The constants of the rules were chosen while looking at the development pairs: held-out
figures will be lower.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claimcheck.datatypes import Flag, Statement
from claimcheck.evaluation import logistic
from claimcheck.evaluation.metrics import bootstrap, macro_f1
from claimcheck.evaluation.pair_data import Pair, crowds, digest, load, told
from claimcheck.judges.chain import Chain
from claimcheck.judges.combiner import Combiner, Thresholds, Weighing
from claimcheck.judges.decisions import Decision, Evidence
from claimcheck.judges.features import MODEL_FEATURES, NAMES, NLI_FEATURES, framing, taught
from claimcheck.judges.opposition import OPPOSITION, opposition
from claimcheck.judges.wording import WORDING, wording
from claimcheck.protocols import Encoder, NliModel

CLASSES = ("agreement", "contradiction", "unrelated")
WEIGHTS = {
    "en": 1.0,
    "fr": 1.0,
    "cross": 0.5,
    "written": 0.3,
    "scenario": 0.5,
    "crowd": 1.0,
    "silence": 0.3,
    "likely": 0.05,
    "rest": 1.0,
}
OPPOSED_WEIGHTS = {"written": 1.0}
FRAMED_WEIGHTS = {"en": 0.5, "fr": 0.5, "cross": 0.25, "scenario": 1.0, "crowd": 1.0, "silence": 0.3, "likely": 0.1, "rest": 1.0}
FLOORS = {"agreement": 0.5, "anchor": 0.22, "contradiction": 0.55, "opposed_least": 0.35, "framed_least": 0.07, "unsure": 0.05}
OUTPUT = Path(__file__).parents[1] / "judges" / "thresholds.json"
FOLDS, RIDGE = 5, 5.0
OTHERS_SHARE = 0.1
"""How much the matches among rivals weigh where pairs that somebody chose are fitted, and the reverse: by cross-validation over
events on both."""
REST_SHARE = 0.1
"""What the many matches that have nothing in common weigh where one combiner serves pairs that somebody chose as well."""
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fitted:
    """One pair with its evidence and, for fitting, its row of numbers."""

    pair: Pair
    evidence: Evidence
    numbers: tuple[float, ...]


def main(argv: Sequence[str]) -> int:
    """Runs the evaluation; 2 when the data is not there."""
    parser = argparse.ArgumentParser(prog="relations", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args(argv)
    if not (options.data / "gold").is_dir():
        print(f"no labelled pairs under {options.data}: nothing to measure (--data DIR)", file=sys.stderr)
        return 2
    encoder, nli = _models()
    run(options.data, encoder, nli, options.fit)
    return 0


def _models() -> tuple[Encoder, NliModel]:
    from claimcheck.registry import ENCODERS, NLI_MODELS, find

    encoder: Encoder = find("encoder", ENCODERS, "bundled")()
    model: NliModel = find("judge", NLI_MODELS, "bundled")()
    return encoder, model


def run(data: Path, encoder: Encoder, nli: NliModel, fit: bool) -> Thresholds:
    """Measures by cross-validation, prints, and with `fit` stores what all pairs give."""
    rows = _rows([*load(data, encoder), *crowds(data, encoder)], encoder, nli, told(data))
    judged = cross_validated(rows)
    _print(rows, judged)
    final = fitted(rows, digest(data))
    if fit:
        made = _as_json(final) | {"judge": str(getattr(nli, "revision", nli.name)), "encoder": encoder.revision}
        OUTPUT.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        print(f"stored {OUTPUT}")
    return final


def _rows(pairs: Sequence[Pair], encoder: Encoder, nli: NliModel, told: Iterable[Statement]) -> list[Fitted]:
    """Every pair with its evidence; its standing is that of the batch it comes from, none for a pair alone."""
    found = Chain(nli, encoder, thresholds=_blank()).evidence([p.match for p in pairs], told)
    placed = [replace(e, standing=p.standing) for p, e in zip(pairs, found, strict=True)]
    return [Fitted(p, e, e.numbers) for p, e in zip(pairs, placed, strict=True)]


def _blank() -> Thresholds:
    nothing = _silent(NAMES)
    weighing = Weighing(nothing, _silent(OPPOSITION), _silent(WORDING))
    return Thresholds(weighing, weighing, nothing, nothing, digest="", **FLOORS)


def _silent(names: Sequence[str]) -> Combiner:
    """A combiner that knows nothing: one half whatever it is given."""
    return Combiner((0.0,) * len(names), 0.0)


def cross_validated(rows: Sequence[Fitted]) -> list[Decision]:
    """Each pair judged with thresholds fitted without its event; what is never fitted on is judged with all."""
    folds = _folds(rows)
    judged = [Decision(None, "")] * len(rows)
    for fold in range(-1, FOLDS):
        members = [i for i, f in enumerate(folds) if f == fold]
        kept = [row for row, f in zip(rows, folds, strict=True) if f != fold]
        chain = Chain(None, thresholds=fitted(kept, ""))
        for i in members:
            judged[i] = chain.decide(rows[i].evidence)
    return judged


def _folds(rows: Sequence[Fitted]) -> list[int]:
    """Fold of each row by its event, -1 for sets that are not fitted on."""
    groups = sorted({row.pair.group for row in rows if row.pair.set in WEIGHTS})
    order = np.random.default_rng(5).permutation(len(groups))
    fold = {group: int(order[i]) % FOLDS for i, group in enumerate(groups)}
    return [fold[row.pair.group] if row.pair.set in WEIGHTS else -1 for row in rows]


def fitted(rows: Sequence[Fitted], stamp: str) -> Thresholds:
    """Combiners with the model, with its entailment alone and without it, and thresholds, from rows of the fitting sets."""
    used = [row for row in rows if row.pair.set in WEIGHTS and row.pair.relation]
    numbers = np.array([row.numbers for row in used])
    labels = np.array([float(row.pair.relation != "unrelated") for row in used])
    weights = np.array([WEIGHTS[row.pair.set] * (0.5 if row.pair.unsure else 1.0) for row in used])
    untaught, blind = numbers.copy(), numbers.copy()
    untaught[:, NLI_FEATURES:MODEL_FEATURES] = 0.0
    blind[:, :MODEL_FEATURES] = 0.0
    few = weights * np.array([REST_SHARE if row.pair.set == "rest" else 1.0 for row in used])
    with_nli, without = (_combiner(seen, labels, few) for seen in (untaught, blind))
    related = _both(used, numbers, labels, weights)
    combiners = zip(related, _opposed(used), _framed(rows, *related), strict=True)
    chosen, rivals = (Weighing(*three) for three in combiners)
    return Thresholds(chosen, rivals, with_nli, without, digest=stamp, **FLOORS)


def _both(rows: Sequence[Fitted], numbers: Floats, labels: Floats, weights: Floats) -> tuple[Combiner, Combiner]:
    """For pairs that somebody chose, and among rivals: what the one kind teaches of the other counts for `OTHERS_SHARE`."""
    crowded = np.array([row.evidence.standing.crowded for row in rows])
    chosen, rivals = (
        _combiner(numbers, labels, weights * np.where(crowded == side, 1.0, OTHERS_SHARE)) for side in (False, True)
    )
    return chosen, rivals


def _opposed(rows: Sequence[Fitted]) -> tuple[Combiner, Combiner]:
    """Contradiction against agreement, from the pairs that are one of both."""
    told, numbers = [], []
    for row in rows:
        evidence = row.evidence
        if row.pair.relation != "unrelated" and evidence.nli and taught(evidence.nli):
            told.append(row)
            numbers.append(opposition(evidence.outcomes, evidence.nli, evidence.correspondence))
    if not told:
        return _silent(OPPOSITION), _silent(OPPOSITION)
    labels = np.array([float(row.pair.relation == "contradiction") for row in told])
    weights = np.array([OPPOSED_WEIGHTS.get(row.pair.set, WEIGHTS[row.pair.set]) for row in told])
    return _both(told, np.array(numbers), labels, weights)


def _framed(rows: Sequence[Fitted], chosen: Combiner, rivals: Combiner) -> tuple[Combiner, Combiner]:
    """Framing against none, from every pair where it is labelled."""
    known, numbers = [], []
    for row in rows:
        found = framing(row.evidence.nli)
        if row.pair.framing is not None and row.pair.set in FRAMED_WEIGHTS and found is not None:
            related = rivals if row.evidence.standing.crowded else chosen
            known.append(row)
            numbers.append(wording(found, related.probability(row.numbers), row.numbers))
    if not known:
        return _silent(WORDING), _silent(WORDING)
    labels = np.array([float(bool(row.pair.framing)) for row in known])
    weights = np.array([FRAMED_WEIGHTS[row.pair.set] for row in known])
    return _both(known, np.array(numbers), labels, weights)


def _combiner(numbers: Floats, labels: Floats, weights: Floats) -> Combiner:
    scale = numbers.std(axis=0) + 1e-6
    beta, bias = logistic.fit(numbers / scale, labels, weights, RIDGE)
    return Combiner(tuple(float(w) for w in beta / scale), bias)


def _as_json(values: Thresholds) -> dict[str, object]:
    def rounded(combiner: Combiner) -> dict[str, object]:
        return {"weights": [round(w, 4) for w in combiner.weights], "bias": round(combiner.bias, 4)}

    def weighed(weighing: Weighing) -> dict[str, object]:
        return {name: rounded(getattr(weighing, name)) for name in Weighing.__slots__}

    return {
        "features": list(NAMES),
        "opposition": list(OPPOSITION),
        "wording": list(WORDING),
        "chosen": weighed(values.chosen),
        "rivals": weighed(values.rivals),
        "with_nli": rounded(values.with_nli),
        "without_model": rounded(values.without_model),
        "agreement": values.agreement,
        "anchor": values.anchor,
        "contradiction": values.contradiction,
        "opposed_least": values.opposed_least,
        "framed_least": values.framed_least,
        "unsure": values.unsure,
        "digest": values.digest,
    }


def _print(rows: Sequence[Fitted], judged: Sequence[Decision]) -> None:
    for name in ("en", "fr", "cross", "written"):
        chosen = [(r.pair, _relation(j)) for r, j in zip(rows, judged, strict=True) if r.pair.set == name]
        if chosen:
            _print_set(name, chosen)
    _print_flags("scenario", rows, judged, _scenario_right)
    _print_flags("crowd", rows, judged, _scenario_right)
    _print_flags("aleppo", rows, judged, _aleppo_right)


def flagged(rows: Sequence[Fitted], judged: Sequence[Decision]) -> list[Flag]:
    """The flag of each pair, as the pipeline gives it when they come together; words are compared by their forms alone."""
    from claimcheck.contrasts.finder import Contrasts
    from claimcheck.judging import flagged as by_pipeline

    found = by_pipeline([row.pair.match for row in rows], judged, Contrasts(None), FLOORS["framed_least"], "en")
    return [one.flag for one in found]


def _scenario_right(label: str, relation: str, flag: Flag) -> bool:
    return flag not in ("contradiction", "dispute") if label == "no_alarm" else flag == label


def _aleppo_right(label: str, relation: str, flag: Flag) -> bool:
    if label == "accord":
        return flag == "agreement" or (flag == "framing" and relation == "agreement")
    wanted = {
        "contradiction": ("contradiction", "dispute", "update"),
        "cadrage": ("framing", "dispute"),
        "neutre": ("none", "update"),
    }
    return flag in wanted[label]


def _print_flags(
    name: str,
    rows: Sequence[Fitted],
    judged: Sequence[Decision],
    right: Callable[[str, str, Flag], bool],
) -> None:
    """Right flags by label in one set, and every difference with both statements."""
    together = [(r, j) for r, j in zip(rows, judged, strict=True) if r.pair.set == name]
    flags = flagged([r for r, _ in together], [j for _, j in together])
    chosen = [(r, _relation(j), f) for (r, j), f in zip(together, flags, strict=True) if r.pair.label]
    labels = sorted({r.pair.label for r, _, _ in chosen})
    for label in labels:
        members = [right(label, relation, flag) for r, relation, flag in chosen if r.pair.label == label]
        print(f"{name:8} {label:14} {sum(members):3} of {len(members)} right")
    print(f"{name:8} {sum(right(r.pair.label, s, f) for r, s, f in chosen)} of {len(chosen)} right")
    for row, relation, flag in chosen:
        if not right(row.pair.label, relation, flag):
            match = row.pair.match
            print(f"  {row.pair.id}: {row.pair.label} expected, {flag} ({relation})")
            print(f"    {match.claim.text.strip()[:200]}\n    {match.evidence.text.strip()[:200]}")


def _relation(decision: Decision) -> str:
    return decision.judgement.relation if decision.judgement else "unrelated"


def _print_set(name: str, chosen: Sequence[tuple[Pair, str]]) -> None:
    gold = [p.relation for p, _ in chosen]
    said = [r for _, r in chosen]
    groups = [p.group for p, _ in chosen]
    interval = bootstrap(
        lambda rows: macro_f1([gold[i] for i in rows], [said[i] for i in rows], CLASSES), len(gold), groups=groups
    )
    found = sum(g == s == "contradiction" for g, s in zip(gold, said, strict=True))
    false = sum(s == "contradiction" != g for g, s in zip(gold, said, strict=True))
    print(f"{name:8} {len(gold):4} pairs  macro-F1 {interval} (floor 0.72)", end="  ")
    print(f"contradictions {found} of {gold.count('contradiction')} found, {false} false (floor 9 of 13, 5)")
