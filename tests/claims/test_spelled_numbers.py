"""Numbers written as words in seven languages, by exact value; and words that are none."""

from __future__ import annotations

import time

import pytest

from claimcheck.claims.figures import finder_of
from claimcheck.claims.numbers import pieces_of, value_of
from claimcheck.claims.quantities import quantities
from claimcheck.languages import WITH_DATA, language

SPELLED = [
    ("fr", "quatre-vingt-dix-neuf tonnes", 99, "tonnes"),
    ("fr", "cent quatre-vingts soldats", 180, "soldats"),
    ("fr", "sept cent quatre-vingt-un otages", 781, "otages"),
    ("fr", "deux mille quatre cent quatre-vingt-quatorze tentes", 2494, "tentes"),
    ("fr", "soixante-dix-huit maisons", 78, "maisons"),
    ("fr", "soixante et onze puits", 71, "puits"),
    ("fr", "deux cents tonnes", 200, "tonnes"),
    ("fr", "un million deux cent mille habitants", 1_200_000, "habitants"),
    ("fr", "deux milliards trois cents millions d'euros", 2.3e9, "euro"),
    ("fr", "3 mille milliards de dollars", 3e12, "dollar"),
    ("fr", "un quart de million d'habitants", 250_000, "habitants"),
    ("fr", "deux douzaines de bouteilles", 24, "bouteilles"),
    ("fr", "deux dizaines de milliers de personnes", 20_000, "personnes"),
    ("fr", "quatre vingt dix sept maisons", 97, "maisons"),
    ("fr", "trois ans et demi", 3.5, "ans"),
    ("fr", "un an et demi", 1.5, "an"),
    ("en", "two years and a half", 2.5, "years"),
    ("en", "an hour and a half later", 1.5, "hour"),
    ("es", "un año y medio", 1.5, "año"),
    ("it", "tre mesi e mezzo", 3.5, "mesi"),
    ("pt", "dois anos e meio", 2.5, "anos"),
    ("ar", "ثلاث سنوات ونصف", 3.5, "سنوات"),
    ("en", "one hundred twenty-four miles", 124, "miles"),
    ("en", "a hundred and twenty people", 120, "people"),
    ("en", "twelve hundred houses", 1200, "houses"),
    ("en", "twenty-five hundred houses", 2500, "houses"),
    ("en", "five hundred thousand and two books", 500_002, "books"),
    ("en", "two-and-a-half years", 2.5, "years"),
    ("en", "three hundred and four million dollars", 304e6, "dollar"),
    ("en", "a quarter of a million people", 250_000, "people"),
    ("en", "ninety-nine balloons", 99, "balloons"),
    ("de", "sechshundertzwanzig Stellen", 620, "stellen"),
    ("de", "zweitausenddreihundert Stellen", 2300, "stellen"),
    ("de", "zwölftausend Tonnen", 12_000, "tonnen"),
    ("de", "hundertundeins Gäste", 101, "gäste"),
    ("de", "achtzehnhundert Gäste", 1800, "gäste"),
    ("de", "siebenhunderteinundsiebzigtausendsiebenhundertdreiundsiebzig Schafe", 771_773, "schafe"),
    ("de", "zwei Millionen dreihunderttausend Menschen", 2_300_000, "menschen"),
    ("de", "zweihundertfünfzig Millionen Euro", 250e6, "euro"),
    ("de", "dreissig Betten", 30, "betten"),
    ("de", "fünfeinhalb Stunden", 5.5, "stunden"),
    ("it", "ventitré feriti", 23, "feriti"),
    ("it", "ventuno persone", 21, "persone"),
    ("it", "ventun anni", 21, "anni"),
    ("it", "centotto banchi", 108, "banchi"),
    ("it", "milleduecento operai", 1200, "operai"),
    ("it", "trecentoquaranta case", 340, "case"),
    ("it", "ventimila abitanti", 20_000, "abitanti"),
    ("it", "novemiladuecentottantotto case", 9288, "case"),
    ("it", "due milioni e trecentomila euro", 2_300_000, "euro"),
    ("it", "300mila euro", 300_000, "euro"),
    ("it", "quarantacinque per cento", 45, "%"),
    ("es", "veintiún muertos", 21, "muertos"),
    ("es", "veintiuna mujeres", 21, "mujeres"),
    ("es", "dieciseis barcos", 16, "barcos"),
    ("es", "seiscientas ovejas", 600, "ovejas"),
    ("es", "mil millones de euros", 1e9, "euro"),
    ("es", "dos mil quinientos millones de dólares", 2.5e9, "dollar"),
    ("es", "42,9 mil millones de euros", 42.9e9, "euro"),
    ("es", "treinta y dos mil casas", 32_000, "casas"),
    ("pt", "quatrocentos e vinte trabalhadores", 420, "trabalhadores"),
    ("pt", "setecentas e quarenta e três casas", 743, "casas"),
    ("pt", "seis mil seiscentos e oitenta e quatro barcos", 6684, "barcos"),
    ("pt", "2 mil milhões de euros", 2e9, "euro"),
    ("pt", "trinta e um mil alunos", 31_000, "alunos"),
    ("ar", "ثلاثمئة وستة وثمانين شخصا", 386, "شخصا"),
    ("ar", "تسعمئة منصب", 900, "منصب"),
    ("ar", "أربعمائة مقعد", 400, "مقعد"),
    ("ar", "أحد عشر ألفا", 11_000, ""),
    ("ar", "خمسة وعشرون ألفًا وثلاثمئة جندي", 25_300, "جندي"),
    ("ar", "مليوني دولار", 2e6, "dollar"),
    ("ar", "مليونان ونصف المليون دولار", 2.5e6, "dollar"),
    ("ar", "ألفي خيمة", 2000, "خيمة"),
    ("ar", "ألفان وخمسمئة جندي", 2500, "جندي"),
    ("ar", "أربعة وعشرون طفلا", 24, "طفلا"),
    ("ar", "مئتان واثنا عشر جنديا", 212, "جنديا"),
    ("ar", "ألف وأربعمئة خيمة", 1400, "خيمة"),
    ("ar", "إحدى وعشرين امرأة", 21, "امرأة"),
    ("ar", "30 ألفا و500 خيمة", 30_500, "خيمة"),
]  # fmt: skip

