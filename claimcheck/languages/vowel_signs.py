"""The vowel signs of Arabic, which some texts write on a word and most leave out: compared are the letters."""

from __future__ import annotations

import re

SIGNS = "\u064b-\u0652\u0670"
"""As they stand in a character class."""
LETTERS = rf"[^\W\d_]+(?:[{SIGNS}]+[^\W\d_]*)*"
"""A run of letters with the signs on them."""
_SIGN = re.compile(f"[{SIGNS}]")


_FIRST = "\u0600"


def bare(word: str) -> str:
    """The word without vowel signs.

    >>> bare("وُقّع") == "وقع"
    True
    """
    return _SIGN.sub("", word) if word > _FIRST else word
