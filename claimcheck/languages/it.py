# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""Italian. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them."""

from __future__ import annotations

from claimcheck.languages.base import DateWords, Debris, LanguageData, NumberWords, Paradigm, Phrase, Pronoun, Verb


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(finite: str, participle: str, gerund: str, infinitive: str) -> Paradigm:
    return Paradigm(*(tuple(group.split()) for group in (finite, participle, gerund, infinitive)))


_TENS = (
    ("venti", 20),
    ("trenta", 30),
    ("quaranta", 40),
    ("cinquanta", 50),
    ("sessanta", 60),
    ("settanta", 70),
    ("ottanta", 80),
    ("novanta", 90),
)
_TO_SIXTEEN = (
    ("un", 1),
    ("uno", 1),
    ("due", 2),
    ("tre", 3),
    ("quattro", 4),
    ("cinque", 5),
    ("sei", 6),
    ("sette", 7),
    ("otto", 8),
    ("nove", 9),
    ("dieci", 10),
    ("undici", 11),
    ("dodici", 12),
    ("tredici", 13),
    ("quattordici", 14),
    ("quindici", 15),
    ("sedici", 16),
)
_TEENS = (("diciassette", 17), ("diciotto", 18), ("diciannove", 19))
_GLUED = (
    *_TO_SIXTEEN,
    ("tré", 3),
    *_TEENS,
    *(form for word, value in (*_TENS, ("cento", 100)) for form in ((word, value), (word[:-1], value))),
    ("mille", 1000),
    ("mila", 1000),
)
"""Tens and "cento" lose their vowel before "uno" and "otto"."""

PARADIGMS = (
    ("are", _endings("a ano ò arono ava avano erà eranno erebbe", "ato ata ati ate", "ando", "are")),
    ("ire", _endings("isce iscono ì irono iva ivano irà iranno", "ito ita iti ite", "endo", "ire")),
    ("ere", _endings("e ono ette ettero eva evano erà eranno", "uto uta uti ute", "endo", "ere")),
    (
        "dire",
        _endings(
            "dice dicono disse dissero diceva dicevano dirà diranno direbbe",
            "detto detta detti dette",
            "dicendo",
            "dire",
        ),
    ),
    (
        "chiedere",
        _endings(
            "chiede chiedono chiese chiesero chiedeva chiedevano chiederà", "chiesto chiesta", "chiedendo", "chiedere"
        ),
    ),
    (
        "scrivere",
        _endings("scrive scrivono scrisse scrissero scriveva scriverà", "scritto scritta", "scrivendo", "scrivere"),
    ),
    (
        "aggiungere",
        _endings(
            "aggiunge aggiungono aggiunse aggiunsero aggiungeva", "aggiunto aggiunta", "aggiungendo", "aggiungere"
        ),
    ),
    (
        "sostenere",
        _endings(
            "sostiene sostengono sostenne sostennero sosteneva sostenevano", "sostenuto", "sostenendo", "sostenere"
        ),
    ),
    (
        "ammettere",
        _endings("ammette ammettono ammise ammisero ammetteva", "ammesso ammessa", "ammettendo", "ammettere"),
    ),
    (
        "prevedere",
        _endings("prevede prevedono previde prevedeva prevederà", "previsto prevista", "prevedendo", "prevedere"),
    ),
    (
        "rispondere",
        _endings("risponde rispondono rispose risposero rispondeva", "risposto", "rispondendo", "rispondere"),
    ),
    ("avvertire", _endings("e ono ì irono iva ivano irà", "ito ita", "endo", "ire")),
    ("promettere", _endings("promette promettono promise promisero prometteva", "promesso", "promettendo", "promettere")),
    ("respingere", _endings("respinge respingono respinse respinsero respingeva", "respinto respinta respinti respinte", "respingendo", "respingere")),
    ("riferire", _endings("riferisce riferiscono riferì riferirono riferiva", "riferito", "riferendo", "riferire")),
)

