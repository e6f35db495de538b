"""Agency: one side names who is responsible, the other leaves it out, hides it or names another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.contrasts.counts import fates
from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.views import Pair, Side, View, contrast, key_of
from claimcheck.datatypes import Contrast, Span
from claimcheck.languages.wording import Label

REACH = 4
NEAR = 2
OPENING = 3
"""Content words with which a statement says whom or what it is about."""


@dataclass(frozen=True)
class Doer:
    """A party beside its deed: tokens `first` to `last` (half-open) cover both; `campaign` is the deed's key if lasting."""

    party: str
    first: int
    last: int
    campaign: str = ""


def find(pair: Pair) -> Iterator[Contrast]:
    """A contrast when one side names a doer whom the other does not mention, and tells the deed without one."""
    yield from [*_listed(pair)] or _aligned(pair)


def _listed(pair: Pair) -> Iterator[Contrast]:
    """By the lists of deeds. Without a common assertion both must name the same person: what was done is done to him."""
    if not pair.sure and not pair.a.persons & pair.b.persons:
        return
    all_a, all_b = doers(pair.a), doers(pair.b)
    a, b = _alone(all_a, pair.b), _alone(all_b, pair.a)
    if a and b:
        yield contrast("agency", _span(pair.a, a[0]), _span(pair.b, b[0]))
    elif a and not all_b and (deed := _deed(pair.b, pair.a, a[0])):
        yield contrast("agency", _span(pair.a, a[0]), deed)
    elif b and not all_a and (deed := _deed(pair.a, pair.b, b[0])):
        yield contrast("agency", deed, _span(pair.b, b[0]))


def _aligned(pair: Pair) -> Iterator[Contrast]:
    """By the order of words that mean the same, whatever the deed."""
    if not possible(pair):
        return
    if pair.a.parties and (turned := _turned(pair.from_a, pair.from_b)):
        yield contrast("agency", *turned)
    elif pair.b.parties and (turned := _turned(pair.from_b, pair.from_a)):
        yield contrast("agency", *turned[::-1])


def possible(pair: Pair) -> bool:
    """Whether the meaning of the words may show a deed told with its doer first and without one."""
    return pair.relation == "agreement" and bool(pair.a.parties) != bool(pair.b.parties)


def _turned(view: View, back: View) -> tuple[Span, Span] | None:
    """Doer and deed on the view's side, the deed on the other: one begins with who did it, the other, which names nobody, with
    whom or what it was done to ("Les policiers ont incendié la tente", "The tent burned down").
    """
    named, told, partners = view.side, view.other, view.partners
    opening = told.content[:OPENING]
    for party in named.parties:
        if _holds(named, party) or not _opens(named, party):
            continue
        behind = [i for i in named.content if i >= party.last]
        between, patient = _parted(behind, [i for i in behind[1:] if partners.get(i) in opening], partners)
        deed = _told(back, patient, between) if between else None
        if deed is not None:
            return named.span(party.first, between[-1] + 1), told.span(_with_passive(told, deed), deed + 1)
    return None


def _parted(behind: Sequence[int], patients: Sequence[int], partners: Mapping[int, int]) -> tuple[Sequence[int], int]:
    """The words between doer and patient, and the patient's place on the other side: where there is one, the first of `patients`
    behind a word that the other side has only after it.
    """
    found = [([i for i in behind if i < patient], partners[patient]) for patient in patients]
    turned = (one for one in found if any(partners.get(i, -1) > one[1] for i in one[0]))
    return next(turned, found[0] if found else ((), -1))


def _told(view: View, patient: int, deed: Sequence[int]) -> int | None:
    """The word behind the patient by which the deed is told: one that means a word of `deed`, else one of what is suffered."""
    undergone = {hit.last - 1 for hit in view.side.hits("undergone")}
    keys = {key_of(view.other.tokens[i]) for i in deed}

    def same(place: int) -> bool:
        return view.partners.get(place) in deed or key_of(view.side.tokens[place]) in keys

    behind = [i for i in view.side.content if i > patient and not view.side.tokens[i].capital]
    return next(filter(same, behind), next((i for i in behind if i in undergone), None))


def _opens(side: Side, party: Hit[Label]) -> bool:
    """Whether the party is the first content word of its clause, and nothing that acts on it stands before."""
    first = party.first
    while first and not side.broken(first):
        first -= 1
    return not any(first <= i < party.first for i in side.content) and not side.words("by") & {
        token.text for token in side.tokens[first : party.first]
    }


def _with_passive(side: Side, deed: int) -> int:
    """Where the verb begins: with the auxiliaries in front of it ("a été | touché")."""
    while deed and not side.broken(deed) and side.tokens[deed - 1].text in side.words("passives"):
        deed -= 1
    return deed


def doers(side: Side) -> tuple[Doer, ...]:
    """The parties that the statement makes responsible for a deed, in order."""
    found = (_doer(side, party) for party in side.parties if not _holds(side, party))
    return tuple(doer for doer in found if doer is not None)


