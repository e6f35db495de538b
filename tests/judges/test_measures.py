"""What a figure measures: lengths of time and way in one unit, ages, parts of something, a count out of a counted whole."""

from __future__ import annotations

import math

import pytest

from claimcheck.judges import figures
from claimcheck.judges.measures import AGE, Measure, measures
from claimcheck.languages.units import measure_of


def read(statement, text: str, language: str) -> tuple[Measure, ...]:
    return measures(statement(text, language))


def one(statement, text: str, language: str) -> Measure:
    [found] = read(statement, text, language)
    return found


SAME = [
    ("en", "The camp stood for twelve days.", "de", "Das Lager stand knapp zwei Wochen."),
    ("fr", "Un délai de vingt jours court.", "de", "Die Frist beträgt knapp drei Wochen."),
    ("fr", "La trêve dure trois jours.", "fr", "La trêve dure soixante-douze heures."),
    ("fr", "Une trêve de trois jours.", "it", "Una tregua di settantadue ore."),
    ("en", "A pause of ninety minutes.", "de", "Eine Pause von anderthalb Stunden."),
    ("en", "The siege went on for 24 months.", "fr", "Le siège a duré deux ans."),
    ("en", "The front is 10 miles long.", "fr", "Le front est long de 16 kilomètres."),
    ("en", "A 100-mile march.", "fr", "Une marche de 160 km."),
    ("fr", "La peine est d'un an et demi.", "en", "The sentence is 18 months."),
    ("en", "A year and a half behind bars.", "en", "Eighteen months behind bars."),
    ("fr", "La trêve dure trois ans et demi.", "de", "Der Waffenstillstand dauert dreieinhalb Jahre."),
    ("fr", "Intercepté à onze milles des côtes.", "en", "Stopped 11 miles off the coast."),
    ("fr", "La moitié des maisons ont brûlé.", "en", "Some 50 percent of houses burnt down."),
]
OTHER = [
    ("fr", "La trêve dure trois jours.", "it", "Una tregua di cento ore."),
    ("en", "The camp stood for twelve days.", "de", "Das Lager stand drei Wochen."),
    ("en", "The siege went on for 18 months.", "fr", "Le siège a duré deux ans."),
    ("en", "The front is 10 miles long.", "fr", "Le front est long de 40 kilomètres."),
    ("en", "The camp stood for twelve days.", "de", "Das Lager stand 13 Tage."),
    ("fr", "Intercepté à onze milles des côtes.", "es", "Lo interceptaron a treinta millas de la costa."),
    ("fr", "La moitié des maisons ont brûlé.", "en", "Some 20 percent of houses burnt down."),
]


@pytest.mark.parametrize(("language", "text", "other", "told"), SAME)
def test_lengths_and_parts_that_are_the_same(statement, language: str, text: str, other: str, told: str) -> None:
    [a], *rest = read(statement, text, language), *read(statement, told, other)
    assert any(a.compatible(b) and b.compatible(a) for b in rest)


@pytest.mark.parametrize(("language", "text", "other", "told"), OTHER)
def test_lengths_and_parts_that_are_not(statement, language: str, text: str, other: str, told: str) -> None:
    a, b = one(statement, text, language), one(statement, told, other)
    assert a.kind == b.kind != ""
    assert not a.compatible(b) and not b.compatible(a)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Le permis coûte 5 000 francs CFA.", "money, franc"),
        ("de", "Die Genehmigung kostet acht Euro.", "money, euro"),
        ("en", "A toll of £5.", "money, pound"),
        ("fr", "Une amende de 5 livres.", "money, pound"),
        ("es", "El 40 % de lo que ingresa.", "share"),
        ("en", "Four lei in every ten are lost.", "share"),
        ("fr", "La farine coûte vingt fois plus.", "times"),
        ("ar", "هدنة مدتها ثلاثة أيام", "duration"),
        ("en", "It is 10 miles long.", "distance"),
        ("en", "They sold 62 posts.", ""),
    ],
)
def test_what_is_measured(statement, language: str, text: str, kind: str) -> None:
    assert one(statement, text, language).kind == kind


def test_two_currencies_or_a_percentage_and_a_count_are_never_one(statement) -> None:
    francs = one(statement, "Le permis coûte huit francs.", "fr")
    assert not francs.compatible(one(statement, "Die Genehmigung kostet acht Euro.", "de"))
    assert not one(statement, "Une hausse de 8 %.", "fr").compatible(francs)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un docker de 24 ans a été arrêté."),
        ("fr", "Un agent de police de 24 ans a été blessé."),
        ("fr", "Le chauffeur, docker de 24 ans, est mort."),
        ("es", "Murió una nena de dos años."),
        ("es", "Un estibador de 24 años de edad murió."),
        ("it", "L'impianto ha quarantacinque anni."),
        ("it", "Un operaio di 24 anni è morto."),
        ("pt", "Um pescador de 24 anos morreu."),
        ("fr", "Un nourrisson de trois mois est mort."),
        ("fr", "La loi porte à 67 ans l'âge de la retraite."),
        ("en", "A 34-year-old man was hurt."),
        ("en", "A man of 24 years was hurt."),
    ],
)
def test_ages(statement, language: str, text: str) -> None:
    assert one(statement, text, language).unit == AGE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a écopé de 24 ans de prison."),
        ("fr", "Il purge une peine de 24 ans."),
        ("fr", "Un mandat présidentiel de cinq ans commence."),
        ("fr", "La ville a dix ans de retard."),
        ("fr", "Une trêve de trois mois est signée."),
        ("es", "El plan de cinco años fracasa."),
        ("es", "Fue condenado a 24 años."),
        ("it", "Una guerra di dieci anni finisce."),
        ("pt", "Um contrato de cinco anos termina."),
        ("en", "A nine-year sentence was passed."),
        ("en", "He was given a jail term of five years."),
        ("en", "The court imposed a ban of two years."),
        ("de", "Das Gericht verhängte eine Haftstrafe von fünf Jahren."),
    ],
)
def test_what_lasts_so_many_years_is_no_age(statement, language: str, text: str) -> None:
    assert one(statement, text, language).kind == "duration"


