"""What the judge learns: three heads over one reading of a pair, each taught where a row says something for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.training.lessons import NOTHING
from claimcheck.training.recipe import Recipe, Stage, Weighing
from claimcheck.training.task import Rows, Work
from claimcheck.training.tokens import Pool, batch_of, batches

WEIGHING = Weighing()
_EITHER = 0.5
_TWO_WAY = 3
_Rows = TypeVar("_Rows", npt.NDArray[Any], Tensor)


@dataclass(frozen=True, slots=True)
class JudgeTask:
    """The pairs of `pool`."""

    pool: Pool
    headless: bool = False

    def plan(self, stage: Stage, recipe: Recipe, number: tuple[int, int]) -> list[Rows]:
        """Caps first, then windows of like length."""
        generator = np.random.default_rng((recipe.seed, *number))
        names = np.asarray(self.pool.sources)
        chosen = []
        for source in stage.sources:
            rows = np.flatnonzero(names == source.name)
            chosen.append(np.tile(generator.permutation(rows)[: source.cap], source.copies))
        return batches(self.pool, np.concatenate(chosen), recipe.budget, generator)

    def work(self, stage: Stage, recipe: Recipe, rows: Rows, generator: np.random.Generator) -> Work:
        """A batch; part of the contradictions, and half of what teaches no entailment, the other way round."""
        labels, chance = self.pool.labels[rows, 0], generator.random(len(rows))
        swapped = turned(labels, self.pool.told[rows], chance, stage.swap)
        batch = batch_of(self.pool, rows.tolist(), swapped.tolist())
        ids, mask, targets, told = map(torch.from_numpy, (batch.ids, batch.mask, batch.labels, batch.told))
        return Work(ids, mask, lambda logits: loss_of(logits, targets, told, recipe.smoothing))


def turned(labels: _Rows, told: _Rows, chance: _Rows, swap: float) -> _Rows:
    """Which rows are shown the other way round: of the contradictions the share `swap`, of what teaches no entailment half.

    `labels` (rows), `told` (rows, 3) and `chance` (rows, 0 to 1) are all numpy's or all torch's, and so is what is returned.
    """
    silent = (labels < 0) & ~told.any(1)
    found: _Rows = ((labels == 2) & (chance < swap)) | (silent & (chance < _EITHER))
    return found


def loss_of(logits: Tensor, labels: Tensor, told: Tensor, smoothing: float, weighing: Weighing = WEIGHING) -> Tensor:
    """The loss summed over rows and heads; `labels` are `Lesson.targets`, below 0 where a head learns nothing, `told` (rows,
    3) the probabilities of a teacher, all 0 where there is none. A teacher is certain or not by itself: nothing is smoothed.

    What is not taught is multiplied away and not left out: no step waits for the number of rows (on a GPU that costs).
    """
    relation, kinds = labels[:, 1], labels[:, 2:]
    entailment = _entailment_loss(logits[:, :3], labels[:, 0], smoothing)
    entailment = entailment - (told * functional.log_softmax(logits[:, :3], -1)).sum()
    relations = functional.cross_entropy(
        logits[:, 3:6], relation, ignore_index=NOTHING, label_smoothing=smoothing, reduction="sum"
    )
    wanted = kinds.to(logits.dtype) * (1 - 2 * smoothing) + smoothing
    framing = functional.binary_cross_entropy_with_logits(logits[:, 6:], wanted, reduction="none") * (kinds >= 0)
    return weighing.entailment * entailment + weighing.relation * relations + weighing.kinds * framing.sum()


def _entailment_loss(logits: Tensor, labels: Tensor, smoothing: float) -> Tensor:
    """Smoothed cross-entropy over three classes; a two-way row ("not entailment") asks only that the probability of
    entailment be low.
    """
    three = torch.where(labels < _TWO_WAY, labels, NOTHING)
    total = functional.cross_entropy(logits, three, ignore_index=NOTHING, label_smoothing=smoothing, reduction="sum")
    scores = functional.log_softmax(logits, -1)
    rest = torch.logsumexp(scores[:, 1:], -1)
    return total - (((1 - smoothing) * rest + smoothing * scores[:, 0]) * (labels == _TWO_WAY)).sum()
