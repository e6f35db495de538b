"""The encoder's training: which texts are compared, what the loss asks, and that a tiny model learns it."""

from __future__ import annotations

import csv
import gzip
import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from claimcheck.training.encoder_task import PREFIX, TEMPERATURE, contrastive, encoder_task
from claimcheck.training.groups import Group, groups_of
from claimcheck.training.leakage import Guard
from claimcheck.training.model import Judge, Shape
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.run import Material, run_encoder
from claimcheck.training.tokens import Tokenizer
from claimcheck.training.weights import WORDS, flat_of, load_weights, state_of_flat

GROUPS = (
    Group("e1", ("w10", "w11", "w12")),
    Group("e1", ("w13", "w14")),
    Group("e2", ("w15", "w16")),
    Group("e3", ("w17", "w18 w19")),
    Group("e4", ("w20", "w21")),
)
STAGE = Stage("encoder", 5.0, 3e-3, (), rounds=20)


@pytest.fixture
def prefixed(toy_tokenize: Tokenizer) -> Tokenizer:
    def tokenize(texts: Sequence[str]) -> list[list[int]]:
        return [[9, *numbers] for numbers in toy_tokenize([text.removeprefix(PREFIX) for text in texts])]

    return tokenize


def test_texts_of_one_event_are_not_told_apart_unless_they_are_in_one_group(
    toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, prefixed: Tokenizer
) -> None:
    task = encoder_task(GROUPS, prefixed, Judge(toy_shape, toy_words, toy_weights, pooled=True), 96)
    work = task.work(STAGE, Recipe("r", (STAGE,)), np.arange(5), np.random.default_rng(0))
    assert work.ids.tolist()[0][:4] == [0, 9, 10, 2] and work.ids.shape == (11, 8)
    states = torch.randn(11, 64, generator=torch.Generator().manual_seed(1))
    unit = functional.normalize(states, dim=-1)
    expected, cosines, first = 0.0, unit @ unit.T, [0, 3, 5, 7, 9]
    for group, anchor in enumerate(first):
        strange = {0: [0, 3, 4], 1: [0, 1, 2, 3]}.get(group, [anchor])
        seen = [text for text in range(11) if text not in strange]
        expected += _surprise(cosines[anchor], seen, anchor + 1)
        rivals = [a for other, a in enumerate(first) if other == group or {other, group} != {0, 1}]
        expected += _surprise(cosines[anchor + 1], rivals, anchor)
    before = torch.stack([task.base[text] for group in GROUPS for text in group.texts])
    held = 3.0 * 5 * float(((cosines - before @ before.T) ** 2).mean())
    assert float(work.loss(states)) == pytest.approx(expected / 2 + held, rel=1e-4)


def _surprise(cosines: Tensor, seen: Sequence[int], right: int) -> float:
    """Minus the log of the share of `right` among `seen`."""
    shares = {text: math.exp(float(cosines[text]) / TEMPERATURE - 1 / TEMPERATURE) for text in seen}
    return -math.log(shares[right] / sum(shares.values()))