VERBS = (
    Verb("", "dire", "asserted", "q"),
    Verb("", "scrivere", "asserted", "q"),
    Verb("", "aggiungere", "asserted", "q"),
    Verb("", "sostenere", "asserted", "q"),
    Verb("", "ammettere", "asserted", "qn"),
    Verb("", "rispondere", "asserted", "q"),
    Verb("", "riferire", "asserted", "q"),
    Verb(
        "afferm dichiar raccont comment assicur ricord precis osserv not sottoline conferm rivel replic segnal annunci",
        "are",
        "asserted",
        "qn",
    ),
    Verb("spieg indic comunic", "are", "asserted", "qn"),
    Verb("ribad chiar", "ire", "asserted", "qn"),
    Verb("denunci condann critic accus lament defin contest", "are", "judged", "nq"),
    Verb("consider giudic", "are", "judged", "q"),
    Verb("pens dubit sper", "are", "hedged", "q"),
    Verb("cred", "ere", "hedged", "q"),
    Verb("tem", "ere", "hedged", "qno"),
    Verb("avvert", "avvertire", "asserted", "q"),
    Verb("", "promettere", "asserted", "qno"),
    Verb("", "respingere", "denied", "n"),
    Verb("ribatt comment conclud", "ere", "asserted", "q"),
    Verb("insist argoment garant ipotizz", "are", "asserted", "q"),
    Verb("elogi lod attacc boccia stigmatizz", "are", "judged", "n"),
    Verb("invit esort chiam", "are", "demanded", "nt"),
    Verb("auspic augur", "are", "demanded", "qn"),
    Verb("minacci", "are", "predicted", "qno"),
    Verb("", "chiedere", "demanded", "qn"),
    Verb("ordin raccomand invoc reclam", "are", "demanded", "qn"),
    Verb("sugger", "ire", "demanded", "qn"),
    Verb("", "prevedere", "predicted", "qn"),
    Verb("neg rifiut", "are", "denied", "qn"),
    Verb("sment", "ire", "denied", "qn"),
)

