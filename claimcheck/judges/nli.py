"""Cross-encoders in three classes: the bundled one (int8, ONNX Runtime) and any of sentence-transformers by name or folder.

Each gives, for (premise, hypothesis), the probabilities of entailment, neutral and contradiction in this order: softmax of
the model's outputs, uncalibrated. The bundled one also gives those of agreement, contradiction and unrelated, of framing
and of each kind of contrast. Entailment is not symmetric: `both_directions` gives the two readings of a pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.datatypes import CONTRAST_KINDS
from claimcheck.errors import ModelUnavailable
from claimcheck.judges.calibration import RELATIONS
from claimcheck.models.card import FOLDER, REINSTALL
from claimcheck.models.hub import from_this_machine
from claimcheck.models.runtime import CHUNK, Graph, counted, open_bundle
from claimcheck.models.vocabulary import END, START
from claimcheck.protocols import NliModel, Progress

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

CLASSES = ("entailment", "neutral", "contradiction")
OUTPUTS = (*CLASSES, *RELATIONS, "framing", *CONTRAST_KINDS)
CHECK_TOLERANCE = 0.15
_FRAME_TOKENS = 4
# Any model of natural language inference gets these right, so they show which output is which class.
_ENTAILED = (
    ("A man is playing a guitar on a stage.", "A man is playing a musical instrument."),
    ("The company closed its factory in Lyon last year.", "The company closed a factory."),
)
_CONTRADICTED = (
    ("The shop is closed today.", "The shop is open today."),
    ("Everybody in the room is sitting down.", "Everybody in the room is standing up."),
)

Pairs = Sequence[tuple[str, str]]


class BundledNli:
    """Implements `NliModel` with the bundled graph. `threads` 0 means one a core; `folder` is where the bundle is.

    A pair of more than 256 tokens is cut, the longer side first. Raises `ModelUnavailable` when the bundle is incomplete
    or does not give the classes that its card promises.
    """

    def __init__(self, threads: int = 0, folder: Path = FOLDER) -> None:
        self._bundle = open_bundle(folder, threads)
        section = self._bundle.card.part("judge")
        self.name = "bundled"
        self.revision: str = section["revision"]
        self._room: int = section["max_tokens"] - _FRAME_TOKENS
        self._checks: Sequence[dict[str, Any]] = section["checks"]
        if tuple(section["labels"]) != OUTPUTS:
            raise ModelUnavailable("The bundled judge has its classes in another order.", hint=REINSTALL)

    @cached_property
    def _graph(self) -> Graph:
        graph = self._bundle.graph("judge")
        self._self_test(graph)
        return graph

    def probabilities(self, pairs: Pairs, progress: Progress | None = None) -> NDArray[np.float32]:
        """float32 [len(pairs), 3], rows sum to 1: entailment, neutral, contradiction of (premise, hypothesis)."""
        return self.outputs(pairs, progress)[:, : len(CLASSES)]

    def outputs(self, pairs: Pairs, progress: Progress | None = None) -> NDArray[np.float32]:
        """float32 [len(pairs), 13]: the probabilities named in `OUTPUTS`."""
        graph, add = self._graph, counted(progress, len(pairs))
        result = np.empty((len(pairs), len(OUTPUTS)), dtype=np.float32)
        for start in range(0, len(pairs), CHUNK):
            for places, logits in graph.run(self._rows(pairs[start : start + CHUNK]), "logits"):
                result[places + start] = shares_of(logits)
                add(len(places))
        return result

    def _rows(self, pairs: Pairs) -> list[list[int]]:
        texts = list(dict.fromkeys(text for pair in pairs for text in pair))
        ids = dict(zip(texts, self._bundle.vocabulary.ids(texts), strict=True))
        return [framed(ids[premise], ids[hypothesis], self._room) for premise, hypothesis in pairs]

    def _self_test(self, graph: Graph) -> None:
        """Known pairs get known probabilities: a swapped class or a wrong table is told now."""
        rows = self._rows([(check["premise"], check["hypothesis"]) for check in self._checks])
        for places, logits in graph.run(rows, "logits"):
            expected = np.asarray([self._checks[place]["probabilities"] for place in places], dtype=np.float32)
            if not np.abs(shares_of(logits) - expected).max() <= CHECK_TOLERANCE:
                raise ModelUnavailable("The bundled judge fails its self-test.", hint=REINSTALL)


class CrossEncoderNli:
    """Implements `NliModel` with any sentence-transformers `CrossEncoder` of three classes, by name or folder.

    Which output is which class is taken from the model's labels and tested on known pairs; without telling labels the known
    pairs alone decide. Raises `ModelUnavailable` when the model is not on this machine or the order stays unknown.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._model = _cross_encoder(name)
        self._order = _class_order(name, _labels(self._model), self._raw(_ENTAILED), self._raw(_CONTRADICTED))

    def probabilities(self, pairs: Pairs, progress: Progress | None = None) -> NDArray[np.float32]:
        """float32 [len(pairs), 3], rows sum to 1: entailment, neutral, contradiction of (premise, hypothesis)."""
        add = counted(progress, len(pairs))
        parts = [np.empty((0, len(CLASSES)), dtype=np.float32)]
        for start in range(0, len(pairs), CHUNK):
            chunk = pairs[start : start + CHUNK]
            parts.append(softmax(self._raw(chunk)[:, self._order]))
            add(len(chunk))
        return np.concatenate(parts)

    outputs = probabilities

    def _raw(self, pairs: Pairs) -> NDArray[np.float32]:
        from torch.nn import Identity

        outputs = self._model.predict(list(pairs), activation_fn=Identity(), convert_to_numpy=True)
        return np.asarray(outputs, dtype=np.float32).reshape(len(pairs), -1)


