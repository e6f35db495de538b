"""The stated purpose, cause or justification differs, is disputed, or is left out."""

from __future__ import annotations

import pytest

ACT = "The ministry closed the Tarma clinic"


def test_two_reasons_that_differ(said, told):
    a, b = said(f"{ACT} because of a lack of doctors."), said(f"{ACT} in order to sell the building.")
    assert told(a, b) == {("motive", "because of a lack of doctors", "in order to sell the building")}


def test_one_reason_in_other_words_is_none(said, told, dictionary):
    a = said(f"{ACT} because doctors were missing.")
    b = said("Le ministère a fermé la clinique de Tarma faute de médecins.", "fr")
    assert {kind for kind, _, _ in told(a, b)} == {"motive"}
    meanings = dictionary(["doctors", "médecins"], ["ministry", "ministère"], ["clinic", "clinique"], ["closed", "fermé"])
    assert told(a, b, encoder=meanings) == set()


def test_a_purpose_left_out_is_a_contrast_a_cause_is_not(said, told):
    assert told(said(f"{ACT} in order to save money."), said(f"{ACT}.")) == {("motive", "in order to save money", None)}
    assert told(said(f"{ACT} because of the snow."), said(f"{ACT}.")) == set()


def test_what_somebody_decides_to_do_is_no_reason(said, told):
    a = said("The ministry decided to cut hours at the Tarma clinic so that doctors can rest.")
    b = said("The ministry decided to cut hours at the Tarma clinic.")
    assert told(a, b) == {("motive", "so that doctors can rest", None)}


def test_a_reason_ends_where_another_begins(said, told):
    a = said(f"{ACT} to save money because of the debt of the town.")
    assert told(a, said(f"{ACT}.")) == {("motive", "to save money", None)}


def test_a_french_infinitive_after_pour_is_a_purpose(said, told):
    a = said("Le ministère a fermé la clinique de Tarma pour vendre les murs.", "fr")
    b = said("Le ministère a fermé la clinique de Tarma pour deux semaines.", "fr")
    assert told(a, b) == {("motive", "pour vendre les murs", None)}


def test_a_reason_that_the_other_side_rejects(said, told):
    a = said("The army reduced its strikes on Velmar to allow civilians to leave.")
    b = said("Das ist nur ein Vorwand.", "de", context="Die Armee reduces strikes on Velmar, sagte sie.")
    assert ("motive", "to allow civilians to leave", "Vorwand") in told(a, b, "unrelated")


@pytest.mark.parametrize("relation", ["unrelated", None])
def test_unrelated_statements_need_an_act_that_both_name(said, told, relation):
    a = said(f"{ACT} because of a lack of doctors.")
    assert told(a, said("Fishermen left the harbour in order to sell herring."), relation) == set()


def test_a_rejection_in_common_words_that_both_have_is_none(said, told):
    a = said(f"{ACT} to save money, but it was not the real reason.")
    assert told(a, said(f"{ACT}; the real reason was another.")) == {("motive", "to save money", None)}
    a = said("La fermeture n'est que le début, pour vendre les murs de Tarma.", "fr")
    b = said("La fermeture de Tarma n'est que le début.", "fr")
    assert told(a, b) == {("motive", "pour vendre les murs de Tarma", None)}


def test_a_purpose_given_only_for_the_record_is_one(said, told):
    a, b = said("Le maire a fermé la piscine, officiellement pour des travaux.", "fr"), said("Le maire a fermé la piscine.", "fr")
    assert told(a, b) == {("motive", "officiellement pour des travaux", None)}


def test_a_source_that_is_cited_is_no_reason(said, told):
    a, b = said("The mayor closed the pool, citing engineers."), said("The mayor closed the pool.")
    assert told(a, b) == set()


@pytest.mark.parametrize(
    ("act", "reason", "language"),
    [
        ("Le maire a fermé la piscine", "invoquant des travaux", "fr"),
        ("Le maire a fermé la piscine", "dans un souci d'équité", "fr"),
        ("The mayor closed the pool", "invoking repairs", "en"),
    ],
)
def test_a_reason_that_is_put_forward_is_one(said, told, act, reason, language):
    assert told(said(f"{act}, {reason}.", language), said(f"{act}.", language)) == {("motive", reason, None)}


def test_where_each_side_rejects_the_other_s_reason_the_same_contrast_is_shown_either_way(said, told):
    a, b = said("in order to The regime the rebels so-called"), said("in order to The regime terrorists propaganda")
    mirrored = {(kind, theirs, ours) for kind, ours, theirs in told(b, a)}
    assert told(a, b) == mirrored and any(kind == "motive" for kind, *_ in mirrored)
