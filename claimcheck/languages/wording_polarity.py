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

PRIVATIVES = frozenset(listed("without sans ohne sin senza sem دون بدون"))
"""Negations of a noun alone."""

EMPHASIS = frozenset(
    listed(
        "the any slightest least single la le moindre seul seule die das den geringste geringsten jegliche el lo menor mínimo "
        "mínima il minimo minima o a qualquer"
    )
)
"""Words between a privative and what it denies ("sans la moindre sommation")."""

NOT_NEGATING = frozenset(
    listed("fewer less more only longer doubt moins seulement nur weniger mehr solo sólo menos soltanto apenas doute")
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
            listed("approve* authoris* authoriz* validated permitted allowed granted accept* endorsed"),
            listed("refus* reject* banned forbidden forbade prohibited denied_permission vetoed turned_down"),
        ),
        "fr": (
            listed("validé* valide autorisé* autorise approuvé* approuve accepté* accepte accordé* entériné*"),
            listed("refusé* refuse refusent rejeté* rejette rejettent interdit* interdiction"),
        ),
        "de": (
            listed("genehmigt* erlaubt* bewilligt* zugestimmt gebilligt"),
            listed("abgelehnt* verboten* untersagt* verweigert*"),
        ),
        "es": (
            listed("aprobad* aprobó autoriz* aceptó"),
            listed("rechaz* prohibi* negado_el_permiso denegad*"),
        ),
        "it": (
            listed("approvat* autorizzat* accettat*"),
            listed("rifiutat* respint* vietat*"),
        ),
        "pt": (
            listed("aprovad* aprovou autoriz* aceitou"),
            listed("rejeit* proibi* recus*"),
        ),
        "ar": (
            listed("وافق وافقت سمحت أجازت"),
            listed("رفض رفضت حظرت منعت"),
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
            listed("opened reopened reopens opens"),
            listed("closed shut closes sealed"),
        ),
        "fr": (
            listed("ouvert* rouvert* ouvre rouvre"),
            listed("fermé* ferme fermeture bouclé*"),
        ),
        "de": (
            listed("geöffnet wiedereröffnet"),
            listed("geschlossen gesperrt"),
        ),
        "es": (
            listed("abiert* abrió reabrió"),
            listed("cerrad* cerró cierre"),
        ),
    },
    "survive": {
        "en": (
            listed("survived survives unharmed unhurt safe_and_sound alive"),
            listed("killed died dead"),
        ),
        "fr": (
            listed("survécu indemne* sain_et_sauf sains_et_saufs vivant*"),
            listed("tué* mort* décédé*"),
        ),
    },
    "win": {
        "en": (
            listed("won wins victory defeated"),
            listed("lost loses defeat"),
        ),
        "fr": (
            listed("remporté* gagné* victoire emporté*"),
            listed("perdu* défaite battu*"),
        ),
    },
    "continue": {
        "en": (
            listed("resum* continu* maintained upheld ongoing not_over restarted"),
            listed("suspend* halted halts stopped interrupt* cancel* called_off abandoned broke_off ended"),
        ),
        "fr": (
            listed("repris* reprend poursui* maintenu* maintient continu*"),
            listed("suspend* interromp* stoppé* annulé* cessé* abandonné*"),
        ),
        "de": (
            listed("fortgesetzt wieder_aufgenommen"),
            listed("ausgesetzt unterbrochen abgebrochen gestoppt abgesagt"),
        ),
        "es": (
            listed("reanud* continu* mantien*"),
            listed("suspend* interrump* cancel*"),
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
    },
    "succeed": {
        "en": (
            listed("succeeded managed_to achieved"),
            listed("failed fails unable"),
        ),
        "fr": (
            listed("réussi* parvenu*"),
            listed("échoué* échec"),
        ),
    },
    "admit": {
        "en": (
            listed("admitted claimed_responsibility acknowledged confirmed confirms"),
            listed("denied denies denial"),
        ),
        "fr": (
            listed("reconnu* revendiqué* confirmé* confirme admis*"),
            listed("dément* nie nié nient"),
        ),
        "de": (
            listed("bestätigt* eingeräumt bekannte"),
            listed("dementiert* bestritt* bestreitet"),
        ),
        "es": (
            listed("confirm* admitió reconoció"),
            listed("desmint* negó niega"),
        ),
    },
}
