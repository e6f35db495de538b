"""Reports as a table for a spreadsheet: one line a finding, and one for every claim without any.

Comma separated, every cell quoted, UTF-8 with a byte order mark (spreadsheet programs guess wrong without one); no cell
can be a formula (`safe.cell`). Column names never change with the interface language.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.datatypes import Finding, Report, Span, Statement
from claimcheck.renderers.safe import cell, link, one_line
from claimcheck.renderers.view import (
    ClaimView,
    claim_marks,
    claim_views,
    evidence_marks,
    excerpt,
    heading,
    publisher,
    silence,
)

COLUMNS = (
    "article_number",
    "article",
    "number",
    "claim_id",
    "state",
    "verdict",
    "claim",
    "speaker",
    "stance",
    "flag",
    "relation",
    "reason",
    "probability",
    "publisher",
    "published",
    "language",
    "title",
    "url",
    "evidence",
    "claim_words",
    "evidence_words",
    "contrasts",
    "why",
    "origin",
    "similarity",
    "own_origin",
)


class CsvRenderer:
    """Reports as CSV; pure."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """The options are those of every renderer; none of them changes the table."""

    def render(self, report: Report) -> str:
        """A byte order mark, a head line and one line a finding or silent claim, ending in a newline."""
        return self.table([report])

    def table(self, reports: Sequence[Report]) -> str:
        """The same of several articles under one head line; they are numbered from 1 and called by their titles."""
        out = io.StringIO()
        writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(COLUMNS)
        for number, report in enumerate(reports, 1):
            of = {"article_number": str(number), "article": heading(report.document, report.document.source.id)}
            for row in (row for view in claim_views(report) for row in _rows(view)):
                writer.writerow([cell(one_line((of | row).get(column, ""))) for column in COLUMNS])
        return "\ufeff" + out.getvalue()


def _rows(view: ClaimView) -> Iterator[dict[str, str]]:
    claim = view.claim
    own = {
        "number": str(view.number),
        "claim_id": claim.id,
        "state": view.status,
        "verdict": view.verdict.verdict if view.verdict else "",
        "claim": claim.text,
        "speaker": claim.speaker.text if claim.speaker else "",
        "stance": claim.stance,
    }
    findings = [finding for group in view.groups for finding in (group.lead, *group.copies)]
    for finding in findings:
        yield {**own, **_evidence(finding)}
    if not findings:
        yield {**own, "why": silence(view)}


def _evidence(finding: Finding) -> dict[str, str]:
    evidence, judged = finding.match.evidence, finding.judgement
    source = evidence.source
    return {
        "flag": finding.flag,
        "relation": judged.relation if judged else "",
        "reason": (judged.reason or "") if judged else "",
        "probability": f"{judged.probability:.3f}" if judged and judged.probability is not None else "",
        "publisher": publisher(source, ""),
        "published": source.published or "",
        "language": source.language or "",
        "title": source.title or "",
        "url": link(source.url) or "",
        "evidence": evidence.text,
        "claim_words": _words(finding.match.claim, claim_marks(finding)),
        "evidence_words": _words(evidence, evidence_marks(finding)),
        "contrasts": ", ".join(dict.fromkeys(contrast.kind for contrast in finding.contrasts)),
        "why": finding.why,
        "origin": str(finding.origin),
        "similarity": f"{finding.match.similarity:.3f}",
        "own_origin": "yes" if finding.own_origin else "no",
    }


def _words(statement: Statement, marks: Iterable[tuple[Span, str]]) -> str:
    """The marked words, each once, in the order of the text."""
    ordered = sorted(marks, key=lambda mark: (mark[0].start, mark[0].end))
    return " | ".join(word for word in dict.fromkeys(excerpt(statement, span) for span, _ in ordered) if word)
