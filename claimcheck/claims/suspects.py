"""Passages that look altered by a machine, and quotations that a report has in other words.

A text that was spun to hide a copy betrays itself: names of well-known bodies with a wrong word in them, an acronym spelt out
where a small word was meant ("united nations projet" for "un projet"), a determiner where no determiner can stand, a word
that is none between a noun and a place. In such a text, where a report has the sentence nearly word for word, its words are
the likely original. In any other text they are not: one desk writes "resteront" where another writes "du port sont".
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from claimcheck.claims.language import detect
from claimcheck.claims.mentions import place
from claimcheck.claims.quotes import quotations
from claimcheck.claims.words import Word, words
from claimcheck.datatypes import Document, Statement, Suspect
from claimcheck.languages import count_class, language
from claimcheck.languages.base import LanguageData
from claimcheck.languages.institutions import NAMES
from claimcheck.languages.places import PLACES
from claimcheck.languages.units import LENGTHS

_NEARLY_SAME = 0.8
_SAME_QUOTATION = 0.6
_SAME_SENSE = 0.75
_MISPRINT = 0.8
_LEAST_WORDS = 4
_LEAST_COPIED = 8
_LEAST_QUOTED = 6
_LEAST_OF_NAME = 3
_LONGEST_SWAP = 3
_ALTERED = 2
_NAME_LANGUAGES = ("en", "fr")


def garbled(document: Document, statements: Sequence[Statement]) -> tuple[Suspect, ...]:
    """Passages that are odd in themselves, in order and without overlap; `likely` is the probable original, "" if unknown.

    What may be sound is told only beside a second sign that the text was altered.
    """
    data = language(document.source.language or detect(document.text))
    found: list[Suspect] = []
    unsure: list[Suspect] = []
    for statement in statements:
        if statement.kind == "boilerplate":
            continue
        items = words(document.text, statement.start, statement.end)
        for suspect in (*_names(items), *_expanded(items, data), *_misplaced(items, data), *_no_word(items, data)):
            _add(suspect, found)
        for suspect in _misplaced(items, data, sure=False):
            _add(suspect, unsure)
    if len(found) + len(unsure) >= _ALTERED:
        for suspect in unsure:
            _add(suspect, found)
    return tuple(sorted(found, key=lambda suspect: suspect.start))


def _add(suspect: Suspect, found: list[Suspect]) -> None:
    if not _overlaps(suspect, found):
        found.append(suspect)


def _overlaps(suspect: Suspect, found: Iterable[Suspect]) -> bool:
    return any(suspect.start < other.end and other.start < suspect.end for other in found)


def against(document: Document, statements: Sequence[Statement], evidence: Sequence[Statement]) -> tuple[Suspect, ...]:
    """Passages whose likely original stands in a report, in order: swapped words of a copied sentence, altered quotations."""
    data = language(document.source.language or detect(document.text))
    odd = garbled(document, statements)
    reports = [(e, _lowered(e.text)) for e in evidence if e.kind != "boilerplate"] if len(odd) >= _ALTERED else []
    quoted = [(e, text, _lowered(text)) for e in evidence for text in _quoted(e.text)]
    found: list[Suspect] = []
    for statement in statements:
        if statement.kind == "boilerplate":
            continue
        swaps = _swaps(document, statement, reports, data) if reports else []
        found += [swap for swap in swaps if not _overlaps(swap, odd)]
        found += _altered(document, statement, quoted, data)
    return tuple(sorted(set(found), key=lambda suspect: (suspect.start, suspect.end)))


# -- odd in itself -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, tuple(w.lower for w in words(name))) for name in NAMES)


@lru_cache(maxsize=1)
def _complete() -> frozenset[tuple[str, ...]]:
    return frozenset(parts for _, parts in _known())


@lru_cache(maxsize=1)
def _linking() -> tuple[frozenset[str], frozenset[str]]:
    """The prepositions and conjunctions of the languages of the names, and the determiners."""
    known = [language(code) for code in _NAME_LANGUAGES]
    linking = frozenset[str]().union(*(d.prepositions | d.of | d.to | d.by | d.conjunctions for d in known))
    return linking, frozenset[str]().union(*(d.determiners for d in known))


def _names(items: list[Word]) -> Iterator[Suspect]:
    """Names of well-known bodies with one word replaced."""
    lower = [w.lower for w in items]
    present = set(lower)
    for name, parts in _known():
        if len(present.intersection(parts)) < len(set(parts)) - 2 or len(parts) < _LEAST_OF_NAME:
            continue
        for start in range(len(items) - len(parts) + 1):
            yield from _one_off(items, start, name, parts, lower)


def _one_off(items: list[Word], start: int, name: str, parts: tuple[str, ...], lower: list[str]) -> Iterator[Suspect]:
    """The name at `start` when exactly one word in the middle of it differs; an adjective may stand before that word."""
    if lower[start] != parts[0]:
        return
    for extra in (0, 1):
        end = start + len(parts) + extra
        window = tuple(lower[start:end])
        if end > len(lower) or window[-1] != parts[-1] or window in _complete():
            continue
        kept = difflib.SequenceMatcher(a=window, b=parts, autojunk=False)
        replaced = [o for o in kept.get_opcodes() if o[0] != "equal"]
        if len(replaced) != 1 or replaced[0][0] != "replace" or replaced[0][4] - replaced[0][3] != 1:
            continue
        _, i1, i2, j1, _ = replaced[0]
        odd = items[start + i2 - 1]
        if i2 - i1 != 1 + extra or not odd.is_word or _initials(items, start, end):
            continue
        spelled = [w.text for w in words(name)]
        if _out_of_place(odd, spelled, j1, extra):
            yield Suspect(odd.start, odd.end, odd.text, spelled[j1], note=name)


def _out_of_place(odd: Word, name: list[str], place_in_name: int, extra: int) -> bool:
    """Whether the word cannot belong where a name has another: bodies have sisters ("Organisation mondiale du commerce").

    A preposition stands for a preposition and an article for an article. Of the other words, the one before the first of
    those is the body or says whose it is, so that another one names another body; so does one for a country, or any other
    where little of the name is left. A misprint is none of these.
    """
    linking, determiners = _linking()
    small = [w for w in name if w[0].islower() and (w.lower() in linking or w.lower() in determiners)]
    original = name[place_in_name]
    if original in small:
        return odd.lower not in linking and (original in linking or odd.lower not in determiners)
    if extra or _same_letters(odd.text) == _same_letters(original):
        return False
    if difflib.SequenceMatcher(a=odd.lower, b=original.lower(), autojunk=False).ratio() >= _MISPRINT:
        return odd.lower not in linking
    first = next((i for i, w in enumerate(name) if w in small), len(name))
    left = len(name) - len(small) - 1
    other = odd.is_name and bool(re.search(r"(?:an|ese|ish|ic)$", odd.text) or place(odd.text))
    return place_in_name != first - 1 and left >= _LEAST_OF_NAME and not other


def _initials(items: list[Word], start: int, end: int) -> bool:
    """Whether the words are what an acronym in brackets behind them says ("Syrian Network for Human Rights (SNHR)")."""
    if end + 1 >= len(items) or items[end].text != "(" or not items[end + 1].text.isupper():
        return False
    made = "".join(w.text[0] for w in items[start:end] if w.is_name)
    return made == items[end + 1].text or "".join(w.text[0] for w in items[start:end]).upper() == items[end + 1].text


def _same_letters(word: str) -> str:
    """A word without what its spelling may vary in: accents, hyphens, "s" or "z", "re" or "er"."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if c.isalnum())
    return re.sub(r"(?:re|er)$", "er", re.sub(r"mme$", "m", plain.replace("z", "s")))


