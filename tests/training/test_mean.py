"""The mean of the weights of judges, the bundled one among them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from safetensors.numpy import load_file, save_file

from claimcheck.errors import ModelUnavailable
from claimcheck.models.card import FOLDER, read_card
from claimcheck.training.graph import float_state
from claimcheck.training.mean import judges, main, mean
from claimcheck.training.model import OUTPUTS, Shape
from claimcheck.training.towers import joined
from claimcheck.training.twin_shards import NAMES


def left(folder: Path, value: float) -> Path:
    folder.mkdir()
    for place, name in enumerate(NAMES.values()):
        save_file({"classifier.bias": np.full(2, value + place, np.float16)}, folder / name)
    return folder


def test_each_side_counts_as_much_as_its_share(tmp_path: Path) -> None:
    one, other = left(tmp_path / "a", 1.0), left(tmp_path / "b=c", 5.0)
    assert main([str(tmp_path / "out"), f"{one}=3", f"{other}=1"]) == 0
    found = [load_file(tmp_path / "out" / name)["classifier.bias"] for name in NAMES.values()]
    assert [values.tolist() for values in found] == [[2.0, 2.0], [3.0, 3.0]]
    assert {values.dtype for values in found} == {np.dtype(np.float16)}


def test_the_bundled_judges_are_of_the_shape_that_is_trained() -> None:
    first, second = judges("bundled")
    assert first["classifier.weight"].shape == second["classifier.weight"].shape == (OUTPUTS, Shape().hidden)
    assert set(first) == set(second) and f"encoder.layer.{Shape().layers - 1}.output.dense.weight" in first
    assert not np.array_equal(first["encoder.layer.11.output.dense.weight"], second["encoder.layer.11.output.dense.weight"])
    assert np.array_equal(first["encoder.layer.5.output.dense.weight"], second["encoder.layer.5.output.dense.weight"])
    card = read_card(FOLDER)
    whole, again = float_state(onnx.load(card.file(card.part("judge")["graph"])), Shape().heads), joined(first, second)
    assert set(again) == set(whole)
    assert all(np.allclose(again[name], value, atol=1e-5) for name, value in whole.items())


def test_what_is_not_there_or_of_another_shape_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "out"), f"{tmp_path}=1"]) != 0
    assert "no weights at" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    with pytest.raises(SystemExit):
        main([str(tmp_path / "out"), f"{tmp_path}=0"])
    for other in ({"b": np.zeros(1, np.float32)}, {"a": np.zeros(2, np.float32)}):
        with pytest.raises(ModelUnavailable, match="one shape"):
            mean([({"a": np.zeros(1, np.float32)}, 1.0), (other, 1.0)])
