"""What came out how in a statement, and of what or whom: "the appeal was dismissed", "the court upheld the appeal".

Two opposite outcomes exclude each other only where they are of one thing: another bill may be passed, another passenger be saved.
What an act is of is read from its clause: behind an active verb its object, before a passive one its subject, and of acts that
are their doer's alone ("won", "fell", "resigned") the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from claimcheck.datatypes import Statement
from claimcheck.judges.negation import turns
from claimcheck.judges.tongue import Lists, code, keyed
from claimcheck.judges.words import Lexicon, Word, sentence_ends, stem, words
from claimcheck.languages import count_class
from claimcheck.languages.wording import phrases
from claimcheck.languages.wording_acts import (
    AGAINST,
    BECOMES,
    LINKS,
    NAMING,
    NO_OUTCOMES,
    OF_PERSONS,
    OF_STATES,
    OF_SUBJECTS,
    SINGLING,
    WHOLE,
)
from claimcheck.languages.wording_polarity import NEGATIONS, OPPOSITES
from claimcheck.languages.wordings import WORDINGS

_BECOMES, _LINKS, _AGAINST = Lists(BECOMES), Lists(LINKS), Lists(AGAINST)
_SINGLING, _WHOLE, _NO_OUTCOMES = Lists(SINGLING), Lists(WHOLE), Lists(NO_OUTCOMES)
_COMMA = re.compile(r"[,،](?!\d)")
_NO_PERSONS = frozenset({"euro", "dollar", "duration", "distance", "votes", "seats", "homes", "strikes"})
_NEAR, _LONGEST, _SHORTEST = 3, 6, 3


@dataclass(frozen=True, slots=True)
class Act:
    """An outcome of the act `key` at a place of a text: what happened, or its contrary. Swallowed phrases have an empty key."""

    key: str
    positive: bool
    start: int
    end: int

    def within(self, other: Act) -> bool:
        """Whether it is a part of a longer phrase ("refused" in "refused to sign")."""
        return other.start <= self.start and self.end <= other.end and other.end - other.start > self.end - self.start


@cache
def _outcomes(language: str, side: int) -> Lexicon:
    """The acts that came out positive (0) or negative (1), in the words of a language."""
    tables = {lang: {act: pair[lang][side] for act, pair in OPPOSITES.items()} for lang in NEGATIONS}
    return Lexicon(keyed(tables, language))


@lru_cache(maxsize=1024)
def acts(text: str, language: str) -> tuple[Act, ...]:
    """The outcomes told in a text, in order; of words within a phrase the phrase alone counts, and some phrases are no outcome.

    >>> [(act.key, act.positive) for act in acts("Police opened fire and the mayor refused to sign.", "en")]
    [('sign', False)]
    """
    told, tokens = text.replace("’", "'"), words(text)
    lists = ((_outcomes(language, 0), True), (_outcomes(language, 1), False), (_NO_OUTCOMES.lexicon(language), False))
    hits = [Act(key, positive, start, end) for lexicon, positive in lists for key, start, end in lexicon.find(told, tokens)]
    alone = (act for act in hits if act.key and not any(act.within(other) for other in hits))
    return tuple(sorted(alone, key=lambda act: act.start))


class Objects:
    """What the acts of a statement are of."""

    def __init__(self, statement: Statement) -> None:
        self.language = code(statement)
        self._statement = statement
        self._text = statement.text
        self._tokens = words(self._text)

    def of(self, act: Act) -> frozenset[str]:
        """The stems of the words that name what an act is of; none where nothing does, as for a pronoun."""
        inside = self._content(act.start, act.end) if " " in self._text[act.start : act.end] else []
        outside = [] if self._complete(act) else self._named(act)
        return frozenset(stem(word.form) for word in (*inside, *outside))

    def _complete(self, act: Act) -> bool:
        """Whether the object stands in the phrase that tells the act ("passed the bill")."""
        inside = [w for w in self._tokens if act.start <= w.start and w.end <= act.end]
        named = any(w.form in _determiners(self.language) for w in inside[:-1]) or any(w.outer < w.start for w in inside)
        return named and (act.key, act.positive) not in OF_SUBJECTS

    def counts_persons(self, act: Act) -> bool:
        """Whether it is an act on persons of which its clause speaks of some alone ("two survived", "another was freed")."""
        if act.key not in OF_PERSONS:
            return False
        left, right = self._clause(act)
        singling = _SINGLING.words(self.language)
        singled = any(w.form in singling for w in self._tokens if left <= w.start < right)
        return singled or any(left <= place < right and not self._whole(place) for place in self._counts())

    def _counts(self) -> Iterator[int]:
        """Where figures stand that may count persons."""
        quantities = self._statement.quantities
        return (q.start - self._statement.start for q in quantities if count_class(q.unit) not in _NO_PERSONS)

    def _whole(self, place: int) -> bool:
        """Whether a figure there is of all of them ("the two", "les deux")."""
        before = [w.form for w in self._tokens if w.end <= place][-1:]
        return not _WHOLE.words(self.language).isdisjoint(before)

    def _named(self, act: Act) -> list[Word]:
        left, right = self._clause(act)
        if self.language == "de":
            return self._in_brackets(act, left, right)
        before, after = self._subject(left, act.start), self._until_against(self._content(act.end, right))[:_LONGEST]
        earlier = self._earlier(act.start)
        if act.key in OF_STATES:
            return before + after
        if self._passive(act):
            return before or earlier or after
        if (act.key, act.positive) in OF_SUBJECTS or self._without_object(act, right):
            return before or after or earlier
        return after or before or earlier

    def _in_brackets(self, act: Act, left: int, right: int) -> list[Word]:
        """What stands between the parts of a German verb, and of passives and subjects' acts all of the clause."""
        told = self._until_against([*self._content(left, act.start), *self._content(act.end, right)])[: 2 * _LONGEST]
        inside = (w.form for w in self._tokens if left <= w.start < right)
        whole = (act.key, act.positive) in OF_SUBJECTS or not _BECOMES.words(self.language).isdisjoint(inside)
        return told if whole else told[1:] or told

    def _subject(self, left: int, right: int) -> list[Word]:
        """The words before an act in its clause; a relative clause is about the clause before."""
        opening = {w.form for w in self._tokens if left <= w.start < right}
        if left and not _relatives(self.language).isdisjoint(opening):
            return self._earlier(right)
        return self._until_against(self._content(left, right))[-_LONGEST:]

    def _earlier(self, right: int) -> list[Word]:
        """The words before an act in its sentence ("the driver, 34, survived")."""
        left = max((at for at in sentence_ends(self._text) if at <= right), default=0)
        return self._until_against(self._content(left, right))[-_LONGEST:]

    def _passive(self, act: Act) -> bool:
        nearest = [w.form for w in self._tokens if w.end <= act.start][-_NEAR:]
        return not _BECOMES.words(self.language).isdisjoint(nearest)

    def _without_object(self, act: Act, right: int) -> bool:
        """Whether nothing but a preposition, if that, stands right behind it in its clause."""
        following = next((w for w in self._tokens if w.start >= act.end), None)
        return following is None or following.end > right or following.form in _LINKS.words(self.language)

    def _until_against(self, told: list[Word]) -> list[Word]:
        """The words up to "against": an appeal against a decision is not the decision."""
        against = (w.start for w in self._tokens if w.form in _AGAINST.words(self.language))
        stop = next((at for at in against if told and told[0].start < at < told[-1].start), len(self._text))
        return [w for w in told if w.start < stop]

    def _clause(self, act: Act) -> tuple[int, int]:
        places = (*self._borders(), len(self._text))
        return max((at for at in places if at <= act.start), default=0), min(at for at in places if at >= act.end)

    def _borders(self) -> Iterator[int]:
        yield from sentence_ends(self._text)
        yield from (comma.start() for comma in _COMMA.finditer(self._text))
        yield from (w.start for w in turns(self._tokens, self.language))

    def _content(self, left: int, right: int) -> list[Word]:
        empty = _empty(self.language)
        inside = (w for w in self._tokens if left <= w.start and w.end <= right)
        return [w for w in inside if len(w.form) >= _SHORTEST and w.form[0].isalpha() and w.form not in empty]


@cache
def _relatives(language: str) -> frozenset[str]:
    return _listed(WORDINGS[language].relatives) if language in WORDINGS else frozenset()


@cache
def _determiners(language: str) -> frozenset[str]:
    return _listed(WORDINGS[language].determiners) if language in WORDINGS else frozenset()


@cache
def grammar(language: str) -> frozenset[str]:
    """The words of grammar of a language."""
    own = (_BECOMES, _LINKS, _AGAINST, Lists(NEGATIONS))
    found = frozenset().union(*(lists.words(language) for lists in own))
    if language not in WORDINGS:
        return found
    told = WORDINGS[language]
    return found | _listed(told.function_words, told.determiners, told.joins, told.passives, told.relatives, told.unnamed)


@cache
def _empty(language: str) -> frozenset[str]:
    """The words of a language that name nothing: those of grammar, of time and of number."""
    times = _listed(WORDINGS[language].times) - NAMING if language in WORDINGS else frozenset()
    return grammar(language) | _SINGLING.words(language) | times


def _listed(*lists: str) -> frozenset[str]:
    return frozenset(word.rstrip("*") for listed in lists for word in phrases(listed))
