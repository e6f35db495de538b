"""What a file says about itself, under the names newsrooms use, into one `Source`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from claimcheck.datatypes import Document, Source
from claimcheck.readers.days import day_of as day_of
from claimcheck.readers.days import folded
from claimcheck.readers.decoding import clean
from claimcheck.readers.inputs import MOST_CHARACTERS, too_large


def listed(names: str) -> tuple[str, ...]:
    """The words of a string."""
    return tuple(names.split())


_SEPARATORS = re.compile(r"(?<=[^\s._-])[\s._-]+")


@lru_cache(maxsize=4096)
def column_name(key: str) -> str:
    """A column's name as it is compared: without case, accents and separators; `_id` keeps its mark.

    >>> column_name(" Date de création"), column_name("publishedAt"), column_name("_id")
    ('datedecreation', 'publishedat', '_id')
    """
    return _SEPARATORS.sub("", folded(key[:200].strip()))


def column_names(names: str) -> tuple[str, ...]:
    """The words of a string as columns' names, each once."""
    return tuple(dict.fromkeys(map(column_name, listed(names))))


# The first name of a line that has a value counts.
NAMES: Mapping[str, tuple[str, ...]] = {
    "title": column_names("title titre headline titel titulo titolo name article_title"),
    "publisher": column_names(
        "publisher outlet media media_name newspaper journal publication source_name site_name sitename "
        "site source copyrightholder article_source provider organisation source_domain domain"
    ),
    "url": column_names("url link lien canonical_url source_url article_url adresse permalink"),
    "published": column_names(
        "published date published_at publish_date published_date publication_date web_publication_date date_published "
        "published_time published_on pub_date date_publish firstcreated contentcreated date_publication "
        "date_de_publication date_de_parution date_parution date_de_mise_en_ligne jour datum fecha date_time "
        "versioncreated created_at created date_created"
    ),
    "updated": column_names(
        "updated updated_at modified modified_at modified_date date_modified date_modify lastmod last_modified "
        "contentmodified versioncreated date_modification date_de_modification mise_a_jour"
    ),
    "language": column_names("language lang langue sprache idioma inlanguage"),
    "retrieved": column_names(
        "retrieved retrieved_at accessed crawled crawl_date date_download dump_date fetched_at indexed_date "
        "date_consultation"
    ),
    "author": column_names("author authors byline by auteur auteurs autor creator signature"),
    "licence": column_names("licence license rights usageterms usage_terms copyrightnotice"),
}
_LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
_MOST_WORDS = 2000
_DEEPEST = 4


def source_from(values: Mapping[str, Any], source_id: str, text: str) -> Source:
    """The `Source` that `values` describe; names are matched by `column_name`, unknown ones ignored."""
    named = normalised(values)
    found: dict[str, str | None] = {}
    for field, names in NAMES.items():
        convert = _CONVERTERS.get(field, text_of)
        found[field] = next((value for name in names if name in named and (value := convert(named[name]))), None)
    found["publisher"] = found["publisher"] or host_of(found["url"])
    return Source(id=readable_id(source_id), sha256=digest(text), **found)


def made_document(values: Mapping[str, Any], source_id: str, text: str, path: Path | str) -> Document:
    """A document of clean text; raises `ReadError` when it is longer than a report can be."""
    if len(text) > MOST_CHARACTERS:
        raise too_large(path, len(text), MOST_CHARACTERS)
    return Document(source_from(values, source_id, text), text)


def normalised(values: Mapping[Any, Any]) -> dict[str, Any]:
    """The values under the names by which they are compared; the first of two equal names with a value counts."""
    named: dict[str, Any] = {}
    for key, value in values.items():
        name = column_name(str(key))
        if named.get(name) in (None, "", []):
            named[name] = value
    return named


def readable_id(name: str) -> str:
    """One line of at most 200 characters without control characters; what is longer ends in a digest of the whole."""
    words = printable(name)
    return words if len(words) <= 200 else f"{words[:180]}~{digest(name)[:16]}"


def printable(words: str) -> str:
    """One line without control characters or half characters, as names of files may hold them."""
    return clean(" ".join("".join(letter if letter.isprintable() else " " for letter in clean(words)).split()))


def host_of(url: str | None) -> str | None:
    """The host of an address without `www.`; the publisher when nothing else names it.

    >>> host_of("https://www.example.org/a")
    'example.org'
    """
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, hexadecimal; lone surrogates count as their escape."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def text_of(value: Any, depth: int = 0) -> str | None:
    """A value as one line of text: lists joined by commas, a mapping by its name (schema.org, ninjs); None stays None."""
    if value is None or depth > _DEEPEST:
        return None
    if isinstance(value, list | tuple):
        return ", ".join(part for item in value[:100] if (part := text_of(item, depth + 1))) or None
    if isinstance(value, Mapping):
        return next(
            (words for key in ("name", "value", "@value") if (words := text_of(value.get(key), depth + 1))), None
        )
    return clean(" ".join(str(value)[:_MOST_WORDS].split())) or None


def language_of(value: Any) -> str | None:
    """A language code of two or three letters in lower case ("fr-FR" is "fr"); None for anything else."""
    match = _LANGUAGE_CODE.match(text_of(value) or "")
    return match[0].lower() if match else None


def link_of(value: Any) -> str | None:
    """An http or https address; None for anything else, so that no other scheme ever becomes a link."""
    if isinstance(value, Mapping):
        value = value.get("@id") or value.get("url")
    words = text_of(value) or ""
    return words if words.lower().startswith(("http://", "https://")) else None


def _day(value: Any) -> str | None:
    """A day, also as databases wrap it: `{"$date": ...}` (MongoDB), or in a list of one (Solr)."""
    for _ in range(_DEEPEST):
        if isinstance(value, list | tuple) and len(value) == 1:
            value = value[0]
        elif isinstance(value, Mapping):
            value = next((value[key] for key in ("$date", "$numberLong", "@value", "value") if key in value), None)
    return day_of(value)


_CONVERTERS = {"published": _day, "updated": _day, "retrieved": _day, "language": language_of, "url": link_of}
