"""The command as users type it: what it prints where, and with which exit status."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "examples" / "article-alep.txt"


@pytest.fixture(scope="session")
def report(run: Any, starter_index: Path) -> dict[str, Any]:
    """The report on the example article."""
    done = run("check", ARTICLE, "--index", starter_index, "--format", "json")
    assert done.returncode == 0, done.stderr
    loaded: dict[str, Any] = json.loads(done.stdout)
    return loaded


def findings(report: dict[str, Any], words: str) -> list[dict[str, Any]]:
    """The findings on the claims that hold the words."""
    claims = {claim["id"] for claim in report["statements"] if words in claim["text"].replace("\u00a0", " ")}
    assert claims, f"no claim holds {words!r}"
    return [finding for finding in report["findings"] if finding["statement"] in claims]


def test_the_armys_reason_meets_reports_that_agree(report: dict[str, Any]) -> None:
    flags = [(f["flag"], f["relation"]) for f in findings(report, "puissent rejoindre des secteurs sûrs")]
    agreeing = [
        flag for flag, relation in flags if flag == "agreement" or (flag == "framing" and relation == "agreement")
    ]
    assert len(agreeing) >= 3


def test_propaganda_meets_the_armys_reason_as_framing_with_both_spans(report: dict[str, Any]) -> None:
    framed = [f for f in findings(report, "pure propagande") if f["flag"] == "framing"]
    contrasts = [c for f in framed for c in f["contrasts"] if c["kind"] in ("evaluation", "motive")]
    assert any("propagande" in report["document"]["text"][slice(*c["a"])] and c["b"] for c in contrasts)


def test_every_finding_points_at_words_that_stand_there(report: dict[str, Any]) -> None:
    text = report["document"]["text"]
    for claim in report["statements"]:
        assert text[claim["start"] : claim["end"]] == claim["text"]
    assert {finding["statement"] for finding in report["findings"]} <= {claim["id"] for claim in report["statements"]}


def test_the_title_in_the_text_is_the_articles_title(report: dict[str, Any]) -> None:
    assert report["document"]["source"]["title"] == ARTICLE.read_text(encoding="utf-8").splitlines()[0]


def test_no_debris_is_a_claim(report: dict[str, Any]) -> None:
    debris = ("Mots-clés", "Laisser un commentaire", "adresse e-mail", "champs obligatoires", "Tags", "Partager")
    assert not [claim["text"] for claim in report["statements"] if any(words in claim["text"] for words in debris)]


def test_every_claim_has_a_verdict_and_every_silence_a_reason(report: dict[str, Any]) -> None:
    assert [verdict["statement"] for verdict in report["verdicts"]] == [claim["id"] for claim in report["statements"]]
    assert all(verdict["why"] for verdict in report["verdicts"])


def test_the_terminal_report_is_plain_in_a_pipe_and_in_french_by_locale(run: Any, starter_index: Path) -> None:
    done = run(ARTICLE, "--index", starter_index, lang="fr_FR.UTF-8", COLUMNS="60")
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert max(len(line) for line in done.stdout.splitlines()) <= 60
    assert "propagande" in done.stdout


def test_checking_loads_no_torch(starter_index: Path) -> None:
    code = (
        "import sys; sys.argv = ['claimcheck', sys.argv[1], '--index', sys.argv[2], '--format', 'json', '--output', sys.argv[3]]\n"
        "from claimcheck.cli import main\n"
        "try: main()\nexcept SystemExit as stop: assert not stop.code, stop.code\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'sklearn', 'scipy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, ARTICLE, starter_index, starter_index.parent / "out.json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_fail_on_sets_the_status(run: Any, starter_index: Path, tmp_path: Path) -> None:
    output = tmp_path / "report.md"
    assert run(ARTICLE, "--index", starter_index, "--fail-on", "framing", "--output", output).returncode == 1
    assert "propagande" in output.read_text(encoding="utf-8")
    wrong = run(ARTICLE, "--index", starter_index, "--fail-on", "framings")
    assert (wrong.returncode, wrong.stderr) == (
        2,
        "error: --fail-on knows no 'framings'.\nhint: Did you mean 'framing'?\n",
    )


def test_several_articles_and_standard_input_as_json_lines(run: Any, starter_index: Path) -> None:
    short = "L'armée syrienne a annoncé mercredi qu'elle réduisait ses bombardements sur Alep."
    done = run("-", ARTICLE, "--index", starter_index, "--format", "jsonl", "--date", "2016-10-06", stdin=short)
    assert done.returncode == 0, done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["statements"][0]["dates"][0]["iso"] == "2016-10-05"
    assert len(second["statements"]) > 10


def test_csv_has_a_row_a_finding(run: Any, starter_index: Path) -> None:
    done = run(ARTICLE, "--index", starter_index, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert done.returncode == 0 and len(rows) > 10


def test_several_articles_are_one_table(run: Any, starter_index: Path, tmp_path: Path) -> None:
    short = "=1+1 L'armée syrienne a annoncé mercredi qu'elle réduisait ses bombardements sur Alep."
    done = run("-", ARTICLE, "--index", starter_index, "--output", tmp_path / "all.csv", stdin=short)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "all.csv").read_text(encoding="utf-8")
    assert text.count("\ufeff") == 1
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len({row["article"] for row in rows}) == len({row["article_number"] for row in rows}) == 2
    assert [number for number, _ in groupby(row["article_number"] for row in rows)] == ["1", "2"]
    assert rows[0]["article"].startswith("'=1+1"), "a title is no formula either"


def test_search_finds_across_languages(run: Any, starter_index: Path) -> None:
    done = run(
        "search",
        "The army reduces its strikes on Aleppo so that civilians can leave",
        "--index",
        starter_index,
        "--format",
        "json",
        "-k",
        "16",
    )
    matches = json.loads(done.stdout)["matches"]
    assert [match["rank"] for match in matches] == list(range(1, 17))
    assert {"fr", "en", "de"} <= {match["source"]["language"] for match in matches}


def test_search_keeps_to_its_filters(run: Any, starter_index: Path) -> None:
    done = run("search", "Alep", "--index", starter_index, "--format", "json", "--in", "ar", "--since", "2016-12-01")
    sources = [match["source"] for match in json.loads(done.stdout)["matches"]]
    assert sources and all(source["language"] == "ar" and source["published"] >= "2016-12-01" for source in sources)


def test_a_report_says_what_its_filters_left_to_be_searched(run: Any, starter_index: Path) -> None:
    article = ("-", "--index", starter_index, "--format", "json", "--lang", "en")
    text = "La récolte des poires a été bonne cette année en Anjou, a déclaré vendredi la chambre d'agriculture."
    report = json.loads(run(*article, "--until", "2016-10-06", "--in", "fr", stdin=text).stdout)
    [note] = [note for note in report["notes"] if "searched" in note]
    assert note.startswith("Only reports published until 2016-10-06 in fr were searched: ") and " of 37." in note
    [reason] = {verdict["why"] for verdict in report["verdicts"] if verdict["verdict"] == "nothing_found"}
    assert f"in the {note.split()[-3]} reports searched" in reason and reason.endswith(", 2016-10-05 to 2016-10-05, in fr.")
    report = json.loads(run(*article, "--source", "Le Mnde", stdin=text).stdout)
    assert "No report of the index passes the filters." in report["notes"]


def test_pairs_come_back_in_order_with_every_name(run: Any) -> None:
    pairs = [
        {"id": "same", "a": "Douze personnes ont été tuées.", "b": "Douze personnes ont été tuées."},
        {
            "id": "toll",
            "a": "L'attaque de Tarsim a fait 12 morts mardi.",
            "b": "L'attaque de Tarsim a fait 21 morts mardi.",
            "a_date": "2024-03-05",
            "b_date": "2024-03-05",
        },
        {"id": "pears", "a": "L'attaque de Tarsim a fait 12 morts mardi.", "b": "The pear harvest was good this year."},
    ]
    done = run("compare", "--pairs", "-", "--format", "jsonl", stdin="\n".join(map(json.dumps, pairs)))
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["id"], line["relation"]) for line in lines] == [
        ("same", "agreement"),
        ("toll", "contradiction"),
        ("pears", "unrelated"),
    ]
    assert lines[1]["reason"] == "number"
    for line in lines:
        assert set(line["nli"]) == {"entailment", "neutral", "contradiction"}
        assert sum(line["nli"].values()) == pytest.approx(1, abs=1e-3)


def test_two_articles_side_by_side(run: Any, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.txt", tmp_path / "theirs.txt"
    ours.write_text(
        "TARSIM, 5 mars 2024 - L'attaque du marché de Tarsim a fait 12 morts mardi, a annoncé le ministère."
    )
    theirs.write_text("TARSIM, 5 mars 2024 - L'attaque du marché de Tarsim a fait 21 morts mardi, a annoncé l'hôpital.")
    done = run("compare", ours, theirs, "--format", "json")
    assert done.returncode == 0, done.stderr
    assert {finding["flag"] for finding in json.loads(done.stdout)["findings"]} & {"contradiction", "dispute"}


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"%PDF-1.4 nothing", "PDF"), (bytes(range(256)) * 8, "binary"), (None, "There is no file")],
)
def test_a_bad_article_is_one_sentence_and_a_hint(
    run: Any, starter_index: Path, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "article.txt"
    if content is not None:
        path.write_bytes(content)
    done = run(path, "--index", starter_index)
    assert done.returncode == 2 and done.stdout == ""
    error, hint = done.stderr.splitlines()
    assert error.startswith("error: ") and words in error and hint.startswith("hint: ")


def test_a_folder_is_no_article(run: Any, starter_index: Path, tmp_path: Path) -> None:
    done = run(tmp_path, "--index", starter_index)
    assert (done.returncode, done.stdout) == (2, "") and "folder" in done.stderr


def test_one_bad_article_among_several_does_not_lose_the_others(run: Any, starter_index: Path, tmp_path: Path) -> None:
    done = run(tmp_path / "none.txt", ARTICLE, "--index", starter_index, "--format", "jsonl")
    assert done.returncode == 2 and "none.txt" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_without_index_and_corpus_one_sentence_says_what_to_type(run: Any, tmp_path: Path) -> None:
    done = run(ARTICLE, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "hint: claimcheck index build FOLDER_OF_REPORTS"
    assert list(tmp_path.iterdir()) == []


def test_the_index_is_built_unasked_where_there_is_a_corpus(run: Any, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    shutil.copy(next((ROOT / "corpus" / "alep-2016").glob("A1-*.md")), tmp_path / "corpus")
    done = run(ARTICLE, "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "building it from corpus" in done.stderr
    assert (tmp_path / "index" / "current").is_file()
    assert json.loads(done.stdout)["manifest"]["documents"] == 1


def test_a_named_index_that_is_not_there_is_never_built_unasked(run: Any, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    shutil.copy(next((ROOT / "corpus" / "alep-2016").glob("A1-*.md")), tmp_path / "corpus")
    done = run(ARTICLE, "--index", "indxe", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "hint: claimcheck index build FOLDER_OF_REPORTS --index indxe"
    assert [path.name for path in tmp_path.iterdir()] == ["corpus"]


def test_a_damaged_index_names_the_command_that_helps(run: Any, starter_index: Path, tmp_path: Path) -> None:
    copy = tmp_path / "index"
    shutil.copytree(starter_index, copy)
    for vectors in copy.rglob("vectors.faiss"):
        os.truncate(vectors, 100)
    done = run(ARTICLE, "--index", copy)
    assert done.returncode == 2 and "claimcheck index verify --repair" in done.stderr.splitlines()[-1]


def test_an_unknown_model_is_said_at_once_with_the_next_command(run: Any, starter_index: Path) -> None:
    done = run(ARTICLE, "--index", starter_index, "--judge", "nobody/no-such-model")
    assert done.returncode == 2 and "hint: " in done.stderr and "Traceback" not in done.stderr


def test_an_unknown_format_names_the_nearest(run: Any, starter_index: Path) -> None:
    done = run(ARTICLE, "--index", starter_index, "--format", "jsno")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "hint: Did you mean 'json'?")


def test_index_commands_tell_and_change(run: Any, starter_index: Path, tmp_path: Path) -> None:
    copy = tmp_path / "index"
    shutil.copytree(starter_index, copy)
    report = tmp_path / "nouveau.md"
    report.write_text(
        "---\npublisher: Le Phare\ndate: 2016-10-05\nlanguage: fr\n---\nL'armée réduit ses frappes sur Alep.\n"
    )
    assert run("index", "add", report, "--index", copy).returncode == 0
    assert "Le Phare" in run("index", "list", "--index", copy).stdout
    assert "reports      38" in run("index", "status", "--index", copy).stdout
    assert run("index", "remove", "Le Phare", "--index", copy).returncode == 0
    assert run("index", "remove", "Le Phare", "--index", copy).returncode == 2
    assert len(run("index", "export", "--index", copy).stdout.splitlines()) == 37
    assert run("index", "verify", "--index", copy).stdout == "The index is whole.\n"


def test_claims_shows_debris_only_when_asked(run: Any) -> None:
    few = json.loads(run("claims", ARTICLE, "--format", "json").stdout)["statements"]
    every = json.loads(run("claims", ARTICLE, "--format", "json", "--all").stdout)["statements"]
    assert {s["kind"] for s in every} - {s["kind"] for s in few} == {"boilerplate"}


def test_doctor_finds_nothing_wrong_and_says_what_is_missing(run: Any, starter_index: Path, tmp_path: Path) -> None:
    good = run("doctor", "--index", starter_index, cwd=ROOT)
    assert good.returncode == 0, good.stdout
    bad = run("doctor", "--index", tmp_path / "none", cwd=ROOT)
    assert bad.returncode == 2 and "FAULT index" in bad.stdout
    assert "claimcheck index build" in bad.stdout.splitlines()[-1]


def test_help_and_version(run: Any) -> None:
    assert run("--version").stdout.startswith("claimcheck ")
    assert "claimcheck article.txt" in run("--help").stdout
    assert run("check", "--help").returncode == 0


def test_what_one_output_cannot_hold_is_refused_before_anything_is_checked(run: Any, tmp_path: Path) -> None:
    done = run(ARTICLE, "-", "--format", "html", "--index", tmp_path / "none", stdin="Deux morts.")
    assert done.returncode == 2 and "The format html holds one article." in done.stderr


def test_two_articles_of_one_name_are_two_texts(run: Any, tmp_path: Path) -> None:
    texts = {"ours": "Douze personnes ont été tuées mardi à Tarsim.", "theirs": "Vingt et une personnes ont été tuées mardi à Tarsim."}
    for folder, text in texts.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "article.txt").write_text(text + "\n", encoding="utf-8")
    paths = [tmp_path / folder / "article.txt" for folder in texts]
    done = run("compare", *paths, "--format", "json", CLAIMCHECK_SOURCE="AFP")
    [verdict] = json.loads(done.stdout)["verdicts"]
    assert verdict["verdict"] == "contradicted", "filters of other searches do not hold here either"


def test_what_both_have_from_one_dispatch_is_shown_and_not_counted(run: Any, tmp_path: Path) -> None:
    shared = (
        "Un incendie a ravagé dans la nuit de mardi à mercredi un entrepôt de bois du port de Valmeur, faisant trois blessés"
        " parmi les pompiers."
    )
    ours = (
        "Le maire a promis une aide aux familles touchées. La préfecture a ouvert une cellule de crise et interdit la circulation"
        " sur le quai nord pendant deux jours. Douze bateaux ont été déplacés par les services du port."
    )
    theirs = (
        "Un riverain raconte avoir vu des flammes hautes de vingt mètres depuis sa fenêtre. Les assureurs estiment les dégâts à deux"
        " millions d'euros et une enquête a été confiée à la gendarmerie. Le propriétaire n'a pas répondu aux questions du journal."
    )
    for name, text in (("ours", ours), ("theirs", theirs)):
        (tmp_path / f"{name}.txt").write_text(f"{shared}\n\n{text}\n", encoding="utf-8")
    done = run("compare", tmp_path / "ours.txt", tmp_path / "theirs.txt", "--format", "json", "--output", tmp_path / "r.json")
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    [found] = [one for one in report["findings"] if one["flag"] == "agreement"]
    assert (found["own_origin"], report["verdicts"][0]["verdict"]) == (True, "only_source")
    page = run("render", tmp_path / "r.json", "--format", "html", "--lang", "en").stdout
    assert "agrees, same origin as the article, not counted" in page and "origin agrees" not in page
    assert run("index", "build", tmp_path / "theirs.txt", "--index", tmp_path / "index").returncode == 0
    for flag, status in (("agreement", 0), ("only_source", 1)):
        asked = run(tmp_path / "ours.txt", "--index", tmp_path / "index", "--fail-on", flag)
        assert asked.returncode == status, asked.stderr


def test_an_export_that_cannot_be_written_is_an_error_and_no_bug(run: Any, starter_index: Path, tmp_path: Path) -> None:
    done = run("index", "export", "--index", starter_index, "--output", tmp_path / "none" / "all.jsonl")
    assert done.returncode == 2 and "cannot be written" in done.stderr and "Traceback" not in done.stderr
    done = run("index", "export", "--index", starter_index, "--output", tmp_path / "all.jsonl")
    assert done.returncode == 0 and len((tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()) == 37
    assert [path.name for path in tmp_path.iterdir()] == ["all.jsonl"]


def test_a_day_in_another_form_is_refused_under_its_own_name(run: Any) -> None:
    done = run("claims", "-", "--date", "6/10/2016", stdin="Deux morts.")
    assert (done.returncode, done.stderr) == (
        2,
        "error: The day '6/10/2016' cannot be read.\nhint: Give a day as YYYY-MM-DD, for example 2016-10-05.\n",
    )


def test_several_saved_reports_are_not_rendered_as_one(run: Any, tmp_path: Path) -> None:
    (tmp_path / "saved.json").write_text("[]", encoding="utf-8")
    done = run("render", tmp_path / "saved.json", "--format", "markdown")
    assert done.returncode == 2 and "holds several reports" in done.stderr
