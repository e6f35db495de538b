"""Which words of a text negate, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from claimcheck.judges.tongue import Lists
from claimcheck.judges.words import Word, sentence_ends, words
from claimcheck.languages.wording_polarity import NEGATIONS, NOT_NEGATING, TURNS

_NEGATIONS = Lists({lang: [form for form in forms if " " not in form] for lang, forms in NEGATIONS.items()})
_TURNS = Lists(TURNS)


def negators(tokens: Sequence[Word], language: str = "") -> list[int]:
    """The numbers of the words that negate in a language, in order; not those of "not only" and the like, which deny nothing.

    >>> from claimcheck.judges.words import words
    >>> negators(words("Not only the mayor but his deputy didn't come."), "en")
    [7]
    """
    listed = _NEGATIONS.words(language)
    pairs = enumerate(zip_longest(tokens, tokens[1:]))
    followed = ((i, word.form) for i, (word, after) in pairs if not (after and after.form in NOT_NEGATING))
    return [i for i, form in followed if form in listed or form.endswith("n't")]


def parted(text: str, left: int, right: int, language: str = "") -> bool:
    """Whether a clause ends between two places, by a comma, the end of a main part, or a word that sets it against another.

    >>> parted("He was not drunk but drove too fast.", 10, 23, "en")
    True
    """
    if "," in text[left:right] or any(left <= end <= right for end in sentence_ends(text)):
        return True
    return any(left <= word.start < right for word in turns(words(text), language))


def turns(tokens: Sequence[Word], language: str = "") -> list[Word]:
    """The words that set one clause against another ("but", "mais")."""
    return [word for word in tokens if word.form in _TURNS.words(language)]


def denied(text: str, place: int, language: str = "") -> bool:
    """Whether a word that negates stands in the clause of a place ("nobody was hurt", "ohne jemanden zu verletzen").

    >>> denied("Nobody was hurt, the mayor said.", 11, "en"), denied("Nobody was hurt, the mayor said.", 21, "en")
    (True, False)
    """
    tokens = words(text)
    places = (tokens[i].start for i in negators(tokens, language))
    return any(not parted(text, min(at, place), max(at, place), language) for at in places)
