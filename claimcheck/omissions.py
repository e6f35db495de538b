"""Omissions: what several independent origins report of the article's event and the article does not, in their words.

Only reports that speak of the same event are looked at (those with a flagged finding). Two of their statements from different
origins that the judge finds in agreement make one omission, unless the judge also finds a claim of the article that says it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.datatypes import Finding, Match, Omission, Statement
from claimcheck.protocols import Judge

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Judging is the costly part: pairs are taken from the most similar down until these many have been judged.
_PAIRS = 96
_CLAIMS_COMPARED = 3
_MOST = 12


@dataclass(frozen=True, slots=True)
class Candidates:
    """Statements of the reports on the event that no finding uses; `vectors` float32 [n, dim], `origins` one number each."""

    statements: tuple[Statement, ...]
    vectors: NDArray[np.float32]
    origins: tuple[int, ...]


def event_sources(findings: Sequence[Finding]) -> Mapping[str, int]:
    """The sources that speak of the article's event (not copies of the article), with their origin."""
    return {
        finding.match.evidence.source.id: finding.origin
        for finding in findings
        if finding.flag != "none" and not finding.same_text
    }


def omissions(
    candidates: Candidates,
    claims: Sequence[Statement],
    claim_vectors: NDArray[np.float32],
    judge: Judge,
    language: str | None,
) -> tuple[Omission, ...]:
    """The omissions, those with the most origins first; `language` is preferred for the words shown."""
    groups = _agreeing_groups(candidates, judge)
    told = [(group, _representative(group, candidates, language)) for group in groups]
    kept = _not_in_article(told, candidates, claims, claim_vectors, judge)
    made = [_omission(group, chosen, candidates) for group, chosen in kept]
    return tuple(sorted(made, key=lambda omission: -len(omission.origins))[:_MOST])


def _agreeing_groups(candidates: Candidates, judge: Judge) -> list[list[int]]:
    pairs = _close_pairs(candidates)
    statements = candidates.statements
    matches = [Match(statements[a], statements[b], score, rank + 1) for rank, (a, b, score) in enumerate(pairs)]
    parent = list(range(len(statements)))
    for (a, b, _), judgement in zip(pairs, judge.judge(matches), strict=True):
        if judgement is not None and judgement.relation == "agreement":
            parent[_root(parent, a)] = _root(parent, b)
    groups: dict[int, list[int]] = {}
    for position in range(len(statements)):
        groups.setdefault(_root(parent, position), []).append(position)
    return [group for group in groups.values() if len({candidates.origins[i] for i in group}) > 1]


def _root(parent: list[int], node: int) -> int:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _close_pairs(candidates: Candidates) -> list[tuple[int, int, float]]:
    """Pairs from different origins, the most similar first; each statement offers its best partner in each other origin."""
    import numpy as np

    if len(candidates.statements) < 2:
        return []
    similarity = candidates.vectors @ candidates.vectors.T
    origins = np.asarray(candidates.origins)
    best: dict[tuple[int, int], float] = {}
    for row in range(len(origins)):
        for origin in set(candidates.origins) - {candidates.origins[row]}:
            members = np.flatnonzero(origins == origin)
            partner = int(members[np.argmax(similarity[row, members])])
            best[min(row, partner), max(row, partner)] = float(similarity[row, partner])
    ranked = sorted(((score, pair) for pair, score in best.items()), key=lambda entry: (-entry[0], entry[1]))
    return [(a, b, min(score, 1.0)) for score, (a, b) in ranked[:_PAIRS]]


def _representative(group: Sequence[int], candidates: Candidates, language: str | None) -> int:
    """A member that begins like a sentence, in the article's language, if there is one, then the one most like the others."""
    centre = candidates.vectors[list(group)].mean(axis=0)

    def rank(place: int) -> tuple[bool, bool, float, int]:
        statement = candidates.statements[place]
        whole = not statement.text[:1].islower()
        return whole, statement.source.language == language, float(candidates.vectors[place] @ centre), -place

    return max(group, key=rank)


def _not_in_article(
    told: Sequence[tuple[list[int], int]],
    candidates: Candidates,
    claims: Sequence[Statement],
    claim_vectors: NDArray[np.float32],
    judge: Judge,
) -> list[tuple[list[int], int]]:
    """The groups that no claim of the article says."""
    if not told or not claims:
        return list(told)
    matches: list[Match] = []
    owners: list[int] = []
    for number, (_, chosen) in enumerate(told):
        scores = claim_vectors @ candidates.vectors[chosen]
        for rank, claim in enumerate(scores.argsort()[::-1][:_CLAIMS_COMPARED], start=1):
            matches.append(
                Match(claims[int(claim)], candidates.statements[chosen], min(float(scores[claim]), 1.0), rank)
            )
            owners.append(number)
    said = {
        owner
        for owner, judgement in zip(owners, judge.judge(matches), strict=True)
        if judgement is not None and judgement.relation != "unrelated"
    }
    return [group for number, group in enumerate(told) if number not in said]


def _omission(group: Sequence[int], chosen: int, candidates: Candidates) -> Omission:
    origins = tuple(sorted({candidates.origins[i] for i in group}))
    others = tuple(candidates.statements[i] for i in group if i != chosen)
    return Omission(candidates.statements[chosen], origins, others)
