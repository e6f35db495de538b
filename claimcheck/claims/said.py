"""One attribution: who, through which words, says what, in which stance."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.claims.units import QUOTE, Unit
from claimcheck.datatypes import Span, Stance

_ALIKE = 0.7
CLOSING = ' \u00a0\u202f»”"'
ASKING = ("?", "؟")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Places in the document's text; `source` is None when nobody is named.

    `shared` marks a source that is the one of the attribution before ("et a menacé").
    """

    source: Span | None
    cue: Span
    content: Span
    stance: Stance
    quoted: bool
    shared: bool = False


Hit = tuple[Attribution, int]
"""An attribution and the word at which the search goes on."""


def attribute(
    u: Unit, source: Span | None, cue: Span, content: Span, stance: Stance, shared: bool = False
) -> Attribution:
    """An attribution of the unit, with the stance that its content shows and whether it holds a quotation.

    Whoever demands with a question, direct or not, asks: nothing is demanded.
    """
    said = u.text[content.start : content.end]
    asks = stance == "demanded" and (said.rstrip(CLOSING).endswith(ASKING) or said.split()[0].lower() in u.data.whether)
    quoted = any(w.lower == QUOTE and w.start < content.end and w.end > content.start for w in u.items)
    words = u.text[cue.start : cue.end].lower().split()
    frames = "".join(c.frame for c in u.table.verbs.get(re.sub(u.data.inverted, "", words[-1]), ()))
    then = words[0] in u.data.auxiliaries and u.text[: content.start].rstrip().endswith(tuple(u.data.complementizers))
    shown = stance_of(u, "asserted" if asks else stance, content, "f" in frames, then)
    if shown in ("asserted", "hedged") and "u" in frames and not asks:
        shown = "judged"
    return Attribution(source, cue, content, shown, quoted, shared)


def parted_quotation(before: Span, after: Span) -> Span:
    """What is said on both sides of a reporting clause: all of it where the parts are about as long, else the longer.

    A content is one stretch of text; one that leaves out half of what is said misleads more than one that holds "X said".
    """
    shorter, longer = sorted((before, after), key=lambda span: span.end - span.start)
    alike = shorter.end - shorter.start >= _ALIKE * (longer.end - longer.start)
    return Span(before.start, after.end) if alike else longer


def stance_of(u: Unit, stance: Stance, content: Span, ahead: bool = False, then: bool = False) -> Stance:
    """The verb's stance; a neutral verb takes the one that the content shows.

    A question demands nothing; `ahead`: the verb speaks of what is to come, its conditional is a future seen from the past;
    `then`: so is "serait" in a clause behind a verb in the past.
    """
    if stance != "asserted":
        return stance
    said, data = u.text[content.start : content.end].lower(), u.data
    rules: tuple[tuple[str, Stance], ...] = (
        (data.flat_denials, "denied"),
        ("" if said.rstrip(CLOSING).endswith(ASKING) else data.demands, "demanded"),
        (data.hedges, "hedged"),
        ("" if ahead else data.unsure, "hedged"),
        ("" if ahead or then else data.unsure_now, "hedged"),
        (data.judgements, "judged"),
        (data.predictions, "predicted"),
    )
    return next((found for pattern, found in rules if pattern and re.search(pattern, said)), stance)