def test_ages_of_whom_the_noun_tells_may_match_and_never_clash(pair) -> None:
    docker = "Ismael Toconás, docker de 24 ans, a été touché."
    [match] = figures.compare(pair(docker, "Ismael Toconás, estivador de 24 anos, foi atingido.", "fr pt"))
    assert (match.verdict, match.values) == ("match", ("24 ans", "24 anos"))
    assert figures.compare(pair(docker, "Ismael Toconás, padre de una nena de dos años.", "fr es")) == ()


@pytest.mark.parametrize(
    ("language", "text", "part", "whole"),
    [
        ("en", "Six of the train's 24 wagons overturned.", ("Six", 6, "wagons"), ("24 wagons", 24, "wagons")),
        ("es", "Catorce de los veinticuatro vagones volcaron.", ("Catorce", 14, "vagones"), ("veinticuatro vagones", 24, "vagones")),
        ("de", "Vierzehn der 24 Waggons entgleisten.", ("Vierzehn", 14, "waggons"), ("24 Waggons", 24, "waggons")),
        ("ar", "انقلبت أربع عشرة من أصل أربع وعشرين عربة", ("أربع عشرة", 14, "عربة"), ("أربع وعشرين عربة", 24, "عربة")),
    ],
)  # fmt: skip
def test_of_a_counted_whole_the_count_is_told_and_the_whole_stands_apart(
    statement, language: str, text: str, part: tuple[str, float, str], whole: tuple[str, float, str]
) -> None:
    a, b = read(statement, text, language)
    assert [(m.text, m.value, m.unit) for m in (a, b)] == [part, whole]
    assert (a.part, b.part) == (False, True)
    assert (a.about.start, a.about.end) == (a.span.start, b.span.end)


def test_the_counts_clash_and_not_a_count_with_a_whole(pair) -> None:
    six, fourteen = "Six of the 24 wagons overturned.", "Fourteen of the 24 wagons overturned."
    found = figures.compare(pair(six, fourteen, "en en"))
    assert [(o.verdict, o.values) for o in found] == [
        ("clash", ("Six", "Fourteen")),
        ("match", ("24 wagons", "24 wagons")),
    ]
    plain = figures.compare(pair(six, "Fourteen wagons overturned.", "en en"))
    assert [(o.verdict, o.values) for o in plain] == [("clash", ("Six", "Fourteen wagons"))]
    assert figures.compare(pair(six, "The train of 24 wagons overturned.", "en en")) == ()


def test_those_who_died_of_a_counted_whole_are_dead(statement) -> None:
    part, whole = read(statement, "Six of the 24 passengers were killed.", "en")
    assert (part.state, part.value, part.part) == ("dead", 6, False)
    assert (whole.state, whole.part) == ("", True)


def test_a_part_of_something_or_a_length_is_no_count_of_persons(statement) -> None:
    half, percent = read(statement, "Half of the children were killed, 40% of the soldiers were wounded.", "en")
    assert (half.state, half.group, half.unit, half.value) == ("", "", "%children", 50)
    assert (percent.state, percent.group, percent.unit, percent.value) == ("", "", "%", 40)
    days, three = read(statement, "The siege lasted 12 days and killed three children.", "en")
    assert (days.state, days.kind, three.state, three.group) == ("", "duration", "dead", "child")


def test_english_miles_are_no_spanish_thousands(statement) -> None:
    assert (one(statement, "It is 10 miles long.", "en").low, one(statement, "It is 10 miles long.", "en").high) == (10, 10)
    assert one(statement, "Huyeron miles de vecinos.", "es").high == math.inf


@pytest.mark.parametrize(
    ("unit", "kind", "size"),
    [
        ("Wochen", "duration", 7),
        ("settimane", "duration", 7),
        ("أسابيع", "duration", 7),
        ("km", "distance", 1000),
        ("€", "", 1),
        ("euro", "money, euro", 1),
        ("", "", 1),
        ("wagons", "", 1),
    ],
)
def test_units(unit: str, kind: str, size: float) -> None:
    assert measure_of(unit) == (kind, size)


def test_lives_that_something_has_claimed_since_a_day_are_the_dead_over_a_time(statement) -> None:
    found = one(statement, "وأودى الحصار منذ يونيو بحياة أكثر من تسعمئة مدني.", "ar")
    assert (found.state, found.period, found.low) == ("dead", True, 900.0)
