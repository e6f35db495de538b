"""Attribution by preposition: "selon X", "according to X"."""

from __future__ import annotations

import re

from claimcheck.claims import subjects
from claimcheck.claims.appositions import apposition_end
from claimcheck.claims.ends import clause_end, source_at
from claimcheck.claims.inverted import clause_start
from claimcheck.claims.said import Hit, attribute
from claimcheck.claims.units import ASIDE, QUOTE, STOPS, Unit
from claimcheck.datatypes import Span, Stance

_LONGEST_RIVAL = 10


def according(u: Unit, i: int) -> Hit | None:
    """The attribution by the preposition phrase that begins at word `i`, None when there is none."""
    if u.lower(i) in u.data.postpositions and i > 0:
        return _postposed(u, i)
    for tail in u.table.according.get(u.lower(i), ()):
        after = i + 1 + len(tail)
        if after < len(u.items) and u.runs(i + 1, tail):
            return _according_to(u, i, after)
    return None


def _postposed(u: Unit, i: int) -> Hit | None:
    """ "Der Firma zufolge läuft die Produktion": the source stands before the cue."""
    source = subjects.left_phrase(u, i - 1)
    if source is None:
        return None
    opens = source.start <= u.items[0].start + 1
    first = next(k for k, word in enumerate(u.items) if word.start >= source.start)
    content = u.content(i + 1, clause_end(u, i + 1)) if opens else u.content(clause_start(u, first), first)
    return (attribute(u, source, u.span(i, i + 1), content, "asserted"), i + 1) if content else None


def _according_to(u: Unit, i: int, after: int) -> Hit | None:
    data = u.data
    noun = after + (u.lower(after) in data.determiners)
    if u.lower(after) in data.not_sources or u.lower(after) == QUOTE or u.lower(noun) in data.not_sources:
        return None
    after = _past_verb(u, after)
    cue = u.span(i, after)
    if u.lower(i) in data.of and i > 0 and u.lower(i - 1) not in (",", ";"):
        return None
    if u.lower(after) in data.relatives:
        content, source = u.content(after + 1, clause_end(u, after + 1)), subjects.antecedent(u, i)
        return (attribute(u, source, cue, content, "asserted"), after + 1) if content and source else None
    opens = i == 0 or u.lower(i - 1) in (*data.conjunctions, ";", ":", "(")
    if u.lower(i) in data.according_clause_only and not (opens and u.lower(i - 1) != "(" and _is_source(u, after)):
        return None
    stop = _source_end(u, after, opens)
    if stop <= after or not any(u.items[k].is_word or u.lower(k) == ASIDE for k in range(after, stop)):
        return None
    source = u.span(after, stop)
    if opens or (u.lower(stop) == "," and len(u.items) - stop > 2 and _interrupts(u, i)):
        content = u.content(stop, clause_end(u, stop + 1))
    else:
        content = u.content(_begins(u, i), i)
    return (attribute(u, source, cue, content, _supposed(u, content)), stop) if content else None


def _past_verb(u: Unit, i: int) -> int:
    """Behind the reporting verb that follows the preposition where subjects may stand behind ("según ha informado el puerto")."""
    k = i
    while u.data.pro_drop and u.lower(k) in u.data.auxiliaries:
        k += 1
    form = "participle" if k > i else "finite"
    reports = u.data.pro_drop and any(cue.form == form for cue in u.table.verbs.get(u.lower(k), ()))
    return k + 1 if reports and k + 1 < len(u.items) and not u.items[k].is_name else i


def _begins(u: Unit, i: int) -> int:
    """Where what "selon X" follows begins: the clause, or behind another source ("5 000 selon A, 2 000 selon B")."""
    start = clause_start(u, i)
    other = next((k for k in range(i - 1, start, -1) if source_at(u, k)), None)
    comma = next((k for k in range(other or i, i) if u.lower(k) == ","), None)
    return comma if comma is not None and i - comma < _LONGEST_RIVAL and u.finite(comma, i) is None else start


def _supposed(u: Unit, content: Span) -> Stance:
    """Hedged in the conditional, for which the reporter does not vouch ("Selon X, il resterait ..."), else by tense."""
    if not u.data.conditional:
        return "asserted"
    words = [w.lower for w in u.items if content.start <= w.start < content.end]
    if any(re.fullmatch(u.data.conditional, word) for word in words):
        return "hedged"
    ahead = any(re.fullmatch(u.data.forecast, word) for word in words) or re.search(u.data.near_future, " ".join(words))
    return "predicted" if ahead else "asserted"


def _interrupts(u: Unit, i: int) -> bool:
    """Whether "selon X," breaks into a clause that goes on after it: behind "qui", "que", a bare auxiliary, or no verb yet."""
    k = i - 1 - (u.lower(i - 1) == ",")
    return u.lower(k) in (*u.data.relatives, *u.data.complementizers, *u.data.auxiliaries) or u.finite(0, i) is None


def _is_source(u: Unit, after: int) -> bool:
    """Whether "pour X," names somebody: a name, a role or an organisation before the comma."""
    stop = _source_end(u, after, True)
    inside = u.items[after:stop]
    named = any(w.is_name or w.lower in u.data.roles or w.lower in u.data.organisations for w in inside)
    pronoun = len(inside) == 1 and inside[0].lower in subjects.pronoun_forms(u.data.code)
    verbal = u.data.infinitive and inside and re.fullmatch(u.data.infinitive, inside[0].lower)
    return (
        u.lower(stop) in (",", ":", QUOTE)
        and (named or pronoun)
        and not verbal
        and not any(w.text[0].isdigit() or w.lower == ASIDE for w in inside)
    )


def _verb(u: Unit, i: int) -> bool:
    """Whether a finite verb stands at `i`; a present participle belongs to the noun phrase ("selon un rapport ayant fuité")."""
    gerund = u.data.gerund_ending
    beside = bool(gerund) and (u.lower(i).endswith(gerund) or u.lower(i - 1).endswith(gerund))
    return u.finite(i, i + 1) is not None and not beside


def _subject_at(u: Unit, i: int) -> bool:
    """Whether a subject pronoun opens the clause that no comma parts from the source ("Selon la mairie on peut passer")."""
    before = u.lower(i - 1)
    hangs = before in u.data.prepositions or before in u.data.conjunctions or before in u.data.of
    return u.lower(i) in (*u.data.impersonal, *u.data.first_persons) and not hangs


def _relative_close(u: Unit, comma: int) -> int | None:
    """The comma that closes a relative clause of the source, a subject behind it ("Selon X, qui cite Y, le pont ...")."""
    if u.lower(comma + 1) not in (*u.data.relatives, *u.data.wh_phrases):
        return None
    close = next((k for k in range(comma + 2, min(comma + 20, len(u.items))) if u.lower(k) == ","), None)
    follows = close is not None and (
        subjects.starts_phrase(u, close + 1) or u.lower(close + 1) in subjects.pronoun_forms(u.data.code)
    )
    return close if follows else None


def _source_end(u: Unit, begin: int, initial: bool) -> int:
    """Where the noun phrase after "selon" ends; an apposition between commas belongs to it."""
    i = begin
    while i < len(u.items):
        lower = u.lower(i)
        if lower == ",":
            end = apposition_end(u, i, initial) or (_relative_close(u, i) if initial else None)
            if end is None:
                return i
            i = end
        elif lower in STOPS or lower == QUOTE or (i > begin and (_verb(u, i) or _subject_at(u, i))):
            return i
        elif i == begin and lower in subjects.pronoun_forms(u.data.code):
            return i + 1
        else:
            i += 1
    return i
