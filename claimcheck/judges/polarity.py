"""Happened or not: negation of a shared word, opposite outcomes of one act, and denials of what the other asserts.

A negation governs the five words after it, a privative ("without the least") the next one, one of a subject ("no passenger")
also an act farther behind, all to the end of the clause at most. A shared stem that is negated on one side and asserted on the
other is a clash candidate; so is one act with its two outcomes ("validé" / "refusé"), and a denial beside the assertion.
Whether both speak of the same act is for the anchor
and the model to say: candidates alone decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.corrections import rejected
from claimcheck.judges.negation import negators, parted
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.tongue import Lists, code
from claimcheck.judges.words import Lexicon, Word, merged, stem, words
from claimcheck.languages.wording_polarity import DENIALS, EMPHASIS, NEGATIONS, NO_ONE, OPPOSITES, PRIVATIVES

_DENIALS = Lists(DENIALS)
_REACH, _SHORT_REACH, _LONG_REACH = 5, 1, 10
_DENIED = 4
_NEAR, _ALONE = 0.6, 0.4
_WINDOW = 60


@cache
def _outcomes(language: str, side: int) -> Lexicon:
    """The acts that came out positive (0) or negative (1), in the words of a language."""
    tables = {lang: {act: pair[lang][side] for act, pair in OPPOSITES.items()} for lang in NEGATIONS}
    return Lexicon(tables[language] if language in tables else merged(tables))


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
        self.reached = {w.start: negator.start for negator, w in (*reversed(far), *reversed(scopes))}
        self.negated = {stem(w.form): w for _, w in scopes}
        self.asserted = {stem(w.form): w for w in self._asserted(rejected(statement))}
        self.denials = _DENIALS.lexicon(self.language).find(self.text, self.tokens)
        self.acts = self._acts()
        self.denies = bool(self.denials) or statement.stance == "denied"

    def _scope(self, negator: Word, most: int = _REACH) -> Iterable[Word]:
        after = [w for w in self.tokens if w.start > negator.start and not self._ended(negator.end, w.start)]
        reach = _SHORT_REACH if negator.form in PRIVATIVES else most
        if reach == _SHORT_REACH:
            after = [w for w in after if w.form not in EMPHASIS]
        return [w for w in after[:reach] if len(w.form) > 3 and not self.text[w.start].isupper()]

    def _asserted(self, aside: Span | None) -> Iterable[Word]:
        """The longer words that are neither negated nor set aside for others ("and not by drones")."""
        stated = (w for w in self.tokens if len(w.form) > 3 and stem(w.form) not in self.negated)
        return (w for w in stated if not (aside and aside.overlaps(self.span(w))))

    def _ended(self, left: int, right: int) -> bool:
        return parted(self.text, left, right, self.language)

    def _acts(self) -> dict[str, tuple[bool, Span]]:
        """Act -> (whether it came out positive, its place in the document); not what comes out both ways ("fermé, rouvert")."""
        acts: dict[str, tuple[bool, Span]] = {}
        both: set[str] = set()
        for lexicon, positive in ((_outcomes(self.language, 0), True), (_outcomes(self.language, 1), False)):
            for key, start, end in lexicon.find(self.text, self.tokens):
                inside = (self.reached.get(start + w.start, start) for w in words(self.text[start:end]))
                flipped = any(negator < start for negator in inside)
                happened = positive != flipped
                if acts.setdefault(key, (happened, Span(start + self.offset, end + self.offset)))[0] != happened:
                    both.add(key)
        return {act: outcome for act, outcome in acts.items() if act not in both}

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
    for act, (happened, span) in ours.acts.items():
        if act in theirs.acts and theirs.acts[act][0] != happened:
            other = theirs.acts[act][1]
            values = (_cut(ours, span), _cut(theirs, other))
            sure = _NEAR if ours.around(span) & theirs.around(other) else _ALONE
            yield Outcome("polarity", "clash", "polarity", (span,), (other,), "polarity.opposite", values, sure)


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
