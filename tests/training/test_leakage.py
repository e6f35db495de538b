"""Held-out texts, items and documents stay out, however they are spelled."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.evaluation.nli_rows import Row
from claimcheck.evaluation.splits import held_out
from claimcheck.training import leakage
from claimcheck.training.data import NEWS, Source, read_all

ROW = Row("L’armée a repris Alep.", "Alep est reprise.", "entailment", "fr", "news_nli", "wikinews-fr 44046.html")


@pytest.mark.parametrize("side", ["premise", "hypothesis"])
def test_a_held_out_text_is_refused_on_either_side_and_in_other_typography(side: str) -> None:
    held = Row("L'ARMÉE a repris Alep", "Rien.", "neutral", "fr", "news")
    guard = leakage.Guard(leakage.keys([held]))
    clean = Row("Tout autre chose.", "Encore autre chose.", "neutral", "fr", "x")
    assert guard.admits(clean)
    assert not guard.admits(replace(clean, **{side: "L’armée  a repris Alep !"}))


def test_a_held_out_document_is_refused_under_any_name_of_its_corpus() -> None:
    documents = leakage.parse_documents("# never train on these\nwikinews_fr_2012 44046.html\n\nfa-kes 1914947533\n")
    assert documents == {"44046.html", "1914947533"}
    guard = leakage.Guard(frozenset(), documents)
    assert not guard.admits(ROW)
    assert guard.admits(replace(ROW, doc="wikinews-fr 44047.html"))
    assert guard.admits(replace(ROW, doc=""))


def test_nothing_held_out_comes_through_the_reader(toy_data: Path) -> None:
    rows = [json.loads(line) for line in (toy_data / "gold" / "news_nli.train.jsonl").read_text().splitlines()]
    held = {"premise": rows[0]["premise"], "hypothesis": "w33", "label": "neutral"}
    (toy_data / "gold" / "news_nli.dev.jsonl").write_text(json.dumps(held) + "\n")
    guard = leakage.guard_of(toy_data)
    admitted = [lesson.row for lesson in read_all(toy_data, [NEWS], guard, None)]
    refused = {row["premise"] for row in rows} - {row.premise for row in admitted}
    assert rows[0]["premise"] in refused
    assert all(row.premise != rows[0]["premise"] and row.hypothesis != "w33" for row in admitted)
    assert len(admitted) > 300


def test_an_item_is_held_out_in_all_its_languages(toy_data: Path) -> None:
    _parallel(toy_data / "nli")
    held = held_out(toy_data)
    numbers = {name: {row.premise.split()[1] for row in rows} for name, rows in held.items()}
    assert numbers["xnli_fr"] and numbers["xnli_fr"] == numbers["xnli_en"] == numbers["xnli_fr-en"]
    sources = [Source(name, 999, "") for name in ("xnli_fr", "xnli_dev_en_es", "xling_xnli_dev")]
    trained = [lesson.row for lesson in read_all(toy_data, sources, leakage.guard_of(toy_data), None)]
    assert trained
    assert not {row.premise.split()[1] for row in trained} & numbers["xnli_fr"]


def _parallel(folder: Path) -> None:
    """Forty items of two languages: French and English alone, and crossed."""
    texts = {lang: [(f"{lang} {i} premise", f"{lang} {i} hypothesis") for i in range(40)] for lang in ("fr", "en")}
    crossed = [(one[0], other[1]) for one, other in zip(texts["fr"], texts["en"], strict=True)]
    back = [(other[0], one[1]) for one, other in zip(texts["fr"], texts["en"], strict=True)]
    files = {
        "xnli_fr": [(pair, "fr") for pair in texts["fr"]],
        "xnli_dev_en_es": [(pair, "en") for pair in texts["en"]],
        "xling_xnli_dev": [*((pair, "fr-en") for pair in crossed), *((pair, "en-fr") for pair in back)],
    }
    for name, rows in files.items():
        lines = [
            json.dumps({"premise": p, "hypothesis": h, "label": "neutral", "lang": lang}) for (p, h), lang in rows
        ]
        (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
