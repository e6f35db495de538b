"""Word by word: which statements answer each other, by the bundled encoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from claimcheck.datatypes import Match, Span
from claimcheck.encoders.bundled import BundledEncoder
from claimcheck.judges.correspondence import Reading, standardised
from claimcheck.protocols import TokenVectors

CLAIM = "Vingt-deux naufragés ont été recueillis par des bateaux de pêche."


def test_the_same_fact_in_another_language_answers_more_than_another_fact_of_the_event(pair, encoder: BundledEncoder) -> None:
    told = pair(CLAIM, "Fishing boats picked up twenty-two people from the sea.", "fr en")
    other = pair(CLAIM, "Le navire avait quitté le port vendredi soir avec trop de camions à bord.")
    reading = Reading([told, other], encoder)
    near, far = (reading.correspondence(match) for match in (told, other))
    assert near is not None and far is not None
    assert near[1] > far[0]
    assert all(-1 <= low <= high <= 1 for high, low in (near, far))


def test_a_text_answers_itself_in_every_word(pair, encoder: BundledEncoder) -> None:
    match = pair(CLAIM, CLAIM)
    assert Reading([match], encoder).correspondence(match) == pytest.approx((1.0, 1.0), abs=1e-5)


def test_both_sides_weigh_alike(pair, encoder: BundledEncoder) -> None:
    match = pair(CLAIM, "Des pêcheurs ont sauvé des passagers.")
    swapped = replace(match, claim=match.evidence, evidence=match.claim)
    assert Reading([match], encoder).correspondence(match) == pytest.approx(Reading([swapped], encoder).correspondence(swapped))


def test_the_nearest_word_and_its_place(pair, encoder: BundledEncoder) -> None:
    claim = "La vitrine a été brisée par une grenade, et non par des manifestants."
    match = pair(claim, "On Sunday the demonstrators smashed the window of the bank.", "fr en")
    inside = Span(claim.index("et non"), len(claim))
    found = Reading([match], encoder).nearest(match.claim, inside, match.evidence)
    assert found is not None
    text = match.evidence.text
    assert text[found[1].start : found[1].end] == "demonstrators"
    assert Reading([match], encoder).nearest(match.claim, Span(0, 2), match.evidence) is None  # "La" is looked past


class Counting:
    """An encoder that keeps what it was asked; it knows no tokens."""

    name, revision, dimension = "counting", "1", 4

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str], progress: object = None) -> np.ndarray:
        raise AssertionError("only tokens are asked for")

    def encode_tokens(self, texts: Sequence[str]) -> list[TokenVectors]:
        self.asked += texts
        return [TokenVectors((), np.empty((0, 4), np.float32))] * len(texts)


def test_each_text_is_encoded_once_and_without_tokens_nothing_is_said(pair) -> None:
    encoder = Counting()
    matches = [pair("A b c.", "D e f."), pair("A b c.", "G h i.")]
    reading = Reading(matches, encoder)
    assert sorted(encoder.asked) == ["A b c.", "D e f.", "G h i."]
    match: Match = matches[0]
    assert reading.correspondence(match) is None
    assert reading.nearest(match.claim, Span(0, 6), match.evidence) is None
    assert standardised(None) == (0.0, 0.0)
