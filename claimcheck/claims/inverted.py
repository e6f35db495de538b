"""Reporting clauses behind what they report: "« ... », a indiqué X", "..., a-t-il ajouté", "“...,” X said"."""

from __future__ import annotations

import re

from claimcheck.claims import subjects
from claimcheck.claims.appositions import apposition_end
from claimcheck.claims.cues import Cue
from claimcheck.claims.ends import clause_end
from claimcheck.claims.said import Hit, attribute, parted_quotation
from claimcheck.claims.units import ASIDE, QUOTE, Unit
from claimcheck.datatypes import Span

_LONGEST_SUBJECT = 16
_LEAST_CLAUSE = 3
_LONGEST_ADDRESS = 12


def inverted_verb(u: Unit, i: int) -> tuple[str, bool]:
    """The verb of "dit-il", and whether the word is one."""
    lower = u.lower(i)
    if not u.data.inverted or "-" not in lower:
        return lower, False
    base = re.sub(u.data.inverted, "", lower)
    return base, base != lower


def pronoun_after(u: Unit, i: int, base: str) -> Hit | None:
    """ "dit-il", "a-t-il (aussi) ajouté", "se souvient-il", "peut-on lire"."""
    start = i - (u.lower(i - 1) in u.data.clitics)
    for cue in u.table.verbs.get(base, ()):
        if cue.form == "finite" and ("x" not in cue.frame or start < i):
            return parenthesis(u, start, i + 1, cue, True)
    if base in u.data.readable and u.lower(i + 1) in u.data.readable:
        return parenthesis(u, i, i + 2, Cue("finite", "asserted", "s"), True)
    if base not in u.data.auxiliaries:
        return None
    for k in range(i + 1, min(i + 6, len(u.items))):
        for cue in u.table.verbs.get(u.lower(k), ()):
            if cue.form == "participle":
                return parenthesis(u, start, k + 1, cue, True)
        if not u.between(k):
            return None
    return None


def stands_behind(u: Unit, start: int, after: int, governs: bool, cue: Cue) -> bool:
    """Whether the verb group follows what it reports: a quotation, or a comma that ends a clause with a verb in it."""
    before = start - 1
    while before > 0 and u.lower(before) == ASIDE:
        before -= 1
    if before < 0 or u.lower(after) in u.data.complementizers:
        return False
    after = past_adverbial(u, after)
    if u.lower(before) == QUOTE:
        return subjects.opens_subject(u, after) or u.lower(after) in subjects.pronoun_forms(u.data.code)
    if u.lower(before) != "," or (u.data.subject_first and cue.form != "finite"):
        return False
    if u.lower(before - 1) == QUOTE:
        return True
    if u.data.subject_first and (
        u.finite(after, subjects.after(u, after)) is not None or not _ends_there(u, subjects.after(u, after))
    ):
        return False
    if cue.frame == "n" or not subjects.starts_phrase(u, after) or cue.form not in ("finite", "participle"):
        return False
    if not u.data.subject_first and _closed_relative(u, before):
        return False
    begin = clause_start(u, before)
    if not u.data.subject_first and _sole_comma(u, begin, before):
        return True
    closed = subjects.left_phrase(u, before) is not None and _closed_apposition(u, before)
    if _says_something(u, begin, before):
        return not (governs and closed)
    return not u.data.subject_first and not closed and _speaker_ends(u, after)


def adverbial(u: Unit, i: int) -> bool:
    """Whether a preposition that is a pronoun too opens an adverbial behind the verb ("a plaidé en défense")."""
    return not u.data.subject_first and u.lower(i) in u.data.prepositions and past_adverbial(u, i) != i


def past_adverbial(u: Unit, i: int) -> int:
    """Where the subject begins behind an adverbial after the verb; `i` without one.

    "a confié à l'agence Belga le maire", "a soutenu en défense Me Roux".
    """
    data = u.data
    if not data.subject_first and u.lower(i) == "," and u.lower(i + 1) == ASIDE and u.lower(i + 2) == ",":
        i += 3
    whose = u.lower(i) in data.of and u.lower(i - 1) == ASIDE
    if data.subject_first or u.lower(i) not in data.prepositions or (u.lower(i) in data.of and not whose):
        return i
    k = _past_noun(u, i + 1)
    while u.lower(k) in data.of or (k < len(u.items) and u.items[k].is_name):
        k = _past_noun(u, k + 1) if u.lower(k) in data.of else k + 1
    if u.lower(k) in data.determiners and u.lower(k) not in data.of:
        return k
    k = i + 1
    while u.lower(k) in data.determiners and u.lower(k) not in data.of:
        k += 1
    named = k + 1 < len(u.items) and u.items[k].text[0].islower() and u.items[k + 1].is_name and not _owned(u, k)
    return k + 1 if named else i


def _owned(u: Unit, k: int) -> bool:
    """Whether the name behind a noun is the noun's own ("à l'agence Belga"): a body or a role has one."""
    return u.is_role(k) or u.lower(k) in u.data.organisations or k + 2 >= len(u.items) or not u.items[k + 2].is_name


