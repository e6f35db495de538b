"""What the card says of a judge."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.judges.nli import OUTPUTS
from claimcheck.training.cards import JUDGE_CHECKS, judge_section
from claimcheck.training.samples import CLASSES


def logits_of(*labels: str) -> np.ndarray:
    """Logits that put these classes first."""
    rows = np.zeros((len(labels), len(OUTPUTS)), np.float32)
    rows[range(len(labels)), [CLASSES.index(label) for label in labels]] = 3
    return rows


def test_a_judge_of_two_towers_names_the_weights_of_both() -> None:
    section = judge_section(logits_of(*(label for _, _, label in JUDGE_CHECKS)), {"pairs": 3}, ["a", "b"], {"note": "x"})
    assert section["weights_sha256"] == ["a", "b"] and section["note"] == "x"
    assert [len(check["probabilities"]) for check in section["checks"]] == [len(OUTPUTS)] * len(JUDGE_CHECKS)


def test_weights_that_fail_the_known_pairs_are_refused() -> None:
    with pytest.raises(ValueError, match="entailment"):
        judge_section(logits_of("neutral", "neutral", "neutral"), {}, ["a"], {})
