"""What the encoder learns: the near statements first among all texts of the batch, both ways (InfoNCE, van den Oord et al. 2018).

Near as a whole, by the cosine of the means of the token states, and word by word, as `judges.correspondence` reads them: each
token less the mean of its text looks for its like on the other side (late interaction, Khattab and Zaharia 2020).

Texts of one event that are not in the same group are left out of the comparison, since they may be near as well. The cosines
are held to those of the base model, so that what is tuned on them stays roughly true. Afterwards the weights are averaged with
the base's (Wortsman et al. 2022), which keeps what the base knows of languages and subjects that are not trained here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.training.groups import CASE_COPIES, FACT_COPIES, FAR, Group
from claimcheck.training.model import Judge, mean_of
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.task import Rows, Work
from claimcheck.training.tokens import BEGIN, END, Ints, Tokenizer, padded

PREFIX = "query: "
TEMPERATURE = 0.03
WORD_TEMPERATURE = 0.05
HELD = 3.0
"""The weight of the squared distance to the base's cosines."""
BASE_SHARE = 0.5
"""The base's share of the weights that are kept."""
WINDOW = 2048
CONSTANTS = {
    "temperature": TEMPERATURE,
    "word_temperature": WORD_TEMPERATURE,
    "held": HELD,
    "far": FAR,
    "case_copies": CASE_COPIES,
    "fact_copies": FACT_COPIES,
    "base_share": BASE_SHARE,
}
"""What the card says beside the recipe."""
_STEP, _CHUNK, _FEWEST, _NEVER = 8, 64, 5, -1e4


