"""The training loop: on CPU one process a core, bf16 products, fp32 masters; resumable; ended by the clock.

Threads inside a matrix product wait for each other and lose most of their time as soon as the machine has other work, so
each worker runs on one thread and computes its own batch. All state is one flat vector each in shared memory: a step
is "everyone adds gradients, barrier, everyone updates its own part, barrier", without messages.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path

import numpy as np
import torch
import torch.multiprocessing as processes
from safetensors.torch import load_file, save_file
from torch import Tensor

from claimcheck.training.kernels import FastJudge, load
from claimcheck.training.model import Judge, Shape, layout_of
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.task import Rows, Task

_EMA_EVERY = 8


@dataclass(slots=True)
class State:
    """Everything a step reads and writes, as flat vectors in shared memory.

    `master`, `first`, `second`, `average` are fp32 (Adam's weights and moments, the running average); `work` is the
    bf16 copy that computes; `grads` has one bf16 vector a worker; `norms` one number a worker; `clock` holds
    (stage, round, step of the round, seconds spent in the stage, updates).
    """

    master: Tensor
    first: Tensor
    second: Tensor
    average: Tensor
    work: Tensor
    grads: Tensor
    norms: Tensor
    clock: Tensor

    SAVED = ("master", "first", "second", "average", "clock")

    def save(self, path: Path) -> None:
        """Writes what a later run resumes from, replacing `path` in one move."""
        unfinished = path.with_suffix(".partial")
        save_file({name: getattr(self, name) for name in self.SAVED}, unfinished)
        unfinished.replace(path)

    def load(self, path: Path) -> None:
        """Takes up where `path` was written."""
        for name, saved in load_file(path).items():
            getattr(self, name).copy_(saved)
        self.work.copy_(self.master)


def state_of(flat: Tensor, workers: int, dtype: torch.dtype = torch.bfloat16) -> State:
    """A fresh state around the initial weights `flat` (fp32), in shared memory."""
    size = len(flat)
    state = State(
        flat.clone(),
        torch.zeros(size),
        torch.zeros(size),
        flat.clone(),
        flat.to(dtype),
        torch.zeros(workers, size, dtype=dtype),
        torch.zeros(workers, dtype=torch.float64),
        torch.zeros(5, dtype=torch.float64),
    )
    for name in State.__slots__:
        getattr(state, name).share_memory_()
    return state


def rate_at(stage: Stage, share: float) -> float:
    """The learning rate when `share` (0 to 1) of the stage is over: linear up, then linear down to `stage.last`."""
    if share < stage.warmup:
        return stage.peak * share / stage.warmup
    left = max(0.0, (1 - share) / (1 - stage.warmup))
    return stage.peak * (stage.last + (1 - stage.last) * left)


@dataclass(frozen=True, slots=True)
class Job:
    """One training run: what every worker is given."""

    recipe: Recipe
    shape: Shape
    words: Tensor
    task: Task
    state: State
    checkpoint: Path
    every: float = 240.0
    fast: bool = True


def train(job: Job, log: Callable[[str], None]) -> None:
    """Runs `job` to its end (or resumes it from `job.checkpoint`), saving as it goes."""
    if job.checkpoint.exists():
        job.state.load(job.checkpoint)
    workers = job.recipe.workers
    if job.fast:
        load(job.checkpoint.parent)  # compiled once, before several workers look for it
    context = processes.get_context("fork")
    barrier = context.Barrier(workers)
    others = [context.Process(target=_work, args=(job, rank, barrier, None)) for rank in range(1, workers)]
    for other in others:
        other.start()
    try:
        _work(job, 0, barrier, log)
    except BaseException:
        barrier.abort()
        raise
    finally:
        for other in others:
            other.join()


def _work(job: Job, rank: int, barrier: Barrier, log: Callable[[str], None] | None) -> None:
    if job.recipe.workers > 1:
        torch.set_num_threads(1)
    worker = _Worker(job, rank, barrier, log)
    for index in range(int(job.state.clock[0]), len(job.recipe.stages)):
        worker.stage(index)


class _Worker:
    """One process's part of the run; rank 0 keeps the clock, the log and the checkpoint."""

    def __init__(self, job: Job, rank: int, barrier: Barrier, log: Callable[[str], None] | None) -> None:
        self.job, self.rank, self.barrier, self.log = job, rank, barrier, log
        state, workers = job.state, job.recipe.workers
        self.grad = state.grads[rank]
        self.model = Judge(job.shape, job.words, state.work, self.grad, job.recipe.frozen, headless=job.task.headless)
        library = load(job.checkpoint.parent) if job.fast else None
        self.fast = FastJudge(self.model, self.grad, library) if library is not None else None
        start = layout_of(job.shape).trained_from(job.recipe.frozen)
        cut = -(-(len(state.master) - start) // workers)
        self.part = slice(start + rank * cut, min(len(state.master), start + (rank + 1) * cut))
        self.optimiser = self._optimiser(state)
        self.saved = self.said = time.monotonic()
        self.rows = 0
        self.loss = 0.0

    def _optimiser(self, state: State) -> torch.optim.AdamW:
        share = state.master[self.part].requires_grad_()
        optimiser = torch.optim.AdamW([share], lr=0.0, weight_decay=self.job.recipe.decay, fused=True)
        optimiser.state[share] = {
            "step": state.clock[4].float().clone(),
            "exp_avg": state.first[self.part],
            "exp_avg_sq": state.second[self.part],
        }
        self.share = share
        return optimiser

    def stage(self, index: int) -> None:
        """Runs one stage from where the clock stands."""
        clock, stage = self.job.state.clock, self.job.recipe.stages[index]
        seconds = stage.minutes * 60
        while clock[3] < seconds and clock[1] < stage.rounds:
            self._round(stage, index, seconds)
            self._advance(lambda: clock[1:3].copy_(torch.tensor([float(clock[1]) + 1, 0.0])))
        self._advance(lambda: clock[:4].copy_(torch.tensor([index + 1.0, 0.0, 0.0, 0.0])))
        if self.rank == 0:
            self._save(self.job.checkpoint.with_name(f"{stage.name}.safetensors"))
            self._save(self.job.checkpoint)

    def _advance(self, move: Callable[[], object]) -> None:
        """Changes the shared clock once, between two barriers."""
        self.barrier.wait()
        if self.rank == 0:
            move()
        self.barrier.wait()

    def _round(self, stage: Stage, index: int, seconds: float) -> None:
        clock, workers = self.job.state.clock, self.job.recipe.workers
        plan = self.job.task.plan(stage, self.job.recipe, (index, int(clock[1])))
        for step in range(int(clock[2]), len(plan) // workers):
            if clock[3] >= seconds:
                return
            began = time.monotonic()
            whole = plan[step * workers : (step + 1) * workers]
            share = self._share(stage, seconds, step, len(plan) // workers)
            self._step(stage, whole, (index, int(clock[1]), step), rate_at(stage, share))
            self._advance(partial(self._tick, step, began))
            if self.rank == 0:
                self._report(stage, len(plan) // workers)

    def _share(self, stage: Stage, seconds: float, step: int, steps: int) -> float:
        """How much of the stage is over: by the clock, or by the rounds where these end first."""
        clock = self.job.state.clock
        return max(float(clock[3]) / seconds, (float(clock[1]) + step / steps) / stage.rounds)

    def _step(self, stage: Stage, whole: list[Rows], number: tuple[int, int, int], rate: float) -> None:
        job, rows = self.job, sum(len(part) for part in whole)
        generator = np.random.default_rng((job.recipe.seed, *number, self.rank))
        work = job.task.work(stage, job.recipe, whole[self.rank], generator)
        self.grad.zero_()
        self.loss += self._backward(work.ids, work.mask, lambda outputs: work.loss(outputs) / rows) * rows
        self.rows += len(whole[self.rank])
        self.barrier.wait()
        self._update(job.state, rate)

    def _backward(self, ids: Tensor, mask: Tensor, loss: Callable[[Tensor], Tensor]) -> float:
        if self.fast is not None:
            return self.fast.backward_of(ids, mask, loss)
        value = loss(self.model(ids, mask))
        torch.autograd.backward(value)
        return float(value.detach())

    def _update(self, state: State, rate: float) -> None:
        total = state.grads[:, self.part].sum(0, dtype=torch.float32)
        state.norms[self.rank] = float(torch.linalg.vector_norm(total)) ** 2
        self.barrier.wait()
        norm = math.sqrt(float(state.norms.sum()))
        self.share.grad = total.mul_(min(1.0, self.job.recipe.clip / (norm + 1e-6)))
        self.optimiser.param_groups[0]["lr"] = rate
        self.optimiser.step()
        with torch.no_grad():
            state.work[self.part].copy_(self.share)
            if int(state.clock[4]) % _EMA_EVERY == 0:
                keep = self.job.recipe.average**_EMA_EVERY
                state.average[self.part].lerp_(self.share, 1 - keep)

    def _tick(self, step: int, began: float) -> None:
        clock = self.job.state.clock
        clock[2] = step + 1
        clock[3] += time.monotonic() - began
        clock[4] += 1

    def _report(self, stage: Stage, steps: int) -> None:
        now, clock = time.monotonic(), self.job.state.clock
        if now - self.said >= 30 and self.log is not None:
            speed = self.rows * self.job.recipe.workers / (now - self.said)
            entry = {
                "stage": stage.name,
                "round": int(clock[1]),
                "step": f"{int(clock[2])}/{steps}",
                "minutes": round(float(clock[3]) / 60, 2),
                "loss": round(self.loss / max(1, self.rows), 4),
                "pairs_s": round(speed, 1),
            }
            self.log(json.dumps(entry))
            self.said, self.rows, self.loss = now, 0, 0.0
        if now - self.saved >= self.job.every:
            self._save(self.job.checkpoint)
            self.saved = now

    def _save(self, path: Path) -> None:
        self.job.state.save(path)
