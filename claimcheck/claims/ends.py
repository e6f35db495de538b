"""Where what is said ends: at a second report, at the reporter's own afterthought, with the quotation, or with the clause."""

from __future__ import annotations

import re

from claimcheck.claims.units import ASIDE, QUOTE, STOPS, Unit


def quote_end(u: Unit, i: int) -> int:
    """The end of what a quotation at or after `i` belongs to: the quotation alone before a comma, else the clause."""
    if u.lower(i) != QUOTE:
        first = next((k for k in range(i, min(i + 14, len(u.items))) if u.lower(k) == QUOTE), None)
        return clause_end(u, i) if first is None else max(first + 1, clause_end(u, i))
    end = i + 1
    while end < len(u.items):
        lower = u.lower(end)
        joined = lower in (",", ".", *u.data.conjunctions)
        if not joined and lower != QUOTE:
            break
        nxt = next((k for k in range(end, min(end + 5, len(u.items))) if u.lower(k) == QUOTE), None)
        if nxt is None or _cue_at(u, end + 1):
            return end
        end = nxt + 1
    if end < len(u.items) and u.lower(end) not in STOPS and not _cue_at(u, end):
        return clause_end(u, end)
    return end


def clause_end(u: Unit, i: int) -> int:
    """The end of the clause: a semicolon, a second reporting verb joined by "et", an inverted one, or the unit's end."""
    data, depth = u.data, 0
    for k in range(i, len(u.items)):
        lower = u.lower(k)
        depth += (lower == "(") - (lower == ")")
        if lower == ";" and depth <= 0:
            return k
        if lower == ":" and _explains(u, i, k):
            return k
        if (
            lower in data.conjunctions
            and k > i
            and (
                _cue_at(u, k + 1)
                or _another_says(u, k)
                or (
                    u.lower(k - 1) in (",", QUOTE)
                    and lower in data.adversatives
                    and u.lower(k + 1) not in data.complementizers
                )
            )
        ):
            return k
        if lower == "," and k > i and (_cue_at(u, k + 1) or _aside_cue(u, k + 1)) and u.finite(i, k) is not None:
            return k
        if lower == QUOTE and k > i and _cue_at(u, k + 1):
            return k + 1
        if (
            lower == ","
            and (k > i + 2 or u.lower(k - 1) == QUOTE)
            and (_gerund_at(u, k + 1) or _afterthought(u, k + 1))
        ):
            return k
    return len(u.items)


def phrase_end(u: Unit, i: int) -> int:
    """The end of a noun phrase that is said: the clause's, but not past a comma before a gerund or a list of subjects."""
    end = clause_end(u, i)
    for k in range(i + 1, end):
        if u.lower(k) in u.data.conjunctions and u.data.subject_first and _verb_at(u, k + 1):
            return k
        if u.lower(k) in u.data.conjunctions and not u.data.subject_first and _new_subject(u, k + 1, end):
            return k
        if _medium(u, k):
            return k - (u.lower(k - 1) == ASIDE and u.lower(k - 2) not in u.data.of)
        if u.lower(k) != ",":
            continue
        nxt = u.lower(k + 1)
        gerund = u.table.verbs.get(nxt)
        if (
            (gerund and gerund[0].form == "gerund")
            or _gerund_at(u, k + 1)
            or nxt in u.data.phrase_breaks
            or source_at(u, k + 1)
            or _added(u, k + 1, end)
        ):
            return k
    return end


def source_at(u: Unit, i: int) -> bool:
    """Whether "selon X", "d'après X" or the like stands here."""
    tails = u.table.according.get(u.lower(i))
    if not tails or u.data.subject_first or u.lower(i) in u.data.according_clause_only:
        return False
    return any(u.runs(i + 1, tail) for tail in tails)


def _new_subject(u: Unit, i: int, end: int) -> bool:
    """Whether a short subject and its verb open a clause here ("et Berlin a exprimé ...")."""
    stops = (",", QUOTE, *u.data.relatives, *u.data.complementizers, *u.data.wh_phrases)
    for k in range(i + 1, min(i + 6, end)):
        if u.lower(k) in stops or u.lower(k) in u.data.subordinators:
            return False
        if u.lower(k) in u.data.auxiliaries and not u.governed_noun(k):
            return True
    return False


def _medium(u: Unit, k: int) -> bool:
    """Whether an adverbial tells where it was said, no part of what was ("dans un bref communiqué", "lors d'un discours")."""
    if u.lower(k) not in u.data.prepositions or u.lower(k) in u.data.of or not u.data.media:
        return False
    j = k + 1
    while u.lower(j) in u.data.determiners:
        j += 1
    return j > k + 1 and (u.lower(j) in u.data.media or u.lower(j + 1) in u.data.media)


