"""Two directions of the model made one: three calibrated probabilities of agreement, contradiction and unrelated.

The model is asked twice, evidence as premise and claim as premise. The joining rule, which swapping the two sides leaves
unchanged:

1. every probability becomes a logarithm, cut off at `FLOOR`;
2. of each class of entailment the higher and the lower of the two directions count, as six numbers. (Agreement needs one
   direction only: one statement may say more than the other. Contradiction should show in both.) A model that has been
   taught relations adds three: the mean logarithm of agreement, contradiction and unrelated over both directions;
3. a linear map with a bias gives three scores (vector scaling over both directions, Guo et al. 2017; the bias carries the
   shift from the training set's class shares to those of real news pairs), and softmax makes them probabilities.

The numbers of the map are fitted on the development pairs (`claimcheck.training.calibrate`) and stand in the model's card
with the thresholds under which `decide` abstains.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.datatypes import Relation

FLOOR = 1e-4
RELATIONS: tuple[Relation, ...] = ("agreement", "contradiction", "unrelated")
SIZES = (6, 9)
_CLASSES = 3
Three = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """The fitted map: `weights` is three rows (agreement, contradiction, unrelated) of numbers in the order of `joined`.

    `thresholds` holds the least probability at which each relation is said, in the same order.
    """

    weights: tuple[tuple[float, ...], ...]
    bias: Three
    thresholds: Three = (0.0, 0.0, 0.0)

    def probabilities(self, forward: Sequence[float], backward: Sequence[float]) -> Three:
        """Agreement, contradiction, unrelated; they sum to 1.

        `forward` and `backward` are the model's outputs with the evidence and with the claim as premise; which is which
        does not matter.
        """
        numbers = joined(forward, backward)
        scores = [
            bias + sum(weight * number for weight, number in zip(row, numbers, strict=True))
            for row, bias in zip(self.weights, self.bias, strict=True)
        ]
        top = max(scores)
        odds = [math.exp(score - top) for score in scores]
        return odds[0] / sum(odds), odds[1] / sum(odds), odds[2] / sum(odds)

    def decide(self, forward: Sequence[float], backward: Sequence[float]) -> Relation | None:
        """The likeliest relation, or None when its probability stays under its threshold."""
        found = self.probabilities(forward, backward)
        best = max(range(len(RELATIONS)), key=lambda index: found[index])
        return RELATIONS[best] if found[best] >= self.thresholds[best] else None


def joined(forward: Sequence[float], backward: Sequence[float]) -> tuple[float, ...]:
    """The six or nine numbers: higher and lower logarithm of entailment, of neutral, of contradiction; mean logarithms of
    the relations.

    >>> joined((1.0, 0.0, 0.0), (1.0, 0.0, 0.0))[:2]
    (0.0, 0.0)
    """
    logs = [
        (math.log(max(first, FLOOR)), math.log(max(second, FLOOR))) for first, second in zip(forward, backward, strict=True)
    ]
    directed = (side for pair in logs[:_CLASSES] for side in sorted(pair, reverse=True))
    return (*directed, *(sum(pair) / 2 for pair in logs[_CLASSES : _CLASSES + len(RELATIONS)]))


def parse(section: Mapping[str, Any]) -> Calibration:
    """A calibration from the card's object; `ValueError` when it has other sizes than this version's."""
    weights = tuple(tuple(float(number) for number in row) for row in section["weights"])
    bias, thresholds = ([float(x) for x in section[name]] for name in ("bias", "thresholds"))
    sizes = {len(row) for row in weights}
    if len(weights) != len(RELATIONS) or len(sizes) != 1 or not sizes <= set(SIZES) or len(bias) != 3 or len(thresholds) != 3:
        raise ValueError("the calibration in the model's card was fitted for another version")
    return Calibration(weights, (bias[0], bias[1], bias[2]), (thresholds[0], thresholds[1], thresholds[2]))


def as_json(calibration: Calibration) -> dict[str, Any]:
    """What `parse` reads, rounded to four digits."""
    return {
        "weights": [[round(number, 4) for number in row] for row in calibration.weights],
        "bias": [round(number, 4) for number in calibration.bias],
        "thresholds": [round(number, 4) for number in calibration.thresholds],
    }
