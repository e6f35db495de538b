"""Garbled passages and altered quotations; invented sentences, real names of bodies."""

from __future__ import annotations

import pytest

from claimcheck.claims.extract import extract
from claimcheck.claims.suspects import against, garbled, word_diff
from claimcheck.datatypes import Document, Source, Statement

GARBLED = [
    ("Il siège au Conseil mondial. Il défend united nations accord de paix.", "united nations", "un"),
    ("La presse suit le contrôle plusieurs routes par la milice.", "plusieurs", "des"),
    ("Le rapport vient de l'Observatoire syrien plusieurs droits de l'homme.", "plusieurs", "des"),
    ("Elle travaille à l'International Institute for Proper Studies depuis 2009.", "Proper", "Strategic"),
    ("Il attend l'annonce trovumen Damas avec calme.", "trovumen", "de"),
    ("Une route de l'est trovumen Damas est coupée.", "trovumen", "de"),
    ("Le quartier est désormais sous le contrôle plusieurs milices.", "plusieurs", "des"),
    ("Le syndicat plusieurs dockers a voté la grève.", "plusieurs", "des"),
    ("Il a écrit au ministre plusieurs Affaires étrangères.", "plusieurs", "des"),
    ("The World Heath Organization sent doctors.", "Heath", "Health"),
]

SOUND = [
    ("fr", "Un vaccin coûte à l'organisation plusieurs dizaines d'euros."),
    ("fr", "L'association écrit à ses donateurs plusieurs fois chaque année."),
    ("fr", "Le pays en soigne chaque année plusieurs centaines de cas."),
    ("fr", "À travers les années plusieurs compagnies ont desservi l'île."),
    ("fr", "L'aviation a mené dans la nuit plusieurs dizaines de raids sur le port."),
    ("fr", "Il cherche un ou plusieurs témoins."),
    ("fr", "Il a envisagé non pas un, mais plusieurs petits ports."),
    ("fr", "La police l'interroge plusieurs heures."),
    ("fr", "Le maire leur propose plusieurs sites."),
    ("fr", "La droite a perdu un siège, la gauche plusieurs dizaines."),
    ("fr", "Il a occupé le poste plusieurs longues années."),
    ("fr", "Ce matin plusieurs routes étaient coupées."),
    ("fr", "Le sommet des chefs d'État de l'océan Indien est clos."),
    ("fr", "Il a dormi dans un lit de l'hôtel Palmyre."),
    ("fr", "C'est l'accord auquel Kiev s'est opposé."),
    ("fr", "Le grand tribunal civil Damas reste fermé."),
    ("fr", "L'intrigue implique plusieurs soldats. L'armée du pays revendique plusieurs attaques."),
    ("fr", "La Cour interaméricaine des droits de l'homme a condamné le pays."),
    ("fr", "Le ministre délégué à l'Intérieur est à Tarma."),
    ("fr", "Le Conseil de securité des Nations unies a voté."),
    ("en", "The World Health Organization and the World Trade Organization met."),
    ("en", "The World Meteorological Organization warned of a storm."),
    ("en", "The Syrian Network for Human Rights counted twelve dead."),
    ("en", "The Syrian Observatory of Human Rights counted twelve dead."),
    ("en", "The International Syria Support Group met."),
    ("en", "The European Investment Bank lent the money."),
    ("en", "She works at the International Institute for Iranian Studies."),
    ("en", "She works at the International Institute for Peace Studies (IIPS)."),
    ("en", "The Organization for Security and Cooperation in Europe sent observers."),
    ("en", "An international arbitration court ruled on the matter."),
    ("es", "La Organización Mundial de la Salud envió médicos."),
    ("de", "Der Vorsitzende reiste am Montag nach Damaskus."),
    ("it", "Il porto di Bari resta chiuso."),
    ("pt", "O porto de Lisboa continua fechado."),
    ("ar", "بقي ميناء طرطوس مغلقا."),
]


def document(text: str, name: str = "article", code: str = "fr") -> Document:
    return Document(Source(name, language=code), text)


def read(text: str, name: str = "article", code: str = "fr") -> tuple[Document, tuple[Statement, ...]]:
    made = document(text, name, code)
    return made, extract(made)


@pytest.mark.parametrize(("text", "odd", "likely"), GARBLED)
def test_garbled(text: str, odd: str, likely: str) -> None:
    (found,) = garbled(*read(text))
    assert (found.text, found.likely, text[found.start : found.end]) == (odd, likely, odd)


@pytest.mark.parametrize(
    "text",
    [
        "L'Organisation des nations unies a voté.",
        "Il veut atteindre plusieurs villes avant la nuit.",
        "Le maire visite plusieurs quartiers de Damas.",
        "Il a livré à l'Ukraine plusieurs camions.",
        "L'Observatoire syrien des droits de l'homme a compté douze morts.",
        "Le ministre de l'Intérieur est à Paris.",
    ],
)
def test_sound_text_is_not_garbled(text: str) -> None:
    assert garbled(*read(text)) == ()


