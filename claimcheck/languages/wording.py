"""What a language file says about wording: which words name, judge, hedge, hide or justify.

A word list is written as one string of phrases separated by commas. In a phrase every token is matched without regard
to case; `*` at the end of a token stands for any ending (`rebel*` finds "rebels"); hyphens and apostrophes separate
tokens, so "rebel" is found in "rebel-held" and "armée" in "l'armée".

`family` and `charge` are the same in all languages, so that a French and an English report can be compared: a family is
one kind of referent (who or what is named), a charge is one way of naming it. Two words of the same family and charge
are synonyms; of different charge, a contrast of labelling.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """The words by which a language names one kind of referent with one charge."""

    family: str
    charge: str
    words: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language that show how something is told.

    - `function_words`: the commonest words, to tell the language of a text that does not say it;
    - `labels`: names for the same referent by charge; `bearers`: nouns that such a name goes before ("forces");
    - `groups`: groups by their own names, `charge` telling which are the same; `epithets`: charged words beside a name;
    - `distancing`: words that keep a name at arm's length ("so-called");
    - `evaluations`: words that judge; `intensities`: superlatives and degrees that characterise an event;
    - `purposes`, `causes`: openings of a clause that gives a reason; `before_infinitive`: prepositions that make an
      infinitive a purpose, known by its ending (`infinitives`); `resolves`: words whose infinitive says what is done, not
      why ("decided to cut"); `disputes`: words that reject a stated reason;
    - `hedges`: words by which a writer leaves open whether it is so;
    - `says_before`: openings whose complement is the speaker ("according to"); `says`: reporting verbs, whose speaker
      stands before or after; `unnamed`: pronouns that stand for a speaker; `roles`: words for one kind of speaker;
    - `acts_too`: those of `says`, word for word, that tell acts as well as words ("added 300 jobs");
      `articles`: the determiners right after which such a word is a noun ("la note"), never words for somebody ("some say");
      `clitics`: those of them that are pronouns before a verb, `before_clitics` what a verb's subject or negation shows
      there ("il le juge", "comme l'indique");
    - `tells`: reporting verbs that are followed by the hearer; `passives`: words before a participle that make it passive;
      `relatives`: pronouns that carry on with somebody named before;
    - `determiners`, `joins`: the words that begin a noun phrase, and those that carry it on ("of", "for"); `times`:
      days, months and other words of time, which belong to no noun phrase;
    - `parties`: states, forces and groups that can be responsible, `charge` telling which are the same;
    - `deeds`: acts of violence or force, as nouns; `campaigns`: those that last, and differ from each other;
      `acts`: deeds as active verbs; `undergone`: deeds as suffered;
    - `by`: words that introduce the doer of a deed; `by_near`: words that do so only right after it ("du régime");
    - `blames`: verbs that lay a deed at somebody's door; `held`: words after which a party is a holder, not a doer;
    - `vague`: words that stand for a large number; `measures`: units of time, length, share and money, which no one
      suffers anything in.
    """

    language: str
    function_words: str
    labels: tuple[Label, ...] = ()
    groups: tuple[Label, ...] = ()
    bearers: str = ""
    epithets: str = ""
    distancing: str = ""
    evaluations: str = ""
    intensities: str = ""
    purposes: str = ""
    causes: str = ""
    before_infinitive: str = ""
    infinitives: tuple[str, ...] = ()
    resolves: str = ""
    disputes: str = ""
    hedges: str = ""
    says_before: str = ""
    says: str = ""
    unnamed: str = ""
    roles: tuple[Label, ...] = ()
    acts_too: str = ""
    articles: str = ""
    clitics: str = ""
    before_clitics: str = ""
    tells: str = ""
    passives: str = ""
    relatives: str = ""
    determiners: str = ""
    joins: str = ""
    times: str = ""
    parties: tuple[Label, ...] = ()
    deeds: str = ""
    campaigns: str = ""
    acts: str = ""
    undergone: str = ""
    by: str = ""
    by_near: str = ""
    blames: str = ""
    held: str = ""
    vague: str = ""
    measures: str = ""


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list, in order.

    >>> phrases("rebel*, armed group*")
    ('rebel*', 'armed group*')
    """
    return tuple(part.strip() for part in listed.split(",") if part.strip())
