"""What stands round a form that may be a verb: whether it is one here, and whether its subject does or suffers it."""

from __future__ import annotations

from claimcheck.claims import subjects
from claimcheck.claims.units import QUOTE, Unit


def bare_form_fits(u: Unit, i: int) -> bool:
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


def to_or_auxiliary(u: Unit, i: int) -> bool:
    """Whether "to", a conjunction or an auxiliary before a form without ending makes it an infinitive."""
    k = subjects.group_start(u, i)
    return k < i or u.lower(i - 1) == u.data.infinitive or u.lower(i - 1) in (*u.data.conjunctions, *u.data.auxiliaries)


def named_before(u: Unit, start: int, i: int, after: int) -> bool:
    """Whether a third person stands before a form that may be a noun, and a phrase behind it ("Ann Lodge hopes the vote")."""
    k = start - 1 - (u.lower(start - 1) == ",")
    subject = u.lower(k) in subjects.pronoun_forms(u.data.code) or u.lower(k) in u.data.relatives
    named = k >= 0 and u.items[k].is_name and not u.lower(k).endswith(("'s", "s'"))
    opens = subjects.starts_phrase(u, after) or u.lower(after) in (
        *subjects.pronoun_forms(u.data.code),
        u.data.infinitive,
    )
    return opens and (subject or (named and u.lower(i).endswith("s")))


def reflexive(u: Unit, i: int) -> bool:
    """Whether the verb at `i` has itself for object ("se montre ferme"), so that no other object follows."""
    return any(u.lower(k) in u.data.reflexives for k in range(subjects.group_start(u, i), i))


def suffers(u: Unit, i: int) -> bool:
    """Whether the word at `i` is a participle in the passive ("ont été avertis de")."""
    place = subjects.auxiliary(u, i)
    passive = place is not None and u.lower(place) in u.data.passive_auxiliaries
    return passive and bool(u.data.reflexives) and not reflexive(u, i)