def _past_noun(u: Unit, i: int) -> int:
    """The place behind the determiners at `i` and the word that follows them."""
    while u.lower(i) in u.data.determiners or u.lower(i) in u.data.of:
        i += 1
    return i + 1


def _sole_comma(u: Unit, begin: int, comma: int) -> bool:
    """Whether no comma stands before this one that could open an apposition of the subject; behind a date one may stand."""
    return comma - begin >= _LEAST_CLAUSE and not any(
        u.lower(k) == "," and u.lower(k - 1) != ASIDE for k in range(begin, comma)
    )


def _speaker_ends(u: Unit, i: int) -> bool:
    """Whether the phrase at `i` is somebody who may speak, a name, a role or an organisation, and ends its sentence."""
    stop = subjects.after(u, i)
    somebody = u.items[i].is_name or any(
        u.items[k].is_name or u.is_role(k) or u.lower(k) in u.data.organisations for k in range(i, stop)
    )
    return somebody and _ends_there(u, stop)


def _says_something(u: Unit, begin: int, end: int) -> bool:
    """Whether the words are a clause: a verb among them, in one of their quotations, or behind a subject pronoun."""
    if u.finite(begin, end) is not None:
        return True
    inside = range(begin, end - 1)
    if any(u.lower(k) in u.data.clitic_hosts and u.items[k + 1].is_word for k in inside):
        return True
    return any(u.lower(k) == QUOTE and u.quotes_clause(k) for k in range(begin, end))


def _ends_there(u: Unit, i: int) -> bool:
    return i >= len(u.items) or u.lower(i) in (",", ".", ";", ":")


def _closed_apposition(u: Unit, comma: int) -> bool:
    """Whether the comma closes an apposition of the subject, so that the verb after it is in its usual place."""
    for k in range(comma - 1, -1, -1):
        if u.lower(k) == ",":
            return apposition_end(u, k, True) == comma and u.finite(0, k) is None
    return False


def _closed_relative(u: Unit, comma: int) -> bool:
    """Whether the comma closes a relative clause of the subject, no verb before that: "Le syndicat, qui ..., dénonce ..."."""
    opening = next((k for k in range(comma - 1, 0, -1) if u.lower(k) == ","), None)
    return (
        opening is not None
        and u.lower(opening + 1) in (*u.data.relatives, *u.data.wh_phrases)
        and u.finite(0, opening) is None
    )


def parenthesis(u: Unit, start: int, end: int, cue: Cue, pronoun: bool) -> Hit | None:
    """ "« ... », a indiqué X" and "..., a-t-il ajouté"."""
    content = _behind(u, start)
    if u.lower(start - 2) in (*u.data.relatives, *u.data.complementizers) and u.lower(end) == ",":
        content = u.content(end, clause_end(u, end + 1))
    if pronoun:
        said = next(k for k in range(start, end) if "-" in u.lower(k))
        form = u.lower(said).rpartition("-")[2]
        place = u.items[said].end
        source = Span(place - len(form), place) if form != "on" else None
        stop = end
    else:
        begin = end
        while begin < len(u.items) and (
            u.between(begin)
            and u.lower(begin) not in u.data.determiners
            and u.lower(begin) not in subjects.pronoun_forms(u.data.code)
            and not adverbial(u, begin)
        ):
            begin += 1
        begin = past_adverbial(u, begin)
        stop = subjects.after(u, begin)
        if stop <= begin:
            return None
        source = u.span(begin, stop)
    content = _interrupted(u, start, stop) or content
    follows = following(u, stop)
    if follows:
        content = parted_quotation(content, follows) if content and content.end <= follows.start else follows
    if content is None:
        return None
    return attribute(u, source, u.span(start, end), content, cue.stance), stop


def _interrupted(u: Unit, start: int, stop: int) -> Span | None:
    """What goes on after a reporting clause that stands between a subject and its verb ("La ville, a dit X, dort")."""
    if u.lower(stop) != "," or u.data.subject_first or u.lower(stop + 1) in (*u.data.relatives, *u.data.conjunctions):
        return None
    begin = clause_start(u, start)
    brief = start - 1 - begin < _LEAST_CLAUSE and all(u.lower(k) != QUOTE for k in range(begin, start))
    if not brief and (_says_something(u, begin, start - 1) or u.finite(stop + 1, len(u.items)) is None):
        return None
    return None if _reports_on(u, stop + 1) else u.content(stop, clause_end(u, stop + 1))


def _behind(u: Unit, start: int) -> Span | None:
    """What stands before a reporting clause: the quotation alone when another sentence ends before that."""
    last = start - 1
    while last >= 0 and u.lower(last) in (",", ASIDE):
        last -= 1
    if last > 0 and u.lower(last) == QUOTE and (u.lower(last - 1) in (QUOTE, ":", ".") or _own_clause(u, last)):
        return u.content(last, last + 1)
    return u.content(clause_start(u, start), start)


