"""The sentences that give a verdict's reason, in the languages of the interface."""

from __future__ import annotations

from collections.abc import Mapping

TEXTS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "agreed": "{agreeing} le {say_agreeing}.",
        "contradicted": "{contradicting} {say_contradicting} autre chose : {detail}",
        "disputed": "Contesté par {by} : {detail}",
        "framed": "{framing} {say_framing} la même chose en d'autres termes ({kinds}).",
        "also_agreed": " {agreeing} le {say_agreeing} aussi.",
        "updated": "Le chiffre a changé d'un texte à l'autre : {detail}",
        "only_source": "D'autres textes parlent du même événement, aucun ne dit cela.",
        "same_text_only": "Seule une copie de cet article le dit.",
        "own_origin_only": "Seuls des textes de même origine que cet article le disent.",
        "nothing_found_one": "Rien de tel dans le seul texte consulté{period}{languages}.",
        "nothing_found_many": "Rien de tel dans les {reports} textes consultés{period}{languages}.",
        "not_judged_question": "Une question n'affirme rien.",
        "not_judged_forecast": "Une prévision ne se vérifie pas encore.",
        "not_judged_opinion": "Une opinion : aucun texte ne la partage ni ne la conteste.",
        "not_judged_unsure": "Des passages proches existent, mais le rapprochement est trop incertain pour trancher.",
        "origin_one": "une origine indépendante",
        "origin_many": "{n} origines indépendantes",
        "say_agreeing_one": "rapporte",
        "say_agreeing_many": "rapportent",
        "say_one": "dit",
        "say_many": "disent",
        "period": ", du {first} au {last}",
        "languages": ", en {names}",
        "labelling": "dénomination",
        "evaluation": "jugement",
        "motive": "motif",
        "agency": "responsabilité",
        "attribution": "attribution",
        "figure": "chiffre",
        "undated": "Les dates relatives (« jeudi », « hier ») ne sont pas résolues : l'article ne porte pas de date ; donnez-la "
        "avec --date AAAA-MM-JJ.",
        "language_basic": "La langue de l'article ({code}) n'a pas de règles propres : phrases et citations seulement.",
        "no_judge": "Aucun modèle de jugement n'a servi : seules les règles ont parlé.",
        "empty_filter": "Aucun texte de l'index ne passe les filtres demandés.",
        "filtered": "Seuls ont été consultés les textes {which} : {passed} sur {reports}.",
        "filter_since": "publiés depuis le {value}",
        "filter_until": "publiés jusqu'au {value}",
        "filter_source": "de {value}",
        "filter_in": "en {value}",
    },
    "en": {
        "agreed": "{agreeing} {say_agreeing} the same.",
        "contradicted": "{contradicting} {say_contradicting} otherwise: {detail}",
        "disputed": "Disputed by {by}: {detail}",
        "framed": "{framing} {say_framing} the same thing in other terms ({kinds}).",
        "also_agreed": " {agreeing} {say_agreeing} the same.",
        "updated": "The figure changed from one report to the next: {detail}",
        "only_source": "Other reports speak of the same event; none of them says this.",
        "same_text_only": "Only a copy of this article says it.",
        "own_origin_only": "Only reports that go back to the same text as this article say it.",
        "nothing_found_one": "Nothing like it in the one report searched{period}{languages}.",
        "nothing_found_many": "Nothing like it in the {reports} reports searched{period}{languages}.",
        "not_judged_question": "A question asserts nothing.",
        "not_judged_forecast": "A forecast cannot be checked yet.",
        "not_judged_opinion": "An opinion: no report shares or disputes it.",
        "not_judged_unsure": "Close passages exist, but too uncertain to decide.",
        "origin_one": "one independent origin",
        "origin_many": "{n} independent origins",
        "say_agreeing_one": "reports",
        "say_agreeing_many": "report",
        "say_one": "says",
        "say_many": "say",
        "period": ", {first} to {last}",
        "languages": ", in {names}",
        "labelling": "labelling",
        "evaluation": "evaluation",
        "motive": "motive",
        "agency": "agency",
        "attribution": "attribution",
        "figure": "figure",
        "undated": "Relative dates (“Thursday”, “yesterday”) are not resolved: the article carries no date; give it with "
        "--date YYYY-MM-DD.",
        "language_basic": "The article's language ({code}) has no rules of its own: sentences and quotations only.",
        "no_judge": "No judging model ran: only the rules spoke.",
        "empty_filter": "No report of the index passes the filters.",
        "filtered": "Only reports {which} were searched: {passed} of {reports}.",
        "filter_since": "published since {value}",
        "filter_until": "published until {value}",
        "filter_source": "by {value}",
        "filter_in": "in {value}",
    },
}


def text(key: str, lang: str, **values: object) -> str:
    """The sentence `key` in the interface language, its values filled in, its first letter a capital."""
    words = TEXTS[lang][key].format(**values)
    return words[:1].upper() + words[1:]


def origins_of(count: int, lang: str) -> str:
    """ "3 independent origins", with the singular of the language."""
    table = TEXTS[lang]
    return table["origin_one"] if count == 1 else table["origin_many"].format(n=count)
