"""The lists by which figures are read, of one language: its word of fate is another's article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from claimcheck.judges.tongue import keyed, own
from claimcheck.judges.words import Lexicon
from claimcheck.languages.wording_counts import (
    ADDED_AFTER,
    ADDED_BEFORE,
    ADDED_WITHIN,
    EXCEEDING,
    PART_WORDS,
    PERIOD_WORDS,
)
from claimcheck.languages.wording_groups import GROUPS
from claimcheck.languages.wording_states import ABOARD, DEGREES, STATES


@dataclass(frozen=True, slots=True)
class Lexicons:
    """The word lists of one language, or of all where it has none."""

    states: Lexicon
    degrees: Lexicon
    aboard: frozenset[str]
    groups: Lexicon
    parts: Lexicon
    periods: Lexicon
    exceeding: Lexicon
    added_before: frozenset[str]
    added_within: frozenset[str]
    added_after: frozenset[str]


@cache
def lexicons(language: str) -> Lexicons:
    """The lists of a language: German "die" is no English "die"; of all languages together where it is unknown ("")."""
    return Lexicons(
        states=Lexicon(keyed(STATES, language)),
        degrees=Lexicon(keyed(DEGREES, language)),
        aboard=_forms(ABOARD, language),
        groups=Lexicon(keyed(GROUPS, language)),
        parts=_flat(PART_WORDS, language),
        periods=_flat(PERIOD_WORDS, language),
        exceeding=_flat(EXCEEDING, language),
        added_before=_forms(ADDED_BEFORE, language),
        added_within=_forms(ADDED_WITHIN, language),
        added_after=_forms(ADDED_AFTER, language),
    )


def _flat(table: Mapping[str, tuple[str, ...]], language: str) -> Lexicon:
    return Lexicon({"": _forms(table, language)})


def _forms(table: Mapping[str, tuple[str, ...]], language: str) -> frozenset[str]:
    return frozenset(own(table, language))