def _own_clause(u: Unit, quote: int) -> bool:
    """Whether a long quotation is a sentence of its own behind a clause that a comma does not tie to it."""
    words = u.items[quote].text.split()
    return len(words) > 8 and words[0].lstrip('«“"„ ')[:1].isupper() and u.finite(0, quote) is not None


def following(u: Unit, i: int) -> Span | None:
    """The quotation that goes on after "dit-il," or "a dit X :"."""
    while u.lower(i) in (",", ":", ASIDE) or (
        u.lower(i) in u.data.prepositions and i < len(u.items) - 1 and ":" in [u.lower(k) for k in range(i, i + 9)]
    ):
        i += 1
    if u.data.subject_first and u.lower(i) != QUOTE:
        i = _past_addressee(u, i)
    return u.content(i, i + 1) if u.lower(i) == QUOTE else None


def _past_addressee(u: Unit, i: int) -> int:
    """The quotation behind a comma and an addressee or a time ("he told her after the vote, “...”"); `i` without one."""
    for k in range(i, min(i + _LONGEST_ADDRESS, len(u.items) - 1)):
        if u.lower(k) == "," and u.lower(k + 1) == QUOTE:
            return k + 1 if u.finite(i, k) is None else i
        if not u.items[k].is_word and u.lower(k) != ASIDE:
            return i
    return i


def clause_start(u: Unit, i: int) -> int:
    """The first word of the clause that ends before `i`: behind a semicolon or a bracket, or the unit's."""
    for k in range(i - 1, -1, -1):
        lower = u.lower(k)
        if lower == ";" or lower == "(":
            return k + 1
        if lower in u.data.adversatives and u.lower(k - 1) == "," and u.finite(k + 1, i) is not None:
            return k + 1
        if lower == ":" and u.lower(k + 1) == QUOTE:
            return k + 1
        if (
            lower == QUOTE
            and k + 1 < i
            and u.lower(k + 1) not in (",", *u.data.conjunctions)
            and k < i - 2
            and u.items[k + 1].is_name
        ):
            return k + 1
    return 0


def subject_first(u: Unit, start: int, end: int, cue: Cue, alone: bool = True) -> Hit | None:
    """ "“...,” its coordinator, Hala Trad, said.": content, subject, verb; not `alone`: behind quotations only."""
    if cue.form == "gerund" or cue.form == "infinitive":
        return None
    source = subjects.before(u, start)
    if source is None:
        return None
    first = u.at(source.start)
    if u.lower(first - 1) in u.data.conjunctions:
        comma = next((k for k in range(first - 2, -1, -1) if u.lower(k) in (",", QUOTE)), None)
        if comma is not None and comma + 2 < first < comma + 8:
            first, source = comma + 1, u.span(comma + 1, start)
    alone = alone and (bool(set("qsabw") & set(cue.frame)) or _ends_there(u, end))
    if not alone and QUOTE not in (u.lower(first - 1), u.lower(first - 2) if u.lower(first - 1) == "," else ""):
        return None
    content = _before_subject(u, first, end)
    if content is None:
        return None
    follows = following(u, end)
    if follows:
        content = parted_quotation(content, follows)
    return attribute(u, source, u.span(start, end), content, cue.stance), end


def _before_subject(u: Unit, first: int, end: int) -> Span | None:
    """What a reporting clause with its subject at `first` reports: what stands before it, else behind its comma."""
    mark, quoted = u.lower(first - 1), any(w.lower == QUOTE for w in u.items[:first])
    if u.lower(end) == "," and not quoted and u.finite(0, first) is None and u.finite(end, len(u.items)) is not None:
        return u.content(end, clause_end(u, end + 1))
    if mark != QUOTE and not (
        mark == "," and (u.lower(first - 2) == QUOTE or first > _LEAST_CLAUSE or u.lower(end) == ",")
    ):
        return None
    begin = clause_start(u, first)
    opening_clause = u.lower(begin) in u.data.opening_subordinators
    if not quoted and (opening_clause or not _says_something(u, begin, first - 1)):
        return None
    content = u.content(clause_start(u, first), first)
    rest = u.content(end, clause_end(u, end + 1)) if u.lower(end) == "," and not _reports_on(u, end + 1) else None
    if content and rest and mark == "," and not quoted and rest.end - rest.start > content.end - content.start:
        return rest
    return content


def _reports_on(u: Unit, i: int) -> bool:
    """Whether a reporting gerund goes on ("..., he said, adding that ...")."""
    found = u.table.verbs.get(u.lower(i))
    return bool(found) and found is not None and found[0].form == "gerund"


def opening(u: Unit, end: int, cue: Cue) -> Hit | None:
    """ "Said Ellis: “...”": verb, subject, colon, quotation."""
    stop = subjects.after(u, end)
    if stop == end and u.data.verb_first:
        stop = next((k for k in range(end, min(end + _LONGEST_SUBJECT, len(u.items))) if u.lower(k) == ":"), end)
    content = following(u, stop) if stop > end and u.lower(stop) in (":", ",") else None
    return (attribute(u, u.span(end, stop), u.span(0, end), content, cue.stance), stop) if content else None
