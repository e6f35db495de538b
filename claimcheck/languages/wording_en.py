"""English words of framing.

Sources and reasoning. Labels follow the classic lists of contested names in style guides of news agencies (terrorist /
militant / fighter, regime / government, liberated / seized, migrant / refugee, so-called) and the habits of two-sided
conflicts; a family holds only words that can name the same referent. Official euphemisms stand against the plain word for
the thing: restructuring is layoffs, enhanced interrogation is torture, a military takeover a coup, restoring order the
dispersal that others call crushing; surgical strikes, mopping up and collateral damage claim a precision that the
plain deed does not. "Undocumented" tells a lack of papers, "illegal" a guilt. A death tax is what opponents of an
inheritance tax call it. "Murdered" accuses, "killed" only tells. Evaluations are the vocabulary of judgement in the sense
of appraisal theory (Martin and White 2005): negative and positive judgement and appreciation of acts, not feelings.
Hedges follow Hyland's list of epistemic markers, cut to those of news prose. Reporting verbs are the common ones of news
prose. Written by hand for this project; development corpora served only to check coverage.
"""

from __future__ import annotations

from claimcheck.languages.wording import Label, Wording

LABELS = (
    Label("power", "regime", (
        "regime*, junta*, dictatorship*, tyranny, clan, strongman, dictator*, despot*, tyrant*, mullahs"
    )),
    Label("power", "government", (
        "government*, authorities, army, troops, soldiers, president*, leader*, military, loyalist*, forces loyal"
    )),
    Label("insurgents", "rebel", "rebel*, insurgent*"),
    Label("insurgents", "opposition", "opposition, opponents, dissidents"),
    Label("insurgents", "moderate", "moderate, moderates"),
    Label("insurgents", "fighter", "fighter*, gunmen, gunman, armed men, armed group*, combatants, faction*"),
    Label("insurgents", "militant", "militant*, militia*"),
    Label("insurgents", "islamist", "islamist*, salafist*"),
    Label("insurgents", "jihadist", "jihadist*, jihadi, jihadis"),
    Label("insurgents", "extremist", "extremist*, radicals, hardliners, fanatics"),
    Label("insurgents", "terrorist", (
        "terrorist*, terror group*, takfiri*, mercenaries, bandits, criminals, outlaws, armed gangs, armed gang"
    )),
    Label("insurgents", "liberator", (
        "freedom fighter*, revolutionaries, resistance, patriots, partisans, mujahideen, mujahedeen"
    )),
    Label("insurgents", "separatist", "separatist*, secessionist*, breakaway"),
    Label("insurgents", "independence", (
        "independence movement*, pro-independence, self-defence forces, self-defense forces"
    )),
    Label("takeover", "take", (
        "seize*, seizure, capture*, took, taken, overrun, overran, entered, regain*, recapture*, retake, retook, retaken"
    )),
    Label("takeover", "liberate", "liberat*, free the, freed the, cleanse*, cleans*"),
    Label("takeover", "occupy", "occup*, invad*, annex*"),
    Label("takeover", "return", "reunif*, reunit*, restor* control, returned to"),
    Label("event", "attack", (
        "attack*, strike*, raid*, airstrike*, bombing*, bombardment*, assault*, offensive*, shelling"
    )),
    Label("event", "incident", "incident*"),
    Label("event", "aggression", "aggression*"),
    Label("unrest", "protest", "protest*, demonstrat*, rally, rallies, march, gathering*"),
    Label("unrest", "revolt", "revolt*"),
    Label("unrest", "uprising", "uprising*"),
    Label("unrest", "revolution", "revolution*"),
    Label("unrest", "riot", "riot*, unrest, violence, disorder*, mob*, insurrection*, siege"),
    Label("protesters", "neutral", (
        "protester*, demonstrator*, marcher*, activist*, environmentalist*, climate campaigner*"
    )),
    Label("protesters", "hostile", (
        "rioter*, thug*, hooligan*, vandal*, troublemaker*, agitator*, mob, horde*, looter*, eco-terrorist*, "
        "ecoterrorist*"
    )),
    Label("warfare", "war", "war, conflict, fighting"),
    Label("warfare", "invasion", "invasion*, war of aggression"),
    Label("warfare", "operation", "special military operation, special operation, intervention*, peacekeeping"),
    Label("killing", "kill", "kill*, die, died, dead, deaths, death"),
    Label("killing", "neutralise", "neutralis*, neutraliz*, eliminat*, liquidat*"),
    Label("killing", "martyr", "martyr*"),
    Label("killing", "murder", "murder, murders, murdered, murderer*, assassinat*"),
    Label("captive", "prisoner", "prisoner*, detainee*, captive*, inmate*"),
    Label("captive", "hostage", "hostage*"),
    Label("movers", "migrant", "migrant*"),
    Label("movers", "refugee", "refugee*, asylum seeker*, exile*"),
    Label("movers", "illegal", (
        "illegals, illegal immigrant*, illegal migrant*, illegal alien*, invaders, clandestine*"
    )),
    Label("movers", "undocumented", "undocumented, irregular migrant*, irregular immigrant*"),
    Label("barrier", "fence", "fence*, barrier*"),
    Label("barrier", "wall", "wall"),
    Label("colony", "settlement", "settlement*, settlers"),
    Label("colony", "colony", "colony, colonies, colonists, colonisation"),
    Label("deal", "agreement", "agreement*, deal, accord"),
    Label("deal", "surrender", "surrender*, capitulat*"),
    Label("deal", "reconciliation", "reconciliation"),
    Label("force", "police", "police, security forces, law enforcement"),
    Label("force", "repression", "forces of repression, henchmen, goons"),
    Label("cuts", "reform", "reform*, reorganis*, modernis*, overhaul*, streamlin*, rationalis*"),
    Label("cuts", "cuts", "cuts, cutback*, austerity, dismantl*, slash*, axed, axing"),
    Label("disaster", "disaster", "collapse*, disaster*, breach*, burst, gave way"),
    Label("disaster", "euphemism", "loss of containment, malfunction*, anomal*"),
    Label("payment", "sanctions", "sanction*, embargo*"),
    Label("payment", "economic war", "economic war, financial war, blockade*"),
    Label("layoffs", "layoffs", (
        "layoff*, laid off, laying off, job cut*, job losses, redundanc*, firing workers, mass dismissal*"
    )),
    Label("layoffs", "euphemism", "restructuring*, rightsiz*, right sizing, downsiz*, headcount reduction*"),
    Label("torture", "torture", "tortur*"),
    Label("torture", "euphemism", "enhanced interrogation*, coercive interrogation*, ill-treatment, rough treatment"),
    Label("coup", "coup", "coup, coups, putsch*"),
    Label("coup", "euphemism", (
        "military takeover*, takeover of power, change of power, change of government, military transition"
    )),
    Label("territory", "occupied", (
        "occupied territor*, occupied palestinian territor*, occupied west bank, occupied land*"
    )),
    Label("territory", "disputed", "disputed territor*, disputed land*, judea and samaria"),
    Label("suppression", "order", "restored order, restore order, restores order, restoring order, dispers*"),
    Label("suppression", "crush", "crush*, quell*, repressed"),
    Label("succession", "death", "death tax*"),
    Label("succession", "tax", "inheritance tax*, estate tax*"),
    Label("relief", "gift", "tax giveaway*, tax handout*"),
    Label("relief", "cut", "tax cut*, tax relief, tax break*"),
    Label("israel", "plain", "israel"),
    Label("israel", "hostile", "zionist entity, zionist regime, zionist state, zionist enemy"),
    Label("creed", "sect", "cult, cults, cult leader*"),
    Label("creed", "movement", "religious movement*, religious group*, religious community"),
)

