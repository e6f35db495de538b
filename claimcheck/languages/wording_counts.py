"""The small words round figures, per language: parts, additions, floors, stretches of time. Written by us."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.datatypes import Modifier
from claimcheck.languages.lists import listed

PART_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": listed("including among_them among_whom of_them of_whom among_the counting among"),
    "fr": listed("dont parmi y_compris parmi_lesquels d'entre_eux d'entre_elles au_nombre_desquels"),
    "de": listed("darunter davon unter_ihnen unter_den"),
    "es": listed("entre_ellos entre_ellas incluidos incluidas de_ellos"),
    "it": listed("tra_cui compresi fra_cui di_cui"),
    "pt": listed("entre_eles incluindo dos_quais"),
    "ar": listed("بينهم بينها من_بينهم منهم"),
}
"""Words after which a figure is a part of an earlier one."""

PERIOD_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "since in_the_past over_the_past in_the_last so_far in_recent per_day a_day per_week per_year a_year every_day "
        "over_the_course within in_two_weeks in_two_days in_24_hours past_24_hours in_48_hours over_the_last "
        "in_one_week in_a_week days_of"
    ),
    "fr": listed(
        "depuis en_deux_semaines ces_derniers ces_dernières par_jour par_an par_semaine au_cours_des en_l'espace_de "
        "en_24_heures dernières_24_heures en_une_semaine en_deux_jours"
    ),
    "de": listed("seit innerhalb binnen pro_jahr pro_tag in_den_vergangenen in_den_letzten"),
    "es": listed("desde por_día al_año en_los_últimos en_las_últimas"),
    "it": listed("dall'inizio al_giorno all'anno negli_ultimi nelle_ultime"),
    "pt": listed("desde por_dia por_ano nos_últimos nas_últimas"),
    "ar": listed("منذ خلال"),
}
"""Words that stretch a count over a period or a campaign; such a count is compared only with another one."""

EXCEEDING: Mapping[str, tuple[str, ...]] = {
    "en": listed("exceed* surpass* passed topped higher_than above upwards_of"),
    "fr": listed("dépass* excéd* franchi supérieur_à supérieure_à au-delà_de"),
    "de": listed("überstieg* übersteig* über"),
    "es": listed("supera* superó excede*"),
    "it": listed("supera* oltre"),
    "pt": listed("supera* ultrapass*"),
}
"""Words before a figure that make it a floor."""

INDEFINITE = frozenset(
    listed(
        "centaines centenas centinaia cientos decenas decine dezenas dizaines dozens dutzende hunderte hundreds migliaia "
        "miles milhares milliers scores tausende tens thousands آلاف عشرات مئات"
    )
)
"""Collectives in the plural: at least the number they are built on, no more than that is said."""

DOZENS = frozenset(listed("docenas dozen dozzine douzaines dutzend dúzias"))
"""Collectives that stay round when they are counted ("two dozen")."""

ARTICLED_BOUNDS: Mapping[Modifier, tuple[str, ...]] = {
    "more_than": listed("more_than over in_excess_of upwards_of"),
    "at_least": listed("at_least no_fewer_than no_less_than"),
    "less_than": listed("less_than fewer_than under"),
    "about": listed("nearly almost about around roughly"),
}
"""Words of a bound that an article parts from its figure ("more than a hundred")."""

AGED = (
    r"(?:\b(?:ages|aged|âgée?s? d[e']|alter von|edad de|età di|idade de) ?"
    r"|\b(?:hommes?|femmes?|garçon|fille|fillette|jeune|adolescente?|suspecte?|conduct(?:eur|rice)|enfant|père|mère"
    r"|hombre|mujer|joven|niñ[oa]|chic[oa]|varón|uomo|donna|ragazz[oa]|giovane|bambin[oa]|homem|mulher|jovem|rapaz"
    r"|rapariga|menin[oa])(?:e?s)? d[ei] ?)$"
)
AGE_BEHIND = r"(?:[- ]years?[- ]olds?|[- ]?jährig\w*| jahre alt|enne)\b"
APPOSED = r"[^\W\d]\w*(?:, ?| \()$", r"(?: (?:ans|años|anni|anos|jahre))?(?:[,)]|\.?$)"
"""What makes a figure an age: what stands before it, what behind, and both together ("his wife, 29, was hurt")."""

YEARS = frozenset(listed("an ans anni anno año años ano anos jahre jahren year years"))

ADDED_BEFORE: Mapping[str, tuple[str, ...]] = {
    "en": listed("additional another further"),
    "fr": listed("autres nouveaux nouvelles"),
    "de": listed("weitere weiteren zusätzliche"),
    "es": listed("otras otros"),
    "it": listed("altre altri ulteriori"),
    "pt": listed("mais outras outros"),
}
ADDED_WITHIN: Mapping[str, tuple[str, ...]] = {
    "en": listed("additional further more"),
    "fr": listed("supplémentaires"),
    "de": listed("zusätzliche"),
    "es": listed("más adicionales"),
    "it": listed("ulteriori"),
    "pt": listed("adicionais"),
}
ADDED_AFTER: Mapping[str, tuple[str, ...]] = {
    "en": listed("additional further more"),
    "fr": listed("supplémentaires de_plus"),
    "de": listed("weitere"),
    "es": listed("más"),
    "it": listed("in_più"),
    "pt": listed("a_mais"),
}
"""Words before a figure, within it ("two more people") and behind it that make it an addition to one told elsewhere."""

THAN = frozenset(listed("als de del di que than"))
"""Words behind "more" that make it a bound, not an addition."""

RELATIVES = frozenset(listed("che lequel laquelle que qui that which who"))
"""Words that open a clause about the thing in front of them."""

SHARES = frozenset(listed("d'entre das degli dei der des dos of out parmi sur von"))
ARTICLED = frozenset(listed("d'entre das degli dei der des dos"))
ARTICLES = frozenset(listed("as ces den elles eux gli i its las le les los os the their them these those"))
"""What stands between a share and its whole ("twelve of the 45", "deux des blessés"): prepositions, those that hold an article,
and articles."""

GENITIVES = frozenset(listed("degli dei der des dos of parmi sur"))
ARTICLED_GENITIVES = frozenset(
    tuple(pair.split())
    for pair in listed(
        "among_the de_las de_los de_ses of_its of_the of_their out_of parmi_les sur_les unter_den von_den"
    )
)
"""What stands before a figure that only describes another noun ("the wives of the five rebels")."""

JOINERS = frozenset(listed("and et und y e و while tandis"))
AUXILIARIES = frozenset(
    listed("were was are have been is had has ont été sont furent avaient étaient ont-ils wurden wurde")
)
"""What may stand right before a word of fate: after the first it belongs to the next figure, after the second to the last."""

NOT_PEOPLE = frozenset(listed("% € $ £ eur usd euro euros dollar dollars percent pourcent km m kg t h min"))
"""Units that count no persons."""

LITTLE = frozenset(
    listed(
        "aber aient ainsi alla alle also anche après auraient aurait avaient avait avec avoir been cette chez comme "
        "como così dalla dans dass della delle depuis dieser dopo durante durch eine einem einen einer eines elle elles "
        "eran essere estaba foram from haben hacia hatte hatten have into leur leurs mais n'était nach nell nella "
        "notamment nous para pero però pour sein seit sera seront sich sind sobre soit sono sont sous sulla than that "
        "their them there these they this those tous tout toute toutes unter vers waren werden were when where which "
        "while wird with wurde wurden étaient était être über آلاف إلى التي الذي على"
    )
)
"""Longer words that say nothing of what is counted."""
