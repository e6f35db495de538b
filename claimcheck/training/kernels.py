"""The same forward and backward pass as `model.Judge`, through kernels.c: half the time of a step on one CPU thread.

Compiled on demand where there is a C compiler and a processor with AVX-512 for bf16 (attention uses AMX where the
processor has it); otherwise `load` gives None and training takes the plain path.
"""

from __future__ import annotations

import ctypes
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from claimcheck.training.model import Judge

_NEEDED = {"avx512_bf16", "avx512bw"}
_SIGNATURES = {
    "gelu": "ppl",
    "gelu_back": "ppl",
    "add_norm": "pppppppllf",
    "norm_back": "pppppppll",
    "turn_sum": "pppll",
    "attend": "pppplll",
    "attend_back": "ppppplll",
}
_TYPES = {"p": ctypes.c_void_p, "l": ctypes.c_long, "f": ctypes.c_float}
_SOURCE = Path(__file__).with_name("kernels.c")


def load(folder: Path) -> ctypes.CDLL | None:
    """Compiles kernels.c into `folder` (once) and opens it; None where compiler or processor do not fit."""
    cpu = Path("/proc/cpuinfo")
    if not cpu.exists() or not set(cpu.read_text().split()) >= _NEEDED:
        return None
    library = folder / "kernels.so"
    if not library.exists() or library.stat().st_mtime < _SOURCE.stat().st_mtime:
        compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
        flags = ["-O3", "-march=native", "-std=gnu11", "-shared", "-fPIC"]
        try:
            subprocess.run([compiler, *flags, "-o", library, _SOURCE, "-lm"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return None
    return _typed(ctypes.CDLL(str(library)))


def _typed(library: ctypes.CDLL) -> ctypes.CDLL:
    for name, kinds in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = None, [_TYPES[kind] for kind in kinds]
    return library


def _at(tensor: Tensor) -> int:
    return tensor.data_ptr()


class FastJudge(Judge):
    """`Judge` for training in bf16: `backward_of` fills the gradient vector in one call.

    The hidden size must be a multiple of 32 and a head 32 wide. Gradients of layers are written, not added.
    """

    def __init__(self, plain: Judge, grad: Tensor, library: ctypes.CDLL) -> None:
        self.shape, self.words, self.layout, self.headless = plain.shape, plain.words, plain.layout, plain.headless
        self.weights, self.frozen, self.library = plain.weights, plain.frozen, library
        self.grads = self.layout.views(grad)
        self.free = {name: weight.detach() for name, weight in self.weights.items()}

    def backward_of(self, ids: Tensor, mask: Tensor, loss: Callable[[Tensor], Tensor]) -> float:
        """Runs forward and backward for the scalar `loss(logits)`; returns its value."""
        length = ids.shape[1]
        lengths = mask.sum(1).int()
        first = self._embed(ids)
        state, kept = first.detach(), []
        for index in range(self.shape.layers):
            state, memory = self._forward(f"encoder.layer.{index}.", state, lengths, length)
            if index >= self.frozen:
                kept.append(memory)
        last = state.requires_grad_()
        value = loss(self._classify(last, mask))
        torch.autograd.backward(value)
        back = last.grad
        if back is None:
            raise ValueError("the loss does not depend on the logits")
        for index in reversed(range(self.frozen, self.shape.layers)):
            back = self._backward(f"encoder.layer.{index}.", back, lengths, length, kept.pop())
        if not self.frozen:
            torch.autograd.backward(first, back)
        return float(value.detach())

    def _forward(
        self, name: str, state: Tensor, lengths: Tensor, length: int
    ) -> tuple[Tensor, tuple[Tensor, ...]]:
        rows, side = len(lengths), -(-length // 32) * 32
        joined = self._product(name + "attention.self.joined", state)
        mixed = torch.empty_like(state)
        kept = torch.empty(rows * self.shape.heads * side * side, dtype=state.dtype)
        self.library.attend(_at(joined), _at(lengths), _at(mixed), _at(kept), rows, length, self.shape.heads)
        middle, hat1, inverse1 = self._add_norm(
            name + "attention.output", self._product(name + "attention.output.dense", mixed), state
        )
        before = self._product(name + "intermediate.dense", middle)
        inner = torch.empty_like(before)
        self.library.gelu(_at(before), _at(inner), before.numel())
        out, hat2, inverse2 = self._add_norm(
            name + "output", self._product(name + "output.dense", inner), middle
        )
        return out, (state, joined, kept, mixed, hat1, inverse1, middle, before, inner, hat2, inverse2)

    def _backward(
        self, name: str, grad: Tensor, lengths: Tensor, length: int, memory: tuple[Tensor, ...]
    ) -> Tensor:
        state, joined, kept, mixed, hat1, inverse1, middle, before, inner, hat2, inverse2 = memory
        grad = self._norm_back(name + "output", grad, hat2, inverse2)
        inside = self._product_back(name + "output.dense", grad, inner)
        self.library.gelu_back(_at(before), _at(inside), inside.numel())
        grad = self._product_back(name + "intermediate.dense", inside, middle, grad)
        grad = self._norm_back(name + "attention.output", grad, hat1, inverse1)
        inside = self._product_back(name + "attention.output.dense", grad, mixed)
        back = torch.empty_like(joined)
        self.library.attend_back(
            _at(inside), _at(joined), _at(lengths), _at(kept), _at(back), len(lengths), length, self.shape.heads
        )
        return self._product_back(name + "attention.self.joined", back, state, grad)

    def _product(self, name: str, state: Tensor) -> Tensor:
        return torch.addmm(self.free[name + ".bias"], state, self.free[name + ".weight"].t())

    def _product_back(self, name: str, grad: Tensor, state: Tensor, more: Tensor | None = None) -> Tensor:
        """Writes the gradients of one product's weight and bias; returns that of its input (plus `more`)."""
        tokens, width = grad.shape
        turned = torch.empty(width, tokens, dtype=grad.dtype)
        self.library.turn_sum(_at(grad), _at(turned), _at(self.grads[name + ".bias"]), tokens, width)
        torch.mm(turned, state, out=self.grads[name + ".weight"])
        weight = self.free[name + ".weight"]
        return torch.mm(grad, weight) if more is None else torch.addmm(more, grad, weight)

    def _add_norm(self, name: str, first: Tensor, second: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        out, hat = torch.empty_like(first), torch.empty_like(first)
        inverse = torch.empty(len(first))
        weight, bias = self.free[name + ".LayerNorm.weight"], self.free[name + ".LayerNorm.bias"]
        self.library.add_norm(
            _at(first), _at(second), _at(weight), _at(bias), _at(out), _at(hat), _at(inverse),
            *first.shape, self.shape.epsilon,
        )  # fmt: skip
        return out, hat, inverse

    def _norm_back(self, name: str, grad: Tensor, hat: Tensor, inverse: Tensor) -> Tensor:
        out = torch.empty_like(grad)
        self.library.norm_back(
            _at(grad), _at(hat), _at(inverse), _at(self.free[name + ".LayerNorm.weight"]), _at(out),
            _at(self.grads[name + ".LayerNorm.weight"]), _at(self.grads[name + ".LayerNorm.bias"]), *grad.shape,
        )  # fmt: skip
        return out
