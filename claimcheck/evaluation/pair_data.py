"""The labelled pairs as matches: news pairs (English, French, crossed), scenarios, Aleppo, written news counterparts."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from claimcheck.claims.context import standalone
from claimcheck.datatypes import Document, Match, Source, Statement
from claimcheck.evaluation.data_folder import scenario_folders
from claimcheck.evaluation.nli_rows import RELATION_OF
from claimcheck.flags import FRAMINGS
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.crowd import ALONE, Standing, standings
from claimcheck.protocols import Encoder

READ = Path(__file__).with_name("read_pairs")


@dataclass(frozen=True, slots=True)
class Pair:
    """One labelled pair; `relation` is the gold relation ("" where only a flag is labelled), `framing` whether one side frames
    the other (None where that is not labelled), `group` keeps twins together.
    """

    id: str
    set: str
    match: Match
    relation: str
    label: str
    group: str
    unsure: bool = False
    standing: Standing = ALONE
    framing: bool | None = None


def load(data: Path, encoder: Encoder) -> list[Pair]:
    """All pairs under `data` (the shared folder), with cosines from `encoder`."""
    rows = [*news(data, "en"), *news(data, "fr"), *crossed(data), *scenarios(data), *aleppo(data), *written(data)]
    return with_similarity(rows, encoder)


def with_similarity(pairs: Sequence[Pair], encoder: Encoder) -> list[Pair]:
    """The pairs with the encoder's cosine in their matches."""
    texts = sorted({standalone(s) for p in pairs for s in (p.match.claim, p.match.evidence)})
    rows = dict(zip(texts, encoder.encode(texts), strict=True))
    found = []
    for pair in pairs:
        cosine = float(rows[standalone(pair.match.claim)] @ rows[standalone(pair.match.evidence)])
        found.append(replace(pair, match=replace(pair.match, similarity=cosine)))
    return found


