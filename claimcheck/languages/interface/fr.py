"""French sentences of explanation; `{}` are the values in order."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "figures.clash": "Les deux textes ne donnent pas le même nombre : « {} » ici, « {} » là.",
    "figures.match": "Les deux textes donnent le même nombre : « {} » et « {} ».",
    "times.clock_clash": "Les deux textes ne donnent pas la même heure : « {} » ici, « {} » là.",
    "times.clock_match": "Les deux textes donnent la même heure : « {} » et « {} ».",
    "times.day_clash": "Les deux textes ne donnent pas la même date : « {} » ici, « {} » là.",
    "times.day_match": "Les deux textes donnent la même date : « {} » et « {} ».",
    "places.clash": "Les deux textes ne nomment pas le même lieu : « {} » ici, « {} » là.",
    "clefts.strange": "L'un des textes dit que c'est « {} » ; l'autre ne le nomme pas.",
    "roles.clash": "Les deux textes ne nomment pas le même auteur : « {} » ici, « {} » là.",
    "corrections.met": "L'un des textes écarte expressément ce que l'autre affirme : « {} ».",
    "corrections.rejected": "L'un des textes écarte expressément « {} » au profit d'autre chose.",
    "quotations.match": "Les deux textes rapportent la même citation : « {} ».",
    "polarity.opposite": "L'un dit « {} », l'autre le contraire : « {} ».",
    "polarity.of_another": "L'un dit « {} », l'autre « {} », d'une même chose ou de deux.",
    "polarity.negation": "L'un l'affirme (« {} »), l'autre dit que cela n'a pas eu lieu.",
    "polarity.denial": "L'un rapporte un démenti (« {} ») de ce que l'autre affirme.",
    "polarity.one_sided": "L'un nie (« {} ») ce que l'autre affirme.",
    "same.text": "Les deux textes le disent dans les mêmes mots.",
    "nli.agreement": "Les deux textes rapportent la même chose.",
    "nli.unrelated": "Les deux textes ne parlent pas du même fait.",
    "other.event": "Un autre événement : d'autres noms, lieux ou dates, malgré des mots semblables.",
    "other.aspect": "Le même sujet, mais aucune affirmation en commun.",
    "abstain.weak": "Trop incertain : les indices pour et contre un même fait s'équilibrent.",
    "abstain.opposed": "Trop incertain : le même fait, mais on ne sait si les textes s'accordent à son sujet.",
    "abstain.no_model": "Non jugé : aucune règle ne s'applique et aucun modèle n'est installé.",
    "abstain.not_statement": "Non jugé : une question ou un élément de page, pas une affirmation.",
    "flag.update": "Le bilan a augmenté entre les deux textes : {} le {}, {} le {}.",
    "flag.framing": "Le même événement dit autrement : « {} » ici, « {} » là.",
}
