"""Speaker, cue, content and stance of single sentences; all invented."""

from __future__ import annotations

import pytest

from claimcheck.claims.extract import extract
from claimcheck.datatypes import Document, Source


def found(text: str, code: str) -> list[tuple[str | None, str, str, str]]:
    return [
        (s.mention.text if s.mention else None, s.cue.text, text[s.content.start : s.content.end], s.stance)
        for s in extract(Document(Source("test", language=code, published="2025-03-06"), text))
        if s.cue is not None and s.content is not None
    ]


FRENCH = [
    ("Le maire a indiqué jeudi que la digue tiendrait.", "Le maire", "a indiqué", "la digue tiendrait", "asserted"),
    ("La digue a cédé, a reconnu le préfet.", "le préfet", "a reconnu", "La digue a cédé", "asserted"),
    ("La digue a cédé, a-t-il reconnu.", "il", "a-t-il reconnu", "La digue a cédé", "asserted"),
    ("Selon la préfecture, douze ponts ont cédé.", "la préfecture", "Selon", "douze ponts ont cédé", "asserted"),
    ("Douze ponts ont cédé, selon la préfecture.", "la préfecture", "selon", "Douze ponts ont cédé", "asserted"),
    ("Pour le juge Morand, l'affaire est close.", "le juge Morand", "Pour", "l'affaire est close", "asserted"),
    ("Le syndicat dénonce un abandon.", "Le syndicat", "dénonce", "un abandon", "judged"),
    ("Le syndicat réclame la gratuité.", "Le syndicat", "réclame", "la gratuité", "demanded"),
    ("La mairie dément avoir signé.", "La mairie", "dément", "avoir signé", "denied"),
    ("L'institut prévoit une hausse.", "L'institut", "prévoit", "une hausse", "predicted"),
    ("Les habitants craignent une crue.", "Les habitants", "craignent", "une crue", "hedged"),
    ("La ville a demandé aux riverains de partir.", "La ville", "a demandé", "partir", "demanded"),
    (
        "L'ONG a, de son côté, assuré que l'eau est potable.",
        "L'ONG",
        "a, de son côté, assuré",
        "l'eau est potable",
        "asserted",
    ),
    ("Le groupe a fait savoir que l'usine fermerait.", "Le groupe", "a fait savoir", "l'usine fermerait", "asserted"),
    ("Elle dit espérer que la pluie cessera.", "Elle", "dit espérer", "la pluie cessera", "hedged"),
    (
        "Nora Belin, cheffe du service, a précisé que tout va bien.",
        "Nora Belin, cheffe du service",
        "a précisé",
        "tout va bien",
        "asserted",
    ),
    ("Le juge, qui affirme « ne rien cacher », a souri.", "Le juge", "affirme", "ne rien cacher", "asserted"),
    ("Affirmant que la route est sûre, il a rouvert le col.", "il", "Affirmant", "la route est sûre", "asserted"),
    (
        "« Il faut évacuer la vallée », a lancé le pompier.",
        "le pompier",
        "a lancé",
        "Il faut évacuer la vallée",
        "demanded",
    ),
    ("La rumeur, selon lui, est fausse.", "lui", "selon", "est fausse", "asserted"),
]


@pytest.mark.parametrize(("text", "speaker", "cue", "content", "stance"), FRENCH)
def test_french(text: str, speaker: str, cue: str, content: str, stance: str) -> None:
    assert found(text, "fr") == [(speaker, cue, content, stance)]


OTHERS = [
    ("en", "The mayor said on Monday that the dam would hold.", "The mayor", "said", "the dam would hold", "asserted"),
    ("en", "The dam is safe, the mayor said.", "the mayor", "said", "The dam is safe", "asserted"),
    (
        "en",
        "“The dam is safe,” said Ann Lodge, the chief engineer.",
        "Ann Lodge, the chief engineer",
        "said",
        "The dam is safe",
        "asserted",
    ),
    (
        "en",
        "“The dam is safe,” its engineer, Ann Lodge, told reporters.",
        "its engineer, Ann Lodge",
        "told",
        "The dam is safe",
        "asserted",
    ),
    (
        "en",
        "According to the council, twelve bridges fell.",
        "the council",
        "According to",
        "twelve bridges fell",
        "asserted",
    ),
    ("en", "The union denounced the closure.", "The union", "denounced", "the closure", "judged"),
    ("en", "The company denied that it had known.", "The company", "denied", "it had known", "denied"),
    ("de", "Der Minister sagte, dass die Brücke hält.", "Der Minister", "sagte", "die Brücke hält", "asserted"),
    (
        "de",
        "„Die Brücke hält“, sagte Minister Ernst Vogt.",
        "Minister Ernst Vogt",
        "sagte",
        "Die Brücke hält",
        "asserted",
    ),
    ("es", "El alcalde afirmó que el puente resistirá.", "El alcalde", "afirmó", "el puente resistirá", "asserted"),
    ("es", "«El puente resistirá», dijo Ana Ríos.", "Ana Ríos", "dijo", "El puente resistirá", "asserted"),
    ("it", "Il sindaco ha detto che il ponte regge.", "Il sindaco", "ha detto", "il ponte regge", "asserted"),
    (
        "it",
        "Secondo la prefettura, dodici ponti sono crollati.",
        "la prefettura",
        "Secondo",
        "dodici ponti sono crollati",
        "asserted",
    ),
    ("pt", "O prefeito disse que a ponte vai resistir.", "O prefeito", "disse", "a ponte vai resistir", None),
    ("ar", "قال رئيس البلدية إن الجسر آمن.", "رئيس البلدية", "قال", "الجسر آمن", "asserted"),
]


