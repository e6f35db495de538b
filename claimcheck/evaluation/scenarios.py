"""End to end on invented events: `python -m claimcheck.evaluation scenarios [--data DIR]`.

Each scenario is an article, its reports and what a careful reader expects. A pair counts as found when a finding
overlaps both its passages and carries the expected flag; the reprint of a report counts as the report. An alarm is a
finding flagged contradiction or dispute; it is right when it overlaps an expected contradiction or dispute. The lists of
expected pairs are not exhaustive, so other findings count as right or wrong only where somebody has read them
(`read_pairs/`); how many nobody has read is printed beside.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Finding, Report, Span
from claimcheck.evaluation.data_folder import HELD_OUT, data_folder, scenario_folders
from claimcheck.evaluation.end_to_end import checked
from claimcheck.evaluation.pair_data import read_since

FLOORS = {"agreement": 0.75, "contradiction": 0.70, "framing": 0.60, "update": 0.60, "dispute": 0.60}
ALARMS = frozenset({"contradiction", "dispute"})
MOST_TEMPTED, LEAST_RIGHT = 0.10, 0.70


@dataclass(frozen=True, slots=True)
class Case:
    """One scenario: the report that was made and what was expected; texts by file name."""

    name: str
    report: Report
    expected: Mapping[str, Any]
    texts: Mapping[str, str]

    def meets(self, finding: Finding, pair: Mapping[str, Any]) -> bool:
        """Whether a finding overlaps both passages of an expected pair."""
        evidence = finding.match.evidence
        name = _file(evidence.source.id)
        twins = next((group for group in self.expected["origins"] if pair["report"] in group), [pair["report"]])
        if name not in twins:
            return False
        claim = _span(self.report.document.text, pair["claim"])
        if not claim.overlaps(Span(finding.match.claim.start, finding.match.claim.end)):
            return False
        # The reprint has its own wording, so that only the very report's passage can be looked up.
        if name != pair["report"]:
            return True
        return _span(self.texts[name], pair["evidence"]).overlaps(Span(evidence.start, evidence.end))


def main(argv: Sequence[str]) -> int:
    """Prints found and missed pairs, alarms, origins, debris, speakers, dates and omissions."""
    folder = data_folder("scenarios", __doc__ or "", argv, "scenarios")
    if folder is None:
        return 2
    cases = [run(place) for place in scenario_folders(folder)]
    for case in cases:
        _print_case(case)
    _print_totals(cases)
    print("\nheld out (nothing was fitted or chosen on these)")
    _print_totals([run(place) for place in sorted(HELD_OUT.iterdir())])
    return 0


def run(place: Path) -> Case:
    """One scenario through the same path as `claimcheck article.txt`."""
    report, documents, _ = checked(place / "article.txt", place / "reports", {}, "en")
    texts = {_file(document.source.id): document.text for document in documents}
    return Case(place.name, report, json.loads((place / "expected.json").read_text(encoding="utf-8")), texts)


def _file(source_id: str) -> str:
    """The file of a report, whose id ends in its name."""
    return f"{source_id.rpartition('/')[2]}.md"


def _span(text: str, passage: str) -> Span:
    start = text.find(passage)
    return Span(max(start, 0), max(start, 0) + len(passage))


def _found(case: Case, pair: Mapping[str, Any]) -> list[Finding]:
    return [finding for finding in case.report.findings if case.meets(finding, pair)]


def _alarms(case: Case) -> Iterator[tuple[Finding, bool]]:
    expected = [pair for pair in case.expected["pairs"] if pair["flag"] in ALARMS]
    for finding in case.report.findings:
        if finding.flag in ALARMS:
            yield finding, any(case.meets(finding, pair) for pair in expected)


def _print_case(case: Case) -> None:
    print(f"\n{case.name}")
    for pair in case.expected["pairs"]:
        flags = Counter(finding.flag for finding in _found(case, pair))
        if pair["flag"] not in flags:
            print(f"  missed {pair['flag']:<13} {dict(flags)}\n{_shown(pair)}")
    for pair in case.expected["not_contradiction"]:
        for finding in _found(case, pair):
            if finding.flag in ALARMS:
                print(f"  tempted {finding.flag}: {finding.why}\n{_shown(pair)}")
    for finding, right in _alarms(case):
        if not right:
            match = finding.match
            print(
                f"  wrong alarm {finding.flag}: {finding.why}\n    {match.claim.text[:200]}\n    {match.evidence.source.id}: "
                f"{match.evidence.text[:200]}"
            )
    for line in (*_wrong_origins(case), *_debris(case), *_wrong_speakers(case), *_wrong_dates(case)):
        print(f"  {line}")
    print(f"  omissions: {[omission.statement.text[:100] for omission in case.report.omissions]}")
    print(f"  expected: {case.expected['omissions']}")


def _shown(pair: Mapping[str, Any]) -> str:
    return f"    {pair['claim'][:150]}\n    {pair['report']}: {pair['evidence'][:150]}"


def _wrong_origins(case: Case) -> Iterator[str]:
    groups = [{_file(name) for name in group} for group in case.report.origins if len(group) > 1]
    expected = [set(group) for group in case.expected["origins"]]
    shown = {_file(finding.match.evidence.source.id) for finding in case.report.findings}
    for group in expected:
        if group <= shown and group not in groups:
            yield f"origins not joined: {sorted(group)}"
    for group in groups:
        if group not in expected:
            yield f"origins joined wrongly: {sorted(group)}"


def _debris(case: Case) -> Iterator[str]:
    for line in case.expected["debris"]:
        span = _span(case.report.document.text, line)
        for claim in case.report.claims:
            if span.overlaps(Span(claim.start, claim.end)):
                yield f"debris as claim: {claim.text[:100]}"


def _wrong_speakers(case: Case) -> Iterator[str]:
    for row in case.expected["speakers"]:
        span = _span(case.report.document.text, row["claim"])
        names = [
            claim.speaker.text if claim.speaker else None
            for claim in case.report.claims
            if span.overlaps(Span(claim.start, claim.end))
        ]
        if not any(
            name and (row["speaker"].lower() in name.lower() or name.lower() in row["speaker"].lower())
            for name in names
        ):
            yield f"speaker of {row['claim'][:60]!r}: {names}, expected {row['speaker']!r}"


def _wrong_dates(case: Case) -> Iterator[str]:
    text = case.report.document.text
    found = {(date.start, date.text): date.iso for claim in case.report.claims for date in claim.dates}
    for row in case.expected["dates"]:
        start = _nth(text, row["text"], row["occurrence"])
        span = Span(start, start + len(row["text"]))
        isos = [iso for (at, words), iso in found.items() if span.overlaps(Span(at, at + len(words)))]
        if isos and row["iso"] not in isos:
            yield f"date {row['text']!r}: {isos}, expected {row['iso']}"


def _nth(text: str, words: str, occurrence: int) -> int:
    start = -1
    for _ in range(occurrence):
        start = text.find(words, start + 1)
    return max(start, 0)


def _told(case: Case, finding: Finding) -> tuple[str, ...]:
    """The flags that a finding may carry; none when nobody has said anything of its very passages."""
    match, name = finding.match, _file(finding.match.evidence.source.id)
    claim = Span(match.claim.start, match.claim.end)
    if any(claim.overlaps(_span(case.report.document.text, words)) for words in case.expected["none"]):
        return ("none",)
    listed = [p["flag"] for p in case.expected["pairs"] if p["report"] == name and case.meets(finding, p)]
    tempting = any(p["report"] == name and case.meets(finding, p) for p in case.expected["not_contradiction"])
    told = read_since(case.name).get((match.claim.text, name, match.evidence.text))
    right = (*listed, *(told.flags if told else ()))
    nothing = case.expected.get("whole", False) or (tempting and finding.flag in ALARMS)
    return right or (("none",) if nothing else ())


def print_right(cases: Sequence[Case]) -> None:
    """Of the findings with a flag that somebody has read, how many are right, flag by flag."""
    shown = [(finding.flag, _told(case, finding)) for case in cases for finding in case.report.findings]
    print("\nfindings shown, read by somebody and right, not read")
    for flag in FLOORS:
        told = [flags for one, flags in shown if one == flag]
        read = [flags for flags in told if flags]
        right, unread = sum(flag in flags for flags in read), len(told) - len(read)
        rate = f"{right / len(read):.0%}" if read else "-"
        print(f"{flag:<14} {right:>4} of {len(read):>3} right ({rate}), {unread} not read")


def _print_totals(cases: Sequence[Case]) -> None:
    print("\nflag           found  of   rate  floor")
    for flag, floor in FLOORS.items():
        pairs = [(case, pair) for case in cases for pair in case.expected["pairs"] if pair["flag"] == flag]
        hits = sum(any(finding.flag == flag for finding in _found(case, pair)) for case, pair in pairs)
        print(f"{flag:<14} {hits:>5} {len(pairs):>3}  {hits / max(len(pairs), 1):5.2f}  {floor:5.2f}")
    tempting = [(case, pair) for case in cases for pair in case.expected["not_contradiction"]]
    tempted = sum(any(finding.flag in ALARMS for finding in _found(case, pair)) for case, pair in tempting)
    print(f"tempting false alarms raised {tempted} of {len(tempting)} (at most {MOST_TEMPTED:.0%})")
    alarms = [right for case in cases for _, right in _alarms(case)]
    print(f"alarms right {sum(alarms)} of {len(alarms)} (at least {LEAST_RIGHT:.0%})")
    print_right(cases)
