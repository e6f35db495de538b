"""The real engine: the bundled models over an index of two reports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.config import Settings
from claimcheck.datatypes import Document, Source
from claimcheck.desk.engine import LocalEngine
from claimcheck.errors import IndexUnusable

REPORTS = {
    "a.md": "---\ntitle: Le pont\npublisher: Le Courrier\ndate: 2025-03-04\n---\nLe vieux pont de Valmeur a fermé lundi.\n",
    "b.md": "---\ntitle: La foire\npublisher: L'Écho\ndate: 2025-03-05\n---\nLa foire aux fromages a attiré 3 000 visiteurs.\n",
}


@pytest.fixture
def folder(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    for name, text in REPORTS.items():
        (reports / name).write_text(text, encoding="utf-8")
    return reports


@pytest.fixture
def local(tmp_path, folder) -> LocalEngine:
    return LocalEngine(Settings(index=tmp_path / "index", corpus=folder, lang="fr"))


def test_nothing_is_there_before_the_first_build(local, folder):
    assert local.status() is None and local.newest(9, 0) == ((), 0) and local.corpus == folder
    with pytest.raises(IndexUnusable):
        local.search("le pont", 3)


def test_reports_are_taken_searched_and_listed(local, folder):
    stages = []
    taken = local.take([folder], lambda stage, done, total: stages.append(stage), anew=True)
    assert (taken.added, taken.skipped) == (2, ())
    assert {"start", "documents", "statements"} <= set(stages)
    hits = local.search("Fermeture du pont de Valmeur", 2)
    assert hits[0].evidence.source.publisher == "Le Courrier" and [hit.rank for hit in hits] == [1, 2]
    status = local.status()
    assert status is not None and status.manifest.documents == 2
    for start, titles in ((0, ["La foire"]), (1, ["Le pont"]), (2, [])):
        listed, total = local.newest(1, start)
        assert ([one.source.title for one in listed], total) == (titles, 2)


def test_an_addition_keeps_what_was_there_and_tells_what_it_could_not_read(local, folder, tmp_path):
    local.take([folder], lambda *told: None, anew=True)
    (tmp_path / "c.txt").write_text("Un troisième article sur la neige.", encoding="utf-8")
    (tmp_path / "d.txt").write_text("", encoding="utf-8")
    taken = local.take([tmp_path / "c.txt", tmp_path / "d.txt"], lambda *told: None, anew=False)
    assert taken.added == 1 and len(taken.skipped) == 1
    assert len(local.newest(9, 0)[0]) == 3
    assert local.status().manifest.corpora == (str(folder), str(tmp_path)), "what hints tell to build from can be typed"


def test_an_article_is_checked_in_the_language_asked_for(local, folder):
    local.take([folder], lambda *told: None, anew=True)
    document = Document(Source("x", published="2025-03-06"), "Le vieux pont de Valmeur a fermé lundi, dit la mairie.")
    stages = []
    report = local.check(document, "en", lambda stage, done, total: stages.append(stage))
    assert report.language == "en" and report.document.source.language == "fr"
    assert {finding.match.evidence.source.publisher for finding in report.findings} >= {"Le Courrier"}
    assert stages[0] == "start" and "judge" in stages


def test_the_settings_filters_hold_at_the_desk_too(local, folder):
    local.take([folder], lambda *told: None, anew=True)
    narrow = LocalEngine(replace(local.settings, source=("Le Courrier",)))
    assert {hit.evidence.source.publisher for hit in narrow.search("Le pont de Valmeur", 9)} == {"Le Courrier"}
    report = narrow.check(Document(Source("x"), "Le vieux pont de Valmeur a fermé lundi."), "fr", lambda *told: None)
    assert any("de Le Courrier" in note for note in report.notes)
