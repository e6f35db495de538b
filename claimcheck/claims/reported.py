"""Reporting verbs with what they report after them: "X a indiqué que ...", "X dénonce ...", "et a menacé ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.claims import subjects
from claimcheck.claims.contents import clause_end, governed, is_infinitive, quote_end
from claimcheck.claims.cues import Cue
from claimcheck.claims.inverted import (
    clause_start,
    inverted_verb,
    opening,
    parenthesis,
    pronoun_after,
    stands_behind,
    subject_first,
)
from claimcheck.claims.said import Attribution, Hit, attribute
from claimcheck.claims.units import ASIDE, QUOTE, Unit
from claimcheck.datatypes import Span

_LEAST_QUOTED = 4


def reporting_verb(u: Unit, i: int, found: list[Attribution]) -> Hit | None:
    """The attribution whose verb or phrase stands at word `i`, None when there is none; `found` are those before it."""
    noun = u.lower(i - 1) in u.data.determiners and u.governed_noun(i)
    phrase = None if noun or _suffers(u, i) else _phrase(u, i)
    hit = _reported(u, i, *phrase, found) if phrase else None
    if hit:
        return hit
    base, inverted = inverted_verb(u, i)
    if inverted:
        return pronoun_after(u, i, base)
    for cue in u.table.verbs.get(u.lower(i), ()):
        hit = _reading(u, i, cue, found)
        if hit:
            return hit
    return None


def _reading(u: Unit, i: int, cue: Cue, found: list[Attribution]) -> Hit | None:
    if "r" in cue.frame and cue.form in ("finite", "participle"):
        return _raised(u, i, cue)
    if cue.form == "participle":
        place = subjects.auxiliary(u, i)
        joined = u.lower(subjects.group_start(u, i) - 1) in u.data.conjunctions and bool(found)
        passive = (
            place is not None
            and u.lower(place) in u.data.passive_auxiliaries
            and u.lower(place - 1) not in u.data.reflexives
        )
        if "w" in cue.frame and (passive or u.lower(i - 1) in ("", *u.data.opening_subordinators)):
            return _questioned(u, i, cue)
        if passive or (place is None and not joined):
            return _passive(u, i, cue, place)
    if (u.items[i].is_name and i > 0 and u.lower(i - 1) != QUOTE) or (cue.form == "finite" and u.governed_noun(i)):
        return None
    if (
        cue.form == "finite"
        and subjects.auxiliary(u, i) is not None
        and any(c.form == "participle" for c in u.table.verbs[u.lower(i)])
    ):
        return None
    if cue.form == "finite" and cue.bare and not _bare_form_fits(u, i):
        return None
    if cue.form == "gerund" and u.data.gerund_marks and subjects.auxiliary(u, i) is not None:
        return None
    if cue.form == "infinitive" and u.data.bare_forms and not _to_or_auxiliary(u, i):
        return None
    if "x" in cue.frame and not _reflexive(u, i):
        return None
    if _reflexive(u, i):
        if "s" not in cue.frame and u.lower(i + 1) == QUOTE:
            return None
        cue = replace(cue, frame="".join(letter for letter in cue.frame if letter in ("qwsN" if "x" in cue.frame else "qws")))
    return _reported(u, i, cue, i + 1, found)


def _suffers(u: Unit, i: int) -> bool:
    """Whether the word at `i` is a participle in the passive ("ont été avertis de")."""
    place = subjects.auxiliary(u, i)
    passive = place is not None and u.lower(place) in u.data.passive_auxiliaries
    return passive and bool(u.data.reflexives) and not _reflexive(u, i)


def _reflexive(u: Unit, i: int) -> bool:
    """Whether the verb at `i` has itself for object ("se montre ferme"), so that no other object follows."""
    return any(u.lower(k) in u.data.reflexives for k in range(subjects.group_start(u, i), i))


def _questioned(u: Unit, i: int, cue: Cue) -> Hit | None:
    """ "Asked whether the bridge was safe, ...", "when asked by a councillor if ...": the question, put by nobody or an agent."""
    begin, source = i + 1, None
    if u.lower(begin) in u.data.by:
        begin = subjects.after(u, begin + 1)
        source = u.span(i + 2, begin) if begin > i + 2 else None
    if u.lower(begin) not in u.data.whether:
        return None
    end = next((k for k in range(begin + 2, len(u.items)) if u.lower(k) == ","), clause_end(u, begin))
    content = u.content(begin, end)
    return (attribute(u, source, u.span(i, i + 1), content, cue.stance), end) if content else None


def _raised(u: Unit, i: int, cue: Cue) -> Hit | None:
    """ "The bridge is expected to reopen", "seems to hold": nobody says it; the clause round the cue is what is said."""
    place = subjects.auxiliary(u, i)
    passive = place is not None and u.lower(place) in u.data.passive_auxiliaries
    if (cue.form == "participle") != passive or u.lower(i + 1) != u.data.infinitive:
        return None
    start = subjects.group_start(u, i)
    subject = subjects.before(u, start)
    if subject is None:
        return None
    end = clause_end(u, i + 1)
    content = Span(subject.start, u.items[end - 1].end if u.items[end - 1].is_word else u.items[end - 2].end)
    return attribute(u, None, u.span(start, i + 1), content, cue.stance), end


def _to_or_auxiliary(u: Unit, i: int) -> bool:
    """Whether "to", a conjunction or an auxiliary before a form without ending makes it an infinitive."""
    k = subjects.group_start(u, i)
    return k < i or u.lower(i - 1) == u.data.infinitive or u.lower(i - 1) in (*u.data.conjunctions, *u.data.auxiliaries)


def _bare_form_fits(u: Unit, i: int) -> bool:
    """Whether a form without ending ("report", "state") is a verb here: behind a plural, a pronoun or an auxiliary."""
    k = i - 1
    while k > 0 and u.between(k):
        k -= 1
    before = u.lower(k)
    if not u.table.verbs[u.lower(i)][0].noun:
        small = before in u.data.determiners or before in u.data.prepositions or before in u.data.conjunctions
        known = before in u.data.indefinites or not small
        return (u.items[k].is_word or before in (*u.data.numbers.percent, ",")) and known and i > 0
    if (
        before in u.data.auxiliaries
        or before in u.data.relatives
        or before in subjects.pronoun_forms(u.data.code)
        or before in u.data.first_persons
    ):
        return True
    plural = before.endswith(u.data.plural_endings) and not u.owner(k)
    plural = plural or before in u.data.plural or before == QUOTE
    return plural and not u.governed_noun(i)


def _phrase(u: Unit, i: int) -> tuple[Cue, int] | None:
    for phrase in u.table.phrases.get(u.lower(i), ()):
        stop = _tail_end(u, i + 1, phrase.tail)
        if "x" in phrase.frame and not _reflexive(u, i):
            continue
        clause = "N" in phrase.frame and u.lower(stop + 1) in u.data.complementizers and u.lower(stop) in u.data.fact
        if stop and not clause:
            return Cue(phrase.form, phrase.stance, phrase.frame), stop
    return None


def _tail_end(u: Unit, i: int, tail: tuple[str, ...]) -> int:
    """Where the fixed words of a phrase end; small words may stand before them, asides between them; 0 when they do not fit."""
    gap = i + 3
    for position, word in enumerate(tail):
        while (
            i < len(u.items)
            and not u.same(i, word)
            and (u.lower(i) == ASIDE or (position == 0 and i < gap and u.between(i)))
        ):
            i += 1
        if not u.same(i, word):
            return 0
        i += 1
    return i


def _reported(u: Unit, i: int, cue: Cue, end: int, found: list[Attribution]) -> Hit | None:
    """A reporting verb with its content after it, or before it when it stands behind a quotation or a clause."""
    start = subjects.group_start(u, i)
    if cue.form == "gerund" and subjects.auxiliary(u, i) is not None:
        cue = replace(cue, form="finite")
    after = end
    while after < len(u.items) and u.between(after) and u.lower(after) not in u.data.determiners:
        after += 1
    place = governed(u, after, cue)
    if place and ((cue.form == "gerund" and start <= 1) or _in_opening_clause(u, start)):
        place = (place[0], _main_clause(u, *place))
    if place and u.lower(start - 1) in u.data.relatives:
        place = (place[0], _relative_end(u, *place))
    if place and u.lower(place[0] - 1) not in u.data.complementizers:
        place = _announced(u, *place)
    content = u.content(*place) if place else None
    if cue.noun and place and not _strong(u, after) and not _named_before(u, start, i, after):
        return None
    if stands_behind(u, start, after, content is not None, cue):
        hit = parenthesis(u, start, end, cue, False)
        if hit:
            return hit
    ahead = content is None or u.lower(after) == "," or after != place[0]
    if u.data.subject_first and ahead and (not _strong(u, after) or u.lower(after) == ","):
        hit = subject_first(u, start, end, cue, content is None)
        if hit:
            return hit
    if start == 0 and place is None and cue.form == "finite":
        return opening(u, end, cue)
    if content is None or place is None:
        return subject_first(u, start, end, cue) if u.data.subject_first or u.lower(start - 1) == QUOTE else None
    chained = _chained(u, place[0])
    if chained:
        end, cue, place = chained[0] + 1, Cue(cue.form, chained[1].stance, chained[1].frame), chained[2]
        content = u.content(*place)
    source, shared = _source(u, start, i, cue, place[1], found)
    if content is None:
        return None
    if source is None and u.data.verb_first:
        stop = next(
            (
                k
                for k in range(end, len(u.items))
                if u.items[k].end > content.start or u.lower(k) in (*u.data.complementizers, ":", ",", "،")
            ),
            end,
        )
        source = u.span(end, stop) if stop > end else None
    if source is None and cue.form not in ("finite", "participle"):
        return None
    if source is None and not shared and u.lower(start - 1) not in u.data.impersonal:
        return None
    if u.lower(start - 1) in u.data.first_persons or u.lower(start - 1) in u.data.nobody:
        return None
    if u.lower(start - 2) in u.data.conditionals and source is not None and cue.form == "finite":
        return None
    return attribute(u, source, u.span(start, end), content, cue.stance, shared), place[0]


def _announced(u: Unit, begin: int, end: int) -> tuple[int, int]:
    """A quotation behind a colon is what is said, not the words that announce it ("a demandé une enquête : « ... »")."""
    for k in range(begin, end - 1):
        if u.lower(k) == ":" and u.lower(k + 1) == QUOTE and len(u.items[k + 1].text.split()) > _LEAST_QUOTED:
            return k + 1, quote_end(u, k + 1)
    return begin, end


def _named_before(u: Unit, start: int, i: int, after: int) -> bool:
    """Whether a third person stands before a form that may be a noun, and a phrase behind it ("Ann Lodge hopes the vote")."""
    k = start - 1 - (u.lower(start - 1) == ",")
    subject = u.lower(k) in subjects.pronoun_forms(u.data.code) or u.lower(k) in u.data.relatives
    named = k >= 0 and u.items[k].is_name and not u.lower(k).endswith(("'s", "s'"))
    opens = subjects.starts_phrase(u, after) or u.lower(after) in (*subjects.pronoun_forms(u.data.code), u.data.infinitive)
    return opens and (subject or (named and u.lower(i).endswith("s")))


def _strong(u: Unit, after: int) -> bool:
    """Whether what follows leaves no doubt that the word is a verb: a conjunction or a quotation."""
    return u.lower(after) in u.data.complementizers or u.lower(after) in (QUOTE, ":") or u.lower(after + 1) == QUOTE


def _relative_end(u: Unit, begin: int, end: int) -> int:
    """Where a relative clause ends: the comma before the verb of the main clause ("X, who said that ..., issued ...")."""
    for k in range(begin + 1, end - 1):
        if u.lower(k) == "," and (
            u.finite(k + 1, k + 2) is not None
            or (u.lower(k + 1) in u.data.clitics and u.finite(k + 2, k + 3) is not None)
            or _before_infinitive(u, k + 1)
        ):
            return k
    return end


def _before_infinitive(u: Unit, i: int) -> bool:
    """Whether an infinitive shows the word before it to be a verb ("entend dire")."""
    data, word = u.data, u.items[i]
    small = word.lower in data.prepositions or word.lower in data.conjunctions or word.lower in data.adverbs
    if not data.infinitive or not word.text[0].islower() or small or word.lower in data.subordinators:
        return False
    return re.fullmatch(data.infinitive, u.lower(i + 1)) is not None and not u.governed_noun(i)


def _chained(u: Unit, i: int) -> tuple[int, Cue, tuple[int, int]] | None:
    """ "a dit espérer que": an infinitive that reports in its turn; its word, its reading and what it governs."""
    for cue in u.table.verbs.get(u.lower(i), ()):
        place = governed(u, i + 1, cue) if cue.form == "infinitive" else None
        if place:
            return i, cue, place
    return None


def _in_opening_clause(u: Unit, start: int) -> bool:
    """Whether the verb group at `start` belongs to a clause that opens the sentence ("While X says that ..., Y ...")."""
    first = next((k for k in range(min(2, start)) if u.lower(k) in u.data.opening_subordinators), None)
    return first is not None and _main_clause(u, first, start) == start


def _main_clause(u: Unit, begin: int, end: int) -> int:
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


def _source(u: Unit, start: int, verb: int, cue: Cue, stop: int, found: list[Attribution]) -> tuple[Span | None, bool]:
    lower = u.lower(start - 1)
    if cue.form == "gerund" and start <= 2 and (start < 2 or lower in u.data.gerund_marks):
        return subjects.main(u, min(stop, len(u.items) - 1) + (u.lower(stop) == ",")), False
    if cue.form in ("gerund", "infinitive") and (
        lower == "," or lower in u.data.gerund_marks or cue.form == "infinitive"
    ):
        joined = lower in u.data.conjunctions or (cue.form == "gerund" and lower == ",")
        shared = _last_before(u, start, found) if joined else None
        told = shared or subjects.of_clause(u, start)
        return (told, False) if told or cue.form != "infinitive" else (_last_before(u, start, found), False)
    if cue.form == "gerund":
        return subjects.antecedent(u, start), False
    if lower in u.data.conjunctions or (lower == "," and found and found[-1].content.end == u.items[start - 1].start):
        shared = _last_before(u, start, found)
        if shared:
            return shared, True
    return subjects.before(u, start), False


def _last_before(u: Unit, start: int, found: list[Attribution]) -> Span | None:
    for attribution in reversed(found):
        if (
            attribution.source
            and attribution.source.start < u.items[start].start
            and attribution.content.end <= u.items[start].start
        ):
            return attribution.source
    return None


def _passive(u: Unit, i: int, cue: Cue, auxiliary: int | None) -> Hit | None:
    """ "chiffres relativisés par Febelfin": the agent speaks, the noun phrase before is the content."""
    if auxiliary is not None and "p" in cue.frame and u.lower(i + 1) in u.data.of:
        content = u.content(i + 2, clause_end(u, i + 2))
        return (attribute(u, None, u.span(auxiliary, i + 1), content, cue.stance), i + 2) if content else None
    if auxiliary is not None and "q" in cue.frame and u.lower(i + 1) in u.data.complementizers:
        if u.lower(subjects.group_start(u, i) - 1) not in u.data.impersonal:
            return None
        content = u.content(i + 2, clause_end(u, i + 2))
        return (attribute(u, None, u.span(auxiliary, i + 1), content, cue.stance), i + 2) if content else None
    if u.lower(i + 1) not in u.data.by or "n" not in cue.frame + cue.frame.replace("q", "n") or i + 2 >= len(u.items):
        return None
    stop = subjects.after(u, i + 2)
    if auxiliary is not None and "p" in cue.frame:
        of = next((k for k in range(i + 3, stop) if u.lower(k) in u.data.of and is_infinitive(u, k + 1)), stop)
        content = u.content(of + 1, clause_end(u, of + 1)) if of < stop else None
        if content:
            return attribute(u, u.span(i + 2, of), u.span(auxiliary, i + 1), content, cue.stance), stop
    start = subjects.group_start(u, i) if auxiliary is not None else i
    content = subjects.left_phrase(u, start - 1) if auxiliary is not None else subjects.antecedent(u, i)
    if content and auxiliary is None and u.lower(start - 2) == "," and start > 4:
        content = u.content(clause_start(u, start - 2), start - 2)
    if stop <= i + 2 or content is None or u.items[i + 2].text[0].isdigit():
        return None
    return attribute(u, u.span(i + 2, stop), u.span(start, i + 1), content, cue.stance), stop
