"""Where what is said gives way to the sentence round it: a main clause behind an opening one, a relative clause that ends."""

from __future__ import annotations

import re

from claimcheck.claims import subjects
from claimcheck.claims.ends import quote_end
from claimcheck.claims.units import QUOTE, Unit

_LEAST_QUOTED = 4


def in_opening_clause(u: Unit, start: int) -> bool:
    """Whether the verb group at `start` belongs to a clause that opens the sentence ("While X says that ..., Y ...")."""
    first = next((k for k in range(min(2, start)) if u.lower(k) in u.data.opening_subordinators), None)
    return first is not None and main_clause(u, first, start) == start


def main_clause(u: Unit, begin: int, end: int) -> int:
    """Where an opening clause ends: the comma before the main clause ("Estimant que ..., il vota")."""
    for k in range(begin + 1, end):
        opens = k + 1 < end and (
            u.lower(k + 1) in subjects.pronoun_forms(u.data.code)
            or u.lower(k + 1) in u.data.determiners
            or u.items[k + 1].is_name
        )
        if u.lower(k) == "," and opens and u.finite(k + 2, end):
            return k
    return end


def relative_end(u: Unit, begin: int, end: int) -> int:
    """Where a relative clause ends: the comma before the verb of the main clause ("X, who said that ..., issued ...")."""
    for k in range(begin + 1, end - 1):
        if u.lower(k) == "," and (
            (u.finite(k, k + 2) is not None and not _participle_only(u, k + 1))
            or (u.lower(k + 1) in (*u.data.clitics, *u.data.negations) and u.finite(k + 1, k + 4) is not None)
            or _before_infinitive(u, k + 1)
            or future(u, k + 1)
        ):
            return k
    return end


def future(u: Unit, i: int) -> bool:
    """Whether a future form stands at `i` ("rendra", "ouvriront")."""
    return bool(u.data.forecast) and not u.items[i].is_name and re.fullmatch(u.data.forecast, u.lower(i)) is not None


def _participle_only(u: Unit, i: int) -> bool:
    """Whether the word at `i` may be a participle that describes what stands before its comma (", dit Ada", ", jugés ...")."""
    return any(cue.form == "participle" for cue in u.table.verbs.get(u.lower(i), ())) and not u.data.bare_forms


def _before_infinitive(u: Unit, i: int) -> bool:
    """Whether an infinitive shows the word before it to be a verb ("entend dire")."""
    data, word = u.data, u.items[i]
    small = word.lower in data.prepositions or word.lower in data.conjunctions or word.lower in data.adverbs
    if not data.infinitive or not word.text[0].islower() or small or word.lower in data.subordinators:
        return False
    return re.fullmatch(data.infinitive, u.lower(i + 1)) is not None and not u.governed_noun(i)


def announced(u: Unit, begin: int, end: int) -> tuple[int, int]:
    """A quotation behind a colon is what is said, not the words that announce it ("a demandé une enquête : « ... »")."""
    for k in range(begin, end - 1):
        if u.lower(k) == ":" and u.lower(k + 1) == QUOTE and len(u.items[k + 1].text.split()) > _LEAST_QUOTED:
            return k + 1, quote_end(u, k + 1)
    return begin, end
