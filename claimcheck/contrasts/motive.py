"""Motive: the stated purpose, cause or justification differs, or one side disputes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.views import Pair, Side, View, contrast, earliest, key_of
from claimcheck.datatypes import Contrast, Span

LONGEST = 14
TOLD, TOLD_OF_TWO = 0.4, 0.6
SAME = 0.2


@dataclass(frozen=True)
class Reason:
    """A clause that gives a reason: tokens `first` to `last` (half-open), its content words, purpose or cause."""

    first: int
    last: int
    words: tuple[int, ...]
    purpose: bool


def find(pair: Pair) -> Iterator[Contrast]:
    """At most one contrast: two reasons that differ, a reason that the other side rejects, or one that it leaves out.

    A purpose that one side leaves out is a contrast, a mere cause is not: reports need not repeat causes. Where no common
    assertion was found, both sides must give a reason, or one must reject what the other gives, of an act that both name.
    """
    if not pair.one_thing and not pair.touching:
        return
    two = [(x, y) for x in _untold(pair.from_a, TOLD_OF_TWO) for y in _untold(pair.from_b, TOLD_OF_TWO)]
    both = earliest(pair, [(_span(pair.a, x), _span(pair.b, y)) for x, y in two if _differ(pair, x, y)])
    a, b = _untold(pair.from_a, TOLD), _untold(pair.from_b, TOLD)
    spans = both or earliest(pair, _rejected(pair, a, b))
    if spans:
        yield contrast("motive", *spans)
    elif pair.one_thing:
        yield from _left_out(pair, a, b)


def possible(pair: Pair) -> bool:
    """Whether one side gives a reason and the other gives or rejects one, whatever they speak of."""
    a, b = bool(reasons(pair.a)), bool(reasons(pair.b))
    return (a and b) or (a and bool(pair.b.hits("disputes"))) or (b and bool(pair.a.hits("disputes")))


def _rejected(pair: Pair, a: list[Reason], b: list[Reason]) -> Iterator[tuple[Span, Span]]:
    """The first reason of a side and the words by which the other rejects it."""
    if a and (words := _rejection(pair.from_b)):
        yield _span(pair.a, a[0]), words
    if b and (words := _rejection(pair.from_a)):
        yield words, _span(pair.b, b[0])


def _left_out(pair: Pair, a: list[Reason], b: list[Reason]) -> Iterator[Contrast]:
    ours, theirs = [x for x in a if x.purpose], [y for y in b if y.purpose]
    if ours and not b:
        yield contrast("motive", _span(pair.a, ours[0]), None)
    elif theirs and not a:
        yield contrast("motive", None, _span(pair.b, theirs[0]))


def reasons(side: Side) -> tuple[Reason, ...]:
    """The clauses that give a reason, in order."""
    resolved = {hit.last for hit in side.hits("resolves")}
    purposes = [hit for hit in side.hits("purposes") if not (hit.first in resolved and hit.value.startswith("to "))]
    purposes += _infinitives(side)
    hits = [(hit, True) for hit in purposes] + [(hit, False) for hit in side.hits("causes")]
    starts = [hit.first for hit, _ in hits]
    found = [_reason(side, hit, purpose, starts) for hit, purpose in hits]
    return tuple(sorted((reason for reason in found if reason.words), key=lambda reason: reason.first))


def _infinitives(side: Side) -> tuple[Hit[str], ...]:
    """Where a word like "pour" stands before an infinitive, within two words ("pour en faire")."""
    endings = side.books.wording.infinitives
    found = []
    for hit in side.hits("before_infinitive"):
        for i in range(hit.last, min(hit.last + 2, len(side.tokens))):
            if endings and side.tokens[i].text.endswith(endings) and len(side.tokens[i].text) > 3:
                found.append(Hit(hit.first, i + 1, hit.value))
                break
    return tuple(found)


def _reason(side: Side, hit: Hit[str], purpose: bool, starts: Sequence[int]) -> Reason:
    """The clause that `hit` opens: to the next mark, to where another reason begins (`starts`), or fourteen words long."""
    last = hit.last
    while last < min(len(side.tokens), hit.last + LONGEST) and last not in starts:
        if any(mark in side.text[side.tokens[last - 1].end : side.tokens[last].start] for mark in ",;.:!?()"):
            break
        last += 1
    words = tuple(i for i in side.content if hit.last - 1 <= i < last and len(side.tokens[i].text) > 3)
    return Reason(hit.first, last, words, purpose)


def _span(side: Side, reason: Reason) -> Span:
    return side.span(reason.first, reason.last)


def _untold(view: View, most: float) -> list[Reason]:
    """The reasons of whose words the other side has less than the share `most`."""
    return [reason for reason in reasons(view.side) if view.share(reason.words) < most]


def _differ(pair: Pair, a: Reason, b: Reason) -> bool:
    """Whether the two clauses have hardly a word in common, in form or meaning."""
    theirs = {key_of(pair.b.tokens[j]) for j in b.words}
    partners = pair.from_a.partners
    common = [i for i in a.words if key_of(pair.a.tokens[i]) in theirs or partners.get(i) in b.words]
    return len(common) / min(len(a.words), len(b.words)) < SAME


def _rejection(view: View) -> Span | None:
    """The words by which a side rejects a reason, unless the other side uses them too."""
    for hit in view.side.hits("disputes"):
        if not view.says(hit):
            return view.side.span(hit.first, hit.last)
    return None
