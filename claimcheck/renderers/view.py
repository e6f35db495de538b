"""What every renderer for people shows, worked out once: the state of each claim, what to show, which words to mark.

Nothing here is a judgement: flags and verdicts come from the report. Evidence that is unrelated or a copy of the article
itself is left out; findings of one origin are shown once, with the other publishers named.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.datatypes import Document, Finding, Report, Source, Span, Statement, Verdict
from claimcheck.renderers.safe import one_line
from claimcheck.renderers.texts import Words

STATUSES = (
    "contradiction",
    "dispute",
    "update",
    "framing",
    "agreement",
    "only_source",
    "nothing_found",
    "not_judged",
)
"""The states of a claim, the most pressing first."""

LONGEST_HEADING = 120
A_WEEK = 7
CONFLICTS = STATUSES[:4]
Marks = tuple[tuple[Span, str], ...]
_OF_VERDICT = {"contradicted": "contradiction", "disputed": "dispute", "framed": "framing", "agreed": "agreement"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same marks; `kinds` are flags and contrast kinds, empty for plain text."""

    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one flag and one origin; `lead` is shown, `copies` are named beside it."""

    lead: Finding
    copies: tuple[Finding, ...]

    @property
    def others(self) -> tuple[Source, ...]:
        """The other sources of this origin, each once; a second statement of the lead's own report names nobody."""
        own = self.lead.match.evidence.source
        found = {f.match.evidence.source.id: f.match.evidence.source for f in self.copies}
        return tuple(source for source in found.values() if source.id != own.id)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of all findings, each once, the lead's first."""
        return (self.lead.match.evidence.source, *self.others)


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim as shown; `number` counts from 1 in the order of the article."""

    number: int
    claim: Statement
    status: str
    verdict: Verdict | None
    groups: tuple[Group, ...]
    same_text: tuple[Finding, ...]

    def of_flag(self, *flags: str) -> tuple[Group, ...]:
        """The groups with one of these flags."""
        return tuple(group for group in self.groups if group.lead.flag in flags)

    @property
    def agreeing(self) -> tuple[Group, ...]:
        """The origins that agree and count."""
        return tuple(group for group in self.of_flag("agreement") if not group.lead.repeats)

    @property
    def repeating(self) -> tuple[Group, ...]:
        """Those that agree and go back to one text with the article: they are not counted."""
        return tuple(group for group in self.of_flag("agreement") if group.lead.repeats)


def claim_views(report: Report) -> tuple[ClaimView, ...]:
    """The report's claims in the order of the article, page debris left out."""
    findings: dict[str, list[Finding]] = {}
    for finding in report.findings:
        findings.setdefault(finding.match.claim.id, []).append(finding)
    verdicts = {verdict.claim_id: verdict for verdict in report.verdicts}
    claims = sorted((c for c in report.claims if c.kind != "boilerplate"), key=lambda c: (c.start, c.end))
    return tuple(
        _claim_view(number, claim, verdicts.get(claim.id), findings.get(claim.id, []))
        for number, claim in enumerate(claims, 1)
    )


def _claim_view(number: int, claim: Statement, verdict: Verdict | None, findings: Sequence[Finding]) -> ClaimView:
    shown = [finding for finding in findings if finding.flag != "none" and not finding.same_text]
    copies = tuple(finding for finding in findings if finding.same_text)
    return ClaimView(number, claim, _status(verdict, shown), verdict, _groups(shown), copies)


def _status(verdict: Verdict | None, shown: Iterable[Finding]) -> str:
    """The verdict's state; newer figures of a toll outrank framing and agreement, which they do not change."""
    state = "not_judged" if verdict is None else _OF_VERDICT.get(verdict.verdict, verdict.verdict)
    updated = any(finding.flag == "update" for finding in shown)
    return "update" if updated and state not in ("contradiction", "dispute") else state


