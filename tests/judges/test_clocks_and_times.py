"""Clock times and days."""

from __future__ import annotations

import pytest

from claimcheck.datatypes import DateMention
from claimcheck.judges.clocks import clocks
from claimcheck.judges.times import compare, interval, milestones


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("vers 17 h 30 place", [1050]),
        ("à 14 heures", [840]),
        ("at 11.40 p.m. on Sunday", [1420]),
        ("shortly after 1 a.m.", [60]),
        ("um 14:30 Uhr", [870]),
        ("12 p.m.", [720]),
        ("4.5 percent and 12.30 euros", []),
        ("3 hommes, 270 morts", []),
    ],
)
def test_clock_times_are_read(statement, text: str, minutes: list[int]) -> None:
    assert [c.minutes for c in clocks(statement(text))] == minutes


@pytest.mark.parametrize(
    ("text", "lang", "times"),
    [
        ("Le feu a pris vers quatre heures du matin.", "fr", [(240, False)]),
        ("Départ à six heures et demie, retour à minuit.", "fr", [(390, True), (0, False)]),
        ("La ville est à deux heures de route, à trois heures de Paris.", "fr", []),
        ("It began at four in the morning and ended at five o'clock.", "en", [(240, False), (300, True)]),
        ("By six, two people had left.", "en", []),
        ("Der Angriff begann um halb fünf.", "de", [(270, True)]),
        ("Nach vier Jahren kam er gegen fünf Uhr nachmittags.", "de", [(1020, False)]),
        ("El ataque arrancó pasadas las cuatro, coinciden los vecinos.", "es", [(240, True)]),
        ("Llamaron a las cuatro mujeres.", "es", []),
        ("Iniziò alle quattro del pomeriggio.", "it", [(960, False)]),
        ("Começou às três da tarde, depois das quatro mulheres.", "pt", [(900, False)]),
        ("بدأ الهجوم الساعة الرابعة فجرا.", "ar", [(240, False)]),
    ],
)
def test_clock_times_in_words_are_read(statement, text: str, lang: str, times: list[tuple[int, bool]]) -> None:
    assert [(c.minutes, c.open) for c in clocks(statement(text, lang))] == times


def test_a_time_without_its_half_of_the_day_is_both(pair) -> None:
    assert outcomes(pair("L'assaut a commencé à 16 h 10.", "El asalto empezó a las cuatro.", "fr es"))[0][0] == "match"
    assert (
        outcomes(pair("L'assaut a commencé à 2 h 15.", "El asalto empezó pasadas las cuatro.", "fr es"))[0][0]
        == "clash"
    )


def outcomes(match) -> list[tuple[str, str, float]]:
    return [(o.verdict, o.key, o.strength) for o in compare(match)]


def test_two_clock_times_clash_with_their_words(pair) -> None:
    [outcome] = compare(pair("Les heurts ont éclaté vers 17 h 30.", "Les heurts ont éclaté vers 16 h 45."))
    assert (outcome.verdict, outcome.reason, outcome.values) == ("clash", "time", ("17 h 30", "16 h 45"))


def test_a_quarter_of_an_hour_is_the_same_time(pair) -> None:
    assert outcomes(pair("Départ à 17 h 30.", "It left at 5.40 p.m.", "fr en")) == [("match", "times.clock_match", 0.6)]


def test_round_the_clock(pair) -> None:
    assert outcomes(pair("Fin à 23 h 55.", "Fin à 0 h 05."))[0][0] == "match"


def test_milestones_on_two_days_clash_the_more_the_more_alike(pair) -> None:
    alike = pair("La dernière inspection date du 3 mars 2025.", "La dernière inspection date du 9 mars 2025.")
    assert outcomes(alike) == [("clash", "times.day_clash", 0.8)]
    free = pair(
        "L'offensive contre Valbrune a commencé le 3 mars 2025.", "Dès le 9 mars 2025 débutait l'assaut de la ville."
    )
    assert outcomes(free) == [("clash", "times.day_clash", 0.6)]


def test_ordinary_events_on_two_days_are_no_contradiction(pair) -> None:
    match = pair("Un raid a tué deux civils le 3 mars 2025.", "Un raid a tué deux civils le 9 mars 2025.")
    assert outcomes(match) == [("clash", "times.day_clash", 0.0)]


def test_the_day_of_saying_is_not_the_day_of_the_event(pair) -> None:
    assert compare(pair("Two people died, the mayor said on Monday.", "Two people died on Saturday.", "en en")) == ()


def test_a_milestone_of_long_ago_is_dated_by_its_year(pair) -> None:
    match = pair("L'accord a été signé en 2019.", "وُقّع الاتفاق عام 2022.", "fr ar")
    assert outcomes(match) == [("clash", "times.day_clash", 0.6)]
    assert outcomes(pair("Un raid a eu lieu en 2019.", "A raid hit in 2022.", "fr en")) == [("clash", "times.day_clash", 0.0)]


def test_same_day_matches(pair) -> None:
    assert (
        outcomes(pair("Le vote aura lieu le 4 juin 2025.", "The vote is due on June 4, 2025.", "fr en"))[0][0]
        == "match"
    )


