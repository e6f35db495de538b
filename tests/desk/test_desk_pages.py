"""What a journalist does at the desk."""

from __future__ import annotations

import json
import re
import threading

import pytest

from claimcheck.datatypes import Source
from claimcheck.desk.app import LISTED, REMEMBERED, Desk
from claimcheck.desk.texts import TEXTS
from claimcheck.errors import IndexUnusable, ReadError
from claimcheck.retrieval.index import Listed

from ..renderers.made_reports import french_report
from .conftest import MadeEngine


def test_both_languages_have_the_same_texts():
    assert TEXTS["fr"].keys() == TEXTS["en"].keys()
    for key, text in TEXTS["en"].items():
        assert set(re.findall(r"{(\w+)}", text)) == set(re.findall(r"{(\w+)}", TEXTS["fr"][key])), key


@pytest.mark.parametrize("address", ["/", "/search", "/search?q=barrage", "/index", "/history"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_page_opens_in_both_languages(browser, address, lang):
    browser.get(f"/lang/{lang}")
    page = browser.get(address)
    assert page.status_code == 200
    assert f'<html lang="{lang}"' in page.text


def test_an_article_is_pasted_checked_shown_and_remembered(browser, engine, finished):
    answer = browser.post("/check", data={"text": "Il pleut à Valmeur.", "publisher": "Moi", "published": "2025-01-02"})
    job = finished(answer)
    assert job.state == "done"
    [document] = engine.checked
    assert document.text == "Il pleut à Valmeur."
    assert (document.source.publisher, document.source.published) == ("Moi", "2025-01-02")
    page = browser.get(job.where).text
    assert "Barrage de Serre-Noire" in page and 'class="mark"' in page and 'class="deskbar"' in page
    assert job.where in browser.get("/history").text and job.where in browser.get("/").text


def test_an_article_is_given_as_a_file_and_not_kept(browser, engine, finished, desk):
    answer = browser.post("/check", files={"file": ("été.txt", b"Il neige.")}, data={"text": ""})
    assert finished(answer).state == "done"
    assert engine.checked[0].text == "Il neige."
    assert list(desk.waiting.folder.iterdir()) == []


def test_the_same_file_sent_twice_while_one_waits_is_checked_twice(browser, engine, finished, desk):
    engine.gate.clear()
    answers = [browser.post("/check", files={"file": ("urgent.txt", b"Le maire est parti.")}) for _ in range(3)]
    engine.gate.set()
    assert [finished(answer).error for answer in answers] == ["", "", ""]
    assert [document.text for document in engine.checked] == ["Le maire est parti."] * 3
    assert list(desk.waiting.folder.iterdir()) == []


def test_articles_that_wait_when_the_desk_closes_or_is_killed_do_not_stay(browser, engine, store, desk):
    engine.gate.clear()
    for name in ("one.txt", "secret.txt"):
        browser.post("/check", files={"file": (name, b"Un secret.")})
    opening = threading.Timer(0.2, engine.gate.set)
    opening.start()
    desk.close()
    assert not (desk.folder / "uploads").exists()
    for left in (desk.folder / "uploads" / "0123" / "secret.txt", desk.folder / "uploads" / "of-an-earlier-version.txt"):
        left.parent.mkdir(parents=True, exist_ok=True)
        left.write_bytes(b"Un secret.")
    Desk(engine, store, desk.folder).close()
    assert not (desk.folder / "uploads").exists()


def test_articles_that_wait_at_one_desk_stay_when_another_comes_and_goes(browser, engine, finished, store, desk):
    engine.gate.clear()
    answers = [browser.post("/check", files={"file": (name, b"Il neige.")}) for name in ("one.txt", "two.txt")]
    Desk(MadeEngine(), store, desk.folder).close()
    engine.gate.set()
    assert [finished(answer).error for answer in answers] == ["", ""]


def test_two_desks_on_two_indexes_keep_their_reports_apart(browser, engine, finished, store, desk, tmp_path):
    for index, name in (("crash", "secret.txt"), ("floods", "open.txt")):
        engine.index = tmp_path / index
        finished(browser.post("/index/add", files=[("files", (name, b"Il neige."))]))
    assert finished(browser.post("/index/build")).state == "done"
    (crash,), (floods,), (built, anew) = (*(names for names, _ in engine.took[:2]), engine.took[2])
    assert anew and built == [floods] and crash.startswith("secret")


def test_an_index_is_built_anew_from_whatever_was_added_to_it_wherever_it_stood_then(browser, engine, finished, desk):
    earlier, moved = desk.folder / "reports", desk.folder / "added" / "index-0123" / "reports"
    for folder in (earlier, moved):
        folder.mkdir(parents=True)
        (folder / f"{folder.parent.name}.txt").write_text("x", "utf-8")
    for corpora, found in (
        ((str(moved), "https://feed.example/rss", "corpus"), ["index-0123.txt"]),
        ((str(earlier), str(moved)), ["data.txt", "index-0123.txt"]),
    ):
        engine.corpora = corpora
        assert finished(browser.post("/index/build")).state == "done"
        assert engine.took[-1] == (found, True)
    engine.built = False
    assert finished(browser.post("/index/build")).state == "done"
    assert engine.took[-1] == (["data.txt"], True), "nobody knows to which index they belong"


def test_a_long_list_of_reports_begins_with_the_newest_and_tells_of_the_others(browser, engine):
    engine.listed = [Listed(Source(f"r{n}", title=f"Titre {n}."), 1) for n in range(LISTED + 2)]
    first = browser.get("/index").text
    assert f"Titre {LISTED + 1}." in first and "Titre 1." not in first
    assert "2 autres articles suivent." in first and "précède" not in first
    last = browser.get(f"/index?from={LISTED}").text
    assert "Titre 1." in last and "Titre 0." in last and "Titre 2." not in last
    assert f"{LISTED} autres articles précèdent." in last and "suivent" not in last
    browser.cookies.set("claimcheck_lang", "en")
    assert "2 more follow." in browser.get("/index?from=x").text


def test_a_long_history_tells_of_the_older_ones(browser, store):
    names = [store.save(french_report()) for _ in range(REMEMBERED + 1)]
    first = browser.get("/history").text
    assert names[-1] in first and names[0] not in first
    assert "1 autre article suit." in first
    last = browser.get(f"/history?from={REMEMBERED}").text
    assert names[0] in last and names[1] not in last
    assert f"{REMEMBERED} autres articles précèdent." in last


def test_an_empty_form_says_what_is_missing(browser):
    page = browser.post("/check", data={"text": "  "})
    assert page.status_code == 400 and "Donnez un texte ou un fichier." in page.text


def test_too_many_files_are_told_with_the_limit(browser):
    files = [("files", (f"{number}.txt", b"x")) for number in range(501)]
    answer = browser.post("/index/add", files=files)
    assert answer.status_code == 400 and "500 fichiers" in answer.text


def test_a_wrong_day_is_told(browser):
    page = browser.post("/check", data={"text": "x", "published": "hier"})
    assert page.status_code == 400 and "2025-03-12" in page.text


def test_progress_is_watched(browser, engine, finished):
    engine.gate.clear()
    answer = browser.post("/check", data={"text": "Il pleut."})
    where = answer.headers["location"]
    for _ in range(500):
        state = browser.get(where + "/state").json()
        if state["stage"] == "judge":
            break
    assert (state["state"], state["done"], state["total"], state["label"]) == ("running", 3, 7, "Comparaison")
    assert browser.get(where).status_code == 200
    engine.gate.set()
    job = finished(answer)
    assert browser.get(where).headers["location"] == job.where


def test_a_second_article_waits_for_the_first(browser, engine, finished):
    engine.gate.clear()
    first = browser.post("/check", data={"text": "Un."})
    second = browser.post("/check", data={"text": "Deux."})
    assert browser.get(second.headers["location"] + "/state").json()["state"] == "waiting"
    engine.gate.set()
    assert {finished(first).state, finished(second).state} == {"done"}


def test_reading_is_not_blocked_by_writing(browser, engine, finished):
    engine.gate.clear()
    adding = browser.post("/index/add", files=[("files", ("a.txt", b"a"))])
    assert browser.get("/search?q=barrage").status_code == 200 and browser.get("/index").status_code == 200
    engine.gate.set()
    assert finished(adding).state == "done"


def test_one_writer_at_a_time(browser, engine, finished):
    answers = [browser.post("/index/add", files=[("files", (f"{n}.txt", b"a"))]) for n in range(4)]
    assert {finished(answer).state for answer in answers} == {"done"}
    assert engine.most_writing == 1 and len(engine.took) == 4


@pytest.mark.parametrize(
    ("fault", "error", "hint"),
    [
        (IndexUnusable("No index.", hint="claimcheck index build"), "No index.", "claimcheck index build"),
        (ZeroDivisionError("secret"), "bug", ""),
    ],
)
def test_a_failure_is_told_and_the_next_job_runs(browser, engine, finished, fault, error, hint):
    engine.fault = fault
    answer = browser.post("/check", data={"text": "x"})
    job = finished(answer)
    assert (job.state, job.error, job.hint) == ("failed", error, hint)
    page = browser.get(answer.headers["location"]).text
    assert "secret" not in page and "Cela n&#39;a pas marché." in page and hint in page
    engine.fault = None
    assert finished(browser.post("/check", data={"text": "x"})).state == "done"


def test_reports_are_added_and_the_result_told(browser, engine, finished):
    files = [("files", ("../../a.txt", b"un")), ("files", ("b.html", b"<p>deux"))]
    job = finished(browser.post("/index/add", files=files))
    assert engine.took == [(["a-f5f8c3d7.txt", "b-" + engine.took[0][0][1][2:]], False)] or engine.took[0][1] is False
    assert [re.sub(r"-\w{8}\.", ".", name) for name in engine.took[0][0]] == ["a.txt", "b.html"]
    page = browser.get(job.where).text
    assert "2 ajoutés" in page and "x.bin is not text." in page


def test_adding_nothing_is_told(browser):
    assert browser.post("/index/add", data={"x": "1"}).status_code == 400


def test_an_index_is_built_from_the_folder_when_there_is_none(browser, engine, finished, tmp_path):
    engine.built = False
    assert "Construire" not in browser.get("/index").text
    engine.corpus = tmp_path / "corpus"
    engine.corpus.mkdir()
    (engine.corpus / "r.md").write_text("x")
    assert "Construire" in browser.get("/index").text
    assert "Ajoutez-en d&#39;abord" in browser.get("/").text
    assert finished(browser.post("/index/build")).state == "done"
    assert engine.took == [(["r.md"], True)]


def test_search_shows_hits_or_says_there_are_none(browser):
    page = browser.get("/search?q=barrage").text
    assert "forced removal" in page and "mountainpost.example" in page and "anglais" in page
    assert "Rien de proche" in browser.get("/search?q=rien").text
    broken = browser.get("/search?q=cassé")
    assert broken.status_code == 400 and "claimcheck index verify" in broken.text


def test_every_format_can_be_downloaded(browser, store):
    name = store.save(french_report())
    for form in ("html", "markdown", "csv", "json", "claimreview", "annotation", "terminal"):
        answer = browser.get(f"/reports/{name}/as/{form}")
        assert answer.status_code == 200 and answer.headers["content-disposition"].startswith("attachment")
    assert json.loads(browser.get(f"/reports/{name}/as/json").text)["schema"] == 1
    assert browser.get(f"/reports/{name}/as/exe").status_code == 404


def test_findings_are_marked_right_or_wrong_and_exported(browser, store):
    name = store.save(french_report())
    right = {"finding": "0", "opinion": "right", "relation": "unrelated", "note": "bien vu"}
    wrong = {"finding": "9", "opinion": "wrong", "relation": "unrelated", "note": ""}
    assert browser.post(f"/reports/{name}/marks", data=right, headers={"accept": "application/json"}).json() == {
        "kept": True
    }
    assert browser.post(f"/reports/{name}/marks", data=wrong).status_code == 303
    page = browser.get(f"/reports/{name}").text
    assert 'value="bien vu"' in page
    lines = [json.loads(line) for line in browser.get("/marks.jsonl").text.splitlines()]
    assert [(row["id"], row["relation"], row["opinion"]) for row in lines] == [
        (f"{name}-0", "agreement", "right"),
        (f"{name}-9", "unrelated", "wrong"),
    ]
    assert lines[0]["contrasts"][0] == {
        "kind": "motive",
        "a": "« par simple précaution »",
        "b": "to hide months of neglect",
    }
    assert lines[0]["a"].startswith("La préfecture") and lines[0]["b_date"] == "2025-03-12"
    assert lines[1]["contrasts"] == []


def test_a_mark_replaces_the_one_before(browser, store):
    name = store.save(french_report())
    for opinion in ("right", "wrong"):
        browser.post(f"/reports/{name}/marks", data={"finding": "6", "opinion": opinion, "relation": "agreement"})
    [mark] = store.marks()
    assert (mark.opinion, mark.relation) == ("wrong", "agreement")


@pytest.mark.parametrize(
    "told",
    [
        {"finding": "99", "opinion": "right", "relation": "agreement"},
        {"finding": "x", "opinion": "right", "relation": "agreement"},
        {"finding": "0", "opinion": "maybe", "relation": "agreement"},
        {"finding": "0", "opinion": "wrong", "relation": "framing"},
        {},
    ],
)
def test_senseless_marks_are_refused(browser, store, told):
    name = store.save(french_report())
    assert browser.post(f"/reports/{name}/marks", data=told).status_code in (400, 404)
    assert store.marks() == ()


def test_a_report_can_be_forgotten_with_its_marks(browser, store):
    name = store.save(french_report())
    store.mark(name, 0, "right", "agreement", "")
    assert browser.post(f"/reports/{name}/delete").headers["location"] == "/history"
    assert store.history(9) == () and store.marks() == ()
    assert browser.get(f"/reports/{name}").status_code == 400
    with pytest.raises(ReadError):
        store.report(name)


def test_the_store_gives_back_the_very_report(store):
    report = french_report()
    assert store.report(store.save(report)) == report
    [saved] = store.history(9)
    assert (saved.title, saved.claims, saved.conflicts) == (report.document.source.title, 12, 4)


@pytest.mark.parametrize(
    "address", ["/nothing", "/jobs/unknown", "/static/desk/../../../etc/passwd", "/static/page/none.js"]
)
def test_what_is_not_there(browser, address):
    assert browser.get(address).status_code == 404
