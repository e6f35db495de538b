"""Claims against their floors: attributions and dates (French Wikinews, PolNeAR), sentences (UD), speed.

An attribution is found when a predicted content and a gold content overlap by at least half of the longer one; each is
matched once, best overlap first. A speaker is right when it shares a word of substance with the gold source or its antecedent and
covers half of its words. A date is found when the spans overlap by half, its value right when the ISO strings are equal.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pysbd

from claimcheck.claims.extract import extract
from claimcheck.claims.sentences import sentences
from claimcheck.datatypes import Document, Source, Span, Statement
from claimcheck.evaluation.data_folder import data_folder

STANCES = {
    "asserts": "asserted",
    "judges": "judged",
    "demands": "demanded",
    "hedges": "hedged",
    "predicts": "predicted",
    "denies": "denied",
}
OWN = Path(__file__).with_name("attributions_fr.jsonl")
"""Sixteen articles that we invented and annotated by the conventions of the shared gold, without looking at the program."""
FLOORS = {
    "attributions": 0.80,
    "speaker": 0.85,
    "pronoun speaker": 0.75,
    "stance": 0.75,
    "dates": 0.85,
    "iso": 0.85,
    "polnear attributions": 0.65,
    "polnear source": 0.75,
    "sentences": 0.965,
    "speed": 3.0,
}


@dataclass(frozen=True, slots=True)
class Gold:
    """One attribution of the gold: spans in the text, the source's words or its antecedent's, the stance if annotated."""

    source: Span | None
    antecedent: str
    content: tuple[Span, ...]
    stance: str = ""
    cue: Span | None = None


@dataclass(slots=True)
class Tally:
    """Counts that add up over articles."""

    found: int = 0
    predicted: int = 0
    gold: int = 0
    right: dict[str, list[int]] = field(default_factory=dict)

    def f1(self) -> float:
        """2 found / (predicted + gold)."""
        return 2 * self.found / max(1, self.predicted + self.gold)

    def add(self, name: str, right: bool) -> None:
        """One more decision of a name."""
        self.right.setdefault(name, []).append(int(right))

    def share(self, name: str) -> float:
        """The share of right decisions of a name."""
        votes = self.right.get(name, [])
        return sum(votes) / max(1, len(votes))


def main(argv: list[str]) -> int:
    """Prints every figure beside its floor; 2 when the data is missing."""
    data = data_folder("claims", "Claims against their floors.", argv, "gold/attributions_fr.dev.jsonl")
    if data is None:
        return 2
    articles = list(french_articles(data / "gold" / "attributions_fr.dev.jsonl"))
    for name, told in (("French", articles), ("French, invented articles", list(french_articles(OWN)))):
        _print_attributions(name, french(told))
        _print_dates(name, dates(told))
    _print_polnear("dev", polnear(data / "attribution" / "polnear_dev.tar.gz"))
    _print("sentences, UD French-GSD dev", sentence_f1(data / "segmentation" / "fr_gsd-ud-dev.conllu.gz"), "sentences")
    _print("time over pysbd's own", speed([article["text"] for article in articles]), "speed")
    return 0


def _print(name: str, value: float, floor: str) -> None:
    sign = "at most" if floor == "speed" else "floor"
    print(f"{name:44s} {value:6.3f}   {sign} {FLOORS[floor]:.3f}")


def _print_attributions(name: str, tally: Tally) -> None:
    _print(f"{name} attributions F1", tally.f1(), "attributions")
    precision, recall = tally.found / max(1, tally.predicted), tally.found / max(1, tally.gold)
    print(f"    precision {precision:.3f} of {tally.predicted}, recall {recall:.3f} of {tally.gold}")
    _print(f"{name} speaker right", tally.share("speaker"), "speaker")
    _print(f"{name} speaker right, pronouns", tally.share("pronoun"), "pronoun speaker")
    _print(f"{name} stance", tally.share("stance"), "stance")


def _print_dates(name: str, tally: Tally) -> None:
    _print(f"{name} dates F1", tally.f1(), "dates")
    _print(f"{name} dates, ISO value", tally.share("iso"), "iso")


def _print_polnear(split: str, tally: Tally) -> None:
    _print(f"PolNeAR {split} attributions F1", tally.f1(), "polnear attributions")
    precision, recall = tally.found / max(1, tally.predicted), tally.found / max(1, tally.gold)
    print(f"    precision {precision:.3f} of {tally.predicted}, recall {recall:.3f} of {tally.gold}")
    _print(f"PolNeAR {split} source overlap", tally.share("speaker"), "polnear source")


# -- French --------------------------------------------------------------------------------------------------------------


def french_articles(path: Path) -> Iterator[dict[str, object]]:
    """The annotated articles, one JSON object each."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def place(text: str, pair: Sequence[object]) -> Span:
    """The span of the nth occurrence of a substring."""
    words, nth = str(pair[0]), int(str(pair[1]))
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def french(articles: Sequence[dict[str, object]]) -> Tally:
    """Attributions of the French articles, all added up."""
    tally = Tally()
    for article in articles:
        text = str(article["text"])
        gold = [_french_gold(text, each) for each in _list(article["attributions"])]
        score(gold, predicted(text, "fr", None), text, tally)
    return tally


