"""Weights that a run of both towers begins with in place of the base, small enough to travel with its rows.

Matrices in six bits, a scale to 32 weights (two and a half percent off; the run mends it), everything else in fp16.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from claimcheck.training.twin import TwinShape, twin_from, whole_of
from claimcheck.training.weights import load_weights

Arrays = dict[str, npt.NDArray[Any]]
_BLOCK, _MOST = 32, 31
_SCALES = "scales."


def start_of(judges: tuple[Path, Path], heads: int, trunk: int) -> Arrays:
    """The weights of the first and the second judge as one model's, by the names of its layout, with their scales.

    The two have their lowest `trunk` layers in common. `ModelUnavailable` when one is not there.
    """
    flat, shape = twin_from([load_weights(path) for path in judges], heads, trunk, seed=0)
    found: Arrays = {}
    for name, view in shape.layout.views(flat).items():
        values = view.numpy()
        if values.ndim > 1 and values.shape[-1] % _BLOCK == 0:
            found[name], found[_SCALES + name] = _small(values)
        else:
            found[name] = values.astype(np.float16)
    return found


def begun(start: Mapping[str, npt.NDArray[Any]], heads: int, trunk: int) -> tuple[Tensor, TwinShape]:
    """The flat vector (fp32) and the shape of what `start_of` gave."""
    weights = {
        name: torch.from_numpy(_whole(value, start.get(_SCALES + name)))
        for name, value in start.items()
        if not name.startswith(_SCALES)
    }
    return whole_of(weights, heads, trunk)


def _small(values: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float16]]:
    blocks = values.reshape(-1, _BLOCK)
    scales = (np.abs(blocks).max(1) / _MOST).astype(np.float16)
    steps = np.maximum(scales.astype(np.float32), 1e-7)[:, None]
    return np.clip(np.round(blocks / steps), -_MOST, _MOST).astype(np.int8).reshape(values.shape), scales


def _whole(values: npt.NDArray[Any], scales: npt.NDArray[np.float16] | None) -> npt.NDArray[np.float32]:
    if scales is None:
        return values.astype(np.float32)
    whole: npt.NDArray[np.float32] = values.reshape(-1, _BLOCK) * scales.astype(np.float32)[:, None]
    return whole.reshape(values.shape)
