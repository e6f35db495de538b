"""One record of a table or a JSON file into one document: usual names of columns, or the user's own; ninjs 1 and 2."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ConfigError, ReadError, UnknownName
from claimcheck.readers.decoding import clean
from claimcheck.readers.markup import text_of_html
from claimcheck.readers.metadata import column_name, column_names, made_document, normalised, text_of
from claimcheck.readers.names import KeptId
from claimcheck.registry import nearest

Columns = Mapping[str, str]
"""What the user says of the columns: field -> column name, for example {"text": "contenu", "date": "jour"}."""

TEXT_NAMES = column_names(
    "text content body article article_content article_text articlebody body_text maintext main_text "
    "full_text fulltext story_text texte texte_integral contenu corps text_content texto inhalt testo"
)
HTML_NAMES = column_names("body_html body_xhtml content_html html content_encoded")
# What is left of a report when only its summary was collected; joined to the title.
SUMMARY_NAMES = column_names("description summary description_text chapo chapeau abstract standfirst resume lead excerpt")
_ID_NAMES = column_names("id unit_id guid uri stories_id story_id doc_id article_id identifier _id")
# No plain text holds these; inline tags and a lone "<" may stand in one.
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|article|section|table|figure)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
# The mark that `claimcheck index export` sets (`retrieval.overview`).
_EXPORTED = "exported_by"
_FIELDS = {
    "text": "text",
    "id": "id",
    "title": "title",
    "publisher": "publisher",
    "author": "author",
    "published": "published",
    "date": "published",
    "updated": "updated",
    "language": "language",
    "url": "url",
    "licence": "licence",
    "license": "licence",
    "retrieved": "retrieved",
}


def checked_columns(given: Mapping[str, str]) -> Columns:
    """The mapping with canonical field names and comparable column names.

    Raises `UnknownName` for a field that reports do not have, `ConfigError` for a column without a name.

    >>> checked_columns({"text": "Contenu intégral", "date": "Jour"})
    {'text': 'contenuintegral', 'published': 'jour'}
    """
    mapped: dict[str, str] = {}
    for field, column in given.items():
        if field not in _FIELDS:
            raise UnknownName(f"Reports have no field called {field!r}.", hint=nearest(field, _FIELDS))
        if not isinstance(column, str) or not column.strip():
            raise ConfigError(f"No column is named for the field {field!r}.", hint=f"Give it as {field}=COLUMN.")
        mapped[_FIELDS[field]] = column_name(column)
    return mapped


def columns_given(options: list[str] | tuple[str, ...]) -> Columns:
    """The mapping that options like `text=contenu` make; raises `ConfigError` for anything else.

    >>> columns_given(["text=contenu"])
    {'text': 'contenu'}
    """
    pairs = {}
    for option in options:
        field, equals, column = option.partition("=")
        if not equals:
            raise ConfigError(
                f"{option!r} does not name a column.", hint="Give FIELD=COLUMN, for example text=contenu."
            )
        pairs[field.strip()] = column.strip()
    return checked_columns(pairs)


def record_document(record: Mapping[Any, Any], path: Path, number: int, columns: Columns) -> Document | Skipped:
    """One record as a document; its id is the record's own or its number. `number` is its line, from 1."""
    if record.get(_EXPORTED) == "claimcheck" and isinstance(record.get("text"), str) and record.get("id"):
        return _exported(record, path, number)
    named = {name: _rendered(value) for name, value in normalised(record).items()}
    chosen = {field: named[column] for field, column in columns.items() if column in named}
    values = _ninjs(named) | chosen
    text = _text(values if chosen.get("text") else named | {k: v for k, v in chosen.items() if k == "title"})
    if not text.strip():
        return Skipped(str(path), f"{path} line {number} has no text.", number)
    own = next((words for name in _ID_NAMES if (words := _id_of(values.get(name)))), None)
    try:
        return made_document(values, own or f"{path.stem}-{number}", text, path)
    except ReadError as error:
        return Skipped(str(path), error.message, number)


def _exported(record: Mapping[Any, Any], path: Path, number: int) -> Document | Skipped:
    """A report as `claimcheck index export` wrote it, word for word."""
    try:
        found = made_document(record, str(record["id"]), clean(record["text"]), path)
    except ReadError as error:
        return Skipped(str(path), error.message, number)
    return replace(found, source=replace(found.source, id=KeptId(found.source.id)))


def _text(named: Mapping[str, Any]) -> str:
    for name in TEXT_NAMES:
        if words := _words(named.get(name)):
            return words
    for name in HTML_NAMES:
        if isinstance(named.get(name), str) and (words := text_of_html(named[name])):
            return words
    return _of_many(named.get("bodies")) or _summary(named)


def _id_of(value: Any) -> str:
    """Uncut, unlike other fields: two long ids may differ at their end."""
    return str(value).strip() if isinstance(value, str | int) else text_of(value) or ""


def has_text(record: Mapping[Any, Any], columns: Columns) -> bool:
    """Whether a record has words in a field of text, so that it is a report itself."""
    named = normalised(record)
    return any(_words(named.get(name)) for name in (columns.get("text"), *TEXT_NAMES, *HTML_NAMES) if name)


def _rendered(value: Any) -> Any:
    """The words of a field as WordPress gives it (`{"rendered": HTML}`); any other value as it is."""
    rendered = value.get("rendered") if isinstance(value, Mapping) else None
    return text_of_html(rendered) if isinstance(rendered, str) else value


def _words(value: Any) -> str:
    """The text of a cell: a string, or a list of paragraphs, each perhaps under `value` (Drupal), plain or HTML."""
    parts = [_under_value(part) for part in (value if isinstance(value, list) else [value])]
    text = "\n".join(part for part in parts if isinstance(part, str))
    if _BLOCK_TAG.search(text):
        return text_of_html(text)
    return clean(text) if text.strip() else ""


def _under_value(part: Any) -> Any:
    part = _rendered(part)
    return part.get("value") if isinstance(part, Mapping) else part


def _summary(named: Mapping[str, Any]) -> str:
    summary = next((words for name in SUMMARY_NAMES if (words := _words(named.get(name)))), "")
    summary = summary or _of_many(named.get("descriptions"))
    title = text_of(named.get("title")) or text_of(named.get("headline")) or _of_many(named.get("headlines"))
    return "\n\n".join(part for part in (title, summary) if part) if summary else ""


def _ninjs(named: dict[str, Any]) -> dict[str, Any]:
    """The record with the lists of ninjs 2 (headlines, infosources) under the names of ninjs 1; both are the IPTC's."""
    values = dict(named)
    if "versioncreated" in named and ("firstcreated" in named or "contentcreated" in named):
        values.setdefault("updated", named["versioncreated"])
    if title := _of_many(named.get("headlines")):
        values.setdefault("title", title)
    if sources := text_of(named.get("infosources")):
        values.setdefault("provider", sources)
    return values


def _of_many(parts: Any) -> str:
    """The first value of a list of `{"role", "contenttype", "value"}`, those with the role "main" before others."""
    found = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    for part in sorted(found, key=lambda part: "main" not in str(part.get("role", ""))):
        value = part.get("value")
        if isinstance(value, str) and value.strip():
            return text_of_html(value) if "html" in str(part.get("contenttype", "")) else clean(value)
    return ""
