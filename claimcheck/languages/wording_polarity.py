"""Negations, denials and opposite outcomes per language.

`NEGATIONS` say that what follows (or, in Romance languages, stands around) did not happen, or deny a noun
(without, sans). `DENIALS` are verbs and nouns by which somebody contests a statement. `OPPOSITES` maps one act to its
two outcomes: the word stems of the first happened, those of the second the contrary; one key in every language, so that
"validé" meets "rejected". Written by us; a pair stands here only if one outcome excludes the other of the same object.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.languages.lists import listed

NEGATIONS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "not n't never no none nobody nothing neither nor cannot without nowhere wasnt werent didnt isnt arent hasnt "
        "havent"
    ),
    "fr": listed("pas jamais aucun aucune ni nul nulle rien personne_ne n'a sans guère nullement aucunement"),
    "de": listed("nicht kein keine keinen keiner keinerlei niemand nie niemals ohne nichts"),
    "es": listed("no nunca ningún ninguna ninguno jamás nadie sin tampoco"),
    "it": listed("non nessun nessuno nessuna mai senza né"),
    "pt": listed("não nunca nenhum nenhuma jamais ninguém sem nem"),
    "ar": listed("لم لن ليس ليست لا دون بدون غير أي"),
}

TURNS: Mapping[str, tuple[str, ...]] = {
    "en": listed("but although though whereas while"),
    "fr": listed("mais pourtant quoique tandis"),
    "de": listed("sondern aber jedoch obwohl während"),
    "es": listed("sino pero aunque mientras"),
    "it": listed("ma però bensì mentre"),
    "pt": listed("mas porém embora enquanto"),
    "ar": listed("بل لكن ولكن بينما"),
}
"""Words that set one clause against another: no negation reaches past them."""

PRIVATIVES = frozenset(listed("without sans ohne sin senza sem دون بدون"))
"""Negations of a noun alone."""

NO_ONE = frozenset(
    listed(
        "no none nobody neither aucun aucune nul nulle kein keine keiner niemand ningún ninguna ninguno nadie nessun nessuna "
        "nessuno nenhum nenhuma ninguém"
    )
)
"""Negations that go with a subject, whose verb may stand far from them."""

EMPHASIS = frozenset(
    listed(
        "the any slightest least single la le moindre seul seule die das den geringste geringsten jegliche el lo menor mínimo "
        "mínima il minimo minima o a qualquer"
    )
)
"""Words between a privative and what it denies ("sans la moindre sommation")."""

NOT_NEGATING = frozenset(
    listed(
        "fewer less more only longer doubt far loin weit lejos lontano longe moins "
        "seulement nur weniger mehr solo sólo menos soltanto "
        "apenas doute content contents contento يكف يكتف"
    )
)
"""Words after which a negation denies nothing ("no fewer than", "pas moins de", "not only")."""

DENIALS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "deny denies denied denying denial denials refute* dismiss* rejected_allegations rejects_accusations disput* "
        "debunk*"
    ),
    "fr": listed(
        "dément démenti démentent démentait démentir nie nient nié niait réfute* récuse* conteste* rejeté_toute "
        "rejette_toute rejeté_ces rejettent décliné* démenties"
    ),
    "de": listed("dementier* bestreite* bestritt bestritten leugne* widersprach zurückgewiesen"),
    "es": listed("niega niegan negó negaron desmiente desmintió desmintieron rechazó_las_acusaciones"),
    "it": listed("nega negano negato smentisce smentito smentiscono"),
    "pt": listed("nega negam negou negaram desmente desmentiu"),
    "ar": listed("نفى نفت ينفي تنفي نفي كذب أنكر أنكرت"),
}

OPPOSITES: Mapping[str, Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "approve": {
        "en": (
            listed(
                "approve* authoris* authoriz* validated permitted allowed granted accept* endorsed "
                "upheld_the_appeal upheld_the_complaint allowed_the_appeal adopted adopts passed_the_bill "
                "passed_a_bill passed_the_law passed_a_law passed_the_budget passed_the_motion "
                "passed_the_resolution passed_the_reform passed_the_amendment passed_legislation passes_the_bill "
                "passes_a_bill passes_the_law passes_a_law passes_the_budget passes_the_motion "
                "passes_the_resolution passes_the_reform passes_the_amendment passes_legislation bill_was_passed "
                "law_was_passed budget_was_passed voted_for voted_through voted_in_favour voted_in_favor"
            ),
            listed(
                "refus* reject* banned forbidden forbade prohibited denied_permission vetoed turned_down "
                "dismissed_the_appeal dismissed_the_case dismissed_the_claim dismissed_the_complaint "
                "dismissed_the_lawsuit dismissed_the_request dismissed_the_petition dismissed_an_appeal "
                "dismissed_a_lawsuit dismissed_a_request appeal_was_dismissed case_was_dismissed "
                "complaint_was_dismissed lawsuit_was_dismissed request_was_dismissed threw_out thrown_out "
                "voted_down votes_down voted_against"
            ),
        ),
        "fr": (
            listed(
                "validé* valide autorisé* autorise approuvé* approuve accepté* accepte accordé* entériné* "
                "fait_droit faire_droit adopté* adopte adoptent voté_le_projet voté_la_loi voté_le_budget "
                "voté_le_texte vote_le_budget vote_la_loi votée votées voté_pour voté_en_faveur"
            ),
            listed(
                "refusé* refuse refusent rejeté* rejette rejettent interdit* interdiction débouté* déboute "
                "déboutent irrecevable* fin_de_non-recevoir voté_contre retoqué* censuré*"
            ),
        ),
        "de": (
            listed(
                "genehmigt* erlaubt* bewilligt* zugestimmt gebilligt stattgegeben gab_statt gibt_statt "
                "gab_dem_antrag_statt gab_der_klage_statt gab_der_beschwerde_statt gewährt angenommen* "
                "verabschiedet* beschlossen stimmte_zu stimmten_zu billigte billigten genehmigte genehmigten"
            ),
            listed(
                "abgelehnt* verboten* untersagt* verweigert* abgewiesen* wies_ab weist_ab wies_die_klage_ab "
                "wies_den_antrag_ab wies_die_beschwerde_ab lehnte_ab lehnt_ab lehnte_den_antrag_ab zurückgewiesen* "
                "durchgefallen stimmte_dagegen stimmten_dagegen stimmten_gegen stimmte_gegen niedergestimmt*"
            ),
        ),
        "es": (
            listed(
                "aprobad* aprobó autoriz* aceptó aprobaron concedió concedid* aceptad* estimó_el_recurso "
                "estimado_el_recurso adoptó adoptaron adoptad* aprueba aprueban votó_a_favor votaron_a_favor"
            ),
            listed(
                "rechaz* prohibi* negado_el_permiso denegad* desestim* denegó deniega inadmit* tumbó tumbaron "
                "votó_en_contra votaron_en_contra"
            ),
        ),
        "it": (
            listed(
                "approvat* autorizzat* accettat* concesso concessa concessi concesse approva accolto_il_ricorso "
                "accolta_la_richiesta accolto_la_richiesta accolto_l'appello accolto_l’appello accoglie_il_ricorso "
                "adottato adottata adottati approvò varato varata votato_a_favore"
            ),
            listed(
                "rifiutat* respint* vietat* rigettat* rigetta respinge inammissibil* bocciat* respinto respinta "
                "votato_contro boccia bocciano"
            ),
        ),
        "pt": (
            listed(
                "aprovad* aprovou autoriz* aceitou aprovaram aceitaram concedeu concedid* deferiu deferido deferida "
                "deu_provimento adotou adotaram adotad* adoptou adoptaram votou_a_favor votaram_a_favor"
            ),
            listed(
                "rejeit* proibi* recus* indeferi* negou_provimento vetou vetad* chumb* votou_contra votaram_contra"
            ),
        ),
        "ar": (
            listed(
                "وافق وافقت سمحت أجازت أقر أقرت قبلت_المحكمة قبلت_الطعن قبلت_الطلب اعتمد_البرلمان صوت_لصالح "
                "صوتت_لصالح صادق صادقت"
            ),
            listed("رفض رفضت حظرت منعت يرفض ترفض رد_الدعوى ردت_الدعوى ردت_المحكمة صوت_ضد صوتت_ضد صوتوا_ضد"),
        ),
    },
    "raise": {
        "en": (
            listed("increas* rose risen rising grew climbed higher"),
            listed("decreas* fell fallen dropped declined shrank lower"),
        ),
        "fr": (
            listed("augment* progressé hausse accru* croissance"),
            listed("diminué* diminu* baiss* recul* chute"),
        ),
        "de": (
            listed("gestiegen stieg* erhöht* zugenommen"),
            listed("gesunken sank* gefallen abgenommen"),
        ),
        "es": (
            listed("aument* subió creció"),
            listed("disminuy* bajó cayó descendió"),
        ),
        "it": (
            listed("aumentat* cresciut* salit*"),
            listed("diminuit* calat* sces*"),
        ),
        "pt": (
            listed("aument* subiu cresceu"),
            listed("diminu* caiu baixou"),
        ),
        "ar": (
            listed("ارتفع ارتفعت زاد"),
            listed("انخفض انخفضت تراجع تراجعت"),
        ),
    },
    "open": {
        "en": (
            listed("opened reopened reopens opens is_open are_open was_open were_open remains_open remain_open stays_open"),
            listed("closed shut closes sealed not_reopen"),
        ),
        "fr": (
            listed("ouvert* rouvert* ouvre rouvre"),
            listed("fermé* ferme fermeture bouclé* pas_rouvrir"),
        ),
        "de": (
            listed("geöffnet wiedereröffnet"),
            listed("geschlossen gesperrt"),
        ),
        "es": (
            listed("abiert* abrió reabrió"),
            listed("cerrad* cerró cierre"),
        ),
        "it": (
            listed("aperto aperta aperti aperte riaperto riaperta riaperti riaperte riapre"),
            listed("chiuso chiusa chiusi chiuse chiude"),
        ),
        "pt": (
            listed("abert* reabert* abriu reabriu"),
            listed("fechad* fechou fecha"),
        ),
        "ar": (
            listed("مفتوحا مفتوحة أعيد_فتح أعاد_فتح أعادت_فتح"),
            listed("أغلق أغلقت إغلاق مغلق مغلقا مغلقة"),
        ),
    },
    "survive": {
        "en": (
            listed("survived survives unharmed unhurt safe_and_sound alive"),
            listed("killed died dead"),
        ),
        "fr": (
            listed("survécu indemne* sain_et_sauf sains_et_saufs vivant*"),
            listed("tué* décédé* mort morts morte mortes"),
        ),
        "de": (
            listed("überlebt überlebte überlebten unverletzt unversehrt wohlbehalten am_leben"),
            listed("getötet* gestorben starb starben tot tote toten ums_leben"),
        ),
        "es": (
            listed(
                "sobreviv* ileso ilesa ilesos ilesas con_vida sano_y_salvo sana_y_salva sanos_y_salvos sanas_y_salvas"
            ),
            listed("muert* murió murieron fallec*"),
        ),
        "it": (
            listed("sopravviss* illeso illesa illesi illese incolum* in_vita sano_e_salvo sana_e_salva sani_e_salvi"),
            listed("uccis* decedut* morti morto morta morirono"),
        ),
        "pt": (
            listed("ileso ilesa com_vida são_e_salvo sã_e_salva sãos_e_salvos"),
            listed("mortos mortas morreu morreram falec*"),
        ),
        "ar": (
            listed("نجا نجت نجوا على_قيد_الحياة سالما سالمة سالمين"),
            listed("قتل قتلوا توفي توفيت لقي_حتفه لقوا_حتفهم لقي_مصرعه لقوا_مصرعهم"),
        ),
    },
    "win": {
        "en": (
            listed("won wins victory defeated"),
            listed("lost loses defeat"),
        ),
        "fr": (
            listed("remporté* gagné* victoire emporté*"),
            listed("perdu* défaite été_battu été_battue été_battus été_battues est_battu est_battue sont_battus"),
        ),
        "de": (
            listed("gewonnen gewann gewannen sieg siegte siegten"),
            listed("niederlage unterlag unterlagen verlor_gegen verloren_gegen"),
        ),
        "es": (
            listed("ganó ganaron venció vencieron triunfo triunfó"),
            listed("derrota fue_derrotado fue_derrotada fueron_derrotados perdió_ante perdió_contra perdieron_ante cayó_ante"),
        ),
        "it": (
            listed("vinto vinse vincono vittorios*"),
            listed("perso_contro stato_sconfitto stata_sconfitta stati_sconfitti stato_battuto stata_battuta stati_battuti"),
        ),
        "pt": (
            listed("vitória venceu venceram ganhou ganharam"),
            listed("perdeu_para perdeu_contra perderam_para"),
        ),
        "ar": (
            listed("فاز فازت فازوا فوز انتصر انتصرت"),
            listed("خسر خسرت خسروا هزيمة"),
        ),
    },
    "continue": {
        "en": (
            listed(
                "resum* continu* maintained ongoing not_over restarted goes_ahead went_ahead going_ahead took_place "
                "takes_place will_go_ahead"
            ),
            listed("suspend* halted halts stopped interrupt* cancel* called_off abandoned broke_off ended"),
        ),
        "fr": (
            listed(
                "repris* reprend poursui* maintenu* maintient continu* bien_eu_lieu bien_lieu s'est_tenu "
                "s'est_tenue se_sont_tenus se_sont_tenues s'est_bien_tenu a_eu_lieu "
                "ont_eu_lieu"
            ),
            listed("suspend* interromp* stoppé* annulé* cessé* abandonné*"),
        ),
        "de": (
            listed(
                "fortgesetzt wieder_aufgenommen fand_statt fanden_statt findet_statt finden_statt hat_stattgefunden "
                "haben_stattgefunden"
            ),
            listed("ausgesetzt unterbrochen abgebrochen gestoppt abgesagt"),
        ),
        "es": (
            listed(
                "reanud* continu* mantien* sigue_adelante siguió_adelante siguen_adelante tuvo_lugar se_celebró "
                "se_celebraron se_celebrará_según"
            ),
            listed("suspend* interrump* cancel*"),
        ),
        "it": (
            listed(
                "ripreso ripresi riprende riprendono prosegu* mantenut* va_avanti si_è_tenuto si_è_tenuta "
                "si_sono_tenuti si_è_svolto si_è_svolta regolarmente_svolto si_terrà_regolarmente"
            ),
            listed("sospes* interrott* annullat* cancellat*"),
        ),
        "pt": (
            listed(
                "retomad* retomou retomaram mantid* mantém vai_avante vai_para_a_frente realizou-se realizaram-se "
                "realiza-se_como_previsto"
            ),
            listed("suspenso suspensa suspensos suspensas interromp* cancelad* anulad*"),
        ),
        "ar": (
            listed(
                "استأنف استأنفت استؤنفت استمر استمرت يستمر تستمر تواصلت أقيم_في_موعده أقيمت_في_موعدها يقام_في_موعده "
                "تقام_في_موعدها"
            ),
            listed("أوقفت توقف توقفت ألغى ألغت ألغي ألغيت"),
        ),
    },
    "guilty": {
        "en": (
            listed("convicted guilty sentenced condemned"),
            listed("acquitted cleared innocent exonerated"),
        ),
        "fr": (
            listed("condamné* coupable* reconnu_coupable"),
            listed("acquitté* relaxé* innocent* blanchi*"),
        ),
        "de": (
            listed("verurteilt* schuldig"),
            listed("freigesprochen* freispruch unschuldig*"),
        ),
        "es": (
            listed("condenad* culpable culpables"),
            listed("absuelt* absolvió inocente inocentes exonerad*"),
        ),
        "it": (
            listed("condannat* colpevole colpevoli"),
            listed("assolt* assolse assoluzione prosciolt* scagionat*"),
        ),
        "pt": (
            listed("condenad* culpado culpada culpados"),
            listed("absolvid* absolveu ilibad* inocentad*"),
        ),
        "ar": (
            listed("أدين أدينت أدان_القضاء أدانت_المحكمة مذنب مذنبا مذنبة"),
            listed("برأ برأت بريء بريئا براءة"),
        ),
    },
    "keep": {
        "en": (
            listed("captured seized recaptured took_control retook"),
            listed("repelled repulsed foiled thwarted"),
        ),
        "fr": (
            listed("capturé* conquis* repris* emparé*"),
            listed("repoussé* déjoué*"),
        ),
        "de": (
            listed("eingenommen* erobert* zurückerobert* übernahm_die_kontrolle"),
            listed("zurückgeschlagen* abgewehrt* vereitelt*"),
        ),
        "es": (
            listed("capturó capturaron reconquist* tomó_el_control tomaron_el_control"),
            listed("repeli* rechazó_el_ataque rechazaron_el_ataque frustró frustrad*"),
        ),
        "it": (
            listed("conquistat* riconquistat* preso_il_controllo assunto_il_controllo"),
            listed("respinto_l'attacco respinto_l’attacco sventat*"),
        ),
        "pt": (
            listed(
                "capturou capturaram reconquistou reconquistaram assumiu_o_controlo assumiu_o_controle "
                "tomou_o_controlo tomou_o_controle"
            ),
            listed("repeliu repeliram repelid* frustrou"),
        ),
        "ar": (
            listed("سيطر سيطرت سيطروا استولى استولت استعاد استعادت"),
            listed("صد صدت أحبط أحبطت"),
        ),
    },
    "succeed": {
        "en": (
            listed("succeeded managed_to achieved"),
            listed("failed fails unable not_succeed"),
        ),
        "fr": (
            listed("réussi* parvenu* abouti"),
            listed("échoué* échec"),
        ),
        "de": (
            listed("gelungen gelang gelingt geglückt*"),
            listed("gescheitert* scheiterte scheiterten misslungen* missglückt* fehlgeschlagen*"),
        ),
        "es": (
            listed("logró lograron consiguió consiguieron"),
            listed("fracasó fracasaron fracasad* fallid*"),
        ),
        "it": (
            listed("riuscito riuscita riusciti riuscite riesce"),
            listed("fallit* fallisce fallito_il_tentativo"),
        ),
        "pt": (
            listed("conseguiu conseguiram"),
            listed("falhou falharam"),
        ),
        "ar": (
            listed("نجح نجحت نجحوا تمكن تمكنت تمكنوا"),
            listed("فشل فشلت فشلوا أخفق أخفقت"),
        ),
    },
    "admit": {
        "en": (
            listed("admitted claimed_responsibility acknowledged confirmed confirms confessed"),
            listed("denied denies denial has_ruled_out have_ruled_out was_ruled_out were_ruled_out rules_out"),
        ),
        "fr": (
            listed(
                "reconnu* revendiqué* confirmé* confirme admis* avoué* avoue reconnaît_les_faits reconnaît_avoir "
                "reconnaissent_les_faits"
            ),
            listed(
                "dément* nie nié nient écarté_l'hypothèse écarté_l’hypothèse écarté_la_thèse écarté_la_piste "
                "écarte_la_piste écarte_la_thèse écarte_l'hypothèse écarte_l’hypothèse exclut_que exclu_que "
                "exclut_la_piste exclut_l'hypothèse exclut_l’hypothèse"
            ),
        ),
        "de": (
            listed("bestätigt* eingeräumt bekannte zugegeben räumte_ein gestand"),
            listed("dementiert* bestritt* bestreitet ausgeschlossen schließt_aus"),
        ),
        "es": (
            listed("confirm* admitió reconoció admite admitieron confesó confesaron"),
            listed("desmint* negó niega descart* negaron"),
        ),
        "it": (
            listed("confermat* conferma confermano ammesso ammette rivendicat* confessato"),
            listed("smentit* smentisce smentiscono negato escluso esclude"),
        ),
        "pt": (
            listed("admitiu admite admitiram reivindicou confessou confessaram"),
            listed("desmentiu desmente negou negaram descartou descartad* exclui excluiu"),
        ),
        "ar": (
            listed("أكد أكدت أكدوا اعترف اعترفت أقر_بذلك تبنى تبنت"),
            listed("نفى نفت نفوا أنكر أنكرت استبعد استبعدت"),
        ),
    },
    "detain": {
        "en": (
            listed(
                "jailed imprisoned incarcerated remanded behind_bars remains_in_custody remain_in_custody "
                "held_in_custody kept_in_custody placed_in_custody sent_to_prison still_held still_detained "
                "still_in_custody still_being_held still_in_captivity still_held_hostage remains_captive "
                "remain_captive remains_in_prison remain_in_prison remains_in_jail still_in_prison still_in_jail"
            ),
            listed(
                "freed set_free was_released were_released been_released released_from_prison released_from_jail "
                "released_from_custody released_on_bail released_without_charge walked_free is_free are_free "
                "is_now_free"
            ),
        ),
        "fr": (
            listed(
                "écroué* incarcéré* emprisonné* placé_en_détention placée_en_détention placés_en_détention "
                "placées_en_détention maintenu_en_détention maintenue_en_détention reste_en_détention "
                "restent_en_détention derrière_les_barreaux toujours_détenu toujours_détenue toujours_détenus "
                "toujours_détenues toujours_retenu toujours_retenue toujours_retenus toujours_otage toujours_otages "
                "toujours_captif toujours_captifs toujours_en_détention toujours_en_prison reste_détenu "
                "reste_détenue restent_détenus reste_en_prison restent_en_prison reste_otage restent_otages"
            ),
            listed(
                "libéré* relâché* remis_en_liberté laissé_libre laissée_libre laissés_libres sorti_de_prison "
                "sortie_de_prison sorti_libre ressorti_libre placé_sous_contrôle_judiciaire "
                "placée_sous_contrôle_judiciaire placés_sous_contrôle_judiciaire est_libre sont_libres "
                "recouvré_la_liberté retrouvé_la_liberté"
            ),
        ),
        "de": (
            listed(
                "inhaftiert* bleibt_in_haft bleiben_in_haft sitzt_in_haft sitzen_in_haft kam_in_haft "
                "sitzt_in_untersuchungshaft kam_in_untersuchungshaft bleibt_in_untersuchungshaft eingesperrt* "
                "weiter_festgehalten weiterhin_festgehalten noch_festgehalten noch_in_haft noch_immer_in_haft "
                "weiter_in_haft weiterhin_in_haft noch_in_gefangenschaft immer_noch_in_haft"
            ),
            listed(
                "freigelassen* freigekommen auf_freien_fuß auf_freiem_fuß aus_der_haft_entlassen "
                "aus_dem_gefängnis_entlassen aus_der_untersuchungshaft_entlassen ist_frei sind_frei wieder_frei"
            ),
        ),
        "es": (
            listed(
                "encarcelad* encarceló ingresó_en_prisión ingresaron_en_prisión entre_rejas tras_las_rejas "
                "permanece_detenido permanece_detenida permanecen_detenidos sigue_detenido sigue_detenida "
                "siguen_detenidos sigue_preso sigue_presa siguen_presos sigue_secuestrado siguen_secuestrados "
                "sigue_en_prisión siguen_en_prisión sigue_cautivo siguen_cautivos sigue_encarcelado"
            ),
            listed(
                "liberado liberada liberados liberadas liberó liberaron excarcel* puesto_en_libertad "
                "puestos_en_libertad quedó_en_libertad quedaron_en_libertad recuperó_la_libertad está_libre "
                "están_libres está_en_libertad están_en_libertad"
            ),
        ),
        "it": (
            listed(
                "incarcerat* imprigionat* resta_in_carcere restano_in_carcere rimane_in_carcere portato_in_carcere "
                "dietro_le_sbarre ancora_detenuto ancora_detenuta ancora_detenuti ancora_in_carcere "
                "ancora_prigioniero ancora_prigionieri ancora_in_ostaggio ancora_ostaggi resta_detenuto "
                "restano_detenuti"
            ),
            listed(
                "scarcerat* liberato liberata liberati liberate rimesso_in_libertà rimessa_in_libertà "
                "rimessi_in_libertà rimesse_in_libertà tornato_libero tornata_libera tornati_liberi è_libero "
                "è_libera sono_liberi"
            ),
        ),
        "pt": (
            listed(
                "encarcerad* continua_preso continua_presa continuam_presos permanece_preso permanece_presa "
                "permanecem_presos atrás_das_grades continua_detido continua_detida continuam_detidos ainda_detido "
                "ainda_detidos continua_refém continuam_reféns ainda_preso ainda_presos continua_na_prisão"
            ),
            listed(
                "libertado libertados libertadas libertou libertaram foi_solto foi_solta foram_soltos foram_soltas "
                "colocado_em_liberdade colocada_em_liberdade colocados_em_liberdade está_livre estão_livres "
                "está_em_liberdade"
            ),
        ),
        "ar": (
            listed(
                "حبس حبست أودع_السجن أودعوا_السجن أودعت_السجن قيد_الاعتقال رهن_الاعتقال قيد_الاحتجاز رهن_الاحتجاز "
                "لا_يزال_محتجزا لا_تزال_محتجزة لا_يزالون_محتجزين لا_يزال_معتقلا لا_تزال_معتقلة لا_يزالون_معتقلين"
            ),
            listed("أفرج أفرجت أفرجوا أطلق_سراح أطلق_سراحه أطلق_سراحها أطلق_سراحهم أطلقت_سراح"),
        ),
    },
    "spare": {
        "en": (
            listed("spared intact unscathed undamaged"),
            listed(
                "destroyed razed gutted demolished burned_down burnt_down burned_to_the_ground reduced_to_ashes "
                "reduced_to_rubble in_ruins"
            ),
        ),
        "fr": (
            listed(
                "épargné* intact intacte intacts intactes sauvé_des_flammes sauvée_des_flammes sauvés_des_flammes "
                "sauvées_des_flammes"
            ),
            listed(
                "détruit détruite détruits détruites ravagé* anéanti anéantie anéantis calciné* rasé* parti_en_fumée "
                "partie_en_fumée partis_en_fumée réduit_en_cendres réduite_en_cendres réduits_en_cendres "
                "réduites_en_cendres"
            ),
        ),
        "de": (
            listed("verschont* unbeschädigt* intakt"),
            listed(
                "zerstört* niedergebrannt* abgebrannt* ausgebrannt* verwüstet* dem_erdboden_gleichgemacht "
                "in_schutt_und_asche"
            ),
        ),
        "es": (
            listed("intacto intacta intactos intactas sin_daños"),
            listed(
                "destruid* destruyó destruyeron arrasad* arrasó calcinad* devastad* reducido_a_cenizas "
                "reducida_a_cenizas reducidos_a_cenizas"
            ),
        ),
        "it": (
            listed("intatto intatta intatti intatte indenne indenni risparmiato_dalle_fiamme risparmiata_dalle_fiamme"),
            listed(
                "distrutt* incenerit* devastato devastata devastati raso_al_suolo rasa_al_suolo rasi_al_suolo "
                "carbonizzat*"
            ),
        ),
        "pt": (
            listed("intacto intacta intactos intactas sem_danos poupado_pelas_chamas poupada_pelas_chamas"),
            listed(
                "destruíd* destruiu destruíram arrasou reduzido_a_cinzas reduzida_a_cinzas reduzidos_a_cinzas "
                "carbonizad* devastada"
            ),
        ),
        "ar": (
            listed("سليما سليمة سليمين"),
            listed("دمر دمرت دمروا مدمر مدمرا مدمرة احترق احترقت"),
        ),
    },
    "postpone": {
        "en": (
            listed("postpon* rescheduled put_off pushed_back adjourned deferred delayed"),
            listed("as_planned as_scheduled as_originally_planned on_schedule goes_ahead went_ahead going_ahead"),
        ),
        "fr": (
            listed(
                "reporté_à reporté_au reporté_de reporté_sine_die reportée* reportés ajourné* décalé* différé* "
                "renvoyé_à renvoyée_à remis_à_plus_tard remise_à_plus_tard"
            ),
            listed(
                "comme_prévu à_la_date_prévue aux_dates_prévues dans_les_délais à_l'heure_prévue à_l’heure_prévue "
                "est_maintenu est_maintenue sera_maintenu sera_maintenue bien_maintenu bien_maintenue"
            ),
        ),
        "de": (
            listed("verschoben* verschiebt vertagt* aufgeschoben*"),
            listed("wie_geplant wie_vorgesehen planmäßig plangemäß termingerecht fristgerecht"),
        ),
        "es": (
            listed("aplazad* aplazó aplaza aplazaron pospuest* pospuso pospone postergad* postergó"),
            listed(
                "según_lo_previsto como_estaba_previsto tal_y_como_estaba_previsto en_la_fecha_prevista "
                "según_lo_programado como_estaba_programado según_lo_planeado"
            ),
        ),
        "it": (
            listed("rinviat* rinvia posticipat* slittat* differit* procrastinat*"),
            listed("come_previsto come_da_programma nei_tempi_previsti alla_data_prevista come_programmato"),
        ),
        "pt": (
            listed("adiad* adiou adia adiaram"),
            listed(
                "como_previsto conforme_previsto conforme_o_previsto na_data_prevista como_planeado como_planejado "
                "conforme_planejado dentro_do_prazo"
            ),
        ),
        "ar": (
            listed("تأجل تأجلت تأجيل أرجأ أرجأت أرجئ أرجئت"),
            listed("في_موعده في_موعدها كما_كان_مقررا كما_هو_مقرر كما_كان_مخططا كما_هو_مخطط"),
        ),
    },
    "receive": {
        "en": (
            listed("received_by met_with held_talks_with"),
            listed(
                "refused_to_meet refuses_to_meet refused_to_receive refuses_to_receive declined_to_meet "
                "declines_to_meet turned_away"
            ),
        ),
        "fr": (
            listed(
                "a_été_reçu_par a_été_reçue_par ont_été_reçus_par ont_été_reçues_par a_reçu_une_délégation "
                "s'est_entretenu s’est_entretenu s'est_entretenue s’est_entretenue entretenu_avec entretenue_avec "
                "entretenus_avec"
            ),
            listed(
                "refusé_de_recevoir refuse_de_recevoir refusent_de_recevoir refusé_de_rencontrer "
                "refuse_de_rencontrer refusent_de_rencontrer éconduit éconduits éconduite"
            ),
        ),
        "de": (
            listed("empfangen empfing empfingen traf_sich_mit"),
            listed(
                "verweigerte_das_gespräch verweigerte_ein_gespräch lehnte_ein_treffen_ab lehnt_ein_treffen_ab "
                "vor_verschlossenen_türen"
            ),
        ),
        "es": (
            listed("recibido_por recibida_por recibidos_por recibidas_por reunió_con reunieron_con"),
            listed("negó_a_recibir niega_a_recibir negaron_a_recibir negó_a_reunirse rehusó_recibir rechazó_recibir"),
        ),
        "it": (
            listed(
                "ricevuto_da ricevuta_da ricevuti_da ricevute_da ricevuto_dal ricevuti_dal ricevuta_dal incontrato "
                "incontrata incontrati"
            ),
            listed(
                "rifiutato_di_ricevere rifiuta_di_ricevere rifiutano_di_ricevere rifiutato_di_vedere rifiuta_di_vedere"
            ),
        ),
        "pt": (
            listed(
                "recebido_por recebida_por recebidos_por recebidas_por recebido_pelo recebida_pelo recebidos_pelo "
                "recebidos_pela recebido_pela reuniu-se_com reuniram-se_com"
            ),
            listed(
                "recusou_receber recusa_receber recusou-se_a_receber recusa-se_a_receber recusou_encontrar-se "
                "recusaram_receber"
            ),
        ),
        "ar": (
            listed("استقبل استقبلت استقبله استقبلهم التقى التقت"),
            listed("رفض_لقاء رفضت_لقاء رفض_استقبال_وفد رفض_الاجتماع رفضت_الاجتماع"),
        ),
    },
    "pay": {
        "en": (
            listed("was_paid were_paid have_been_paid has_been_paid"),
            listed("unpaid overdue arrears in_default defaulted"),
        ),
        "fr": (
            listed("payé payée payés payées versé versée versés versées remboursé*"),
            listed("impayé* arriérés"),
        ),
        "de": (
            listed("bezahlt bezahlte bezahlten beglichen ausgezahlt ausbezahlt"),
            listed("unbezahlt* zahlungsrückstände zahlungsrückstand ausstehende_löhne ausstehenden_löhne"),
        ),
        "es": (
            listed("pagado pagada pagados pagadas pagó pagaron abonado abonados abonada"),
            listed("impagado impagada impagados impagadas impago impagos sin_pagar sin_cobrar adeuda adeudan"),
        ),
        "it": (
            listed("pagato pagata pagati pagate saldato saldata versato versata versati"),
            listed("insolut* arretrati morosità inadempient*"),
        ),
        "pt": (
            listed("pagou pagaram paga_na_íntegra foi_pago foram_pagos foi_paga foram_pagas"),
            listed("por_pagar em_dívida salários_em_atraso inadimplente inadimplentes"),
        ),
        "ar": (
            listed("سدد سددت سددوا صرفت_الرواتب دفعت_الرواتب"),
            listed("غير_مدفوع غير_مدفوعة متأخرات مستحقات_متأخرة"),
        ),
    },
    "sign": {
        "en": (
            listed("signed inked"),
            listed("refused_to_sign refuses_to_sign refuse_to_sign declined_to_sign unsigned"),
        ),
        "fr": (
            listed("signé signée signés signées signent paraphé*"),
            listed("refusé_de_signer refuse_de_signer refusent_de_signer refusait_de_signer"),
        ),
        "de": (
            listed("unterzeichnet unterzeichnete unterzeichneten unterschrieb unterschrieben"),
            listed(
                "verweigerte_die_unterschrift verweigert_die_unterschrift unterschrift_verweigert "
                "weigerte_sich_zu_unterschreiben weigert_sich_zu_unterschreiben"
            ),
        ),
        "es": (
            listed("firmó firmaron firmad* rubricad* suscribió suscribieron"),
            listed("negó_a_firmar niega_a_firmar negaron_a_firmar niegan_a_firmar rehusó_firmar sin_firmar"),
        ),
        "it": (
            listed("firmato firmata firmati firmate firmano siglato siglata sottoscritt*"),
            listed("rifiutato_di_firmare rifiuta_di_firmare rifiutano_di_firmare"),
        ),
        "pt": (
            listed("assinad* assinou assinaram"),
            listed(
                "recusou_assinar recusa_assinar recusou-se_a_assinar recusa-se_a_assinar recusaram_assinar "
                "recusam_assinar por_assinar"
            ),
        ),
        "ar": (
            listed(
                "وقع_على وقعت_على وقعوا_على وقع_اتفاق وقعت_اتفاق وقع_الاتفاق وقعت_الاتفاق وقعا_اتفاق وقّع_على "
                "وقّعت_على أبرم أبرمت"
            ),
            listed("رفض_التوقيع رفضت_التوقيع رفضوا_التوقيع يرفض_التوقيع ترفض_التوقيع رفض_توقيع رفضت_توقيع"),
        ),
    },
    "fill": {
        "en": (
            listed("packed sold_out full_house filled_to_capacity at_full_capacity overcrowded"),
            listed("half-empty half_empty nearly_empty almost_empty empty deserted"),
        ),
        "fr": (
            listed(
                "bondé* archicomble* salle_comble stade_comble plein_à_craquer pleine_à_craquer pleins_à_craquer "
                "à_guichets_fermés faisait_le_plein fait_le_plein"
            ),
            listed(
                "clairsemé* à_moitié_vide à_moitié_vides presque_vide presque_vides quasi_vide quasi_vides "
                "salle_vide tribunes_vides gradins_vides"
            ),
        ),
        "de": (
            listed("überfüllt* vollbesetzt* voll_besetzt ausverkauft* bis_auf_den_letzten_platz"),
            listed("halbleer* halb_leer fast_leer menschenleer* leere_ränge leeren_rängen"),
        ),
        "es": (
            listed("abarrotad* repleto repleta repletos repletas a_rebosar lleno_total aforo_completo"),
            listed("semivací* casi_vacío casi_vacía casi_vacíos casi_vacías medio_vacío medio_vacía medio_vacíos"),
        ),
        "it": (
            listed("gremit* stracolm* tutto_esaurito affollatissim*"),
            listed("semivuot* mezzo_vuoto mezza_vuota mezzi_vuoti quasi_vuoto quasi_vuota quasi_vuoti"),
        ),
        "pt": (
            listed("lotad* apinhad* a_abarrotar casa_cheia"),
            listed("quase_vazio quase_vazia quase_vazios meio_vazio meio_vazia meio_vazios às_moscas"),
        ),
        "ar": (
            listed("مكتظ مكتظة مكتظا امتلأ امتلأت"),
            listed("شبه_فارغ شبه_فارغة شبه_خال شبه_خالية"),
        ),
    },
    "find": {
        "en": (
            listed("was_found were_found tracked_down turned_up"),
            listed(
                "untraceable nowhere_to_be_found still_missing remains_missing remain_missing "
                "whereabouts_are_unknown whereabouts_unknown whereabouts_remain_unknown without_trace "
                "without_a_trace"
            ),
        ),
        "fr": (
            listed("retrouvé* localisé*"),
            listed("introuvable* toujours_disparu toujours_disparue toujours_disparus volatilisé*"),
        ),
        "de": (
            listed("gefunden aufgefunden* wiedergefunden* aufgetaucht"),
            listed(
                "unauffindbar* verschollen* spurlos_verschwunden fehlt_jede_spur weiter_vermisst weiterhin_vermisst"
            ),
        ),
        "es": (
            listed(
                "hallado hallada hallados halladas encontrado encontrada encontrados encontradas localizado "
                "localizada localizados localizadas"
            ),
            listed(
                "paradero_desconocido sin_rastro sigue_desaparecido sigue_desaparecida siguen_desaparecidos "
                "ilocalizable*"
            ),
        ),
        "it": (
            listed("ritrovat* rintracciat* trovato trovata trovati trovate"),
            listed("irreperibil* introvabil* ancora_dispersi ancora_disperso ancora_dispersa"),
        ),
        "pt": (
            listed("encontraram encontrou achado achados"),
            listed(
                "paradeiro_desconhecido continua_desaparecido continua_desaparecida continuam_desaparecidos "
                "sem_rasto sem_rastro"
            ),
        ),
        "ar": (
            listed("عثر عثرت عثروا"),
            listed("لا_يزال_مفقودا لا_تزال_مفقودة لا_يزالون_مفقودين مجهول_المصير"),
        ),
    },
    "recognise": {
        "en": (
            listed("recognises recognised recognizes recognized"),
            listed(
                "refused_to_recognise refuses_to_recognise refuse_to_recognise refused_to_recognize "
                "refuses_to_recognize refuse_to_recognize unrecognised unrecognized"
            ),
        ),
        "fr": (
            listed("reconnaît reconnait reconnaissent officiellement_reconnu officiellement_reconnue"),
            listed("refuse_de_reconnaître refusent_de_reconnaître refusé_de_reconnaître refusait_de_reconnaître"),
        ),
        "de": (
            listed("anerkannt anerkennt erkannte_an erkennt_an"),
            listed(
                "aberkannt verweigert_die_anerkennung verweigerte_die_anerkennung anerkennung_verweigert "
                "weigert_sich_anzuerkennen"
            ),
        ),
        "es": (
            listed("reconocid* reconoce reconocen reconocieron"),
            listed("niega_a_reconocer negó_a_reconocer niegan_a_reconocer rechaza_reconocer rehúsa_reconocer"),
        ),
        "it": (
            listed("riconosciut* riconosce riconoscono"),
            listed("rifiuta_di_riconoscere rifiutano_di_riconoscere rifiutato_di_riconoscere disconosciut*"),
        ),
        "pt": (
            listed("reconhecid* reconhece reconhecem reconheceu reconheceram"),
            listed(
                "recusa_reconhecer recusam_reconhecer recusou_reconhecer recusa-se_a_reconhecer recusou-se_a_reconhecer"
            ),
        ),
        "ar": (
            listed("اعترف_بدولة اعترفت_بدولة تعترف_بدولة يعترف_بدولة"),
            listed("رفض_الاعتراف رفضت_الاعتراف يرفض_الاعتراف ترفض_الاعتراف رفضوا_الاعتراف"),
        ),
    },
    "withdraw": {
        "en": (
            listed("withdrew withdrawn withdraws retracted pulled_out backed_out"),
            listed(
                "stands_by stood_by refused_to_withdraw refuses_to_withdraw refused_to_retract maintains_his "
                "maintains_her maintained_his maintained_her stays_in_the_race stay_in_the_race"
            ),
        ),
        "fr": (
            listed("retiré* retire_sa retire_son retire_ses retirent"),
            listed(
                "maintient_sa maintient_son maintient_ses maintiennent_leur maintenu_sa maintenu_son maintenu_leur "
                "refusé_de_retirer refuse_de_retirer refuse_de_se_retirer refusé_de_se_retirer"
            ),
        ),
        "de": (
            listed("zurückgezogen* zog_zurück zieht_zurück zurückgenommen*"),
            listed(
                "hält_fest_an hielt_fest_an hält_an_seiner hält_an_ihrer hielt_an_seiner hielt_an_ihrer "
                "hält_an_seinem hält_an_ihrem aufrechterhalten*"
            ),
        ),
        "es": (
            listed("retirado retirada retirados retiradas retiró retiraron"),
            listed(
                "niega_a_retirar negó_a_retirar niega_a_retirarse negó_a_retirarse mantiene_su mantuvo_su mantienen_su"
            ),
        ),
        "it": (
            listed("ritirato ritirata ritirati ritirate ritira ritirò"),
            listed(
                "rifiuta_di_ritirare rifiutato_di_ritirare rifiuta_di_ritirarsi rifiutato_di_ritirarsi "
                "mantiene_la_sua mantiene_il_suo"
            ),
        ),
        "pt": (
            listed("retirou retiraram desistiu desistiram"),
            listed(
                "recusa_retirar recusou_retirar recusa-se_a_retirar recusou-se_a_retirar mantém_a_sua manteve_a_sua "
                "mantém_sua manteve_sua"
            ),
        ),
        "ar": (
            listed("انسحب انسحبت انسحبوا سحبت"),
            listed("رفض_الانسحاب رفضت_الانسحاب يرفض_الانسحاب ترفض_الانسحاب رفض_سحب رفضت_سحب متمسك_بموقفه"),
        ),
    },
    "volunteer": {
        "en": (
            listed(
                "voluntarily willingly of_his_own_accord of_her_own_accord of_their_own_accord "
                "of_their_own_free_will of_his_own_free_will"
            ),
            listed(
                "coerced forcibly under_duress at_gunpoint against_his_will against_her_will against_their_will "
                "forced_to"
            ),
        ),
        "fr": (
            listed(
                "volontairement de_son_plein_gré de_leur_plein_gré de_plein_gré de_son_propre_chef de_leur_propre_chef"
            ),
            listed(
                "sous_la_contrainte contre_son_gré contre_leur_gré contraint_de contrainte_de contraints_de "
                "contraintes_de contraint_à contraints_à forcé_à forcée_à forcés_à forcé_de forcés_de"
            ),
        ),
        "de": (
            listed("freiwillig aus_freien_stücken"),
            listed("gezwungen* zwangsweise unter_zwang gegen_ihren_willen gegen_seinen_willen"),
        ),
        "es": (
            listed("voluntariamente por_voluntad_propia por_su_propia_voluntad por_propia_voluntad"),
            listed(
                "obligado_a obligada_a obligados_a obligadas_a forzado_a forzada_a forzados_a contra_su_voluntad "
                "a_la_fuerza bajo_coacción"
            ),
        ),
        "it": (
            listed(
                "volontariamente spontaneamente di_propria_volontà di_sua_spontanea_volontà di_loro_spontanea_volontà"
            ),
            listed(
                "costretto costretta costretti costrette contro_la_sua_volontà contro_la_loro_volontà sotto_costrizione"
            ),
        ),
        "pt": (
            listed("de_livre_vontade por_vontade_própria de_livre_e_espontânea_vontade"),
            listed("forçado_a forçada_a forçados_a forçadas_a contra_a_sua_vontade contra_sua_vontade sob_coação"),
        ),
        "ar": (
            listed("طوعا طوعيا طواعية بمحض_إرادته بمحض_إرادتها بمحض_إرادتهم"),
            listed("قسرا قسريا رغما_عنه رغما_عنها رغما_عنهم تحت_الإكراه"),
        ),
    },
    "alone": {
        "en": (
            listed("acted_alone acting_alone lone_gunman lone_attacker lone_wolf single-handedly unaccompanied"),
            listed("accomplice accomplices accompanied_by acted_together"),
        ),
        "fr": (
            listed("agi_seul agi_seule agissait_seul loup_solitaire non_accompagné non_accompagnée non_accompagnés"),
            listed("complice complices accompagné_de accompagnée_de accompagnés_de accompagné_par accompagnée_par"),
        ),
        "de": (
            listed(
                "allein_gehandelt alleine_gehandelt handelte_allein handelte_alleine einzeltäter* im_alleingang "
                "unbegleitet*"
            ),
            listed("komplize komplizen komplizin mittäter mittätern begleitet_von in_begleitung"),
        ),
        "es": (
            listed("actuó_solo actuó_sola actuó_en_solitario lobo_solitario no_acompañados"),
            listed("cómplice cómplices acompañado_de acompañada_de acompañados_de acompañado_por acompañada_por"),
        ),
        "it": (
            listed("agito_da_solo agito_da_sola lupo_solitario non_accompagnati"),
            listed("complici accompagnato_da accompagnata_da accompagnati_da accompagnato_dal accompagnato_dalla"),
        ),
        "pt": (
            listed("agiu_sozinho agiu_sozinha lobo_solitário não_acompanhados"),
            listed(
                "cúmplice cúmplices acompanhado_de acompanhada_de acompanhado_por acompanhada_por acompanhado_pelo "
                "acompanhado_pela"
            ),
        ),
        "ar": (
            listed("بمفرده بمفردها تصرف_وحده"),
            listed("برفقة برفقته متواطئ متواطئين متواطئون"),
        ),
    },
    "legal": {
        "en": (
            listed("lawful lawfully legally ruled_legal in_accordance_with_the_law"),
            listed("illegal illegally unlawful unlawfully unconstitutional"),
        ),
        "fr": (
            listed(
                "légalement licite licites jugé_légal jugée_légale conforme_à_la_loi conforme_à_la_constitution "
                "en_toute_légalité"
            ),
            listed(
                "illégal illégale illégaux illégales illégalement illicite* anticonstitutionnel* inconstitutionnel*"
            ),
        ),
        "de": (
            listed("rechtmäßig* rechtens verfassungskonform* verfassungsgemäß*"),
            listed(
                "rechtswidrig* unrechtmäßig* illegale illegalen illegaler illegales verfassungswidrig* gesetzwidrig*"
            ),
        ),
        "es": (
            listed(
                "legalmente lícito lícita conforme_a_la_ley conforme_a_derecho ajustado_a_derecho ajustada_a_derecho"
            ),
            listed("ilegal* ilícit* inconstitucional*"),
        ),
        "it": (
            listed("lecito lecita leciti lecite conforme_alla_legge"),
            listed("illegale illegali illegalmente illecit* illegittim* incostituzional*"),
        ),
        "pt": (
            listed("conforme_a_lei de_acordo_com_a_lei dentro_da_lei dentro_da_legalidade"),
            listed("ilegal* ilícit* inconstitucional*"),
        ),
        "ar": (
            listed("بشكل_قانوني بصورة_قانونية وفقا_للقانون"),
            listed("غير_قانوني غير_قانونية غير_شرعي غير_شرعية غير_دستوري غير_دستورية مخالف_للقانون مخالفة_للقانون"),
        ),
    },
    "armed": {
        "en": (
            listed("was_armed were_armed armed_with carrying_a_gun carrying_a_knife carrying_weapons"),
            listed("unarmed not_armed wasn't_armed"),
        ),
        "fr": (
            listed("était_armé était_armée étaient_armés armé_d'un armé_d’un armé_d'une armé_d’une armé_de armés_de"),
            listed("non_armé non_armée non_armés sans_arme sans_armes désarmé désarmés pas_armé pas_armée pas_armés"),
        ),
        "de": (
            listed("bewaffnet"),
            listed("unbewaffnet*"),
        ),
        "es": (
            listed("armado_con armada_con armados_con"),
            listed("desarmado desarmada desarmados desarmadas sin_armas no_estaba_armado no_iba_armado"),
        ),
        "it": (
            listed("armato_di armata_di armati_di armato_con"),
            listed("disarmato disarmata disarmati disarmate senza_armi non_era_armato"),
        ),
        "pt": (
            listed("armado_de armados_de"),
            listed("sem_armas sem_arma não_estava_armado"),
        ),
        "ar": (
            listed("كان_مسلحا كانت_مسلحة كانوا_مسلحين"),
            listed("غير_مسلح غير_مسلحة غير_مسلحين أعزل"),
        ),
    },
    "insured": {
        "en": (
            listed("was_insured were_insured is_insured are_insured fully_insured insured_against"),
            listed("uninsured"),
        ),
        "fr": (
            listed(
                "était_assuré était_assurée étaient_assurés étaient_assurées assuré_contre assurée_contre "
                "assurés_contre"
            ),
            listed("non_assuré non_assurée non_assurés sans_assurance"),
        ),
        "de": (
            listed("war_versichert waren_versichert gegen_feuer_versichert gegen_hochwasser_versichert"),
            listed("unversichert* nicht_versichert"),
        ),
        "es": (
            listed("asegurado_contra asegurada_contra asegurados_contra cubierto_por_el_seguro cubierta_por_el_seguro"),
            listed("sin_seguro"),
        ),
        "it": (
            listed(
                "assicurato_contro assicurata_contro assicurati_contro coperto_da_assicurazione "
                "coperta_da_assicurazione"
            ),
            listed("senza_assicurazione privo_di_assicurazione priva_di_assicurazione"),
        ),
        "pt": (
            listed("segurado_contra segurada_contra coberto_pelo_seguro coberta_pelo_seguro"),
            listed("sem_seguro"),
        ),
        "ar": (
            listed("مؤمنا_عليه مؤمنا_عليها مشمول_بالتأمين"),
            listed("بلا_تأمين دون_تأمين بدون_تأمين غير_مؤمن"),
        ),
    },
    "warn": {
        "en": (
            listed("had_been_warned were_warned was_warned warned_in_advance warned_beforehand forewarned"),
            listed("without_warning without_prior_warning without_any_warning no_warning without_notice unannounced"),
        ),
        "fr": (
            listed(
                "avait_été_prévenu avait_été_prévenue avaient_été_prévenus ont_été_prévenus avait_été_averti "
                "avaient_été_avertis ont_été_avertis prévenus_à_l'avance prévenus_à_l’avance après_sommation "
                "après_sommations après_les_sommations"
            ),
            listed("sans_sommation sans_sommations sans_avertissement sans_prévenir sans_crier_gare sans_préavis"),
        ),
        "de": (
            listed("vorgewarnt* vorwarnung_gegeben gewarnt_worden im_voraus_gewarnt"),
            listed("ohne_vorwarnung ohne_warnung ohne_vorherige_warnung unangekündigt*"),
        ),
        "es": (
            listed("advertido_con_antelación advertidos_con_antelación avisado_con_antelación avisados_con_antelación"),
            listed("sin_previo_aviso sin_aviso sin_avisar sin_advertencia"),
        ),
        "it": (
            listed("avvertiti_in_anticipo avvertito_in_anticipo avvisati_in_anticipo avvisato_in_anticipo preavvisat*"),
            listed("senza_preavviso senza_avviso senza_avvertimento"),
        ),
        "pt": (
            listed("avisados_com_antecedência avisado_com_antecedência avisadas_com_antecedência"),
            listed("sem_aviso sem_aviso_prévio sem_avisar"),
        ),
        "ar": (
            listed("أنذر_السكان أنذرت_السكان حذرت_السكان"),
            listed("دون_سابق_إنذار بدون_سابق_إنذار دون_إنذار بدون_إنذار من_دون_إنذار بلا_إنذار"),
        ),
    },
    "uphold": {
        "en": (
            listed(
                "upheld upholds uphold affirmed_the_ruling affirmed_the_verdict affirmed_the_conviction "
                "confirmed_the_verdict confirmed_the_ruling confirmed_the_conviction upheld_the_ban upheld_a_ban "
                "upheld_the_curfew upheld_the_sanctions upheld_the_suspension upheld_the_injunction"
            ),
            listed(
                "overturned overturns overturn quashed quashes struck_down strikes_down annulled set_aside_the "
                "overruled reversed_the_ruling reversed_the_decision reversed_the_verdict"
            ),
        ),
        "fr": (
            listed(
                "confirmé_le_jugement confirmé_la_condamnation confirmé_la_décision confirmé_la_peine "
                "confirmé_l'arrêt confirmé_l'interdiction confirmé_en_appel confirmée_en_appel "
                "confirme_la_condamnation confirme_le_jugement confirmé_les_sanctions confirmé_la_suspension"
            ),
            listed(
                "infirmé* infirme annulé_la_condamnation annulé_le_jugement annulé_la_décision annulé_l'arrêté "
                "annulé_l'interdiction annulé_l'arrêt cassé_le_jugement cassé_l'arrêt cassé_la_condamnation "
                "annule_la_condamnation annule_la_décision annule_l'interdiction"
            ),
        ),
        "de": (
            listed(
                "bestätigte_das_urteil bestätigt_das_urteil bestätigte_die_entscheidung urteil_bestätigt "
                "bestätigte_das_verbot verbot_bestätigt bestätigte_die_verurteilung"
            ),
            listed(
                "gekippt* kippte kippt hob_das_urteil_auf hebt_das_urteil_auf urteil_aufgehoben "
                "hob_die_entscheidung_auf für_nichtig_erklärt kassierte_das_urteil"
            ),
        ),
        "es": (
            listed(
                "confirmó_la_sentencia confirmó_la_condena ratificó_la_sentencia ratificó_la_condena "
                "confirma_la_condena confirma_la_sentencia confirmó_la_decisión avaló avala"
            ),
            listed("anuló anulan anulado_la anulada_la revocó revocan revocado revocada"),
        ),
        "it": (
            listed(
                "confermato_la_condanna confermato_la_sentenza conferma_la_condanna conferma_la_sentenza "
                "confermato_la_decisione confermato_il_divieto"
            ),
            listed(
                "annullato_la_condanna annullato_la_sentenza annulla_la_sentenza annulla_la_condanna "
                "ribaltato_la_sentenza ribalta_la_sentenza annullato_la_decisione annullato_il_divieto"
            ),
        ),
        "pt": (
            listed(
                "confirmou_a_sentença confirmou_a_condenação confirmou_a_decisão manteve_a_condenação "
                "manteve_a_sentença manteve_a_decisão"
            ),
            listed("anulou anularam revogou_a_sentença revogou_a_condenação revogou_a_decisão"),
        ),
        "ar": (
            listed("أيدت_المحكمة أيدت_محكمة أيدت_الحكم تأييد_الحكم"),
            listed("نقضت_المحكمة نقضت_محكمة نقضت_الحكم أبطلت_المحكمة ألغت_الحكم ألغت_المحكمة ألغت_محكمة"),
        ),
    },
    "lift": {
        "en": (
            listed("lifted lifts"),
            listed(
                "extended_the extends_the extended_its extended_a prolonged kept_in_place remains_in_force "
                "remain_in_force remains_in_place remain_in_place stays_in_place maintained_the maintained_its "
                "maintains_its maintains_the keeps_in_place upheld_the_ban upheld_a_ban upheld_the_curfew "
                "upheld_the_sanctions upheld_the_suspension upheld_the_injunction"
            ),
        ),
        "fr": (
            listed("levé levée levés levées lève lèvent"),
            listed(
                "maintenu_le_préavis maintenu_son_préavis maintenu_leur_préavis maintient_son_préavis "
                "maintient_le_préavis maintiennent_leur_préavis préavis_est_maintenu maintenu_l'interdiction "
                "maintient_l'interdiction maintenu_le_couvre-feu maintenu_l'embargo maintenu_les_sanctions "
                "maintient_les_sanctions maintenu_le_blocus prolongé* prolonge prolongent prorogé* reconduit* "
                "reste_en_vigueur restent_en_vigueur confirmé_l'interdiction confirmé_les_sanctions "
                "confirmé_la_suspension"
            ),
        ),
        "de": (
            listed(
                "aufgehoben* aufhob hob_auf hebt_auf hob_das_verbot_auf hebt_das_verbot_auf hob_die_sanktionen_auf "
                "hebt_die_sanktionen_auf"
            ),
            listed(
                "verlängert* bleibt_in_kraft bleiben_in_kraft hält_an_dem_verbot_fest hält_am_verbot_fest "
                "bleibt_bestehen"
            ),
        ),
        "es": (
            listed("levantó levanta levantaron levantan levantad*"),
            listed(
                "prorrog* prolong* sigue_en_vigor siguen_en_vigor mantiene_la_prohibición mantuvo_la_prohibición "
                "mantiene_las_sanciones"
            ),
        ),
        "it": (
            listed(
                "revocato_il_divieto revoca_il_divieto tolto_il_divieto revocato_lo_sciopero revoca_lo_sciopero "
                "revocato_le_sanzioni revocate_le_sanzioni revocato_il_coprifuoco"
            ),
            listed(
                "prorogat* proroga prolungat* resta_in_vigore restano_in_vigore mantenuto_il_divieto "
                "mantiene_il_divieto mantenuto_lo_sciopero"
            ),
        ),
        "pt": (
            listed("levantou levantaram levantad*"),
            listed(
                "prorrog* prolong* continua_em_vigor continuam_em_vigor mantém_a_proibição manteve_a_proibição "
                "mantém_as_sanções"
            ),
        ),
        "ar": (
            listed("رفع_الحظر رفعت_الحظر رفع_العقوبات رفعت_العقوبات رفع_حظر رفعت_حظر"),
            listed("مدد مددت تمديد أبقى_على_الحظر أبقت_على_الحظر"),
        ),
    },
    "resign": {
        "en": (
            listed(
                "resigned resigns stepped_down steps_down stood_down stands_down quit_his_post quit_her_post "
                "tendered_his_resignation tendered_her_resignation handed_in_his_resignation "
                "handed_in_her_resignation"
            ),
            listed(
                "refused_to_resign refuses_to_resign refused_to_quit refused_to_step_down refuses_to_step_down "
                "did_not_resign didn't_resign has_not_resigned will_not_resign won't_resign ruled_out_resigning "
                "rejected_calls_to_resign remains_in_office remain_in_office stays_in_office stay_in_office "
                "remained_in_office stayed_in_office stays_in_his_post remains_in_his_post remains_in_her_post "
                "stay_on_as stays_on_as remains_in_post"
            ),
        ),
        "fr": (
            listed(
                "démissionné démissionne démissionnent présenté_sa_démission remis_sa_démission donné_sa_démission "
                "quitté_ses_fonctions"
            ),
            listed(
                "refusé_de_démissionner refuse_de_démissionner refusent_de_démissionner exclu_de_démissionner "
                "exclut_de_démissionner ne_démissionnera_pas reste_en_fonction reste_en_fonctions reste_en_poste "
                "reste_à_son_poste restera_à_son_poste restera_en_poste maintenu_à_son_poste"
            ),
        ),
        "de": (
            listed(
                "zurückgetreten trat_zurück tritt_zurück reichte_seinen_rücktritt_ein reichte_ihren_rücktritt_ein "
                "legte_sein_amt_nieder legte_ihr_amt_nieder"
            ),
            listed(
                "bleibt_im_amt blieb_im_amt schloss_einen_rücktritt_aus schließt_einen_rücktritt_aus "
                "lehnt_einen_rücktritt_ab lehnte_einen_rücktritt_ab lehnt_rücktritt_ab will_nicht_zurücktreten"
            ),
        ),
        "es": (
            listed(
                "dimitió dimite dimitido dimitieron renunció_al_cargo renunció_a_su_cargo presentó_su_renuncia "
                "presentó_su_dimisión"
            ),
            listed(
                "sigue_en_el_cargo seguirá_en_el_cargo permanece_en_el_cargo niega_a_dimitir negó_a_dimitir "
                "descarta_dimitir descartó_dimitir no_dimitirá sigue_en_su_cargo seguirá_en_su_cargo"
            ),
        ),
        "it": (
            listed(
                "si_è_dimesso si_è_dimessa si_sono_dimessi rassegnato_le_dimissioni rassegna_le_dimissioni "
                "presentato_le_dimissioni"
            ),
            listed(
                "resta_in_carica rimane_in_carica restano_in_carica resta_al_suo_posto rifiuta_di_dimettersi "
                "rifiutato_di_dimettersi esclude_le_dimissioni non_si_dimette"
            ),
        ),
        "pt": (
            listed(
                "demitiu-se se_demitiu renunciou_ao_cargo apresentou_a_demissão apresentou_a_sua_demissão "
                "pediu_demissão"
            ),
            listed(
                "permanece_no_cargo continua_no_cargo mantém-se_no_cargo recusa_demitir-se recusou_demitir-se "
                "recusa-se_a_demitir não_se_demite"
            ),
        ),
        "ar": (
            listed("استقال استقالت استقالوا قدم_استقالته قدمت_استقالتها"),
            listed("باق_في_منصبه يبقى_في_منصبه رفض_الاستقالة رفضت_الاستقالة يرفض_الاستقالة ترفض_الاستقالة"),
        ),
    },
    "truce": {
        "en": (
            listed(
                "truce_holds truce_is_holding truce_was_holding truce_held truce_has_held truce_has_been_respected "
                "truce_was_respected truce_is_respected ceasefire_holds ceasefire_is_holding ceasefire_was_holding "
                "ceasefire_held ceasefire_has_held ceasefire_has_been_respected ceasefire_was_respected "
                "ceasefire_is_respected cease-fire_holds cease-fire_is_holding cease-fire_was_holding "
                "cease-fire_held cease-fire_has_held cease-fire_has_been_respected cease-fire_was_respected "
                "cease-fire_is_respected"
            ),
            listed(
                "truce_was_broken truce_has_been_broken truce_is_broken truce_collapsed truce_has_collapsed "
                "truce_was_violated truce_has_been_violated truce_broke_down ceasefire_was_broken "
                "ceasefire_has_been_broken ceasefire_is_broken ceasefire_collapsed ceasefire_has_collapsed "
                "ceasefire_was_violated ceasefire_has_been_violated ceasefire_broke_down cease-fire_was_broken "
                "cease-fire_has_been_broken cease-fire_is_broken cease-fire_collapsed cease-fire_has_collapsed "
                "cease-fire_was_violated cease-fire_has_been_violated cease-fire_broke_down broke_the_truce "
                "broke_the_ceasefire broken_the_truce broken_the_ceasefire violated_the_truce "
                "violated_the_ceasefire breached_the_truce breached_the_ceasefire"
            ),
        ),
        "fr": (
            listed(
                "trêve_tient trêve_tenait trêve_a_tenu trêve_est_respectée trêve_est_respecté trêve_respectée "
                "trêve_respecté trêve_a_été_respectée trêve_a_été_respecté trêve_était_respectée "
                "cessez-le-feu_tient cessez-le-feu_tenait cessez-le-feu_a_tenu cessez-le-feu_est_respectée "
                "cessez-le-feu_est_respecté cessez-le-feu_respectée cessez-le-feu_respecté "
                "cessez-le-feu_a_été_respectée cessez-le-feu_a_été_respecté cessez-le-feu_était_respectée "
                "respecté_la_trêve respecté_le_cessez-le-feu respecte_la_trêve respecte_le_cessez-le-feu "
                "respectent_la_trêve respectent_le_cessez-le-feu"
            ),
            listed(
                "trêve_rompue trêve_rompu trêve_est_rompue trêve_est_rompu trêve_a_été_rompue trêve_a_été_rompu "
                "trêve_a_été_violée trêve_a_été_violé trêve_violée trêve_violé trêve_a_volé_en_éclats "
                "cessez-le-feu_rompue cessez-le-feu_rompu cessez-le-feu_est_rompue cessez-le-feu_est_rompu "
                "cessez-le-feu_a_été_rompue cessez-le-feu_a_été_rompu cessez-le-feu_a_été_violée "
                "cessez-le-feu_a_été_violé cessez-le-feu_violée cessez-le-feu_violé cessez-le-feu_a_volé_en_éclats "
                "rompu_la_trêve rompu_le_cessez-le-feu violé_la_trêve violé_le_cessez-le-feu"
            ),
        ),
        "de": (
            listed(
                "waffenruhe_hält waffenruhe_hielt waffenruhe_wird_eingehalten waffenruhe_wurde_eingehalten "
                "waffenstillstand_hält waffenstillstand_hielt waffenstillstand_wird_eingehalten "
                "waffenstillstand_wurde_eingehalten feuerpause_hält feuerpause_hielt feuerpause_wird_eingehalten "
                "feuerpause_wurde_eingehalten"
            ),
            listed(
                "waffenruhe_gebrochen waffenruhe_wurde_gebrochen waffenruhe_verletzt waffenruhe_wurde_verletzt "
                "waffenstillstand_gebrochen waffenstillstand_wurde_gebrochen waffenstillstand_verletzt "
                "waffenstillstand_wurde_verletzt feuerpause_gebrochen feuerpause_wurde_gebrochen "
                "feuerpause_verletzt feuerpause_wurde_verletzt brach_die_waffenruhe brach_den_waffenstillstand "
                "brachen_die_waffenruhe brachen_den_waffenstillstand verletzte_die_waffenruhe "
                "verletzte_den_waffenstillstand"
            ),
        ),
        "es": (
            listed(
                "tregua_se_mantiene tregua_se_mantuvo tregua_se_respeta tregua_se_respetó tregua_fue_respetada "
                "tregua_fue_respetado alto_el_fuego_se_mantiene alto_el_fuego_se_mantuvo alto_el_fuego_se_respeta "
                "alto_el_fuego_se_respetó alto_el_fuego_fue_respetada alto_el_fuego_fue_respetado"
            ),
            listed(
                "tregua_rota tregua_roto tregua_fue_rota tregua_fue_roto tregua_se_rompió tregua_violada tregua_fue_violada "
                "tregua_violado alto_el_fuego_rota alto_el_fuego_roto alto_el_fuego_fue_rota alto_el_fuego_fue_roto "
                "alto_el_fuego_se_rompió alto_el_fuego_violada alto_el_fuego_violado alto_el_fuego_fue_violado rompió_la_tregua "
                "rompió_el_alto_el_fuego rompieron_la_tregua rompieron_el_alto_el_fuego violó_la_tregua "
                "violó_el_alto_el_fuego violaron_la_tregua violaron_el_alto_el_fuego"
            ),
        ),
        "it": (
            listed(
                "tregua_regge tregua_ha_retto tregua_è_rispettata tregua_reggeva tregua_tiene "
                "il_cessate_il_fuoco_regge cessate_il_fuoco_regge"
            ),
            listed(
                "tregua_violata tregua_è_stata_violata tregua_rotta tregua_è_stata_rotta tregua_infranta "
                "tregua_è_saltata violato_la_tregua rotto_la_tregua violato_il_cessate_il_fuoco "
                "cessate_il_fuoco_violato"
            ),
        ),
        "pt": (
            listed(
                "trégua_mantém-se trégua_manteve-se trégua_é_respeitada trégua_foi_respeitada trégua_foi_respeitado "
                "trégua_está_a_ser_respeitado cessar-fogo_mantém-se cessar-fogo_manteve-se cessar-fogo_é_respeitada "
                "cessar-fogo_foi_respeitada cessar-fogo_foi_respeitado cessar-fogo_está_a_ser_respeitado"
            ),
            listed(
                "trégua_quebrada trégua_foi_quebrada trégua_violada trégua_foi_violada trégua_foi_quebrado "
                "trégua_foi_violado cessar-fogo_quebrada cessar-fogo_foi_quebrada cessar-fogo_violada "
                "cessar-fogo_foi_violada cessar-fogo_foi_quebrado cessar-fogo_foi_violado quebrou_a_trégua "
                "quebrou_o_cessar-fogo violou_a_trégua violou_o_cessar-fogo violaram_a_trégua "
                "violaram_o_cessar-fogo"
            ),
        ),
        "ar": (
            listed("الهدنة_صامدة الهدنة_ما_زالت_صامدة صمدت_الهدنة صمود_الهدنة"),
            listed("انهارت_الهدنة خرقت_الهدنة خرق_الهدنة انهيار_الهدنة انتهاك_الهدنة انتهكت_الهدنة"),
        ),
    },
    "agree": {
        "en": (
            listed(
                "reached_an_agreement reached_a_deal reached_agreement struck_a_deal agreed_a_deal clinched_a_deal "
                "came_to_an_agreement agreement_was_reached deal_was_reached managed_to_reach_an_agreement"
            ),
            listed(
                "failed_to_reach_an_agreement failed_to_reach_agreement failed_to_reach_a_deal "
                "fail_to_reach_an_agreement failed_to_agree without_agreement without_an_agreement without_a_deal "
                "without_reaching no_deal_was_reached no_agreement_was_reached talks_collapsed talks_broke_down "
                " negotiations_collapsed"
            ),
        ),
        "fr": (
            listed(
                "parvenus_à_un_accord parvenues_à_un_accord parvenu_à_un_accord trouvé_un_accord conclu_un_accord "
                "accord_trouvé accord_a_été_trouvé accord_a_été_conclu accord_est_trouvé sont_mis_d'accord"
            ),
            listed(
                "sans_accord échoué_à_trouver_un_accord échoué_à_s'entendre pas_trouvé_d'accord "
                "pas_parvenus_à_s'entendre faute_d'accord négociations_ont_capoté "
                ""
            ),
        ),
        "de": (
            listed(
                "einigten_sich haben_sich_geeinigt hat_sich_geeinigt einigung_erzielt einigung_wurde_erzielt "
                "erzielten_eine_einigung"
            ),
            listed(
                "keine_einigung ohne_einigung nicht_einigen nicht_geeinigt "
                ""
            ),
        ),
        "es": (
            listed(
                "llegaron_a_un_acuerdo alcanzaron_un_acuerdo alcanzado_un_acuerdo llegado_a_un_acuerdo "
                "acuerdo_alcanzado"
            ),
            listed(
                "sin_acuerdo sin_llegar_a_un_acuerdo no_lograron_un_acuerdo no_alcanzaron_un_acuerdo "
                "no_llegaron_a_un_acuerdo"
            ),
        ),
        "it": (
            listed("raggiunto_un_accordo raggiunto_l'accordo trovato_un_accordo trovato_l'accordo accordo_raggiunto"),
            listed("senza_accordo senza_un_accordo mancato_accordo"),
        ),
        "pt": (
            listed("chegaram_a_acordo chegaram_a_um_acordo alcançaram_um_acordo chegou_a_acordo acordo_alcançado"),
            listed(
                "sem_acordo não_chegaram_a_acordo não_chegaram_a_um_acordo não_alcançaram_um_acordo "
                ""
            ),
        ),
        "ar": (
            listed("توصلوا_إلى_اتفاق توصلت_إلى_اتفاق توصل_الطرفان_إلى_اتفاق توصلا_إلى_اتفاق"),
            listed("دون_اتفاق دون_التوصل فشل_في_التوصل فشلوا_في_التوصل فشلت_في_التوصل من_دون_اتفاق"),
        ),
    },
}
