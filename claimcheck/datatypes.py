"""The immutable values that every part speaks in; they know nothing of storage, models or screens.

All offsets are half-open character positions in a document's untouched text. All dates are ISO 8601 strings. Sequences
are tuples. `claim` (a statement of the article) and `evidence` (a statement of a report) are roles of one type,
`Statement`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

Stance = Literal["asserted", "judged", "demanded", "hedged", "predicted", "denied"]
Kind = Literal["factual", "opinion", "forecast", "question", "boilerplate"]
Relation = Literal["agreement", "contradiction", "unrelated"]
Reason = Literal["number", "time", "place", "actor", "polarity", "other"]
ContrastKind = Literal["labelling", "evaluation", "motive", "agency", "attribution", "figure"]
CONTRAST_KINDS: tuple[ContrastKind, ...] = get_args(ContrastKind)
Flag = Literal["contradiction", "dispute", "update", "framing", "agreement", "none"]
VerdictKind = Literal["agreed", "contradicted", "disputed", "framed", "only_source", "nothing_found", "not_judged"]
Modifier = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than"]
MentionKind = Literal["person", "organisation", "place", "other"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character range `[start, end)`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a half-open range: [{self.start}, {self.end})")

    def overlaps(self, other: Span) -> bool:
        """Whether the two ranges share at least one character.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range `by` characters further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words and where they stand: `document.text[start:end] == text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression; `iso` is a day, an interval `start/end`, or None when it cannot be resolved.

    `note` says why one of two possible days was chosen; empty when there was no choice.
    """

    text: str
    start: int
    end: int
    iso: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure and what it counts; `unit` is the counted thing as a lower-case word or a symbol, "" if none."""

    text: str
    start: int
    end: int
    value: float
    unit: str
    modifier: Modifier = "exact"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of a person, organisation or place; `name` is its fullest form in the document."""

    text: str
    start: int
    end: int
    name: str
    kind: MentionKind = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """Where words come from; holds no text. `sha256` is of the document's text in UTF-8."""

    id: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    retrieved: str | None = None
    sha256: str = ""
    author: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The file that a report was read from, its id in it ("" for a file's only one), and the ids that it asks for, best first."""

    path: str
    own: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A text as read (NFC, never edited afterwards) and its source.

    `place` is None for what came from no file, and for an exported report, which comes back under its own id.
    """

    source: Source
    text: str
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file, or a record of one, that gave no document, and why; `line` from 1 where it is known.

    `unreadable` says that it is out of reach now (a drive or a network that is gone, a locked file): what stands in it is
    not known.
    """

    path: str
    why: str
    line: int | None = None
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """Who says what: a piece of a document that can be read alone.

    `speaker` is the fullest mention of who says it and `mention` the words in place ("il"); both None when the document
    asserts it itself. `content` is what is said, without speaker and cue. `inner_speaker` is who is reported inside the
    reported speech. `context` is the earlier text that the statement needs in order to be understood alone.
    """

    id: str
    source: Source
    text: str
    start: int
    end: int
    context: Span | None = None
    speaker: Passage | None = None
    mention: Passage | None = None
    inner_speaker: Passage | None = None
    cue: Passage | None = None
    content: Span | None = None
    stance: Stance = "asserted"
    quoted: bool = False
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    kind: Kind = "factual"
    kind_reason: str = ""
    context_text: str = ""

    @property
    def attributed(self) -> bool:
        """Whether somebody other than the document says it."""
        return self.speaker is not None


@dataclass(frozen=True, slots=True)
class Match:
    """A claim and a retrieved evidence; similarity (cosine) in [-1, 1], higher is closer; rank from 1."""

    claim: Statement
    evidence: Statement
    similarity: float
    rank: int


@dataclass(frozen=True, slots=True)
class Contrast:
    """One way in which the same thing is told differently.

    Spans point into the claim's and the evidence's documents; None where that side leaves it out.
    """

    kind: ContrastKind
    claim_span: Span | None
    evidence_span: Span | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one judge decided about one match.

    `probability` of the relation is given only when it is calibrated. `probabilities` (agreement, contradiction,
    unrelated) and `nli` (entailment, neutral, contradiction; premise the evidence, hypothesis the claim) are the
    model's, None when a rule decided without it. `reason` says in what two statements contradict each other;
    `explanation` is a key of the interface texts with its values, rendered in the reader's language.
    """

    relation: Relation
    probability: float | None
    reason: Reason | None
    judge: str
    claim_spans: tuple[Span, ...] = ()
    evidence_spans: tuple[Span, ...] = ()
    probabilities: tuple[float, float, float] | None = None
    nli: tuple[float, float, float] | None = None
    explanation: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Framing:
    """What a model says of the wording of a match: the probability that one side frames what the other tells, and that of
    each kind of contrast, in the order of `CONTRAST_KINDS`; in [0, 1], uncalibrated.
    """

    any: float
    kinds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A match that was judged; `origin` numbers the independent origin of the evidence, from 0.

    `judgement` is None when every judge abstained. `same_text` marks evidence from a copy of the article itself, `own_origin`
    that of a report which goes back to one text with it: what agrees there confirms nothing and is not counted.
    """

    match: Match
    judgement: Judgement | None
    contrasts: tuple[Contrast, ...]
    origin: int
    flag: Flag = "none"
    why: str = ""
    same_text: bool = False
    own_origin: bool = False

    @property
    def repeats(self) -> bool:
        """Whether the report only says what it has from the same text as the article."""
        return self.own_origin and self.flag == "agreement"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one claim: counts are of independent origins, never of reports."""

    claim_id: str
    verdict: VerdictKind
    agreeing_origins: tuple[int, ...] = ()
    contradicting_origins: tuple[int, ...] = ()
    framing_origins: tuple[int, ...] = ()
    disputed_by: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Omission:
    """What several independent origins say and the article does not, in the words of `statement`."""

    statement: Statement
    origins: tuple[int, ...]
    others: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Suspect:
    """A passage of the article that looks altered by a machine; `likely` is the probable original, "" if unknown.

    `kind` is "garbled" (the text itself is odd) or "quotation" (a report has the quotation in other words).
    """

    start: int
    end: int
    text: str
    likely: str
    kind: Literal["garbled", "quotation"] = "garbled"
    evidence: Statement | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The index's birth certificate, stored in it and printed in every report."""

    schema: int
    encoder: str
    encoder_revision: str
    judge: str
    dimension: int
    segmenter: str
    statements: int
    documents: int
    corpora: tuple[str, ...]
    built: str
    search: str = "exact"
    recall_at_10: float | None = None
    first_date: str | None = None
    last_date: str | None = None
    languages: tuple[str, ...] = ()
    publishers: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The whole result; claims without a match are in it: silence is a result."""

    document: Document
    claims: tuple[Statement, ...]
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...]
    origins: tuple[tuple[str, ...], ...]
    omissions: tuple[Omission, ...]
    suspects: tuple[Suspect, ...]
    manifest: Manifest | None
    version: str
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()
    language: str = "en"
