"""Evidence from every language, and evidence lent by the claim that another claim is about."""

from __future__ import annotations

from pathlib import Path

from claimcheck.datatypes import Match, Source, Span, Statement
from claimcheck.neighbours import near, neighbours, ranked, with_context
from claimcheck.retrieval.index import Filters, Index, build

from .retrieval.reports import WordEncoder, made_by, report


def statement(name: str, start: int = 0, context: Span | None = None, language: str = "fr") -> Statement:
    return Statement(name, Source(name, language=language), "texte", start, start + 5, context=context)


def match(claim: Statement, name: str, similarity: float, rank: int) -> Match:
    return Match(claim, statement(name), similarity, rank)


CLAIM = statement("s1")


def test_only_what_comes_near_the_best_is_kept_but_the_first_few_always() -> None:
    matches = [
        match(CLAIM, name, score, rank)
        for rank, (name, score) in enumerate(
            [("a", 0.90), ("b", 0.80), ("c", 0.80), ("d", 0.86), ("e", 0.84), ("f", 0.90)], start=1
        )
    ]
    assert [m.evidence.id for m in near(matches, 5)] == ["a", "b", "c", "d"]
    assert near([], 5) == []


def test_languages_take_turns_and_ranks_are_counted_anew() -> None:
    french = [match(CLAIM, "f1", 0.93, 1), match(CLAIM, "f2", 0.92, 2)]
    arabic = [match(CLAIM, "a1", 0.86, 1)]
    assert [(m.evidence.id, m.rank) for m in ranked([*french, *arabic])] == [("f1", 1), ("a1", 2), ("f2", 3)]


def test_a_claim_about_another_claim_is_held_against_that_ones_evidence() -> None:
    reason, verdict = statement("s1", 0), statement("s2", 10, context=Span(0, 5))
    found = [(match(reason, "x", 0.9, 1), match(reason, "y", 0.8, 2)), (match(verdict, "y", 0.7, 1),)]
    first, second = with_context([reason, verdict], found)
    assert first == found[0]
    assert [(m.claim.id, m.evidence.id, m.similarity, m.rank) for m in second] == [
        ("s2", "y", 0.7, 1),
        ("s2", "x", 0.9, 2),
    ]


def test_a_claim_that_stands_alone_borrows_nothing() -> None:
    alone = statement("s2", 10)
    assert with_context([CLAIM, alone], [(match(CLAIM, "x", 0.9, 1),), ()])[1] == ()


LANGUAGES = ("ar", "bg", "cs", "da", "de", "el", "en", "es", "fr", "fr-CA", "it", "ru", "zh", None)


def evidence(folder: Path, filters: Filters) -> list[str]:
    """The reports whose statements are looked at for a French claim, each once for every time that it is."""
    encoder = WordEncoder()
    reports = [report(str(code), f"Event one took place. So says {code}.", language=code) for code in LANGUAGES]
    made_by(build, folder, [*reports, report("second", "Event one took place. Berlin says so.", language="de")])
    claim = Statement("c1", Source("article", language="fr"), "Event one took place.", 0, 21)
    with Index.open(folder, encoder) as index:
        [found] = neighbours(index, [claim], encoder.encode([claim.text]), 16, filters)
    return sorted(match.evidence.source.id for match in found if match.evidence.text == claim.text)


def test_every_language_of_the_index_is_searched_and_none_twice(tmp_path: Path) -> None:
    assert evidence(tmp_path, Filters()) == sorted([*map(str, LANGUAGES), "second"])


def test_filters_hold_in_every_search(tmp_path: Path) -> None:
    assert evidence(tmp_path, Filters(languages=("fr-CA", "de"))) == ["de", "fr-CA", "second"]
