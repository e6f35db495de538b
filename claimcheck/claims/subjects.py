"""The subject of a reporting verb: the noun phrase before it, after it when inverted, or the one of the clause."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claims.appositions import apposition_end, membership, names_somebody
from claimcheck.claims.units import ASIDE, DASHES, QUOTE, STOPS, Unit
from claimcheck.datatypes import Span
from claimcheck.languages import language

_LONGEST = 28
_LONGEST_INSERT = 18


@lru_cache(maxsize=16)
def pronoun_forms(code: str) -> frozenset[str]:
    """The pronouns of a language that may say something."""
    return frozenset(p.form for p in language(code).pronouns)


def group_start(u: Unit, verb: int) -> int:
    """The first word of the verb group: auxiliaries, adverbs, negations and clitics before the verb belong to it.

    Behind a comma only an auxiliary does ("a, de son côté, assuré", not "gelé en 2013, a assuré").
    """
    first, parted = verb, False
    for i in range(verb - 1, max(-1, verb - 10), -1):
        if u.lower(i) in u.data.auxiliaries:
            first, parted = i, False
        elif u.between(i):
            first = first if parted else i
        elif _round_aside(u, i):
            parted = True
        else:
            break
    while first < verb and (
        u.lower(first) in (ASIDE, ",") or (u.lower(first) in u.data.adverbs and u.lower(first) not in u.data.clitics)
    ):
        first += 1
    return first


def auxiliary(u: Unit, verb: int) -> int | None:
    """The place of the auxiliary of a participle, None without one."""
    for i in range(verb - 1, max(-1, verb - 9), -1):
        if u.lower(i) in u.data.auxiliaries:
            return i
        if not u.between(i) and not _round_aside(u, i):
            return None
    return None


def _round_aside(u: Unit, i: int) -> bool:
    """Whether a comma sets off an aside inside the verb group ("a, de son côté, assuré")."""
    return u.lower(i) == "," and ASIDE in (u.lower(i - 1), u.lower(i + 1))


def before(u: Unit, start: int) -> Span | None:
    """The subject that ends just before the verb group at `start`; None when there is none or it is impersonal."""
    i = start - 1
    while i >= 0 and u.lower(i) == ASIDE:
        i -= 1
    if i < 0:
        return None
    lower = u.lower(i)
    if lower in u.data.relatives:
        return antecedent(u, i)
    pronoun = _pronoun(u, i)
    if pronoun:
        return pronoun
    if lower in u.data.impersonal:
        return None
    if lower in u.data.conjunctions:
        return of_clause(u, i)
    return left_phrase(u, i)


def _pronoun(u: Unit, i: int) -> Span | None:
    forms = pronoun_forms(u.data.code)
    for size in (2, 1):
        if i - size + 1 >= 0 and " ".join(u.lower(k) for k in range(i - size + 1, i + 1)) in forms:
            return u.span(i - size + 1, i + 1)
    return None


def of_clause(u: Unit, i: int) -> Span | None:
    """The subject of the clause that `i` stands in: what comes before its first finite verb."""
    begin = 0
    while i > 0 and not u.items[i - 1].is_word and u.lower(i - 1) not in (QUOTE, ","):
        i -= 1
    for k in range(i - 1, -1, -1):
        if u.lower(k) in (";", ":", ".") or (u.lower(k) in u.data.conjunctions and u.lower(k - 1) == ","):
            begin = k + 1
            break
    verb = u.finite(begin + 1, i)
    if verb is None:
        return None
    start = group_start(u, verb)
    return before(u, start) if start > begin and u.lower(start - 1) not in u.data.conjunctions else None


def main(u: Unit, begin: int) -> Span | None:
    """The subject of the clause that begins after `begin` ("Estimant que ..., il vota")."""
    pronoun = _pronoun(u, begin)
    if pronoun:
        return pronoun
    verb = u.finite(begin + 1, min(begin + 16, len(u.items)))
    return left_phrase(u, group_start(u, verb) - 1) if verb is not None else None


def left_phrase(u: Unit, i: int) -> Span | None:
    """The noun phrase that ends at word `i`, with its appositions between commas."""
    while i >= 0 and u.lower(i) == ASIDE:
        i -= 1
    if i < 0:
        return None
    if u.lower(i) == ")":
        opening = next((k for k in range(i - 1, max(-1, i - _LONGEST_INSERT), -1) if u.lower(k) == "("), 0)
        head = left_phrase(u, opening - 1) if opening else None
        return head if head is None else Span(head.start, u.items[i].end)
    if u.lower(i) in DASHES:
        opening = next((k for k in range(i - 1, max(-1, i - _LONGEST_INSERT), -1) if u.lower(k) in DASHES), 0)
        head = left_phrase(u, opening - 1) if opening else None
        return head if head is None else Span(head.start, u.items[i - 1].end)
    while u.lower(i) == "," and u.lower(i - 1) == ASIDE and u.lower(i - 2) == ",":
        i -= 2
    if u.lower(i) == ",":
        inner = _chunk_start(u, i - 1)
        if u.lower(inner - 1) != "," or (u.lower(i - 1) == ASIDE and inner >= i - 2):
            return _bare(u, inner, i)
        outer = _chunk_start(u, inner - 2)
        head = _bare(u, outer, inner - 1)
        return head if head is None else Span(head.start, u.span(outer, i).end)
    begin = _chunk_start(u, i)
    if u.lower(begin - 1) == "," and names_somebody(u, begin, i + 1):
        outer = _chunk_start(u, begin - 2)
        if u.lower(outer) in u.data.determiners and any(u.is_role(k) for k in range(outer, min(outer + 4, begin))):
            begin = outer
    return _bare(u, begin, i + 1)


def _chunk_start(u: Unit, i: int) -> int:
    """The first word of the stretch that ends at `i`: after a comma, a bracket, a subordinator, or "et" behind a verb."""
    data, opening = u.data, i + 1
    for k in range(i, -1, -1):
        lower = u.lower(k)
        if lower == ")":
            opening = next((j for j in range(k - 1, max(-1, k - 6), -1) if u.lower(j) == "("), k + 1)
        if opening <= k:
            continue
        if (
            lower == ","
            or lower in STOPS
            or (lower in data.subordinators and lower not in data.relatives and lower not in data.wh_phrases)
        ):
            return k + 1
        if lower in data.conjunctions and (u.finite(max(0, k - 12), k) is not None or k < i - 14):
            return k + 1
        if lower == QUOTE and k < i and not _goes_on(u, k + 1):
            return k + 1
    return 0


def _goes_on(u: Unit, i: int) -> bool:
    """Whether the words at `i` continue the phrase of the quotation before them: "« ... » du régime", "« ... » aériennes"."""
    word = u.items[i]
    if not word.text[0].islower() or word.lower in pronoun_forms(u.data.code) or u.data.subject_first:
        return False
    return word.lower in u.data.of or not (starts_phrase(u, i) or word.lower in u.data.relatives or u.between(i))


def _bare(u: Unit, begin: int, end: int) -> Span | None:
    """A noun phrase without the conjunction, adverb or adverbial at its front; None when only small words are left."""
    data = u.data
    while begin < end and _opening(u, begin):
        begin += 1
    while end > begin and (
        (not u.items[end - 1].is_word and u.lower(end - 1) != QUOTE) or u.lower(end - 1) in data.adverbs
    ):
        end -= 1
    small = all(u.lower(k) in data.determiners or u.lower(k) in data.clitics for k in range(begin, end))
    if begin >= end or (small and u.lower(end - 1) not in data.indefinites):
        return None
    if end - begin > _LONGEST:
        return None
    if u.lower(begin) in u.data.wh_phrases:
        return None if u.data.subject_first or begin + 1 >= end else _bare(u, begin + 1, end)
    if u.lower(begin) in pronoun_forms(u.data.code):
        return u.span(begin, begin + 1)
    return u.span(begin, end)


def _opening(u: Unit, i: int) -> bool:
    data, lower = u.data, u.lower(i)
    if (
        lower in data.conjunctions
        or lower == ASIDE
        or (lower in data.adverbs and lower not in pronoun_forms(data.code))
    ):
        return True
    if not u.items[i].is_word and lower != QUOTE:
        return True
    if lower in data.prepositions and lower not in data.determiners:
        return True
    return (
        bool(data.adverb_endings)
        and len(lower) > 7
        and lower.endswith(data.adverb_endings)
        and i + 1 < len(u.items)
        and (u.lower(i + 1) in data.determiners or u.items[i + 1].is_name)
    )


def antecedent(u: Unit, i: int) -> Span | None:
    """The noun phrase just before the word at `i` (a relative pronoun or a participle): from its last article or name on."""
    last = i - 1
    while last >= 0 and u.lower(last) in (",", ASIDE):
        last -= 1
    if last < 0:
        return None
    begin = _chunk_start(u, last)
    described = _described(u, begin, last + 1)
    if described is not None:
        return Span(described.start, u.items[last].end)
    verb = None
    for k in range(last, begin - 1, -1):
        if u.finite(k, k + 1) is not None or _inverted(u, k):
            verb = k
            break
    begin = verb + 1 if verb is not None else begin
    if u.items[last].is_name:
        return _bare(u, _name_start(u, begin, last), last + 1)
    for k in range(last, begin, -1):
        if u.lower(k) in u.data.determiners and u.lower(k) not in u.data.of:
            begin = k
            break
    return _bare(u, begin, last + 1)


def _inverted(u: Unit, i: int) -> bool:
    """Whether a reporting verb stands before the name at its right ("souligne Ada Roux")."""
    if u.data.subject_first or u.items[i].is_name or u.governed_noun(i):
        return False
    named = i + 1 < len(u.items) and u.items[i + 1].is_name
    return named and any(cue.form in ("finite", "participle") for cue in u.table.verbs.get(u.lower(i), ()))


def _described(u: Unit, begin: int, end: int) -> Span | None:
    """The name before the comma that the words of an apposition tell more of ("Ada Roux, de l'institut Belin, ...")."""
    comma = begin - 1
    if u.lower(comma) != "," or not (names_somebody(u, begin, end) or membership(u, begin)):
        return None
    if comma < 1 or not u.items[comma - 1].is_name:
        return None
    return antecedent(u, comma)


def _name_start(u: Unit, begin: int, last: int) -> int:
    """Where the phrase that ends in a name begins: its article, or the first word of the name."""
    k = last
    while k > begin and (
        u.items[k - 1].is_name or u.lower(k - 1) in u.data.name_particles or u.lower(k - 1) in u.data.of
    ):
        k -= 1
    while (
        k > begin
        and u.lower(k - 1) not in u.data.prepositions
        and u.lower(k - 1) not in u.data.conjunctions
        and u.lower(k) not in u.data.determiners
    ):
        k -= 1
    while k < last and u.lower(k) in u.data.of:
        k += 1
    return k


def after(u: Unit, begin: int) -> int:
    """Where the subject ends that follows an inverted verb at `begin`; `begin` itself when none follows."""
    data, i = u.data, begin
    if i >= len(u.items) or not (opens_subject(u, i) or u.lower(i) in pronoun_forms(data.code)):
        return begin
    while i < len(u.items):
        lower = u.lower(i)
        if lower == ",":
            end = apposition_end(u, i, False)
            if end is None:
                return i
            i = end
            continue
        if lower == "(" and ")" in (u.lower(i + 2), u.lower(i + 3)) and i > begin:
            i += 3 if u.lower(i + 2) == ")" else 4
            continue
        if lower in STOPS or lower in (QUOTE, ASIDE):
            return i
        if i > begin and _leaves(u, i) and not _post(u, i):
            return i
        i += 1
    return i


def _post(u: Unit, i: int) -> bool:
    """Whether the words name what somebody is charged with: "la ministre déléguée aux Collectivités"."""
    if u.lower(i) not in u.data.to or u.lower(i - 1) not in u.data.posts:
        return False
    k = i + 1
    while u.lower(k) in u.data.determiners:
        k += 1
    charged = k > i + 1 or u.lower(i) != "à"
    return (
        charged and k < len(u.items) and (u.items[k].is_name or u.lower(k + 1) in (",", "") or u.items[k + 1].is_name)
    )


def topic(u: Unit) -> Span | None:
    """Whom a sentence announces to speak of, between its first words and a comma: "Quant à Ada Roux, ..."."""
    for phrase in u.data.topics:
        begin = len(phrase.split())
        if not u.runs(0, phrase.split()):
            continue
        stop = next((k for k in range(begin, min(begin + _LONGEST, len(u.items))) if u.lower(k) == ","), begin)
        return u.span(begin, stop) if stop > begin else None
    return None


def groups(u: Unit) -> list[Span]:
    """The noun phrases of several people or things, whom "ils" may mean later: "les habitants de la vallée", "2 000 citoyens"."""
    found, i = [], 0
    while i < len(u.items) - 1:
        opens = u.lower(i) in u.data.plural or (u.items[i].text[0].isdigit() and u.lower(i) != ASIDE)
        end = after(u, i) if opens and u.items[i + 1].text[0].islower() else i
        if end - i > 1:
            found.append(u.span(i, end))
        i = max(end, i + 1)
    return found


def _leaves(u: Unit, i: int) -> bool:
    data, lower = u.data, u.lower(i)
    if lower in data.auxiliaries or lower in data.relatives or (lower in data.subordinators and lower not in data.of):
        return True
    if lower in data.adverbs and lower not in data.of and lower not in data.to and lower not in data.inside_phrase:
        return True
    return lower in data.prepositions and lower not in data.of and lower not in data.inside_phrase


def opens_subject(u: Unit, i: int) -> bool:
    """Whether a subject may begin here: a phrase, or words without article before a name ("said former mayor Ann Lodge")."""
    if starts_phrase(u, i) or not u.data.subject_first:
        return starts_phrase(u, i)
    for k in range(i, min(i + 4, len(u.items))):
        if u.items[k].is_name:
            return True
        if not u.items[k].text.isalpha() or u.lower(k) in u.data.prepositions or u.lower(k) in u.data.conjunctions:
            return False
    return False


def starts_phrase(u: Unit, i: int) -> bool:
    """Whether a noun phrase may begin here."""
    if i >= len(u.items):
        return False
    word = u.items[i]
    return word.lower in u.data.determiners or word.is_name or word.text[0].isdigit() or word.lower == QUOTE
