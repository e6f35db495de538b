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
