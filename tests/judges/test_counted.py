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
