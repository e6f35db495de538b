"""Omissions: what two origins agree on and no claim says; a fake judge that agrees on equal first words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from claimcheck.datatypes import Judgement, Match, Source, Statement
from claimcheck.omissions import Candidates, omissions


class FirstWordJudge:
    """Agrees when the first words are equal, abstains on questions."""

    name = "first-word"

    def judge(self, matches: Sequence[Match]) -> list[Judgement | None]:
        return [self._one(match.claim.text, match.evidence.text) for match in matches]

    def _one(self, a: str, b: str) -> Judgement | None:
        if a.endswith("?"):
            return None
        return Judgement("agreement" if a.split()[0] == b.split()[0] else "unrelated", None, None, self.name)


def told(name: str, text: str, language: str = "fr") -> Statement:
    return Statement(f"{name}:{text}", Source(name, language=language), text, 0, len(text))


def vector(*values: float) -> np.ndarray:
    row = np.asarray(values, np.float32)
    return row / np.linalg.norm(row)


def candidates(*entries: tuple[Statement, int, np.ndarray]) -> Candidates:
    statements, origins, vectors = zip(*entries, strict=True)
    return Candidates(statements, np.stack(vectors), origins)


SIREN_A, SIREN_B = told("a", "Sirène muette."), told("b", "Sirène sans son.")
COUNT = told("a", "Comptage des voix.")


def test_two_origins_that_agree_make_an_omission() -> None:
    made = omissions(candidates((SIREN_A, 0, vector(1, 0.1)), (COUNT, 0, vector(0, 1)), (SIREN_B, 1, vector(1, 0))),
                     [told("x", "Autre chose.")], np.stack([vector(0.5, 0.5)]), FirstWordJudge(), "fr")
    assert [(omission.statement, omission.origins, omission.others) for omission in made] == [(SIREN_A, (0, 1), (SIREN_B,))]


def test_what_the_article_says_is_no_omission() -> None:
    made = omissions(candidates((SIREN_A, 0, vector(1, 0)), (SIREN_B, 1, vector(1, 0))), [told("x", "Sirène en panne.")],
                     np.stack([vector(1, 0)]), FirstWordJudge(), "fr")
    assert made == ()


def test_one_origin_is_not_enough() -> None:
    made = omissions(candidates((SIREN_A, 0, vector(1, 0)), (told("c", "Sirène."), 0, vector(1, 0)), (COUNT, 1, vector(0, 1))),
                     [], np.empty((0, 2), np.float32), FirstWordJudge(), "fr")
    assert made == ()


def test_the_words_shown_are_in_the_articles_language_when_there_are_any() -> None:
    english = told("e", "Sirène silent.", "en")
    made = omissions(candidates((english, 0, vector(1, 0)), (SIREN_B, 1, vector(1, 0))), [], np.empty((0, 2), np.float32),
                     FirstWordJudge(), "fr")
    assert made[0].statement is SIREN_B


def test_a_whole_sentence_of_another_language_is_shown_rather_than_half_of_one() -> None:
    half, whole = told("a", "sirène qui dort."), told("b", "Sirène asleep.", "en")

    class FoldedJudge(FirstWordJudge):
        def _one(self, a: str, b: str) -> Judgement | None:
            return super()._one(a.lower(), b.lower())

    made = omissions(candidates((half, 0, vector(1, 0)), (whole, 1, vector(1, 0))),
                     [], np.empty((0, 2), np.float32), FoldedJudge(), "fr")
    assert [omission.statement for omission in made] == [whole]
