"""Pairs as numbers: framing, padding, batches of like length within the budget, nothing lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.evaluation.nli_rows import Row
from claimcheck.training import tokens
from claimcheck.training.lessons import Lesson


def tokenize(texts: list[str]) -> list[list[int]]:
    return [[int(word) for word in text.split()] for text in texts]


def pool(lengths: list[int]) -> tokens.Pool:
    rows = [Lesson(Row(" ".join(["7"] * n), "8 9", "contradiction", "fr", "toy")) for n in lengths]
    return tokens.pool_of(rows, tokenize, 64)


def test_a_pair_is_framed_as_the_base_model_was_taught() -> None:
    assert tokens.framed(np.array([5, 6]), np.array([7])).tolist() == [0, 5, 6, 2, 2, 7, 2]


def test_a_batch_is_padded_masked_and_swapped() -> None:
    batch = tokens.batch_of(pool([1, 4]), [0, 1], [True, False])
    assert batch.ids.shape == (2, 16)
    assert batch.ids[0].tolist() == [0, 8, 9, 2, 2, 7, 2] + [1] * 9
    assert batch.ids[1, :10].tolist() == [0, 7, 7, 7, 7, 2, 2, 8, 9, 2]
    assert batch.mask.sum(axis=1).tolist() == [7, 10]
    assert batch.labels.tolist() == [[2, *[-1] * 8]] * 2


def test_rows_that_are_too_long_are_left_out() -> None:
    assert len(pool([3, 59, 58])) == 2  # 58 + 2 + 4 is exactly 64


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=120), st.integers(0, 5))
def test_batches_hold_every_row_once_within_the_budget(lengths: list[int], seed: int) -> None:
    made = pool(lengths)
    rows = np.arange(len(made))
    found = tokens.batches(made, rows, 128, np.random.default_rng(seed), window=32)
    assert sorted(int(row) for batch in found for row in batch) == rows.tolist()
    for batch in found:
        assert len(batch) == 1 or len(batch) * max(made.length(row) for row in batch) <= 128
