"""What one side expressly rejects for something else ("not X but Y", "Y, and not X", "Y, not X") and the other perhaps states.

Who corrects tells what is said elsewhere. So a rejected phrase whose like stands on the other side, which rejects nothing, is
about the same fact more surely than any likeness of the rest: of our own cases' related pairs with such a phrase four in five
contradict each other, and half where it has no like.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.correspondence import SHORT, Reading
from claimcheck.judges.negation import denied, negators, parted
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import cut, span_of
from claimcheck.judges.tongue import Lists, code
from claimcheck.judges.words import Word, clause, sentence_ends, stem, words
from claimcheck.languages.wording_roles import BUT, NO_PHRASE, NOT, NOT_BY, OPENERS, PARTED, VERBAL

_BUT, _NOT, _NO_PHRASE, _NOT_BY = Lists(BUT), Lists(NOT), Lists(NO_PHRASE), Lists(NOT_BY)
MET, _GUESSED, _UNMET = 0.8, 0.6, 0.4
LIKE = 0.55
"""The cosine of two words from which on the one is the other's like."""
_LONGEST, _FOCUS, _REACH = 5, 3, 12
_COMMA, _AT_END = re.compile(r"\s*[,،]\s*"), re.compile(r"[\s»”\"’]*(?:[.!?]|$)")
_DIGIT, _NO_DIGIT = re.compile(r"\d"), re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Rejection:
    """The phrase that a statement rejects; `guessed` where nothing says with which word it begins, or that it is one."""

    span: Span
    guessed: bool = False


