"""Do two statements speak of one event? What both share, and what keeps them apart, as numbers for the combiner.

Shared names, places and days speak for one event; names on both sides with none in common, places that
each side alone names, days that never meet, or reports weeks apart speak against. Who is quoted is not part of the event,
so speakers' names do not count. Where a statement names nobody, its context and its report's title lend their names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from claimcheck.datatypes import Match, Mention, Source, Statement
from claimcheck.judges.names import beside_place_nouns, capitalised, keys, known_places, word_keys
from claimcheck.judges.surroundings import is_common
from claimcheck.judges.times import days
from claimcheck.judges.words import Lexicon, plain, stem, words
from claimcheck.languages.wording_events import COUNTRIES
from claimcheck.languages.wording_parties import NEUTRAL

_NEUTRAL = Lexicon({"neutral": tuple(form for forms in NEUTRAL.values() for form in forms)})
_SHORT = 4
_LONGEST = 60
_NAME_WORDS = 4
_FAR = 6
_MOSTLY, _HALF, _QUARTER, _SOME = 0.75, 0.5, 0.25, 0.1


@dataclass(frozen=True, slots=True)
class Anchor:
    """What two statements share; every number is symmetric in them.

    `names` and `context_names` are shared parts of the smaller side in [0, 1], None where a side has none; `context_names`
    counts what is known of both reports. `strangers` is the smaller of the numbers of names that one side alone has,
    `strange_places` the same for places. `days_apart` is the smallest gap between the days named, `published_apart` between the
    reports, in days; None when unknown.
    """

    names: float | None
    context_names: float | None
    strangers: int
    strange_places: int
    days_apart: int | None
    published_apart: int | None
    same_script: bool

    @property
    def other_event(self) -> bool:
        """Whether a hard fact keeps them apart: no name in common even in context, and far apart or named differently."""
        return self.context_names == 0.0 and (self.far or self.names == 0.0)

    @property
    def other_time(self) -> bool:
        """Whether the days named lie a week or more apart: two events, unless both date one milestone."""
        return self.days_apart is not None and self.days_apart > _FAR

    @property
    def far(self) -> bool:
        """Whether the reports appeared more than six days apart."""
        return self.published_apart is not None and self.published_apart > _FAR

    @property
    def apart(self) -> bool:
        """Whether names keep them apart although the words are alike: too few shared, or places that each side alone has.

        Two such events never contradict each other, however alike the sentences are.
        """
        strange = self.strange_places > 0 and (self.names or 0.0) < _MOSTLY
        few = self.names is not None and self.names < (_HALF if self.strange_places else _QUARTER)
        strangers = (self.context_names or 0.0) < _SOME
        later = strangers and (self.published_apart or 0) > 1 and self.context_names is not None
        return strange or few or later or (strangers and self.far)

    @property
    def other_day(self) -> bool:
        """Whether the days named lie more than a day apart: two counts are then of two events."""
        return self.days_apart is not None and self.days_apart > 1


Worlds = Mapping[str, frozenset[str]]
"""Source id -> the keys of all names that its statements and title carry: what the whole report is about."""


def worlds(statements: Iterable[Statement]) -> dict[str, frozenset[str]]:
    """The names of each report, as far as the given statements show it."""
    found: dict[str, set[str]] = {}
    for one in statements:
        found.setdefault(one.source.id, set()).update(named(one) | known_places(one.text) | around(one))
    return {source: frozenset(names) for source, names in found.items()}


def anchor(match: Match, known: Worlds | None = None) -> Anchor:
    """The shared anchor of a match; symmetric. `known` tells more of the two reports than the statements do."""
    a, b = match.claim, match.evidence
    names = _Names(a, b, known or worlds((a, b)))
    return Anchor(
        names=names.shared,
        context_names=names.shared_in_context,
        strangers=names.strangers,
        strange_places=names.strange_places,
        days_apart=_days_apart(a, b),
        published_apart=_published_apart(a.source, b.source),
        same_script=script(a.text) == script(b.text),
    )


class _Names:
    """The names of both sides, compared; a side without capitals (Arabic) is searched for the other's names."""

    def __init__(self, a: Statement, b: Statement, known: Worlds) -> None:
        ours, theirs = named(a), named(b)
        around_ours, around_theirs = known[a.source.id], known[b.source.id]
        if script(a.text) != script(b.text):
            ours, theirs = _found(a, b, ours, theirs)
            around_ours, around_theirs = ours | around_ours, theirs | around_theirs
        self.shared = _share(ours, theirs)
        self.shared_in_context = _share(around_ours, around_theirs)
        self.strangers = min(len(ours - around_theirs), len(theirs - around_ours))
        self.strange_places = min(len(places(a) - around_theirs), len(places(b) - around_ours))


