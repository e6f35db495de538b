"""Given that two statements tell one fact: do they agree on it or contradict each other? A match as numbers for that.

What the model says of both relations, of contradiction and entailment in either direction, the clashes that the comparators
found, whether one act comes out otherwise (surer than the other signs of polarity), and how far the words answer each other.
Swapping claim and evidence changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judges.correspondence import Correspondence, standardised
from claimcheck.judges.features import CORRESPONDENCE, Nli, logit, relations
from claimcheck.judges.outcome import Outcome

_CLASHES = ("figures", "times", "polarity", "roles", "places", "corrections", "counted", "clefts")
OPPOSITION: tuple[str, ...] = (
    "said_contradiction",
    "said_agreement",
    "contradiction_low",
    "contradiction_high",
    "entailment_high",
    *(f"{name}_clash" for name in _CLASHES),
    "opposite_outcomes",
    *CORRESPONDENCE,
)
"""Names of the numbers, in order."""


def opposition(
    outcomes: Sequence[Outcome], nli: tuple[Nli, Nli], correspondence: Correspondence | None
) -> tuple[float, ...]:
    """The numbers named in `OPPOSITION`; `nli` must come from a model that was taught relations."""
    agreement, contradiction, _ = relations(nli)
    against = [logit(side[2]) for side in nli]
    said = (logit(contradiction), logit(agreement), min(against), max(against), max(logit(side[0]) for side in nli))
    clashes = (_strongest(outcomes, name) for name in _CLASHES)
    opposite = float(any(o.key == "polarity.opposite" for o in outcomes))
    return (*said, *clashes, opposite, *standardised(correspondence))


def _strongest(outcomes: Sequence[Outcome], comparator: str) -> float:
    found = (o.strength for o in outcomes if o.comparator == comparator and o.verdict == "clash")
    return max(found, default=0.0)