PARTS = [
    ("de", "zwei Fünftel der Wähler", 0.4, "wähler"),
    ("de", "drei Viertel der Stadt", 0.75, "stadt"),
    ("de", "ein Drittel", 1 / 3, ""),
    ("de", "gut ein Zehntel", 0.1, ""),
    ("de", "acht von zehn Befragten", 0.8, "befragten"),
    ("de", "jeder Dritte", 1 / 3, ""),
    ("de", "jeder fünfte Schüler", 0.2, "schüler"),
    ("de", "jede dritte Frau", 1 / 3, "frau"),
    ("en", "four lei in every ten", 0.4, "lei"),
    ("en", "nine out of every ten households", 0.9, "households"),
    ("en", "eight out of ten teachers", 0.8, "teachers"),
    ("en", "one in every three women", 1 / 3, "women"),
    ("en", "every third child", 1 / 3, "child"),
    ("en", "one in a thousand", 0.001, ""),
    ("en", "a third of voters", 1 / 3, "voters"),
    ("en", "cut by a fifth", 0.2, ""),
    ("en", "one-third voted", 1 / 3, "voted"),
    ("fr", "un cinquième des électeurs", 0.2, "électeurs"),
    ("fr", "trois cinquièmes des voix", 0.6, "voix"),
    ("fr", "huit personnes sur dix", 0.8, "personnes"),
    ("es", "dos terceras partes de los votos", 2 / 3, "votos"),
    ("es", "ocho vecinos de cada diez", 0.8, "vecinos"),
    ("it", "tre quinti degli elettori", 0.6, "elettori"),
    ("it", "un terzo degli elettori", 1 / 3, "elettori"),
    ("pt", "dois terços dos eleitores", 2 / 3, "eleitores"),
    ("en", "a quarter of an hour", 0.25, "hour"),
    ("en", "half an hour", 0.5, "hour"),
    ("en", "three quarters of an hour", 0.75, "hour"),
    ("fr", "les deux tiers d'une ville", 2 / 3, "ville"),
    ("fr", "un quart d'heure", 0.25, "heure"),
    ("ar", "ثلاثة أرباع السكان", 0.75, "السكان"),
    ("ar", "واحد من كل ثلاثة أشخاص", 1 / 3, "أشخاص"),
]  # fmt: skip

WHOLES = [
    ("en", "Six of the train's 24 wagons", [(6, "wagons"), (24, "wagons")]),
    ("en", "six of the 24 wagons", [(6, "wagons"), (24, "wagons")]),
    ("en", "Three of the four have left", [(3, ""), (4, "")]),
    ("en", "two of the 24 million euros", [(2, ""), (24e6, "euro")]),
    ("en", "one of the 24 wagons", [(24, "wagons")]),
    ("es", "Catorce de los veinticuatro vagones", [(14, "vagones"), (24, "vagones")]),
    ("es", "dos de 40 años", [(2, ""), (40, "años")]),
    ("fr", "quatorze des vingt-quatre wagons", [(14, "wagons"), (24, "wagons")]),
    ("fr", "deux des trois suspects", [(2, "suspects"), (3, "suspects")]),
    ("de", "vierzehn der vierundzwanzig Waggons", [(14, "waggons"), (24, "waggons")]),
    ("it", "quattordici dei ventiquattro vagoni", [(14, "vagoni"), (24, "vagoni")]),
    ("pt", "catorze dos 24 vagões", [(14, "vagões"), (24, "vagões")]),
    ("ar", "أربع عشرة من أصل أربع وعشرين عربة", [(14, "عربة"), (24, "عربة")]),
]

