"""One fact of one event told many ways, as pairs: two versions of it that contradict each other, or one act in many lights.

A judge that meets each sentence in one pair only can learn from the sentence what the pair is likely to be. Here every telling
stands in pairs of each kind, with hardly a word or a language in common: only the decisive detail tells what agrees from what
contradicts, and only what the loaded words are said of tells a framing from a loaded sentence on something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from random import Random
from typing import Any

from claimcheck.evaluation.splits import drawn
from claimcheck.training.cases import KINDS, Entry

KEPT_ASIDE = 2
"""One in so many of the pairs with another statement of the event is taken."""

STATES = "a"
Telling = tuple[str, str]
"""Language and text."""


def pairs_of(group: Mapping[str, Any]) -> Iterator[Entry]:
    """The pairs of a group as `lessons_of` reads them.

    `group` has `event`; `a` and `b`, tellings of two versions that cannot both be true; `less`, the fact without the decisive
    detail; `aside`, other statements of the event; `slant`, loaded tellings of version a with the letters of their kinds of
    contrast; and perhaps `dispute`, where the tellings are of parties and so differ in who says it. Raises `KeyError` on another
    shape.
    """
    a, b, less, aside = (_tellings(group, part) for part in ("a", "b", "less", "aside"))
    sober: dict[str, Any] = {} if group.get("dispute") else {"framing": False}
    for one, other in (*combinations(a, 2), *combinations(b, 2), *product(less, (*a, *b))):
        yield _entry(group, one, other, "agreement") | sober
    for one, other in product(a, b):
        yield _entry(group, one, other, "contradiction", "c")
    for n, (one, other) in enumerate((*combinations(aside, 2), *product(aside, (*a, *b, *less)))):
        if drawn(f"{group['event']} {n}", KEPT_ASIDE):
            yield _entry(group, one, other, "unrelated", "n") | {"contrasts": []}
    for lang, text, letters in group["slant"]:
        kinds = {"contrasts": [KINDS[letter] for letter in letters]}
        for other in (*a, *less):
            yield _entry(group, (lang, text), other, "agreement") | kinds
        for other in b:
            yield _entry(group, (lang, text), other, "contradiction", "c")


def lights_of(group: Mapping[str, Any]) -> Iterator[Entry]:
    """The pairs of an act told soberly and loaded, as `lessons_of` reads them.

    `group` has `event`; `sober`, tellings of one act; `slant`, loaded ones with the letters of their kinds of contrast and "a"
    where they state the fact as well, "u" where they only judge or explain it; `loaded_aside`, loaded statements on something
    else of the event; `aside`, sober ones. Raises `KeyError` on another shape.
    """
    sober, loaded, aside = (_tellings(group, part) for part in ("sober", "loaded_aside", "aside"))
    slants = [(lang, text) for lang, text, *_ in group["slant"]]
    plain: dict[str, Any] = {"contrasts": []}
    for one, other in combinations(sober, 2):
        yield _entry(group, one, other, "agreement") | plain
    for lang, text, letters, mark in group["slant"]:
        told = ("agreement", "") if mark == STATES else ("unrelated", "n")
        for other in sober:
            yield _entry(group, (lang, text), other, *told) | {"contrasts": [KINDS[letter] for letter in letters]}
    for one, other in (*product(loaded, (*sober, *slants)), *product(aside, (*sober, *loaded))):
        yield _entry(group, one, other, "unrelated", "n") | plain


def sides_of(
    group: Mapping[str, Any], chooser: Random
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The tellings of a fact or an act, and the other statements of its event, dealt out to two sides at random, and which of
    both, by number, tell or frame the one thing: for the encoder, as `cases.statements_of`.

    What is loaded stands on the second side, as in the reports that a sober article is held against. `group` as in `pairs_of` or
    `lights_of`.
    """
    told = [text for part in ("a", "b", "less", "sober") for _, text in group.get(part, ())]
    other = [text for part in ("aside", "loaded_aside") for _, text in group.get(part, ())]
    chooser.shuffle(told)
    chooser.shuffle(other)
    ours, theirs = told[::2], told[1::2] + [text for _, text, *_ in group["slant"]]
    near = tuple(product(range(len(ours)), range(len(theirs))))
    return (*ours, *other[::2]), (*theirs, *other[1::2]), near


def _tellings(group: Mapping[str, Any], part: str) -> tuple[Telling, ...]:
    return tuple((lang, text) for lang, text in group[part])


def _entry(group: Mapping[str, Any], one: Telling, other: Telling, relation: str, label: str = "") -> Entry:
    langs = dict.fromkeys((one[0], other[0]))
    sides = {"a": one[1], "b": other[1], "fwd": label, "bwd": label}
    return {**sides, "relation": relation, "lang": "-".join(langs), "event": group["event"]}