def test_the_loss_is_nothing_when_the_near_text_is_the_same_and_the_others_are_opposite() -> None:
    unit = torch.tensor([[1.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [-1.0, 0.0]])
    cosines, barred = unit @ unit.T, torch.tensor([[True, False, False, False], [False, False, True, False]])
    assert float(contrastive(cosines, cosines, torch.tensor([0, 2]), barred)) == pytest.approx(0.0, abs=1e-6)


def test_groups_take_what_is_told_as_near_and_its_company_as_far(tmp_path: Path) -> None:
    _material(tmp_path)
    found = groups_of(tmp_path, tmp_path, Guard(frozenset()))
    assert Group("p1", ("A", "B", "C")) in found  # agreement, beside what says nothing in common
    assert Group("p1", ("D", "A")) in found  # framed, though unrelated
    assert Group("n1", ("P", "H")) in found
    assert not any(group.texts[:2] == ("A", "C") for group in found)
    same, strange, *more = [group.texts for group in found if group.event.startswith("sts")]
    assert same[0].startswith("One") and same[1].startswith("Two") and same[0][-2:] != same[1][-2:]
    assert strange[0].startswith("Three") and strange[1].startswith("Three") and not more
    guarded = groups_of(tmp_path, tmp_path, Guard(frozenset({"threefr"})))
    assert [group.event for group in guarded if group.event.startswith("sts")] == ["sts 0"]


def test_every_round_has_every_group_once_within_the_budget(
    toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, prefixed: Tokenizer
) -> None:
    groups = [Group(f"e{i}", ("w10 " * (i % 7), "w11", "w12")[: 2 + i % 2]) for i in range(60)]
    task = encoder_task(groups, prefixed, Judge(toy_shape, toy_words, toy_weights, pooled=True), 96)
    plan = task.plan(STAGE, Recipe("r", (STAGE,), budget=160), (0, 1))
    assert sorted(row for batch in plan for row in batch) == list(range(60))
    sizes = [sum(len(groups[row].texts) for row in batch) for batch in plan]
    widths = [max(-(-len(task.tokens[text]) // 8) * 8 for row in batch for text in groups[row].texts) for batch in plan]
    over = [size * width > 160 for size, width in zip(sizes, widths, strict=True)]
    assert len(plan) > 5 and sum(over) <= 1  # the last of a window may take in a few left over


def test_the_encoder_learns_and_is_averaged_with_its_base(
    tmp_path: Path, toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, prefixed: Tokenizer, toy_data: Path
) -> None:
    generator = np.random.default_rng(2)
    lines = []
    for number in range(60):
        first, second = generator.integers(10, 30, 2)
        pair = {"a": f"w{first} w{second}", "b": f"w{first + 30} w{second + 30}", "relation": "agreement"}
        lines.append(json.dumps(pair | {"fwd": "e", "bwd": "e", "event": f"x{number}"}))
    (toy_data / "own").mkdir()
    (toy_data / "own" / "pairs_1.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (toy_data / "gold" / "news_nli.train.jsonl").write_text("", encoding="utf-8")
    _tables(toy_data, [])
    base = {name: view.clone() for name, view in state_of_flat(toy_weights, toy_shape).items()}
    base = {name: view for name, view in base.items() if "classifier" not in name} | {WORDS: toy_words}
    recipe = Recipe("e", (STAGE,), workers=1, budget=256, frozen=0, decay=0.0, average=0.5)
    material = Material(toy_data, toy_data / "own", tmp_path / "out")
    path = run_encoder(recipe, material, base, prefixed, heads=2)
    task = encoder_task(
        groups_of(toy_data, material.own, Guard(frozenset())),
        prefixed,
        Judge(toy_shape, toy_words, flat_of(load_weights(path), toy_shape, 0), pooled=True),
        96,
    )
    before = flat_of(base, toy_shape, 0)
    untrained = encoder_task(task.groups, prefixed, Judge(toy_shape, toy_words, before, pooled=True), 96)
    assert _first(task.base) > _first(untrained.base) + 0.2
    trained = load_file(tmp_path / "out" / "checkpoint.safetensors")["average"]
    half = {name: view for name, view in state_of_flat((trained + before) / 2, toy_shape).items() if "classifier" not in name}
    kept = load_weights(path)
    assert kept.keys() == half.keys()
    assert all(torch.allclose(kept[name], half[name], atol=2e-3) for name in half)


def _first(vectors: dict[str, Tensor]) -> float:
    """How often a text's own translation ("w7" -> "w37") is the nearest of all translations."""
    low = [text for text in vectors if max(int(word[1:]) for word in text.split()) < 30]
    high = [" ".join(f"w{int(word[1:]) + 30}" for word in text.split()) for text in low]
    cosines = torch.stack([vectors[t] for t in low]).float() @ torch.stack([vectors[t] for t in high]).float().T
    return float((cosines.argmax(1) == torch.arange(len(low))).float().mean())


def _material(folder: Path) -> None:
    pair = {"a": "A", "fwd": "n", "bwd": "n", "event": "p1", "contrasts": []}
    rows = [
        pair | {"b": "B", "relation": "agreement"},
        pair | {"b": "C", "relation": "unrelated"},
        pair | {"b": "D", "relation": "unrelated", "contrasts": ["evaluation"]},
    ]
    (folder / "pairs_1.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "gold").mkdir()
    counterpart = {"premise": "P", "hypothesis": "H", "label": "entailment", "kind": "", "premise_id": "n1"}
    (folder / "gold" / "news_nli.train.jsonl").write_text(json.dumps(counterpart), encoding="utf-8")
    _tables(folder, [("One", "Two", "4.2"), ("Three", "Four", "1.0"), ("Held", "Five", "5.0")])


def _tables(folder: Path, rows: Sequence[tuple[str, str, str]]) -> None:
    (folder / "sts").mkdir()
    for language in ("en", "fr", "de", "es"):
        with gzip.open(folder / "sts" / f"stsb_{language}_dev.csv.gz", "wt", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerow(["Held en", "Another", "3.0"])
        with gzip.open(folder / "sts" / f"stsb_{language}_train.csv.gz", "wt", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows([(f"{a} {language}", f"{b} {language}", score) for a, b, score in rows])
