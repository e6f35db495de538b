"""From evidence to one probability."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from claimcheck.judges.anchor import anchor
from claimcheck.judges.combiner import Combiner, load_thresholds, parse
from claimcheck.judges.crowd import ALONE, Standing
from claimcheck.judges.features import MODEL_FEATURES, NAMES, NLI_FEATURES, features, framing, logit
from claimcheck.judges.opposition import OPPOSITION
from claimcheck.judges.wording import WORDING, wording

FORWARD, BACKWARD = (0.7, 0.2, 0.1), (0.3, 0.6, 0.1)


def test_a_combiner_is_a_logistic_of_its_numbers() -> None:
    assert Combiner((2.0, -1.0), 0.5).probability((1.0, 3.0)) == pytest.approx(1 / (1 + math.exp(0.5)))


def test_extreme_numbers_do_not_overflow() -> None:
    assert Combiner((1e6,), 0.0).probability((-1.0,)) == pytest.approx(0.0, abs=1e-9)


def test_the_shipped_thresholds_fit_the_features() -> None:
    limits = load_thresholds()
    for weighing in (limits.chosen, limits.rivals):
        sizes = [len(combiner.weights) for combiner in (weighing.related, weighing.opposed, weighing.framed)]
        assert sizes == [len(NAMES), len(OPPOSITION), len(WORDING)]
    assert len(limits.without_model.weights) == len(NAMES)
    assert limits.without_model.weights[:MODEL_FEATURES] == (0.0,) * MODEL_FEATURES
    assert limits.with_nli.weights[NLI_FEATURES:MODEL_FEATURES] == (0.0,) * (MODEL_FEATURES - NLI_FEATURES)
    assert 0 < limits.anchor < limits.agreement < 1
    assert len(limits.digest) == 12


def test_thresholds_of_other_features_are_refused() -> None:
    with pytest.raises(ValueError, match="other features"):
        parse({"features": ["something"], "opposition": [], "wording": []})


def test_features_by_name(pair) -> None:
    match = pair("Douze morts à Valbrune mardi.", "Twelve dead in Valbrune.", "fr en", "2025-05-20 2025-05-22", 0.9)
    numbers = dict(zip(NAMES, features(match, anchor(match), (), (FORWARD, BACKWARD), ALONE, (0.7, 0.25)), strict=True))
    assert numbers["entailment_high"] == pytest.approx(logit(0.7))
    assert numbers["entailment_low"] == pytest.approx(logit(0.3))
    assert numbers["neutral_low"] == pytest.approx(logit(0.2))
    assert numbers["similarity"] == pytest.approx(1.0)
    assert numbers["published_apart"] == 0.5
    assert numbers["other_language"] == 1.0
    assert numbers["crowded"] == 0.0
    assert (numbers["correspondence_high"], numbers["correspondence_low"]) == pytest.approx((2.0, -1.0))


def test_both_sides_weigh_alike(pair) -> None:
    match = pair("Douze morts à Valbrune mardi.", "Treize morts à Pontrieux lundi.")
    swapped = replace(match, claim=match.evidence, evidence=match.claim)
    one = features(match, anchor(match), (), (FORWARD, BACKWARD), ALONE, None)
    assert one == features(swapped, anchor(swapped), (), (BACKWARD, FORWARD), ALONE, None)


def test_the_standing_is_told(pair) -> None:
    match = pair("a b c d", "e f g h")
    numbers = features(match, anchor(match), (), None, Standing(True, True, False, 0.1), None)
    assert numbers[-6:] == (1.0, 1.0, 0.0, pytest.approx(2.0), 0.0, 0.0)
    assert numbers[:MODEL_FEATURES] == (0.0,) * MODEL_FEATURES


def test_wording_by_name_and_alike_in_both_directions() -> None:
    taught = (0.7, 0.2, 0.1, 0.6, 0.3, 0.1, 0.4, 0.1, 0.5, 0.2, 0.1, 0.0, 0.0)
    other = (0.3, 0.6, 0.1, 0.4, 0.1, 0.5, 0.2, 0.1, 0.3, 0.2, 0.1, 0.0, 0.0)
    found = framing((taught, other))
    assert found is not None
    said = tuple(float(place) for place in range(len(NAMES)))
    numbers = dict(zip(WORDING, wording(found, 0.8, said), strict=True))
    assert numbers["framing"] == pytest.approx(logit(0.3))
    assert numbers["evaluation"] == pytest.approx(logit(0.4))
    assert numbers["one_fact"] == pytest.approx(logit(0.8))
    assert numbers["mutual"] == said[NAMES.index("mutual")]
    assert framing((other, taught)) == found


def test_log_odds_are_cut_off() -> None:
    assert logit(1.0) == pytest.approx(math.log(999)) == -logit(0.0)
