"""Sentences into units: joined again where a quotation spans them, a colon announces one, or only "X said" follows one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from claimcheck.claims.cues import cues
from claimcheck.claims.quotes import Quotation, near
from claimcheck.claims.subjects import pronoun_forms
from claimcheck.claims.transcripts import label
from claimcheck.claims.words import Word, words
from claimcheck.datatypes import Span
from claimcheck.languages.base import LanguageData

LONGEST_QUOTATION = 1500
"""A quotation of more characters joins no sentences."""
_LONGEST_TAG = 80
_CLOSING = '”"»’'
_DASHES = "—–―"
_MOST_NAMES = 5


def joined(text: str, cuts: Sequence[Span], quotes: Sequence[Quotation], data: LanguageData) -> list[Span]:
    """Sentences, joined where a closed quotation of moderate length spans them, a colon announces or a dash signs one.

    A turn of a transcript stays whole.
    """
    units: list[Span] = []
    if cuts and cuts[-1].end - cuts[0].start < LONGEST_QUOTATION and label(text, cuts[0].start, cuts[-1].end, data):
        return [Span(cuts[0].start, cuts[-1].end)]
    for cut in cuts:
        if units and (
            text[units[-1].end - 1] == ":"
            or any(_spans(q, units[-1].end) for q in near(quotes, units[-1].end - 1, units[-1].end + 1))
            or _tagged(text, units[-1], cut, data)
            or _echoes(text, cut, data)
            or (text[units[-1].end - 1] in _CLOSING and text[cut.start] in _DASHES)
        ):
            units[-1] = Span(units[-1].start, cut.end)
        else:
            units.append(cut)
    return units


def _spans(quote: Quotation, place: int) -> bool:
    return quote.closed and quote.start < place < quote.end and quote.end - quote.start < LONGEST_QUOTATION


def _echoes(text: str, cut: Span, data: LanguageData) -> bool:
    """Whether a sentence says who said the one before it: "C'est ce qu'a dit Ada Roux"."""
    if not data.echo or text[cut.start].lower() != data.echo[0][0]:
        return False
    opening = [word.lower for word in words(text, cut.start, min(cut.end, cut.start + _LONGEST_TAG))][:8]
    return tuple(opening[: len(data.echo)]) == data.echo and any(
        a == data.echo_that and b in data.complementizers for a, b in itertools.pairwise(opening)
    )


def _tagged(text: str, before: Span, cut: Span, data: LanguageData) -> bool:
    """Whether a reporting clause opens the sentence behind a question or a cry: "“Why?” Ann Lodge said, laughing"."""
    closing = text[max(before.start, before.end - 2) : before.end]
    if not data.subject_first or closing[:1] not in ("?", "!") or closing[1:] not in ("”", '"', "»", "’", "'"):
        return False
    found = words(text, cut.start, min(cut.end, cut.start + _LONGEST_TAG))
    for k, word in enumerate(found[:_MOST_NAMES]):
        if k and not word.is_name and any(cue.form == "finite" for cue in cues(data.code).verbs.get(word.lower, ())):
            return k + 1 == len(found) or found[k + 1].lower in (".", ",", *data.prepositions)
        if not _may_speak(word, data):
            return False
    return False


def _may_speak(word: Word, data: LanguageData) -> bool:
    """Whether the word may stand in a short subject: a name, a pronoun, an article, or a role behind it."""
    known = word.lower in data.determiners or word.lower in data.roles or word.lower in pronoun_forms(data.code)
    return word.is_name or known
