"""The language files are whole and their expressions compile."""

from __future__ import annotations

import re

import pytest

from claimcheck.claims.cues import cues
from claimcheck.claims.date_templates import rules_of
from claimcheck.claims.dates import RULES
from claimcheck.languages import WITH_DATA, language

EXPRESSIONS = (
    "demands",
    "hedges",
    "unknown",
    "anonymity",
    "predictions",
    "judgements",
    "finite",
    "forecast",
    "infinitive",
    "inverted",
    "byline",
)


@pytest.mark.parametrize("code", WITH_DATA)
def test_a_language_is_whole(code: str) -> None:
    data = language(code)
    assert data.code == code
    assert data.verbs and data.pronouns and data.debris and data.roles and data.organisations
    assert len(data.dates.months) == 12 and len(data.dates.weekdays) == 7
    assert {rule for rule, _ in data.dates.templates} <= set(RULES)


@pytest.mark.parametrize("code", WITH_DATA)
def test_expressions_compile(code: str) -> None:
    data = language(code)
    for name in EXPRESSIONS:
        re.compile(getattr(data, name))
    for debris in data.debris:
        assert re.compile(debris.pattern, re.IGNORECASE) and debris.reason
    assert rules_of(code) is not None


@pytest.mark.parametrize("code", WITH_DATA)
def test_word_lists_are_lower_case(code: str) -> None:
    data = language(code)
    for words in (data.determiners, data.prepositions, data.roles, data.organisations, data.auxiliaries, data.starters):
        assert all(word == word.lower() for word in words)


@pytest.mark.parametrize(("code", "form", "stance"), [("fr", "dénonça", "judged"), ("fr", "préviennent", "asserted"), ("en", "denies", "denied"),
                                                      ("es", "pidió", "demanded"), ("it", "smentisce", "denied"), ("de", "forderte", "demanded"),
                                                      ("pt", "negou", "denied"), ("ar", "وقال", "asserted")])  # fmt: skip
def test_verbs_are_inflected(code: str, form: str, stance: str) -> None:
    assert cues(code).verbs[form][0].stance == stance


@pytest.mark.parametrize(
    ("asked", "given"), [("fr-CA", "fr"), ("EN_us", "en"), ("nl", "und"), (None, "und"), ("", "und")]
)
def test_codes(asked: str | None, given: str) -> None:
    assert language(asked).code == given


@pytest.mark.parametrize("code", WITH_DATA)
def test_no_preposition_is_a_form_of_a_verb(code: str) -> None:
    """A phrase lists the forms of its first word: "en" among them made "en janvier à" a cue."""
    data = language(code)
    small = data.prepositions | data.conjunctions | data.determiners
    assert [p.heads for p in data.phrases if len(p.heads.split()) > 1 and small.intersection(p.heads.split())] == []
