"""Statements and matches for the judges' tests, through the real extraction."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.claims.extract import whole
from claimcheck.datatypes import Document, Match, Source, Statement
from claimcheck.encoders.bundled import BundledEncoder

Maker = Callable[..., Statement]
Pairer = Callable[..., Match]


def told(
    text: str, language: str = "fr", published: str = "2025-05-20", name: str = "", title: str | None = None
) -> Statement:
    """One text as one statement of a report of its own."""
    source = Source(name or text[:20], title=title, published=published, language=language)
    return whole(Document(source, text))


@pytest.fixture(scope="module")
def encoder() -> BundledEncoder:
    return BundledEncoder(threads=1)


@pytest.fixture
def statement() -> Maker:
    return told


@pytest.fixture
def pair() -> Pairer:
    def made(
        a: str, b: str, languages: str = "fr fr", published: str = "2025-05-20 2025-05-20", similarity: float = 0.92
    ) -> Match:
        (la, lb), (pa, pb) = languages.split(), published.split()
        return Match(told(a, la, pa, "a"), told(b, lb, pb, "b"), similarity, 1)

    return made
