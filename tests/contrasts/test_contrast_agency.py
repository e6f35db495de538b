"""Who is responsible: named, left out, hidden by a passive, or another."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("a", "la", "b", "lb", "expected"),
    [
        ("Russian airstrikes hit the school.", "en", "Airstrikes hit the school.", "en", ("Russian airstrikes", "Airstrikes")),
        ("Air raids by the regime hit it.", "en", "Air raids hit the school.", "en", ("Air raids by the regime", "Air raids")),
        ("Regime forces shelled the school.", "en", "The school was hit.", "en", ("Regime forces shelled", "hit")),
        ("Des frappes russes ont touché l'école.", "fr", "L'école a subi des frappes.", "fr", ("frappes russes", "frappes")),
        ("Un gendarme a blessé l'étudiante.", "fr", "L'étudiante a été blessée.", "fr", ("gendarme a blessé", "blessée")),
        ("La policía disparó contra la marcha.", "es", "Hubo disparos en la marcha.", "es", ("policía disparó", "disparos")),
    ],
)
def test_named_on_one_side_alone(said, told, a, la, b, lb, expected):
    assert ("agency", *expected) in told(said(a, la), said(b, lb))


def test_two_doers(said, told):
    a, b = said("Rebel rockets struck the school."), said("Russian airstrikes struck the school.")
    assert ("agency", "Rebel rockets", "Russian airstrikes") in told(a, b)


def test_a_party_that_the_other_side_names_is_not_left_out(said, told):
    a = said("Russian airstrikes hit the school.")
    b = said("Airstrikes hit the school while planes of the Russian air force were seen.")
    assert told(a, b) == set()


def test_victims_holders_and_sources_do_not_do_it(said, told):
    assert told(said("Rebels were killed in the raid."), said("Twelve were killed in the raid.")) == set()
    assert told(said("Airstrikes hit the rebel-held town."), said("Airstrikes hit the town.")) == set()


def test_a_siege_is_not_answered_by_another_deed(said, told):
    assert told(said("The town is under a regime siege."), said("Twelve died in the town.")) == set()


POLICE = "Les policiers de la ville ont repeint la tente de prière."
WORDS = (("tente", "tent"), ("prière", "prayer"), ("repeint", "repainted"), ("camp",), ("ville",))
DOER = "policiers de la ville ont repeint"


@pytest.mark.parametrize(
    ("text", "deed"),
    [("The prayer tent stands repainted.", "repainted"), ("A prayer tent at the camp was repainted on Friday.", "was repainted")],
)
def test_a_deed_of_no_list_told_from_the_patients_side(said, told, dictionary, text, deed):
    a, b, encoder = said(POLICE, "fr"), said(text), dictionary(*WORDS)
    assert ("agency", DOER, deed) in told(a, b, encoder=encoder)
    assert ("agency", deed, DOER) in told(b, a, encoder=encoder)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (POLICE, "The prayer tent was repainted, police said.", "agreement"),
        ("La tente de prière, repeint devant les policiers.", "The prayer tent was repainted.", "agreement"),
        (POLICE, "The prayer tent was repainted.", "unrelated"),
    ],
)
def test_nobody_is_hidden(said, told, dictionary, a, b, relation):
    assert "agency" not in {kind for kind, *_ in told(said(a, "fr"), said(b), relation, dictionary(*WORDS))}


def test_a_front_named_for_the_levant_is_a_doer_and_a_sham_vote_is_nobody(said, told):
    a, b = said("Fateh al-Sham fighters shelled the school."), said("The school was hit.")
    assert ("agency", "Fateh al-Sham fighters shelled", "hit") in told(a, b)
    assert {kind for kind, *_ in told(said("A sham vote hit the school."), b)} == {"evaluation"}


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        ("L'armée a frappé un hôpital à Tarma.", "Un hôpital a été frappé à Tarma.", "fr", ("armée a frappé", "frappé")),
        ("Police arrested twelve at Tarma.", "Twelve were arrested at Tarma.", "en", ("Police arrested", "arrested")),
        ("La policía secuestró a doce en Tarma.", "Doce fueron secuestrados en Tarma.", "es", ("policía secuestró", "secuestrados")),
        ("Die Armee erschoss zwölf in Tarma.", "Zwölf wurden in Tarma erschossen.", "de", ("Armee erschoss", "erschossen")),
        ("Le préfet a interdit la marche de Tarma.", "La marche de Tarma a été interdite.", "fr", ("préfet a interdit", "interdite")),
        ("La mairie a évacué l'école à Tarma.", "L'école a été évacuée à Tarma.", "fr", ("mairie a évacué", "évacuée")),
        ("The government closed the border.", "The border was closed.", "en", ("government closed", "closed")),
        ("L'esercito ha colpito un ospedale.", "Un ospedale è stato colpito.", "it", ("esercito ha colpito", "colpito")),
        ("O exército atingiu um hospital.", "Um hospital foi atingido.", "pt", ("exército atingiu", "atingido")),
    ],
)
def test_ordinary_acts_are_known_in_every_language(said, told, a, b, language, expected):
    assert ("agency", *expected) in told(said(a, language), said(b, language))


def test_an_arabic_act_is_known(said, told):
    a, b = said("الجيش هدم المستشفى في المدينة.", "ar"), said("هدم المستشفى في المدينة.", "ar")
    assert "agency" in {kind for kind, *_ in told(a, b)}
