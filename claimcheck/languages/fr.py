# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""French. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them."""

from __future__ import annotations

from claimcheck.languages.base import (
    DateWords,
    Debris,
    LanguageData,
    NumberWords,
    Paradigm,
    Phrase,
    Pronoun,
    Verb,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(finite: str, participle: str, gerund: str, infinitive: str) -> Paradigm:
    parts = (tuple(end.strip("-") for end in group.split()) for group in (finite, participle, gerund, infinitive))
    return Paradigm(*parts)


PARADIGMS = (
    ("er", _endings("e ent a èrent ait aient era eront erait eraient", "é és ée ées", "ant", "er")),
    ("cer", _endings("ce cent ça cèrent çait çaient cera ceront cerait ceraient", "cé cés cée cées", "çant", "cer")),
    (
        "ger",
        _endings("ge gent gea gèrent geait geaient gera geront gerait geraient", "gé gés gée gées", "geant", "ger"),
    ),
    (
        "érer",
        _endings("ère èrent éra érèrent érait éraient érera èrera éreront", "éré érés érée érées", "érant", "érer"),
    ),
    ("éler", _endings("èle èlent éla élèrent élait élaient élera élerait", "élé élés élée élées", "élant", "éler")),
    ("éter", _endings("ète ètent éta étèrent était étaient étera éterait", "été étés étée étées", "étant", "éter")),
    ("éder", _endings("ède èdent éda édèrent édait édaient édera éderait", "édé édés édée édées", "édant", "éder")),
    ("eler", _endings("lle llent la lèrent lait laient llera lleront llerait", "lé lés lée lées", "lant", "ler")),
    ("ir", _endings("it issent irent issait issaient ira iront irait iraient", "i is ie ies", "issant", "ir")),
    ("tir", _endings("t tent tit tirent tait taient tira tiront tirait", "ti tis tie ties", "tant", "tir")),
    ("dre", _endings("d dent dit dirent dait daient dra dront drait draient", "du dus due dues", "dant", "dre")),
    ("dire", _endings("dit disent dirent disait disaient dira diront dirait", "dit dits dite dites", "disant", "dire")),
    ("croire", _endings("oit oient ut urent oyait oyaient oira oiront oirait", "u us ue ues", "oyant", "oire")),
    (
        "écrire",
        _endings("rit rivent rivit rivirent rivait rivaient rira riront", "rit rits rite rites", "rivant", "rire"),
    ),
    ("craindre", _endings("nt gnent gnit gnirent gnait gnaient ndra ndront", "nt nts nte ntes", "gnant", "ndre")),
    ("mettre", _endings("et ettent it irent ettait ettaient ettra ettront ettrait", "is ise ises", "ettant", "ettre")),
    (
        "tenir",
        _endings(
            "ient iennent int inrent enait enaient iendra iendront iendrait", "enu enus enue enues", "enant", "enir"
        ),
    ),
    (
        "connaître",
        _endings("aît ait aissent ut urent aissait aissaient aîtra aîtront", "u us ue ues", "aissant", "aître aitre"),
    ),
    (
        "vouloir",
        _endings(
            "veut veulent voulut voulurent voulait voulaient voudra voudrait voudraient", "voulu", "voulant", "vouloir"
        ),
    ),
    (
        "voir",
        _endings("voit voient vit virent voyait voyaient verra verront voira", "vu vus vue vues", "voyant", "voir"),
    ),
    ("savoir", _endings("sait savent sut surent savait savaient saura", "su sus sue sues", "sachant", "savoir")),
    ("conclure", _endings("ut uent urent uait uaient ura uront", "u us ue ues", "uant", "ure")),
    ("suivre", _endings("t vent vit virent vait vaient vra vront", "vi vis vie vies", "vant", "vre")),
    ("prendre", _endings("end ennent it irent enait enaient endra endront", "is ise ises", "enant", "endre")),
    (
        "faire",
        _endings(
            "fait font fit firent faisait faisaient fera feront ferait feraient",
            "fait faits faite faites",
            "faisant",
            "faire",
        ),
    ),
    ("quérir", _endings("iert ièrent it irent érait éraient erra erront", "is ise ises", "érant", "érir")),
    ("éguer", _endings("ègue èguent égua éguèrent éguait éguaient", "égué égués éguée éguées", "éguant", "éguer")),
    ("ier", _endings("ie ient ia ièrent iait iaient iera ieront", "ié iés iée iées", "iant", "ier")),
    ("uire", _endings("uit uisent uisit uisirent uisait uisaient", "uit uits uite uites", "uisant", "uire")),
    ("décrire", _endings("t vent vit virent vait vaient ra ront", "t ts te tes", "vant", "re")),
    ("dépeindre", _endings("t gnent gnit gnirent gnait gnaient ndra", "t ts te tes", "gnant", "ndre")),
    ("enjoindre", _endings("nt gnent gnit gnirent gnait gnaient ndra", "nt nts nte ntes", "gnant", "ndre")),
    ("répéter", _endings("te tent ta tèrent tait taient tera", "té tés tée tées", "tant", "ter")),
    ("être", _endings("est sont fut furent était étaient sera seront serait seraient", "été", "étant", "être")),
)

VERBS = (
    Verb(
        "déclar affirm assur explic rapport racont signal not observ constat remarqu témoign martel argu",
        "er",
        "asserted",
        "qi",
    ),
    Verb("indiqu précis confirm soulign inform expliqu ajout mentionn", "er", "asserted", "qin"),
    Verb("annon", "cer", "asserted", "qinf"),
    Verb("glo comment", "cer", "asserted", "s"),
    Verb("lan grin", "cer", "asserted", "su"),
    Verb(
        "lâch plaisant ironis tranch tonn assèn bougonn maugré jubil persifl vocifèr vitupèr exult pest tempêt fulmin râl soupir rigol"
        " grond grommel rican rouspèt rumin",
        "er",
        "asserted",
        "su",
    ),
    Verb(
        "gliss souffl not résum confess analys commen racont comment rétorqu répliqu"
        " détaill nuanc précis enchaîn compléta s'exclam exclam clam scand murmur hurl cri déclam",
        "er",
        "asserted",
        "s",
    ),
    Verb("plaid clam proclam", "er", "asserted", "n"),
    Verb("relèv", "er", "asserted", "qn"),
    Verb("stipul argument rassur", "er", "asserted", "qs"),
    Verb("spécif clarif", "ier", "asserted", "q"),
    Verb("décrèt", "er", "asserted", "qn"),
    Verb("décr", "éter", "asserted", "qn"),
    Verb("établ", "ir", "asserted", "q"),
    Verb("réag", "ir", "asserted", "s"),
    Verb("rug gém", "ir", "asserted", "su"),
    Verb("interv", "tenir", "asserted", "s"),
    Verb("rep", "prendre", "asserted", "s"),
    Verb(
        "chuchot claironn complèt persist susurr récapitul",
        "er",
        "asserted",
        "s",
    ),
    Verb("attribu évalu", "er", "asserted", "n"),
    Verb("désavou insult tacl imput", "er", "judged", "n"),
    Verb("confi avou expliqu proclam attest relat clam fanfaronn plaid", "er", "asserted", "qi"),
    Verb("rév", "éler", "asserted", "qin"),
    Verb("rép", "éter", "asserted", "qi"),
    Verb("réit", "érer", "asserted", "qn"),
    Verb("conc", "éder", "asserted", "qi"),
    Verb("rappe", "eler", "asserted", "qn"),
    Verb("répon", "dre", "asserted", "q"),
    Verb("répliqu rétorqu object oppos", "er", "asserted", "q"),
    Verb("", "dire", "asserted", "qis"),
    Verb("éc", "écrire", "asserted", "q"),
    Verb("préten", "dre", "asserted", "qi"),
    Verb("reconn", "connaître", "asserted", "qin"),
    Verb("adm", "mettre", "asserted", "qin"),
    Verb("prom", "mettre", "asserted", "qnof"),
    Verb("sout maint", "tenir", "asserted", "q"),
    Verb("prév", "tenir", "asserted", "q"),
    Verb("avert", "ir", "asserted", "q"),
    Verb("concl", "conclure", "asserted", "q"),
    Verb("poursui", "suivre", "asserted", "s"),
    Verb("relev point insist", "er", "asserted", "q"),
    Verb("garant", "ir", "asserted", "qf"),
    Verb("revendiqu", "er", "asserted", "qn"),
    Verb("évoqu invoqu justifi motiv", "er", "asserted", "n"),
    Verb("appr", "prendre", "asserted", "q"),
    Verb("montr démontr prouv", "er", "asserted", "q"),
    Verb("ju", "ger", "judged", "qn"),
    Verb("estim", "er", "judged", "qit"),
    Verb("trouv", "er", "judged", "q"),
    Verb("consid", "érer", "judged", "qn"),
    Verb("dénon", "cer", "judged", "n"),
    Verb("condamn", "er", "judged", "nc"),
    Verb("critiqu blâm raill dénigr félicit salu stigmatis épingl désapprouv", "er", "judged", "n"),
    Verb("accus", "er", "judged", "np"),
    Verb("fusti", "ger", "judged", "n"),
    Verb("déplor regrett", "er", "judged", "nqi"),
    Verb("reproch", "er", "judged", "onq"),
    Verb("qualifi", "er", "judged", "n"),
    Verb("applaud", "ir", "judged", "n"),
    Verb("pens", "er", "hedged", "qi"),
    Verb("cr", "croire", "hedged", "qi"),
    Verb("crai plai", "craindre", "hedged", "nqi"),
    Verb("esp", "érer", "hedged", "qin"),
    Verb("suppos redout imagin présum", "er", "hedged", "qn"),
    Verb("dout", "er", "hedged", "qo"),
    Verb("demand", "er", "demanded", "nqiot"),
    Verb("réclam recommand préconis prôn ordonn souhait désir conseill suggé", "er", "demanded", "nqio"),
    Verb("exi", "ger", "demanded", "nqio"),
    Verb("requ", "quérir", "demanded", "n"),
    Verb("sugg", "érer", "demanded", "nqo"),
    Verb("propos", "er", "demanded", "noq"),
    Verb("appel", "er", "demanded", "nt"),
    Verb("exhort invit incit press", "er", "demanded", "ntv"),
    Verb("appe", "eler", "demanded", "t"),
    Verb("", "vouloir", "demanded", "i"),
    Verb("mena", "cer", "demanded", "on"),
    Verb("interdi", "tir", "demanded", "n"),
    Verb("pré", "voir", "predicted", "nq"),
    Verb("pré", "dire", "predicted", "nq"),
    Verb("anticip pronostiqu augur présag", "er", "predicted", "nq"),
    Verb("envisa", "ger", "predicted", "no"),
    Verb("ni contest réfut récus", "er", "denied", "nqi"),
    Verb("rejet relativis", "er", "denied", "n"),
    Verb("démen", "tir", "denied", "nqi"),
    Verb("réjou", "ir", "judged", "qsx"),
    Verb("félicit indign étonn alarm offusqu désol insurg", "er", "judged", "qsx"),
    Verb("inquiét inquièt interrog", "er", "hedged", "qswx"),
    Verb(
        "emport exclam enthousiasm émerveill désol lament aga énerv impatient enflamm attrist révolt scandalis étrangl amus excus"
        " agac exaspèr exaspér apito enorgueilli",
        "er",
        "judged",
        "sx",
    ),
    Verb("enga", "ger", "asserted", "qxf"),
    Verb("souv", "tenir", "asserted", "sx"),
    Verb("rappe", "eler", "asserted", "sx"),
    Verb("rassur", "er", "asserted", "sx"),
    Verb("enorgueill", "ir", "judged", "sx"),
    Verb("plai", "craindre", "judged", "sx"),
    Verb("défen", "dre", "judged", "ns"),
    Verb(
        "renchér surenchér", "ir", "asserted", "s"
    ),
    Verb(
        "ripost ajout redemand demand rétorqu jet post tweet twitt titr not"
        " conjectur rappell philosoph relativis temporis tempèr prévien",
        "er",
        "asserted",
        "s",
    ),
    Verb("jur", "er", "asserted", "qf"),
    Verb("martèl certifi réaffirm insinu argu conjectur spécul", "er", "asserted", "q"),
    Verb("conv", "tenir", "asserted", "q"),
    Verb("all", "éguer", "asserted", "nq"),
    Verb("signif", "ier", "asserted", "q"),
    Verb("notif", "ier", "asserted", "qn"),
    Verb("énon", "cer", "asserted", "n"),
    Verb(
        "formul dévoil divulgu dénombr recens comptabilis attest relat exprim constat relev soulign énumèr résum corrobor"
        " réaffirm mentionn confess avou communiqu évoqu point",
        "er",
        "asserted",
        "n",
    ),
    Verb("avan", "cer", "asserted", "qn"),
    Verb("re", "dire", "asserted", "q"),
    Verb("répé", "répéter", "asserted", "n"),
    Verb("déd", "uire", "asserted", "q"),
    Verb("calcul pari", "er", "hedged", "q"),
    Verb("décri", "décrire", "asserted", "n"),
    Verb("dépein", "dépeindre", "judged", "n"),
    Verb("vant lou approuv moqu ridiculis brocard vilipend décri incrimin remerci encens rejet", "er", "judged", "n"),
    Verb("soupçonn suspect", "er", "hedged", "np"),
    Verb("appréhend escompt", "er", "hedged", "nqo"),
    Verb("sollicit implor suppli adjur", "er", "demanded", "n"),
    Verb("enjoi", "enjoindre", "demanded", "nto"),
    Verb("somm pri", "er", "demanded", "n"),
    Verb("encoura", "ger", "demanded", "ntv"),
    Verb("compt", "er", "predicted", "i"),
    Verb("refus", "er", "denied", "noq"),
    Verb("minimis infirm écart", "er", "denied", "n"),
    Verb("excl", "conclure", "denied", "nqo"),
    Verb("", "dire", "judged", "Nx"),
    Verb("déclar", "er", "judged", "Nx"),
    Verb("expliqu précis indiqu racont demand montr", "er", "asserted", "w"),
    Verb("", "dire", "asserted", "w"),
    Verb("contre", "dire", "denied", "n"),
)

_FAIRE = "faire fait font fit firent faisait faisaient fera feront faisant"
_LAISSER = "laisser laisse laissent laissa laissèrent laissait laissaient laissera laissant laissé"
_METTRE = "mettre met mettent mit mirent mettait mettaient mettra mis mettant"
_TENIR = "tenir tient tiennent tint tinrent tenait tenaient tiendra tenu tenant"

PHRASES = (
    Phrase(_FAIRE, "savoir", "asserted", "qn"),
    Phrase(_FAIRE, "remarquer", "asserted", "qn"),
    Phrase(_FAIRE, "valoir", "asserted", "qn"),
    Phrase(_FAIRE, "observer", "asserted", "qn"),
    Phrase(_FAIRE, "état de", "asserted", "N"),
    Phrase(_FAIRE, "part de", "asserted", "N"),
    Phrase(_FAIRE, "grief", "judged", "o"),
    Phrase(_METTRE, "l'accent sur", "asserted", "n"),
    Phrase(_METTRE, "en avant", "asserted", "n"),
    Phrase(_METTRE, "en garde contre", "asserted", "n"),
    Phrase(_METTRE, "en garde", "asserted", "q"),
    Phrase(_METTRE, "en cause", "judged", "n"),
    Phrase(_METTRE, "en doute", "hedged", "n"),
    Phrase(_TENIR, "à souligner", "asserted", "qn"),
    Phrase("insist:er", "sur", "asserted", "N"),
    Phrase("parl:er", "de", "asserted", "N"),
    Phrase("remettre remet remettent remis remettant remettait", "en cause", "denied", "n"),
    Phrase("remettre remet remettent remis remettant remettait", "en question", "denied", "n"),
    Phrase("donn:er", "l'ordre", "demanded", "o"),
    Phrase("lan:cer", "un appel", "demanded", "t"),
    Phrase("réjou:ir", "de", "judged", "Nx"),
    Phrase("félicit:er", "de", "judged", "Nx"),
    Phrase("inquiét:er inquièt:er", "de", "hedged", "Nx"),
    Phrase("indign:er", "de", "judged", "Nx"),
    Phrase("plai:craindre plai:dépeindre", "de", "judged", "Nx"),
    *(
        Phrase("est sont était étaient être", word + ending, "judged", "q")
        for word in ("convaincu", "persuadé", "certain")
        for ending in ("", "e", "s", "es")
    ),
    Phrase("consid:érer", "comme", "judged", "N"),
    Phrase("décri:décrire", "comme", "judged", "N"),
    Phrase("présent:er", "comme", "judged", "N"),
    Phrase("dépein:dépeindre", "comme", "judged", "N"),
    Phrase(_LAISSER, "entendre", "hedged", "qn"),
    Phrase(_LAISSER, "penser", "hedged", "qn"),
    Phrase(_LAISSER, "croire", "hedged", "qn"),
    Phrase(_LAISSER, "planer le doute sur", "hedged", "n"),
    Phrase("donn:er", "à entendre", "hedged", "qn"),
    Phrase(_FAIRE, "entendre", "asserted", "q"),
    Phrase(_FAIRE, "des déclarations sur", "asserted", "n"),
    Phrase(_FAIRE, "une déclaration sur", "asserted", "n"),
    Phrase(_FAIRE, "le point sur", "asserted", "n"),
    Phrase(_FAIRE, "l'éloge de", "judged", "N"),
    Phrase(_FAIRE, "l'aveu de", "asserted", "N"),
    Phrase(_FAIRE, "allusion à", "asserted", "N"),
    Phrase(_FAIRE, "référence à", "asserted", "N"),
    Phrase(_METTRE, "en évidence", "asserted", "qn"),
    Phrase(_METTRE, "en lumière", "asserted", "n"),
    Phrase(_METTRE, "en exergue", "asserted", "n"),
    Phrase(_METTRE, "en demeure", "demanded", "n"),
    Phrase("point:er", "du doigt", "judged", "n"),
    Phrase("attir:er", "l'attention sur", "asserted", "n"),
    Phrase("revenir revient reviennent revint revenu revenait", "sur ses propos", "asserted", "s"),
    Phrase("ironis:er", "sur", "judged", "N"),
    Phrase("alert:er", "sur", "asserted", "N"),
    Phrase("avert:ir", "de", "predicted", "N"),
    Phrase("plaid:er", "pour", "demanded", "N"),
    Phrase("plaid:er", "en faveur de", "demanded", "N"),
    Phrase("milit:er", "pour", "demanded", "N"),
    Phrase("témoign:er", "de", "asserted", "N"),
    Phrase("dout:er", "de", "hedged", "N"),
    Phrase("rêv:er", "de", "hedged", "N"),
    Phrase("mena:cer", "de", "demanded", "N"),
    Phrase("accus:er", "réception de", "asserted", "s"),
    Phrase("tabl:er", "sur", "predicted", "N"),
    Phrase("mis:er", "sur", "predicted", "N"),
    Phrase("atten:dre", "à", "predicted", "Nx"),
    Phrase("spécul:er", "sur", "hedged", "N"),
    Phrase("concl:conclure", "à", "asserted", "N"),
    Phrase("cr:croire", "à", "hedged", "N"),
    Phrase("cr:croire", "savoir", "hedged", "qs"),
    Phrase("veut veulent voulait voulaient voulu", "croire", "hedged", "qs"),
    Phrase(_TENIR, "à rassurer", "asserted", "s"),
    *(Phrase(_TENIR, f"à {verb}", "asserted", "qns") for verb in ("préciser", "rappeler", "dire", "signaler", "indiquer")),
    *(Phrase(_TENIR, f"à {verb}", "judged", "n") for verb in ("saluer", "féliciter", "dénoncer", "remercier")),
    Phrase("protest:er", "contre", "judged", "N"),
    Phrase("insur:ger", "contre", "judged", "Nx"),
    Phrase("élev:er élèv:er", "contre", "judged", "Nx"),
    Phrase("pronon:cer", "pour", "judged", "Nx"),
    Phrase("pronon:cer", "contre", "judged", "Nx"),
    Phrase("pronon:cer", "en faveur de", "judged", "Nx"),
    Phrase("moqu:er", "de", "judged", "Nx"),
    Phrase("offusqu:er", "de", "judged", "Nx"),
    Phrase("alarm:er", "de", "hedged", "Nx"),
    Phrase("émouvoir émeut émeuvent ému émue émouvait", "de", "judged", "Nx"),
    Phrase("étonn:er", "de", "judged", "Nx"),
    Phrase("désol:er", "de", "judged", "Nx"),
    Phrase("vant:er", "de", "asserted", "Nx"),
    Phrase("targu:er", "de", "asserted", "Nx"),
    Phrase("défen:dre", "de", "denied", "Nx"),
    Phrase("excus:er", "de", "judged", "Nx"),
    Phrase("excus:er", "pour", "judged", "Nx"),
    Phrase("interro:ger", "sur", "hedged", "Nx"),
    Phrase("demand:er", "si", "asserted", "N"),
    Phrase("enga:ger", "à", "asserted", "Nx"),
    Phrase("refus:er", "à", "denied", "Nx"),
    Phrase("ren:dre", "hommage à", "judged", "N"),
    Phrase("présent:er", "ses excuses pour", "judged", "N"),
    Phrase("présent:er", "ses excuses", "judged", "s"),
    Phrase("réfut:er", "l'idée", "denied", "q"),
    Phrase("rejet:er rejett:er", "l'idée", "denied", "q"),
    Phrase("exprim:er", "l'espoir", "hedged", "q"),
    Phrase("exprim:er", "la crainte", "hedged", "q"),
    Phrase("exprim:er", "le souhait", "demanded", "q"),
    Phrase("émettre émet émettent émis", "l'hypothèse", "hedged", "qo"),
    Phrase("émettre émet émettent émis", "le souhait", "demanded", "qo"),
    Phrase("sem:er sèm:er", "le doute sur", "hedged", "n"),
    Phrase("jet:er jett:er", "le doute sur", "hedged", "n"),
    Phrase("sonn:er", "l'alarme", "judged", "s"),
    Phrase("tir:er", "la sonnette d'alarme", "judged", "s"),
    Phrase("lan:cer", "l'alerte", "judged", "s"),
    Phrase("s'", "en prend à", "judged", "N"),
    Phrase("s'", "en prennent à", "judged", "N"),
    Phrase("s'", "en est pris à", "judged", "N"),
    Phrase("s'", "en est prise à", "judged", "N"),
    Phrase("s'", "en sont pris à", "judged", "N"),
    Phrase("y", "voit", "judged", "N"),
    Phrase("y", "voient", "judged", "N"),
    Phrase("y", "voyait", "judged", "N"),
    Phrase("y", "voyaient", "judged", "N"),
    Phrase("y", "a vu", "judged", "N"),
    Phrase("y", "ont vu", "judged", "N"),
    Phrase("y", "décèle", "judged", "N"),
    Phrase("vot:er", "pour", "judged", "s"),
    Phrase("oppos:er", "à", "judged", "Nx"),
    Phrase("manifest:er", "leur opposition à", "judged", "n"),
    Phrase("manifest:er", "son opposition à", "judged", "n"),
    Phrase("émettre émet émettent émis", "des doutes sur", "hedged", "n"),
    Phrase("appeler appelle appellent appelait appelaient appelé", "à", "demanded", "N"),
)

MONTHS = (
    r"janvier|janv\.",
    r"février|févr\.|fév\.",
    "mars",
    r"avril|avr\.",
    "mai",
    "juin",
    r"juillet|juil\.",
    "août|aout",
    r"septembre|sept\.",
    r"octobre|oct\.",
    r"novembre|nov\.",
    r"décembre|déc\.",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

_PARTED = r"(?:,? (?:au |en |dans |en (?:début|fin|milieu) (?:de |d['’])|tard dans )?(?:la |l['’])?(?:{part}))?"
_HOUR = r"(?:,? (?:à|vers) (?P<hour>\d{{1,2}}) ?(?:h(?:eures?)?) ?(?P<minute>\d{{2}})?)?"

TEMPLATES = (
    ("years", r"(?:entre|de|depuis) (?P<year>(?:1[5-9]|20)\d{{2}}) (?:et|à|jusqu['’]en) (?P<year2>(?:1[5-9]|20)\d{{2}})"),
    ("years", r"(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
    ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
    ("range", r"(?:les )?(?P<day>\d{{1,2}})(?:er)?(?:(?:, \d{{1,2}})* et |[-–/])(?P<day2>\d{{1,2}}) (?P<month>{month})(?: (?P<year>\d{{4}}))?"),
    (
        "range",
        r"(?:du|entre le) (?P<day>\d{{1,2}})(?:er)? (?P<month>{month})(?: (?P<year>\d{{4}}))? (?:au|et le) (?P<day2>\d{{1,2}})(?:er)? (?P<month2>{month})(?: (?P<year2>\d{{4}}))?",
    ),
    ("day", r"(?P<day>\d{{1,2}})/(?P<monthnumber>\d{{1,2}})/(?P<year>\d{{4}})"),
    (
        "day",
        r"(?:(?:avant-hier|hier|aujourd['’]hui|demain|après-demain),? )?(?:(?P<weekday>{weekday}),? )?(?P<day>\d{{1,2}})(?:er)? (?P<month>{month})\.? (?P<year>\d{{4}})"
        + _PARTED
        + _HOUR,
    ),
    (
        "day",
        r"(?:(?P<weekday>{weekday}),? )?(?P<day>\d{{1,2}})(?:er)?[ -](?P<month>{month})(?: (?P<way>dernier|prochain))?"
        + _PARTED
        + _HOUR,
    ),
    (
        "range",
        r"(?:du|entre le) (?P<day>\d{{1,2}})(?:er)? (?:au|et le) (?P<day2>\d{{1,2}}) (?P<month>{month})(?: (?P<year>\d{{4}}))?",
    ),
    ("month", r"(?:mi-|mi )(?P<month>{month})(?: (?P<year>\d{{4}}))?"),
    (
        "month",
        r"(?:(?:début|fin) )?(?:au mois de |mois de |mois d['’])?(?P<month>{month})(?:(?: de l['’]année)? (?P<year>\d{{4}})| (?P<way>dernier|prochain))?",
    ),
    (
        "night",
        r"(?:la |dans la )?nuit (?:de|du) (?P<weekday2>{weekday}) (?:à|au) (?P<weekday>{weekday})(?: à (?P<hour>{number}) heures du matin)?",
    ),
    ("months", r"entre (?P<month>{month})(?: (?P<year>\d{{4}}))? et (?P<month2>{month})(?: (?P<year2>\d{{4}}))?"),
    ("interval", r"entre (?P<weekday>{weekday})(?: (?:{part}))? et (?P<weekday2>{weekday})(?: (?:{part}))?"),
    ("weekend", r"(?:le |ce )?week-?end(?: (?P<way>dernier|prochain|passé))?"),
    ("weekday", r"(?P<near>hier|demain),? (?P<weekday>{weekday})" + _PARTED),
    ("weekday", r"(?:ce )?(?P<weekday>{weekday})(?: (?P<way>dernier|prochain|passé|suivant))?" + _PARTED + _HOUR),
    ("offset", r"(?P<offset>avant-hier|hier|aujourd['’]hui|demain|après-demain)(?: (?:au |en )?(?:{part}))?" + _HOUR),
    ("offset", r"(?:à (?P<hour>\d{{1,2}}) ?h(?:eures?)? ?(?P<minute>\d{{2}})? )?(?P<offset>ce (?:matin|soir|jour)|cet après-midi|cette nuit)"),
    ("part", r"(?:en |à la |au |dès la |vers la )(?:début|fin|milieu|mi) (?:de |d['’])(?:la |l['’])?(?:matinée|soirée|journée|après-midi)(?! (?:de|du) )"),
    ("part", r"(?:dans|au cours de|en cours de) (?:la (?:matinée|soirée|journée)|l['’]après-midi)(?! (?:de|du|d['’]))"),
    ("before", r"(?:la )?veille(?: (?:de|du|des) (?:la |l['’]|les |leur |son |sa )?(?P<event>\w+))?"),
    ("after", r"(?:le )?lendemain(?: (?:de|du|des) (?:la |l['’]|les |leur |son |sa )?(?P<event>\w+))?"),
    ("same", r"(?:à (?:compter|partir) de cette date|ces? jours?-là|cette date|le même jour|ce même jour)"),
    ("since_year", r"depuis le début de l['’]année"),
    (
        "since",
        r"depuis (?:plus d['’]|plus de |près de |moins de |environ |au moins )?(?P<number>{number}) (?P<unit>{unit})",
    ),
    (
        "ago",
        r"il y a (?:plus d['’]|plus de |près de |environ |à peine |moins de )?(?P<number>{number}) (?P<unit>{unit})",
    ),
    (
        "in",
        r"(?:dans|d['’]ici) (?:à |plus d['’]|plus de |près de |environ |moins de )?(?P<number>{number}) (?P<unit>{unit})",
    ),
    ("earlier", r"(?P<number>{number}) (?P<unit>jours?|semaines?|mois|ans?|années) (?:plus tôt|auparavant)"),
    ("later", r"(?P<number>{number}) (?P<unit>jours?|semaines?|mois|ans?|années) plus tard"),
    ("last_n", r"(?:ces |les |des )?(?:derniers|dernières) (?P<number>{number}) (?P<unit>{unit})"),
    ("last_n", r"(?:ces )?(?P<number>{number}) (?:derniers|dernières) (?P<unit>{unit})"),
    (
        "last_n",
        r"(?:ces )?(?P<number>{number}) (?P<unit>{unit}) (?:précédents|précédentes|derniers|dernières)",
    ),
    ("next_n", r"(?:(?:ces|les|des) )?(?P<number>{number}) (?:prochains|prochaines) (?P<unit>{unit})"),
    ("last_unit", r"(?:la |le |l['’])?(?P<unit>{unit}) (?:dernier|dernière|passé|passée)"),
    ("next_unit", r"(?:la |le |l['’])?(?P<unit>{unit}) prochaine?"),
    ("this_unit", r"(?:cette|ce|cet) (?P<unit>semaine|mois|année|an|trimestre)(?:-ci)?"),
    (
        "season",
        r"(?:(?:au |à l['’]|en |l['’]|le |cet |ce |du )?(?:début |fin )?)?(?P<season>{season}) (?P<year>\d{{4}})",
    ),
    ("season_way", r"(?:(?:au |du |à l['’]|de l['’]|l['’]|le |cet |ce )(?:début (?:de l['’]|du )|fin (?:de l['’]|du ))?)?(?P<season>{season}) (?P<way>dernier|prochain)"),
    ("season_way", r"(?:cet |ce )(?P<season>{season})"),
    ("century", r"(?P<roman>[IVX]+)(?:e|ème) siècle"),
    ("decade", r"(?:les )?années (?P<decade>\d{{4}}|\d{{2}})"),
    ("year", r"(?:l['’]an |l['’]année |d['’]ici à |d['’]ici |fin |début |à l['’]horizon )(?P<year>[12]\d{{3}})"),
    ("year", r"en (?P<year>1[5-8]\d{{2}})"),
    ("year", r"(?P<year>(?:19|20)\d{{2}})"),
    ("last_night", r"dans la nuit(?! (?:de|du))"),
    ("week_start", r"(?:en )?(?P<edge>début|fin) de semaine"),
)

_PARTS = ("cinquième", "sixième", "septième", "huitième", "neuvième", "dixième")

NUMBERS = NumberWords(
    cardinals=(
        ("un", 1),
        ("une", 1),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
        ("neuf", 9),
        ("dix", 10),
        ("onze", 11),
        ("douze", 12),
        ("treize", 13),
        ("quatorze", 14),
        ("quinze", 15),
        ("seize", 16),
        ("vingt", 20),
        ("vingts", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("septante", 70),
        ("huitante", 80),
        ("nonante", 90),
        ("zéro", 0),
    ),
    scales=(
        ("cent", 100),
        ("cents", 100),
        ("mille", 1000),
        ("million", 1e6),
        ("millions", 1e6),
        ("milliard", 1e9),
        ("milliards", 1e9),
        ("billion", 1e12),
        ("billions", 1e12),
    ),
    joiners=("et",),
    fourscore=_words("vingt vingts"),
    articles=_words("un une"),
    dependent=_words("cents vingts"),
    plurals=_words("millions milliards billions"),
    halves=("et demi", "et demie"),
    short_scales=(("k", 1e3), ("m", 1e6), ("md", 1e9), ("mds", 1e9), ("mrd", 1e9)),
    share=r"(?P<part>{number}) (?:(?P<unit>[^\W\d_]+) )?sur (?P<whole>{number})",
    whole=r"(?:des|sur|parmi|d['’]entre|de (?:ces|ses|leurs|nos|vos))(?: (?:les|ces|ses|leurs|nos|vos|un total de|quelque|plus de|près de))*",
    periods=r"\bannées",
    between=(("entre", "et"),),
    spans=(("de", "à"), ("", "à")),
    changes=r"pass|tomb|mont|grimp|chut|baiss|augment|recul|progress|descend|rédui|ramen|relev|port|bond|rev[ei]n|évolu|hauss|abaiss"
    r"|gagn|perd|crû|croî|doubl|diminu|retomb|remont|dégringol|plong|chang|écart",
    collectives=(
        ("demi-douzaine", 6),
        ("demi-millier", 500),
        ("demi-million", 5e5),
        ("demi-milliard", 5e8),
        ("dizaine", 10),
        ("douzaine", 12),
        ("quinzaine", 15),
        ("vingtaine", 20),
        ("trentaine", 30),
        ("quarantaine", 40),
        ("cinquantaine", 50),
        ("soixantaine", 60),
        ("centaine", 100),
        ("millier", 1000),
    ),
    fractions=(
        ("la moitié", 0.5),
        ("un tiers", 1 / 3),
        ("le tiers", 1 / 3),
        ("deux tiers", 2 / 3),
        ("les deux tiers", 2 / 3),
        ("un quart", 0.25),
        ("le quart", 0.25),
        ("trois quarts", 0.75),
        ("les trois quarts", 0.75),
    ),
    parts=(
        *((f"{part}{s}", float(n)) for n, part in enumerate(_PARTS, 5) for s in ("", "s")),
        ("tiers", 3),
        ("quarts", 4),
    ),
    ordinals=frozenset(f"{part}{s}" for part in _PARTS for s in ("", "s")),
    by=("d'",),
    rank=r"-\w+ièmes?|\s(?:et )?\w+ième",
    modifiers=(
        ("pas moins de", "at_least"),
        ("pas moins d'", "at_least"),
        ("pas plus de", "at_most"),
        ("pas plus d'", "at_most"),
        ("plus de", "more_than"),
        ("plus d'", "more_than"),
        ("au moins", "at_least"),
        ("au minimum", "at_least"),
        ("un minimum de", "at_least"),
        ("moins de", "less_than"),
        ("moins d'", "less_than"),
        ("au plus", "at_most"),
        ("au maximum", "at_most"),
        ("jusqu'à", "at_most"),
        ("près de", "about"),
        ("près d'", "about"),
        ("environ", "about"),
        ("quelque", "about"),
        ("autour de", "about"),
        ("presque", "about"),
        ("à peu près", "about"),
        ("vers", "about"),
        ("plusieurs", "at_least"),
        ("quelques", "about"),
        ("une", "about"),
        ("quasiment", "about"),
        ("à peine", "less_than"),
    ),
    after=(
        ("environ", "about"),
        ("au moins", "at_least"),
        ("au maximum", "at_most"),
        ("au plus", "at_most"),
        ("à peu près", "about"),
    ),
    money=(
        ("euros", "euro"),
        ("euro", "euro"),
        ("€", "euro"),
        ("dollars", "dollar"),
        ("dollar", "dollar"),
        ("$", "dollar"),
        ("livres", "livre"),
        ("£", "livre"),
        ("francs", "franc"),
        ("roubles", "rouble"),
        ("yens", "yen"),
        ("yuans", "yuan"),
        ("dinars", "dinar"),
    ),
    percent=("%", "pour cent", "pourcent"),
    units=(),
    ordinal_suffixes=("e", "er", "ère", "re", "ème", "es", "èmes", "nd", "nde"),
    skip=_words(
        "autres autre de d' des nouveaux nouvelles nouvelle nouveau petits petites grands grandes jeunes anciens"
        " anciennes premiers premières derniers dernières seuls seules simples principaux principales vieux"
        " vieilles plus moins ce cet cette du bons bonnes gros grosses mêmes quelque ces ses leurs nos les la le l' l’ d’"
    ),
    unit_stop=_words(
        "et ou à au aux en dans sur par pour qui que qu' dont où est sont a ont ont été mais selon il elle"
        " ils elles on ne se s' n' y avec sans contre depuis entre chez vers était étaient"
    ),
)

DEBRIS = (
    Debris(r"(?:à )?lire (?:aussi|également|encore|notre|nos|la suite)\b.*", "related"),
    Debris(r"à (?:lire|voir|écouter)(?: (?:aussi|également))?\b.*", "related"),
    Debris(r"(?:voir|retrouvez|découvrez)(?: (?:aussi|également|nos|notre|tous?|toutes?))\b.*", "related"),
    Debris(
        r"(?:sur le même (?:sujet|thème)|pour aller plus loin|dans la même rubrique|articles? (?:liés?|similaires?"
        r"|connexes?)|les plus lus|à la une|plus d['’]infos?|nos articles|en savoir plus)\b.*",
        "related",
    ),
    Debris(r"(?:tags?|mots?[- ]clé?e?f?s?|étiquettes?|thèmes?|rubriques?|catégories?|classé dans)\s*:.*", "tags"),
    Debris(r"(?:tags?|mots?[- ]clés?|étiquettes?|thèmes?|rubriques?)", "tags"),
    Debris(
        r"(?:partager|partagez|tweeter|imprimer|envoyer|suivez-nous|suivre|copier le lien|j['’]aime)\b.{0,120}", "share"
    ),
    Debris(
        r"(?:laisser|laissez|ajouter|poster|écrire|publier) (?:un|votre|vos) (?:commentaires?|avis|réponse)\b.*",
        "comments",
    ),
    Debris(r"(?:réagir|réagissez|commenter|commentaires?|\d+ (?:commentaires?|réactions?))\b.{0,100}", "comments"),
    Debris(r"votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée.*", "comments"),
    Debris(r"les champs obligatoires sont (?:marqués|indiqués).*", "comments"),
    Debris(r"(?:connectez|inscrivez|abonnez|identifiez|enregistrez)-vous\b.*", "subscription"),
    Debris(
        r"(?:recevez|recevoir)\b.*(?:newsletter|lettre|matin|soir|infolettre|boîte|mail|abonne|alertes?).*",
        "subscription",
    ),
    Debris(
        r"(?:newsletter|infolettre|s['’]abonner|je m['’]abonne|je m['’]inscris|déjà abonné|offre d['’]abonnement|"
        r"article réservé|cet article est réservé|il vous reste|pour lire la suite|testez gratuitement)\b.*",
        "subscription",
    ),
    Debris(r"(?:nous utilisons des|ce site utilise des|accepter les|gérer les|paramétrer les) cookies.*", "cookies"),
    Debris(r"(?:en continuant (?:votre|à) navig).*", "cookies"),
    Debris(
        r"(?:publié|mis à jour|mise à jour|modifié|posté|actualisé|créé)s?e?s? (?:le|à|il y a|par|:|hier|aujourd).*",
        "date line",
    ),
    Debris(r"temps de lecture\b.*|lecture \d+ ?min.*|\d+ min(?:utes?)? de lecture", "reading time"),
    Debris(
        r"(?:©|\(c\)|copyright|crédits?(?: photo)?s?\s*:|photo\s*:|photos?(?: d['’]| de )?(?:illustration|archives?)\b|"
        r"légende\s*:|image\s*:|illustration\b|infographie\b|vidéo\s*:|source\s*:|sources\s*:).*",
        "caption",
    ),
    Debris(
        r".{0,140}(?:/ ?(?:AFP|Reuters|AP|EPA|Getty Images|SIPA|MaxPPP|Belga)|©.{0,60}|\(photo[^)]*\)|\(crédit[^)]*\))\.?",
        "caption",
    ),
    Debris(
        r"\(?(?:avec )?(?:AFP|Reuters|AP|Belga|ATS|APS|MAP|dpa|ANSA|EFE|Associated Press|agences?)"
        r"(?:(?:,| et| avec|/| &) ?(?:AFP|Reuters|AP|Belga|ATS|APS|dpa|EFE|agences?))*\)?\.?",
        "signature",
    ),
    Debris(
        r"(?:la rédaction|rédaction|le service \w+|tous droits réservés|droits de reproduction\b.*|mentions légales\b.*)\.?",
        "signature",
    ),
    Debris(r"(?:publicité|annonce|sponsorisé|contenu sponsorisé|promotion)", "advertising"),
    Debris(
        r"(?:retour|accueil|menu|rechercher|haut de page|suivant|précédent|page \d+|voir plus|afficher plus)\b.{0,40}",
        "navigation",
    ),
)

FR = LanguageData(
    code="fr",
    name="French",
    segmenter="fr",
    abbreviations=_words(
        "m mm mme mlle dr pr me st ste mgr av apr env art al cf chap col coll ex fig hab ibid op p pp vol"
        " tél tel no nos réf éd gén cap lt sgt maj prof jr sr mr mrs ms bd av boul etc janv févr juil"
        " sept oct nov déc vs hr min n° adj"
    ),
    starters=_words(
        "le la les l' l’ un une des du il elle ils elles on ce cet cette ces c' c’ cela ceci ça en au aux à dans sur pour"
        " par selon après avant depuis lors pendant mais et or donc ainsi puis toutefois cependant enfin si son sa"
        " ses leur leurs plusieurs quelques certains certaines de d' j' j’ je nous vous qu' qui que quand lorsque"
        " comme malgré toute tout tous toutes aucun aucune chaque deux trois quatre qu’ d’"
    ),
    sentence_pronouns=_words("il elle ils elles cette"),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=PHRASES,
    auxiliaries=_words(
        "a ont avait avaient aurait auraient aura auront eut eurent ait aient est sont était étaient fut"
        " furent serait seraient sera seront ayant été soit"
    ),
    passive_auxiliaries=_words("est sont était étaient fut furent serait seraient sera seront été"),
    limiting=_words("ne n'"),
    negations=_words("ne n' n’ pas plus jamais rien guère point aucun"),
    clitics=_words("se s' s’ le la les l' l’ lui leur y en me m' nous vous m’"),
    adverbs=_words(
        "aussi ensuite entre-autres alors déjà encore bien toujours enfin ainsi également même plus pourtant depuis d'ailleurs"
        " toutefois puis mieux beaucoup jamais notamment lui elle eux elles lui-même elle-même eux-mêmes elles-mêmes"
        " cependant désormais aussitôt souvent parfois donc tout très trop fort peu immédiatement publiquement là"
    ),
    asides=(
        "c'est à dire",
        "c'est-à-dire",
        "pour ainsi dire",
        "autrement dit",
        "tout simplement",
        "à juste titre",
        "pour l'instant",
        "pour le moment",
        "à maintes reprises",
        "à de multiples reprises",
        "à de nombreuses reprises",
        "une nouvelle fois",
        "une fois de plus",
        "à l'inverse",
        "sous couvert d'anonymat",
        "sous le couvert de l'anonymat",
        "sous condition d'anonymat",
        "avec force",
        "sans surprise",
        "sur son site internet",
        "sur son compte twitter",
        "au micro",
        "en marge",
        "à cette occasion",
        "à l'occasion",
        "à l'issue",
        "par voie de communiqué",
        "par communiqué",
        "par écrit",
        "par téléphone",
        "de son côté",
        "de leur côté",
        "de leurs côtés",
        "pour sa part",
        "pour leur part",
        "quant à lui",
        "quant à elle",
        "quant à eux",
        "quant à elles",
        "à son tour",
        "à leur tour",
        "par ailleurs",
        "en outre",
        "en effet",
        "en revanche",
        "d'ailleurs",
        "au contraire",
        "tout d'abord",
        "d'abord",
        "de plus",
        "de même",
        "dans un communiqué",
        "dans un entretien",
        "dans une interview",
        "dans un tweet",
        "dans un message",
        "dans une déclaration",
        "dans un discours",
        "à l'AFP",
        "à Reuters",
        "à la presse",
        "aux journalistes",
        "devant la presse",
        "devant les journalistes",
        "lors d'une conférence de presse",
        "lors d'un point de presse",
        "en particulier",
        "à nouveau",
        "de nouveau",
        "dans la foulée",
        "à la fois",
        "entre autres",
        "entre-autres",
        "à long terme",
        "à terme",
        "à court terme",
        "au moins",
        "en fait",
        "en réalité",
        "au passage",
        "à plusieurs reprises",
        "à la télévision",
        "à la radio",
        "sur Twitter",
        "sur Facebook",
        "sans ambages",
        "sans détour",
        "haut et fort",
        "d'une même voix",
        "en substance",
        "pour finir",
        "pour terminer",
        "en conclusion",
        "à ce sujet",
        "à cet égard",
        "sur place",
        "dans la soirée",
        "dans la matinée",
        "en public",
        "à l'antenne",
        "en direct",
        "par la suite",
        "en conséquence",
        "pour autant",
        "à l'unanimité",
        "en conférence de presse",
    ),
    infinitive=r"[\w-]{2,}(?:er|ir|oir|re)",
    wh_phrases=_words("dont où"),
    memberships=frozenset(("l' un", "l' une", "un autre", "une autre", "un des", "une des", "de la", "de l'")),
    inside_phrase=_words("pour en des"),
    splitters=_words("et mais tandis alors"),
    adversatives=_words("mais or"),
    afterthoughts=_words("tandis selon d'après d’après"),
    phrase_breaks=_words("ce tandis alors après avant mais selon d'après"),
    reflexives=_words("s' se m' me"),
    gerund_marks=_words("en"),
    gerund_ending="ant",
    first_persons=_words("je j' nous vous tu"),
    nobody=_words("personne nul rien aucun aucune"),
    conditionals=_words("si s'"),
    complement_gap=_words("clair sûr évident certain"),
    adverb_endings=("ment",),
    fact=_words("fait ce"),
    demonstratives=_words("cela ceci ça"),
    complementizers=_words("que qu' qu’"),
    whether=_words("si comment pourquoi combien où quand quel quelle quels quelles"),
    of=_words("de d' d’ du des"),
    to=_words("à au aux"),
    by=_words("par"),
    according=(
        "selon",
        "d'après",
        "d’après",
        "suivant",
        "à en croire",
        "aux dires de",
        "aux yeux de",
        "de l'avis de",
        "de l'opinion de",
        "du point de vue de",
        "au dire de",
        "à entendre",
        "de l'aveu de",
        "de l'aveu même de",
        "dixit",
        "sur la foi de",
        "de source",
        "de sources",
        "pour",
    ),
    according_clause_only=_words("pour suivant"),
    not_sources=_words(
        "que qu' lesquels laquelle lequel moi nous vous si exemple modèle nom principe cas besoin besoins circonstances saison saisons régions"
        " région époque époques calendrier critère critères formule mode niveau âge lieu lieux moment moments type types horaires taille modalités"
        " barème juridictions disponibilités possibilités conditions ordre"
    ),
    relatives=_words("qui"),
    echo=("c'", "est"),
    echo_that="ce",
    as_words=_words("comme"),
    topics=("quant à", "pour ce qui est de", "s'agissant de"),
    pronouns=(
        Pronoun("il", "m", "s"),
        Pronoun("elle", "f", "s"),
        Pronoun("ils", "m", "p"),
        Pronoun("elles", "f", "p"),
        Pronoun("lui", "m", "s"),
        Pronoun("celui-ci", "m", "s"),
        Pronoun("celle-ci", "f", "s"),
        Pronoun("ceux-ci", "m", "p"),
        Pronoun("celles-ci", "f", "p"),
        Pronoun("ce dernier", "m", "s"),
        Pronoun("cette dernière", "f", "s"),
        Pronoun("ces derniers", "m", "p"),
        Pronoun("ces dernières", "f", "p"),
        Pronoun("eux", "m", "p"),
        Pronoun("l'intéressé", "m", "s"),
        Pronoun("l'intéressée", "f", "s"),
    ),
    impersonal=_words("on il"),
    inverted=r"-(?:t-)?(?:il|elle|ils|elles|on)$",
    determiners=_words(
        "le la les l' l’ un une des du de d' d’ ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos"
        " plusieurs quelques certains certaines divers diverses chaque aucun aucune tout tous toute toutes deux trois quatre cinq"
        " six sept huit neuf dix"
    ),
    prepositions=_words(
        "à au aux de d' d’ du des en dans sur sous par pour avec sans contre depuis entre chez vers pendant durant"
        " avant après lors malgré selon devant derrière parmi face via hors jusqu' jusqu’ dès"
    ),
    conjunctions=_words("et ou mais or ni car donc puis"),
    subordinators=_words("que qu' qu’ si quand lorsque lorsqu' alors tandis puisque parce comme dont où qui afin"),
    opening_subordinators=_words("si quand lorsque lorsqu' alors tandis puisque comme bien quoique quoiqu'"),
    feminine=_words(
        "mme mlle madame présidente directrice femme mère fille soeur sœur avocate députée préfète veuve reine chanteuse"
        " candidate sénatrice chercheuse ambassadrice coordinatrice militante habitante chancelière correspondante procureure"
    ),
    masculine=_words(
        "m mr mgr monsieur président directeur député préfet roi pape chanteur candidat sénateur chercheur ambassadeur"
        " coordinateur militant habitant procureur chancelier général colonel commissaire"
    ),
    feminine_articles=_words("la une cette celle-ci"),
    masculine_articles=_words("le un ce cet celui-ci"),
    approximate=_words("environ près quelque plus au"),
    plural=_words(
        "les des ces ses leurs plusieurs quelques certains certaines divers diverses deux trois quatre cinq six sept huit neuf dix de"
    ),
    context_starters=_words(
        "il elle ils elles cela ceci ça ce cet cette ces celui-ci celle-ci ceux-ci celles-ci son sa ses leur leurs"
        " c' c’ lui eux tous toutes chacun aucun y en ils parmi d'autres mais or donc ainsi pourtant cependant"
        " toutefois ensuite puis dernier selon d'après ceux celui celle"
    ),
    banners=_words(
        "exclusif exclusive vidéo video vidéos direct urgent alerte info infos portrait reportage analyse opinion tribune entretien"
        " interview enquête photos carte résumé mise jour dernière minute récit décryptage actualisé note"
    ),
    titles=_words("m mm mme mmes mlle dr pr me mgr monsieur madame maître général colonel président"),
    roles=_words(
        "président présidente ministre directeur directrice porte-parole chef cheffe maire député"
        " députée sénateur sénatrice secrétaire roi reine pape général colonel procureur procureure juge avocat avocate"
        " avocats ambassadeur ambassadrice gouverneur gouverneure commissaire préfet préfète pdg patron patronne chercheur"
        " chercheuse professeur professeure analyste expert experte responsable dirigeant dirigeante leader candidat candidate"
        " journaliste médecin témoin habitant habitante toxicologue historien historienne économiste conseiller conseillère"
        " envoyé envoyée vice-président vice-présidente coordinateur coordinatrice coordonnateur coordonnatrice fondateur"
        " fondatrice cofondateur cofondatrice opposant opposante militant militante sociologue politologue philosophe"
        " psychologue psychiatre biologiste physicien physicienne chimiste géologue climatologue météorologue archéologue"
        " anthropologue démographe géographe ingénieur ingénieure architecte écrivain écrivaine romancier romancière auteur"
        " auteure autrice éditeur éditrice rédacteur rédactrice éditorialiste chroniqueur chroniqueuse correspondant"
        " correspondante réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien"
        " musicienne artiste peintre entraîneur entraîneuse sélectionneur capitaine joueur joueuse champion championne"
        " pilote policier policière gendarme commandant commandante amiral lieutenant sergent soldat pompier infirmier"
        " infirmière chirurgien chirurgienne pédiatre pharmacien pharmacienne vétérinaire enseignant enseignante étudiant"
        " étudiante retraité retraitée ouvrier ouvrière agriculteur agricultrice éleveur pêcheur syndicaliste délégué déléguée"
        " élu élue adjoint adjointe trésorier trésorière administrateur administratrice gérant gérante entrepreneur"
        " entrepreneuse banquier chargé chargée membre spécialiste consultant consultante observateur observatrice bénévole"
        " prêtre imam rabbin évêque archevêque cardinal curé pasteur épouse époux veuve veuf père mère frère soeur sœur fils"
        " fille voisin voisine riverain riveraine survivant survivante rescapé rescapée chancelier chancelière émir sultan"
        " cheikh prince princesse empereur négociateur négociatrice médiateur médiatrice émissaire diplomate consul magistrat"
        " magistrate notaire bâtonnier inspecteur inspectrice enquêteur enquêtrice doyen doyenne recteur rectrice rapporteur"
        " rapporteure eurodéputé eurodéputée avocat-conseil conservateur conservatrice gérontologue virologue"
        " épidémiologiste infectiologue juriste criminologue officier officière adjudant brigadier greffier greffière huissier plaignant plaignante"
        " accusé accusée prévenu prévenue suspect suspecte industriel industrielle commerçant commerçante restaurateur restauratrice hôtelier hôtelière"
        " vigneron vigneronne viticulteur viticultrice maraîcher maraîchère apiculteur apicultrice boulanger boulangère chauffeur conducteur conductrice"
        " salarié salariée employé employée locataire propriétaire exploitant exploitante collectionneur collectionneuse galeriste antiquaire"
        " commissaire-priseur primatologue zoologue botaniste écologue entomologiste ornithologue paléontologue océanographe glaciologue hydrologue"
        " sismologue volcanologue astronome astrophysicien astrophysicienne mathématicien mathématicienne statisticien statisticienne linguiste"
        " ethnologue urbaniste oncologue cardiologue neurologue gynécologue radiologue généticien généticienne immunologue microbiologiste urgentiste"
        " secouriste ambulancier ambulancière sauveteur cycliste footballeur footballeuse athlète nageur nageuse navigateur navigatrice arbitre"
        " buteur attaquant attaquante défenseur défenseure photographe vidéaste animateur animatrice présentateur présentatrice"
    ),
    unsaid=_words("pourrait pourraient devrait devraient doit doivent devait devaient"),
    readable=_words("peut pouvait lire entendre"),
    media=_words(
        "communiqué entretien interview tweet message lettre courrier discours déclaration allocution conférence point tribune vidéo billet post"
        " publication rapport courriel émission débat audience réunion"
    ),
    posts=_words(
        "adjoint adjointe conseiller conseillère délégué déléguée commissaire candidat candidate ambassadeur ambassadrice état correspondant"
        " correspondante envoyé envoyée procureur procureure ministre ministres représentant représentante"
    ),
    speechless=_words(
        "raison raisons cause causes crise crises hausse hausses baisse baisses situation succès échec échecs différence absence"
        " manque facteur facteurs phénomène événement évènement événements accident incident température températures pluie pluies"
        " tempête sécheresse crue incendie séisme épidémie virus maladie danger risque risques retard pénurie chute croissance"
        " objectif but résultat conséquence conséquences processus système bâtiment pont route montant taux prix coût liberté"
        " victoire défaite attaque explosion collision"
    ),
    organisations=_words(
        "observatoire organisation onu parti ministère agence conseil comité commission université institut"
        " association fédération syndicat entreprise société groupe banque armée police gouvernement"
        " parlement assemblée sénat tribunal cour chaîne journal collectif union ligue front mouvement"
        " préfecture mairie parquet centre fondation ville commune municipalité région département direction compagnie régie laboratoire club équipe"
        " musée hôpital école lycée ambassade rectorat ordre chambre congrès coalition opposition coopérative métropole agglomération"
    ),
    places_after=_words("à en au aux de vers depuis dans"),
    name_particles=_words(
        "de du des d' d’ la le les al el ben bin ibn abou abu von van der den di da dos das del della y et"
    ),
    noun_cues=(
        *((noun, "hedged") for noun in ("crainte", "craintes", "espoir", "espoirs", "hypothèse", "peur", "soupçon")),
        ("affirmation", "asserted"),
        ("conviction", "judged"),
    ),
    demands=r"\b(?:doi(?:t|vent|vons|vez)|devr(?:ait|aient|ons|iez)|il (?:nous |vous |leur )?faut(?! (?:savoir|laisser|dire|rappeler|reconnaître|noter"
    r"|avouer|ajouter|compter|attendre|s['’]attendre))|faudrait|il est (?:temps|urgent|nécessaire)|nous (?:demandons|appelons|exigeons"
    r"|réclamons|voulons)|je (?:demande|veux|souhaite|réclame|exige)|qu['’]on nous|arrêtez|cessez)\b",
    hedges=r"\b(?:pourrai(?:t|ent)|peut-être|sans doute|probablement|apparemment|semblerait|il se peut|vraisemblablement|s['’]il s['’]avér|si il s['’]avér"
    r"|j['’]ai l['’]impression|nous pensons|je pense|je crois)\b",
    unsure=r"\b(?:aurai(?:t|ent) (?!lieu\b)(?:\w+ )?(?:été|\w+(?:é|i|u|it|is)e?s?\b))\b",
    unsure_now=r"\bserai(?:t|ent)\b",
    forecast=r"(?:[a-zà-ÿ]{2,}(?:era|eront|[^aéiou]ira|iront|dra|dront|vra|vront|rra|rront)|sera|seront|aura|auront|fera|feront)",
    near_future=r"\b(?:va|vont|allons|vais)(?: (?:bientôt|prochainement|donc|aussi|ainsi|encore|pas|plus|tous|toutes|se|y|en|lui|leur|le|la|les|nous|vous|\w{4,}ment)){0,3}"
    r" (?:s['’]|l['’]|m['’])?[\w-]{2,}(?:er|ir|re)\b",
    predictions=r"\b(?:risquent?|d['’]ici (?:à )?(?:\w+ ){1,3}(?:ans|mois|jours)|dans \w+ (?:ans|mois)|à l['’]avenir)\b",
    unknown=r"\b(?:reste(?:nt)? (?:une inconnue|à savoir|à déterminer)|on ignore|nul ne sait|(?:on|personne) ne sait (?:pas )?(?:si|qui|où|quand|comment|pourquoi|combien)"
    r"|n['’](?:a|ont|avait|avaient) pas (?:dit|précisé|indiqué|révélé) (?:si|qui|où|quand|comment|pourquoi|combien|ce qu)"
    r"|sans (?:dire|préciser|indiquer) (?:si|qui|où|quand|comment|combien)|il n['’]est pas (?:clair|établi|certain)"
    r"|(?:reste|demeure)(?:nt)? (?:inconnu|incertain)e?s?)\b",
    anonymity=r"(?:à |de |d['’])?(?:garder |conserver |rester )?(?:l['’]\s?)?anonym(?:at|e)s?|(?:à |de )?ne pas être (?:nommé|identifié|cité)e?s?",
    judgements=r"\b(?:inacceptable|honteu|scandal|choquant|inadmissible|irresponsable|propagande|barbar|injust|regrettable|courageu|magnifique"
    r"|formidable|remarquable|ignoble|honte\b|déçue?s?\b|décevant|gâchis|aberra|\bfolie\b|désastr|lamentabl|pitoyabl|cynique|cynisme|irréaliste|injustifi|irresponsab|incompréhensib|incohéren|invraisembl|grotesque|indécen|intenable|révoltant|dégoût|écœur|admirable|fantastique|génial|prometteu|encourageant|rassurant|coup de (?:poignard|massue|grâce|force)|coup dur|n['’]a (?:aucun|pas de) sens|(?:bonne|mauvaise|excellente) (?:nouvelle|chose|idée)|pas (?:très |du tout )?(?:classe|sérieux|digne|correct|honnête)|se (?:moque|fiche)|nous (?:promène|ment|mène en bateau)|nous a (?:menti|volé|trompé|trahi|oublié|abandonné)|mérit(?:e|ent|ait|ons|ez) (?:mieux|pas)|sent mauvais|hasardeu|maladroit|mensong|odieu|intolérable|intoléranc|disproportionn|sans précédent|ingérence|catastroph|superbe|salaud"
    r"|pire|démagog|honteux|malheureus|arrogan|racist|hypocri|indigne|fiasco|mascarade|trahison|absurdité|excellen|extraordinaire|merveille|(?<!d['’])(?<!\d )exemplaire\b(?! (?:de|du|d['’]))"
    r"|historique|inquiétant|dangere|inhumain|exagér|aur(?:ait|aient|ais|ions) dû|n['’](?:est|était) pas (?:nécessaire|acceptable|normal|sérieux|digne)|trop (?:tard|peu|loin)"
    r"|insult|insupportable|excitant|pourri|mépris|ridicule|absurde|c['’]est un crime|un crime)",
    verdicts=r"\bà (?:une |la |des |de la )?(?:[\w-]+ ){0,3}?(?:ans?|mois|jours|prison|réclusion|amende|perpétuité|mort|euros)\b",
    flat_denials=r"^\W*(?:(?:non,? )?c['’]est (?:totalement |complètement |absolument |parfaitement |archi-?|tout simplement )?(?:faux|un mensonge)|ce n['’]est pas vrai|ce sont des mensonges|(?:tout|rien de tout) cela est faux|rien n['’]est vrai|faux(?:[ ,.!]|$))",
    conditional=r"aurai(?:t|ent)|(?!désir|ouvr|couvr|livr|découvr|offr|souffr|devr)\w+(?:e|d|v|r|vi|fi|ni|ti)r(?:ait|aient)",
    denials=r"^\s*(?:non\b|faux\b|jamais\b)",
    clitic_hosts=_words("il elle on ils elles je tu nous vous qui ne n' se s' y en lui leur"),
    misplaced=(("plusieurs", "des"),),
    modifier_endings=("ais", "ois", "ien", "ienne", "aine", "ain", "al", "ale", "aux", "if", "ive", "eux", "euse", "ique", "aire", "able", "ible", "ant", "é",
                      "ée", "és", "ées", "i", "ie", "u", "ue", "us", "is", "it", "ite", "e", "es", "ant", "er", "ir", "oir", "ment", "t", "nt", "s", "x", "éen", "yen",
                      "el", "eur", "in", "un", "il", "ic", "ec", "rc", "nc", "ord", "and"),
    subjects=r"^(?:(?:le|la|les|un|une|des|il|elle|ils|elles|on|ce|cette|ces|cet|son|sa|ses|leur|leurs|plusieurs|quelques|aucune?|"
    r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|\d[\d  ]*)\b|l['’]|c['’])",
    finite=r"(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|serait|seraient|aurait|auraient|fut|furent|va|vont|peut|"
    r"peuvent|doit|doivent|fait|font|\w{2,}(?:ait|aient|èrent|eront|era|ira|iront))",
    dates=DateWords(
        months=MONTHS,
        weekdays=WEEKDAYS,
        parts=(
            "matin",
            "soir",
            "matinée",
            "soirée",
            "après-midi",
            "midi",
            "nuit",
            "aube",
            "à l['’]aube",
            "à midi",
            "minuit",
            "journée",
        ),
        units=(
            ("jour", "day"),
            ("jours", "day"),
            ("journée", "day"),
            ("semaine", "week"),
            ("semaines", "week"),
            ("mois", "month"),
            ("année", "year"),
            ("années", "year"),
            ("an", "year"),
            ("ans", "year"),
            ("décennie", "decade"),
            ("décennies", "decade"),
            ("siècle", "century"),
            ("siècles", "century"),
            ("heure", "hour"),
            ("heures", "hour"),
            ("trimestre", "quarter"),
        ),
        seasons=(("printemps", "03/06"), ("été", "06/09"), ("automne", "09/12"), ("hiver", "12/03")),
        offsets=(
            ("avant-hier", -2),
            ("hier", -1),
            ("aujourd'hui", 0),
            ("aujourd’hui", 0),
            ("demain", 1),
            ("après-demain", 2),
            ("ce matin", 0),
            ("ce soir", 0),
            ("ce jour", 0),
            ("cet après-midi", 0),
            ("cette nuit", 0),
        ),
        templates=TEMPLATES,
        landmarks=(
            "veille",
            "lendemain",
            "week-end",
            "weekend",
            "date",
            "siècle",
            "jour-là",
            "jours-là",
            "jour",
            "matin",
            "soir",
            "après-midi",
            "nuit",
            "matinée",
            "soirée",
            "journée",
            "avant-hier",
            "après-demain",
            "aujourd",
            *(
                f"mi-{month}"
                for month in (
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre",
                )
            ),
        ),
        past_words=_words("dernier dernière passé passée"),
        future_words=_words("prochain prochaine suivant"),
        until=("jusqu'à", "jusqu'au", "d'ici", "d'ici à", "d'ici au", "avant", "à partir de", "à compter de", "à partir du", "reporté à", "reportée à", "au plus tard"),
        just_done=r"\b(?:a|ont|avait|avaient|ai|avons)(?: (?:été|\w+ment|aussi|également|pourtant|déjà))? \w+(?:é|i|u|is|it|int|ert|ées?|és|us|ues?|ies?)$",
        future=r"(?!(?:re|por|at|ex|abst|dist|soust|é)?traits?$|auraient$)(?:[a-zà-ÿ]{1,2}['’])?(?:aura|[a-zà-ÿ]*(?:era|eras|erez|[^éaiou]ira|[dvrl]ra|clura|ront|[^éaiou]rait|raient))|doit|doivent|devait|devaient|va|vont|prévue?s?"
        r"|attendue?s?|prochaine?s?|attend(?:ent)?|redoutent?|craint|craignent|prévoi(?:t|ent)|espèrent?|annoncée?s?|risquent?|appréhendent?|projettent?",
    ),
    numbers=NUMBERS,
    debris=DEBRIS,
    dateline=r"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þa-zà-ÿ'’\- ]{1,40}(?:,? \([A-Za-zÀ-ÿ ]+\))?)(?:,? (?P<date>[^–—\-()]{3,40}))?\s*(?:\((?P<agency>[^)]{2,30})\))?\s*[–—-]\s+",
    byline=r"^(?:par|de notre (?:correspondante?|envoyée?)\b.*|propos recueillis par|texte(?: et photos)?\s*:|envoyée? spéciale?) ?.{0,100}$",
)