def _groups(findings: Iterable[Finding]) -> tuple[Group, ...]:
    order = {status: place for place, status in enumerate(STATUSES)}
    ranked = sorted(findings, key=lambda f: (order[f.flag], f.repeats, not _two_sided(f), _far(f), f.match.rank))
    together: dict[tuple[str, int], list[Finding]] = {}
    for finding in ranked:
        together.setdefault((finding.flag, finding.origin), []).append(finding)
    return tuple(Group(group[0], tuple(group[1:])) for group in together.values())


def _two_sided(finding: Finding) -> bool:
    """Whether both texts have words that tell it differently: such a pair shows more than what one side leaves out."""
    told = (c for c in finding.contrasts if c.kind not in ("attribution", "figure"))
    return any(contrast.claim_span is not None and contrast.evidence_span is not None for contrast in told)


def _far(finding: Finding) -> bool:
    """Whether the evidence was published more than a week away from the article: it is shown after what is nearer."""
    ours, theirs = (_day(said.source.published) for said in (finding.match.claim, finding.match.evidence))
    return ours is not None and theirs is not None and abs((ours - theirs).days) > A_WEEK


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None


def reason(finding: Finding, verdict: Verdict | None = None) -> str:
    """The sentence that explains the flag; "" where the contrasts (of framing) or the verdict say the same anyway."""
    repeated = finding.flag == "framing" and finding.contrasts
    return "" if repeated or (verdict is not None and finding.why in verdict.why) else finding.why


def label(finding: Finding, words: Words) -> str:
    """What the flag says, and that it is not counted where it is not."""
    said = words["flag." + finding.flag]
    return f"{said}, {words['own_origin']}" if finding.repeats else said


def silence(view: ClaimView) -> str:
    """Why nothing is said of a claim; "" when nobody tells."""
    return (view.verdict.why if view.verdict else "") or view.claim.kind_reason


def by_silence(views: Iterable[ClaimView]) -> tuple[tuple[str, tuple[ClaimView, ...]], ...]:
    """The claims by the reason for which nothing is said of them, so that each reason is told once."""
    reasons: dict[str, list[ClaimView]] = {}
    for view in views:
        reasons.setdefault(silence(view), []).append(view)
    return tuple((why, tuple(silent)) for why, silent in reasons.items())


def counts(views: Iterable[ClaimView]) -> dict[str, int]:
    """How many claims are in each state, in the order of `STATUSES`, states without a claim left out."""
    states = [view.status for view in views]
    return {status: states.count(status) for status in STATUSES if status in states}


def claim_marks(finding: Finding) -> Marks:
    """The claim's marked spans and their kinds, the telling ones first: see `_in_order`."""
    judged = () if finding.judgement is None else finding.judgement.claim_spans
    told = tuple((c.claim_span, str(c.kind)) for c in finding.contrasts if c.claim_span is not None)
    return _in_order(finding, judged, told)


def evidence_marks(finding: Finding) -> Marks:
    """The evidence's marked spans and their kinds, in the same order."""
    judged = () if finding.judgement is None else finding.judgement.evidence_spans
    told = tuple((c.evidence_span, str(c.kind)) for c in finding.contrasts if c.evidence_span is not None)
    return _in_order(finding, judged, told)


def _in_order(finding: Finding, judged: Sequence[Span], told: Marks) -> Marks:
    """Where two sides conflict, the words that do come first; where they agree, those that tell it differently."""
    words = tuple((span, _judged_kind(finding)) for span in judged)
    return (*words, *told) if finding.flag in ("contradiction", "dispute", "update") else (*told, *words)


def _judged_kind(finding: Finding) -> str:
    if finding.flag in ("contradiction", "dispute", "update", "agreement"):
        return finding.flag
    relation = finding.judgement.relation if finding.judgement else "unrelated"
    return "none" if relation == "unrelated" else relation