@pytest.mark.parametrize(("code", "text", "speaker", "cue", "content", "stance"), OTHERS)
def test_other_languages(code: str, text: str, speaker: str, cue: str, content: str, stance: str | None) -> None:
    ((who, how, what, held),) = found(text, code)
    assert (who, how, what) == (speaker, cue, content)
    assert stance is None or held == stance


NOTHING = [
    ("fr", "La demande a baissé de moitié."),
    ("fr", "Le juge a quitté la salle."),
    ("fr", "S'il souhaite partir, la porte est ouverte."),
    ("en", "The state report is long."),
    ("en", "The union's claims were filed late."),
    ("fr", "La France tente de rallier le Conseil à un texte exigeant un cessez-le-feu."),
    ("fr", "Une pétition réclamant sa démission a recueilli 10 000 signatures."),
    ("fr", "La préfecture a ouvert en janvier à Tarbes un centre d'accueil."),
    ("fr", "L'ancien maire avait été arrêté en février à sa descente d'avion."),
    ("fr", "L'architecte a obéi en tout point au sourcier."),
]


@pytest.mark.parametrize(("code", "text"), NOTHING)
def test_no_attribution(code: str, text: str) -> None:
    assert found(text, code) == []


def test_pronouns_stand_for_the_last_who_fits():
    text = (
        "La préfète, Jeanne Orsel, a condamné les violences. Le chef des pompiers, Luc Amiel, a salué ses équipes. "
        "Elle juge la riposte mesurée. Il réclame des renforts."
    )
    found = [
        (s.mention.text, s.speaker.text)
        for s in extract(Document(Source("t", language="fr"), text))
        if s.speaker and s.mention
    ]
    assert found[2:] == [("Elle", "La préfète, Jeanne Orsel"), ("Il", "Le chef des pompiers, Luc Amiel")]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Le maire en appelle à la justice.", "en appelle à", "la justice"),
        ("Les rebelles en appellent à l'ONU.", "en appellent à", "l'ONU"),
        ("Le syndicat a appelé à la grève.", "a appelé à", "la grève"),
    ],
)
def test_who_appeals_demands(text: str, cue: str, content: str) -> None:
    ((_, how, what, held),) = found(text, "fr")
    assert (how, what, held) == (cue, content, "demanded")


def test_celle_ci_is_the_name_spoken_of_last():
    text = "Le maire Paul Roux accuse la société Sogerel. Dans un communiqué, celle-ci évoque « un incident imprévisible »."
    last = [s for s in extract(Document(Source("t", language="fr"), text)) if s.speaker][-1]
    assert last.speaker is not None and last.speaker.text == "Sogerel"


def test_a_transcript_names_its_speakers():
    text = "LODGE: We waited far too long for that answer.\nROUX: Nobody told us anything at all."
    speakers = [s.speaker.text for s in extract(Document(Source("t", language="en"), text)) if s.speaker]
    assert speakers == ["LODGE", "ROUX"]


def test_a_surname_stands_for_the_full_name():
    text = "Rima Haddad-Noun leads the list. “They stole it,” Haddad-Noun said."
    speakers = [s.speaker.text for s in extract(Document(Source("t", language="en"), text)) if s.speaker]
    assert speakers == ["Rima Haddad-Noun"]


BEHIND = [
    (
        "« Il y a eu de fortes pluies » mais « pas de crue » soudaine, a indiqué jeudi Nora Belin, directrice du port.",
        "Nora Belin, directrice du port",
    ),
    ("Il s'agit d'un recul « inédit » du glacier depuis la fin de la guerre, a souligné l'OGR.", "l'OGR"),
    (
        "C'est de la « poudre aux yeux », souligne Luc Amiel, de la Fédération Morand.",
        "Luc Amiel, de la Fédération Morand",
    ),
    ("Les « gilets bleus » bretons ont dénoncé la fermeture du port.", "Les « gilets bleus » bretons"),
    ("Le maire, très ému, a annoncé une minute de silence.", "Le maire, très ému"),
    ("La situation reste tendue, a dit vendredi le préfet, Jean Morand.", "le préfet, Jean Morand"),
    ("Douze morts, trois blessés, a précisé la préfecture.", "la préfecture"),
    ("La rivière monte encore, a confié à l'agence Belga le maire de Morlac.", "le maire de Morlac"),
    ("Rien n'est prêt, confie sous couvert d'anonymat un responsable du port.", "un responsable du port"),
    ("Nora Belin, du syndicat (SNP), a annoncé une grève.", "Nora Belin, du syndicat (SNP)"),
]


