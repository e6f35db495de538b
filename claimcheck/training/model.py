"""The judge as it is trained: a lean BERT over pairs of texts, three heads, on one flat vector of weights.

The word embeddings are frozen (they are shared with the encoder and only gathered); everything else lives in one flat
vector, so that a copy in bf16, a master in fp32, Adam's moments and a running average are each one tensor, an update is
one call, and worker processes share them without messages. Names are those of Hugging Face's `BertModel`, as in the
exporter: `encoder.layer.N...`, `embeddings...`, and `classifier.weight` (13 x hidden), `classifier.bias`.

The outputs are heads over one mean of the token states: entailment, neutral, contradiction (directed); agreement,
contradiction, unrelated (the relation of two statements, whichever comes first); and log odds of framing and of each kind
of contrast.

No dropout here: the step is a chain of plain matrix products, which is what makes training on two cores possible.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.judges.nli import OUTPUTS as NAMES

OUTPUTS = len(NAMES)
_ALIGN = 64


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a BERT: `hidden` must be a multiple of `heads`."""

    layers: int = 12
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    epsilon: float = 1e-12


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each named weight lies in the flat vector: (name, shape, start); `size` is the vector's length."""

    entries: tuple[tuple[str, tuple[int, ...], int], ...]
    size: int

    def trained_from(self, frozen: int) -> int:
        """Where the weights begin that are trained when the embeddings and the lowest `frozen` layers are not."""
        first = f"encoder.layer.{frozen}." if frozen else ""
        return next(start for name, _, start in self.entries if name.startswith(first))

    def views(self, flat: Tensor) -> dict[str, Tensor]:
        """Each weight as a view into `flat` (length `size`)."""
        return {
            name: flat[start : start + math.prod(shape)].view(shape) for name, shape, start in self.entries
        }