ROLES = (
    Label("speaker", "monitor", "monitor, monitors, monitoring, observatory, sohr, watchdog"),
    Label("speaker", "activist", "activist*, campaigner*"),
    Label("speaker", "medic", "medic, medics, doctor*, medical"),
    Label("speaker", "media", "media, newspaper*, television, tv, broadcaster, news agency, agency, sana"),
    Label("speaker", "resident", "resident*, witness*, local, locals, inhabitant*"),
)

PARTIES = (
    Label("party", "official", (
        "mayor*, minister, ministry, governor*, prefect*, henchmen, officials, town hall, city council, municipality"
    )),
    Label("party", "state", (
        "regime*, assad*, syrian government, syrian army, syrian forces, syrian troops, syrian jets, syrian warplanes, "
        "syrian military, syrian regime, syrian air force, government*, authorities, army, loyalist*, pro-government, "
        "troops, soldiers, junta*"
    )),
    Label("party", "russia", "russia*, moscow, kremlin"),
    Label("party", "us", "us, u s, american*, washington, united states, pentagon"),
    Label("party", "coalition", "coalition*"),
    Label("party", "turkey", "turkish, turkey*, ankara"),
    Label("party", "israel", "israel*"),
    Label("party", "iran", "iran*, tehran"),
    Label("party", "saudi", "saudi*, riyadh"),
    Label("party", "rebels", (
        "rebel*, insurgent*, opposition, terrorist*, takfiri*, militant*, gunm*, armed group*, jihadist*, extremist*, "
        "islamist*"
    )),
    Label("party", "is", "isis, isil, daesh, islamic state, is group"),
    Label("party", "nusra", "nusra, fateh al sham, qaeda"),
    Label("party", "kurds", "kurd*, ypg, sdf, pkk"),
    Label("party", "hezbollah", "hezbollah*, hizbollah*, hizbullah*"),
    Label("party", "ukraine", "ukrain*, kyiv, kiev"),
    Label("party", "britain", "british, britain*, uk, london"),
    Label("party", "france", "french, france*, paris"),
    Label("party", "nato", "nato*"),
    Label("party", "china", "china*, chinese, beijing"),
    Label("party", "hamas", "hamas*, palestinian*"),
    Label("party", "eu", "brussels, eu, european union"),
    Label("party", "police", "police, gendarmes, security forces, riot police, officers"),
    Label("party", "company", (
        "company, management, employer*, directors, bosses, owners, producers, publisher*, organisers, organizers"
    )),
)

