"""The judges in their order, with a model that says what the test tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims.extract import whole
from claimcheck.datatypes import Document, Match, Source
from claimcheck.judges.calibration import Calibration
from claimcheck.judges.chain import Chain
from claimcheck.judges.crowd import Standing, standings
from claimcheck.languages.interface import say
from claimcheck.protocols import Progress


class Says:
    """An `NliModel` with one answer for every pair."""

    name = "says"

    def __init__(self, *row: float) -> None:
        self.row = row
        self.asked: list[tuple[str, str]] = []

    def probabilities(self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None) -> np.ndarray:
        self.asked += pairs
        return np.array([self.row] * len(pairs), np.float32)

    outputs = probabilities


ENTAILS, CONTRADICTS, KNOWS_NOTHING = Says(0.95, 0.04, 0.01), Says(0.02, 0.03, 0.95), Says(0.02, 0.96, 0.02)


def relation(match: Match, model: Says | None) -> str | None:
    [judgement] = Chain(model).judge([match])
    return judgement.relation if judgement else None


TOLL = "Quatorze personnes ont été tuées mardi dans la rupture de la digue de Valbrune, selon la protection civile."


def test_two_tolls_of_one_event_contradict_each_other_whatever_the_model_says(pair) -> None:
    match = pair(TOLL, "Trente-deux personnes ont été tuées mardi dans la rupture de la digue de Valbrune.")
    [judgement] = Chain(ENTAILS).judge([match])
    assert judgement is not None
    assert (judgement.relation, judgement.reason, judgement.judge) == ("contradiction", "number", "figures")
    assert judgement.values == ("Quatorze personnes", "Trente-deux personnes")
    assert "Quatorze" in say(judgement.explanation, judgement.values, "fr")


def test_two_tolls_contradict_each_other_without_a_model(pair) -> None:
    match = pair(TOLL, "Thirty-two people were killed when the Valbrune dam broke on Tuesday.", "fr en")
    assert relation(match, None) == "contradiction"


def test_a_lower_bound_and_a_higher_count_agree(pair) -> None:
    match = pair(TOLL, "Au moins douze personnes ont été tuées mardi dans la rupture de la digue de Valbrune.")
    assert relation(match, ENTAILS) == "agreement"


def test_the_toll_of_another_place_is_another_event(pair) -> None:
    match = pair(TOLL, "Trente-deux personnes ont été tuées mardi dans la rupture de la digue de Pontrieux, au Chili.")
    assert relation(match, CONTRADICTS) == "unrelated"


def test_the_toll_of_another_day_is_no_contradiction(pair) -> None:
    match = pair(
        "Un raid a tué quatorze civils le 3 mars 2025 à Valbrune.",
        "Un raid a tué trente civils le 6 mars 2025 à Valbrune.",
    )
    assert relation(match, KNOWS_NOTHING) != "contradiction"


def test_the_same_words_agree_without_asking(pair) -> None:
    match = pair(TOLL, TOLL)
    assert relation(match, CONTRADICTS) == "agreement"


def test_a_negation_counts_only_with_the_models_word(pair) -> None:
    match = pair(
        "La coulée de boue a atteint le fleuve Mantayo mardi.",
        "La coulée de boue n'a pas atteint le fleuve Mantayo mardi.",
    )
    assert relation(match, CONTRADICTS) == "contradiction"
    assert relation(match, ENTAILS) == "agreement"


def test_the_model_alone_never_contradicts(pair) -> None:
    match = pair("Valbrune est tenue par le groupe État islamique.", "Valbrune est tenue par Daech.")
    assert relation(match, CONTRADICTS) != "contradiction"


def test_strangers_are_unrelated(pair) -> None:
    match = pair(
        "La mairie de Valbrune vote son budget.", "A fire broke out in a mill in Corvagne.", "fr en", similarity=0.78
    )
    assert relation(match, KNOWS_NOTHING) == "unrelated"


def test_both_directions_are_read(pair) -> None:
    model = Says(0.2, 0.7, 0.1)
    match = pair(TOLL, "Une digue a cédé.")
    Chain(model).judge([match])
    assert model.asked == [(match.evidence.text, match.claim.text), (match.claim.text, match.evidence.text)]


def test_the_models_own_word_is_kept_for_premise_evidence(pair) -> None:
    [judgement] = Chain(KNOWS_NOTHING).judge([pair(TOLL, "Il neige sur les cols.", similarity=0.79)])
    assert judgement is not None
    assert judgement.nli == pytest.approx((0.02, 0.96, 0.02))


def test_every_decision_has_a_sentence_in_both_languages(pair) -> None:
    matches = [
        pair(TOLL, TOLL),
        pair(TOLL, "Il neige."),
        pair(TOLL, "Trente-deux personnes ont été tuées mardi à Valbrune."),
    ]
    for model in (None, ENTAILS, CONTRADICTS):
        for judgement, key, *_ in Chain(model).judge_with_reasons(matches):
            values = judgement.values if judgement else ()
            assert say(key, values, "fr") != say(key, values, "en")


def test_nothing_to_judge() -> None:
    assert Chain(ENTAILS).judge([]) == []


PLACES = ("Valbrune", "Pontrieux", "Corvagne")
SENTENCES = (
    "{n} personnes ont été tuées mardi à {p}.",
    "Au moins {n} civils sont morts à {p} mardi.",
    "{n} people were wounded in {p} on Monday.",
    "Aucune victime n'est à déplorer à {p}, dément la mairie.",
    "La route de {p} n'a pas été fermée.",
    "The road to {p} was closed at 5 p.m.",
)
statements = st.builds(
    lambda i, n, p, d, x: whole(
        Document(Source(f"{x}{i}{n}{p}", published=f"2025-05-{d:02}", language="fr" if "é" in SENTENCES[i] else "en"),
                 SENTENCES[i].format(n=n, p=p))
    ),
    st.integers(0, 5), st.integers(2, 40), st.sampled_from(PLACES), st.integers(18, 22), st.sampled_from("ab"),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(statements, statements, st.sampled_from((None, ENTAILS, CONTRADICTS, KNOWS_NOTHING)))
def test_swapping_sides_keeps_the_relation_and_swaps_the_spans(a, b, model) -> None:
    match = Match(a, b, 0.9, 1)
    swapped = replace(match, claim=b, evidence=a)
    [(one, key, *_), (other, swapped_key, *_)] = (Chain(model).judge_with_reasons([m])[0] for m in (match, swapped))
    assert (one and one.relation) == (other and other.relation)
    assert key == swapped_key
    if one is not None and other is not None:
        assert one.claim_spans == other.evidence_spans
        assert one.evidence_spans == other.claim_spans


@settings(max_examples=40, deadline=None)
@given(statements, statements)
def test_spans_lie_in_their_documents(a, b) -> None:
    [evidence] = Chain(None).evidence([Match(a, b, 0.9, 1)])
    for outcome in evidence.outcomes:
        assert all(0 <= s.start < s.end <= len(a.text) for s in outcome.claim_spans)
        assert all(0 <= s.start < s.end <= len(b.text) for s in outcome.evidence_spans)


@settings(max_examples=20, deadline=None)
@given(statements)
def test_identical_statements_agree(a) -> None:
    assert relation(Match(a, replace(a, source=replace(a.source, id="other")), 1.0, 1), CONTRADICTS) == "agreement"


def test_probabilities_sum_to_one_and_stand_beside_what_the_model_decided(pair) -> None:
    chain = Chain(Says(0.5, 0.3, 0.2))
    matches = [pair(TOLL, "Une digue a cédé à Valbrune."), pair(TOLL, "Il neige sur les cols.", similarity=0.79)]
    for [judgement] in (chain.judge([match]) for match in matches):
        assert judgement is None or judgement.probabilities is not None
        if judgement is not None and judgement.probabilities is not None:
            assert sum(judgement.probabilities) == pytest.approx(1.0)
            order = ("agreement", "contradiction", "unrelated")
            assert judgement.probability == pytest.approx(
                judgement.probabilities[2] if judgement.relation == "unrelated" else 1 - judgement.probabilities[2]
            )
            assert judgement.relation in order


def test_the_model_alone_is_read_through_the_calibration(pair) -> None:
    rows = (tuple([0.0] * 6), tuple([0.0] * 6), tuple([0.0] * 6))
    even = Calibration(rows, (1.0, 1.0, 1.0))
    chain = Chain(ENTAILS, calibration=even)
    [evidence] = chain.evidence([pair(TOLL, "Une digue a cédé à Valbrune mardi.")])
    assert chain.model_alone(evidence) == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert Chain(ENTAILS).model_alone(evidence) is None


def test_probabilities_go_with_every_judgement(pair) -> None:
    for model in (ENTAILS, CONTRADICTS, None):
        for match in (pair(TOLL, "Une digue a cédé à Valbrune mardi."), pair(TOLL, TOLL), pair(TOLL, "La mer est calme.")):
            [decision] = Chain(model).judge_with_reasons([match])
            assert decision.probabilities is not None and sum(decision.probabilities) == pytest.approx(1)
            if decision.judgement is not None:
                assert decision.judgement.probabilities == decision.probabilities


OPPOSED = Says(0.02, 0.03, 0.95, 0.01, 0.98, 0.01, 0.1, *[0.1] * 6)
NEAREST = Standing(crowded=True, best_in_report=True, mutual=True, margin=0.05)


def test_a_model_taught_relations_decides_a_clash_that_the_rule_is_not_sure_of(pair) -> None:
    agreeing = Says(0.9, 0.05, 0.05, 0.97, 0.02, 0.01, 0.1, *[0.1] * 6)
    match = pair(
        "Le directeur de la digue de Valbrune, Paul Ferrand, a été arrêté mardi par la gendarmerie.",
        "Le directeur de la digue de Valbrune, Paul Ferrand, a été arrêté mardi par la police.",
    )
    [against], [with_it] = (Chain(model).evidence([match]) for model in (OPPOSED, agreeing))
    found = Chain(OPPOSED).decide(replace(against, standing=NEAREST)).judgement
    assert found is not None and (found.relation, found.reason) == ("contradiction", "actor")
    agreed = Chain(agreeing).decide(replace(with_it, standing=NEAREST)).judgement
    assert agreed is not None and agreed.relation == "agreement"


APART_IN_PLACE = (
    "Les blessés ont été évacués par hélicoptère vers l'hôpital de Corvagne.",
    "Les plus touchés ont été transportés à Pontrieux, dans une clinique.",
)


@pytest.mark.parametrize(
    ("standing", "relation"), [(NEAREST, "contradiction"), (Standing(crowded=True), "agreement"), (Standing(), "agreement")]
)
def test_two_places_contradict_only_between_each_others_nearest(pair, standing: Standing, relation: str) -> None:
    told = Says(0.3, 0.3, 0.4, 0.45, 0.5, 0.05, 0.1, *[0.1] * 6)
    [evidence] = Chain(told).evidence([pair(*APART_IN_PLACE)])
    assert [(o.comparator, o.strength) for o in evidence.clashes()] == [("places", 0.0)]
    near = replace(evidence, standing=standing, shared=replace(evidence.shared, strange_places=1, names=0.0))
    assert near.shared.apart
    sure = Chain(told)
    decided = sure._decide(near, 0.9, 0.35).judgement
    assert (decided.relation if decided else "") == relation


def test_the_model_s_word_alone_is_no_contradiction(pair) -> None:
    match = pair(
        "L'armée avait annoncé mercredi réduire ses frappes sur Valbrune pour permettre aux civils de partir.",
        "L'armée dit réduire ses frappes sur Valbrune afin que les civils puissent partir.",
    )
    [evidence] = Chain(OPPOSED).evidence([match])
    assert not evidence.clashes()
    found = Chain(OPPOSED).decide(replace(evidence, standing=NEAREST)).judgement
    assert found is None or found.relation != "contradiction"


def test_what_is_to_come_does_not_contradict_a_toll(pair) -> None:
    match = pair("Quatorze personnes vont être tuées à Valbrune, craint le maire.", "Trente-deux personnes ont été tuées à Valbrune.")
    coming = replace(match, claim=replace(match.claim, kind="forecast"))
    past = replace(match, claim=replace(match.claim, kind="factual", stance="asserted"))
    assert relation(past, None) == "contradiction"
    assert relation(coming, None) != "contradiction"


def test_reports_weeks_apart_do_not_contradict_each_other(pair) -> None:
    later = "Trente-deux personnes ont été tuées mardi dans la rupture de la digue de Valbrune."
    assert relation(pair(TOLL, later), None) == "contradiction"
    assert relation(pair(TOLL, later, published="2025-05-20 2025-06-17"), None) != "contradiction"


def test_questions_and_debris_are_not_judged(pair) -> None:
    match = pair(TOLL, TOLL)
    question = replace(match, claim=replace(match.claim, kind="question"))
    [decision] = Chain(None).judge_with_reasons([question])
    assert decision[:2] == (None, "abstain.not_statement")


def test_what_asserts_nothing_is_not_framed(pair) -> None:
    framing = Says(0.1, 0.8, 0.1, 0.2, 0.1, 0.7, 0.99, *[0.9] * 6)
    match = pair(TOLL, "Une digue a cédé à Valbrune mardi.")
    asked = replace(match, evidence=replace(match.evidence, kind="question"))
    said, silent = (Chain(framing).decide(Chain(framing).evidence([one])[0]).framed for one in (match, asked))
    assert said > 0.0 == silent


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La préfecture n'a pas dit si la digue de Valbrune avait cédé."),
        ("fr", "Reste une inconnue : la digue de Valbrune a-t-elle cédé."),
        ("en", "It remains unclear whether the dam at Valbrune broke."),
        ("de", "Ob der Damm von Valbrune brach, ist noch unklar."),
    ],
)
def test_what_is_said_to_be_unknown_is_not_framed(pair, lang: str, text: str) -> None:
    framing = Says(0.1, 0.8, 0.1, 0.2, 0.1, 0.7, 0.99, *[0.9] * 6)
    match = pair(TOLL, text)
    match = replace(match, evidence=replace(match.evidence, source=replace(match.evidence.source, language=lang)))
    assert Chain(framing).decide(Chain(framing).evidence([match])[0]).framed == 0.0


def test_the_model_is_asked_only_about_what_is_open(pair) -> None:
    model = Says(0.3, 0.4, 0.3)
    matches = [
        pair(TOLL, TOLL),
        pair(
            TOLL,
            "Un incendie a ravagé samedi un moulin de Kerguen.",
            published="2025-05-20 2025-01-03",
            similarity=0.76,
        ),
    ]
    Chain(model).judge(matches)
    assert model.asked == []


def test_two_hours_contradict_only_where_nothing_weighed_speaks_against_it(pair) -> None:
    match = pair("La foule a cédé à la panique vers 15 h 20.", "La foule a cédé à la panique vers 16 h 45.")
    [evidence] = Chain(OPPOSED).evidence([match])
    told = {
        contrary: Chain(OPPOSED)._clash(replace(evidence, nli=(KNOWS_NOTHING.row,) * 2), 0.6, contrary) for contrary in (0.1, 0.5)
    }
    assert told[0.1] is None
    assert told[0.5] is not None and told[0.5].reason == "time"


def test_each_match_stands_among_the_others_of_its_batch(pair) -> None:
    first = pair(TOLL, "Douze maisons de Valbrune ont été détruites.")
    second = replace(first, evidence=replace(first.evidence, start=first.evidence.start + 1), similarity=first.similarity - 0.1)
    found = Chain(None).evidence([first, second])
    assert [one.standing for one in found] == standings([first, second], [None, None])
    assert found[0].standing.crowded


def test_each_standing_has_its_own_threshold_of_agreement(pair) -> None:
    [alone] = Chain(ENTAILS).evidence([pair(TOLL, "Une digue a cédé à Valbrune.")])
    rival = replace(alone, standing=Standing(crowded=True))
    said = {p: [Chain(ENTAILS)._weighed(e, p).judgement for e in (alone, rival)] for p in (0.52, 0.47, 0.44, 0.39, 0.34)}
    relations = {p: [judgement and judgement.relation for judgement in both] for p, both in said.items()}
    assert relations == {
        0.52: ["agreement", "agreement"],
        0.47: [None, "agreement"],
        0.44: ["unrelated", "agreement"],
        0.39: ["unrelated", None],
        0.34: ["unrelated", "unrelated"],
    }
