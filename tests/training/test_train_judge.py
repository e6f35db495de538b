"""The smoke recipe: a tiny model learns a toy task, resumes where it stopped, and its workers agree."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from claimcheck.evaluation.nli_rows import read_rows
from claimcheck.training import train as training
from claimcheck.training.data import NEWS
from claimcheck.training.float_model import FloatNli
from claimcheck.training.judge_task import WEIGHING, JudgeTask, loss_of
from claimcheck.training.model import Judge, Shape
from claimcheck.training.recipe import Recipe, Stage, Weighing
from claimcheck.training.run import Material, rows_of, run
from claimcheck.training.tokens import Tokenizer, pool_of
from claimcheck.training.weights import WORDS, flat_of, load_weights, state_of_flat

MakeJob = Callable[[Path, Recipe], training.Job]
SMOKE = Recipe("smoke", (Stage("only", 5.0, 3e-3, (NEWS,), rounds=4),), workers=1, budget=256, frozen=0, longest=64)


@pytest.fixture
def base(toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor) -> dict[str, Tensor]:
    state = {name: view.clone() for name, view in state_of_flat(toy_weights, toy_shape).items()}
    return {name: view for name, view in state.items() if "classifier" not in name} | {WORDS: toy_words}


def test_the_toy_task_is_learnt_and_written(
    toy_data: Path, tmp_path: Path, base: dict[str, Tensor], toy_shape: Shape, toy_tokenize: Tokenizer
) -> None:
    path = run(SMOKE, Material(toy_data, None, tmp_path / "out"), base, toy_tokenize, heads=2)
    learnt = flat_of(load_weights(path.with_name("judge_last.safetensors")), toy_shape, seed=0)
    model = FloatNli(Judge(toy_shape, base[WORDS], learnt), toy_tokenize)
    rows = list(read_rows(toy_data / "gold" / "news_nli.train.jsonl"))
    found = model.probabilities([(row.premise, row.hypothesis) for row in rows]).argmax(axis=1)
    right = [("entailment", "neutral", "contradiction")[int(one)] == row.label for one, row in zip(found, rows, strict=True)]
    assert sum(right) / len(right) > 0.9


@pytest.fixture
def job(toy_data: Path, base: dict[str, Tensor], toy_shape: Shape, toy_tokenize: Tokenizer) -> MakeJob:
    def make(out: Path, recipe: Recipe) -> training.Job:
        out.mkdir(parents=True, exist_ok=True)
        task = JudgeTask(pool_of(rows_of(recipe, Material(toy_data, None, out)), toy_tokenize, 64))
        state = training.state_of(flat_of(base, toy_shape, 1), recipe.workers, torch.float32)
        return training.Job(recipe, toy_shape, base[WORDS], task, state, out / "checkpoint.safetensors", fast=False)

    return make


def silent(line: str) -> None:
    """Takes the log of a run and drops it."""




def test_a_run_stopped_after_a_stage_resumes_to_the_same_weights(tmp_path: Path, job: MakeJob) -> None:
    first, second = Stage("one", 5.0, 1e-3, (NEWS,), rounds=1), Stage("two", 5.0, 1e-3, (NEWS,), rounds=1)
    whole = job(tmp_path / "whole", replace(SMOKE, stages=(first, second)))
    training.train(whole, silent)
    training.train(job(tmp_path / "parts", replace(SMOKE, stages=(first,))), silent)
    resumed = job(tmp_path / "parts", replace(SMOKE, stages=(first, second)))
    training.train(resumed, silent)
    assert torch.allclose(whole.state.master, resumed.state.master, atol=1e-6)
    assert float(resumed.state.clock[4]) == float(whole.state.clock[4]) > 10


def test_time_ends_a_stage(tmp_path: Path, job: MakeJob) -> None:
    stage = Stage("short", 0.001, 1e-3, (NEWS,))
    short = job(tmp_path / "short", replace(SMOKE, stages=(stage,)))
    training.train(short, silent)
    assert 0 < float(short.state.clock[4]) < 60
    assert float(short.state.clock[0]) == 1


def test_rate_rises_then_falls_to_zero() -> None:
    stage = Stage("s", 1.0, 1e-3, (), warmup=0.1)
    assert training.rate_at(stage, 0.05) == pytest.approx(5e-4)
    assert training.rate_at(stage, 0.1) == pytest.approx(1e-3)
    assert training.rate_at(stage, 0.55) == pytest.approx(5e-4)
    assert training.rate_at(stage, 1.2) == 0.0
    half = replace(stage, last=0.5)
    assert training.rate_at(half, 0.1) == pytest.approx(1e-3)
    assert training.rate_at(half, 1.0) == pytest.approx(5e-4)


def test_two_way_rows_ask_only_for_low_entailment() -> None:
    logits = torch.zeros(3, 13)
    logits[0, 1] = logits[1, 2] = logits[2, 0] = 3.0
    losses = [float(loss_of(logits[i : i + 1], targets([3]), untold(logits[i : i + 1]), 0.0)) for i in range(3)]
    assert losses[0] == pytest.approx(losses[1])
    assert losses[2] > losses[0] + 2
    both = loss_of(logits[:2], targets([3, 2]), untold(logits[:2]), 0.0)
    assert float(both) == pytest.approx(losses[0] + float(loss_of(logits[1:2], targets([2]), untold(logits[1:2]), 0.0)))


def targets(labels: list[int], relation: int = -1, framing: int = -1) -> torch.Tensor:
    return torch.tensor([[label, relation, framing, *[-1] * 6] for label in labels])


def untold(logits: torch.Tensor) -> torch.Tensor:
    return torch.zeros(len(logits), 3)


def test_a_teachers_probabilities_are_learnt_as_they_are() -> None:
    logits, told = torch.zeros(1, 13), torch.tensor([[0.7, 0.2, 0.1]])
    assert float(loss_of(logits, targets([-1]), told, 0.1)) == pytest.approx(math.log(3))
    logits[0, :3] = told.log()
    least = float(loss_of(logits, targets([-1]), told, 0.1))
    assert least == pytest.approx(-sum(share * math.log(share) for share in (0.7, 0.2, 0.1)))
    logits[0, 0] += 0.5
    assert float(loss_of(logits, targets([-1]), told, 0.1)) > least


def test_a_head_learns_only_what_it_is_taught() -> None:
    logits = torch.zeros(1, 13)
    assert float(loss_of(logits, targets([-1]), untold(logits), 0.0)) == 0.0
    relation = float(loss_of(logits, targets([-1], relation=1), untold(logits), 0.0))
    assert relation == pytest.approx(WEIGHING.relation * math.log(3))
    framing = float(loss_of(logits, targets([-1], framing=1), untold(logits), 0.0))
    assert framing == pytest.approx(WEIGHING.kinds * math.log(2))
    whole = float(loss_of(logits, targets([0], relation=1, framing=1), untold(logits), 0.0))
    assert whole == pytest.approx(math.log(3) + relation + framing)
    weighed = Weighing(0.3, 2.0, 0.7)
    every = float(loss_of(logits, targets([0], relation=1, framing=1), untold(logits), 0.0, weighed))
    assert every == pytest.approx(0.3 * math.log(3) + 2.0 * math.log(3) + 0.7 * math.log(2))


def test_rows_that_teach_nothing_change_no_loss_and_no_gradient() -> None:
    logits = torch.randn(4, 13, generator=torch.Generator().manual_seed(1)).requires_grad_()
    labels = torch.cat([targets([3]), targets([2], relation=0), targets([-1], framing=1), targets([-1])])
    whole = loss_of(logits, labels, untold(logits), 0.1)
    alone = sum(float(loss_of(one, labels[i : i + 1], untold(one), 0.1)) for i, one in enumerate(logits.detach()[:3].split(1)))
    whole.backward()
    assert float(whole.detach()) == pytest.approx(alone)
    assert not logits.grad[3].any() and not logits.grad[0, 3:].any() and logits.grad[2, 6:].count_nonzero() == 1


@pytest.mark.long
def test_two_workers_learn_what_one_learns(toy_data: Path, tmp_path: Path) -> None:
    """In a process of its own: workers are forked, which a test process with threads should not do."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("two_workers.py"), toy_data, tmp_path / "two"],
        capture_output=True, text=True, timeout=120, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0.9
