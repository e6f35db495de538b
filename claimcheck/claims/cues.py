"""Reporting verbs of a language, inflected: from a word to the stance it takes and what it governs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from claimcheck.claims.words import words
from claimcheck.datatypes import Stance
from claimcheck.languages import language
from claimcheck.languages.base import Paradigm

Form = Literal["finite", "participle", "gerund", "infinitive"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One reading of a word as a reporting verb; `frame` as in `languages.base.Verb`.

    `bare` marks a finite form that is the infinitive too ("report"), `noun` one that is more often a noun ("reports").
    """

    form: Form
    stance: Stance
    frame: str
    bare: bool = False
    noun: bool = False


@dataclass(frozen=True, slots=True)
class PhraseCue:
    """The words that follow the head of a reporting phrase."""

    tail: tuple[str, ...]
    form: Form
    stance: Stance
    frame: str


@dataclass(frozen=True, slots=True)
class Cues:
    """`verbs` and `phrases` by word, lower case; `according` by first word, the rest of each phrase as words.

    `triggers` are the words that begin any of them.
    """

    verbs: dict[str, tuple[Cue, ...]]
    phrases: dict[str, tuple[PhraseCue, ...]]
    according: dict[str, tuple[tuple[str, ...], ...]]
    triggers: frozenset[str]


@lru_cache(maxsize=16)
def cues(code: str) -> Cues:
    """The inflected table of a language; empty where its file has no verbs.

    >>> cues("fr").verbs["dénonça"][0].stance
    'judged'
    """
    data = language(code)
    paradigms = dict(data.paradigms)
    verbs: dict[str, list[Cue]] = {}
    for verb in data.verbs:
        paradigm = paradigms[verb.paradigm]
        groups: tuple[tuple[Form, tuple[str, ...]], ...] = (
            ("finite", paradigm.finite),
            ("participle", paradigm.participle),
            ("gerund", paradigm.gerund),
            ("infinitive", paradigm.infinitive),
        )
        for stem in verb.stems.split() or [""]:
            for form, endings in groups:
                for ending in endings:
                    bare = data.bare_forms and form == "finite" and ending in paradigm.infinitive
                    verbs.setdefault(stem + ending, []).append(
                        Cue(form, verb.stance, verb.frame, bare, "h" in verb.frame and ending in data.noun_endings)
                    )
    phrases: dict[str, list[PhraseCue]] = {}
    for phrase in data.phrases:
        for head in _heads(phrase.heads, paradigms):
            gerund = bool(data.gerund_ending) and head.endswith(data.gerund_ending)
            phrases.setdefault(head, []).append(
                PhraseCue(_split(phrase.tail), "gerund" if gerund else "finite", phrase.stance, phrase.frame)
            )
    according: dict[str, list[tuple[str, ...]]] = {}
    for entry in data.according:
        first, *rest = _split(entry)
        according.setdefault(first, []).append(tuple(rest))
    return Cues(
        {form: tuple(found) for form, found in verbs.items()},
        {head: tuple(sorted(found, key=lambda p: -len(p.tail))) for head, found in phrases.items()},
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in according.items()},
        frozenset((*verbs, *phrases, *according, *data.as_words)),
    )


def _heads(heads: str, paradigms: dict[str, Paradigm]) -> Iterator[str]:
    """The words that a phrase may begin with; "félicit:er" stands for all forms of a stem."""
    for head in heads.split():
        stem, mark, name = head.partition(":")
        if not mark:
            yield head
            continue
        paradigm = paradigms[name]
        for ending in (*paradigm.finite, *paradigm.participle, *paradigm.gerund, *paradigm.infinitive):
            yield stem + ending


def _split(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as `claims.words` cuts them."""
    return tuple(word.lower for word in words(phrase))
