"""Verbs whose prefix closes the clause: "Die Firma wies die Vorwürfe zurück" says what stands between."""

from __future__ import annotations

from claimcheck.claims import subjects
from claimcheck.claims.said import Hit, attribute
from claimcheck.claims.units import STOPS, Unit

_FURTHEST = 25


def separated(u: Unit, i: int) -> Hit | None:
    """The attribution of a separated verb at word `i` (frame `S` of its phrase), None when there is none."""
    for phrase in u.table.phrases.get(u.lower(i), ()):
        if "S" not in phrase.frame:
            continue
        end = _prefix(u, i + 2, phrase.tail[0])
        source = subjects.before(u, i) if end else None
        content = u.content(i + 1, end) if source else None
        if content:
            return attribute(u, source, u.span(i, i + 1), content, phrase.stance), end + 1
    return None


def _prefix(u: Unit, begin: int, prefix: str) -> int:
    """The place of a prefix that closes its clause, 0 if none."""
    for k in range(begin, min(begin + _FURTHEST, len(u.items))):
        follows = u.lower(k + 1)
        if u.lower(k) == prefix and (follows in ("", ",", *STOPS) or follows in u.data.conjunctions):
            return k
        if u.lower(k) in (",", *STOPS):
            return 0
    return 0
