"""Reports by noun: "the mayor's claim that ...", "despite fears that ...", "la crainte que ...".

The owner of the noun speaks; without one nobody does. A clause that could be a relative one ("the claim that he made"), or one
whose end only the main verb would show ("The claim that ... is wrong"), is no report.
"""

from __future__ import annotations

from claimcheck.claims import subjects
from claimcheck.claims.bounds import main_clause
from claimcheck.claims.ends import clause_end
from claimcheck.claims.said import Hit, attribute
from claimcheck.claims.units import Unit
from claimcheck.datatypes import Span


def noun_report(u: Unit, i: int) -> Hit | None:
    """The attribution whose noun stands at word `i`, None when there is none."""
    stance = u.table.nouns.get(u.lower(i))
    if stance is None or u.lower(i + 1) not in u.data.complementizers or not _clause_at(u, i + 2):
        return None
    opening = u.lower(0) in u.data.prepositions or u.lower(0) in u.data.opening_subordinators
    if not opening and u.finite(0, i) is None:
        return None
    end = clause_end(u, i + 2)
    content = u.content(i + 2, main_clause(u, i + 2, end) if opening else end)
    return (attribute(u, _owner(u, i), u.span(i, i + 1), content, stance), i + 2) if content else None


def _clause_at(u: Unit, i: int) -> bool:
    """Whether a clause with a subject of its own begins here and goes on behind its verb."""
    first = u.lower(i).partition("'")[0]
    opens = subjects.starts_phrase(u, i) or first in (*subjects.pronoun_forms(u.data.code), *u.data.impersonal)
    verb = u.finite(i, min(i + 12, len(u.items)))
    return opens and verb is not None and verb + 2 < len(u.items)


def _owner(u: Unit, i: int) -> Span | None:
    """Whose claim it is: "the mayor's", "his"."""
    k = i - 1
    while k > 0 and u.between(k):
        k -= 1
    if any(u.lower(k) == p.form for p in u.data.possessive_pronouns):
        return u.span(k, k + 1)
    if not u.owner(k):
        return None
    owner = subjects.antecedent(u, k + 1)
    mark = next(
        (m for m in u.data.possessives if owner and u.text[owner.start : owner.end].replace("’", "'").endswith(m)), ""
    )
    return Span(owner.start, owner.end - len(mark.rstrip("s") if mark == "s'" else mark)) if owner else None
