"""What a training run learns, as the loop sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
from torch import Tensor

from claimcheck.training.recipe import Recipe, Stage

Rows = npt.NDArray[np.intp]


class Work(NamedTuple):
    """One worker's batch: token `ids` and `mask` (texts, length), and the loss of the model's outputs, summed over the rows of
    the plan (pairs, or groups of texts).
    """

    ids: Tensor
    mask: Tensor
    loss: Callable[[Tensor], Tensor]


class Task(Protocol):
    """A pool of things to learn from; `headless` where they are learnt from the token states, not the judge's heads."""

    @property
    def headless(self) -> bool:
        """Whether the loss is of the token states."""
        ...

    def plan(self, stage: Stage, recipe: Recipe, number: tuple[int, int]) -> list[Rows]:
        """The batches of round `number` (stage, round) of a stage, the same in every worker."""
        ...

    def work(self, stage: Stage, recipe: Recipe, rows: Rows, generator: np.random.Generator) -> Work:
        """One batch, ready to be learnt."""
        ...
