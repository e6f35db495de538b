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

from claimcheck.training.encoder_task import PREFIX, TEMPERATURE, WORD_TEMPERATURE, compared, encoder_task, surprise
from claimcheck.training.groups import CASE_COPIES, FACT_COPIES, Group, groups_of
from claimcheck.training.leakage import Guard
from claimcheck.training.model import Judge, Shape
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.run import Material, run_encoder
from claimcheck.training.tokens import Tokenizer
from claimcheck.training.weights import WORDS, flat_of, load_weights, state_of_flat

GROUPS = (
    Group("e1", ("w10",), ("w11", "w12")),
    Group("e1", ("w13",), ("w14",)),
    Group("e2", ("w15",), ("w16",)),
    Group("e3", ("w17", "w18 w19"), ("w20", "w21 w22", "w23"), ((0, 1), (1, 1), (1, 2))),
)
STAGE = Stage("encoder", 5.0, 3e-3, (), rounds=20)


@pytest.fixture
def prefixed(toy_tokenize: Tokenizer) -> Tokenizer:
    def tokenize(texts: Sequence[str]) -> list[list[int]]:
        return [[9, *numbers] for numbers in toy_tokenize([f"{text} ".removeprefix(PREFIX) for text in texts])]

    return tokenize


def test_texts_of_one_event_are_not_told_apart_unless_they_are_in_one_group(
    toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, prefixed: Tokenizer
) -> None:
    task = encoder_task(GROUPS, prefixed, Judge(toy_shape, toy_words, toy_weights, headless=True), 96)
    work = task.work(STAGE, Recipe("r", (STAGE,)), np.arange(4), np.random.default_rng(0))
    assert work.ids.tolist()[0][:4] == [0, 9, 10, 2] and work.ids.shape == (12, 8)
    assert work.ids.tolist()[4][:6] == [0, 9, 18, 19, 2, 1]  # the first sides of all groups, then the second ones
    states = torch.randn(12, 8, 64, generator=torch.Generator().manual_seed(1))
    means = [row[: int(m.sum())].mean(0) for row, m in zip(states, work.mask, strict=True)]
    whole = functional.normalize(torch.stack(means), dim=-1)
    cosines = whole @ whole.T
    words = torch.stack([torch.stack([_answers(states, work.mask, i, j) for j in range(5, 12)]) for i in range(5)])
    before = torch.stack([task.base[text] for side in ("ours", "theirs") for g in GROUPS for text in getattr(g, side)])
    expected = _loss(cosines[:5, 5:] / TEMPERATURE) + _loss(words / WORD_TEMPERATURE)
    held = 3.0 * 4 * float(((cosines - before @ before.T) ** 2).mean())
    assert float(work.loss(states)) == pytest.approx(expected + held, rel=1e-4)


NEAR = {(0, 0): 1.0, (1, 2): 1.0, (2, 3): 1.0, (3, 5): 1 / 3, (4, 5): 1 / 3, (4, 6): 1 / 3}
"""The near pairs of `GROUPS`, five first sides and seven second ones, with their weights."""
UNKNOWN = {(0, 2), (1, 0), (1, 1)}


def _loss(scores: Tensor) -> float:
    total = 0.0
    for (row, column), weight in NEAR.items():
        right = float(scores[row, column])
        ours = [float(scores[row, j]) for j in range(7) if (row, j) not in NEAR and (row, j) not in UNKNOWN]
        theirs = [float(scores[i, column]) for i in range(5) if (i, column) not in NEAR and (i, column) not in UNKNOWN]
        total += weight * sum(math.log(1 + sum(math.exp(far - right) for far in rivals)) for rivals in (ours, theirs)) / 2
    return total


def _answers(states: Tensor, mask: Tensor, one: int, other: int) -> Tensor:
    """How far the words of two texts answer each other, by hand: tokens 2 to the last but one are words."""
    sides = []
    for text in (one, other):
        unit = functional.normalize(states[text, 2 : int(mask[text].sum()) - 1], dim=-1)
        sides.append(functional.normalize(unit - unit.mean(0), dim=-1))
    cosines = sides[0] @ sides[1].T
    return (cosines.max(1).values.mean() + cosines.max(0).values.mean()) / 2


def test_the_loss_is_nothing_when_what_is_near_is_the_same_and_the_rest_opposite() -> None:
    sides = compared([Group("a", ("x",), ("y",)), Group("b", ("z",), ("u",))])
    assert float(surprise(torch.tensor([[1.0, -1.0], [-1.0, 1.0]]) / TEMPERATURE, sides)) == pytest.approx(0.0, abs=1e-6)


