"""Both towers in one model answer as the two judges do that they are taken apart into."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from claimcheck.training.model import Judge, Shape, layout_of
from claimcheck.training.twin import FIRST, SECOND, Twin, TwinShape, judge_of, twin_of

IDS = torch.tensor([[0, 5, 6, 2, 2, 7, 2], [0, 8, 2, 2, 9, 30, 2]])


@pytest.fixture
def twins(toy_shape: Shape) -> TwinShape:
    """Judges of four layers, one of them in common."""
    return TwinShape(replace(toy_shape, layers=4), 1)


@pytest.fixture
def flat(twins: TwinShape) -> Tensor:
    found = torch.randn(twins.layout.size, generator=torch.Generator().manual_seed(5)) * 0.1
    for name, view in twins.layout.views(found).items():
        if name.endswith("LayerNorm.weight"):
            view.add_(1)
    return found


@pytest.mark.parametrize("tower", [FIRST, SECOND])
def test_each_tower_gives_what_a_judge_with_its_weights_gives(
    twins: TwinShape, flat: Tensor, toy_words: Tensor, tower: int
) -> None:
    judge = Judge(twins.judge, toy_words, judge_of(flat, twins, tower))
    expected = judge(IDS, torch.ones(IDS.shape))
    assert torch.allclose(Twin(twins, toy_words, flat)(IDS)[tower], expected, atol=1e-5)
    assert torch.equal(Twin(twins, toy_words, flat)(IDS, [tower])[0], Twin(twins, toy_words, flat)(IDS)[tower])
    assert expected.std() > 0.1


def test_two_judges_on_one_trunk_are_put_together_and_taken_apart(twins: TwinShape, flat: Tensor) -> None:
    judges = [judge_of(flat, twins, tower) for tower in (FIRST, SECOND)]
    start = layout_of(twins.judge).trained_from(1)
    assert torch.equal(judges[0][:start], judges[1][:start]) and not torch.equal(judges[0][start:], judges[1][start:])
    whole = twins.layout.views(twin_of(judges, twins))
    assert all(torch.equal(whole[name], view) for name, view in twins.layout.views(flat).items())
    assert twins.layers(FIRST) == [0, 1, 2, 3] and twins.layers(SECOND) == [0, 4, 5, 6] and twins.whole.layers == 7


def test_a_tower_alone_moves_itself_and_the_trunk(twins: TwinShape, flat: Tensor, toy_words: Tensor) -> None:
    grad = torch.zeros_like(flat)
    Twin(twins, toy_words, flat, grad)(IDS, [SECOND])[0].square().sum().backward()
    moved = {name for name, view in twins.layout.views(grad).items() if view.any()}
    layers = {int(name.split(".")[2]) for name in moved if name.startswith("encoder")}
    assert layers == {0, 4, 5, 6} and "embeddings.LayerNorm.weight" in moved
    heads = twins.layout.views(grad)["classifier.weight"]
    assert not heads[:13].any() and heads[13:].any()


def test_dropout_drops_and_none_is_exact(twins: TwinShape, flat: Tensor, toy_words: Tensor) -> None:
    dropping = Twin(twins, toy_words, flat, dropout=0.3)
    assert not torch.equal(dropping(IDS)[0], dropping(IDS)[0])
    whole = Twin(twins, toy_words, flat)
    assert torch.equal(whole(IDS)[0], whole(IDS)[0])
