"""Sentence boundaries where news defeats a segmenter."""

from __future__ import annotations

import pytest

from claimcheck.claims.sentences import sentences

CASES = [
    ("fr", ["M. Roux est parti.", "Il pleut."]),
    ("fr", ["Le Dr. Hasna opère à 13 h 30.", "Elle dort peu."]),
    ("fr", ["J. R. Martin a voté.", "Son parti aussi."]),
    ("fr", ["Le traité date de 493 av. J.-C. selon lui.", "Il fut rompu."]),
    ("fr", ["« Partez ! » a crié le garde.", "Personne n'a bougé."]),
    ("fr", ["La tour a cédé au moment du vol.", "« Ils ont coupé le courant », a dit le garde."]),
    ("fr", ["« C'est fini. »", "Elle a quitté la salle."]),
    ("fr", ["Il a visité Ploieşti, le chef-lieu du județ.", "La pluie tombait."]),
    ("fr", ["Le stade compte 45.000 places.", "La mairie en voulait 50.000."]),
    ("fr", ["Le jeu existe sous Linux et Mac OS X.", "Une autre version suivra."]),
    ("fr", ['Tu es un as ! "', "Les serveurs ont ri."]),
    ("fr", ["Il faut un outil (et un peu de chance !)", "Marne-sous-Bois est loin."]),
    ("fr", ["On en joua deux (...) Les autres, plus tard."]),
    ("fr", ["Le texte se trouve sur le site du club", "Il était membre du bureau."]),
    ("fr", ["Le livre de J. Le Goff a paru."]),
    ("en", ["Mr. Smith left at 5 p.m. on Monday.", "He did not return."]),
    ("en", ["“We know,” she said.", "“We waited.”"]),
    ("en", ["He called it ''a mess.''", "The firm disagreed."]),
    ("de", ["Am 3. Mai kam Dr. Lenz.", "Er blieb."]),
    ("de", ["Das Fest findet am 21. und 22. September statt.", "Der Eintritt ist frei."]),
    ("es", ["El Sr. López llegó tarde.", "Nadie lo esperaba."]),
    ("ar", ["وصل الوزير إلى المدينة.", "غادر في المساء."]),
]


@pytest.mark.parametrize(("code", "expected"), CASES)
def test_sentences(code: str, expected: list[str]) -> None:
    text = " ".join(expected)
    assert [text[s.start : s.end] for s in sentences(text, code)] == expected


def test_long_text_without_a_stop_is_cut_at_blanks():
    text = "mot " * 5000
    assert all(not text[s.start].isspace() and not text[s.end - 1].isspace() for s in sentences(text, "fr"))
    assert "".join(text[s.start : s.end] for s in sentences(text, "fr")).replace(" ", "") == "mot" * 5000


def test_blank_text_has_no_sentence():
    assert sentences(" \n ", "fr") == ()
