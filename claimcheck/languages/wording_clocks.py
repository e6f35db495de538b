"""Clock times in words ("à quatre heures", "pasadas las cuatro", "um halb fünf"), per language.

`HOURS` are the words for one to twelve; `FRAMES` say what stands around an hour, in words or digits, that is a time of day and no
count ("às quatro da tarde", not "as quatro mulheres"); `NAMED` are the times that have a name, with their minutes after midnight;
`EARLY` and `LATE` tell the half of the day. Written by us.
"""

from __future__ import annotations

from collections.abc import Mapping

HOURS: Mapping[str, tuple[str, ...]] = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "fr": ("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    "de": ("eins?", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    "es": ("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    "it": ("una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
    "pt": ("uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"),
    "ar": (
        "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
        "الحادية عشرة", "الثانية عشرة",
    ),
}  # fmt: skip
"""In order; Arabic ones as they follow "الساعة"."""

_END = r"(?=\s*(?:[,.;:!?»”)]|$))"
FRAMES: Mapping[str, tuple[str, ...]] = {
    "en": (r"{hour}(?: o'clock| in the (?:morning|afternoon|evening)| at night)",),
    "fr": (
        r"(?:à|vers|dès|passé|passées?) {hour} heures?(?!\w)(?: (?P<half>et demie))?"
        r"(?! plus | (?:de|d')(?! ?(?:l'après-midi|la nuit)))",
    ),
    "de": (r"(?P<to>halb )?{hour} Uhr", r"(?:um|gegen|ab|bis|nach|vor|seit) (?P<to>halb ){hour}"),
    "es": (
        r"(?:a|hacia|sobre|pasadas|desde|hasta|antes de|después de|tras) las? {hour}(?: (?P<half>y media))?"
        r"(?: (?:de|en) (?:la|punto)(?: (?:madrugada|mañana|tarde|noche))?|(?: horas)|" + _END + ")",
    ),
    "it": (
        r"(?:alle|all'|verso le|dopo le|prima delle|dalle|fino alle|intorno alle) ?{hour}(?: (?P<half>e mezza))?"
        r"(?: (?:di|del|della) (?:mattina|mattino|notte|pomeriggio|sera)| in punto|" + _END + ")",
    ),
    "pt": (
        r"(?:às?|pelas|após as|depois das|antes das|desde as|até às|por volta das) {hour}(?: (?P<half>e meia))?"
        r"(?: da (?:madrugada|manhã|tarde|noite)| horas| em ponto|" + _END + ")",
    ),
    "ar": (r"الساعة {hour}(?: (?P<half>والنصف))?",),
}

NAMED: Mapping[str, Mapping[str, int]] = {
    "en": {r"(?:at|around|about|before|after|until|by|from) noon": 720, r"midnight": 0},
    "fr": {r"(?:à|vers|dès|avant|après|jusqu'à) midi": 720, r"(?:à|vers|dès|avant|après|passé|jusqu'à) minuit": 0},
    "de": {r"(?:gegen|um|bis zum|am) Mittag": 720, r"(?:gegen|um|nach|vor|bis) Mitternacht": 0},
    "es": {r"(?:al|a|hacia el|hasta el) mediodía": 720, r"(?:a|la|hasta la|pasada la) medianoche": 0},
    "it": {r"(?:a|verso|dopo|prima di) mezzogiorno": 720, r"(?:a|verso|dopo|prima di) mezzanotte": 0},
    "pt": {r"(?:ao|pelo|até ao) meio-dia": 720, r"(?:à|pela|até à|depois da) meia-noite": 0},
    "ar": {"منتصف النهار": 720, "منتصف الليل": 0},
}

EARLY = (
    r"\s*(?:du matin|in the morning|morgens|früh|nachts|de la (?:mañana|madrugada)|d(?:i|el) (?:mattina|mattino|notte)"
    r"|della notte|da (?:manhã|madrugada)|فجرا|صباحا)"
)
LATE = (
    r"\s*(?:du soir|de l'après-midi|in the (?:afternoon|evening)|nachmittags|abends|de la (?:tarde|noche)"
    r"|d(?:i|el) (?:pomeriggio|sera)|da (?:tarde|noite)|مساء|بعد الظهر)"
)
"""What says behind an hour that it lies before noon, or after."""

LENGTH_BEFORE = (
    r"(?:\b(?:dur|attend|lasted|taking|takes)\w*(?: \w+)?|\b(?:pendant|durant|en|moins de|plus de|près de|environ|quelques?"
    r"|premières|dernières|prochaines|toutes les|les|des|ces|ses|d'ici|il y a|sous|durante|in|per|por|di|de|depuis plus de"
    r"|mehr als|während|für)) $"
)
LENGTH_AFTER = (
    r"\s*(?:(?:de |d')(?!l'après|la (?:nuit|matinée|soirée|tarde|noche|mañana|madrugada))"
    r"|(?:consécutives|supplémentaires|par (?:jour|semaine)|por d[ií]a|durant|d'affilée|sur 24)\b)"
)
LATER = r"\s*(?:plus t(?:ard|ôt)|après|avant|auparavant|later|earlier|después|dopo|depois|später)\b"
"""What says before or behind hours that they are a length of time; `LATER` only where no word of a time stands before them."""

MOMENT = (
    r"\b(?:vers(?: les)?|dès|um|gegen|at|às|las|alle|à environ"
    r"|(?:à partir|à compter|autour|alentours|environs|a partir|a partire) (?:de|das?)) $"
)
TILL = r"\b(?:à|jusqu'à|ab|até) $"
UNTIL = r"\s*(?:à|et|jusqu'à|au|-|–|a|às|bis) ?\d"
"""What says that they are a time of day: a word before them, another time behind ("de 20 heures à 6 heures"); after `TILL` they
may still be a distance ("à 3 heures de route").
"""

ZONES = r",?\s*\(?((?:GMT|UTC|TU|BST|CEST|CET|MESZ|MEZ|EST|EDT|PST|PDT|MSK)\b|heure (?:d[e']|française) ?\w*|[A-Z]\w+ time\b)"
"""A time zone behind a time; the local one is the zone of those who name none."""
