"""Which reports are one origin: reprints and edited wire copy count once.

Two reports are one origin when they share wording that nobody writes twice by chance: a sentence of at least
`SENTENCE` words outside quotation marks that is the same but for a word or two, two such sentences that were edited
(one alone may be the background that every report on a war carries along), or a `SHARE` of the shorter report's runs of
six words (Broder 1997, containment of shingles). What is quoted is left out: two newsrooms may quote one communique,
each in a report of its own. One agency signature on both ("(AFP)") lowers the bar to `SIGNED_SHARE`, and `QUOTATIONS` in the
same order to `QUOTED_SHARE`.

That one publisher wrote two reports is no link here: a publisher reprints different agencies on different days, and
linking all it prints would chain unrelated dispatches into one origin.

Groups are the connected components of these links, so the relation is symmetric and transitive by construction.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from claimcheck.datatypes import Document, Source, Statement

SENTENCE = 10
SAME_SENTENCE = 0.8
EDITED, EDITED_SENTENCES = 0.5, 2
SHARE = 0.3
SIGNED_SHARE = 0.15
QUOTED_SHARE = 0.05
QUOTATIONS = 3
LEAST_QUOTED_WORDS = 5
COPY_OF_ARTICLE = 0.6
SHINGLE = 3
PASSAGE = 6
LEAST_PASSAGES = 15
COMMON = 64

_SIGNS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Thai, Lao, Burmese, Khmer, kana and Han, which put no spaces between words: there each sign counts as a word."""
WORD = re.compile(rf"[{_SIGNS}]|(?:(?![{_SIGNS}])\w)+")
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|「[^」]*」")
AGENCIES = re.compile(
    r"\b(AFP|Reuters|AP|Associated Press|dpa|EFE|ANSA|TASS|Xinhua|SANA|Anadolu|Belga|ATS|Lusa|UPI|PTI|Kyodo|Sputnik|KUNA)\b"
)

Shingle = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Origins:
    """Groups of source ids, in order of first appearance; every source is in exactly one.

    `same_text` holds the reports that are the article itself or a near copy of it, `own` the other reports that go back to one
    text with the article: such a report confirms nothing that it has from there.
    """

    groups: tuple[tuple[str, ...], ...]
    same_text: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    _numbers: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbers = {source: number for number, group in enumerate(self.groups) for source in group}
        object.__setattr__(self, "_numbers", numbers)

    def of(self, source_id: str) -> int:
        """The number of the source's group, from 0; raises `KeyError` for a source that was not given."""
        return self._numbers[source_id]


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence outside quotation marks, and their runs of three."""

    words: tuple[str, ...]
    shingles: frozenset[Shingle]


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a report is compared by."""

    sentences: tuple[Sentence, ...]
    passages: frozenset[Shingle]
    agencies: frozenset[str]
    quotations: tuple[tuple[str, ...], ...]


def origins(
    sources: Sequence[tuple[Source, Sequence[Statement]]],
    article: Document | None = None,
    article_statements: Sequence[Statement] = (),
) -> Origins:
    """Groups reports that go back to one text, and names those that are the article itself.

    `sources` are the reports in the order in which they shall be numbered, each with its statements (all, or those
    retrieved); a source given twice counts once. Deterministic; the order of the input changes only the numbering.
    """
    wordings = {source.id: _wording(source, statements) for source, statements in sources}
    groups = _groups(wordings)
    if article is None:
        return Origins(groups)
    own = _wording(article.source, article_statements)
    copies = _copies(article, own, sources, wordings)
    told = {id_ for group in _groups({**wordings, "": own}) if "" in group for id_ in group}
    return Origins(groups, copies, frozenset(told) - copies - {""})


def _groups(wordings: Mapping[str, Wording]) -> tuple[tuple[str, ...], ...]:
    """The ids of texts that go back to one text, together."""
    ids = list(wordings)
    parent = list(range(len(ids)))
    for first, second in _linked([wordings[id_] for id_ in ids]):
        _unite(parent, first, second)
    grouped: dict[int, list[str]] = {}
    for index, id_ in enumerate(ids):
        grouped.setdefault(_root(parent, index), []).append(id_)
    return tuple(tuple(group) for group in grouped.values())


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _unite(parent: list[int], first: int, second: int) -> None:
    low, high = sorted((_root(parent, first), _root(parent, second)))
    parent[high] = low


def _wording(source: Source, statements: Iterable[Statement]) -> Wording:
    kept = [statement for statement in statements if statement.kind != "boilerplate"]
    sentences = tuple(dict.fromkeys(_sentence(statement.text) for statement in kept))
    passages = frozenset(run for sentence in sentences for run in _runs(sentence.words, PASSAGE))
    named = AGENCIES.findall(
        " ".join([source.publisher or "", *(s.text for s in kept[:2]), *(s.text for s in kept[-1:])])
    )
    return Wording(sentences, passages, frozenset(named), tuple(_quotations(kept)))


