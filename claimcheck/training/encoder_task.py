"""What the encoder learns: the near statement first among all texts of the batch, both ways (InfoNCE, van den Oord et al. 2018).

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

from claimcheck.training.groups import FAR, Group
from claimcheck.training.model import Judge
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.task import Rows, Work
from claimcheck.training.tokens import BEGIN, END, Ints, Tokenizer, padded

PREFIX = "query: "
TEMPERATURE = 0.03
HELD = 3.0
"""The weight of the squared distance to the base's cosines."""
BASE_SHARE = 0.5
"""The base's share of the weights that are kept."""
WINDOW = 2048
CONSTANTS = {"temperature": TEMPERATURE, "held": HELD, "far": FAR, "base_share": BASE_SHARE}
"""What the card says beside the recipe."""
_STEP, _CHUNK, _FEWEST = 8, 64, 5


@dataclass(frozen=True, slots=True)
class EncoderTask:
    """The groups, the token numbers of each text, and the base's unit vectors of them."""

    groups: Sequence[Group]
    tokens: dict[str, Ints]
    base: dict[str, Tensor]
    pooled: bool = True

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
        if found and len(batch) < _FEWEST:  # too few to tell apart; a little over the budget does no harm
            batch = found.pop() + batch
        return [np.asarray(one, np.intp) for one in (*found, batch)]

    def work(self, stage: Stage, recipe: Recipe, rows: Rows, generator: np.random.Generator) -> Work:
        """One batch of groups, text after text."""
        groups = [self.groups[row] for row in rows]
        texts = [text for group in groups for text in group.texts]
        ids, mask = padded([self.tokens[text] for text in texts], _STEP)
        first = np.cumsum([0, *(len(group.texts) for group in groups[:-1])])
        before = torch.stack([self.base[text] for text in texts])
        barred = _barred(groups, first)

        def loss(states: Tensor) -> Tensor:
            unit = functional.normalize(states, dim=-1)
            return contrastive(unit @ unit.T, before @ before.T, torch.from_numpy(first), barred)

        return Work(torch.from_numpy(ids), torch.from_numpy(mask), loss)


def _barred(groups: Sequence[Group], first: np.ndarray) -> Tensor:
    """(groups, texts): what a group's anchor is not compared with: itself, and other groups' texts of its event."""
    events = np.array([group.event for group in groups])
    owner = np.repeat(np.arange(len(groups)), [len(group.texts) for group in groups])
    barred = (events[owner][None, :] == events[:, None]) & (owner[None, :] != np.arange(len(groups))[:, None])
    barred[np.arange(len(groups)), first] = True
    return torch.from_numpy(barred)


def contrastive(cosines: Tensor, before: Tensor, first: Tensor, barred: Tensor) -> Tensor:
    """The loss summed over groups: `cosines` and the base's `before` (texts, texts), `first` the anchors' places, the near text
    behind each, `barred` (groups, texts) what an anchor is not compared with.
    """
    forward = (cosines[first] / TEMPERATURE).masked_fill(barred, -1e4)
    # The near text against all anchors: an anchor whose own comparison bars this text is of the same event.
    back = (cosines[first + 1][:, first] / TEMPERATURE).masked_fill(barred[:, first + 1].T, -1e4)
    near = functional.cross_entropy(forward, first + 1, reduction="sum")
    anchors = functional.cross_entropy(back, torch.arange(len(first)), reduction="sum")
    return (near + anchors) / 2 + HELD * len(first) * ((cosines - before) ** 2).mean()


def encoder_task(groups: Sequence[Group], tokenize: Tokenizer, base: Judge, longest: int) -> EncoderTask:
    """Tokenises all texts, cut to `longest` tokens, and reads them once with the base model (which must be `pooled`)."""
    texts = sorted({text for group in groups for text in group.texts})
    numbers = tokenize([PREFIX + text for text in texts])
    tokens = {
        text: np.asarray([BEGIN, *one[: longest - 2], END], np.int32) for text, one in zip(texts, numbers, strict=True)
    }
    texts.sort(key=lambda text: len(tokens[text]))
    vectors: dict[str, Tensor] = {}
    for start in range(0, len(texts), _CHUNK):
        part = texts[start : start + _CHUNK]
        ids, mask = padded([tokens[text] for text in part], _STEP)
        with torch.no_grad():
            states = base(torch.from_numpy(ids), torch.from_numpy(mask))
        vectors.update(zip(part, functional.normalize(states, dim=-1), strict=True))
    return EncoderTask(groups, tokens, vectors)
