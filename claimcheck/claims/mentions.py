"""Names of people, organisations and places, each with the fullest form it has in the text.

A name is a run of capitalised words, joined by the particles of the language ("Rami Abdel Rahmane", "Conseil de
sécurité de l'ONU"). Acronyms introduced in brackets stand for the words before them. Variants of one name meet through
`key`, which forgets accents, doubled letters and the spellings that transliteration leaves free (Bachar, Bashar).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claimcheck.datatypes import Mention, MentionKind
from claimcheck.languages import language
from claimcheck.languages.base import LanguageData
from claimcheck.languages.places import PLACES

_NAME = r"[^\W\d_a-zà-ÿ][\w]*(?:[-'’.][^\W\d_][\w]*)*\.?(?<!\.)"
_ARTICLE = r"(?:al|el|an|as|ad|ar|at|az|ash|ach)-[^\W\d_]\w*"
_ACRONYM_AFTER = re.compile(r"\(([A-ZÀ-Þ][A-ZÀ-Þ.&-]{1,11})\)")
_BEFORE = re.compile(r"[^\W\d_]+['.]?")
_ROLE_AFTER = re.compile(r", (?:l'|le |la |the |a |an |un |une |his |her )?(\w+)[ -]?(\w*)")
_FIRST = re.compile(r"[^\W\d_]+['’]?")
_FOLDS = (
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("ck", "k"),
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("w", "u"),
    ("v", "u"),
    ("y", "i"),
    ("j", "i"),
    ("q", "k"),
    ("c", "k"),
    ("z", "s"),
    ("e", "a"),
    ("o", "u"),
)


@lru_cache(maxsize=16)
def _pattern(code: str) -> re.Pattern[str]:
    particles = sorted(language(code).name_particles, key=len, reverse=True)
    joined = "|".join(re.escape(p).replace("'", "['’]") for p in particles) or "(?!)"
    link = rf"(?:[ \u00a0](?:{joined})){{0,2}}[ \u00a0'’]?"
    return re.compile(rf"(?<![\w])(?:{_ARTICLE}|{_NAME})(?:{link}(?:(?<=[ \u00a0'’])(?:{_ARTICLE}|{_NAME})))*")


def mentions(text: str, code: str | None) -> tuple[Mention, ...]:
    """The names in `text` in order; a capital that only opens a sentence is no name.

    >>> text = "L'Observatoire syrien des droits de l'homme (OSDH) parle. Selon l'OSDH, non."
    >>> [(m.text, m.name) for m in mentions(text, "fr")][-1]
    ('OSDH', "Observatoire syrien des droits de l'homme")
    """
    data = language(code)
    spans = _certain(text, [span for match in _pattern(data.code).finditer(text) if (span := _bare(text, match, data))])
    acronyms = _acronyms(text, spans)
    fullest = _fullest([text[a:b] for a, b in spans])
    found = []
    people: dict[str, MentionKind] = {}
    for start, end in spans:
        words = text[start:end]
        name = acronyms.get(words) or fullest.get(words, words)
        kind = people.get(name) or _kind(text, start, end, data)
        if kind == "person":
            people[name] = kind
        found.append(Mention(words, start, end, name, kind))
    return tuple(found)


def _bare(text: str, match: re.Match[str], data: LanguageData) -> tuple[int, int] | None:
    """The name without the function word that opens the sentence, None when nothing else is left."""
    start, end = match.span()
    while start < end:
        first = _FIRST.match(text, start, end)
        lower = first[0].lower().replace("’", "'") if first else ""
        if not first or not (lower in data.starters or lower in data.titles or lower in data.determiners):
            break
        rest = text[first.end() : end]
        start = first.end() + len(rest) - len(rest.lstrip(" \u00a0.'’"))
    while start < end and not text[start].isupper() and text[start].islower() and "-" not in text[start:end]:
        rest = text[start:end].partition(" ")[2]
        start = end - len(rest)
    if start >= end or (end - start < 2) or not any(c.isupper() for c in text[start:end]):
        return None
    return start, end


def _certain(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans without single capitalised words that only ever open a sentence."""
    inside = {text[a:b] for a, b in spans if not _opens_sentence(text, a)}
    return [
        (a, b)
        for a, b in spans
        if " " in text[a:b] or text[a + 1 : b].isupper() or text[a:b] in inside or not _opens_sentence(text, a)
    ]


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(' \u00a0«“"')
    return not before or before[-1] in ".!?\n:…»”"


