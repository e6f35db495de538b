"""The shape of what is known of one language; data only, the algorithms are in `claimcheck.claims`.

A language is one file that fills these values. Words are lower case. Every list is closed-class vocabulary, or the
vocabulary of news reporting that recurs in agency style guides; none is copied from a corpus.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimcheck.datatypes import Modifier, Stance

Gender = Literal["m", "f", "n", ""]
Number = Literal["s", "p", ""]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """Endings of a conjugation: a form is a verb's stem and one of them."""

    finite: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]
    infinitive: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verb:
    """Verbs of one paradigm and one stance: `stems` separated by spaces.

    `frame` lists what may follow as content, a letter each:
    `q` a clause behind "que" or "that", `b` one without it, `w` an indirect question, `i` an infinitive,
    `n` a noun phrase, `o` one behind `of` ("de"), `t` one behind `to` ("à"), `N` anything (the phrase ends in its preposition),
    `a` a person told and then a clause; `s` only beside a quotation or a clause before it;
    `x` only of itself ("se réjouit"); `r` in "is expected to", where nobody says it; `p` in "est accusé de";
    `v` in "sont invités à", where nobody says it; `S` says that the fixed word is a prefix that closes the clause ("wies die
    Vorwürfe zurück");
    `h` says that the verb's short forms are more often nouns; `f` that it speaks of what is to come, so that a conditional
    after it is no doubt ("a promis que ... serait"); `u` that the manner of saying judges unless the words show more; `c` that a
    court does it too, which says nothing ("condamne à deux ans de prison").
    """

    stems: str
    paradigm: str
    stance: Stance
    frame: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A cue of several words ("faire savoir"): forms of its first word, then fixed words.

    `heads` lists the forms; "stem:paradigm" stands for all of a verb. The forms of `of` ("de", "du") stand for each other
    among the fixed words, and those of `to`.
    """

    heads: str
    tail: str
    stance: Stance
    frame: str


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun of the third person; gender "n" stands for things and bodies only ("it")."""

    form: str
    gender: Gender
    number: Number


