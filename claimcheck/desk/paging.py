"""Long lists in pages, each of which tells how much it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Around:
    """How many lines of a list stand before and after those of a page, and from which line on the pages there begin."""

    before: int
    previous: int
    after: int
    next: int


def around(start: int, shown: int, total: int, most: int) -> Around:
    """What stands around the `shown` lines from `start` on, of `total`, on pages of `most`.

    >>> around(200, 200, 450, 200)
    Around(before=200, previous=0, after=50, next=400)
    """
    return Around(min(start, total), max(0, start - most), max(0, total - start - shown), start + most)


def start_of(query: Mapping[str, str]) -> int:
    """How many lines of a list the address passes over (`?from=200`); what is no number passes over none.

    >>> start_of({"from": "200"}), start_of({"from": "x"}), start_of({})
    (200, 0, 0)
    """
    told = query.get("from", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0
