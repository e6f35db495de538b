"""Weights in and out: from the base model to the flat vector, and from there to a file with `BertModel`'s names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.training.model import Judge, Shape, layout_of

WORDS = "embeddings.word_embeddings.weight"
_JOINED = ("query", "key", "value")


def shape_of(state: Mapping[str, Tensor], heads: int) -> Shape:
    """The size of a `BertModel` state; the number of heads does not stand in it."""
    positions, hidden = state["embeddings.position_embeddings.weight"].shape
    layers = sum(name.endswith("intermediate.dense.bias") for name in state)
    return Shape(layers, hidden, heads, len(state["encoder.layer.0.intermediate.dense.bias"]), positions)


def flat_of(state: Mapping[str, Tensor], shape: Shape, seed: int) -> Tensor:
    """The flat vector (fp32) with the weights of `state`; outputs that are not there start small and random."""
    layout = layout_of(shape)
    flat = torch.zeros(layout.size)
    generator = torch.Generator().manual_seed(seed)
    for name, view in layout.views(flat).items():
        if ".joined." in name:
            view.copy_(torch.cat([state[name.replace("joined", part)] for part in _JOINED]))
        elif name.startswith("classifier."):
            if name.endswith("weight"):
                view.normal_(0, 0.02, generator=generator)
            if name in state:
                view[: len(state[name])].copy_(state[name])
        elif name in state:
            view.copy_(state[name])
    return flat


def state_of_flat(flat: Tensor, shape: Shape) -> dict[str, Tensor]:
    """The weights under their names in `BertModel`, without the word embeddings, with `classifier.*`."""
    state: dict[str, Tensor] = {}
    for name, view in layout_of(shape).views(flat).items():
        if ".joined." in name:
            parts = view.chunk(3)
            state |= {name.replace("joined", part): one for part, one in zip(_JOINED, parts, strict=True)}
        else:
            state[name] = view
    return state


def save_weights(flat: Tensor, shape: Shape, path: Path, *, heads: bool = True) -> None:
    """Writes what `claimcheck.training.export --weights` reads (fp16), an encoder's without the judge's `heads`."""
    named = {name: view for name, view in state_of_flat(flat, shape).items() if heads or "classifier" not in name}
    save_file({name: view.half().contiguous() for name, view in named.items()}, path)


def load_weights(path: Path) -> dict[str, Tensor]:
    """What `save_weights` wrote, in fp32; `ModelUnavailable` when there is nothing at `path`."""
    if not path.is_file():
        raise ModelUnavailable(f"no weights at {path}", hint="name weights that a run has left (safetensors)")
    return {name: weight.float() for name, weight in load_file(path).items()}


def arrays_of(path: Path) -> dict[str, NDArray[np.float32]]:
    """The same as numpy's arrays, for the exporter."""
    return {name: weight.numpy() for name, weight in load_weights(path).items()}


def averaged(flats: Mapping[str, Tensor], shares: Mapping[str, float]) -> Tensor:
    """The weighted mean of flat vectors; shares are normalised."""
    total = sum(shares.values())
    first = next(iter(flats.values()))
    return sum((flats[name] * (share / total) for name, share in shares.items()), torch.zeros_like(first))


def float_judge(flat: Tensor, shape: Shape, words: Tensor) -> Judge:
    """The judge in fp32, to measure with."""
    return Judge(shape, words.float(), flat)
