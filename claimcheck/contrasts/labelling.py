"""Labelling: the same actor, place or act named with words of another charge."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.views import Pair, Side, View, contrast, earliest, key_of
from claimcheck.datatypes import Contrast, Span
from claimcheck.languages.wording import Label

PARTIES = frozenset(("power", "insurgents", "force", "killing", "movers"))
"""Referents that any two reports of one conflict name: alone they do not show that both tell one thing."""


def find(pair: Pair) -> Iterator[Contrast]:
    """One contrast for each kind of referent whose names differ in charge, and one for each name with an epithet.

    What both sides say is set aside first ("rebels and militants" against "opposition and militants" leaves "rebels"
    against "opposition"); a name left over on one side alone is no contrast unless it stands in the place of one of
    another charge ("a regime source" against "a military source").
    """
    if not pair.one_thing and not pair.anchored:
        return
    families = dict.fromkeys(hit.value.family for hit in pair.a.labels)
    for family in families if pair.one_thing else [name for name in families if name not in PARTIES]:
        a, b = _of(pair.a, family), _of(pair.b, family)
        named = _left_over(a, b) or _same_place(pair, a, b)
        both = earliest(pair, [(phrase(pair.a, x), phrase(pair.b, y)) for x, y in named])
        if both:
            yield contrast("labelling", *both, family)
    if pair.one_thing:
        yield from [*_epithets(pair)] or _distanced(pair)


def possible(pair: Pair) -> bool:
    """Whether the meaning of the words may show a name that one side alone keeps at arm's length."""
    return bool(pair.a.hits("distancing")) != bool(pair.b.hits("distancing"))


def phrase(side: Side, hit: Hit[Label]) -> Span:
    """The noun phrase around a name: its determiner, the names beside it, and the compound it is part of."""
    first, last = hit.first, hit.last
    while first > 0 and not _gap(side, first) and (side.tokens[first - 1].capital or _party(side, first - 1)):
        first -= 1
    if first > 0 and not _gap(side, first) and side.tokens[first - 1].text in side.words("determiners"):
        first -= 1
    while last < len(side.tokens) and not _gap(side, last) and _goes_on(side, last):
        last += 1
    return side.span(first, last)


def _of(side: Side, family: str) -> list[Hit[Label]]:
    return [hit for hit in side.labels if hit.value.family == family]


Named = list[tuple[Hit[Label], Hit[Label]]]


def _left_over(a: list[Hit[Label]], b: list[Hit[Label]]) -> Named:
    """The names of either side whose charge the other side does not use; none unless both have one."""
    charges_a, charges_b = {hit.value.charge for hit in a}, {hit.value.charge for hit in b}
    left_b = [hit for hit in b if hit.value.charge not in charges_a]
    return [(x, y) for x in a if x.value.charge not in charges_b for y in left_b]


def _same_place(pair: Pair, a: list[Hit[Label]], b: list[Hit[Label]]) -> Named:
    """Two names of different charge with the same word beside them, beside which neither side has the other's."""
    near_a, near_b = [_neighbours(pair.a, hit) for hit in a], [_neighbours(pair.b, hit) for hit in b]
    said_a = {(hit.value.charge, word) for hit, near in zip(a, near_a, strict=True) for word in near}
    said_b = {(hit.value.charge, word) for hit, near in zip(b, near_b, strict=True) for word in near}
    return [
        (x, y)
        for x, beside_x in zip(a, near_a, strict=True)
        for y, beside_y in zip(b, near_b, strict=True)
        if x.value.charge != y.value.charge
        and any((x.value.charge, w) not in said_b and (y.value.charge, w) not in said_a for w in beside_x & beside_y)
    ]


def _neighbours(side: Side, hit: Hit[Label]) -> set[tuple[int, str]]:
    """The content words right before and after a name, as (side, key)."""
    before = [i for i in side.content if i < hit.first][-1:]
    after = [i for i in side.content if i >= hit.last][:1]
    near = [(-1, i) for i in before if hit.first - i <= 1] + [(1, i) for i in after if i - hit.last <= 0]
    return {(where, key_of(side.tokens[i])[:4]) for where, i in near if not side.tokens[i].capital}


def _epithets(pair: Pair) -> Iterator[Contrast]:
    """Names that both sides have and that only one sets a charged word beside."""
    for name in sorted({hit.value.charge for hit in pair.a.groups} & {hit.value.charge for hit in pair.b.groups}):
        a, b = _charged(pair.a, name), _charged(pair.b, name)
        if bool(a) != bool(b):
            yield contrast("labelling", a or _plain(pair.a, name), b or _plain(pair.b, name), "epithet")
            return


def _distanced(pair: Pair) -> Iterator[Contrast]:
    """A name that one side keeps at arm's length ("so-called", "soi-disant") and the other uses as its own."""
    if named := _at_arms_length(pair.from_a, pair.from_b):
        yield contrast("labelling", *named, "distance")
    elif named := _at_arms_length(pair.from_b, pair.from_a):
        yield contrast("labelling", *named[::-1], "distance")


def _at_arms_length(view: View, back: View) -> tuple[Span, Span] | None:
    """The distancing word with its name, and the name as the other side has it; a word that hedges belongs to attribution."""
    if view.other.hits("distancing"):
        return None
    hedged = {hit.first for hit in view.side.hits("hedges")}
    for word in view.side.hits("distancing"):
        for name in (word.first - 1, word.last):  # a Romance adjective follows its noun ("la république autoproclamée vote")
            if word.first in hedged or name not in view.side.content or _gap(view.side, max(name, word.first)):
                continue
            if (plain := _as_told(view, back, name)) is not None:
                first, last = min(name, word.first), max(name + 1, word.last)
                return view.side.span(first, last), view.other.span(plain, plain + 1)
    return None


def _as_told(view: View, back: View, name: int) -> int | None:
    """Where the other side has this word, in form, or in meaning where each is the other's nearest ("armée" is no "armed")."""
    key = key_of(view.side.tokens[name])
    same = (j for j in view.other.content if key_of(view.other.tokens[j]) == key)
    partner = view.partners.get(name, -1)
    return next(same, partner if back.partners.get(partner) == name else None)


def _charged(side: Side, name: str) -> Span | None:
    for hit in side.groups:
        if hit.value.charge != name:
            continue
        for word in side.hits("epithets"):
            if 0 <= hit.first - word.last <= 1 or 0 <= word.first - hit.last <= 1:
                return side.span(min(hit.first, word.first), max(hit.last, word.last))
    return None


def _plain(side: Side, name: str) -> Span | None:
    return next((side.span(hit.first, hit.last) for hit in side.groups if hit.value.charge == name), None)


def _gap(side: Side, position: int) -> bool:
    """Whether a mark of punctuation stands before token `position`."""
    return bool(side.text[side.tokens[position - 1].end : side.tokens[position].start].strip(" -'’"))


def _party(side: Side, position: int) -> bool:
    return any(hit.first <= position < hit.last for hit in side.parties)


def _goes_on(side: Side, position: int) -> bool:
    token = side.tokens[position]
    hyphen = side.text[side.tokens[position - 1].end : token.start] == "-"
    return hyphen or token.capital or _party(side, position) or token.text in side.words("bearers")
