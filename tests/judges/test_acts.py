"""Opposite outcomes: of one thing, of two things, of some persons among several, and phrases that tell none."""

from __future__ import annotations

import pytest

from claimcheck.judges.acts import Objects, acts
from claimcheck.judges.polarity import compare


def opposite(match) -> list[tuple[str, float]]:
    return [(o.key, o.strength) for o in compare(match) if o.key in ("polarity.opposite", "polarity.of_another")]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("The driver survived.", "The driver was killed in the crash.", "en"),
        ("The driver, 34, survived.", "The driver was killed in the crash.", "en"),
        ("The bridge was reopened on Monday.", "The bridge remains closed.", "en"),
        ("The two pilots survived.", "Both pilots were killed.", "en"),
        ("Les prix ont baissé en février.", "Les prix ont augmenté en février.", "fr"),
        ("Le recours contre l'interdiction a été rejeté.", "Le tribunal a validé le recours.", "fr"),
        ("La loi a été approuvée.", "Le Parlement a rejeté la loi.", "fr"),
        ("Le Parlement a approuvé le budget.", "Le budget, qui a été rejeté, sera revu.", "fr"),
        ("Das Gericht wies die Klage ab.", "Das Gericht gab der Klage statt.", "de"),
        ("El Senado aprobó la ley.", "La ley fue rechazada.", "es"),
        ("Il ponte è chiuso.", "Il ponte è stato riaperto.", "it"),
        ("A estrada foi fechada.", "A estrada reabriu.", "pt"),
        ("Le chauffeur n'a pas survécu.", "Le chauffeur est sain et sauf.", "fr"),
        ("No passengers survived.", "Twelve passengers survived.", "en"),
    ],
)
def test_opposite_outcomes_of_one_thing(pair, ours: str, theirs: str, language: str) -> None:
    assert opposite(pair(ours, theirs, f"{language} {language}")) == [("polarity.opposite", 0.6)]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("Une enquête a été ouverte.", "L'autoroute a été fermée.", "fr"),
        ("Le tribunal a rejeté le recours contre l'autorisation de la marche.", "La marche est autorisée.", "fr"),
        ("Le chômage a baissé en mars.", "L'emploi a augmenté en mars.", "fr"),
        ("Biden lost the state.", "Trump won the state.", "en"),
        ("The court rejected the appeal.", "The court approved the merger.", "en"),
        ("Das Gericht wies die Klage ab.", "Das Gericht hat die Fusion genehmigt.", "de"),
        ("The Senate passed the bill.", "The Senate rejected the nominee.", "en"),
        ("Le Sénat a voté la loi.", "Le Sénat a rejeté la motion.", "fr"),
    ],
)
def test_outcomes_of_two_things_are_a_vague_candidate_of_their_own(pair, ours: str, theirs: str, language: str) -> None:
    assert opposite(pair(ours, theirs, f"{language} {language}")) == [("polarity.of_another", 0.4)]


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("The plane crash killed 12.", "Two people survived the plane crash.", "en en"),
        ("A body was found.", "Three hikers are still missing.", "en en"),
        ("Two defendants were convicted.", "A third defendant was acquitted.", "en en"),
        ("Un autre prévenu a été acquitté.", "Der Angeklagte wurde verurteilt.", "fr de"),
    ],
)
def test_some_persons_may_fare_otherwise_than_others(pair, ours: str, theirs: str, languages: str) -> None:
    assert opposite(pair(ours, theirs, languages)) == []


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Police opened fire.", "en", []),
        ("La police a ouvert le feu.", "fr", []),
        ("A higher court took the case from a lower court.", "en", []),
        ("The mayor refused to sign.", "en", [("sign", False)]),
        ("Le PSG a battu Lyon.", "fr", []),
        ("Lyon a été battu.", "fr", [("win", False)]),
        ("Il Milan ha battuto la Roma.", "it", []),
        ("La route est fermée.", "en", []),
    ],
)
def test_which_outcomes_a_text_tells(text: str, language: str, told: list[tuple[str, bool]]) -> None:
    assert [(act.key, act.positive) for act in acts(text, language)] == told


@pytest.mark.parametrize(
    ("text", "language", "of"),
    [
        ("The court rejected the unions' appeal against the ban.", "en", {"unions", "appeal"}),
        ("Le recours contre la mesure a été rejeté.", "fr", {"recour"}),
        ("Ruling on the merger, judges said it was rejected.", "en", {"judges"}),
        ("L'autoroute, qui a été fermée, longe le fleuve.", "fr", {"autoro"}),
    ],
)
def test_what_an_act_is_of(statement, text: str, language: str, of: set[str]) -> None:
    told = statement(text, language)
    [act] = acts(text, language)
    assert Objects(told).of(act) == of


