"""The judges, the finder of contrasts and the flags over matches: what is shown of each, with the sentence that says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.datatypes import Contrast, Flag, Judgement, Match, Span, Statement
from claimcheck.protocols import ContrastFinder, Encoder

if TYPE_CHECKING:
    from claimcheck.judges.chain import Chain
    from claimcheck.judges.crowd import Standing
    from claimcheck.judges.decisions import Decision


SURE_SHARE = 0.5
"""Of the highest probability of framing that an evidence reaches with any claim, so much the others need."""


FRAMED_ALONE = 0.2
"""From this probability on a pair that somebody chose is framed, everything weighed; no plain word of the model is asked for
there. Of the development pairs from here on 33 % in English and 47 % in French are labelled so, 28 and 42 % from the value for
rivals on."""


MODEL_LEAST, MODEL_LEAST_APART = 0.25, 0.5
"""How likely the model alone must find that a match among others is framed; the second where the judges are sure that both
sides assert nothing in common: of the framings between .3 and .5 there one in eight was right on the development scenarios. The
mean of two judges' weights is less sure of everything than either."""


UNSHOWN_LEAST = 0.37
"""The same where neither side has a word that shows it, and both would be marked from end to end: of those that .05 less would
show more, five in nineteen were right."""

Words = tuple[str, str]
Pair = tuple[Span, Words]


@dataclass(frozen=True, slots=True)
class Judged:
    """One match with everything decided about it except its origin."""

    match: Match
    judgement: Judgement | None
    contrasts: tuple[Contrast, ...]
    flag: Flag
    why: str


@dataclass(frozen=True, slots=True)
class Tools:
    """The models of one run: the encoder, the judges and the finder of contrasts."""

    encoder: Encoder
    chain: Chain
    contrasts: ContrastFinder
    lang: str

    def judged(self, matches: Sequence[Match]) -> list[Judged]:
        """Each match with its judgement, contrasts, flag and the sentence that says why, in order."""
        return self.flagged(matches, self.chain.judge_with_reasons(matches))

    def flagged(self, matches: Sequence[Match], decisions: Sequence[Decision]) -> list[Judged]:
        """The judged matches with contrasts, flags and explanations."""
        return flagged(matches, decisions, self.contrasts, self.chain.framed_least, self.lang)


def flagged(
    matches: Sequence[Match], decisions: Sequence[Decision], finder: ContrastFinder, framed_least: float, lang: str
) -> list[Judged]:
    """The judged matches with contrasts, flags and explanations.

    Below `framed_least` (everything weighed) a contrast of word lists makes no framing, unless the claim is about another that
    the evidence reports: of those on the development scenarios fourteen of fifteen were plain agreements. From there on, and
    where the model itself says so plainly, a match is framed without a word list's word and although both sides assert nothing
    in common, if it is among the surest for that evidence: a loaded sentence is held against the claims that it answers, not
    against the whole article.
    """
    from claimcheck.contrasts.modelled import told_otherwise
    from claimcheck.flags import flag, frames
    from claimcheck.languages.interface import say

    judgements = [decision.judgement for decision in decisions]
    found = finder.contrasts(matches, judgements)
    reported = _reported(matches, judgements)
    surest = _surest(matches, decisions)
    judged = []
    for match, decision, contrasts in zip(matches, decisions, found, strict=True):
        anchored = _subject(match) in reported
        meant = contrasts if anchored or _meets(decision.judgement, decision.standing) else ()
        if not anchored and decision.framing is not None and decision.framed < framed_least:
            meant = tuple(contrast for contrast in meant if not frames(contrast))
        least = framed_least if decision.standing.crowded else max(framed_least, FRAMED_ALONE)
        sure = decision.framed >= max(least, SURE_SHARE * surest[_words(match.evidence)]) and _plainly(decision)
        if sure and decision.framing is not None and not any(map(frames, meant)):
            by_model = told_otherwise(match, decision.framing)
            if by_model is not None and _shows(match, by_model, decision):
                meant, contrasts = (*meant, by_model), (*contrasts, by_model)
        name, key, values = flag(match, decision.judgement, meant, anchored or sure, decision.contested)
        if decision.judgement is None and name == "none":
            key, values = decision.key, ()
        judged.append(Judged(match, decision.judgement, contrasts, name, say(key, values, lang)))
    return judged


def _shows(match: Match, contrast: Contrast, decision: Decision) -> bool:
    """Whether the contrast marks less than the whole of both statements, or the model is sure enough without; a contradiction has
    its own words to mark.
    """
    sides = (contrast.claim_span, match.claim), (contrast.evidence_span, match.evidence)
    if any(span != Span(side.start, side.end) for span, side in sides):
        return True
    if decision.judgement is not None and decision.judgement.relation == "contradiction":
        return False
    if not decision.standing.crowded:
        return True
    return decision.framing is not None and decision.framing.any >= UNSHOWN_LEAST


def _plainly(decision: Decision) -> bool:
    """Whether the model itself says that one side frames the other, more plainly where nothing else joins them.

    Of a claim's only match (a pair that somebody chose) the weighing of everything is enough.
    """
    from claimcheck.flags import apart

    if not decision.standing.crowded:
        return True
    least = MODEL_LEAST_APART if apart(decision.judgement) else MODEL_LEAST
    return decision.framing is not None and decision.framing.any >= least


def _surest(matches: Sequence[Match], decisions: Sequence[Decision]) -> Mapping[Words, float]:
    """For each evidence the highest probability that one of its matches is framed."""
    highest: dict[Words, float] = {}
    for match, decision in zip(matches, decisions, strict=True):
        words = _words(match.evidence)
        highest[words] = max(decision.framed, highest.get(words, 0.0))
    return highest


def _words(statement: Statement) -> Words:
    """A statement by its report and its words: ids of statements that do not come from an index are unique in a document only."""
    return statement.source.id, statement.text


def _meets(judgement: Judgement | None, standing: Standing) -> bool:
    """Whether a contrast may make a finding: the judges found a common assertion, or claim and evidence are each other's nearest.

    Among all that retrieval brings along, two statements that merely speak of like things contrast in words by chance.
    """
    told = judgement is not None and judgement.relation != "unrelated"
    return told or standing.mutual or not standing.crowded


def _reported(matches: Sequence[Match], judgements: Sequence[Judgement | None]) -> frozenset[Pair]:
    """Where in the article a claim stands that an evidence agrees with or contradicts."""
    return frozenset(
        (Span(match.claim.start, match.claim.end), _words(match.evidence))
        for match, judgement in zip(matches, judgements, strict=True)
        if judgement is not None and judgement.relation != "unrelated"
    )


def _subject(match: Match) -> Pair | None:
    """The claim that the match's claim is about, with the match's evidence; None when it stands alone."""
    return (match.claim.context, _words(match.evidence)) if match.claim.context is not None else None
