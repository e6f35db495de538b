"""Negation, opposites and denials."""

from __future__ import annotations

import pytest

from claimcheck.judges.polarity import Polarity, compare


def found(match) -> list[tuple[str, tuple[str, ...]]]:
    return [(o.key, o.values) for o in compare(match)]


def test_opposite_outcomes_of_one_act_across_languages(pair) -> None:
    match = pair("L'itinéraire de la marche avait été validé.", "The march's route had been rejected.", "fr en")
    assert ("polarity.opposite", ("validé", "rejected")) in found(match)


def test_an_outcome_that_is_negated_is_the_other_outcome(pair) -> None:
    assert found(pair("La route a été refusée.", "La route n'a pas été validée.")) == []
    assert found(pair("Counting was halted.", "Counting was not halted.", "en en"))[0][0] == "polarity.opposite"


def test_an_act_that_comes_out_both_ways_on_one_side_clashes_with_neither(pair) -> None:
    match = pair(
        "L'aéroport, fermé une trentaine d'heures, a rouvert mercredi.", "The airport was shut for a day.", "fr en"
    )
    assert all(key != "polarity.opposite" for key, _ in found(match))


@pytest.mark.parametrize(
    ("a", "b", "languages"),
    [
        ("Les deux hommes ont été remis en liberté.", "Beide Männer wurden inhaftiert.", "fr de"),
        ("L'appel a été rejeté.", "The court upheld the appeal.", "fr en"),
    ],
)
def test_outcomes_of_courts_and_custody(pair, a: str, b: str, languages: str) -> None:
    assert any(key == "polarity.opposite" for key, _ in found(pair(a, b, languages)))


def test_a_shared_word_denied_on_one_side(pair) -> None:
    match = pair("La coulée a atteint le fleuve Mantayo.", "La coulée n'a pas atteint le fleuve Mantayo.")
    outcome = next(o for o in compare(match) if o.key == "polarity.negation")
    claim, evidence = match.claim, match.evidence
    assert claim.text[outcome.claim_spans[0].start : outcome.claim_spans[0].end] == "atteint"
    assert evidence.text[outcome.evidence_spans[0].start : outcome.evidence_spans[0].end] == "atteint"
    assert outcome.reason == "polarity"


def test_sides_keep_their_spans_when_swapped(pair) -> None:
    match = pair("La coulée n'a pas atteint le fleuve.", "La vieille coulée a atteint le fleuve.")
    outcome = next(o for o in compare(match) if o.key == "polarity.negation")
    assert match.claim.text[outcome.claim_spans[0].start :].startswith("atteint")
    assert match.evidence.text[outcome.evidence_spans[0].start :].startswith("atteint")


def test_a_privative_reaches_past_its_emphasis(pair) -> None:
    match = pair("Ils ont chargé sans la moindre sommation.", "Trois sommations ont été prononcées avant la charge.")
    assert ("polarity.negation", ("sommation",)) in found(match)


def test_a_denial_beside_an_assertion(pair) -> None:
    match = pair("The government always denied responsibility.", "The government was responsible.", "en en")
    assert ("polarity.denial", ("denied",)) in found(match)


def test_two_denials_do_not_clash(pair) -> None:
    assert found(pair("Le ministre dément.", "The minister denied it.", "fr en")) == []


def test_across_languages_a_negation_on_one_side_is_a_vague_candidate(pair) -> None:
    [outcome] = compare(pair("Le ministre s'est rendu au village.", "El ministro no ha pisado el pueblo.", "fr es"))
    assert (outcome.key, outcome.strength) == ("polarity.one_sided", 0.4)


@pytest.mark.parametrize(("text", "language"), [("Il a plu.", "fr"), ("It rained.", "en"), ("Es regnete.", "de")])
def test_a_plain_sentence_has_no_negation(statement, text: str, language: str) -> None:
    assert Polarity(statement(text, language)).negators == []


@pytest.mark.parametrize(
    ("text", "language", "negating"),
    [
        ("La réunion aura lieu en mai.", "fr", []),
        ("Né en 1980, il nie.", "fr", []),
        ("Das Schiff legt im Mai an.", "de", []),
        ("Das war nie so.", "de", ["nie"]),
        ("Non è mai venuto.", "it", ["non", "mai"]),
        ("La réunion aura lieu en mai.", "", ["mai"]),
    ],
)
def test_words_negate_in_their_own_language(statement, text: str, language: str, negating: list[str]) -> None:
    assert [word.form for word in Polarity(statement(text, language)).negators] == negating


def test_a_negation_ends_where_the_clause_turns(pair) -> None:
    match = pair("Il n'était pas alcoolisé mais roulait trop vite.", "Le conducteur roulait trop vite.")
    assert all(key != "polarity.negation" for key, _ in found(match))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("No passengers survived.", "All passengers died."),
        ("No passenger or member of the crew apparently survived.", "The passengers and the crew died."),
        ("Parliament did not reject the bill.", "Parliament approved the bill."),
    ],
)
def test_one_outcome_told_by_its_opposite_denies_nothing(pair, ours: str, theirs: str) -> None:
    assert found(pair(ours, theirs, "en en")) == []


def test_what_is_set_aside_is_not_asserted(pair) -> None:
    match = pair("La cible était le port et non la gare.", "La gare n'était pas la cible.")
    assert all(key != "polarity.negation" or values != ("gare",) for key, values in found(match))


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("La Russie n'est pas dans cet accord.", "La Russie est dans le texte.", "fr"),
        ("L'accident n'a pas fait de victimes.", "L'accident a causé des dégâts, sans faire de victimes.", "fr"),
        ("An attack shook a village not far from the city.", "An attack shook a village near the city.", "en"),
    ],
)
def test_what_is_denied_by_nobody_or_by_both_is_no_clash(pair, ours: str, theirs: str, language: str) -> None:
    assert all(key != "polarity.negation" for key, _ in found(pair(ours, theirs, f"{language} {language}")))