def _alone(named: tuple[Doer, ...], other: Side) -> tuple[Doer, ...]:
    """The doers whom the other side does not mention."""
    theirs = {party.value.charge for party in other.parties if not _holds(other, party)}
    return tuple(doer for doer in named if doer.party not in theirs)


def _span(side: Side, doer: Doer) -> Span:
    """The doer and the deed, with what follows of the doer's name ("by the Assad | regime")."""
    parties = {i for hit in side.parties for i in range(hit.first, hit.last)}
    last = doer.last
    while last < len(side.tokens) and not side.broken(last) and (last in parties or _bears(side, last)):
        last += 1
    return side.span(doer.first, last)


def _bears(side: Side, position: int) -> bool:
    return side.tokens[position].text in side.words("bearers")


def _deed(side: Side, teller: Side, doer: Doer) -> Span | None:
    """The words by which the side that hides the doer tells the deed: the same word, else what was done, else what came of it."""
    told = {key_of(token) for token in teller.tokens[doer.first : doer.last]}
    outcomes = {hit.first for hit in fates(side)}
    if doer.campaign and doer.campaign not in side.keys:
        return None

    def rank(hit: Hit[str]) -> tuple[bool, bool, int]:
        return key_of(side.tokens[hit.last - 1]) not in told, hit.first in outcomes, hit.first

    hits = [hit for name in ("deeds", "undergone", "campaigns") for hit in side.hits(name)]
    best = min(hits, key=rank, default=None)
    return side.span(best.first, best.last) if best else None


def _holds(side: Side, party: Hit[Label]) -> bool:
    held = side.words("held")
    around = side.tokens[max(0, party.first - 3) : party.first]
    following = side.tokens[party.last].text if party.last < len(side.tokens) else ""
    return following in held or any(token.text in held for token in around)


def _doer(side: Side, party: Hit[Label]) -> Doer | None:
    for name in ("deeds", "campaigns"):
        for deed in side.hits(name):
            if _modifies(side, party, deed) or _follows(side, party, deed):
                campaign = key_of(side.tokens[deed.first]) if name == "campaigns" else ""
                return Doer(party.value.charge, min(party.first, deed.first), max(party.last, deed.last), campaign)
    for act in side.hits("acts"):
        if _subject(side, party, act):
            return Doer(party.value.charge, party.first, act.last)
    for fate in side.hits("undergone"):
        if _suffered_from(side, party, fate):
            return Doer(party.value.charge, fate.first, party.last)
    for blame in side.hits("blames"):
        if 0 <= party.first - blame.last < REACH:
            return Doer(party.value.charge, blame.first, party.last)
    return None


def _modifies(side: Side, party: Hit[Label], deed: Hit[str]) -> bool:
    """A party in front of the deed with nothing but nouns between: "regime barrel bomb attacks"."""
    return 0 <= deed.first - party.last < REACH and _plain(side, party.last, deed.first)


def _plain(side: Side, first: int, last: int) -> bool:
    stops = side.words("determiners") | (side.words("joins") - {"and", "et"}) | side.words("times") | side.words("held")
    return not any(side.tokens[i].text in stops or side.tokens[i].text.isdigit() for i in range(first, last)) and not _mark(
        side, first, last
    )


def _follows(side: Side, party: Hit[Label], deed: Hit[str]) -> bool:
    """A party behind the deed: "raids by regime war planes", "frappes aériennes du régime", "frappes russes"."""
    gap = range(deed.last, party.first)
    if party.first < deed.last or len(gap) > 2 * REACH or _mark(side, deed.last, party.first):
        return False
    words = [side.tokens[i].text for i in gap]
    if any(word in side.words("by") for word in words):
        return True
    if not side.books.wording.by_near:
        return False
    return len(gap) <= NEAR + 1 and all(word not in side.words("joins") or word in side.words("by_near") for word in words)


def _suffered_from(side: Side, party: Hit[Label], fate: Hit[str]) -> bool:
    """A party that a passive names: "was released by a helicopter of the regime"."""
    gap = range(fate.last, party.first)
    if party.first < fate.last or len(gap) > REACH + 2 or _mark(side, fate.last, party.first):
        return False
    return any(side.tokens[i].text in side.words("by") for i in gap[:2])


def _subject(side: Side, party: Hit[Label], act: Hit[str]) -> bool:
    """A party that does the act: "regime forces executed"; not "rebels were killed"."""
    if not 0 <= act.first - party.last < REACH or _mark(side, party.last, act.first):
        return False
    if any(side.tokens[i].text in side.words("passives") for i in range(party.last, act.first)):
        return False
    return not any(side.tokens[i].text.isdigit() for i in range(max(0, party.first - 2), act.first))


def _mark(side: Side, first: int, last: int) -> bool:
    """Whether a mark of punctuation stands between tokens `first - 1` and `last`."""
    if not 0 < first <= last < len(side.tokens):
        return False
    marks = side.text[side.tokens[first - 1].end : side.tokens[last].start].replace("U.S.", "")
    return any(mark in marks for mark in ";:,!?\"«»()") or (". " in marks and len(side.tokens[first - 1].text) > 1)
