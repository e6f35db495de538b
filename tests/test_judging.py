"""When the model's word that something is told in another light makes a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from claimcheck.datatypes import Contrast, Framing, Judgement, Match, Source, Span, Statement
from claimcheck.judges.crowd import ALONE, Standing
from claimcheck.judges.decisions import Decision
from claimcheck.judging import flagged

LEAST = 0.2
APART = Judgement("unrelated", 0.99, None, "nli", explanation="nli.unrelated")
KINDS = (0.1, 0.8, 0.1, 0.1, 0.1, 0.1)
AMONG_OTHERS = Standing(crowded=True)


class FindsNothing:
    """A `ContrastFinder` without word lists."""

    def contrasts(self, matches: Sequence[Match], judgements: Sequence[Judgement | None]) -> list[tuple[Contrast, ...]]:
        return [()] * len(matches)


def statement(text: str, source: str) -> Statement:
    return Statement(f"{source}#1", Source(source, language="fr"), text, 0, len(text))


EVIDENCE = statement("De la propagande, rien de plus.", "r")


def flags(
    *framed: float,
    alone: float = 0.9,
    standing: Standing = ALONE,
    judgement: Judgement | None = APART,
    evidence: Statement = EVIDENCE,
) -> list[str]:
    """The flags of claims that are held against one evidence, by the probability that each is framed by it and by what the model
    alone says."""
    matches = [Match(statement(f"L'armée réduit ses frappes ({n}).", "a"), evidence, 0.8, 1) for n, _ in enumerate(framed)]
    seen = Framing(alone, KINDS)
    decisions = [Decision(judgement, "abstain.weak", None, seen, probability, standing) for probability in framed]
    return [one.flag for one in flagged(matches, decisions, FindsNothing(), LEAST, "fr")]


@pytest.mark.parametrize(("framed", "flag"), [(0.19, "none"), (0.21, "framing"), (0.9, "framing")])
def test_from_the_threshold_on_framing_is_said_although_nothing_else_is_common(framed: float, flag: str) -> None:
    assert flags(framed) == [flag]


def test_a_loaded_sentence_is_held_against_the_claims_that_it_answers_best() -> None:
    assert flags(0.9, 0.7, 0.3) == ["framing", "framing", "none"]


@pytest.mark.parametrize(
    ("standing", "judgement", "alone", "flag"),
    [
        (ALONE, APART, 0.1, "framing"),
        (AMONG_OTHERS, APART, 0.48, "none"),
        (AMONG_OTHERS, APART, 0.52, "framing"),
        (AMONG_OTHERS, None, 0.22, "none"),
        (AMONG_OTHERS, None, 0.28, "framing"),
    ],
)
def test_among_what_retrieval_brings_the_model_itself_must_say_so(
    standing: Standing, judgement: Judgement | None, alone: float, flag: str
) -> None:
    assert flags(0.5, alone=alone, standing=standing, judgement=judgement) == [flag]


@pytest.mark.parametrize(
    ("alone", "standing", "flag"), [(0.35, AMONG_OTHERS, "none"), (0.4, AMONG_OTHERS, "framing"), (0.3, ALONE, "framing")]
)
def test_where_no_word_shows_it_the_model_must_be_surer(alone: float, standing: Standing, flag: str) -> None:
    plain = statement("La fanfare a joué jusqu'au soir.", "r")
    assert flags(0.5, alone=alone, standing=standing, judgement=None, evidence=plain) == [flag]


class FindsLabel:
    """A finder that finds two labels in every match."""

    def contrasts(self, matches: Sequence[Match], judgements: Sequence[Judgement | None]) -> list[tuple[Contrast, ...]]:
        return [(Contrast("labelling", Span(0, 2), Span(0, 2)),) for _ in matches]


@pytest.mark.parametrize(("framed", "flag"), [(LEAST - 0.01, "agreement"), (LEAST, "framing")])
def test_a_word_list_s_word_frames_only_what_everything_weighed_allows(framed: float, flag: str) -> None:
    agreed = replace(APART, relation="agreement")
    decision = Decision(agreed, "nli.agreement", None, Framing(0.1, KINDS), framed, AMONG_OTHERS)
    match = Match(statement("Le régime avance.", "a"), statement("L'armée avance.", "r"), 0.8, 1)
    [one] = flagged([match], [decision], FindsLabel(), LEAST, "fr")
    assert one.flag == flag
    assert [contrast.kind for contrast in one.contrasts] == ["labelling"]


def test_a_contradiction_is_not_marked_from_end_to_end() -> None:
    plain = statement("La fanfare a joué jusqu'au soir.", "r")
    seen, opposed = Framing(0.9, KINDS), replace(APART, relation="contradiction")
    decision = Decision(opposed, "abstain.weak", None, seen, 0.9, ALONE)
    [one] = flagged([Match(statement("Rien.", "a"), plain, 0.8, 1)], [decision], FindsNothing(), LEAST, "fr")
    assert (one.flag, one.contrasts) == ("contradiction", ())
