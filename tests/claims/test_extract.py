"""Whole documents into statements; every sentence here is invented."""

from __future__ import annotations

from claimcheck.claims.extract import extract, whole
from claimcheck.datatypes import Document, Source, Statement

ARTICLE = """Le pont de Varenne-sur-Lot fermé pour six mois

Par Odile Castaing

VARENNE-SUR-LOT, jeudi 6 mars 2025 – Le pont a été fermé mercredi soir après la découverte de fissures. « Nous ne prendrons aucun \
risque », a déclaré Solange Iribarne, directrice des routes. Elle a précisé que les travaux coûteraient plus de 2,4 millions d'euros.

Selon le syndicat des transporteurs, 1 200 camions passent chaque jour ; la mairie en compte 800. L'opposant Marc Vidalou dénonce \
« un mensonge grossier » et réclame une enquête.

Tags : pont, travaux
Lire aussi : Le viaduc de Mornac rouvre après trois ans
Partager : Facebook · X
Laisser un commentaire. Votre adresse e-mail ne sera pas publiée.
"""


def document(text: str, language: str | None = "fr", published: str | None = None) -> Document:
    return Document(Source("test", language=language, published=published), text)


def claims(text: str, language: str = "fr", published: str | None = None) -> list[Statement]:
    return [s for s in extract(document(text, language, published)) if s.kind != "boilerplate"]


def said(statement: Statement, text: str) -> tuple[str | None, str | None, str | None]:
    content = text[statement.content.start : statement.content.end] if statement.content else None
    return (
        statement.speaker.text if statement.speaker else None,
        statement.cue.text if statement.cue else None,
        content,
    )


def test_debris_is_told_with_its_reason():
    reasons = {s.text.split("\n")[0][:20]: s.kind_reason for s in extract(document(ARTICLE)) if s.kind == "boilerplate"}
    assert reasons == {
        "Le pont de Varenne-s": "title",
        "Par Odile Castaing": "byline",
        "VARENNE-SUR-LOT, jeu": "dateline",
        "Tags : pont, travaux": "tags",
        "Lire aussi : Le viad": "related",
        "Partager : Facebook ": "share",
        "Laisser un commentai": "comments",
    }


def test_statements_of_an_article():
    assert [s.text for s in claims(ARTICLE)] == [
        "Le pont a été fermé mercredi soir après la découverte de fissures.",
        "« Nous ne prendrons aucun risque », a déclaré Solange Iribarne, directrice des routes.",
        "Elle a précisé que les travaux coûteraient plus de 2,4 millions d'euros.",
        "Selon le syndicat des transporteurs, 1 200 camions passent chaque jour",
        "la mairie en compte 800.",
        "L'opposant Marc Vidalou dénonce « un mensonge grossier »",
        "et réclame une enquête.",
    ]


def test_who_says_what():
    found = [said(s, ARTICLE) for s in claims(ARTICLE) if s.cue]
    assert found == [
        ("Solange Iribarne, directrice des routes", "a déclaré", "Nous ne prendrons aucun risque"),
        (
            "Solange Iribarne, directrice des routes",
            "a précisé",
            "les travaux coûteraient plus de 2,4 millions d'euros",
        ),
        ("le syndicat des transporteurs", "Selon", "1 200 camions passent chaque jour"),
        ("L'opposant Marc Vidalou", "dénonce", "un mensonge grossier"),
        ("L'opposant Marc Vidalou", "réclame", "une enquête"),
    ]


def test_a_pronoun_keeps_its_words_in_place():
    statement = next(s for s in claims(ARTICLE) if s.text.startswith("Elle"))
    assert statement.mention is not None and statement.mention.text == "Elle"
    assert statement.context_text.startswith("« Nous ne prendrons")


def test_the_dateline_dates_the_article():
    first = claims(ARTICLE)[0]
    assert [(d.text, d.iso) for d in first.dates] == [("mercredi soir", "2025-03-05")]


def test_a_publication_date_goes_before_the_dateline():
    first = claims(ARTICLE, published="2025-03-13")[0]
    assert first.dates[0].iso == "2025-03-12"


def test_quantities_of_statements():
    figures = [(q.value, q.unit, q.modifier) for s in claims(ARTICLE) for q in s.quantities]
    assert figures == [(2_400_000, "euro", "more_than"), (1200, "camions", "exact"), (800, "", "exact")]


def test_a_part_that_counts_without_saying_what_leans_on_the_part_before():
    part = next(s for s in claims(ARTICLE) if s.text.startswith("la mairie"))
    assert part.context_text == "Selon le syndicat des transporteurs, 1 200 camions passent chaque jour"


def test_ids_count_in_order():
    found = extract(document(ARTICLE))
    assert [s.id for s in found] == [f"s{n}" for n in range(1, len(found) + 1)]


def test_a_quotation_over_sentences_is_one_statement():
    text = "« La digue tient. Personne ne partira », a promis le maire."
    (statement,) = claims(text)
    assert said(statement, text) == ("le maire", "a promis", "La digue tient. Personne ne partira")


