"""The report as Markdown (CommonMark), for documents and content management systems.

Foreign text is escaped so that no character of it is markup: HTML becomes entities, Markdown's own signs get a backslash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.datatypes import Finding, Omission, Report, Source, Suspect
from claimcheck.renderers.safe import link, one_line
from claimcheck.renderers.texts import SIGNS, Words
from claimcheck.renderers.view import (
    CONFLICTS,
    ClaimView,
    Group,
    Piece,
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
    silence,
    statement_pieces,
)

_INLINE = re.compile(r"([\\`*_\[\]|~])")
_START = re.compile(r"^(\s*)(#|\+|-|=|(?:\d+)(?=[.)]))")


def escape(text: str) -> str:
    r"""One line of text none of which is Markdown or HTML.

    >>> escape("1958. <b>a*b</b>")
    '1958\\. &lt;b&gt;a\\*b&lt;/b&gt;'
    """
    return _leading(_inline(one_line(text)))


def _inline(text: str) -> str:
    entities = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _INLINE.sub(r"\\\1", entities)


def _leading(text: str) -> str:
    found = _START.match(text)
    if not found:
        return text
    at = found.start(2) if not found[2].isdigit() else found.end(2)
    return text[:at] + "\\" + text[at:]


def marked(parts: Iterable[Piece]) -> str:
    """Pieces as one line with the marked words in bold."""
    runs: list[tuple[bool, str]] = []
    for piece in parts:
        is_marked = bool(piece.kinds)
        if runs and runs[-1][0] == is_marked:
            runs[-1] = (is_marked, runs[-1][1] + piece.text)
        else:
            runs.append((is_marked, piece.text))
    return _leading(one_line("".join(_bold(text) if is_marked else _inline(text) for is_marked, text in runs)))


def _bold(text: str) -> str:
    """Bold words; blanks at the ends stay outside, where CommonMark wants them."""
    bare = text.strip()
    if not bare:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}**{_inline(bare)}**{after}"


class MarkdownRenderer:
    """The report as Markdown; pure."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """`lang` is fr or en; `color` and `width` change nothing."""
        self.words = Words(lang)

    def render(self, report: Report) -> str:
        """The whole report, ending in a newline."""
        return "\n".join(self._lines(report)).rstrip("\n") + "\n"

    def _lines(self, report: Report) -> Iterator[str]:
        views = claim_views(report)
        yield from self._head(report, views)
        for status in (*CONFLICTS, "agreement"):
            for view in views:
                if view.status == status:
                    yield from self._claim(view)
        for status, title in (("only_source", "only_title"), ("nothing_found", "nothing_title")):
            yield from self._quiet(title, [view for view in views if view.status == status])
        yield from self._quiet("not_judged_title", [view for view in views if view.status == "not_judged"])
        yield from self._omissions(report.omissions)
        yield from self._suspects(report.suspects)
        yield from self._searched(report)

    def _head(self, report: Report, views: Sequence[ClaimView]) -> Iterator[str]:
        source, words = report.document.source, self.words
        yield f"# {escape(heading(report.document, words['untitled']))}\n"
        about = (source.publisher, source.author, words.date(source.published) or words["undated"])
        yield " · ".join(escape(part) for part in about if part) + "\n"
        summary = ", ".join(f"{SIGNS[s]} {words.count('sum.' + s, n)}" for s, n in counts(views).items())
        claims = f"**{words.count('claims', len(views))}{words['colon']}** {summary}" if views else words["no_claims"]
        yield claims + "\n"
        for note in report.notes:
            yield f"{escape(note)}\n"

    def _claim(self, view: ClaimView) -> Iterator[str]:
        words, claim = self.words, view.claim
        yield f"## {view.number}. {SIGNS[view.status]} {words['status.' + view.status]}\n"
        shown = [group for group in view.groups if group.lead.flag != "agreement"]
        leads = shown or list(view.groups)
        marks = claim_marks(leads[0].lead) if leads else ()
        yield f"> {marked(pieces(claim.text, claim.start, marks))}\n"
        if claim.speaker is not None:
            said = f"{words['said_by']} {escape(claim.speaker.text)}, {words['stance.' + claim.stance]}"
            yield said + (f", {words['quoted']}\n" if claim.quoted else "\n")
        if view.verdict and view.verdict.why:
            yield f"{escape(view.verdict.why)}\n"
        for group in shown:
            yield from self._group(view, group)
        yield from self._agreeing(view, view.agreeing)
        if view.repeating:
            said = label(view.repeating[0].lead, words)
            yield f"- {SIGNS['agreement']} {said}{words['colon']} {self._all_linked(view.repeating)}"
        yield ""

    def _group(self, view: ClaimView, group: Group) -> Iterator[str]:
        words, lead = self.words, group.lead
        source = lead.match.evidence.source
        about = [words.date(source.published) or words["undated"], words.language(source.language)]
        copies = self._names(group.others)
        same = f" ({words['same_origin']}{words['colon']} {copies})" if copies else ""
        facts = ", ".join(escape(part) for part in about if part)
        yield f"- **{SIGNS[lead.flag]} {self._linked(source)}**, {facts}{words['colon']} {label(lead, words)}{same}"
        yield f"  > {self._evidence(lead)}\n"
        if why := reason(lead, view.verdict):
            yield f"  {escape(why)}"
        for contrast in lead.contrasts:
            ours = excerpt(view.claim, contrast.claim_span)
            theirs = excerpt(lead.match.evidence, contrast.evidence_span)
            sides = (escape(words.quote(one_line(s))) if s else words["contrast.left_out"] for s in (ours, theirs))
            yield f"  - {words['contrast.' + contrast.kind]}{words['colon']} {' / '.join(sides)}"

    def _evidence(self, finding: Finding) -> str:
        evidence = finding.match.evidence
        return marked(statement_pieces(evidence, evidence_marks(finding)))

    def _agreeing(self, view: ClaimView, groups: Sequence[Group]) -> Iterator[str]:
        if not groups:
            return
        agree = self.words.count("origins_agree", len(groups))
        yield f"- {SIGNS['agreement']} {agree}{self.words['colon']} {self._all_linked(groups)}"
        if view.status == "agreement":
            yield f"  > {self._evidence(groups[0].lead)}"

    def _all_linked(self, groups: Iterable[Group]) -> str:
        return ", ".join(dict.fromkeys(self._linked(group.lead.match.evidence.source) for group in groups))

    def _linked(self, source: Source) -> str:
        name = escape(publisher(source, self.words["unknown_publisher"]))
        address = link(source.url)
        return f"[{name}](<{address}>)" if address else name

    def _names(self, sources: Iterable[Source]) -> str:
        unknown = self.words["unknown_publisher"]
        return ", ".join(dict.fromkeys(escape(publisher(source, unknown)) for source in sources))

    def _quiet(self, title: str, views: Sequence[ClaimView]) -> Iterator[str]:
        if views:
            yield f"## {self.words[title]}\n"
        for view in views:
            why = silence(view)
            yield f"- {view.number}\\. {escape(view.claim.text)}" + (f" ({escape(why)})" if why else "")
        yield ""

    def _omissions(self, omissions: Sequence[Omission]) -> Iterator[str]:
        if omissions:
            yield f"## {self.words['omissions_title']}\n"
        for omission in omissions:
            said = (omission.statement, *omission.others)
            names = ", ".join(dict.fromkeys(self._linked(statement.source) for statement in said))
            origins = self.words.count("origins", len(omission.origins))
            quoted = escape(self.words.quote(one_line(omission.statement.text)))
            yield f"- {quoted} ({origins}{self.words['colon']} {names})"
        yield ""

    def _suspects(self, suspects: Sequence[Suspect]) -> Iterator[str]:
        if suspects:
            yield f"## {self.words['suspects_title']}\n"
        for suspect in suspects:
            said = [f"{self.words.quote(one_line(suspect.text))} ({self.words['suspect.' + suspect.kind]})"]
            if suspect.likely:
                said.append(f"{self.words['suspect.likely']} {self.words.quote(one_line(suspect.likely))}")
            said += [suspect.note] if suspect.note else []
            yield f"- {escape(', '.join(said))}"
        yield ""

    def _searched(self, report: Report) -> Iterator[str]:
        yield f"## {self.words['searched_title']}\n"
        for text in searched_lines(report, self.words):
            yield f"{escape(text)}\n"
        yield f"*{self.words['creed']}* {escape(self.words.format('made_with', version=report.version))}"
