"""Who did it: the doer of a passive on both sides.

Both sides name a doer ("by X", "par Y") of deeds that are alike, and the doers are not: a candidate. Names have many forms (the
army, Damascus, the regime), so the model must agree.
"""

from __future__ import annotations

from claimcheck.datatypes import Match, Span, Statement
from claimcheck.judges.correspondence import Reading
from claimcheck.judges.names import key
from claimcheck.judges.outcome import Outcome
from claimcheck.judges.spans import cut
from claimcheck.judges.tongue import Lists, code
from claimcheck.judges.words import clause, stem, words
from claimcheck.languages.wording_roles import AGENTS

_AGENTS = Lists(AGENTS)
_VAGUE = 0.4
_LONGEST, _DEED = 5, 4
DEEDS_ALIKE, DOERS_ALIKE = 0.5, 0.55
"""The cosine of two words from which on they are alike: "l'armée" has .7 with "government troops", .5 with "the rebels"."""


def compare(match: Match, reading: Reading | None) -> tuple[Outcome, ...]:
    """Two doers of one deed without a word in common; nothing when a side names none.

    With a reading the deeds must be alike and the doers not, in any language; without one only the words of the doers count.
    """
    ours, theirs = doer(match.claim), doer(match.evidence)
    if ours is None or theirs is None or _meet(cut(match.claim, ours), cut(match.evidence, theirs)):
        return ()
    if reading is not None and not _one_deed(match, ours, theirs, reading):
        return ()
    told_both = (cut(match.claim, ours), cut(match.evidence, theirs))
    return (Outcome("roles", "clash", "actor", (ours,), (theirs,), "roles.clash", told_both, _VAGUE),)


def _one_deed(match: Match, ours: Span, theirs: Span, reading: Reading) -> bool:
    deeds = reading.likeness(match.claim, _deed(match.claim, ours), match.evidence, _deed(match.evidence, theirs))
    return deeds >= DEEDS_ALIKE and reading.likeness(match.claim, ours, match.evidence, theirs) < DOERS_ALIKE


def _deed(statement: Statement, doer: Span) -> Span:
    """What was done: the few words before the doer; in German the participle stands behind, among the doer's words."""
    before = [w for w in words(statement.text) if w.end + statement.start <= doer.start][-_DEED:]
    return Span(before[0].start + statement.start if before else doer.start, doer.end if code(statement) == "de" else doer.start)


def doer(statement: Statement) -> Span | None:
    """The words after the first agent word of a statement, at most five and to the end of the clause."""
    tokens = words(statement.text)
    for _, _, end in _AGENTS.lexicon(code(statement)).find(statement.text, tokens):
        phrase = clause(statement.text, tokens, end, _LONGEST)
        return Span(phrase[0].start, phrase[-1].end).shifted(statement.start) if phrase else None
    return None


def _meet(ours: str, theirs: str) -> bool:
    """Whether two phrases share a longer word or a name."""
    first, second = ({stem(w.form) for w in words(t) if len(w.form) > 3} for t in (ours, theirs))
    names = {key(w.form) for w in words(ours) if len(w.form) > 3} & {
        key(w.form) for w in words(theirs) if len(w.form) > 3
    }
    return bool(first & second or names)
