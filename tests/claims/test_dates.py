"""Date expressions by value; the anchor is Thursday 6 March 2025 unless said otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import resolve

ANCHOR = date(2025, 3, 6)

FRENCH = [
    ("le 14 juillet 2019", "14 juillet 2019", "2019-07-14"),
    ("mercredi 5 mars", "mercredi 5 mars", "2025-03-05"),
    ("le 31 décembre", "31 décembre", "2024-12-31"),
    ("le 2 janvier dernier", "2 janvier dernier", "2025-01-02"),
    ("il est parti mardi", "mardi", "2025-03-04"),
    ("il partira mardi", "mardi", "2025-03-11"),
    ("il est arrivé jeudi", "jeudi", "2025-03-06"),
    ("lundi prochain", "lundi prochain", "2025-03-10"),
    ("lundi dernier", "lundi dernier", "2025-03-03"),
    ("mercredi soir", "mercredi soir", "2025-03-05"),
    ("hier soir", "hier soir", "2025-03-05"),
    ("aujourd'hui", "aujourd'hui", "2025-03-06"),
    ("avant-hier", "avant-hier", "2025-03-04"),
    ("depuis plus de dix jours", "depuis plus de dix jours", "2025-02-24/2025-03-06"),
    ("depuis trois mois", "depuis trois mois", "2024-12-06/2025-03-06"),
    ("depuis le début de l'année", "depuis le début de l'année", "2025-01-01/2025-03-06"),
    ("il y a deux ans", "il y a deux ans", "2023"),
    ("il y a trois jours", "il y a trois jours", "2025-03-03"),
    ("dans deux mois", "dans deux mois", "2025-05"),
    ("la semaine dernière", "la semaine dernière", "2025-02-24/2025-03-02"),
    ("le mois prochain", "le mois prochain", "2025-04"),
    ("cette année", "cette année", "2025"),
    ("le week-end dernier", "le week-end dernier", "2025-03-01/2025-03-02"),
    ("en février 2013", "février 2013", "2013-02"),
    ("mi-juin", "mi-juin", "2024-06"),
    ("au printemps 2012", "au printemps 2012", "2012-03/2012-06"),
    ("au XVe siècle", "XVe siècle", "1401/1500"),
    ("les années 1970", "les années 1970", "1970/1979"),
    ("en 1998", "1998", "1998"),
    ("entre 2008 et 2011", "entre 2008 et 2011", "2008/2011"),
    ("la période 2002-2004", "2002-2004", "2002/2004"),
    ("hier à 18h15", "hier à 18h15", "2025-03-05T18:15"),
    ("hier à 18 heures", "hier à 18 heures", "2025-03-05T18"),
    ("entre janvier et avril", "entre janvier et avril", "2025-01/2025-04"),
    ("en début de semaine", "en début de semaine", "2025-03-03/2025-03-04"),
    ("entre vendredi matin et dimanche soir", "entre vendredi matin et dimanche soir", "2025-02-28/2025-03-02"),
    ("du 3 au 5 mars 2020", "du 3 au 5 mars 2020", "2020-03-03/2020-03-05"),
    ("du 28 février au 2 mars 2020", "du 28 février au 2 mars 2020", "2020-02-28/2020-03-02"),
    ("le quai restera fermé jusqu'à mardi", "mardi", "2025-03-11"),
    ("ne pas rentrer avant mardi", "mardi", "2025-03-11"),
    ("il a annoncé mardi que le quai fermera", "mardi", "2025-03-04"),
    ("il a ordonné mardi le retrait du lot", "mardi", "2025-03-04"),
    ("deux gardes auraient été blessés mardi", "mardi", "2025-03-04"),
    ("Mardi, le conseil votera", "Mardi", "2025-03-11"),
    ("le bal s'ouvrira mardi", "mardi", "2025-03-11"),
    ("ils redoutent la pluie ce week-end", "ce week-end", "2025-03-08/2025-03-09"),
    ("au printemps prochain", "au printemps prochain", "2026-03/2026-06"),
    ("jusqu'à l'été dernier", "à l'été dernier", "2024-06/2024-09"),
    ("quatre ans plus tôt", "quatre ans plus tôt", "2021"),
    ("en fin de matinée", "en fin de matinée", "2025-03-06"),
    ("à 9 heures ce matin", "à 9 heures ce matin", "2025-03-06T09"),
    ("depuis un siècle", "depuis un siècle", "1925/2025"),
    ("bâti en 1881", "en 1881", "1881"),
    ("hier, mercredi 5 mars 2025", "hier, mercredi 5 mars 2025", "2025-03-05"),
    ("12/04/2021", "12/04/2021", "2021-04-12"),
    ("le 9\u00a0septembre\u00a02024", "9\u00a0septembre\u00a02024", "2024-09-09"),
    ("le 9\u202fseptembre\n2024", "9\u202fseptembre\n2024", "2024-09-09"),
    ("la\nsemaine dernière", "la\nsemaine dernière", "2025-02-24/2025-03-02"),
    ("jeudi\n6\u00a0mars", "jeudi\n6\u00a0mars", "2025-03-06"),
    ("2020-02-29", "2020-02-29", "2020-02-29"),
    ("les 21 et 22 septembre", "les 21 et 22 septembre", "2024-09-21/2024-09-22"),
    ("les 20, 21 et 22 septembre 2024", "les 20, 21 et 22 septembre 2024", "2024-09-20/2024-09-22"),
    ("le 14-Juillet", "14-Juillet", "2024-07-14"),
]


@pytest.mark.parametrize(("text", "words", "iso"), FRENCH)
def test_french(text: str, words: str, iso: str) -> None:
    assert [(d.text, d.iso) for d in resolve(text, "fr", ANCHOR)] == [(words, iso)]


OTHERS = [
    ("en", "Sales fell in 2009-2011", "2009/2011"),
    ("de", "Zwischen 2001 und 2004 fiel der Umsatz", "2001/2004"),
    ("de", "Er kam am Samstagabend an", "2025-03-01"),
    ("en", "on Tuesday", "2025-03-04"),
    ("en", "It will open on Monday", "2025-03-10"),
    ("en", "September 24, 2016", "2016-09-24"),
    ("en", "3 May 2012", "2012-05-03"),
    ("en", "last week", "2025-02-24/2025-03-02"),
    ("en", "two days ago", "2025-03-04"),
    ("en", "yesterday", "2025-03-05"),
    ("en", "the 1990s", "1990/1999"),
    ("de", "am Dienstag", "2025-03-04"),
    ("de", "24. September 2016", "2016-09-24"),
    ("de", "vor drei Tagen", "2025-03-03"),
    ("de", "gestern", "2025-03-05"),
    ("de", "vom 12. bis 14. Juni", "2024-06-12/2024-06-14"),
    ("de", "am 21. und 22. September", "2024-09-21/2024-09-22"),
    ("en", "from 12 to 14 June", "2024-06-12/2024-06-14"),
    ("en", "June 12-14, 2024", "2024-06-12/2024-06-14"),
    ("en", "from June 28 to July 2", "2024-06-28/2024-07-02"),
    ("en", "On June 12 and 14 people died", "2024-06-12"),
    ("es", "del 12 al 14 de junio", "2024-06-12/2024-06-14"),
    ("es", "del 28 de febrero al 2 de marzo de 2020", "2020-02-28/2020-03-02"),
    ("it", "dal 12 al 14 giugno", "2024-06-12/2024-06-14"),
    ("pt", "de 12 a 14 de junho", "2024-06-12/2024-06-14"),
    ("ar", "من 12 إلى 14 يونيو 2024", "2024-06-12/2024-06-14"),
    ("de", "am 3.\u00a0Oktober", "2024-10-03"),
    ("es", "24 de septiembre de 2016", "2016-09-24"),
    ("es", "el martes", "2025-03-04"),
    ("es", "hace tres días", "2025-03-03"),
    ("it", "24 settembre 2016", "2016-09-24"),
    ("it", "martedì", "2025-03-04"),
    ("it", "due anni fa", "2023"),
    ("pt", "24 de setembro de 2016", "2016-09-24"),
    ("pt", "terça-feira", "2025-03-04"),
    ("pt", "ontem", "2025-03-05"),
    ("ar", "24 سبتمبر 2016", "2016-09-24"),
    ("ar", "يوم الثلاثاء", "2025-03-04"),
]


@pytest.mark.parametrize(("code", "text", "iso"), OTHERS)
def test_other_languages(code: str, text: str, iso: str) -> None:
    assert [d.iso for d in resolve(text, code, ANCHOR)] == [iso]


def test_without_an_anchor_only_full_dates_are_resolved():
    found = resolve("Arrivé jeudi, reparti le 3 mai 2012.", "fr", None)
    assert [(d.iso, d.note) for d in found] == [(None, "no publication date"), ("2012-05-03", "")]


def test_the_choice_of_a_weekday_is_explained():
    past, future = resolve("Il est parti mardi. Il reviendra samedi.", "fr", ANCHOR)
    assert past.note == "last one before publication"
    assert future.note == "next one: the sentence speaks of the future"


def test_the_day_before_an_event_counts_from_the_event():
    text = "La fête a eu lieu samedi sur le quai.\nLe port avait été fermé la veille de la fête."
    assert [d.iso for d in resolve(text, "fr", ANCHOR)] == ["2025-03-01", "2025-02-28"]


def test_the_day_after_counts_from_the_day_spoken_of_last():
    found = resolve("Il a plu lundi 3 mars. Le lendemain, tout était sec.", "fr", ANCHOR)
    assert [d.iso for d in found] == ["2025-03-03", "2025-03-04"]


@pytest.mark.parametrize("text", ["il compte sept enfants", "elle mange un fruit", "le 45 mars", "les 2 000 élèves"])
def test_no_date(text: str) -> None:
    assert resolve(text, "fr", ANCHOR) == ()


def test_a_leap_day_without_its_like_keeps_to_the_month():
    assert resolve("il y a un mois", "fr", date(2024, 3, 31))[0].iso == "2024-02"
