"""Float weights as an `NliModel`, to measure a checkpoint before it is exported."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from claimcheck.judges.nli import CLASSES, shares_of
from claimcheck.protocols import Progress
from claimcheck.training.model import OUTPUTS, Judge
from claimcheck.training.tokens import END, Tokenizer, framed, padded

_LONGEST = 256
_BUDGET = 4096


class FloatNli:
    """A judge over token numbers, with the tokenizer that makes them; deterministic."""

    def __init__(self, judge: Judge, tokenize: Tokenizer, name: str = "float") -> None:
        self._judge, self._tokenize, self._name = judge, tokenize, name

    @property
    def name(self) -> str:
        """How the weights are called in a printout."""
        return self._name

    def probabilities(
        self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None
    ) -> npt.NDArray[np.float32]:
        """Entailment, neutral, contradiction for each (premise, hypothesis)."""
        return self.outputs(pairs, progress)[:, : len(CLASSES)]

    def outputs(self, pairs: Sequence[tuple[str, str]], progress: Progress | None = None) -> npt.NDArray[np.float32]:
        """The probabilities of `claimcheck.judges.nli.OUTPUTS`; the few longest pairs are cut at the end."""
        found = np.zeros((len(pairs), OUTPUTS), np.float32)
        rows = self._rows(pairs)
        order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
        while order:
            width = len(rows[order[-1]])
            part, order = order[-(_BUDGET // width) :], order[: -(_BUDGET // width)]
            ids, mask = padded([rows[row] for row in part], 8)
            with torch.inference_mode():
                logits = self._judge(torch.from_numpy(ids), torch.from_numpy(mask))
            found[part] = shares_of(logits.numpy())
            if progress is not None:
                progress(len(pairs) - len(order), len(pairs))
        return found

    def _rows(self, pairs: Sequence[tuple[str, str]]) -> list[npt.NDArray[np.int32]]:
        sides = [self._tokenize([pair[side] for pair in pairs]) for side in (0, 1)]
        joined = [framed(np.asarray(one, np.int32), np.asarray(two, np.int32)) for one, two in zip(*sides, strict=True)]
        for row in joined:
            row[_LONGEST - 1 :] = END
        return [row[:_LONGEST] for row in joined]

