"""German words of framing, a smaller list: the contested names, plain judgements and reasons of agency and party prose.

The families and charges are those of the English and French lists, where the reasoning stands. Written by hand for this
project from general knowledge of German news language; nothing is copied from a corpus or a lexicon.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", "regime*, junta*, diktatur*, diktator*, machthaber*, gewaltherrscher*, despot*"),
    Label("power", "government", (
        "regierung*, behörde*, armee*, truppen, soldaten, streitkräfte*, militär*, präsident*"
    )),
    Label("insurgents", "rebel", "rebell*, aufständisch*"),
    Label("insurgents", "opposition", "opposition*, regierungsgegner*"),
    Label("insurgents", "fighter", "kämpfer*, bewaffnete*"),
    Label("insurgents", "militant", "miliz*"),
    Label("insurgents", "islamist", "islamist*, salafist*"),
    Label("insurgents", "jihadist", "dschihadist*"),
    Label("insurgents", "extremist", "extremist*, radikale*"),
    Label("insurgents", "terrorist", "terrorist*, terrormiliz*, terrorgruppe*, söldner*, banditen"),
    Label("insurgents", "liberator", "freiheitskämpfer*, widerstand*, revolutionäre*"),
    Label("insurgents", "separatist", "separatist*"),
    Label("takeover", "take", "einnahme*, eingenommen*, erobert*, zurückerobert*, besetzt hält"),
    Label("takeover", "liberate", "befreit*, befreiung*"),
    Label("takeover", "occupy", "besetzt*, besetzung*, besatz*, annektier*, annexion*, überfall*"),
    Label("event", "attack", "angriff*, anschlag*, luftangriff*, bombardierung*, offensive*"),
    Label("event", "incident", "vorfall*, zwischenfall*"),
    Label("event", "aggression", "aggression*"),
    Label("unrest", "protest", "protest*, demonstration*, kundgebung*, protestmarsch*"),
    Label("unrest", "revolt", "revolte*"),
    Label("unrest", "uprising", "aufstand*, erhebung*"),
    Label("unrest", "revolution", "revolution*"),
    Label("unrest", "riot", "krawall*, ausschreitung*, unruhen, randale*"),
    Label("protesters", "neutral", "demonstrant*, demonstrierende*, protestierende*"),
    Label("protesters", "hostile", "randalierer*, chaoten, krawallmacher*, mob, pöbel"),
    Label("warfare", "war", "krieg, konflikt*, kämpfe"),
    Label("warfare", "invasion", "invasion*, angriffskrieg*, überfall"),
    Label("warfare", "operation", "spezialoperation*, sondereinsatz*"),
    Label("movers", "migrant", "migrant*, zuwanderer*"),
    Label("movers", "refugee", "flüchtling*, geflüchtete*, schutzsuchende*, asylbewerber*"),
    Label("movers", "illegal", "illegale*"),
    Label("captive", "prisoner", "gefangene*, häftling*, inhaftierte*"),
    Label("captive", "hostage", "geisel*"),
    Label("disaster", "disaster", "dammbruch*, unglück*, katastrophe*, einsturz*"),
    Label("disaster", "euphemism", "störfall*, ereignis*"),
    Label("cuts", "reform", "reform*"),
    Label("cuts", "cuts", "kürzung*, kahlschlag*, sparmaßnahme*"),
    Label("layoffs", "layoffs", "entlassung*, stellenabbau"),
    Label("layoffs", "euphemism", "sozialplan*, umstrukturierung*, freisetzung*"),
    Label("torture", "torture", "folter*, gefoltert*"),
    Label("torture", "euphemism", "verschärfte* verhör*, verschärfte* befragung*, misshandl*"),
    Label("coup", "coup", "putsch*, staatsstreich*"),
    Label("coup", "euphemism", "machtübernahme*, machtwechsel*, regierungswechsel*"),
    Label("suppression", "order", "ordnung wiederhergestellt, aufgelöst*"),
    Label("suppression", "crush", "niedergeschlagen*, niederschlagung*, unterdrück*"),
    Label("israel", "plain", "israel"),
    Label("israel", "hostile", "zionistische* gebilde, zionistische* regime"),
    Label("creed", "sect", "sekte*, guru*"),
    Label("creed", "movement", "religionsgemeinschaft*, religiöse* gemeinschaft*"),
)

ROLES = (
    Label("speaker", "monitor", "beobachtungsstelle*, beobachter*"),
    Label("speaker", "activist", "aktivist*"),
    Label("speaker", "media", "medien*, nachrichtenagentur*, zeitung*"),
    Label("speaker", "resident", "anwohner*, augenzeuge*, zeuge*, bewohner*"),
)

PARTIES = (
    Label("party", "official", "bürgermeister*, minister*, gouverneur*, stadtverwaltung*"),
    Label("party", "state", "regime*, assad*, regierung*, armee*, behörden"),
    Label("party", "russia", "russ*, moskau*, kreml*"),
    Label("party", "us", "us, usa, amerikanisch*, amerikaner*, washington*"),
    Label("party", "turkey", "türk*, ankara*"),
    Label("party", "israel", "israel*"),
    Label("party", "iran", "iran*, teheran*"),
    Label("party", "rebels", "rebell*, aufständisch*, terrorist*, extremist*, dschihadist*, islamist*"),
    Label("party", "is", "is, daesh, islamischer staat, islamischen staat*"),
    Label("party", "ukraine", "ukrain*, kiew*"),
    Label("party", "police", "polizei*, polizist*, gendarm*"),
    Label("party", "company", "unternehmen*, konzern*, betreiber*, firma"),
)

GROUPS = (
    Label("group", "is", "isis, is, daesh, islamischer staat, islamischen staat"),
    Label("group", "nusra", "nusra"),
    Label("group", "qaeda", "qaida, qaeda"),
    Label("group", "hezbollah", "hezbollah*, hisbollah*, hezbolá*"),
    Label("group", "hamas", "hamas"),
    Label("group", "taliban", "taliban*, talibã*, talibán*"),
)

WORDING = Wording(
    language="de",
    function_words=(
        "der, die, das, und, in, den, von, zu, mit, sich, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, an, "
        "werden, aus, er, hat, dass, sie, nach, wurde, wurden, bei, am"
    ),
    labels=LABELS,
    groups=GROUPS,
    epithets="terror*, extremistisch*, radikal*, sogenannt*, selbsternannt*, islamistisch*, dschihadistisch*",
    distancing="sogenannt*, selbsternannt*, angeblich*, vermeintlich*",
    evaluations=(
        "massaker*, propaganda, gräuel*, blutbad*, barbarisch*, barbarei, brutal*, grausam*, schrecklich*, entsetzlich*, "
        "abscheulich*, skandal*, skandalös*, schändlich*, feige*, heldenhaft*, helden, mutig*, verbrechen*, "
        "kriegsverbrechen*, völkermord*, katastroph*, verheerend*, demütig*, farce, zynisch*, zynismus, heuchler*, "
        "vorwand*, lüge*, erlogen*, provokation*, erpressung*, illegal*, unrechtmäßig*, unverhältnismäßig*, "
        "verantwortungslos*, gefährlich*, absurd*, lächerlich*, inakzeptabel*, großzügig*, geste*, beispiellos*, "
        "historisch*, rücksichtslos*, wahllos*, hetze*, schamlos*, willkür*, tragödie*, tragisch*, albtraum*, chaotisch*, "
        "demagog*, verräter*, verrat*, hysterie*, unmenschlich*, mutwillig*, unschuldig*, chirurgische* präzision, "
        "chirurgische* schläge, chirurgische* schlag, säuberungsaktion*, kollateralsch*, gewaltsam, säuberung*"
    ),
    intensities=(
        "der schlimmste*, die schlimmste*, das schlimmste*, schwerste*, blutigste*, tödlichste*, erstmals in der "
        "geschichte"
    ),
    purposes=(
        "um zu, damit, um die, um den, um das, um einen, um eine, um sich, mit dem ziel*, zum zweck*, in der absicht, in "
        "der hoffnung, unter dem vorwand, im namen, zum schutz, aus humanitären gründen, zwecks, versuch*"
    ),
    causes=(
        "weil, wegen, aufgrund, infolge, als reaktion, als antwort, als vergeltung, aus rache, aus angst, dank, mangels, "
        "aus mangel, begründe*, ausgelöst durch, verursacht durch"
    ),
    disputes=(
        "propaganda, vorwand*, ausrede*, alibi*, farce, manöver*, täuschung*, angeblich*, vorgeblich*, zynisch*, in "
        "wahrheit, in wirklichkeit, lüge*, erlogen*, zweifel*, bezweifel*, weist zurück, zurückgewiesen, unklar*, "
        "ablenkung*, pr aktion, nichts als, nichts anderes als"
    ),
    hedges=(
        "angeblich*, mutmaßlich*, vermeintlich*, offenbar, vermutlich, möglicherweise, soll, sollen, scheint, "
        "unbestätigt*, womöglich, anscheinend"
    ),
    says_before="laut, nach angaben, zufolge, nach aussage*",
    says=(
        "sagte, sagten, sagt, sagen, erklärte, erklärten, teilte, teilten, berichtete, berichteten, meldete, meldeten, "
        "gab bekannt, betonte, warnte, behauptete, behaupteten, kritisierte, fügte hinzu, bestätigte, bestätigten, "
        "dementierte, bestritt, wirft, warf, räumte ein"
    ),
    unnamed="er, sie, es, man, wir, ich",
    acts_too="bestätigte, bestätigten",
    roles=ROLES,
    passives="wurde, wurden, worden, wird, werden",
    relatives="der, die, das, welche, welcher",
    determiners="der, die, das, den, dem, des, ein, eine, einer, einem, einen, seine, ihre, mehrere, zwei, drei",
    joins="von, vom, für, in, im, am, an, aus, bei, und, des, der",
    times=(
        "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, am, zuvor, auch, jedoch, "
        "dagegen"
    ),
    parties=PARTIES,
    deeds=(
        "angriff*, luftangriff*, anschlag*, bombardierung*, beschuss, bombe*, fassbombe*, rakete*, explosion*, schüsse, "
        "kämpfe, gefechte, zusammenstöße, festnahme*, massaker*"
    ),
    campaigns="offensive*, belagerung*, blockade*, krieg*, niederschlagung*, einsatz*",
    acts=(
        "tötete*, töteten, verletzte*, bombardierte*, griff an, griffen an, schoss, schossen, feuerte*, setzte ein, "
        "setzten ein, zerstörte*, nahm fest, nahmen fest, erhöhte, verweigerte*, blockierte*, trieb, trieben, ermordete*, "
        "sprengte*, räumte*, verbrannte*, vertrieb, vertrieben, erschoss, erschossen, beschoss, beschossen, attackierte*, "
        "verhaftete*, entführte*, folterte*, plünderte*, erstürmte*, stürmte*, startete*, griff, griffen, löste auf, "
        "lösten auf, deportierte*, riss ab, rissen ab, brannte nieder, brannten nieder, eröffnete das feuer, eröffneten "
        "das feuer, entließ, entließen, schlossen, verbot, beschlagnahmte*"
    ),
    undergone=(
        "getötet*, starben, tote, toten, verletzt*, beschossen*, abgeschossen*, zerstört*, festgenommen*, ausgebrochen, "
        "eingesetzt*, ermordet*, gesprengt*, geräumt*, verbrannt*, abgebrannt*, niedergebrannt*, vertrieben*, "
        "angegriffen*, bombardiert*, getroffen*, erschossen*, verhaftet*, entführt*, gefoltert*, geplündert*, "
        "hingerichtet*, abgerissen*, abgeschoben*, deportiert*, entlassen, starb, ums leben, umgekommen*, geschlossen*, "
        "verboten*, beschlagnahmt*"
    ),
    by="durch, von, vom",
    by_near="der, des",
    blames="wirft vor, warf vor, beschuldigt*, verantwortlich macht, vorwurf*",
    held="gehalten*, kontrolliert*, unterstützt*, beherrscht*, gesteuert*",
    vague="dutzende*, hunderte*, tausende*, zahlreiche, mehrere",
    measures=(
        "stunde*, tag, tage, tagen, woche*, monat*, jahr*, minute*, kilometer*, meter*, prozent*, euro*, dollar*, tonne*"
    ),
)
