"""Which words of a text negate."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from claimcheck.judges.words import Word
from claimcheck.languages.wording_polarity import NEGATIONS, NOT_NEGATING

_NEGATIONS = frozenset(form for forms in NEGATIONS.values() for form in forms if " " not in form)


def negators(tokens: Sequence[Word]) -> list[int]:
    """The numbers of the words that negate, in order; not those of "no fewer than" and "not only", which deny nothing.

    >>> from claimcheck.judges.words import words
    >>> negators(words("Not only the mayor but his deputy didn't come."))
    [7]
    """
    followed = zip_longest(tokens, tokens[1:])
    return [i for i, (word, after) in enumerate(followed) if _negates(word.form) and not (after and after.form in NOT_NEGATING)]


def _negates(form: str) -> bool:
    return form in _NEGATIONS or form.endswith("n't")
