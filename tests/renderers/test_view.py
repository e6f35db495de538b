"""What is shown, by value."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.datatypes import Document, Source, Span, Statement, Verdict
from claimcheck.renderers.html_view import paragraphs, timeline
from claimcheck.renderers.view import (
    claim_marks,
    claim_views,
    counts,
    evidence_sources,
    excerpt,
    heading,
    pieces,
    publisher,
    reason,
    silence,
    statement_pieces,
)

SOURCE = Source("s")


def test_each_claim_has_the_state_of_its_verdict(report_fr):
    states = {view.claim.id: view.status for view in claim_views(report_fr)}
    assert states == {
        "c1": "framing",
        "c2": "framing",
        "c3": "dispute",
        "c4": "update",
        "c5": "only_source",
        "c6": "contradiction",
        "c7": "agreement",
        "c8": "only_source",
        "c9": "nothing_found",
        "c10": "not_judged",
        "c11": "not_judged",
    }
    assert counts(claim_views(report_fr)) == {
        "contradiction": 1,
        "dispute": 1,
        "update": 1,
        "framing": 2,
        "agreement": 1,
        "only_source": 2,
        "nothing_found": 1,
        "not_judged": 2,
    }


def test_findings_of_one_origin_are_one_group_and_unrelated_ones_are_not_shown(report_fr):
    view = claim_views(report_fr)[0]
    shown = [
        (g.lead.flag, g.lead.match.evidence.source.id, [c.match.evidence.source.id for c in g.copies])
        for g in view.groups
    ]
    assert shown == [("framing", "r3", []), ("agreement", "r1", ["r2"]), ("agreement", "r4", [])]
    assert [finding.match.evidence.source.id for finding in view.same_text] == ["r9"]


def test_a_claim_without_verdict_is_not_judged(report_fr):
    assert {view.status for view in claim_views(replace(report_fr, verdicts=(), findings=()))} == {"not_judged"}


def test_marks_of_framing_are_the_contrasts_then_the_judged_words(report_fr):
    finding = report_fr.findings[0]
    text = report_fr.document.text
    assert [(text[s.start : s.end], kind) for s, kind in claim_marks(finding)] == [
        ("« par simple précaution »", "motive"),
        ("évacuer", "labelling"),
        ("1 200 habitants", "agreement"),
    ]


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.text(max_size=30), st.integers(0, 20), st.lists(st.tuples(spans, st.sampled_from("abc")), max_size=5))
def test_pieces_are_the_text_and_know_every_mark(text, offset, marks):
    cut = pieces(text, offset, marks)
    assert "".join(piece.text for piece in cut) == text
    at = offset
    for piece in cut:
        for place in range(at, at + len(piece.text)):
            assert set(piece.kinds) == {kind for span, kind in marks if span.start <= place < span.end}
        at += len(piece.text)


def test_a_mark_in_the_context_brings_the_context():
    said = Statement("x", SOURCE, "C'est faux.", 20, 31, context=Span(0, 19), context_text="L'armée s'est tue.0")
    assert "".join(p.text for p in statement_pieces(said, ())) == "C'est faux."
    marks = ((Span(0, 7), "motive"),)
    assert "".join(p.text for p in statement_pieces(said, marks)) == "L'armée s'est tue.0 C'est faux."
    assert excerpt(said, Span(0, 7)) == "L'armée"
    assert excerpt(said, Span(26, 30)) == "faux"
    assert excerpt(said, None) == ""


def test_what_a_source_is_called():
    assert publisher(Source("s", publisher="P", url="https://a.example/b"), "?") == "P"
    assert publisher(Source("s", url="https://a.example/b"), "?") == "a.example"
    assert publisher(Source("s", title="T"), "?") == "T"
    assert publisher(Source("s"), "?") == "?"


def test_a_text_without_title_is_called_by_its_first_line():
    assert heading(Document(Source("s", title="T"), "a\nb"), "?") == "T"
    assert heading(Document(Source("s"), "\n  Il pleut. \nb"), "?") == "Il pleut."
    assert heading(Document(Source("s"), "mot " * 100), "?") == "mot " * 30 + "…"
    assert heading(Document(Source("s"), " \n"), "?") == "?"


def test_sources_once_each(report_fr):
    names = [source.id for source in evidence_sources(report_fr)]
    assert len(names) == len(set(names)) == 10


def test_paragraphs_are_the_article(report_fr):
    views = claim_views(report_fr)
    shown = ["".join(run.text for runs in paragraph for run in runs.runs) for paragraph in paragraphs(report_fr, views)]
    assert [part.rstrip("\n") for part in shown] == [
        part.rstrip("\n") for part in report_fr.document.text.split("\n\n")
    ]


def test_each_claim_begins_and_ends_once(report_fr):
    runs = [r for paragraph in paragraphs(report_fr, claim_views(report_fr)) for r in paragraph if r.view]
    assert [r.view.number for r in runs if r.first] == list(range(1, 12))
    assert [r.view.number for r in runs if r.last] == list(range(1, 12))
    assert [r.runs[0].text for p in paragraphs(report_fr, claim_views(report_fr)) for r in p if r.debris] == [
        "Partager sur les réseaux"
    ]


def test_of_overlapping_claims_the_shorter_has_the_characters(report_fr):
    doc = report_fr.document
    whole = replace(report_fr.claims[0], id="w", text=doc.text[80:140], start=80, end=140)
    inner = replace(report_fr.claims[0], id="i", text=doc.text[100:110], start=100, end=110)
    report = replace(report_fr, claims=(whole, inner), findings=(), verdicts=())
    runs = [r for paragraph in paragraphs(report, claim_views(report)) for r in paragraph if r.view]
    assert [(r.view.claim.id, len(r.runs[0].text), r.first, r.last) for r in runs if r.runs[0].text.strip()] == [
        (r.view.claim.id, len(r.runs[0].text), r.first, r.last) for r in runs
    ]
    assert [r.view.claim.id for r in runs if r.view.claim.id == "i"] == ["i"]
    assert "".join(r.runs[0].text for r in runs if r.view.claim.id == "i") == inner.text


def test_timeline_by_day_with_the_article(report_fr):
    days = timeline(report_fr, claim_views(report_fr))
    assert [(moment.day, moment.article) for moment in days] == [("2025-03-12", True), ("2025-03-13", False)]
    assert [(source.id, flags) for source, flags in days[1].sources] == [("r5", ("update",))]


def test_marks_of_a_contradiction_are_the_judged_words_first(report_fr):
    update = report_fr.findings[7]
    assert [kind for _, kind in claim_marks(update)] == ["update", "figure"]


def test_further_statements_of_the_same_report_are_not_another_source(report_fr):
    first, alpine, copy = report_fr.findings[0], report_fr.findings[1], report_fr.findings[2]
    again = replace(alpine, match=replace(alpine.match, rank=9))
    view = claim_views(replace(report_fr, findings=(first, alpine, again, copy)))[0]
    [_, agreeing] = view.groups
    assert len(agreeing.copies) == 2 and [source.id for source in agreeing.others] == ["r2"]


def test_framing_with_words_on_both_sides_comes_first(report_fr):
    first = report_fr.findings[0]
    motive = replace(first.contrasts[0], evidence_span=None)
    one_sided = replace(first, match=replace(first.match, rank=0), origin=9, contrasts=(motive,))
    view = claim_views(replace(report_fr, findings=(one_sided, first)))[0]
    assert [group.lead.origin for group in view.groups] == [2, 9]


def test_a_sentence_that_only_repeats_the_contrasts_is_not_shown(report_fr):
    assert reason(report_fr.findings[0]) == "" and reason(report_fr.findings[6]) != ""
    dispute = report_fr.findings[6]
    assert reason(dispute, Verdict("c3", "disputed", why=f"Une origine : {dispute.why}")) == ""
    assert silence(claim_views(report_fr)[9]) == "c'est une question"


@pytest.mark.parametrize(
    ("published", "order"), [("2025-05-01", [2, 9]), ("2025-03-14", [9, 2]), (None, [9, 2]), ("?", [9, 2])]
)
def test_evidence_of_the_same_days_comes_first(report_fr, published, order):
    first = report_fr.findings[0]
    evidence = replace(first.match.evidence, source=replace(first.match.evidence.source, published=published))
    other = replace(first, match=replace(first.match, rank=0, evidence=evidence), origin=9)
    view = claim_views(replace(report_fr, findings=(first, other)))[0]
    assert [group.lead.origin for group in view.groups] == order
