"""Words for what happens once: beginnings, ends, terms, first and last times, things announced for a day.

Written by us; a date beside one of them belongs to the thing itself, so that two dates of it exclude each other.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

MILESTONES: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "begin* began begun start* launch* announc* due expected scheduled planned opens opening closes closing closure "
        "final last first deadline until ends ended elected appointed resigned founded inaugurat* signed expire* "
        "results took_effect came_into_force dates_back postponed born latest"
    ),
    "fr": listed(
        "commenc* début* lanc* annonc* attendu* prévu* programmé* ouvr* ouvert* fermeture ferm* final* définitif* "
        "dernier dernière premier première échéance jusqu'au jusqu élu* nommé* démissionné fondé* inaugur* signé* "
        "expir* résultats entré_en_vigueur remonte* reporté* né"
    ),
    "de": listed(
        "begann begonnen beginn* gestartet angekündigt* erwartet geplant endgültig* letzte* erste* frist bis_zum "
        "gewählt ernannt unterzeichnet ergebnis* schließung eröffnet eröffnung gegründet zurückgetreten verschoben erstmals "
        "zuletzt in_kraft geboren"
    ),
    "es": listed(
        "empez* comenz* inici* anunci* previst* program* definitiv* última último primera primer plazo hasta_el elegid* "
        "nombrad* firmad* resultados cierre apertura abrió abiert* lanzad* fundad* inaugur* dimitió aplazad* "
        "entró_en_vigor nacid*"
    ),
    "it": listed(
        "iniziat* cominciat* annunciat* previst* definitiv* ultima ultimo prima primo scadenza risultati scattat* avviat* "
        "firmat* inaugurat* fondat* elett* nominat* dimess* apertura chiusura rinviat* entrat*_in_vigore nato nata"
    ),
    "pt": listed(
        "começ* inici* anunci* previst* definitiv* última último primeira primeiro prazo resultados lançad* assinad* inaugur* "
        "fundad* eleit* nomead* demitiu abertura encerramento adiad* entrou_em_vigor nascid*"
    ),
    "ar": listed(
        "بدأ بدأت بدء أعلن أعلنت المقرر المتوقع نهائية النهائية الأخير الأخيرة نتائج وقع وقعت توقيع افتتح افتتاح إغلاق انتخب "
        "عين استقال تأسس تأسست تأجل الأول الأولى انتهى انتهت"
    ),
}

SAID: tuple[str, ...] = listed(
    "said says told reported announced added stated confirmed déclaré indiqué dit annoncé rapporté ajouté précisé savoir affirmé "
    "sagte teilte erklärte dijo informó anunció declaró ha_detto dichiarato disse informou anunciou قال قالت أعلن أعلنت"
)
"""Words of saying; a date right behind one is the day of saying, not that of the event."""
