"""What one side rejects for something else, and whether the other side states it."""

from __future__ import annotations

import pytest

from claimcheck.datatypes import Span, Statement
from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges import polarity
from claimcheck.judges.chain import Chain
from claimcheck.judges.corrections import MET, compare, rejected
from claimcheck.judges.correspondence import Reading

FRENCH = "L'alerte a été donnée par l'usine elle-même, et non par un cuisinier."


def cut(statement: Statement, span: Span) -> str:
    return statement.text[span.start - statement.start : span.end - statement.start]


@pytest.mark.parametrize(
    ("text", "language", "phrase"),
    [
        (FRENCH, "fr", "par un cuisinier"),
        ("L'ordre n'est pas venu du commandant : le directeur l'a donné par téléphone.", "fr", "venu du commandant"),
        ("The bridge was hit by artillery rather than an air strike.", "en", "an air strike"),
        ("The talks took place not in Vienna but in Geneva.", "en", "in Vienna"),
        ("Die Bomben wurden nicht von einer Drohne abgeworfen, sondern von einem Flugzeug.", "de", "von einer Drohne abgeworfen"),
        ("El arma no fue una granada, sino un coche bomba.", "es", "fue una granada"),
        ("A operação foi ordenada pelo ministro, e não pelo governador.", "pt", "pelo governador"),
        ("L'allarme non è stato dato dal cuoco, ma dalla fabbrica.", "it", "dato dal cuoco"),
        ("لم تكن قنبلة بل سيارة مفخخة.", "ar", "تكن قنبلة"),
        ("La police a utilisé des grenades, pas des balles.", "fr", "des balles"),
        ("The shots came from a jeep, not from the guards.", "en", "from the guards"),
        ("The bridge was hit by artillery rather than a drone.", "en", "a drone"),  # "a" is French as well
        ("Die Firma streicht 500 statt 300 Stellen.", "de", "300 Stellen"),
    ],
)
def test_the_rejected_phrase(statement, text: str, language: str, phrase: str) -> None:
    told = statement(text, language)
    found = rejected(told)
    assert found is not None and cut(told, found) == phrase


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The talks failed, but nobody left the table.", "en"),
        ("Not only the minister but also his deputy resigned.", "en"),
        ("Not one shell has left our positions since April, and not one soldier has moved.", "en"),
        ("El operador estaba de baja y no fue sustituido.", "es"),
        ("Il pleut. Rien ne bouge. Mais la rivière monte.", "fr"),
        ("L'armée a ouvert quatre couloirs.", "fr"),
        ("Three were hurt, not to mention the driver.", "en"),
        ("Rien, pas un mot, pas une ligne.", "fr"),
        ("He came late, not knowing the hour, and left.", "en"),
        ("Brancati, che fa la spola tra le due capitali, non disdice l'appuntamento.", "it"),
        ("Das Treffen findet am Montag statt und dauert drei Tage.", "de"),
        ("Vizinhos contam que, pouco depois das quatro, não havia mais luz.", "pt"),
    ],
)
def test_a_denial_alone_rejects_nothing_for_something_else(statement, text: str, language: str) -> None:
    assert rejected(statement(text, language)) is None


def test_what_the_other_side_states_is_met_across_languages_and_marked(pair, encoder: BundledEncoder) -> None:
    match = pair("Un cocinero dio la alarma, según el diario.", FRENCH, "es fr")
    [outcome] = compare(match, Reading([match], encoder))
    assert (outcome.key, outcome.strength) == ("corrections.met", MET)
    assert [cut(match.claim, span) for span in outcome.claim_spans] == ["cocinero"]
    assert [cut(match.evidence, span) for span in outcome.evidence_spans] == ["par un cuisinier"]
    assert outcome.values == ("par un cuisinier",)


def test_what_nobody_states_is_not_met(pair, encoder: BundledEncoder) -> None:
    match = pair("The factory itself raised the alarm on Monday.", FRENCH, "en fr")
    [outcome] = compare(match, Reading([match], encoder))
    assert (outcome.key, outcome.claim_spans) == ("corrections.rejected", ())
    assert outcome.strength < MET


