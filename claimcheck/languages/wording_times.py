"""Words for what happens once, by kind: beginnings, ends, terms, first and last times, things announced for a day.

Written by us; a date beside one of them belongs to the thing itself, so that two dates of one kind exclude each other. What is
`planned` says nothing of the kind where another word does ("due to open").
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

MILESTONES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "begin": listed("begin* began begun start* launch* opens opened opening inaugurat*"),
        "end": listed("closes closed closing closure to_close ends ended ending to_end"),
        "term": listed("deadline until expire*"),
        "first": listed("first"),
        "last": listed("last latest final"),
        "announce": listed("announc*"),
        "planned": listed("due expected scheduled planned"),
        "elect": listed("elected"),
        "appoint": listed("appointed"),
        "resign": listed("resigned"),
        "found": listed("founded dates_back"),
        "sign": listed("signed"),
        "result": listed("results"),
        "force": listed("took_effect takes_effect came_into_force comes_into_force"),
        "postpone": listed("postponed"),
        "birth": listed("born"),
    },
    "fr": {
        "begin": listed("commenc* début* lanc* ouvr* ouvert* inaugur*"),
        "end": listed("fermeture ferm* achev* achèv* termin* prend_fin prendra_fin pris_fin"),
        "term": listed("échéance jusqu'au jusqu expir*"),
        "first": listed("premier première"),
        "last": listed("dernier dernière final* définitif*"),
        "announce": listed("annonc*"),
        "planned": listed("attendu* prévu* programmé*"),
        "elect": listed("élu*"),
        "appoint": listed("nommé*"),
        "resign": listed("démissionné"),
        "found": listed("fondé* remonte*"),
        "sign": listed("signé*"),
        "result": listed("résultats"),
        "force": listed("entré_en_vigueur entrée_en_vigueur entre_en_vigueur entrera_en_vigueur"),
        "postpone": listed("reporté*"),
        "birth": listed("né née"),
    },
    "de": {
        "begin": listed("begann begonnen beginn* gestartet eröffnet eröffnung"),
        "end": listed("schließung endet endete enden geschlossen"),
        "term": listed("frist bis_zum"),
        "first": listed("erste* erstmals"),
        "last": listed("letzte* endgültig* zuletzt"),
        "announce": listed("angekündigt*"),
        "planned": listed("erwartet geplant"),
        "elect": listed("gewählt"),
        "appoint": listed("ernannt"),
        "resign": listed("zurückgetreten"),
        "found": listed("gegründet"),
        "sign": listed("unterzeichnet"),
        "result": listed("ergebnis*"),
        "force": listed("in_kraft"),
        "postpone": listed("verschoben"),
        "birth": listed("geboren"),
    },
    "es": {
        "begin": listed("empez* comenz* inici* apertura abrió abiert* lanzad* inaugur*"),
        "end": listed("cierre"),
        "term": listed("plazo hasta_el"),
        "first": listed("primer primera primero"),
        "last": listed("última último definitiv*"),
        "announce": listed("anunci*"),
        "planned": listed("previst* program*"),
        "elect": listed("elegid*"),
        "appoint": listed("nombrad*"),
        "resign": listed("dimitió"),
        "found": listed("fundad*"),
        "sign": listed("firmad*"),
        "result": listed("resultados"),
        "force": listed("entró_en_vigor"),
        "postpone": listed("aplazad*"),
        "birth": listed("nacid*"),
    },
    "it": {
        "begin": listed("iniziat* cominciat* scattat* avviat* inaugurat* apertura"),
        "end": listed("chiusura"),
        "term": listed("scadenza"),
        "first": listed("prima primo"),
        "last": listed("ultima ultimo definitiv*"),
        "announce": listed("annunciat*"),
        "planned": listed("previst*"),
        "elect": listed("elett*"),
        "appoint": listed("nominat*"),
        "resign": listed("dimess*"),
        "found": listed("fondat*"),
        "sign": listed("firmat*"),
        "result": listed("risultati"),
        "force": listed("entrato_in_vigore entrata_in_vigore entrati_in_vigore"),
        "postpone": listed("rinviat*"),
        "birth": listed("nato nata"),
    },
    "pt": {
        "begin": listed("começ* inici* lançad* inaugur* abertura"),
        "end": listed("encerramento"),
        "term": listed("prazo"),
        "first": listed("primeira primeiro"),
        "last": listed("última último definitiv*"),
        "announce": listed("anunci*"),
        "planned": listed("previst*"),
        "elect": listed("eleit*"),
        "appoint": listed("nomead*"),
        "resign": listed("demitiu"),
        "found": listed("fundad*"),
        "sign": listed("assinad*"),
        "result": listed("resultados"),
        "force": listed("entrou_em_vigor"),
        "postpone": listed("adiad*"),
        "birth": listed("nascid*"),
    },
    "ar": {
        "begin": listed("بدأ بدأت بدء افتتح افتتاح"),
        "end": listed("إغلاق انتهى انتهت"),
        "first": listed("الأول الأولى"),
        "last": listed("الأخير الأخيرة نهائية النهائية"),
        "announce": listed("أعلن أعلنت"),
        "planned": listed("المقرر المتوقع"),
        "elect": listed("انتخب"),
        "appoint": listed("عين"),
        "resign": listed("استقال"),
        "found": listed("تأسس تأسست"),
        "sign": listed("وقع وقعت توقيع"),
        "result": listed("نتائج"),
        "postpone": listed("تأجل"),
    },
}

PLANNED = "planned"
TURNS = frozenset(("first", "last"))
"""Kinds that are said of the thing, not of what it does."""

SAID: tuple[str, ...] = listed(
    "said says told reported announced added stated confirmed déclaré indiqué dit annoncé rapporté ajouté précisé savoir affirmé "
    "sagte teilte erklärte dijo informó anunció declaró ha_detto dichiarato disse informou anunciou قال قالت أعلن أعلنت"
)
"""Words of saying; a date right behind one is the day of saying, not that of the event."""
