"""Which evidence is looked at for each claim: the nearest statements of every language, not only of the claim's own.

A multilingual encoder puts two texts of one language closer together than their translations, and full text finds words of
one language only; a single list would hold the claim's own language and little else. So each language of the index is
searched by itself, but for the rarest of many, which share a search. From each list those are kept that come near its best;
where a whole language has nothing that comes near, it gives little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.datatypes import Match, Span, Statement

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.retrieval.index import Filters, Index

# Of a language that is not the claim's own, this share of `k`.
_FOREIGN_SHARE = 1 / 3
# So many languages are searched each by itself: those of the claims, then those with the most reports.
_ALONE = 7
# How far below the best of its language a statement may lie: cosines of two statements mostly lie between .65 and .85, those of
# pairs that belong together between .77 and .9, so that 139 of the scenarios' 144 listed pairs come in, with 26 a claim.
_MARGIN = 0.05
_ALWAYS = 3
# Pieces of evidence lent by the claim that another one is about.
_LENT = 8


def neighbours(
    index: Index, claims: Sequence[Statement], vectors: NDArray[np.float32], k: int, filters: Filters
) -> list[tuple[Match, ...]]:
    """The evidence for each claim, best first with ranks from 1: at most `k` in its own language, a third of that in others."""
    own = [_base(claim.source.language) for claim in claims]
    parts = _parts(index, own, filters)
    if len(parts) < 2:
        return index.search(claims, vectors, k, filters)
    share = max(1, round(k * _FOREIGN_SHARE))
    found: list[list[Match]] = [[] for _ in claims]
    for languages in parts:
        limited = replace(filters, languages=languages)
        for position, matches in enumerate(index.search(claims, vectors, k, limited)):
            home = own[position] in map(_base, languages)
            found[position] += near(matches, k if home else min(k, share * len(languages)))
    return [ranked(matches) for matches in found]


def with_context(claims: Sequence[Statement], found: Sequence[tuple[Match, ...]]) -> list[tuple[Match, ...]]:
    """The lists, each followed by the first evidence of the claim that its own claim is about.

    "C'est de la propagande" resembles little; what it is said of ("pour permettre aux civils de partir") finds the reports
    that it has to be held against. The similarity stays that to the claim which found them.
    """
    longer = []
    for position, (claim, own) in enumerate(zip(claims, found, strict=True)):
        about = _about(claim, claims[:position])
        seen = {match.evidence.id for match in own}
        lent = [match for match in (found[about] if about is not None else ()) if match.evidence.id not in seen][:_LENT]
        extra = [replace(match, claim=claim, rank=len(own) + place) for place, match in enumerate(lent, start=1)]
        longer.append((*own, *extra))
    return longer


def _about(claim: Statement, earlier: Sequence[Statement]) -> int | None:
    """The last earlier claim in the context that the claim needs, None when it stands alone."""
    if claim.context is None:
        return None
    inside = [place for place, other in enumerate(earlier) if claim.context.overlaps(Span(other.start, other.end))]
    return inside[-1] if inside else None


def near(matches: Sequence[Match], most: int) -> list[Match]:
    """The first `most` of one language's list that come near its best; the first few always."""
    best = max((match.similarity for match in matches), default=0.0)
    return [
        match for place, match in enumerate(matches[:most]) if place < _ALWAYS or match.similarity >= best - _MARGIN
    ]


def ranked(matches: Sequence[Match]) -> tuple[Match, ...]:
    """The lists of all languages as one: by place within the language, then by similarity; ranks from 1."""
    order = sorted(matches, key=lambda match: (match.rank, -match.similarity, match.evidence.id))
    return tuple(replace(match, rank=place) for place, match in enumerate(order, start=1))


def _parts(index: Index, own: Sequence[str], filters: Filters) -> list[tuple[str, ...]]:
    """The languages that the filters let through, as what is searched together; every one is in one part, variants with it."""
    held = Counter(_base(report.language) for report in index.passing(filters))
    order = sorted(held, key=lambda code: (code not in own, -held[code], code))
    groups = [order[place : place + 1] for place in range(min(len(order), _ALONE))] + [order[_ALONE:]]
    return [tuple(code for one in group for code in _asked(one, filters)) for group in groups if group]


def _asked(base: str, filters: Filters) -> tuple[str, ...]:
    """What the filters ask for of a language: all of it, or the variants they name."""
    return tuple(code for code in filters.languages if _base(code) == base) or (base,)


def _base(code: str | None) -> str:
    """ "fr" of "fr-CA"; "" of a report without a language."""
    return (code or "").partition("-")[0]
