"""The judges in their order: rules, then the model behind an anchor, else silence.

For every match the comparators look for details (figures, times, polarity) and the anchor for signs of one event. The NLI
model reads both directions of every pair that is not word for word the same; its probabilities, the anchor and the
details make one calibrated probability that both report one fact (`combiner`). Then, first that holds:

1. the same words on both sides: agreement;
2. a hard sign of another event, unless a model that was taught relations weighs against it: unrelated;
3. a comparator's clash on one fact (probability above `anchor`; weak candidates need the model's word as well), or any on two
   of each other's nearest that the model plainly sets against each other: contradiction;
4. one fact told with opposite details, by what the model and all comparators say together (`opposition`): contradiction above
   `opposed_least` where a comparator saw a clash, silence where it is contested;
5. probability above `agreement` (`AMONG_RIVALS` among what retrieval brings along): agreement; from `unsure` below that on
   silence, with the reason; else unrelated.

Swapping claim and evidence swaps the spans and leaves the relation as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.datatypes import Judgement, Kind, Match, Statement
from claimcheck.judges import clefts, corrections, counted, figures, places, polarity, quotations, roles, times
from claimcheck.judges.anchor import anchor, worlds
from claimcheck.judges.calibration import RELATIONS, Calibration, parse
from claimcheck.judges.combiner import Combiner, Thresholds, Weighing, load_thresholds
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.crowd import Standing, standings
from claimcheck.judges.decisions import CONTESTED, FAIR, Decision, Evidence, Three, agreed, by_rule, opposed, told
from claimcheck.judges.features import Nli, framing, relations, taught
from claimcheck.judges.opposition import opposition
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.wording import wording
from claimcheck.judges.words import plain, words
from claimcheck.languages import language
from claimcheck.models.card import read_card
from claimcheck.protocols import Encoder, NliModel

COMPARATORS = (figures.compare, times.compare, quotations.compare, polarity.compare, places.compare)
READERS = (roles.compare, corrections.compare, counted.compare, clefts.compare)
"""Comparators that ask which words mean the same."""
SURE, STRONG = 1.0, 0.8
SLIGHT, LIKELY, UNLIKELY = 0.2, 0.35, 0.3
PLAIN = 0.75
OPPOSED_ALONE = 0.85
"""Two real sentences that somebody paired contradict each other where rules find it, hardly ever elsewhere: of seven that only
the weighing called contradictions among the development pairs, none was one."""
VAGUE = 0.8
HALF = 0.5
CONTESTED_LEAST, JUST_UNDER = 0.4, 0.39
"""From this probability of opposite details on nothing is called an agreement."""
ELSEWHERE = 0.2
"""The same, and the probability of a contradiction from which on it is one, where two of each other's nearest put one fact in two
places: of six such pairs on the development scenarios five contradicted each other."""
OPPOSED_PLAINLY, SAID_PLAINLY = 0.6, 0.4
"""How likely opposite details must be, and the model's contradiction in both directions, for one between each other's nearest
that no other sign makes one fact: of five such pairs on the development scenarios all contradicted each other."""
REJECTIONS = frozenset({"corrections", "clefts"})
"""Comparators that may see something else rejected."""
RULED = 0.75
WEIGHED = frozenset({"nli", "anchor"})
HOPELESS = 0.05
"""Below this probability, without the model, that both report one fact the model is not asked: of the matches of twelve scenarios
six in ten, and no listed pair of any scenario is found less.
"""
BUNDLED = "bundled"
SAME_NAMES = 0.5
MEASURED = frozenset({"figures", "times"})
"""Details that are compared as numbers; words for yes and no, for doers and for places may be said of something else."""
NO_FACTS: frozenset[Kind] = frozenset({"question", "boilerplate"})
AMONG_RIVALS = 0.42
"""From this probability on what retrieval brings along agrees with a claim: of the development scenarios' agreements that were
read three in four are right from here on, and of those between .4 and this two in five."""


class Chain:
    """Judges matches; holds the model and the fitted thresholds, nothing of the matches."""

    def __init__(
        self,
        nli: NliModel | None,
        encoder: Encoder | None = None,
        calibration: Calibration | None = None,
        thresholds: Thresholds | None = None,
    ) -> None:
        """Without a model only rules and the anchor speak, with the thresholds fitted for that; without an encoder the words of
        both sides are compared by their forms alone.
        """
        self._nli = nli
        self._encoder = encoder
        self._calibration = calibration
        self._thresholds = thresholds or load_thresholds()

    @classmethod
    def for_model(cls, nli: NliModel | None, encoder: Encoder | None) -> Chain:
        """The chain around a model; the bundled one brings the calibration of its card, if there is one."""
        if nli is None or nli.name != BUNDLED:
            return cls(nli, encoder)
        section = read_card().part("judge").get("calibration")
        return cls(nli, encoder, parse(section) if section else None)

    @property
    def name(self) -> str:
        """What a manifest records."""
        return f"rules+{self._nli.name}" if self._nli else "rules"

    @property
    def modelled(self) -> bool:
        """Whether a model speaks, and not the rules alone."""
        return self._nli is not None

    def judge(self, matches: Sequence[Match]) -> list[Judgement | None]:
        """One judgement a match, in order; None where every judge abstains."""
        return [decision.judgement for decision in self.judge_with_reasons(matches)]

    def judge_with_reasons(self, matches: Sequence[Match]) -> list[Decision]:
        """As `judge`, each with its explanation or the reason for silence.

        The model reads only what the rules and the anchor leave open.
        """
        return [self.decide(evidence) for evidence in self.evidence(matches, sparing=True)]

    def evidence(
        self, matches: Sequence[Match], others: Iterable[Statement] = (), sparing: bool = False
    ) -> list[Evidence]:
        """What comparators, anchor and model say of each match, before any threshold.

        The matches together, and `others` of their reports, show what each report is about: names of one statement help to
        tell the events of another. When `sparing`, the model does not read what is decided or hopeless without it.
        """
        known = worlds((*(s for m in matches for s in (m.claim, m.evidence)), *others))
        reading = Reading(matches, self._encoder) if self._encoder else None
        corresponding = [reading.correspondence(m) if reading else None for m in matches]
        found = [
            Evidence(m, anchor(m, known), _outcomes(m, reading), None, stands, words)
            for m, stands, words in zip(matches, standings(matches, corresponding), corresponding, strict=True)
        ]
        open_ = [i for i, evidence in enumerate(found) if not (sparing and self._decided(evidence))]
        for i, nli in zip(open_, self._read([matches[i] for i in open_]), strict=True):
            found[i] = replace(found[i], nli=nli)
        return found

    def _decided(self, evidence: Evidence) -> bool:
        if _same_words(evidence.match):
            return True
        return self._thresholds.without_model.probability(evidence.numbers) < HOPELESS

    def _read(self, matches: Sequence[Match]) -> list[tuple[Nli, Nli] | None]:
        if self._nli is None or not matches:
            return [None] * len(matches)
        pairs = [(m.evidence.text, m.claim.text) for m in matches] + [(m.claim.text, m.evidence.text) for m in matches]
        rows = [tuple(float(share) for share in row) for row in self._nli.outputs(pairs)]
        half = len(matches)
        return list(zip(rows[:half], rows[half:], strict=True))

    def decide(self, evidence: Evidence) -> Decision:
        """The decision on one match by the rule of this module."""
        numbers, wordings = evidence.numbers, framing(evidence.nli)
        related = self._combiner(evidence).probability(numbers)
        contrary = self._contrary(evidence)
        decision = self._decide(evidence, related, contrary)
        shares = certainty(decision.judgement, related, contrary)
        judgement = decision.judgement and replace(decision.judgement, probabilities=shares)
        framed = 0.0  # where the model was not taught, or a side asserts nothing or that something is unknown
        if wordings is not None and not _asserts_nothing(evidence.match) and not _leaves_open(evidence.match):
            framed = self._weighing(evidence).framed.probability(wording(wordings, related, numbers))
        return Decision(judgement, decision.key, shares, wordings, framed, evidence.standing)

    @property
    def framed_least(self) -> float:
        """From which probability on framing is said."""
        return self._thresholds.framed_least

    def _decide(self, evidence: Evidence, related: float, contrary: float) -> Decision:
        if _asserts_nothing(evidence.match):
            return Decision(None, "abstain.not_statement")
        if _same_words(evidence.match):
            return told(evidence, "agreement", "words", "same.text")
        if evidence.of_two_events and not taught(evidence.nli):
            return told(evidence, "unrelated", "anchor", "other.event")
        clash = self._clash(evidence, related, contrary)
        if clash:
            return Decision(by_rule(evidence, "contradiction", clash), clash.key)
        if contrary >= self._contested(evidence) and related >= self._least(evidence.standing):
            if not self._surely_opposed(evidence, related, contrary):
                return Decision(None, CONTESTED)
            return opposed(evidence, related * contrary)
        return self._weighed(evidence, related)

    def _surely_opposed(self, evidence: Evidence, related: float, contrary: float) -> bool:
        """Whether the weight of everything is enough for a contradiction.

        A comparator must have seen a detail that clashes, however weakly: the model's word alone is no contradiction (and no
        ground for silence between each other's nearest, unless it is plain). Strange names must be outweighed plainly, unless
        they are the very places that two statements, each other's nearest, do not share.
        """
        if not evidence.clashes() or evidence.shared.far:
            return False
        if _two_places(evidence):
            return _elsewhere(evidence) and related * contrary >= ELSEWHERE
        if evidence.shared.apart and min(related, contrary) < PLAIN:
            return False
        least = self._thresholds.opposed_least if evidence.standing.crowded else OPPOSED_ALONE
        return related * contrary >= least

    def _contested(self, evidence: Evidence) -> float:
        """From which probability of opposite details on one fact is contradicted or passed over in silence."""
        if _elsewhere(evidence):
            return ELSEWHERE
        nearest = evidence.standing.mutual or not evidence.standing.crowded
        return PLAIN if nearest and not evidence.clashes() else CONTESTED_LEAST

    def _combiner(self, evidence: Evidence) -> Combiner:
        if evidence.nli is None:
            return self._thresholds.without_model
        if not taught(evidence.nli):
            return self._thresholds.with_nli
        return self._weighing(evidence).related

    def _weighing(self, evidence: Evidence) -> Weighing:
        return self._thresholds.rivals if evidence.standing.crowded else self._thresholds.chosen

    def _contrary(self, evidence: Evidence) -> float:
        """The probability that one fact, if it is one, is told with opposite details.

        From a model of entailment alone the plain reading, which is never enough to decide; without a model 0.
        """
        if evidence.nli is None:
            return 0.0
        if taught(evidence.nli):
            numbers = opposition(evidence.outcomes, evidence.nli, evidence.correspondence)
            return self._weighing(evidence).opposed.probability(numbers)
        forward, backward = evidence.nli
        agreement, contradiction = max(forward[0], backward[0]), min(forward[2], backward[2])
        return min(contradiction / max(agreement + contradiction, 1e-9), JUST_UNDER)

    def _weighed(self, evidence: Evidence, related: float) -> Decision:
        """Agreement, unrelated, or silence just below the threshold of agreement."""
        judge = "nli" if evidence.nli else "anchor"
        least = self._least(evidence.standing)
        if related >= least:
            return agreed(evidence, judge, related)
        if related >= least - self._thresholds.unsure:
            return Decision(None, "abstain.weak" if evidence.nli else "abstain.no_model")
        near = (evidence.shared.names or 0.0) >= SAME_NAMES
        return told(evidence, "unrelated", judge, "other.aspect" if near else "nli.unrelated", 1 - related)

    def _least(self, standing: Standing) -> float:
        return AMONG_RIVALS if standing.crowded else self._thresholds.agreement

    def model_alone(self, evidence: Evidence) -> Three | None:
        """Agreement, contradiction, unrelated as the model alone says, calibrated; None without a model or calibration."""
        if evidence.nli is None or self._calibration is None:
            return None
        return self._calibration.probabilities(*evidence.nli)

    def _clash(self, evidence: Evidence, related: float, contrary: float) -> Outcome | None:
        """The surest clash that the anchor carries.

        A strong one (a figure of one thing, an opposite outcome of one act) needs one event only; a weaker candidate needs
        the model's contradiction in both directions as well. Names that each side alone has make it two events, and so do
        reports more than six days apart.
        """
        if evidence.shared.far:
            return None
        clashes = (o for o in evidence.clashes() if not evidence.shared.apart or _met(o))
        return next((o for o in clashes if self._carries(o, evidence, related, contrary)), None)

    def _carries(self, outcome: Outcome, evidence: Evidence, related: float, contrary: float) -> bool:
        """Whether a clash is a contradiction, by its kind.

        Counts of one state of one named group ("civilians killed") need little more than one event, other strong clashes
        the anchor; two times of one milestone, or by the clock, a likely one fact and that everything weighed does not speak
        against it (two acts of one day have two hours); the rest the model, the clearer the vaguer they are and when a nearer
        statement of the report or of the article was passed over. Counts of two days are of two events.
        """
        limits = self._thresholds
        if outcome.comparator == "figures" and (evidence.shared.other_day or evidence.of_two_tenses):
            return False
        if _plainly_opposed(evidence, outcome, contrary):
            return True
        if related < (limits.anchor * SLIGHT if outcome.strength >= SURE else limits.anchor):
            return False
        timed = outcome.comparator == "times" and outcome.strength >= FAIR and related >= LIKELY
        if outcome.strength >= STRONG or (timed and (evidence.nli is None or contrary >= UNLIKELY)):
            return True
        said, passed_over = _contradicted(evidence), evidence.standing.crowded and not evidence.standing.mutual
        if outcome.comparator not in MEASURED and related < HALF:
            return False
        if outcome.strength < FAIR:
            return outcome.strength > 0.0 and said >= VAGUE and not passed_over
        return said >= (VAGUE if passed_over else limits.contradiction)


def certainty(judgement: Judgement | None, related: float, contrary: float) -> Three:
    """The probabilities of agreement, contradiction and unrelated that go with a decision; they sum to 1.

    What was weighed: one fact or not, and if one, for or against. Where a rule decided, its own precision on the development
    pairs counts for most.
    """
    plain = (related * (1 - contrary), related * contrary, 1 - related)
    if judgement is None or judgement.judge in WEIGHED:
        return plain
    place, sure = RELATIONS.index(judgement.relation), RULED
    agreement, contradiction, unrelated = ((1 - sure) * share + sure * (i == place) for i, share in enumerate(plain))
    return agreement, contradiction, unrelated


def _outcomes(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    alone = (outcome for compare in COMPARATORS for outcome in compare(match))
    return (*alone, *(outcome for compare in READERS for outcome in compare(match, reading)))


def _plainly_opposed(evidence: Evidence, outcome: Outcome, contrary: float) -> bool:
    """Whether the model finds a contradiction in both directions between two of each other's nearest, with everything that tells
    for or against, and a comparator sees a detail for it: then that both speak of one fact need not be likely by other signs, as
    where two parties tell it in words of their own ("sans la moindre sommation" / "trois sommations ont été prononcées").
    """
    if evidence.nli is None or not taught(evidence.nli) or not (evidence.standing.crowded and evidence.standing.mutual):
        return False
    seen = outcome.strength > 0.0 and outcome.comparator not in REJECTIONS
    said = min(relations((side, side))[1] for side in evidence.nli)
    return seen and contrary >= OPPOSED_PLAINLY and said >= SAID_PLAINLY


def _contradicted(evidence: Evidence) -> float:
    """The model's contradiction, the smaller of both directions; 0 without a model."""
    return min(side[2] for side in evidence.nli) if evidence.nli else 0.0


