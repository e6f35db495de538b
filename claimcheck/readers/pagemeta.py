"""What a web page says about itself: JSON-LD (schema.org), `<meta>` of Open Graph, Dublin Core and newspapers, `<time>`.

The day of publication and the day of the last change are kept apart: French press pages often show only the second, and a date
that is only known as a modification is never given as the publication.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from claimcheck.readers.days import folded
from claimcheck.readers.markup import local_name, text_of_tree, words_of
from claimcheck.readers.metadata import day_of, language_of, link_of, listed, text_of

_ARTICLE_TYPES = frozenset(
    listed(
        "article newsarticle reportagenewsarticle analysisnewsarticle backgroundnewsarticle opinionnewsarticle "
        "reviewnewsarticle liveblogposting blogposting socialmediaposting report satiricalarticle techarticle"
    )
)
_LONGEST_SCRIPT = 2_000_000
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "date.issued",
    "date",
)
_UPDATED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "revised",
)
_STANDFIRST = ("chapo", "standfirst", "subtitle", "sub-title", "excerpt", "teaser")
_STOPS = (".", "!", "?", "…", "»", "”")
_TIME_PLACE = re.compile(r"\ue000(\d{1,9})\ue001")
_UPDATE_MARK = re.compile(r"updat|modif|maj(?![a-z])")
# Directly before a day, without another sentence or the publication in between.
_UPDATE_WORDS = re.compile(
    r"\b(?:mise?s? a jour|modifiee?s?|actualisee?s?|updated|modified)\b(?:(?!publi)[^.;,|]){0,30}$"
)
_PUBLISHED_WORDS = re.compile(r"\W{0,5}(?:publiee?|published|parue?)\b[^.;,|]{0,20}$")
_NEAR = 80
# A line with the day and a byline; what is longer is a sentence of the article, and its day that of an event.
_SHORT_LINE = 60
_PUBLISHERS = ("og:site_name", "dcterms.publisher", "dc.publisher", "publisher", "application-name")
_AUTHORS = ("author", "parsely-author", "dcterms.creator", "dc.creator", "article:author", "byl")
_LANGUAGES = ("content-language", "dcterms.language", "dc.language", "language", "og:locale")
_LICENCES = ("dcterms.license", "dc.rights", "dcterms.rights", "license", "rights", "copyright")


def page_values(root: Any) -> dict[str, str | None]:
    """title, publisher, author, published, updated, language, url and licence as the page gives them; None where it does not."""
    meta, article = _meta(root), _article(root)
    modified = _first_day(article.get("datemodified"), *(meta.get(name) for name in _UPDATED))
    shown, shown_change = _days_of_times(root, modified)
    return {
        "title": text_of(article.get("headline")),
        "publisher": text_of(meta.get("og:site_name"))
        or text_of(article.get("publisher"))
        or _first_of(meta, _PUBLISHERS),
        "author": _names(article.get("author")) or _first_of(meta, _AUTHORS, no_links=True),
        "published": _first_day(
            meta.get("article:published_time"), article.get("datepublished"), *(meta.get(name) for name in _PUBLISHED)
        )
        or shown,
        "updated": modified or shown_change,
        "language": language_of(root.get("lang"))
        or language_of(article.get("inlanguage"))
        or language_of(_first_of(meta, _LANGUAGES)),
        "url": _link(root, "canonical") or link_of(meta.get("og:url")) or link_of(article.get("url")),
        "licence": link_of(article.get("license"))
        or text_of(article.get("license"))
        or _link(root, "license")
        or _first_of(meta, _LICENCES),
    }


def article_body(root: Any) -> str:
    """The article's text as the page's JSON-LD gives it, "" if it does not."""
    body = _article(root).get("articlebody")
    return body if isinstance(body, str) else ""


def _meta(root: Any) -> dict[str, str]:
    """The page's `<meta>` and `itemprop` names (lower case) and contents; the first of a name counts."""
    found: dict[str, str] = {}
    for node in root.iter("meta", "time", "link"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
        content = node.get("content") or node.get("datetime")
        if name and content:
            found.setdefault(name.strip().lower()[:100], content)
    return found


def _article(root: Any) -> dict[str, Any]:
    """The first article that the page's JSON-LD describes, its names in lower case; empty if none is."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json" and script.text:
            for item in _items(_json(script.text)):
                if _is_article(item):
                    return {str(key).lower(): value for key, value in item.items()}
    return {}


def _json(text: str) -> Any:
    if len(text) > _LONGEST_SCRIPT:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The objects of a JSON-LD script: alone, in a list, in `@graph`, or as what the page is about."""
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _items(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _items(value.get(name), depth + 1)


def _is_article(item: Mapping[str, Any]) -> bool:
    kinds = item.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).rpartition("/")[2].lower() in _ARTICLE_TYPES for kind in named[:20])


