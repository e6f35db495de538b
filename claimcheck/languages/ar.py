# ruff: noqa: E501 - a list of words or an expression reads best on one line
"""Arabic. Sources of the lists: grammars' closed classes; reporting verbs as agency style guides class them.

Verbs stand with and without the conjunctions و and ف that are written with them; the subject follows the verb.
"""

from __future__ import annotations

from claimcheck.languages.base import DateWords, Debris, LanguageData, NumberWords, Paradigm, Phrase, Pronoun, Verb


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _joined(text: str) -> tuple[str, ...]:
    """Forms alone and behind the written-on conjunctions."""
    return tuple(prefix + form for form in text.split() for prefix in ("", "و", "ف"))


def _prefixed(words: tuple[tuple[str, float], ...]) -> tuple[tuple[str, float], ...]:
    """Number words alone and behind the written-on conjunction and prepositions."""
    return tuple((prefix + word, value) for word, value in words for prefix in ("", "و", "ب", "ل"))


_HUNDREDS = tuple(
    (one + hundred, float(value))
    for one, value in (
        ("ثلاث", 300),
        ("أربع", 400),
        ("خمس", 500),
        ("ست", 600),
        ("سبع", 700),
        ("ثمان", 800),
        ("ثماني", 800),
        ("تسع", 900),
    )
    for hundred in ("مئة", "مائة")
) + tuple((two + ending, 200.0) for two in ("مئت", "مائت") for ending in ("ان", "ين", "ي", "ا"))
_DUALS = tuple(
    (scale + ending, value)
    for scale, value in (("ألف", 1e3), ("مليون", 1e6), ("مليار", 1e9))
    for ending in ("ان", "ين", "ي", "ا", "ًا", "اً")
)
"""What also stands behind a number, in the accusative ("عشرون ألفا")."""
_MANY = (
    ("عشرات", 10),
    ("مئات", 100),
    ("عشرات الآلاف", 1e4),
    ("مئات الآلاف", 1e5),
    ("عشرات الملايين", 1e7),
    ("مئات الملايين", 1e8),
)

PARADIGMS = (
    ("say", Paradigm(_joined("قال قالت قالوا يقول تقول"), (), _joined("قائلا قائلة"), ())),
    (
        "assert",
        Paradigm(
            _joined(
                "أكد أكدت يؤكد تؤكد أعلن أعلنت يعلن تعلن أضاف أضافت يضيف أوضح أوضحت ذكر ذكرت أفاد أفادت صرح صرحت أشار أشارت كشف كشفت"
            ),
            (),
            _joined("مؤكدا مؤكدة مضيفا مضيفة موضحا مشيرا مشيرة"),
            (),
        ),
    ),
    (
        "judge",
        Paradigm(
            _joined("انتقد انتقدت أدان أدانت ندد نددت اتهم اتهمت يتهم تتهم اعتبر اعتبرت وصف وصفت"),
            (),
            _joined("معتبرا معتبرة"),
            (),
        ),
    ),
    (
        "demand",
        Paradigm(
            _joined("طالب طالبت يطالب تطالب دعا دعت يدعو تدعو طلب طلبت"), (), _joined("داعيا داعية مطالبا مطالبة"), ()
        ),
    ),
    ("deny", Paradigm(_joined("نفى نفت ينفي تنفي رفض رفضت"), (), _joined("نافيا نافية"), ())),
    ("warn", Paradigm(_joined("حذر حذرت يحذر تحذر توقع توقعت يتوقع تتوقع"), (), _joined("محذرا محذرة"), ())),
)

VERBS = (
    Verb("", "say", "asserted", "q"),
    Verb("", "assert", "asserted", "q"),
    Verb("", "judge", "judged", "qn"),
    Verb("", "demand", "demanded", "qn"),
    Verb("", "deny", "denied", "qn"),
    Verb("", "warn", "predicted", "q"),
)