def compare(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    """At most one clash: a phrase that one side rejects, surer where its like stands on the other side, none where it is denied.

    Without a reading the like is a word of the same stem.
    """
    ours, theirs = _rejection(match.claim), _rejection(match.evidence)
    if ours is not None and theirs is None:
        return _clash(match.claim, ours, match.evidence, reading, swapped=False)
    if theirs is not None and ours is None:
        return _clash(match.evidence, theirs, match.claim, reading, swapped=True)
    return ()


def _clash(
    one: Statement, rejection: Rejection, other: Statement, reading: Reading | None, *, swapped: bool
) -> tuple[Outcome, ...]:
    met = _likes(one, rejection.span, other, reading)[:1]
    if met and denied(other.text, met[0].start - other.start, code(other)):
        return ()
    strength, key = (_UNMET, "corrections.rejected")
    if met:
        strength, key = (_GUESSED if rejection.guessed else MET, "corrections.met")
    claim, evidence = (met, (rejection.span,)) if swapped else ((rejection.span,), met)
    return (Outcome("corrections", "clash", "polarity", claim, evidence, key, (cut(one, rejection.span),), strength),)


def _likes(one: Statement, phrase: Span, other: Statement, reading: Reading | None) -> tuple[Span, ...]:
    """Where the other side has likes of words of the phrase, with a reading the nearest first; of a figure the same figure.

    What the statement says outside the phrase as well is no like: the other side tells what it tells itself.
    """
    if _DIGIT.search(cut(one, phrase)):
        return _same_figures(cut(one, phrase), other)
    inside = [w for w in words(one.text) if span_of(w).shifted(one.start).overlaps(phrase)]
    stated = {stem(w.form) for w in words(one.text) if w not in inside}
    own = [w for w in inside if len(w.form) > SHORT and stem(w.form) not in stated]
    if reading is None:
        stems = {stem(word.form) for word in own}
        return tuple(span_of(w).shifted(other.start) for w in words(other.text) if stem(w.form) in stems)
    nearest = (reading.nearest(one, span_of(word).shifted(one.start), other) for word in own)
    near = sorted((found for found in nearest if found and found[0] >= LIKE), key=lambda found: -found[0])
    return tuple(span for _, span in near if not {stem(w.form) for w in words(cut(other, span))} <= stated)


def _same_figures(phrase: str, other: Statement) -> tuple[Span, ...]:
    figures = {_NO_DIGIT.sub("", word.form) for word in words(phrase)} - {""}
    return tuple(span_of(w).shifted(other.start) for w in words(other.text) if _NO_DIGIT.sub("", w.form) in figures)


def rejected(statement: Statement) -> Span | None:
    """The phrase that the statement rejects for another, in the document; None when it rejects none.

    >>> from claimcheck.claims.extract import whole
    >>> from claimcheck.datatypes import Document, Source
    >>> text = "Die Schüsse fielen nicht am Fluss, sondern auf einem Feld."
    >>> found = rejected(whole(Document(Source(id="r", language="de"), text)))
    >>> text[found.start : found.end]
    'am Fluss'
    """
    found = _rejection(statement)
    return found.span if found else None


def _rejection(statement: Statement) -> Rejection | None:
    found = _rejected(statement.text, code(statement))
    return Rejection(found.span.shifted(statement.start), found.guessed) if found else None


@lru_cache(maxsize=1024)
def _rejected(text: str, language: str) -> Rejection | None:
    """Each statement stands in many matches, and `polarity` asks as well."""
    tokens = words(text)
    found = _replaced(text, tokens, language)
    if found:
        return found
    span = _refused(text, tokens, language) or _set_aside(text, tokens, language)
    return Rejection(span) if span else None


def _replaced(text: str, tokens: tuple[Word, ...], language: str) -> Rejection | None:
    """What stands between a negation and "but" or a colon: from the word that opens what takes its place, else the last words."""
    ends, negating, but = sentence_ends(text), negators(tokens, language), _BUT.words(language)
    for place in range(2, len(tokens)):
        before = tokens[place - 1]
        turned = before.form in but
        if turned:
            last, stop = place - 2, before.start
        elif ":" in text[before.end : tokens[place].start]:
            last, stop = place - 1, before.end
        else:
            continue
        first = max((i for i in negating if last - _REACH < i <= last), default=None)
        if first is None or any(tokens[first].end <= end <= stop for end in ends):
            continue
        between = tokens[first + 1 : last + 1]
        opening = [i for i, word in enumerate(between) if word.form == tokens[place].form]
        focus = between[opening[-1] :] if opening else between[-_FOCUS:]
        if focus:
            return Rejection(Span(focus[0].outer, focus[-1].end), guessed=not (turned and opening))
    return None


def _refused(text: str, tokens: tuple[Word, ...], language: str) -> Span | None:
    """What stands behind "and not", "rather than" and the like, to the end of the clause, at most five words."""
    hits = _NOT_BY.lexicon(language).find(text, tokens)
    phrases = (_phrase(text, tokens, end, language) for _, start, end in hits if not _of_verb(text, tokens, start, end))
    return next(filter(None, phrases), None)


def _of_verb(text: str, tokens: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether words of rejection are the end of a verb of their clause instead ("findet am Montag statt")."""
    verbs = PARTED.get(text[start:end].lower(), ())
    return any(w.end <= start and w.form in verbs and not parted(text, w.end, start) for w in tokens)


def _set_aside(text: str, tokens: tuple[Word, ...], language: str) -> Span | None:
    """What stands behind a comma and "not" and ends its sentence: "…, not a plane."."""
    for before, word in pairwise(tokens):
        if word.form in _NOT.words(language) and _COMMA.fullmatch(text[before.end : word.outer]):
            phrase = _phrase(text, tokens, word.end, language, opened=word.form in VERBAL)
            if phrase is not None and _AT_END.match(text, phrase.end):
                return phrase
    return None


def _phrase(
    text: str, tokens: tuple[Word, ...], start: int, language: str, *, opened: bool = False
) -> Span | None:
    """The words from `start` to the end of the clause, at most five; None where they are no phrase (`NO_PHRASE`), or do not begin
    with a word of `OPENERS` where it must be `opened` so.
    """
    inside = clause(text, tokens, start, _LONGEST)
    if not inside or inside[0].form in _NO_PHRASE.words(language) or (opened and inside[0].form not in OPENERS):
        return None
    return Span(inside[0].outer, inside[-1].end)
