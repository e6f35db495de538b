"""Words of fate, groups and opposites: phrases, words of two meanings, seven languages."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain

import pytest

from claimcheck.judges.measures import measures
from claimcheck.judges.polarity import compare
from claimcheck.judges.surroundings import fates
from claimcheck.judges.words import words
from claimcheck.languages.wording_groups import GROUPS
from claimcheck.languages.wording_polarity import OPPOSITES
from claimcheck.languages.wording_states import STATES

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "ar")


def counted(made, text: str, language: str) -> list[tuple[float, str, str]]:
    return [(m.value, m.state, m.group) for m in measures(made(text, language))]


@pytest.mark.parametrize(
    "text",
    [
        "Le bilan arrêté jeudi fait état de 12 personnes.",
        "Le chiffre arrêté dimanche est de 12 personnes.",
        "L’arrêté municipal vise 12 personnes.",
        "Le train s’est arrêté avec 12 personnes dans la rame.",
    ],
)
def test_what_is_fixed_is_not_arrested(statement, text: str) -> None:
    assert counted(statement, text, "fr") == [(12, "", "person")]


def test_a_decree_is_no_arrest(statement) -> None:
    assert [state for _, state, _ in counted(statement, "Deux arrêtés préfectoraux interdisent la marche.", "fr")] == [
        ""
    ]


def test_those_arrested_still_are(statement) -> None:
    assert counted(statement, "La police a arrêté 12 personnes jeudi.", "fr") == [(12, "arrested", "person")]


def test_a_phrase_goes_before_the_words_within_it() -> None:
    for text, state in (("retrouvés en vie", "rescued"), ("remanded in custody", "jailed"), ("la peine de mort", None)):
        assert [key for key, _, _ in fates(text, words(text))] == ([state] if state else [])


@pytest.mark.parametrize(
    ("language", "text", "state", "group"),
    [
        ("en", "12 inmates lost their lives.", "dead", "prisoner"),
        ("fr", "12 migrants ont péri, noyés au large.", "dead", "migrant"),
        ("de", "12 Häftlinge kamen ums Leben.", "dead", "prisoner"),
        ("de", "12 Demonstranten wurden festgenommen.", "arrested", "demonstrator"),
        ("es", "12 hinchas perdieron la vida.", "dead", "supporter"),
        ("it", "12 detenuti hanno perso la vita.", "dead", "prisoner"),
        ("pt", "12 adeptos perderam a vida.", "dead", "supporter"),
        ("ar", "لقي 12 مهاجرا مصرعهم", "dead", "migrant"),
    ],
)
def test_who_is_counted_and_what_became_of_them(statement, language: str, text: str, state: str, group: str) -> None:
    assert counted(statement, text, language) == [(12, state, group)]


@pytest.mark.parametrize(
    "table", [STATES, GROUPS, *({c: {a: p[c][i] for a, p in OPPOSITES.items()} for c in LANGUAGES} for i in (0, 1))]
)
def test_a_word_stands_under_one_key(table) -> None:
    keys = defaultdict(set)
    for key, form in chain.from_iterable(
        ((k, f) for f in forms) for lists in table.values() for k, forms in lists.items()
    ):
        if " " not in form:
            keys[form].add(key)
    assert {form for form, found in keys.items() if len(found) > 1} <= {"repris*"}


def test_every_list_is_there_in_every_language() -> None:
    assert all(set(pairs) == set(LANGUAGES) for pairs in OPPOSITES.values())
    assert all(set(lists) == set(STATES["en"]) for lists in STATES.values())
    assert all(set(lists) == set(GROUPS["en"]) for lists in GROUPS.values())


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("Le match est reporté à samedi.", "Das Spiel findet wie geplant statt.", "fr de"),
        ("Le suspect a été écroué.", "The suspect walked free.", "fr en"),
        ("L'église est restée intacte.", "La iglesia quedó reducida a cenizas.", "fr es"),
        ("Il sindaco ha firmato l'accordo.", "O autarca recusou-se a assinar o acordo.", "it pt"),
        ("Le fuyard reste introuvable.", "Der Flüchtige wurde gefunden.", "fr de"),
        ("Les salaires ont été versés.", "الرواتب غير مدفوعة", "fr ar"),
    ],
)
def test_outcomes_that_exclude_each_other(pair, ours: str, theirs: str, languages: str) -> None:
    assert "polarity.opposite" in {outcome.key for outcome in compare(pair(ours, theirs, languages))}


@pytest.mark.parametrize(
    ("text", "language", "states"),
    [
        ("The blast killed 12 people, injuring 30.", "en", ["dead", "wounded"]),
        ("L'explosion a tué 12 personnes, blessant 30 autres.", "fr", ["dead", "wounded"]),
        ("The blast killed 12 people and wounded 30.", "en", ["dead", "wounded"]),
        ("12 people were killed, 30 injured.", "en", ["dead", "wounded"]),
    ],
)
def test_each_figure_has_the_fate_that_governs_it(statement, text: str, language: str, states: list[str]) -> None:
    assert [measure.state for measure in measures(statement(text, language))] == states


@pytest.mark.parametrize(
    ("text", "language", "states"),
    [
        ("Die Rebellen ließen die 20 Soldaten frei.", "de", [""]),
        ("Für die 48 Geiseln beginnt das Warten.", "de", [""]),
        ("The 300 workers go back to work in March.", "en", [""]),
        ("The factory rehired 300 workers during March.", "en", [""]),
        ("Some 300 workers march on Friday.", "en", ["participants"]),
        ("Five soldiers die in an ambush.", "en", ["dead"]),
        ("Five soldiers die in an ambush.", None, ["dead"]),
    ],
)
def test_a_word_of_fate_is_one_of_its_own_language(statement, text: str, language: str | None, states: list[str]) -> None:
    assert [measure.state for measure in measures(statement(text, language))] == states


@pytest.mark.parametrize(
    ("text", "language", "states"),
    [
        ("Four people were seriously injured in the crash.", "en", ["wounded, seriously"]),
        ("The crash killed 12 and left 4 seriously injured.", "en", ["dead", "wounded, seriously"]),
        ("Twelve people were injured, some seriously.", "en", ["wounded"]),
        ("L'accident a fait quatre blessés graves.", "fr", ["wounded, seriously"]),
        ("Vier Schwerverletzte bei Unfall auf der A7.", "de", ["wounded, seriously"]),
        ("Vier Menschen wurden schwer verletzt.", "de", ["wounded, seriously"]),
        ("Cuatro personas resultaron heridas de gravedad.", "es", ["wounded, seriously"]),
        ("Quattro persone sono rimaste gravemente ferite.", "it", ["wounded, seriously"]),
        ("Quatro pessoas ficaram gravemente feridas.", "pt", ["wounded, seriously"]),
        ("Quatre blessés sont toujours hospitalisés.", "fr", ["wounded, still"]),
        ("Fifty-two people remained in custody on Sunday.", "en", ["custody, still"]),
        ("52 personnes ont été placées en garde à vue.", "fr", ["custody"]),
        ("Twelve people are still missing.", "en", ["missing"]),
        ("32 personnes ont été tuées ou blessées.", "fr", ["dead or wounded"]),
        ("32 people were killed or seriously wounded.", "en", ["dead or wounded"]),
        ("32 personnes sont mortes ou portées disparues.", "fr", ["dead or missing"]),
        ("A boat carrying 60 migrants capsized, killing at least 20.", "en", ["aboard", "dead"]),
        ("A boat with 60 migrants on board capsized, killing 20.", "en", ["aboard", "dead"]),
        ("The plane crashed, killing all 157 on board.", "en", ["dead"]),
    ],
)
def test_degrees_double_fates_and_those_on_board_are_fates_of_their_own(
    statement, text: str, language: str, states: list[str]
) -> None:
    assert [measure.state for measure in measures(statement(text, language))] == states


def test_those_who_lost_their_lives_in_something_are_dead() -> None:
    text = "Seventeen inmates lost their lives in the uprising."
    assert [state for state, _, _ in fates(text, words(text), "en")] == ["dead"]
