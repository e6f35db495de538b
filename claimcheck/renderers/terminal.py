"""The report in a terminal: conflicts first, then agreement in a line, then what was not found and what was searched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text

from claimcheck.datatypes import Finding, Omission, Report, Source, Span, Statement, Suspect
from claimcheck.renderers.canvas import Canvas, dim, styled
from claimcheck.renderers.safe import link, one_line
from claimcheck.renderers.texts import SIGNS, Words
from claimcheck.renderers.view import (
    CONFLICTS,
    ClaimView,
    Group,
    Marks,
    Piece,
    by_silence,
    claim_marks,
    claim_views,
    counts,
    evidence_marks,
    excerpt,
    heading,
    label,
    pieces,
    publisher,
    reason,
    searched_lines,
    statement_pieces,
)

GROUPS_SHOWN = 3
"""Groups of one claim that are shown in full; the rest is counted."""


class TerminalRenderer:
    """The report as text for a screen; pure, the same report gives the same text."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """`lang` is fr or en; `color` writes ANSI styles; `width` is in columns (None: 88)."""
        self.lang = lang
        self.color = color
        self.width = width

    def render(self, report: Report) -> str:
        """The whole report, ending in a newline."""
        screen = _Screen(Canvas(color=self.color, width=self.width), Words(self.lang))
        screen.report(report)
        return screen.canvas.text()


class _Screen:
    def __init__(self, canvas: Canvas, words: Words) -> None:
        self.canvas = canvas
        self.words = words

    def report(self, report: Report) -> None:
        views = claim_views(report)
        self._head(report, views)
        for status in (*CONFLICTS, "agreement"):
            for view in views:
                if view.status == status:
                    self._claim(view)
        for status, title in (("only_source", "only_title"), ("nothing_found", "nothing_title")):
            self._quiet(title, [view for view in views if view.status == status])
        self._quiet("not_judged_title", [view for view in views if view.status == "not_judged"])
        self._omissions(report.omissions)
        self._suspects(report.suspects)
        self._copies(views)
        self._searched(report)

    # head

    def _head(self, report: Report, views: Sequence[ClaimView]) -> None:
        source = report.document.source
        self.canvas.line(Text(one_line(heading(report.document, self.words["untitled"])), "bold"))
        about = (source.publisher, source.author, self.words.date(source.published) or self.words["undated"])
        self.canvas.line(dim(" · ".join(one_line(part) for part in about if part)))
        self.canvas.blank()
        self.canvas.line(self._summary(views))
        for note in report.notes:
            self.canvas.line(dim(one_line(note)))

    def _summary(self, views: Sequence[ClaimView]) -> Text:
        if not views:
            return Text(self.words["no_claims"])
        text = Text(self.words.count("claims", len(views)) + self.words["colon"], "bold")
        for place, (status, n) in enumerate(counts(views).items()):
            text.append(", " if place else " ")
            text.append_text(
                styled(f"{SIGNS[status]}\u00a0{self.words.count('sum.' + status, n)}".replace(" ", "\u00a0"), status)
            )
        return text

    # one claim

    def _claim(self, view: ClaimView) -> None:
        self.canvas.blank()
        state = f"{SIGNS[view.status]} {self.words['status.' + view.status].upper()}"
        self.canvas.line(dim(f"{view.number}. "), styled(state, view.status))
        shown = [group for group in view.groups if group.lead.flag != "agreement"]
        lead = (shown or view.groups)[0].lead if view.groups else None
        marks = claim_marks(lead) if lead else ()
        self.canvas.line(self.canvas.marked(pieces(view.claim.text, view.claim.start, marks)), indent=2)
        self._said_by(view.claim)
        if view.verdict and view.verdict.why:
            self.canvas.line(dim(one_line(view.verdict.why)), indent=2)
        for group in shown[:GROUPS_SHOWN]:
            self._group(view, group, marks)
        if len(shown) > GROUPS_SHOWN:
            self.canvas.line(dim(self.words.count("more", len(shown) - GROUPS_SHOWN)), indent=4)
        self._agreeing(view, view.agreeing)
        self._repeating(view.repeating)

    def _said_by(self, claim: Statement) -> None:
        if claim.speaker is not None:
            parts = [one_line(claim.speaker.text), self.words["stance." + claim.stance]]
            parts += [self.words["quoted"]] if claim.quoted else []
            self.canvas.line(dim(f"{self.words['said_by']} {', '.join(parts)}"), indent=2)

    def _group(self, view: ClaimView, group: Group, above: Marks) -> None:
        claim, lead = view.claim, group.lead
        self._source_line(group, self.words["flag." + lead.flag])
        if not lead.contrasts and _places(claim_marks(lead)) != _places(above):
            self._claim_words(claim, lead)
        self._evidence(lead)
        if why := reason(lead, view.verdict):
            self.canvas.line(one_line(why), indent=4)
        for contrast in lead.contrasts:
            ours = one_line(excerpt(claim, contrast.claim_span))
            theirs = one_line(excerpt(lead.match.evidence, contrast.evidence_span))
            sides = [self.words.quote(side) if side else self.words["contrast.left_out"] for side in (ours, theirs)]
            name = styled(self.words["contrast." + contrast.kind], contrast.kind)
            self.canvas.line(name, f"{self.words['colon']} {' / '.join(sides)}", indent=4)

    def _claim_words(self, claim: Statement, finding: Finding) -> None:
        """The words of the claim that a finding is about, where the claim above has others marked."""
        marked = [p for p in pieces(claim.text, claim.start, claim_marks(finding)) if p.kinds]
        if marked:
            self.canvas.line(dim(" … ".join(self.words.quote(one_line(p.text)) for p in marked)), indent=4)

    def _evidence(self, finding: Finding) -> None:
        evidence = finding.match.evidence
        said = (Piece(self.words["quote.open"]), *statement_pieces(evidence, evidence_marks(finding)))
        self.canvas.line(self.canvas.marked((*said, Piece(self.words["quote.close"]))), indent=4)

    def _source_line(self, group: Group, said: str) -> None:
        lead, copies = group.lead.match.evidence.source, group.others
        about = [self.words.date(lead.published) or self.words["undated"], self.words.language(lead.language)]
        parts = [
            styled(f"{SIGNS[group.lead.flag]} ", group.lead.flag),
            Text(self._names([lead]), "bold"),
            dim(" · " + " · ".join(one_line(part) for part in about if part)),
            dim(f" · {said}"),
        ]
        if copies:
            parts.append(dim(f" ({self.words['same_origin']}{self.words['colon']} {self._names(copies)})"))
        self.canvas.line(*parts, indent=2)
        address = link(lead.url)
        if address and len(address) + 4 <= self.canvas.width:
            self.canvas.line(dim(address), indent=4)

    def _names(self, sources: Iterable[Source]) -> str:
        unknown = self.words["unknown_publisher"]
        return ", ".join(dict.fromkeys(one_line(publisher(source, unknown)) for source in sources))

    def _agreeing(self, view: ClaimView, groups: Sequence[Group]) -> None:
        if not groups:
            return
        names = self._names(group.lead.match.evidence.source for group in groups)
        self.canvas.line(
            styled(f"{SIGNS['agreement']} {self.words.count('origins_agree', len(groups))}", "agreement"),
            f"{self.words['colon']} {names}",
            indent=2,
        )
        if view.status == "agreement":
            self._evidence(groups[0].lead)

    def _repeating(self, groups: Sequence[Group]) -> None:
        if groups:
            names = self._names(group.lead.match.evidence.source for group in groups)
            said = f"{SIGNS['agreement']} {label(groups[0].lead, self.words)}{self.words['colon']} {names}"
            self.canvas.line(dim(said), indent=2)

    # the quiet part

    def _quiet(self, title: str, views: Sequence[ClaimView]) -> None:
        if not views:
            return
        self._section(title)
        for why, silent in by_silence(views):
            if why:
                self.canvas.line(dim(one_line(why)), indent=2)
            for view in silent:
                self.canvas.line(dim(f"{view.number}. "), one_line(view.claim.text), indent=2)

    def _section(self, title: str) -> None:
        self.canvas.blank()
        self.canvas.line(Text(self.words[title], "bold"))

    def _omissions(self, omissions: Sequence[Omission]) -> None:
        if omissions:
            self._section("omissions_title")
        for omission in omissions:
            said = (omission.statement, *omission.others)
            names = self._names(statement.source for statement in said)
            self.canvas.line("+ ", self.words.quote(one_line(omission.statement.text)), indent=2)
            origins = self.words.count("origins", len(omission.origins))
            self.canvas.line(dim(f"{origins}{self.words['colon']} {names}"), indent=4)

    def _suspects(self, suspects: Sequence[Suspect]) -> None:
        if suspects:
            self._section("suspects_title")
        for suspect in suspects:
            kind = self.words["suspect." + suspect.kind]
            self.canvas.line(f"? {self.words.quote(one_line(suspect.text))} ", dim(f"({kind})"), indent=2)
            if suspect.likely:
                self.canvas.line(
                    f"{self.words['suspect.likely']} {self.words.quote(one_line(suspect.likely))}", indent=4
                )
            if suspect.note:
                self.canvas.line(dim(one_line(suspect.note)), indent=4)

    def _copies(self, views: Iterable[ClaimView]) -> None:
        names = self._names(finding.match.evidence.source for view in views for finding in view.same_text)
        if names:
            self._section("same_text")
            self.canvas.line(names, indent=2)

    def _searched(self, report: Report) -> None:
        self._section("searched_title")
        for text in searched_lines(report, self.words):
            self.canvas.line(text, indent=2)
        self.canvas.line(dim(self.words["creed"]), indent=2)
        self.canvas.line(dim(one_line(self.words.format("made_with", version=report.version))), indent=2)


def _places(marks: Marks) -> set[Span]:
    return {span for span, _ in marks}
