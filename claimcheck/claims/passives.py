"""Reports whose speaker is an agent or nobody: "relativisés par X", "is expected to", "asked whether", "est accusé de"."""

from __future__ import annotations

from claimcheck.claims import subjects
from claimcheck.claims.contents import is_infinitive
from claimcheck.claims.cues import Cue
from claimcheck.claims.ends import clause_end
from claimcheck.claims.inverted import clause_start
from claimcheck.claims.said import Hit, attribute
from claimcheck.claims.units import ASIDE, Unit
from claimcheck.datatypes import Span


def passive_report(u: Unit, i: int, cue: Cue, auxiliary: int | None) -> Hit | None:
    """ "chiffres relativisés par Febelfin": the agent speaks, the noun phrase before is the content."""
    if auxiliary is not None and "p" in cue.frame and u.lower(i + 1) in u.data.of:
        content = u.content(i + 2, clause_end(u, i + 2))
        return (attribute(u, None, u.span(auxiliary, i + 1), content, cue.stance), i + 2) if content else None
    that = i + 1
    while u.lower(that) == ASIDE or u.between(that):
        that += 1
    if auxiliary is not None and "q" in cue.frame and u.lower(that) in u.data.complementizers:
        if u.lower(subjects.group_start(u, i) - 1) not in u.data.impersonal:
            return None
        content = u.content(that + 1, clause_end(u, that + 1))
        return (attribute(u, None, u.span(auxiliary, i + 1), content, cue.stance), that + 1) if content else None
    if auxiliary is not None and "v" in cue.frame and u.lower(i + 1) in u.data.to and is_infinitive(u, i + 2):
        content = u.content(i + 2, clause_end(u, i + 2))
        return (attribute(u, None, u.span(auxiliary, i + 1), content, cue.stance), i + 2) if content else None
    if auxiliary is None and "p" in cue.frame and u.lower(i + 1) in u.data.of and is_infinitive(u, i + 2):
        content = u.content(i + 2, clause_end(u, i + 2))
        return (attribute(u, None, u.span(i, i + 1), content, cue.stance), i + 2) if content else None
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
    pronouns = (*u.data.relatives, *u.data.demonstratives)
    relative = content is not None and u.text[content.start : content.end].lower() in pronouns
    if stop <= i + 2 or content is None or relative or u.items[i + 2].text[0].isdigit():
        return None
    return attribute(u, u.span(i + 2, stop), u.span(start, i + 1), content, cue.stance), stop


def questioned(u: Unit, i: int, cue: Cue) -> Hit | None:
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


def raised(u: Unit, i: int, cue: Cue) -> Hit | None:
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
