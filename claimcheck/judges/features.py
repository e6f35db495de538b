"""A match as a short vector of numbers in which both sides weigh alike: what the combiner reads."""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimcheck.datatypes import Framing, Match
from claimcheck.judges.anchor import Anchor
from claimcheck.judges.correspondence import Correspondence, standardised
from claimcheck.judges.crowd import SPREAD, Standing
from claimcheck.judges.outcome import Outcome

Nli = tuple[float, ...]
"""The model's outputs for one direction: entailment, neutral, contradiction; all of `nli.OUTPUTS` where it was taught them."""

_MODEL = ("entailment_high", "entailment_low", "contradiction_high", "contradiction_low", "neutral_low", "neutral_high")
_TAUGHT = ("said_agreement", "said_contradiction", "said_unrelated")
_LIKENESS = ("similarity", "names_shared", "names_none", "strangers", "strange_places")
_DETAILS = ("day_match", "day_clash", "figure_match", "figure_clash", "quotation_match")
_APART = ("published_apart", "other_language", "other_script", "other_event", "other_time", "far")
_CROWD = ("crowded", "best_in_report", "mutual", "margin")
CORRESPONDENCE = ("correspondence_high", "correspondence_low")
NAMES: tuple[str, ...] = (*_MODEL, *_TAUGHT, *_LIKENESS, *_DETAILS, *_APART, *_CROWD, *CORRESPONDENCE)
NLI_FEATURES = len(_MODEL)
MODEL_FEATURES = NLI_FEATURES + len(_TAUGHT)
_CLASSES, _FRAMING = 3, 6
_SIMILARITY_CENTRE = 0.85
_MOST_DAYS = 4


def features(
    match: Match,
    shared: Anchor,
    outcomes: Sequence[Outcome],
    nli: tuple[Nli, Nli] | None,
    standing: Standing,
    correspondence: Correspondence | None,
) -> tuple[float, ...]:
    """The numbers named in `NAMES`, in that order; without a model its nine are 0, without one that was taught
    relations the last three of these; without an encoder the last two.

    Swapping claim and evidence (and the two directions of `nli`) changes nothing.
    """
    said = (*_model(nli), *_taught(nli))
    apart = _apart(match, shared)
    return (*said, *_likeness(match, shared), *_details(outcomes), *apart, *_crowd(standing), *standardised(correspondence))


def _model(nli: tuple[Nli, Nli] | None) -> tuple[float, ...]:
    if nli is None:
        return (0.0,) * NLI_FEATURES
    entail, neutral, contra = ([logit(side[i]) for side in nli] for i in range(3))
    return max(entail), min(entail), max(contra), min(contra), min(neutral), max(neutral)


def taught(nli: tuple[Nli, Nli] | None) -> bool:
    """Whether the model gave relations as well."""
    return nli is not None and len(nli[0]) > _CLASSES


def relations(nli: tuple[Nli, Nli]) -> tuple[float, float, float]:
    """Agreement, contradiction, unrelated as the model was taught them: the mean of both directions."""
    agreement, contradiction, unrelated = ((nli[0][i] + nli[1][i]) / 2 for i in range(_CLASSES, 2 * _CLASSES))
    return agreement, contradiction, unrelated


def framing(nli: tuple[Nli, Nli] | None) -> Framing | None:
    """How likely one side frames what the other tells, as the mean of both directions; None when not taught."""
    if nli is None or not taught(nli):
        return None
    shares = [(ours + theirs) / 2 for ours, theirs in zip(nli[0][_FRAMING:], nli[1][_FRAMING:], strict=True)]
    return Framing(shares[0], tuple(shares[1:]))


def _taught(nli: tuple[Nli, Nli] | None) -> tuple[float, ...]:
    if nli is None or not taught(nli):
        return (0.0,) * (MODEL_FEATURES - NLI_FEATURES)
    return tuple(logit(p) for p in relations(nli))


def logit(p: float) -> float:
    """Log odds of a probability, cut off at one in a thousand.

    >>> logit(0.5)
    0.0
    """
    p = min(max(p, 1e-3), 1 - 1e-3)
    return math.log(p / (1 - p))


def _likeness(match: Match, shared: Anchor) -> tuple[float, ...]:
    similarity = (match.similarity - _SIMILARITY_CENTRE) / SPREAD
    names = (
        shared.names or 0.0,
        float(shared.names == 0.0),
        math.log1p(shared.strangers),
        math.log1p(shared.strange_places),
    )
    return (similarity, *names)


def _details(outcomes: Sequence[Outcome]) -> tuple[float, ...]:
    def seen(key: str) -> float:
        return float(any(o.key == key for o in outcomes))

    keys = ("times.day_match", "times.day_clash", "figures.match", "figures.clash", "quotations.match")
    return tuple(seen(key) for key in keys)


def _apart(match: Match, shared: Anchor) -> tuple[float, ...]:
    ours, theirs = match.claim.source.language, match.evidence.source.language
    other = float(bool(ours and theirs and ours[:2] != theirs[:2]))
    hard = float(shared.other_event), float(shared.other_time), float(shared.far)
    return min(shared.published_apart or 0, _MOST_DAYS) / _MOST_DAYS, other, float(not shared.same_script), *hard


def _crowd(standing: Standing) -> tuple[float, ...]:
    flags = float(standing.crowded), float(standing.best_in_report), float(standing.mutual)
    return (*flags, standing.margin / SPREAD)