def layout_of(shape: Shape, outputs: int = OUTPUTS) -> Layout:
    """The order and place of the trained weights of `shape`, query, key and value joined in one matrix."""
    entries, start = [], 0
    for name, dims in _trained(shape, outputs):
        entries.append((name, dims, start))
        start += -(-math.prod(dims) // _ALIGN) * _ALIGN
    return Layout(tuple(entries), start)


def _trained(shape: Shape, outputs: int) -> Iterable[tuple[str, tuple[int, ...]]]:
    hidden, inner = shape.hidden, shape.inner
    yield "embeddings.position_embeddings.weight", (shape.positions, hidden)
    yield "embeddings.token_type_embeddings.weight", (2, hidden)
    yield from _pair("embeddings.LayerNorm", hidden)
    for index in range(shape.layers):
        layer = f"encoder.layer.{index}."
        yield from _pair(layer + "attention.self.joined", 3 * hidden, hidden)
        yield from _pair(layer + "attention.output.dense", hidden, hidden)
        yield from _pair(layer + "attention.output.LayerNorm", hidden)
        yield from _pair(layer + "intermediate.dense", inner, hidden)
        yield from _pair(layer + "output.dense", hidden, inner)
        yield from _pair(layer + "output.LayerNorm", hidden)
    yield from _pair("classifier", outputs, hidden)


def _pair(name: str, rows: int, *columns: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return (name + ".weight", (rows, *columns)), (name + ".bias", (rows,))


def mean_of(states: Tensor, mask: Tensor) -> Tensor:
    """The mean of the token states (rows, length, hidden) where `mask` (rows, length) is 1: (rows, hidden)."""
    share = (mask / mask.sum(1, keepdim=True)).to(states.dtype)
    return torch.bmm(share.unsqueeze(1), states).squeeze(1)


class Bert:
    """Embeddings and layers over a flat vector of weights, laid out by `layout`.

    `words` is the frozen table (vocabulary, hidden); both share one dtype (bf16 to train, fp32 to measure). With `grad` the
    weights require gradients, which add up there.
    """

    def __init__(self, shape: Shape, layout: Layout, words: Tensor, flat: Tensor, grad: Tensor | None = None) -> None:
        self.shape, self.words, self.layout = shape, words, layout
        self.weights = layout.views(flat)
        if grad is not None:
            self._track(grad)

    def _track(self, grad: Tensor) -> None:
        """Makes the weights leaves whose gradients add up in `grad`, laid out like the weights."""
        for name, view in self.layout.views(grad).items():
            self.weights[name] = self.weights[name].detach().requires_grad_()
            self.weights[name].grad = view

    def _embed(self, ids: Tensor) -> Tensor:
        rows, length = ids.shape
        state = functional.embedding(ids, self.words).view(rows, length, -1)
        place = self.weights["embeddings.position_embeddings.weight"][:length]
        state = state + (place + self.weights["embeddings.token_type_embeddings.weight"][0])
        return self._drop(self._norm("embeddings.LayerNorm", state)).view(rows * length, -1)

    def _layer(self, name: str, state: Tensor, bias: Tensor | None, rows: int, length: int) -> Tensor:
        joined = self._linear(name + "attention.self.joined", state)
        mixed = self._attend(joined.view(rows, length, 3, self.shape.heads, -1), bias)
        seen = self._linear(name + "attention.output.dense", mixed.reshape(rows * length, -1))
        state = self._norm(name + "attention.output.LayerNorm", self._drop(seen) + state)
        inner = functional.gelu(self._linear(name + "intermediate.dense", state))
        out = self._drop(self._linear(name + "output.dense", inner))
        return self._norm(name + "output.LayerNorm", out + state)

    def _drop(self, state: Tensor) -> Tensor:
        """Where a model that is trained with dropout drops."""
        return state

    def _attend(self, joined: Tensor, bias: Tensor | None) -> Tensor:
        """Plain scaled attention: at these lengths three times as fast on CPU as the fused kernel."""
        query, key, value = joined.permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(query, key.transpose(-1, -2)) * (1 / math.sqrt(query.shape[-1]))
        scores = scores if bias is None else scores + bias
        return torch.matmul(torch.softmax(scores, -1), value).transpose(1, 2)

    def _linear(self, name: str, state: Tensor) -> Tensor:
        return functional.linear(state, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def _norm(self, name: str, state: Tensor) -> Tensor:
        weight, bias = self.weights[name + ".weight"], self.weights[name + ".bias"]
        return functional.layer_norm(state, (self.shape.hidden,), weight, bias, self.shape.epsilon)


class Judge(Bert):
    """The forward pass of a judge, `flat` laid out by `layout_of(shape)`.

    The embeddings and the lowest `frozen` layers get no gradient when `frozen` is above 0. When `headless`, the outputs are not
    the heads' but the token states (rows, length, hidden): an encoder.
    """

    def __init__(
        self,
        shape: Shape,
        words: Tensor,
        flat: Tensor,
        grad: Tensor | None = None,
        frozen: int = 0,
        headless: bool = False,
    ) -> None:
        super().__init__(shape, layout_of(shape), words, flat, grad)
        self.frozen, self.headless = frozen, headless

    def __call__(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Logits (rows, `OUTPUTS`), or the token states, in fp32 for token `ids` (rows, length) and `mask` (the same, 1 for
        a token, 0 for padding).
        """
        rows, length = ids.shape
        state = self._embed(ids)
        bias = ((mask.to(state.dtype) - 1) * 1e4).view(rows, 1, 1, length)
        for index in range(self.shape.layers):
            if index and index == self.frozen:
                state = state.detach()
            state = self._layer(f"encoder.layer.{index}.", state, bias, rows, length)
        return self._classify(state, mask)

    def _classify(self, state: Tensor, mask: Tensor) -> Tensor:
        """The heads over the mean of the token states (rows * length, hidden), or these states."""
        if self.headless:
            return state.view(*mask.shape, -1).float()
        return self._linear("classifier", mean_of(state.view(*mask.shape, -1), mask)).float()
