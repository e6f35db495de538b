from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from transformers import BertConfig, BertModel

from claimcheck.training.graph import LARGEST_WEIGHT, State, float_state, map_names, transformer
from claimcheck.training.ranges import Input, observe, scaling_of

HIDDEN, HEADS, LAYERS = 64, 4, 2
TOKENS = np.random.default_rng(1)
LENGTHS = (9, 4, 9, 1)


@pytest.fixture(scope="module")
def bert() -> BertModel:
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=10, hidden_size=HIDDEN, num_hidden_layers=LAYERS, num_attention_heads=HEADS, intermediate_size=96,
        max_position_embeddings=32, layer_norm_eps=1e-12, initializer_range=0.3,
    )  # fmt: skip
    return BertModel(config, add_pooling_layer=False).eval()


@pytest.fixture(scope="module")
def state(bert: BertModel) -> State:
    return {name: value.numpy() for name, value in bert.state_dict().items() if "position_ids" not in name}


@pytest.fixture(scope="module")
def feed() -> dict[str, np.ndarray]:
    mask = np.array([[int(place < length) for place in range(max(LENGTHS))] for length in LENGTHS], np.int64)
    embeddings = TOKENS.normal(size=(*mask.shape, HIDDEN)).astype(np.float32)
    return {"embeddings": embeddings, "mask": mask}


def run(model: onnx.ModelProto, outputs: list[str], feed: dict[str, np.ndarray]) -> list[np.ndarray]:
    onnx.checker.check_model(model)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(model.SerializeToString(), options).run(outputs, feed)


def ranges(state: State, feed: dict[str, np.ndarray]) -> dict[str, Input]:
    names = map_names(state)
    values = run(transformer(state, HEADS), list(names.values()), feed)
    real = feed["mask"].astype(bool)
    return observe([{name: value[real] for name, value in zip(names, values, strict=True)}])


def test_the_float_graph_is_bert(bert: BertModel, state: State, feed: dict[str, np.ndarray]) -> None:
    tokens, pooled = run(transformer(state, HEADS), ["tokens", "pooled"], feed)
    mask = torch.tensor(feed["mask"])
    with torch.no_grad():
        expected = bert(inputs_embeds=torch.tensor(feed["embeddings"]), attention_mask=mask).last_hidden_state
    real = feed["mask"].astype(bool)
    np.testing.assert_allclose(tokens[real], expected.numpy()[real], atol=2e-5)
    mean = (expected * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    np.testing.assert_allclose(pooled, torch.nn.functional.normalize(mean, dim=-1).numpy(), atol=1e-5)


def test_the_int8_graph_is_near_it_and_independent_of_padding(state: State, feed: dict[str, np.ndarray]) -> None:
    model = transformer(state, HEADS, ranges(state, feed))
    (exact,) = run(transformer(state, HEADS), ["pooled"], feed)
    (small,) = run(model, ["pooled"], feed)
    assert (exact * small).sum(axis=1).min() > 0.99
    alone = {name: value[1:2, : LENGTHS[1]] for name, value in feed.items()}
    np.testing.assert_allclose(run(model, ["pooled"], alone)[0][0], small[1], atol=1e-3)


def test_int8_weights_never_overflow_sixteen_bits(state: State, feed: dict[str, np.ndarray]) -> None:
    model = transformer(state, HEADS, ranges(state, feed))
    weights = [
        onnx.numpy_helper.to_array(tensor)
        for tensor in model.graph.initializer
        if tensor.data_type == onnx.TensorProto.INT8
    ]
    assert len(weights) == 2 * 4 * LAYERS
    assert 2 * 255 * max(np.abs(weight.astype(int)).max() for weight in weights) <= 2**15
    assert max(weight.max() for weight in weights) == LARGEST_WEIGHT


def test_float_state_undoes_the_quantisation(state: State, feed: dict[str, np.ndarray]) -> None:
    back = float_state(transformer(state, HEADS, ranges(state, feed)), HEADS)
    assert set(back) == set(state) - {"embeddings.word_embeddings.weight"}
    for name, value in back.items():
        if "dense.weight" in name or "self" in name:
            np.testing.assert_allclose(value, state[name], atol=0.06 * np.abs(state[name]).max())
    (exact,) = run(transformer(state, HEADS), ["pooled"], feed)
    (again,) = run(transformer(back, HEADS), ["pooled"], feed)
    assert (exact * again).sum(axis=1).min() > 0.995


def test_a_classifier_gives_logits_of_the_mean(state: State, feed: dict[str, np.ndarray]) -> None:
    weight = np.eye(3, HIDDEN, dtype=np.float32)
    head = {"classifier.weight": weight, "classifier.bias": np.array([0, 1, 2], np.float32)}
    (logits,) = run(transformer({**state, **head}, HEADS), ["logits"], feed)
    (tokens,) = run(transformer(state, HEADS), ["tokens"], feed)
    mean = (tokens * feed["mask"][..., None]).sum(axis=1) / feed["mask"].sum(axis=1, keepdims=True)
    np.testing.assert_allclose(logits, mean[:, :3] + [0, 1, 2], atol=1e-5)


def test_two_towers_are_two_models_on_one_foundation(state: State, feed: dict[str, np.ndarray]) -> None:
    top, moved = "encoder.layer.1.", np.float32(1.5)
    other = {name: value * moved if name.startswith(top) else value for name, value in state.items()}
    means = []
    for one in (state, other):
        (tokens,) = run(transformer(one, HEADS), ["tokens"], feed)
        means.append((tokens * feed["mask"][..., None]).sum(axis=1) / feed["mask"].sum(axis=1, keepdims=True))
    second = {name.replace(top, "second.layer.1."): value for name, value in other.items() if name.startswith(top)}
    weight = TOKENS.normal(size=(5, 2 * HIDDEN)).astype(np.float32)
    both = {**state, **second, "classifier.weight": weight, "classifier.bias": np.arange(5, dtype=np.float32)}
    (logits,) = run(transformer(both, HEADS), ["logits"], feed)
    np.testing.assert_allclose(logits, np.hstack(means) @ weight.T + np.arange(5), atol=1e-4)
    (small,) = run(transformer(both, HEADS, ranges(both, feed)), ["logits"], feed)
    assert np.corrcoef(small.ravel(), logits.ravel())[0, 1] > 0.99


def test_scaling_covers_the_inputs_and_evens_the_channels() -> None:
    sample = TOKENS.normal(size=(500, 8)).astype(np.float32)
    sample[:, 3] *= 50
    given = Input(np.abs(sample).max(axis=0), sample)
    scaling = scaling_of(given, np.ones((8, 4), np.float32))
    even = sample / scaling.channels
    assert np.abs(even).max(axis=0).max() < 4 * np.abs(even).max(axis=0).min()
    quantised = np.clip(np.rint(even / scaling.step) + scaling.zero, 0, 255)
    back = (quantised - scaling.zero) * scaling.step * scaling.channels
    assert np.square(back - sample).mean() < 1e-3 * np.square(sample).mean()


def test_observing_is_the_largest_of_all_batches() -> None:
    found = observe([{"map": np.array([[1.0, -5.0]], np.float32)}, {"map": np.array([[-2.0, 3.0]], np.float32)}])
    assert found["map"].largest.tolist() == [2.0, 5.0]
    assert sorted(found["map"].sample.tolist()) == [[-2.0, 3.0], [1.0, -5.0]]
