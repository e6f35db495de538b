"""The export commands as they are typed: small random weights over the bundled table and tokenizer, into a folder of the test."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges.nli import CLASSES, BundledNli
from claimcheck.models.card import FOLDER, read_card
from claimcheck.models.runtime import EmbeddingTable
from claimcheck.models.vocabulary import Vocabulary
from claimcheck.training.cards import JUDGE_CHECKS
from claimcheck.training.export import TABLE, main
from claimcheck.training.model import Judge, Shape, layout_of, mean_of
from claimcheck.training.samples import pair_rows
from claimcheck.training.tokens import padded
from claimcheck.training.weights import save_weights

SHAPE = Shape(layers=2, hidden=384, heads=12, inner=64, positions=512)
KEPT = (TABLE, "tokenizer.json", "pieces.txt", "scores.f32")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The shared files of the bundle and its card, without graphs."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    for name in KEPT:
        (folder / name).symlink_to(FOLDER / name)
    (folder / "model.json").write_bytes((FOLDER / "model.json").read_bytes())
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Texts to observe; the labelled pairs are those of the judge's self-test."""
    data = tmp_path / "data"
    pairs = [dict(zip(("premise", "hypothesis", "label"), check, strict=True)) for check in JUDGE_CHECKS]
    written(data / "corpora/ppn.jsonl.gz", [{"language": "fr", "maintext": pair["premise"]} for pair in pairs])
    for name in ("indonli", "farstail", "plue_rte_pt", "sick_nl", "cdsc_e_pl"):
        written(data / f"nli/{name}.jsonl.gz", pairs)
    written(data / "nli/xling_xnli_dev.jsonl.gz", pairs * 50)
    written(data / "gold/news_nli.train.jsonl", pairs * 50)
    written(data / "gold/news_nli.dev.jsonl", pairs)
    return data


def written(path: Path, rows: Sequence[dict[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)


def flat_weights(seed: int = 1) -> Tensor:
    layout = layout_of(SHAPE)
    flat = torch.randn(layout.size, generator=torch.Generator().manual_seed(seed)) * 0.05
    for name, view in layout.views(flat).items():
        if name.endswith("LayerNorm.weight"):
            view.add_(1)
    return flat


def knowing(flat: Tensor) -> Tensor:
    """The weights with a classifier that gives each pair of the self-test its class."""
    vocabulary, table = Vocabulary(FOLDER), EmbeddingTable(FOLDER / TABLE, SHAPE.hidden)
    ids, mask = (torch.from_numpy(part) for part in padded(pair_rows(vocabulary, [c[:2] for c in JUDGE_CHECKS]), 8))
    words = torch.from_numpy(table.rows(np.arange(int(ids.max()) + 1))).float()
    with torch.no_grad():
        means = mean_of(Judge(SHAPE, words, flat, headless=True)(ids, mask), mask)
    wanted = torch.tensor([[6.0 * (label == name) for name in CLASSES] for *_, label in JUDGE_CHECKS])
    views = layout_of(SHAPE).views(flat)
    views["classifier.weight"].zero_()
    views["classifier.bias"].zero_()
    views["classifier.weight"][: len(CLASSES)] = (torch.linalg.pinv(means) @ wanted).T
    return flat


def saved(flat: Tensor, path: Path, *, heads: bool = True) -> str:
    save_weights(flat, SHAPE, path, heads=heads)
    return str(path)


def test_trained_encoder_weights_become_a_bundle_that_passes_its_self_test(
    bundle: Path, data: Path, tmp_path: Path
) -> None:
    before = read_card(bundle).part("encoder")["revision"]
    weights = saved(flat_weights(), tmp_path / "encoder.safetensors", heads=False)
    notes = tmp_path / "notes.json"
    notes.write_text('{"metrics": {"recall": 0.5}}', encoding="utf-8")
    (bundle / "judge.int8.onnx").symlink_to(FOLDER / "judge.int8.onnx")
    options = ["--folder", str(bundle), "--data", str(data)]
    assert main([*options, "trained-encoder", "--weights", weights, "--notes", str(notes)]) == 0
    section = read_card(bundle).part("encoder")
    assert section["revision"] != before and section["metrics"] == {"recall": 0.5}
    vectors = BundledEncoder(folder=bundle).encode(["La trêve a tenu.", "The truce held."])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)


def test_two_judges_become_one_of_two_towers(bundle: Path, data: Path, tmp_path: Path) -> None:
    (bundle / "encoder.int8.onnx").symlink_to(FOLDER / "encoder.int8.onnx")
    first = knowing(flat_weights())
    second = first.clone()
    start = layout_of(SHAPE).trained_from(1)
    second[start:] += torch.randn(len(second) - start, generator=torch.Generator().manual_seed(4)) * 0.01
    towers = [saved(flat, tmp_path / f"{name}.safetensors") for flat, name in ((first, "first"), (second, "second"))]
    options = ["--folder", str(bundle), "--data", str(data)]
    assert main([*options, "judge", "--weights", towers[0], "--second", towers[1]]) == 0
    section = read_card(bundle).part("judge")
    assert len(section["weights_sha256"]) == 2 and section["int8_parity"]["int8"] == 1.0
    shares = BundledNli(folder=bundle).probabilities([check[:2] for check in JUDGE_CHECKS])
    assert [CLASSES[place] for place in shares.argmax(axis=1)] == [label for *_, label in JUDGE_CHECKS]


def test_a_judge_that_fails_the_known_pairs_is_not_written(bundle: Path, data: Path, tmp_path: Path) -> None:
    card = (bundle / "model.json").read_bytes()
    constant = flat_weights()
    views = layout_of(SHAPE).views(constant)
    views["classifier.weight"].zero_()
    views["classifier.bias"][0] = 5.0
    weights = saved(constant, tmp_path / "judge.safetensors")
    with pytest.raises(ValueError, match="these weights call"):
        main(["--folder", str(bundle), "--data", str(data), "judge", "--weights", weights])
    assert not (bundle / "judge.int8.onnx").exists()
    assert (bundle / "model.json").read_bytes() == card