@lru_cache(maxsize=16)
def _expansions(code: str) -> dict[tuple[str, ...], str]:
    """Names of several words whose acronym is a small word of the language: words -> the small word."""
    data, table = language(code), {}
    for name, row in PLACES.items():
        if " " not in name:
            continue
        for short, other in PLACES.items():
            if other == row and short in data.determiners | data.prepositions:
                table[tuple(name.split())] = short
    return table


def _expanded(items: list[Word], data: LanguageData) -> Iterator[Suspect]:
    """A name written small where its acronym is a small word of the language ("united nations projet": "un projet")."""
    for parts, short in _expansions(data.code).items():
        for i in range(len(items) - len(parts)):
            here = items[i : i + len(parts)]
            determined = i > 0 and items[i - 1].lower in data.determiners
            if not determined and tuple(w.text for w in here) == parts:
                yield Suspect(here[0].start, here[-1].end, " ".join(parts), short)


def _misplaced(items: list[Word], data: LanguageData, *, sure: bool = True) -> Iterator[Suspect]:
    """A determiner directly behind "the noun" or "the noun adjective", where only a preposition can stand.

    Behind some nouns it may stand after all, the object of a verb before them; these are found when not `sure`.
    """
    swaps = dict(data.misplaced)
    for i in range(2, len(items) - 1):
        if items[i].lower not in swaps or not items[i + 1].is_word or _measure(items, i, data):
            continue
        opening = _noun_phrase(items, i, data)
        if opening is not None and _no_object_follows(items, opening, data) == sure:
            yield Suspect(items[i].start, items[i].end, items[i].text, swaps[items[i].lower])


