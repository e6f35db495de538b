"""How sure the relation must be for each kind, and what stands in for a judge."""

from __future__ import annotations

import pytest

from claimcheck.contrasts.finder import Contrasts
from claimcheck.datatypes import Judgement, Match


def kinds(a, b, relation, probability=None):
    judgement = Judgement(relation, probability, None, "test")
    (found,) = Contrasts(None).contrasts([Match(a, b, 0.9, 1)], [judgement])
    return {contrast.kind for contrast in found}


@pytest.mark.parametrize(("probability", "expected"), [(None, True), (0.9, True), (0.7, True), (0.6, False)])
def test_speakers_and_doers_need_a_sure_judge(said, probability, expected):
    a = said("Russian airstrikes hit the market of Tarma, the mayor said.")
    b = said("Airstrikes hit a market in the south.")
    assert kinds(a, b, "agreement", probability) == ({"agency", "attribution"} if expected else set())


@pytest.mark.parametrize(("relation", "expected"), [("agreement", {"figure"}), ("unrelated", set())])
def test_figures_need_an_agreement(said, with_figures, relation, expected):
    a = with_figures(said("At least 14 people were killed."), ("At least 14 people", 14, "people", "at_least"))
    b = with_figures(said("20 people were killed."), ("20 people", 20, "people", "exact"))
    assert kinds(a, b, relation, 0.5) == expected


def test_names_need_any_judge(said):
    assert kinds(said("The regime reopened the bridge."), said("The army built a bridge."), "agreement", 0.5) == {"labelling"}


def test_the_same_words_stand_in_for_a_judge(said):
    a = said("The regime reopened the old bridge of Tarma on Monday morning.")
    b = said("The government reopened the old bridge of Tarma on Monday.")
    assert kinds(a, b, "unrelated") == {"labelling"}
    assert kinds(a, said("The government opened a market in the south of Peru."), "unrelated") == set()