@dataclass(frozen=True, slots=True)
class EncoderTask:
    """The groups, the token numbers of each text, of which the first `opening` are no words, and the base's unit vectors."""

    groups: Sequence[Group]
    tokens: dict[str, Ints]
    base: dict[str, Tensor]
    opening: int
    headless: bool = True

    def plan(self, stage: Stage, recipe: Recipe, number: tuple[int, int]) -> list[Rows]:
        """Batches of groups of like length, about `recipe.budget` padded tokens each, every group once."""
        generator = np.random.default_rng((recipe.seed, *number))
        order = generator.permutation(len(self.groups))
        found: list[Rows] = []
        for start in range(0, len(order), WINDOW):
            found += self._cut(sorted(order[start : start + WINDOW].tolist(), key=self._width), recipe.budget)
        return [found[i] for i in generator.permutation(len(found))]

    def _width(self, group: int) -> int:
        return max(len(self.tokens[text]) for text in self.groups[group].texts)

    def _cut(self, rows: Sequence[int], budget: int) -> list[Rows]:
        found, batch, texts = [], list[int](), 0
        for row in rows:
            size, width = len(self.groups[row].texts), -(-self._width(row) // _STEP) * _STEP
            if batch and (texts + size) * width > budget:
                found.append(batch)
                batch, texts = [], 0
            batch.append(row)
            texts += size
        if found and texts < _FEWEST:  # too few to tell apart; a little over the budget does no harm
            batch = found.pop() + batch
        return [np.asarray(one, np.intp) for one in (*found, batch)]

    def work(self, stage: Stage, recipe: Recipe, rows: Rows, generator: np.random.Generator) -> Work:
        """One batch of groups: the texts of all their first sides, then those of all their second sides."""
        groups = [self.groups[row] for row in rows]
        ours = [text for group in groups for text in group.ours]
        theirs = [text for group in groups for text in group.theirs]
        ids, mask = (torch.from_numpy(part) for part in padded([self.tokens[text] for text in (*ours, *theirs)], _STEP))
        before = torch.stack([self.base[text] for text in (*ours, *theirs)])
        sides, shown = compared(groups), words_of(mask, self.opening)

        def loss(states: Tensor) -> Tensor:
            whole = functional.normalize(mean_of(states, mask), dim=-1)
            cosines, middle = whole @ whole.T, len(ours)
            words = corresponding(residual(states, shown), shown, middle)
            near = surprise(cosines[:middle, middle:] / TEMPERATURE, sides) + surprise(words / WORD_TEMPERATURE, sides)
            return near + HELD * len(groups) * ((cosines - before @ before.T) ** 2).mean()

        return Work(ids, mask, loss)


@dataclass(frozen=True, slots=True)
class Sides:
    """How the first sides (rows) and second sides (columns) of a batch stand to each other, all of one shape: `weights` of the
    near pairs, which add up to 1 for each group and are 0 elsewhere, and `barred`, what is not compared.
    """

    weights: Tensor
    barred: Tensor


def compared(groups: Sequence[Group]) -> Sides:
    """What is near, and what is of one event but not of one group."""
    numbers, events = np.arange(len(groups)), np.array([group.event for group in groups])
    rows = np.repeat(numbers, [len(group.ours) for group in groups])
    columns = np.repeat(numbers, [len(group.theirs) for group in groups])
    weights = np.zeros((len(rows), len(columns)), np.float32)
    for number, group in enumerate(groups):
        left, top = np.argmax(rows == number), np.argmax(columns == number)
        for one, other in group.near:
            weights[left + one, top + other] = 1 / len(group.near)
    barred = (events[rows][:, None] == events[columns]) & (rows[:, None] != columns)
    return Sides(torch.from_numpy(weights), torch.from_numpy(barred))


def surprise(scores: Tensor, sides: Sides) -> Tensor:
    """InfoNCE summed over groups, the mean of both directions: each near pair against what is far from its first side, and from
    its second. `scores` as `sides`.
    """
    far = scores.masked_fill((sides.weights > 0) | sides.barred, _NEVER)
    ours, theirs = (functional.softplus(torch.logsumexp(far, side, keepdim=True) - scores) for side in (1, 0))
    return (sides.weights * (ours + theirs)).sum() / 2


def words_of(mask: Tensor, opening: int) -> Tensor:
    """`mask` without the first `opening` tokens and without the last one of each text, which ends it."""
    shown = mask.clone()
    shown[:, :opening] = 0
    shown[torch.arange(len(mask)), mask.sum(1).long() - 1] = 0
    return shown


def residual(states: Tensor, shown: Tensor) -> Tensor:
    """Unit vectors of the tokens less the mean of those `shown` of their text, as `judges.correspondence` makes them."""
    unit = functional.normalize(states, dim=-1)
    return functional.normalize(unit - mean_of(unit, shown).unsqueeze(1), dim=-1)


def corresponding(tokens: Tensor, shown: Tensor, middle: int) -> Tensor:
    """How far the words of the texts before `middle` (rows) and from there on (columns) answer each other: the mean over the
    tokens of a text of the cosine to the most similar token of the other, both directions averaged.
    """
    ours, theirs = shown[:middle], shown[middle:]
    cosines = torch.einsum("ald,bmd->ablm", tokens[:middle], tokens[middle:])
    forward = cosines.masked_fill(theirs[None, :, None] == 0, -1.0).amax(3) * ours[:, None]
    backward = cosines.masked_fill(ours[:, None, :, None] == 0, -1.0).amax(2) * theirs[None]
    shares: Tensor = forward.sum(2) / ours.sum(1)[:, None] + backward.sum(2) / theirs.sum(1)[None]
    return shares / 2


def encoder_task(groups: Sequence[Group], tokenize: Tokenizer, base: Judge, longest: int) -> EncoderTask:
    """Tokenises all texts, cut to `longest` tokens, and reads them once with the base model (which must be `headless`)."""
    texts = sorted({text for group in groups for text in group.texts})
    numbers = tokenize([PREFIX + text for text in texts])
    opening = 1 + len(tokenize([PREFIX.strip()])[0])
    tokens = {
        text: np.asarray([BEGIN, *one[: longest - 2], END], np.int32) for text, one in zip(texts, numbers, strict=True)
    }
    texts.sort(key=lambda text: len(tokens[text]))
    vectors: dict[str, Tensor] = {}
    for start in range(0, len(texts), _CHUNK):
        part = texts[start : start + _CHUNK]
        ids, mask = (torch.from_numpy(one) for one in padded([tokens[text] for text in part], _STEP))
        with torch.no_grad():
            means = mean_of(base(ids, mask), mask)
        vectors.update(zip(part, functional.normalize(means, dim=-1), strict=True))
    return EncoderTask(groups, tokens, vectors, opening)
