"""Happened or not: negation of a shared word, opposite outcomes of one act, and denials of what the other asserts.

A negation governs the five words after it, a privative ("without the least") the next one, both to the end of the clause at
most. A shared stem that is negated on one side and asserted on the other is a clash candidate; so is one act with its two
outcomes ("validé" / "refusé"), and a denial beside the assertion. Whether both speak of the same act is for the anchor
and the model to say: candidates alone decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.corrections import rejected
from claimcheck.judges.negation import negators
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.words import Lexicon, Word, merged, sentence_ends, stem, words
from claimcheck.languages.wording_polarity import DENIALS, EMPHASIS, NEGATIONS, OPPOSITES, PRIVATIVES

_DENIALS = Lexicon({"denial": tuple(form for forms in DENIALS.values() for form in forms)})
_YES = Lexicon(
    merged({lang: {act: pair[lang][0] for act, pair in OPPOSITES.items() if lang in pair} for lang in NEGATIONS})
)
_NO = Lexicon(
    merged({lang: {act: pair[lang][1] for act, pair in OPPOSITES.items() if lang in pair} for lang in NEGATIONS})
)
_REACH, _SHORT_REACH = 5, 1
_DENIED = 4
_NEAR, _ALONE = 0.6, 0.4
_WINDOW = 60


class Polarity:
    """Which words of a statement are negated, which acts happened, and whether somebody denies."""

    def __init__(self, statement: Statement) -> None:
        self.offset = statement.start
        self.language = (statement.source.language or "")[:2]
        self.text = statement.text
        self.tokens = words(self.text)
        self.ends = sentence_ends(self.text)
        self.negators = [self.tokens[i] for i in negators(self.tokens)]
        scopes = [(negator, w) for negator in self.negators for w in self._scope(negator)]
        self.reached = {w.start: negator.start for negator, w in reversed(scopes)}
        self.negated = {stem(w.form): w for _, w in scopes}
        self.asserted = {stem(w.form): w for w in self.tokens if len(w.form) > 3 and stem(w.form) not in self.negated}
        self.denials = _DENIALS.find(self.text, self.tokens)
        self.acts = self._acts()
        self.denies = bool(self.denials) or statement.stance == "denied"

    def _scope(self, negator: Word) -> Iterable[Word]:
        after = [w for w in self.tokens if w.start > negator.start and not self._ended(negator.end, w.start)]
        reach = _SHORT_REACH if negator.form in PRIVATIVES else _REACH
        if reach == _SHORT_REACH:
            after = [w for w in after if w.form not in EMPHASIS]
        return [w for w in after[:reach] if len(w.form) > 3 and not self.text[w.start].isupper()]

    def _ended(self, left: int, right: int) -> bool:
        return any(left <= e <= right for e in self.ends) or "," in self.text[left:right]

    def _acts(self) -> dict[str, tuple[bool, Span]]:
        """Act -> (whether it came out positive, its place in the document); not what comes out both ways ("fermé, rouvert")."""
        acts: dict[str, tuple[bool, Span]] = {}
        both: set[str] = set()
        for lexicon, positive in ((_YES, True), (_NO, False)):
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
    if ours.denies and theirs.denies:
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
