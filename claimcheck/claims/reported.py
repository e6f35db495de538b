"""Reporting verbs with what they report after them: "X a indiqué que ...", "X dénonce ...", "et a menacé ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.claims import subjects
from claimcheck.claims.bounds import announced, in_opening_clause, main_clause, relative_end
from claimcheck.claims.contents import governed, is_infinitive
from claimcheck.claims.cues import Cue
from claimcheck.claims.forms import bare_form_fits, named_before, reflexive, suffers, to_or_auxiliary
from claimcheck.claims.inverted import (
    adverbial,
    inverted_verb,
    opening,
    parenthesis,
    pronoun_after,
    stands_behind,
    subject_first,
)
from claimcheck.claims.passives import passive_report, questioned, raised
from claimcheck.claims.said import Attribution, Hit, attribute
from claimcheck.claims.units import ASIDE, QUOTE, Unit
from claimcheck.datatypes import Span, Stance

_LONGEST_SET_OFF = 14


def reporting_verb(u: Unit, i: int, found: list[Attribution]) -> Hit | None:
    """The attribution whose verb or phrase stands at word `i`, None when there is none; `found` are those before it."""
    noun = u.lower(i - 1) in u.data.determiners and u.governed_noun(i)
    phrase = None if noun or suffers(u, i) else _phrase(u, i)
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
        return raised(u, i, cue)
    if cue.form == "participle":
        place = subjects.auxiliary(u, i)
        joined = u.lower(subjects.group_start(u, i) - 1) in u.data.conjunctions and bool(found)
        passive = (
            place is not None
            and u.lower(place) in u.data.passive_auxiliaries
            and u.lower(place - 1) not in u.data.reflexives
        )
        if "w" in cue.frame and (passive or u.lower(i - 1) in ("", *u.data.opening_subordinators)):
            return questioned(u, i, cue)
        if passive or (place is None and not joined):
            return passive_report(u, i, cue, place)
    if (u.items[i].is_name and i > 0 and u.lower(i - 1) != QUOTE) or (cue.form == "finite" and _noun_here(u, i, cue)):
        return None
    if (
        cue.form == "finite"
        and subjects.auxiliary(u, i) is not None
        and any(c.form == "participle" for c in u.table.verbs[u.lower(i)])
    ):
        return None
    if cue.form == "finite" and cue.bare and not bare_form_fits(u, i):
        return None
    if cue.form == "gerund" and u.data.gerund_marks and subjects.auxiliary(u, i) is not None:
        return None
    if cue.form == "infinitive" and u.lower(i - 1) in u.data.unsaid:
        return None
    if cue.form == "infinitive" and u.data.bare_forms and not to_or_auxiliary(u, i):
        return None
    if "x" in cue.frame and not reflexive(u, i):
        return None
    if reflexive(u, i):
        if not set("sN") & set(cue.frame) and u.lower(i + 1) == QUOTE:
            return None
        cue = replace(
            cue, frame="".join(letter for letter in cue.frame if letter in ("qwsN" if "x" in cue.frame else "qws"))
        )
    return _reported(u, i, cue, i + 1, found)


def _noun_here(u: Unit, i: int, cue: Cue) -> bool:
    """Whether what stands before a finite form makes it a noun; "most" and "two" may be subjects of a clear verb."""
    return u.governed_noun(i) and (cue.noun or u.lower(i - 1) not in u.data.indefinites)


def _phrase(u: Unit, i: int) -> tuple[Cue, int] | None:
    for phrase in u.table.phrases.get(u.lower(i), ()):
        stop = _tail_end(u, i + 1, phrase.tail)
        if "S" in phrase.frame or ("x" in phrase.frame and not reflexive(u, i)):
            continue
        clause = "N" in phrase.frame and u.lower(stop + 1) in u.data.complementizers and u.lower(stop) in u.data.fact
        if stop and not clause:
            return Cue(phrase.form, phrase.stance, phrase.frame), stop
    return None


def _tail_end(u: Unit, i: int, tail: tuple[str, ...]) -> int:
    """Where the fixed words of a phrase end; small words may stand before them, asides between them; 0 when they do not fit."""
    gap = i + 3
    i = _set_off(u, i, i) or i
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


def _set_off(u: Unit, i: int, start: int) -> int:
    """The place behind an adverb or an adverbial that commas set off from the verb, what is said coming after it; else 0.

    "parle, elle, de ...", "a affirmé, lors d'une visite à Lyon, que ...", "a annoncé, dans un communiqué, le départ ...".
    """
    if u.lower(i) != "," or not u.data.reflexives:
        return 0
    close = next((k for k in range(i + 2, min(i + _LONGEST_SET_OFF, len(u.items))) if u.lower(k) == ","), None)
    opens = u.lower(i + 1) == ASIDE or u.between(i + 1) or u.lower(i + 1) in u.data.prepositions
    if (
        close is None
        or not opens
        or u.finite(i + 1, close) is not None
        or any(u.lower(k) == QUOTE for k in range(i, close))
    ):
        return 0
    follows = u.lower(close + 1)
    plain = start < i and u.lower(start - 1) not in ("", ",", QUOTE) and close == i + 2
    if follows in u.data.complementizers or (close == i + 2 and follows in (*u.data.of, *u.data.to)):
        return close + 1
    return close + 1 if plain and follows in u.data.determiners else 0


def _reported(u: Unit, i: int, cue: Cue, end: int, found: list[Attribution]) -> Hit | None:
    """A reporting verb with its content after it, or before it when it stands behind a quotation or a clause."""
    start = subjects.group_start(u, i)
    if cue.form == "gerund" and subjects.auxiliary(u, i) is not None:
        cue = replace(cue, form="finite")
    after = end
    while after < len(u.items):
        beyond = _set_off(u, after, start)
        if beyond:
            after = beyond
        elif u.between(after) and u.lower(after) not in u.data.determiners and not adverbial(u, after):
            after += 1
        else:
            break
    place = _place(u, start, after, cue)
    content = u.content(*place) if place else None
    if (
        cue.noun
        and not _strong(u, after)
        and not named_before(u, start, i, after)
        and (place or not _said_by(u, start))
    ):
        return None
    if _only(u, start, after):
        return None
    hit = _behind(u, start, end, after, place, cue)
    if hit:
        return hit
    if start == 0 and place is None and cue.form == "finite":
        return opening(u, end, cue)
    if (
        place
        and cue.form == "participle"
        and cue.stance == "demanded"
        and is_infinitive(u, place[0])
        and place[0] == after
    ):
        return None
    if content is None or place is None:
        return subject_first(u, start, end, cue) if u.data.subject_first or u.lower(start - 1) == QUOTE else None
    chained = _chained(u, place[0])
    if chained:
        own = chained[1].stance == "demanded" and (is_infinitive(u, chained[2][0]) or u.lower(chained[2][0]) == QUOTE)
        end, cue, place = (
            chained[0] + 1,
            Cue(cue.form, cue.stance if own else chained[1].stance, chained[1].frame),
            chained[2],
        )
        content = u.content(*place)
    front = _infinitive_front(u, end, place[0])
    if front < place[0]:
        place = (front, place[1])
        content = u.content(*place)
    source, shared = _source(u, start, i, cue, place[1], found)
    if content is None:
        return None
    if source is None and u.data.verb_first:
        source = _subject_between(u, end, content)
    if source is None and u.data.pro_drop and _strong(u, after) and u.lower(start - 1) in ("", *u.data.conjunctions):
        shared = True
    if not _may_say(u, start, cue, source, shared) or _no_speech(u, cue, u.span(start, end), content):
        return None
    if _describes(u, start, cue) and cue.stance == "demanded" and subjects.starts_phrase(u, place[0]):
        return None
    stance = _negated(u, cue.stance, place[0]) if _denied_not(u, start, place[0]) else cue.stance
    return attribute(u, source, u.span(start, end), content, stance, shared), place[0]


def _negated(u: Unit, stance: Stance, begin: int) -> Stance:
    """The stance of a negated verb: nobody stands for what is not confirmed, nor for what is not denied."""
    if stance == "denied" or (stance == "asserted" and u.lower(begin - 1) in u.data.complementizers):
        return "hedged"
    return "denied" if stance == "demanded" and is_infinitive(u, begin) else stance


def _infinitive_front(u: Unit, end: int, begin: int) -> int:
    """Where the infinitive at `begin` begins with its negation and its pronouns ("dit ne pas savoir", "nie s'être dopé")."""
    if not is_infinitive(u, begin) or not u.data.reflexives:
        return begin
    negation = next((k for k in range(end, begin) if u.lower(k) in u.data.limiting), begin)
    while begin > end and u.lower(begin - 1) in u.data.clitics and u.lower(begin - 1) not in u.data.negations:
        begin -= 1
    return min(negation, begin)


def _denied_not(u: Unit, start: int, end: int) -> bool:
    """Whether the verb is negated: what is not ruled out is held possible ("n'exclut pas"), what one does not want is refused."""
    marks = u.data.limiting or u.data.negations
    return any(u.lower(k) in marks or u.lower(k).endswith("n't") for k in range(start, end))


def _said_by(u: Unit, start: int) -> bool:
    """Whether a name or a pronoun stands just before the verb group ("..., Lodge claims")."""
    return u.items[start - 1].is_name or u.lower(start - 1) in subjects.pronoun_forms(u.data.code)


def _only(u: Unit, start: int, after: int) -> bool:
    """Whether "que" belongs to a negation that limits ("n'a trouvé qu'une vitrine")."""
    group = [u.lower(k) for k in range(start, after)]
    limited = any(word in u.data.limiting for word in group) and u.lower(after) in u.data.complementizers
    return limited and sum(word in u.data.negations for word in group) == 1


def _place(u: Unit, start: int, after: int, cue: Cue) -> tuple[int, int] | None:
    """The words of what is said behind the verb group at `start`, as far as the clause round the group lets them reach."""
    place = governed(u, after, cue)
    if place and ((cue.form == "gerund" and start <= 1) or in_opening_clause(u, start)):
        place = (place[0], main_clause(u, *place))
    describes = _describes(u, start, cue)
    if place and (u.lower(start - 1) in u.data.relatives or describes or _in_object_clause(u, start)):
        place = (place[0], relative_end(u, *place))
    if place and u.lower(place[0] - 1) not in u.data.complementizers:
        place = announced(u, *place)
    return place


def _describes(u: Unit, start: int, cue: Cue) -> bool:
    """Whether the verb group says of what kind the noun before it is ("un texte exigeant un cessez-le-feu")."""
    behind_noun = cue.form == "gerund" and start > 1 and u.items[start - 1].is_word and bool(u.data.gerund_marks)
    return behind_noun and not {u.lower(start - 1), u.lower(start)} & u.data.gerund_marks


def _in_object_clause(u: Unit, start: int) -> bool:
    """Whether the verb group stands in a relative clause behind a comma ("Le maire, que l'opposition accuse ...")."""
    if u.data.subject_first:
        return False
    opening = next((k for k in range(start - 2, max(0, start - 8), -1) if u.lower(k) == ","), 0)
    return opening > 0 and u.lower(opening + 1) in (*u.data.complementizers, *u.data.wh_phrases)


def _behind(u: Unit, start: int, end: int, after: int, place: tuple[int, int] | None, cue: Cue) -> Hit | None:
    """The report when its verb group stands behind what it reports; `place` is what it governs on its other side."""
    if stands_behind(u, start, after, place is not None, cue):
        hit = parenthesis(u, start, end, cue, False)
        if hit:
            return hit
    ahead = place is None or u.lower(after) == "," or after != place[0]
    if u.data.subject_first and ahead and (not _strong(u, after) or u.lower(after) == ","):
        return subject_first(u, start, end, cue, place is None)
    return None


def _subject_between(u: Unit, end: int, content: Span) -> Span | None:
    """The subject between a verb that comes first and what is said."""
    marks = (*u.data.complementizers, ":", ",")
    stop = next((k for k in range(end, len(u.items)) if u.items[k].end > content.start or u.lower(k) in marks), end)
    return u.span(end, stop) if stop > end else None


def _may_say(u: Unit, start: int, cue: Cue, source: Span | None, shared: bool) -> bool:
    """Whether somebody says it, or nobody by an impersonal subject; not "I", not "if X says"."""
    before = u.lower(start - 1)
    if source is None and (cue.form not in ("finite", "participle") or not (shared or before in u.data.impersonal)):
        return False
    if before in u.data.first_persons or before in u.data.nobody:
        return False
    if source is not None and (_speechless(u, source) or _supposed(u, source)):
        return False
    return not (u.lower(start - 2) in u.data.conditionals and source is not None and cue.form == "finite")


def _no_speech(u: Unit, cue: Cue, verb: Span, content: Span) -> bool:
    """Whether a court sentences somebody ("a condamné l'élu à deux ans de prison") or somebody wants not to be named."""
    if "c" in cue.frame and u.data.verdicts and re.search(u.data.verdicts, u.text[content.start : content.end]):
        return True
    wanted = u.text[verb.end : content.end].lower().lstrip(", ")
    return bool(u.data.anonymity) and re.match(rf"(?:{u.data.anonymity})\b", wanted) is not None


def _supposed(u: Unit, source: Span) -> bool:
    """Whether nobody says it ("personne en France ne veut"), or somebody may ("si un pays veut")."""
    first = u.at(source.start)
    return u.lower(first) in u.data.nobody or (bool(u.data.reflexives) and u.lower(first - 1) in u.data.conditionals)


def _speechless(u: Unit, source: Span) -> bool:
    """Whether a source begins with the name of a thing that says nothing ("la crise", "cette hausse")."""
    words = u.text[source.start : source.end].lower().replace("’", "'").replace("'", "' ").split()[:2]
    return any(word.strip(",") in u.data.speechless for word in words)


def _strong(u: Unit, after: int) -> bool:
    """Whether what follows leaves no doubt that the word is a verb: a conjunction or a quotation."""
    return u.lower(after) in u.data.complementizers or u.lower(after) in (QUOTE, ":") or u.lower(after + 1) == QUOTE


def _chained(u: Unit, i: int) -> tuple[int, Cue, tuple[int, int]] | None:
    """ "a dit espérer que": an infinitive that reports in its turn; its word, its reading and what it governs.

    Who says that they want to do something announces it: only what others should do is demanded.
    """
    for cue in u.table.verbs.get(u.lower(i), ()):
        place = governed(u, i + 1, cue) if cue.form == "infinitive" else None
        if place:
            return i, cue, place
    return None


def _source(u: Unit, start: int, verb: int, cue: Cue, stop: int, found: list[Attribution]) -> tuple[Span | None, bool]:
    lower = u.lower(start - 1)
    if cue.form == "gerund" and u.lower(start) in u.data.gerund_marks and lower in u.data.adverbs:
        start -= 1
        lower = u.lower(start - 1)
    if cue.form == "gerund" and start <= 2 and (start < 2 or lower in u.data.gerund_marks):
        return subjects.main(u, min(stop, len(u.items) - 1) + (u.lower(stop) == ",")), False
    if cue.form in ("gerund", "infinitive") and (
        lower == "," or lower in u.data.gerund_marks or cue.form == "infinitive"
    ):
        joined = lower in u.data.conjunctions or (cue.form == "gerund" and lower == ",")
        shared = _last_before(u, start, found) if joined else None
        told = shared or subjects.of_clause(u, start)
        lacks = cue.form == "infinitive" and (told is None or u.lower(u.at(told.start)) == QUOTE)
        return (_last_before(u, start, found) if lacks else told), False
    if cue.form == "gerund":
        return subjects.antecedent(u, start), False
    if lower in u.data.conjunctions or (lower == "," and found and found[-1].content.end == u.items[start - 1].start):
        shared = _last_before(u, start, found)
        if shared:
            return shared, True
    known = _known(u, start - 1, found) if lower in u.data.relatives else None
    return known or subjects.before(u, start), False


def _known(u: Unit, relative: int, found: list[Attribution]) -> Span | None:
    """The speaker already read whose last word stands before a relative pronoun ("« ... », dit Ada Roux, qui réclame ...")."""
    last = relative - 1
    while last > 0 and u.lower(last) in (",", ASIDE):
        last -= 1
    return next((a.source for a in found if a.source and a.source.end == u.items[last].end), None)


def _last_before(u: Unit, start: int, found: list[Attribution]) -> Span | None:
    for attribution in reversed(found):
        if (
            attribution.source
            and attribution.source.start < u.items[start].start
            and attribution.content.end <= u.items[start].start
        ):
            return attribution.source
    return None
