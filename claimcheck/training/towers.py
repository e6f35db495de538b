"""One judge out of two that stand on the same lower layers: what each was trained for is asked of its own upper layers.

Pairs of statements from reports of one event pull shared layers away from plain entailment. So there are upper layers for
entailment and others for what reports say of each other, trained one after the other (`recipe.FINDINGS`) or at once with what
they stand on (`recipe.TWIN`). Both are kept; the classifier reads both means, and its rows say how much each tower is asked.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from claimcheck.evaluation.nli_rows import RELATION_OF
from claimcheck.judges.calibration import RELATIONS
from claimcheck.judges.nli import CLASSES
from claimcheck.training.graph import FIRST, SECOND, State

RELATED = 0.8
"""What the relation of a pair counts for its entailment; chosen on the written news counterparts and XNLI's development items."""
ASKED_OF_FIRST = 0.2
"""How much the first tower counts for relation and framing: two that were trained apart are right more often than either."""

Arrays = dict[str, NDArray[np.float32]]


def joined(first: State, second: State, related: float = RELATED, asked_of_first: float = ASKED_OF_FIRST) -> Arrays:
    """The weights of both judges as one (`graph.transformer`), layers that are equal kept once.

    Entailment is asked of the first, with `related` times what the same tower says of the relation that comes nearest
    (entailed news agree, neutral ones are mostly unrelated); relation and framing of both, `asked_of_first` of the first and the
    rest of the second. Raises `ValueError` when the two have no lower layer in common or have other embeddings.
    """
    shared = _shared_layers(first, second)
    above = {
        SECOND + name.removeprefix(FIRST): value
        for name, value in second.items()
        if name.startswith(FIRST) and _layer(name) >= shared
    }
    kept = {name: value for name, value in first.items() if not name.startswith("classifier.")}
    return {**kept, **above, **_classifier(first, second, related, asked_of_first)}


def parted(whole: State, related: float = RELATED, asked_of_first: float = ASKED_OF_FIRST) -> tuple[Arrays, Arrays]:
    """The two judges that `joined` makes `whole` of, to go on from.

    Of the biases of relation and framing only the joint one is known: both get it, which gives the same once they are joined.
    """
    below = {name: value for name, value in whole.items() if not name.startswith((SECOND, "classifier."))}
    above = {FIRST + name.removeprefix(SECOND): value for name, value in whole.items() if name.startswith(SECOND)}
    weight, bias, count = whole["classifier.weight"], whole["classifier.bias"], len(CLASSES)
    ours, theirs = np.split(weight, 2, axis=1)
    first, second = ours / asked_of_first, theirs / (1 - asked_of_first)
    offsets = bias.copy()
    first[:count] = ours[:count] - related * first[_nearest()]
    offsets[:count] -= related * bias[_nearest()]
    return (
        {**below, "classifier.weight": first, "classifier.bias": offsets},
        {**below, **above, "classifier.weight": second, "classifier.bias": offsets},
    )


def _nearest() -> list[int]:
    """The output of the relation that comes nearest to each class of entailment."""
    return [len(CLASSES) + RELATIONS.index(RELATION_OF[label]) for label in CLASSES]


def _classifier(first: State, second: State, related: float, asked_of_first: float) -> Arrays:
    """Weights [outputs, 2 * hidden] and bias over both means."""
    count = len(CLASSES)
    found = {}
    for name in ("classifier.weight", "classifier.bias"):
        ours, theirs = asked_of_first * first[name], (1 - asked_of_first) * second[name]
        ours[:count] = first[name][:count] + related * first[name][_nearest()]
        theirs[:count] = 0
        found[name] = np.hstack([ours, theirs]) if ours.ndim > 1 else ours + theirs
    return found


def _shared_layers(first: State, second: State) -> int:
    """How many lowest layers are equal in both."""
    layers = [name for name in first if not name.startswith("classifier.")]
    shared = min((_layer(name) for name in layers if not np.array_equal(first[name], second[name])), default=0)
    if shared < 1:
        raise ValueError("these two judges have no lower layers in common, or no upper ones that differ")
    return shared


def _layer(name: str) -> int:
    """The number of the layer that a weight belongs to; -1 for the embeddings."""
    return int(name.removeprefix(FIRST).partition(".")[0]) if name.startswith(FIRST) else -1
