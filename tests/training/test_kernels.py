"""The kernels' forward and backward pass against fp32; skipped where the processor has no AVX-512 for bf16."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from claimcheck.training.kernels import FastJudge, load
from claimcheck.training.model import Judge, Shape, layout_of


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> object:
    found = load(tmp_path_factory.mktemp("kernels"))
    if found is None:
        pytest.skip("no C compiler, or no AVX-512 for bf16")
    return found


@pytest.mark.parametrize("headless", [False, True])
@pytest.mark.parametrize("frozen", [0, 1])
@pytest.mark.parametrize(("rows", "length", "short"), [(1, 8, 8), (3, 40, 5), (2, 48, 33), (5, 24, 17)])
def test_loss_and_every_gradient_are_those_of_fp32(
    library, toy_shape: Shape, toy_weights: Tensor, toy_words: Tensor, rows: int, length: int, short: int,
    frozen: int, headless: bool,
) -> None:
    torch.set_num_threads(1)
    half, words = toy_weights.bfloat16(), toy_words.bfloat16()
    ids = torch.randint(5, 60, (rows, length), generator=torch.Generator().manual_seed(1))
    mask = torch.ones(rows, length)
    mask[0, short:] = 0
    labels = torch.arange(rows) % 3

    def loss(outputs: Tensor) -> Tensor:
        means = (outputs * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True) if headless else outputs
        return functional.cross_entropy(means, labels)

    exact = torch.zeros(layout_of(toy_shape).size)
    reference = loss(Judge(toy_shape, words.float(), half.float(), exact, frozen, headless)(ids, mask))
    reference.backward()
    fast = torch.zeros_like(half)
    judge = FastJudge(Judge(toy_shape, words, half, fast, frozen, headless), fast, library)
    value = judge.backward_of(ids, mask, loss)
    assert value == pytest.approx(float(reference.detach()), rel=0.02)
    names = layout_of(toy_shape).views(exact)
    for name, view in layout_of(toy_shape).views(fast).items():
        error = float((view.float() - names[name]).norm())
        assert error <= 0.06 * float(names[name].norm()) + 1e-4, name


def test_no_compiler_means_no_kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert load(tmp_path) is None
