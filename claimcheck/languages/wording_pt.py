"""Portuguese words of framing, a smaller list: the contested names, plain judgements and reasons of agency and party prose.

The families and charges are those of the English and French lists, where the reasoning stands. Written by hand for this
project from general knowledge of Portuguese news language; nothing is copied from a corpus or a lexicon.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", "regime*, ditadura*, ditador*, tirano*, junta"),
    Label("power", "government", (
        "governo*, autoridades, exército*, tropas, soldados, militares, presidente*, forças governamentais"
    )),
    Label("insurgents", "rebel", "rebelde*, insurgente*"),
    Label("insurgents", "opposition", "oposição, opositor*, oposicionista*"),
    Label("insurgents", "fighter", "combatente*, homens armados, grupos armados"),
    Label("insurgents", "militant", "miliciano*, milícia*"),
    Label("insurgents", "islamist", "islamista*"),
    Label("insurgents", "jihadist", "jihadista*"),
    Label("insurgents", "extremist", "extremista*"),
    Label("insurgents", "terrorist", "terrorista*, mercenário*, bandidos"),
    Label("insurgents", "liberator", "combatentes da liberdade, resistência, revolucionário*"),
    Label("takeover", "take", "tomada, tomado, tomaram, capturad*, reconquist*"),
    Label("takeover", "liberate", "libert*"),
    Label("takeover", "occupy", "ocup*, invad*, invas*, anex*"),
    Label("event", "attack", "ataque*, bombardeio*, bombardeamento*, atentado*, ofensiva*"),
    Label("event", "incident", "incidente*"),
    Label("event", "aggression", "agressão, agressões"),
    Label("unrest", "protest", "protesto*, manifestação, manifestações, marcha*, passeata*"),
    Label("unrest", "revolt", "revolta*"),
    Label("unrest", "uprising", "levante*, levantamento*"),
    Label("unrest", "revolution", "revolução*"),
    Label("unrest", "riot", "tumulto*, motim*, distúrbio*, vandalismo, quebra quebra"),
    Label("protesters", "neutral", "manifestante*"),
    Label("protesters", "hostile", "vândalo*, baderneiro*, arruaceiro*, turba*"),
    Label("warfare", "war", "guerra, conflito*"),
    Label("warfare", "invasion", "invasão*, guerra de agressão"),
    Label("warfare", "operation", "operação especial, operação militar especial, intervenção"),
    Label("movers", "migrant", "migrante*, imigrante*"),
    Label("movers", "refugee", "refugiad*, requerentes de asilo"),
    Label("movers", "illegal", "ilegais, clandestin*"),
    Label("movers", "undocumented", "indocumentad*, sem documentos"),
    Label("disaster", "disaster", "rompimento*, rompeu, colapso*, desastre*"),
    Label("disaster", "euphemism", "perda de contenção, incidente geotécnico, anomalia*"),
    Label("cuts", "reform", "reforma*"),
    Label("cuts", "cuts", "corte*, austeridade"),
    Label("layoffs", "layoffs", "demissão, demissões, demitiu, demitiram"),
    Label("layoffs", "euphemism", "reestruturaç*"),
    Label("torture", "torture", "tortur*"),
    Label("torture", "euphemism", "interrogatório* reforçado*, maus tratos"),
    Label("coup", "coup", "golpe de estado, golpe militar, golpista*"),
    Label("coup", "euphemism", "tomada do poder, mudança de governo"),
    Label("suppression", "order", "restabelec* a ordem, dispers*"),
    Label("suppression", "crush", "reprim*, esmag*"),
    Label("israel", "plain", "israel"),
    Label("israel", "hostile", "entidade sionista, regime sionista"),
    Label("creed", "sect", "seita*, guru*"),
    Label("creed", "movement", "movimento religioso, grupo religioso"),
)

ROLES = (
    Label("speaker", "monitor", "observatório*, observadores"),
    Label("speaker", "activist", "ativista*, activista*"),
    Label("speaker", "media", "mídia, imprensa, agência*, jornal"),
    Label("speaker", "resident", "moradores, testemunhas, residentes"),
)

PARTIES = (
    Label("party", "official", "prefeito, prefeita, governador*, ministro*, ministério, prefeitura*"),
    Label("party", "state", "regime*, assad, governo*, exército*, autoridades"),
    Label("party", "russia", "russ*, rússia, moscou, moscovo, kremlin"),
    Label("party", "us", "estados unidos, eua, washington, american*, norte american*"),
    Label("party", "turkey", "turc*, turquia, ancara"),
    Label("party", "israel", "israel*"),
    Label("party", "iran", "iran*, irã, irão, teerã, teerão"),
    Label("party", "rebels", "rebelde*, insurgente*, terrorista*, jihadista*, extremista*"),
    Label("party", "is", "isis, daesh, estado islâmico"),
    Label("party", "ukraine", "ucran*, kiev"),
    Label("party", "police", "polícia*, policiais, agentes"),
    Label("party", "company", "empresa*, companhia*, mineradora*, diretor*"),
)

GROUPS = (
    Label("group", "is", "isis, is, daesh, estado islâmico"),
    Label("group", "nusra", "nusra"),
    Label("group", "qaeda", "qaida, qaeda"),
    Label("group", "hezbollah", "hezbollah*, hisbollah*, hezbolá*"),
    Label("group", "hamas", "hamas"),
    Label("group", "taliban", "taliban*, talibã*, talibán*"),
)

WORDING = Wording(
    language="pt",
    function_words=(
        "o, a, os, as, de, do, da, dos, das, que, e, em, um, uma, por, com, para, se, ao, no, na, é, não, foi, são, "
        "pelo, pela, mais, à"
    ),
    labels=LABELS,
    groups=GROUPS,
    epithets="terrorista*, extremista*, radica*, autoproclamad*, autodenominad*, chamado, jihadista*, islamista*",
    distancing="autoproclamad*, autodenominad*, suposto, suposta, dito, alegad*",
    evaluations=(
        "massacre*, propaganda, atrocidade*, carnificina, barbárie, bárbaro*, bárbaras, brutal*, cruel*, cruéis, "
        "selvagem*, terrível*, terríveis, horrível*, horror*, escândalo*, escandalos*, vergonh*, covarde*, cobarde*, "
        "heroic*, herói*, corajos*, crime, crimes, genocídio*, catástrofe*, catastrófic*, devastador*, humilha*, farsa*, "
        "cínic*, cinismo, hipócrita*, hipocrisia, pretexto*, mentira*, mentiros*, provocação*, chantagem*, ilegal*, "
        "ilegítim*, desproporcional*, irresponsáve*, perigos*, absurd*, ridícul*, inaceitáve*, generos*, gesto, "
        "históric*, sem precedentes, impiedos*, indiscriminad*, descarad*, tragédia*, trágic*, pesadelo*, caos, caótic*, "
        "demagog*, traição*, traidor*, desuman*, inocente*, ganância, negligen*, criminos*, ataque* cirúrgic*, precisão "
        "cirúrgica, danos colaterais, violentamente, expurg*"
    ),
    intensities="o pior, a pior, os piores, as piores, o mais mortífero, o mais grave, a mais grave",
    purposes=(
        "a fim de, com o objetivo de, com o objectivo de, para que, com a intenção de, na esperança de, sob o pretexto, a "
        "pretexto de, em nome de, por razões humanitárias, numa tentativa, em uma tentativa, alegando, invocando"
    ),
    causes=(
        "porque, devido a, devido ao, por causa de, em consequência de, em resposta a, em retaliação, por medo, graças "
        "a, por falta de, após"
    ),
    before_infinitive="para",
    infinitives=("ar", "er", "ir", "lo", "la", "se"),
    disputes=(
        "propaganda, pretexto*, desculpa*, álibi, farsa*, manobra*, cortina de fumaça, cortina de fumo, suposto, "
        "suposta, cínic*, na realidade, na verdade, mentira*, fals*, duvid*, dúvida*, rejeit*, desment*, não passa de, "
        "encenação"
    ),
    hedges=(
        "suposto, suposta, supostos, supostas, suspeit*, alegad*, alegadamente, supostamente, aparentemente, possíve*, "
        "provavelmente, teria, teriam, seria, seriam, poderia, poderiam, não confirmad*"
    ),
    says_before="segundo, de acordo com, conforme, na opinião de",
    says=(
        "disse, disseram, diz, dizem, declarou, declararam, afirmou, afirmaram, afirma, anunciou, anunciaram, informou, "
        "informaram, assegurou, garantiu, indicou, indicaram, explicou, confirmou, confirmaram, negou, negaram, nega, "
        "denunciou, denunciaram, sustentou, acrescentou, alertou, admitiu, reconheceu"
    ),
    unnamed="ele, ela, eles, elas, eu, nós",
    acts_too="anunciou, anunciaram, confirmou, confirmaram, acrescentou",
    roles=ROLES,
    passives="foi, foram, sido, sendo, será",
    relatives="que, quem, qual",
    determiners=(
        "o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, vários, várias, dois, duas, três, este, esta, outro, "
        "outra"
    ),
    joins="de, do, da, dos, das, para, em, no, na, com, ao, e",
    times="segunda, terça, quarta, quinta, sexta, sábado, domingo, ontem, hoje, também, além, porém, feira",
    parties=PARTIES,
    deeds=(
        "ataque*, bombardeio*, bombardeamento*, atentado*, bomba*, míssil*, mísseis, explosão*, disparo*, confronto*, "
        "prisão, prisões, massacre*"
    ),
    campaigns="ofensiva*, cerco*, bloqueio*, guerra, repressão, operação*",
    acts=(
        "matou, mataram, feriu, feriram, bombardeou, bombardearam, atacou, atacaram, disparou, dispararam, lançou, "
        "lançaram, destruiu, destruíram, prendeu, prenderam, cortou, cortaram, bloqueou, incendiou, incendiaram, queimou, "
        "queimaram, assassinou, assassinaram, arrasou, arrasaram, expulsou, expulsaram, despejou, despejaram, atingiu, "
        "atingiram, usou, usaram, utilizou, utilizaram, executou, executaram, sequestrou, sequestraram, capturou, "
        "capturaram, torturou, torturaram, saqueou, saquearam, dispersou, dispersaram, demoliu, demoliram, derrubou, "
        "derrubaram, abateu, abateram, deteve, detiveram, deportou, deportaram, demitiu, demitiram, abriu fogo, abriram "
        "fogo, bloquearam, fechou, fecharam, proibiu, proibiram, interceptou, interceptaram, confiscou, confiscaram, "
        "atropelou, atropelaram"
    ),
    undergone=(
        "mort*, morreram, ferid*, destruíd*, atacad*, bombardead*, abatid*, rompeu, explodiu, queimad*, incendiad*, "
        "assassinad*, arrasad*, despejad*, atingid*, detid*, executad*, sequestrad*, capturad*, torturad*, saquead*, "
        "dispersad*, demolid*, expuls*, deportad*, demitid*, morreu, perderam a vida, perdeu a vida, fechad*, proibid*, "
        "interceptad*, confiscad*, atropelad*"
    ),
    by="por, pelo, pela, pelos, pelas",
    by_near="de, do, da, dos, das",
    blames="acus*, culp*, responsabiliz*, atribu*",
    held="controlad*, apoiad*, em poder",
    vague="dezenas, centenas, milhares, inúmer*, vários",
    measures=(
        "hora*, dia, dias, semana*, mês, meses, ano, anos, minuto*, quilômetro*, quilómetro*, metro*, por cento, euro*, "
        "dólar*, real, reais, tonelada*"
    ),
)
