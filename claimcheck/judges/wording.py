"""Is the same thing told in another light? What the model says of framing, weighed by everything else that is known, as numbers.

The model reads two statements and nothing around them; partisan reports are loaded throughout. So whether both tell one fact,
what they have in common and how the match stands among its rivals count as much. Swapping claim and evidence changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.datatypes import Framing
from claimcheck.judges.features import NAMES, logit

WORDING: tuple[str, ...] = ("framing", "labelling", "evaluation", "motive", "agency", "one_fact", *NAMES)
"""Names of the numbers, in order."""
_KINDS = 4


def wording(framing: Framing, related: float, numbers: Sequence[float]) -> tuple[float, ...]:
    """The numbers named in `WORDING`; `related` is the probability that both report one fact, `numbers` the match's features."""
    shares = (framing.any, *framing.kinds[:_KINDS], related)
    return (*map(logit, shares), *numbers)
