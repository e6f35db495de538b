"""Whole cases as pairs of statements: an article and what each report says, with every pair listed that has something in common.

In real use the judge meets for each claim the nearest statements of all reports, and most of these pairs are of one event
and say nothing in common. Pairs written one by one hold too few of them; a case brings them along.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from claimcheck.evaluation.splits import drawn
from claimcheck.flags import FRAMINGS

KINDS = {"l": "labelling", "e": "evaluation", "m": "motive", "g": "agency", "a": "attribution", "f": "figure"}
UNLISTED = 4
"""One in so many of the pairs that nobody listed is taken."""

Entry = dict[str, Any]


def pairs_of(case: Mapping[str, Any]) -> Iterator[Entry]:
    """The pairs of a case as `lessons_of` reads them: the listed ones in their order, then a part of the others, unrelated.

    `case` has `event`, `lang`, `article` (statements), `reports` (each with `lang` and `statements`) and `pairs`: claim,
    report and statement by number, relation, flag, letters of the contrasts, NLI labels `fwd` and `bwd`. "n" (neutral) was
    put down lightly where the two report one fact: there it teaches nothing. Raises `IndexError` or `KeyError` on another
    shape.
    """
    listed = {}
    for claim, report, statement, relation, _, letters, fwd, bwd in case["pairs"]:
        told = {"relation": relation, "contrasts": [KINDS[letter] for letter in letters]}
        doubtful = "n" if relation != "unrelated" else None
        sides = {"fwd": fwd, "bwd": bwd}
        listed[claim, report, statement] = told | {side: "" if label == doubtful else label for side, label in sides.items()}
    for place, told in listed.items():
        yield _entry(case, place) | told
    for place in _places(case):
        if place not in listed and drawn(f"{case['event']} {place}", UNLISTED):
            yield _entry(case, place) | {"relation": "unrelated", "contrasts": [], "fwd": "n", "bwd": "n"}


def statements_of(case: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The article's statements, those of all reports, and which of both, by number, tell one fact or frame one thing.

    `case` as in `pairs_of`.
    """
    theirs = _theirs(case)
    near = (
        (claim, theirs.index((report, statement)))
        for claim, report, statement, relation, _, letters, *_ in case["pairs"]
        if relation != "unrelated" or FRAMINGS & {KINDS[letter] for letter in letters}
    )
    texts = (case["reports"][report]["statements"][statement] for report, statement in theirs)
    return tuple(case["article"]), tuple(texts), tuple(near)


def _theirs(case: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Report and statement, by number, of all statements of the reports."""
    return [(r, s) for r, report in enumerate(case["reports"]) for s in range(len(report["statements"]))]


def _places(case: Mapping[str, Any]) -> Iterator[tuple[int, int, int]]:
    claims = range(len(case["article"]))
    return ((claim, report, statement) for claim, (report, statement) in product(claims, _theirs(case)))


def _entry(case: Mapping[str, Any], place: tuple[int, int, int]) -> Entry:
    claim, report, statement = place
    theirs = case["reports"][report]
    langs = (case["lang"],) if theirs["lang"] == case["lang"] else (case["lang"], theirs["lang"])
    sides = {"a": case["article"][claim], "b": theirs["statements"][statement]}
    return sides | {"lang": "-".join(langs), "event": case["event"]}
