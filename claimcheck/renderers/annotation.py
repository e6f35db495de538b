"""The report as W3C Web Annotations: each claim found again in the page by its words or by its position.

The data model of 2017: an `AnnotationPage` of `Annotation`s whose target carries a `TextQuoteSelector` (survives edits)
and a `TextPositionSelector` (exact), and whose bodies say the state, the reasons, and where the evidence stands.
"""

from __future__ import annotations

import base64
import hashlib
import uuid
from typing import Any

from claimcheck.datatypes import Document, Finding, Report
from claimcheck.renderers.safe import dumps, link
from claimcheck.renderers.texts import Words
from claimcheck.renderers.view import ClaimView, claim_views

CONTEXT = 32
"""Characters of the document before and after the quoted words."""


class AnnotationRenderer:
    """The annotations as one JSON-LD page; pure, the ids follow from the document and the claim."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """`lang` (fr or en) is the language of the comments; `color` and `width` change nothing."""
        self.words = Words(lang)

    def render(self, report: Report) -> str:
        """JSON-LD, one `Annotation` a claim in the order of the article, ending in a newline."""
        source = resource(report.document)
        page = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": _identifier(source, "page"),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": [self._annotation(report, source, view) for view in claim_views(report)],
        }
        return dumps(page) + "\n"

    def _annotation(self, report: Report, source: str, view: ClaimView) -> dict[str, Any]:
        return {
            "id": _identifier(source, view.claim.id),
            "type": "Annotation",
            "motivation": "assessing",
            "generator": {"type": "Software", "name": f"claimcheck {report.version}"},
            "body": [
                {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": view.status},
                {
                    "type": "TextualBody",
                    "purpose": "commenting",
                    "format": "text/plain",
                    "language": self.words.lang,
                    "value": self._comment(view),
                },
                *(body for group in view.groups for body in _linking(group.lead)),
            ],
            "target": {
                "type": "SpecificResource",
                "source": source,
                "selector": selectors(report.document, view.claim.start, view.claim.end),
            },
        }

    def _comment(self, view: ClaimView) -> str:
        reasons = [view.verdict.why if view.verdict else "", *(self._reason(group.lead) for group in view.groups)]
        return " ".join([self.words["status." + view.status] + ".", *(reason for reason in reasons if reason)])

    def _reason(self, finding: Finding) -> str:
        return f"{finding.why} ({self.words['own_origin']})".strip() if finding.repeats else finding.why


def selectors(document: Document, start: int, end: int) -> list[dict[str, Any]]:
    """The two selectors of the characters `[start, end)` of the document's text."""
    text = document.text
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - CONTEXT) : start],
            "suffix": text[end : end + CONTEXT],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def resource(document: Document) -> str:
    """The document's address, or a name by its digest (RFC 6920) when it has none."""
    address = link(document.source.url)
    if address:
        return address
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).digest()
    return "ni:///sha-256;" + base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def _linking(finding: Finding) -> list[dict[str, Any]]:
    evidence = finding.match.evidence
    address = link(evidence.source.url)
    if not address:
        return []
    quote = {"type": "TextQuoteSelector", "exact": evidence.text}
    return [{"type": "SpecificResource", "purpose": "linking", "source": address, "selector": quote}]


def _identifier(source: str, name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{source}#{name}'.encode('utf-8', 'replace').decode())}"
