"""Values as plain dictionaries: the JSON contract of the command line, one function a value.

Names are never renamed without a new `SCHEMA`; more may be added. Offsets are half-open characters of the untouched
text. What stands in one place in the values stands in one place here, so that `decode` can give the values back.
"""

from __future__ import annotations

from typing import Any

from claimcheck.datatypes import (
    Contrast,
    Document,
    Finding,
    Judgement,
    Manifest,
    Match,
    Omission,
    Passage,
    Source,
    Span,
    Statement,
    Suspect,
    Verdict,
)

Json = dict[str, Any]


def span_json(span: Span | None) -> list[int] | None:
    """`[start, end]`, or None."""
    return None if span is None else [span.start, span.end]


def passage_json(passage: Passage | None) -> Json | None:
    """`{"text", "start", "end"}`, or None."""
    return None if passage is None else {"text": passage.text, "start": passage.start, "end": passage.end}


def source_json(source: Source) -> Json:
    """Every field of the source by its name."""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "published": source.published,
        "updated": source.updated,
        "language": source.language,
        "retrieved": source.retrieved,
        "sha256": source.sha256,
        "author": source.author,
        "licence": source.licence,
    }


def document_json(document: Document) -> Json:
    """`{"source", "text"}`."""
    return {"source": source_json(document.source), "text": document.text}


def statement_json(statement: Statement) -> Json:
    """The statement without its source, which stands beside it wherever it is not the article."""
    return {
        "id": statement.id,
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "speaker": passage_json(statement.speaker),
        "mention": passage_json(statement.mention),
        "inner_speaker": passage_json(statement.inner_speaker),
        "cue": passage_json(statement.cue),
        "stance": statement.stance,
        "quoted": statement.quoted,
        "dates": [
            {"start": d.start, "end": d.end, "text": d.text, "iso": d.iso, "note": d.note} for d in statement.dates
        ],
        "quantities": [
            {"start": q.start, "end": q.end, "text": q.text, "value": q.value, "unit": q.unit, "modifier": q.modifier}
            for q in statement.quantities
        ],
        "mentions": [
            {"start": m.start, "end": m.end, "text": m.text, "name": m.name, "kind": m.kind} for m in statement.mentions
        ],
        "context": span_json(statement.context),
        "context_text": statement.context_text,
        "content": span_json(statement.content),
        "kind": statement.kind,
        "kind_reason": statement.kind_reason,
    }


def match_json(match: Match) -> Json:
    """A hit of `search`: rank, similarity, the evidence and where it comes from."""
    return {
        "rank": match.rank,
        "similarity": match.similarity,
        "statement": statement_json(match.evidence),
        "source": source_json(match.evidence.source),
    }


def contrast_json(contrast: Contrast) -> Json:
    """`a` points into the claim's document, `b` into the evidence's; None where that side leaves it out."""
    return {
        "kind": contrast.kind,
        "a": span_json(contrast.claim_span),
        "b": span_json(contrast.evidence_span),
        "note": contrast.note,
    }


def judgement_json(judgement: Judgement | None) -> Json:
    """The fields a judgement adds to a finding; all None or empty when every judge abstained."""
    if judgement is None:
        return {"relation": None, "probability": None, "reason": None, "judge": None}
    names = ("agreement", "contradiction", "unrelated")
    nli_names = ("entailment", "neutral", "contradiction")
    some, nli = judgement.probabilities, judgement.nli
    return {
        "relation": judgement.relation,
        "probability": judgement.probability,
        "reason": judgement.reason,
        "judge": judgement.judge,
        "claim_spans": [span_json(span) for span in judgement.claim_spans],
        "evidence_spans": [span_json(span) for span in judgement.evidence_spans],
        "probabilities": None if some is None else dict(zip(names, some, strict=True)),
        "nli": None if nli is None else dict(zip(nli_names, nli, strict=True)),
        "explanation": judgement.explanation,
        "values": list(judgement.values),
    }


def finding_json(finding: Finding) -> Json:
    """One finding of `check`; `statement` is the claim's id."""
    return {
        "statement": finding.match.claim.id,
        "evidence": statement_json(finding.match.evidence),
        "source": source_json(finding.match.evidence.source),
        "similarity": finding.match.similarity,
        "rank": finding.match.rank,
        **judgement_json(finding.judgement),
        "flag": finding.flag,
        "contrasts": [contrast_json(contrast) for contrast in finding.contrasts],
        "origin": finding.origin,
        "why": finding.why,
        "same_text": finding.same_text,
        "own_origin": finding.own_origin,
    }


def verdict_json(verdict: Verdict) -> Json:
    """Origins are numbers into the report's `origins`."""
    return {
        "statement": verdict.claim_id,
        "verdict": verdict.verdict,
        "agreeing_origins": list(verdict.agreeing_origins),
        "contradicting_origins": list(verdict.contradicting_origins),
        "framing": list(verdict.framing_origins),
        "disputed_by": list(verdict.disputed_by),
        "why": verdict.why,
    }


def sourced_json(statement: Statement) -> Json:
    """A statement of a report together with its source."""
    return {"statement": statement_json(statement), "source": source_json(statement.source)}


def omission_json(omission: Omission) -> Json:
    """What the article leaves out, in one report's words, and who else says it."""
    return {
        **sourced_json(omission.statement),
        "origins": list(omission.origins),
        "others": [sourced_json(other) for other in omission.others],
    }


def suspect_json(suspect: Suspect) -> Json:
    """A passage that looks altered; `evidence` is the report that has it otherwise, with its source."""
    return {
        "start": suspect.start,
        "end": suspect.end,
        "text": suspect.text,
        "likely": suspect.likely,
        "kind": suspect.kind,
        "evidence": None if suspect.evidence is None else sourced_json(suspect.evidence),
        "note": suspect.note,
    }


def manifest_json(manifest: Manifest | None) -> Json | None:
    """The index's birth certificate by the names of its fields, or None."""
    if manifest is None:
        return None
    fields: Json = {name: getattr(manifest, name) for name in Manifest.__slots__}
    return {**fields, "corpora": list(manifest.corpora), "languages": list(manifest.languages)}
