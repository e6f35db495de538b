"""Evaluation: one side judges what the other tells neutrally or judges otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.views import Pair, Side, View, contrast, earliest, key_of
from claimcheck.datatypes import Contrast, Span

LISTS = ("evaluations", "intensities")
PLAIN = ("deeds", "undergone", "acts")
REACH, CLAUSE = 3, 10
REFERRED = 2


def find(pair: Pair) -> Iterator[Contrast]:
    """One contrast if both judge the same thing otherwise ("the proportionate response", "the response, an outburst").

    Else one for each judging expression that the other side lacks, said of something that the other tells. Where the
    judge found no common assertion, the statements must share an anchor, and the expression must stand beside a word
    that they share, or dismiss ("propaganda") what the other gives a reason for or its own context shares with the other.
    """
    if both := _judged_by_both(pair):
        yield contrast("evaluation", *both)
    elif pair.one_thing:
        yield from _judged_by_one(pair)
    elif pair.anchored:
        yield from _judged_by_one(pair, strictly=True)


def _judged_by_one(pair: Pair, *, strictly: bool = False) -> Iterator[Contrast]:
    for hit in _judgements(pair.from_a, strictly):
        yield contrast("evaluation", pair.a.span(hit.first, hit.last), None)
    for hit in _judgements(pair.from_b, strictly):
        yield contrast("evaluation", None, pair.b.span(hit.first, hit.last))


def _judgements(view: View, strictly: bool) -> list[Hit[str]]:
    if strictly:
        return [hit for hit in _own(view) if _dismissed(view, hit) or _beside(view.side, hit) & view.told]
    return [hit for hit in _own(view) if _dismisses(view.side, hit) or _about_shared(view, hit)]


def _dismissed(view: View, hit: Hit[str]) -> bool:
    """Whether the expression dismisses what the other side gives a reason for, or what its own context shares with it."""
    if not _dismisses(view.side, hit):
        return False
    return bool(view.other.hits("purposes")) or len(view.side.context_keys & view.other.keys) >= REFERRED


def _own(view: View) -> list[Hit[str]]:
    """The judging expressions that the other side does not have, in form or meaning.

    The plain word for a deed does not answer the judging one, however near it is in meaning ("slaughter", "tué").
    """
    hits = [hit for name in LISTS for hit in view.side.hits(name)]
    plain = {i for name in PLAIN for hit in view.other.hits(name) for i in range(hit.first, hit.last)}
    answered = view.partners.keys() - {i for i, partner in view.partners.items() if partner in plain}
    return [hit for hit in hits if not view.says(hit) and not answered & set(range(hit.first, hit.last))]


def _dismisses(side: Side, hit: Hit[str]) -> bool:
    return any(word.first <= hit.first < word.last for word in side.hits("disputes"))


def _about_shared(view: View, hit: Hit[str]) -> bool:
    """Whether a word beside the judging one is a word of the other side, or both tell deeds and it is beside one."""
    if _beside(view.side, hit) & view.told or _set_against(view, hit):
        return True
    deeds = view.side.hits("deeds") if view.other.hits("deeds") else ()
    return any(hit.first - REACH <= deed.first < hit.last + REACH for deed in deeds)


def _set_against(view: View, hit: Hit[str]) -> bool:
    """Whether the expression stands in an apposition that judges what the other side tells too (", a humiliating retreat")."""
    side, first = view.side, hit.first
    while first > max(0, hit.first - REACH) and not side.broken(first):
        first -= 1
    opens = first > 0 and side.broken(first) and side.tokens[first].text in side.words("articles")
    return opens and first < hit.first and first - 1 in view.told


def _beside(side: Side, hit: Hit[str], reach: int = REACH) -> set[int]:
    """The content words near a hit, in its clause; words of time are said of nothing."""
    first, last = hit.first, hit.last
    while first > max(0, hit.first - reach) and not side.broken(first):
        first -= 1
    while last < min(len(side.tokens), hit.last + reach) and not side.broken(last):
        last += 1
    near = {i for i in side.content if first <= i < hit.first or hit.last <= i < last}
    return {i for i in near if side.tokens[i].text not in side.words("times")}


def _judged_by_both(pair: Pair) -> tuple[Span, Span] | None:
    judged = [
        (pair.a.span(a.first, a.last), pair.b.span(b.first, b.last))
        for a in _own(pair.from_a)
        for b in _own(pair.from_b)
        if _keys_beside(pair.a, a) & _keys_beside(pair.b, b)
    ]
    return earliest(pair, judged)


def _keys_beside(side: Side, hit: Hit[str]) -> set[str]:
    return {key_of(side.tokens[i]) for i in _beside(side, hit, CLAUSE)}
