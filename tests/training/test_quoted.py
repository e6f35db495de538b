"""Sentences of other people's reports are found and read back by their place."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
from pathlib import Path

import pytest

from claimcheck.training.quoted import Corpora, complete

PAGE = (
    "<html><body><article><h1>Crue</h1><p>La rivière est sortie de son lit dans la nuit de lundi à mardi, "
    "a annoncé la mairie de Sorbeval.</p><p>Personne n'a été blessé, selon les pompiers de la commune.</p></article></body></html>"
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "corpora"
    folder.mkdir()
    with (folder / "fa-kes.csv").open("w", encoding="latin-1", newline="") as file:
        writer = csv.DictWriter(file, ["unit_id", "article_content"])
        writer.writeheader()
        writer.writerow({"unit_id": "17 ", "article_content": "Two  shells fell.\nNobody was hurt."})
    row = {"path": "a/b.json", "maintext": "Das Rathaus\nbrannte."}
    (folder / "ppn.jsonl.gz").write_bytes(gzip.compress((json.dumps(row) + "\n").encode()))
    with tarfile.open(folder / "wikinews_fr_2012.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("wikinews_fr_2012/1.html")
        info.size = len(PAGE.encode())
        archive.addfile(info, io.BytesIO(PAGE.encode()))
    return tmp_path


@pytest.mark.parametrize(
    ("corpus", "document", "sentence"),
    [
        ("fa-kes", "17", "Nobody was hurt."),
        ("fa-kes", "17", "Two shells\nfell."),
        ("ppn", "a/b.json", "Das Rathaus brannte."),
        ("wikinews_fr_2012", "1.html", "Personne n'a été blessé, selon les pompiers de la commune."),
    ],
)
def test_a_sentence_is_found_and_read_back(data: Path, corpus: str, document: str, sentence: str) -> None:
    place = Corpora(data).find(corpus, document, sentence)
    assert place is not None
    assert Corpora(data).text(place) == " ".join(sentence.split())


def test_what_is_not_there_has_no_place(data: Path) -> None:
    corpora = Corpora(data)
    assert corpora.find("fa-kes", "17", "Three shells fell.") is None
    assert corpora.find("fa-kes", "18", "Two shells fell.") is None
    with pytest.raises(KeyError):
        corpora.text(("fa-kes", "18", 0, 3))


def test_an_entry_is_completed_and_keeps_the_rest(data: Path) -> None:
    entry = {"a_at": ["fa-kes", "17", 0, 16], "b": "One shell fell.", "relation": "contradiction"}
    assert complete(entry, Corpora(data)) == {"a": "Two shells fell.", "b": "One shell fell.", "relation": "contradiction"}
