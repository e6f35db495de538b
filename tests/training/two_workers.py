"""Trains the toy recipe with two workers and prints the accuracy: DATA OUT."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import torch

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
torch.set_num_threads(1)

from conftest import TOY, WORDS, tokenize  # noqa: E402
from test_train_judge import SMOKE  # noqa: E402

from claimcheck.evaluation.nli_rows import NLI_LABELS, read_rows  # noqa: E402
from claimcheck.training.float_model import FloatNli  # noqa: E402
from claimcheck.training.model import Judge, layout_of  # noqa: E402
from claimcheck.training.run import Material, run  # noqa: E402
from claimcheck.training.weights import WORDS as TABLE  # noqa: E402
from claimcheck.training.weights import flat_of, load_weights, state_of_flat  # noqa: E402

data, out = Path(sys.argv[1]), Path(sys.argv[2])
flat = torch.randn(layout_of(TOY).size) * 0.1
for name, view in layout_of(TOY).views(flat).items():
    if name.endswith("LayerNorm.weight"):
        view.add_(1)
base = state_of_flat(flat, TOY) | {TABLE: torch.randn(WORDS, TOY.hidden)}
path = run(replace(SMOKE, workers=2), Material(data, None, out), base, tokenize, heads=2)
learnt = flat_of(load_weights(path.with_name("judge_last.safetensors")), TOY, seed=0)
rows = list(read_rows(data / "gold" / "news_nli.train.jsonl"))
pairs = [(row.premise, row.hypothesis) for row in rows]
found = FloatNli(Judge(TOY, base[TABLE], learnt), tokenize).probabilities(pairs).argmax(axis=1)
print(sum(NLI_LABELS[int(one)] == row.label for one, row in zip(found, rows, strict=True)) / len(rows))
