"""`compare --pairs`: given pairs of statements, judged one by one, in the order given.

One JSON line a pair comes in (`{"id", "a", "b", "a_date"?, "b_date"?, "a_source"?, "b_source"?}`), one goes out. a is the claim,
b the evidence. Here the model reads every pair, also those that a rule decides, so that its own word can be measured: `nli`
(premise b, hypothesis a) and, calibrated and from both directions, `model`; `probabilities` are those of all judges together.
The texts come along as they were read (`decoding.clean`): spans are counted in these.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from claimcheck.claims.context import standalone
from claimcheck.claims.extract import whole
from claimcheck.datatypes import Document, Finding, Match, Source, Statement
from claimcheck.errors import ReadError
from claimcheck.judges.calibration import RELATIONS
from claimcheck.judging import Judged, Tools
from claimcheck.pipeline import described
from claimcheck.readers.decoding import clean
from claimcheck.readers.metadata import day_of, digest
from claimcheck.readers.text import read_bytes
from claimcheck.renderers.json_report import pair_json
from claimcheck.renderers.safe import dumps

_AT_ONCE = 256
_CLASSES = ("entailment", "neutral", "contradiction")


def judged_lines(name: str, tools: Tools) -> Iterator[str]:
    """The judged pairs of a JSONL file ("-" is standard input) as lines of JSON; raises `ReadError` with the line."""
    records = _records(name)
    while batch := list(islice(records, _AT_ONCE)):
        matches = _matches(batch, tools)
        evidence = tools.chain.evidence(matches)
        decisions = [tools.chain.decide(one) for one in evidence]
        judged = tools.flagged(matches, decisions)
        for record, one, decision, found in zip(batch, evidence, decisions, judged, strict=True):
            line = pair_json(str(record["id"]), _finding(found)) | {"a": one.match.claim.text, "b": one.match.evidence.text}
            for key, shares in (("probabilities", decision.probabilities), ("model", tools.chain.model_alone(one))):
                line[key] = shares and dict(zip(RELATIONS, shares, strict=True))
            if one.nli is not None:
                line["nli"] = dict(zip(_CLASSES, one.nli[0][: len(_CLASSES)], strict=True))
            yield dumps(line, indent=None) + "\n"


def _records(name: str) -> Iterator[Mapping[str, Any]]:
    data = sys.stdin.buffer.read() if name == "-" else read_bytes(Path(name))
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), start=1):
        if line.strip():
            yield _record(line, number, name)


def _record(line: str, number: int, name: str) -> Mapping[str, Any]:
    try:
        record = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ReadError(
            f"{name} line {number} is not JSON.", hint="One pair a line.", path=name, line=number
        ) from error
    if not isinstance(record, dict) or not all(
        isinstance(record.get(side), str) and record[side].strip() for side in "ab"
    ):
        raise ReadError(
            f'{name} line {number} has no texts "a" and "b".',
            hint='{"id": "1", "a": "...", "b": "..."}',
            path=name,
            line=number,
        )
    return {"id": number} | record


def _matches(records: Sequence[Mapping[str, Any]], tools: Tools) -> list[Match]:
    claims, evidence = ([_statement(record, side) for record in records] for side in "ab")
    ours, theirs = (tools.encoder.encode([standalone(statement) for statement in side]) for side in (claims, evidence))
    similarities = np.clip((ours * theirs).sum(axis=1), -1.0, 1.0)
    return [Match(a, b, float(score), 1) for a, b, score in zip(claims, evidence, similarities, strict=True)]


def _statement(record: Mapping[str, Any], side: str) -> Statement:
    text = clean(record[side])
    outlet = record.get(f"{side}_source")
    source = Source(
        id=f"{record['id']}/{side}",
        publisher=str(outlet) if outlet else None,
        published=day_of(record.get(f"{side}_date")),
        sha256=digest(text),
    )
    return whole(described(Document(source, text)))


def _finding(judged: Judged) -> Finding:
    return Finding(judged.match, judged.judgement, judged.contrasts, 0, judged.flag, judged.why)
