"""French words of framing.

Sources and reasoning. Labels follow the contested names that French newsrooms' own guides discuss (terroriste / rebelle /
combattant, régime / gouvernement, libérer / prendre / occuper, migrant / réfugié, soi-disant / prétendu) and those of
social conflicts (casseurs / manifestants, réforme / casse). Official euphemisms stand against the plain word for the
thing: a plan social is licenciements, a bavure or dégâts collatéraux are deaths, a nettoyage is a search with killing in
it, a transition militaire a putsch, rétablir l'ordre the dispersal that others call réprimer. "Sans-papiers" is what
its bearers and their defenders say, "clandestins" what those say who want them gone, so the two are two charges.
"Charges" are a burden and "cotisations" a share in insurance: the same money. "Assassiné" accuses, "tué" only tells.
Evaluations are the vocabulary of judgement in the sense of appraisal theory. Hedges follow the epistemic markers of
French press prose, with the conditional of hearsay ("aurait tué"), which the finder reads from verb endings. Written by
hand for this project; development corpora served only to check coverage.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", (
        "régime*, junte*, dictature*, tyrannie, clan, dictateur*, despote*, tyran*, mollahs, homme fort"
    )),
    Label("power", "government", (
        "gouvernement*, autorités, armée, troupes, soldats, militaire, militaires, président*, dirigeant*, forces "
        "gouvernementales, loyaliste*, forces fidèles, pouvoir"
    )),
    Label("insurgents", "rebel", "rebelle*, insurgé*, rébellion"),
    Label("insurgents", "opposition", "opposition, opposants, dissidents"),
    Label("insurgents", "moderate", "modérés"),
    Label("insurgents", "fighter", "combattant*, hommes armés, groupe armé, groupes armés, faction*, tireurs"),
    Label("insurgents", "militant", "milicien*, milice*"),
    Label("insurgents", "islamist", "islamiste*, salafiste*"),
    Label("insurgents", "jihadist", "jihadiste*, djihadiste*"),
    Label("insurgents", "extremist", "extrémiste*, radicaux, fanatiques"),
    Label("insurgents", "terrorist", "terroriste*, takfiri*, mercenaires, bandits, criminels, supplétifs, bandes armées"),
    Label("insurgents", "liberator", (
        "combattants de la liberté, révolutionnaires, résistan*, patriotes, maquisards, moudjahidin*"
    )),
    Label("insurgents", "separatist", "séparatiste*, sécessionniste*"),
    Label("insurgents", "independence", "indépendantiste*, forces d'autodéfense"),
    Label("takeover", "take", (
        "pris, prise, prendre, reprise, repris, reprendre, reconquér*, reconquête, s'emparer, emparé*, capturé*, entré*"
    )),
    Label("takeover", "liberate", "libér*, délivr*, nettoy*"),
    Label("takeover", "occupy", "occup*, envah*, annex*"),
    Label("takeover", "return", "réunifi*, retour dans le giron"),
    Label("event", "attack", "attaque*, frappe*, raid*, bombardement*, assaut*, offensive*, attentat*, tirs"),
    Label("event", "incident", "incident*"),
    Label("event", "aggression", "agression*"),
    Label("unrest", "protest", "manifestation*, rassemblement*, défilé*, marche, cortège, contestation, mobilisation*"),
    Label("unrest", "revolt", "révolte*, fronde"),
    Label("unrest", "uprising", "soulèvement*"),
    Label("unrest", "revolution", "révolution*"),
    Label("unrest", "riot", "émeute*, troubles, violences, échauffourée*, saccage*, insurrection*"),
    Label("protesters", "neutral", (
        "manifestant*, marcheurs, personnes, grévistes, militants écologistes, militants du climat"
    )),
    Label("protesters", "hostile", (
        "casseur*, émeutier*, voyou*, horde*, meute*, nervis, agitateur*, black bloc*, individus, fauteurs de trouble*, "
        "professionnels de l'agitation, vandales, pillards, racaille*, sauvageon*, écoterroriste*, éco-terroriste*"
    )),
    Label("warfare", "war", "guerre, conflit, combats"),
    Label("warfare", "invasion", "invasion*, guerre d'agression"),
    Label("warfare", "operation", "opération militaire spéciale, opération spéciale, intervention*"),
    Label("killing", "kill", "tué*, tue, tuer, tuent, mort, morts, mortes, décès, décédé*"),
    Label("killing", "neutralise", "neutralis*, élimin*, liquid*"),
    Label("killing", "martyr", "martyr*"),
    Label("killing", "murder", "assassin*, meurtre, meurtres"),
    Label("captive", "prisoner", "prisonnier*, détenu*, captif*, retenus, retenu"),
    Label("captive", "hostage", "otage*"),
    Label("movers", "migrant", "migrant*"),
    Label("movers", "refugee", "réfugié*, exilé*, demandeurs d'asile"),
    Label("movers", "illegal", "clandestin*, illégaux, immigrés illégaux, envahisseurs"),
    Label("movers", "undocumented", (
        "sans-papiers, étrangers en situation irrégulière, migrants en situation irrégulière, migrants irréguliers"
    )),
    Label("barrier", "fence", "clôture*, barrière*"),
    Label("barrier", "wall", "mur"),
    Label("colony", "settlement", "implantation*"),
    Label("colony", "colony", "colonie*, colons, colonisation"),
    Label("deal", "agreement", "accord*"),
    Label("deal", "surrender", "reddition*, capitul*"),
    Label("deal", "reconciliation", "réconciliation"),
    Label("force", "police", "police, policiers, gendarmes, forces de l'ordre"),
    Label("force", "repression", "forces de répression, hommes de main, sbires, milice du pouvoir"),
    Label("cuts", "reform", "réforme*, réorganis*, modernis*, rationalis*, assainissement"),
    Label("cuts", "cuts", "coupes, casse, austérité, démant*, saign*, coup de rabot, coups de rabot, sabrer, sabré"),
    Label("disaster", "disaster", "rompu*, rupture, effondr*, catastrophe*"),
    Label("disaster", "euphemism", "perte de confinement, incident géotechnique, dysfonctionnement*, anomalie*"),
    Label("payment", "sanctions", "sanction*, embargo*"),
    Label("payment", "economic war", "guerre économique, guerre financière, blocus"),
    Label("layoffs", "layoffs", "licenci*, suppression* de poste*, suppression* d'emploi*"),
    Label("layoffs", "euphemism", (
        "plan social, plans sociaux, plan de sauvegarde de l'emploi, restructuration*, réduction d'effectifs"
    )),
    Label("torture", "torture", "tortur*"),
    Label("torture", "euphemism", "interrogatoire* renforcé*, interrogatoire* musclé*, mauvais traitements"),
    Label("coup", "coup", "coup d'état, coups d'état, putsch*"),
    Label("coup", "euphemism", "transition militaire, prise de pouvoir, prise du pouvoir, changement de régime"),
    Label("territory", "occupied", "territoires occupés, territoires palestiniens occupés, cisjordanie occupée"),
    Label("territory", "disputed", "territoires disputés, territoires contestés, judée samarie, judée et samarie"),
    Label("suppression", "order", (
        "rétabli l'ordre, rétablir l'ordre, rétablit l'ordre, rétablissement de l'ordre, dispers*"
    )),
    Label("suppression", "crush", (
        "réprim*, écras* la révolte, écras* le soulèvement, écras* la contestation, maté, matée"
    )),
    Label("levy", "burden", "charges sociales, charges patronales, charges salariales"),
    Label("levy", "contribution", "cotisation*"),
    Label("succession", "death", "impôt sur la mort"),
    Label("succession", "tax", "droits de succession, impôt sur les successions"),
    Label("relief", "gift", "cadeau fiscal, cadeaux fiscaux"),
    Label("relief", "cut", "baisse* d'impôt*, allègement* fiscal, allègements fiscaux, réduction* d'impôt*"),
    Label("israel", "plain", "israël"),
    Label("israel", "hostile", "entité sioniste, état sioniste, ennemi sioniste, régime sioniste"),
    Label("creed", "sect", "gourou*, secte, sectes"),
    Label("creed", "movement", "mouvement religieux, groupe religieux, communauté religieuse"),
)

ROLES = (
    Label("speaker", "monitor", "observatoire, osdh, organisation de surveillance, ong de surveillance, observateurs"),
    Label("speaker", "activist", "militant, militants, activiste*"),
    Label("speaker", "medic", "médecin*, médical*, médicaux, soignants, hospitalière*"),
    Label("speaker", "media", "médias, presse, journal, télévision, chaîne, agence, sana"),
    Label("speaker", "resident", "habitant*, témoin*, riverain*"),
)

PARTIES = (
    Label("party", "official", (
        "maire*, hommes de main, sbires, gouverneur*, préfet*, préfecture, ministre, ministère, élus, mairie, "
        "municipalité"
    )),
    Label("party", "state", (
        "régime*, assad, gouvernement*, gouvernementale, gouvernementales, armée, autorités, loyaliste*, "
        "progouvernemental*, troupes, soldats, pouvoir, junte*, forces syriennes"
    )),
    Label("party", "russia", "russe*, russie, moscou, kremlin"),
    Label("party", "us", "américain*, états unis, washington, pentagone"),
    Label("party", "coalition", "coalition*"),
    Label("party", "turkey", "turc, turcs, turque, turques, turquie, ankara"),
    Label("party", "israel", "israél*, israël"),
    Label("party", "iran", "iran*, téhéran"),
    Label("party", "saudi", "saoudi*, riyad"),
    Label("party", "rebels", (
        "rebelle*, insurgé*, opposition, terroriste*, takfiri*, milicien*, combattant*, hommes armés, groupes armés, "
        "jihadiste*, djihadiste*, extrémiste*, islamiste*"
    )),
    Label("party", "is", "ei, eiil, daech, daesh, état islamique"),
    Label("party", "nusra", "nosra, fateh al cham, qaïda"),
    Label("party", "kurds", "kurde*, ypg, fds, pkk"),
    Label("party", "hezbollah", "hezbollah"),
    Label("party", "ukraine", "ukrain*, kiev"),
    Label("party", "britain", "britannique*, royaume uni, londres"),
    Label("party", "france", "français*, france, paris"),
    Label("party", "nato", "otan"),
    Label("party", "china", "chine, chinois*, pékin"),
    Label("party", "hamas", "hamas, palestinien*"),
    Label("party", "eu", "bruxelles, union européenne"),
    Label("party", "police", "police, policier*, gendarme*, crs, forces de l'ordre"),
    Label("party", "company", (
        "direction, entreprise, société, patron*, employeur*, actionnaire*, producteurs, éditeur*, organisateurs"
    )),
)

GROUPS = (
    Label("group", "is", "ei, eiil, daech, daesh, état islamique"),
    Label("group", "nusra", "nosra, fateh al cham"),
    Label("group", "qaeda", "qaïda, qaida"),
    Label("group", "hezbollah", "hezbollah"),
    Label("group", "hamas", "hamas"),
    Label("group", "taliban", "taliban*"),
    Label("group", "pkk", "pkk, ypg"),
    Label("group", "houthis", "houthi*, ansar allah"),
    Label("group", "boko haram", "boko haram"),
    Label("group", "farc", "farc"),
    Label("group", "caliphate", "califat"),
    Label("group", "republic", "république populaire"),
)

WORDING = Wording(
    language="fr",
    function_words=(
        "le, la, les, de, des, du, et, à, en, un, une, que, qui, dans, est, ont, été, par, pour, sur, au, aux, l, d, il, "
        "a"
    ),
    labels=LABELS,
    groups=GROUPS,
    bearers="syrien, syrienne, syriens, armé, armés, armée, islamique, islamiques",
    epithets=(
        "terroriste*, takfiri*, extrémiste*, radical*, soi-disant, prétendu*, autoproclamé*, mercenaire*, régime, "
        "jihadiste*, djihadiste*, islamiste*, rebelle*, fantoche*, supplétif*"
    ),
    distancing="soi-disant, prétendu*, autoproclamé*, pseudo, supposé*, autodésigné*",
    evaluations=(
        "massacr*, propagande, atrocité*, carnage, bain de sang, boucherie, barbare*, barbarie, odieu*, horrible*, "
        "horreur*, effroyable*, épouvantable*, atroce*, terrible*, choquant*, scandale*, scandaleu*, brutal*, brutalité*, "
        "féroce*, férocité, sauvage*, sauvagerie, cruel*, cruauté, impitoyable*, sans merci, dévastat*, tristement "
        "célèbre*, sans discernement, aveugle*, lâche, lâches, honteu*, honte, sans précédent, inédit*, héroïque*, héros, "
        "courageu*, bonne volonté, geste, crime, crimes, génocide, nettoyage ethnique, répression, catastroph*, "
        "désastreu*, humili*, fiasco, farce, mascarade, simulacre, cynique*, cynisme, hypocri*, prétexte, fabriqué*, "
        "mensong*, menteur*, mentir, ment, calomni*, canular, manipul*, instrumentalis*, provocation*, chantage, "
        "ultimatum, illégal*, illégitime*, injustifi*, disproportionné*, excessif*, irresponsable*, dangereu*, absurde*, "
        "ridicule*, déplor*, inacceptable*, intolérable*, salué*, exemplaire*, généreu*, remarquable*, spectaculaire*, "
        "brillan*, triomph*, victoire*, audacieu*, sans vergogne, éhonté*, flagrant*, sanglant*, sanguinaire*, enfer, "
        "enfers, infernal*, infernaux, cauchemar*, tragédie*, tragique*, hystéri*, chasse aux sorcières, démagog*, "
        "gabegie, dilapid*, englouti*, bradé*, brade, quémander, douteu*, mauvais coup, mensongère, inouïe, inouï*, "
        "déchaîn*, déchaînement, complaisan*, terre brûlée, affam*, étrangl*, de sang-froid, innocent*, inqualifiable, "
        "régime de faveur, déluge, infructueu*, poudre aux yeux, comédie, parodie, trahison, lynchage, malheureuse, "
        "graduée et proportionnée, proportionné*, rudimentaires, abject*, abominab*, aberran*, aberration*, absurdité*, "
        "abusif*, abusive*, accablant*, admirab*, affligeant*, affreu*, alarmant*, alarmiste*, alarmisme, amateurisme, "
        "ambitieux, ambitieuse*, angéli*, anthologie, arbitraire*, arrogan*, attentisme, au forceps, aux ordres, "
        "avilissant*, bafou*, bâclé*, balafr*, belliqueu*, bestial*, bidon, bienvenu*, bluff, bobard*, bradage, "
        "brillamment, bricolage, cafouillage*, calamité*, calamiteu*, calvaire, capitul*, caricatur*, casse sociale, "
        "catastrophique*, chaos, chaotique*, chef-d'œuvre, chefs-d'œuvre, chimérique*, clientéli*, coup bas, coup de "
        "force, coup d'éclat, coup de maître, coup d'épée dans l'eau, coup dur, coup de massue, complice*, complicité, "
        "condescendan*, confisqu*, consternant*, contre nature, controversé*, contesté*, corromp*, corruption, coupable*, "
        "courage, criant*, criminel*, cruellement, cuisant*, dangereusement, débâcle, décevant*, déconcertant*, "
        "défaillan*, dégradant*, délirant*, délire*, démagogie, démesuré*, dénigr*, dérisoire*, dérive*, déroute, "
        "désastre*, désespéré*, déshonor*, désinvolt*, despotique*, dévastatri*, dévoy*, diabolique*, diabolis*, "
        "dictatorial*, diffam*, digne, dignement, discrédit*, disgrâce, dogmati*, draconien*, dramatique*, drame, "
        "drastique*, duplicité, échec cuisant, éclatant*, écœurant*, édifiant*, effar*, effrayant*, effréné*, égoïs*, "
        "emblématique*, embrasement, énième, entêt*, éprouvant*, erreur historique, escroc*, escroquerie, étrill*, "
        "exaltant*, exaspér*, excessivement, exécrable*, exemplarité, extravagan*, façade, fallacieu*, fanatisme, "
        "fanfaron*, fantoche, fausses promesses, fébrile*, fiasco*, fier, fière, fièrement, fiévreu*, flambée, fléau, "
        "fleuron, folie, fou, folle, fracassé*, fracassant*, fratricide*, frénési*, frénétique*, fuite en avant, "
        "funeste*, fureur, furieu*, gâchis, gangren*, gaspill*, génial*, glaçant*, glorieu*, gravissime*, grossier*, "
        "grossière*, grotesque*, haineu*, haine, harangue*, hasardeu*, hélas, heureusement, honorable*, horde*, hostile*, "
        "humiliant*, idéologique*, ignoble*, illusoire*, immonde*, immoral*, implacable*, impayable*, impitoyablement, "
        "imposture*, impressionnant*, improvis*, imprudent*, impuissan*, impunité, inadmissible*, inapte*, incapab*, "
        "incendiaire*, incohéren*, incompéten*, inconscien*, inconséquen*, inconsidéré*, incroyable*, indécen*, "
        "indécrottab*, indéfendable*, indifféren*, indulgence, inefficace*, inepte*, ineptie*, inespéré*, inexcusable*, "
        "infâm*, infamie, infect, infecte, infects, inflexib*, infligé*, inhumain*, inhumanité, inique*, injur*, "
        "injuste*, injustice*, inquiétant*, inquisit*, insensé*, insidieu*, insolen*, insoutenable*, inspirant*, insult*, "
        "intransigean*, inutile*, irrespect*, irréfléchi*, jubil*, lamentable*, lâchement, lâcheté, laborieu*, larbin*, "
        "largesses, laxis*, légendaire*, liberticide*, loufoque*, lubie, lucide*, ludique, lutte héroïque, macabre*, "
        "machiavél*, magistral*, magnifique*, magouille*, main basse, mainmise, maladroit*, malhabile*, malhonnête*, "
        "malheureusement, malsain*, malveillan*, manipulat*, mascarade*, matraqu*, mauvaise foi, médiocre*, mépris*, "
        "mépriser, mensongèrement, merveill*, mesquin*, meurtrie, minable*, miracul*, misérable*, mortifère*, musel*, "
        "naïf, naïve*, naïvement, nauséabond*, navrant*, négligen*, néfaste*, nocif*, nocive*, noble, notoire*, obscène*, "
        "obscurantis*, obsession*, obstin*, opaque*, opportunis*, outrageu*, outran*, paranoï*, passage en force, "
        "passoire, pathétique*, perfid*, pernicieu*, pervers*, pitoyable*, pitoyablement, pleutre*, poignant*, précaire*, "
        "prétendument, prodigieu*, profite*, prometteu*, prophéti*, prouesse*, provocat*, prudemment, prudent*, pseudo, "
        "puéril*, punitif*, punitive*, racket*, raciste*, rafl*, rampant*, ravag*, réconfortant*, redoutable*, "
        "regrettable*, remarquablement, répressi*, répugnant*, ressassé*, retentissant*, révoltant*, ridicul*, risible*, "
        "ruineu*, saboté*, sabot*, sacrific*, saccag*, sagesse, salutaire*, salvat*, satisfaction de façade, savoureu*, "
        "scélérat*, sectaire*, sectarisme, servile*, servilité, sidérant*, sidéré*, silence complice, sinistre*, somptu*, "
        "sournois*, spoli*, stupéfi*, stupide*, subterfuge*, suicidaire*, superbe*, suspect*, tapageu*, tartuf*, "
        "téméraire*, terrifiant*, timoré*, torchon, totalitaire*, totalitarisme, traître*, tricherie, triste*, tromper*, "
        "tumult*, tyrannique*, ubuesque*, utopi*, vain, vains, vainement, valeureu*, vandal*, vassal*, vénal*, "
        "vengeresse*, vertigineu*, vexat*, vicieu*, vile, violation flagrante, vol organisé, voyou*, vulgaire*, zélé*, à "
        "bon compte, à contrecœur, à genoux, à juste titre, fait une fixation, lubies, page historique, tournant "
        "historique, très attendu*, seconde chance, d'une main de fer, coûte que coûte, sous les yeux, ruse, ruses, "
        "rusé*, offensant*, indigne, indignes, partial, partiale, partialité, précipité, précipitée, précipitamment, "
        "précipite, monstrueu*, pillage*, pillé*, grave dérive, moquerie*, tardivement, frauduleu*, modeste, sagement, "
        "vaine, vaines, sombrer, légitime, intox, frappe* chirurgicale*, précision chirurgicale, opération* de nettoyage, "
        "nettoyage du quartier, nettoyage de la zone, nettoyage de la ville, bavure*, dégâts collatéraux, dommages "
        "collatéraux, victimes collatérales, racaille*, violemment, gigantesque*, purge, purges, purgé*, épuration, "
        "reculade*"
    ),
    intensities=(
        "le pire, la pire, les pires, les plus lourdes, le plus lourd, la plus meurtrière, le plus meurtrier, la plus "
        "lourde, les plus intenses, premier du genre, première du genre, le premier du genre, la première du genre, "
        "significatif*, d'une rare, parmi les pires, jamais vu, marée humaine, foule immense, foule compacte, une poignée "
        "de"
    ),
    purposes=(
        "pour que, pour raisons, pour des raisons, pour cause de, afin de, afin d, afin que, dans le but, en vue de, "
        "visant à, vise à, visait à, visent à, visaient à, ayant pour but, destiné à, destinée à, destinés à, destinées "
        "à, dans le cadre d'un accord, cherchant à, cherche à, cherchent à, cherchait à, soucieux de, soucieuse de, "
        "soucieux d, soucieuse d, dans le souci de, dans le souci d, désireux de, désireuse de, désireux d, désireuse d, "
        "avide de, avide d, façon de, façon d, manière de, manière d, histoire de, l'objectif, dans l'espoir de, avec "
        "l'espoir de, dans l'espoir d, avec l'espoir d, dans l'idée de, dans l'intention de, sous prétexte, sous couvert, "
        "au nom de, réclamant, pressé de, pressée de, il s'agit de, il s'agit d, il s'agissait de, par calcul, par pur "
        "calcul, par complaisance, par vengeance, par crainte, par peur, par souci, le temps de, le temps d, quitte à, "
        "tentative de, tentative d, une tentative, de quoi, officiellement pour, soi-disant pour, prétendument pour, au "
        "motif que, au motif de, au motif qu, dans un souci de, dans un souci d, par souci d, invoquant, arguant de, "
        "arguant d, arguant que, mettant en avant"
    ),
    causes=(
        "parce que, parce qu, en raison de, en raison du, en raison d, en raison des, à cause de, à cause du, à cause "
        "des, du fait de, du fait d, en réponse à, en réponse aux, en réponse au, en représailles, une riposte à, riposte "
        "à, en réaction à, grâce à, faute de, faute d, suite à, à la suite de, à la suite d, explique la, explique le, "
        "explique l, s'explique par, s'expliquent par, expliqué par, motivé par, motivée par, provoqué par, provoquée "
        "par, causé par, causée par, dû à, due à, dus à, inquiet de, inquiète de, inquiets de, craignant, de peur, de "
        "crainte, lui reprochant, leur reprochant, reprochant, face à la, face à l, face au, face aux, sous la pression, "
        "intérêt de la sécurité nationale, par manque de, par le manque"
    ),
    before_infinitive="pour",
    infinitives=("er", "ir", "re", "oir"),
    disputes=(
        "propagande, prétexte*, alibi*, mascarade, farce, comédie, simulacre, manœuvre*, ruse, ruses, écran de fumée, "
        "poudre aux yeux, soi-disant, prétendu*, sous couvert, en réalité, en fait, cynique*, cynisme, hypocri*, "
        "mensong*, faux, fausse, fausses, fabriqué*, doute*, doutent, rejette*, rejeté*, réfut*, flou*, vrai motif, "
        "véritable raison, vraie raison, vrai but, véritable objectif, véritable but, coup de communication, opération de "
        "communication, ne change pas, rien d'autre que, n'est que, n'a été que"
    ),
    hedges=(
        "présumé*, allégué*, alléguée, allégation*, soupçonné*, suspecté*, apparemment, semble*, serait, seraient, "
        "aurait, auraient, possible*, probablement, probable*, non confirmé*, éventuel*, supposé*, pourrait, pourraient, "
        "peut-être, accusé* de, à en croire, non vérifié*, prétendument, prétend, prétendent, prétendait, prétendaient, "
        "prétendant"
    ),
    says_before=(
        "selon, d'après, à en croire, aux dires de, de l'avis de, de source, au dire de, de sources, aux yeux de"
    ),
    says=(
        "a dit, ont dit, a déclaré, ont déclaré, déclare, déclarent, dit, disent, a indiqué, ont indiqué, indique, "
        "indiquent, a annoncé, ont annoncé, annonce, annoncent, a affirmé, ont affirmé, affirme, affirment, a assuré, ont "
        "assuré, assure, assurent, a précisé, ont précisé, précise, a ajouté, ajoute, a expliqué, a souligné, souligne, a "
        "estimé, estime, estiment, a confirmé, ont confirmé, confirme, a rapporté, ont rapporté, rapporte, rapportent, "
        "rapportait, a démenti, ont démenti, dément, a nié, ont nié, nie, nient, a toujours nié, a fermement nié, a "
        "reconnu, reconnaît, a averti, avertit, a réaffirmé, a soutenu, soutient, a prétendu, prétend, prétendent, a "
        "raconté, raconte, a tweeté, a écrit, a fait savoir, ont fait savoir, juge, jugent, a fait état, ont fait état, "
        "dénonce, dénoncent, a dénoncé, ont dénoncé, a établi, ont établi, a également indiqué, a également déclaré, a "
        "par la suite déclaré, a pour sa part déclaré, a aussi indiqué, critique, rétorque, réplique, lance, évoque, "
        "évoquent, accusait, déclarait, indiquait, affirmait, assurait, concède, a concédé, a admis, admet, confie, a "
        "confié, prévient, a prévenu, répond, a répondu, raille, ironise, martèle, insiste, a insisté, note, observe, "
        "relève, s'alarme, s'indigne, a martelé, a rappelé, rappelle, révèle, a révélé, ont révélé, dit craindre, a "
        "appelé, ont appelé, déclarant, a t il, a t elle, ont ils, ont elles, t il, t elle, dit il, dit elle"
    ),
    unnamed="il, elle, ils, elles, on, je, nous, cela",
    acts_too=(
        "a annoncé, ont annoncé, annonce, annoncent, a ajouté, ajoute, a confirmé, ont confirmé, confirme, a rappelé, "
        "rappelle, répond, a répondu, réplique, lance, note, observe, relève"
    ),
    articles="le, la, les, l, un, une, du, des, d, au, aux, son, sa, ses, leur, leurs, notre, nos, ce, cette, ces",
    clitics="le, la, l, les",
    before_clitics="il, elle, ils, elles, on, je, nous, qui, ne, comme, ainsi que",
    roles=ROLES,
    relatives="qui, que, dont, lequel, laquelle, ce, celui, celle, ceux",
    determiners=(
        "le, la, les, l, un, une, des, du, son, sa, ses, leur, leurs, notre, nos, plusieurs, certains, certaines, deux, "
        "trois, quatre, d, autres, ce, cette, ces"
    ),
    joins="de, du, des, d, à, au, aux, pour, en, dans, sur, et, contre, l, la, le, les",
    times=(
        "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, "
        "août, septembre, octobre, novembre, décembre, hier, matin, soir, également, aussi, ensuite, toutefois, "
        "cependant, auparavant, précédemment, plus tard, tôt"
    ),
    parties=PARTIES,
    deeds=(
        "frappe*, raid*, attaque*, bombardement*, assaut*, missile*, baril*, bombe*, tir, tirs, explosion*, attentat*, "
        "largage*, affrontement*, heurts, combats, incident*, arrestation*, fermeture, armes chimiques, massacre*, "
        "charge, tueries"
    ),
    campaigns="offensive*, siège, blocus, répression, guerre, campagne, opération, opérations",
    acts=(
        "a tué, ont tué, tue, tuent, tuant, a blessé, ont blessé, a largué, ont largué, largue, larguent, a touché, ont "
        "touché, a visé, ont visé, avait visé, ont bombardé, a bombardé, ont pilonné, a pilonné, ont utilisé, a utilisé, "
        "utilise, utilisent, a détruit, ont détruit, a exécuté, ont exécuté, exécutent, a lancé, ont lancé, avaient "
        "lancé, avait lancé, a attaqué, ont attaqué, a tiré, ont tiré, a mené, ont mené, a arrêté, ont arrêté, a "
        "dispersé, ont dispersé, a déclenché, ont déclenché, a réprimé, responsable, responsables, responsabilité, "
        "intensifiait, n'a pas encore autorisé, a éborgné, a fracassé, ont fracassé, a brisé, ont brisé, ont coupé, a "
        "coupé, a perpétré, ont perpétré, a abattu, ont abattu, commis, a pulvérisé, ont pulvérisé, a incendié, ont "
        "incendié, a rasé, ont rasé, a démoli, ont démoli, a ravagé, ont ravagé, a saccagé, ont saccagé, a assassiné, ont "
        "assassiné, a mitraillé, ont mitraillé, a expulsé, ont expulsé, a frappé, ont frappé, avait frappé, avaient "
        "frappé, frappent, bombarde, bombardent, pilonne, pilonnent, a enlevé, ont enlevé, a capturé, ont capturé, a "
        "torturé, ont torturé, a pillé, ont pillé, a fusillé, ont fusillé, a tabassé, ont tabassé, a gazé, ont gazé, a "
        "interpellé, ont interpellé, a évacué, ont évacué, a démantelé, ont démantelé, a chargé, ont chargé, a ouvert le "
        "feu, ont ouvert le feu, a licencié, ont licencié, a envahi, ont envahi, a coulé, ont coulé, a empoisonné, a "
        "emprisonné, ont emprisonné, a déporté, ont déporté, a bloqué, ont bloqué, a fermé, ont fermé, a interdit, ont "
        "interdit, a intercepté, ont intercepté, a pris en otage, ont pris en otage, a renversé, ont renversé, a percuté, "
        "ont percuté, a supprimé, ont supprimé, a saisi, ont saisi, a confisqué, ont confisqué, fait usage"
    ),
    undergone=(
        "mort, morts, morte, mortes, décès, tué, tués, tuée, tuées, blessé, blessés, blessée, blessées, largué, largués, "
        "largage, chute, touché, touchée, écrasé, abattu*, utilisé, utilisée, utilisées, détruit*, bloqué, éclaté, "
        "bombardé*, visé*, coupé*, atteinte, atteint, brisé*, en panne, interrompu, interrompue, rompu, rompue, "
        "incendié*, brûlé*, rasé*, démoli*, effondré*, expulsé*, frappé*, attaqué*, assassiné*, exécuté*, arrêté*, "
        "interpellé*, enlevé*, capturé*, torturé*, pillé*, saccagé*, pilonné*, évacué*, démantelé*, licencié*, fusillé*, "
        "tabassé*, emprisonné*, déporté*, dispersé*, empoisonné*, gazé*, perdu la vie, péri, fermé*, interdit*, "
        "intercepté*, pris en otage, renversé*, percuté*, supprimé*, saisi*, confisqué*"
    ),
    by="par",
    by_near="du, de, des, d",
    blames="impute*, imputant, accus*, blâm*, pointé du doigt, rejette la responsabilité",
    held=(
        "tenu, tenue, tenus, tenues, contrôlé*, soutenu*, lié*, affilié*, médias, source, sources, responsable, porte "
        "parole, bastion, positions, ministère, base, bases, lignes, centre"
    ),
    vague=(
        "des dizaines, dizaines, des centaines, centaines, des milliers, milliers, des millions, plusieurs, de nombreux, "
        "de nombreuses"
    ),
    measures=(
        "heure*, jour, jours, semaine*, mois, an, ans, année*, minute*, seconde*, km, kilomètre*, mètre*, pour cent, "
        "euro*, dollar*, tonne*, degré*, hectare*"
    ),
)
