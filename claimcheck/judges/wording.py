"""Is the same thing told in another light? What the model says of framing, weighed by how a match stands, as numbers.

The model reads two statements and nothing around them; partisan reports are loaded throughout. So whether both tell one fact
and whether they are each other's nearest counts as much. Swapping claim and evidence changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.datatypes import Framing
from claimcheck.judges.crowd import Standing
from claimcheck.judges.features import Nli, logit, relations

WORDING: tuple[str, ...] = (
    "framing",
    "labelling",
    "evaluation",
    "motive",
    "agency",
    "one_fact",
    "said_agreement",
    "said_contradiction",
    "crowded",
    "best_in_report",
    "mutual",
)
"""Names of the numbers, in order."""
_KINDS = 4


def wording(framing: Framing, nli: tuple[Nli, Nli], related: float, standing: Standing) -> Sequence[float]:
    """The numbers named in `WORDING`; `related` is the probability that both report one fact."""
    agreement, contradiction, _ = relations(nli)
    shares = (framing.any, *framing.kinds[:_KINDS], related, agreement, contradiction)
    return (*map(logit, shares), float(standing.crowded), float(standing.best_in_report), float(standing.mutual))
