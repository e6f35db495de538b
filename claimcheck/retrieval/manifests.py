"""The manifest as a value, and what must agree before an index is used."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Manifest
from claimcheck.errors import IndexUnusable
from claimcheck.protocols import Encoder
from claimcheck.retrieval.database import build_hint, command
from claimcheck.retrieval.footer import Coverage
from claimcheck.retrieval.schema import SCHEMA


def manifest_of(facts: Mapping[str, Any], coverage: Coverage) -> Manifest:
    """The `Manifest` of what the database and the vectors' footer say of themselves."""
    return Manifest(
        schema=facts["schema"],
        encoder=facts["encoder"],
        encoder_revision=facts["encoder_revision"],
        judge=facts["judge"],
        dimension=facts["dimension"],
        segmenter=facts["segmenter"],
        statements=facts["statements"],
        documents=facts["documents"],
        corpora=tuple(facts["corpora"]),
        built=facts["built"],
        search=coverage.search,
        recall_at_10=coverage.recall,
        first_date=facts["first_date"],
        last_date=facts["last_date"],
        languages=tuple(facts["languages"]),
        publishers=facts["publishers"],
    )


def check_schema(facts: Mapping[str, Any], folder: Path) -> None:
    """Raises `IndexUnusable` unless the index has this version's schema."""
    found = facts.get("schema")
    if not isinstance(found, int) or found > SCHEMA:
        raise IndexUnusable(
            f"The index in {folder} has schema {found}, this claimcheck knows {SCHEMA}.",
            f"Update claimcheck. {build_hint(folder, facts.get('corpora', ()))}",
        )
    if found < SCHEMA:
        raise IndexUnusable(
            f"The index in {folder} has schema {found}, this claimcheck works with {SCHEMA}.",
            f"Upgrade it, nothing is embedded again: {command('upgrade', folder)}",
        )


def check_encoder(facts: Mapping[str, Any], encoder: Encoder, folder: Path) -> None:
    """Raises `IndexUnusable` unless `encoder` makes the vectors that the index holds."""
    built = (facts["encoder"], facts["encoder_revision"], facts["dimension"])
    asked = (encoder.name, encoder.revision, encoder.dimension)
    if built == asked:
        return
    build = command("build", folder, *(facts["corpora"] or ("PATH...",)), *_named(encoder))
    other = "" if encoder.name == facts["encoder"] else f", or use --encoder {facts['encoder']}"
    raise IndexUnusable(
        f"The index in {folder} was built by encoder {_told(built)}, the encoder now is {_told(asked)}.",
        f"Build it again: {build}{other}",
    )


def _named(encoder: Encoder) -> tuple[str, ...]:
    return () if encoder.name == "bundled" else ("--encoder", encoder.name)


def _told(encoder: tuple[str, str, int]) -> str:
    name, revision, dimension = encoder
    return f"{name} (revision {revision}, {dimension} dimensions)"