GROUPS = (
    Label("group", "is", "isis, isil, is, daesh, islamic state"),
    Label("group", "nusra", "nusra, fateh al sham"),
    Label("group", "qaeda", "qaeda"),
    Label("group", "hezbollah", "hezbollah*, hizbollah*, hizbullah*"),
    Label("group", "hamas", "hamas*"),
    Label("group", "taliban", "taliban*"),
    Label("group", "pkk", "pkk, ypg"),
    Label("group", "houthis", "houthi*, ansar allah"),
    Label("group", "boko haram", "boko haram"),
    Label("group", "farc", "farc"),
    Label("group", "caliphate", "caliphate"),
    Label("group", "republic", "people s republic"),
)

WORDING = Wording(
    language="en",
    function_words=(
        "the, of, and, to, in, a, was, were, on, that, by, for, said, has, have, with, from, at, is, are, it"
    ),
    labels=LABELS,
    groups=GROUPS,
    bearers=(
        "forces, group, groups, fighters, troops, government, source, sources, army, soldiers, leader, front, attack, "
        "attacks, offensive, siege, airbase, held, air, ally, allies, jets, warplanes, helicopter, helicopters, area, "
        "areas, territory, town"
    ),
    epithets=(
        "terror, terrorist*, takfiri*, extremist*, hardline, radical, notorious, outlawed, so-called, self-styled, "
        "self-proclaimed, foreign-sponsored, foreign-backed, mercenar*, regime, militant*, jihadist*, islamist*, rebel*, "
        "puppet, proxy"
    ),
    distancing="so-called, so called, self-styled, self-proclaimed, purported, supposed",
    evaluations=(
        "massacr*, propaganda, atrocit*, carnage, bloodbath*, slaughter, slaughters, slaughtered, slaughtering, butcher*, "
        "barbari*, barbaro*, heinous, horrific, horrifying, horrendous, appalling, atrocious, terrible, shocking, "
        "outrage*, brutal*, vicious, savage*, cruel*, merciless, ruthless*, devastating, infamous, notorious, "
        "indiscriminate*, cowardly, shameful*, disgraceful, scandal*, unprecedented, heroic*, heroes, brave*, "
        "courageous*, goodwill, gesture, crime, crimes, war crime*, genocide, genocidal, ethnic cleansing, crackdown, "
        "catastroph*, disastrous, humiliat*, fiasco, farce, masquerade, charade, a sham, sham deal*, sham election*, sham "
        "trial*, sham vote*, sham referendum*, cynical*, cynicism, hypocri*, pretext, fabricat*, fake, liar*, smear*, "
        "hoax, manipulat*, provocat*, blackmail, ultimatum, illegal, unlawful, illegitimate, unjustified, "
        "disproportionate, excessive, reckless*, irresponsib*, dangerous*, absurd*, ridiculous*, deplorab*, unacceptable, "
        "intolerable, welcome*, hailed, exemplary, generous*, remarkable, spectacular, brilliant*, triumph*, victory, "
        "victories, victorious*, bold, landmark, shamelessly, brazen*, blatant*, flagrant*, ferocity, ferocious, "
        "unexpected ferocity, bloody, bloodthirsty, murderous, hell, nightmare*, tragedy, tragic, hysteri*, witch hunt, "
        "crumb*, botched, abortive, incompeten*, squander*, monster, scorched earth, starv*, strangl*, in cold blood, "
        "innocent*, wanton, senseless, proportionate, measured, restrained, abhorrent, abject, abomina*, absurdly, "
        "admirab*, aggravat*, alarming*, alarmis*, ambitious, appall*, arbitrar*, arrogan*, astonishing*, astounding, "
        "audacious*, awful*, bankrupt*, barefaced, baseless, begrudging*, bellicose, bigoted, blackmail*, bleak, "
        "blunder*, bogus, botch*, bravado, breathtaking, bungl*, calamit*, callous*, cave in, caved in, chaos, chaotic*, "
        "chilling*, clumsy, clumsil*, complicit*, condescend*, controversial, corrupt*, cowardice, craven, creeping, "
        "criminal*, crippling, crook*, crushing, cunning*, damning, dastardly, debacle, deceitful*, deceiv*, decept*, "
        "demagog*, despicab*, desperate, despotic, dire, disaster, disastrous*, discredited, disgust*, dishonest*, "
        "dismal*, dismay*, disturbing*, draconian, dreadful*, dubious, duplicit*, egregious*, emboldened, encouraging*, "
        "evil, exemplar*, extravagan*, fanatic*, far-fetched, fiendish, flagrantly, flawed, flimsy, flop, foolish*, "
        "frantic*, frenz*, frightening*, futile, gallant*, ghastly, glaring, glorious*, greed*, grim, grisly, "
        "groundbreaking, groundless, grotesque*, gruesome, hard-won, hardline stance, hasty, hastily, hateful, haunting, "
        "havoc, heartbreaking, heartless, heavy-handed, hideous, hijack*, horribl*, hypocrit*, idiotic, ignoble, "
        "ignominious*, ill-fated, illustrious, immoral*, impressive*, inadequate, incendiary, incoherent, indecent, "
        "indefensib*, inept*, inexcusab*, infam*, inflammatory, inhuman*, iniquit*, injustice*, insane*, insidious*, "
        "inspiring, invaluable, ironic*, jubilant, laughable, laudable, lavish, lawless, legendary, long-awaited, "
        "long-overdue, ludicrous*, lurid, macabre, magnificent, malicious*, meagre, meager, meddl*, mediocre, menacing, "
        "mercifully, meritorious, misguided, mishandl*, mislead*, mockery, monstrous*, much-needed, naive, naively, "
        "nefarious, negligen*, nightmarish, noble, nonsens*, obscene, odious, ominous*, onslaught, opaque, opportunis*, "
        "oppress*, ostracis*, overblown, paltry, parody, pathetic, perfid*, pernicious, perverse, plunder*, pointless, "
        "praised, praiseworthy, precarious, preposterous, profiteer*, promising, prophetic, provocation*, prudent*, "
        "puppet*, rampage*, ravag*, reassuring*, rebuke*, reckless, relentless*, remarkabl*, repressive, reprehensib*, "
        "repugnant, repulsive, resounding, revolting, righteous, rigged, rogue, ruinous, sacrific*, salutary, sarcas*, "
        "scam, scandalous*, scapegoat*, scare tactic*, scathing, scheming, selfish*, selfless*, shabby, shaky, shambl*, "
        "shame, shamed, shoddy, sinister, slander*, smug, sordid, spectacularly, spineless, splendid, spurious, squalid, "
        "staggering*, stark, steadfast, stirring, stubborn*, stunning*, stupid*, sublime, superb*, surreal, suspicious*, "
        "swindl*, sycophan*, tarnished, terrif*, terrorised, terrorized, thankfully, threadbare, toothless, torment*, "
        "totalitarian, traitor*, treacher*, treason*, tremendous, trivial*, troubling*, turmoil, tyrannical, ugly, "
        "unacceptab*, unbearab*, uncivilised, unconscionable, undemocratic, unfair*, unfortunate*, unfounded, ungrateful, "
        "unhinged, unprovoked, unscrupulous*, unspeakab*, untimely, unwarranted, unwelcome, unworthy, uproot*, vandal*, "
        "vaunted, vengeful, venomous*, vile, vilif*, vindictive*, virulent*, visionary, warmonger*, wasteful*, "
        "whitewash*, wicked, wildly, wise, wisely, witch-hunt*, wonderful, worrying*, worthless, wreak*, wretched, "
        "wrongly, zealous*, overdue, unleash*, weak point, second chance, sunk into, long battered, battered, harrowing, "
        "prudish, masterly, in a masterstroke, triumphant*, proudly, grudging*, a modest, abusive, sneaky, fraudulent, "
        "pack of lies, lies about, lied, are lies, surgical strike*, surgical precision, mopping up, mop up operation*, "
        "collateral damage, collateral victims, trigger happy, violently, purge, purges, purged, purging, power grab*, "
        "climbdown"
    ),
    intensities=(
        "the worst, the deadliest, the biggest, the heaviest, the bloodiest, first of its kind, worst in, deadliest in, "
        "biggest officially, significant, rare in, among the worst, never before, huge and, sea of people, huge crowd*, "
        "vast crowd*, a handful of"
    ),
    purposes=(
        "in order to, so as to, aimed at, aims at, aims to, aiming to, with the aim of, in a bid to, in an effort to, in "
        "an attempt to, an attempt to, designed to, intended to, meant to, launched to, seeking to, seeking, seeks to, "
        "sought to, to avert, to allow, to relieve, to avoid, to prevent, to force, to punish, to protect, to avenge, to "
        "retake, to recapture, to reopen, to free, to liberate, to try to, to cut, to cover up, to spare, to woo, to "
        "defend, to save, to stop, to help, to restore, to preserve, to deter, to dissuade, to discourage, to ease, to "
        "reduce, to boost, to secure, to curb, to keep, to hide, to please, to silence, to paralyse, to paralyze, to "
        "weaken, to encircle, to push, to expel, to drive, to end, to make, to improve, to give, to let, to enable, for "
        "the sake of, so that, hoping to, in the hope of, in hopes of, keen to, eager to, anxious to, bent on, intent on, "
        "out to, under the pretext, on the pretext, under cover of, under the guise, wants to, wanted to, with a view to, "
        "it wanted to, the better to, in the name of, for humanitarian reasons, as part of a deal, ostensibly to, "
        "ostensibly for, supposedly to, supposedly for, officially to, officially for, in the interest of, in the "
        "interests of, invoking, out of concern, out of fairness, on grounds of"
    ),
    causes=(
        "because, because of, in response to, in retaliation for, in revenge for, as a response to, a response to, due to "
        "the, due to a, due to lack, owing to, as a result of, a consequence of, on the grounds that, motivated by, "
        "prompted by, driven by, triggered by, fearing, for fear of, out of fear, alarmed by, worried by, angered by, in "
        "recognition of, erupted with, started with, began as, began with, erupted when, following the, national security "
        "interest, in the wake of, thanks to, for lack of, for want of, accusing"
    ),
    resolves=(
        "decid*, decision, agree*, agreement, plan, plans, planned, planning, promise*, pledg*, vow*, refus*, able, "
        "unable, begin, begins, began, begun, start, starts, started, continu*, fail, fails, failed, failure, ready, due, "
        "going, have, has, had, need, needs, needed, expected, likely, unlikely, threaten*, declin*, offer*, voted, "
        "managed, manages, choose, chose, chosen, prepar*, right, set, forced, allowed, ordered, asked, told, urged"
    ),
    disputes=(
        "propaganda, pretext*, excuse*, smokescreen, alibi, ploy, a sham, farce, masquerade, charade, ostensibly, "
        "supposedly, pretend*, under cover of, in reality, so-called, claims to, manoeuv*, maneuv*, fabricat*, false, "
        "fake, lie, lies, trick, cynical*, hypocri*, publicity stunt, motives remain, motives are, unclear, doubt*, "
        "reject*, nothing but, mere, merely, only to, actually, real aim, true aim, real reason, real goal"
    ),
    hedges=(
        "alleged*, allegation*, suspected, purported*, reportedly, apparently, apparent, believed to, presumed*, "
        "supposed*, possible, possibly, likely, unconfirmed, appears to, appeared to, appear to, could be, may have, "
        "might have, would have, thought to, said to be, seem*, what was said, unverified, accused of, suspicion*"
    ),
    says_before="according to, as per, in the words of",
    says=(
        "said, says, say, saying, told, tells, reported, announced, announces, added, adds, claimed, stated, confirmed, "
        "confirms, declared that, denied, denies, stressed, noted, warned, argued, insisted, acknowledged, explained, "
        "recalled, reiterated, pointed out, indicated, revealed, tweeted, wrote, testified, described, concluded, "
        "estimated, estimates, asserted, affirmed, maintained that, believe, believes, suggested, conceded, admitted, "
        "called for, called on, called upon, telling, declaring, quoted as saying"
    ),
    unnamed="he, she, it, they, we, i, one",
    acts_too="reported, announced, announces, added, adds, confirmed, confirms, noted, recalled",
    articles="a, an, the, its, their, his, her, our",
    roles=ROLES,
    tells="told, tells, telling",
    passives="was, were, been, be, is, are, being",
    relatives="who, which, that, whose",
    determiners=(
        "a, an, the, its, their, his, her, our, several, some, one, two, three, four, many, most, both, other, another, "
        "no, this, that, these, those"
    ),
    joins="of, for, in, at, by, from, with, on, and",
    times=(
        "monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, january, february, march, april, may, "
        "june, july, august, september, october, november, december, yesterday, today, earlier, later, week, month, "
        "year, night, morning, evening, afternoon, however, also, previously, meanwhile, then, now, again, repeatedly, "
        "separately, has, have, had, strongly, officially, always"
    ),
    parties=PARTIES,
    deeds=(
        "airstrike*, air strike*, air raid*, strike, strikes, raid, raids, attack, attacks, bombing*, bombardment*, "
        "shelling, assault*, missile*, barrel bomb*, bomb, bombs, rocket*, ambush*, explosion*, blast*, killing*, "
        "clashes, fighting, fire, incident, arrests, closure, chemical weapons, massacre*"
    ),
    campaigns="offensive*, siege, sieges, blockade*, crackdown, war, campaign, repression, operation, operations",
    acts=(
        "killed, kill, kills, killing, wounded, injured, dropped, drops, dropping, struck, hit, targeted, targets, "
        "bombed, bombs, bombarded, shelled, used, uses, destroyed, arrested, detained, dispersed, executed, execute, "
        "executes, released, launched, launches, fired, fires, shot, carried out, carries out, stormed, unleashed, "
        "pounded, pounding, blew, behind, responsible, attacked, cracked, withheld, responsibility, refused, yet to give, "
        "stepped up, torched, burned, razed, flattened, demolished, murdered, evicted, expelled, hits, kidnapped, "
        "abducted, captured, tortured, looted, ransacked, raided, opened fire, poisoned, imprisoned, jailed, deported, "
        "sank, invaded, assassinated, gunned down, massacred, gassed, blocked, cleared, dismantled, laid off, cut off, "
        "closed, shut, banned, intercepted, seized, confiscated, knocked down, ran over, breached, hacked"
    ),
    undergone=(
        "died, die, dead, deaths, death, fell, crashed, killed, injured, wounded, dropped, hit, struck, used, shot down, "
        "destroyed, stuck, blew up, exploded, erupted, injuries, lost, targeted, released, failed, halted, collapsed, "
        "broke, gave way, cut off, burned, burnt, razed, demolished, evicted, expelled, attacked, bombed, shelled, "
        "arrested, detained, executed, murdered, assassinated, kidnapped, abducted, captured, tortured, looted, "
        "ransacked, torched, flattened, dispersed, imprisoned, jailed, deported, poisoned, gunned down, shot dead, shot, "
        "massacred, gassed, laid off, perished, sank, cleared, evacuated, dismantled, closed, shut, banned, intercepted, "
        "taken hostage, seized, confiscated, knocked down, run over, breached, hacked"
    ),
    by="by, from",
    blames="blame*, blaming, accus*, pointing the finger, pointed the finger, hold responsible, implicat*",
    held=(
        "held, controlled, backed, linked, run, aligned, allied, stronghold, bastion, affiliated, backer, sponsored, "
        "owned, media, state media, base, airbase, positions, lines, source, sources, officials, official, spokesman, "
        "defence, defense, ministry, reconciliation, airfield"
    ),
    vague="dozens, scores, hundreds, thousands, tens of thousands, hundreds of thousands, millions, several, many",
    measures=(
        "hour*, day, days, week*, month*, year*, minute*, second, seconds, km, kilomet*, mile*, metre*, meter*, percent, "
        "per cent, euro*, dollar*, pound, pounds, ton, tons, tonne*, degrees"
    ),
)
