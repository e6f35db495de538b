"""Speakers who take no side: witnesses, institutions that establish facts, observers, experts, documents, the press.

Everybody else who is quoted in a dispute speaks for a side, and so does who speaks for one of `SIDES`, whatever else its name
holds ("the Residents' Front", "le syndicat de la police"). Written by us from the roles that agencies name. Word stems end
in `*`. A prefecture or an army is not in the list: it is a side of what it reports on.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

NEUTRAL: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "witness* ministry prosecutor* observatory monitor* united_nations unicef unhcr hospital doctor* rescue* "
        "civil_defence civil_defense firefighter* red_cross red_crescent agency police coroner court registry "
        "researcher* expert* analyst* official_figures survey reuters afp residents statistics commission "
        "electricity_company geologist* district_office indictment charge_sheet document* report reports register footage "
        "autopsy coroner* inspector* investigator* ombudsman* auditor*"
    ),
    "fr": listed(
        "témoin* ministère parquet procureur* observatoire osdh nations_unies onu unicef hôpital médecin* secours "
        "protection_civile sécurité_civile pompiers croix-rouge croissant-rouge agence police tribunal chercheur* "
        "expert* analyste* riverain* habitant* commission institut registre acte_d'accusation document* rapport rapports "
        "procès-verbal autopsie légiste* inspecteur* enquêteur* médiateur* auditeur*"
    ),
    "de": listed(
        "zeug* ministerium staatsanwaltschaft beobachtungsstelle vereinte_nationen krankenhaus feuerwehr agentur "
        "polizei gericht experten anklageschrift gutachten bericht dokument* rechtsmedizin* ermittler* rettungsdienst* "
        "rotes_kreuz roten_kreuzes roter_halbmond ombuds*"
    ),
    "es": listed(
        "testigo* ministerio fiscal* observatorio naciones_unidas hospital bomberos cruz_roja agencia policía experto* "
        "acta_de_acusación documento* informe peritaje forense* vecinos media_luna_roja protección_civil defensoría"
    ),
    "it": listed(
        "testimon* ministero procura osservatorio nazioni_unite ospedale croce_rossa agenzia polizia atto_d'accusa documento "
        "documenti rapporto perizia perito periti medico_legale abitanti soccorritori protezione_civile vigili_del_fuoco"
    ),
    "pt": listed(
        "testemunh* ministério procurador* observatório nações_unidas hospital bombeiros cruz_vermelha polícia documento* laudo "
        "relatório perícia perito* moradores proteção_civil defesa_civil"
    ),
    "ar": listed(
        "شهود شاهد وزارة النيابة المرصد الأمم_المتحدة مستشفى الصليب_الأحمر الدفاع_المدني "
        "وكالة الشرطة لائحة_الاتهام وثيقة وثائق تقرير الهلال_الأحمر"
    ),
}

SIDES: Mapping[str, tuple[str, ...]] = {
    "en": listed("front collective movement party union league coalition campaign"),
    "fr": listed("front collectif mouvement parti syndicat ligue coalition"),
    "de": listed("front bewegung partei gewerkschaft bündnis bürgerinitiative"),
    "es": listed("frente colectivo movimiento partido sindicato coordinadora"),
    "it": listed("fronte collettivo movimento partito sindacato"),
    "pt": listed("frente coletivo movimento partido sindicato"),
    "ar": listed("جبهة الجبهة حركة حزب نقابة"),
}

RECORDINGS: Mapping[str, tuple[str, ...]] = {
    "en": listed("video videos camera* cctv satellite* radar drone_images"),
    "fr": listed("vidéo vidéos vidéosurveillance caméra* satellite* radar* images_de_drone"),
    "de": listed("video* kamera* satellit* radar* drohnenbilder*"),
    "es": listed("vídeo* video* cámara* satélite* radar*"),
    "it": listed("video telecamer* satellit* radar"),
    "pt": listed("vídeo* câmera* câmara* satélite* radar*"),
    "ar": listed("كاميرات الكاميرات فيديو الأقمار_الصناعية الرادار"),
}
"""What only records. "According to video monitoring" names nobody: whose recording it is and what is read off it is the report's
own word."""
