# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""German. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them."""

from __future__ import annotations

from claimcheck.languages.base import DateWords, Debris, LanguageData, NumberWords, Paradigm, Phrase, Pronoun, Verb


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(finite: str, participle: str, gerund: str, infinitive: str) -> Paradigm:
    return Paradigm(*(tuple(group.split()) for group in (finite, participle, gerund, infinitive)))


_ONES = (
    ("ein", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
)
_TENS = (
    ("zwanzig", 20),
    ("dreißig", 30),
    ("dreissig", 30),
    ("vierzig", 40),
    ("fünfzig", 50),
    ("sechzig", 60),
    ("siebzig", 70),
    ("achtzig", 80),
    ("neunzig", 90),
)
_MANY = tuple(
    (word + ending, float(value))
    for word, value in (("dutzende", 24), ("hunderte", 100), ("tausende", 1000), ("zehntausende", 1e4), ("hunderttausende", 1e5))
    for ending in ("", "n", " von", "n von")
)
_NTH = (
    ("zweite", 2),
    ("dritte", 3),
    ("vierte", 4),
    ("fünfte", 5),
    ("sechste", 6),
    ("siebte", 7),
    ("achte", 8),
    ("neunte", 9),
    ("zehnte", 10),
    ("zwanzigste", 20),
    ("hundertste", 100),
)

PARADIGMS = (
    ("en", _endings("t te ten en", "t", "end", "en")),
    ("ten", _endings("tet tete teten ten", "tet", "tend", "ten")),
    ("eln", _endings("elt elte elten eln", "elt", "elnd", "eln")),
    ("ern", _endings("ert erte erten ern", "ert", "ernd", "ern")),
    ("den", _endings("det dete deten den", "det", "dend", "den")),
    ("sagen", _endings("sagt sagte sagten sagen sage", "gesagt", "sagend", "sagen")),
    ("sprechen", _endings("spricht sprach sprachen sprechen", "gesprochen", "sprechend", "sprechen")),
    ("schreiben", _endings("schreibt schrieb schrieben schreiben", "geschrieben", "schreibend", "schreiben")),
    ("geben", _endings("gibt gab gaben geben", "gegeben", "gebend", "geben")),
    ("nennen", _endings("nennt nannte nannten nennen", "genannt", "nennend", "nennen")),
    ("finden", _endings("findet fand fanden finden", "gefunden", "findend", "finden")),
    ("denken", _endings("denkt dachte dachten denken", "gedacht", "denkend", "denken")),
    ("wissen", _endings("weiß wusste wussten wissen", "gewusst", "wissend", "wissen")),
    ("werfen", _endings("wirft warf warfen werfen", "geworfen", "werfend", "werfen")),
    ("weisen", _endings("weist wies wiesen weisen", "gewiesen", "weisend", "weisen")),
)

VERBS = (
    Verb("", "sagen", "asserted", "qb"),
    Verb("", "schreiben", "asserted", "q"),
    Verb("erklär beton versicher bekräftig bestätig bemerk erzähl verkünd", "en", "asserted", "qb"),
    Verb("berich behaup antwor", "ten", "asserted", "qb"),
    Verb("äuß erläut erinn", "ern", "asserted", "qb"),
    Verb("verurteil kritisier beklag begrüß bezeichne", "en", "judged", "n"),
    Verb("tad", "eln", "judged", "n"),
    Verb("lob rüg begrüß verteidig verdamm", "en", "judged", "n"),
    Verb("", "nennen", "judged", "n"),
    Verb("mel", "den", "asserted", "qn"),
    Verb("kommentier versprech versprach verspricht mitteil ergänz unterstreich klag schilder mahn", "en", "asserted", "q"),
    Verb("ruf sag", "en", "asserted", "s"),
    Verb("glaub mein vermut hoff befürcht", "en", "hedged", "qb"),
    Verb("befürch vermu", "ten", "hedged", "qb"),
    Verb("", "denken", "hedged", "q"),
    Verb("ford", "ern", "demanded", "nq"),
    Verb("verlang empfehl", "en", "demanded", "nq"),
    Verb("erwar", "ten", "predicted", "qn"),
    Verb("warn", "en", "predicted", "q"),
    Verb("bestreit dementier leugn", "en", "denied", "qn"),
    Verb("bestrit bestrei", "ten", "denied", "qn"),
)

WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
PARTS = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")

DE = LanguageData(
    code="de",
    name="German",
    segmenter="de",
    abbreviations=_words("hr fr dr prof z.b d.h u.a bzw ca nr st str evtl ggf usw mio mrd abs art bd gen sog inkl geb"),
    starters=_words(
        "der die das den dem ein eine einen einem er sie es wir ihr ich in im am an auf aus bei mit nach seit von zu zum zur während wegen"
        " aber und oder doch sondern wenn als dass ob sein seine ihre dieser diese dieses auch dabei damit danach dann dort hier nicht noch nun"
        " so wie trotz laut nachdem"
    ),
    quotes=(("„", "“"), ("»", "«"), ("“", "”"), ('"', '"')),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=(
        Phrase("teilen teilt teilte teilten", "mit", "asserted", "qb"),
        Phrase("geben gibt gab gaben", "bekannt", "asserted", "qb"),
        Phrase("weisen weist wies wiesen", "zurück", "denied", "nS"),
        Phrase("weisen weist wies wiesen", "hin", "asserted", "q"),
        Phrase("räumen räumt räumte räumten", "ein", "asserted", "nS"),
        Phrase("räumen räumt räumte räumten", "ein", "asserted", "qb"),
        Phrase("kündigen kündigt kündigte kündigten", "an", "asserted", "nS"),
        Phrase("werfen wirft warf warfen", "vor", "judged", "nS"),
        Phrase("prangern prangert prangerte prangerten", "an", "judged", "nS"),
        Phrase("lehnen lehnt lehnte lehnten", "ab", "denied", "nS"),
        Phrase("streiten streitet stritt stritten", "ab", "denied", "nS"),
        Phrase("schließen schließt schloss schlossen", "aus", "denied", "nS"),
        Phrase("gehen geht ging gingen", "aus", "hedged", "qb"),
        Phrase("geben gibt gab gaben", "zu", "asserted", "qb"),
        Phrase("geben gibt gab gaben", "an", "asserted", "qb"),
        Phrase("stellen stellt stellte stellten", "klar", "asserted", "qb"),
        Phrase("legen legt legte legten", "nahe", "hedged", "qn"),
        Phrase("sprechen spricht sprach sprachen", "von", "asserted", "N"),
        Phrase("warnen warnt warnte warnten", "vor", "predicted", "N"),
        Phrase("berichten berichtet berichtete berichteten", "von", "asserted", "N"),
        Phrase("ausgehen", "von", "hedged", "N"),
        Phrase("aufrufen", "zu", "demanded", "N"),
        Phrase("drohen droht drohte drohten", "mit", "predicted", "N"),
        Phrase("rechnen rechnet rechnete rechneten", "mit", "predicted", "N"),
        Phrase("plädieren plädiert plädierte plädierten", "für", "demanded", "N"),
        Phrase("kündigen kündigt kündigte kündigten", "an", "asserted", "qb"),
        Phrase("fügen fügt fügte", "hinzu", "asserted", "q"),
    ),
    auxiliaries=_words(
        "hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden worden gewesen"
    ),
    passive_auxiliaries=_words("wird werden wurde wurden worden"),
    negations=_words("nicht nie kein keine"),
    clitics=_words("sich"),
    adverbs=_words(
        "auch dann danach bereits schon noch jedoch zudem außerdem wieder immer gestern heute indes weiter dazu daraufhin hingegen"
    ),
    asides=("in einer mitteilung", "in einem interview", "vor journalisten", "am rande"),
    complementizers=_words("dass daß"),
    whether=_words("ob wie warum"),
    of=_words("von vom des der"),
    to=_words("zu zum zur"),
    by=_words("von vom durch"),
    according=(
        "laut",
        "nach angaben von",
        "nach angaben",
        "nach darstellung von",
        "nach einschätzung von",
        "nach auffassung von",
        "nach meinung von",
        "nach ansicht von",
        "nach worten von",
        "aus sicht von",
        "in den augen von",
    ),
    postpositions=_words("zufolge"),
    impersonal=_words("es man"),
    infinitive=r"zu",
    not_sources=_words("dass"),
    relatives=_words("der die das welche"),
    pronouns=(Pronoun("er", "m", "s"), Pronoun("sie", "", ""), Pronoun("dieser", "m", "s"), Pronoun("diese", "", "")),
    determiners=_words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihre ihr mehrere einige zwei drei vier fünf"
        " sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig"
        " fünfzig hundert tausend rund etwa mehr kein keine viele"
    ),
    prepositions=_words(
        "an auf aus bei bis durch für gegen in im ins mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen"
    ),
    conjunctions=_words("und oder aber sondern denn"),
    subordinators=_words("dass daß wenn als weil ob während nachdem bevor obwohl"),
    splitters=_words("und aber während"),
    adversatives=_words("aber sondern während"),
    feminine=_words("frau präsidentin ministerin sprecherin frau mutter tochter bürgermeisterin anwältin kanzlerin"),
    masculine=_words("herr präsident minister sprecher mann vater sohn bürgermeister anwalt kanzler papst"),
    feminine_articles=_words("die eine diese"),
    masculine_articles=_words("der ein dieser"),
    plural=_words("mehrere einige zwei drei vier viele"),
    context_starters=_words(
        "er sie es dies diese dieser dieses sein seine ihre beide aber außerdem danach dabei dort dann auch"
    ),
    titles=_words("herr frau dr prof"),
    roles=_words(
        "präsident präsidentin minister ministerin direktor direktorin sprecher sprecherin chef chefin bürgermeister bürgermeisterin"
        " sekretär könig papst general staatsanwalt staatsanwältin richter richterin anwalt anwältin botschafter gouverneur experte expertin"
        " analyst kandidat kandidatin journalist arzt ärztin zeuge zeugin kanzler kanzlerin leiter leiterin vorsitzende vorsitzender"
    ),
    organisations=_words(
        "beobachtungsstelle organisation partei ministerium agentur rat komitee kommission universität institut verband gewerkschaft"
        " unternehmen gruppe bank armee polizei regierung parlament gericht staatsanwaltschaft"
    ),
    places_after=_words("in aus nach bei"),
    name_particles=_words("von van der den zu zur al el"),
    demands=r"\b(?:muss|müssen|sollte[n]?|wir fordern)\b",
    nouns_capitalised=True,
    comma_clauses=True,
    hedges=r"\b(?:könnte[n]?|vielleicht|wahrscheinlich|vermutlich|offenbar|angeblich|mutmaßlich\w*)\b",
    near_future=r"\b(?:wird|werden|werde)\b(?: [^\s.,;:!?]+){0,8}? (?!(?:ge|be|ver|zer|ent|emp|er)\w+en\b)\w{2,}(?:en|ern|eln|sein|tun)(?=[.,;:!?»“”\"]|$)",
    predictions=r"\b(?:voraussichtlich|künftig|in den kommenden)\b",
    unknown=r"\b(?:(?:ist|bleibt|war|blieb) (?:noch |weiterhin |bislang |zunächst )?(?:unklar|offen|ungewiss|unbekannt)|(?:ließ|lässt|ließen) offen"
    r"|nicht (?:gesagt|mitgeteilt|angegeben), (?:ob|wer|wann|wo|wie))\b",
    anonymity=r"(?:um )?anonym(?:ität|bleiben)?(?: zu bleiben)?|(?:darum, )?nicht (?:namentlich )?genannt zu werden",
    judgements=r"(?:inakzeptabel|schändlich|skandal|unverantwortlich|propaganda|ungerecht|verbrechen|lüge|absurd|lächerlich|beispiellos)",
    finite=r"(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|muss|müssen|will|wollen|soll|sollen|\w{3,}(?:te|ten))",
    dates=DateWords(
        months=(
            "januar|jänner",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ),
        weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
        parts=PARTS,
        landmarks=tuple(day + part for day in WEEKDAYS for part in PARTS),
        units=(
            ("tag", "day"),
            ("tage", "day"),
            ("tagen", "day"),
            ("woche", "week"),
            ("wochen", "week"),
            ("monat", "month"),
            ("monate", "month"),
            ("monaten", "month"),
            ("jahr", "year"),
            ("jahre", "year"),
            ("jahren", "year"),
        ),
        seasons=(
            ("frühjahr", "03/06"),
            ("frühling", "03/06"),
            ("sommer", "06/09"),
            ("herbst", "09/12"),
            ("winter", "12/03"),
        ),
        offsets=(("vorgestern", -2), ("gestern", -1), ("heute", 0), ("morgen", 1), ("übermorgen", 2)),
        templates=(
            ("years", r"(?:zwischen|von) (?P<year>(?:1[5-9]|20)\d{{2}}) (?:und|bis) (?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("years", r"(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
            ("range", r"(?:(?:vom|am|zwischen dem) )?(?P<day>\d{{1,2}})\. (?:bis|und) (?:zum |dem )?(?P<day2>\d{{1,2}})\. (?P<month>{month})(?: (?P<year>\d{{4}}))?"),
            ("range", r"(?:(?:vom|zwischen dem) )(?P<day>\d{{1,2}})\. (?P<month>{month}) (?:bis|und)(?: zum| dem)? (?P<day2>\d{{1,2}})\. (?P<month2>{month})(?: (?P<year2>\d{{4}}))?"),
            ("range", r"(?P<day>\d{{1,2}})\.[-–/](?P<day2>\d{{1,2}})\. (?P<month>{month})(?: (?P<year>\d{{4}}))?"),
            ("day", r"(?P<day>\d{{1,2}})\.(?P<monthnumber>\d{{1,2}})\.(?P<year>\d{{4}})"),
            (
                "day",
                r"(?:(?P<weekday>{weekday}),? (?:den |dem )?)?(?P<day>\d{{1,2}})\. (?P<month>{month})(?: (?P<year>\d{{4}}))?",
            ),
            ("month", r"(?:im |seit |ende |anfang |mitte )?(?P<month>{month})(?: (?P<year>\d{{4}}))?"),
            ("weekday", r"(?:am )?(?P<weekday>{weekday})(?:(?:{part})| (?:{part}))?"),
            ("weekday", r"(?:am )?(?P<way>vergangenen|letzten|kommenden|nächsten) (?P<weekday>{weekday})(?:{part})?"),
            ("offset", r"(?P<offset>vorgestern|gestern|heute|übermorgen)(?: (?:{part}))?"),
            ("ago", r"vor (?P<number>{number}) (?P<unit>{unit})"),
            ("since", r"seit (?P<number>{number}) (?P<unit>{unit})"),
            ("in", r"in (?P<number>{number}) (?P<unit>{unit})"),
            ("last_unit", r"(?:vergangene[ns]?|letzte[ns]?|vorige[ns]?) (?P<unit>{unit})"),
            ("next_unit", r"(?:kommende[ns]?|nächste[ns]?) (?P<unit>{unit})"),
            ("this_unit", r"diese[ns]? (?P<unit>{unit})"),
            ("season", r"(?:im )?(?P<season>{season}) (?P<year>\d{{4}})"),
            ("year", r"(?:im jahr |seit |bis )?(?P<year>(?:19|20)\d{{2}})"),
        ),
        past_words=_words("vergangenen letzten vergangene letzte"),
        future_words=_words("kommenden nächsten kommende nächste"),
        future=r"wird|werden|soll|sollen|geplant",
    ),
    numbers=NumberWords(
        cardinals=(
            ("ein", 1),
            ("eine", 1),
            ("eins", 1),
            ("einen", 1),
            ("einer", 1),
            ("einem", 1),
            ("eines", 1),
            *_ONES[1:],
            ("zehn", 10),
            ("elf", 11),
            ("zwölf", 12),
            ("dreizehn", 13),
            ("vierzehn", 14),
            ("fünfzehn", 15),
            ("sechzehn", 16),
            ("siebzehn", 17),
            ("achtzehn", 18),
            ("neunzehn", 19),
            *_TENS,
            ("anderthalb", 1.5),
            ("eineinhalb", 1.5),
            *((f"{one}einhalb", value + 0.5) for one, value in _ONES[1:]),
            *((f"{one}und{ten}", value + tens) for one, value in _ONES for ten, tens in _TENS),
        ),
        scales=(
            ("hundert", 100),
            ("tausend", 1000),
            ("million", 1e6),
            ("millionen", 1e6),
            ("milliarde", 1e9),
            ("milliarden", 1e9),
        ),
        articles=_words("ein eine einen einer einem eines"),
        plurals=frozenset(word for word, _ in _MANY) | {"millionen", "milliarden"},
        glued=(
            *_ONES,
            ("eins", 1),
            ("zehn", 10),
            ("elf", 11),
            ("zwölf", 12),
            ("sechzehn", 16),
            ("siebzehn", 17),
            *_TENS,
            ("hundert", 100),
            ("tausend", 1000),
        ),
        glue="und",
        short_scales=(("k", 1e3), ("tsd", 1e3), ("m", 1e6), ("mio", 1e6), ("mrd", 1e9)),
        share=r"(?P<part>{number}) von (?P<whole>(?!zwei |2 ){number})",
        whole=r"(?:der|von|aus|unter|dieser|seiner|ihrer)(?: (?:den|diesen|seinen|ihren|insgesamt|rund|etwa|knapp|mehr als))*",
        between=(("zwischen", "und"), ("von", "bis"), ("", "bis")),
        collectives=(
            ("dutzend", 12),
            *_MANY,
            ("halbes dutzend", 6),
            ("halben dutzend", 6),
            ("halbe million", 5e5),
            ("halben million", 5e5),
            ("halbe milliarde", 5e8),
            ("halben milliarde", 5e8),
        ),
        fractions=(
            ("die hälfte", 0.5),
        ),
        parts=(
            ("drittel", 3),
            ("dritteln", 3),
            ("drittels", 3),
            ("viertel", 4),
            ("vierteln", 4),
            ("viertels", 4),
            ("fünftel", 5),
            ("fünfteln", 5),
            ("sechstel", 6),
            ("siebtel", 7),
            ("achtel", 8),
            ("neuntel", 9),
            ("zehntel", 10),
        ),
        ordinals=_words("achtel zehntel"),
        each=("jeder", "jede", "jedes", "jeden", "jedem"),
        nth=tuple((f"{word}{n}", value) for word, value in _NTH for n in ("", "n")),
        modifiers=(
            ("nicht weniger als", "at_least"),
            ("nicht mehr als", "at_most"),
            ("mehr als", "more_than"),
            ("über", "more_than"),
            ("mindestens", "at_least"),
            ("wenigstens", "at_least"),
            ("weniger als", "less_than"),
            ("höchstens", "at_most"),
            ("maximal", "at_most"),
            ("bis zu", "at_most"),
            ("etwa", "about"),
            ("rund", "about"),
            ("fast", "about"),
            ("ungefähr", "about"),
            ("knapp", "about"),
            ("gut", "about"),
            ("mehrere", "at_least"),
            ("mehreren", "at_least"),
            ("einige", "at_least"),
            ("einigen", "at_least"),
            ("ein paar", "at_least"),
        ),
        thousands=". \u00a0\u202f",
        money=(("euro", "euro"), ("dollar", "dollar"), ("franken", "franc"), ("€", "euro"), ("$", "dollar"), ("£", "pound")),
        percent=("%", "prozent"),
        skip=_words("weitere weiteren andere anderen neue neuen der die des dieser aller mehr junge jungen"),
        unit_stop=_words(
            "und oder bis in im an am auf für mit von vor zu ist sind war waren wurde wurden hat haben noch aber"
        ),
    ),
    debris=(
        Debris(
            r"(?:lesen sie|mehr zum thema|mehr dazu|weitere artikel|auch interessant|das könnte sie)\b.*", "related"
        ),
        Debris(r"(?:schlagwörter|themen|stichwörter|tags)\s*:.*", "tags"),
        Debris(r"(?:teilen|drucken|merken|folgen sie uns)\b.{0,120}", "share"),
        Debris(
            r"(?:schreiben sie einen kommentar|kommentar(?:e|ieren)?\b.{0,60}|ihre e-mail-adresse wird nicht).*",
            "comments",
        ),
        Debris(r"(?:jetzt abonnieren|anmelden|registrieren|newsletter|jetzt registrieren)\b.*", "subscription"),
        Debris(r"\(?(?:dpa|afp|reuters|apa|epd|kna)\)?(?:[/ ,]+(?:dpa|afp|reuters|apa))*\.?", "signature"),
        Debris(r"(?:foto|bild|video|©)\s*[:/].*", "caption"),
        Debris(r"(?:veröffentlicht|aktualisiert|stand)\s*(?:am|:|vor)\b.*", "date line"),
        Debris(r"anzeige|werbung", "advertising"),
    ),
    byline=r"^von [A-ZÄÖÜ].{0,80}$",
)
