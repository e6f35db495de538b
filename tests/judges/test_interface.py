"""The sentences of explanation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.languages.interface import LANGUAGES, say

JUDGES = Path(__file__).parents[2] / "claimcheck" / "judges"
KEYS = sorted(LANGUAGES["en"])


def test_both_languages_have_the_same_keys_and_holes() -> None:
    english, french = LANGUAGES["en"], LANGUAGES["fr"]
    assert set(english) == set(french)
    assert {k: v.count("{}") for k, v in english.items()} == {k: v.count("{}") for k, v in french.items()}


def test_every_key_of_the_judges_has_a_sentence() -> None:
    used = set()
    for path in [*JUDGES.glob("*.py"), JUDGES.parent / "flags.py"]:
        text = path.read_text(encoding="utf-8")
        used |= set(
            re.findall(
                r'"((?:figures|times|places|roles|clefts|corrections|quotations|polarity|nli|other|abstain|flag|same)\.[a-z_]+)"', text
            )
        )
    assert len(used) > 15
    assert used == set(LANGUAGES["en"])


@pytest.mark.parametrize("key", KEYS)
def test_values_fill_the_holes_in_order(key: str) -> None:
    for lang in ("en", "fr"):
        holes = LANGUAGES[lang][key].count("{}")
        values = [f"value{i}" for i in range(holes)]
        sentence = say(key, values, lang)
        assert "{" not in sentence
        assert list(re.findall(r"value\d", sentence)) == values


def test_missing_values_leave_a_sentence() -> None:
    assert say("figures.clash", (), "en") == "The two texts do not give the same number: “” here, “” there."


def test_an_unknown_language_gets_english_and_an_unknown_key_is_an_error() -> None:
    assert say("same.text", (), "pl") == say("same.text", (), "en")
    with pytest.raises(KeyError):
        say("no.such", (), "fr")
