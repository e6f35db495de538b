"""ClaimReview drafts (schema.org, JSON-LD): one for each claim that was held against the index.

A draft says what was claimed, by whom, where, and which reports were found. The rating, its name, the address and the
author of the review are the newsroom's: they are left out, never guessed, and `creativeWorkStatus` says `Draft`.
"""

from __future__ import annotations

from typing import Any

from claimcheck.datatypes import Report, Source, Statement
from claimcheck.renderers.safe import dumps, link
from claimcheck.renderers.texts import Words
from claimcheck.renderers.view import ClaimView, claim_views, label, publisher


class ClaimReviewRenderer:
    """The drafts as one JSON-LD graph; pure."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """`lang` (fr or en) is the language of the explanations; `color` and `width` change nothing."""
        self.words = Words(lang)

    def render(self, report: Report) -> str:
        """JSON-LD with `@graph`, one `ClaimReview` a judged claim, ending in a newline."""
        drafts = [self._draft(report, view) for view in claim_views(report) if view.status != "not_judged"]
        return dumps({"@context": "https://schema.org", "@graph": drafts}) + "\n"

    def _draft(self, report: Report, view: ClaimView) -> dict[str, Any]:
        findings = [finding for group in view.groups for finding in (group.lead, *group.copies)]
        reviewed = {
            "@type": "Claim",
            "text": view.claim.text,
            "author": _author(view.claim),
            "datePublished": report.document.source.published,
            "appearance": _article(report.document.source),
        }
        return _filled(
            {
                "@type": "ClaimReview",
                "creativeWorkStatus": "Draft",
                "claimReviewed": view.claim.text,
                "inLanguage": self.words.lang,
                "itemReviewed": _filled(reviewed),
                "reviewRating": {"@type": "Rating", "ratingExplanation": self._explanation(view)},
                "citation": [
                    {**_article(finding.match.evidence.source), "text": finding.match.evidence.text}
                    for finding in findings
                ],
                "sdPublisher": {"@type": "Organization", "name": f"claimcheck {report.version}"},
            }
        )

    def _explanation(self, view: ClaimView) -> str:
        unknown = self.words["unknown_publisher"]
        found = [
            f"{publisher(g.lead.match.evidence.source, unknown)}: {label(g.lead, self.words)}"
            + (f" ({g.lead.why})" if g.lead.why else "")
            for g in view.groups
        ]
        said = view.verdict.why if view.verdict else ""
        return ". ".join(
            part.rstrip(".") for part in (self.words["status." + view.status], said, "; ".join(found)) if part
        )


def _author(claim: Statement) -> dict[str, Any] | None:
    """Who says it: the speaker, else the author or the publisher of the article."""
    if claim.speaker is not None:
        named = {mention.name: mention.kind for mention in claim.mentions}
        kind = "Person" if named.get(claim.speaker.text) == "person" else "Organization"
        return {"@type": kind, "name": claim.speaker.text}
    if claim.source.author:
        return {"@type": "Person", "name": claim.source.author}
    return {"@type": "Organization", "name": claim.source.publisher} if claim.source.publisher else None


def _article(source: Source) -> dict[str, Any]:
    return _filled(
        {
            "@type": "NewsArticle",
            "headline": source.title,
            "url": link(source.url),
            "datePublished": source.published,
            "inLanguage": source.language,
            "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
        }
    )


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {key: field for key, field in value.items() if field not in (None, "", [])}
