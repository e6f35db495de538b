"""What happens to those who are counted: the words beside a figure in reports, per language.

Written by us from agency style: attacks, accidents, demonstrations, elections, displacements. Words of several meanings
(`fall`, `tomber`, `touché`) are left out: a figure whose state is unknown is not compared, which is the safe side.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

STATES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "dead": listed(
            "kill kills killed killing dead died die dies death deaths executed slain fatalities fatality murdered "
            "perished lives corpses bodies martyred martyrs drown drowned drowns drowning drownings fatally "
            "assassinated beheaded massacred slaughtered electrocuted lifeless lost_their_lives lose_their_lives "
            "lost_his_life lost_her_life "
            "loss_of_life succumbed_to_their_injuries succumbed_to_his_injuries succumbed_to_her_injuries "
            "succumbed_to_injuries succumbed_to_their_wounds succumbed_to_his_wounds"
        ),
        "wounded": listed("wound* injur* hurt maimed maiming"),
        "missing": listed("missing unaccounted unaccounted_for disappeared disappearances not_been_heard_from"),
        "arrested": listed(
            "arrest* apprehended detained detain detains detaining taken_into_custody rounded_up nabbed"
        ),
        "custody": listed("custody"),
        "jailed": listed("jailed imprisoned incarcerated behind_bars remanded_in_custody sent_to_prison"),
        "displaced": listed(
            "displaced fled fleeing flee homeless displacement displacing driven_from_their_homes "
            "forced_from_their_homes left_their_homes"
        ),
        "evacuated": listed("evacuat* evacuee* moved_to_safety taken_to_safety brought_to_safety"),
        "rescued": listed(
            "rescued saved rescues saved_the_lives saved_the_life found_alive pulled_alive pulled_out_alive "
            "plucked_from"
        ),
        "participants": listed(
            "march marched marchers demonstrated protested rallied attended participants turnout gathered turned_out "
            "showed_up took_to_the_streets demonstrating protesting rallying marching attendees took_part "
            "taking_part turned_up poured_into_the_streets in_attendance"
        ),
        "deployed": listed("deployed mobilised mobilized drafted_in called_up deploys deploying deployment"),
    },
    "fr": {
        "dead": listed(
            "tuée* tués tué tuer tuent tuant tua morts mort morte mortes décès décédé* péri exécuté* assassiné* "
            "cadavres corps vie victimes_mortelles martyrs perdu_la_vie perdre_la_vie trouvé_la_mort périr périssent "
            "meurt meurent mourut moururent noyé* noyade* succombé_à_ses succombé_à_leurs abattus abattues égorgé* "
            "décapité* massacré* lynché* électrocuté* fusillé* dépouilles"
        ),
        "wounded": listed("blessé* blessant blesser blessent blessa blessèrent"),
        "missing": listed(
            "disparu disparus disparue disparues porté_disparu portés_disparus portée_disparue portées_disparues "
            "introuvable introuvables sans_nouvelles_de sans_nouvelle_de manque_à_l'appel manquent_à_l'appel "
            "manquait_à_l'appel manquaient_à_l'appel"
        ),
        "arrested": listed(
            "interpell* arrêté arrêtés arrêtée arrêtées arrestations arrestation appréhendé*"
        ),
        "custody": listed("garde_à_vue gardé_à_vue gardés_à_vue gardée_à_vue gardées_à_vue gardes_à_vue"),
        "jailed": listed(
            "incarcéré* incarcération* écroué* emprisonné* placé_en_détention placés_en_détention "
            "placée_en_détention placées_en_détention détention_provisoire derrière_les_barreaux"
        ),
        "displaced": listed(
            "déplacé* fui fuient fuyant sans-abri exode fuir fuyaient fuit déplacement_forcé sans_abri délogé* "
            "quitté_leur_domicile quitté_leurs_foyers"
        ),
        "evacuated": listed("évacu* mis_en_sécurité mises_en_sécurité mis_à_l'abri mises_à_l'abri"),
        "rescued": listed(
            "secouru* sauvé* secourent retrouvés_vivants retrouvé_vivant retrouvés_en_vie retrouvé_en_vie "
            "retrouvées_en_vie retrouvée_en_vie sortis_vivants sains_et_saufs sain_et_sauf saines_et_sauves "
            "sauvé_la_vie"
        ),
        "participants": listed(
            "participants manifesté manifestaient défilé défilaient participation marcheurs rassemblé* participant "
            "participé participaient manifestent défilent défilèrent manifestèrent marché_dans_les_rues "
            "battu_le_pavé descendu_dans_la_rue descendus_dans_la_rue descendues_dans_la_rue"
        ),
        "deployed": listed("déployé* mobilisé* déploie déploient déploiement mobilise mobilisent dépêchés"),
    },
    "de": {
        "dead": listed(
            "getötet* tot tote toten todesopfer* starben gestorben ums_leben töteten tötete toter totes tod tötet "
            "starb sterben stirbt verstarb verstarben verstorben* umgekommen umkamen ertrunken* ertranken ertrank "
            "ertrinken ermordet* erschossen* erstochen* hingerichtet* todesfälle* leichen leichname "
            "ums_leben_gekommen ihr_leben_verloren sein_leben_verloren das_leben_verloren verloren_ihr_leben "
            "verlor_sein_leben verloren_das_leben tödlich_verletzt tödlich_verunglückt"
        ),
        "wounded": listed("verletzt* verwundet* schwerverletzt* leichtverletzt* schwerstverletzt*"),
        "missing": listed(
            "vermisst* verschollen* verschwunden* vermissten unauffindbar* fehlt_jede_spur keine_spur_von"
        ),
        "arrested": listed(
            "festgenommen* verhaftet* festnahmen festnahme nahm_fest nahmen_fest verhaftung* "
            "in_gewahrsam_genommen"
        ),
        "custody": listed("gewahrsam polizeigewahrsam"),
        "jailed": listed("inhaftiert* untersuchungshaft u-haft hinter_gittern"),
        "displaced": listed(
            "vertrieben* geflohen flohen geflüchtet flüchten flüchteten fliehen binnenvertrieben* obdachlos* "
            "vertreibung*"
        ),
        "evacuated": listed(
            "evakuiert* in_sicherheit_gebracht evakuierung* brachten_in_sicherheit brachte_in_sicherheit"
        ),
        "rescued": listed("gerettet* retteten rettete lebend_geborgen lebend_gefunden"),
        "participants": listed(
            "teilnehmer* demonstrierten wahlbeteiligung demonstriert demonstrieren protestierten protestiert "
            "protestieren marschierten versammelten versammelt teilgenommen nahmen_teil kundgebungsteilnehmer* "
            "demonstrationsteilnehmer* auf_die_straße auf_die_straßen gingen_auf_die_straße"
        ),
        "deployed": listed(
            "eingesetzt mobilisiert im_einsatz aufgeboten entsandt* mobilisierte mobilisierten abkommandiert*"
        ),
    },
    "es": {
        "dead": listed(
            "muertos muertas muerto murieron asesinad* mató mataron muerta muerte muertes murió mueren muere fallec* "
            "ahogad* ahogaron se_ahogó perdieron_la_vida perdió_la_vida perder_la_vida pierden_la_vida "
            "perdido_la_vida costó_la_vida costado_la_vida cobró_la_vida cobrado_la_vida quitó_la_vida segó_la_vida "
            "sin_vida matan matado asesinó asesinaron abatidos abatidas víctimas_mortales víctimas_fatales "
            "víctima_mortal pérdida_de_vidas cadáveres decesos deceso ejecutados ejecutadas degollad* acribillad* "
            "masacrad*"
        ),
        "wounded": listed("herid* lesionad* hirió hirieron hiriendo hieren malherid*"),
        "missing": listed(
            "desaparecid* desaparecieron desapareció sin_localizar por_localizar en_paradero_desconocido "
            "paradero_desconocido"
        ),
        "arrested": listed(
            "detenid* arrestad* detuvo detuvieron detienen detención detenciones aprehendid* apresad*"
        ),
        "custody": listed("bajo_custodia"),
        "jailed": listed(
            "encarcelad* encarcelamiento* prisión_preventiva prisión_provisional ingresó_en_prisión "
            "ingresaron_en_prisión entre_rejas tras_las_rejas"
        ),
        "displaced": listed(
            "desplazad* huyeron damnificad* huyen huyendo huir huido desplazamiento* sin_hogar sin_techo "
            "abandonar_sus_hogares abandonaron_sus_hogares abandonado_sus_hogares"
        ),
        "evacuated": listed("evacuad* evacuaron evacuó evacúan evacúa evacuación evacuaciones"),
        "rescued": listed(
            "rescatad* rescató rescataron rescatan con_vida sanos_y_salvos sanas_y_salvas sano_y_salvo sana_y_salva "
            "puestos_a_salvo puestas_a_salvo puesto_a_salvo puesta_a_salvo"
        ),
        "participants": listed(
            "participantes participación marcharon participaron participado participan asistentes asistieron "
            "desfilaron concentraron congregaron se_manifestaron protestaron protestan salieron_a_las_calles "
            "salieron_a_la_calle tomaron_las_calles congregados"
        ),
        "deployed": listed(
            "desplegad* despliega despliegan desplegó desplegaron despliegue movilizad* movilizó movilizaron"
        ),
    },
    "it": {
        "dead": listed(
            "morti morto uccis* vittime morta morte morirono morì muoiono muore uccide uccidono uccidendo decedut* "
            "decessi decesso annegat* annegamento assassinat* ammazzat* giustiziat* perso_la_vita perdono_la_vita "
            "perdere_la_vita persero_la_vita perde_la_vita costato_la_vita tolto_la_vita senza_vita cadaveri salme "
            "trucidat* sgozzat* decapitat*"
        ),
        "wounded": listed("ferit* ferendo feriscono ferisce ferì ferirono contusi contuse"),
        "missing": listed("dispersi un_disperso mancano_all'appello manca_all'appello mancavano_all'appello"),
        "arrested": listed(
            "arrestat* fermati in_manette ammanettat* tratti_in_arresto "
            "tratto_in_arresto"
        ),
        "custody": listed("stato_di_fermo in_stato_di_fermo"),
        "jailed": listed("incarcerat* in_carcere imprigionat* custodia_cautelare dietro_le_sbarre"),
        "displaced": listed(
            "sfollat* sfollamento fuggit* fuggono fuggire senzatetto senza_tetto lasciare_le_proprie_case "
            "lasciato_le_loro_case costretti_a_fuggire"
        ),
        "evacuated": listed("evacuat* evacuazione evacuano messi_in_sicurezza messe_in_sicurezza"),
        "rescued": listed(
            "salvati salvate salvato portati_in_salvo portate_in_salvo tratti_in_salvo tratte_in_salvo "
            "tratto_in_salvo tratta_in_salvo messi_in_salvo estratti_vivi estratto_vivo estratta_viva sani_e_salvi "
            "sane_e_salve"
        ),
        "participants": listed(
            "partecipanti affluenza partecipato partecipano manifestato manifestano sfilato sfilano marciato "
            "protestato scesi_in_piazza scese_in_piazza sceso_in_piazza radunat* partecipante"
        ),
        "deployed": listed("schierati dispiegati schierate dispiegate dispiegamento mobilitat* schierato"),
    },
    "pt": {
        "dead": listed(
            "mortos mortas morreram mortes mataram matou morto morta morte morreu morrem morre matando matam óbito "
            "óbitos falec* perderam_a_vida perdeu_a_vida perder_a_vida perderem_a_vida perdem_a_vida perdido_a_vida "
            "custou_a_vida tirou_a_vida sem_vida vítimas_mortais vítimas_fatais vítima_mortal vítima_fatal afogad* "
            "afogou-se afogaram-se assassinad* assassinou assassinaram cadáveres degolad* massacrad*"
        ),
        "wounded": listed("ferid* feriu feriram ferindo ferem lesionad*"),
        "missing": listed(
            "desaparecid* desapareceram desapareceu desaparecimentos por_localizar paradeiro_desconhecido"
        ),
        "arrested": listed(
            "detid* deteve detiveram detenção detenções foram_presos foi_preso foram_presas foi_presa são_presos "
            "é_preso pessoas_presas suspeitos_presos presos_em_flagrante preso_em_flagrante prendeu prenderam"
        ),
        "custody": listed("sob_custódia"),
        "jailed": listed("encarcerad* prisão_preventiva prisão_provisória atrás_das_grades"),
        "displaced": listed(
            "deslocad* desalojad* desabrigad* fugiram fugir fogem fugindo sem-abrigo sem_abrigo "
            "deixaram_as_suas_casas deixaram_suas_casas abandonaram_as_suas_casas"
        ),
        "evacuated": listed(
            "evacuad* evacuaram evacuou evacuação retirados_de_casa retiradas_de_casa foram_retirados "
            "foram_retiradas retirados_das_suas_casas retirados_de_suas_casas"
        ),
        "rescued": listed("resgatad* resgatou resgataram com_vida sãos_e_salvos sãs_e_salvas são_e_salvo sã_e_salva"),
        "participants": listed(
            "participantes comparecimento participaram participou marcharam desfilaram protestaram manifestaram-se "
            "concentraram-se saíram_às_ruas saiu_às_ruas foram_às_ruas tomaram_as_ruas compareceram"
        ),
        "deployed": listed("mobilizados destacados mobilizadas mobilizou mobilizaram foram_destacados"),
    },
    "ar": {
        "dead": listed(
            "قتل قتلوا قتلى مقتل قتيل قتيلا حتفهم مصرع وفاة شهيد شهداء قتلت قتيلة القتلى قتيلين قتيلان لقي_مصرعه "
            "لقي_حتفه لقوا_مصرعهم لقوا_حتفهم لقيت_حتفها لقيت_مصرعها مصرعهم توفي توفيت توفوا وفيات غرقوا غرقا ماتوا "
            "مات استشهد استشهدوا استشهاد شهيدا شهيدة الشهداء جثة جثث جثمان أعدم أعدموا اغتيل أودى أودت بحياة"
        ),
        "wounded": listed(
            "جرح جرحى أصيب إصابة مصاب مصابين بجروح أصيبوا جريح جريحا جرحوا الجرحى جريحة جريحان أصيبت أصيبا مصابا "
            "مصابون المصابين مصابة"
        ),
        "missing": listed(
            "مفقود مفقودين المفقودين مفقودون المفقودون مفقودة مفقودا فقدان في_عداد_المفقودين اختفاء اختفوا اختفى"
        ),
        "arrested": listed(
            "اعتقل اعتقال أوقف توقيف اعتقلت أوقفت موقوف موقوفا اعتقلوا اعتقلتهم توقيفهم توقيفات أوقفوا اعتقالات "
            "موقوفين القبض ألقي_القبض ألقت_القبض إلقاء_القبض"
        ),
        "custody": listed("قيد_الاحتجاز رهن_الاحتجاز"),
        "jailed": listed("حبس سجنهم أودعوا_السجن أودع_السجن الحبس_الاحتياطي"),
        "displaced": listed(
            "نزح نازح نازحين فر نزوح نزحوا نازحا نازحون النازحين فروا تهجير مهجر مهجرين مهجرا تشريد شردوا تشرد مشرد "
            "مشردين"
        ),
        "evacuated": listed("إجلاء أجلي إخلاء أجلوا أجليت إخلاؤهم إجلاؤهم أخليت"),
        "rescued": listed("إنقاذ أنقذ أنقذت أنقذوا إنقاذهم"),
        "participants": listed(
            "المشاركين مشارك الاقتراع المشاركون مشاركا مشاركين شاركوا شارك شاركت تظاهر تظاهروا احتشد احتشدوا تجمعوا "
            "خرجوا_إلى_الشوارع نزلوا_إلى_الشوارع"
        ),
        "deployed": listed("حشدت نشرت_السلطات نشرت_الشرطة نشرت_قوات نشر_قوات"),
    },
}

DEGREES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "seriously": listed("seriously severely critically gravely badly serious severe critical"),
        "slightly": listed("slightly lightly minor"),
        "still": listed("remain remained remains still"),
    },
    "fr": {
        "seriously": listed("grièvement gravement sérieusement grave graves"),
        "slightly": listed("légèrement léger légers légère légères"),
        "still": listed("toujours encore restent reste restaient restait demeurent demeuraient"),
    },
    "de": {
        "seriously": listed("schwer schwere schweren schwerverletzt* schwerstverletzt* lebensgefährlich lebensbedrohlich"),
        "slightly": listed("leicht leichte leichten leichtverletzt*"),
        "still": listed("noch weiterhin blieben bleiben"),
    },
    "es": {
        "seriously": listed("gravemente grave graves gravedad"),
        "slightly": listed("levemente leve leves levedad"),
        "still": listed("siguen seguían permanecen permanecían todavía aún"),
    },
    "it": {
        "seriously": listed("gravemente grave gravi"),
        "slightly": listed("lievemente leggermente lieve lievi"),
        "still": listed("ancora restano rimangono tuttora"),
    },
    "pt": {
        "seriously": listed("gravemente grave graves gravidade"),
        "slightly": listed("levemente ligeiramente leve leves ligeiros"),
        "still": listed("ainda continuam permanecem continuavam permaneciam"),
    },
    "ar": {
        "seriously": listed("خطيرة بالغة خطرة"),
        "slightly": listed("طفيفة"),
        "still": listed("زال يزال يزالون"),
    },
}
"""Words beside one of fate by which only some of those with that fate are counted ("seriously injured", "still in custody")."""

LASTING = frozenset(("dead", "missing", "displaced", "participants"))
"""Fates that last by themselves: "still missing" counts all that are missing."""

EITHER = frozenset(listed("or ou oder o u oppure أو"))
"""What joins two fates into one count ("killed or wounded")."""

ABOARD: Mapping[str, tuple[str, ...]] = {
    "en": listed("carrying carried transporting housing"),
    "fr": listed("transportant transportait embarquant hébergeant abritant"),
    "de": listed("beherbergte transportierte"),
    "es": listed("transportaba transportando"),
    "it": listed("trasportava trasportando"),
    "pt": listed("transportava transportando"),
    "ar": listed("يقل تقل"),
}
"""Words before a figure of those whom a thing held, whatever became of them ("a boat carrying 60 migrants")."""

ON_BOARD = ("on board", "aboard", "à bord", "à son bord", "an bord", "a bordo")
"""What says so behind the figure."""

MONTHS = frozenset(("March",))
"""Names of months that are words of the lists above in small letters."""

NO_STATES = frozenset(
    listed(
        "bilan_arrêté bilan_provisoire_arrêté bilan_officiel_arrêté bilan_définitif_arrêté chiffre_arrêté "
        "chiffres_arrêtés décompte_arrêté décompte_provisoire_arrêté comptage_arrêté compte_arrêté comptes_arrêtés "
        "total_arrêté nombre_arrêté montant_arrêté recensement_arrêté calendrier_arrêté date_arrêtée liste_arrêtée "
        "situation_arrêtée données_arrêtées statistiques_arrêtées plan_arrêté programme_arrêté budget_arrêté "
        "un_arrêté l'arrêté cet_arrêté par_arrêté d'arrêté arrêté_préfectoral arrêtés_préfectoraux arrêté_municipal "
        "arrêtés_municipaux arrêté_ministériel arrêtés_ministériels arrêté_interministériel arrêté_royal "
        "s'est_arrêté s'est_arrêtée s'était_arrêté s'était_arrêtée se_sont_arrêtés se_sont_arrêtées "
        "s'étaient_arrêtés s'étaient_arrêtées corps_diplomatique corps_électoral corps_enseignant "
        "corps_expéditionnaire corps_d'armée garde_du_corps gardes_du_corps en_vie à_vie coût_de_la_vie "
        "niveau_de_vie conditions_de_vie mode_de_vie qualité_de_vie cadre_de_vie espérance_de_vie vie_privée "
        "vie_quotidienne vie_politique vie_sauve vie_chère entre_la_vie_et_la_mort peine_de_mort condamné_à_mort "
        "condamnés_à_mort condamnée_à_mort condamnées_à_mort menace_de_mort menaces_de_mort menacé_de_mort "
        "menacés_de_mort menacée_de_mort danger_de_mort couloir_de_la_mort cardiac_arrest cardiac_arrests "
        "house_arrest death_penalty death_sentence death_sentences death_row death_threat death_threats "
        "sentenced_to_death life_and_death dead_end dead_heat save_lives saves_lives saving_lives saved_lives "
        "lives_in lives_with pena_de_muerte condenado_a_muerte condenados_a_muerte condenada_a_muerte "
        "amenaza_de_muerte amenazas_de_muerte peligro_de_muerte entre_la_vida_y_la_muerte punto_muerto se_detuvo "
        "se_detuvieron pena_di_morte condannato_a_morte condannati_a_morte minacce_di_morte tra_la_vita_e_la_morte "
        "punto_morto si_sono_fermati pena_de_morte condenado_à_morte condenados_à_morte ameaça_de_morte "
        "ameaças_de_morte entre_a_vida_e_a_morte"
    )
)
"""Phrases in which a word of the lists above says nothing of anybody's fate ("un bilan arrêté jeudi", "death penalty")."""
