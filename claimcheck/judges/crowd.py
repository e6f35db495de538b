"""How a match stands among its rivals: the encoder's cosines lie close together, ranks tell more than values.

Near is what is near as a whole, by the cosine of both statements, and word by word (`correspondence`): both weigh alike, by
their spread. With the cosine alone fewer agreements and framings are found on the development scenarios.

A statement of a report that says what a claim says is mostly the nearest of its report to that claim, and that claim
the nearest of the article to it: both best of each other. What is near everything (a general sentence) or belongs to a
crowd (every sentence of the same subject) is not. A match that comes alone has no rivals, and nothing is claimed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from claimcheck.datatypes import Match, Statement
from claimcheck.judges.correspondence import Correspondence, standardised

SPREAD = 0.05
"""The spread of the cosines of two statements that retrieval brings along."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`crowded`: whether the claim came with other matches. `best_in_report`: nearest of its report to the claim;
    `mutual`: that, and no other claim is nearer to the evidence. `margin`: nearness above the means of both sides' rivals.
    """

    crowded: bool = False
    best_in_report: bool = False
    mutual: bool = False
    margin: float = 0.0


ALONE = Standing()
"""The standing of a match without rivals."""


def standings(matches: Sequence[Match], correspondences: Sequence[Correspondence | None]) -> list[Standing]:
    """The standing of each match among all matches given, in order; one correspondence for each match."""
    near = [_nearness(match, words) for match, words in zip(matches, correspondences, strict=True)]
    claims, evidence, reports = _grouped(matches, near)
    return [_standing(m, at, claims, evidence, reports) for m, at in zip(matches, near, strict=True)]


def _nearness(match: Match, correspondence: Correspondence | None) -> float:
    return match.similarity + SPREAD * sum(standardised(correspondence)) / 2


Groups = dict[Hashable, list[float]]


def _grouped(matches: Sequence[Match], near: Sequence[float]) -> tuple[Groups, Groups, Groups]:
    claims: Groups = defaultdict(list)
    evidence: Groups = defaultdict(list)
    reports: Groups = defaultdict(list)
    for m, nearness in zip(matches, near, strict=True):
        claims[_key(m.claim)].append(nearness)
        evidence[_key(m.evidence)].append(nearness)
        reports[_key(m.claim), m.evidence.source.id].append(nearness)
    return claims, evidence, reports


def _standing(match: Match, nearness: float, claims: Groups, evidence: Groups, reports: Groups) -> Standing:
    ours, theirs = claims[_key(match.claim)], evidence[_key(match.evidence)]
    if len(ours) < 2:
        return ALONE
    best = nearness >= max(reports[_key(match.claim), match.evidence.source.id])
    margin = 2 * nearness - sum(ours) / len(ours) - sum(theirs) / len(theirs)
    return Standing(True, best, best and nearness >= max(theirs), margin)


def _key(statement: Statement) -> Hashable:
    return statement.source.id, statement.start, statement.end