def digest(data: Path) -> str:
    """First twelve digits of the SHA-256 over the files that the fit reads, in the order of their names."""
    gold = [data / "gold" / f"{name}.jsonl" for name in ("news_pairs.dev", "news_pairs_fr.dev", "news_nli.dev")]
    told = (path for folder in scenario_folders(data) for path in sorted(folder.rglob("*")) if path.is_file())
    files = [*sorted(gold), *told, *sorted(READ.glob("*.jsonl"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]


def news(data: Path, lang: str) -> Iterator[Pair]:
    """The real pairs of one language; twins share the group of their English event."""
    groups = _events(_lines(data / "gold/news_pairs.dev.jsonl"))
    name = "news_pairs.dev.jsonl" if lang == "en" else "news_pairs_fr.dev.jsonl"
    for row in _lines(data / "gold" / name):
        key = row["id"].removesuffix("-fr")
        yield _pair(row["id"], lang, row["a"], row["b"], row, lang, lang, groups[key])


def crossed(data: Path) -> Iterator[Pair]:
    """French a against English b and the reverse, from the twins."""
    english = {row["id"]: row for row in _lines(data / "gold/news_pairs.dev.jsonl")}
    groups = _events(list(english.values()))
    for row in _lines(data / "gold/news_pairs_fr.dev.jsonl"):
        key = row["id"].removesuffix("-fr")
        yield _pair(f"{key}-fe", "cross", row["a"], english[key]["b"], row, "fr", "en", groups[key])
        yield _pair(f"{key}-ef", "cross", english[key]["a"], row["b"], row, "en", "fr", groups[key])


def _events(rows: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Pair id -> number of its component: pairs that share a document belong together."""
    parent: dict[str, str] = {}

    def root(x: str) -> str:
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for row in rows:
        parent[root(str(row["a_ref"][0]))] = root(str(row["b_ref"][0]))
    return {row["id"]: root(str(row["a_ref"][0])) for row in rows}


def aleppo(data: Path) -> Iterator[Pair]:
    """The silver pairs on Aleppo, in French, with outlets and days of their reports."""
    reports = {r["id"]: r for r in _lines(data / "aleppo_2016/aleppo_2016_sources.jsonl")}
    with (data / "aleppo_2016/aleppo_2016_pairs.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            sides = [_side(row[f"text_{s}"], reports[row[f"cid_{s}"].split(".")[0]]) for s in "ab"]
            name = f"{row['cid_a']}-{row['cid_b']}"
            yield Pair(name, "aleppo", Match(sides[0], sides[1], 0.85, 1), "", row["relation"], name)


def _side(text: str, report: dict[str, Any]) -> Statement:
    return statement(text, Source(report["id"], publisher=report["outlet"], published=report["date"], language="fr"))


def written(data: Path) -> Iterator[Pair]:
    """Written counterparts of real news sentences: entailment, contradiction, neutral."""
    for row in _lines(data / "gold/news_nli.dev.jsonl"):
        langs = row["lang"].split("-")
        made = _pair(
            row["id"], "written", row["hypothesis"], row["premise"], {}, langs[-1], langs[0], row["premise_id"]
        )
        framing = row["kind"] == "framing" if row["label"] != "contradiction" else None
        yield replace(made, relation=RELATION_OF[row["label"]], label=row["kind"] or row["label"], framing=framing)


def scenarios(data: Path) -> Iterator[Pair]:
    """The listed pairs of the scenarios, statement against statement; label is the flag expected."""
    for folder in scenario_folders(data):
        for number, row in enumerate(_expected(folder)):
            claim = _covering(_document(folder / "article.txt"), row["claim"])
            match = Match(claim, _covering(_document(folder / "reports" / row["report"]), row["evidence"]), 0.85, 1)
            yield _scenario_pair(f"{folder.name}-{number}", row, match, folder.name)


def crowds(data: Path, encoder: Encoder, per_report: int = 2) -> list[Pair]:
    """Every statement of an article with the nearest of each report, as the pipeline brings them to the judges.

    Known are the relation of the listed pairs and of those read since (`read_since`), that what nobody else reports is unrelated
    to everything, and, less surely ("likely", every sixth kept), that two statements that are not each other's nearest do not
    say the same. The rest has no label; where somebody has read the `whole` scenario it is unrelated ("rest" what is not each
    other's nearest).
    """
    found: list[Pair] = []
    listed = {_place(p.match): p for p in scenarios(data)}
    for folder in scenario_folders(data):
        article = _statements(_document(folder / "article.txt"))
        matches = nearest(article, _reports(folder), encoder, per_report)
        since = read_since(folder.name)
        silent = _silent(folder, article)
        reading, read = Reading(matches, encoder), whole(folder)
        among = standings(matches, [reading.correspondence(match) for match in matches])
        for n, (match, standing) in enumerate(zip(matches, among, strict=True)):
            ours = listed.get(_place(match))
            known = ours if ours and ours.relation else since.get(_words(match), ours)
            relation, kind, framing = _crowd_label(known, match.claim in silent, standing.mutual, read)
            label = ours.label if ours else ""
            if kind != "likely" or n % _KEPT == 0:
                name = f"{folder.name}-c{n}"
                unsure = known is not None and known.unsure
                found.append(Pair(name, kind, match, relation, label, folder.name, unsure, standing, framing))
    return found


_KEPT = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader said of a pair: the relation, the flag that a reader should be shown, perhaps a second one as good."""

    relation: str
    flags: tuple[str, ...]
    unsure: bool = False

    @property
    def framing(self) -> bool | None:
        """Whether one side frames the other; None where it may be said or not.

        >>> [Told("agreement", flags).framing for flags in (("framing",), ("none", "agreement"), ("agreement", "framing"))]
        [True, False, None]
        """
        if "framing" not in self.flags:
            return False
        return True if len(self.flags) == 1 else None


Words = tuple[str, str, str]


@cache
def read_since(scenario: str) -> dict[Words, Told]:
    """Pairs of a scenario that its writers did not list and the program thought likely, each read by one annotator.

    By words of the claim, file of the report, words of the evidence.
    """
    path = READ / f"{scenario}.jsonl"
    rows = _lines(path) if path.is_file() else []
    return {
        (row["claim"], row["report"], row["evidence"]): Told(
            row["relation"],
            tuple(flag for flag in (row["flag"], row.get("second")) if flag),
            bool(row.get("unsure")),
        )
        for row in rows
    }


def _words(match: Match) -> Words:
    return match.claim.text, match.evidence.source.id.rpartition("/")[2], match.evidence.text


def whole(folder: Path) -> bool:
    """Whether a scenario was read from end to end: a pair of statements that nobody labelled has nothing in common."""
    return bool(json.loads((folder / "expected.json").read_text(encoding="utf-8")).get("whole", False))


def _crowd_label(known: Pair | Told | None, silent: bool, mutual: bool, read: bool) -> tuple[str, str, bool | None]:
    """The relation ("" when unknown), the set and the framing of a match in the crowd; what nobody lists is hardly framed."""
    if known is not None:
        return known.relation, "crowd", known.framing
    if silent:
        return "unrelated", "silence", False
    if mutual:
        return ("unrelated", "crowd", False) if read else ("", "crowd", None)
    return "unrelated", "rest" if read else "likely", False


def nearest(
    article: Sequence[Statement], reports: Sequence[Sequence[Statement]], encoder: Encoder, most: int
) -> list[Match]:
    """For each statement of the article the `most` nearest of each report."""
    ours = encoder.encode([standalone(s) for s in article])
    theirs = [encoder.encode([standalone(s) for s in report]) for report in reports]
    matches = []
    for claim, row in zip(article, ours, strict=True):
        for report, vectors in zip(reports, theirs, strict=True):
            cosines = vectors @ row
            order = np.argsort(-cosines, kind="stable")[:most]
            matches += [Match(claim, report[i], float(cosines[i]), rank) for rank, i in enumerate(order, 1)]
    return matches


def ranks_of(encoder: Encoder, data: Path) -> list[tuple[Pair, int]]:
    """The scenarios' listed pairs that have something in common, each with the evidence's rank (from 1) by closeness to the claim
    among all statements of the scenario's reports."""
    listed = [pair for pair in scenarios(data) if pair.label != "no_alarm"]
    found = []
    for folder in scenario_folders(data):
        pairs = [pair for pair in listed if pair.group == folder.name]
        statements = [s for report in _reports(folder) for s in report]
        vectors = encoder.encode([standalone(s) for s in statements])
        claims = encoder.encode([standalone(pair.match.claim) for pair in pairs])
        for pair, cosines in zip(pairs, claims @ vectors.T, strict=True):
            own = cosines[statements.index(pair.match.evidence)]
            found.append((pair, 1 + int((cosines > own).sum())))
    return found


def _silent(folder: Path, article: Sequence[Statement]) -> set[Statement]:
    """What the scenario says nobody else reports."""
    words = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["none"]
    return {_covering(_document(folder / "article.txt"), w) for w in words}


def _expected(folder: Path) -> list[dict[str, Any]]:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return [*expected["pairs"], *expected["not_contradiction"]]


def _place(match: Match) -> tuple[str, int, str, int]:
    return match.claim.source.id, match.claim.start, match.evidence.source.id, match.evidence.start


def told(data: Path) -> Iterator[Statement]:
    """Every statement of the scenarios' articles and reports, as the pipeline would bring them to the judges."""
    for folder in scenario_folders(data):
        for statements in (_statements(_document(folder / "article.txt")), *_reports(folder)):
            yield from statements


_RELATIONS = {
    "agreement": "agreement",
    "contradiction": "contradiction",
    "dispute": "contradiction",
    "update": "contradiction",
}


def _scenario_pair(name: str, row: dict[str, Any], match: Match, group: str) -> Pair:
    flag = row.get("flag", "no_alarm")
    other = "another" in row.get("why", "")
    relation = "unrelated" if other else _RELATIONS.get(flag, "")
    return Pair(name, "scenario", match, relation, flag, group, framing=_frames(row.get("contrasts", ())))


@cache
def _statements(document: Document) -> tuple[Statement, ...]:
    from claimcheck.claims.extract import extract

    return tuple(s for s in extract(document) if s.kind != "boilerplate")


def _reports(folder: Path) -> list[tuple[Statement, ...]]:
    """The statements of each report of a scenario, in the order of the files' names."""
    return [_statements(_document(path)) for path in sorted((folder / "reports").glob("*.md"))]


@cache
def _document(path: Path) -> Document:
    from claimcheck.pipeline import described
    from claimcheck.readers.text import TextReader

    document = described(next(d for d in TextReader().read(path) if isinstance(d, Document)))
    return replace(document, source=replace(document.source, id=f"{path.parent}/{path.name}"))


def _covering(document: Document, words: str) -> Statement:
    """The extracted statement that covers most of `words`; the shortest of several."""
    start = document.text.index(words)
    end = start + len(words)
    return max(_statements(document), key=lambda s: (min(end, s.end) - max(start, s.start), -len(s.text)))


def _pair(name: str, kind: str, a: str, b: str, row: dict[str, Any], lang_a: str, lang_b: str, group: str) -> Pair:
    sides = [
        statement(
            text, Source(f"{name}-{s}", publisher=row.get(f"{s}_source"), published=row.get(f"{s}_date"), language=lang)
        )
        for s, text, lang in (("a", a, lang_a), ("b", b, lang_b))
    ]
    relation, unsure = row.get("relation", ""), bool(row.get("unsure"))
    match, framing = Match(sides[0], sides[1], 0.85, 1), _frames(row["contrasts"]) if "contrasts" in row else None
    return Pair(name, kind, match, relation, relation, group, unsure, framing=framing)


def _frames(contrasts: Iterable[Any]) -> bool:
    """Whether one of the contrasts, given by kind or with the annotators' agreement, is of a kind that frames."""
    return any(
        one in FRAMINGS if isinstance(one, str) else one["kind"] in FRAMINGS and one.get("agreed", True)
        for one in contrasts
    )


def statement(text: str, source: Source) -> Statement:
    """One text as one statement."""
    from claimcheck.claims.extract import whole

    return whole(Document(source, text))


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
