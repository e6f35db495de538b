"""Who says it: speaker, cue and content in one unit of text (a sentence, or the sentences that one quotation spans).

Rules over words, without a parser: a reporting verb or phrase of the language is found, then what it governs (a clause, an
infinitive, a noun phrase, a quotation, or the clause before it when it stands inverted), then its subject. Quotations
are one word each, so that what is said in them is not searched. See `languages.base.Verb` for the frames.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims import subjects
from claimcheck.claims.according import according
from claimcheck.claims.echoed import as_said, echoed
from claimcheck.claims.ends import quote_end
from claimcheck.claims.nouns import noun_report
from claimcheck.claims.reported import reporting_verb
from claimcheck.claims.said import Attribution, attribute
from claimcheck.claims.separated import separated
from claimcheck.claims.transcripts import transcript
from claimcheck.claims.units import MOST_WORDS, QUOTE, Unit
from claimcheck.datatypes import Span

_LEAST_QUOTED = 5
_LEAST_LEFT = 8


def attributions(u: Unit) -> list[Attribution]:
    """Every attribution of the unit in the order of its cues."""
    turn = transcript(u) if u.items else None
    if turn:
        return [turn]
    if len(u.items) > MOST_WORDS:
        return []
    found: list[Attribution] = []
    i = 0
    while i < len(u.items):
        lower = u.items[i].lower
        if lower not in u.table.triggers and "-" not in lower:
            i += 1
            continue
        hit = according(u, i) or as_said(u, i) or separated(u, i) or noun_report(u, i) or reporting_verb(u, i, found)
        if hit and not any(a.content == hit[0].content and a.cue.end >= hit[0].cue.start for a in found):
            found.append(hit[0])
        i = max(i + 1, hit[1]) if hit else i + 1
    echo = echoed(u)
    if echo:
        found = [a for a in found if a.cue.end <= echo.content.end] + [echo]
    return _untangled(u.text, _sharing(found + _bare_quotations(u, found)))


def _sharing(found: list[Attribution]) -> list[Attribution]:
    """Those marked as sharing their source that speak on for the one before ("X said ..., adding that ...")."""
    return [
        replace(a, shared=True)
        if not a.shared
        and any(
            b.source == a.source is not None and b.cue.end <= b.content.start and b.content.end <= a.cue.start
            for b in found
        )
        else a
        for a in found
    ]


def _untangled(text: str, found: list[Attribution]) -> list[Attribution]:
    """Contents cut where a later reporting clause claims their last words as its own."""
    result = []
    for a in found:
        inner = next((b for b in found if _claims_end(a, b)), None)
        end = inner.content.start if inner else a.content.end
        words = text[a.content.start : end].rstrip(' \u00a0\u202f«“"„,;:')
        if len(words) > _LEAST_LEFT or inner is None:
            result.append(
                a if inner is None else replace(a, content=Span(a.content.start, a.content.start + len(words)))
            )
    return result


def _claims_end(a: Attribution, b: Attribution) -> bool:
    return (
        a is not b
        and a.cue.end <= a.content.start < b.content.start < a.content.end
        and a.content.end <= b.cue.start + 1
    )


def _bare_quotations(u: Unit, found: list[Attribution]) -> list[Attribution]:
    """Quotations that no cue reports: after a colon or a dash, or long ones in a sentence, said by its subject."""
    made = []
    for i, word in enumerate(u.items):
        if (
            word.lower != QUOTE
            or (i == 0 and not _signed(u, i))
            or any(a.content.start < word.end and word.start < a.content.end for a in found)
        ):
            continue
        dash = _signed(u, i)
        content = u.content(i, quote_end(u, i) if not dash else i + 1)
        if dash and content:
            made.append(attribute(u, dash[0], dash[1], content, "asserted"))
        elif content and (u.lower(i - 1) == ":" or len(word.text.split()) > _LEAST_QUOTED):
            made += _told(u, i, content, found)
    return made


def _told(u: Unit, i: int, content: Span, found: list[Attribution]) -> list[Attribution]:
    """A quotation at `i` that no cue reports: said by the speaker named just before its colon, else by the clause's subject."""
    colon = u.items[i - 1].start
    for a in found:
        if (
            a.source is not None
            and u.lower(i - 1) == ":"
            and a.content.end <= a.cue.start
            and 0 <= colon - a.source.end < 3
        ):
            return [attribute(u, a.source, u.span(i - 1, i), content, "asserted", True)]
    verb = u.finite(0, i)
    source = subjects.before(u, subjects.group_start(u, verb)) if verb is not None else None
    if source is None or verb is None:
        return []
    cue = verb if u.lower(i - 1) in u.data.complementizers else i - 1
    return [attribute(u, source, u.span(cue, cue + 1), content, "asserted")]


def _signed(u: Unit, i: int) -> tuple[Span, Span] | None:
    """ "« ... » — Sonia Dridi, journaliste"."""
    if u.lower(i + 1) not in ("—", "–", "-", "―") or i + 2 >= len(u.items) or not u.items[i + 2].is_name:
        return None
    return u.span(i + 2, len(u.items)), u.span(i + 1, i + 2)
