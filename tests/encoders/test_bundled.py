from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER, read_card
from claimcheck.protocols import Encoder

TEXTS = (Path(__file__).parent / "reference.txt").read_text(encoding="utf-8").splitlines()
# Made by `SentenceTransformer.encode` in float32 with the exact trained weights (`claimcheck.training.backbone`).
REFERENCE = np.load(Path(__file__).parent / "reference.npy").astype(np.float32)
CLOSE = 1e-3


@pytest.fixture(scope="module")
def encoder() -> BundledEncoder:
    return BundledEncoder()


def test_implements_the_protocol(encoder: BundledEncoder) -> None:
    typed: Encoder = encoder
    assert (typed.name, typed.dimension) == ("bundled", 384)
    assert len(typed.revision) == 12


def test_parity_with_the_float_reference(encoder: BundledEncoder) -> None:
    cosines = (encoder.encode(TEXTS) * REFERENCE).sum(axis=1)
    assert cosines.mean() >= 0.997
    assert cosines.min() >= 0.995


def test_rows_are_unit_float32_in_order(encoder: BundledEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.dtype == np.float32
    assert vectors.flags.c_contiguous
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    np.testing.assert_allclose(encoder.encode(TEXTS[::-1])[::-1], vectors, atol=CLOSE)


def test_a_vector_does_not_depend_on_its_company(encoder: BundledEncoder) -> None:
    together = encoder.encode([*TEXTS, "mot " * 300])
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    np.testing.assert_allclose(together[: len(TEXTS)], alone, atol=CLOSE)


def test_the_same_twice_and_with_one_thread(encoder: BundledEncoder) -> None:
    first = encoder.encode(TEXTS)
    np.testing.assert_array_equal(encoder.encode(TEXTS), first)
    np.testing.assert_array_equal(BundledEncoder(threads=1).encode(TEXTS), first)


def test_translations_are_nearer_than_other_news(encoder: BundledEncoder) -> None:
    french, english, other = encoder.encode(
        [
            "Le gouvernement nie avoir bombardé l'hôpital.",
            "The government denies having bombed the hospital.",
            TEXTS[11],
        ]
    )
    assert french @ english > french @ other + 0.05


def test_nothing_gives_no_rows(encoder: BundledEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)
    assert encoder.encode_tokens([]) == []


@pytest.mark.parametrize("text", ["", " \n\t", "\x00", "\ud800", "😀👩‍👩‍👧", "ﷺ", "a\u0301" * 50, "‮abc", "</s></s>"])
def test_any_text_has_a_unit_vector(encoder: BundledEncoder, text: str) -> None:
    (vector,) = encoder.encode([text])
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_a_long_text_is_cut_at_512_tokens(encoder: BundledEncoder) -> None:
    start = "mot " * 600
    same, cut, other = encoder.encode([start + "fin", start + "autre chose " * 40, "mot " * 100 + "autre chose " * 40])
    np.testing.assert_allclose(same, cut, atol=CLOSE)
    assert np.abs(same - other).max() > CLOSE


def test_progress_counts_every_text_once(encoder: BundledEncoder) -> None:
    seen: list[tuple[int, int]] = []
    encoder.encode(TEXTS, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (len(TEXTS), len(TEXTS))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


def test_tokens_point_into_the_text(encoder: BundledEncoder) -> None:
    text = "L'armée  a repris Alep."
    (tokens,) = encoder.encode_tokens([text])
    words = [text[span.start : span.end] for span in tokens.offsets]
    assert "".join(words) == text.replace(" ", "")
    assert words[:3] == ["L", "'", "armée"]
    assert tokens.vectors.shape == (len(words), 384)
    np.testing.assert_allclose(np.linalg.norm(tokens.vectors, axis=1), 1.0, atol=1e-5)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=3))
def test_token_offsets_are_ordered_and_inside(encoder: BundledEncoder, texts: list[str]) -> None:
    found = encoder.encode_tokens(texts)
    assert len(found) == len(texts)
    for text, tokens in zip(texts, found, strict=True):
        starts = [span.start for span in tokens.offsets]
        assert starts == sorted(starts)
        assert all(0 <= span.start < span.end <= len(text) for span in tokens.offsets)
        assert all(text[span.start : span.end].strip() for span in tokens.offsets)
        assert len(tokens.vectors) == len(tokens.offsets)


def test_the_same_word_in_two_languages_is_aligned(encoder: BundledEncoder) -> None:
    texts = ["L'hôpital a été bombardé", "The hospital was bombed"]
    french, english = encoder.encode_tokens(texts)
    nearest = (french.vectors @ english.vectors.T).argmax(axis=1)
    words = [texts[0][span.start : span.end] for span in french.offsets]
    target = english.offsets[nearest[words.index("hôpital")]]
    assert texts[1][target.start : target.end] == "hospital"


def linked_bundle(folder: Path, change: dict[str, object]) -> Path:
    for path in FOLDER.iterdir():
        if path.is_file() and path.suffix != ".py" and path.name != "model.json":
            (folder / path.name).symlink_to(path)
    content = json.loads(json.dumps(read_card().content))
    content["encoder"].update(change)
    (folder / "model.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


@pytest.mark.parametrize("change", [{"prefix": "passage: "}, {"checks": [{"text": "Bonjour.", "values": [1.0, 0.0]}]}])
def test_the_self_test_refuses_a_bundle_that_does_not_keep_its_word(tmp_path: Path, change: dict[str, object]) -> None:
    encoder = BundledEncoder(folder=linked_bundle(tmp_path, change))
    with pytest.raises(ModelUnavailable, match="self-test"):
        encoder.encode(["Bonjour."])


def test_a_damaged_graph_is_a_model_error(tmp_path: Path) -> None:
    folder = linked_bundle(tmp_path, {})
    size = (folder / "encoder.int8.onnx").stat().st_size
    (folder / "encoder.int8.onnx").unlink()
    (folder / "encoder.int8.onnx").write_bytes(b"\0" * size)
    with pytest.raises(ModelUnavailable, match="cannot be loaded"):
        BundledEncoder(folder=folder).encode(["Bonjour."])


def test_encoding_loads_neither_torch_nor_transformers() -> None:
    code = (
        "import sys; from claimcheck.encoders.bundled import BundledEncoder as E; E().encode(['a']);"
        "print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
