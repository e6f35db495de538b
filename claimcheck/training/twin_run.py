"""`python -m claimcheck.training.twin_run PACK OUT --seconds N`: trains both towers from a pack, on a GPU where there is one.

The weights are one flat vector in fp32 and a copy that computes, in bf16 on a GPU; gradients are one vector, and an update is one
call. The clock ends the run and decides the rate. What is kept is the running average: in OUT, in shards
(`twin_shards`), at three quarters of the time and at the end. Nothing but torch, numpy and this package is asked of the machine.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import torch
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.training.judge_task import loss_of
from claimcheck.training.recipe import TWINS, TwinRecipe
from claimcheck.training.run import stopped
from claimcheck.training.twin import TOWERS, Twin, TwinShape, twin_from
from claimcheck.training.twin_batches import Batch, Deck
from claimcheck.training.twin_data import Pack, read
from claimcheck.training.twin_shards import save
from claimcheck.training.twin_start import begun

_EMA_EVERY, _EARLY, _EARLY_KEEP = 8, 0.05, 0.5
_SAY_EVERY, _SAVE_AT = 15.0, 0.75
_BETAS = (0.9, 0.98)

Save = Callable[[Tensor, int], object]


def rate_at(recipe: TwinRecipe, share: float) -> float:
    """The learning rate when `share` (0 to 1) of the time is over: linear up, then a cosine down to `recipe.last` of the peak."""
    if share < recipe.warmup:
        return recipe.peak * share / recipe.warmup
    over = min(1.0, (share - recipe.warmup) / (1 - recipe.warmup))
    return recipe.peak * (recipe.last + (1 - recipe.last) * 0.5 * (1 + math.cos(math.pi * over)))


@dataclass(slots=True)
class Trainer:
    """The state of a run: `master` and its running `average` (fp32), `work` and `grad` (what computes)."""

    recipe: TwinRecipe
    deck: Deck
    model: Twin
    master: Tensor
    average: Tensor
    work: Tensor
    grad: Tensor
    optimiser: torch.optim.Optimizer
    chance: torch.Generator
    steps: int = 0
    rows: int = 0
    said: int = 0
    loss: Tensor = field(default_factory=lambda: torch.zeros(()))

    def step(self, batch: Batch, share: float) -> None:
        """Learns one batch when `share` of the time is over."""
        taught = self.deck.taught(batch.rows, self.recipe.swap, self.chance)
        total = torch.zeros((), device=self.master.device)
        for tower, logits in zip(batch.towers, self.model(taught.ids, batch.towers), strict=True):
            weighing = self.recipe.weighing[tower]
            total = total + loss_of(logits, taught.targets, taught.told, self.recipe.smoothing, weighing)
        loss = total / (len(batch.rows) * len(batch.towers))
        self.grad.zero_()
        torch.autograd.backward(loss)
        self._update(share)
        self.loss = self.loss + loss.detach()
        self.rows += len(batch.rows)

    def _update(self, share: float) -> None:
        grad = self.grad.float()
        norm = torch.linalg.vector_norm(grad)
        self.master.grad = grad.mul_((self.recipe.clip / (norm + 1e-6)).clamp(max=1.0))
        self.optimiser.param_groups[0]["lr"] = rate_at(self.recipe, share)
        self.optimiser.step()
        with torch.no_grad():
            self.work.copy_(self.master)
            if self.steps % _EMA_EVERY == 0:
                keep = self.recipe.average**_EMA_EVERY if share > _EARLY else _EARLY_KEEP
                self.average.lerp_(self.master, 1 - keep)
        self.steps += 1


def _beginning(pack: Pack, recipe: TwinRecipe) -> tuple[Tensor, TwinShape]:
    """What the pack says, or both towers are the base's upper layers and their heads small and random."""
    heads = int(pack.sizes[2])
    if pack.start:
        return begun(pack.start, heads, recipe.trunk)
    state = {name: torch.from_numpy(value) for name, value in pack.state().items()}
    return twin_from([state] * TOWERS, heads, recipe.trunk, recipe.seed)


