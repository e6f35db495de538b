"""Findings into what is said of each claim, with the reason for every silence.

The first that holds decides: contradicted, disputed, framed, agreed (an updated figure counts as agreed and says so), not
judged, only source, nothing found. All counts are of independent origins; a copy of the article never counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.datatypes import Finding, Flag, Manifest, Statement, Verdict, VerdictKind
from claimcheck.flags import frames
from claimcheck.judges.chain import NO_FACTS
from claimcheck.languages.verdict_texts import TEXTS, origins_of, text

if TYPE_CHECKING:
    from claimcheck.retrieval.filters import Passed

_FRAMING_KINDS = ("labelling", "evaluation", "motive", "agency")


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched: number of reports, first and last day (None if unknown) and languages."""

    reports: int
    first: str | None
    last: str | None
    languages: tuple[str, ...]

    @classmethod
    def of(cls, manifest: Manifest) -> Searched:
        """All that the index holds."""
        return cls(manifest.documents, manifest.first_date, manifest.last_date, manifest.languages)

    @classmethod
    def among(cls, passed: Sequence[Passed]) -> Searched:
        """The reports that filters let pass."""
        days = [one.published for one in passed if one.published]
        languages = {one.language for one in passed if one.language}
        return cls(len(passed), min(days, default=None), max(days, default=None), tuple(sorted(languages)))


def verdicts(
    claims: Sequence[Statement],
    findings: Sequence[Finding],
    searched: Searched,
    lang: str,
) -> tuple[Verdict, ...]:
    """One verdict a claim, in the order of `claims`; `lang` is the interface's language ("fr" or "en").

    An origin that goes back to one text with the article may tell it otherwise, but it confirms nothing.
    """
    by_claim: dict[str, list[Finding]] = {claim.id: [] for claim in claims}
    for finding in findings:
        by_claim[finding.match.claim.id].append(finding)
    covered = {
        finding.match.evidence.source.id for finding in findings if finding.flag != "none" and not finding.same_text
    }
    context = _Context(covered, searched, lang)
    return tuple(_verdict(claim, by_claim[claim.id], context) for claim in claims)


@dataclass(frozen=True, slots=True)
class _Context:
    """What every verdict of a report needs: the reports on the event, what was searched, the language."""

    covered: set[str]
    searched: Searched
    lang: str


def _verdict(claim: Statement, findings: Sequence[Finding], context: _Context) -> Verdict:
    counted = [finding for finding in findings if not finding.same_text and not finding.repeats]
    by_flag = {
        flag: [f for f in counted if f.flag == flag]
        for flag in ("contradiction", "dispute", "framing", "update", "agreement")
    }
    # An origin that agrees on the facts and frames them otherwise stands behind the facts too.
    agreeing = by_flag["agreement"] + [
        f for f in by_flag["framing"] if f.judgement and f.judgement.relation == "agreement" and not f.own_origin
    ]
    groups = {
        "agreeing": _origins(agreeing + [f for f in by_flag["update"] if not f.own_origin]),
        "contradicting": _origins(by_flag["contradiction"] + by_flag["dispute"]),
        "framing": _origins(by_flag["framing"]),
        "same": _origins(agreeing),  # with the same figures
    }
    disputed_by = tuple(dict.fromkeys(_who(f) for f in by_flag["dispute"]))
    for kind, flag, writer in _IN_ORDER:
        if by_flag[flag]:
            why = writer(by_flag[flag], groups, context.lang)
            return Verdict(
                claim.id, kind, groups["agreeing"], groups["contradicting"], groups["framing"], disputed_by, why
            )
    kind, why = _silence(claim, findings, context)
    return Verdict(claim.id, kind, why=why)


def _origins(findings: Iterable[Finding]) -> tuple[int, ...]:
    return tuple(sorted({finding.origin for finding in findings}))


def _who(finding: Finding) -> str:
    """Who stands behind the evidence: its speaker, else its publisher."""
    evidence = finding.match.evidence
    return evidence.speaker.text if evidence.speaker else evidence.source.publisher or evidence.source.id


