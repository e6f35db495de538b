"""Asserted, attributed or hedged, and by whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.datatypes import Passage

FACT = "Twelve villagers died at Tarma"


def test_asserted_against_attributed(said, told):
    assert told(said(f"{FACT}."), said(f"{FACT}, the mayor said.")) == {("attribution", None, "the mayor said")}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (f"{FACT}, a monitor said.", f"The Observatory said {FACT.lower()}."),
        (f"{FACT}, the mayor said.", f"{FACT}, he said."),
        (f"{FACT}, mayor Ana Ruiz said.", f"Ana Ruiz said {FACT.lower()}."),
        (f"{FACT}, the mayor said.", f'"{FACT}."'),
    ],
)
def test_one_speaker_under_two_names_is_none(said, told, a, b):
    assert told(said(a), said(b)) == set()


def test_two_speakers(said, told):
    a, b = said(f"{FACT}, the mayor said."), said(f"{FACT}, according to doctors.")
    assert told(a, b) == {("attribution", "the mayor said", "according to doctors")}


def test_french_verbs_after_and_around_the_speaker(said, told):
    plain = said("Douze villageois sont morts à Tarma.", "fr")
    after = said("Douze villageois sont morts à Tarma, a indiqué mardi le préfet.", "fr")
    aside = said("Le préfet, venu de Lima, a indiqué que douze villageois sont morts à Tarma.", "fr")
    assert told(plain, after) == {("attribution", None, "a indiqué mardi le préfet")}
    assert {kind for kind, _, _ in told(plain, aside)} == {"attribution"}
    assert told(after, aside) == set()


def test_a_hedge_of_what_the_other_side_asserts(said, told):
    a, b = said("A suspected gas attack hit Tarma."), said("A gas attack hit Tarma.")
    assert told(a, b) == {("attribution", "suspected", None)}


def test_a_hedge_of_something_else_is_none(said, told):
    a, b = said("The gas attack hit Tarma, home of alleged smugglers."), said("A gas attack hit Tarma.")
    assert told(a, b) == set()


def test_the_speaker_found_by_the_claims_counts_where_no_verb_shows_one(said, told):
    base = said(f"« {FACT} » : le mot est du préfet.", "fr")
    start = base.text.index("du préfet")
    carried = replace(base, speaker=Passage("du préfet", start, start + 9), stance="asserted")
    assert ("attribution", "du préfet", None) in told(carried, said("Douze villageois sont morts à Tarma.", "fr"))
    judging = replace(carried, stance="judged")
    assert ("attribution", "du préfet", None) not in told(judging, said("Douze villageois sont morts à Tarma.", "fr"))


def test_that_opens_a_clause_and_names_nobody(said, told):
    a = said("The Velmar Observatory, a monitoring group, says that 316 civilians were killed in Velmar.")
    b = said("According to the Velmar Observatory (VO), 316 civilians were killed in Velmar.")
    assert told(a, b) == set()


def test_a_marked_name_closes_its_bracket(said, told):
    a = said("According to the Velmar Observatory (VO), 316 civilians were killed in Velmar.")
    b = said("The army says that 316 civilians were killed in Velmar.")
    assert ("attribution", "According to the Velmar Observatory (VO)", "The army says") in told(a, b)