@dataclass(frozen=True, slots=True)
class DateWords:
    """The vocabulary of dates; months and weekdays start with January and Monday, variants separated by `|`.

    `templates` are (rule, regular expression) pairs, tried in order; `{month}`, `{weekday}`, `{part}`, `{number}`,
    `{unit}`, `{season}` stand for the alternatives of these fields, and the groups of the same names are read by
    `claimcheck.claims.dates`, which defines the rules. `until` lists what stands just before a day to come ("jusqu'à"),
    `just_done` is the end of a text that speaks of something done, so that the day after it has passed ("a annoncé").
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    seasons: tuple[tuple[str, str], ...] = ()
    offsets: tuple[tuple[str, int], ...] = ()
    templates: tuple[tuple[str, str], ...] = ()
    landmarks: tuple[str, ...] = ()
    past_words: frozenset[str] = frozenset()
    future_words: frozenset[str] = frozenset()
    future: str = ""
    until: tuple[str, ...] = ()
    just_done: str = ""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words and what stands round figures.

    `cardinals` and `scales` multiply and add as in speech ("deux cent trente-trois"); `duals` are scales that hold a two when no
    number stands before them (Arabic "ألفين"); `fourscore` are twenties that a four makes eighty ("quatre-vingts"); `ones_first`
    says that the ones stand before the tens ("خمسة وعشرون"). `articles` count nothing alone unless they are bounded ("plus
    d'un"), `dependent` words never stand alone ("deux cents"), `plurals` are scales or collectives that alone are a floor
    ("millions of"). `glued` are number words of which longer ones are made without a blank ("zweihundertfünf", "ventotto"),
    elided forms among them, none made of others; `glue` may stand between them ("und").
    `collectives` are numbers with "about" built in ("une dizaine", "half a million"); `fractions` are phrases that are exact
    numbers; `parts` are the names of parts behind a number word ("fifths") and how many make a whole. Those in `ordinals` may
    also say which one: they are parts only before "of", behind a bound or behind one of `by` ("un cinquième des voix", not "un
    cinquième suspect"); `rank` is a regular expression of what makes a number word the beginning of an ordinal
    ("twenty"-"fifth"); `each` before one of `nth` is a share ("jeder dritte"). `modifiers` come before a figure, `after` after
    it; `thousands` and `decimal` are the separators; `money` and `percent` are units written beside figures. `halves` add half
    of what they follow, a number or a length with its unit ("deux millions et demi", "deux ans et demi"); `short_scales` stand
    at figures only, those of one letter only beside a sign of money ("2 M€"); `share` is a regular expression with the groups
    `part`, `whole` and, where it may stand between them, `unit` ("un élève sur dix"); `whole` is one of what leads from a count
    to the counted whole ("six of the train's" 24 wagons). `between` and `spans` are what opens a range and what joins its ends
    ("entre", "et"); a span behind a word of change, one that begins with the regular expression `changes`, is no range but a
    before and an after ("passe de 30 à 40 %"). `written_on` are letters that are written on to a figure (Arabic "و30").
    `periods` is a regular expression of what stands before a round number that names a decade or a century ("anni settanta"); a
    number is a time of day before one of `day_parts` ("quatro da tarde") and as hours behind one of `at` ("a las 8 horas").
    """

    cardinals: tuple[tuple[str, float], ...] = ()
    scales: tuple[tuple[str, float], ...] = ()
    duals: tuple[tuple[str, float], ...] = ()
    fourscore: frozenset[str] = frozenset()
    ones_first: bool = False
    articles: frozenset[str] = frozenset()
    dependent: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    glued: tuple[tuple[str, float], ...] = ()
    glue: str = ""
    joiners: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    short_scales: tuple[tuple[str, float], ...] = ()
    share: str = ""
    whole: str = ""
    between: tuple[tuple[str, str], ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    changes: str = ""
    written_on: str = ""
    periods: str = ""
    day_parts: frozenset[str] = frozenset()
    at: tuple[str, ...] = ()
    collectives: tuple[tuple[str, float], ...] = ()
    fractions: tuple[tuple[str, float], ...] = ()
    parts: tuple[tuple[str, float], ...] = ()
    ordinals: frozenset[str] = frozenset()
    by: tuple[str, ...] = ()
    rank: str = ""
    each: tuple[str, ...] = ()
    nth: tuple[tuple[str, float], ...] = ()
    modifiers: tuple[tuple[str, Modifier], ...] = ()
    after: tuple[tuple[str, Modifier], ...] = ()
    thousands: str = " \u00a0\u202f"
    decimal: str = ","
    money: tuple[tuple[str, str], ...] = ()
    percent: tuple[str, ...] = ("%", "٪")
    units: tuple[tuple[str, str], ...] = ()
    ordinal_suffixes: tuple[str, ...] = ()
    skip: frozenset[str] = frozenset()
    unit_stop: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Debris:
    """A line that is no claim: a regular expression over the whole line (case ignored) and the reason told."""

    pattern: str
    reason: str


@dataclass(frozen=True, slots=True)
class LanguageData:
    """Everything the algorithms of `claimcheck.claims` know of one language; an empty field switches its rule off."""

    code: str
    name: str
    segmenter: str = "en"
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    sentence_pronouns: frozenset[str] = frozenset()
    quotes: tuple[tuple[str, str], ...] = (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"))
    paradigms: tuple[tuple[str, Paradigm], ...] = ()
    verbs: tuple[Verb, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    auxiliaries: frozenset[str] = frozenset()
    passive_auxiliaries: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    limiting: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    infinitive: str = ""
    wh_phrases: frozenset[str] = frozenset()
    memberships: frozenset[str] = frozenset()
    inside_phrase: frozenset[str] = frozenset()
    adversatives: frozenset[str] = frozenset()
    afterthoughts: frozenset[str] = frozenset()
    phrase_breaks: frozenset[str] = frozenset()
    complement_gap: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    gerund_marks: frozenset[str] = frozenset()
    gerund_ending: str = ""
    conditionals: frozenset[str] = frozenset()
    splitters: frozenset[str] = frozenset()
    verb_first: bool = False
    pro_drop: bool = False
    nouns_capitalised: bool = False
    comma_clauses: bool = False
    first_persons: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    possessive_pronouns: tuple[Pronoun, ...] = ()
    bare_forms: bool = False
    noun_endings: frozenset[str] = frozenset()
    subject_first: bool = False
    complementizers: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    fact: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    according: tuple[str, ...] = ()
    postpositions: frozenset[str] = frozenset()
    according_clause_only: frozenset[str] = frozenset()
    not_sources: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    echo: tuple[str, ...] = ()
    echo_that: str = ""
    as_words: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    pronouns: tuple[Pronoun, ...] = ()
    impersonal: frozenset[str] = frozenset()
    inverted: str = ""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    indefinites: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    opening_subordinators: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    feminine_articles: frozenset[str] = frozenset()
    masculine_articles: frozenset[str] = frozenset()
    approximate: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    context_starters: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    banners: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    readable: frozenset[str] = frozenset()
    unsaid: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    speechless: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    places_after: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    noun_cues: tuple[tuple[str, Stance], ...] = ()
    demands: str = ""
    hedges: str = ""
    unknown: str = ""
    unsure: str = ""
    unsure_now: str = ""
    predictions: str = ""
    forecast: str = ""
    near_future: str = ""
    clitic_hosts: frozenset[str] = frozenset()
    misplaced: tuple[tuple[str, str], ...] = ()
    modifier_endings: tuple[str, ...] = ()
    judgements: str = ""
    denials: str = ""
    verdicts: str = ""
    anonymity: str = ""
    flat_denials: str = ""
    conditional: str = ""
    subjects: str = ""
    finite: str = ""
    dates: DateWords = DateWords()
    numbers: NumberWords = NumberWords()
    debris: tuple[Debris, ...] = ()
    dateline: str = ""
    byline: str = ""
