"""Agreement or contradiction of one fact, in numbers; and the probabilities that go with a decision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.datatypes import Judgement, Span
from claimcheck.judges.chain import RULED, certainty
from claimcheck.judges.features import framing, logit, relations
from claimcheck.judges.opposition import OPPOSITION, opposition
from claimcheck.judges.outcome import Outcome

AGREES = (0.7, 0.2, 0.1, 0.8, 0.1, 0.1, 0.3, 0.1, 0.2, 0.1, 0.4, 0.0, 0.0)
OPPOSES = (0.1, 0.1, 0.8, 0.2, 0.6, 0.2, 0.5, 0.3, 0.2, 0.1, 0.2, 0.0, 0.0)


def outcome(comparator: str, verdict: str, strength: float) -> Outcome:
    return Outcome(comparator, verdict, None, (Span(0, 1),), (Span(0, 1),), "figures.clash", (), strength)  # type: ignore[arg-type]


def test_each_number_stands_under_its_name() -> None:
    outcomes = (outcome("times", "clash", 0.6), outcome("times", "clash", 0.8), outcome("roles", "match", 1.0))
    found = dict(zip(OPPOSITION, opposition(outcomes, (AGREES, OPPOSES), (0.55, 0.25)), strict=True))
    assert found["said_contradiction"] == pytest.approx(logit(0.35))
    assert found["said_agreement"] == pytest.approx(logit(0.5))
    assert (found["contradiction_low"], found["contradiction_high"]) == pytest.approx((logit(0.1), logit(0.8)))
    assert found["entailment_high"] == pytest.approx(logit(0.7))
    assert (found["times_clash"], found["figures_clash"], found["roles_clash"]) == (0.8, 0.0, 0.0)
    assert (found["correspondence_high"], found["correspondence_low"]) == pytest.approx((1.0, -1.0))


def test_directions_count_alike() -> None:
    assert opposition((), (AGREES, OPPOSES), None) == opposition((), (OPPOSES, AGREES), None)
    assert relations((AGREES, OPPOSES)) == relations((OPPOSES, AGREES))


def test_framing_is_the_mean_of_both_directions_and_none_where_it_was_not_taught() -> None:
    found = framing((AGREES, OPPOSES))
    assert found is not None
    assert found.any == pytest.approx(0.4)
    assert found.kinds == pytest.approx((0.2, 0.2, 0.1, 0.3, 0.0, 0.0))
    assert framing(None) is None
    assert framing(((0.1, 0.8, 0.1), (0.1, 0.8, 0.1))) is None


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["agreement", "contradiction", "unrelated", None]), st.booleans())
def test_probabilities_sum_to_one(related: float, contrary: float, relation, ruled: bool) -> None:
    judgement = relation and Judgement(relation, None, None, "figures" if ruled else "nli")
    shares = certainty(judgement, related, contrary)
    assert sum(shares) == pytest.approx(1)
    assert all(0 <= share <= 1 for share in shares)


def test_a_rule_counts_for_most_of_the_probability() -> None:
    shares = certainty(Judgement("contradiction", None, "number", "figures"), 0.4, 0.1)
    assert shares[1] == pytest.approx(RULED + (1 - RULED) * 0.04)
    assert certainty(None, 0.4, 0.1) == pytest.approx((0.36, 0.04, 0.6))
