"""The same actor or act named with words of another charge."""

from __future__ import annotations

import pytest


def test_regime_against_government_with_spans_of_the_document(said, found):
    a, b = said("The regime reopened the bridge at Tarma."), said("The government reopened the bridge at Tarma.", start=40)
    (contrast,) = found(a, b)
    assert (contrast.kind, contrast.note) == ("labelling", "power")
    assert (contrast.claim_span.start, contrast.claim_span.end) == (0, 10)
    assert (contrast.evidence_span.start, contrast.evidence_span.end) == (40, 54)


@pytest.mark.parametrize(
    ("a", "la", "b", "lb", "expected"),
    [
        ("Les rebelles tiennent le pont.", "fr", "Terrorists hold the bridge.", "en", ("Les rebelles", "Terrorists")),
        ("La ville a été libérée lundi.", "fr", "La ville a été occupée lundi.", "fr", ("libérée", "occupée")),
        ("Les manifestants ont défilé.", "fr", "Les casseurs ont défilé.", "fr", ("Les manifestants", "Les casseurs")),
        ("Die Rebellen halten die Brücke.", "de", "Die Terroristen halten sie.", "de", ("Die Rebellen", "Die Terroristen")),
        ("El gobierno reabrió el puente.", "es", "El régimen reabrió el puente.", "es", ("El gobierno", "El régimen")),
        ("قوات النظام دخلت المدينة", "ar", "The army entered the town.", "en", ("النظام", "The army")),
    ],
)
def test_charges_are_compared_within_and_across_languages(said, told, a, la, b, lb, expected):
    assert ("labelling", *expected) in told(said(a, la), said(b, lb))


def test_synonyms_and_inflections_are_no_labelling(said, told):
    assert told(said("Rebels hold the bridge."), said("The insurgents hold the bridge.")) == set()
    assert told(said("L'armée tient le pont.", "fr"), said("Les troupes tiennent le pont.", "fr")) == set()


def test_what_both_say_is_set_aside(said, told):
    a, b = said("Rebels and militants met at Tarma."), said("Opposition groups and militants met at Tarma.")
    assert told(a, b) == {("labelling", "Rebels", "Opposition groups")}


def test_a_name_on_one_side_alone_is_no_contrast(said, told):
    assert told(said("The rebels and the army met."), said("The army met them at Tarma.")) == set()


def test_a_name_in_the_place_of_another_is_one(said, told):
    a = said("A military source denied that the army was there.")
    b = said("A regime source denied that the army was there.")
    assert ("labelling", "A military source", "A regime source") in told(a, b)


def test_an_epithet_beside_a_shared_name(said, told):
    a, b = said("The town is held by ISIS."), said("The town is held by the ISIS terror group.")
    assert told(a, b) == {("labelling", "ISIS", "ISIS terror")}


def test_a_short_word_is_no_abbreviation(said, told):
    assert told(said("It is held by extremist men of IS."), said("It is held by extremist men of IS there.")) == set()


def test_not_without_a_common_assertion(said, told):
    assert told(said("The regime reopened the bridge."), said("The government raised taxes."), "unrelated") == set()


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        ("La soi-disant trêve tient.", "La trêve tient.", "fr", ("soi-disant trêve", "trêve")),
        ("Le prétendu cessez-le-feu tient.", "Le cessez-le-feu tient.", "fr", ("prétendu cessez", "cessez")),
        ("La république autoproclamée vote.", "La république vote.", "fr", ("république autoproclamée", "république")),
        ("The so-called ceasefire holds.", "The ceasefire holds.", "en", ("so-called ceasefire", "ceasefire")),
    ],
)
def test_a_name_kept_at_arms_length_against_the_bare_name(said, told, a, b, language, expected):
    assert told(said(a, language), said(b, language)) == {("labelling", *expected)}
    assert told(said(b, language), said(a, language)) == {("labelling", *expected[::-1])}


def test_a_name_at_arms_length_is_found_in_another_language(said, told, dictionary):
    a, b = said("La soi-disant trêve tient.", "fr"), said("The ceasefire holds.")
    assert told(a, b, encoder=dictionary(["trêve", "ceasefire"])) == {("labelling", "soi-disant trêve", "ceasefire")}


def test_a_distance_that_both_keep_or_that_only_doubts_is_no_labelling(said, told):
    assert told(said("The so-called ceasefire holds."), said("The ceasefire, so-called, holds.")) == set()
    kinds = {kind for kind, *_ in told(said("The purported ceasefire at Tarma holds."), said("The ceasefire at Tarma holds."))}
    assert "labelling" not in kinds


@pytest.mark.parametrize(
    ("a", "la", "b", "lb", "expected"),
    [
        ("Un plan social touche Tarma.", "fr", "Des licenciements touchent Tarma.", "fr", ("Un plan social", "Des licenciements")),
        ("The restructuring hits Tarma.", "en", "Les licenciements touchent Tarma.", "fr", ("The restructuring", "Les licenciements")),
        ("Les clandestins sont à Tarma.", "fr", "Les sans-papiers sont à Tarma.", "fr", ("Les clandestins", "Les sans-papiers")),
        ("The coup shook Tarma.", "en", "La prise de pouvoir secoue Tarma.", "fr", ("The coup", "La prise de pouvoir")),
        ("Les charges sociales montent.", "fr", "Les cotisations montent.", "fr", ("Les charges sociales", "Les cotisations")),
        ("The death tax rises.", "en", "The inheritance tax rises.", "en", ("The death tax", "The inheritance tax")),
        ("Las torturas siguen en Tarma.", "es", "Enhanced interrogation goes on in Tarma.", "en", ("Las torturas", "Enhanced interrogation")),
    ],
)
def test_an_official_euphemism_against_the_plain_word(said, told, a, la, b, lb, expected):
    assert ("labelling", *expected) in told(said(a, la), said(b, lb))


def test_a_sector_is_no_sect(said, told):
    a, b = said("Le secteur de Tarma grandit.", "fr"), said("Le mouvement religieux de Tarma grandit.", "fr")
    assert told(a, b) == set()


def test_would_be_is_a_verb_and_keeps_nothing_at_arms_length(said, told):
    assert told(said("The vote at Tarma would be held."), said("The vote at Tarma is held.")) == set()
