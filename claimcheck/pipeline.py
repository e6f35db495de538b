"""The parts introduced to each other: an article into a report, reports into an index, pairs into relations.

Nothing here prints or knows of a screen; progress goes to a callback. The CPU seconds spent in each stage are kept in
`Checker.seconds`, so that `make bench` can show where it goes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.datatypes import Document, Finding, Manifest, Match, Omission, Report, Source, Statement, Suspect
from claimcheck.judging import Judged, Tools
from claimcheck.protocols import Encoder
from claimcheck.version import __version__

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.judges.chain import Chain
    from claimcheck.origins import Origins
    from claimcheck.retrieval.index import Filters, Index
    from claimcheck.verdicts import Searched

Result = TypeVar("Result")
Stage = Callable[[str, int, int], None]
"""Called with (stage, done, total); stages: claims, embed, search, judge, contrast, omissions."""


def _silent(stage: str, done: int, total: int) -> None:
    """The progress callback of those who do not watch."""


@dataclass(slots=True)
class Checker:
    """Holds one article against an open index."""

    index: Index
    tools: Tools
    neighbours: int = 16
    filters: Filters | None = None
    progress: Stage = _silent
    seconds: dict[str, float] = field(default_factory=dict)

    def check(self, document: Document) -> Report:
        """The report on one article: claims, findings, verdicts, origins, omissions, suspect passages.

        Findings come in the order of the claims, for each claim by rank; those with flag "none" are in it.
        """
        from claimcheck.claims.extract import extract

        with self._timed("claims"):
            document = self._apart(document)
            document, statements = _titled(document, extract(document))
        claims = tuple(statement for statement in statements if statement.kind != "boilerplate")
        vectors = self._encoded(claims)
        matches = self._matches(claims, vectors)
        judged = self._judged(matches)
        findings, origins = self._with_origins(document, statements, judged)
        with self._timed("omissions"):
            left_out = self._omissions(document, findings, claims, vectors)
        with self._timed("suspects"):
            suspects = _suspects(document, statements, findings)
        return self._report(document, claims, findings, origins, left_out, suspects)

    def _apart(self, document: Document) -> Document:
        """The article under an id that no report has: two files of one name are two texts."""
        try:
            self.index.source(document.source.id)
        except KeyError:
            return document
        return replace(document, source=replace(document.source, id=f"{document.source.id} (article)"))

    def _encoded(self, claims: Sequence[Statement]) -> NDArray[np.float32]:
        from claimcheck.claims.context import standalone

        with self._timed("embed"):
            texts = [standalone(claim) for claim in claims]
            return self.tools.encoder.encode(texts, lambda done, total: self.progress("embed", done, total))

    def _matches(self, claims: Sequence[Statement], vectors: NDArray[np.float32]) -> list[Match]:
        from claimcheck.neighbours import neighbours, with_context
        from claimcheck.retrieval.index import Filters

        if not claims:
            return []
        with self._timed("search"):
            found = neighbours(self.index, claims, vectors, self.neighbours, self.filters or Filters())
        return [match for matches in with_context(claims, found) for match in matches]

    def _judged(self, matches: Sequence[Match]) -> list[Judged]:
        self.progress("judge", 0, len(matches))
        with self._timed("judge"):
            decisions = self.tools.chain.judge_with_reasons(matches)
        self.progress("judge", len(matches), len(matches))
        with self._timed("contrast"):
            return self.tools.flagged(matches, decisions)

    def _with_origins(
        self, document: Document, statements: Sequence[Statement], judged: Sequence[Judged]
    ) -> tuple[tuple[Finding, ...], Origins]:
        from claimcheck.origins import origins

        with self._timed("origins"):
            sources = {one.match.evidence.source.id: one.match.evidence.source for one in judged}
            told = [(source, self.index.statements(name)) for name, source in sources.items()]
            groups = origins(told, document, statements)
        own = frozenset(map(groups.of, groups.own))
        return tuple(_finding(one, groups, own) for one in judged), groups

    def _omissions(
        self, document: Document, findings: Sequence[Finding], claims: Sequence[Statement], vectors: NDArray[np.float32]
    ) -> tuple[Omission, ...]:
        import numpy as np

        from claimcheck.omissions import Candidates, event_sources, omissions

        used = {finding.match.evidence.id for finding in findings if finding.flag != "none"}
        statements: list[Statement] = []
        numbers: list[int] = []
        for name, origin in event_sources(findings).items():
            told = [s for s in self.index.statements(name) if s.id not in used and s.kind == "factual"]
            statements += told
            numbers += [origin] * len(told)
        if len(set(numbers)) < 2:
            return ()
        rows = np.asarray(self.index.vectors([statement.id for statement in statements]), np.float32)
        candidates = Candidates(tuple(statements), rows, tuple(numbers))
        return omissions(candidates, claims, vectors, self.tools.chain, document.source.language)

    def _report(
        self,
        document: Document,
        claims: tuple[Statement, ...],
        findings: tuple[Finding, ...],
        origins: Origins,
        left_out: tuple[Omission, ...],
        suspects: tuple[Suspect, ...],
    ) -> Report:
        from claimcheck.verdicts import Searched, verdicts

        lang, manifest = self.tools.lang, self.index.manifest
        searched = Searched.among(self.index.passing(self.filters)) if self.filters else Searched.of(manifest)
        shown: dict[str, Source] = {f.match.evidence.source.id: f.match.evidence.source for f in findings}
        return Report(
            document=document,
            claims=claims,
            findings=findings,
            verdicts=verdicts(claims, findings, searched, lang),
            origins=origins.groups,
            omissions=left_out,
            suspects=suspects,
            manifest=manifest,
            version=__version__,
            sources=tuple(shown.values()),
            notes=(
                *_limits(self.filters, searched, manifest, lang),
                *_unjudged(self.tools.chain, lang),
                *_notes(document, claims, lang),
            ),
            language=lang,
        )

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.process_time()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.process_time() - started


def _titled(document: Document, statements: Sequence[Statement]) -> tuple[Document, tuple[Statement, ...]]:
    """A document whose metadata name no title takes the one that stands in its text: titles help to tell events apart."""
    title = next((statement.text for statement in statements if statement.kind_reason == "title"), None)
    if document.source.title or title is None:
        return document, tuple(statements)
    source = replace(document.source, title=title)
    return Document(source, document.text), tuple(replace(statement, source=source) for statement in statements)


def _finding(judged: Judged, groups: Origins, own: frozenset[int]) -> Finding:
    """A copy of the article is shown as such and is neither agreement nor contradiction; `own` are the article's origins."""
    source = judged.match.evidence.source.id
    copy, origin = source in groups.same_text, groups.of(source)
    flag = "none" if copy else judged.flag
    return Finding(
        judged.match, judged.judgement, judged.contrasts, origin, flag, judged.why, copy, not copy and origin in own
    )


