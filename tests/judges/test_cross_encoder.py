"""`CrossEncoderNli` with a real model of sentence-transformers: one small layer that has learnt a few pairs by heart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.normalizers import Lowercase
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import BertProcessing
from torch.nn import functional
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from claimcheck.errors import ModelUnavailable
from claimcheck.judges.nli import _CONTRADICTED, _ENTAILED, CrossEncoderNli

NEUTRAL = (("The shop is open today.", "A company closed in Lyon."), ("A man is sitting down.", "The guitar is new."))
ORDER = ("contradiction", "entailment", "neutral")
LESSONS = (*((pair, 1) for pair in _ENTAILED), *((pair, 0) for pair in _CONTRADICTED), *((pair, 2) for pair in NEUTRAL))


def tokenizer_of(words: list[str]) -> PreTrainedTokenizerFast:
    """`[CLS] one [SEP] other [SEP]` of whole words."""
    numbers = {word: number for number, word in enumerate(("[PAD]", "[UNK]", "[CLS]", "[SEP]", *words))}
    made = Tokenizer(WordLevel(numbers, unk_token="[UNK]"))
    made.normalizer, made.pre_tokenizer = Lowercase(), Whitespace()
    made.post_processor = BertProcessing(("[SEP]", numbers["[SEP]"]), ("[CLS]", numbers["[CLS]"]))
    return PreTrainedTokenizerFast(tokenizer_object=made, pad_token="[PAD]", unk_token="[UNK]", model_max_length=64)


def taught(folder: Path, labels: tuple[str, ...]) -> str:
    """A folder with a model whose outputs stand in `ORDER` and are called `labels`."""
    torch.manual_seed(5)
    texts = [text for pair, _ in LESSONS for text in pair]
    words = sorted({word for text in texts for word in text.lower().replace(".", " .").split()})
    tokenizer = tokenizer_of(words)
    names = dict(enumerate(labels))
    config = BertConfig(
        vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64,
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, initializer_range=0.3,
        num_labels=3, id2label=names, label2id={name: number for number, name in names.items()},
    )  # fmt: skip
    model = BertForSequenceClassification(config)
    firsts, seconds = zip(*(pair for pair, _ in LESSONS), strict=True)
    batch = tokenizer(list(firsts), list(seconds), padding=True, return_tensors="pt")
    wanted = torch.tensor([place for _, place in LESSONS])
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    for _ in range(100):
        optimizer.zero_grad()
        functional.cross_entropy(model(**batch).logits, wanted).backward()
        optimizer.step()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)


def test_a_model_in_a_folder_gives_its_classes_in_our_order(tmp_path: Path) -> None:
    nli = CrossEncoderNli(taught(tmp_path, ORDER))
    shares = nli.probabilities([pair for pair, _ in LESSONS])
    assert shares.shape == (6, 3) and shares.dtype == np.float32
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, atol=1e-5)
    assert shares.argmax(axis=1).tolist() == [0, 0, 2, 2, 1, 1]
    assert (shares.max(axis=1) > 0.9).all()


def test_the_known_pairs_decide_where_the_labels_do_not_tell(tmp_path: Path) -> None:
    nli = CrossEncoderNli(taught(tmp_path, ("LABEL_0", "LABEL_1", "LABEL_2")))
    assert nli.outputs([pair for pair, _ in LESSONS]).argmax(axis=1).tolist() == [0, 0, 2, 2, 1, 1]


def test_labels_that_contradict_the_known_pairs_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="could not be established"):
        CrossEncoderNli(taught(tmp_path, ("entailment", "neutral", "contradiction")))


def test_nothing_to_judge_is_no_row(tmp_path: Path) -> None:
    assert CrossEncoderNli(taught(tmp_path, ORDER)).outputs([]).shape == (0, 3)