MANY = [
    ("fr", "des dizaines de milliers de manifestants", 10_000, "manifestants", "about"),
    ("fr", "plusieurs millions d'euros", 1e6, "euro", "at_least"),
    ("fr", "plusieurs centaines de tonnes", 100, "tonnes", "at_least"),
    ("en", "several hundred people", 100, "people", "at_least"),
    ("en", "a couple of hundred people", 200, "people", "about"),
    ("en", "tens of thousands of refugees", 10_000, "refugees", "at_least"),
    ("en", "thousands walked home", 1000, "", "at_least"),
    ("en", "dozens were hurt", 24, "", "about"),
    ("de", "Hunderte Menschen", 100, "menschen", "at_least"),
    ("de", "Dutzende von Häusern", 24, "häusern", "at_least"),
    ("de", "mehr als einer Million Menschen", 1e6, "menschen", "more_than"),
    ("de", "über eine halbe Million Euro", 5e5, "euro", "more_than"),
    ("es", "decenas de miles de personas", 10_000, "personas", "about"),
    ("es", "cientos de vecinos", 100, "vecinos", "at_least"),
    ("it", "decine di migliaia di persone", 10_000, "persone", "at_least"),
    ("pt", "milhares de pessoas", 1000, "pessoas", "at_least"),
    ("ar", "عشرات السجناء", 10, "السجناء", "at_least"),
    ("ar", "مئات الآلاف من النازحين", 1e5, "", "at_least"),
]

NONE = [
    ("de", "einzig, Achtung, Dreieck, dreist, vierzehntägig, Hunderterschein, einander, zweihundertste"),
    ("de", "zweidrei, zehnzwei, dreivier"),
    ("de", "einen Vertrag, einer Frau, einem Mann, jeden dritten Tag, jede zweite Woche, um sieben Uhr"),
    ("de", "im Jahr neunzehnhundertachtundneunzig"),
    ("it", "settembre, settimana, ottobre, quattrini, millesimo, unomattina"),
    ("it", "gli anni Settanta, nell'Ottocento, nel Settecento, un terzo uomo"),
    ("es", "las dos de la tarde, los años setenta, un cuarto país, a las 8 horas, hasta las 21 horas"),
    ("pt", "os anos noventa, um quarto suspeito, às quatro da tarde"),
    ("fr", "les années soixante, un cinquième suspect, le vingt-cinquième anniversaire, vingt et unième, à 18 heures"),
    ("en", "a third man, a fifth is missing, the twenty-fifth anniversary, every third day, at five o'clock"),
    ("ar", "في أحد الأسواق، إحدى المدن، يوم الأحد"),
]


@pytest.mark.parametrize(("code", "text", "value", "unit"), SPELLED)
def test_a_spelled_number_is_one_quantity(code: str, text: str, value: float, unit: str) -> None:
    assert [(q.value, q.unit, q.modifier) for q in quantities(text, code)] == [(value, unit, "exact")]


