"""The bundled encoder (`models/ENCODER.md`) in int8, run by ONNX Runtime; loads neither torch nor transformers.

Both sides of every comparison get the prefix that the model was trained with for symmetric tasks ("query: "). A text of
more than 512 tokens is cut there, on purpose: a statement that long is no statement, and the first 512 say what it is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.datatypes import Span
from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER, REINSTALL
from claimcheck.models.runtime import CHUNK, Graph, counted, open_bundle
from claimcheck.models.vocabulary import END, START
from claimcheck.protocols import Progress, TokenVectors

# int8 and float32 differ by less than this in each of the stored values; a damaged model differs by much more.
CHECK_TOLERANCE = 0.03


class BundledEncoder:
    """Implements `Encoder`. `threads` 0 means one a core; `folder` is where the bundle is.

    Raises `ModelUnavailable` when the bundle is incomplete or does not give the vectors that its card promises.
    """

    def __init__(self, threads: int = 0, folder: Path = FOLDER) -> None:
        self._bundle = open_bundle(folder, threads)
        section = self._bundle.card.part("encoder")
        self.name = "bundled"
        self.revision: str = section["revision"]
        self.dimension: int = section["dimension"]
        self._prefix: str = section["prefix"]
        self._room: int = section["max_tokens"] - 2
        self._checks: Sequence[dict[str, object]] = section["checks"]

    @cached_property
    def _graph(self) -> Graph:
        graph = self._bundle.graph("encoder")
        self._self_test(graph)
        return graph

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> NDArray[np.float32]:
        """Unit rows float32 [len(texts), 384] in the order of `texts`; an empty text has a vector too.

        `progress` is called with (texts done, all texts) after every batch.
        """
        graph, add = self._graph, counted(progress, len(texts))
        result = np.empty((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), CHUNK):
            for places, vectors in graph.run(self._rows(texts[start : start + CHUNK]), "pooled"):
                result[places + start] = vectors
                add(len(places))
        return result

    def encode_tokens(self, texts: Sequence[str]) -> list[TokenVectors]:
        """For each text its tokens with their characters and contextual unit vectors [tokens, 384].

        The prefix, special tokens and tokens that are only white space are left out; offsets never include the white space
        before a word. What lies behind the first 512 tokens has none.
        """
        encodings = self._bundle.vocabulary.encodings([self._prefix + text for text in texts])
        rows = [[START, *encoding.ids[: self._room], END] for encoding in encodings]
        offsets = [
            [_shown(span, text, len(self._prefix)) for span in encoding.offsets[: self._room]]
            for encoding, text in zip(encodings, texts, strict=True)
        ]
        result = [TokenVectors((), np.empty((0, self.dimension), np.float32))] * len(texts)
        for places, states in self._graph.run(rows, "tokens"):
            for place, values in zip(places, states, strict=True):
                result[place] = _visible(offsets[place], values[1:])
        return result

    def _rows(self, texts: Sequence[str]) -> list[list[int]]:
        prefixed = [self._prefix + text for text in texts]
        return [[START, *ids[: self._room], END] for ids in self._bundle.vocabulary.ids(prefixed)]

    def _self_test(self, graph: Graph) -> None:
        """A wrong table, tokenizer or graph is told now, not by strange neighbours later."""
        rows = self._rows([str(check["text"]) for check in self._checks])
        for places, vectors in graph.run(rows, "pooled"):
            for place, vector in zip(places, vectors, strict=True):
                expected = np.asarray(self._checks[place]["values"], dtype=np.float32)
                if not np.abs(vector[: len(expected)] - expected).max() <= CHECK_TOLERANCE:
                    raise ModelUnavailable("The bundled encoder fails its self-test.", hint=REINSTALL)


def _shown(span: tuple[int, int], text: str, skipped: int) -> Span:
    """The characters of `text` that a token covers, without white space at its start; empty when there are none."""
    start, end = max(0, span[0] - skipped), max(0, span[1] - skipped)
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def _visible(offsets: Sequence[Span], states: NDArray[np.float32]) -> TokenVectors:
    kept = [number for number, span in enumerate(offsets) if span.start < span.end]
    vectors = states[kept]
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return TokenVectors(tuple(offsets[number] for number in kept), vectors)