def _explains(u: Unit, i: int, colon: int) -> bool:
    """Whether a clause behind the colon explains the one before it; a quotation there belongs to what is said."""
    quoted = any(u.lower(k) == QUOTE for k in range(i, min(colon + 4, len(u.items))))
    return not quoted and u.finite(i, colon) is not None and u.finite(colon + 1, len(u.items)) is not None


def _afterthought(u: Unit, i: int) -> bool:
    """Whether the words behind a comma are the reporter's again: "though ...", ", according to X" at the end of the clause."""
    if source_at(u, i):
        return all(u.lower(k) != "," for k in range(i, len(u.items)))
    if u.lower(i) == u.data.echo_that and u.lower(i + 1) in u.data.complementizers:
        return any(u.lower(k) in u.table.verbs for k in range(i + 2, min(i + 6, len(u.items))))
    if u.lower(i) not in u.data.afterthoughts:
        return False
    return u.lower(i) not in u.table.according or all(u.lower(k) != "," for k in range(i, len(u.items)))


def _gerund_at(u: Unit, i: int) -> bool:
    while u.lower(i) in u.data.gerund_marks or (u.lower(i) in u.data.adverbs and u.lower(i + 1) in u.data.gerund_marks):
        i += 1
    found = u.table.verbs.get(u.lower(i))
    if found is not None and found[0].form == "gerund" and set("qn") & set(found[0].frame):
        return True
    return any(p.form == "gerund" and u.same(i + 1, p.tail[0]) for p in u.table.phrases.get(u.lower(i), ()))


def _verb_at(u: Unit, i: int) -> bool:
    """Whether a finite verb stands here, behind at most one adverb."""
    i += u.between(i)
    return u.finite(i, i + 1) is not None


def _added(u: Unit, i: int, end: int) -> bool:
    """Whether what follows a comma is no further member of a list: a relative clause, an adverbial, a clause of its own."""
    lower, data = u.lower(i), u.data
    if not data.subject_first or lower in data.conjunctions:
        return lower in data.conjunctions and data.subject_first and u.finite(i + 1, min(i + 6, end)) is not None
    if lower in data.relatives or lower in data.prepositions or lower in data.subordinators or lower.endswith("ing"):
        return True
    listed = any(u.lower(k) in data.conjunctions for k in range(i + 1, min(i + 8, end)))
    return not listed


def _cue_at(u: Unit, i: int) -> bool:
    """Whether a verb group without a subject of its own stands here: "(et) a menacé", "(et) affirme", "a-t-il dit"."""
    for k in range(i, min(i + 7, len(u.items))):
        lower = u.lower(k)
        if u.data.inverted and "-" in lower and re.search(u.data.inverted, lower):
            return True
        found = u.table.verbs.get(lower)
        if found and not u.items[k].is_name and not u.governed_noun(k):
            form = found[0].form
            if not set("qnato") & set(found[0].frame):
                return False
            if form == "gerund" and u.lower(i - 1) in u.data.conjunctions:
                return True
            return form in ("finite", "participle") and (
                form == "finite" or k > i or u.lower(i - 1) in u.data.conjunctions
            )
        if _phrase_at(u, k):
            return True
        if lower not in u.data.auxiliaries and not u.between(k):
            return False
    return False


def _phrase_at(u: Unit, k: int) -> bool:
    """Whether a reporting phrase in a finite form stands here ("(et) met en garde contre", "(et) y voit")."""
    phrases = u.table.phrases.get(u.lower(k))
    if not phrases or u.data.subject_first:
        return False
    return any(p.form == "finite" and u.runs(k + 1, p.tail) for p in phrases)


def _another_says(u: Unit, k: int) -> bool:
    """Whether a comma and a conjunction open a clause in which somebody else says something (", and Trump vowed to ...")."""
    if u.lower(k - 1) not in (",", QUOTE, "—", "–"):
        return False
    for i in range(k + 2, min(k + 9, len(u.items))):
        if u.lower(i) in (",", QUOTE):
            return False
        found = u.table.verbs.get(u.lower(i))
        if (
            found
            and found[0].form == "finite"
            and not found[0].bare
            and not u.items[i].is_name
            and not u.governed_noun(i)
        ):
            return bool(set("qa") & set(found[0].frame))
    return False


def _aside_cue(u: Unit, i: int) -> bool:
    return u.lower(i) == ASIDE and u.lower(i + 1) == "," and _cue_at(u, i + 2)
