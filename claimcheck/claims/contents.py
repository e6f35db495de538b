"""What a reporting verb governs: a clause, an infinitive, a noun phrase or a quotation after it, and where that ends."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.claims.cues import Cue
from claimcheck.claims.ends import clause_end, phrase_end, quote_end
from claimcheck.claims.subjects import pronoun_forms, starts_phrase
from claimcheck.claims.units import DASHES, QUOTE, STOPS, Unit
from claimcheck.languages import language

_LONGEST_SUBJECT = 7
"""Words of a subject between its verb and the conjunction, when a preposition stands among them."""


@lru_cache(maxsize=16)
def _infinitive(code: str) -> re.Pattern[str] | None:
    pattern = language(code).infinitive
    return re.compile(pattern) if pattern else None


def governed(u: Unit, i: int, cue: Cue) -> tuple[int, int] | None:
    """The words `begin`, `end` of what is said after the verb, None when the verb governs nothing there."""
    if i >= len(u.items):
        return None
    lower, data, frame = u.lower(i), u.data, cue.frame
    if lower == ":" and i + 1 < len(u.items):
        return i + 1, quote_end(u, i + 1)
    if data.comma_clauses and lower == "," and u.lower(i + 1) in data.complementizers and "q" in frame:
        return i + 2, clause_end(u, i + 2)
    if data.comma_clauses and lower == "," and "q" in frame and _opens_clause(u, i + 1):
        return i + 1, clause_end(u, i + 1)
    if lower == "," and u.lower(i + 1) == QUOTE:
        return i + 1, quote_end(u, i + 1)
    if lower == QUOTE:
        return i, quote_end(u, i)
    if lower in data.complementizers:
        return (i + 1, clause_end(u, i + 1)) if set("qn") & set(frame) else None
    if "o" in frame and _to_do(u, i):
        return _to_do(u, i) + 1, clause_end(u, _to_do(u, i) + 1)
    if "a" in frame:
        return _told(u, i)
    if "t" in frame and ("o" not in frame or data.subject_first) and starts_phrase(u, i) and _urged(u, i):
        return _urged(u, i), clause_end(u, _urged(u, i))
    later = (_after_subject(u, i) if data.verb_first else _later(u, i)) if "q" in frame else 0
    if later:
        return later + 1, clause_end(u, later + 1)
    if "i" in frame and is_infinitive(u, i):
        return i, clause_end(u, i)
    if "N" in frame:
        return i, phrase_end(u, i)
    for letter, words in (("o", data.of), ("t", data.to)):
        if letter in frame and lower in words and i + 1 < len(u.items):
            if letter == "t" and "o" in frame and not data.subject_first and not is_infinitive(u, i + 1):
                continue
            return i + 1, clause_end(u, i + 1)
    if "w" in frame and lower in data.whether:
        return i, clause_end(u, i)
    if "b" in frame and _bare_clause(u, i):
        return i, clause_end(u, i)
    if "b" in frame and _past_adverbial(u, i):
        return _past_adverbial(u, i), clause_end(u, _past_adverbial(u, i))
    if "n" in frame and lower in data.to and not data.subject_first and _told_of(u, i):
        return _told_of(u, i), phrase_end(u, _told_of(u, i))
    if "n" in frame and cue.stance == "predicted" and "o" not in frame and lower in data.of and is_infinitive(u, i + 1):
        return None
    if "n" in frame and (starts_phrase(u, i) or u.lower(i) in pronoun_forms(data.code) or _bare_noun(u, i)):
        return i, phrase_end(u, i)
    return None


def _opens_clause(u: Unit, i: int) -> bool:
    """Whether a clause of what is said begins behind the comma of its verb ("sagte, die Lage sei ernst")."""
    return starts_phrase(u, i) or u.lower(i) in (*pronoun_forms(u.data.code), *u.data.impersonal)


def _after_subject(u: Unit, i: int) -> int:
    """The place of the conjunction behind a subject that follows its verb, 0 if none stands within fourteen words."""
    for k in range(i + 1, min(i + 15, len(u.items))):
        if u.lower(k) in u.data.complementizers:
            long = k - i > _LONGEST_SUBJECT and any(u.lower(j) in u.data.prepositions for j in range(i, k))
            return 0 if long else k
        if u.lower(k) in (QUOTE, ";", "."):
            return 0
    return 0


def _told(u: Unit, i: int) -> tuple[int, int] | None:
    """What follows a person told ("told reporters that", "told me he"): behind "that", or after the addressee."""
    for k in range(i, min(i + 14, len(u.items))):
        lower = u.lower(k)
        if lower in u.data.complementizers:
            return k + 1, clause_end(u, k + 1)
        if lower in (",", ":") and u.lower(k + 1) == QUOTE:
            return k + 1, quote_end(u, k + 1)
        if lower == QUOTE:
            return k, quote_end(u, k)
        if lower in (",", *STOPS) or lower in u.data.auxiliaries:
            break
    first = i + 1
    while first < len(u.items) and u.items[first].is_name and u.items[first - 1].is_name:
        first += 1
    return (
        (first, clause_end(u, first))
        if i < len(u.items) and _bare_clause(u, first) and u.lower(i) not in u.data.prepositions
        else None
    )


def _later(u: Unit, i: int) -> int:
    """The place of "que" behind an addressee or an aside of at most eight words ("a dit à l'AFP que"), 0 if none."""
    if u.lower(i) not in u.data.prepositions and u.lower(i) not in u.data.complement_gap and not starts_phrase(u, i):
        return 0
    addressed = u.lower(i) in u.data.to or u.lower(i) in u.data.prepositions
    for k in range(i + 1, min(i + 9, len(u.items))):
        lower = u.lower(k)
        if lower in u.data.complementizers:
            return k if addressed else 0
        if lower in (",", QUOTE) or lower in STOPS or lower in u.data.relatives:
            return 0
    return 0


def _to_do(u: Unit, i: int) -> int:
    """The place of "de" behind an addressee ("a demandé aux habitants de ne plus boire"), 0 if none."""
    if u.lower(i) not in u.data.to:
        return 0
    for k in range(i + 1, min(i + 12, len(u.items))):
        if u.lower(k) in u.data.of and (is_infinitive(u, k + 1) or u.lower(k + 1) == QUOTE):
            return k
        if u.lower(k) in (",", QUOTE) or u.lower(k) in STOPS or u.lower(k) in u.data.complementizers:
            return 0
    return 0


def _told_of(u: Unit, i: int) -> int:
    """Where a noun phrase begins behind an addressee ("recommande aux usagers la prudence"), 0 if none."""
    for k in range(i + 2, min(i + 12, len(u.items) - 1)):
        lower, before = u.lower(k), u.lower(k - 1)
        if u.lower(k) in (",", QUOTE) or (u.lower(k) in STOPS and u.lower(k) not in ("(", ")")):
            return 0
        tied = (
            before in u.data.prepositions or before in u.data.of or before in u.data.to or before in u.data.conjunctions
        )
        if lower in u.data.determiners and lower not in u.data.of and not tied and before not in u.data.determiners:
            return k
    return 0


def _urged(u: Unit, i: int) -> int:
    """The infinitive behind somebody urged ("exhorte les riverains à partir"), 0 if none."""
    for k in range(i + 1, min(i + 12, len(u.items))):
        if u.lower(k) in u.data.to and is_infinitive(u, k + 1):
            return k + 1
        if u.lower(k) in (",", QUOTE) or u.lower(k) in STOPS or u.lower(k) in u.data.complementizers:
            return 0
    return 0


def is_infinitive(u: Unit, i: int) -> bool:
    """Whether an infinitive stands at `i`, behind small words at most."""
    pattern = _infinitive(u.data.code)
    if pattern is None:
        return False
    for k in range(i, min(i + 5, len(u.items))):
        if (
            not u.items[k].is_name
            and pattern.fullmatch(u.lower(k))
            and (u.lower(k) not in u.data.prepositions or u.lower(k) == u.data.infinitive)
        ):
            return True
        if not u.between(k):
            return False
    return False


def _past_adverbial(u: Unit, i: int) -> int:
    """The pronoun that opens a clause behind an adverbial ("said after the vote she would go"), 0 if none."""
    if not u.data.subject_first or u.lower(i) not in u.data.prepositions:
        return 0
    for k in range(i + 2, min(i + 8, len(u.items) - 1)):
        if not u.items[k].is_word:
            return 0
        if u.lower(k) in pronoun_forms(u.data.code) and u.finite(k + 1, k + 2) is not None:
            return k
    return 0


def _third_person(u: Unit, i: int) -> bool:
    """Whether a name opens a clause whose verb shows by its ending only ("Ann Lodge favors a vote")."""
    k = i
    while k < len(u.items) and u.items[k].is_name:
        k += 1
    word = u.lower(k)
    return (
        u.data.bare_forms
        and i < k < len(u.items) - 1
        and word.isalpha()
        and word.endswith("s")
        and not word.endswith("ss")
    )


def _stops(u: Unit, k: int) -> bool:
    """Whether a mark ends a clause; a dash that another one answers does not."""
    paired = u.lower(k) in DASHES and any(u.lower(j) in DASHES for j in range(k + 1, len(u.items)))
    return u.lower(k) in STOPS and not paired


def _relative_at(u: Unit, k: int) -> bool:
    """Whether a comma opens a relative clause, whose verb is not the one of the clause before it."""
    return u.lower(k) == "," and u.lower(k + 1) in u.data.relatives


def _bare_clause(u: Unit, i: int) -> bool:
    """A clause without a conjunction: a noun phrase or a pronoun, with a finite verb somewhere after it."""
    if u.lower(i) in u.data.prepositions or u.lower(i) in u.data.opening_subordinators or u.lower(i) in (",", *STOPS):
        return False
    end = next((k for k in range(i, len(u.items)) if _stops(u, k) or _relative_at(u, k)), len(u.items))
    opens = u.lower(i).partition("'")[0] in (*pronoun_forms(u.data.code), *u.data.first_persons, *u.data.impersonal)
    return (
        u.finite(i + 1, end) is not None
        or _third_person(u, i)
        or (end - i > 2 and (opens or u.lower(i) in u.data.determiners or u.items[i].text[0].isdigit()))
    )


def _bare_noun(u: Unit, i: int) -> bool:
    """Whether a noun phrase without article may begin here ("rejected attacks from all sides")."""
    word, data = u.items[i], u.data
    if not data.subject_first or not word.text.isalpha() or len(word.text) < 3:
        return False
    small = (data.prepositions, data.conjunctions, data.adverbs, data.auxiliaries, data.subordinators, data.whether)
    return not any(word.lower in words for words in small) and not u.between(i)
