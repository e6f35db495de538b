"""The judge's evaluation: readers, splits by item and event, scores by value, floors bound to their rows."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from claimcheck.evaluation import judge
from claimcheck.evaluation.nli_rows import Row, read_rows
from claimcheck.evaluation.splits import drawn, families, real_pairs
from claimcheck.judges.calibration import Calibration


class Reading:
    """An `NliModel` that believes the number at the end of the premise: 0 entails, 1 is neutral, 2 contradicts."""

    name = "reading"

    def probabilities(self, pairs: Sequence[tuple[str, str]], progress: object = None) -> np.ndarray:
        table = np.full((len(pairs), 3), 0.1, np.float32)
        for row, (premise, hypothesis) in enumerate(pairs):
            word = premise if premise[-1].isdigit() else hypothesis
            table[row, int(word[-1])] = 0.8
        return table

    outputs = probabilities


def nli(said: Sequence[int], gold: Sequence[str]) -> list[Row]:
    return [
        Row(f"p {i} {s}", "h", label, "fr", "toy", group=str(i))
        for i, (s, label) in enumerate(zip(said, gold, strict=True))
    ]


def test_rows_of_both_kinds_are_read_and_others_passed_over(tmp_path: Path) -> None:
    lines = [
        {"premise": " P ", "hypothesis": "H", "label": "neutral", "lang": "fr", "source": "s", "doc": "d"},
        {"id": "x1-fr", "a": "A", "b": "B", "relation": "agreement"},
        {"premise": "P", "hypothesis": "H", "label": "maybe"},
        {"premise": "", "hypothesis": "H", "label": "neutral"},
    ]
    text = "\n".join(json.dumps(line) for line in lines)
    (tmp_path / "a.jsonl").write_text(text)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(text.encode()))
    rows = list(read_rows(tmp_path / "a.jsonl"))
    assert rows == [
        Row("P", "H", "neutral", "fr", "a", "s d", "P"),
        Row("B", "A", "agreement", "", "a", "", "x1"),
    ]
    assert [row.label for row in read_rows(tmp_path / "b.jsonl.gz")] == ["neutral", "agreement"]


def test_scores_by_hand() -> None:
    rows = nli([0, 0, 1, 2], ["entailment", "neutral", "neutral", "contradiction"])
    score = judge.measured("toy", rows, Reading())
    assert (score.rows, score.accuracy.value) == (4, 0.75)
    assert score.macro_f1.value == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert score.ece == pytest.approx(0.8 - 0.75)
    assert [one.recall for one in score.classes] == [1.0, 0.5, 1.0]


def test_relations_are_read_from_both_directions() -> None:
    rows = [Row("b 0", "a 2", "agreement", "fr", "toy", group="g")]
    mean = judge.relation_table(rows, Reading(), None)
    assert mean[0] == pytest.approx([(0.8 + 0.1) / 2, (0.1 + 0.8) / 2, 0.1])
    plain = Calibration(((1, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 1), (0, 0, 0, 1, 0, 0)), (0.0, 0.0, 0.0))
    assert judge.relation_table(rows, Reading(), plain)[0] == pytest.approx([0.8, 0.1, 0.1])


def test_a_set_of_both_kinds_is_refused() -> None:
    rows = [*nli([0], ["entailment"]), Row("b 0", "a", "agreement", "fr", "toy")]
    with pytest.raises(ValueError, match="mixes"):
        judge.measured("both", rows, Reading())


def test_a_floor_is_compared_on_its_own_rows_only(capsys: pytest.CaptureFixture[str]) -> None:
    rows = nli([0, 1], ["entailment", "entailment"])
    for digest, floor, status, said in (
        (judge.digest(rows), 0.5, 0, "held"),
        (judge.digest(rows), 0.6, 1, "NOT HELD"),
        ("0" * 12, 0.9, 0, "not compared"),
    ):
        floors = {"toy": {"measure": "accuracy", "floor": floor, "digest": digest}}
        assert judge.run({"toy": rows}, Reading(), None, floors) == status
        assert said in capsys.readouterr().out


def test_without_data_nothing_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert judge.main(["--data", str(tmp_path)]) == 2
    assert "nothing was measured" in capsys.readouterr().err


def test_the_digest_follows_texts_and_labels() -> None:
    rows = nli([0, 1], ["entailment", "neutral"])
    assert judge.digest(rows) == judge.digest(list(rows))
    assert judge.digest(rows) != judge.digest(nli([0, 1], ["entailment", "entailment"]))


def test_families_tie_languages_through_crossed_rows() -> None:
    rows = [
        Row("le chat", "il dort", "neutral", "fr", "x"),
        Row("the cat", "it sleeps", "neutral", "en", "x"),
        Row("le chat", "it sleeps", "neutral", "fr-en", "x"),
        Row("le chien", "il mange", "neutral", "fr", "x"),
    ]
    family = families(rows)
    assert family(rows[0]) == family(rows[1]) == family(rows[2]) != family(rows[3])


def test_a_tenth_is_drawn_and_always_the_same() -> None:
    chosen = {number for number in range(3000) if drawn(f"key {number}", 10)}
    assert 230 < len(chosen) < 370
    assert chosen == {number for number in range(3000) if drawn(f"key {number}", 10)}


def test_real_pairs_keep_events_and_twins_together(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    english = [
        {"id": "f1", "a": "A1", "b": "B1", "relation": "agreement", "a_ref": ["d1"], "b_ref": ["d2"]},
        {"id": "f2", "a": "A2", "b": "B2", "relation": "unrelated", "a_ref": ["d2"], "b_ref": ["d3"]},
        {"id": "f3", "a": "A3", "b": "B3", "relation": "unrelated", "a_ref": ["d8"], "b_ref": ["d9"]},
    ]
    french = [{"id": "f2-fr", "a": "A2 fr", "b": "B2 fr", "relation": "unrelated"}]
    for name, entries in (("news_pairs", english), ("news_pairs_fr", french)):
        (tmp_path / "gold" / f"{name}.dev.jsonl").write_text("\n".join(json.dumps(entry) for entry in entries))
    pairs = real_pairs(tmp_path)
    groups = [row.group for row in pairs["en"]]
    assert groups[0] == groups[1] != groups[2]
    assert {row.group for row in (*pairs["fr"], *pairs["crossed"])} == {groups[0]}
    assert [(row.premise, row.hypothesis) for row in pairs["crossed"]] == [("B2 fr", "A2"), ("B2", "A2 fr")]
