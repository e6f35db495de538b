from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ModelUnavailable
from claimcheck.judges.nli import OUTPUTS, BundledNli, CrossEncoderNli, _class_order, both_directions, framed
from claimcheck.models.card import FOLDER, read_card
from claimcheck.protocols import NliModel

PAIRS = (
    ("Le pont a été fermé lundi à cause de la crue.", "Le pont est fermé."),
    ("The shop is closed today.", "The shop is open today."),
    ("Un homme joue de la guitare.", "Le ministre des finances a démissionné hier."),
    ("The museum reopened on Saturday.", "Le musée a rouvert samedi."),
)
LABELS = ("entailment", "contradiction", None, "entailment")
CLASSES = ("entailment", "neutral", "contradiction")


@pytest.fixture(scope="module")
def judge() -> BundledNli:
    return BundledNli()


def test_implements_the_protocol(judge: BundledNli) -> None:
    typed: NliModel = judge
    assert typed.name == "bundled"
    assert len(judge.revision) == 12


def test_plain_pairs_get_their_class_in_the_promised_order(judge: BundledNli) -> None:
    values = judge.probabilities(PAIRS)
    for row, label in zip(values, LABELS, strict=True):
        if label is not None:
            assert CLASSES[int(row.argmax())] == label
    assert values[2].argmax() != 0


def test_rows_are_probabilities(judge: BundledNli) -> None:
    values = judge.probabilities(PAIRS)
    assert (values.dtype, values.shape) == (np.float32, (4, 3))
    np.testing.assert_allclose(values.sum(axis=1), 1.0, atol=1e-5)
    assert judge.probabilities([]).shape == (0, 3)


def test_a_pair_does_not_depend_on_its_company(judge: BundledNli) -> None:
    alone = np.concatenate([judge.probabilities([pair]) for pair in PAIRS])
    long = ("mot " * 200, "autre " * 200)
    np.testing.assert_allclose(judge.probabilities([long, *PAIRS])[1:], alone, atol=1e-2)


def test_both_directions_are_the_two_readings(judge: BundledNli) -> None:
    forward, backward = both_directions(judge, PAIRS)
    np.testing.assert_allclose(forward, judge.outputs(PAIRS), atol=1e-2)
    np.testing.assert_allclose(backward, judge.outputs([(b, a) for a, b in PAIRS]), atol=1e-2)


def test_outputs_are_probabilities_of_each_head(judge: BundledNli) -> None:
    outputs = judge.outputs(PAIRS)
    assert outputs.shape == (len(PAIRS), len(OUTPUTS))
    np.testing.assert_allclose(outputs[:, :3], judge.probabilities(PAIRS), atol=1e-2)
    np.testing.assert_allclose(outputs[:, 3:6].sum(axis=1), 1, atol=1e-5)
    assert ((outputs >= 0) & (outputs <= 1)).all()
    alike = outputs[:, 3:6].argmax(axis=1)
    swapped = judge.outputs([(b, a) for a, b in PAIRS])[:, 3:6].argmax(axis=1)
    assert (alike == swapped).mean() >= 0.5


def test_progress_counts_every_pair(judge: BundledNli) -> None:
    seen: list[tuple[int, int]] = []
    judge.probabilities(PAIRS, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (4, 4)


def test_empty_and_endless_sides_are_judged(judge: BundledNli) -> None:
    values = judge.probabilities([("", ""), ("mot " * 5000, ""), ("\ud800", "😀")])
    assert np.isfinite(values).all()


tokens = st.lists(st.integers(4, 99), max_size=40)


@given(tokens, tokens, st.integers(2, 60))
def test_framing_keeps_the_beginnings_and_cuts_the_longer_side(first: list[int], second: list[int], room: int) -> None:
    ids = framed(first, second, room)
    end = ids.index(2)
    kept, others = ids[1:end], ids[end + 2 : -1]
    assert ids[0] == 0 and ids[end : end + 2] == [2, 2] and ids[-1] == 2
    assert kept == first[: len(kept)] and others == second[: len(others)]
    assert len(kept) + len(others) == min(room, len(first) + len(second))
    if len(kept) < len(first) and len(others) < len(second):
        assert abs(len(kept) - len(others)) <= 1
    if len(kept) < len(first) and len(others) == len(second):
        assert len(kept) >= len(others) - 1


def changed_bundle(folder: Path, change: dict[str, object]) -> Path:
    for path in FOLDER.iterdir():
        if path.is_file() and path.suffix != ".py" and path.name != "model.json":
            (folder / path.name).symlink_to(path)
    content = json.loads(json.dumps(read_card().content))
    content["judge"].update(change)
    (folder / "model.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_another_order_of_classes_is_refused(tmp_path: Path) -> None:
    folder = changed_bundle(tmp_path, {"labels": ["contradiction", "neutral", "entailment"]})
    with pytest.raises(ModelUnavailable, match="another order"):
        BundledNli(folder=folder)


def test_swapped_classes_fail_the_self_test(tmp_path: Path) -> None:
    checks = [
        {**check, "probabilities": check["probabilities"][::-1]} for check in read_card().content["judge"]["checks"]
    ]
    with pytest.raises(ModelUnavailable, match="self-test"):
        BundledNli(folder=changed_bundle(tmp_path, {"checks": checks})).probabilities(PAIRS)


def outputs(*columns: int) -> np.ndarray:
    return np.eye(3, dtype=np.float32)[list(columns)]


@pytest.mark.parametrize(
    ("labels", "entailed", "contradicted", "order"),
    [
        (["entailment", "neutral", "contradiction"], outputs(0, 0), outputs(2, 2), [0, 1, 2]),
        (["contradiction", "entailment", "neutral"], outputs(1, 1), outputs(0, 0), [1, 2, 0]),
        (["label_0", "label_1", "label_2"], outputs(2, 2), outputs(0, 0), [2, 1, 0]),
    ],
)
def test_the_order_of_classes_is_established(
    labels: list[str], entailed: np.ndarray, contradicted: np.ndarray, order: list[int]
) -> None:
    assert _class_order("m", labels, entailed, contradicted) == order


@pytest.mark.parametrize(
    ("labels", "entailed", "contradicted", "why"),
    [
        (["entailment", "neutral", "contradiction"], outputs(2, 2), outputs(0, 0), "could not be established"),
        (["label_0", "label_1", "label_2"], outputs(0, 1), outputs(2, 2), "could not be established"),
        (["label_0", "label_1", "label_2"], outputs(1, 1), outputs(1, 1), "could not be established"),
        (["entailment", "not_entailment"], outputs(0, 0), outputs(1, 1), "2 classes"),
    ],
)
def test_an_unknown_order_is_refused(
    labels: list[str], entailed: np.ndarray, contradicted: np.ndarray, why: str
) -> None:
    with pytest.raises(ModelUnavailable, match=why):
        _class_order("m", labels, entailed, contradicted)


def test_an_absent_model_says_what_to_type() -> None:
    with pytest.raises(ModelUnavailable, match="not on this machine") as caught:
        CrossEncoderNli("nobody/no-such-judge")
    assert "hf download nobody/no-such-judge" in caught.value.hint
    assert "--judge bundled" in caught.value.hint
