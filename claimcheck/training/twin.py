"""Both towers of the judge (`towers`) and their trunk as one model, to be trained at once.

The weights are one flat vector, that of a BERT whose layers are the trunk's, the first tower's and the second's, with the heads
of both towers in one classifier. A batch holds texts of one length without padding, so that nothing is masked and attention
is the fused kernel, which is what a GPU wants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.training.model import OUTPUTS, Bert, Layout, Shape, layout_of
from claimcheck.training.weights import flat_of, shape_of

TOWERS = 2
FIRST, SECOND = range(TOWERS)
"""Entailment; relation and wording."""


@dataclass(frozen=True, slots=True)
class TwinShape:
    """Two judges of one shape `judge` that have their lowest `trunk` layers in common."""

    judge: Shape
    trunk: int

    @property
    def whole(self) -> Shape:
        """The shape of the model that holds both."""
        return replace(self.judge, layers=self.trunk + TOWERS * (self.judge.layers - self.trunk))

    @property
    def layout(self) -> Layout:
        """Where its weights lie."""
        return layout_of(self.whole, TOWERS * OUTPUTS)

    def layers(self, tower: int) -> list[int]:
        """Which layers of the whole are those of the judge `tower`, its trunk's first."""
        above = self.judge.layers - self.trunk
        return [*range(self.trunk), *(self.trunk + tower * above + index for index in range(above))]


def twin_shape(whole: Shape, trunk: int) -> TwinShape:
    """The two judges in a model of shape `whole`, the trunk's layers and both towers'."""
    return TwinShape(replace(whole, layers=trunk + (whole.layers - trunk) // TOWERS), trunk)


def twin_from(states: Sequence[Mapping[str, Tensor]], heads: int, trunk: int, seed: int) -> tuple[Tensor, TwinShape]:
    """The flat vector and the shape of both from two states of `BertModel` (`flat_of`); the trunk is the last one's."""
    shape = TwinShape(shape_of(states[FIRST], heads), trunk)
    return twin_of([flat_of(state, shape.judge, seed + tower) for tower, state in enumerate(states)], shape), shape


def whole_of(weights: Mapping[str, Tensor], heads: int, trunk: int) -> tuple[Tensor, TwinShape]:
    """The flat vector (fp32) and the shape of both from weights by the names of the layout."""
    shape = twin_shape(shape_of(weights, heads), trunk)
    flat = torch.zeros(shape.layout.size)
    for name, view in shape.layout.views(flat).items():
        view.copy_(weights[name])
    return flat, shape


def judge_of(flat: Tensor, shape: TwinShape, tower: int) -> Tensor:
    """The flat vector of one judge, `layout_of(shape.judge)`, from that of both."""
    layout = layout_of(shape.judge)
    found = torch.zeros(layout.size, dtype=flat.dtype)
    for ours, theirs in _places(found, flat, shape, tower):
        ours.copy_(theirs)
    return found


def twin_of(judges: Sequence[Tensor], shape: TwinShape) -> Tensor:
    """The flat vector of both from those of two judges; the trunk is the last one's."""
    flat = torch.zeros(shape.layout.size)
    for tower, judge in enumerate(judges):
        for ours, theirs in _places(judge, flat, shape, tower):
            theirs.copy_(ours)
    return flat


def _places(judge: Tensor, whole: Tensor, shape: TwinShape, tower: int) -> list[tuple[Tensor, Tensor]]:
    """Each weight of a judge with its place in the whole."""
    layers, places = shape.layers(tower), shape.layout.views(whole)
    found = []
    for name, view in layout_of(shape.judge).views(judge).items():
        if name.startswith("classifier."):
            found.append((view, places[name][tower * OUTPUTS : (tower + 1) * OUTPUTS]))
        elif name.startswith("encoder.layer."):
            number, _, rest = name.removeprefix("encoder.layer.").partition(".")
            found.append((view, places[f"encoder.layer.{layers[int(number)]}.{rest}"]))
        else:
            found.append((view, places[name]))
    return found


class Twin(Bert):
    """The forward pass of both towers; `flat`, `words` and `grad` as in `Bert`. `dropout` is that of training: 0 to measure."""

    def __init__(
        self, shape: TwinShape, words: Tensor, flat: Tensor, grad: Tensor | None = None, dropout: float = 0.0
    ) -> None:
        super().__init__(shape.whole, shape.layout, words, flat, grad)
        self.twins, self.dropout = shape, dropout

    def __call__(self, ids: Tensor, towers: Sequence[int] = (FIRST, SECOND)) -> list[Tensor]:
        """For each of `towers` the logits (rows, `OUTPUTS`) in fp32 of token `ids` (rows, length), without padding."""
        rows, length = ids.shape
        state = self._through(self._embed(ids), range(self.twins.trunk), rows, length)
        weight, bias = (self.weights[f"classifier.{name}"] for name in ("weight", "bias"))
        found = []
        for tower in towers:
            last = self._through(state, self.twins.layers(tower)[self.twins.trunk :], rows, length)
            mean = self._drop(last.view(rows, length, -1).mean(1))
            heads = slice(tower * OUTPUTS, (tower + 1) * OUTPUTS)
            found.append(functional.linear(mean, weight[heads], bias[heads]).float())
        return found

    def _through(self, state: Tensor, layers: Sequence[int], rows: int, length: int) -> Tensor:
        for index in layers:
            state = self._layer(f"encoder.layer.{index}.", state, None, rows, length)
        return state

    def _attend(self, joined: Tensor, bias: Tensor | None) -> Tensor:
        """The fused kernel."""
        query, key, value = joined.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias, dropout_p=self.dropout)
        return mixed.transpose(1, 2)

    def _drop(self, state: Tensor) -> Tensor:
        return functional.dropout(state, self.dropout) if self.dropout else state
