"""What one side expressly rejects for something else ("not X but Y", "Y, and not X", "Y, not X") and the other perhaps states.

Who corrects tells what is said elsewhere. So a rejected phrase whose like stands on the other side, which rejects nothing, is
about the same fact more surely than any likeness of the rest: of our own cases' related pairs with such a phrase four in five
contradict each other, and half where it has no like.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.correspondence import SHORT, Reading
from claimcheck.judges.negation import negators
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import cut, span_of
from claimcheck.judges.words import Lexicon, Word, clause, sentence_ends, stem, words
from claimcheck.languages.wording_roles import BUT, NO_PHRASE, NOT, NOT_BY, OPENERS, VERBAL

_ANY_BUT = frozenset(form for forms in BUT.values() for form in forms)
_NOT = frozenset(form for forms in NOT.values() for form in forms)
_NOT_BY = Lexicon({"not": tuple(form for forms in NOT_BY.values() for form in forms)})
MET, _UNMET = 0.8, 0.4
LIKE = 0.55
"""The cosine of two words from which on the one is the other's like."""
_LONGEST, _FOCUS, _REACH = 5, 3, 12
_COMMA, _AT_END = re.compile(r"\s*[,،]\s*"), re.compile(r"[\s»”\"’]*(?:[.!?]|$)")


def compare(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    """At most one clash: a phrase that one side rejects; surer where its like stands on the other side.

    Without a reading the like is a word of the same stem.
    """
    ours, theirs = rejected(match.claim), rejected(match.evidence)
    if ours is not None and theirs is None:
        met = _like(match.claim, ours, match.evidence, reading)
        return (_outcome(match.claim, ours, (ours,), met, met),)
    if theirs is not None and ours is None:
        met = _like(match.evidence, theirs, match.claim, reading)
        return (_outcome(match.evidence, theirs, met, (theirs,), met),)
    return ()


def _outcome(
    one: Statement, phrase: Span, claim: tuple[Span, ...], evidence: tuple[Span, ...], met: tuple[Span, ...]
) -> Outcome:
    strength, key = (MET, "corrections.met") if met else (_UNMET, "corrections.rejected")
    return Outcome("corrections", "clash", "polarity", claim, evidence, key, (cut(one, phrase),), strength)


def _like(one: Statement, phrase: Span, other: Statement, reading: Reading | None) -> tuple[Span, ...]:
    """Where the other side has a like of a word of the phrase; nothing when it has none."""
    if reading is not None:
        found = reading.nearest(one, phrase, other)
        return (found[1],) if found is not None and found[0] >= LIKE else ()
    inside = (w for w in words(one.text) if span_of(w).shifted(one.start).overlaps(phrase))
    stems = {stem(word.form) for word in inside if len(word.form) > SHORT}
    return tuple(span_of(w).shifted(other.start) for w in words(other.text) if stem(w.form) in stems)[:1]


def rejected(statement: Statement) -> Span | None:
    """The phrase that the statement rejects for another, in the document; None when it rejects none.

    >>> from claimcheck.claims.extract import whole
    >>> from claimcheck.datatypes import Document, Source
    >>> text = "Die Schüsse fielen nicht am Fluss, sondern auf einem Feld."
    >>> found = rejected(whole(Document(Source(id="r", language="de"), text)))
    >>> text[found.start : found.end]
    'am Fluss'
    """
    span = _rejected(statement.text, (statement.source.language or "")[:2])
    return span.shifted(statement.start) if span else None


@lru_cache(maxsize=1024)
def _rejected(text: str, language: str) -> Span | None:
    """Each statement stands in many matches, and `polarity` asks as well."""
    tokens = words(text)
    but = frozenset(BUT[language]) if language in BUT else _ANY_BUT  # French "mais" is "more" in Portuguese
    return _replaced(text, tokens, but) or _refused(text, tokens) or _set_aside(text, tokens)


def _replaced(text: str, tokens: tuple[Word, ...], but: frozenset[str]) -> Span | None:
    """What stands between a negation and "but" or a colon: from the word that opens what takes its place, else the last words."""
    ends, negating = sentence_ends(text), negators(tokens)
    for place in range(2, len(tokens)):
        before = tokens[place - 1]
        if before.form in but:
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
            return Span(focus[0].outer, focus[-1].end)
    return None


def _refused(text: str, tokens: tuple[Word, ...]) -> Span | None:
    """What stands behind "and not", "rather than" and the like, to the end of the clause, at most five words."""
    return next(filter(None, (_phrase(text, tokens, end) for _, _, end in _NOT_BY.find(text, tokens))), None)


def _set_aside(text: str, tokens: tuple[Word, ...]) -> Span | None:
    """What stands behind a comma and "not" and ends its sentence: "…, not a plane."."""
    for before, word in pairwise(tokens):
        if word.form in _NOT and _COMMA.fullmatch(text[before.end : word.outer]):
            phrase = _phrase(text, tokens, word.end, opened=word.form in VERBAL)
            if phrase is not None and _AT_END.match(text, phrase.end):
                return phrase
    return None


def _phrase(text: str, tokens: tuple[Word, ...], start: int, *, opened: bool = False) -> Span | None:
    """The words from `start` to the end of the clause, at most five; None where they are no phrase (`NO_PHRASE`), or do not begin
    with a word of `OPENERS` where it must be `opened` so.
    """
    inside = clause(text, tokens, start, _LONGEST)
    if not inside or inside[0].form in NO_PHRASE or (opened and inside[0].form not in OPENERS):
        return None
    return Span(inside[0].outer, inside[-1].end)