def trainer_of(pack: Pack, recipe: TwinRecipe, device: torch.device) -> Trainer:
    """A run before its first step."""
    torch.manual_seed(recipe.seed)
    if device.type == "cpu":
        torch.set_num_threads(1)  # threads wait for each other as soon as the machine has other work
    start, shape = _beginning(pack, recipe)
    flat = start.to(device)
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    words = torch.from_numpy(pack.table()).to(device, dtype)
    work = flat.to(dtype, copy=True)
    grad = torch.zeros_like(work)
    master = flat.clone().requires_grad_()
    return Trainer(
        recipe,
        Deck(pack, device),
        Twin(shape, words, work, grad, recipe.dropout),
        master,
        flat,
        work,
        grad,
        torch.optim.AdamW([master], lr=0.0, betas=_BETAS, weight_decay=recipe.decay, fused=device.type == "cuda"),
        torch.Generator(device).manual_seed(recipe.seed),
        loss=torch.zeros((), device=device),
    )


def train(
    trainer: Trainer, seconds: float, keep: Save, log: Callable[[str], None], clock: Callable[[], float] = time.monotonic
) -> None:
    """Runs until `seconds` are over by `clock`; `keep` gets the running average and the step at three quarters and at the end."""
    began = said = clock()
    kept = False
    for number, batch in _batches(trainer):
        now = clock()
        share = (now - began) / seconds
        if share >= 1:
            break
        trainer.step(batch, share)
        if now - said >= _SAY_EVERY:
            log(_progress(trainer, number, now - began))
            said = now
        if share >= _SAVE_AT and not kept:
            keep(trainer.average, trainer.steps)
            kept = True
    log(_progress(trainer, number, clock() - began))
    keep(trainer.average, trainer.steps)


def _batches(trainer: Trainer) -> Iterator[tuple[int, Batch]]:
    """Batch after batch with the number of its round, without end. `ModelUnavailable` when a round has none."""
    for number in count():
        plan = trainer.deck.plan(trainer.recipe, number)
        if not plan:
            raise ModelUnavailable("the pack has no rows of the recipe's sources", hint="make it anew with this recipe")
        yield from ((number, batch) for batch in plan)


def _progress(trainer: Trainer, number: int, seconds: float) -> str:
    """One line; the loss is the mean since the last one."""
    entry = {
        "seconds": round(seconds),
        "round": number,
        "step": trainer.steps,
        "rows": trainer.rows,
        "rows_s": round(trainer.rows / max(seconds, 1e-9)),
        "loss": round(float(trainer.loss) / max(1, trainer.steps - trainer.said), 4),
        "rate": float(f"{trainer.optimiser.param_groups[0]['lr']:.3g}"),
    }
    trainer.loss, trainer.said = torch.zeros_like(trainer.loss), trainer.steps
    return json.dumps(entry)


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.twin_run", description=__doc__)
    parser.add_argument("pack", type=Path, help="what `claimcheck.training.pack` wrote")
    parser.add_argument("out", type=Path, help="where the shards go")
    parser.add_argument("--seconds", type=float, required=True, help="how long to train, the start aside")
    parser.add_argument("--recipe", choices=sorted(TWINS), default="twin", help="that of the pack (default: twin)")
    options = parser.parse_args(argv)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    began = time.monotonic()
    try:
        trainer = trainer_of(read(options.pack), TWINS[options.recipe], device)
        say(json.dumps({"device": device.type, "rows": len(trainer.deck.lengths), "start": round(time.monotonic() - began, 1)}))
        train(trainer, options.seconds, lambda flat, step: save(flat, trainer.model.twins, options.out, step), say)
    except ModelUnavailable as error:
        return stopped(error)
    return 0


def say(line: str) -> None:
    """Prints a line at once: a run that is cut off shows how far it came."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
