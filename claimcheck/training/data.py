"""What the judge is trained on: the sources with their licences and caps, read into rows.

A source is one gzipped JSONL file of public pairs (`nli/NAME.jsonl.gz`) or one of our own files. The cap is the number
of rows taken in one round; a larger source gives another random part of itself each round. Sources whose licence
forbids commercial use are flagged, and a recipe can leave them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.evaluation.nli_rows import Row, read_rows
from claimcheck.training.leakage import Guard
from claimcheck.training.lessons import Lesson, plain, read_lessons
from claimcheck.training.quoted import corpora_of
from claimcheck.training.switching import lexicon_of, parallel, switched


@dataclass(frozen=True, slots=True)
class Source:
    """One file of pairs: `cap` rows a round, each `copies` times; the licence as its authors state it, `non_commercial`
    if it forbids trade.
    """

    name: str
    cap: int
    licence: str
    non_commercial: bool = False
    copies: int = 1


_PARALLEL = (
    ("xling_xnli_dev", "xnli_fr"),
    ("xling_sick_train", "sick_fr"),
    ("xling_rte3_dev", "rte3_fr"),
    ("xling_xinfotabs_train", "xinfotabs_fr"),
)
_SHARE = 0.6
_NC = "CC BY-NC 4.0"
_UNKNOWN = "not established"

SWITCHED = Source("switched", 38_000, "its English sources', and of the lexicon the crossed sets'", True)
"""English rows with part of their words in French (`switching`); non-commercial as the lexicon's sources are."""

BROAD: tuple[Source, ...] = (
    Source("ling_in_loop", 45_000, _UNKNOWN),
    SWITCHED,
    Source("mnli_dev_matched", 11_000, "OANC and others, permissive"),
    Source("xnli_fr", 2_400, _NC, True, copies=3),
    Source("xnli_dev_en_es", 5_000, _NC, True),
    Source("xling_xnli_dev", 4_800, _NC, True, copies=2),
    Source("rte3_fr", 800, _UNKNOWN, copies=2),
    Source("rte3_en_de_it", 2_400, _UNKNOWN),
    Source("xling_rte3_dev", 2_400, _UNKNOWN),
    Source("glue_rte_en", 2_800, _UNKNOWN),
    Source("anli_devtest", 3_200, _NC, True),
    Source("esxnli", 5_000, _NC, True),
    Source("inferes_es", 6_500, _UNKNOWN),
    Source("xinfotabs_fr", 2_500, "restricted outside academic use", True),
    Source("indonli", 3_000, "CC BY-SA 4.0"),
    Source("ocnli", 1_500, "CC BY-NC 2.0", True),
    Source("farstail", 1_000, _UNKNOWN),
    Source("snli_dev", 2_000, "CC BY-SA 4.0"),
    Source("cad_nli", 2_000, _UNKNOWN),
    Source("sick_fr", 800, "CC BY-NC-SA 3.0", True),
    Source("xling_sick_train", 800, "CC BY-NC-SA 3.0", True),
    Source("cdsc_e_pl", 500, "CC BY-NC-SA 4.0", True),
    Source("fever_rte2_dev", 1_500, "CC BY-SA 3.0"),
    Source("fever_symmetric", 1_500, "CC BY-SA 3.0"),
    Source("fm2", 1_200, _UNKNOWN),
    Source("healthver", 1_000, _UNKNOWN),
    Source("climate_fever", 1_500, _UNKNOWN),
    Source("commitmentbank", 700, _UNKNOWN),
    Source("conjnli", 1_000, _UNKNOWN),
    Source("negation_nli", 2_500, _UNKNOWN),
    Source("semi_auto_wiki", 1_500, _UNKNOWN),
    Source("dnc", 500, _UNKNOWN),
    Source("help", 500, _UNKNOWN),
    Source("breaking_nli", 700, _UNKNOWN),
    Source("ans_stance", 800, _UNKNOWN),
)
"""The broad mix: written by people, MNLI-like and news first; templated and automatic sets in small doses. German
XNLI is left out because its rows cannot be tied to the held-out items of the other languages."""

ABROAD: tuple[Source, ...] = (
    Source("sick_nl", 500, "CC BY-NC-SA 3.0", True),
    Source("sick_pl", 500, "CC BY-NC-SA 3.0", True),
    Source("xinfotabs_en", 300, "restricted outside academic use", True),
    Source("xinfotabs_es", 300, "restricted outside academic use", True),
    Source("xinfotabs_de", 300, "restricted outside academic use", True),
    Source("xling_xinfotabs_train", 500, "restricted outside academic use", True),
    Source("plue_rte_pt", 700, _UNKNOWN),
)
"""More languages in small doses, for a run that is long enough (`recipe.TWIN`)."""

