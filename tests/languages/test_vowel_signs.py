"""Arabic with vowel signs is read as without: the words are whole, and the lists know them."""

from __future__ import annotations

from claimcheck.claims.words import words as claim_words
from claimcheck.contrasts.lexicon import tokens_of
from claimcheck.judges.words import words as judge_words
from claimcheck.languages.vowel_signs import bare

VOWELLED, PLAIN = "وهو اتفاق وُقّع مع الشركة عام 2022", "وهو اتفاق وقع مع الشركة عام 2022"


def test_words_are_whole_and_compared_without_signs() -> None:
    assert [w.form for w in judge_words(VOWELLED)] == [w.form for w in judge_words(PLAIN)]
    assert [t.text for t in tokens_of(VOWELLED)] == [t.text for t in tokens_of(PLAIN)]
    assert [w.lower for w in claim_words(VOWELLED)] == [w.lower for w in claim_words(PLAIN)]


def test_places_are_those_of_the_text() -> None:
    word = next(w for w in judge_words(VOWELLED) if w.form == "وقع")
    assert VOWELLED[word.start : word.end] == "وُقّع"


def test_other_scripts_are_left_alone() -> None:
    assert [bare(word) for word in ("été", "straße", "ёлка")] == ["été", "straße", "ёлка"]
