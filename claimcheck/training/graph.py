"""A BERT encoder written down as an ONNX graph, in float32 or in int8, without the word embeddings.

The graph is written node by node rather than traced, so that it holds exactly the kernels that measured fastest in ONNX
Runtime on CPU: plain sum and norm (its fused one took ten times as long), attention from its parts, and for int8 a
fixed-scale `QuantizeLinear` before `MatMulIntegerToFloat`. Fixed scales (from `ranges`) also make a result independent
of what else stands in its batch, which dynamic quantisation does not.

Inputs: ``embeddings`` float32 [batch, length, hidden] and ``mask`` int64 [batch, length] (1 token, 0 padding).
Outputs: ``tokens`` float32 [batch, length, hidden] and ``pooled`` float32 [batch, hidden] (mean over the mask, unit
norm); with a classifier in the weights, ``logits`` float32 [batch, classes] of the means instead.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from claimcheck.training.ranges import Input, Scaling, scaling_of

State = Mapping[str, NDArray[np.float32]]
FIRST, SECOND = "encoder.layer.", "second.layer."
MICROSOFT = "com.microsoft"
OPSET = 17
IR_VERSION = 9
EPSILON = 1e-12
# Products of an unsigned and a signed byte are added in pairs in 16 bits by processors without VNNI: 2 * 255 * 64 fits,
# 2 * 255 * 127 does not. Seven-bit weights give the same result everywhere and cost under 0.001 of cosine.
LARGEST_WEIGHT = 64


class _Writer:
    """Collects nodes and constants; every method returns the name of the value it made."""

    def __init__(self, inputs: Mapping[str, Input] | None) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.inputs = inputs

    def constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value).reshape(np.shape(value)), name)
        return name

    def integers(self, *values: int) -> str:
        return self.constant("shape:" + ",".join(map(str, values)), np.array(values, np.int64))

    def node(self, operator: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def linear(self, name: str, value: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """`value` times `weight` [inputs, outputs] plus `bias`; quantised when the ranges of its input are known."""
        if self.inputs is None:
            product = self.node("MatMul", [value, self.constant(name + ".weight", weight)], name + ".product")
            return self.node("Add", [product, self.constant(name + ".bias", bias)], name)
        return self._quantised(name, value, scaling_of(self.inputs[name], weight), weight, bias)

    def _quantised(
        self, name: str, value: str, scaling: Scaling, weight: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> str:
        smoothed = weight * scaling.channels[:, None]
        steps = (np.abs(smoothed).max(axis=0) / LARGEST_WEIGHT).astype(np.float32)
        small = np.clip(np.rint(smoothed / steps), -LARGEST_WEIGHT, LARGEST_WEIGHT).astype(np.int8)
        value = self.node("Mul", [value, self.constant(name + ".smooth", 1 / scaling.channels)], name + ".smoothed")
        step = self.constant(name + ".step", np.float32(scaling.step))
        zero = self.constant(name + ".zero", np.uint8(scaling.zero))
        quantised = self.node("QuantizeLinear", [value, step, zero], name + ".quantised")
        parts = [
            self.constant(name + ".weight", small),
            step,
            self.constant(name + ".weight_step", steps),
            zero,
            self.constant(name + ".weight_zero", np.zeros(len(steps), np.int8)),
            self.constant(name + ".bias", bias),
        ]
        return self.node("MatMulIntegerToFloat", [quantised, *parts], name, MICROSOFT)

    def norm(self, name: str, first: str, second: str, state: State, output: str) -> str:
        """Layer norm over the sum of two values."""
        total = self.node("Add", [first, second], name + ".sum")
        weights = [self.constant(f"{name}.{kind}", state[f"{name}.{kind}"]) for kind in ("weight", "bias")]
        return self.node("LayerNormalization", [total, *weights], output, axis=-1, epsilon=EPSILON)


def transformer(state: State, heads: int, inputs: Mapping[str, Input] | None = None) -> onnx.ModelProto:
    """The graph of the weights in `state` (names of Hugging Face's ``BertModel``, optionally a ``classifier`` and a second
    tower, ``second.layer.N...``).

    `inputs` are the ranges of what each linear map is given (see `ranges.observe`): with them the maps are int8, without
    them the graph is float32 and has every map's input as a further output, which is how the ranges are observed.
    """
    writer = _Writer(inputs)
    hidden = len(state["embeddings.LayerNorm.weight"])
    value = _embeddings(writer, state)
    bias = _mask_bias(writer)
    first, second = towers(state)
    for name in first:
        value = _layer(writer, state, name, value, bias, heads, "tokens" if name == first[-1] else "")
    ends = [value]
    if second:
        value = _below(second[0])
        for name in second:
            value = _layer(writer, state, name, value, bias, heads)
        ends.append(value)
    outputs = _head(writer, state, ends, hidden)
    if inputs is None:
        outputs += [_value(name) for name in dict.fromkeys(map_names(state).values())]
    return _model(writer, outputs, hidden)


def float_state(model: onnx.ModelProto, heads: int) -> dict[str, NDArray[np.float32]]:
    """The weights in float32 that an int8 graph of `transformer` stands for, under the names of ``BertModel``.

    The type embeddings are zero: the graph holds them added to the positions.
    """
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    state = {name: value for name, value in constants.items() if ".LayerNorm." in name}
    positions = constants["positions"]
    state["embeddings.position_embeddings.weight"] = positions
    state["embeddings.token_type_embeddings.weight"] = np.zeros((2, positions.shape[1]), np.float32)
    for name in (name.removesuffix(".weight_step") for name in constants if name.endswith(".weight_step")):
        weight = constants[name + ".weight"] * constants[name + ".weight_step"] * constants[name + ".smooth"][:, None]
        _store(state, name, weight.astype(np.float32).T, constants[name + ".bias"], heads)
    return state | {name: value.T for name, value in constants.items() if name.startswith("classifier.")}


def _store(
    state: dict[str, NDArray[np.float32]], name: str, weight: NDArray[np.float32], bias: NDArray[np.float32], heads: int
) -> None:
    """A linear map under its own name; the joined one as query (without the folded scale), key and value."""
    if not name.endswith(".joined"):
        state[name + ".weight"], state[name + ".bias"] = weight, bias
        return
    scale = np.float32(math.sqrt(weight.shape[1] // heads))
    prefix = name.removesuffix("joined") + "attention.self."
    for part, rows, offsets in zip(("query", "key", "value"), np.split(weight, 3), np.split(bias, 3), strict=True):
        factor = scale if part == "query" else np.float32(1)
        state[f"{prefix}{part}.weight"], state[f"{prefix}{part}.bias"] = rows * factor, offsets * factor


def towers(state: Iterable[str]) -> tuple[list[str], list[str]]:
    """The layers of the first and of the second tower (which may be none), lowest first, by the names of the weights."""
    ends = ".intermediate.dense.bias"
    names = sorted((name.removesuffix(ends) for name in state if name.endswith(ends)), key=_number)
    return [name for name in names if name.startswith(FIRST)], [name for name in names if name.startswith(SECOND)]


def _number(layer: str) -> int:
    return int(layer.rpartition(".")[2])


def _below(layer: str) -> str:
    """The value that the lowest layer of a tower is given."""
    number = _number(layer)
    return f"{FIRST}{number - 1}.output" if number else "embeddings.normed"


def map_names(state: Iterable[str]) -> dict[str, str]:
    """For each linear map of a float graph of `state`, the name of the value that it is given."""
    names: dict[str, str] = {}
    for tower in towers(state):
        below = _below(tower[0]) if tower else ""
        for layer in tower:
            names[layer + ".joined"] = below
            names[layer + ".attention.output.dense"] = layer + ".context"
            names[layer + ".intermediate.dense"] = layer + ".attention.output"
            names[layer + ".output.dense"] = layer + ".active"
            below = layer + ".output"
    return names


def _value(name: str) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", f"width of {name}"])


def _embeddings(writer: _Writer, state: State) -> str:
    positions = state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0]
    length = writer.node("Shape", ["embeddings"], "length", start=1, end=2)
    places = [writer.constant("positions", positions), writer.integers(0), length]
    here = writer.node("Slice", places, "positions.here")
    return writer.norm("embeddings.LayerNorm", "embeddings", here, state, "embeddings.normed")


def _mask_bias(writer: _Writer) -> str:
    """0 for a token and -10,000 for padding, shaped to be added to attention scores."""
    floats = writer.node("Cast", ["mask"], "mask.float", to=TensorProto.FLOAT)
    below = writer.node("Sub", [floats, writer.constant("one", np.float32(1))], "mask.below")
    bias = writer.node("Mul", [below, writer.constant("far", np.float32(1e4))], "mask.scores")
    return writer.node("Unsqueeze", [bias, writer.integers(1, 2)], "mask.bias")


def _layer(writer: _Writer, state: State, name: str, value: str, bias: str, heads: int, output: str = "") -> str:
    context = _attention(writer, state, name, value, bias, heads)
    seen = _dense(writer, state, name + ".attention.output.dense", context)
    value = writer.norm(name + ".attention.output.LayerNorm", value, seen, state, name + ".attention.output")
    inner = _dense(writer, state, name + ".intermediate.dense", value)
    active = writer.node("Gelu", [inner], name + ".active", MICROSOFT)
    result = _dense(writer, state, name + ".output.dense", active)
    return writer.norm(name + ".output.LayerNorm", value, result, state, output or name + ".output")


def _dense(writer: _Writer, state: State, name: str, value: str) -> str:
    return writer.linear(name, value, state[name + ".weight"].T, state[name + ".bias"])


def _attention(writer: _Writer, state: State, name: str, value: str, bias: str, heads: int) -> str:
    """Scaled dot products of all heads; the scale 1/sqrt(head) is folded into the query's weights."""
    prefix = name + ".attention.self."
    weights = {part: state[f"{prefix}{part}.weight"].T for part in ("query", "key", "value")}
    biases = {part: state[f"{prefix}{part}.bias"] for part in weights}
    hidden = len(biases["query"])
    scale = np.float32(1 / math.sqrt(hidden // heads))
    weights["query"], biases["query"] = weights["query"] * scale, biases["query"] * scale
    whole, offsets = np.concatenate(list(weights.values()), axis=1), np.concatenate(list(biases.values()))
    joined = writer.linear(name + ".joined", value, whole, offsets)
    parts = [f"{prefix}{part}" for part in weights]
    writer.nodes.append(helper.make_node("Split", [joined, writer.integers(*[hidden] * 3)], parts, axis=-1))
    query, key, content = (
        _per_head(writer, part, heads, hidden, [0, 2, 3, 1] if part.endswith("key") else [0, 2, 1, 3]) for part in parts
    )
    scores = writer.node("MatMul", [query, key], name + ".scores")
    masked = writer.node("Add", [scores, bias], name + ".masked")
    shares = writer.node("Softmax", [masked], name + ".shares", axis=-1)
    mixed = writer.node("MatMul", [shares, content], name + ".mixed")
    turned = writer.node("Transpose", [mixed], name + ".turned", perm=[0, 2, 1, 3])
    return writer.node("Reshape", [turned, writer.integers(0, 0, hidden)], name + ".context")


def _per_head(writer: _Writer, value: str, heads: int, hidden: int, order: list[int]) -> str:
    split = writer.node("Reshape", [value, writer.integers(0, 0, heads, hidden // heads)], value + ".heads")
    return writer.node("Transpose", [split], value + ".turned", perm=order)


def _head(writer: _Writer, state: State, ends: Sequence[str], hidden: int) -> list[onnx.ValueInfoProto]:
    """Mean over the mask of the first tower, at unit norm; or the classifier over the means of all towers."""
    row = writer.node("Unsqueeze", ["mask.float", writer.integers(1)], "mask.row")
    totals = [_total(writer, row, end) for end in ends]
    if "classifier.weight" not in state:
        writer.node("LpNormalization", totals[:1], "pooled", axis=-1, p=2)
        return [
            helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["batch", "length", hidden]),
            helper.make_tensor_value_info("pooled", TensorProto.FLOAT, ["batch", hidden]),
        ]
    total = writer.node("Concat", totals, "totals", axis=-1) if len(totals) > 1 else totals[0]
    count = writer.node("ReduceSum", ["mask.float", writer.integers(1)], "count", keepdims=1)
    mean = writer.node("Div", [total, count], "mean")
    product = writer.node(
        "MatMul", [mean, writer.constant("classifier.weight", state["classifier.weight"].T)], "product"
    )
    writer.node("Add", [product, writer.constant("classifier.bias", state["classifier.bias"])], "logits")
    classes = len(state["classifier.bias"])
    return [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", classes])]


def _total(writer: _Writer, row: str, end: str) -> str:
    """The sum over the mask of what a tower ends in."""
    total = writer.node("MatMul", [row, end], end + ".total.row")
    return writer.node("Squeeze", [total, writer.integers(1)], end + ".total")


def _model(writer: _Writer, outputs: list[onnx.ValueInfoProto], hidden: int) -> onnx.ModelProto:
    inputs = [
        helper.make_tensor_value_info("embeddings", TensorProto.FLOAT, ["batch", "length", hidden]),
        helper.make_tensor_value_info("mask", TensorProto.INT64, ["batch", "length"]),
    ]
    graph = helper.make_graph(writer.nodes, "transformer", inputs, outputs, list(writer.constants.values()))
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="claimcheck")
