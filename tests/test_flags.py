"""The flag a reader sees, on invented statements."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.datatypes import (
    Contrast,
    ContrastKind,
    Judgement,
    Match,
    Passage,
    Quantity,
    Reason,
    Relation,
    Source,
    Span,
    Statement,
)
from claimcheck.flags import flag, is_party


def statement(
    text: str, published: str, speaker: str | None = None, figure: tuple[str, float, str] | None = None
) -> Statement:
    quantities: tuple[Quantity, ...] = ()
    if figure:
        start = text.index(figure[0])
        quantities = (Quantity(figure[0], start, start + len(figure[0]), figure[1], figure[2]),)
    spoken = Passage(speaker, text.index(speaker), text.index(speaker) + len(speaker)) if speaker else None
    return Statement("s", Source("d", published=published), text, 0, len(text), speaker=spoken, quantities=quantities)


def judged(relation: Relation, reason: Reason | None = None) -> Judgement:
    return Judgement(relation, None, reason, "test", explanation="nli.agreement")


def contrast(kind: ContrastKind) -> Contrast:
    return Contrast(kind, Span(0, 3), Span(0, 3))


CLAIM = statement("Selon le collectif, la police a chargé sans sommation.", "2024-10-13", "le collectif")
EVIDENCE = statement("Trois sommations ont été prononcées.", "2024-10-13")
MATCH = Match(CLAIM, EVIDENCE, 0.9, 1)


def test_a_party_contradicted_is_a_dispute() -> None:
    assert flag(MATCH, judged("contradiction", "polarity"), ())[0] == "dispute"


def test_a_witness_contradicted_is_a_contradiction() -> None:
    claim = statement("Selon deux témoins, la police a chargé sans sommation.", "2024-10-13", "deux témoins")
    assert flag(replace(MATCH, claim=claim), judged("contradiction", "polarity"), ())[0] == "contradiction"


def test_the_article_itself_contradicted_is_a_contradiction() -> None:
    claim = statement("La police a chargé sans sommation.", "2024-10-13")
    assert flag(replace(MATCH, claim=claim), judged("contradiction", "polarity"), ())[0] == "contradiction"


def test_what_a_recording_shows_is_the_report_s_own_word() -> None:
    evidence = statement("D'après les images de vidéosurveillance, il y a eu trois sommations.", "2024-10-13", "les images de vidéosurveillance")
    assert flag(replace(MATCH, evidence=evidence), judged("contradiction", "polarity"), ())[0] == "dispute"
    claim = statement("Selon les caméras de la place, la police a chargé.", "2024-10-13", "les caméras de la place")
    assert flag(replace(MATCH, claim=claim), judged("contradiction", "polarity"), ())[0] == "contradiction"


def test_the_same_mouth_does_not_dispute_itself() -> None:
    evidence = statement("Selon le collectif, il y a eu trois sommations.", "2024-10-14", "le collectif")
    assert flag(replace(MATCH, evidence=evidence), judged("contradiction", "polarity"), ())[0] == "contradiction"


def test_a_toll_that_rose_in_a_later_report_is_an_update_with_both_dates() -> None:
    claim = statement("Quatorze personnes ont été tuées.", "2025-03-19", figure=("Quatorze personnes", 14, "personnes"))
    evidence = statement(
        "Vingt-trois personnes ont été tuées.", "2025-03-21", figure=("Vingt-trois personnes", 23, "personnes")
    )
    found = flag(Match(claim, evidence, 0.9, 1), judged("contradiction", "number"), ())
    assert found == (
        "update",
        "flag.update",
        ("Quatorze personnes", "2025-03-19", "Vingt-trois personnes", "2025-03-21"),
    )
    silent = flag(Match(claim, evidence, 0.9, 1), None, (), contested=True)
    assert silent == found, "one fact, and silence on whether both agree"
    assert flag(Match(claim, evidence, 0.9, 1), None, ())[0] == "none"


def test_a_toll_that_was_lower_in_an_earlier_report_is_an_update_told_in_the_order_of_days() -> None:
    claim = statement("Vingt-trois personnes ont été tuées.", "2025-03-21", figure=("Vingt-trois personnes", 23, "personnes"))
    evidence = statement("Quatorze personnes ont été tuées.", "2025-03-19", figure=("Quatorze personnes", 14, "personnes"))
    told = ("Quatorze personnes", "2025-03-19", "Vingt-trois personnes", "2025-03-21")
    assert flag(Match(claim, evidence, 0.9, 1), judged("contradiction", "number"), ()) == ("update", "flag.update", told)


def test_a_bound_of_the_day_before_agrees_and_what_a_later_text_says_of_the_old_count_changes_nothing() -> None:
    claim = statement("Vingt-neuf personnes ont été tuées.", "2025-03-21", figure=("Vingt-neuf personnes", 29, "personnes"))
    before = statement("Au moins 22 personnes ont été tuées.", "2025-03-20", figure=("22 personnes", 22, "personnes"))
    before = replace(before, quantities=(replace(before.quantities[0], modifier="at_least"),))
    assert flag(Match(claim, before, 0.9, 1), judged("agreement"), ())[0] == "agreement"
    text = "Trente et une personnes ont été tuées, et non 29 personnes comme annoncé."
    later = statement(text, "2025-03-22", figure=("Trente et une personnes", 31, "personnes"))
    old = Quantity("29 personnes", text.index("29"), text.index("29") + 12, 29, "personnes")
    later = replace(later, quantities=(*later.quantities, old))
    assert flag(Match(claim, later, 0.9, 1), judged("contradiction", "number"), ())[0] == "update"


def test_a_party_against_an_institution_that_counts_is_a_contradiction() -> None:
    evidence = statement("Selon le parquet, il y a eu trois sommations.", "2024-10-14", "le parquet")
    assert flag(replace(MATCH, evidence=evidence), judged("contradiction", "polarity"), ())[0] == "contradiction"


def test_two_tolls_that_stand_in_both_texts_have_not_risen() -> None:
    text = "Le bilan est de 12 morts à Alep et de 30 morts à Homs."
    figures = tuple(
        Quantity(words, text.index(words), text.index(words) + len(words), value, "morts")
        for words, value in (("12 morts", 12), ("30 morts", 30))
    )
    sides = [replace(statement(text, day), quantities=figures) for day in ("2024-03-05", "2024-03-06")]
    assert flag(Match(sides[0], sides[1], 0.9, 1), judged("agreement"), ())[0] == "agreement"


def test_a_question_frames_nothing_on_either_side() -> None:
    asked = replace(EVIDENCE, kind="question")
    for sides in (replace(MATCH, evidence=asked), Match(asked, CLAIM, 0.9, 1)):
        assert flag(sides, judged("agreement"), (contrast("labelling"),))[0] == "agreement"
    assert flag(MATCH, judged("agreement"), (contrast("labelling"),))[0] == "framing"


def test_a_party_s_toll_that_rose_is_an_update_and_no_dispute() -> None:
    claim = statement(
        "Selon le collectif, 26 personnes ont été blessées.", "2025-03-19", "le collectif", ("26 personnes", 26, "personnes")
    )
    evidence = statement(
        "Trente-quatre personnes ont été blessées.", "2025-03-21", figure=("Trente-quatre personnes", 34, "personnes")
    )
    assert flag(Match(claim, evidence, 0.9, 1), judged("contradiction", "number"), ())[0] == "update"


def test_a_lower_toll_in_a_later_report_is_a_contradiction() -> None:
    claim = statement("Quatorze personnes ont été tuées.", "2025-03-19", figure=("Quatorze personnes", 14, "personnes"))
    evidence = statement("Neuf personnes ont été tuées.", "2025-03-21", figure=("Neuf personnes", 9, "personnes"))
    assert flag(Match(claim, evidence, 0.9, 1), judged("contradiction", "number"), ())[0] == "contradiction"


def test_a_toll_of_the_same_day_is_no_update() -> None:
    claim = statement("Quatorze personnes ont été tuées.", "2025-03-19", figure=("Quatorze personnes", 14, "personnes"))
    evidence = statement("Vingt personnes ont été tuées.", "2025-03-19", figure=("Vingt personnes", 20, "personnes"))
    assert flag(Match(claim, evidence, 0.9, 1), judged("contradiction", "number"), ())[0] == "contradiction"


def test_framing_goes_before_agreement_and_attribution_does_not_make_it() -> None:
    assert flag(MATCH, judged("agreement"), (contrast("evaluation"),))[0] == "framing"
    assert flag(MATCH, judged("agreement"), (contrast("attribution"), contrast("figure")))[0] == "agreement"
    assert flag(MATCH, judged("unrelated"), ())[0] == "none"


def test_silence_is_none() -> None:
    assert flag(MATCH, None, ())[0] == "none"


def test_parties_and_those_who_take_no_side() -> None:
    assert is_party("Rima Zouein")
    assert is_party("the rebel spokesman")
    assert is_party("Alpha Sylla, spokesman for the Kassaba Residents' Front")
    assert not is_party("l'Observatoire syrien des droits de l'homme")
    assert not is_party("two witnesses")


def test_a_reason_that_one_side_leaves_out_is_no_framing_but_a_disputed_one_is() -> None:
    a, b = (
        statement("L'armée réduit ses frappes.", "2024-03-05"),
        statement("L'armée a réduit ses frappes.", "2024-03-05"),
    )
    left_out = Contrast("motive", Span(0, 3), None)
    assert flag(Match(a, b, 0.9, 1), judged("agreement"), (left_out,))[0] == "agreement"
    assert flag(Match(a, b, 0.9, 1), judged("agreement"), (left_out, contrast("motive")))[0] == "framing"


def test_a_question_frames_nothing() -> None:
    a, b = statement("Pour aller où ?", "2024-03-05"), statement("Les blessés partent pour être soignés.", "2024-03-05")
    asked = Match(replace(a, kind="question"), b, 0.9, 1)
    assert flag(asked, None, (contrast("motive"),))[0] == "none"
    assert flag(Match(a, b, 0.9, 1), None, (contrast("motive"),))[0] == "framing"
