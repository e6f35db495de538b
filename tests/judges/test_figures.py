"""Figures against figures, on invented sentences whose quantities are given by hand."""

from __future__ import annotations

import pytest

from claimcheck.datatypes import Match, Modifier, Quantity, Source, Statement
from claimcheck.judges.figures import compare
from claimcheck.judges.measures import bounds, measures


def statement(text: str, *figures: tuple[str, float, str, Modifier]) -> Statement:
    """A statement at offset 100 of its document with the given (words, value, unit, modifier)."""
    quantities, at = [], 0
    for words, value, unit, modifier in figures:
        at = text.index(words, at)
        quantities.append(Quantity(words, at + 100, at + 100 + len(words), value, unit, modifier))
        at += len(words)
    return Statement("s", Source("d"), text, 100, 100 + len(text), quantities=tuple(quantities))


def verdicts(a: Statement, b: Statement) -> list[tuple[str, tuple[str, ...]]]:
    return [(o.verdict, o.values) for o in compare(Match(a, b, 0.9, 1))]


def dead(n: int, modifier: Modifier = "exact", words: str = "") -> Statement:
    return statement(f"{words}{n} civils ont été tués à Port-Clair.", (f"{n}", float(n), "civils", modifier))


@pytest.mark.parametrize(
    ("value", "modifier", "low", "high"),
    [
        (80, "about", 64, 96),
        (14, "at_least", 14, float("inf")),
        (14, "more_than", 14, float("inf")),
        (14, "at_most", 0, 14),
        (14, "exact", 14, 14),
    ],
)
def test_bounds_say_what_the_words_allow(value: float, modifier: Modifier, low: float, high: float) -> None:
    assert bounds(Quantity("x", 0, 1, value, "", modifier)) == (low, high)


def test_two_exact_tolls_clash_with_both_spans() -> None:
    ours, theirs = dead(14), dead(32)
    [outcome] = compare(Match(ours, theirs, 0.9, 1))
    assert outcome.verdict == "clash"
    assert outcome.reason == "number"
    assert outcome.values == ("14", "32")
    assert [ours.text[s.start - 100 : s.end - 100] for s in outcome.claim_spans] == ["14"]
    assert [theirs.text[s.start - 100 : s.end - 100] for s in outcome.evidence_spans] == ["32"]


def test_a_lower_bound_meets_a_higher_count() -> None:
    assert verdicts(dead(14, "at_least"), dead(32)) == []


def test_a_lower_bound_clashes_with_a_lower_count() -> None:
    assert verdicts(dead(18, "at_least"), dead(15)) == [("clash", ("18", "15"))]


def test_about_meets_at_least() -> None:
    assert verdicts(dead(80, "about"), dead(72, "at_least")) == []


def test_dead_are_not_held_against_wounded() -> None:
    wounded = statement("32 civils ont été blessés.", ("32", 32, "civils", "exact"))
    assert verdicts(dead(14), wounded) == []


def test_a_part_is_not_held_against_the_whole() -> None:
    whole = statement("15 personnes ont été tuées.", ("15", 15, "personnes", "exact"))
    part = statement("Parmi les morts, neuf femmes.", ("neuf", 9, "femmes", "exact"))
    assert [v for v, _ in verdicts(whole, part)] == []


def test_a_subgroup_larger_than_the_whole_clashes() -> None:
    whole = statement("Two killed in the shelling of the mill.", ("Two", 2, "", "exact"))
    part = statement("Three civilians were killed at the mill.", ("Three", 3, "civilians", "exact"))
    assert verdicts(whole, part) == [("clash", ("Two", "Three"))]


def test_the_bound_of_the_first_figure_holds_for_its_list() -> None:
    ours = statement(
        "At least 20 people were killed and 50 others wounded.",
        ("20", 20, "people", "at_least"),
        ("50", 50, "others", "exact"),
    )
    theirs = statement(
        "40 people were killed and 110 wounded.", ("40", 40, "people", "exact"), ("110", 110, "", "exact")
    )
    assert verdicts(ours, theirs) == []


def test_parts_are_compared_with_the_same_part() -> None:
    ours = statement(
        "15 people were killed including four children.",
        ("15", 15, "people", "exact"),
        ("four", 4, "children", "exact"),
    )
    theirs = statement(
        "15 people, among them five children, were killed.",
        ("15", 15, "people", "exact"),
        ("five", 5, "children", "exact"),
    )
    assert verdicts(ours, theirs) == [("clash", ("four", "five")), ("match", ("15", "15"))]


