"""Saved pages: the article without what surrounds it, and what the page says of itself, by value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.datatypes import Document
from claimcheck.errors import ReadError
from claimcheck.readers.html import HtmlReader, page_document
from claimcheck.readers.markup import text_of_html

from .pages import LINKED_DATA, PARAGRAPHS, linked_data, page


def read(tmp_path: Path, content: str | bytes, name: str = "page.html") -> Document:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    [document] = HtmlReader().read(path)
    assert isinstance(document, Document)
    return document


def test_the_article_stands_alone(tmp_path: Path) -> None:
    assert read(tmp_path, page()).text == "\n".join(PARAGRAPHS)


def test_linked_data_gives_every_field(tmp_path: Path) -> None:
    head = linked_data(LINKED_DATA) + '<link rel="canonical" href="https://phare.example/monde/sarn">'
    source = read(tmp_path, page(head)).source
    assert (source.id, source.title) == ("page", "Une trêve de trois jours dans la vallée de Sarn")
    assert (source.publisher, source.author) == ("Le Phare du Soir", "Ana Rivel, Bo Tarn")
    assert (source.published, source.updated, source.language) == ("2016-10-05", "2016-10-07", "fr")
    assert (source.url, source.licence) == (
        "https://phare.example/monde/sarn",
        "https://creativecommons.org/licenses/by/4.0/",
    )


def test_meta_elements_give_every_field(tmp_path: Path) -> None:
    head = """<meta property="og:site_name" content="Le Phare"><meta name="author" content="Ana Rivel">
    <meta property="article:modified_time" content="2016-10-09T08:00:00Z">
    <meta property="article:published_time" content="2016-10-06T23:30:00+02:00">
    <meta property="og:url" content="https://phare.example/b"><meta name="dcterms.rights" content="© Le Phare 2016">"""
    source = read(tmp_path, page(head, lang="fr-CA")).source
    assert (source.publisher, source.author, source.published, source.updated) == (
        "Le Phare",
        "Ana Rivel",
        "2016-10-06",
        "2016-10-09",
    )
    assert (source.url, source.language, source.licence) == ("https://phare.example/b", "fr", "© Le Phare 2016")


@pytest.mark.parametrize(
    ("head", "published", "updated"),
    [
        ('<meta property="article:modified_time" content="2016-10-09">', None, "2016-10-09"),
        (
            '<meta property="og:updated_time" content="2016-10-09T08:00:00"><meta name="date" content="2016-10-05">',
            "2016-10-05",
            "2016-10-09",
        ),
        (linked_data({"@type": "NewsArticle", "dateModified": "2016-10-09"}), None, "2016-10-09"),
        (
            linked_data([{"@type": ["Thing", "ReportageNewsArticle"], "datePublished": "2016-10-05"}]),
            "2016-10-05",
            None,
        ),
        (linked_data({"@type": "NewsArticle", "datePublished": "bientôt"}), None, None),
        (
            linked_data(
                {
                    "@type": "WebPage",
                    "datePublished": "2015-01-01",
                    "mainEntity": {"@type": "Article", "datePublished": "2016-10-05"},
                }
            ),
            "2016-10-05",
            None,
        ),
        ('<script type="application/ld+json">{broken</script>', None, None),
        (linked_data(json.loads("[" * 200 + "]" * 200)), None, None),
    ],
)
def test_publication_and_modification_are_told_apart(
    tmp_path: Path, head: str, published: str | None, updated: str | None
) -> None:
    source = read(tmp_path, page(head)).source
    assert (source.published, source.updated) == (published, updated)


def test_the_time_element_dates_a_page_that_says_nothing_else(tmp_path: Path) -> None:
    text = page().replace(
        "<h1>",
        '<time datetime="2016-10-09T10:00" class="updated">9/10</time>'
        '<time datetime="2016-10-05T18:00" class="published">5/10</time><h1>',
    )
    assert read(tmp_path, text).source.published == "2016-10-05"


def test_a_page_without_metadata_has_a_title_and_leaves_the_rest_open(tmp_path: Path) -> None:
    source = read(tmp_path, page(lang="")).source
    assert "trêve" in str(source.title)
    assert (source.published, source.updated, source.url, source.licence, source.language) == (None,) * 5


def test_a_standfirst_marked_as_a_heading_is_kept_once(tmp_path: Path) -> None:
    lead = "Les deux camps promettent de laisser sortir les habitants de la vieille ville."
    outside = page().replace("<article><h1>", "<h1>").replace("</h1>", f"</h1><h2>{lead}</h2><article>")
    assert read(tmp_path, outside).text.count(lead) == 1


@pytest.mark.parametrize(
    "data",
    [
        page().encode("utf-8"),
        page().encode("utf-8-sig"),
        page().encode("utf-16"),
        page().replace('charset="utf-8"', 'charset="windows-1252"').encode("cp1252", "xmlcharrefreplace"),
        page().replace('charset="utf-8"', 'charset="iso-8859-1"').encode("cp1252", "xmlcharrefreplace"),
        b'<?xml version="1.0" encoding="utf-8"?>\n' + page().encode(),
        page().replace("trêve", "trê\u00adve").encode(),
        page().replace("\n", "\r\n").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "cp1252", "latin1", "xhtml", "soft hyphens", "crlf"],
)
def test_encodings_and_declarations_give_the_same_text(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data).text == "\n".join(PARAGRAPHS)


def test_text_only_in_linked_data_is_taken_from_there(tmp_path: Path) -> None:
    data = {"@type": "NewsArticle", "headline": "Trêve", "articleBody": "Une trêve.\n\nDe trois jours."}
    text = f"<html><head>{linked_data(data)}</head><body><div id='app'></div></body></html>"
    assert "Une trêve." in read(tmp_path, text).text


@pytest.mark.parametrize("content", ["", "<html></html>", "<!-- nothing -->", "<script>x</script>", "<", "\x00<p>"])
def test_a_page_without_an_article_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(ReadError, match=r"without an article|is not text"):
        read(tmp_path, content)


def test_a_fetched_page_is_called_by_its_address() -> None:
    source = page_document(page().encode(), "x", "https://phare.example/a", "https://phare.example/a").source
    assert (source.id, source.url, source.publisher) == (
        "https://phare.example/a",
        "https://phare.example/a",
        "phare.example",
    )


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<p>Une <b>trêve</b>.</p><script>x()</script><p>Alep&nbsp;!</p>", "Une trêve.\nAlep !"),
        ("avant<br>après &amp; fin", "avant\naprès & fin"),
        ("<ul><li>un<li>deux</ul>", "un\ndeux"),
        ("<p onclick='x'>clos</p", "clos"),
        ("<?xml version='1.0'?><p>a</p>", "a"),
        ("&lt;b&gt; &#x1F600; &bogus;", "<b> 😀 &bogus;"),
        ("<!-- <p>rien</p> --><p>mot</p>", "mot"),
        ("", ""),
        ("<style>p{}</style>", ""),
    ],
)
def test_words_of_fragments(fragment: str, text: str) -> None:
    assert text_of_html(fragment) == text


def with_line(line: str) -> str:
    return page().replace("</h1>", f"</h1>{line}")


def test_days_in_time_elements_stay_in_their_sentences(tmp_path: Path) -> None:
    sentence = "Le <time datetime='2015-11-13'>13 novembre 2015</time>, des attentats ont frappé la capitale de la région."
    document = read(tmp_path, page(paragraphs=(sentence, *PARAGRAPHS)))
    assert document.text.startswith("Le 13 novembre 2015, des attentats ont frappé la capitale")
    assert document.source.published is None


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("<p>Mis à jour le <time class='updated' datetime='2016-10-07'>7 octobre 2016</time></p>", None, "2016-10-07"),
        ("<p>Mis à jour le <time datetime='2016-10-07'>7 octobre 2016</time></p>", None, "2016-10-07"),
        ("<p>Updated: <b><time datetime='2016-10-07'>7 October 2016</time></b></p>", None, "2016-10-07"),
        ("<time class='date-maj' datetime='2016-10-07'>7 octobre</time>", None, "2016-10-07"),
        ("<time itemprop='dateModified' datetime='2016-10-07'>7 octobre</time>", None, "2016-10-07"),
        ("<p>Mis à jour le 7 octobre 2016 à 10h</p>", None, None),
        ("<p class='date'>Mis à jour le 07/10/2016 à 10h</p>", None, None),
        ("<p>Le <time datetime='2015-11-13'>13 novembre 2015</time>, des attentats.</p>", None, None),
        ("<p>Par Ana Rivel, le <time datetime='2016-10-05'>5 octobre 2016</time></p>", "2016-10-05", None),
        (
            "<p>Publié le <time datetime='2016-10-05'>5 octobre 2016</time> à 10h03, mis à jour le "
            "<time datetime='2016-10-07'>7 octobre 2016</time> à 11h20</p>",
            "2016-10-05",
            "2016-10-07",
        ),
        (
            "<p>Mis à jour le <time datetime='2016-10-07'>7 octobre</time> - publié le <time datetime='2016-10-05'>5 octobre</time></p>",
            "2016-10-05",
            "2016-10-07",
        ),
        ("<p class='date'>Publié le 5 octobre 2016 à 10h, mis à jour le 7 octobre 2016</p>", "2016-10-05", None),
    ],
)
def test_the_day_of_a_change_or_an_event_is_not_that_of_publication(
    tmp_path: Path, line: str, published: str | None, updated: str | None
) -> None:
    source = read(tmp_path, with_line(line)).source
    assert (source.published, source.updated) == (published, updated)
