"""What two statements share, on invented events."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.judges.anchor import anchor, content, named, told, worlds
from claimcheck.judges.names import key

MARKET = "Une explosion a tué douze personnes samedi sur le marché de Valbrune, près de Corvagne."


def test_the_same_event_in_two_languages_shares_its_names(pair) -> None:
    shared = anchor(pair(MARKET, "An explosion killed twelve people on Saturday at the Valbrune market.", "fr en"))
    assert shared.names == 1.0
    assert not shared.apart
    assert not shared.other_event
    assert shared.days_apart == 0


def test_two_places_make_two_events(pair) -> None:
    shared = anchor(
        pair(
            "Une explosion a secoué samedi le quartier de Valbrune.",
            "Une explosion a secoué samedi le quartier de Pontrieux.",
        )
    )
    assert shared.strange_places > 0
    assert shared.apart


def test_known_places_meet_across_scripts(pair) -> None:
    shared = anchor(pair("Des frappes ont visé Alep mardi.", "استهدفت غارات حلب يوم الثلاثاء", "fr ar"))
    assert shared.names == 1.0
    assert not shared.same_script


def test_a_country_alone_is_no_anchor(statement) -> None:
    assert named(statement("La Russie a démenti toute frappe en Syrie.")) == frozenset()


def test_the_speaker_is_no_part_of_what_is_told(statement) -> None:
    said = statement("Selon Marius Delorme, porte-parole du syndicat, la digue de Valbrune a cédé.")
    assert "Delorme" not in told(said)
    assert "digue" in told(said)
    assert len(told(said)) == len(said.text)


def test_reports_weeks_apart_without_a_common_name_are_other_events(pair) -> None:
    a = "Quatre-vingts soldats ont été déployés pour fouiller les décombres à Valbrune."
    b = "Deux cents soldats ont été déployés pour fouiller les décombres à Pontrieux."
    assert anchor(pair(a, b, published="2025-02-04 2025-03-19")).other_event
    assert not anchor(pair(a, a, published="2025-02-04 2025-03-19")).other_event


def test_days_a_week_apart_are_other_events(pair) -> None:
    shared = anchor(pair("La digue a cédé le 3 mars 2025.", "La digue a cédé le 18 mars 2025."))
    assert shared.days_apart == 15
    assert shared.other_time


def test_other_statements_of_a_report_lend_their_names(pair, statement) -> None:
    match = pair("Huit manifestants ont été blessés.", "Neuf manifestants ont été blessés.")
    assert anchor(match).context_names is None
    more = (
        statement("La marche de Saint-Avre a fini dans le calme.", name="a"),
        statement("Le cortège de Châtelmont a fini tard.", name="b"),
    )
    known = worlds((match.claim, match.evidence, *more))
    assert anchor(match, known).context_names == 0.0


def test_swapping_sides_changes_nothing(pair) -> None:
    match = pair(
        MARKET, "Trois blessés à Corvagne dimanche, selon la mairie de Pontrieux.", published="2025-05-20 2025-05-23"
    )
    swapped = replace(match, claim=match.evidence, evidence=match.claim)
    assert anchor(match) == anchor(swapped)


def test_a_number_that_opens_a_sentence_is_no_name(statement) -> None:
    assert named(statement("Twenty-six people died in the crush at Corvagne.", "en")) == {key("Corvagne")}


def test_content_keeps_long_words_and_figures() -> None:
    assert content("Il a vu 12 morts à Alep") == {"12", "morts", "alep"}
