"""Italian words of framing, a smaller list: the contested names, plain judgements and reasons of agency and party prose.

The families and charges are those of the English and French lists, where the reasoning stands. Written by hand for this
project from general knowledge of Italian news language; nothing is copied from a corpus or a lexicon.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", "regime*, dittatura*, dittatore*, tiranno*, giunta"),
    Label("power", "government", "governo*, governativ*, autorità, esercito*, truppe, soldati, militari, presidente*"),
    Label("insurgents", "rebel", "ribelle*, ribelli, insorti"),
    Label("insurgents", "opposition", "opposizione, oppositori"),
    Label("insurgents", "fighter", "combattent*, miliziani armati, uomini armati, gruppi armati"),
    Label("insurgents", "militant", "milizian*, milizie"),
    Label("insurgents", "islamist", "islamist*"),
    Label("insurgents", "jihadist", "jihadist*"),
    Label("insurgents", "extremist", "estremist*"),
    Label("insurgents", "terrorist", "terrorist*, mercenari, banditi"),
    Label("insurgents", "liberator", "partigiani, resistenza, rivoluzionari"),
    Label("takeover", "take", "presa, conquistat*, riconquistat*, catturat*"),
    Label("takeover", "liberate", "liberat*, liberazione"),
    Label("takeover", "occupy", "occupat*, occupazione, invas*, annession*"),
    Label("event", "attack", "attacc*, raid, bombardament*, attentat*, offensiva"),
    Label("event", "incident", "incidente*, incidenti"),
    Label("event", "aggression", "aggressione, aggressioni"),
    Label("unrest", "protest", "protesta, proteste, manifestazion*, corteo, cortei"),
    Label("unrest", "revolt", "rivolta, rivolte"),
    Label("unrest", "uprising", "insurrezion*, sollevazion*"),
    Label("unrest", "revolution", "rivoluzion*"),
    Label("unrest", "riot", "disordini, tafferugli, scontri, sommoss*"),
    Label("protesters", "neutral", "manifestant*"),
    Label("protesters", "hostile", "teppist*, facinorosi, vandali, violenti, sovversivi"),
    Label("warfare", "war", "guerra, conflitto"),
    Label("warfare", "invasion", "invasione, guerra di aggressione"),
    Label("warfare", "operation", "operazione speciale, operazione militare speciale, intervento"),
    Label("movers", "migrant", "migrant*, immigrat*"),
    Label("movers", "refugee", "rifugiat*, profug*, richiedenti asilo"),
    Label("movers", "illegal", "clandestin*, irregolari"),
    Label("movers", "undocumented", "senza documenti"),
    Label("cuts", "reform", "riforma, riforme"),
    Label("cuts", "cuts", "tagli, austerità"),
    Label("layoffs", "layoffs", "licenziament*, licenziat*"),
    Label("layoffs", "euphemism", "ristrutturazion*, esuber*"),
    Label("torture", "torture", "tortur*"),
    Label("torture", "euphemism", "interrogator* rafforzat*, maltrattament*"),
    Label("coup", "coup", "golpe, colpo di stato"),
    Label("coup", "euphemism", "presa del potere, cambio di governo"),
    Label("suppression", "order", "ristabilito l'ordine, ristabilire l'ordine, dispers*"),
    Label("suppression", "crush", "soffocat*, reprim*, represso, repressa"),
    Label("israel", "plain", "israele"),
    Label("israel", "hostile", "entità sionista, regime sionista"),
    Label("creed", "sect", "setta, sette religiose"),
    Label("creed", "movement", "movimento religioso, gruppo religioso"),
)

ROLES = (
    Label("speaker", "monitor", "osservatorio*, osservatori"),
    Label("speaker", "activist", "attivist*"),
    Label("speaker", "media", "media, stampa, agenzia, quotidiano"),
    Label("speaker", "resident", "testimon*, residenti, abitanti"),
)

PARTIES = (
    Label("party", "official", "sindaco, sindaca, prefetto, ministro, ministero"),
    Label("party", "state", "regime*, assad, governo*, esercito*, autorità"),
    Label("party", "russia", "russ*, mosca, cremlino"),
    Label("party", "us", "statunitens*, stati uniti, usa, washington, american*"),
    Label("party", "turkey", "turc*, turchia, ankara"),
    Label("party", "israel", "israel*"),
    Label("party", "iran", "iran*, teheran"),
    Label("party", "rebels", "ribell*, insorti, terrorist*, jihadist*, estremist*"),
    Label("party", "is", "isis, daesh, stato islamico"),
    Label("party", "ukraine", "ucrain*, kiev"),
    Label("party", "police", "polizia, polizi*, agenti, carabinieri"),
    Label("party", "company", "azienda, società, dirigent*"),
)

GROUPS = (
    Label("group", "is", "isis, is, daesh, stato islamico"),
    Label("group", "nusra", "nusra"),
    Label("group", "qaeda", "qaida, qaeda"),
    Label("group", "hezbollah", "hezbollah*, hisbollah*, hezbolá*"),
    Label("group", "hamas", "hamas"),
    Label("group", "taliban", "taliban*, talibã*, talibán*"),
)

WORDING = Wording(
    language="it",
    function_words=(
        "il, lo, la, i, gli, le, di, del, della, dei, che, e, in, un, una, per, con, si, al, da, è, non, sono, ha, "
        "hanno, nel, nella, a, alla"
    ),
    labels=LABELS,
    groups=GROUPS,
    epithets="terrorist*, estremist*, radical*, autoproclamat*, sedicente*, cosiddett*, jihadist*, islamist*",
    distancing="sedicente*, sedicenti, autoproclamat*, cosiddett*, presunt*",
    evaluations=(
        "massacr*, propaganda, atrocità, carneficina, strage, barbari*, brutal*, crudel*, feroc*, terribil*, orribil*, "
        "orror*, scandal*, vergogn*, vigliacc*, eroic*, eroi, coraggios*, crimine, crimini, genocidio, catastrof*, "
        "devastant*, umilia*, farsa, cinic*, cinismo, ipocri*, pretesto, menzogn*, bugi*, provocazion*, ricatto, "
        "illegal*, illegittim*, sproporzionat*, irresponsabil*, pericolos*, assurd*, ridicol*, inaccettabil*, generos*, "
        "gesto, storica, storico, senza precedenti, spietat*, indiscriminat*, sfacciat*, tragedia, tragic*, incubo, caos, "
        "demagog*, tradiment*, traditor*, disuman*, innocent*, attacchi chirurgici, attacco chirurgico, precisione "
        "chirurgica, danni collaterali, violentemente, epurazion*"
    ),
    intensities="il peggiore, la peggiore, i peggiori, il più grave, la più grave, il più sanguinoso",
    purposes=(
        "al fine di, allo scopo di, affinché, con l obiettivo, nel tentativo, con il pretesto, in nome di, per motivi "
        "umanitari, nella speranza, volto a, volta a, mirato a, adducendo, invocando"
    ),
    causes=(
        "perché, a causa di, a causa del, a causa della, in risposta a, per rappresaglia, per paura, grazie a, per "
        "mancanza di, in seguito a, a seguito di, dovut*"
    ),
    before_infinitive="per",
    infinitives=("are", "ere", "ire", "rsi", "rlo", "rla"),
    disputes=(
        "propaganda, pretesto, scusa, alibi, farsa, manovra, messinscena, presunt*, cinic*, in realtà, menzogn*, fals*, "
        "dubbi*, respin*, smenti*, non è che, non è altro che"
    ),
    hedges=(
        "presunt*, sospett*, a quanto pare, apparentemente, possibile, probabilmente, sarebbe, sarebbero, avrebbe, "
        "avrebbero, potrebbe, potrebbero, non confermat*"
    ),
    says_before="secondo, stando a, a detta di, a giudizio di",
    says=(
        "ha detto, hanno detto, dice, dicono, ha dichiarato, hanno dichiarato, dichiara, ha affermato, hanno affermato, "
        "afferma, ha annunciato, hanno annunciato, annuncia, ha riferito, hanno riferito, riferisce, ha spiegato, spiega, "
        "ha aggiunto, aggiunge, ha confermato, hanno confermato, ha negato, hanno negato, nega, ha denunciato, denuncia, "
        "ha avvertito, ha sottolineato, sostiene, sostengono, ha ammesso"
    ),
    unnamed="egli, lui, lei, loro, io, noi",
    acts_too="ha annunciato, hanno annunciato, annuncia, ha aggiunto, aggiunge, ha confermato, hanno confermato",
    articles="il, lo, la, i, gli, le, l, un, uno, una, suo, sua, della, alla, dalla, nella, sulla, questa",
    clitics="lo, la, le, l",
    before_clitics="non, che, lui, lei, come",
    roles=ROLES,
    passives="stato, stata, stati, state, viene, vengono, venne, fu, furono",
    relatives="che, cui, quale",
    determiners=(
        "il, lo, la, i, gli, le, un, uno, una, suo, sua, alcuni, alcune, due, tre, questo, questa, altro, altra"
    ),
    joins="di, del, della, dei, per, in, con, a, al, e",
    times="lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, anche, tuttavia, invece",
    parties=PARTIES,
    deeds=(
        "attacc*, raid, bombardament*, attentat*, bomba, bombe, missil*, esplosion*, spari, scontri, arrest*, massacr*, "
        "strage"
    ),
    campaigns="offensiva, assedio, blocco, guerra, repressione, operazione",
    acts=(
        "ha ucciso, hanno ucciso, ha ferito, hanno ferito, ha bombardato, hanno bombardato, ha attaccato, hanno "
        "attaccato, ha sparato, hanno sparato, ha lanciato, hanno lanciato, ha distrutto, hanno distrutto, ha arrestato, "
        "hanno arrestato, ha incendiato, hanno incendiato, ha bruciato, hanno bruciato, ha assassinato, hanno "
        "assassinato, ha demolito, hanno demolito, ha sgomberato, hanno sgomberato, ha colpito, hanno colpito, ha usato, "
        "hanno usato, ha giustiziato, hanno giustiziato, ha rapito, hanno rapito, ha catturato, hanno catturato, ha "
        "torturato, hanno torturato, ha saccheggiato, hanno saccheggiato, ha disperso, hanno disperso, ha abbattuto, "
        "hanno abbattuto, ha raso al suolo, hanno raso al suolo, ha espulso, hanno espulso, ha aperto il fuoco, hanno "
        "aperto il fuoco, ha licenziato, hanno licenziato, ha bloccato, hanno bloccato, ha chiuso, hanno chiuso, ha "
        "vietato, hanno vietato, ha intercettato, hanno intercettato, ha sequestrato, hanno sequestrato"
    ),
    undergone=(
        "mort*, uccis*, ferit*, distrutt*, colpit*, bombardat*, abbattut*, scoppiat*, crollat*, bruciat*, incendiat*, "
        "demolit*, sgomberat*, attaccat*, arrestat*, giustiziat*, assassinat*, rapit*, catturat*, torturat*, "
        "saccheggiat*, dispers*, espuls*, licenziat*, perso la vita, chius*, vietat*, intercettat*, sequestrat*, "
        "investito, investita, investiti"
    ),
    by="da, dal, dalla, dai, dalle",
    by_near="del, della, dei, di",
    blames="accus*, incolp*, attribui*",
    held="controllat*, sostenut*, appoggiat*, in mano",
    vague="decine, centinaia, migliaia, numeros*, diversi",
    measures=(
        "ora, ore, giorn*, settiman*, mese, mesi, anno, anni, minut*, chilometr*, metr*, per cento, euro, dollar*, "
        "tonnellat*"
    ),
)