def _list(value: object) -> list[dict[str, object]]:
    return list(value) if isinstance(value, list) else []


def _french_gold(text: str, each: dict[str, object]) -> Gold:
    source, content, antecedent = each["source"], each["content"], each.get("antecedent")
    return Gold(
        place(text, source) if isinstance(source, list) else None,
        str(antecedent[0]) if isinstance(antecedent, list) else "",
        (place(text, content if isinstance(content, list) else []),),
        STANCES[str(each["stance"])],
    )


def predicted(text: str, code: str, published: str | None) -> list[Statement]:
    """The attributed statements of a text."""
    document = Document(Source("evaluation", language=code, published=published), text)
    return [s for s in extract(document) if s.cue is not None and s.content is not None]


def score(gold: Sequence[Gold], found: Sequence[Statement], text: str, tally: Tally) -> None:
    """Adds one article's matches to the tally."""
    tally.gold += len(gold)
    tally.predicted += len(found)
    for g, p in matches(gold, found):
        tally.found += 1
        tally.add("stance", gold[g].stance == found[p].stance)
        right = speaker_right(gold[g], found[p], text)
        tally.add("speaker", right)
        if gold[g].antecedent:
            tally.add("pronoun", right)


def matches(gold: Sequence[Gold], found: Sequence[Statement]) -> list[tuple[int, int]]:
    """Pairs (gold, predicted) whose contents overlap by half, best first, each used once."""
    pairs = sorted(
        ((overlap(g.content, s.content), i, j) for i, g in enumerate(gold) for j, s in enumerate(found) if s.content),
        reverse=True,
    )
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    result = []
    for share, i, j in pairs:
        if share < 0.5 or i in taken_gold or j in taken_found:
            continue
        taken_gold.add(i)
        taken_found.add(j)
        result.append((i, j))
    return result


def overlap(gold: Sequence[Span], found: Span | None) -> float:
    """Shared characters over those of the longer one."""
    if found is None:
        return 0.0
    shared = sum(max(0, min(g.end, found.end) - max(g.start, found.start)) for g in gold)
    return shared / max(1, found.end - found.start, sum(g.end - g.start for g in gold))


def speaker_right(gold: Gold, found: Statement, text: str) -> bool:
    """Whether the speaker named is the gold's source or, for a pronoun, its antecedent."""
    if gold.source is None or found.speaker is None:
        return gold.source is None and found.speaker is None
    if gold.antecedent:
        return _same_words(gold.antecedent, found.speaker.text)
    at = found.mention or found.speaker
    if at.start < gold.source.end and gold.source.start < at.end:
        return True
    return _same_words(text[gold.source.start : gold.source.end], found.speaker.text)


def _same_words(a: str, b: str) -> bool:
    first, second = ({w for w in re.findall(r"\w+", words.lower()) if len(w) > 2} for words in (a, b))
    return bool(first & second) and len(first & second) * 2 >= min(len(first), len(second))


