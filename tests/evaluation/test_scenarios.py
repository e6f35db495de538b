"""What counts as right among findings that the writers of a scenario did not list."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from claimcheck.datatypes import Document, Match, Source, Statement
from claimcheck.evaluation.data_folder import OWN_SCENARIOS
from claimcheck.evaluation.pair_data import READ, Told, _crowd_label, read_since
from claimcheck.evaluation.scenarios import Case, print_right

ARTICLE = "Two died. The mayor is silent. Nobody knows why."
EXPECTED = {
    "pairs": [{"claim": "Two died.", "report": "01-a.md", "evidence": "Three died.", "flag": "update"}],
    "not_contradiction": [{"claim": "The mayor is silent.", "report": "01-a.md", "evidence": "A mayor of straw."}],
    "none": ["Nobody knows why."],
    "origins": [["01-a.md", "02-b.md"]],
}
TEXTS = {"01-a.md": "Three died. A mayor of straw. It rained.", "02-b.md": "Three died. It rained."}


def finding(claim: str, report: str, evidence: str, flag: str) -> Any:
    """A finding on these passages."""
    sides = [
        Statement(name, Source(name), text, whole.index(text), whole.index(text) + len(text))
        for name, text, whole in (("article", claim, ARTICLE), (f"x/{report[:-3]}", evidence, TEXTS[report]))
    ]
    return SimpleNamespace(match=Match(sides[0], sides[1], 0.9, 1), flag=flag)


@pytest.mark.parametrize(
    ("claim", "report", "evidence", "flag", "line"),
    [
        ("Two died.", "01-a.md", "Three died.", "update", "update 1 of 1 right (100%), 0 not read"),
        ("Two died.", "01-a.md", "Three died.", "agreement", "agreement 0 of 1 right (0%), 0 not read"),
        ("Two died.", "02-b.md", "It rained.", "update", "update 0 of 0 right (-), 1 not read"),
        ("The mayor is silent.", "01-a.md", "A mayor of straw.", "dispute", "dispute 0 of 1 right (0%), 0 not read"),
        ("The mayor is silent.", "01-a.md", "A mayor of straw.", "framing", "framing 0 of 0 right (-), 1 not read"),
        ("Nobody knows why.", "01-a.md", "It rained.", "agreement", "agreement 0 of 1 right (0%), 0 not read"),
    ],
)
def test_a_finding_is_right_wrong_or_not_read(
    capsys: pytest.CaptureFixture[str], claim: str, report: str, evidence: str, flag: str, line: str
) -> None:
    document = Document(Source("article"), ARTICLE)
    made: Any = SimpleNamespace(document=document, findings=(finding(claim, report, evidence, flag),))
    print_right([Case("toy", made, EXPECTED, TEXTS)])
    shown = [" ".join(row.split()) for row in capsys.readouterr().out.splitlines()]
    assert line in shown


def test_in_a_scenario_that_was_read_whole_what_nobody_labelled_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    document = Document(Source("article"), ARTICLE)
    made: Any = SimpleNamespace(document=document, findings=(finding("Two died.", "02-b.md", "It rained.", "update"),))
    print_right([Case("toy", made, EXPECTED | {"whole": True}, TEXTS)])
    assert "update 0 of 1 right (0%), 0 not read" in [" ".join(r.split()) for r in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("known", "silent", "mutual", "read", "label"),
    [
        (Told("agreement", ("agreement",)), False, False, True, ("agreement", "crowd", False)),
        (None, True, True, True, ("unrelated", "silence", False)),
        (None, False, True, False, ("", "crowd", None)),
        (None, False, False, False, ("unrelated", "likely", False)),
        (None, False, True, True, ("unrelated", "crowd", False)),
        (None, False, False, True, ("unrelated", "rest", False)),
    ],
)
def test_what_is_known_of_a_match_that_nobody_listed(
    known: Told | None, silent: bool, mutual: bool, read: bool, label: tuple[str, str, bool | None]
) -> None:
    assert _crowd_label(known, silent, mutual, read) == label


def test_a_second_flag_leaves_framing_open() -> None:
    told = [Told("agreement", flags).framing for flags in (("framing",), ("agreement", "none"), ("agreement", "framing"))]
    assert told == [True, False, None]


@pytest.mark.parametrize("path", sorted(READ.glob("[ab]*.jsonl")), ids=lambda path: path.stem)
def test_every_reading_is_of_words_that_stand_in_its_scenario(path: Path) -> None:
    folder = OWN_SCENARIOS / path.stem
    article = (folder / "article.txt").read_text(encoding="utf-8")
    readings = read_since(path.stem)
    assert len(readings) > 50
    for claim, report, evidence in readings:
        assert claim in article and evidence in (folder / "reports" / report).read_text(encoding="utf-8")
