"""Who did it, where, and in whose words."""

from __future__ import annotations

import pytest

from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges import places, quotations, roles
from claimcheck.judges.correspondence import Reading


def cut(statement, span) -> str:
    return statement.text[span.start - statement.start : span.end - statement.start]


def test_two_doers_without_a_common_word(pair) -> None:
    match = pair("Le pont a été détruit par les rebelles.", "The bridge was destroyed by government troops.", "fr en")
    [outcome] = roles.compare(match, None)
    assert outcome.values == ("les rebelles", "government troops")


def test_one_doer_in_two_words(pair) -> None:
    assert roles.compare(pair("Détruit par l'armée de Valbrune.", "Détruit par les soldats de Valbrune."), None) == ()


@pytest.mark.parametrize(
    ("text", "language", "clashes"),
    [
        ("The bridge was destroyed by the rebels.", "en", True),
        ("Die Brücke wurde von den Rebellen zerstört.", "de", True),
        ("The bridge was destroyed by the army.", "en", False),
        ("A statement on the bridge was signed by the mayor.", "en", False),
    ],
)
def test_two_doers_of_one_deed_by_what_the_words_mean(pair, text: str, language: str, clashes: bool) -> None:
    match = pair("Le pont a été détruit par l'armée.", text, f"fr {language}")
    found = roles.compare(match, Reading([match], BundledEncoder(threads=1)))
    assert bool(found) == clashes


def test_a_place_that_each_side_alone_names(pair) -> None:
    match = pair(
        "Le convoi d'aide de Corvagne a été frappé mardi à Paris, selon la mairie.",
        "Le convoi d'aide de Corvagne a été frappé mardi à Berlin, selon la mairie.",
    )
    [outcome] = places.compare(match)
    assert outcome.values == ("Paris", "Berlin")


def test_two_places_in_two_stories_have_no_strength(pair) -> None:
    [outcome] = places.compare(pair("Un marché a brûlé à Paris.", "La neige tombe sur Berlin depuis lundi."))
    assert (outcome.values, outcome.strength) == (("Paris", "Berlin"), 0.0)


def test_names_of_whom_nobody_knows_that_they_are_places_are_no_candidate(pair) -> None:
    assert places.compare(pair("Le Boa Hora a donné l'alerte.", "Le Nordstern a donné l'alerte.")) == ()


def test_the_same_quotation_on_both_sides(pair) -> None:
    match = pair("« C'est un crime annoncé », dit-il.", "Il a parlé d'« un incident » et dit : C'est un crime annoncé.")
    [outcome] = quotations.compare(match)
    assert outcome.verdict == "match"
    assert cut(match.claim, outcome.claim_spans[0]) == "C'est un crime annoncé"
    assert cut(match.evidence, outcome.evidence_spans[0]) == "C'est un crime annoncé"


def test_two_words_are_no_quotation(pair) -> None:
    assert quotations.compare(pair("« propagande pure »", "« propagande pure »")) == ()


def test_words_of_doers_are_of_their_own_language(statement) -> None:
    assert roles.doer(statement("Da kam die Polizei.", "de")) is None  # Italian "da" is "by"
    assert roles.doer(statement("Distrutto da soldati.", "it")) is not None
