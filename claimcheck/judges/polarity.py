"""Happened or not: negation of a shared word, opposite outcomes of one act, and denials of what the other asserts.

A negation governs the five words after it, a privative ("without the least") the next one, one of a subject ("no passenger")
also an act farther behind, all to the end of the clause at most. A shared stem that is negated on one side and asserted on the
other is a clash candidate; so is one act with its two outcomes ("validé" / "refusé"), and a denial beside the assertion.
Whether both speak of the same act is for the anchor
and the model to say: candidates alone decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.acts import Act, Objects, acts, grammar
from claimcheck.judges.corrections import rejected
from claimcheck.judges.negation import negators, parted
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import span_of
from claimcheck.judges.tongue import Lists, code
from claimcheck.judges.words import Word, stem, words
from claimcheck.languages.wording_polarity import DENIALS, EMPHASIS, NO_ONE, PRIVATIVES

_DENIALS = Lists(DENIALS)
_REACH, _SHORT_REACH, _LONG_REACH = 5, 1, 10
_DENIED = 4
_NEAR, _ALONE = 0.6, 0.4
_WINDOW = 60


class Polarity:
    """Which words of a statement are negated, which acts happened, and whether somebody denies."""

    def __init__(self, statement: Statement) -> None:
        self.offset = statement.start
        self.language = code(statement)
        self.text = statement.text
        self.tokens = words(self.text)
        self.negators = [self.tokens[i] for i in negators(self.tokens, self.language)]
        scopes = [(negator, w) for negator in self.negators for w in self._scope(negator)]
        far = [(n, w) for n in self.negators if n.form in NO_ONE for w in self._scope(n, _LONG_REACH)]
        self.reached = {w.start: negator for negator, w in (*reversed(far), *reversed(scopes))}
        self.negated = {stem(w.form): w for _, w in scopes if w.form not in grammar(self.language)}
        self.asserted = {stem(w.form): w for w in self._asserted(rejected(statement))}
        self.denials = self._denials()
        self.objects = Objects(statement)
        self.acts = self._acts()
        self.denies = bool(self.denials) or statement.stance == "denied"

    def _scope(self, negator: Word, most: int = _REACH) -> Iterable[Word]:
        after = self._after(negator)
        if negator.form in PRIVATIVES:
            after, most = [w for w in after if w.form not in EMPHASIS], _SHORT_REACH
        return [w for w in after[:most] if len(w.form) > 3 and not self.text[w.start].isupper()]

    def _after(self, negator: Word) -> list[Word]:
        return [w for w in self.tokens if w.start > negator.start and not self._ended(negator.end, w.start)]

    def _asserted(self, aside: Span | None) -> Iterable[Word]:
        """The longer words that are not negated, stand in no privative's clause ("sans faire de victimes"), and are not set aside
        for others ("and not by drones").
        """
        open_to = {w for n in self.negators if n.form in PRIVATIVES for w in self._after(n)[:_REACH]}
        stated = (w for w in self.tokens if len(w.form) > 3 and w not in open_to and stem(w.form) not in self.negated)
        return (w for w in stated if not (aside and aside.overlaps(self.span(w))))

    def _ended(self, left: int, right: int) -> bool:
        return parted(self.text, left, right, self.language)

    def _denials(self) -> tuple[tuple[str, int, int], ...]:
        """The words of denial, but those within a phrase that tells an act ("dismissed the appeal")."""
        found = _DENIALS.lexicon(self.language).find(self.text, self.tokens)
        phrases = [act for act in acts(self.text, self.language) if " " in self.text[act.start : act.end]]
        return tuple(hit for hit in found if not any(a.start <= hit[1] and hit[2] <= a.end for a in phrases))

    def _acts(self) -> dict[str, tuple[bool, tuple[Act, ...]]]:
        """Act -> (whether it came out positive, where it is told); not what comes out both ways ("fermé, rouvert")."""
        found: dict[str, tuple[bool, tuple[Act, ...]]] = {}
        both: set[str] = set()
        for act in acts(self.text, self.language):
            happened = act.positive == (self.denier(act) is None)
            before, told = found.get(act.key, (happened, ()))
            found[act.key] = (before, (*told, act))
            if before != happened:
                both.add(act.key)
        return {key: outcome for key, outcome in found.items() if key not in both}

    def told_of(self, key: str) -> frozenset[str]:
        """The stems of the words that name what an act is of."""
        return frozenset().union(*(self.objects.of(act) for act in self.acts[key][1]))

    def of_some(self, key: str) -> bool:
        """Whether an act is told of some persons, who may be some of several."""
        return any(self.objects.counts_persons(act) for act in self.acts[key][1])

    def of_none(self, key: str) -> bool:
        """Whether it is told that an act befell nobody ("no passenger survived")."""
        deniers = (self.denier(act) for act in self.acts[key][1])
        return any(denier is not None and denier.form in NO_ONE for denier in deniers)

    def first(self, key: str) -> Span:
        """Where an act is first told, in the document."""
        return span_of(self.acts[key][1][0]).shifted(self.offset)

    def denier(self, act: Act) -> Word | None:
        """The word before an act that negates it, so that the contrary came out; None where nothing does."""
        inside = (self.reached.get(w.start) for w in self.tokens if act.start <= w.start < act.end)
        return next((negator for negator in inside if negator and negator.start < act.start), None)

    def denied(self) -> frozenset[str]:
        """The stems of the words right behind the first denial: what is denied."""
        if not self.denials:
            return frozenset()
        end = self.denials[0][2]
        after = [w for w in self.tokens if w.start >= end and not self._ended(end, w.start)][:_DENIED]
        return frozenset(stem(w.form) for w in after if len(w.form) > 3 and not self.text[w.start].isupper())

    def same_outcome(self, other: Polarity) -> bool:
        """Whether an act comes out alike on both sides ("refused", "not approved")."""
        return any(act in other.acts and other.acts[act][0] == happened for act, (happened, _) in self.acts.items())

    def around(self, span: Span) -> frozenset[str]:
        """The stems of the longer words within sixty characters of a place."""
        left, right = span.start - self.offset - _WINDOW, span.end - self.offset + _WINDOW
        return frozenset(stem(w.form) for w in self.tokens if len(w.form) > 3 and left <= w.start and w.end <= right)

    def span(self, word: Word) -> Span:
        """The place of a word in the document."""
        return Span(word.start + self.offset, word.end + self.offset)


def compare(match: Match) -> tuple[Outcome, ...]:
    """Clash candidates of polarity, the surest first."""
    ours, theirs = Polarity(match.claim), Polarity(match.evidence)
    found = (*_opposites(ours, theirs), *_negated(ours, theirs), *_denied(ours, theirs))
    if found or rejected(match.claim) or rejected(match.evidence):
        return found  # what "not X but Y" denies is X alone (`corrections`)
    return tuple(_one_sided(ours, theirs))


def _opposites(ours: Polarity, theirs: Polarity) -> Iterable[Outcome]:
    """One act with both outcomes; surer where it is of one thing, nothing where others may have fared otherwise."""
    for act, (happened, _) in ours.acts.items():
        if act not in theirs.acts or theirs.acts[act][0] == happened or _of_some(ours, theirs, act):
            continue
        told, sure = _alike(ours, theirs, act)
        span, other = ours.first(act), theirs.first(act)
        yield Outcome("polarity", "clash", "polarity", (span,), (other,), told, (_cut(ours, span), _cut(theirs, other)), sure)


def _of_some(ours: Polarity, theirs: Polarity, act: str) -> bool:
    """Whether a side speaks of some persons, and none says that the act befell nobody."""
    return (ours.of_some(act) or theirs.of_some(act)) and not (ours.of_none(act) or theirs.of_none(act))


def _alike(ours: Polarity, theirs: Polarity, act: str) -> tuple[str, float]:
    """The key and the strength of two opposite outcomes: of one thing, or in one language of things without a common word."""
    if not ours.language or ours.language != theirs.language:
        beside = ours.around(ours.first(act)) & theirs.around(theirs.first(act))
        return "polarity.opposite", _NEAR if beside else _ALONE
    if ours.told_of(act) & theirs.told_of(act):
        return "polarity.opposite", _NEAR
    return "polarity.of_another", _ALONE


def _negated(ours: Polarity, theirs: Polarity) -> Iterable[Outcome]:
    """A stem denied on one side and asserted on the other; when both sides deny something they are of one mind."""
    if (ours.denies and theirs.denies) or ours.same_outcome(theirs):
        return
    for one, other, swapped in ((ours, theirs, False), (theirs, ours, True)):
        for form, word in one.negated.items():
            if form not in other.asserted:
                continue
            mine, yours = one.span(word), other.span(other.asserted[form])
            near = (one.around(mine) & other.around(yours)) - {form}
            if near or not one.negators or not other.negators:
                first, second = ((yours,), (mine,)) if swapped else ((mine,), (yours,))
                yield Outcome(
                    "polarity",
                    "clash",
                    "polarity",
                    first,
                    second,
                    "polarity.negation",
                    (word.form,),
                    _NEAR if near else _ALONE,
                )


def _one_sided(ours: Polarity, theirs: Polarity) -> Iterable[Outcome]:
    """A negation on one side alone, where no shared word is negated: across languages there is none to share."""
    mine, yours = ([n for n in side.negators if n.form not in PRIVATIVES] for side in (ours, theirs))
    if bool(mine) == bool(yours) or ours.same_outcome(theirs):
        return
    one = ours if mine else theirs
    spans = (one.span((mine or yours)[0]),)
    sides: tuple[tuple[Span, ...], tuple[Span, ...]] = (spans, ()) if one is ours else ((), spans)
    yield Outcome(
        "polarity", "clash", "polarity", sides[0], sides[1], "polarity.one_sided", (_cut(one, spans[0]),), _ALONE
    )


def _denied(ours: Polarity, theirs: Polarity) -> Iterable[Outcome]:
    """A denial on one side alone of something that the other carries; across languages no shared word can be asked for."""
    if ours.denies == theirs.denies:
        return
    one, other = (ours, theirs) if ours.denies else (theirs, ours)
    spans = tuple(Span(s + one.offset, e + one.offset) for _, s, e in one.denials[:1])
    sides: tuple[tuple[Span, ...], tuple[Span, ...]] = (spans, ()) if one is ours else ((), spans)
    shared = one.denied() & {stem(w.form) for w in other.tokens}
    if not shared and ours.language == theirs.language:
        return
    sure = _NEAR if shared else _ALONE
    told = tuple(_cut(one, s) for s in spans)
    yield Outcome("polarity", "clash", "polarity", sides[0], sides[1], "polarity.denial", told, sure)


def _cut(side: Polarity, span: Span) -> str:
    return side.text[span.start - side.offset : span.end - side.offset]
