"""Figures by value, unit and bound."""

from __future__ import annotations

import pytest

from claimcheck.claims.numbers import digits, value_of
from claimcheck.claims.quantities import quantities
from claimcheck.languages import count_class, language

CASES = [
    ("fr", "270 personnes, dont 53 enfants", [(270, "personnes", "exact"), (53, "enfants", "exact")]),
    ("fr", "plus de 1 500 soldats", [(1500, "soldats", "more_than")]),
    ("fr", "au moins douze blessés", [(12, "blessés", "at_least")]),
    ("fr", "une dizaine de villages", [(10, "villages", "about")]),
    ("fr", "près de trois millions d'euros", [(3e6, "euro", "about")]),
    ("fr", "la moitié du quartier", [(0.5, "quartier", "exact")]),
    ("fr", "deux cent trente-trois otages", [(233, "otages", "exact")]),
    ("fr", "quatre-vingt-douze maisons", [(92, "maisons", "exact")]),
    ("fr", "12,9 %", [(12.9, "%", "exact")]),
    ("fr", "moins de 40 pour cent", [(40, "%", "less_than")]),
    ("fr", "jusqu'à 300 réfugiés", [(300, "réfugiés", "at_most")]),
    ("fr", "des milliers de civils", [(1000, "civils", "about")]),
    ("fr", "le 3e étage", []),
    ("fr", "vers 17 h 30", []),
    ("fr", "un homme", []),
    ("fr", "en 2019", []),
    ("en", "more than 2,300 people", [(2300, "people", "more_than")]),
    ("en", "at least 14 civilians", [(14, "civilians", "at_least")]),
    ("en", "about two dozen houses", [(24, "houses", "about")]),
    ("en", "58 percent", [(58, "%", "exact")]),
    ("en", "1.5 million dollars", [(1.5e6, "dollar", "exact")]),
    ("en", "the 21st floor", []),
    ("de", "mindestens siebzehn Festnahmen", [(17, "festnahmen", "at_least")]),
    ("de", "1.200 Menschen", [(1200, "menschen", "exact")]),
    ("es", "más de 1.200 personas", [(1200, "personas", "more_than")]),
    ("it", "circa trenta feriti", [(30, "feriti", "about")]),
    ("pt", "pelo menos vinte mortos", [(20, "mortos", "at_least")]),
    ("ar", "ثلاثة آلاف ومئتي شخص", [(3200, "شخص", "exact")]),
    ("en", "half a million euros", [(5e5, "euro", "about")]),
    ("en", "half a dozen people, half the town", [(6, "people", "about"), (0.5, "town", "exact")]),
    ("fr", "plus d'un demi-million d'euros", [(5e5, "euro", "more_than")]),
    ("de", "eine halbe Million Euro", [(5e5, "euro", "about")]),
    ("es", "más de medio millar de empleados", [(500, "empleados", "more_than")]),
    ("it", "mezzo milione di euro", [(5e5, "euro", "about")]),
    ("pt", "meia dúzia de feridos", [(6, "feridos", "about")]),
    ("ar", "مقتل أحد عشر شخصا وإحدى عشرة امرأة", [(11, "شخصا", "exact"), (11, "امرأة", "exact")]),
    ("ar", "بأكثر من ثلاثة ملايين دولار", [(3e6, "dollar", "more_than")]),
    ("id", "14 orang", [(14, "orang", "exact")]),
]


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_quantities(code: str, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(q.value, q.unit, q.modifier) for q in quantities(text, code)] == expected


@pytest.mark.parametrize(
    ("code", "figure", "value"),
    [
        ("fr", "2 300", 2300),
        ("fr", "2.300", 2300),
        ("fr", "2,3", 2.3),
        ("en", "2,300", 2300),
        ("en", "2.3", 2.3),
        ("de", "1.200.000", 1.2e6),
    ],
)
def test_digits(code: str, figure: str, value: float) -> None:
    assert digits(figure, language(code)) == value


def test_no_number_has_no_value():
    assert value_of("bonjour", language("fr")) is None


@pytest.mark.parametrize(
    ("unit", "other"),
    [("civils", "people"), ("morts", "killed"), ("blessés", "wounded"), ("enfants", "children"), ("jours", "weeks")],
)
def test_units_of_one_class(unit: str, other: str) -> None:
    assert count_class(unit) == count_class(other)


def test_the_dead_are_not_the_wounded():
    assert count_class("morts") != count_class("blessés")