@pytest.mark.parametrize(("code", "text"), SOUND)
def test_what_an_ordinary_text_has_is_not_garbled(code: str, text: str) -> None:
    assert garbled(*read(text, code=code)) == ()


def test_what_may_be_sound_is_told_beside_another_sign():
    unsure = "Il craint la hausse du prix plusieurs vaccins."
    assert garbled(*read(unsure)) == ()
    found = garbled(*read(f"{unsure} Le syndicat plusieurs dockers a voté la grève."))
    assert [(s.text, s.likely) for s in found] == [("plusieurs", "des")] * 2


ALTERED = "Il attend l'annonce trovumen Damas avec calme. Il défend united nations accord de paix."
COPY = "Les pompiers de la vallée ont éteint le très {} incendie de la mairie dans la nuit."


def test_a_swapped_word_of_a_copied_sentence_has_its_original_in_an_altered_text():
    article, statements = read(f"{ALTERED} {COPY.format('grand')}")
    _, evidence = read(COPY.format("gros"), "report")
    (found,) = against(article, statements, evidence)
    assert (found.text, found.likely, found.kind) == ("grand", "gros", "garbled")
    assert found.evidence == evidence[0]


def test_a_swapped_word_has_the_original_that_most_reports_have():
    article, statements = read(f"{ALTERED} {COPY.format('grand')}")
    evidence = [s for n, word in enumerate(("vif", "gros", "gros")) for s in read(COPY.format(word), f"r{n}")[1]]
    assert [found.likely for found in against(article, statements, evidence)] == ["gros"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (COPY.format("grand"), COPY.format("gros")),
        (
            "Les écoles resteront fermées jusqu'à la fin de la semaine, a dit la mairie.",
            "Les écoles du port sont fermées jusqu'à la fin de la semaine, a dit la mairie.",
        ),
        (
            "Les blessés les plus graves ont été conduits vers l'hôpital militaire de Sfax.",
            "Les blessés les plus graves ont été conduits vers l'hôpital militaire de Meknès.",
        ),
    ],
)
def test_other_words_than_a_report_are_not_garbled_in_a_sound_text(ours: str, theirs: str) -> None:
    article, statements = read(ours)
    assert against(article, statements, read(theirs, "report")[1]) == ()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("grand", "troisième grand"), ("grand", "Grand"), ("non-prévu", "non prévu"), ("grand", "pas gros")],
)
def test_facts_and_spelling_are_not_garbled_in_an_altered_text(ours: str, theirs: str) -> None:
    article, statements = read(f"{ALTERED} {COPY.format(ours)}")
    assert against(article, statements, read(COPY.format(theirs), "report")[1]) == ()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Il ne doit y avoir aucun risque pour nos soldats.", "Il ne doit y avoir aucune sanction contre la vallée."),
        ("un ordre fondé en droit", "Nous défendons un ordre fondé en droit et la paix"),
        ("Nous quitterons la vallée au printemps si la digue cède", "la vallée au printemps si la digue"),
        ("Le cessez-le-feu est mort, la vallée brûle", "Le cessez le feu est mort, la vallée brûle"),
        ("Nous avons reçu une aide sans précédent de la ville", "Ce texte est sans précédent, dit le maire de la ville"),
    ],
)
def test_another_quotation_is_not_the_same_in_other_words(ours: str, theirs: str) -> None:
    article, statements = read(f"« {ours} », a dit Ana Lozac.")
    assert against(article, statements, read(f"« {theirs} », a dit Ana Lozac.", "report")[1]) == ()


def test_figures_that_differ_are_not_garbled():
    article, statements = read("Les pompiers de la vallée ont sauvé 12 habitants de la rue basse.")
    _, evidence = read("Les pompiers de la vallée ont sauvé 21 habitants de la rue basse.", "report")
    assert against(article, statements, evidence) == ()


def test_a_truncated_quotation_has_its_longest_version():
    article, statements = read("« Nous quitterons la vallée au printemps », a dit Ana Lozac.")
    _, evidence = read("« Nous quitterons la vallée au printemps si la digue cède », a dit Ana Lozac.", "report")
    (found,) = against(article, statements, evidence)
    assert found.kind == "quotation"
    assert found.likely == "Nous quitterons la vallée au printemps si la digue cède"
    assert found.note == "Nous quitterons la vallée au printemps {+si la digue cède+}"


def test_the_same_quotation_is_no_suspect():
    article, statements = read("« Nous quitterons la vallée au printemps », a dit Ana Lozac.")
    _, evidence = read("Ana Lozac l'a juré : « Nous quitterons la vallée au printemps. »", "report")
    assert against(article, statements, evidence) == ()


def test_word_diff_marks_what_goes_and_what_comes():
    assert word_diff("un deux trois", "un trois quatre") == "un [-deux-] trois {+quatre+}"