def _suspects(document: Document, statements: Sequence[Statement], findings: Sequence[Finding]) -> tuple[Suspect, ...]:
    from claimcheck.claims.suspects import against, garbled

    evidence = {f.match.evidence.id: f.match.evidence for f in findings if not f.same_text}
    return tuple(
        sorted(
            (*garbled(document, statements), *against(document, statements, tuple(evidence.values()))),
            key=lambda suspect: (suspect.start, suspect.end),
        )
    )


def _limits(filters: Filters | None, searched: Searched, manifest: Manifest, lang: str) -> tuple[str, ...]:
    """Which part of the index was searched, where it was not all of it."""
    from claimcheck.languages.verdict_texts import TEXTS, text

    if not filters:
        return ()
    if not searched.reports:
        return (text("empty_filter", lang),)
    asked = {
        "filter_since": filters.since,
        "filter_until": filters.until,
        "filter_source": ", ".join(filters.publishers),
        "filter_in": ", ".join(filters.languages),
    }
    which = " ".join(TEXTS[lang][key].format(value=value) for key, value in asked.items() if value)
    return (text("filtered", lang, which=which, passed=searched.reports, reports=manifest.documents),)


def _unjudged(chain: Chain, lang: str) -> tuple[str, ...]:
    """That no model judged, where none did."""
    from claimcheck.languages.verdict_texts import text

    return () if chain.modelled else (text("no_judge", lang),)


def _notes(document: Document, statements: Sequence[Statement], lang: str) -> tuple[str, ...]:
    """What the reader must know about the limits of this run."""
    from claimcheck.languages import language
    from claimcheck.languages.verdict_texts import text

    notes = []
    unresolved = any(date.iso is None for statement in statements for date in statement.dates)
    if document.source.published is None and unresolved:
        notes.append(text("undated", lang))
    code = document.source.language
    if code is not None and language(code).code != code:
        notes.append(text("language_basic", lang, code=code))
    return tuple(notes)


def described(document: Document, **given: Any) -> Document:
    """The document with its language and its day filled in: what is given wins, then metadata, then what the text shows."""
    from claimcheck.claims.dateline import published_from
    from claimcheck.claims.language import detect

    source = replace(document.source, **{key: value for key, value in given.items() if value})
    source = replace(source, language=source.language or detect(document.text))
    document = replace(document, source=source)
    return replace(document, source=replace(source, published=source.published or published_from(document)))


def build_tools(encoder: Encoder, judge: str, lang: str, threads: int = 0) -> Tools:
    """The judges and the finder of contrasts around an encoder; raises `ModelUnavailable`."""
    from claimcheck.contrasts.finder import Contrasts
    from claimcheck.judges.chain import Chain
    from claimcheck.models_by_name import nli_named

    return Tools(encoder, Chain.for_model(nli_named(judge, threads), encoder), Contrasts(encoder), lang)


def taken(
    change: Callable[..., Result],
    folder: Path,
    documents: Iterable[Document],
    encoder: Encoder,
    judge: str,
    corpora: Sequence[str],
    **options: Any,
) -> Result:
    """`change` is `retrieval.index.build` or `add`, whose options and result these are: documents into an index."""
    from claimcheck.claims.context import standalone
    from claimcheck.claims.extract import SEGMENTER, extract

    complete = (described(document) for document in documents)
    return change(
        folder,
        complete,
        extract=extract,
        standalone=standalone,
        encoder=encoder,
        judge=judge,
        segmenter=SEGMENTER,
        corpora=corpora,
        **options,
    )


__all__ = ["Checker", "build_tools", "described", "taken"]
