"""Whether a word that may be a reporting verb is one where it stands.

Many are nouns as well ("la note", "l'annonce", "the estimates"), and many tell acts as well as words ("added 300 jobs",
"a rappelé son ambassadeur"). A noun stands right after an article; an act has an object, where a saying has a clause, a
quotation, nothing at all, or its speaker behind it.
"""

from __future__ import annotations

from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.views import Side
from claimcheck.languages import language
from claimcheck.languages.wording import phrases

REACH = 6
QUOTES = "\"«»“”„"


def reports(side: Side, hit: Hit[str]) -> bool:
    """Whether a hit of the list `says` tells that somebody said something: it is neither a noun nor an act."""
    if hit.last - hit.first == 1 and _noun(side, hit.first):
        return False
    return hit.value not in phrases(side.books.wording.acts_too) or _says(side, hit)


def verb_begins(side: Side, hit: Hit[str]) -> int:
    """Where the verb begins: at the pronoun in front of it that is its object ("il | le juge"), else at itself."""
    return hit.first - 1 if _object(side, hit.first - 1) else hit.first


def clause_openings(side: Side) -> frozenset[str]:
    """The words that open what is said ("that", "que"), as tokens: an elided one without its apostrophe."""
    return frozenset(word.rstrip("'’") for word in language(side.statement.source.language).complementizers)


def _noun(side: Side, position: int) -> bool:
    article = position - 1
    if position == 0 or side.broken(position) or side.tokens[article].text not in side.words("articles"):
        return False
    return not _object(side, article)


def _object(side: Side, article: int) -> bool:
    """Whether a word that may be article or pronoun ("le", "l'") is the verb's object: a subject stands before it."""
    before = article - 1
    if before < 0 or side.tokens[article].text not in side.words("clitics") or side.broken(article):
        return False
    if any(hit.last == article for hit in side.hits("before_clitics")):
        return True
    named = (side.tokens[before].capital and before > 0) or any(hit.last == article for hit in side.parties)
    after_article = before in side.content and before > 0 and side.tokens[before - 1].text in side.words("articles")
    return (named or after_article) and side.tokens[before].text not in side.words("times")


def _says(side: Side, hit: Hit[str]) -> bool:
    """Whether what surrounds a verb of acts and words shows words; a monitor's or a doctor's "confirmed" is one anyhow."""
    if verb_begins(side, hit) < hit.first or any(mark in _gap(side, hit.first) for mark in "," + QUOTES):
        return True
    if any(hit.first - REACH <= role.first < hit.first for role in side.roles):
        return True
    first = hit.last
    while first < len(side.tokens) and not _gap(side, first).strip() and side.tokens[first].text in side.words("times"):
        first += 1
    return first == len(side.tokens) or bool(_gap(side, first).strip(" -'’")) or _opens_clause(side, first)


def _opens_clause(side: Side, first: int) -> bool:
    """Whether a clause begins here ("that", "it had closed"), or behind the hearer or the place ("to AFP that")."""
    word, openings = side.tokens[first].text, clause_openings(side)
    if word in openings | side.words("unnamed") or _infinitive(side, first):
        return True
    if word in side.words("determiners") or word not in side.books.function_words:
        return False
    for i in range(first + 1, min(first + REACH, len(side.tokens))):
        if side.tokens[i].text in openings or any(mark in _gap(side, i) for mark in ":" + QUOTES):
            return True
    return False


def _infinitive(side: Side, position: int) -> bool:
    """Whether an infinitive says what is announced ("a annoncé vouloir partir")."""
    word, endings = side.tokens[position].text, side.books.wording.infinitives
    return bool(endings) and len(word) > 4 and word.endswith(endings) and word not in side.words("determiners")


def _gap(side: Side, position: int) -> str:
    """What stands between two words; nothing before the first."""
    return side.text[side.tokens[position - 1].end : side.tokens[position].start] if position else ""
