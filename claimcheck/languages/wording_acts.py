"""Words by which one tells of what or whom an act is told; written by us.

`BECOMES` stand before what is undergone ("was rejected"), `LINKS` behind an act without an object ("fell in March"). What comes
behind `AGAINST` is what an object is against, not the object. `SINGLING` speak of some of several persons, `WHOLE` before a
figure of all of them. `NO_OUTCOMES` hold a word of `wording_polarity.OPPOSITES` and tell no outcome ("opened fire").
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

OF_PERSONS = frozenset({"survive", "guilty", "detain", "find"})
"""Acts that befall each person by himself."""

OF_STATES = frozenset({"legal", "fill", "spare", "insured", "pay"})
"""Acts told by an adjective, before or behind what they are of."""

OF_SUBJECTS = frozenset(
    (act, positive)
    for act in ("raise", "win", "succeed", "volunteer", "alone", "armed", "withdraw", "resign", "agree")
    for positive in (True, False)
) | {("survive", True)}
"""Outcomes of the one who acts, whatever the object: two rivals win and lose one election."""

BECOMES: Mapping[str, tuple[str, ...]] = {
    "en": listed("is are was were be been being gets got get remains remained"),
    "fr": listed("été est sont fut furent être sera seront était étaient reste restent soit"),
    "de": listed("wurde wurden wird werden worden ist sind war waren"),
    "es": listed("fue fueron sido es son ser será serán era eran está están quedó quedaron"),
    "it": listed("è sono stato stata stati state fu furono viene vengono venne vennero sarà saranno essere resta"),
    "pt": listed("foi foram sido é são será serão ser era eram está estão ficou ficaram"),
    "ar": listed("تم جرى"),
}

LINKS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "in on at by to from with after before during as of since until over near when while because and who despite amid "
        "under into for"
    ),
    "fr": listed("dans sur à au aux en par pour depuis avec après avant lors pendant sous vers chez comme et qui face mais"),
    "de": listed("in im am an auf von vom nach vor bei mit durch seit und als weil"),
    "es": listed("en por para con tras desde durante ante contra y al hasta sobre"),
    "it": listed("in nel nella nei da dal dalla per con dopo durante contro e al alla fino su sul"),
    "pt": listed("em no na nos nas por pelo pela para com após durante contra e ao à até sobre"),
    "ar": listed("في من على إلى بعد قبل خلال مع عن"),
}

AGAINST: Mapping[str, tuple[str, ...]] = {
    "en": listed("against over"),
    "fr": listed("contre"),
    "de": listed("gegen"),
    "es": listed("contra"),
    "it": listed("contro"),
    "pt": listed("contra"),
    "ar": listed("ضد"),
}

SINGLING: Mapping[str, tuple[str, ...]] = {
    "en": listed("another other others second third fourth one some several most many few dozens hundreds none"),
    "fr": listed(
        "autre autres deuxième troisième quatrième second seconde certains certaines plusieurs plupart dizaine dizaines "
        "centaine centaines"
    ),
    "de": listed("weiterer weitere weiteren anderer andere anderen zweiter zweite dritter dritte einige mehrere viele meisten"),
    "es": listed("otro otra otros otras segundo segunda tercer tercero tercera algunos algunas varios varias mayoría decenas"),
    "it": listed("altro altra altri altre secondo seconda terzo terza alcuni alcune diversi diverse decine maggior"),
    "pt": listed("outro outra outros outras segundo segunda terceiro terceira alguns algumas vários várias maioria dezenas"),
    "ar": listed("آخر أخرى آخرون آخرين ثالث ثان بعض معظم عدد عشرات"),
}

WHOLE: Mapping[str, tuple[str, ...]] = {
    "en": listed("the all these those their his her"),
    "fr": listed("les ces ses leurs"),
    "de": listed("die den der alle allen diese diesen"),
    "es": listed("los las estos estas sus"),
    "it": listed("i gli le tutti tutte questi queste"),
    "pt": listed("os as todos todas estes estas"),
    "ar": (),
}

NAMING = frozenset({"march"})
"""Words of time that name things as well."""

NO_OUTCOMES: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "opened_fire opens_fire higher_court higher_courts lower_court lower_courts lower_house lower_chamber "
        "higher_education higher_ground lost_his_life lost_her_life lost_their_lives lost_control lost_contact "
        "lost_consciousness closed_doors refused_to_comment refuses_to_comment refused_to_say refuses_to_say fell_ill "
        "fell_asleep fell_on grew_up dead_end adopted_a_child lifted_the_lid lifted_the_trophy lifts_the_trophy "
        "died_down closed_session"
    ),
    "fr": listed(
        "ouvert_le_feu ouvre_le_feu ouvrent_le_feu perdu_la_vie perdu_connaissance perdu_le_contrôle perdu_contact "
        "prison_ferme une_ferme la_ferme peine_de_mort chute_de_neige chutes_de_neige refusé_de_commenter "
        "refuse_de_commenter refusé_de_s'exprimer s'est_levé se_lève levée_de_fonds levé_des_fonds levé_le_voile "
        "levé_le_camp levée_du_corps repris_connaissance"
    ),
    "de": listed("gut_aufgehoben fallen_gelassen hinter_verschlossenen_türen tote_hose toten_meer totes_meer toten_winkel"),
    "es": listed("abrió_fuego abrieron_fuego abierto_fuego puerta_cerrada puertas_cerradas cayó_la_noche cayó_enfermo"),
    "it": listed("aperto_il_fuoco porte_chiuse perso_la_vita"),
    "pt": listed("abriu_fogo abriram_fogo portas_fechadas porta_fechada caiu_a_noite"),
    "ar": listed("فتح_النار فتحت_النار"),
}
