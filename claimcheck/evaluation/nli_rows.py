"""Pairs with a label, read from JSON lines: (premise, hypothesis, label) or two statements with their relation."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NLI_LABELS = ("entailment", "neutral", "contradiction")
RELATIONS = ("agreement", "contradiction", "unrelated")
LABELS = (*NLI_LABELS, "not_entailment")
RELATION_OF = {"entailment": "agreement", "contradiction": "contradiction", "neutral": "unrelated"}
"""The relation that two news statements mostly have of which one is entailed, contradicted or neither."""


@dataclass(frozen=True, slots=True)
class Row:
    """One pair: does `premise` entail `hypothesis`?

    `label` is one of `LABELS`, or of `RELATIONS` where two statements were compared (premise `b`, hypothesis `a`). `doc`
    names where the premise comes from; `group` is shared by pairs that hang together (event, premise, document).
    """

    premise: str
    hypothesis: str
    label: str
    lang: str
    source: str
    doc: str = ""
    group: str = ""


def read_rows(path: Path, source: str = "") -> Iterator[Row]:
    """The labelled rows of a JSONL file (gzipped if its name says so), in order; others are passed over.

    `OSError` when the file cannot be read, `ValueError` on a line that is not JSON.
    """
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from parse_rows(lines, source or path.name.split(".")[0])


def parse_rows(lines: Iterable[str], source: str) -> Iterator[Row]:
    """The labelled rows of JSON lines."""
    for line in lines:
        row = _row(json.loads(line), source) if line.strip() else None
        if row is not None:
            yield row


def _row(entry: dict[str, Any], source: str) -> Row | None:
    if "relation" in entry:
        group = str(entry.get("event") or entry.get("a_ref", [entry["id"].removesuffix("-fr")])[0])
        label, premise, hypothesis = entry["relation"], entry["b"], entry["a"]
    else:
        group = str(entry.get("event") or entry.get("premise_id") or entry["premise"].strip())
        label, premise, hypothesis = entry["label"], entry["premise"], entry["hypothesis"]
    premise, hypothesis = premise.strip(), hypothesis.strip()
    if not (premise and hypothesis and label in {*LABELS, *RELATIONS}):
        return None
    doc = " ".join(str(entry[key]) for key in ("source", "doc") if entry.get(key))
    return Row(premise, hypothesis, label, entry.get("lang", ""), source, doc, group)
