"""Asserted, attributed or hedged, and by whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.contrasts.views import Side
from claimcheck.contrasts.voices import voices
from claimcheck.datatypes import Passage

FACT = "Twelve villagers died at Tarma"


def test_asserted_against_attributed(said, told):
    assert told(said(f"{FACT}."), said(f"{FACT}, the mayor said.")) == {("attribution", None, "the mayor said")}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (f"{FACT}, a monitor said.", f"The Observatory said {FACT.lower()}."),
        (f"{FACT}, the mayor said.", f"{FACT}, he said."),
        (f"{FACT}, mayor Ana Ruiz said.", f"Ana Ruiz said {FACT.lower()}."),
        (f"{FACT}, the mayor said.", f'"{FACT}."'),
    ],
)
def test_one_speaker_under_two_names_is_none(said, told, a, b):
    assert told(said(a), said(b)) == set()


def test_two_speakers(said, told):
    a, b = said(f"{FACT}, the mayor said."), said(f"{FACT}, according to doctors.")
    assert told(a, b) == {("attribution", "the mayor said", "according to doctors")}


def test_french_verbs_after_and_around_the_speaker(said, told):
    plain = said("Douze villageois sont morts à Tarma.", "fr")
    after = said("Douze villageois sont morts à Tarma, a indiqué mardi le préfet.", "fr")
    aside = said("Le préfet, venu de Lima, a indiqué que douze villageois sont morts à Tarma.", "fr")
    assert told(plain, after) == {("attribution", None, "a indiqué mardi le préfet")}
    assert {kind for kind, _, _ in told(plain, aside)} == {"attribution"}
    assert told(after, aside) == set()


def test_a_hedge_of_what_the_other_side_asserts(said, told):
    a, b = said("A suspected gas attack hit Tarma."), said("A gas attack hit Tarma.")
    assert told(a, b) == {("attribution", "suspected", None)}


def test_a_hedge_of_something_else_is_none(said, told):
    a, b = said("The gas attack hit Tarma, home of alleged smugglers."), said("A gas attack hit Tarma.")
    assert told(a, b) == set()


def test_the_speaker_found_by_the_claims_counts_where_no_verb_shows_one(said, told):
    base = said(f"« {FACT} » : le mot est du préfet.", "fr")
    start = base.text.index("du préfet")
    carried = replace(base, speaker=Passage("du préfet", start, start + 9), stance="asserted")
    assert ("attribution", "du préfet", None) in told(carried, said("Douze villageois sont morts à Tarma.", "fr"))
    judging = replace(carried, stance="judged")
    assert ("attribution", "du préfet", None) not in told(judging, said("Douze villageois sont morts à Tarma.", "fr"))


def test_that_opens_a_clause_and_names_nobody(said, told):
    a = said("The Velmar Observatory, a monitoring group, says that 316 civilians were killed in Velmar.")
    b = said("According to the Velmar Observatory (VO), 316 civilians were killed in Velmar.")
    assert told(a, b) == set()


def test_a_marked_name_closes_its_bracket(said, told):
    a = said("According to the Velmar Observatory (VO), 316 civilians were killed in Velmar.")
    b = said("The army says that 316 civilians were killed in Velmar.")
    assert ("attribution", "According to the Velmar Observatory (VO)", "The army says") in told(a, b)


def _voices(text, language, said):
    side = Side(said(text, language))
    return [text[side.tokens[voice.first].start : side.tokens[voice.last - 1].end] for voice in voices(side)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le juge a ordonné la fermeture du pont.", "fr"),
        ("La note du gouvernement fixe le prix.", "fr"),
        ("L'annonce de la fermeture a surpris Tarma.", "fr"),
        ("La critique du film est bonne.", "fr"),
        ("Le gouvernement attend l'annonce de la fermeture.", "fr"),
        ("Selon la loi, cette annonce engage la ville.", "fr"),
        ("The estimates of the mayor rose.", "en"),
        ("La denuncia del alcalde llegó tarde.", "es"),
        ("La denuncia del sindaco è arrivata tardi.", "it"),
    ],
)
def test_a_noun_behind_its_article_is_no_reporting_verb(said, text, language):
    assert [voice for voice in _voices(text, language, said) if not voice.startswith("Selon")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il le juge inutile pour la ville.", "Il le juge"),
        ("Douze villageois sont morts, comme l'indique le préfet.", "indique le préfet"),
        ("Douze villageois sont morts, Kiev l'affirme.", "Kiev l'affirme"),
        ("Le ministre l'affirme depuis lundi.", "Le ministre l'affirme"),
    ],
)
def test_a_pronoun_that_looks_like_an_article_leaves_the_verb_one(said, text, expected):
    assert _voices(text, "fr", said) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire observe une minute de silence.", "fr"),
        ("Le Pérou a rappelé son ambassadeur à Tarma.", "fr"),
        ("Tarma a répondu par deux buts avant la pause.", "fr"),
        ("Le club a ajouté deux joueurs à sa liste.", "fr"),
        ("L'armée lance une offensive contre Tarma.", "fr"),
        ("The company added 300 jobs at Tarma.", "en"),
        ("The court confirmed the ban that hit Tarma.", "en"),
        ("The bank reported a loss for the year.", "en"),
        ("El gobierno anunció una tregua en Tarma.", "es"),
    ],
)
def test_an_act_is_no_saying(said, text, language):
    assert _voices(text, language, said) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The mayor confirmed that twelve villagers died.", "en", "The mayor confirmed"),
        ("The mayor confirmed on Monday to reporters that twelve died.", "en", "The mayor confirmed"),
        ("The company announced it would leave.", "en", "The company announced"),
        ("Twelve villagers died, the mayor confirmed.", "en", "the mayor confirmed"),
        ("The monitor reported twelve deaths at Tarma.", "en", "The monitor reported"),
        ('The mayor added: "Twelve died."', "en", "The mayor added"),
        ("Douze villageois sont morts, a confirmé le préfet.", "fr", "a confirmé le préfet"),
        ("Le préfet a rappelé mardi à la presse que douze villageois sont morts.", "fr", "Le préfet a rappelé"),
        ("Le préfet a confirmé qu'ils sont morts.", "fr", "Le préfet a confirmé"),
        ("Le ministre l'annonce chaque hiver.", "fr", "Le ministre l'annonce"),
        ("La direction a annoncé vouloir partir.", "fr", "La direction a annoncé"),
    ],
)
def test_what_says_words_is_a_saying(said, text, language, expected):
    assert _voices(text, language, said) == [expected]