def both_directions(
    model: NliModel, pairs: Pairs, progress: Progress | None = None
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The outputs for (a, b) and for (b, a) of each pair, both [len(pairs), 3 or 13], scored in one go."""
    values = model.outputs([*pairs, *((second, first) for first, second in pairs)], progress)
    return values[: len(pairs)], values[len(pairs) :]


def shares_of(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """The probabilities named in `OUTPUTS` from rows of their logits: two softmaxes, and a sigmoid for each of the rest."""
    first, second = len(CLASSES), len(CLASSES) + len(RELATIONS)
    odds = 1 / (1 + np.exp(-logits[:, second:]))
    return np.concatenate([softmax(logits[:, :first]), softmax(logits[:, first:second]), odds], axis=1)


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows of probabilities from rows of logits.

    >>> softmax(np.zeros((1, 2), dtype=np.float32)).tolist()
    [[0.5, 0.5]]
    """
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
    return shares


def framed(premise: Sequence[int], hypothesis: Sequence[int], room: int) -> list[int]:
    """`<s> premise </s></s> hypothesis </s>` with at most `room` tokens of text, the longer side cut first.

    >>> framed([7, 7, 7], [8], room=2)
    [0, 7, 2, 2, 8, 2]
    """
    excess = len(premise) + len(hypothesis) - room
    if excess > 0:
        half = room // 2
        first = max(room - len(hypothesis), half) if len(premise) > half else len(premise)
        premise, hypothesis = premise[:first], hypothesis[: room - first]
    return [START, *premise, END, END, *hypothesis, END]


def _cross_encoder(name: str) -> CrossEncoder:
    def load(local: bool) -> CrossEncoder:
        from sentence_transformers import CrossEncoder

        model: CrossEncoder = CrossEncoder(name, local_files_only=local)
        return model

    return from_this_machine("judge", name, load)


def _labels(model: CrossEncoder) -> list[str]:
    names = dict(getattr(model.config, "id2label", None) or {})
    return [str(names[number]).lower() for number in sorted(names)]


def _class_order(
    name: str, labels: Sequence[str], entailed: NDArray[np.float32], contradicted: NDArray[np.float32]
) -> list[int]:
    """Which output stands for each of `CLASSES`; raises `ModelUnavailable` when labels and known pairs leave it open."""
    if len(labels) != len(CLASSES):
        raise ModelUnavailable(f"{name} has {len(labels)} classes; a judge needs three.", hint="Choose an NLI model.")
    tested = (_winner(entailed), _winner(contradicted))
    named = [list(_matching(labels, stem)) for stem in ("entail", "neutral", "contradict")]
    if all(len(places) == 1 for places in named):
        order = [places[0] for places in named]
        if (order[0], order[2]) == tested:
            return order
    elif None not in tested and tested[0] != tested[1] and not any(named):
        return [tested[0] or 0, 3 - (tested[0] or 0) - (tested[1] or 0), tested[1] or 0]
    raise ModelUnavailable(
        f"Which output of {name} means contradiction could not be established (labels: {', '.join(labels)}).",
        hint="Use a three-class NLI model, or --judge bundled.",
    )


def _winner(outputs: NDArray[np.float32]) -> int | None:
    """The column that is highest in every row, or None."""
    columns = set(outputs.argmax(axis=1).tolist())
    return columns.pop() if len(columns) == 1 else None


def _matching(labels: Sequence[str], stem: str) -> Iterator[int]:
    return (place for place, label in enumerate(labels) if stem in label and not label.startswith("not"))
