"""Opposite outcomes: of one thing, of two things, of some persons among several, and phrases that tell none."""

from __future__ import annotations

import pytest

from claimcheck.judges.acts import Objects, acts
from claimcheck.judges.polarity import compare


def opposite(match) -> list[tuple[str, float]]:
    return [(o.key, o.strength) for o in compare(match) if o.key in ("polarity.opposite", "polarity.of_another")]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("The driver survived.", "The driver was killed in the crash.", "en"),
        ("The bridge was reopened on Monday.", "The bridge remains closed.", "en"),
        ("The two pilots survived.", "Both pilots were killed.", "en"),
        ("Les prix ont baissé en février.", "Les prix ont augmenté en février.", "fr"),
        ("Le recours contre l'interdiction a été rejeté.", "Le tribunal a validé le recours.", "fr"),
        ("La loi a été approuvée.", "Le Parlement a rejeté la loi.", "fr"),
        ("Le Parlement a approuvé le budget.", "Le budget, qui a été rejeté, sera revu.", "fr"),
        ("Das Gericht wies die Klage ab.", "Das Gericht gab der Klage statt.", "de"),
        ("El Senado aprobó la ley.", "La ley fue rechazada.", "es"),
        ("Il ponte è chiuso.", "Il ponte è stato riaperto.", "it"),
        ("A estrada foi fechada.", "A estrada reabriu.", "pt"),
        ("Le chauffeur n'a pas survécu.", "Le chauffeur est sain et sauf.", "fr"),
        ("No passengers survived.", "Twelve passengers survived.", "en"),
    ],
)
def test_opposite_outcomes_of_one_thing(pair, ours: str, theirs: str, language: str) -> None:
    assert opposite(pair(ours, theirs, f"{language} {language}")) == [("polarity.opposite", 0.6)]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("Une enquête a été ouverte.", "L'autoroute a été fermée.", "fr"),
        ("Le tribunal a rejeté le recours contre l'autorisation de la marche.", "La marche est autorisée.", "fr"),
        ("Le chômage a baissé en mars.", "L'emploi a augmenté en mars.", "fr"),
        ("Biden lost the state.", "Trump won the state.", "en"),
        ("The court rejected the appeal.", "The court approved the merger.", "en"),
        ("Das Gericht wies die Klage ab.", "Das Gericht hat die Fusion genehmigt.", "de"),
    ],
)
def test_outcomes_of_two_things_are_a_vague_candidate_of_their_own(pair, ours: str, theirs: str, language: str) -> None:
    assert opposite(pair(ours, theirs, f"{language} {language}")) == [("polarity.of_another", 0.4)]


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("The plane crash killed 12.", "Two people survived the plane crash.", "en en"),
        ("A body was found.", "Three hikers are still missing.", "en en"),
        ("Two defendants were convicted.", "A third defendant was acquitted.", "en en"),
        ("Un autre prévenu a été acquitté.", "Der Angeklagte wurde verurteilt.", "fr de"),
    ],
)
def test_some_persons_may_fare_otherwise_than_others(pair, ours: str, theirs: str, languages: str) -> None:
    assert opposite(pair(ours, theirs, languages)) == []


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Police opened fire.", "en", []),
        ("La police a ouvert le feu.", "fr", []),
        ("A higher court took the case from a lower court.", "en", []),
        ("The mayor refused to sign.", "en", [("sign", False)]),
        ("Le PSG a battu Lyon.", "fr", []),
        ("Lyon a été battu.", "fr", [("win", False)]),
        ("Il Milan ha battuto la Roma.", "it", []),
        ("La route est fermée.", "en", []),
    ],
)
def test_which_outcomes_a_text_tells(text: str, language: str, told: list[tuple[str, bool]]) -> None:
    assert [(act.key, act.positive) for act in acts(text, language)] == told


@pytest.mark.parametrize(
    ("text", "language", "of"),
    [
        ("The court rejected the unions' appeal against the ban.", "en", {"unions", "appeal"}),
        ("Le recours contre la mesure a été rejeté.", "fr", {"recour"}),
        ("Ruling on the merger, judges said it was rejected.", "en", {"judges"}),
        ("L'autoroute, qui a été fermée, longe le fleuve.", "fr", {"autoro"}),
    ],
)
def test_what_an_act_is_of(statement, text: str, language: str, of: set[str]) -> None:
    told = statement(text, language)
    [act] = acts(text, language)
    assert Objects(told).of(act) == of


def test_a_phrase_that_tells_an_act_denies_nothing(pair) -> None:
    match = pair("A judge dismissed the case.", "The case came before a judge.", "en en")
    assert all(outcome.key != "polarity.denial" for outcome in compare(match))
