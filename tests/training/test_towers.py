from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from claimcheck.judges.nli import CLASSES
from claimcheck.training.graph import transformer
from claimcheck.training.model import Shape, layout_of
from claimcheck.training.towers import joined, parted
from claimcheck.training.weights import float_judge, state_of_flat
from tests.training.test_graph import run


def arrays(flat: Tensor, shape: Shape) -> dict[str, np.ndarray]:
    return {name: value.numpy() for name, value in state_of_flat(flat, shape).items()}


@pytest.fixture
def pair(toy_weights: Tensor, toy_shape: Shape) -> tuple[Tensor, Tensor]:
    """Two judges that differ from the upper of two layers on."""
    other = toy_weights.clone()
    start = layout_of(toy_shape).trained_from(1)
    other[start:] += torch.randn(len(other) - start, generator=torch.Generator().manual_seed(4)) * 0.05
    return toy_weights, other


def test_the_towers_answer_as_the_two_judges_do(
    pair: tuple[Tensor, Tensor], toy_shape: Shape, toy_words: Tensor
) -> None:
    ids = torch.tensor([[0, 12, 2, 2, 33, 2], [0, 15, 2, 2, 2, 2]])
    mask = torch.tensor([[1] * 6, [1] * 5 + [0]])
    first, second = (float_judge(flat, toy_shape, toy_words)(ids, mask).detach().numpy() for flat in pair)
    state = joined(*(arrays(flat, toy_shape) for flat in pair), related=0.5, asked_of_first=0.25)
    feed = {"embeddings": toy_words.float()[ids].numpy(), "mask": mask.numpy()}
    (logits,) = run(transformer(state, toy_shape.heads), ["logits"], feed)
    count = len(CLASSES)
    nearest = first[:, [3, 5, 4]]
    np.testing.assert_allclose(logits[:, :count], first[:, :count] + 0.5 * nearest, atol=1e-3)
    np.testing.assert_allclose(logits[:, count:], 0.25 * first[:, count:] + 0.75 * second[:, count:], atol=1e-3)


def test_judges_on_other_foundations_are_refused(pair: tuple[Tensor, Tensor], toy_shape: Shape) -> None:
    with pytest.raises(ValueError, match="no lower layers in common"):
        joined(arrays(pair[0], toy_shape), arrays(pair[1] + 0.1, toy_shape))


def test_the_two_judges_come_back_out_of_what_they_were_joined_to(pair: tuple[Tensor, Tensor], toy_shape: Shape) -> None:
    whole = joined(*(arrays(flat, toy_shape) for flat in pair))
    again = joined(*parted(whole))
    assert set(again) == set(whole)
    for name in ("classifier.weight", "classifier.bias"):
        np.testing.assert_allclose(again[name], whole[name], atol=1e-6)
    first, second = parted(whole)
    ours, theirs = (arrays(flat, toy_shape) for flat in pair)
    np.testing.assert_allclose(first["classifier.weight"], ours["classifier.weight"], atol=1e-6)
    np.testing.assert_allclose(second["classifier.weight"][len(CLASSES) :], theirs["classifier.weight"][len(CLASSES) :], atol=1e-6)
    for back, judge in ((first, ours), (second, theirs)):
        assert set(back) == set(judge)
        assert all(np.array_equal(back[name], judge[name]) for name in judge if not name.startswith("classifier."))