def test_without_an_encoder_the_same_stem_is_asked_for(pair) -> None:
    match = pair("Un cuisinier a donné l'alerte.", FRENCH)
    assert [outcome.key for outcome in compare(match, None)] == ["corrections.met"]
    assert [outcome.key for outcome in compare(pair("Une infirmière est venue.", FRENCH), None)] == ["corrections.rejected"]


def test_two_sides_that_reject_are_left_alone(pair) -> None:
    assert compare(pair(FRENCH, FRENCH), None) == ()
    assert compare(pair("Un cuisinier a donné l'alerte.", "L'usine a donné l'alerte."), None) == ()


def test_strange_names_do_not_hide_a_correction(pair, encoder: BundledEncoder) -> None:
    """Who rejects one doer for another names the other, whom the other side does not know."""
    match = pair(
        "Les deux bombes ont été larguées mardi sur le marché de Corvagne par un drone de l'armée.",
        "Les deux bombes sur le marché de Corvagne n'ont pas été larguées par un drone de l'armée, "
        "mais par un avion de la société Boreas, assure Karim Belhadj.",
    )
    [evidence] = Chain(None, encoder).evidence([match])
    decision = Chain(None, encoder).decide(evidence)
    assert decision.judgement is not None
    assert (decision.judgement.relation, decision.judgement.judge) == ("contradiction", "corrections")


def test_what_is_rejected_for_something_else_denies_nothing_more(pair) -> None:
    """Across languages a negation on one side alone is a candidate; here it belongs to the drone."""
    german = "Die Bomben wurden nicht von einer Drohne abgeworfen, sondern von einem Flugzeug."
    assert polarity.compare(pair("Two explosions tore through the market.", german, "en de")) == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("L'incendie n'a pas fait de victimes mais a causé des dégâts.", "Il a causé des dégâts, sans faire de victimes.", "fr fr"),
        ("No one was hurt: the building had been evacuated.", "The building burned down and nobody was hurt.", "en en"),
    ],
)
def test_what_both_sides_deny_is_no_clash(pair, ours: str, theirs: str, languages: str) -> None:
    assert compare(pair(ours, theirs, languages), None) == ()
    assert compare(pair(theirs, ours, languages), None) == ()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("He did not attend the ceremony but sent a message.", "He sent a message to the ceremony."),
        ("Police have not identified the gunman but say he was in his 30s.", "The gunman was in his 30s."),
        ("The order did not come from the palace: the army gave it.", "The order came from the palace."),
    ],
)
def test_where_the_rejected_phrase_is_guessed_a_rule_alone_decides_nothing(pair, ours: str, theirs: str) -> None:
    assert [(o.key, o.strength) for o in compare(pair(ours, theirs, "en en"), None)] == [("corrections.met", 0.6)]


def test_a_rejected_figure_is_met_by_that_figure_alone(pair) -> None:
    corrected = "Die Firma streicht 500 statt 300 Stellen."
    [unmet] = compare(pair(corrected, "Die Firma streicht 500 Stellen.", "de de"), None)
    [met] = compare(pair(corrected, "Die Firma streicht 300 Stellen.", "de de"), None)
    assert (unmet.key, met.key, met.strength) == ("corrections.rejected", "corrections.met", MET)


def test_what_takes_the_place_of_the_rejected_is_no_like_of_it(pair) -> None:
    """Both cars are cars: the other side must have the red one."""
    corrected = "Il n'a pas pris la voiture rouge mais la voiture bleue."
    [unmet] = compare(pair(corrected, "Il a pris la voiture bleue."), None)
    [met] = compare(pair(corrected, "Il a pris la voiture rouge."), None)
    assert (unmet.key, met.key, met.strength) == ("corrections.rejected", "corrections.met", MET)


def test_a_near_word_is_no_like_where_the_statement_says_it_itself(pair, encoder: BundledEncoder) -> None:
    corrected = "La Russie n'est pas vue comme un adversaire stratégique mais comme un ennemi absolu."
    match = pair(corrected, "Moscou passe pour un ennemi absolu.")
    assert [o.key for o in compare(match, Reading([match], encoder))] == ["corrections.rejected"]