def _two_places(evidence: Evidence) -> bool:
    """Whether two places are all that clashes, of which nothing says that they are places of one thing."""
    return all(outcome.comparator == "places" and not outcome.strength for outcome in evidence.clashes())


def _elsewhere(evidence: Evidence) -> bool:
    """Whether two statements that are each other's nearest among rivals put a thing in two places, and nothing else clashes."""
    nearest = evidence.standing.crowded and evidence.standing.mutual
    return nearest and evidence.shared.apart and bool(evidence.clashes()) and _two_places(evidence)


def _met(outcome: Outcome) -> bool:
    """Whether one side rejects what the other states: what it puts in its place may be a name that the other does not know."""
    return outcome.comparator == "corrections" and outcome.strength >= corrections.MET


def _asserts_nothing(match: Match) -> bool:
    """Whether one side is a question or debris."""
    return match.claim.kind in NO_FACTS or match.evidence.kind in NO_FACTS


def _leaves_open(match: Match) -> bool:
    """Whether one side says that something is not known ("reste à savoir si", "did not say whether"): that is no light on it."""
    sides = ((side.text.lower(), language(side.source.language).unknown) for side in (match.claim, match.evidence))
    return any(bool(pattern) and re.search(pattern, text) is not None for text, pattern in sides)


def _same_words(match: Match) -> bool:
    ours, theirs = ([plain(w.form) for w in words(s.text)] for s in (match.claim, match.evidence))
    return bool(ours) and ours == theirs
