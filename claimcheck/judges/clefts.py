"""Who or what one side sets in front ("it was the guards who", "ce sont les hommes de la brigade qui") and the other has not.

A cleft sentence puts its focus in the place of something else (Lambrecht 2001): where two statements tell one fact and the focus
has no like among the other's words, they mostly put different doers or causes in one place.
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import cut
from claimcheck.languages.wording_roles import CLEFTS, NO_FOCUS

LIKE = 0.5
"""The cosine of two words from which on the focus is named on the other side as well."""
_VAGUE = 0.4
_FOCUS, _END = r"(?P<focus>[^.;:!?]{3,60}?)", r"(?=\s*[,.;:!?]|$)"


def compare(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    """At most one clash: a focus without a like on the other side. Nothing without a reading."""
    if reading is None:
        return ()
    ours, theirs = focus(match.claim), focus(match.evidence)
    if ours is not None and _strange(reading, match.claim, ours, match.evidence):
        return (_outcome(match.claim, ours, (ours,), ()),)
    if theirs is not None and _strange(reading, match.evidence, theirs, match.claim):
        return (_outcome(match.evidence, theirs, (), (theirs,)),)
    return ()


def focus(statement: Statement) -> Span | None:
    """What the statement sets in front, in the document; None when it sets nothing in front, or what names nobody.

    >>> from claimcheck.claims.extract import whole
    >>> from claimcheck.datatypes import Document, Source
    >>> text = "Es waren die Besetzer, die die Heizung abdrehten."
    >>> found = focus(whole(Document(Source(id="r", language="de"), text)))
    >>> text[found.start : found.end]
    'die Besetzer'
    """
    for pattern in _patterns((statement.source.language or "")[:2]):
        found = pattern.search(statement.text)
        if found and found["focus"].lower().split()[0] not in NO_FOCUS:
            return Span(*found.span("focus")).shifted(statement.start)
    return None


def _strange(reading: Reading, one: Statement, inside: Span, other: Statement) -> bool:
    """Whether the focus has a longer word, and none of them a like on the other side."""
    nearest = reading.nearest(one, inside, other)
    return nearest is not None and nearest[0] < LIKE


def _outcome(one: Statement, inside: Span, claim: tuple[Span, ...], evidence: tuple[Span, ...]) -> Outcome:
    return Outcome("clefts", "clash", "actor", claim, evidence, "clefts.strange", (cut(one, inside),), _VAGUE)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    frames = (frame.replace("{focus}", _FOCUS).replace("{end}", _END) for frame in CLEFTS.get(language, ()))
    return tuple(re.compile(frame, re.IGNORECASE) for frame in frames)