@pytest.mark.parametrize(("text", "speaker"), BEHIND)
def test_who_speaks_behind_or_round_a_quotation(text: str, speaker: str) -> None:
    assert [who for who, *_ in found(text, "fr")] == [speaker]


def test_selon_qui_means_the_person_not_the_institute():
    text = (
        "Le port est perdu, souligne Ada Roux, de l'institut Belin, selon qui « la digue est trop basse pour tenir »."
    )
    assert [(who, how) for who, how, *_ in found(text, "fr")] == [
        ("Ada Roux, de l'institut Belin", "souligne"),
        ("Ada Roux, de l'institut Belin", "selon"),
    ]


def test_a_relative_clause_ends_before_the_main_verb():
    text = "Ada Roux, qui exige la reprise du chantier à Morlac, entend dire aux élus que la digue est trop basse."
    assert found(text, "fr") == [
        ("Ada Roux", "exige", "la reprise du chantier à Morlac", "demanded"),
        ("Ada Roux", "dire", "la digue est trop basse", "asserted"),
    ]
    assert [s.text for s in extract(Document(Source("t", language="fr"), text))] == [
        "Ada Roux, qui exige la reprise du chantier à Morlac",
        "entend dire aux élus que la digue est trop basse.",
    ]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Ada Roux souhaite pouvoir dire aux élus que la digue est trop basse.", 1),
        ("Le préfet affirme que, selon la météo, la digue est trop basse.", 2),
    ],
)
def test_a_nested_statement_is_shorter_than_its_parent(text: str, statements: int) -> None:
    assert len(extract(Document(Source("t", language="fr"), text))) == statements


def test_a_reporting_clause_between_subject_and_verb():
    text = "Les habitants du quartier, a dit le maire, étaient dehors."
    assert found(text, "fr") == [("le maire", "a dit", "étaient dehors", "asserted")]


def test_whoever_asks_demands_nothing():
    (statement,) = extract(Document(Source("t", language="fr"), "« Partir où ? », demande-t-elle."))
    assert (statement.stance, statement.kind) == ("asserted", "question")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“Who will pay for all this?” Lodge said. “Nobody asked us.”", "Lodge", "Who will pay for all this?"),
        ("“The dam is a lie and we all know it.” ― Ann Lodge", "Ann Lodge", "The dam is a lie and we all know it."),
        ("“The dam is safe,” said the Rev. Peter Lodge.", "the Rev. Peter Lodge", "The dam is safe"),
        (
            "“We will miss this coast and its people more than words can say,” Lodge said, “and its light.”",
            "Lodge",
            "We will miss this coast and its people more than words can say",
        ),
        ("Lodge said after the vote she would go.", "Lodge", "she would go"),
        ("She said Ann Lodge favors a recount.", "She", "Ann Lodge favors a recount"),
        ("She wants to triple the fees.", "She", "to triple the fees"),
        ("The centre estimates that it would cost a fortune.", "The centre", "it would cost a fortune"),
    ],
)
def test_english_reports(text: str, speaker: str, content: str) -> None:
    assert [(who, what) for who, _, what, _ in found(text, "en")] == [(speaker, content)]


@pytest.mark.parametrize(
    ("code", "text", "speaker", "cue"),
    [
        ("fr", "Un diplomate, qui a requis l'anonymat, a dit que la trêve tenait.", "Un diplomate", "a dit"),
        ("fr", "Un élu qui a demandé à ne pas être nommé affirme que la trêve tient.", "Un élu", "affirme"),
        ("en", "A diplomat who requested anonymity said no deal was near.", "A diplomat", "said"),
        ("en", "An official, who asked not to be named, said the talks had failed.", "An official", "said"),
        ("de", "Ein Beamter, der nicht genannt werden wollte, sagte, dass die Brücke hält.", "Ein Beamter", "sagte"),
        ("es", "Una fuente que pidió el anonimato dijo que hubo heridos.", "Una fuente", "dijo"),
    ],
)
def test_who_wants_no_name_says_nothing_by_that(code: str, text: str, speaker: str, cue: str) -> None:
    [(who, verb, _, _)] = found(text, code)
    assert who.startswith(speaker) and verb == cue


def test_a_gerund_speaks_on_for_the_same_speaker():
    text = "Analysts said the factors have contributed to the appeal, citing the length of the coast."
    assert found(text, "en") == [
        ("Analysts", "said", "the factors have contributed to the appeal", "asserted"),
        ("Analysts", "citing", "the length of the coast", "asserted"),
    ]
    statements = [s.text for s in extract(Document(Source("t", language="en"), text))]
    assert statements == [
        "Analysts said the factors have contributed to the appeal",
        "citing the length of the coast.",
    ]