def test_a_headline_without_punctuation_is_read() -> None:
    found = measures(
        statement(
            "2 Killed 10 Injured in Shelling of a Market", ("2", 2, "killed", "exact"), ("10", 10, "injured", "exact")
        )
    )
    assert [m.state for m in found] == ["dead", "wounded"]


def test_french_meets_english() -> None:
    theirs = statement("Thirty-two civilians were killed.", ("Thirty-two", 32, "civilians", "exact"))
    assert verdicts(dead(14), theirs) == [("clash", ("14", "Thirty-two"))]


def test_a_count_over_a_period_is_not_held_against_one_event() -> None:
    period = statement("52 civils ont été tués depuis lundi.", ("52", 52, "civils", "exact"))
    assert verdicts(dead(14), period) == []
    german = statement("Binnen zwei Wochen sind 50 Menschen ums Leben gekommen.", ("50", 50, "Menschen", "exact"))
    in_german = Statement("s", Source("d", language="de"), german.text, 100, german.end, quantities=german.quantities)
    assert verdicts(dead(14), in_german) == []
    assert [verdict for verdict, _ in verdicts(period, in_german)] == ["clash"]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        (
            "La marche a rassemblé 12 000 personnes selon la police, 30 000 selon la CGT.",
            "30 000 personnes ont défilé à Port-Clair.",
            "fr",
        ),
        ("The crash left 28 injured, four of them seriously.", "Four were injured in the crash.", "en"),
        ("Police arrested 12 people on Monday, bringing the total to 340.", "Police have arrested 340 people.", "en"),
        ("The death toll rose from 12 to 15.", "The blast killed 15 people.", "en"),
    ],
)
def test_a_number_that_both_sides_tell_does_not_clash(pair, ours: str, theirs: str, language: str) -> None:
    for a, b in ((ours, theirs), (theirs, ours)):
        assert "clash" not in {outcome.verdict for outcome in compare(pair(a, b, f"{language} {language}"))}


def test_a_number_told_of_another_fate_still_clashes(pair) -> None:
    swapped = pair("The blast killed 12 and wounded 30.", "The blast killed 30 and wounded 12.", "en en")
    assert [o.values for o in compare(swapped) if o.verdict == "clash"] == [("12", "30"), ("30", "12")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two more people died in hospital.", "en"),
        ("Three additional victims died of their wounds.", "en"),
        ("Zwei weitere Menschen starben im Krankenhaus.", "de"),
        ("Deux autres personnes sont mortes à l'hôpital.", "fr"),
        ("Deux morts de plus ont été recensés.", "fr"),
        ("Mais duas pessoas morreram no hospital.", "pt"),
        ("Outras duas pessoas morreram no hospital.", "pt"),
        ("Otras dos personas murieron en el hospital.", "es"),
        ("Altre due persone sono morte in ospedale.", "it"),
    ],
)
def test_an_addition_is_not_held_against_the_whole(pair, text: str, language: str) -> None:
    assert compare(pair(text, "The blast killed 15 people.", f"{language} en")) == ()


def test_a_bound_or_a_figure_told_beside_another_is_no_addition(pair) -> None:
    for text in ("More than two hundred people died.", "A policeman was killed and two other people died."):
        assert "clash" in {o.verdict for o in compare(pair(text, "The blast killed 15 people.", "en en"))}


def test_a_date_longer_than_a_day_counts_over_a_period(pair) -> None:
    days = ("Cinq personnes ont été tuées ce week-end à Port-Clair.", "Deux personnes ont été tuées samedi à Port-Clair.")
    assert compare(pair(*days)) == ()
    event = "Strikes over the weekend that killed 13 people hit Port-Clair."
    assert [o.values for o in compare(pair(event, "Strikes on Saturday killed 10 people.", "en en"))] == [
        ("13 people", "10 people")
    ]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Eight people were killed in last week's police raid on Port-Clair.", "en en"),
        ("Ocho personas murieron por los flanes de la semana pasada en Port-Clair.", "en es"),
        ("Eight people were killed at Port-Clair, a monitor said, after two died over the weekend.", "en en"),
        ("Huit personnes ont été tuées dans l'assaut de la semaine dernière à Port-Clair.", "en fr"),
    ],
)
def test_a_date_that_tells_which_event_is_meant_is_no_period(pair, text, languages) -> None:
    assert "clash" in {o.verdict for o in compare(pair("Five people were killed at Port-Clair on Monday.", text, languages))}


def ranged(low: int, high: int, text: str) -> Statement:
    return statement(text, (f"{low}", low, "personnes", "at_least"), (f"{high} personnes", high, "personnes", "at_most"))