@pytest.mark.parametrize(("code", "text", "value", "unit"), PARTS)
def test_parts_and_shares(code: str, text: str, value: float, unit: str) -> None:
    [found] = quantities(text, code)
    assert (found.value, found.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(("code", "text", "expected"), WHOLES)
def test_a_count_out_of_a_counted_whole_counts_what_the_whole_does(
    code: str, text: str, expected: list[tuple[float, str]]
) -> None:
    assert [(q.value, q.unit) for q in quantities(text, code)] == expected


@pytest.mark.parametrize(("code", "text", "value", "unit", "modifier"), MANY)
def test_many_without_a_number_are_a_floor(code: str, text: str, value: float, unit: str, modifier: str) -> None:
    assert [(q.value, q.unit, q.modifier) for q in quantities(text, code)] == [(value, unit, modifier)]


@pytest.mark.parametrize(("code", "text"), NONE)
def test_what_is_no_number(code: str, text: str) -> None:
    assert quantities(text, code) == ()


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ar", "بين 20 و30 شخصا", [(20, "شخصا", "at_least"), (30, "شخصا", "at_most")]),
        ("ar", "بين عشرين وثلاثين شخصا", [(20, "شخصا", "at_least"), (30, "شخصا", "at_most")]),
        ("ar", "وبين 20 و 30 ألف شخص", [(20_000, "شخص", "at_least"), (30_000, "شخص", "at_most")]),
        ("ar", "20 ألف طفل و30 امرأة", [(20_000, "طفل", "exact"), (30, "امرأة", "exact")]),
        ("en", "ten seven-year-old boys", [(10, "", "exact"), (7, "", "exact")]),
        ("en", "ten and nine points", [(10, "", "exact"), (9, "points", "exact")]),
        ("es", "diez y siete muertos", [(10, "", "exact"), (7, "muertos", "exact")]),
        ("es", "a las dos semanas", [(2, "semanas", "exact")]),
        ("en", "12 people or soldiers", [(12, "people", "exact")]),
        ("en", "12 people or so", [(12, "people", "about")]),
        ("fr", "vingt-trente personnes", [(20, "personnes", "at_least"), (30, "personnes", "at_most")]),
        ("fr", "tous deux une passion", [(2, "", "exact")]),
        ("fr", "50 cents", [(50, "cents", "exact")]),
        ("fr", "trêve de 48 heures, pendant deux heures", [(48, "heures", "exact"), (2, "heures", "exact")]),
        ("fr", "deux heures plus tard, à deux heures", [(2, "heures", "exact")]),
        ("en", "a three-week truce, a 34-year-old man", [(3, "week", "exact"), (34, "", "exact")]),
        ("de", "fünf von zehn Millionen", [(5, "", "exact"), (1e7, "", "exact")]),
        ("ar", "الدول الـ27", [(27, "", "exact")]),
        ("de", "um 17 Uhr 30, gegen drei Uhr", []),
        ("fr", "à deux heures et demie, une personne et demie", []),
        ("en", "five days and a half-marathon, a page and a half", [(5, "days", "exact")]),
    ],
)
def test_beside_one_another(code: str, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(q.value, q.unit, q.modifier) for q in quantities(text, code)] == expected


@pytest.mark.parametrize(
    ("code", "text", "low", "high"),
    [
        ("en", "between two hundred and three hundred people", 200, 300),
        ("en", "between one hundred and fifty and two hundred people", 150, 200),
        ("en", "between two thousand and three thousand people", 2000, 3000),
        ("en", "between one million and two million people", 1e6, 2e6),
        ("en", "between two hundred and fifty and four hundred thousand people", 250_000, 400_000),
        ("fr", "entre deux cents et trois cents personnes", 200, 300),
        ("fr", "deux à trois cents personnes", 200, 300),
        ("fr", "deux à trois cent mille personnes", 200_000, 300_000),
        ("fr", "1 à 1,5 million de personnes", 1e6, 1.5e6),
        ("es", "entre ochenta y cien personas", 80, 100),
        ("en", "from two to three hundred people", 200, 300),
        ("fr", "entre cent et cent vingt personnes", 100, 120),
        ("fr", "entre cinq cents et mille personnes", 500, 1000),
        ("fr", "entre mille et deux mille personnes", 1000, 2000),
        ("es", "entre doscientas y trescientas personas", 200, 300),
        ("es", "entre mil y dos mil personas", 1000, 2000),
        ("it", "tra duecento e trecento persone", 200, 300),
        ("it", "tra duemila e tremila persone", 2000, 3000),
        ("pt", "entre duzentas e trezentas pessoas", 200, 300),
        ("de", "zwischen zweihundert und dreihundert Menschen", 200, 300),
        ("ar", "بين مئتين وثلاثمئة شخص", 200, 300),
    ],
)
def test_two_numbers_of_one_scale_are_two(code: str, text: str, low: float, high: float) -> None:
    assert [(q.value, q.modifier) for q in quantities(text, code)] == [(low, "at_least"), (high, "at_most")]


def test_words_written_together_are_taken_apart_only_into_one_number() -> None:
    assert pieces_of("vierundzwanzigtausend", "de") == ("vier", "zwanzig", "tausend")
    assert pieces_of("ventotto", "it") == ("vent", "otto")
    assert pieces_of("zweidrei", "de") is None
    assert pieces_of("hundert", "de") is None
    assert value_of("vent", language("it")) is None


@pytest.mark.parametrize("code", WITH_DATA)
def test_no_word_written_together_can_be_read_in_two_ways(code: str) -> None:
    glued = [word for word, _ in language(code).numbers.glued]
    assert all(pieces_of(word, code) is None for word in glued)


@pytest.mark.parametrize(
    "text",
    [
        "dreizehn" * 4000 + "x",
        "undein" * 4000,
        "hundert" * 4000 + "ig",
        "zwei drei " * 4000,
        "ein " * 8000,
        "tausend " + "ein " * 8000,
        "tausend einhundert " * 4000,
    ],
)
def test_hostile_words_take_no_time(text: str) -> None:
    finder_of("de")
    start = time.perf_counter()
    quantities(text, "de")
    assert time.perf_counter() - start < 2