def _found(
    a: Statement, b: Statement, ours: frozenset[str], theirs: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Names of either side that the other's words carry count as names of both."""
    common = (ours & word_keys(b.text)) | (theirs & word_keys(a.text))
    return (ours or common) | common, (theirs or common) | common


def told(statement: Statement) -> str:
    """The words of a statement without its speaker, its cue and the names of observers, blanked."""
    spans = [m for m in statement.mentions if _observer(m)]
    taken = [(m.start, m.end) for m in (*spans, statement.speaker, statement.cue) if m and len(m.text) <= _LONGEST]
    hidden = {i - statement.start for start, end in taken for i in range(start, end)}
    return "".join(" " if i in hidden else char for i, char in enumerate(statement.text))


def _observer(mention: Mention) -> bool:
    return len(mention.name) <= _LONGEST and bool(_NEUTRAL.find(mention.name, words(mention.name)))


def content(text: str) -> frozenset[str]:
    """The stems of a text's longer words: what a statement is about, crudely, without a list of function words."""
    return frozenset(stem(w.form) for w in words(text) if len(w.form) >= _SHORT or w.form.isdigit())


def named(statement: Statement) -> frozenset[str]:
    """The keys of the names of a statement, without those of its speaker, its dates and its figures ("Fifty-seven people")."""
    extracted = keys(name for m in statement.mentions if counts(m, statement) for name in (m.name, m.text))
    return (extracted | known_places(statement.text)) - COUNTRIES


def places(statement: Statement) -> frozenset[str]:
    """The keys of the places that a statement names."""
    extracted = keys(m.name for m in statement.mentions if m.kind == "place" and counts(m, statement))
    return (extracted | known_places(statement.text) | beside_place_nouns(statement.text)) - COUNTRIES


def counts(mention: Mention, statement: Statement) -> bool:
    """Whether a mention is a name of the event: no speaker, observer, date, figure or headline."""
    taken = [(d.start, d.end) for d in statement.dates]
    if statement.speaker is not None:
        taken.append((statement.speaker.start, statement.speaker.end))
    if _observer(mention) or _headline(mention) or any(q.start == mention.start for q in statement.quantities):
        return False
    return not any(start < mention.end and mention.start < end for start, end in taken)


def _headline(mention: Mention) -> bool:
    """Whether it is a piece of a headline in capitals rather than a name: too long, or words that are no names."""
    forms = [w.form for w in words(mention.text)]
    return len(forms) > _NAME_WORDS or any(is_common(form) for form in forms)


def around(statement: Statement) -> frozenset[str]:
    """The keys of names in the statement's context and its report's title."""
    return keys(capitalised(statement.source.title or "") + capitalised(statement.context_text))


def _share(ours: frozenset[str], theirs: frozenset[str]) -> float | None:
    """Shared part of the smaller set; None when a side is empty.

    >>> _share(frozenset({"alep"}), frozenset({"alep", "damas"}))
    1.0
    """
    if not ours or not theirs:
        return None
    return len(ours & theirs) / min(len(ours), len(theirs))


def _days_apart(a: Statement, b: Statement) -> int | None:
    gaps = [_gap(x[:2], y[:2]) for x in days(a) for y in days(b)]
    return min(gaps) if gaps else None


def _gap(x: tuple[date, date], y: tuple[date, date]) -> int:
    return max(0, (y[0] - x[1]).days, (x[0] - y[1]).days)


def _published_apart(a: Source, b: Source) -> int | None:
    if not a.published or not b.published:
        return None
    try:
        return abs((date.fromisoformat(a.published[:10]) - date.fromisoformat(b.published[:10])).days)
    except ValueError:
        return None


def script(text: str) -> str:
    """Coarse script of the first letter that tells: latin, or the block of another."""
    for char in plain(text):
        if char.isalpha():
            return "latin" if char < "\u0250" else f"u{ord(char) >> 8:x}"
    return ""
