"""One side judges what the other tells neutrally, or judges otherwise."""

from __future__ import annotations

import pytest


def test_a_massacre_where_the_other_tells_an_attack(said, told):
    a = said("The attack on Tarma killed twelve villagers.")
    b = said("The barbaric attack on Tarma killed twelve villagers.")
    assert told(a, b) == {("evaluation", None, "barbaric")}
    assert told(b, a) == {("evaluation", "barbaric", None)}


def test_a_loaded_word_about_something_else_is_no_contrast(said, told):
    a = said("Twelve villagers died at Tarma on Monday.")
    b = said("Twelve villagers died at Tarma on Monday, where a brutal novelist of old made sad songs.")
    assert told(a, b) == set()


def test_a_judgement_that_both_make_is_none(said, told):
    a, b = said("The brutal attack on Tarma failed."), said("The attack on Tarma, brutal as it was, failed.")
    assert told(a, b) == set()


def test_the_same_judgement_in_another_language_is_none(said, told, dictionary):
    a, b = said("The senseless attack on Tarma failed."), said("L'attaque insensée contre Tarma a échoué.", "fr")
    assert ("evaluation", "senseless", "insensée") in told(a, b)
    meanings = dictionary(["senseless", "insensée"], ["attack", "attaque"], ["failed", "échoué"])
    assert told(a, b, encoder=meanings) == set()


def test_the_plain_word_for_a_deed_does_not_answer(said, told, dictionary):
    a, b = said("The carnage at Tarma was filmed."), said("L'attaque de Tarma a été filmée.", "fr")
    assert ("evaluation", "carnage", None) in told(a, b, encoder=dictionary(["carnage", "attaque"], ["filmed", "filmée"]))


ANNOUNCED = "The army will reduce its strikes on Velmar to allow civilians to leave."
CONTEXT = "L'armée a annoncé lundi qu'elle réduirait ses frappes sur Velmar pour les civils."


def test_propaganda_answers_the_announcement_that_the_context_names(said, told):
    said_of_it = said("C'est de la propagande pure.", "fr", context=CONTEXT)
    assert ("evaluation", None, "propagande") in told(said(ANNOUNCED), said_of_it, "unrelated")
    assert ("evaluation", None, "propagande") in told(said(ANNOUNCED), said_of_it, None)


def test_propaganda_about_something_else_does_not(said, told):
    elsewhere = said("C'est de la propagande pure.", "fr", context="Un film de 1936 passait au cinéma du quartier.")
    assert told(said(ANNOUNCED), elsewhere, "unrelated") == set()


def test_both_judge_one_thing_otherwise(said, told):
    a = said("Elle juge la riposte graduée et proportionnée à Tarma samedi.", "fr")
    b = said("À Tarma samedi, la riposte fut un déchaînement inouï.", "fr")
    assert ("evaluation", "graduée et proportionnée", "déchaînement") in told(a, b, "unrelated")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It was the deadliest attack on Tarma.", "The attack on Tarma was the deadliest."),
        ("C'est l'attaque la plus meurtrière contre Tarma.", "L'attaque contre Tarma est la plus meurtrière."),
        ("The attack on Tarma was carried out in cold blood.", "In cold blood the attack on Tarma was carried out."),
    ],
)
def test_a_judging_phrase_with_common_words_in_it_is_found_on_the_other_side(said, told, a, b):
    language = "fr" if "attaque" in a else "en"
    assert told(said(a, language), said(b, language)) == set()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("L'attaque de Tarma a enfermé douze ouvriers.", "L'attaque de Tarma a bloqué douze ouvriers."),
        ("L'attaque de Tarma est le fait des vainqueurs.", "L'attaque de Tarma est le fait des siens."),
        ("L'attaque de Tarma a touché la sidérurgie.", "L'attaque de Tarma a touché l'acier."),
        ("L'attaque de Tarma, vote en faveur du texte.", "L'attaque de Tarma, vote sur le texte."),
    ],
)
def test_a_word_that_only_begins_like_a_judging_one_judges_nothing(said, told, a, b):
    assert told(said(a, "fr"), said(b, "fr")) == set()


def test_sham_judges_and_the_name_of_a_land_does_not(said, told):
    assert told(said("The sham vote at Tarma ended."), said("The vote at Tarma ended.")) == {("evaluation", "sham vote", None)}
    assert told(said("Ahrar al-Sham held Tarma bridge."), said("They held Tarma bridge.")) == set()


@pytest.mark.parametrize(
    ("a", "b", "language", "word"),
    [
        ("Des frappes chirurgicales ont visé Tarma.", "Des frappes ont visé Tarma.", "fr", "frappes chirurgicales"),
        ("Surgical strikes hit Tarma.", "Strikes hit Tarma.", "en", "Surgical strikes"),
        ("Une bavure a fait douze morts à Tarma.", "Un tir a fait douze morts à Tarma.", "fr", "bavure"),
        ("Douze morts à Tarma, dégâts collatéraux du raid.", "Douze morts à Tarma dans le raid.", "fr", "dégâts collatéraux"),
    ],
)
def test_a_euphemism_of_war_judges_what_the_other_side_tells(said, told, a, b, language, word):
    assert ("evaluation", word, None) in told(said(a, language), said(b, language))


@pytest.mark.parametrize(
    ("act", "judged", "language", "word"),
    [
        ("The army withdrew from Tarma", "a humiliating retreat", "en", "humiliating"),
        ("L'armée s'est retirée de Tarma", "une reculade", "fr", "reculade"),
    ],
)
def test_an_apposition_judges_what_stands_before_it(said, told, act, judged, language, word):
    assert told(said(f"{act}, {judged}.", language), said(f"{act}.", language)) == {("evaluation", word, None)}


def test_an_apposition_to_what_the_other_side_lacks_judges_nothing_shared(said, told):
    a, b = said("The army left Tarma with its stores, a disgraceful hoard."), said("The army left Tarma.")
    assert told(a, b) == set()