def _names(value: Any) -> str | None:
    """The authors' names; addresses of their pages are not names."""
    people = value if isinstance(value, list) else [value]
    found = [name for one in people[:50] if (name := text_of(one)) and not link_of(name)]
    return ", ".join(dict.fromkeys(found)) or None


def _first_of(meta: Mapping[str, str], names: tuple[str, ...], no_links: bool = False) -> str | None:
    found = (text_of(meta.get(name)) for name in names)
    return next((words for words in found if words and not (no_links and link_of(words))), None)


def _first_day(*values: Any) -> str | None:
    return next((day for value in values if (day := day_of(value))), None)


def in_sentences(root: Any) -> list[Any]:
    """The `<time>` elements that stand among other words, which extractors would cut out of their sentences."""
    return [time.node for time in _times(root) if time.line != words_of(time.node)]


@dataclass(frozen=True, slots=True)
class _Time:
    node: Any
    before: str
    line: str

    def is_update(self) -> bool:
        return bool(_UPDATE_MARK.search(self.marks()) or after_update(self.before))

    def is_publication(self) -> bool:
        return "pubdate" in self.node.attrib or "publi" in self.marks() or bool(_PUBLISHED_WORDS.match(folded(self.before)))

    def marks(self) -> str:
        return f"{self.node.get('class') or ''} {self.node.get('itemprop') or ''}".lower()


def _times(root: Any) -> list[_Time]:
    """The `<time>` elements that are seen, each with its line of the page and the words before it."""
    nodes = list(root.iter("time"))
    if not nodes:
        return []
    marked = deepcopy(root)
    for number, node in enumerate(marked.iter("time")):
        node.text = f"\ue000{number}\ue001{node.text or ''}"
    found: list[_Time] = []
    for line in text_of_tree(marked).split("\n"):
        pieces = _TIME_PLACE.split(line)
        whole = " ".join("".join(pieces[::2]).split())
        before = ""
        for words, place in zip(pieces[::2], pieces[1::2], strict=False):
            before = (before + words)[-_NEAR:]
            if int(place) < len(nodes):
                found.append(_Time(nodes[int(place)], before, whole))
    return found


def after_update(words: str) -> bool:
    """Whether words end in what announces the day of the last change.

    >>> after_update("Publié lundi, mis à jour le ")
    True
    """
    return bool(_UPDATE_WORDS.search(folded(words[-_NEAR:])))


def _days_of_times(root: Any, modified: str | None) -> tuple[str | None, str | None]:
    """The publication, marked as such or the only other day in a short line, and the first day marked as that of a change."""
    days: list[str] = []
    published = updated = None
    for time in _times(root):
        if not (day := day_of(time.node.get("datetime"))):
            continue
        if time.is_update():
            updated = updated or day
        elif time.is_publication():
            published = published or day
        elif len(time.line) <= _SHORT_LINE and not time.line.endswith(_STOPS):
            days.append(day)
    others = [day for day in dict.fromkeys(days) if day not in (modified, updated)]
    return published or (others[0] if len(others) == 1 else None), updated


def _link(root: Any, relation: str) -> str | None:
    for node in root.iter("link", "a"):
        if relation in (node.get("rel") or "").lower().split() and (link := link_of(node.get("href"))):
            return link
    return None


def heading(root: Any) -> str | None:
    """The page's first heading of the first level, else its `<title>`."""
    for name in ("h1", "title"):
        for node in root.iter(name):
            if local_name(node) == name and (words := words_of(node)):
                return words
    return None


def standfirst(root: Any, text: str) -> str:
    """The sentences between the page's heading and the article's first line, "" if there are none or the text has them.

    Extractors drop a standfirst that stands outside the article's container or is marked as a heading; it holds the main claim.
    """
    opening = text.lstrip().partition("\n")[0][:80]
    found: list[str] = []
    after_heading = False
    for node in root.iter("h1", "h2", "p", "div", "nav", "aside", "footer"):
        words = (words_of(node) or "") if node.tag in ("h1", "h2", "p") or _is_standfirst(node) else ""
        if after_heading and words.startswith(opening):
            return "\n".join(found)
        if node.tag == "h1":
            after_heading, found = True, []
        elif after_heading and 40 <= len(words) <= 800 and words.endswith(_STOPS) and words not in text:
            found.append(words)
            if len(found) > 2:
                return ""
    return ""


def _is_standfirst(node: Any) -> bool:
    return any(mark in (node.get("class") or "").lower() for mark in _STANDFIRST)
