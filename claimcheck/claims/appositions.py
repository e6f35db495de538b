"""Appositions: what a phrase behind a comma says of the name before it (", directrice du port", ", de la CGT")."""

from __future__ import annotations

from claimcheck.claims.units import QUOTE, STOPS, Unit


def names_somebody(u: Unit, begin: int, end: int) -> bool:
    """Whether the words are an apposition that names: a role with or without article, or a name alone."""
    data = u.data
    if begin >= end:
        return False
    first = u.lower(begin)
    if u.is_role(begin) or (first in data.determiners and any(u.is_role(k) for k in range(begin, min(begin + 4, end)))):
        return True
    begin += first in data.determiners and begin + 1 < end
    return all(
        u.items[k].is_name or u.lower(k) in data.name_particles or u.lower(k).strip(".") in data.titles
        for k in range(begin, end)
    )


def apposition_end(u: Unit, comma: int, initial: bool) -> int | None:
    """The end of an apposition that opens with the comma; `initial` asks for a comma that closes it."""
    end = comma + 1
    while end < len(u.items) and u.lower(end) not in (",", QUOTE) and u.lower(end) not in STOPS:
        if u.lower(end) in u.data.auxiliaries or u.lower(end) in u.data.relatives:
            break
        end += 1
    if not initial and u.lower(end) in u.data.auxiliaries and _another(u, comma, end):
        return None
    if end - comma > 18 or (initial and u.lower(end) not in (",", ":", QUOTE)):
        return None
    return end if names_somebody(u, comma + 1, end) or membership(u, comma + 1) else None


def _another(u: Unit, comma: int, end: int) -> bool:
    """Whether a name stands behind a name, with a verb of its own ("..., annoncé par Ada Roux, Léo Belin a répondu")."""
    return u.items[comma - 1].is_name and all(u.items[k].is_name for k in range(comma + 1, end))


def membership(u: Unit, i: int) -> bool:
    """ ", l'un des responsables", ", un autre manifestant", ", de la CGT"."""
    return f"{u.lower(i)} {u.lower(i + 1)}" in u.data.memberships
