"""The words round a figure: whose fate it counts, whether it is a part, an addition, a floor, a count over a period.

A `Quantity` says "15 civils"; whether they were killed or wounded stands elsewhere in the sentence. Reading it from the
nearest word of state is the rule agencies' style allows: "N were killed" (after the figure), "killed N" (before it); a word
behind "and" belongs to the next figure, and figures after "including" are parts that the search steps over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, pairwise

from claimcheck.datatypes import DateMention, Quantity, Statement
from claimcheck.judges.ages import ages, ages_of_nouns
from claimcheck.judges.fate_lists import lexicons
from claimcheck.judges.tongue import code
from claimcheck.judges.words import Lexicon, Word, sentence_ends, words
from claimcheck.languages import language as data_of
from claimcheck.languages.wording_counts import (
    ARTICLED,
    ARTICLED_BOUNDS,
    ARTICLED_GENITIVES,
    ARTICLES,
    AUXILIARIES,
    GENITIVES,
    JOINERS,
    NOT_PEOPLE,
    RELATIVES,
    SHARES,
    THAN,
)
from claimcheck.languages.wording_events import ACTS
from claimcheck.languages.wording_groups import OTHERS
from claimcheck.languages.wording_states import EITHER, LASTING, MONTHS, NO_STATES, ON_BOARD

_NO_STATES = Lexicon({"": NO_STATES})
_ACTS = Lexicon({"act": tuple(chain.from_iterable(ACTS.values()))})
_JOINED_BEFORE, _JOINED_AFTER = re.compile(r"\d[-/]"), re.compile(r"[-/]\d")
_ARTICLED_BOUNDS = {form: modifier for modifier, forms in ARTICLED_BOUNDS.items() for form in forms}
_ARTICLED = re.compile(rf"\b({'|'.join(_ARTICLED_BOUNDS)}) an? $", re.IGNORECASE)
_BLANKS = re.compile(r"\s")
_NEAR = 9
_ADVERB = 2
_ABOARD_REACH = 24
_DAY = len("2024-03-05")
POSSESSIVES = frozenset(("'s", "’s"))
DATE_GENITIVES = frozenset(("de", "du", "of", "von", "vom", "del", "da", "do", "di", "della", "dello"))
Hit = tuple[str, int, int]
"""A word of fate: the fate, where it starts, where it ends."""
DATE_MARKS = frozenset("-./")
"""What joins a year to the day and month in front of it, where a mention reads the year alone ("28-04-2016")."""


def _longer_than_a_day(mention: DateMention) -> bool:
    """Whether a date is an interval, a month or a year ("this weekend", "last year")."""
    first, _, last = (mention.iso or "").partition("/")
    return bool(first) and (first != last if last else len(first) < _DAY)


def is_common(form: str) -> bool:
    """Whether a word is one of fate, of group or of attack: written with a capital in headlines, yet no name."""
    every = lexicons("")
    return any(lexicon.key(form) is not None for lexicon in (every.states, every.groups, _ACTS))


@lru_cache(maxsize=1024)
def no_fates(text: str) -> tuple[tuple[str, int, int], ...]:
    """The phrases that hold a word of fate and are none ("bilan arrêté"), with an empty state."""
    return _NO_STATES.find(text.replace("’", "'"), ())


def fates(text: str, tokens: Iterable[Word], language: str = "") -> tuple[tuple[str, int, int], ...]:
    """The words of fate as (state, start, end), in order; of words within a phrase the phrase alone counts.

    >>> fates("Un bilan arrêté jeudi : deux suspects arrêtés", words("Un bilan arrêté jeudi : deux suspects arrêtés"))
    (('arrested', 38, 45),)
    """
    hits = lexicons(language).states.find(text.replace("’", "'"), tokens) + no_fates(text)
    found, reach = [], 0
    for state, start, end in sorted(hits, key=lambda hit: (hit[1], -hit[2])):
        if end > reach:
            reach = end
            found.append((state, start, end))
    return _joined([hit for hit in found if hit[0]], text)


def _joined(hits: list[Hit], text: str) -> tuple[Hit, ...]:
    """The hits, two with "or" and at most an adverb between as one fate ("killed or seriously wounded")."""
    joined: list[Hit] = []
    for state, start, end in hits:
        between = [w.form for w in words(text[joined[-1][2] : start])] if joined else []
        if between and between[0] in EITHER and len(between) <= _ADVERB:
            first = joined.pop()
            state, start = " or ".join(sorted({first[0], state})), first[1]
        joined.append((state, start, end))
    return tuple(joined)


def _wholes(text: str, offset: int, quantities: Sequence[Quantity], language: str) -> Mapping[Quantity, Quantity]:
    """Counts with the counted whole that follows them ("six of the 24 wagons")."""
    link = _whole_link(language)
    return {
        part: whole
        for part, whole in pairwise(quantities)
        if part.unit == whole.unit != "" and part.value < whole.value
        if link.fullmatch(_BLANKS.sub(" ", text[part.end - offset : whole.start - offset].lower()))
    }


@lru_cache(maxsize=16)
def _whole_link(language: str) -> re.Pattern[str]:
    whole = data_of(language).numbers.whole
    return re.compile(rf"\s(?:{whole})\s" if whole else "(?!)")


class Surroundings:
    """The words of a statement round its figures, looked at once; positions are those of the statement's text."""

    def __init__(self, statement: Statement) -> None:
        language = code(statement)
        self.offset = statement.start
        self.text = statement.text
        self.tokens = words(self.text)
        self.lists = lexicons(language)
        self.dates = statement.dates
        self.ends = sentence_ends(self.text)
        self.states = tuple(hit for hit in fates(self.text, self.tokens, language) if not self._a_month(hit))
        self.no_states = no_fates(self.text)
        self.aged = ages_of_nouns(statement)
        self.ages = (*ages(statement), *self.aged)
        self.quantities = [q for q in statement.quantities if q not in self.ages]
        self.wholes = _wholes(self.text, self.offset, self.quantities, language)
        self.parts = self.lists.parts.find(self.text, self.tokens)
        self.exceeding = self.lists.exceeding.find(self.text, self.tokens)
        self.periods = self.lists.periods.find(self.text, self.tokens)
        days = (d for d in self.dates if _longer_than_a_day(d) and not self._of_something(d))
        self.stretches = [s for d in days if self.text[(s := d.start - self.offset) - 1 : s] not in DATE_MARKS]

    def is_part(self, quantity: Quantity, start: int, end: int) -> bool:
        """Whether it is a share of another figure ("dont cinq enfants", "two of the wounded"), or the whole that a count is told
        of: of "six of the 24 wagons" six are the count, and both are held against their like.
        """
        if quantity in self.wholes.values():
            return True
        if quantity in self.wholes:
            return False
        before = [e for _, _, e in self.parts if e <= start]
        if not before:
            return self._share_of(quantity, end)
        between = self.text[before[-1] : start]
        near = len(words(between)) <= 3 or all(c in " ,0123456789" for c in between)
        return near or self._enumerated(before[-1], start)

    def in_number(self, quantity: Quantity) -> bool:
        """Whether it is a piece of a longer number or date ("28-08-2016")."""
        start, end = quantity.start - self.offset, quantity.end - self.offset
        before, after = self.text[max(0, start - 2) : start], self.text[end : end + 2]
        return bool(_JOINED_BEFORE.fullmatch(before) or _JOINED_AFTER.fullmatch(after))

    def bounded(self, quantity: Quantity) -> Quantity:
        """ "At least 20 were killed and 50 others wounded": the bound of the first figure holds for its list; an article may part
        it from the figure ("more than a hundred").
        """
        articled = _ARTICLED.search(self.text[: quantity.start - self.offset])
        if articled and quantity.modifier in ("exact", "about"):
            return replace(quantity, modifier=_ARTICLED_BOUNDS[articled[1].lower()])
        if quantity.modifier != "exact":
            return quantity
        start = quantity.start - self.offset
        exceeded = [end for _, _, end in self.exceeding if end <= start and not self._parted(end, start)]
        if any(len(words(self.text[end:start])) <= 1 for end in exceeded):
            return replace(quantity, modifier="more_than")
        earlier = [q for q in self.quantities if q.end <= quantity.start and not self._full_stop(q.end, quantity.start)]
        if (
            earlier
            and earlier[0].modifier in ("at_least", "more_than")
            and all(q.modifier in ("exact", earlier[0].modifier) for q in earlier)
        ):
            return replace(quantity, modifier=earlier[0].modifier)
        return quantity

    def _full_stop(self, left: int, right: int) -> bool:
        return any(left - self.offset < e <= right - self.offset for e in self.ends)

    def added(self, start: int, end: int) -> bool:
        """Whether it comes on top of a figure told elsewhere ("another 12 people", "three more died"); "25 others" do where the
        statement tells nothing before them that they are counted beside.
        """
        before = [w.form for w in self.tokens if w.end <= start][-1:]
        after = [w.form for w in self.tokens if w.start >= end][:2]
        own = self._own(start, end)
        lists = self.lists
        if lists.added_before & {*before} or lists.added_within & {*own}:
            return True
        if lists.added_after & {*after[:1], " ".join(after)}:
            return True
        return not OTHERS.isdisjoint(own) and not any(begin < start for _, begin, _ in self.states)

    def _own(self, start: int, end: int) -> list[str]:
        """The words of a figure, without one that only bounds it ("more than")."""
        own = [w.form for w in self.tokens if start <= w.start < end]
        return [form for form, behind in zip(own, [*own, ""][1:], strict=True) if behind not in THAN]

    def over_period(self, start: int) -> bool:
        """Whether a word or a date that stretches the count over more than a day stands in the same sentence."""
        if any(not self._ended(min(s, start), max(s, start)) for _, s, _ in self.periods):
            return True
        return any(not self._apart(s, start) for s in self.stretches)

    def _apart(self, date: int, start: int) -> bool:
        """Whether another sentence, a clause about what happened then ("strikes that killed 13") or one before the date's own
        ("five have died, after two succumbed over the weekend") holds the figure.
        """
        between = [w.form for w in self.tokens if min(date, start) <= w.start < max(date, start)]
        before = "," in self.text[start:date]
        return before or self._ended(min(date, start), max(date, start)) or not RELATIVES.isdisjoint(between)

    def _of_something(self, date: DateMention) -> bool:
        """Whether a date only tells which event is meant ("last week's raid", "los flanes de la semana pasada")."""
        start, end = date.start - self.offset, date.end - self.offset
        before = [w.form for w in self.tokens if w.end <= start][-1:]
        return self.text[end : end + 2] in POSSESSIVES or not DATE_GENITIVES.isdisjoint(before)

    def _attribute(self, start: int) -> bool:
        """Whether the figure only describes another noun ("the wives of the five rebels were killed")."""
        before = [w.form for w in self.tokens if w.end <= start][-2:]
        if before and (before[-1] in GENITIVES or tuple(before) in ARTICLED_GENITIVES):
            return True
        earlier = [q.end - self.offset for q in self.quantities if q.end - self.offset <= start]
        linked = [w.form for w in self.tokens if earlier and max(earlier) <= w.start < start]
        return bool(linked) and len(linked) <= 4 and linked[0] in SHARES

    def beside(self, quantity: Quantity, end: int) -> bool:
        """Whether it is counted beside what came before ("25 others")."""
        nearby = [w.form for w in self.tokens if w.start >= end][:2] + [w.form for w in words(quantity.text)]
        return any(form in OTHERS for form in nearby)

    def _share_of(self, quantity: Quantity, end: int) -> bool:
        """Whether its own words name a share of persons or things ("Quatre des alpinistes", "two of the wounded")."""
        if not quantity.unit[:1].isalpha():
            return False
        own = [w.form for w in self.tokens if quantity.start - self.offset < w.start][:3]
        return len(own) > 1 and own[0] in SHARES and (own[0] in ARTICLED or own[1] in ARTICLES)

    def _enumerated(self, left: int, right: int) -> bool:
        """Whether only other figures stand between ("including 11 women and nine children")."""
        inside = [q for q in self.quantities if left <= q.start - self.offset < right]
        return bool(inside) and len(words(self.text[left:right])) <= 4 * len(inside) + 2

    def group(self, quantity: Quantity, end: int) -> str:
        """Who is counted: the unit's group, or that of a word right behind the figure; "" when unknown."""
        found = self.lists.groups.key(quantity.unit.lower()) if quantity.unit else None
        if found:
            return found
        for word in [w for w in self.tokens if w.end > quantity.start - self.offset][:4]:
            key = self.lists.groups.key(word.form)
            if key:
                return key
        return ""

    def state(self, quantity: Quantity, start: int, end: int) -> str:
        """The fate of those counted, from the figure's own words or the nearest word of fate; "" when there is none.

        "12 seriously injured" have a fate of their own, and so have those of whom only is said what held them.
        """
        if self._aboard(start, end):
            return "aboard"
        hit = self._fate(quantity, start, end)
        return self._degree(*hit, start, end) if hit else ""

    def _aboard(self, start: int, end: int) -> bool:
        """Whether those are counted whom a thing held ("carrying 60 migrants", "60 on board"), not "killing all 157 on board"."""
        held = [w.form for w in self.tokens if w.end <= start][-1:]
        if not self.lists.aboard.isdisjoint(held):
            return True
        before = self._before(start)
        behind = self.text[end : end + _ABOARD_REACH].lower().lstrip()
        return behind.startswith(ON_BOARD) and (before is None or before[1] > 1)

    def _fate(self, quantity: Quantity, start: int, end: int) -> Hit | None:
        inside = [hit for hit in self.states if start <= hit[1] < end]
        own = self.lists.states.key(quantity.unit.lower()) if quantity.unit and not self._no_state(start, end) else None
        if inside or own:
            return inside[0] if inside else (own or "", start, end)
        before = self._before(start)
        governed = before is not None and before[1] == 0
        if self.beside(quantity, end) and not governed:
            before = None
        after = None if self._attribute(start) else self._after(end, governed)
        if after and before:
            return after[0] if after[1] <= before[1] + 2 else before[0]
        nearest = after or before
        return nearest[0] if nearest else None

    def _degree(self, state: str, start: int, end: int, figure: int, stop: int) -> str:
        """A fate with the degree told of it, by a word of the figure's own or one beside the word of fate; death has none."""
        if "dead" in state.split():
            return state
        own = [w for w in self.tokens if figure <= w.start < stop]
        before = [w for w in self.tokens if w.end <= start][-2:]
        beside = [w for w in self.tokens if w.start >= start][:3]
        near = [*reversed(before), *(w for w in beside if not self._parted(end, w.start))]
        for word in [*own, *(w for w in near if not self._other_figure(min(w.start, end), max(w.end, start)))]:
            key = self.lists.degrees.key(word.form)
            if key and not (key == "still" and state in LASTING):
                return f"{state}, {key}"
        return state

    def _parted(self, left: int, right: int) -> bool:
        """Whether a comma or the end of a sentence stands between."""
        return "," in self.text[left:right] or self._ended(left, right)

    def _no_state(self, start: int, end: int) -> bool:
        """Whether the figure's own word is one of a phrase that is no state ("deux arrêtés préfectoraux")."""
        return any(s < end and start < e for _, s, e in self.no_states)

    def _after(self, end: int, governed: bool) -> tuple[Hit, int] | None:
        """The word of fate behind the figure and its distance in words; a word that governs the next figure is not that of one
        that is `governed` itself ("killed 12 people, injuring 30").
        """
        for key, start, stop in self.states:
            if start < end or self._ended(end, start):
                continue
            between = [w for w in self.tokens if end <= w.start < start]
            distance = len(between)
            if distance > _NEAR + 12 * self._stepped_over(end, start) + 6 * self._passive(between):
                return None
            if self._other_figure(end, start) and not self._stepped_over(end, start):
                return None
            if between and between[-1].form in JOINERS:
                return None
            if self._governs_next(stop) and (distance > 3 or governed) and not self._passive(between):
                return None
            return (key, start, stop), distance
        return None

    def _before(self, start: int) -> tuple[Hit, int] | None:
        """The word of fate in front of the figure and its distance in words."""
        for key, begin, stop in reversed(self.states):
            if stop > start or self._ended(stop, start):
                continue
            between = [w for w in self.tokens if stop <= w.start < start]
            if len(between) > _NEAR or (self._other_figure(stop, start) and not self._stepped_over(begin, start)):
                return None
            return (key, begin, stop), len(between)
        return None

    def _passive(self, between: list[Word]) -> bool:
        return bool(between) and between[-1].form in AUXILIARIES

    def _governs_next(self, stop: int) -> bool:
        """Whether a figure follows the state word at once ("killed 12")."""
        return any(0 <= q.start - self.offset - stop <= 2 for q in self.quantities)

    def _other_figure(self, left: int, right: int) -> bool:
        return any(left <= q.start - self.offset < right for q in self.quantities)

    def _stepped_over(self, left: int, right: int) -> bool:
        return any(left <= s < right for _, s, _ in self.parts)

    def _ended(self, left: int, right: int) -> bool:
        return any(left <= e <= right for e in self.ends)

    def _a_month(self, hit: tuple[str, int, int]) -> bool:
        """Whether a word of fate is the name of a month ("in March")."""
        _, start, end = hit
        if any(d.start - self.offset <= start and end <= d.end - self.offset for d in self.dates):
            return True
        return self.text[start:end] in MONTHS and bool(self.text[:start].strip()) and not self._ended(start - 1, start)

    def counts_people(self, quantity: Quantity, group: str) -> bool:
        """Whether a figure counts persons: its group says so, or it has no unit but a word of fate."""
        unit = quantity.unit.lower()
        if group:
            return True
        fate = self.lists.states.key(unit) or self.lists.degrees.key(unit)
        return unit not in NOT_PEOPLE and (not unit or fate is not None)
