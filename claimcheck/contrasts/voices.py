"""Who is said to say it: the speakers that a statement names.

A sentence of a wire dispatch often names several ("the ministry said ... while doctors told ..."), so the reporting verbs
of the language are read; `Statement.speaker` answers where they show none (a language without lists, a speaker of the
sentence before). One who demands or judges does not report. The speaker of a verb is the noun phrase before it
("The ministry said"), or after it where the verb follows a comma or a closing quotation mark or ends the sentence
(", a indiqué un observatoire").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.contrasts.lexicon import Hit
from claimcheck.contrasts.sayings import clause_openings, reports, verb_begins
from claimcheck.contrasts.views import Pair, Side, key_of

LONGEST_NAME = 9
LONGEST_TAIL = 8
LONGEST_CARRIED = 14


@dataclass(frozen=True)
class Voice:
    """A speaker: tokens `first` to `last` (half-open) of his name and the verb; `keys` of the name, `role` if known.

    `unnamed` is true of a pronoun: it may stand for anybody.
    """

    first: int
    last: int
    keys: frozenset[str]
    roles: frozenset[str]
    unnamed: bool


def voices(side: Side) -> tuple[Voice, ...]:
    """The speakers named, in order; the one that the statement itself carries where the verbs show none."""
    return tuple(_read(side)) or tuple(_carried(side))


def quoted_whole(side: Side) -> bool:
    """Whether the statement is somebody's words in quotation marks, so that it is attributed even if nobody is named."""
    return side.statement.quoted or side.text.lstrip()[:1] in "\"«“„"


def same_voice(pair: Pair, a: Voice, b: Voice) -> bool:
    """Whether the two may be one speaker: a pronoun, the same role, or a word of the name in common."""
    if a.unnamed or b.unnamed:
        return True
    if a.roles or b.roles:
        return bool(a.roles & b.roles)
    if pair.alignment and pair.alignment.similarity(_naming(pair.a, a), _naming(pair.b, b)) >= pair.alignment.least:
        return True
    return bool(_proper(a, pair.a) & _proper(b, pair.b))


def _naming(side: Side, voice: Voice) -> list[int]:
    """The words that may name the speaker: neither a party nor the reporting verb."""
    parties = {k for hit in side.parties for k in range(hit.first, hit.last)}
    verbs = side.words("says")
    return [i for i in range(voice.first, voice.last) if i not in parties and side.tokens[i].text not in verbs]


def _proper(voice: Voice, side: Side) -> frozenset[str]:
    """The keys of the name without those of states and parties, unless nothing is left."""
    parties = {key_of(token)[:4] for hit in side.parties for token in side.tokens[hit.first : hit.last]}
    return voice.keys - parties or voice.keys


def _carried(side: Side) -> Iterator[Voice]:
    speaker, cue = side.statement.speaker, side.statement.cue
    if speaker is None or side.statement.stance in ("judged", "demanded"):
        return
    start = side.statement.start
    inside = [i for i, t in enumerate(side.tokens) if t.start < speaker.end - start and t.end > speaker.start - start]
    if inside and len(inside) <= LONGEST_CARRIED:
        first, last = inside[0], inside[-1] + 1
        said = [i for i, t in enumerate(side.tokens) if cue and t.start < cue.end - start and t.end > cue.start - start]
        yield _voice(side, first, last, *(said or [first]))


def _read(side: Side) -> Iterator[Voice]:
    for hit in side.hits("says_before"):
        yield _voice(side, hit.last, _end(side, hit.last), hit.first)
    for hit in side.hits("says"):
        name = _name(side, hit) if reports(side, hit) else None
        if name is not None:
            yield _voice(side, *name, hit.first, hit.last - 1)


def _voice(side: Side, first: int, last: int, *verb: int) -> Voice:
    named = side.tokens[first:last]
    keys = frozenset(key_of(side.tokens[i])[:4] for i in side.content if first <= i < last)
    roles = frozenset(hit.value.charge for hit in side.roles if first <= hit.first < last)
    unnamed = not keys or (len(named) == 1 and named[0].text in side.words("unnamed"))
    return Voice(min(first, *verb), max(last, *(i + 1 for i in verb)), keys, roles, unnamed)


