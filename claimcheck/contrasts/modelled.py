"""A contrast where the model says that one side frames the other and no word list tells why.

The kind is the likeliest of those that frame, or one nearly as likely of which there are words. Marked is what the statement
has of that kind (names of a charge, judging words, a reason, who did it); else what stands in quotation marks; else the whole
statement. Both sides with the same words are no contrast; where neither has anything of that kind, the model's word is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.contrasts.agency import doers
from claimcheck.contrasts.motive import reasons
from claimcheck.contrasts.views import Side, contrast
from claimcheck.datatypes import CONTRAST_KINDS, Contrast, ContrastKind, Framing, Match, Span

_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'))

NEARLY = 0.5
"""So much of the likeliest kind's probability has a kind that may be told in its stead."""
Places = tuple[tuple[int, int], ...]


def told_otherwise(match: Match, framing: Framing) -> Contrast | None:
    """The contrast of the likeliest framing kind, with what shows it on both sides.

    None where both show the same words, in another language a name of the same charge ("gouvernement", "government"), or a name
    on one side alone: that the other does not say "army" is no naming of anything.
    """
    sides = Side(match.claim), Side(match.evidence)
    kind = _kind(framing, sides)
    ours, theirs = map(_charges, sides)
    if kind == "labelling" and (ours & theirs or bool(ours) != bool(theirs)):
        return None
    a, b = (_listed(side, kind) or _whole(side) for side in sides)
    return None if _words(sides[0], a) == _words(sides[1], b) else contrast(kind, a, b)


def _kind(framing: Framing, sides: tuple[Side, Side]) -> ContrastKind:
    """The likeliest kind that has words to show, if it is nearly as likely as the likeliest of all; else that one.

    Names alone never stand in for another kind: they are on both sides of most pairs.
    """
    likely = {kind: framing.kinds[CONTRAST_KINDS.index(kind)] for kind in _PLACES}
    first, *others = sorted(likely, key=lambda kind: -likely[kind])
    near = (kind for kind in others if kind != "labelling" and likely[kind] >= NEARLY * likely[first])
    return next((kind for kind in (first, *near) if any(_PLACES[kind](side) for side in sides)), first)


def _words(side: Side, span: Span) -> str:
    return side.text[span.start - side.statement.start : span.end - side.statement.start].casefold()


def _charges(side: Side) -> frozenset[tuple[str, str]]:
    return frozenset((hit.value.family, hit.value.charge) for hit in side.labels)


def _labels(side: Side) -> Places:
    return tuple((hit.first, hit.last) for hit in side.labels)


def _evaluations(side: Side) -> Places:
    return tuple((hit.first, hit.last) for name in ("evaluations", "intensities") for hit in side.hits(name))


def _reasons(side: Side) -> Places:
    return tuple((one.first, one.last) for one in reasons(side))


def _doers(side: Side) -> Places:
    return tuple((one.first, one.last) for one in doers(side))


_PLACES: Mapping[ContrastKind, Callable[[Side], Places]] = {
    "labelling": _labels,
    "evaluation": _evaluations,
    "motive": _reasons,
    "agency": _doers,
}


def _listed(side: Side, kind: ContrastKind) -> Span | None:
    places = _PLACES[kind](side)
    return side.span(*places[0]) if places else None


def _whole(side: Side) -> Span:
    return _quoted(side) or Span(side.statement.start, side.statement.end)


def _quoted(side: Side) -> Span | None:
    """What stands in the first pair of quotation marks."""
    for opening, closing in _QUOTES:
        start = side.text.find(opening)
        end = side.text.find(closing, start + 1) if start >= 0 else -1
        inner = side.text[start + 1 : end].strip() if end > 0 else ""
        if inner:
            place = side.text.index(inner, start)
            return Span(place, place + len(inner)).shifted(side.statement.start)
    return None
