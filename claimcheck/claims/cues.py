"""Reporting verbs of a language, inflected: from a word to the stance it takes and what it governs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from claimcheck.claims.words import words
from claimcheck.datatypes import Stance
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData, Paradigm

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

    `nouns` have the stance of a report by noun; `triggers` are the words that begin any of them.
    """

    verbs: dict[str, tuple[Cue, ...]]
    phrases: dict[str, tuple[PhraseCue, ...]]
    according: dict[str, tuple[tuple[str, ...], ...]]
    nouns: dict[str, Stance]
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
        groups = _groups(paradigm)
        for stem in verb.stems.split() or [""]:
            for form, endings in groups:
                for ending in endings:
                    bare = data.bare_forms and form == "finite" and ending in paradigm.infinitive
                    verbs.setdefault(stem + ending, []).append(
                        Cue(form, verb.stance, verb.frame, bare, "h" in verb.frame and ending in data.noun_endings)
                    )
    phrases: dict[str, list[PhraseCue]] = {}
    for phrase in data.phrases:
        for head, form in _heads(phrase.heads, data):
            phrases.setdefault(head, []).append(PhraseCue(_split(phrase.tail), form, phrase.stance, phrase.frame))
    according: dict[str, list[tuple[str, ...]]] = {}
    for entry in data.according:
        first, *rest = _split(entry)
        according.setdefault(first, []).append(tuple(rest))
    return Cues(
        {form: tuple(found) for form, found in verbs.items()},
        {head: tuple(sorted(found, key=lambda p: -len(p.tail))) for head, found in phrases.items()},
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in according.items()},
        dict(data.noun_cues),
        frozenset(
            (*verbs, *phrases, *(noun for noun, _ in data.noun_cues), *according, *data.as_words, *data.postpositions)
        ),
    )


def _heads(heads: str, data: LanguageData) -> Iterator[tuple[str, Form]]:
    """The words that a phrase may begin with and their forms; "félicit:er" stands for all of a verb."""
    paradigms = dict(data.paradigms)
    for head in heads.split():
        stem, mark, name = head.partition(":")
        if not mark:
            yield head, _form(head, data)
            continue
        for form, endings in _groups(paradigms[name]):
            for ending in endings:
                yield stem + ending, "finite" if form == "participle" else form


def _form(head: str, data: LanguageData) -> Form:
    """The form that the ending of a word shows; participles count as finite."""
    if data.gerund_ending and head.endswith(data.gerund_ending):
        return "gerund"
    shown = data.infinitive and not data.bare_forms and re.fullmatch(data.infinitive, head)
    return "infinitive" if shown else "finite"


def _groups(paradigm: Paradigm) -> tuple[tuple[Form, tuple[str, ...]], ...]:
    """The endings of a conjugation by form."""
    return (
        ("finite", paradigm.finite),
        ("participle", paradigm.participle),
        ("gerund", paradigm.gerund),
        ("infinitive", paradigm.infinitive),
    )


def _split(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as `claims.words` cuts them."""
    return tuple(word.lower for word in words(phrase))
