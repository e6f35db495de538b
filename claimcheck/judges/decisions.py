"""What is known of one match, what was decided of it, and how a decision is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from claimcheck.datatypes import Framing, Judgement, Match, Relation
from claimcheck.judges.anchor import Anchor
from claimcheck.judges.correspondence import Correspondence
from claimcheck.judges.crowd import ALONE, Standing
from claimcheck.judges.features import Nli, features
from claimcheck.judges.outcome import Outcome

FAIR = 0.6
CONTESTED = "abstain.opposed"
"""The key of silence on one fact, because details of it may be opposite."""
Three = tuple[float, float, float]


class Decision(NamedTuple):
    """What was decided of a match: the judgement (None: silence), the interface key of its sentence or of the silence's
    reason, the probabilities of agreement, contradiction and unrelated whatever was decided (None before anything was
    weighed), what the model says of framing (None where it was not taught or not asked) with the probability, all weighed,
    that one side frames the other, and how the match stands among its rivals.
    """

    judgement: Judgement | None
    key: str
    probabilities: Three | None = None
    framing: Framing | None = None
    framed: float = 0.0
    standing: Standing = ALONE

    @property
    def contested(self) -> bool:
        """Whether one fact is passed over in silence, because details of it may be opposite."""
        return self.key == CONTESTED


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that is known of one match before it is decided; `nli` is (evidence to claim, claim to evidence).

    `correspondence` is None without an encoder.
    """

    match: Match
    shared: Anchor
    outcomes: tuple[Outcome, ...]
    nli: tuple[Nli, Nli] | None
    standing: Standing = ALONE
    correspondence: Correspondence | None = None

    @property
    def numbers(self) -> tuple[float, ...]:
        """The features of the combiner."""
        return features(self.match, self.shared, self.outcomes, self.nli, self.standing, self.correspondence)

    @property
    def of_two_events(self) -> bool:
        """A hard sign of another event: names, or days a week apart of what is no milestone."""
        dated = any(o.comparator == "times" and o.strength >= FAIR for o in self.outcomes)
        return self.shared.other_event or (self.shared.other_time and not dated)

    @property
    def of_two_tenses(self) -> bool:
        """Whether one side counts what has happened and the other what is to come."""
        coming = [s.kind == "forecast" or s.stance == "predicted" for s in (self.match.claim, self.match.evidence)]
        return coming[0] != coming[1]

    def clashes(self) -> tuple[Outcome, ...]:
        """The clashes found by rule, the surest first."""
        return tuple(sorted((o for o in self.outcomes if o.verdict == "clash"), key=lambda o: -o.strength))


def agreed(evidence: Evidence, judge: str, related: float) -> Decision:
    """Agreement, told by a detail that both carry when there is one."""
    shared = next((o for o in evidence.outcomes if o.verdict == "match" and o.strength >= FAIR), None)
    if shared is None:
        return told(evidence, "agreement", judge, "nli.agreement", related)
    return Decision(replace(by_rule(evidence, "agreement", shared), judge=judge, probability=related), shared.key)


def opposed(evidence: Evidence, probability: float) -> Decision:
    """Contradiction by the weight of everything, told by the surest clash."""
    clash = evidence.clashes()[0]
    judged = by_rule(evidence, "contradiction", clash)
    return Decision(replace(judged, judge="nli", probability=probability), clash.key)


def by_rule(evidence: Evidence, relation: Relation, outcome: Outcome) -> Judgement:
    """What a comparator found, as a judgement with its spans and its sentence."""
    return Judgement(
        relation,
        None,
        outcome.reason,
        outcome.comparator,
        outcome.claim_spans,
        outcome.evidence_spans,
        nli=_entailment(evidence),
        explanation=outcome.key,
        values=outcome.values,
    )


def told(
    evidence: Evidence, relation: Relation, judge: str, key: str, probability: float | None = None
) -> Decision:
    """A relation without words to mark."""
    return Decision(Judgement(relation, probability, None, judge, nli=_entailment(evidence), explanation=key), key)


def _entailment(evidence: Evidence) -> Three | None:
    """Entailment, neutral and contradiction of the claim by the evidence, as the model alone says."""
    if evidence.nli is None:
        return None
    entailment, neutral, contradiction = evidence.nli[0][:3]
    return entailment, neutral, contradiction