def test_a_phrase_that_tells_an_act_denies_nothing(pair) -> None:
    match = pair("A judge dismissed the case.", "The case came before a judge.", "en en")
    assert all(outcome.key != "polarity.denial" for outcome in compare(match))


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("The Senate passed the bill.", "The Senate rejected the bill.", "en"),
        ("Le Sénat a adopté le projet de loi.", "Le Sénat a rejeté le projet de loi.", "fr"),
        ("Der Bundestag hat das Gesetz angenommen.", "Der Bundestag hat das Gesetz abgelehnt.", "de"),
        ("El Senado votó a favor de la ley.", "El Senado rechazó la ley.", "es"),
        ("La Camera ha adottato la legge.", "La Camera ha bocciato la legge.", "it"),
        ("O Parlamento adotou a lei.", "O Parlamento rejeitou a lei.", "pt"),
        ("صادق البرلمان على القانون", "رفض البرلمان القانون", "ar"),
        ("The court upheld the conviction.", "The court quashed the conviction.", "en"),
        ("La cour a confirmé le jugement.", "La cour d'appel a infirmé le jugement.", "fr"),
        ("Das Gericht bestätigte das Urteil.", "Das Gericht hob das Urteil auf.", "de"),
        ("El tribunal confirmó la sentencia.", "El Supremo anuló la sentencia.", "es"),
        ("La Corte ha confermato la condanna.", "La Corte ha annullato la condanna.", "it"),
        ("O tribunal manteve a condenação.", "O tribunal anulou a condenação.", "pt"),
        ("The union lifted its strike notice.", "The union maintained its strike notice.", "en"),
        ("Le syndicat a levé son préavis de grève.", "Le syndicat a maintenu son préavis de grève.", "fr"),
        ("Die Sperre wurde aufgehoben.", "Die Sperre wurde verlängert.", "de"),
        ("El Gobierno levantó el toque de queda.", "El Gobierno prorrogó el toque de queda.", "es"),
        ("Il governo ha revocato il divieto.", "Il divieto è stato prorogato.", "it"),
        ("O governo levantou as restrições.", "O governo prorrogou as restrições.", "pt"),
        ("The minister resigned.", "The minister stays in office.", "en"),
        ("The court lifted the ban on protests.", "The court upheld the ban on protests.", "en"),
        ("The court struck down the ban.", "The court upheld the ban.", "en"),
        ("Le couvre-feu a été levé.", "Le couvre-feu a été prolongé.", "fr"),
        ("La ministre a démissionné.", "La ministre reste en poste.", "fr"),
        ("Der Minister ist zurückgetreten.", "Der Minister bleibt im Amt.", "de"),
        ("El ministro dimitió.", "El ministro seguirá en el cargo.", "es"),
        ("Il ministro si è dimesso.", "Il ministro resta in carica.", "it"),
        ("O ministro demitiu-se.", "O ministro permanece no cargo.", "pt"),
        ("The hostages were freed.", "The hostages are still held.", "en"),
        ("Les otages ont été libérés.", "Les otages sont toujours détenus.", "fr"),
        ("Die Geiseln wurden freigelassen.", "Die Geiseln werden weiter festgehalten.", "de"),
        ("Los rehenes fueron liberados.", "Los rehenes siguen secuestrados.", "es"),
        ("Gli ostaggi sono stati liberati.", "Gli ostaggi sono ancora prigionieri.", "it"),
        ("Os reféns foram libertados.", "Os reféns continuam detidos.", "pt"),
        ("The ceasefire is holding.", "The ceasefire was broken.", "en"),
        ("La trêve est respectée.", "La trêve a été rompue.", "fr"),
        ("Die Waffenruhe hält.", "Die Waffenruhe wurde gebrochen.", "de"),
        ("La tregua se mantiene.", "La tregua fue violada.", "es"),
        ("La tregua regge.", "La tregua è stata violata.", "it"),
        ("A trégua mantém-se.", "A trégua foi quebrada.", "pt"),
        ("The march was called off.", "The march went ahead.", "en"),
        ("La marche a été annulée.", "La marche a bien eu lieu.", "fr"),
        ("Der Marsch wurde abgesagt.", "Der Marsch hat stattgefunden.", "de"),
        ("La marcha fue cancelada.", "La marcha siguió adelante.", "es"),
        ("La marcia è stata annullata.", "La marcia si è svolta.", "it"),
        ("A marcha foi cancelada.", "A marcha realizou-se.", "pt"),
        ("The two sides reached an agreement.", "The two sides failed to reach an agreement.", "en"),
        ("Les deux parties ont trouvé un accord.", "Les deux parties ne sont pas parvenues à un accord.", "fr"),
        ("Die Parteien haben sich geeinigt.", "Die Parteien konnten sich nicht einigen.", "de"),
        ("Las partes alcanzaron un acuerdo.", "Las partes se separaron sin acuerdo.", "es"),
        ("Le parti hanno raggiunto un accordo.", "Le parti si sono lasciate senza accordo.", "it"),
        ("As partes chegaram a um acordo.", "As partes não chegaram a um acordo.", "pt"),
    ],
)
def test_ordinary_opposites(pair, ours: str, theirs: str, language: str) -> None:
    assert opposite(pair(ours, theirs, f"{language} {language}")) == [("polarity.opposite", 0.6)]


@pytest.mark.parametrize(
    ("ours", "theirs", "languages"),
    [
        ("استقال الوزير", "The minister remains in office.", "ar en"),
        ("أيدت المحكمة الحكم", "La cour a infirmé le jugement.", "ar fr"),
        ("لا يزالون محتجزين", "The hostages were freed.", "ar en"),
        ("انهارت الهدنة", "La trêve est respectée.", "ar fr"),
    ],
)
def test_ordinary_opposites_in_arabic(pair, ours: str, theirs: str, languages: str) -> None:
    assert [key for key, _ in opposite(pair(ours, theirs, languages))] == ["polarity.opposite"]


@pytest.mark.parametrize(
    ("ours", "theirs", "language"),
    [
        ("The minister did not resign.", "The minister refused to resign.", "en"),
        ("Le ministre n'a pas démissionné.", "Le ministre a refusé de démissionner.", "fr"),
        ("O ministro não se demitiu.", "O ministro recusou demitir-se.", "pt"),
        ("The talks ended without agreement.", "The talks failed to reach agreement.", "en"),
    ],
)
def test_the_same_outcome_in_other_words(pair, ours: str, theirs: str, language: str) -> None:
    assert compare(pair(ours, theirs, f"{language} {language}")) == ()