def test_a_quotation_that_goes_on_after_its_speaker_is_a_statement_of_its_own():
    text = "« Non », répond Ana Lozac. « Nous avons fermé la vanne à midi, comme prévu. »"
    first, second = claims(text)
    assert said(first, text) == ("Ana Lozac", "répond", "Non")
    assert said(second, text) == ("Ana Lozac", "répond", "Nous avons fermé la vanne à midi, comme prévu.")


def test_speech_in_speech_names_both():
    text = "Selon l'agence Vox, le ministre a annoncé que le barrage serait vidé."
    outer, inner = claims(text)
    assert outer.speaker is not None and outer.speaker.text == "l'agence Vox"
    assert outer.inner_speaker is not None and outer.inner_speaker.text == "le ministre"
    assert said(inner, text) == ("le ministre", "a annoncé", "le barrage serait vidé")


def test_whole_takes_the_main_attribution_and_all_figures():
    text = "Trois ponts ont cédé. Douze personnes sont mortes, a indiqué la préfecture."
    statement = whole(document(text))
    assert (statement.start, statement.end) == (0, len(text))
    assert said(statement, text) == ("la préfecture", "a indiqué", "Douze personnes sont mortes")
    assert [q.value for q in statement.quantities] == [3, 12]


def test_whole_without_an_attribution_is_the_documents_own():
    statement = whole(document("  Il pleut.\n"))
    assert (statement.text, statement.speaker) == ("Il pleut.", None)


def test_an_empty_document_has_no_statement():
    assert extract(document("")) == ()
    assert whole(document("")).text == ""


def test_an_unknown_language_has_sentences_and_figures_only():
    text = "Kapal itu tenggelam pada 2019-04-02. Ada 14 orang."
    found = claims(text, "id")
    assert [s.text for s in found] == ["Kapal itu tenggelam pada 2019-04-02.", "Ada 14 orang."]
    assert [d.iso for s in found for d in s.dates] == ["2019-04-02"]
    assert all(s.speaker is None for s in found)


def test_a_single_line_without_a_stop_is_no_heading():
    text = "Douze morts à Varenne, selon la mairie"
    assert [s.kind for s in extract(document(text))] == ["factual"]
    assert whole(document(text)).speaker is not None


def test_near_futures_are_forecasts():
    told = {
        "fr": ("Deux écoles vont bientôt fermer.", "Deux écoles ferment."),
        "en": ("Two schools are going to close.", "Two schools are closing."),
        "de": ("Zwei Schulen werden im Sommer schließen.", "Zwei Schulen werden gebaut."),
        "es": ("Dos escuelas van a cerrar.", "Dos escuelas cierran."),
        "pt": ("Duas escolas vão fechar.", "Duas escolas fecham."),
        "it": ("Due scuole stanno per chiudere.", "Due scuole chiudono."),
    }
    kinds = {code: tuple(claims(text, code)[0].kind for text in texts) for code, texts in told.items()}
    assert kinds == dict.fromkeys(told, ("forecast", "factual"))


def test_a_figure_before_a_date_keeps_its_value_and_has_no_unit():
    for words, figure, value in (
        ("Il en reste 12 000, contre 15 000 lundi.", "15 000", 15000),
        ("Il y a 40 cas, contre 38 la veille.", "38", 38),
        ("La dette est de 3 milliards, contre 2,9 milliards un an plus tôt.", "2,9 milliards", 2.9e9),
    ):
        found = claims(words, published="2025-03-06")[-1].quantities[-1]
        assert (found.text, found.value, found.unit) == (figure, value, "")


WRAPPED = """Le pont fermé

Par Odile Castaing

Le pont de la ville a été fermé mercredi soir après la découverte de
Fissures qui courent sur la pile nord, selon Solange Iribarne. Le maire,
Marc Vidalou, a annoncé que des travaux auraient lieu en mai. « Nous ne
prendrons aucun risque », a dit Solange Iribarne.

- La pile nord du pont a été bâtie par la ville de Varenne en 1881
- La pile sud du pont a été bâtie par la ville de Varenne en 1882
- La pile du milieu a été bâtie par la ville de Varenne en 1883
"""


def test_lines_cut_at_a_width_are_one_paragraph_and_bullets_and_headings_their_own():
    assert [s.text for s in extract(document(WRAPPED)) if s.kind == "boilerplate"] == ["Le pont fermé", "Par Odile Castaing"]
    found = [s.text for s in claims(WRAPPED)]
    assert found[1].startswith("Le maire,\nMarc Vidalou, a annoncé")
    assert [text[:13] for text in found[-3:]] == ["- La pile nor", "- La pile sud", "- La pile du "]


def test_lines_that_had_room_for_the_next_word_stay_apart():
    lines = "La commune de Varenne a rouvert les quais et le pont aux passants\nLe pont est sûr\nLa mairie est fermée au public\n"
    assert {s.kind_reason for s in extract(document(lines))} == {"title", "heading"}
