# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""Classes of counted things: figures are compared within one class ("civils" with "people", never with "blessés")."""

from __future__ import annotations

from claimcheck.languages.lists import listed

_ROWS = {
    "dead": "mort morts morte mortes décès tué tués tuée tuées victime victimes dead deaths death killed fatalities fatality bodies"
    " cadavres corps tote toten toter todesopfer muertos muertas fallecidos morti vittime mortos mortas vítimas قتيل قتلى قتيلا",
    "wounded": "blessé blessés blessée blessées wounded injured injuries verletzte verletzten heridos heridas feriti feridos جريح جرحى جريحا",
    "missing": "disparu disparus disparue disparues missing vermisste vermissten desaparecidos dispersi desaparecidas مفقود مفقودين",
    "arrested": "arrestation arrestations arrêté arrêtés interpellation interpellations interpellé interpellés arrest arrests arrested"
    " detained detainees festnahmen festgenommene detenidos arrestati detidos معتقل معتقلين",
    "displaced": "déplacé déplacés réfugié réfugiés displaced refugee refugees flüchtlinge vertriebene refugiados refugiadas desplazados"
    " rifugiati sfollati لاجئ لاجئين نازح نازحين",
    "soldiers": "soldat soldats militaire militaires combattant combattants gendarme gendarmes policier policiers soldier soldiers troops"
    " fighter fighters policeman policemen officers soldaten soldado soldados soldati militari جندي جنود مقاتل مقاتلين",
    "children": "enfant enfants bébé bébés nourrisson nourrissons mineur mineurs child children babies kinder kindern niños niñas niño niña nene nena bebé bambini bambino bambina neonato crianças criança menino menina طفل أطفال طفلا",
    "women": "femme femmes woman women frauen mujeres donne mulheres امرأة نساء",
    "people": "personne personnes civil civils gens habitant habitants homme hommes citoyen citoyens manifestant manifestants participant"
    " participants otage otages passager passagers people person persons civilian civilians resident residents men man"
    " protesters demonstrators menschen personen zivilisten bewohner demonstranten teilnehmer personas civiles gente habitantes"
    " manifestantes persone civili abitanti pessoas civis شخص أشخاص مدني مدنيين شخصا مدنيا متظاهر",
    "homes": "maison maisons logement logements habitation habitations house houses home homes häuser casas case viviendas منزل منازل",
    "share": "% pour-cent percent prozent",
    "euro": "euro euros €",
    "dollar": "dollar dollars $",
    "votes": "voix vote votes suffrage suffrages stimmen votos voti ballots",
    "seats": "siège sièges seat seats sitze escaños seggi assentos",
    "strikes": "frappe frappes raid raids bombardement bombardements strike strikes airstrike airstrikes angriffe ataques attacchi",
}

_DURATIONS = (
    (1 / 86400, "seconde secondes second seconds sekunde sekunden segundo segundos secondo secondi ثانية ثوان ثواني"),
    (1 / 1440, "minute minutes minuten minuto minutos minuti دقيقة دقائق"),
    (1 / 24, "h heure heures hour hours stunde stunden hora horas ora ore ساعة ساعات"),
    (1, "jour jours journée journées day days tag tage tagen día días dia dias giorno giorni يوم يوما يومين أيام"),
    (7, "semaine semaines week weeks woche wochen semana semanas settimana settimane أسبوع أسبوعا أسبوعين أسابيع"),
    (14, "fortnight fortnights"),
    (30.44, "mois month months monat monate monaten mes meses mês mese mesi شهر شهرا شهرين أشهر شهور"),
    (365.25, "an ans année années year years jahr jahre jahren año años ano anos anno anni سنة سنتين سنوات عاما عامين أعوام"),
    (3652.5, "décennie décennies decade decades jahrzehnt jahrzehnte jahrzehnten década décadas decennio decenni"),
    (36525, "siècle siècles century centuries jahrhundert jahrhunderte jahrhunderten siglo siglos secolo secoli século séculos"),
)
_DISTANCES = (
    (0.01, "cm centimètre centimètres centimetre centimetres centimeter centimeters zentimeter centímetros centimetri"),
    (1, "mètre mètres metre metres meter meters metern metro metros metri متر مترا أمتار"),
    (1000, "km kilomètre kilomètres kilometre kilometres kilometer kilometers kilometern kilómetro kilómetros chilometro chilometri"
    " quilómetro quilómetros quilômetro quilômetros كيلومتر كيلومترا كيلومترات"),
    (1730, "milles"),
    (1609.3, "mile miles meile meilen milla millas milha milhas miglio miglia ميل ميلا أميال"),
)  # fmt: skip
"""A "mille" may be one of the sea."""
_CURRENCIES = {
    "livre": "pound",
    **{name: name for name in ("euro", "dollar", "pound", "franc", "rouble", "yen", "yuan", "dinar", "real")},
}
_MEASURES: dict[str, tuple[str, float]] = {
    **{word: ("duration", float(days)) for days, row in _DURATIONS for word in row.split()},
    **{word: ("distance", float(metres)) for metres, row in _DISTANCES for word in row.split()},
    **{name: (f"money, {currency}", 1.0) for name, currency in _CURRENCIES.items()},
    **dict.fromkeys(_ROWS["share"].split(), ("share", 1.0)),
    **dict.fromkeys(("fois", "times", "mal", "veces", "vezes", "volte", "مرة", "مرات"), ("times", 1.0)),
}

