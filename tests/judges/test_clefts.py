"""What one side sets in front, and whether the other names it."""

from __future__ import annotations

import pytest

from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges.clefts import compare, focus
from claimcheck.judges.correspondence import Reading

HEATING = "In the afternoon management switched off the heating in the body shop."


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("It was the occupiers who turned off the heating.", "en", "the occupiers"),
        ("La grille, ce sont les hommes de la brigade qui l'ont abattue.", "fr", "les hommes de la brigade"),
        ("C'est la chute d'un câble qui a allumé l'incendie.", "fr", "la chute d'un câble"),
        ("Es waren die Besetzer, die die Heizung abdrehten.", "de", "die Besetzer"),
        ("Fueron los ocupantes quienes apagaron la calefacción.", "es", "los ocupantes"),
        ("Sono stati gli occupanti a spegnere il riscaldamento.", "it", "gli occupanti"),
        ("A pausa nos combates foi obra do enviado angolano, Ernesto Kapemba.", "pt", "enviado angolano"),
        ("المحتلون هم الذين أوقفوا التدفئة.", "ar", "المحتلون"),
    ],
)
def test_what_is_set_in_front(statement, text: str, language: str, told: str) -> None:
    found = focus(statement(text, language))
    assert found is not None and text[found.start : found.end] == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("C'est elle qui a porté les enfants.", "fr"),
        ("C'est un cercueil en carton qui fermait la marche.", "fr"),
        ("It is a fig leaf for sleepers that rotted.", "en"),
        ("It was late. They left the plant that burned.", "en"),
        ("I feriti sono stati portati in elicottero a Tunisi.", "it"),
        ("La direction a coupé le chauffage.", "fr"),
    ],
)
def test_nothing_is_set_in_front(statement, text: str, language: str) -> None:
    assert focus(statement(text, language)) is None


@pytest.mark.parametrize(
    ("text", "language", "clashes"),
    [
        ("It was the occupiers who turned off the heating on Thursday.", "en", True),
        ("Fueron los ocupantes quienes apagaron la calefacción de la nave.", "es", True),
        ("C'est la direction qui a coupé le chauffage de l'atelier.", "fr", False),
    ],
)
def test_a_focus_that_the_other_side_does_not_name_clashes(
    pair, encoder: BundledEncoder, text: str, language: str, clashes: bool
) -> None:
    match = pair(HEATING, text, f"en {language}")
    found = compare(match, Reading([match], encoder))
    assert bool(found) == clashes
    if clashes:
        assert (found[0].reason, found[0].claim_spans, len(found[0].evidence_spans)) == ("actor", (), 1)


def test_without_an_encoder_nothing_is_said(pair) -> None:
    assert compare(pair(HEATING, "It was the occupiers who did it.", "en en"), None) == ()
