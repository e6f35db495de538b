"""Places of things in documents."""

from __future__ import annotations

from typing import Protocol

from claimcheck.datatypes import Span, Statement


class Placed(Protocol):
    """Anything with a start and an end in its document."""

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """One past the last character."""
        ...


def span_of(thing: Placed) -> Span:
    """Where it stands.

    >>> span_of(Span(2, 5))
    Span(start=2, end=5)
    """
    return Span(thing.start, thing.end)


def cut(statement: Statement, span: Span) -> str:
    """The words of a statement that stand at a place of its document."""
    return statement.text[span.start - statement.start : span.end - statement.start]