LENGTHS = frozenset({"duration", "distance"})
"""What is told in units of several sizes: how long something lasts, how far it reaches."""

CLASSES: dict[str, str] = {
    **{word: name for name, row in _ROWS.items() for word in row.split()},
    **{word: kind for word, (kind, _) in _MEASURES.items() if kind in LENGTHS},
}

PERSONS = frozenset({"dead", "wounded", "missing", "arrested", "displaced", "soldiers", "children", "women", "people"})
"""Classes that count human beings."""


def count_class(unit: str) -> str:
    """The class of a counted thing, its own lower-case word when it has none, "" for no unit.

    >>> count_class("civils"), count_class("people"), count_class("mausolées")
    ('people', 'people', 'mausolées')
    """
    word = unit.strip().lower()
    return CLASSES.get(word, word)


def measure_of(unit: str) -> tuple[str, float]:
    """What a unit measures, and how many days, metres, ... one of it is; "" and 1 of a thing that is counted.

    >>> measure_of("Wochen"), measure_of("miles"), measure_of("livre"), measure_of("wagons")
    (('duration', 7.0), ('distance', 1609.3), ('money, pound', 1.0), ('', 1.0))
    """
    return _MEASURES.get(unit.strip().lower(), ("", 1.0))


STRETCHES = frozenset(
    listed(
        "absence accord apprentissage attente bail blocus bout carrière collaboration concession condamnation conflit contrat convention cours"
        " crédit cycle délai détention dictature durée embargo emprisonnement enquête exil existence expérience formation garantie"
        " guerre histoire horizon inéligibilité interdiction lutte mandat mariage maximum minimum moins moratoire moyenne occupation"
        " peine peines période plan plus pouvoir près présence prêt prison probation programme projet réclusion régime règne"
        " relation retard sécheresse service siège suspension sursis total travail trêve vie"
        " acuerdo antes ausencia cárcel carrera cerca condena condenas conflicto contrato crédito después dictadura duración espera"
        " exilio experiencia guerra historia mandato más matrimonio máximo menos mínimo moratoria obras pena penas periodo período"
        " plazo préstamo prisión programa reclusión relación régimen retraso sequía trabajo tregua vida"
        " accordo assenza attesa carcere carriera condanna conflitto contratto dittatura durata esilio esperienza governo lavoro"
        " massimo meno minimo pena piano più prestito prima reclusione relazione ritardo siccità storia totale vita"
        " acordo ausência cadeia carreira conflito contrato depois ditadura duração empréstimo espera exílio experiência governo"
        " guerra história mais máximo menos pena plano prazo prisão programa reclusão relação seca trabalho trégua"
    )
)
"""Nouns that so many years are told of in the languages of `HAVING` and that last so long; others are that old ("un docker de 24
ans"). In other languages only persons are ("a term of five years", "a man of 24 years")."""

HAVING = {
    "fr": listed("a ont avait avaient"),
    "it": listed("ha hanno aveva avevano"),
    "es": listed("tiene tienen tenía tenían"),
    "pt": listed("tem têm tinha tinham"),
}
"""Who has so many years is so old."""
