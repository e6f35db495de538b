"""Reporting clauses inside quotation marks: "« Moi, dit-il, je pars »", "« Quand on ferme, explique Ada Roux, on tue »"."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.claims.cues import cues
from claimcheck.claims.quotes import Search
from claimcheck.claims.words import Word, words
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData

_CLAUSE = re.compile(r",\s([^,;:.!?«»“”]{5,90})(?:,\s([^,;:.!?«»“”]{3,60}))?(?=,\s)")
_CLOSE = re.compile(r",\s[^,]+,\s")
_WITH_APPOSITION = re.compile(r",\s[^,]+,\s[^,]+,\s")


@lru_cache(maxsize=16)
def inserted_clause(code: str) -> Search | None:
    """What finds a reporting clause between commas inside quotation marks; None where a language has no such order."""
    data = language(code)
    if not data.inverted:
        return None
    pronoun = re.compile(
        r",\s(?=[\w'’ -]{2,40},\s)(?:[\w'’]+ ){0,3}?[\w'’]+" + data.inverted.rstrip("$") + r"(?: \w+){0,3},\s"
    )

    def search(text: str, start: int, end: int) -> re.Match[str] | None:
        return pronoun.search(text, start, end) or _with_noun(text, start, end, data)

    return search


def _with_noun(text: str, start: int, end: int, data: LanguageData) -> re.Match[str] | None:
    """The clause of a reporting verb and the name or role behind it, with its apposition."""
    clause = _CLAUSE.search(text, start, end)
    while clause is not None and not _reports(words(clause[1]), data):
        clause = _CLAUSE.search(text, clause.start() + 1, end)
    if clause is None:
        return None
    described = clause[2] is not None and _describes(words(clause[2]), data)
    return (_WITH_APPOSITION if described else _CLOSE).match(text, clause.start(), end)


def _reports(found: list[Word], data: LanguageData) -> bool:
    """Whether a verb that takes a quotation opens the words and somebody follows it."""
    verb = next((k for k, word in enumerate(found) if not _leads(word, data)), len(found))
    if verb + 1 >= len(found):
        return False
    form = "participle" if verb and found[verb - 1].lower in data.auxiliaries else "finite"
    takes = any(cue.form == form and set("qs") & set(cue.frame) for cue in cues(data.code).verbs.get(found[verb].lower, ()))
    behind = found[verb + 1]
    opens = behind.is_name or behind.lower in data.determiners
    named = any(w.is_name or w.lower in data.roles or w.lower in data.organisations for w in found[verb + 1 :])
    return takes and opens and named


def _leads(word: Word, data: LanguageData) -> bool:
    return word.lower in data.auxiliaries or word.lower in data.clitics or word.lower in data.reflexives


def _describes(found: list[Word], data: LanguageData) -> bool:
    """Whether the words say who the one before them is: "délégué CGT", "le maire de Tarvil", "de la CGT"."""
    first = found[0].lower
    role = any(word.lower in data.roles for word in found[:4])
    return first in data.roles or first in data.of or (first in data.determiners and role)