def test_a_case_is_one_group_with_all_its_near_pairs(tmp_path: Path) -> None:
    _material(tmp_path)
    pairs = [[0, 0, 1, "agreement", "agreement", "", "e", "e"], [1, 1, 0, "unrelated", "framing", "e", "n", "n"]]
    pairs.append([1, 0, 0, "unrelated", "none", "a", "n", "n"])
    reports = [{"lang": "fr", "statements": ["R0", "R1"]}, {"lang": "en", "statements": ["R2"]}]
    case = {"event": "c1", "lang": "fr", "article": ["A0", "A1"], "reports": reports, "pairs": pairs}
    (tmp_path / "cases_1.jsonl").write_text(json.dumps(case) + "\n", encoding="utf-8")
    found = [group for group in groups_of(tmp_path, tmp_path, Guard(frozenset())) if group.event == "c1"]
    assert found == [Group("c1", ("A0", "A1"), ("R0", "R1", "R2"), ((0, 1), (1, 2)))] * CASE_COPIES
    assert not [group for group in groups_of(tmp_path, tmp_path, Guard(frozenset({"r2"}))) if group.event == "c1"]


def test_a_fact_is_dealt_out_to_two_sides_with_what_is_loaded_on_the_second(tmp_path: Path) -> None:
    _material(tmp_path)
    told = {"a": [["fr", "A0"], ["en", "A1"]], "b": [["fr", "B0"]], "less": [["de", "L0"]], "slant": [["fr", "S0", "le"]]}
    fact = {"event": "f1", "kind": "time", "aside": [["fr", "X0"], ["en", "X1"]]} | told
    act = {"event": "g1", "sober": [["fr", "T0"], ["en", "T1"]], "slant": [["es", "S1", "e", "u"]], "aside": [["fr", "X2"]]}
    (tmp_path / "facts_1.jsonl").write_text(f"{json.dumps(fact)}\n{json.dumps(act | {'loaded_aside': []})}\n", encoding="utf-8")
    groups = groups_of(tmp_path, tmp_path, Guard(frozenset()))
    found = [group for group in groups if group.event == "f1"]
    assert len(found) == FACT_COPIES and len({group.ours for group in found}) > 1
    for group in found:
        assert {*group.ours[:2], *group.theirs[:2]} == {"A0", "A1", "B0", "L0"} and group.theirs[2] == "S0"
        assert {group.ours[2:], group.theirs[3:]} == {("X0",), ("X1",)}
        assert set(group.near) == {(one, other) for one in range(2) for other in range(3)}
    acts = [group for group in groups if group.event == "g1"]
    assert {group.theirs[1] for group in acts} == {"S1"} and {group.near for group in acts} == {((0, 0), (0, 1))}
    guarded = groups_of(tmp_path, tmp_path, Guard(frozenset({"s0"})))
    assert {group.event for group in guarded} & {"f1", "g1"} == {"g1"}


def test_groups_take_what_is_told_as_near_and_its_company_as_far(tmp_path: Path) -> None:
    _material(tmp_path)
    found = groups_of(tmp_path, tmp_path, Guard(frozenset()))
    assert Group("p1", ("A",), ("B", "C")) in found  # agreement, beside what says nothing in common
    assert Group("p1", ("D",), ("A",)) in found  # framed, though unrelated
    assert Group("n1", ("P",), ("H",)) in found
    assert not any(group.texts[:2] == ("A", "C") for group in found)
    same, strange, *more = [group.texts for group in found if group.event.startswith("sts")]
    assert same[0].startswith("One") and same[1].startswith("Two") and same[0][-2:] != same[1][-2:]
    assert strange[0].startswith("Three") and strange[1].startswith("Three") and not more
    guarded = groups_of(tmp_path, tmp_path, Guard(frozenset({"threefr"})))
    assert [group.event for group in guarded if group.event.startswith("sts")] == ["sts 0"]


def test_every_round_has_every_group_once_within_the_budget(
    toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, prefixed: Tokenizer
) -> None:
    groups = [Group(f"e{i}", ("w10 " * (i % 7),), ("w11", "w12")[: 1 + i % 2]) for i in range(60)]
    task = encoder_task(groups, prefixed, Judge(toy_shape, toy_words, toy_weights, headless=True), 96)
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
        Judge(toy_shape, toy_words, flat_of(load_weights(path), toy_shape, 0), headless=True),
        96,
    )
    before = flat_of(base, toy_shape, 0)
    untrained = encoder_task(task.groups, prefixed, Judge(toy_shape, toy_words, before, headless=True), 96)
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