IT = LanguageData(
    code="it",
    name="Italian",
    segmenter="it",
    abbreviations=_words("sig sig.ra dott dr prof avv ing on sen gen col art pag ecc es st min"),
    starters=_words(
        "il lo la i gli le l' l’ un uno una in di del della dei a al alla con per secondo dopo da dal durante ma e o se suo sua questo questa"
        " questi queste quello egli lui lei loro non si già anche inoltre quando come più sono è"
    ),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=(
        Phrase("fare fa fanno fece fatto", "sapere", "asserted", "qn"),
        Phrase("parl:are", "di", "asserted", "N"),
        Phrase("lament:are", "di", "judged", "N"),
        Phrase("rendere reso rende", "noto", "asserted", "qn"),
        Phrase("mettere messo mette", "in dubbio", "hedged", "n"),
    ),
    auxiliaries=_words(
        "ha hanno aveva avevano avrà avrebbe abbia è sono era erano fu furono sarà saranno stato stata stati state sarebbe"
    ),
    passive_auxiliaries=_words("è sono era erano fu furono sarà stato stata stati state viene venne"),
    negations=_words("non mai"),
    clitics=_words("si gli le lo la li ne ci vi mi"),
    adverbs=_words("anche inoltre già ancora poi così ieri oggi sempre quindi invece"),
    adverb_endings=("mente",),
    asides=(
        "da parte sua",
        "a sua volta",
        "dal canto suo",
        "in una nota",
        "in un comunicato",
        "in un'intervista",
        "in conferenza stampa",
    ),
    infinitive=r"\w{2,}(?:are|ere|ire)",
    pro_drop=True,
    complementizers=_words("che"),
    of=_words("di del dello della dei degli delle d' dell'"),
    to=_words("a al allo alla ai agli alle all'"),
    by=_words("da dal dalla dai dalle dall'"),
    according=("secondo", "stando a", "a detta di", "a giudizio di", "a parere di"),
    not_sources=_words("che cui"),
    relatives=_words("che"),
    topics=("quanto a",),
    pronouns=(
        Pronoun("egli", "m", "s"),
        Pronoun("lui", "m", "s"),
        Pronoun("lei", "f", "s"),
        Pronoun("ella", "f", "s"),
        Pronoun("loro", "", "p"),
        Pronoun("essi", "m", "p"),
        Pronoun("quest'ultimo", "m", "s"),
    ),
    determiners=_words(
        "il lo la i gli le l' un uno una questo questa questi queste suo sua suoi sue alcuni alcune due tre quattro cinque sei sette"
        " otto nove dieci dell' del della dei"
    ),
    prepositions=_words(
        "a al alla ai da dal dalla di del della dei in nel nella con su sul sulla per tra fra dopo durante contro verso senza sotto"
    ),
    conjunctions=_words("e ed o ma né"),
    subordinators=_words("che se quando mentre perché poiché come dove"),
    splitters=_words("e ma mentre"),
    adversatives=_words("ma mentre"),
    feminine=_words("signora presidentessa direttrice donna madre figlia sindaca ministra avvocata"),
    masculine=_words("signor sig presidente direttore uomo padre figlio sindaco avvocato papa"),
    feminine_articles=_words("la una questa"),
    masculine_articles=_words("il lo un uno questo"),
    plural=_words("i gli le alcuni alcune due tre loro"),
    context_starters=_words(
        "egli lui lei loro questo questa questi queste ciò suo sua entrambi ma inoltre anche poi così"
    ),
    titles=_words("sig signor signora dott dottor prof on avv"),
    roles=_words(
        "presidente ministro ministra direttore direttrice portavoce capo sindaco sindaca segretario segretaria re papa generale procuratore"
        " giudice avvocato avvocata ambasciatore governatore esperto analista leader candidato candidata giornalista medico testimone residente abitante cittadino cittadina studente studentessa sindacalista storico storica sociologo sociologa"
        " scrittore scrittrice autore autrice ricercatore ricercatrice deputato deputata senatore senatrice assessore prefetto vescovo"
    ),
    organisations=_words(
        "osservatorio organizzazione partito ministero agenzia consiglio comitato commissione università istituto associazione"
        " federazione sindacato azienda gruppo banca esercito polizia governo parlamento tribunale procura"
    ),
    places_after=_words("a in da verso"),
    name_particles=_words("di del della dei de d' da dal"),
    demands=r"\b(?:deve|devono|bisogna|occorre|chiediamo)\b",
    hedges=r"\b(?:potrebbe|potrebbero|forse|probabilmente|presunt[oaie]|sarebbe|sarebbero|avrebbe|avrebbero)\b",
    forecast=r"\w{2,}(?:erà|eranno|irà|iranno)|sarà|saranno",
    near_future=r"\b(?:sta|stanno|stiamo) per \w{2,}[aei]r(?:e|si)\b",
    predictions=r"\b(?:prevedibilmente|in futuro|nei prossimi)\b",
    unknown=r"\b(?:non è (?:chiaro|noto)|resta da vedere|si ignora|non (?:ha|hanno) (?:detto|precisato) (?:se|chi|quando|dove|come)|senza (?:dire|precisare) (?:se|chi|quando))\b",
    anonymity=r"(?:l['’]\s?|di mantenere l['’]\s?|di restare )?anonim(?:ato|o|a|i)|di non essere (?:citat|nominat|identificat)[oaie]",
    judgements=r"\b(?:inaccettabil|vergogn|scandal|irresponsabil|propaganda|ingiust|menzogn|assurd|ridicol|senza precedenti)",
    finite=r"(?:ha|hanno|aveva|è|sono|era|erano|fu|furono|sta|può|possono|va|vanno|\w{2,}(?:ò|arono|irono|ava|avano|eva|evano|erà|eranno|irà|iranno))",
    dates=DateWords(
        months=(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ),
        weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
        parts=("mattina", "pomeriggio", "sera", "notte"),
        units=(
            ("giorno", "day"),
            ("giorni", "day"),
            ("settimana", "week"),
            ("settimane", "week"),
            ("mese", "month"),
            ("mesi", "month"),
            ("anno", "year"),
            ("anni", "year"),
        ),
        seasons=(("primavera", "03/06"), ("estate", "06/09"), ("autunno", "09/12"), ("inverno", "12/03")),
        offsets=(("l'altro ieri", -2), ("ieri", -1), ("oggi", 0), ("domani", 1), ("stamattina", 0), ("stasera", 0)),
        templates=(
            ("years", r"(?:tra|fra|dal) (?:il )?(?P<year>(?:1[5-9]|20)\d{{2}}) (?:e|al) (?:il )?(?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("years", r"(?:nel |dal |del )?(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
            ("range", r"(?:(?:dal|tra il|fra il|il) )?(?P<day>\d{{1,2}}) (?:al|e)(?: il)? (?P<day2>\d{{1,2}}) (?P<month>{month})(?: (?P<year>\d{{4}}))?"),
            ("range", r"(?:dal|tra il|fra il) (?P<day>\d{{1,2}}) (?P<month>{month}) (?:al|e il) (?P<day2>\d{{1,2}}) (?P<month2>{month})(?: (?P<year2>\d{{4}}))?"),
            ("day", r"(?:(?P<weekday>{weekday}),? )?(?P<day>\d{{1,2}})°? (?P<month>{month})(?: (?P<year>\d{{4}}))?"),
            ("month", r"(?P<month>{month})(?: (?P<year>\d{{4}})| (?P<way>scorso|prossimo))"),
            ("month", r"(?:a|in|(?:a )?(?:metà|inizio|fine)|(?:agli )?inizi di|(?:alla )?fine di) (?P<month>{month})"),
            ("weekday", r"(?P<weekday>{weekday})(?: (?P<way>scors[oa]|prossim[oa]))?(?: (?:{part}))?"),
            ("offset", r"(?P<offset>ieri|oggi|domani|stamattina|stasera)(?: (?:{part}))?"),
            ("ago", r"(?P<number>{number}) (?P<unit>{unit}) fa"),
            ("since", r"da (?P<number>{number}) (?P<unit>{unit})"),
            ("in", r"tra (?P<number>{number}) (?P<unit>{unit})"),
            ("last_unit", r"(?:la |il |l['’])?(?:(?:scors[oa]) (?P<unit>{unit}))"),
            ("last_unit", r"(?:la |il |l['’])?(?P<unit>{unit}) scors[oa]"),
            ("next_unit", r"(?:la |il |l['’])?(?P<unit>{unit}) prossim[oa]"),
            ("this_unit", r"quest['’oa] ?(?P<unit>{unit})"),
            ("year", r"(?:nel |dal |del )?(?P<year>(?:19|20)\d{{2}})"),
        ),
        past_words=_words("scorso scorsa"),
        future_words=_words("prossimo prossima"),
        future=r"\w{2,}(?:erà|eranno|irà|iranno)|sarà|saranno|previsto|prevista|previsti",
    ),
    numbers=NumberWords(
        cardinals=(
            *_TO_SIXTEEN,
            ("una", 1),
            *_TEENS,
            *_TENS,
            ("duecento", 200),
            ("trecento", 300),
            ("cinquecento", 500),
        ),
        scales=(
            ("cento", 100),
            ("mille", 1000),
            ("mila", 1000),
            ("milione", 1e6),
            ("milioni", 1e6),
            ("miliardo", 1e9),
            ("miliardi", 1e9),
        ),
        joiners=("e",),
        articles=_words("un uno una"),
        dependent=_words("mila"),
        plurals=_words("decine centinaia migliaia milioni miliardi"),
        glued=_GLUED,
        halves=("e mezzo", "e mezza"),
        short_scales=(("k", 1e3), ("m", 1e6), ("mln", 1e6), ("mld", 1e9)),
        share=r"(?P<part>{number}) (?:(?P<unit>[^\W\d_]+) )?su (?P<whole>{number})",
        whole=r"(?:dei|degli|delle|su|sui|sulle|di|tra|fra)(?: (?:i|gli|le|questi|queste|un totale di))?(?: (?:suoi|sue|loro|circa|oltre))*",
        day_parts=_words("mattina mattino pomeriggio sera notte"),
        at=("alle", "dalle"),
        periods=r"\banni|\b(?:il|del|nel|dal|al)|[^\W\d_]l'",
        between=(("tra", "e"), ("fra", "e")),
        spans=(("da", "a"), ("", "a")),
        changes=r"pass|sal[eiì]|scend|sces|cal[aoi]|aument|diminu|ridu|ridott|cresc|cresciut|croll|sald|port",
        collectives=(
            ("mezza dozzina", 6),
            ("mezzo migliaio", 500),
            ("mezzo milione", 5e5),
            ("mezzo miliardo", 5e8),
            ("decina", 10),
            ("decine", 10),
            ("dozzina", 12),
            ("dozzine", 12),
            ("ventina", 20),
            ("trentina", 30),
            ("quarantina", 40),
            ("cinquantina", 50),
            ("centinaio", 100),
            ("centinaia", 100),
            ("migliaio", 1000),
            ("migliaia", 1000),
        ),
        fractions=(("la metà", 0.5),),
        parts=(
            ("terzo", 3),
            ("terzi", 3),
            ("quarto", 4),
            ("quarti", 4),
            ("quinto", 5),
            ("quinti", 5),
            ("sesto", 6),
            ("sesti", 6),
            ("decimo", 10),
            ("decimi", 10),
        ),
        ordinals=_words("terzo quarto quinto quinti sesto sesti decimo decimi"),
        by=("di",),
        modifiers=(
            ("non meno di", "at_least"),
            ("non più di", "at_most"),
            ("più di", "more_than"),
            ("oltre", "more_than"),
            ("almeno", "at_least"),
            ("meno di", "less_than"),
            ("fino a", "at_most"),
            ("al massimo", "at_most"),
            ("circa", "about"),
            ("quasi", "about"),
            ("una", "about"),
            ("un", "about"),
        ),
        thousands=". \u00a0\u202f'",
        money=(("euro", "euro"), ("dollari", "dollar"), ("dollaro", "dollar"), ("€", "euro"), ("$", "dollar")),
        percent=("%", "per cento"),
        skip=_words("altri altre di del della dello dei degli delle dell' d' suoi sue loro nuovi nuove"),
        unit_stop=_words("e o a al in per che con da tra è sono ha hanno ma secondo"),
    ),
    debris=(
        Debris(r"(?:leggi|leggete|guarda|vedi) (?:anche|tutto|altro)\b.*", "related"),
        Debris(r"(?:articoli correlati|potrebbe interessarti|notizie correlate)\b.*", "related"),
        Debris(r"(?:tag|argomenti|parole chiave)\s*:.*", "tags"),
        Debris(r"(?:condividi|stampa|seguici)\b.{0,120}", "share"),
        Debris(r"(?:lascia|scrivi) un commento.*|commenti.{0,40}|il tuo indirizzo email.*", "comments"),
        Debris(r"(?:iscriviti|abbonati|accedi|registrati)\b.*", "subscription"),
        Debris(r"\(?(?:ansa|afp|reuters|agi|adnkronos)\)?(?:[/ ,e]+(?:ansa|afp|reuters))*\.?", "signature"),
        Debris(r"(?:foto|immagine|video|©)\s*[:/].*", "caption"),
        Debris(r"(?:pubblicato|aggiornato) (?:il|alle)\b.*", "date line"),
        Debris(r"pubblicità|contenuto sponsorizzato", "advertising"),
    ),
    byline=r"^(?:di|dal nostro inviato|dalla nostra corrispondente) [A-ZÀ-Þ].{0,80}$",
)
