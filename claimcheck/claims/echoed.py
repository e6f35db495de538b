"""Speech that points at a clause with a pronoun: "C'est ce qu'a dit X" after it, "comme l'a dit X" round it."""

from __future__ import annotations

from claimcheck.claims import subjects
from claimcheck.claims.cues import Cue
from claimcheck.claims.ends import clause_end
from claimcheck.claims.inverted import clause_start
from claimcheck.claims.said import Attribution, Hit, attribute
from claimcheck.claims.units import Unit
from claimcheck.datatypes import Span

_FURTHEST = 8


def echoed(u: Unit) -> Attribution | None:
    """ "La digue tient. C'est ce qu'a dit Ada Roux.": the sentence before is what is said."""
    first, *rest = u.data.echo or ("",)
    for k, word in enumerate(u.items):
        if word.lower == first and k and all(u.lower(k + 1 + j) == other for j, other in enumerate(rest)):
            return _said_of(u, k, k + 1 + len(rest))
    return None


def _said_of(u: Unit, place: int, begin: int) -> Attribution | None:
    """What stands before `place`, said by whom the clause behind "ce que" names."""
    opens = next((k for k in range(begin, begin + 4) if u.lower(k) in u.data.complementizers), None)
    told = _told(u, opens + 1) if opens is not None else None
    content = u.content(0, place)
    if told is None or content is None:
        return None
    source, span, cue, _ = told
    return attribute(u, source, span, content, cue.stance)


def as_said(u: Unit, i: int) -> Hit | None:
    """ "Comme l'a rappelé Ada Roux, la digue tient" and "La digue tient, comme l'a rappelé Ada Roux"."""
    if u.lower(i) not in u.data.as_words or u.lower(i + 1) not in u.data.clitics:
        return None
    told = _told(u, i + 2) or _told(u, i + 1)
    if told is None:
        return None
    source, span, cue, stop = told
    if i == 0 or u.lower(i - 1) in u.data.conjunctions:
        content = u.content(stop, clause_end(u, stop + 1)) if u.lower(stop) == "," else None
    else:
        content = u.content(clause_start(u, i), i)
    return (attribute(u, source, span, content, cue.stance), stop) if content else None


def _told(u: Unit, begin: int) -> tuple[Span, Span, Cue, int] | None:
    """Source, verb group, reading and end of "(l')a dit Ada Roux" or "Ada Roux a dit"."""
    for k in range(begin, min(begin + _FURTHEST, len(u.items))):
        cue = next((c for c in u.table.verbs.get(u.lower(k), ()) if c.form in ("finite", "participle")), None)
        if cue is None or u.items[k].is_name:
            continue
        start = max(begin, subjects.group_start(u, k))
        stop = subjects.after(u, k + 1)
        if start > begin:
            source = u.span(begin, start)
            return source, u.span(start, k + 1), cue, k + 1
        return (u.span(k + 1, stop), u.span(start, k + 1), cue, stop) if stop > k + 1 else None
    return None