def _noun_phrase(items: list[Word], i: int, data: LanguageData) -> int | None:
    """Where the "the noun" or "the noun adjective" that ends before `i` begins, None without one."""
    before = items[i - 1]
    if not before.is_word or before.is_name or before.lower in _closed(data.code) or _time(before.lower, data):
        return None
    if re.fullmatch(data.infinitive or "-", before.lower):
        return None
    if items[i - 2].lower in data.determiners:
        pronoun = items[i - 2].lower in data.clitic_hosts or (i > 2 and items[i - 3].lower in data.clitic_hosts)
        return None if pronoun else i - 2
    adjective = before.lower.endswith(("ais", "ois", "ien", "ain", "if", "al")) and bool(data.modifier_endings)
    if not adjective or i < 3 or items[i - 2].lower in _closed(data.code):
        return None
    named = items[i - 2].is_name
    return i - 3 if items[i - 3].lower in data.determiners else i - 2 if named else None


def _no_object_follows(items: list[Word], opening: int, data: LanguageData) -> bool:
    """Whether no object of a verb can follow the noun that opens there: it is the object itself, or the verb has none.

    Behind a preposition the noun may stand between a verb and its object ("a mené sous la pluie plusieurs raids"), but not
    behind "est"; behind a comma the verb may be left out ("la droite perd un siège, la gauche plusieurs dizaines").
    """
    k = opening - 1
    if items[opening].is_name or k < 0:
        return items[opening].lower not in data.to
    if not items[k].is_word or items[k].lower in data.conjunctions:
        return False
    before = items[k].lower in data.prepositions | data.of | data.to
    if not before and items[opening].lower not in data.of | data.to:
        return True
    k -= before
    while k >= 0 and items[k].lower in data.adverbs:
        k -= 1
    return k > 0 and items[k].lower in data.passive_auxiliaries and items[k - 1].is_word


def _measure(items: list[Word], i: int, data: LanguageData) -> bool:
    """Whether the determiner counts how long or how often, which may follow anything ("a lu le livre plusieurs fois")."""
    near = [w.lower for w in items[i + 1 : i + 4]]
    return any(w == "fois" or count_class(w) in LENGTHS for w in near)


@lru_cache(maxsize=16)
def _closed(code: str) -> frozenset[str]:
    """The small words of a language, none of which is a noun or an adjective."""
    data = language(code)
    linking = data.prepositions | data.of | data.to | data.by | data.conjunctions | data.subordinators | data.relatives
    return linking | data.determiners | data.adverbs | data.negations | data.auxiliaries | data.clitics


def _time(word: str, data: LanguageData) -> bool:
    """Whether a word says when, so that its noun phrase may stand anywhere ("ce matin", "chaque année")."""
    dates = data.dates
    units = (name for name, _ in dates.units + dates.seasons)
    return any(word in name.split("|") for name in (*dates.months, *dates.weekdays, *dates.parts, *dates.landmarks, *units))


def _no_word(items: list[Word], data: LanguageData) -> Iterator[Suspect]:
    """A small-letter word that is neither preposition nor adjective between "the noun" and a known place."""
    if not data.modifier_endings:
        return
    closed = _closed(data.code)
    for i in range(2, len(items) - 1):
        before, word, behind = items[i - 1 : i + 2]
        small = word.is_word and word.text.islower() and len(word.text) > 4
        odd = small and not word.lower.endswith(data.modifier_endings) and word.lower not in closed
        noun = before.is_word and (before.lower not in closed or before.lower in data.auxiliaries)
        if odd and noun and items[i - 2].lower in data.determiners and behind.is_name and place(behind.text):
            yield Suspect(word.start, word.end, word.text, "de" if data.code == "fr" else "")


# -- beside the reports ------------------------------------------------------------------------------------------------


def _lowered(text: str) -> tuple[str, ...]:
    return tuple(w.lower for w in words(text) if w.is_word)


def _near(a: Sequence[str], b: Sequence[str], least: float) -> bool:
    """Whether two texts may share the wanted part of their words; a bound that is cheap to compute."""
    return min(len(a), len(b)) >= _LEAST_WORDS and len(set(a) & set(b)) >= least * 0.8 * min(len(set(a)), len(set(b)))