def _quotations(statements: Iterable[Statement]) -> Iterator[tuple[str, ...]]:
    for statement in statements:
        for quoted in QUOTED.findall(statement.text):
            words = tuple(WORD.findall(quoted.lower()))
            if len(words) >= LEAST_QUOTED_WORDS:
                yield words


def _sentence(text: str) -> Sentence:
    words = tuple(WORD.findall(QUOTED.sub(" ", text).lower()))
    return Sentence(words, _runs(words, SHINGLE))


def _runs(words: tuple[str, ...], size: int) -> frozenset[Shingle]:
    return frozenset(zip(*(words[i:] for i in range(size)), strict=False))


def _linked(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Pairs of reports that are one text; enough of them that the components are right."""
    holders = Counter(run for wording in wordings for sentence in wording.sentences for run in sentence.shingles)
    yield from _same_sentences(wordings, holders)
    yield from _shared_wording(wordings)


def _same_sentences(wordings: Sequence[Wording], holders: Counter[Shingle]) -> Iterator[tuple[int, int]]:
    """Pairs with the same sentence, or with `EDITED_SENTENCES` that were edited.

    Two sets whose Jaccard index is at least t share an element among the `(1 - t) n + 1` rarest of each (prefix filter,
    Chaudhuri et al. 2006), so only sentences that share a rare run are compared.
    """
    seen: dict[tuple[str, ...], int] = {}
    rare: dict[Shingle, list[tuple[int, Sentence]]] = defaultdict(list)
    edited: dict[tuple[int, int], set[tuple[str, ...]]] = defaultdict(set)
    for index, wording in enumerate(wordings):
        for sentence in wording.sentences:
            if len(sentence.words) < SENTENCE:
                continue
            if sentence.words in seen:
                yield seen[sentence.words], index
                continue
            seen[sentence.words] = index
            for other, alike in _alike(sentence, index, rare, holders):
                edited[other, index].add(sentence.words)
                if alike >= SAME_SENTENCE or len(edited[other, index]) >= EDITED_SENTENCES:
                    yield other, index


def _alike(
    sentence: Sentence, index: int, rare: dict[Shingle, list[tuple[int, Sentence]]], holders: Counter[Shingle]
) -> list[tuple[int, float]]:
    """The earlier reports with a similar sentence and how similar it is; adds the sentence to `rare`."""
    ordered = sorted(sentence.shingles, key=lambda shingle: (holders[shingle], shingle))
    prefix = ordered[: int((1 - EDITED) * len(ordered)) + 1]
    met = {(i, other.words): other for shingle in prefix for i, other in rare[shingle] if i != index}
    for shingle in prefix:
        rare[shingle].append((index, sentence))
    compared = [(i, _jaccard(other.shingles, sentence.shingles)) for (i, _), other in met.items()]
    return [(i, alike) for i, alike in compared if alike >= EDITED]


def _jaccard(a: frozenset[Shingle], b: frozenset[Shingle]) -> float:
    return len(a & b) / max(1, len(a | b))


def _shared_wording(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Pairs that share much of the shorter report; a run that stands in very many reports is no sign."""
    holders: dict[Shingle, list[int]] = defaultdict(list)
    for index, wording in enumerate(wordings):
        for run in wording.passages:
            holders[run].append(index)
    pairs = (pair for held in holders.values() if 1 < len(held) <= COMMON for pair in combinations(held, 2))
    for (first, second), shared in Counter(pairs).items():
        a, b = wordings[first], wordings[second]
        shorter = min(len(a.passages), len(b.passages))
        if shorter >= LEAST_PASSAGES and shared / shorter >= _wanted(a, b):
            yield first, second


def _wanted(a: Wording, b: Wording) -> float:
    """The share of common runs that makes two reports one text."""
    if _same_order(a.quotations, b.quotations) >= QUOTATIONS:
        return QUOTED_SHARE
    return SIGNED_SHARE if a.agencies & b.agencies else SHARE


def _same_order(a: Sequence[tuple[str, ...]], b: Sequence[tuple[str, ...]]) -> int:
    """How many quotations both have in the same order (longest increasing subsequence of their places)."""
    places = {words: place for place, words in enumerate(b)}
    ends: list[int] = []
    for place in (places[words] for words in dict.fromkeys(a) if words in places):
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return len(ends)


def _copies(
    article: Document,
    own: Wording,
    sources: Sequence[tuple[Source, Sequence[Statement]]],
    wordings: Mapping[str, Wording],
) -> frozenset[str]:
    same = {s.id for s, _ in sources if s.sha256 and s.sha256 == article.source.sha256}
    return frozenset(same | {id_ for id_, wording in wordings.items() if _copied(own, wording) >= COPY_OF_ARTICLE})


def _copied(a: Wording, b: Wording) -> float:
    """How much of the shorter text stands in the other, by runs of words; of two too short for that how much of the longer one,
    by whole sentences."""
    shorter = min(len(a.passages), len(b.passages))
    if shorter >= LEAST_PASSAGES:
        return len(a.passages & b.passages) / shorter
    both, *each = (sum(len(one.words) for one in told) for told in ({*a.sentences} & {*b.sentences}, a.sentences, b.sentences))
    return both / max(1, *each)
