"""How a sentence names who did it, and how it says that it was somebody or something else.

`AGENTS` introduce the doer of a passive; `CLEFTS` set somebody or something in front, which is often against what others say
("it was the guards who"). What follows `NOT_BY` is rejected for something else, and so is what stands between a
negation and `BUT`, and what follows a comma and one of `NOT` at the end of a sentence. Written by us.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

AGENTS: Mapping[str, tuple[str, ...]] = {
    "en": listed("by carried_out_by blamed_on at_the_hands_of"),
    "fr": listed("par imputé_à imputée_à attribué_à attribuée_à des_mains_de"),
    "de": listed("von durch"),
    "es": listed("por a_manos_de"),
    "it": listed("da dal dalla dai dagli"),
    "pt": listed("por pelo pela pelos pelas"),
    "ar": listed("من_قبل على_يد على_أيدي"),
}

NOT_BY: Mapping[str, tuple[str, ...]] = {
    "en": listed("not_by and_not rather_than instead_of nothing_to_do_with not_behind not_responsible no_part_in"),
    "fr": listed("et_non non_par plutôt_que et_pas rien_à_voir_avec pas_à_l'origine pas_responsable* n'est_pour_rien"),
    "de": listed("und_nicht nicht_von statt"),
    "es": listed("y_no no_por en_lugar_de"),
    "it": listed("e_non non_da invece_di"),
    "pt": listed("e_não não_por em_vez_de"),
    "ar": listed("وليس لا_من_قبل"),
}

BUT: Mapping[str, tuple[str, ...]] = {
    "en": listed("but"),
    "fr": listed("mais"),
    "de": listed("sondern"),
    "es": listed("sino"),
    "it": listed("ma bensì"),
    "pt": listed("mas"),
    "ar": listed("بل"),
}

NOT: Mapping[str, tuple[str, ...]] = {
    "en": listed("not"),
    "fr": listed("pas non"),
    "de": listed("nicht"),
    "es": listed("no"),
    "it": listed("non"),
    "pt": listed("não"),
    "ar": listed("لا وليس"),
}

NO_PHRASE: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "is are was were be been has have had do does did will would can could may might should one only to even just yet all "
        "every because without if"
    ),
    "fr": listed(
        "est sont était étaient a ont avait avaient fut un une seul seule de que encore seulement même avant sans plus"
    ),
    "de": listed("ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnte ein eine nur mehr"),
    "es": listed(
        "es son era eran fue fueron ha han había habían hay está están estaba tiene tienen puede pudo se le un una sólo solo"
    ),
    "it": listed("è sono era erano fu ha hanno aveva avevano c'è può si un una solo"),
    "pt": listed("é são era eram foi foram há tem têm tinha tinham está estão pode se um uma só"),
    "ar": (),
}
"""Words after which "and not" denies what somebody did, or every one of a kind ("and not one shell"), and puts nothing aside."""

PARTED: Mapping[str, tuple[str, ...]] = {"statt": listed("finden findet fand fanden fände fänden")}
"""Words of `NOT_BY` that belong to a verb which stands before them in the clause ("findet am Montag statt")."""

VERBAL = frozenset(listed("no non não"))
"""Of `NOT` those that also stand before verbs: there they set nothing aside (", non disdice l'appuntamento")."""

OPENERS = frozenset(
    listed(
        "el la los las un una unos unas de del por para con en a al desde su sus "
        "il lo i gli le uno di dello della dei degli delle da dal dallo dalla dai dagli dalle per nel nella ai alla su "
        "o os as um uma do dos das pelo pelos pela pelas com em no na nos nas ao à à "
        "des du par pour dans sur d'un d'une l'"
    )
)
"""Words that open a noun phrase in Spanish, Italian, Portuguese and French."""

CLEFTS: Mapping[str, tuple[str, ...]] = {
    "en": (r"\bit (?:was|were|is) (?:in fact )?{focus} (?:who|that|which)\b",),
    "fr": (r"\b(?:c['’](?:est|était)|ce (?:sont|furent|fut|étaient)) (?:bien )?{focus} qui\b",),
    "de": (r"\bes (?:war|waren|ist|sind) {focus}, (?:der|die|das)\b",),
    "es": (
        r"\b(?:fue|fueron|era|eran|es|son) {focus} (?:quien|quienes|el que|la que|los que|las que)\b",
        r"\bfue(?:ron)? obra de(?:l)? {focus}{end}",
    ),
    "it": (
        r"\b(?:è stat[oa]|sono stat[ie]|fu|furono) (?:proprio )?{focus} a \w+[aei]r(?:e|lo|la|li|si)\b",
        r"\b(?:è stata|fu) opera d(?:i|el|ella|ei) {focus}{end}",
    ),
    "pt": (
        r"\b(?:foi|foram|era|eram|é|são) {focus} (?:que|quem)\b",
        r"\b(?:foi|foram) obra d[aeo]s? {focus}{end}",
    ),
    "ar": (r"(?<!\w){focus} (?:هو|هي|هم) (?:الذي|التي|الذين|من)(?!\w)",),
}

NO_FOCUS = frozenset(
    listed(
        "he she it they we you this that him her them us there here elle elles lui eux moi toi nous vous cela ceci peut-être "
        "a an un une des ein eine einen una uno um uma uns umas unos unas "
        "er sie wir ihr ich dies das él ella ellos ellas nosotros lui lei loro noi ele ela eles elas nós هذا هذه ذلك"
    )
)
"""Words that name nobody in particular: set in front they may be anybody, or something new ("c'est un cercueil qui")."""