def test_both_ends_of_a_range_are_one_measure() -> None:
    ours = ranged(10, 15, "Entre 10 et 15 personnes ont été tuées.")
    [found] = measures(ours)
    assert (found.low, found.high, found.state, found.text) == (10, 15, "dead", "10 et 15 personnes")
    assert verdicts(ours, dead(12)) == []
    assert verdicts(ours, dead(18)) == [("clash", ("10 et 15 personnes", "18"))]
    [found] = measures(ranged(10, 15, "Le raid a tué 10-15 personnes."))
    assert (found.low, found.high, found.state) == (10, 15, "dead")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("More than a hundred people were killed.", 100, float("inf")),
        ("Over a million people were killed.", 1_000_000, float("inf")),
        ("Over a dozen people were killed.", 12, float("inf")),
        ("Nearly a million people were killed.", 800_000, 1_200_000),
        ("Two dozen people were killed.", 19.2, 28.8),
        ("The death toll now exceeds 40.", 40, float("inf")),
        ("The death toll exceeds by now 40.", 40, 40),
    ],
)
def test_a_bound_holds_over_an_article(pair, text: str, low: float, high: float) -> None:
    [found] = measures(pair(text, "", "en en").claim)
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "language", "ages"),
    [
        ("A 34-year-old man was killed and his wife, 29, was injured.", "en", [34, 29]),
        ("Two people were killed by a man aged 34.", "en", [34]),
        ("Le suspect, âgé de 34 ans, a été condamné à sept ans de prison.", "fr", [34]),
        ("Un homme de 34 ans a été tué.", "fr", [34]),
        ("Deux hommes de 34 et 29 ans ont été interpellés.", "fr", [34, 29]),
        ("Two women, aged 34 and 29, were killed.", "en", [34, 29]),
        ("Officers arrested a man, 34, and a woman, 29.", "en", [34, 29]),
        ("Marie Duval, 34 ans, est morte.", "fr", [34]),
        ("Ein 34-Jähriger wurde festgenommen.", "de", [34]),
        ("Un hombre de 34 años murió.", "es", [34]),
        ("Un uomo di 34 anni è morto.", "it", [34]),
        ("Um homem de 34 anos morreu.", "pt", [34]),
        ("The blast killed 12, wounded 34, and destroyed 3 houses.", "en", []),
        ("He died after 34 years, in prison.", "en", []),
    ],
)
def test_ages_count_nobody(pair, text: str, language: str, ages: list[int]) -> None:
    assert [m.value for m in measures(pair(text, "", f"{language} en").claim) if m.unit == "age" and not m.state] == ages


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("Le groupe a réalisé un bénéfice net de 3 millions d'euros en 2023.",
         "Le groupe a réalisé un chiffre d'affaires de 40 millions d'euros en 2023.", "fr"),
        ("Duval won 58.5% of the vote.", "Morel won 41.5% of the vote.", "en"),
        ("Le candidat a obtenu 48 % des voix au second tour.", "Le candidat a obtenu 27 % des voix au premier tour.", "fr"),
        ("Selon un sondage, 65 % des habitants sont opposés au barrage.",
         "Selon un sondage, 35 % des habitants soutiennent le barrage.", "fr"),
        ("The minimum wage rises to 11.65 euros an hour.", "The minimum wage rises to 1,766 euros a month.", "en"),
        ("The quake struck 72 km southwest of Port-Clair.", "The quake struck at a depth of 18 km near Port-Clair.", "en"),
    ],
)  # fmt: skip
def test_figures_of_two_things_with_one_unit_are_no_sure_contradiction(
    pair, ours: str, theirs: str, language: str
) -> None:
    assert all(o.strength < 0.8 for o in compare(pair(ours, theirs, f"{language} {language}")))


def test_an_age_is_not_held_against_a_sentence(pair) -> None:
    assert compare(pair("Le suspect est âgé de 34 ans.", "Le suspect a été condamné à sept ans de prison.")) == ()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Il a été condamné à cinq ans de prison.", "Il a été condamné à sept ans de prison."),
        ("La marge moyenne était de 19 euros.", "Les 39 euros sont la marge moyenne."),
        ("Le chômage atteint 17 % à Port-Clair.", "À Port-Clair, le chômage atteint 12 %."),
    ],
)
def test_figures_of_one_thing_clash_where_the_words_beside_them_are_the_same(pair, ours: str, theirs: str) -> None:
    assert [o.strength for o in compare(pair(ours, theirs)) if o.verdict == "clash"][:1] == [0.8]


def test_ages_do_not_part_a_count_from_its_fate(pair) -> None:
    match = pair("Two women, aged 34 and 29, were killed.", "Three women were killed.", "en en")
    assert [o.values for o in compare(match)] == [("Two women", "Three women")]
