"""Verdicts: precedence, counts by origin, and the reason for every silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.datatypes import (
    Contrast,
    Finding,
    Flag,
    Judgement,
    Kind,
    Match,
    Relation,
    Source,
    Span,
    Statement,
    Verdict,
)
from claimcheck.verdicts import Searched, verdicts

SEARCHED = Searched(37, "2016-10-05", "2016-12-22", ("ar", "en", "fr"))


def claim(kind: Kind = "factual") -> Statement:
    return Statement("s1", Source("article"), "Douze personnes ont été tuées.", 0, 30, kind=kind)


def finding(flag: Flag, origin: int, relation: Relation | None = "agreement", same_text: bool = False,
            kinds: tuple[str, ...] = ()) -> Finding:
    source = Source(f"r{origin}", publisher=f"Journal {origin}")
    evidence = Statement(f"r{origin}:s1", source, "Vingt morts.", 0, 12)
    judgement = None if relation is None else Judgement(relation, None, None, "test")
    contrasts = tuple(Contrast(kind, Span(0, 5), Span(0, 5)) for kind in kinds)  # type: ignore[arg-type]
    return Finding(Match(claim(), evidence, 0.9, 1), judgement, contrasts, origin, flag, "douze contre vingt.", same_text)


def one(*findings: Finding, lang: str = "en", kind: Kind = "factual"):
    [verdict] = verdicts([claim(kind)], findings, SEARCHED, lang)
    return verdict


def test_agreement_counts_origins_and_not_reports() -> None:
    verdict = one(finding("agreement", 3), finding("agreement", 3), finding("agreement", 1))
    assert (verdict.verdict, verdict.agreeing_origins) == ("agreed", (1, 3))
    assert verdict.why == "2 independent origins report the same."


def test_one_origin_in_french() -> None:
    assert one(finding("agreement", 3), lang="fr").why == "Une origine indépendante le rapporte."


def test_a_contradiction_outweighs_agreement_and_says_what() -> None:
    verdict = one(finding("agreement", 0), finding("contradiction", 1, "contradiction"))
    assert (verdict.verdict, verdict.agreeing_origins, verdict.contradicting_origins) == ("contradicted", (0,), (1,))
    assert verdict.why == "One independent origin says otherwise: douze contre vingt. One independent origin reports the same."


def test_a_dispute_names_who_disputes() -> None:
    verdict = one(finding("dispute", 1, "contradiction"), lang="fr")
    assert (verdict.verdict, verdict.disputed_by) == ("disputed", ("Journal 1",))
    assert verdict.why == "Contesté par Journal 1 : douze contre vingt."


def test_framing_with_agreement_stands_behind_the_facts_too() -> None:
    verdict = one(finding("framing", 2, kinds=("evaluation", "labelling", "figure")))
    assert (verdict.verdict, verdict.framing_origins, verdict.agreeing_origins) == ("framed", (2,), (2,))
    assert verdict.why.startswith("One independent origin says the same thing in other terms (labelling, evaluation).")


def test_an_origin_is_told_of_once() -> None:
    verdict = one(finding("framing", 2, kinds=("motive",)), finding("agreement", 2), finding("agreement", 5))
    assert verdict.agreeing_origins == (2, 5)
    assert verdict.why == (
        "One independent origin says the same thing in other terms (motive). One independent origin reports the same."
    )


def test_an_update_is_agreement_and_says_the_figure_changed() -> None:
    verdict = one(finding("update", 2, "agreement"))
    assert (verdict.verdict, verdict.why) == ("agreed", "The figure changed from one report to the next: douze contre vingt.")


def test_a_copy_of_the_article_is_no_agreement() -> None:
    verdict = one(finding("none", 0, "agreement", same_text=True))
    assert (verdict.verdict, verdict.agreeing_origins) == ("only_source", ())
    assert verdict.why == "Only a copy of this article says it."


@pytest.mark.parametrize(("kind", "why"), [("question", "A question asserts nothing."), ("forecast", "A forecast cannot be checked yet.")])
def test_what_cannot_be_judged_says_why(kind: Kind, why: str) -> None:
    assert (one(kind=kind).verdict, one(kind=kind).why) == ("not_judged", why)


def test_an_abstention_is_not_a_verdict() -> None:
    assert one(finding("none", 0, None)).verdict == "not_judged"


def test_a_question_near_a_claim_leaves_nothing_open() -> None:
    near = finding("none", 0, None)
    asked = replace(near, match=replace(near.match, evidence=replace(near.match.evidence, kind="question")))
    assert one(asked).verdict == "nothing_found"


def test_a_motive_that_one_side_leaves_out_is_no_other_term() -> None:
    framed = finding("framing", 2, kinds=("labelling",))
    left_out = Contrast("motive", Span(0, 5), None)
    assert "(labelling)" in one(replace(framed, contrasts=(*framed.contrasts, left_out))).why


def test_one_report_searched_is_not_several() -> None:
    [verdict] = verdicts([claim()], [], Searched(1, None, None, ("fr",)), "fr")
    assert verdict.why == "Rien de tel dans le seul texte consulté, en fr."


def test_nothing_found_says_what_was_searched() -> None:
    verdict = one(finding("none", 0, "unrelated"), lang="fr")
    assert verdict.verdict == "nothing_found"
    assert verdict.why == "Rien de tel dans les 37 textes consultés, du 2016-10-05 au 2016-12-22, en ar, en, fr."


def test_only_source_when_others_speak_of_the_event() -> None:
    other = Statement("s2", Source("article"), "Autre.", 31, 37)
    told = finding("agreement", 1)
    second = Finding(Match(other, told.match.evidence, 0.8, 1), Judgement("unrelated", None, None, "t"), (), 1)
    found = verdicts([claim(), other], [told, second], SEARCHED, "en")
    assert [verdict.verdict for verdict in found] == ["agreed", "only_source"]


def test_a_report_that_goes_back_to_the_article_s_own_text_confirms_nothing_and_may_differ() -> None:
    def told(*findings: Finding) -> Verdict:
        return one(*(replace(found, own_origin=found.origin == 1) for found in findings))

    assert told(finding("agreement", 1)).why == "Only reports that go back to the same text as this article say it."
    assert told(finding("agreement", 1)).verdict == "only_source"
    assert told(finding("agreement", 1), finding("agreement", 2)).agreeing_origins == (2,)
    assert told(finding("contradiction", 1, "contradiction")).verdict == "contradicted"
    assert told(finding("framing", 1, kinds=("labelling",))).agreeing_origins == ()
    assert told(finding("update", 1), finding("update", 2)).agreeing_origins == (2,)


def test_a_figure_that_changed_is_not_said_to_be_the_same() -> None:
    verdict = one(finding("contradiction", 1, "contradiction"), finding("update", 2))
    assert (verdict.agreeing_origins, verdict.why) == ((2,), "One independent origin says otherwise: douze contre vingt.")