def _name(side: Side, hit: Hit[str]) -> tuple[int, int] | None:
    if hit.value.split()[-1] in side.words("unnamed"):
        return hit.first, hit.first
    verb = verb_begins(side, hit)
    previous = side.tokens[verb - 1].text if verb else ""
    if previous in side.words("passives") | side.words("relatives"):
        return None
    if previous in side.words("unnamed"):
        return verb - 1, verb
    before = _back(side, verb)
    if before is None or before[0] > 0 or _mark_before(side, verb):
        return _after(side, hit) or before or _before_apposition(side, verb)
    return before


def _before_apposition(side: Side, position: int) -> tuple[int, int] | None:
    """The noun phrase in front of one that commas set off: "The Observatory, based in London, said"."""
    for comma in range(position - 1, max(0, position - 2 * LONGEST_NAME), -1):
        if "," in side.text[side.tokens[comma - 1].end : side.tokens[comma].start]:
            return _back(side, comma, over_comma=True)
    return None


def _after(side: Side, hit: Hit[str]) -> tuple[int, int] | None:
    """The noun phrase that follows the verb, where one may: after a comma or quotation mark, or near the end."""
    first = hit.last
    while first < len(side.tokens) and side.tokens[first].text in side.words("times"):
        first += 1
    if first >= len(side.tokens) or side.tokens[hit.first].text in side.words("tells"):
        return None
    if side.tokens[first].text in clause_openings(side):
        return None  # "says that 316 civilians": no article, although the list of articles has the word
    gap = side.text[side.tokens[first - 1].end : side.tokens[first].start]
    opening = side.tokens[first].capital or side.tokens[first].text in side.words("determiners") | side.role_words
    near = _mark_before(side, hit.first) or len(side.tokens) - first <= LONGEST_TAIL
    if not opening or not near or any(mark in gap for mark in ".;:!?"):
        return None
    return first, _end(side, first)


def _mark_before(side: Side, position: int) -> bool:
    between = side.text[side.tokens[position - 1].end : side.tokens[position].start] if position else ""
    return any(mark in between for mark in ",\"»”")


def _back(side: Side, position: int, *, over_comma: bool = False) -> tuple[int, int] | None:
    """The noun phrase that ends before `position`: back to its determiner, through words like "of" to the next one."""
    last = position
    if not over_comma:
        while last > 0 and side.tokens[last - 1].text in side.words("times"):
            last -= 1
    first = last - over_comma
    while first > 0 and last - first < LONGEST_NAME and not _breaks(side, first):
        first -= 1
        if side.tokens[first].text in side.words("determiners") and not _joined(side, first) and not _joins(side, first):
            break
    return (first, last) if first < last else None


def _breaks(side: Side, first: int) -> bool:
    token = side.tokens[first - 1]
    gap = side.text[token.end : side.tokens[first].start] if first < len(side.tokens) else ""
    return any(mark in gap for mark in ".;:!?\"«»“”,") or token.text in side.words("times") or token.text.isdigit()


def _joins(side: Side, first: int) -> bool:
    """Whether a word that may be article or preposition ("des") carries on a phrase: a noun stands right before it."""
    if first == 0 or side.tokens[first].text not in side.words("joins") or _breaks(side, first):
        return False
    return first - 1 in side.content


def _joined(side: Side, first: int) -> bool:
    return first > 0 and side.tokens[first - 1].text in side.words("joins")


def _end(side: Side, position: int) -> int:
    last = position
    while last < len(side.tokens) and last - position < LONGEST_NAME:
        if last > position and _breaks(side, last) and side.tokens[last - 1].text not in side.words("determiners"):
            break
        if side.tokens[last].text in side.words("times"):
            break
        last += 1
    return last