def pieces(text: str, offset: int, marks: Iterable[tuple[Span, str]]) -> tuple[Piece, ...]:
    """`text`, which starts at `offset` of its document, cut where marks begin and end; joined, it is `text` again.

    >>> [(p.text, p.kinds) for p in pieces("abcd", 10, [(Span(11, 13), "figure")])]
    [('a', ()), ('bc', ('figure',)), ('d', ())]
    """
    inside = [(max(0, s.start - offset), min(len(text), s.end - offset), kind) for s, kind in marks]
    inside = [mark for mark in inside if mark[0] < mark[1]]
    cuts = sorted({0, len(text), *(m[0] for m in inside), *(m[1] for m in inside)})
    return tuple(
        Piece(text[start:end], tuple(dict.fromkeys(kind for s, e, kind in inside if s <= start and end <= e)))
        for start, end in itertools.pairwise(cuts)
    )


def statement_pieces(statement: Statement, marks: Sequence[tuple[Span, str]]) -> tuple[Piece, ...]:
    """The statement's pieces, after its context (and a blank) when a mark points into the context."""
    own = pieces(statement.text, statement.start, marks)
    before = statement.context
    if before is None or len(statement.context_text) != before.end - before.start:
        return own
    if not any(span.overlaps(before) for span, _ in marks):
        return own
    return (*pieces(statement.context_text, before.start, marks), Piece(" "), *own)


def excerpt(statement: Statement, span: Span | None) -> str:
    """The words of a span of the statement or of its context; "" where there are none."""
    if span is None:
        return ""
    found = "".join(p.text for p in pieces(statement.text, statement.start, [(span, "x")]) if p.kinds)
    if not found and statement.context is not None:
        found = "".join(
            p.text for p in pieces(statement.context_text, statement.context.start, [(span, "x")]) if p.kinds
        )
    return found


def heading(document: Document, untitled: str) -> str:
    """What the document is called: its title, else its first line (at most 120 characters), else `untitled`."""
    first = next((line.strip() for line in document.text.splitlines() if line.strip()), "")
    shortened = first if len(first) <= LONGEST_HEADING else first[:LONGEST_HEADING].rsplit(" ", 1)[0] + " …"
    return document.source.title or shortened or untitled


def publisher(source: Source, unknown: str) -> str:
    """What a source is called: publisher, else site, else title, else `unknown`."""
    site = (source.url or "").split("//")[-1].split("/")[0]
    return source.publisher or site or source.title or unknown


def evidence_sources(report: Report) -> Iterator[Source]:
    """Every source that a shown finding, an omission or a suspect names, each once, by id."""
    seen: dict[str, Source] = {}
    for finding in report.findings:
        if finding.flag != "none":
            seen.setdefault(finding.match.evidence.source.id, finding.match.evidence.source)
    for omission in report.omissions:
        for statement in (omission.statement, *omission.others):
            seen.setdefault(statement.source.id, statement.source)
    for suspect in report.suspects:
        if suspect.evidence is not None:
            seen.setdefault(suspect.evidence.source.id, suspect.evidence.source)
    yield from seen.values()


def searched_lines(report: Report, words: Words) -> list[str]:
    """What stood in the index that was searched, in sentences of the interface; harmless text."""
    manifest = report.manifest
    if manifest is None:
        return [words["no_index"]]
    held = words.format(
        "searched",
        statements=words.count("statements", manifest.statements),
        reports=words.count("reports", manifest.documents),
        publishers=words.count("publishers", manifest.publishers),
    )
    dated = words.format("dates_range", first=words.date(manifest.first_date), last=words.date(manifest.last_date))
    spoken = ", ".join(words.language(code) for code in manifest.languages)
    models = words.format("models", encoder=manifest.encoder, judge=manifest.judge)
    built = words.format("index_built", built=words.date(manifest.built))
    first = ", ".join([held, *([dated] if manifest.first_date else [])])
    rest = " · ".join(part for part in (spoken, ", ".join(manifest.corpora), built, models) if part)
    return [one_line(first), one_line(rest)]
