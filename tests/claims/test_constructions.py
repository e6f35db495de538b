"""Constructions of reporting, one sentence each, by language; all invented."""

from __future__ import annotations

import pytest

from claimcheck.claims.extract import extract
from claimcheck.claims.quotes import quotations
from claimcheck.datatypes import Document, Source

Report = tuple[str | None, str, str]


def reports(text: str, code: str) -> list[Report]:
    """Speaker, content and stance of every report."""
    return [
        (s.speaker.text if s.speaker else None, text[s.content.start : s.content.end], s.stance)
        for s in extract(Document(Source("test", language=code, published="2025-03-06"), text))
        if s.cue is not None and s.content is not None
    ]


ENGLISH: list[tuple[str, list[Report]]] = [
    ("While Lodge says the dam is safe, the council has closed the road.", [("Lodge", "the dam is safe", "asserted")]),
    ("The firm denied the charge, which is three years old.", [("The firm", "the charge", "denied")]),
    ("She praised the crews and went home.", [("She", "the crews", "judged")]),
    ("At a rally on the pier, Lodge rejected claims from rivals.", [("Lodge", "claims from rivals", "denied")]),
    ("As the river rises, the town has pledged to rebuild the wall.", [("the town", "to rebuild the wall", "asserted")]),
    ("The mayor called them cowards and accused them of theft.", [("The mayor", "them cowards", "judged"), ("The mayor", "them of theft", "judged")]),
    ("Lodge said the vote was fair, though it was close.", [("Lodge", "the vote was fair", "asserted")]),
    ("The sale of the mill is expected to bring jobs.", [(None, "The sale of the mill is expected to bring jobs", "predicted")]),
    ("The bridge appears to have moved.", [(None, "The bridge appears to have moved", "hedged")]),
    ("Asked whether the bridge was safe, the mayor said it was.", [(None, "whether the bridge was safe", "asserted"), ("the mayor", "it was", "asserted")]),
    ("When asked by a councillor if he would resign, Lodge declined to answer.", [("a councillor", "if he would resign", "asserted"), ("Lodge", "to answer", "denied")]),
    ("The mill is said to be planning a new plant, according to the union.", [("the union", "The mill is said to be planning a new plant", "asserted"), (None, "The mill is said to be planning a new plant", "hedged")]),
    ("“It is unusual,“ said former mayor Ann Lodge.", [("former mayor Ann Lodge", "It is unusual", "asserted")]),
    ("Most said they were tired of the noise.", [("Most", "they were tired of the noise", "asserted")]),
    ("Anna Lodge hopes the rain will stop.", [("Anna Lodge", "the rain will stop", "hedged")]),
    ("She is asking for a recount in Norwick, where 900 people voted.", [("She", "a recount in Norwick", "demanded")]),
    ("The council is reluctant to pay for the repairs.", [("The council", "to pay for the repairs", "denied")]),
    ("Mourners — and some guards — said that the road was closed.", [("Mourners — and some guards", "the road was closed", "asserted")]),
    ("The party says 34,570 members voted by post.", [("The party", "34,570 members voted by post", "asserted")]),
    ("Said Lodge, “We will rebuild the wall by spring.”", [("Lodge", "We will rebuild the wall by spring.", "asserted")]),
    ("“Why would anyone pay?” Lodge said about the toll.", [("Lodge", "Why would anyone pay?", "asserted")]),
    ("The council dismissed Lodge's warning that the wall would fall.", [("The council", "Lodge's warning that the wall would fall", "denied"), ("Lodge", "the wall would fall", "predicted")]),
    ("Despite fears that the river would rise, the fair opened.", [(None, "the river would rise", "hedged")]),
    ("“It is like nothing we had before,” Lodge told a radio host after the vote, “and I hope we can straighten it out in spring.”", [("Lodge", "and I hope we can straighten it out in spring.", "asserted")]),
    ("They worried about the price of bread.", [("They", "the price of bread", "hedged")]),
]  # fmt: skip
FRENCH: list[tuple[str, list[Report]]] = [
    ("Le gouvernement a démenti toute hausse.", [("Le gouvernement", "toute hausse", "denied")]),
    ("La mairie défend ce choix, parlant d'un effort utile.", [("La mairie", "ce choix", "judged"), ("La mairie", "un effort utile", "asserted")]),
    ("Les riverains s'inquiètent des fissures.", [("Les riverains", "fissures", "hedged")]),
    ("Les élus se sont félicités des travaux.", [("Les élus", "travaux", "judged")]),
    ("Le club s'est indigné du fait que la salle reste fermée.", [("Le club", "la salle reste fermée", "judged")]),
    ("La guide a demandé aux marcheurs de « se taire ».", [("La guide", "se taire", "demanded")]),
    ("La ligue exhorte les joueurs à rentrer chez eux.", [("La ligue", "rentrer chez eux", "demanded")]),
    ("La digue tiendra. C'est ce qu'a déclaré le préfet du Nord.", [("le préfet du Nord", "La digue tiendra", "asserted")]),
    ("La digue tiendra. C'est du moins ce que le préfet affirme.", [("le préfet", "La digue tiendra", "asserted")]),
    ("Comme l'expliquent les auteurs, la ville a grandi.", [("les auteurs", "la ville a grandi", "asserted")]),
    ("La ville a grandi, comme l'a rappelé le maire.", [("le maire", "La ville a grandi", "asserted")]),
    ("Le maire est accusé d'avoir menti.", [(None, "avoir menti", "judged")]),
    ("L'armée est accusée par l'ONG d'avoir brûlé la récolte.", [("l'ONG", "avoir brûlé la récolte", "judged")]),
    ("L'échec du plan est rapporté par divers journaux.", [("divers journaux", "L'échec du plan", "asserted")]),
    ("Il a été annoncé que la gare fermera.", [(None, "la gare fermera", "asserted")]),
    ("Le syndicat dénonce un recul et appelle à la grève.", [("Le syndicat", "un recul", "judged"), ("Le syndicat", "la grève", "demanded")]),
    ("« Non », a-t-elle lancé, avant d'ajouter : « Nous attendons. »", [("elle", "Non", "judged"), ("elle", "Nous attendons.", "asserted")]),
    ("La ministre s'est déclarée favorable à une enquête.", [("La ministre", "favorable à une enquête", "judged")]),
    ("De l'opinion des habitants, le pont est étroit.", [("habitants", "le pont est étroit", "asserted")]),
    ("Pour Bernard Thiry, son secrétaire : « C'est un bon jour pour la ville. »", [("Bernard Thiry, son secrétaire", "C'est un bon jour pour la ville.", "asserted")]),
    ("Par ailleurs, poursuit l'ex-président du club, la salle n'a pas de toit.", [("l'ex-président du club", "la salle n'a pas de toit", "asserted")]),
    ("Il l'accuse d'avoir menti.", [("Il", "d'avoir menti", "judged")]),
    ("Le pont restera fermé aux camions jusqu'au printemps, précise le préfet Jean Roux : « Nous ne partons pas, nous restons. »", [("le préfet Jean Roux", "Le pont restera fermé aux camions jusqu'au printemps", "asserted"), ("le préfet Jean Roux", "Nous ne partons pas, nous restons.", "asserted")]),
    ("Les élus sont convaincus qu'il s'agit d'un vol.", [("Les élus", "il s'agit d'un vol", "judged")]),
    ("Les experts croient que le feu avait un but : des traces ont été relevées.", [("Les experts", "le feu avait un but", "hedged")]),
    ("Selon la mairie on peut passer sans crainte.", [("la mairie", "on peut passer sans crainte", "asserted")]),
    ("Le port a menacé de fermer.", [("Le port", "fermer", "demanded")]),
    ("Il est, disent-ils, grand temps de réparer la digue.", [("ils", "grand temps de réparer la digue", "asserted")]),
    ("Le maire convient que la route est étroite.", [("Le maire", "la route est étroite", "asserted")]),
    ("« C'est dur », réagit Paul Roux, maire du village.", [("Paul Roux, maire du village", "C'est dur", "asserted")]),
    ("Le contrat stipule que le loyer baissera.", [("Le contrat", "le loyer baissera", "asserted")]),
    ("Selon une note ayant fuité mardi, le site fermera.", [("une note ayant fuité mardi", "le site fermera", "predicted")]),
    ("Le comité, qui demande un pont neuf, rendra son avis en mai.", [("Le comité", "un pont neuf", "demanded")]),
    ("Le comité, qui dit avoir écrit au préfet, reproche à la ville de tarder.", [("Le comité", "avoir écrit au préfet", "asserted"), ("Le comité", "tarder", "judged")]),
    ("Le comité, qui attend depuis un an, s'indigne de la lenteur des travaux.", [("Le comité, qui attend depuis un an", "la lenteur des travaux", "judged")]),
    ("La mairie parle, elle, de vingt chantiers.", [("La mairie", "vingt chantiers", "asserted")]),
    ("Le maire a affirmé, lors d'une visite à Vannes, que le quai tient.", [("Le maire", "le quai tient", "asserted")]),
    ("Les loyers seront gelés en 2026, a annoncé la maire.", [("la maire", "Les loyers seront gelés en 2026", "asserted")]),
    ("Il a été dit mercredi soir que le quai tient.", [(None, "le quai tient", "asserted")]),
    ("Les habitants sont invités à faire bouillir l'eau.", [(None, "faire bouillir l'eau", "demanded")]),
    ("Le parquet a entendu le notaire, soupçonné d'avoir détourné des fonds.", [(None, "avoir détourné des fonds", "hedged")]),
    ("« Le dossier est vide », a plaidé en défense Me Anne Roux.", [("Me Anne Roux", "Le dossier est vide", "asserted")]),
    ("« C'est un grand jour », a dit à l'issue du match le gardien Paul Roux.", [("le gardien Paul Roux", "C'est un grand jour", "asserted")]),
    ("Le guide doute que la grotte soit ancienne et y voit « un simple trou ».", [("Le guide", "la grotte soit ancienne", "hedged"), ("Le guide", "un simple trou", "judged")]),
    ("Selon La Voix du Golfe, qui cite un témoin, le pont aurait bougé.", [("La Voix du Golfe, qui cite un témoin", "le pont aurait bougé", "hedged")]),
    ("D'après le garde, il resterait dix loups.", [("le garde", "il resterait dix loups", "hedged")]),
    ("La ville n'exclut pas de fermer le quai.", [("La ville", "fermer le quai", "hedged")]),
    ("La ville a promis que les tarifs ne seraient pas relevés.", [("La ville", "les tarifs ne seraient pas relevés", "asserted")]),
    ("Le port a indiqué que le quai serait fermé.", [("Le port", "le quai serait fermé", "asserted")]),
    ("« C'est faux », répond l'adjoint.", [("l'adjoint", "C'est faux", "denied")]),
    ("« Rien ne bouge », ironise le gardien.", [("le gardien", "Rien ne bouge", "judged")]),
    ("« La pluie arrive », se souvient-elle.", [("elle", "La pluie arrive", "asserted")]),
    ("Le maire, que le comité accuse de tarder, a quitté la salle.", [("le comité", "de tarder", "judged")]),
    ("Le quai, dont les pêcheurs dénoncent l'état, sera fermé.", [("les pêcheurs", "l'état", "judged")]),
    ("La ville s'est engagée à ce que le quai soit réparé.", [("La ville", "le quai soit réparé", "asserted")]),
    ("« La saison est lancée », peut-on lire sur l'affiche.", [(None, "La saison est lancée", "asserted")]),
    ("La police recommande aux marcheurs la prudence.", [("La police", "la prudence", "demanded")]),
    ("Deux gardiens ont demandé à partir.", [("Deux gardiens", "partir", "demanded")]),
    ("La régie a confirmé la panne dans un bref communiqué.", [("La régie", "la panne", "asserted")]),
    ("La régie dit ne pas avoir été prévenue.", [("La régie", "ne pas avoir été prévenue", "asserted")]),
    ("Le coureur nie s'être dopé.", [("Le coureur", "s'être dopé", "denied")]),
    ("Le maire assure vouloir réparer le quai.", [("Le maire", "réparer le quai", "asserted")]),
    ("Vannes a condamné le vol et Lorient a exprimé son inquiétude.", [("Vannes", "le vol", "judged"), ("Lorient", "son inquiétude", "asserted")]),
    ("Cent marcheurs sont venus selon la mairie, trente selon la police.", [("la mairie", "Cent marcheurs sont venus", "asserted"), ("la police", "trente", "asserted")]),
    ("Le maire a reconnu un retard, tout en assurant que le quai tient.", [("Le maire", "un retard", "asserted"), ("Le maire", "le quai tient", "asserted")]),
    ("Le port n'a pas confirmé que le quai tient.", [("Le port", "le quai tient", "hedged")]),
    ("Le port n'a pas dit si le quai tient.", [("Le port", "si le quai tient", "asserted")]),
    ("« Quand on ferme un quai, explique Paul Roux, délégué du port, on tue une ville. »", [("Paul Roux, délégué du port", "Quand on ferme un quai, explique Paul Roux, délégué du port, on tue une ville.", "asserted")]),
    ("« Quand il pleut, la ville, surtout, reste au sec », dit Paul Roux.", [("Paul Roux", "Quand il pleut, la ville, surtout, reste au sec", "asserted")]),
    ("« Le quai ferme », a lancé Paul Roux, avant d'ajouter : « Nous partons. »", [("Paul Roux", "Le quai ferme", "judged"), ("Paul Roux", "Nous partons.", "asserted")]),
    ("« Le quai tient », a estimé lundi Anne Roux, qui réclame une enquête.", [("Anne Roux", "Le quai tient", "judged"), ("Anne Roux", "une enquête", "demanded")]),
    ("Sur les travaux annoncés par Léo Belin, Anne Roux a répondu que le quai tient.", [("Léo Belin", "les travaux", "asserted"), ("Anne Roux", "le quai tient", "asserted")]),
    ("« Le quai tient », a dit l'adjointe aux Ports, Anne Roux, hier.", [("l'adjointe aux Ports, Anne Roux", "Le quai tient", "asserted")]),
]  # fmt: skip
OTHERS: list[tuple[str, str, list[Report]]] = [
    ("de", "Die Firma wies die Vorwürfe zurück.", [("Die Firma", "die Vorwürfe", "denied")]),
    ("de", "Der Firma zufolge läuft die Anlage weiter.", [("Der Firma", "läuft die Anlage weiter", "asserted")]),
    ("de", "Der Minister sagte, die Lage sei ernst.", [("Der Minister", "die Lage sei ernst", "asserted")]),
    ("en", "The port did not confirm that the quay holds.", [("The port", "the quay holds", "hedged")]),
    ("en", "The mayor did not say whether the quay will close.", [("The mayor", "whether the quay will close", "asserted")]),
    ("es", "El puerto no confirmó que el muelle cierra.", [("El puerto", "el muelle cierra", "hedged")]),
    ("de", "Der Hafen bestätigte nicht, dass der Kai hält.", [("Der Hafen", "der Kai hält", "hedged")]),
    ("es", "El muelle cierra, según informó el puerto.", [("el puerto", "El muelle cierra", "asserted")]),
    ("es", "Según ha informado el puerto, el muelle cierra.", [("el puerto", "el muelle cierra", "asserted")]),
    ("pt", "O cais fecha, segundo informou o porto.", [("o porto", "O cais fecha", "asserted")]),
    ("ar", "وقال محمد علي: «لن نغلق الجسر مساء».", [("محمد علي", "لن نغلق الجسر مساء", "asserted")]),
    ("en", "Ann Lodge spoke. As for Leo Kerr, he denounced a lie.", [("Leo Kerr", "a lie", "judged")]),
    ("fr", "Ada Roux a parlé hier. Quant à Léa Belin, elle dénonce un mensonge.", [("Léa Belin", "un mensonge", "judged")]),
    ("de", "Fachleute warnen vor den Folgen.", [("Fachleute", "den Folgen", "predicted")]),
    ("es", "El alcalde prometió reconstruir el puente.", [("El alcalde", "reconstruir el puente", "asserted")]),
    ("es", "El alcalde dijo que llueve. Añadió que «no hay luz» en el valle.", [("El alcalde", "llueve", "asserted"), ("El alcalde", "«no hay luz» en el valle", "asserted")]),
    ("it", "Il sindaco ha promesso di ricostruire il ponte.", [("Il sindaco", "ricostruire il ponte", "asserted")]),
    ("pt", "Os moradores temem uma nova cheia.", [("Os moradores", "uma nova cheia", "hedged")]),
    ("ar", "وبحسب الشرطة، أغلق الجسر مساء.", [("الشرطة", "أغلق الجسر مساء", "asserted")]),
]  # fmt: skip
NOTHING = [
    ("en", "The claim that he made was false."),
    ("en", "While the list is long, it doesn't tell voters much."),
    ("en", "The towns are at odds with the stated plans."),
    ("en", "Two rival lists each entered the race."),
    ("en", "It was in the mayor's favor, with a wide margin."),
    ("en", "He may show up at the end of the week."),
    ("fr", "Cette crue alarme de nombreux riverains."),
    ("fr", "L'annonce relance le rêve d'une colonie."),
    ("fr", "Il n'est pas étonnant que la ville dorme."),
    ("fr", "De nombreux invités se montrent « très arrogants »."),
    ("fr", "Le garde n'a trouvé qu'une vitre cassée."),
    ("fr", "Cela est annoncé par le maire."),
    ("fr", "La crise explique la fermeture du site."),
    ("fr", "Il a repris sa place."),
    ("fr", "Personne ne veut partir."),
    ("fr", "Personne en ville ne veut payer."),
    ("fr", "Aucun groupe n'a revendiqué le vol."),
    ("fr", "Le club n'a pas souhaité réagir."),
    ("fr", "La ville pourrait annoncer la fermeture du quai."),
    ("fr", "Le tribunal a condamné le gérant à deux ans de prison."),
    ("fr", "Le quai fut baptisé d'après le nom d'un marin."),
    ("fr", "Les services de secours ont été avertis de l'accident."),
    ("fr", "Les chaînes sont ouvertes (pour les régions du Nord, Flandre et Artois)."),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[Report]) -> None:
    assert sorted(reports(text, "en"), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text: str, expected: list[Report]) -> None:
    assert sorted(reports(text, "fr"), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(("code", "text", "expected"), OTHERS)
def test_other_languages(code: str, text: str, expected: list[Report]) -> None:
    assert reports(text, code) == expected


@pytest.mark.parametrize(("code", "text"), NOTHING)
def test_no_report(code: str, text: str) -> None:
    assert reports(text, code) == []


def test_a_pure_quotation_goes_on_for_the_speaker_before():
    text = "“We lost the roof,” Lodge said, adding that nobody was hurt. “We will be back before the first snow, that I can promise.”"
    assert reports(text, "en")[-1] == (
        "Lodge",
        "We will be back before the first snow, that I can promise.",
        "asserted",
    )


def test_an_apposition_does_not_make_a_body_a_person():
    text = "Le gardien Paul Roux a crié. Le club, champion du Nord en 2019, est dixième. « Je pars », écrit-il."
    assert reports(text, "fr")[-1] == ("Le gardien Paul Roux", "Je pars", "asserted")


def test_a_body_is_meant_rather_than_a_thing():
    text = "La réforme a avancé. L'armée a reculé. Elle a promis de rendre le pouvoir."
    assert reports(text, "fr") == [("L'armée", "rendre le pouvoir", "asserted")]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("''They say, 'Go,''' he said.", ["They say, 'Go,'"]),
        ("“No,“ she said.", ["No,"]),
    ],
)
def test_marks_that_are_doubled_or_turned(text: str, inside: list[str]) -> None:
    assert [text[q.inside_start : q.inside_end] for q in quotations(text)] == inside


def test_a_quotation_in_two_parts_keeps_the_longer_or_all_of_it():
    uneven = "“No,” Lodge said. “We lost the roof, the barn and most of the herd in one night.”"
    even = "“We lost the roof and the barn,” Lodge said. “We lost most of the herd too.”"
    assert reports(uneven, "en") == [
        ("Lodge", "We lost the roof, the barn and most of the herd in one night.", "asserted")
    ]
    assert reports(even, "en") == [("Lodge", even[1:-1], "asserted")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", '"MS. LODGE: We waited. Nobody came to help us.', [("MS. LODGE", "We waited. Nobody came to help us", "asserted")]),
        ("fr", "ROUX : Nous avons attendu. Personne n'est venu.", [("ROUX", "Nous avons attendu. Personne n'est venu", "asserted")]),
        ("fr", "EXCLUSIF : le port fermera ses portes dans la nuit.", []),
        ("en", "UPDATE: the road to the port has been closed again.", []),
    ],
)  # fmt: skip
def test_a_turn_of_a_transcript_is_said_whole(code: str, text: str, expected: list[Report]) -> None:
    assert reports(text, code) == expected
