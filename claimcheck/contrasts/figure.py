"""Figure: figures of the same quantity differ without excluding each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.contrasts.counts import Count, counts
from claimcheck.contrasts.views import Pair, contrast
from claimcheck.datatypes import Contrast

ROUND = 0.25


def find(pair: Pair) -> Iterator[Contrast]:
    """One contrast for each thing counted on both sides of which no two figures agree in value and bound.

    A figure that a text gives twice (headline and lead) counts in its later form; figures that add up to the other
    side's agree with it. Two exact figures are a contrast only as an update: a later report that counts more.
    """
    if pair.relation != "agreement":
        return
    ours, theirs = counts(pair.a), counts(pair.b)
    for thing in dict.fromkeys(_thing(count) for count in ours):
        a, b = _of(ours, thing), _of(theirs, thing)
        if a and b and not _agree(a, b):
            x, y = min(((x, y) for x in a for y in b), key=_nearness)
            if x.modifier != "exact" or y.modifier != "exact" or _grown(pair, x, y):
                yield contrast("figure", x.span, y.span, thing[0] or thing[1])


def _agree(a: Sequence[Count], b: Sequence[Count]) -> bool:
    if any(_equal(x, y) for x in a for y in b):
        return True
    return (len(a) > 1 and sum(x.value for x in a) in {y.value for y in b}) or (
        len(b) > 1 and sum(y.value for y in b) in {x.value for x in a}
    )


def _equal(a: Count, b: Count) -> bool:
    """The same number and bound; two round figures may differ by what "dozens" and "dizaines" differ."""
    if a.modifier == b.modifier == "about":
        return abs(a.value - b.value) <= ROUND * max(a.value, b.value)
    return (a.value, a.modifier) == (b.value, b.modifier)


def _thing(count: Count) -> tuple[str, str, bool]:
    """What is compared: a fate (of a group, if it is a part of a figure), else the thing counted."""
    if count.fate:
        return count.fate, count.group if count.part else "", count.part
    return "", count.unit, count.part


def _of(found: Sequence[Count], thing: tuple[str, str, bool]) -> tuple[Count, ...]:
    """The figures of a thing; of two that may be one figure told twice, the later."""
    kept: list[Count] = []
    for count in found:
        if _thing(count) == thing:
            kept = [other for other in kept if not _told_twice(other, count)] + [count]
    return tuple(kept)


def _nearness(two: tuple[Count, Count]) -> tuple[float, float, list[tuple[float, str]]]:
    a, b = two
    return abs(a.value - b.value), a.value + b.value, sorted([(a.value, a.modifier), (b.value, b.modifier)])


def _told_twice(a: Count, b: Count) -> bool:
    return a.value == b.value and (a.group == b.group or not a.group or not b.group)


def _grown(pair: Pair, a: Count, b: Count) -> bool:
    """Whether the report of the later date gives the higher figure."""
    first, second = pair.a.statement.source.published or "", pair.b.statement.source.published or ""
    if not first or not second or first[:10] == second[:10]:
        return False
    return (b.value > a.value) == (second > first)
