"""Figures of things that both sides call by other words, by the bundled encoder."""

from __future__ import annotations

import pytest

from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges import counted
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.outcome import Outcome

PLAN = "Un document interne prévoit la suppression de 62 postes d'ici à 2028."


def compared(pair, encoder: BundledEncoder, a: str, b: str, languages: str) -> tuple[Outcome, ...]:
    match = pair(a, b, languages)
    return counted.compare(match, Reading([match], encoder))


@pytest.mark.parametrize(
    ("text", "lang", "figure"),
    [
        ("O plano do ministério elimina quarenta e um lugares até 2028.", "pt", "quarenta e um lugares"),
        ("The ministry's plan cuts 41 jobs by 2028.", "en", "41 jobs"),
        ("Das Ministerium will bis 2028 insgesamt 41 Stellen streichen.", "de", "41 Stellen"),
    ],
)
def test_one_thing_counted_otherwise_in_another_language_clashes(
    pair, encoder: BundledEncoder, text: str, lang: str, figure: str
) -> None:
    [outcome] = compared(pair, encoder, PLAN, text, f"fr {lang}")
    assert (outcome.verdict, outcome.reason, outcome.values) == ("clash", "number", ("62 postes", figure))
    assert counted.ALIKE <= outcome.strength <= 1


def test_what_may_be_one_number_does_not_clash(pair, encoder: BundledEncoder) -> None:
    assert compared(pair, encoder, PLAN, "The ministry's plan cuts about 60 jobs by 2028.", "fr en") == ()
    assert compared(pair, encoder, PLAN, "The ministry's plan cuts at least 50 jobs by 2028.", "fr en") == ()


def test_other_things_do_not_clash(pair, encoder: BundledEncoder) -> None:
    assert compared(pair, encoder, PLAN, "The minister spoke for 40 minutes in the rain.", "fr en") == ()
    assert compared(pair, encoder, "Douze manifestants ont été tués.", "30 protesters were wounded.", "fr en") == ()


def test_without_an_encoder_nothing_is_said(pair) -> None:
    assert counted.compare(pair(PLAN, "The plan cuts 41 jobs by 2028.", "fr en"), None) == ()


def test_an_age_is_not_held_against_a_count(pair, encoder: BundledEncoder) -> None:
    assert compared(pair, encoder, "Un homme de 34 ans a été condamné.", "Un homme a été condamné à 7 ans.", "fr fr") == ()
    ours = "Le suspect, âgé de 34 ans, a volé des bijoux."
    assert compared(pair, encoder, ours, "Le suspect a volé 12 bijoux.", "fr fr") == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("La recherche de l'équipage a duré vingt jours.", "Die Suche nach der Mannschaft dauerte knapp drei Wochen.", "fr de"),
        ("The search for the crew lasted twelve days.", "Die Suche nach der Mannschaft dauerte knapp zwei Wochen.", "en de"),
        ("La trêve de Tell Marwa dure trois jours.", "La trêve de Tell Marwa dure soixante-douze heures.", "fr fr"),
        ("Le permis coûte 5 000 francs CFA.", "Die Genehmigung kostet acht Euro.", "fr de"),
        ("Le permis coûte 5 000 francs.", "Der Preis der Genehmigung stieg um 40 Prozent.", "fr de"),
        ("The front is 10 miles long.", "Le front est long de 16 kilomètres.", "en fr"),
        ("La digue se trouve à quatre kilomètres.", "La digue a été relevée de quatre mètres.", "fr fr"),
        ("La recherche a duré vingt jours.", "La recherche a retrouvé quatorze marins.", "fr fr"),
        ("Four lei in every ten come from the factory.", "El 40 % de los ingresos procede de la fábrica.", "en es"),
        ("Ismael, docker de 24 ans, a été touché.", "Ismael, padre de una nena de dos años, fue asesinado.", "fr es"),
    ],
)  # fmt: skip
def test_the_same_length_or_what_is_measured_otherwise_does_not_clash(
    pair, encoder: BundledEncoder, ours: str, theirs: str, languages: str
) -> None:
    assert compared(pair, encoder, ours, theirs, languages) == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "languages", "values"),
    [
        (
            "Six of the train's 24 wagons came to rest in a cotton field.",
            "Catorce de los veinticuatro vagones acabaron volcados entre las matas de algodón.",
            "en es",
            ("Six", "Catorce"),
        ),
        (
            "Quatorze des vingt-quatre wagons ont déraillé.",
            "Sechs der vierundzwanzig Waggons entgleisten.",
            "fr de",
            ("Quatorze", "Sechs"),
        ),
        (
            "The front is 10 miles long.",
            "Le front est long de 40 kilomètres.",
            "en fr",
            ("10 miles", "40 kilomètres"),
        ),
        (
            "La recherche de l'équipage a duré trois jours.",
            "Die Suche nach der Mannschaft dauerte knapp drei Wochen.",
            "fr de",
            ("trois jours", "knapp drei Wochen"),
        ),
    ],
)
def test_counts_of_a_whole_and_lengths_in_two_units_clash(
    pair, encoder: BundledEncoder, ours: str, theirs: str, languages: str, values: tuple[str, str]
) -> None:
    [outcome] = compared(pair, encoder, ours, theirs, languages)
    assert (outcome.verdict, outcome.values) == ("clash", values)