def test_what_happens_once(statement) -> None:
    for text, language, kinds in (
        ("Final results are due on Tuesday.", "en", ["result"]),
        ("A raid hit the market on Tuesday.", "en", [""]),
        ("L'usine, ouverte en 1974, fermera le 30 juin.", "fr", ["begin", "end"]),
        ("La grève, annoncée le 2 mars, commencera le 12 mars.", "fr", ["announce", "begin"]),
        ("The trial is expected to end on Friday.", "en", ["end"]),
        ("Le 9 mars 2025, l'assaut de la ville a commencé.", "fr", ["begin"]),
        ("The first talks, held in Port-Clair, took place in 2019.", "en", ["first"]),
        ("La grève, annoncée le 2 mars, touchera tout le pays le 12 mars.", "fr", ["announce", ""]),
    ):
        told = statement(text, language)
        assert [next(iter(milestones(told, mention)), "") for mention in told.dates] == kinds


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("L'usine, ouverte en 1974, va fermer.", "L'usine fermera en 2025.", "fr"),
        ("La grève a été annoncée le 2 mars.", "La grève commencera le 12 mars.", "fr"),
        ("The festival opens on 3 May.", "The festival closes on 12 May.", "en"),
    ],
)
def test_milestones_of_two_kinds_have_two_days(pair, ours: str, theirs: str, language: str) -> None:
    assert outcomes(pair(ours, theirs, f"{language} {language}")) == [], "not even a weak clash, which the model could take up"


@pytest.mark.parametrize(
    ("ours", "theirs", "strength"),
    [
        ("Final results are due on 20 May 2025.", "Les résultats définitifs sont attendus le 22 mai 2025.", 0.8),
        ("The last convoy dates back to 3 August 2025.", "Le dernier convoi est entré le 28 octobre 2025.", 0.6),
    ],
)
def test_a_milestone_named_beside_another_clashes(pair, ours: str, theirs: str, strength: float) -> None:
    assert outcomes(pair(ours, theirs, "en fr")) == [("clash", "times.day_clash", strength)]


def test_milestones_of_one_kind_still_clash(pair) -> None:
    opened = pair("The plant, opened in 1974, employs 300.", "The plant opened its doors in 1981.", "en en")
    assert outcomes(opened) == [("clash", "times.day_clash", 0.8)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Après 12 heures de négociations, un accord a été trouvé.", []),
        ("Une grève de 24 heures paralyse le métro.", []),
        ("Les négociations ont duré 18 heures.", []),
        ("Le trajet dure désormais 3 heures 10.", []),
        ("En moins de 24 heures, trois feux ont pris.", []),
        ("Quelque 24 heures après l'attaque, la ville est vide.", []),
        ("Ils ont attendu 12 heures avant d'être secourus.", []),
        ("Le couvre-feu est en vigueur de 20 heures à 6 heures.", [1200, 360]),
        ("Le match débute à 20 heures après la cérémonie.", [1200]),
        ("Le train de 14 h 30 est parti à 16 heures.", [870, 960]),
        ("L'accord a été trouvé à 3 heures du matin.", [180]),
        ("Le feu a pris à 4 heures de l'après-midi.", [240]),
        ("La rue est fermée à partir de 18 heures.", [1080]),
        ("Le feu a pris aux alentours de 18 h.", [1080]),
        ("Passé 22 heures, la ville est vide.", [1320]),
        ("La ville est à 3 heures de route.", []),
        ("O fogo começou às 18h de sábado.", [1080]),
    ],
)
def test_a_length_of_time_is_no_time_of_day(statement, text: str, minutes: list[int]) -> None:
    assert [c.minutes for c in clocks(statement(text))] == minutes


def test_times_of_two_zones_are_not_compared(pair) -> None:
    assert outcomes(pair("Le séisme a frappé à 14 h 15 heure locale.", "Le séisme a frappé à 6 h 15 GMT.")) == []
    assert outcomes(pair("Il a frappé à 14 h 15.", "Il a frappé à 15 h 15, heure de Paris.")) == []
    both = pair("It struck at 2:15 p.m. local time (0615 GMT).", "It struck at 06:15 GMT.", "en en")
    assert [verdict for verdict, _, _ in outcomes(both)] == ["match"]
    assert [v for v, _, _ in outcomes(pair("Il a frappé à 6 h 15 GMT.", "Il a frappé à 8 h 15 GMT."))] == ["clash"]
    assert [v for v, _, _ in outcomes(pair("Il a frappé à 6 h 15 heure locale.", "Il a frappé à 8 h 15."))] == ["clash"]


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2024-11", "2024-11-01", "2024-11-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-11-03", "2024-11-03", "2024-11-03"),
        ("2024-11-03/2024-11-05", "2024-11-03", "2024-11-05"),
        ("2024-11/2025-02", "2024-11-01", "2025-02-28"),
    ],
)
def test_dates_are_read_as_first_and_last_day(iso: str, first: str, last: str) -> None:
    found = interval(DateMention("x", 0, 1, iso))
    assert found is not None
    assert [day.isoformat() for day in found] == [first, last]


@pytest.mark.parametrize("iso", [None, "", "soon", "2024-13-01", "2024-02-30"])
def test_what_is_no_date_has_no_days(iso: str | None) -> None:
    assert interval(DateMention("x", 0, 1, iso)) is None
