"""What the judge learns: three heads over one reading of a pair, each taught where a row says something for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.task import Rows, Work
from claimcheck.training.tokens import Pool, batch_of, batches

RELATION_SHARE, FRAMING_SHARE = 1.0, 0.5
_EITHER = 0.5
_TWO_WAY = 3


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
        silent = (labels < 0) & ~self.pool.told[rows].any(1)
        swapped = ((labels == 2) & (chance < stage.swap)) | (silent & (chance < _EITHER))
        batch = batch_of(self.pool, rows.tolist(), swapped.tolist())
        ids, mask, targets, told = map(torch.from_numpy, (batch.ids, batch.mask, batch.labels, batch.told))
        return Work(ids, mask, lambda logits: loss_of(logits, targets, told, recipe.smoothing))


def loss_of(logits: Tensor, labels: Tensor, told: Tensor, smoothing: float) -> Tensor:
    """The loss summed over rows and heads; `labels` are `Lesson.targets`, below 0 where a head learns nothing, `told` (rows,
    3) the probabilities of a teacher, all 0 where there is none. A teacher is certain or not by itself: nothing is smoothed.
    """
    relation, framing = labels[:, 1], labels[:, 2:]
    total = _entailment_loss(logits[:, :3], labels[:, 0], smoothing)
    total = total - (told * functional.log_softmax(logits[:, :3], -1)).sum()
    taught = relation >= 0
    if bool(taught.any()):
        total = total + RELATION_SHARE * functional.cross_entropy(
            logits[taught, 3:6], relation[taught], label_smoothing=smoothing, reduction="sum"
        )
    taught = framing >= 0
    if bool(taught.any()):
        wanted = framing[taught].float() * (1 - 2 * smoothing) + smoothing
        total = total + FRAMING_SHARE * functional.binary_cross_entropy_with_logits(
            logits[:, 6:][taught], wanted, reduction="sum"
        )
    return total


def _entailment_loss(logits: Tensor, labels: Tensor, smoothing: float) -> Tensor:
    """Smoothed cross-entropy over three classes; a two-way row ("not entailment") asks only that the probability of
    entailment be low.
    """
    logits, labels = logits[labels >= 0], labels[labels >= 0]
    three = labels < _TWO_WAY
    total = functional.cross_entropy(logits[three], labels[three], label_smoothing=smoothing, reduction="sum")
    if bool(three.all()):
        return total
    scores = functional.log_softmax(logits[~three], -1)
    rest = torch.logsumexp(scores[:, 1:], -1)
    return total - ((1 - smoothing) * rest + smoothing * scores[:, 0]).sum()