AR = LanguageData(
    code="ar",
    name="Arabic",
    segmenter="ar",
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    paradigms=PARADIGMS,
    verbs=VERBS,
    phrases=(Phrase("وجاء جاء", "في بيان", "asserted", "q"),),
    auxiliaries=_words("قد وقد لقد كان كانت وكان وكانت"),
    negations=_words("لم لا لن ما ليس"),
    unknown=r"(?:لم يتضح|من غير الواضح|غير معروف|لم (?:يوضح|توضح|يحدد|تحدد|يذكر|تذكر) (?:ما إذا|متى|من|أين|كيف))",
    anonymity=r"(?:من )?(?:عدم )?(?:الكشف عن هويت|ذكر اسم)(?:ه|ها|هم)",
    complementizers=_words("إن أن بأن إنه إنها أنه أنها بأنه بأنها إنهم أنهم"),
    according=("بحسب", "وبحسب", "حسب", "وفقا ل", "نقلا عن", "وفق"),
    relatives=_words("الذي التي الذين"),
    pronouns=(Pronoun("هو", "m", "s"), Pronoun("هي", "f", "s"), Pronoun("هم", "m", "p")),
    determiners=_words("هذا هذه هؤلاء كل بعض"),
    prepositions=_words("في من إلى على عن مع بعد قبل منذ خلال ضد بين عند حول"),
    conjunctions=_words("و أو لكن بل ثم"),
    subordinators=_words("أن إن إذا لأن حيث بينما"),
    context_starters=_words("هو هي هم هذا هذه ذلك تلك وهو وهي لكنه كما وأضاف وأضافت"),
    titles=_words("السيد السيدة الدكتور"),
    roles=_words("رئيس الرئيس وزير الوزير مدير المدير متحدث المتحدث محامية محامي ناطق"),
    organisations=_words(
        "المرصد منظمة حزب وزارة وكالة مجلس لجنة جامعة معهد جمعية شركة الجيش الشرطة الحكومة البرلمان المحكمة"
    ),
    verb_first=True,
    pro_drop=True,
    forecast=r"س[يت]\w{3,}|سوف",
    dates=DateWords(
        months=(
            "يناير|كانون الثاني",
            "فبراير|شباط",
            "مارس|آذار",
            "أبريل|إبريل|نيسان",
            "مايو|أيار",
            "يونيو|حزيران",
            "يوليو|تموز",
            "أغسطس|آب",
            "سبتمبر|أيلول",
            "أكتوبر|تشرين الأول",
            "نوفمبر|تشرين الثاني",
            "ديسمبر|كانون الأول",
        ),
        weekdays=("الاثنين|الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        parts=("صباحا", "مساء", "ليلا", "ظهرا"),
        units=(
            ("يوم", "day"),
            ("أيام", "day"),
            ("أسبوع", "week"),
            ("أسابيع", "week"),
            ("شهر", "month"),
            ("أشهر", "month"),
            ("سنة", "year"),
            ("سنوات", "year"),
            ("عام", "year"),
            ("أعوام", "year"),
        ),
        offsets=(("أمس", -1), ("اليوم", 0), ("غدا", 1)),
        templates=(
            ("years", r"(?:عام |سنة )?(?P<year>(?:1[5-9]|20)\d{{2}})[-–](?P<year2>(?:1[5-9]|20)\d{{2}})"),
            ("iso", r"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"),
            ("range", r"(?:من )?(?P<day>\d{{1,2}}) (?:إلى|حتى) (?P<day2>\d{{1,2}}) (?P<month>{month})(?:/[^\W\d]+)?(?: (?P<year>\d{{4}}))?"),
            ("day", r"(?P<day>\d{{1,2}}) (?P<month>{month})(?:/[^\W\d]+)?(?: (?P<year>\d{{4}}))?"),
            ("month", r"(?P<month>{month}) (?P<year>\d{{4}})"),
            ("weekday", r"(?:يوم )?(?P<weekday>{weekday})(?: (?P<way>الماضي|المقبل|القادم))?"),
            ("offset", r"(?P<offset>أمس|غدا)"),
            ("ago", r"قبل (?P<number>{number}) (?P<unit>{unit})"),
            ("since", r"منذ (?P<number>{number}) (?P<unit>{unit})"),
            ("year", r"(?:عام |سنة )?(?P<year>(?:19|20)\d{{2}})"),
        ),
        past_words=_words("الماضي الماضية"),
        future_words=_words("المقبل المقبلة القادم القادمة"),
        future=r"س[يت]\w+|سوف|المقرر|المقبل",
    ),
    numbers=NumberWords(
        cardinals=_prefixed(
            (
                ("واحد", 1),
                ("واحدة", 1),
                ("أحد", 1),
                ("إحدى", 1),
                ("اثنا", 2),
                ("اثني", 2),
                ("اثنتا", 2),
                ("اثنتي", 2),
                ("اثنان", 2),
                ("اثنين", 2),
                ("اثنتان", 2),
                ("اثنتين", 2),
                ("ثلاثة", 3),
                ("ثلاث", 3),
                ("أربعة", 4),
                ("أربع", 4),
                ("خمسة", 5),
                ("خمس", 5),
                ("ستة", 6),
                ("ست", 6),
                ("سبعة", 7),
                ("سبع", 7),
                ("ثمانية", 8),
                ("ثماني", 8),
                ("ثمان", 8),
                ("تسعة", 9),
                ("تسع", 9),
                ("عشرة", 10),
                ("عشر", 10),
                ("عشرون", 20),
                ("عشرين", 20),
                ("ثلاثون", 30),
                ("ثلاثين", 30),
                ("أربعون", 40),
                ("أربعين", 40),
                ("خمسون", 50),
                ("خمسين", 50),
                ("ستون", 60),
                ("ستين", 60),
                ("سبعون", 70),
                ("سبعين", 70),
                ("ثمانون", 80),
                ("ثمانين", 80),
                ("تسعون", 90),
                ("تسعين", 90),
                *_HUNDREDS,
            )
        ),
        scales=_prefixed(
            (
                ("مئة", 100),
                ("مائة", 100),
                ("ألف", 1000),
                ("آلاف", 1000),
                ("مليون", 1e6),
                ("ملايين", 1e6),
                ("مليار", 1e9),
                ("مليارات", 1e9),
            )
        ),
        duals=_prefixed(_DUALS),
        ones_first=True,
        articles=frozenset(word for word, _ in _prefixed((("أحد", 1), ("إحدى", 1)))),
        plurals=_words("عشرات مئات آلاف ملايين مليارات") | frozenset(word for word, _ in _MANY),
        written_on="وبلف",
        joiners=("و",),
        halves=("ونصف المليون", "ونصف المليار", "ونصف"),
        share=r"(?P<part>{number}) (?:(?P<unit>[^\W\d_]+) )?من كل (?P<whole>{number})",
        whole=r"من (?:أصل|بين|مجموع|إجمالي)",
        between=(("من", "إلى"), ("", "إلى"), ("بين", "و"), ("وبين", "و")),
        collectives=(("نصف مليون", 5e5), ("نصف مليار", 5e8), *_MANY),
        fractions=(
            ("نصف", 0.5),
            ("ثلث", 1 / 3),
            ("ربع", 0.25),
            ("ثلثي", 2 / 3),
            ("ثلثا", 2 / 3),
        ),
        parts=(("أرباع", 4), ("أخماس", 5), ("أعشار", 10)),
        modifiers=(
            ("أكثر من", "more_than"),
            ("بأكثر من", "more_than"),
            ("ما لا يقل عن", "at_least"),
            ("بما لا يقل عن", "at_least"),
            ("على الأقل", "at_least"),
            ("لا يقل عن", "at_least"),
            ("ما لا يزيد عن", "at_most"),
            ("لا يزيد عن", "at_most"),
            ("أقل من", "less_than"),
            ("بأقل من", "less_than"),
            ("نحو", "about"),
            ("بنحو", "about"),
            ("حوالي", "about"),
            ("قرابة", "about"),
            ("زهاء", "about"),
            ("بينهم", "exact"),
        ),
        after=(("على الأقل", "at_least"),),
        thousands=",٬ \u00a0",
        decimal=".",
        money=(("يورو", "euro"), ("دولار", "dollar"), ("دولارا", "dollar"), ("$", "dollar")),
        percent=("%", "٪", "في المئة", "في المائة", "بالمئة"),
        unit_stop=_words("في من على إلى و أو عن مع لا لم لن قد"),
    ),
    debris=(
        Debris(r"(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|المزيد).*", "related"),
        Debris(r"(?:مواضيع ذات صلة|أخبار ذات صلة|المزيد حول).*", "related"),
        Debris(r"(?:الكلمات المفتاحية|وسوم|كلمات دلالية)\s*:?.*", "tags"),
        Debris(r"(?:شارك|مشاركة|طباعة|تابعنا).{0,80}", "share"),
        Debris(r"(?:اترك تعليقا|أضف تعليقا|التعليقات|لن يتم نشر عنوان بريدك).*", "comments"),
        Debris(r"(?:اشترك|سجل الدخول).{0,100}", "subscription"),
        Debris(r"(?:المصدر|الصورة|صورة)\s*:.*", "caption"),
    ),
)