def dates(articles: Sequence[dict[str, object]]) -> Tally:
    """Date expressions of the French articles; the publication date is told from the dateline."""
    tally = Tally()
    for article in articles:
        text = str(article["text"])
        gold = [
            (place(text, each["text"] if isinstance(each["text"], list) else []), str(each["iso"]))
            for each in _list(article["dates"])
        ]
        document = Document(Source("evaluation", language="fr"), text)
        found = {(d.start, d.end): d for s in extract(document) for d in s.dates}
        tally.gold += len(gold)
        tally.predicted += len(found)
        for span, iso in gold:
            best = max(found.values(), key=lambda d: overlap((span,), Span(d.start, d.end)), default=None)
            if best and overlap((span,), Span(best.start, best.end)) >= 0.5:
                tally.found += 1
                tally.add("iso", best.iso == iso)
    return tally


# -- PolNeAR ---------------------------------------------------------------------------------------------------------------


def polnear(path: Path) -> Tally:
    """Attributions of PolNeAR's articles of one split."""
    tally = Tally()
    for text, gold in polnear_articles(path):
        score(gold, predicted(text, "en", "2016-10-01"), text, tally)
    return tally


def polnear_articles(path: Path) -> Iterator[tuple[str, list[Gold]]]:
    """Texts and their attributions, by name."""
    texts: dict[str, str] = {}
    annotations: dict[str, list[str]] = {}
    with tarfile.open(path) as archive:
        for member in archive:
            handle = archive.extractfile(member) if member.isfile() else None
            if handle is None:
                continue
            words = io.TextIOWrapper(handle, encoding="utf-8", newline="").read()
            folder, name = member.name.split("/")[-2:]
            stem = name.rpartition(".")[0]
            if folder == "text":
                texts[stem] = words
            else:
                annotations.setdefault(re.sub(r"_[0-9a-f]{4}$", "", stem), []).append(words)
    for stem in sorted(set(texts) & set(annotations)):
        yield texts[stem], _brat(annotations[stem][0])


def _brat(annotation: str) -> list[Gold]:
    spans: dict[str, tuple[Span, ...]] = {}
    gold = []
    for line in annotation.splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            places = rest.partition("\t")[0].partition(" ")[2]
            spans[name] = tuple(Span(*map(int, piece.split())) for piece in places.split(";") if piece.strip())
        elif name.startswith("E"):
            roles = dict(part.split(":") for part in rest.split() if ":" in part)
            source = spans.get(roles.get("Source", ""))
            if not spans.get(roles.get("Content", "")):
                continue
            gold.append(
                Gold(
                    Span(source[0].start, source[-1].end) if source else None,
                    "",
                    spans[roles["Content"]],
                    cue=next(iter(spans.get(roles.get("Cue", ""), ())), None),
                )
            )
    return gold


# -- sentences and speed -----------------------------------------------------------------------------------------------------


def sentence_f1(path: Path, joined: int = 10) -> float:
    """F1 of exact sentence spans, `joined` sentences to a text."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        gold = [line[9:].rstrip("\n") for line in lines if line.startswith("# text = ")]
    right = given = 0
    for start in range(0, len(gold), joined):
        group = gold[start : start + joined]
        text, spans, at = " ".join(group), set(), 0
        for words in group:
            spans.add((at, at + len(words)))
            at += len(words) + 1
        found = {(s.start, s.end) for s in sentences(text, "fr")}
        right += len(found & spans)
        given += len(found)
    return 2 * right / (given + len(gold))


def speed(texts: Sequence[object]) -> float:
    """Time of `extract` over pysbd's own time on the same texts, processor time, best of five."""
    segmenter = pysbd.Segmenter(language="fr", clean=False)
    own = _best(lambda: [segmenter.segment(str(text)) for text in texts])
    documents = [Document(Source("speed", language="fr", published="2012-07-01"), str(text)) for text in texts]
    return _best(lambda: [extract(document) for document in documents]) / own


def _best(run: Callable[[], object], times: int = 5) -> float:
    spent = []
    for _ in range(times):
        start = time.process_time()
        run()
        spent.append(time.process_time() - start)
    return min(spent)
