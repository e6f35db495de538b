"""Sources are read through the guard; the switched rows are guarded before their words are changed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from claimcheck.evaluation.nli_rows import Row
from claimcheck.training.data import OWN, SWITCHED, Source, read_all
from claimcheck.training.leakage import Guard, keys

NOTHING = Guard(frozenset())


def put(folder: Path, name: str, rows: list[tuple[str, str, str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps({"premise": p, "hypothesis": h, "label": label, "lang": lang}) for p, h, label, lang in rows]
    data = "\n".join(lines).encode()
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)


def test_a_public_source_and_our_own_pairs(tmp_path: Path) -> None:
    put(tmp_path / "nli", "a.jsonl.gz", [("P", "H", "neutral", "en"), ("Q", "H", "not_entailment", "en")])
    put(tmp_path / "own", "own_1.jsonl", [("R", "S", "entailment", "fr")])
    rows = [lesson.row for lesson in read_all(tmp_path, [Source("a", 9, "x"), OWN], NOTHING, tmp_path / "own")]
    assert [(row.premise, row.label, row.source) for row in rows] == [
        ("P", "neutral", "a"),
        ("Q", "not_entailment", "a"),
        ("R", "entailment", "own"),
    ]
    assert read_all(tmp_path, [OWN], NOTHING, None) == []


def test_a_held_out_row_is_not_switched_into_the_training_set(tmp_path: Path) -> None:
    folder = tmp_path / "nli"
    for name in ("xling_sick_train", "sick_fr", "xling_rte3_dev", "rte3_fr", "xling_xinfotabs_train", "xinfotabs_fr"):
        put(folder, f"{name}.jsonl.gz", [])
    french = [(f"la maison {n}", f"le chien {n}", "neutral", "fr") for n in "abcdef"]
    put(folder, "xnli_fr.jsonl.gz", french)
    put(folder, "xling_xnli_dev.jsonl.gz", [(f"the house {n}", f"le chien {n}", "neutral", "en-fr") for n in "abcdef"])
    english = [(f"the house {n}", "a dog", "neutral", "en") for n in "gh"]
    put(folder, "ling_in_loop.jsonl.gz", [])
    put(folder, "mnli_dev_matched.jsonl.gz", english)
    guard = Guard(keys([Row("The house G", "x", "neutral", "en", "held")]))
    rows = [lesson.row for lesson in read_all(tmp_path, [SWITCHED], guard, None)]
    assert len(rows) == 1
    assert rows[0].premise.endswith("h")
    assert rows[0].source == "switched"
