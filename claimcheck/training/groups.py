"""What the encoder is trained on: statements, those that tell the same facts, and others of the same event that do not.

Near are two statements that agree, contradict each other, or frame one thing differently: all of these must be found. Far are
statements of the same event that a report holds beside them: the hard negatives. Whole cases, an article and its reports; facts
told many ways; and smaller groups around one statement: our own pairs, the counterparts of news sentences, entailed sentences
of every genre, and translations (STS-B, training part).
"""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from claimcheck.evaluation.splits import normal
from claimcheck.training.cases import statements_of
from claimcheck.training.data import GENERAL, NEWS, OWN, PAIRS, Source, read_all
from claimcheck.training.facts import sides_of
from claimcheck.training.leakage import Guard
from claimcheck.training.lessons import Lesson

FAR = 2
CASE_COPIES = 8
"""How often a round takes each whole case: there are few of them, and they are what retrieval meets."""
FACT_COPIES = 3
"""How often a round takes each fact, every time dealt out to the two sides anew."""
ENTAILED = 8_000
LANGUAGES = ("en", "fr", "de", "es")
SAME = 3.8
"""STS-B scores from which on two sentences count as telling the same."""


@dataclass(frozen=True, slots=True)
class Group:
    """Texts of one event on two sides, and which of `ours` and of `theirs`, by number, are near."""

    event: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    near: tuple[tuple[int, int], ...] = ((0, 0),)

    @property
    def texts(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.ours, *self.theirs)


def groups_of(data: Path, own: Path | None, guard: Guard, seed: int = 3) -> list[Group]:
    """All groups whose texts `guard` lets through; `OSError` when a file is missing.

    STS-B's training and development parts have sentences in common: an item with one of them is left out in all languages.
    """
    chooser = Random(seed)
    texts = guard.texts | _developed(data)

    def lessons(*sources: Source) -> list[Lesson]:
        return read_all(data, sources, guard, own)

    found = [
        *_whole(own) * CASE_COPIES,
        *_told(own, chooser),
        *_grouped(lessons(PAIRS), chooser, by_hypothesis=True),
        *_grouped(lessons(NEWS), chooser, by_hypothesis=False),
        *_entailed(lessons(GENERAL, OWN), chooser),
        *_translated(data, chooser, texts),
    ]
    return [group for group in found if not any(normal(text) in texts for text in group.texts)]


def _whole(own: Path | None) -> list[Group]:
    """Our cases that have near pairs: the article's statements and those of all reports."""
    groups = [Group(case["event"], *statements_of(case)) for case in _entries(own, "cases_*.jsonl")]
    return [group for group in groups if group.near]


def _told(own: Path | None, chooser: Random) -> list[Group]:
    """Our facts and acts told many ways."""
    facts = _entries(own, "facts_*.jsonl") * FACT_COPIES
    return [Group(fact["event"], *sides_of(fact, chooser)) for fact in facts]


def _entries(own: Path | None, names: str) -> list[dict[str, Any]]:
    paths = sorted(own.glob(names)) if own is not None else ()
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _grouped(lessons: Iterable[Lesson], chooser: Random, *, by_hypothesis: bool) -> Iterator[Group]:
    """One group for each near statement of each anchor (the hypothesis or the premise of the rows that share it)."""
    near, far = defaultdict[tuple[str, str], list[str]](list), defaultdict[tuple[str, str], list[str]](list)
    for lesson in lessons:
        row = lesson.row
        anchor, other = (row.hypothesis, row.premise) if by_hypothesis else (row.premise, row.hypothesis)
        told = lesson.relation in ("agreement", "contradiction") or bool(lesson.framing)
        (near if told else far)[row.group, anchor].append(other)
    for (event, anchor), texts in near.items():
        for text in texts:
            others = far[event, anchor]
            yield Group(event, (anchor,), (text, *chooser.sample(others, min(FAR, len(others)))))


def _entailed(lessons: Iterable[Lesson], chooser: Random) -> Iterator[Group]:
    rows = [lesson.row for lesson in lessons if lesson.row.label == "entailment"]
    chooser.shuffle(rows)
    return (Group(row.group, (row.premise,), (row.hypothesis,)) for row in islice(rows, ENTAILED))


def _developed(data: Path) -> frozenset[str]:
    """The keys of STS-B's development sentences."""
    tables = (_sts(data / "sts" / f"stsb_{language}_dev.csv.gz") for language in LANGUAGES)
    return frozenset(normal(text) for table in tables for row in table for text in row[:2])


def _translated(data: Path, chooser: Random, held: frozenset[str]) -> Iterator[Group]:
    """A sentence in one language and, in another, its translation or a sentence that means the same."""
    tables = {language: _sts(data / "sts" / f"stsb_{language}_train.csv.gz") for language in LANGUAGES}
    for number, row in enumerate(tables["en"]):
        if any(normal(text) in held for table in tables.values() for text in table[number][:2]):
            continue
        one, other = chooser.sample(LANGUAGES, 2)
        theirs = tables[other][number][1 if float(row[2]) >= SAME else 0]
        yield Group(f"sts {number}", (tables[one][number][0],), (theirs,))


def _sts(path: Path) -> Sequence[Sequence[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))