BOUNDS = [
    ("fr", "pas moins de 300 personnes et pas plus de 400 morts", [(300, "personnes", "at_least"), (400, "morts", "at_most")]),
    ("en", "not more than 30 people, no fewer than 4 deaths", [(30, "people", "at_most"), (4, "deaths", "at_least")]),
    ("de", "nicht weniger als 20 Menschen", [(20, "menschen", "at_least")]),
    ("es", "no menos de 20 personas", [(20, "personas", "at_least")]),
    ("it", "non meno di 20 persone", [(20, "persone", "at_least")]),
    ("pt", "não menos de 20 pessoas", [(20, "pessoas", "at_least")]),
    ("ar", "لا يقل عن 20 شخصا", [(20, "شخصا", "at_least")]),
    ("fr", "entre 300 et 400 personnes", [(300, "personnes", "at_least"), (400, "personnes", "at_most")]),
    ("fr", "une part de 30 à 40 %", [(30, "%", "at_least"), (40, "%", "at_most")]),
    ("fr", "10 à 15 millions d'euros", [(10e6, "euro", "at_least"), (15e6, "euro", "at_most")]),
    ("fr", "entre trois et quatre millions d'euros", [(3e6, "euro", "at_least"), (4e6, "euro", "at_most")]),
    ("fr", "entre 900 000 et 1,2 million d'habitants", [(9e5, "habitants", "at_least"), (1.2e6, "habitants", "at_most")]),
    ("de", "300 bis 400 Menschen", [(300, "menschen", "at_least"), (400, "menschen", "at_most")]),
    ("en", "between 10 and 15 people", [(10, "people", "at_least"), (15, "people", "at_most")]),
    ("en", "300-400 houses", [(300, "houses", "at_least"), (400, "houses", "at_most")]),
    ("es", "de 300 a 400 heridos", [(300, "heridos", "at_least"), (400, "heridos", "at_most")]),
    ("fr", "Le taux est passé de 30 à 40 %", [(30, "", "exact"), (40, "%", "exact")]),
    ("en", "The rate rose from 30 to 40 percent", [(30, "", "exact"), (40, "%", "exact")]),
    ("en", "They won 3-4, then 3-1", [(3, "", "exact"), (4, "", "exact"), (3, "", "exact"), (1, "", "exact")]),
]  # fmt: skip
WRITTEN = [
    ("fr", "2,3 M€ puis 1,2 Md€, 3 Mds€ et 450 k€", [(2.3e6, "euro"), (1.2e9, "euro"), (3e9, "euro"), (4.5e5, "euro")]),
    ("fr", "un mur de 5 m de haut", [(5, "m")]),
    ("en", "$2.3bn, €1.2m and £450k", [(2.3e9, "dollar"), (1.2e6, "euro"), (4.5e5, "pound")]),
    ("en", "a $1.5 million plan", [(1.5e6, "dollar")]),
    ("de", "2,3 Mio. Euro, 4 Mrd. Dollar", [(2.3e6, "euro"), (4e9, "dollar")]),
    ("de", "anderthalb Millionen Euro", [(1.5e6, "euro")]),
    ("it", "3 mln di euro, 2 mld di euro", [(3e6, "euro"), (2e9, "euro")]),
    ("fr", "Deux millions et demi d'euros", [(2.5e6, "euro")]),
    ("es", "dos millones y medio de euros", [(2.5e6, "euro")]),
    ("en", "Two and a half million people", [(2.5e6, "people")]),
    ("en", "two hundred and five people", [(205, "people")]),
    ("pt", "cento e vinte e três mortos", [(123, "mortos")]),
    ("fr", "vingt et un morts, soixante et onze blessés", [(21, "morts"), (71, "blessés")]),
    ("en", "Two-thirds of voters", [(2 / 3, "voters")]),
    ("fr", "Un Français sur cinq", [(0.2, "français")]),
    ("fr", "8 élèves sur 10", [(0.8, "élèves")]),
    ("fr", "deux dispensaires sur neuf", [(2, "dispensaires"), (9, "")]),
    ("en", "one in five adults", [(0.2, "adults")]),
    ("en", "three killed in 10 days, five in 20 days", [(3, "killed"), (10, "days"), (5, ""), (20, "days")]),
    ("es", "uno de cada cinco niños", [(0.2, "niños")]),
    ("fr", "3,4\nmilliards d'euros", [(3.4e9, "euro")]),
    ("en", "sold 2,3M of them", []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), BOUNDS)
def test_bounds_and_ranges(code: str, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(q.value, q.unit, q.modifier) for q in quantities(text, code)] == expected


@pytest.mark.parametrize(("code", "text", "expected"), WRITTEN)
def test_scales_and_shares_as_they_are_written(code: str, text: str, expected: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in quantities(text, code)] == expected


def test_a_bound_broken_over_two_lines_is_one():
    assert [q.modifier for q in quantities("plus\nde 300 morts, pas\u00a0moins de 3 blessés", "fr")] == ["more_than", "at_least"]


@pytest.mark.parametrize("text", ["9" * 309 + " morts", "mille million " * 155 + "morts"])
def test_a_number_longer_than_any_count_is_none(text: str) -> None:
    assert quantities(text, "fr") == ()
