"""The JSON contract: names, lossless round trip, refusal of anything else."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.datatypes import (
    Contrast,
    DateMention,
    Document,
    Finding,
    Judgement,
    Manifest,
    Match,
    Mention,
    Omission,
    Passage,
    Quantity,
    Report,
    Source,
    Span,
    Statement,
    Suspect,
    Verdict,
)
from claimcheck.errors import ReadError
from claimcheck.renderers import encode
from claimcheck.renderers.json_report import JsonRenderer, claims_json, from_json, pair_json, search_json, to_json

words = st.text(max_size=12)
small = st.integers(0, 500)
spans = st.tuples(small, small).map(lambda pair: Span(min(pair), max(pair)))
unit = st.floats(0, 1, width=32)
optional_words = st.none() | words
sources = st.builds(Source, words, *[optional_words] * 7, words, optional_words, optional_words)
passages = st.builds(Passage, words, small, small)
dates = st.builds(DateMention, words, small, small, optional_words, words)
quantities = st.builds(Quantity, words, small, small, st.floats(-1e9, 1e9), words)
mentions = st.builds(Mention, words, small, small, words)


def statements(source):
    return st.builds(
        Statement,
        id=words,
        source=source,
        text=words,
        start=small,
        end=small,
        context=st.none() | spans,
        speaker=st.none() | passages,
        mention=st.none() | passages,
        inner_speaker=st.none() | passages,
        cue=st.none() | passages,
        content=st.none() | spans,
        stance=st.sampled_from(["asserted", "judged", "denied"]),
        quoted=st.booleans(),
        dates=st.lists(dates, max_size=2).map(tuple),
        quantities=st.lists(quantities, max_size=2).map(tuple),
        mentions=st.lists(mentions, max_size=2).map(tuple),
        kind=st.sampled_from(["factual", "opinion"]),
        kind_reason=words,
        context_text=words,
    )


@st.composite
def reports(draw):
    document = Document(draw(sources), draw(words))
    claims = draw(
        st.lists(statements(st.just(document.source)), min_size=1, max_size=2, unique_by=lambda claim: claim.id)
    )
    evidence = statements(sources)
    triples = st.tuples(unit, unit, unit)
    judgements = st.builds(
        Judgement,
        st.sampled_from(["agreement", "contradiction", "unrelated"]),
        st.none() | unit,
        st.none() | st.just("number"),
        words,
        st.lists(spans, max_size=2).map(tuple),
        st.lists(spans, max_size=2).map(tuple),
        st.none() | triples,
        st.none() | triples,
        words,
        st.lists(words, max_size=2).map(tuple),
    )
    matches = st.builds(Match, st.sampled_from(claims), evidence, st.floats(-1, 1), small)
    contrasts = st.builds(Contrast, st.just("motive"), st.none() | spans, st.none() | spans, words)
    findings = st.builds(
        Finding,
        matches,
        st.none() | judgements,
        st.lists(contrasts, max_size=2).map(tuple),
        small,
        st.sampled_from(["dispute", "none"]),
        words,
        st.booleans(),
        st.booleans(),
    )
    origins = st.lists(small, max_size=2).map(tuple)
    verdicts = st.builds(
        Verdict, words, st.just("framed"), origins, origins, origins, st.lists(words, max_size=2).map(tuple), words
    )
    manifest = st.builds(
        Manifest, small, words, words, words, small, words, small, small, st.lists(words, max_size=2).map(tuple), words
    )
    return Report(
        document=document,
        claims=tuple(claims),
        findings=tuple(draw(st.lists(findings, max_size=2))),
        verdicts=tuple(draw(st.lists(verdicts, max_size=2))),
        origins=tuple(draw(st.lists(st.lists(words, max_size=2).map(tuple), max_size=2))),
        omissions=tuple(
            draw(
                st.lists(st.builds(Omission, evidence, origins, st.lists(evidence, max_size=1).map(tuple)), max_size=1)
            )
        ),
        suspects=tuple(
            draw(
                st.lists(
                    st.builds(Suspect, small, small, words, words, st.just("quotation"), st.none() | evidence, words),
                    max_size=1,
                )
            )
        ),
        manifest=draw(st.none() | manifest),
        version=draw(words),
        sources=tuple(draw(st.lists(sources, max_size=1))),
        notes=tuple(draw(st.lists(words, max_size=1))),
        language=draw(st.sampled_from(["fr", "en"])),
    )


@settings(max_examples=30, deadline=None)
@given(reports())
def test_the_printed_report_gives_the_report_back(report):
    printed = JsonRenderer().render(report)
    assert printed.endswith("}\n")
    assert from_json(json.loads(printed)) == report


@settings(max_examples=20, deadline=None)
@given(reports())
def test_nothing_printed_is_invisible(report):
    printed = JsonRenderer().render(report)
    bad = [c for c in printed if (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) <= 0x9F or c in "\u202e\u2066\u2028"]
    assert bad == []
    printed.encode("utf-8")


SOURCE = Source("s", title="T", published="2016-10-06")
STATEMENT = Statement("c1", SOURCE, "Il pleut.", 3, 12, speaker=Passage("Paul", 0, 4), content=Span(3, 12))
REPORT = Report(Document(SOURCE, ""), (), (), (), (), (), (), None, "1")
FINDING = Finding(
    Match(STATEMENT, STATEMENT, 0.9, 1),
    Judgement("contradiction", 0.8, "number", "figures", probabilities=(0.1, 0.8, 0.1), nli=(0.2, 0.3, 0.5)),
    (Contrast("figure", Span(3, 5), None, "n"),),
    0,
    "contradiction",
    "why",
)


def test_names_of_a_statement_are_the_contract():
    value = claims_json(Document(SOURCE, "x" * 20), [STATEMENT])
    assert list(value) == ["schema", "document", "statements"]
    statement = value["statements"][0]
    promised = "id text start end speaker cue stance quoted dates quantities mentions context content kind kind_reason"
    assert set(promised.split()) <= set(statement)
    assert statement["speaker"] == {"text": "Paul", "start": 0, "end": 4}
    assert (statement["content"], statement["context"], statement["cue"]) == ([3, 12], None, None)


def test_names_of_a_match_are_the_contract():
    value = search_json("q", [Match(STATEMENT, STATEMENT, 0.5, 1)])
    assert value["schema"] == 1 and value["query"] == "q"
    assert value["matches"][0]["rank"] == 1 and value["matches"][0]["similarity"] == 0.5
    assert {"id", "title", "publisher", "url", "published", "language"} <= set(value["matches"][0]["source"])


def test_a_judged_pair_is_one_flat_line():
    value = pair_json("p1", FINDING)
    assert value["relation"] == "contradiction" and value["flag"] == "contradiction" and value["reason"] == "number"
    assert value["probabilities"] == {"agreement": 0.1, "contradiction": 0.8, "unrelated": 0.1}
    assert value["nli"] == {"entailment": 0.2, "neutral": 0.3, "contradiction": 0.5}
    assert value["contrasts"] == [{"kind": "figure", "a": [3, 5], "b": None, "note": "n"}]


def test_an_abstention_is_unrelated_in_a_pair_and_null_in_a_report():
    abstained = replace(FINDING, judgement=None, flag="none")
    assert pair_json("p", abstained)["relation"] == "unrelated"
    assert pair_json("p", abstained)["probability"] is None


@pytest.mark.parametrize("value", [{}, {"schema": 2}, [], {"schema": 1}, {"schema": 1, "document": {"source": 3}}])
def test_anything_else_is_refused_in_one_sentence(value):
    with pytest.raises(ReadError):
        from_json(value)


@pytest.mark.parametrize(
    ("value", "made", "elsewhere"),
    [
        (STATEMENT, encode.statement_json(STATEMENT), {"source"}),
        (SOURCE, encode.source_json(SOURCE), set()),
        (FINDING, encode.finding_json(FINDING), {"match", "judgement"}),
        (FINDING.judgement, encode.judgement_json(FINDING.judgement), set()),
        (Omission(STATEMENT, (0,)), encode.omission_json(Omission(STATEMENT, (0,))), set()),
        (Suspect(0, 1, "a", ""), encode.suspect_json(Suspect(0, 1, "a", "")), set()),
        (REPORT, to_json(REPORT), {"claims", "suspects"}),
    ],
)
def test_no_field_of_a_value_is_forgotten(value, made, elsewhere):
    assert {field.name for field in fields(value)} - elsewhere <= set(made)