Groups = Mapping[str, tuple[int, ...]]


def _count(origins: tuple[int, ...], verb: str, lang: str) -> tuple[str, str]:
    number = "one" if len(origins) == 1 else "many"
    return origins_of(len(origins), lang), TEXTS[lang][f"{verb}_{number}"]


def _contradicted(findings: Sequence[Finding], groups: Groups, lang: str) -> str:
    count, verb = _count(_origins(findings), "say", lang)
    why = text("contradicted", lang, contradicting=count, say_contradicting=verb, detail=findings[0].why)
    return why + _also(groups["same"], groups["contradicting"], lang)


def _disputed(findings: Sequence[Finding], groups: Groups, lang: str) -> str:
    by = ", ".join(dict.fromkeys(_who(finding) for finding in findings))
    return text("disputed", lang, by=by, detail=findings[0].why) + _also(
        groups["same"], groups["contradicting"], lang
    )


def _framed(findings: Sequence[Finding], groups: Groups, lang: str) -> str:
    count, verb = _count(groups["framing"], "say", lang)
    kinds = {contrast.kind for finding in findings for contrast in finding.contrasts if frames(contrast)}
    names = ", ".join(TEXTS[lang][kind] for kind in _FRAMING_KINDS if kind in kinds)
    return text("framed", lang, framing=count, say_framing=verb, kinds=names) + _also(
        groups["same"], groups["framing"], lang
    )


def _updated(findings: Sequence[Finding], groups: Groups, lang: str) -> str:
    return text("updated", lang, detail=findings[0].why)


def _agreed(findings: Sequence[Finding], groups: Groups, lang: str) -> str:
    count, verb = _count(groups["agreeing"], "say_agreeing", lang)
    return text("agreed", lang, agreeing=count, say_agreeing=verb)


def _also(agreeing: tuple[int, ...], told: tuple[int, ...], lang: str) -> str:
    """The sentence on the origins that agree and were not `told` of yet; empty when there is none."""
    others = tuple(origin for origin in agreeing if origin not in told)
    if not others:
        return ""
    count, verb = _count(others, "say_agreeing", lang)
    return " " + text("also_agreed", lang, agreeing=count, say_agreeing=verb).strip().capitalize()


Writer = Callable[[Sequence[Finding], Groups, str], str]
_IN_ORDER: tuple[tuple[VerdictKind, Flag, Writer], ...] = (
    ("contradicted", "contradiction", _contradicted),
    ("disputed", "dispute", _disputed),
    ("framed", "framing", _framed),
    ("agreed", "update", _updated),
    ("agreed", "agreement", _agreed),
)


def _silence(claim: Statement, findings: Sequence[Finding], context: _Context) -> tuple[VerdictKind, str]:
    """Why nothing can be said of a claim."""
    lang = context.lang
    if any(finding.repeats for finding in findings):
        return "only_source", text("own_origin_only", lang)
    if claim.kind in ("question", "forecast", "opinion"):
        return "not_judged", text(f"not_judged_{claim.kind}", lang)
    if any(_undecided(finding) for finding in findings):
        return "not_judged", text("not_judged_unsure", lang)
    if any(finding.match.evidence.source.id in context.covered for finding in findings):
        return "only_source", text("only_source", lang)
    if any(finding.same_text for finding in findings):
        return "only_source", text("same_text_only", lang)
    return "nothing_found", _nothing(context.searched, lang)


def _undecided(finding: Finding) -> bool:
    """Whether the judges passed over a statement near the claim; a question near it leaves nothing open."""
    return finding.judgement is None and not finding.same_text and finding.match.evidence.kind not in NO_FACTS


def _nothing(searched: Searched, lang: str) -> str:
    table = TEXTS[lang]
    period = table["period"].format(first=searched.first, last=searched.last) if searched.first else ""
    languages = table["languages"].format(names=", ".join(searched.languages)) if searched.languages else ""
    number = "one" if searched.reports == 1 else "many"
    return text(f"nothing_found_{number}", lang, reports=searched.reports, period=period, languages=languages)