def _acronyms(text: str, spans: list[tuple[int, int]]) -> dict[str, str]:
    """Acronyms introduced in brackets and the words before that they stand for."""
    found = {}
    for match in _ACRONYM_AFTER.finditer(text):
        letters = match[1].replace(".", "")
        words = list(re.finditer(r"[^\W\d_]+", text[max(0, match.start() - 120) : match.start()]))
        offset = max(0, match.start() - 120)
        for word in reversed(words[-14:]):
            initials = "".join(
                w[0][0] for w in words if (w.start() >= word.start() and len(w[0]) > 2) or w[0][0].isupper()
            ).upper()
            if word[0][0].upper() == letters[0] and _spells(letters, initials):
                full = text[offset + word.start() : match.start()].strip(" \u00a0(,")
                if "\n" not in full and len(full) > len(letters):
                    found[match[1]] = full
                    break
        if match[1] not in found:
            near = [(a, b) for a, b in spans if b <= match.start() and match.start() - b < 3]
            if near:
                found[match[1]] = text[near[-1][0] : near[-1][1]]
    return found


def _spells(letters: str, initials: str) -> bool:
    """Whether the acronym's letters occur in order among the initials, its first one first."""
    rest = iter(_plain(initials).upper())
    return all(letter in rest for letter in _plain(letters).upper())


def _fullest(names: list[str]) -> dict[str, str]:
    """Each one-word name with the last longer name seen before that ends or begins with it."""
    found: dict[str, str] = {}
    full: dict[str, str] = {}
    for name in names:
        parts = name.split()
        if len(parts) > 1:
            full[key(parts[-1])] = name
        elif name not in found and key(name) in full:
            found[name] = full[key(name)]
    return found


def _kind(text: str, start: int, end: int, data: LanguageData) -> MentionKind:
    """What a name is of, told from its words and its neighbours; "other" when they do not say."""
    name = text[start:end]
    before = _BEFORE.findall(text[max(0, start - 30) : start].lower().replace("’", "'"))
    last = before[-1] if before else ""
    if place(name):
        return "place"
    words = _BEFORE.findall(name.lower().replace("’", "'"))
    if (words and words[0] in data.organisations) or (name.isupper() and len(name) > 1):
        return "organisation"
    if last.strip(".") in data.titles or last in data.roles or _described(text[end : end + 40], data):
        return "person"
    if last in data.organisations:
        return "organisation"
    if last in data.places_after and last not in data.of:
        return "place"
    long = 2 <= len(words) <= 5 and not any(w in data.organisations for w in words)
    return "person" if long and last not in data.determiners and last not in data.prepositions else "other"


def _described(after: str, data: LanguageData) -> bool:
    """Whether a role or an age follows the comma ("Eusebia Quispe Ramos, 57 ans", "X, présidente")."""
    found = _ROLE_AFTER.match(after.lower())
    return found is not None and (str(found[1]).isdigit() or found[1] in data.roles or found[2] in data.roles)


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=50_000)
def key(name: str) -> str:
    """What two spellings of one name share: a place's own key, or the name with free spellings folded.

    >>> key("Bachar al-Assad") == key("Bashar al-Asad"), key("Alep") == key("Aleppo") == key("حلب")
    (True, True)
    """
    return place(name) or _folded(name)


def place(name: str) -> str:
    """The key of a known place, "" otherwise."""
    return PLACES.get(_plain(name).casefold().strip(), "")


def _folded(name: str) -> str:
    folded = _plain(name).casefold().replace("-", " ").replace("’", "'")
    folded = re.sub(r"\b(?:al|el|ash|ach|as|an|ad|ar) ", "", folded)
    for old, new in _FOLDS:
        folded = folded.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"h(?=[^aiu]|$)", "", folded)).strip()
