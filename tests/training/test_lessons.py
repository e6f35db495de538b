"""What each shape of our own pairs teaches."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.training.data import GENERAL, PAIRS, read_all
from claimcheck.training.leakage import Guard
from claimcheck.training.lessons import lessons_of

NOTHING = Guard(frozenset())
PAIR = {"a": "A", "b": "B", "relation": "contradiction", "fwd": "c", "bwd": "n", "event": "e1"}


@pytest.mark.parametrize(
    ("label", "kind", "targets"),
    [
        ("entailment", None, (0, 0, 0)),
        ("entailment", "framing", (0, 0, 1)),
        ("neutral", "other-event", (1, 2, 0)),
        ("contradiction", "number", (2, 1, -1)),
    ],
)
def test_a_counterpart_teaches_its_relation_and_whether_it_frames(label, kind, targets) -> None:
    [lesson] = lessons_of({"premise": "P", "hypothesis": "H", "label": label, "kind": kind}, "news_nli")
    assert lesson.targets == (*targets, *[-1] * 6)


def test_a_pair_of_statements_teaches_in_both_directions() -> None:
    forward, backward = lessons_of(PAIR, "pairs")
    assert (forward.row.premise, forward.row.hypothesis, forward.targets[:3]) == ("B", "A", (2, 1, -1))
    assert (backward.row.premise, backward.row.hypothesis, backward.targets[:3]) == ("A", "B", (1, 1, -1))
    [framed, _] = lessons_of({**PAIR, "contrasts": ["figure", "motive"]}, "pairs")
    assert framed.targets == (2, 1, 1, 0, 0, 1, 0, 0, 1)
    [plain, _] = lessons_of({**PAIR, "contrasts": ["figure"]}, "pairs")
    assert plain.targets == (2, 1, 0, 0, 0, 0, 0, 0, 1)


def test_pairs_of_every_genre_teach_entailment_only(tmp_path: Path) -> None:
    row = {"premise": "P", "hypothesis": "H", "label": "neutral", "kind": "fiction", "event": "m1"}
    (tmp_path / "general_1.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    (tmp_path / "pairs_1.jsonl").write_text(json.dumps(PAIR) + "\n", encoding="utf-8")
    general, *pairs = read_all(tmp_path, [GENERAL, PAIRS], NOTHING, tmp_path)
    assert general.targets == (1, *[-1] * 8)
    assert [pair.row.group for pair in pairs] == ["e1", "e1"]
