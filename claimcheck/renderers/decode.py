"""Plain dictionaries back into values: the inverse of `encode`, so that a saved report can be rendered again.

Everything raises `KeyError`, `TypeError` or `ValueError` on a dictionary of another shape; `json_report.from_json`
turns these into one `ReadError`. Fields that newer versions add are ignored.
"""

from __future__ import annotations

from typing import Any

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

Json = dict[str, Any]


def span_of(value: list[int] | None) -> Span | None:
    """The inverse of `span_json`."""
    return None if value is None else Span(int(value[0]), int(value[1]))


def spans_of(values: list[list[int]]) -> tuple[Span, ...]:
    """A list of `[start, end]`."""
    return tuple(Span(int(value[0]), int(value[1])) for value in values)


def passage_of(value: Json | None) -> Passage | None:
    """The inverse of `passage_json`."""
    return None if value is None else Passage(value["text"], value["start"], value["end"])


def source_of(value: Json) -> Source:
    """The inverse of `source_json`."""
    return Source(**{name: value[name] for name in Source.__slots__ if name in value})


def document_of(value: Json) -> Document:
    """The inverse of `document_json`."""
    return Document(source_of(value["source"]), value["text"])


def statement_of(value: Json, source: Source) -> Statement:
    """The inverse of `statement_json`; the source comes from beside it."""
    return Statement(
        id=value["id"],
        source=source,
        text=value["text"],
        start=value["start"],
        end=value["end"],
        context=span_of(value["context"]),
        speaker=passage_of(value["speaker"]),
        mention=passage_of(value["mention"]),
        inner_speaker=passage_of(value["inner_speaker"]),
        cue=passage_of(value["cue"]),
        content=span_of(value["content"]),
        stance=value["stance"],
        quoted=value["quoted"],
        dates=tuple(DateMention(d["text"], d["start"], d["end"], d["iso"], d["note"]) for d in value["dates"]),
        quantities=tuple(
            Quantity(q["text"], q["start"], q["end"], q["value"], q["unit"], q["modifier"]) for q in value["quantities"]
        ),
        mentions=tuple(Mention(m["text"], m["start"], m["end"], m["name"], m["kind"]) for m in value["mentions"]),
        kind=value["kind"],
        kind_reason=value["kind_reason"],
        context_text=value["context_text"],
    )


def sourced_of(value: Json) -> Statement:
    """The inverse of `sourced_json`."""
    return statement_of(value["statement"], source_of(value["source"]))


def contrast_of(value: Json) -> Contrast:
    """The inverse of `contrast_json`."""
    return Contrast(value["kind"], span_of(value["a"]), span_of(value["b"]), value["note"])


def judgement_of(value: Json) -> Judgement | None:
    """The judgement inside a finding; None when every judge abstained."""
    if value["judge"] is None:
        return None
    some, nli = value["probabilities"], value["nli"]
    return Judgement(
        relation=value["relation"],
        probability=value["probability"],
        reason=value["reason"],
        judge=value["judge"],
        claim_spans=spans_of(value["claim_spans"]),
        evidence_spans=spans_of(value["evidence_spans"]),
        probabilities=some and (some["agreement"], some["contradiction"], some["unrelated"]),
        nli=nli and (nli["entailment"], nli["neutral"], nli["contradiction"]),
        explanation=value["explanation"],
        values=tuple(value["values"]),
    )


def finding_of(value: Json, claims: dict[str, Statement]) -> Finding:
    """The inverse of `finding_json`; `claims` are the report's statements by id."""
    evidence = statement_of(value["evidence"], source_of(value["source"]))
    return Finding(
        match=Match(claims[value["statement"]], evidence, value["similarity"], value["rank"]),
        judgement=judgement_of(value),
        contrasts=tuple(contrast_of(contrast) for contrast in value["contrasts"]),
        origin=value["origin"],
        flag=value["flag"],
        why=value["why"],
        same_text=value["same_text"],
        own_origin=value.get("own_origin", False),
    )


def verdict_of(value: Json) -> Verdict:
    """The inverse of `verdict_json`."""
    return Verdict(
        claim_id=value["statement"],
        verdict=value["verdict"],
        agreeing_origins=tuple(value["agreeing_origins"]),
        contradicting_origins=tuple(value["contradicting_origins"]),
        framing_origins=tuple(value["framing"]),
        disputed_by=tuple(value["disputed_by"]),
        why=value["why"],
    )


def omission_of(value: Json) -> Omission:
    """The inverse of `omission_json`."""
    return Omission(sourced_of(value), tuple(value["origins"]), tuple(sourced_of(other) for other in value["others"]))


def suspect_of(value: Json) -> Suspect:
    """The inverse of `suspect_json`."""
    evidence = value["evidence"]
    return Suspect(
        start=value["start"],
        end=value["end"],
        text=value["text"],
        likely=value["likely"],
        kind=value["kind"],
        evidence=None if evidence is None else sourced_of(evidence),
        note=value["note"],
    )


def manifest_of(value: Json | None) -> Manifest | None:
    """The inverse of `manifest_json`."""
    if value is None:
        return None
    fields: Json = {name: value[name] for name in Manifest.__slots__ if name in value}
    return Manifest(**{**fields, "corpora": tuple(value["corpora"]), "languages": tuple(value["languages"])})


def report_of(value: Json) -> Report:
    """The inverse of `json_report.to_json`."""
    document = document_of(value["document"])
    claims = tuple(statement_of(statement, document.source) for statement in value["statements"])
    by_id = {claim.id: claim for claim in claims}
    return Report(
        document=document,
        claims=claims,
        findings=tuple(finding_of(finding, by_id) for finding in value["findings"]),
        verdicts=tuple(verdict_of(verdict) for verdict in value["verdicts"]),
        origins=tuple(tuple(origin) for origin in value["origins"]),
        omissions=tuple(omission_of(omission) for omission in value["omissions"]),
        suspects=tuple(suspect_of(suspect) for suspect in value["suspect"]),
        manifest=manifest_of(value["manifest"]),
        version=value["version"],
        sources=tuple(source_of(source) for source in value["sources"]),
        notes=tuple(value["notes"]),
        language=value["language"],
    )
