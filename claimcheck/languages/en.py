# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""English. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them."""

from __future__ import annotations

from claimcheck.languages.base import (
    DateWords,
    Debris,
    LanguageData,
    NumberWords,
    Paradigm,
    Phrase,
    Pronoun,
    Verb,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(finite: str, participle: str, gerund: str, infinitive: str) -> Paradigm:
    parts = (tuple(end.strip("-") for end in group.split()) for group in (finite, participle, gerund, infinitive))
    return Paradigm(*parts)


PARADIGMS = (
    ("past", _endings("ed", "ed", "ing", "")),
    ("ed", _endings("- s ed", "ed", "ing", "-")),
    ("e", _endings("e es ed", "ed", "ing", "e")),
    ("es", _endings("- es ed", "ed", "ing", "-")),
    ("y", _endings("y ies ied", "ied", "ying", "y")),
    ("t", _endings("t ts tted", "tted", "tting", "t")),
    ("p", _endings("p ps pped", "pped", "pping", "p")),
    ("l", _endings("l ls lled led", "lled led", "lling ling", "l")),
    ("d", _endings("- s d", "d", "ing", "-")),
    ("n", _endings("- s ned", "ned", "ning", "-")),
    ("say", _endings("say says said", "said", "saying", "say")),
    ("tell", _endings("tell tells told", "told", "telling", "tell")),
    ("write", _endings("write writes wrote", "written", "writing", "write")),
    ("think", _endings("think thinks thought", "thought", "thinking", "think")),
    ("find", _endings("find finds found", "found", "finding", "find")),
    ("know", _endings("know knows knew", "known", "knowing", "know")),
    ("see", _endings("see sees saw", "seen", "seeing", "see")),
    ("show", _endings("show shows showed", "shown", "showing", "show")),
    ("hold", _endings("hold holds held", "held", "holding", "hold")),
    ("feel", _endings("feel feels felt", "felt", "feeling", "feel")),
    ("swear", _endings("swear swears swore", "sworn", "swearing", "swear")),
    ("foresee", _endings("foresee foresees foresaw", "foreseen", "foreseeing", "foresee")),
    ("seek", _endings("seek seeks sought", "sought", "seeking", "seek")),
    ("read", _endings("reads read", "read", "reading", "read")),
    ("understand", _endings("understand understands understood", "understood", "understanding", "understand")),
)

VERBS = (
    Verb("", "say", "asserted", "qb"),
    Verb("", "tell", "asserted", "a"),
    Verb("", "write", "asserted", "q"),
    Verb(
        "explain add insist assert contend recount complain confirm mention recall remind inform repeat testif respond"
        " reveal learn boast retort tweet chant shout underscore stress",
        "ed",
        "asserted",
        "qbn",
    ),
    Verb("report claim counter answer", "ed", "asserted", "qbnh"),
    Verb("maintain affirm", "ed", "asserted", "q"),
    Verb("comment", "ed", "asserted", "s"),
    Verb("assur", "e", "asserted", "a"),
    Verb("stat", "past", "asserted", "qb"),
    Verb("not", "e", "asserted", "qbnh"),
    Verb(
        "declar announc acknowledg disclos argu conced reiterat observ indicat describ emphasiz emphasis pledg cit impl quot"
        " underscor",
        "e",
        "asserted",
        "qbn",
    ),
    Verb("advis", "e", "demanded", "q"),
    Verb("promis", "e", "asserted", "qbnih"),
    Verb("testif repl impl", "y", "asserted", "qb"),
    Verb("express", "es", "asserted", "n"),
    Verb("admi", "t", "asserted", "qb"),
    Verb("quip", "p", "asserted", "s"),
    Verb("", "show", "asserted", "qbn"),
    Verb("", "find", "asserted", "q"),
    Verb("", "swear", "asserted", "q"),
    Verb("discover joke", "ed", "asserted", "q"),
    Verb("jok realiz realis conclud", "e", "asserted", "qb"),
    Verb("decr", "y", "judged", "n"),
    Verb("accus criticiz criticis denounc", "e", "judged", "n"),
    Verb("prais blam", "e", "judged", "nh"),
    Verb("condemn slam lament applaud", "ed", "judged", "n"),
    Verb("blast mock attack defend", "past", "judged", "n"),
    Verb("call", "ed", "judged", "nh"),
    Verb("question challeng", "past", "judged", "n"),
    Verb("", "feel", "judged", "q"),
    Verb("agree", "d", "judged", "qb"),
    Verb("", "think", "hedged", "qb"),
    Verb("believ suppos", "e", "hedged", "qb"),
    Verb("hop", "e", "hedged", "qbih"),
    Verb("suspect doubt", "ed", "hedged", "qb"),
    Verb("fear", "ed", "hedged", "qbnh"),
    Verb("worr", "y", "hedged", "qb"),
    Verb("alleg", "e", "hedged", "qbn"),
    Verb("suggest", "ed", "hedged", "qbn"),
    Verb("demand request order", "ed", "demanded", "qnh"),
    Verb("ask", "ed", "demanded", "qnw"),
    Verb("recommend", "ed", "demanded", "qn"),
    Verb("want", "ed", "demanded", "i"),
    Verb("urg propos", "e", "demanded", "qn"),
    Verb("vow threaten", "ed", "demanded", "qi"),
    Verb("agree", "d", "asserted", "i"),
    Verb("pledg", "e", "asserted", "i"),
    Verb("offer", "ed", "asserted", "i"),
    Verb("estimat", "e", "asserted", "qbh"),
    Verb("predict expect warn", "ed", "predicted", "qbn"),
    Verb("anticipat", "e", "predicted", "qn"),
    Verb("", "foresee", "predicted", "qn"),
    Verb("expect", "ed", "predicted", "r"),
    Verb("seem appear", "ed", "hedged", "r"),
    Verb("rumor rumour", "ed", "hedged", "r"),
    Verb("alleg believ", "e", "hedged", "r"),
    Verb("", "say", "hedged", "r"),
    Verb("", "think", "hedged", "r"),
    Verb("remark caution contend signal remember proclaim reaffirm opin", "ed", "asserted", "qbn"),
    Verb("downplay", "ed", "denied", "n"),
    Verb("marvel fret gush", "ed", "judged", "q"),
    Verb("discuss highlight thank", "ed", "asserted", "n"),
    Verb("echo list detail offer", "ed", "asserted", "nh"),
    Verb("quot referenc outlin invok", "e", "asserted", "n"),
    Verb("identif", "y", "asserted", "n"),
    Verb("continu", "e", "asserted", "s"),
    Verb("yell joke crow", "ed", "asserted", "s"),
    Verb("wonder", "ed", "hedged", "qbw"),
    Verb("surmis speculat assum imagin envision", "e", "hedged", "q"),
    Verb("endors deplor ridicul disparag excoriat berat chid critiqu rebuk congratulat derid", "e", "judged", "n"),
    Verb("support favor", "ed", "judged", "nh"),
    Verb("oppos welcom compar recogniz recognis", "e", "judged", "n"),
    Verb("hail assail tout bemoan laud protest fault deem dub liken lambast resist portray prefer", "ed", "judged", "n"),
    Verb("plan", "ed", "asserted", "ih"),
    Verb("decid", "e", "asserted", "qi"),
    Verb("hesitat", "e", "hedged", "i"),
    Verb("", "seek", "demanded", "i"),
    Verb("aim", "ed", "asserted", "i"),
    Verb("", "read", "asserted", "s"),
    Verb("encourag advocat", "e", "demanded", "n"),
    Verb("instruct implor", "ed", "demanded", "n"),
    Verb("reject dismiss", "ed", "denied", "n"),
    Verb("disput refut", "e", "denied", "nh"),
    Verb("den", "y", "denied", "qbn"),
    Verb("refus declin", "e", "denied", "i"),
)

PHRASES = (
    Phrase("point points pointed pointing", "out", "asserted", "qbn"),
    Phrase("point points pointed pointing", "to", "asserted", "N"),
    Phrase("call calls called calling", "for", "demanded", "N"),
    Phrase("call calls called calling", "on", "demanded", "N"),
    Phrase("call calls called calling", "upon", "demanded", "N"),
    Phrase("push pushes pushed pushing", "for", "demanded", "N"),
    Phrase("ask asks asked asking", "for", "demanded", "N"),
    Phrase("ask asks asked asking", "about", "demanded", "N"),
    Phrase("make makes made making", "clear", "asserted", "q"),
    Phrase("make makes made making", "it clear", "asserted", "q"),
    Phrase("talk talks talked talking", "about", "asserted", "N"),
    Phrase("speak speaks spoke spoken speaking", "of", "asserted", "N"),
    Phrase("speak speaks spoke spoken speaking", "about", "asserted", "N"),
    Phrase("refer refers referred referring", "to", "asserted", "N"),
    Phrase("allude alludes alluded alluding", "to", "asserted", "N"),
    Phrase("complain complains complained complaining", "about", "judged", "N"),
    Phrase("complain complains complained complaining", "of", "judged", "N"),
    Phrase("rail rails railed railing", "against", "judged", "N"),
    Phrase("boast boasts boasted boasting brag brags bragged bragging", "about", "asserted", "N"),
    Phrase("warn warns warned warning", "of", "predicted", "N"),
    Phrase("warn warns warned warning", "about", "predicted", "N"),
    Phrase("go goes went", "on to say", "asserted", "qb"),
    Phrase("respond responds responded responding", "to", "asserted", "N"),
    Phrase("distance distances distanced distancing", "himself from", "denied", "N"),
    Phrase("distance distances distanced distancing", "herself from", "denied", "N"),
    Phrase("distance distances distanced distancing", "themselves from", "denied", "N"),
    Phrase("touch touches touched touching", "on", "asserted", "N"),
    Phrase("boast boasts boasted boasting brag brags bragged", "of", "asserted", "N"),
    Phrase("talk talks talked talking", "of", "asserted", "N"),
    Phrase("side sides sided siding", "with", "judged", "N"),
    Phrase("raise raises raised raising", "questions about", "hedged", "N"),
    Phrase("draw draws drew drawing", "attention to", "asserted", "N"),
    Phrase("express expresses expressed expressing", "support for", "judged", "N"),
    Phrase("vouch vouches vouched vouching", "for", "judged", "N"),
    Phrase("hint hints hinted hinting", "at", "asserted", "N"),
    Phrase("apologize apologizes apologized apologizing apologise apologised", "for", "judged", "N"),
    Phrase("comment comments commented commenting", "on", "asserted", "N"),
    Phrase("agree agrees agreed agreeing disagree disagrees disagreed", "with", "judged", "N"),
    Phrase("worry worries worried worrying", "about", "hedged", "N"),
    Phrase("advocate advocates advocated advocating", "for", "demanded", "N"),
    Phrase("argue argues argued arguing", "for", "demanded", "N"),
    Phrase("argue argues argued arguing", "against", "judged", "N"),
    Phrase("lay lays laid laying", "out", "asserted", "qbn"),
    Phrase("shoot shoots shot shooting fire fired hit hits", "back", "asserted", "s"),
    Phrase("muse muses mused musing", "about", "hedged", "N"),
    Phrase("joke jokes joked joking", "about", "asserted", "N"),
    Phrase("elaborate elaborated elaborates", "on", "asserted", "N"),
    Phrase("express expresses expressed expressing", "concern", "hedged", "q"),
    Phrase("express expresses expressed expressing", "confidence", "predicted", "q"),
    Phrase("express expresses expressed expressing", "doubt", "hedged", "q"),
    Phrase("express expresses expressed expressing", "hope", "hedged", "q"),
    Phrase("take takes took taking", "issue with", "judged", "N"),
    Phrase("lash lashes lashed lashing", "out at", "judged", "N"),
    Phrase("think thinks thought thinking", "of", "hedged", "N"),
    Phrase("object objects objected objecting", "to", "judged", "N"),
    Phrase("vote votes voted voting", "for", "judged", "N"),
    Phrase("vote votes voted voting", "against", "judged", "N"),
    Phrase("speak speaks spoke spoken speaking", "out against", "judged", "N"),
    Phrase("come comes came coming", "out against", "judged", "N"),
    Phrase("is are was were be been", "convinced", "asserted", "qb"),
    Phrase("is are was were be been", "confident", "predicted", "qb"),
    Phrase("is are was were be been", "concerned", "hedged", "q"),
    Phrase("is are was were be been", "concerned about", "hedged", "N"),
    Phrase("is are was were be been", "worried about", "hedged", "N"),
    Phrase("is are was were be been", "worried", "hedged", "qb"),
    Phrase("is are was were be been", "certain", "asserted", "q"),
    Phrase("is are was were be been", "adamant", "asserted", "q"),
    Phrase("is are was were be been", "critical of", "judged", "N"),
    Phrase("is are was were be been", "skeptical of", "hedged", "N"),
    Phrase("is are was were be been", "eager", "asserted", "i"),
    Phrase("is are was were be been", "unwilling", "denied", "i"),
    Phrase("is are was were be been", "reluctant", "denied", "i"),
    Phrase("issue issues issued issuing", "a statement saying", "asserted", "qb"),
)

MONTHS = (
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTED = r"(?: (?:{part}))?"

TEMPLATES = (
    ("years", r"(?:between|from) (?P<year>(?:1[5-9]|20)\d{{2}}) (?:and|to|until) (?P<year2>(?:1[5-9]|20)\d{{2}})"),
    ("years", r"(?:in |during )?(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
    ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
    ("range", r"(?:(?:from|between) )?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: to | and |[-–])(?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})\.?(?:,? (?P<year>\d{{4}}))?"),
    ("range", r"(?:from|between) (?P<month>{month})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:to|and) (?:(?P<month2>{month})\.? )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year2>\d{{4}}))?"),
    ("range", r"(?P<month>{month})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-–](?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}))?"),
    (
        "day",
        r"(?:(?P<weekday>{weekday}),? )?(?P<month>{month})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}))?",
    ),
    (
        "day",
        r"(?:(?P<weekday>{weekday}),? )?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})\.?(?:,? (?P<year>\d{{4}}))?",
    ),
    ("day", r"(?P<monthnumber>\d{{1,2}})/(?P<day>\d{{1,2}})/(?P<year>\d{{4}})"),
    ("month", r"(?:(?:mid|early|late)[- ])?(?P<month>{month})\.?,? (?P<year>\d{{4}})"),
    ("month", r"(?:(?P<way>last|next) |(?:(?:mid|early|late)[- ]))?(?P<month>{month})"),
    ("weekend", r"(?:(?:the )?(?P<way>last|next|past) |this |the )weekend"),
    ("weekday", r"(?:on )?(?P<weekday>{weekday})" + _PARTED),
    ("weekday", r"(?P<way>last|next|this) (?P<weekday>{weekday})" + _PARTED),
    ("offset", r"(?P<offset>{offset})" + _PARTED),
    ("before", r"the day before(?: the (?:\w+ )??(?P<event>\w+))?|the previous day"),
    ("after", r"the (?:next|following) day|the day after"),
    ("since_year", r"since the (?:start|beginning) of the year"),
    ("since", r"for (?:the (?:last|past) )(?P<number>{number}) (?P<unit>{unit})"),
    ("ago", r"(?:about |some |nearly |more than |over )?(?P<number>{number}) (?P<unit>{unit}) (?:ago|earlier)"),
    (
        "in",
        r"(?:in|within) (?:about |the next |less than |more than )?(?P<number>{number}) (?P<unit>{unit})(?:['’] time)?",
    ),
    ("last_n", r"(?:the |over the |in the )?(?:last|past) (?P<number>{number}) (?P<unit>{unit})"),
    ("next_n", r"(?:the |over the |in the )?(?:next|coming) (?P<number>{number}) (?P<unit>{unit})"),
    ("last_unit", r"(?:last|the past|the previous) (?P<unit>{unit})"),
    ("next_unit", r"next (?P<unit>{unit})"),
    ("this_unit", r"this (?P<unit>{unit})"),
    ("season", r"(?:the |in |in the )?(?P<season>{season}) (?:of )?(?P<year>\d{{4}})"),
    ("decade", r"(?:the )?(?P<decade>(?:19|20)\d0)s"),
    ("year", r"(?:in |by |since |until |before |after )?(?P<year>(?:19|20)\d{{2}})"),
)

_TENS = (
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
)
_ONES = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)

_PARTS = ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_MANY = (
    ("hundreds", 100),
    ("thousands", 1e3),
    ("tens of thousands", 1e4),
    ("hundreds of thousands", 1e5),
    ("millions", 1e6),
    ("tens of millions", 1e7),
    ("hundreds of millions", 1e8),
    ("billions", 1e9),
    ("tens of billions", 1e10),
    ("hundreds of billions", 1e11),
)

NUMBERS = NumberWords(
    cardinals=(*((word, float(value)) for value, word in enumerate(_ONES, 1)), *_TENS, ("zero", 0)),
    scales=(("hundred", 100), ("thousand", 1000), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)),
    joiners=("and",),
    articles=_words("one a an"),
    plurals=frozenset(word for word, _ in _MANY),
    halves=("and a half",),
    short_scales=(("k", 1e3), ("m", 1e6), ("mn", 1e6), ("b", 1e9), ("bn", 1e9), ("tn", 1e12)),
    share=r"(?P<part>{number})(?: (?P<unit>[^\W\d_]+)(?= (?:in|out of) every ))? (?:in|out of)(?: every)? (?:a )?(?P<whole>{number})",
    whole=r"(?:out )?of(?: (?:all|a total of|the|its|their|his|her|our|these|those|some|about|nearly|almost|more than|over|roughly))*"
    r"(?: (?:[\w-]+ ){0,2}[\w-]+(?:['’]s|s['’]))?",
    between=(("between", "and"),),
    spans=(("from", "to"), ("", "to")),
    changes=r"ros|ris|f[ae]ll|drop|climb|jump|grow|grew|increas|decreas|declin|rais|cut|slid|surg|plung|went|go|soar|down|up\b|widen|narrow"
    r"|shr[aiu]nk|swel|swol|doubl|reduc|lower|lift|mov|chang|improv|expand|tripl|revis",
    collectives=(
        ("dozen", 12),
        ("dozens", 24),
        ("dozens of", 24),
        ("a couple of", 2),
        ("a couple of hundred", 200),
        ("half a dozen", 6),
        ("half a million", 5e5),
        ("half a billion", 5e8),
        *_MANY,
    ),
    fractions=(
        ("half", 0.5),
        *((f"a {part}", 1 / n) for n, part in enumerate(_PARTS, 3)),
    ),
    parts=tuple((f"{part}{s}", float(n)) for n, part in enumerate(_PARTS, 3) for s in ("", "s")),
    ordinals=frozenset(_PARTS) - {"quarter"},
    by=("by",),
    rank=r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)",
    each=("every",),
    nth=(("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10)),
    modifiers=(
        ("more than", "more_than"),
        ("over", "more_than"),
        ("at least", "at_least"),
        ("no fewer than", "at_least"),
        ("no less than", "at_least"),
        ("not fewer than", "at_least"),
        ("not less than", "at_least"),
        ("not more than", "at_most"),
        ("fewer than", "less_than"),
        ("less than", "less_than"),
        ("under", "less_than"),
        ("at most", "at_most"),
        ("up to", "at_most"),
        ("no more than", "at_most"),
        ("about", "about"),
        ("around", "about"),
        ("some", "about"),
        ("nearly", "about"),
        ("almost", "about"),
        ("roughly", "about"),
        ("approximately", "about"),
        ("an estimated", "about"),
        ("close to", "about"),
        ("several", "at_least"),
        ("a few", "at_least"),
    ),
    after=(("or more", "at_least"), ("or so", "about")),
    thousands=",\u00a0\u202f",
    decimal=".",
    money=(
        ("dollars", "dollar"),
        ("dollar", "dollar"),
        ("euros", "euro"),
        ("euro", "euro"),
        ("pounds", "pound"),
        ("$", "dollar"),
        ("€", "euro"),
        ("£", "pound"),
    ),
    percent=("%", "percent", "per cent", "percentage points"),
    ordinal_suffixes=("st", "nd", "rd", "th"),
    skip=_words(
        "other others new more of the his her their its young old small large former additional further local first last next"
        " these those registered alleged suspected same different such many few good great young early elderly"
    ),
    unit_stop=_words(
        "and or in on at to for from with by is are was were has have had but that who which as than when while after"
        " before it them he she they we you if said be been"
    ),
)

DEBRIS = (
    Debris(r"(?:read|see|watch|listen)(?: (?:more|also|next|this|the full))\b.*", "related"),
    Debris(
        r"(?:related|recommended|more (?:from|on|stories|news|in)|you may also like|most (?:read|popular)|up next|don['’]t miss"
        r"|trending|editors?['’]? picks?|in case you missed it)\b.*",
        "related",
    ),
    Debris(r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?)\s*:.*", "tags"),
    Debris(r"(?:tags?|topics?|keywords?)", "tags"),
    Debris(r"(?:share|tweet|print|email|follow us|follow @?\w+|like us|copy link|pin it)\b.{0,120}", "share"),
    Debris(r"(?:leave|post|add|write) a (?:comment|reply).*", "comments"),
    Debris(
        r"(?:\d+ )?comments?(?: \(\d+\))?|(?:join the conversation|view comments|show comments|be the first to comment).*",
        "comments",
    ),
    Debris(r"your email address will not be published.*|required fields are marked.*", "comments"),
    Debris(
        r"(?:sign up|sign in|log in|subscribe|register|get (?:the|our))\b.*(?:newsletter|email|inbox|briefing|brief|account|read|"
        r"alerts|today|now)?.*",
        "subscription",
    ),
    Debris(
        r"(?:newsletter|already a subscriber|this article is for subscribers|support our journalism|become a member)\b.*",
        "subscription",
    ),
    Debris(
        r"(?:we use cookies|this site uses cookies|accept (?:all )?cookies|cookie settings|manage cookies).*", "cookies"
    ),
    Debris(
        r"(?:published|updated|posted|last (?:updated|modified)|first published)(?: on| at|:| \d| \w+day| [a-z]{3,9} \d).*",
        "date line",
    ),
    Debris(r"\d+ min(?:ute)?s? read|reading time\b.*", "reading time"),
    Debris(
        r"(?:©|\(c\)|copyright|photo(?:graph)?s?(?: by|:)|image(?: credit)?:|credit:|file (?:photo|picture)|caption:|video:|source:).*",
        "caption",
    ),
    Debris(
        r".{0,160}(?:/ ?(?:AFP|Reuters|AP|EPA|Getty Images)|\((?:AP|AFP|Reuters|Getty)[^)]{0,30}\)|\(photo[^)]*\))\.?",
        "caption",
    ),
    Debris(r"\(?(?:reporting|editing|additional reporting|writing) by\b.*", "signature"),
    Debris(
        r"\(?(?:AFP|Reuters|AP|Associated Press|Bloomberg|CNN|agencies|with agencies|staff and agencies)(?:(?:,| and|/) ?(?:AFP|Reuters|AP|agencies))*\)?\.?",
        "signature",
    ),
    Debris(r"all rights reserved.*|terms of (?:use|service).*|privacy policy.*|our standards:.*", "signature"),
    Debris(r"(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below.*)", "advertising"),
    Debris(
        r"(?:home|menu|search|back to top|skip to content|next|previous|load more|show more|page \d+)\b.{0,40}",
        "navigation",
    ),
)

EN = LanguageData(
    code="en",
    name="English",
    segmenter="en",
    abbreviations=_words(
        "mr mrs ms dr prof gen col sgt lt capt rep sen gov pres st jr sr vs etc inc corp co ltd no u.s u.k e.g i.e a.m p.m"
        " jan feb mar apr aug sept oct nov dec rev hon maj cmdr adm"
    ),
    starters=_words(
        "the a an he she it they we you i this that these those his her their its our my in on at for from with by after before"
        " since during while when if as but and or so yet however meanwhile although though because there here what who why"
        " how where which one two three some many most all no not both each another"
    ),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=PHRASES,
    auxiliaries=_words(
        "has have had is are was were be been being will would can could may might must should do does did 's 've 'd 'll"
        " hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't don't doesn't didn't"
    ),
    passive_auxiliaries=_words("is are was were be been being"),
    negations=_words("not n't never no"),
    clitics=frozenset(),
    adverbs=_words(
        "more less very so too quite also then later now previously recently already once again earlier still even just further reportedly repeatedly often"
        " always flatly"
    ),
    adverb_endings=("ly",),
    complementizers=_words("that"),
    whether=_words("whether if how why what who when where"),
    of=_words("of"),
    to=_words("to"),
    by=_words("by"),
    according=("according to", "in the words of", "in the view of"),
    not_sources=_words("which whom"),
    relatives=_words("who which that"),
    topics=("as for", "as regards"),
    pronouns=(
        Pronoun("he", "m", "s"),
        Pronoun("she", "f", "s"),
        Pronoun("they", "", "p"),
        Pronoun("him", "m", "s"),
        Pronoun("her", "f", "s"),
        Pronoun("them", "", "p"),
        Pronoun("it", "n", "s"),
        Pronoun("the latter", "", "s"),
    ),
    impersonal=_words("it there"),
    determiners=_words(
        "the a an this that these those his her their its our my your some many several most all both each every no one two"
        " three four five six seven eight nine ten other another"
    ),
    indefinites=_words("many most some several few others another both all one none half two three four five six seven eight nine ten"),
    prepositions=_words(
        "of in on at to for from with by about into over after before between against during without through under among"
        " since until toward towards upon despite as than like"
    ),
    conjunctions=_words("and or but nor so yet"),
    subordinators=_words(
        "that if when while because although though since unless whereas where which who whom whose as until before after"
    ),
    opening_subordinators=_words("while although though if when as because since unless whereas whenever once"),
    feminine=_words(
        "she her mrs ms miss woman mother daughter sister wife actress spokeswoman congresswoman chairwoman"
    ),
    masculine=_words("mr he man father son brother husband spokesman chairman congressman king pope"),
    approximate=_words("about some around nearly"),
    plural=_words("the these those many several some most all both two three four five they"),
    context_starters=_words(
        "he she it they this that these those his her their its such both neither others another but and so however"
        " then there him them"
    ),
    banners=_words("update updated breaking exclusive video watch live photos photo opinion analysis note correction editor read abstract"),
    titles=_words(
        "mr mrs ms dr prof sen rep gov gen president senator representative governor secretary judge sir lord miss"
    ),
    roles=_words(
        "president minister prime director spokesman spokeswoman spokesperson chief mayor senator representative secretary king queen"
        " pope general colonel prosecutor judge lawyer attorney ambassador governor commissioner chairman chairwoman chair ceo"
        " researcher professor analyst expert leader candidate nominee journalist doctor witness resident coordinator founder"
        " congressman congresswoman strategist manager adviser advisor aide economist author editor owner official pollster"
        " activist lawmaker delegate voter organizer organiser scholar historian sociologist scientist physician engineer farmer"
        " teacher nurse student retiree businessman businesswoman veteran sheriff captain lieutenant sergeant detective bishop"
        " priest pastor rabbi imam coach player singer actor actress writer novelist columnist reporter correspondent anchor"
        " host commentator consultant lobbyist investor banker operative donor supporter volunteer member head deputy"
        " co-founder cofounder partner fellow dean magistrate commander admiral sheikh prince princess chancellor negotiator"
        " envoy mediator diplomat consul councillor alderman assemblyman mother father son daughter brother sister wife"
        " husband widow neighbour neighbor survivor"
    ),
    speechless=_words("reason reasons cause causes crisis shortage drought storm flood accident risk price prices cost costs rate rates"),
    organisations=_words(
        "observatory organization organisation party ministry agency council committee commission university institute"
        " association federation union company group bank army police government parliament assembly senate court"
        " department bureau center centre foundation campaign news times post network"
    ),
    places_after=_words("in at from near to"),
    gerund_ending="ing",
    subject_first=True,
    bare_forms=True,
    noun_endings=frozenset(("", "s", "e", "es")),
    possessive_pronouns=(Pronoun("his", "m", "s"), Pronoun("her", "f", "s"), Pronoun("their", "", "p"), Pronoun("its", "n", "s")),
    noun_cues=(
        *((noun, "asserted") for noun in ("claim", "claims", "statement", "assertion", "assertions", "argument", "insistence", "admission",
          "contention", "conclusion", "finding", "findings", "announcement", "revelation", "report", "reports")),
        *((noun, "hedged") for noun in ("suggestion", "suggestions", "belief", "doubt", "doubts", "concern", "concerns", "hope", "hopes",
          "fear", "fears", "worry", "worries", "allegation", "allegations", "rumors", "rumours", "suspicion", "suspicions")),
        *((noun, "judged") for noun in ("complaint", "complaints", "accusation", "accusations", "criticism", "charge", "charges")),
        *((noun, "predicted") for noun in ("warning", "warnings", "prediction", "predictions", "confidence", "expectation", "expectations")),
        *((noun, "denied") for noun in ("denial", "denials")),
    ),
    possessives=("'s", "s'"),
    plural_endings=("s", "people", "women", "men", "who", "children", "police", "officials"),
    first_persons=_words("i we you"),
    infinitive=r"to",
    inside_phrase=_words("for of in the"),
    splitters=_words("and but while"),
    adversatives=_words("but while whereas"),
    afterthoughts=_words("according though although whereas even when which as after a an"),
    phrase_breaks=_words("but while after before according"),
    memberships=frozenset(("one of", "a member", "another")),
    wh_phrases=_words("that whose"),
    asides=(
        "in a statement",
        "in an interview",
        "in a tweet",
        "on twitter",
        "in an email",
        "in a letter",
        "at a rally",
        "at the time",
        "for example",
        "for instance",
        "of course",
        "in fact",
        "in addition",
        "at a news conference",
        "in a speech",
        "on facebook",
        "last week",
        "this week",
        "last month",
        "this year",
        "in part",
        "in particular",
        "so far",
        "on the record",
        "at one point", "however", "meanwhile", "moreover", "nevertheless",
    ),
    name_particles=_words("of the de la al el bin ibn abu von van der den and for"),
    demands=r"\b(?:must|should|ought to|need(?:s)? to|has to|have to|we (?:call|demand|ask)|let['’]s|let us|please|stop)\b",
    hedges=r"\b(?:may|might|could|perhaps|possibly|probably|apparently|allegedly|reportedly|seems?|appears?|likely|unclear)\b",
    forecast=r"will|won't|won’t|shall|\w+['’]ll",
    near_future=r"(?:\b(?:is|are|am)|['’](?:s|re|m))(?: not| also| now| never| all| soon)? (?:going|about) to [a-z]+\b",
    predictions=r"\b(?:likely to|is set to|in the coming \w+|by 20\d\d)\b",
    unknown=r"\b(?:remains? (?:unclear|unknown|to be seen)|(?:is|was) (?:unclear|unknown|not clear|not known|not immediately clear) (?:if|whether|who|when|where|how|why|what)"
    r"|(?:did|does|has|have|had)(?: not|n['’]t) (?:say|said|specify|specified|disclosed?|make clear) (?:if|whether|who|when|where|how|why|what)"
    r"|without (?:saying|specifying) (?:if|whether|who|when|where|how)|no one knows)\b",
    anonymity=r"(?:for |to remain |to stay )?anonym(?:ity|ous)|(?:to )?not (?:to )?be (?:named|identified|quoted)(?: by name)?",
    judgements=r"\b(?:unacceptable|shameful|scandal|outrag|disgrac|irresponsib|propaganda|massacre|barbar|unjust|regrettable|courage|terrible|"
    r"horrible|great|wonderful|ridiculous|absurd|dangerous|disaster|unprecedented|crime|lie[ds]?\b|liar|awful|ignorant|racist|best|worst)",
    finite=r"(?:\w+(?:'ll|'re|'ve|'d|n't)|(?:he|she|it|that|there)'s|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|(?!\w?(?:need|feed|seed|deed|weed|heed|reed|reed)s?$)\w{2,}ed|went|made|got|came|"
    r"took|gave|won|lost|became|began|held|left|put|ran|saw|set|told|want|wants|need|needs|goes|makes|gets|comes|takes|gives|wins|loses|thinks|knows|sees|saw|felt|feels|left|knew|spent|paid|met|led|sent|built|kept|grew|fell|rose|spoke|wrote|brought|thought|seems|plans|hopes|wasn't)",
    dates=DateWords(
        months=MONTHS,
        weekdays=WEEKDAYS,
        parts=("morning", "afternoon", "evening", "night"),
        units=(
            ("day", "day"),
            ("days", "day"),
            ("week", "week"),
            ("weeks", "week"),
            ("month", "month"),
            ("months", "month"),
            ("year", "year"),
            ("years", "year"),
            ("decade", "decade"),
            ("decades", "decade"),
            ("hours", "hour"),
            ("quarter", "quarter"),
        ),
        seasons=(("spring", "03/06"), ("summer", "06/09"), ("autumn", "09/12"), ("fall", "09/12"), ("winter", "12/03")),
        offsets=(
            ("the day before yesterday", -2),
            ("yesterday", -1),
            ("today", 0),
            ("tonight", 0),
            ("tomorrow", 1),
            ("this morning", 0),
            ("this evening", 0),
            ("this afternoon", 0),
            ("last night", -1),
        ),
        templates=TEMPLATES,
        landmarks=(
            "weekend",
            "day",
            "morning",
            "evening",
            "afternoon",
            "night",
            "before",
            "after",
            *(
                f"mid-{month}"
                for month in (
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                )
            ),
        ),
        past_words=_words("last past"),
        future_words=_words("next"),
        future=r"will|would|due|expected|scheduled|set|planned|plans|shall|upcoming|next|until",
    ),
    numbers=NUMBERS,
    debris=DEBRIS,
    dateline=r"^(?P<place>[A-Z][A-Za-z'’\- ]{1,40})(?:, (?P<date>[^–—\-()]{3,40}))?\s*(?:\((?P<agency>[^)]{2,30})\))?\s*[–—-]\s+",
    byline=r"^(?:by|reporting by|from our correspondent) [^.!?]{2,100}$",
)
