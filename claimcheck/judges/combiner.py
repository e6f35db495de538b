"""From the numbers of a match to probabilities: do both report one thing, do they contradict each other in it, is it framed?

Logistic regressions of `features.NAMES`, `opposition.OPPOSITION` and `wording.WORDING`, fitted on the development pairs
(`python -m claimcheck.evaluation relations --fit`), stored as `thresholds.json` beside this module with the digest of their data.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

from claimcheck.judges.features import NAMES
from claimcheck.judges.opposition import OPPOSITION
from claimcheck.judges.wording import WORDING


@dataclass(frozen=True, slots=True)
class Combiner:
    """Coefficients in the order of the names that it was fitted on, and the intercept."""

    weights: tuple[float, ...]
    bias: float

    def probability(self, numbers: Sequence[float]) -> float:
        """The probability in [0, 1] of what it was fitted to tell."""
        score = self.bias + sum(w * x for w, x in zip(self.weights, numbers, strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@dataclass(frozen=True, slots=True)
class Weighing:
    """With a model that was taught relations: do both report one fact, do they contradict each other in it, does one frame it?"""

    related: Combiner
    opposed: Combiner
    framed: Combiner


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What `thresholds.json` holds: how pairs that somebody chose are weighed, and matches among rivals, of which few tell one
    fact; whether both report one fact for a model of entailment alone and for none; and the probabilities above which something
    is said.
    """

    chosen: Weighing
    rivals: Weighing
    with_nli: Combiner
    without_model: Combiner
    agreement: float
    anchor: float
    contradiction: float
    opposed_least: float
    framed_least: float
    unsure: float
    digest: str


def load_thresholds() -> Thresholds:
    """The fitted values shipped with the package; raises `KeyError` or `ValueError` when the file is damaged."""
    text = resources.files("claimcheck.judges").joinpath("thresholds.json").read_text(encoding="utf-8")
    return parse(json.loads(text))


def parse(data: dict[str, object]) -> Thresholds:
    """Thresholds from their JSON object; raises `ValueError` when its features are not those of this version."""
    fitted = data["features"], data["opposition"], data["wording"]
    if fitted != (list(NAMES), list(OPPOSITION), list(WORDING)):
        raise ValueError("thresholds.json was fitted for other features; run the fit again")
    limits = ("agreement", "anchor", "contradiction", "opposed_least", "framed_least", "unsure")
    numbers = {name: float(str(data[name])) for name in limits}
    return Thresholds(
        chosen=_weighing(data["chosen"]),
        rivals=_weighing(data["rivals"]),
        with_nli=_combiner(data["with_nli"]),
        without_model=_combiner(data["without_model"]),
        digest=str(data["digest"]),
        **numbers,
    )


def _weighing(data: object) -> Weighing:
    if not isinstance(data, dict):
        raise ValueError("a weighing must be an object of combiners")
    return Weighing(*(_combiner(data[name]) for name in ("related", "opposed", "framed")))


def _combiner(data: object) -> Combiner:
    if not isinstance(data, dict):
        raise ValueError("a combiner must be an object with weights and bias")
    return Combiner(tuple(float(w) for w in data["weights"]), float(data["bias"]))
