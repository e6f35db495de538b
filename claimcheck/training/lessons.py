"""What one pair teaches: entailment in its direction, the relation of the two statements, and how one tells it otherwise.

Five shapes of JSON lines are read. A public pair (premise, hypothesis, label) teaches entailment only. A counterpart of a
news sentence, written with its `kind`, teaches all three: entailment is agreement, contradiction contradiction, a neutral
sentence (another aspect, another event) unrelated; the kind "framing" frames. A pair of statements (`a`, `b`, `relation`,
and `fwd`, `bwd`: e, n, c or nothing with premise b, with premise a) teaches in both directions, and its kinds of contrast
where it names its `contrasts`. A whole case (`article`, `reports`) is many such pairs (`cases`). A pair with `told`, the
probabilities of the three labels that a teacher gave it (`taught`), teaches entailment by them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.datatypes import CONTRAST_KINDS
from claimcheck.evaluation.nli_rows import LABELS, RELATION_OF, RELATIONS, Row
from claimcheck.flags import FRAMINGS
from claimcheck.training import cases, facts
from claimcheck.training.quoted import Corpora, complete

_DIRECTED = {"e": "entailment", "n": "neutral", "c": "contradiction", "": ""}
NOTHING = -1


@dataclass(frozen=True, slots=True)
class Lesson:
    """A pair with its targets: label in `LABELS` or "", `relation` in `RELATIONS` or "", `framing` and `kinds` or None;
    `told`, in place of the label, the probabilities of `NLI_LABELS` (they sum to 1) or None.
    """

    row: Row
    relation: str = ""
    framing: bool | None = None
    kinds: frozenset[str] | None = None
    told: tuple[float, float, float] | None = None

    @property
    def targets(self) -> tuple[int, ...]:
        """Indices of label and relation, then framing and each of `CONTRAST_KINDS` as 0 or 1; -1 where nothing is taught."""
        label = LABELS.index(self.row.label) if self.row.label else NOTHING
        relation = RELATIONS.index(self.relation) if self.relation else NOTHING
        framing = NOTHING if self.framing is None else int(self.framing)
        kinds = (NOTHING if self.kinds is None else int(kind in self.kinds) for kind in CONTRAST_KINDS)
        return label, relation, framing, *kinds


def plain(rows: Iterable[Row]) -> Iterator[Lesson]:
    """Public pairs: entailment only."""
    return (Lesson(row) for row in rows)


def read_lessons(path: Path, source: str, corpora: Corpora) -> Iterator[Lesson]:
    """The lessons of a JSONL file of our own; `OSError` when it cannot be read, `KeyError` on another shape."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                entry = json.loads(line)
                for pair in _pairs(entry, corpora):
                    yield from lessons_of(pair, source)


def _pairs(entry: dict[str, Any], corpora: Corpora) -> Iterable[Mapping[str, Any]]:
    if "article" in entry:
        return cases.pairs_of(entry)
    if "sober" in entry:
        return facts.lights_of(entry)
    return facts.pairs_of(entry) if "aside" in entry else (complete(entry, corpora),)


def lessons_of(entry: Mapping[str, Any], source: str) -> Iterator[Lesson]:
    """One lesson from a counterpart or a told pair, two (one a direction) from a pair of statements.

    >>> pair = {"a": "Two died.", "b": "Two men died.", "relation": "agreement", "fwd": "e", "bwd": "n", "contrasts": []}
    >>> [lesson.targets[:3] for lesson in lessons_of(pair, "own")]
    [(0, 0, 0), (1, 0, 0)]
    """
    doc = " ".join(str(entry[key]) for key in ("source", "doc") if entry.get(key))
    group, lang = str(entry.get("event") or entry.get("premise_id") or ""), str(entry.get("lang", ""))
    if "relation" in entry:
        a, b, relation = entry["a"].strip(), entry["b"].strip(), entry["relation"]
        kinds = frozenset(entry["contrasts"]) if "contrasts" in entry else None
        framing = entry.get("framing") if kinds is None else bool(FRAMINGS & kinds)
        for premise, hypothesis, side in ((b, a, "fwd"), (a, b, "bwd")):
            row = Row(premise, hypothesis, _DIRECTED[entry[side]], lang, source, doc, group)
            yield Lesson(row, relation, framing, kinds)
        return
    premise, hypothesis, label = entry["premise"].strip(), entry["hypothesis"].strip(), entry.get("label", "")
    row = Row(premise, hypothesis, label, lang, source, doc, group or premise)
    if "told" in entry:
        yield Lesson(row, told=tuple(entry["told"]))
        return
    framing = None if "kind" not in entry or label == "contradiction" else entry["kind"] == "framing"
    told = frozenset(contrast["kind"] for contrast in entry.get("contrasts", ()))
    yield Lesson(row, RELATION_OF[label], framing, told or None)
