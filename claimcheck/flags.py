"""The flag a reader sees: the first that holds of update, dispute, contradiction, framing, agreement, none.

`data/gold/GUIDELINES.md`, section 3: a dispute is a contradiction whose claim is attributed to a party and whose other side
carries that party's opponent; an update is the same toll, higher in the later-dated of the two texts, whatever the relation.
Institutions that count (prosecutors, observatories, agencies, ministries) and witnesses are no parties: against them it is
a contradiction. Rejecting a stated reason is framing, since only labelling, evaluation, motive and agency make it so; a
reason against another or a disputed one, not one that a report leaves out. A question asserts nothing and frames nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product

from claimcheck.datatypes import Contrast, Flag, Judgement, Match, Statement
from claimcheck.judges.figures import TOLLS, comparable
from claimcheck.judges.measures import Measure, measures
from claimcheck.judges.words import Lexicon, words
from claimcheck.languages.wording_parties import NEUTRAL, RECORDINGS, SIDES

FRAMINGS = frozenset({"labelling", "evaluation", "motive", "agency"})
APART = 0.9
"""From this probability of "unrelated" on only the model's plain word makes a framing: of those on the development scenarios that
word lists alone showed, the ones above it were all false, the ones below nearly all right."""
_ROLES = Lexicon(
    {
        role: tuple(form for forms in lists.values() for form in forms)
        for role, lists in (("side", SIDES), ("neutral", NEUTRAL), ("recording", RECORDINGS))
    }
)
Flagged = tuple[Flag, str, tuple[str, ...]]


def flag(
    match: Match,
    judgement: Judgement | None,
    contrasts: Sequence[Contrast],
    anchored: bool = False,
    contested: bool = False,
) -> Flagged:
    """The flag of a match, the interface key of its sentence, and that sentence's values.

    `anchored` is true where something else joins the two: the claim is about another claim that the same evidence reports
    ("C'est de la propagande" shares no assertion with the reason that it is said of, and frames it all the same), or the
    model is sure. `contested` where the judges pass over one fact in silence, because details of it may be opposite: a
    count that rose is told all the same.
    """
    told = contested or (judgement is not None and judgement.relation != "unrelated")
    risen = _rise(match) if told else None
    if risen:
        return "update", "flag.update", risen
    if judgement is not None and judgement.relation == "contradiction" and _disputed(match):
        return "dispute", judgement.explanation, judgement.values
    if judgement is not None and judgement.relation == "contradiction":
        return "contradiction", judgement.explanation, judgement.values
    framing = next((c for c in contrasts if frames(c)), None)
    asked = "question" in (match.claim.kind, match.evidence.kind)
    if framing is not None and not asked and (anchored or not apart(judgement)):
        return "framing", "flag.framing", (_words(match.claim, framing, True), _words(match.evidence, framing, False))
    if judgement is not None and judgement.relation == "agreement":
        return "agreement", judgement.explanation, judgement.values
    return "none", judgement.explanation if judgement else "abstain.weak", judgement.values if judgement else ()


def apart(judgement: Judgement | None) -> bool:
    """Whether the judges are sure that the two statements do not speak of one thing."""
    if judgement is None or judgement.relation != "unrelated":
        return False
    return judgement.probability is None or judgement.probability >= APART


def frames(contrast: Contrast) -> bool:
    """Whether a contrast tells the event otherwise; a motive that one side merely leaves out does not."""
    left_out = contrast.claim_span is None or contrast.evidence_span is None
    return contrast.kind in FRAMINGS and not (contrast.kind == "motive" and left_out)


def _words(statement: Statement, contrast: Contrast, ours: bool) -> str:
    span = contrast.claim_span if ours else contrast.evidence_span
    if span is None:
        return "–"
    return statement.text[max(0, span.start - statement.start) : max(0, span.end - statement.start)]


def _disputed(match: Match) -> bool:
    """The claim belongs to a party, and the other side comes from the outlet itself (what a recording shows is its own word) or
    from another party.
    """
    speaker = match.claim.speaker
    if speaker is None or not is_party(speaker.text):
        return False
    other = match.evidence.speaker
    if other is None or "recording" in _roles(other.text):
        return True
    return is_party(other.text) and other.text.casefold() != speaker.text.casefold()


def _roles(speaker: str) -> frozenset[str]:
    return frozenset(role for role, *_ in _ROLES.find(speaker, words(speaker)))


def is_party(speaker: str) -> bool:
    """Whether a speaker takes a side: anybody but witnesses, institutions that establish facts, and what only records.

    >>> is_party("Bastien Courcelle, porte-parole du collectif")
    True
    >>> is_party("le parquet")
    False
    """
    roles = _roles(speaker)
    return "side" in roles or not roles & {"neutral", "recording"}


def _rise(match: Match) -> tuple[str, ...] | None:
    """Both figures and days, the earlier first, when the later text has the higher count of the same toll.

    A count that stands in both texts has not risen, whatever else is counted in them, and where the claim is the later of the
    two, "at least 22" the day before agrees with its 29.
    """
    ours, theirs = _day(match.claim), _day(match.evidence)
    if ours is None or theirs is None or ours == theirs:
        return None
    earlier, later = (match.claim, match.evidence) if ours < theirs else (match.evidence, match.claim)
    before, after = measures(earlier), measures(later)
    for a, b in product(before, after):
        risen = _same_toll(a, b) and b.value > a.value and not any(_same_toll(b, c) and b.value == c.value for c in before)
        if risen and (ours < theirs or not a.compatible(b)):
            return a.text, min(ours, theirs).isoformat(), b.text, max(ours, theirs).isoformat()
    return None


def _same_toll(a: Measure, b: Measure) -> bool:
    return a.state in TOLLS and not a.part and not b.part and comparable(a, b)


def _day(statement: Statement) -> date | None:
    try:
        return date.fromisoformat((statement.source.published or "")[:10])
    except ValueError:
        return None