NEWS = Source("news_nli", 1_000_000, "ours; news sentences of their outlets", copies=2)
OWN = Source("own", 1_000_000, "ours", copies=2)
GENERAL = Source("general", 1_000_000, "ours", copies=3)
"""Our own pairs of every genre, French first, in the manner of MultiNLI: entailment only."""
PAIRS = Source("pairs", 1_000_000, "ours; real news sentences of their outlets", copies=3)
"""Pairs of statements from two reports, real ones and invented, with their relation and their framing."""

CASES = Source("cases", 1_000_000, "ours")
"""Whole invented cases, mostly pairs of one event that have nothing in common: what the judge meets in use."""

FACTS = Source("facts", 120_000, "ours")
"""One invented fact told many ways in two versions: what agrees and what contradicts it, in other words and languages."""

TAUGHT = tuple(
    Source(f"taught_{kind}", 1_000_000, "its texts' sources", True) for kind in ("en", "fr", "es", "pt", "crossed")
)
"""Pairs of public sentences and of renderings, labelled by a teacher (`taught`): in one language each, and across two."""

STS = Source("stsb_train", 5_749, "see the benchmark")
"""Sentences with their translations, for the encoder."""

BY_NAME = {source.name: source for source in (*BROAD, *ABROAD, NEWS, OWN, GENERAL, PAIRS, CASES, FACTS, *TAUGHT)}
_OURS = {source.name: f"{source.name}_*.jsonl" for source in (OWN, GENERAL, PAIRS, CASES, FACTS)} | {NEWS.name: "news_*.jsonl"}
_FILES = _OURS | {source.name: f"{source.name}.jsonl" for source in TAUGHT}


def read_all(data: Path, sources: Sequence[Source], guard: Guard, own: Path | None) -> list[Lesson]:
    """Every lesson of `sources` that `guard` admits, in file order.

    Public sources stand in `data`/nli, the news counterparts in `data`/gold; `own` is a folder of our own JSONL files.
    `OSError` when a file is missing.
    """
    found = (lesson for source in sources for lesson in _read(data, source, own, guard))
    return [lesson for lesson in found if guard.admits(lesson.row)]


def _read(data: Path, source: Source, own: Path | None, guard: Guard) -> Iterator[Lesson]:
    if source.name == NEWS.name:
        yield from read_lessons(data / "gold" / "news_nli.train.jsonl", NEWS.name, corpora_of(data))
    if source.name in _FILES:
        yield from own_lessons(own, source.name, data)
    elif source.name == SWITCHED.name:
        yield from plain(_switched(data, guard))
    else:
        yield from plain(read_rows(data / "nli" / f"{source.name}.jsonl.gz", source.name))


def own_lessons(folder: Path | None, source: str, data: Path) -> Iterator[Lesson]:
    """The lessons of our own files of one source, in the order of their names."""
    for path in sorted(folder.glob(_FILES[source])) if folder is not None else ():
        for lesson in read_lessons(path, source, corpora_of(data)):
            yield replace(lesson, relation="", framing=None) if source == GENERAL.name else lesson


def all_own(folder: Path | None, data: Path) -> Iterator[Lesson]:
    """The lessons of all files of our own, what a teacher labelled aside."""
    return (lesson for source in _OURS for lesson in own_lessons(folder, source, data))


def _switched(data: Path, guard: Guard) -> Iterator[Row]:
    """Half of ling_in_loop and all of MNLI's rows, with part of their words in French; guarded before it is done."""

    def rows_of(name: str) -> list[Row]:
        return [row for row in read_rows(data / "nli" / f"{name}.jsonl.gz", name) if guard.admits(row)]

    sets = [(rows_of(crossed), rows_of(french)) for crossed, french in _PARALLEL]
    lexicon = lexicon_of(sorted({pair for one, other in sets for pair in parallel(one, other)}))
    english = [*rows_of("ling_in_loop")[::2], *rows_of("mnli_dev_matched")]
    yield from switched(english, lexicon, _SHARE, seed=0, source=SWITCHED.name)


def commercial(sources: Sequence[Source]) -> tuple[Source, ...]:
    """`sources` without those whose licence forbids commercial use."""
    return tuple(source for source in sources if not source.non_commercial)
