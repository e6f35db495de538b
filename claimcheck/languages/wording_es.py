"""Spanish words of framing, a smaller list: the contested names, plain judgements and reasons of agency and party prose.

The families and charges are those of the English and French lists, where the reasoning stands. Written by hand for this
project from general knowledge of Spanish news language; nothing is copied from a corpus or a lexicon.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", "régimen*, dictadura*, dictador*, tirano*, tiranía, junta militar"),
    Label("power", "government", (
        "gobierno*, autoridades, ejército*, tropas, soldados, militares, presidente*, fuerzas gubernamentales"
    )),
    Label("insurgents", "rebel", "rebelde*, insurgente*, sublevad*"),
    Label("insurgents", "opposition", "oposición, opositor*"),
    Label("insurgents", "fighter", "combatiente*, hombres armados, grupos armados, guerrillero*"),
    Label("insurgents", "militant", "miliciano*, milicia*"),
    Label("insurgents", "islamist", "islamista*"),
    Label("insurgents", "jihadist", "yihadista*"),
    Label("insurgents", "extremist", "extremista*, radicales"),
    Label("insurgents", "terrorist", "terrorista*, mercenario*, bandidos, delincuentes"),
    Label("insurgents", "liberator", "luchadores por la libertad, resistencia, revolucionario*"),
    Label("takeover", "take", "toma, tomada, tomado, tomaron, capturad*, reconquist*, recuperad*"),
    Label("takeover", "liberate", "liber*"),
    Label("takeover", "occupy", "ocup*, invad*, invas*, anexi*"),
    Label("event", "attack", "ataque*, bombardeo*, atentado*, ofensiva*"),
    Label("event", "incident", "incidente*"),
    Label("event", "aggression", "agresión, agresiones"),
    Label("unrest", "protest", "protesta*, manifestación, manifestaciones, marcha*, concentración"),
    Label("unrest", "uprising", "levantamiento*, alzamiento*"),
    Label("unrest", "revolution", "revolución*"),
    Label("unrest", "riot", "disturbio*, motín*, vandalismo"),
    Label("protesters", "neutral", "manifestante*, comuner*, campesin*"),
    Label("protesters", "hostile", "vándalo*, turba*, violentos, agitador*, azuzador*"),
    Label("warfare", "war", "guerra, conflicto*, combates"),
    Label("warfare", "invasion", "invasión*, guerra de agresión"),
    Label("warfare", "operation", "operación especial, operación militar especial, intervención"),
    Label("movers", "migrant", "migrante*, inmigrante*"),
    Label("movers", "refugee", "refugiad*, solicitantes de asilo, exiliad*"),
    Label("movers", "illegal", "ilegales"),
    Label("movers", "undocumented", "indocumentad*, sin papeles"),
    Label("disaster", "disaster", "rotura, colapso*, derrumbe*, desastre*, rompió, desborde*"),
    Label("disaster", "euphemism", "incidente geotécnico, pérdida de contención, anomalía*"),
    Label("cuts", "reform", "reforma*"),
    Label("cuts", "cuts", "recorte*, ajuste*, tijeretazo*"),
    Label("layoffs", "layoffs", "despido*, despidió, despidieron"),
    Label("layoffs", "euphemism", "expediente de regulación, reestructuración*, ajuste de plantilla"),
    Label("torture", "torture", "tortur*"),
    Label("torture", "euphemism", "interrogatorio* reforzado*, malos tratos"),
    Label("coup", "coup", "golpe de estado, golpe militar, golpista*"),
    Label("coup", "euphemism", "toma del poder, transición militar, cambio de gobierno"),
    Label("suppression", "order", "restablec* el orden, dispers*"),
    Label("suppression", "crush", "reprim*, aplast*"),
    Label("israel", "plain", "israel"),
    Label("israel", "hostile", "entidad sionista, régimen sionista"),
    Label("creed", "sect", "gurú*, secta, sectas"),
    Label("creed", "movement", "movimiento religioso, grupo religioso"),
)

ROLES = (
    Label("speaker", "monitor", "observatorio*, observadores"),
    Label("speaker", "activist", "activista*"),
    Label("speaker", "media", "medios, prensa, agencia*, diario"),
    Label("speaker", "resident", "vecinos, testigos, residentes, pobladores"),
)

PARTIES = (
    Label("party", "official", "alcalde*, alcaldesa, gobernador*, ministro*, ministerio, ayuntamiento*"),
    Label("party", "state", "régimen*, asad, assad, gobierno*, ejército*, autoridades"),
    Label("party", "russia", "rus*, moscú, kremlin"),
    Label("party", "us", "estadounidense*, estados unidos, eeuu, washington"),
    Label("party", "turkey", "turc*, turquía, ankara"),
    Label("party", "israel", "israel*"),
    Label("party", "iran", "iran*, irán, teherán"),
    Label("party", "rebels", "rebelde*, insurgente*, terrorista*, yihadista*, extremista*"),
    Label("party", "is", "isis, daesh, estado islámico"),
    Label("party", "ukraine", "ucran*, kiev"),
    Label("party", "police", "policía*, agentes, gendarme*"),
    Label("party", "company", "empresa*, compañía*, minera*, directiv*"),
)

GROUPS = (
    Label("group", "is", "isis, is, daesh, estado islámico"),
    Label("group", "nusra", "nusra"),
    Label("group", "qaeda", "qaida, qaeda"),
    Label("group", "hezbollah", "hezbollah*, hisbollah*, hezbolá*"),
    Label("group", "hamas", "hamas"),
    Label("group", "taliban", "taliban*, talibã*, talibán*"),
)

WORDING = Wording(
    language="es",
    function_words=(
        "el, la, los, las, de, del, que, y, en, un, una, por, con, para, se, al, su, es, lo, como, más, fue, han, ha, "
        "no, sus, a"
    ),
    labels=LABELS,
    groups=GROUPS,
    epithets="terrorista*, extremista*, radical*, autoproclamad*, autodenominad*, llamado, yihadista*, islamista*",
    distancing="autoproclamad*, autodenominad*, llamado, supuest*, presunt*, mal llamad*",
    evaluations=(
        "masacre*, propaganda, atrocidad*, atroz, atroces, carnicería, barbarie, bárbaro*, bárbaras, brutal*, cruel*, "
        "salvaje*, terrible*, horrible*, horroros*, escándalo*, escandalos*, vergüenza, vergonzos*, cobarde*, heroic*, "
        "héroe*, valiente*, crimen, crímenes, genocidio*, catástrofe*, catastrófic*, devastador*, humill*, farsa*, "
        "cínic*, cinismo, hipócrita*, pretexto*, mentira*, mentiros*, provocación*, chantaje*, ilegal*, ilegítim*, "
        "desproporcionad*, irresponsable*, peligros*, absurd*, ridícul*, inaceptable*, generos*, gesto, histórico, "
        "histórica, sin precedentes, despiadad*, indiscriminad*, descarad*, sin vergüenza, tragedia*, trágic*, "
        "pesadilla*, caótic*, demagóg*, demagogia, traición*, traidor*, histeria, inhuman*, inocente*, codicia, "
        "negligen*, criminal*, impunidad, saqueo*, abuso*, ataque* quirúrgic*, precisión quirúrgica, daños colaterales, "
        "gatillo fácil, violentamente, purga*"
    ),
    intensities="el peor, la peor, los peores, las peores, el más mortífero, el más grave, la más grave, sin parangón",
    purposes=(
        "con el fin de, a fin de, con el objetivo de, para que, con la intención de, con la esperanza de, so pretexto, "
        "bajo el pretexto, con el pretexto, en nombre de, por razones humanitarias, en un intento, en busca de, alegando, "
        "invocando"
    ),
    causes=(
        "porque, debido a, a causa de, por culpa de, como resultado de, en respuesta a, en represalia, por miedo, por "
        "temor, gracias a, por falta de, a raíz de, tras"
    ),
    before_infinitive="para, por",
    infinitives=("ar", "er", "ir", "rse", "rlo", "rla"),
    disputes=(
        "propaganda, pretexto*, excusa*, coartada*, farsa*, maniobra*, cortina de humo, supuest*, cínic*, en realidad, "
        "mentira*, fals*, dud*, rechaz*, desmient*, no es más que, no son más que, montaje*"
    ),
    hedges=(
        "presunt*, supuest*, al parecer, aparentemente, posible*, posiblemente, probablemente, habría, habrían, podría, "
        "podrían, sin confirmar, sospech*"
    ),
    says_before="según, de acuerdo con, a juicio de, en palabras de",
    says=(
        "dijo, dijeron, dice, dicen, declaró, declararon, afirmó, afirmaron, afirma, anunció, anunciaron, informó, "
        "informaron, señaló, señalaron, aseguró, aseguraron, asegura, indicó, indicaron, explicó, confirmó, confirmaron, "
        "negó, negaron, niega, denunció, denunciaron, denuncia, sostuvo, agregó, añadió, advirtió, admitió, reconoció"
    ),
    unnamed="él, ella, ellos, ellas, yo, nosotros",
    acts_too="anunció, anunciaron, confirmó, confirmaron, agregó, añadió",
    articles="el, la, los, las, un, una, unos, unas, su, sus, del, al, esta",
    clitics="la, las, los",
    before_clitics="no, que, quien, se, él, ella, ellos, ellas, como",
    roles=ROLES,
    passives="fue, fueron, sido, siendo, será",
    relatives="que, quien, quienes, cual",
    determiners="el, la, los, las, un, una, unos, unas, su, sus, varios, varias, dos, tres, este, esta, otro, otra",
    joins="de, del, para, en, con, a, al, y",
    times=(
        "lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, también, además, sin, embargo, antes"
    ),
    parties=PARTIES,
    deeds=(
        "ataque*, bombardeo*, atentado*, bomba*, misil*, explosión*, disparo*, combates, enfrentamiento*, arresto*, "
        "detención*, masacre*"
    ),
    campaigns="ofensiva*, asedio*, sitio, bloqueo*, guerra, represión, operación*",
    acts=(
        "mató, mataron, hirió, hirieron, bombardeó, bombardearon, atacó, atacaron, disparó, dispararon, lanzó, lanzaron, "
        "destruyó, destruyeron, detuvo, detuvieron, levantó, levantaron, cortó, cortaron, bloqueó, incendió, incendiaron, "
        "quemó, quemaron, arrasó, arrasaron, asesinó, asesinaron, derribó, derribaron, expulsó, expulsaron, desalojó, "
        "desalojaron, golpeó, golpearon, alcanzó, alcanzaron, usó, usaron, utilizó, utilizaron, ejecutó, ejecutaron, "
        "secuestró, secuestraron, capturó, capturaron, torturó, torturaron, saqueó, saquearon, dispersó, dispersaron, "
        "demolió, demolieron, abatió, abatieron, arrestó, arrestaron, deportó, deportaron, despidió, despidieron, abrió "
        "fuego, abrieron fuego, ha matado, han matado, ha bombardeado, han bombardeado, ha atacado, han atacado, ha "
        "detenido, han detenido, ha destruido, han destruido, bombardea, bombardean, bloquearon, cerró, cerraron, "
        "prohibió, prohibieron, interceptó, interceptaron, confiscó, confiscaron, atropelló, atropellaron"
    ),
    undergone=(
        "muert*, murieron, falleci*, herid*, destruid*, atacad*, bombardead*, derribad*, rompió, estalló, colapsó, "
        "quemad*, incendiad*, arrasad*, asesinad*, expulsad*, desalojad*, golpead*, alcanzad*, detenid*, arrestad*, "
        "ejecutad*, secuestrad*, capturad*, torturad*, saquead*, dispersad*, demolid*, abatid*, deportad*, despedid*, "
        "perecieron, perdieron la vida, perdió la vida, cerrad*, prohibid*, interceptad*, confiscad*, atropellad*"
    ),
    by="por",
    by_near="de, del",
    blames="acus*, culp*, responsabiliz*, atribuy*",
    held="controlad*, respaldad*, apoyad*, ocupad*, en manos",
    vague="decenas, centenares, cientos, miles, numeros*, varios",
    measures=(
        "hora*, día*, semana*, mes, meses, año*, minuto*, kilómetro*, metro*, por ciento, euro*, dólar*, tonelada*"
    ),
)
