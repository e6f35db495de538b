"""What holds for any text: offsets point at their words, statements come in order, debris is no claim."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims.extract import extract, whole
from claimcheck.datatypes import Document, Passage, Source, Statement

WORDS = st.sampled_from(
    [
        "Le", "ministre", "a", "déclaré", "que", "selon", "Paul", "Roux", ",", ".", "«", "»", "“", "”", '"', "il", "a-t-il", "ajouté", ";", ":",
        "et", "mais", "12", "000", "morts", "jeudi", "3 mai 2012", "la veille", "(ONU)", "\n", "\n\n", "-", "–", "...", "?", "!", "dit-il", "qui",
        "l'", "M.", "près de", "une", "dizaine", "%", "…", "the", "said", "told", "that", "he", "''", "Mr.", "''", "d'après", "lui",
        "C'est", "ce", "qu'a", "comme", "l'a", "s'est", "félicité", "zufolge", "wies", "zurück", "asked", "whether", "while", "—", "claim", "expected", "to",
    ]
)  # fmt: skip
NEWS = st.lists(WORDS, max_size=60).map(" ".join)
LANGUAGES = st.sampled_from(["fr", "en", "de", "es", "it", "pt", "ar", "nl", None])


def passages(statement: Statement) -> list[Passage]:
    found = [statement.speaker, statement.mention, statement.inner_speaker, statement.cue]
    return [p for p in found if p is not None]


def check(text: str, language: str | None) -> None:
    found = extract(Document(Source("any", language=language, published="2012-07-04"), text))
    for statement in (*found, whole(Document(Source("any", language=language), text))):
        assert text[statement.start : statement.end] == statement.text
        for part in (*passages(statement), *statement.dates, *statement.quantities, *statement.mentions):
            assert text[part.start : part.end] == part.text
        if statement.content is not None:
            assert statement.start <= statement.content.start < statement.content.end <= statement.end
        if statement.context is not None:
            assert text[statement.context.start : statement.context.end] == statement.context_text
            assert statement.context.end <= statement.start
    assert [s.start for s in found] == sorted(s.start for s in found)
    for earlier, later in itertools.pairwise(found):
        assert later.start >= earlier.end or later.end <= earlier.end


@settings(max_examples=150, deadline=None)
@given(NEWS, LANGUAGES)
def test_any_news_like_text(text: str, language: str | None) -> None:
    check(text, language)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), LANGUAGES)
def test_any_text(text: str, language: str | None) -> None:
    check(text, language)


DEBRIS = [
    ("fr", "Lire aussi : Douze villages évacués dans la vallée"),
    ("fr", "À lire également : La digue qui inquiète 3 000 habitants"),
    ("fr", "Sur le même sujet"),
    ("fr", "Mots-clés : barrage, vallée"),
    ("fr", "Partager sur Facebook"),
    ("fr", "Réagir (14 commentaires)"),
    ("fr", "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont marqués d'un *"),
    ("fr", "Recevez chaque matin notre lettre : je m'abonne"),
    ("fr", "Publié le 3 mai 2021 à 14h30"),
    ("fr", "© Léa Trémois / Collectif Nord"),
    ("fr", "(avec AFP et Reuters)"),
    ("fr", "Temps de lecture : 4 min"),
    ("en", "Read more: Twelve villages evacuated in the valley"),
    ("en", "Sign up for our evening newsletter"),
    ("en", "Leave a comment. Your email address will not be published."),
    ("en", "Share this article: Facebook | X"),
    ("en", "Reporting by Ann Other; editing by Bo Nobody"),
    ("de", "Lesen Sie auch: Zwölf Dörfer geräumt"),
    ("es", "Lea también: Doce aldeas evacuadas"),
    ("it", "Leggi anche: Dodici villaggi evacuati"),
    ("pt", "Leia também: Doze aldeias evacuadas"),
    ("ar", "اقرأ أيضا: إخلاء قرى الوادي"),
]


@pytest.mark.parametrize(("language", "line"), DEBRIS)
def test_known_debris_is_never_a_claim(language: str, line: str) -> None:
    text = f"Une première phrase complète ouvre ce texte.\n\n{line}\n\nUne dernière phrase le ferme."
    inside = [
        s for s in extract(Document(Source("debris", language=language), text)) if s.text in line or line in s.text
    ]
    assert inside and all(s.kind == "boilerplate" and s.kind_reason for s in inside)


@pytest.mark.parametrize(
    "hostile", ["« " * 9000, '"a" ' * 5000, "selon X, " * 3000, "dit-il " * 3000, "1 000 " * 4000, "a" * 60000]
)
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    found = extract(Document(Source("hostile", language="fr"), hostile))
    assert all(hostile[s.start : s.end] == s.text for s in found)
