"""Search against exact oracles: the plain matrix product, SQL-free filters, the claim's words as data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.retrieval import database as db
from claimcheck.retrieval import folding, generations, searching
from claimcheck.retrieval.index import Filters, Index, add, build, remove

from .reports import WordEncoder, claim, made_by, many, report

ENCODER = WordEncoder()
EVERYTHING = Filters()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("index")
    undated = report("undated", "Event 12 took place in town 5, undated.", publisher="PAPER 9", language="fr-CA")
    made_by(build, made, [*many(60), undated])
    return made


def found(folder: Path, text: str, k: int = 5, filters: Filters = EVERYTHING):
    with Index.open(folder, ENCODER) as index:
        return index.search([claim(text)], ENCODER.encode([text]), k, filters)[0]


def test_ranks_count_from_one_and_similarities_are_true_cosines(folder: Path):
    text = "Event 33 took place in town 5."
    matches = found(folder, text, 8)
    assert [match.rank for match in matches] == list(range(1, 9))
    vectors = ENCODER.encode([match.evidence.text.strip() for match in matches])
    truth = vectors @ ENCODER.encode([text])[0]
    assert np.allclose([match.similarity for match in matches], truth, atol=2e-3)
    assert matches[0].evidence.id == "r33:s1"
    assert all(match.claim.text == text for match in matches)


def test_the_same_search_always_gives_the_same_answer(folder: Path):
    assert found(folder, "It left 66 wounded.", 20) == found(folder, "It left 66 wounded.", 20)


def test_several_claims_are_answered_in_their_order(folder: Path):
    texts = [f"Event {number} took place." for number in (3, 59, 20)] * 15
    with Index.open(folder, ENCODER) as index:
        together = index.search([claim(text) for text in texts], ENCODER.encode(texts), 3)
    assert [matches[0].evidence.source.id for matches in together] == ["r3", "r59", "r20"] * 15
    assert together[1] == found(folder, texts[1], 3)


def test_no_claims_and_no_places(folder: Path):
    with Index.open(folder, ENCODER) as index:
        assert index.search([], np.zeros((0, ENCODER.dimension), np.float32), 5) == []
    assert found(folder, "Event 3.", 0) == ()


def test_more_places_than_statements(tmp_path: Path):
    made_by(build, tmp_path, many(2))
    assert len(found(tmp_path, "Event 1 took place.", 500)) == 6


def test_what_only_the_words_find_carries_its_true_cosine(tmp_path: Path):
    filler = [report(f"f{n}", f"alpha beta gamma delta {n}.") for n in range(130)]
    made_by(build, tmp_path, [*filler, report("rare", "zebra " + "omega psi chi phi " * 12 + ".")])
    (hit,) = [m for m in found(tmp_path, "alpha beta gamma delta zebra", 150) if m.evidence.source.id == "rare"]
    query = ENCODER.encode(["alpha beta gamma delta zebra"])[0]
    true = float(ENCODER.encode([hit.evidence.text.strip()])[0] @ query)
    with Index.open(tmp_path, ENCODER) as index:
        (dense,) = index._search.dense([claim("")], query[None], searching.DEPTH)
    assert len(dense) == searching.DEPTH
    assert hit.similarity == pytest.approx(true, abs=2e-3)
    assert hit.rank <= 101


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("\"'*():^+-{}.,;%_\\\0 ANDORNEARtext"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=80,
)


@given(HOSTILE)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_out_of_the_query(folder: Path, text: str):
    with Index.open(folder, ENCODER) as index:
        assert len(index.search([claim(text)], ENCODER.encode([text]), 3)[0]) == 3


@pytest.mark.parametrize(
    "text", ['town" OR "1', "text : town", "town NEAR/2 5", "-town", "t*", "{text} : x", ")", "NOT"]
)
def test_operators_of_full_text_are_words(folder: Path, text: str):
    assert len(found(folder, text, 2)) == 2


DAYS = st.none() | st.integers(1, 28).map(lambda day: f"2016-10-{day:02d}")
FILTERS = st.builds(
    Filters,
    since=DAYS,
    until=DAYS,
    languages=st.sets(st.sampled_from(["fr", "en", "ar", "de"]), max_size=2).map(tuple),
    publishers=st.sets(st.sampled_from(["paper 0", "PAPER 1", "Paper 9", "r7", "none"]), max_size=2).map(tuple),
    exclude_sources=st.sets(st.sampled_from(["r0", "r7", "r33", "undated"]), max_size=3).map(frozenset),
)


def passes(source, wanted: Filters) -> bool:
    language = source.language.partition("-")[0]
    names = {name.lower() for name in wanted.publishers}
    return (
        (wanted.since is None or (source.published or "") >= wanted.since)
        and (wanted.until is None or (source.published or "9") <= wanted.until)
        and (not wanted.languages or language in wanted.languages)
        and (not names or source.publisher.lower() in names or source.id in names)
        and source.id not in wanted.exclude_sources
    )


@given(FILTERS, st.integers(0, 59))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_filters_lose_nothing_and_let_nothing_else_through(folder: Path, wanted: Filters, number: int):
    text = f"Event {number} took place in town {number % 7}."
    with Index.open(folder, ENCODER) as index:
        expected = {
            one.id for source in index.sources() if passes(source, wanted) for one in index.statements(source.id)
        }
        matches = index.search([claim(text)], ENCODER.encode([text]), 300, wanted)[0]
        dense = index.search([claim("")], ENCODER.encode([text]), 5, wanted)[0]
        every = [one for source in index.sources() for one in index.statements(source.id) if one.id in expected]
    assert {match.evidence.id for match in matches} == expected
    cosines = ENCODER.encode([one.text.strip() for one in every]) @ ENCODER.encode([text])[0]
    best = sorted(cosines, reverse=True)[:5]
    assert [match.similarity for match in dense] == pytest.approx(best, abs=2e-3)


def test_what_was_added_is_found_and_what_was_removed_is_not(tmp_path: Path):
    made_by(build, tmp_path, many(30))
    made_by(add, tmp_path, many(3, start=100))
    assert found(tmp_path, "Event 101 took place in town 3.")[0].evidence.id == "r101:s1"
    remove(tmp_path, ["r101", "r4"])
    names = {match.evidence.source.id for match in found(tmp_path, "Event 101 took place in town 3.", 200)}
    assert names == {f"r{n}" for n in [*range(30), 100, 102]} - {"r4"}
    filtered = found(tmp_path, "Event 100 took place", 200, Filters(exclude_sources=frozenset({"r102"})))
    assert {match.evidence.source.id for match in filtered} == names - {"r102"}


def approximate(folder: Path, kind: str) -> None:
    """Writes the vectors of an index again as another kind, whatever its size."""
    generation = generations.current(folder)
    with db.write(generation / generations.DATABASE) as database:
        coverage = folding.write(database, generation / generations.VECTORS, kind)
    assert coverage.search == kind
    assert 0.9 <= coverage.recall <= 1


def test_an_approximate_index_agrees_with_the_exact_one(tmp_path: Path):
    made_by(build, tmp_path, many(400))
    texts = [f"Event {number} took place in town {number % 7}." for number in range(0, 400, 40)]
    exact = [found(tmp_path, text, 10) for text in texts]
    approximate(tmp_path, "IVF16,SQ8")
    again = [found(tmp_path, text, 10) for text in texts]
    shared = [len({m.evidence.id for m in a} & {m.evidence.id for m in b}) for a, b in zip(exact, again, strict=True)]
    assert sum(shared) >= 0.97 * 100
    assert [m[0] for m in exact] == [m[0] for m in again]
    with Index.open(tmp_path) as index:
        assert (index.manifest.search, index.manifest.recall_at_10 >= 0.9) == ("IVF16,SQ8", True)


def test_few_allowed_numbers_are_searched_exactly_in_an_approximate_index(tmp_path: Path):
    made_by(build, tmp_path, many(400))
    wanted = Filters(since="2016-10-03", until="2016-10-03")
    text = "Witness 5 saw smoke."
    exact = found(tmp_path, text, 30, wanted)
    approximate(tmp_path, "IVF16,SQ8")
    assert found(tmp_path, text, 30, wanted) == exact
    assert len(exact) == 30


def test_reports_without_statements_confuse_nothing(tmp_path: Path):
    tags = [report(f"t{n}", f"Tags: {n}.", language="de") for n in range(5)]
    mixed = [one for pair in zip(tags, many(5), strict=True) for one in pair]
    made_by(build, tmp_path, [*mixed, report("last", "Tags: last.", language="fr")])
    for wanted in (
        Filters(languages=("fr",)),
        Filters(languages=("en", "de")),
        Filters(exclude_sources=frozenset({"r2"})),
    ):
        names = {match.evidence.source.id for match in found(tmp_path, "Event 2 took place.", 99, wanted)}
        codes = set(wanted.languages) or {"fr", "en", "ar"}
        assert names == {f"r{n}" for n in range(5) if ("fr", "en", "ar")[n % 3] in codes} - wanted.exclude_sources


def test_a_very_long_claim_is_answered(folder: Path):
    assert len(found(folder, "Event 5 took place. " + " ".join(f"word{n}" for n in range(50_000)), 3)) == 3


def test_one_open_index_answers_under_changing_filters(folder: Path):
    text = "Event 5 took place."
    every = [Filters(languages=("fr",)), EVERYTHING, Filters(languages=("en",)), Filters(publishers=("paper 1",))]
    with Index.open(folder, ENCODER) as index:
        for wanted in (*every, *every):
            assert index.search([claim(text)], ENCODER.encode([text]), 20, wanted)[0] == found(folder, text, 20, wanted)


@given(FILTERS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_reports_that_pass_are_told_with_day_and_language(folder: Path, wanted: Filters):
    with Index.open(folder, ENCODER) as index:
        told = sorted((one.published or "", one.language) for one in index.passing(wanted))
        expected = sorted((s.published or "", s.language) for s in index.sources() if passes(s, wanted))
    assert told == expected