def _swaps(
    document: Document, statement: Statement, reports: Sequence[tuple[Statement, tuple[str, ...]]], data: LanguageData
) -> list[Suspect]:
    """The words that differ from reports' nearly identical sentences, each with what most of these have."""
    items = [w for w in words(document.text, statement.start, statement.end) if w.is_word]
    mine = tuple(w.lower for w in items)
    seen: dict[tuple[int, int], Counter[str]] = {}
    first: dict[tuple[int, int, str], Statement] = {}
    for report, theirs in reports:
        if len(mine) < _LEAST_COPIED or not _near(mine, theirs, _NEARLY_SAME):
            continue
        matcher = difflib.SequenceMatcher(a=mine, b=theirs, autojunk=False)
        if matcher.ratio() < _NEARLY_SAME:
            continue
        their_items = [w for w in words(report.text) if w.is_word]
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            if tag != "replace" or max(i2 - i1, j2 - j1) > _LONGEST_SWAP or abs((i2 - i1) - (j2 - j1)) > 1:
                continue
            if _other_fact(items[i1:i2], their_items[j1:j2], data):
                continue
            likely = report.text[their_items[j1].start : their_items[j2 - 1].end]
            seen.setdefault((i1, i2), Counter())[likely] += 1
            first.setdefault((i1, i2, likely), report)
    found = []
    for (i1, i2), versions in seen.items():
        likely = versions.most_common(1)[0][0]
        start, end = items[i1].start, items[i2 - 1].end
        found.append(Suspect(start, end, document.text[start:end], likely, evidence=first[i1, i2, likely]))
    return found


def _other_fact(a: Sequence[Word], b: Sequence[Word], data: LanguageData) -> bool:
    """Whether two passages differ in what they say or only in spelling: figures, names, negations are no garbling."""
    numbers = _number_words(data.code)
    told = any(w.text[0].isdigit() or w.is_name or w.lower in numbers or w.lower in data.negations for w in (*a, *b))
    return told or _squeezed(w.lower for w in a) == _squeezed(w.lower for w in b)


@lru_cache(maxsize=16)
def _number_words(code: str) -> frozenset[str]:
    numbers = language(code).numbers
    return frozenset(name for name, _ in (*numbers.cardinals, *numbers.collectives, *numbers.scales))


def _squeezed(text: Iterable[str]) -> str:
    """The letters of words alone, so that "cease-fire" is "ceasefire"."""
    return _same_letters("".join(text))


def _quoted(text: str) -> list[str]:
    return [text[q.inside_start : q.inside_end] for q in quotations(text) if q.inside_end - q.inside_start > 12]


def _altered(
    document: Document,
    statement: Statement,
    quoted: Sequence[tuple[Statement, str, tuple[str, ...]]],
    data: LanguageData,
) -> list[Suspect]:
    """Quotations that a report has in other words, or longer: with a word diff and the longest attested version."""
    found = []
    for quote in quotations(document.text, statement.start, statement.end):
        text = document.text[quote.inside_start : quote.inside_end]
        mine = _lowered(text)
        if len(mine) < _LEAST_QUOTED:
            continue
        versions = [v for v in quoted if _near(mine, v[2], _SAME_QUOTATION) and _same_speech(mine, v[2], data)]
        versions = [v for v in versions if not _within(v[2], mine)]
        if not versions:
            continue
        report, longest, _ = max(versions, key=lambda v: len(v[2]))
        found.append(
            Suspect(quote.inside_start, quote.inside_end, text, longest, "quotation", report, word_diff(text, longest))
        )
    return found


def _same_speech(a: Sequence[str], b: Sequence[str], data: LanguageData) -> bool:
    """Whether two quotations are of one speech: most words of the shorter, several in a row, and not only small ones."""
    blocks = difflib.SequenceMatcher(a=a, b=b, autojunk=False).get_matching_blocks()
    if sum(block.size for block in blocks) < _SAME_QUOTATION * min(len(a), len(b)):
        return False
    closed = _closed(data.code)
    own = sum(word not in closed for block in blocks for word in a[block.a : block.a + block.size])
    least = min(sum(word not in closed for word in side) for side in (a, b))
    return max(block.size for block in blocks) >= _LEAST_WORDS and own >= max(_LEAST_OF_NAME, _SAME_SENSE * least)


def _within(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether `a` is `b` or a stretch of it, but for spelling."""
    return _squeezed(a) in _squeezed(b)


def word_diff(text: str, other: str) -> str:
    """How to get from `text` to `other`, in the notation of wdiff.

    >>> word_diff("la paix est proche", "la paix est très loin")
    'la paix est [-proche-] {+très loin+}'
    """
    a, b = re.findall(r"\S+", text), re.findall(r"\S+", other)
    parts = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(a=a, b=b, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(" ".join(a[i1:i2]))
            continue
        if i2 > i1:
            parts.append(f"[-{' '.join(a[i1:i2])}-]")
        if j2 > j1:
            parts.append("{+" + " ".join(b[j1:j2]) + "+}")
    return " ".join(parts)
