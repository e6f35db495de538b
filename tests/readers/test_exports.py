"""Europresse and Factiva exports, built from the marks that public tools describe, with words of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.html import HtmlReader

EUROPRESSE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Europresse</title></head><body><main>
<article><header>
 <div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. 22451<span class="icon-Information"
  sourcecode="PH"></span></span></div>
 <div class="rdp__DocHeader"><span class="DocHeader">International, mercredi 5 octobre 2016 512 mots, p. 4</span></div>
 <div class="titreArticle"><p class="sm-margin-TopNews rdp__subtitle">Vallée de Sarn</p>
  <p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Une trêve de trois jours est annoncée</p></div>
 <p class="sm-margin-bottomNews">Par Ana Rivel</p></header>
 <section><div class="docOcurrContainer"><p>Les deux camps ont annoncé une <mark>trêve</mark>.</p>
  <p>Au moins 14&nbsp;personnes ont été tuées lundi.</p>
  <p><a href="https://phare.example/sarn">Cet article est paru dans Le Phare (site web)</a></p></div></section>
 <aside>Note(s) : mise à jour</aside>
 <footer><div class="Doc-LegalInfo"><small>© 2016 Le Phare. Tous droits réservés.</small></div>
 <div class="publiC-lblNodoc">news·20161005·PH·0000451</div></footer></article>
<article><header>
 <div class="rdp__DocPublicationName"><span class="DocPublicationName">La Digue (site web)</span></div>
 <div class="titreArticle"><p class="titreArticleVisu grandTitre">Le ministère dément</p></div>
 <div class="docAuthors">Bo Tarn</div></header>
 <section><div class="DocText clearfix"><p>Le ministère dément avoir visé des civils.</p></div></section>
 <div class="publiC-lblNodoc">web·20161006·DIG·77</div></article>
<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Vide</span></div></header></article>
</main></body></html>"""

FACTIVA = """<html><head><title>Factiva</title></head><body>
<div class="article frArticle"><div id="hd"><span class="frHeadline">Une trêve de trois jours est annoncée</span></div>
<div class="author">Par Ana Rivel</div><div>512 mots</div><div>5 octobre 2016</div><div>21:14</div><div>Le Phare</div>
<div>PHARE</div><div>4</div><div>Français</div><div>Copyright 2016 Le Phare</div>
<p class="articleParagraph frarticleParagraph">Les deux camps ont annoncé une trêve.</p>
<p class="articleParagraph frarticleParagraph">Au moins 14 personnes ont été tuées lundi.</p>
<p>Document PHARE00020161005eca500012</p></div>
<div class="article enArticle"><div id="hd"><span class="enHeadline">Three-day truce announced</span></div>
<div>204 words</div><div>6 October 2016</div><div>The Breakwater</div><div>BRKWT</div><div>English</div>
<div>(c) 2016 The Breakwater</div>
<p class="articleParagraph enarticleParagraph">Both sides announced a truce.</p><p>Document BRKWT00020161006eca600033</p></div>
</body></html>"""

FACTIVA_CODES = """<html><body><div class="article enArticle"><table><tr><td class="index"><b>HD</b></td>
<td>Three-day <b>truce</b> announced</td></tr>
<tr><td><b>BY</b></td><td>By Bo Tarn</td></tr><tr><td><b>WC</b></td><td>204 words</td></tr>
<tr><td><b>PD</b></td><td>6 October 2016</td></tr><tr><td><b>SN</b></td><td>The Breakwater</td></tr>
<tr><td><b>LA</b></td><td>English</td></tr><tr><td><b>CY</b></td><td>(c) 2016 The Breakwater</td></tr>
<tr><td><b>LP</b></td><td><p class="articleParagraph">Both sides announced a truce.</p></td></tr>
<tr><td><b>TD</b></td><td><p class="articleParagraph">At least 14 people were killed.</p>
<p class="articleParagraph">The ministry denied it.</p></td></tr>
<tr><td><b>AN</b></td><td>Document BRKWT00020161006eca600033</td></tr></table></div></body></html>"""


def read(tmp_path: Path, text: str) -> list[Document | Skipped]:
    path = tmp_path / "export.HTML"
    path.write_text(text, encoding="utf-8")
    return list(HtmlReader().read(path))


def test_europresse_gives_each_article_with_its_metadata(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, EUROPRESSE)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.text == "Les deux camps ont annoncé une trêve.\nAu moins 14 personnes ont été tuées lundi."
    source = first.source
    assert (source.id, source.publisher, source.title) == (
        "news·20161005·PH·0000451",
        "Le Phare",
        "Une trêve de trois jours est annoncée",
    )
    assert (source.published, source.author, source.url, source.licence) == (
        "2016-10-05",
        "Ana Rivel",
        "https://phare.example/sarn",
        "© 2016 Le Phare. Tous droits réservés.",
    )
    source = second.source
    assert (source.id, source.publisher, source.title, source.published, source.author) == (
        "web·20161006·DIG·77",
        "La Digue",
        "Le ministère dément",
        "2016-10-06",
        "Bo Tarn",
    )
    assert second.text == "Le ministère dément avoir visé des civils."
    assert isinstance(third, Skipped) and third.why.endswith("article 3 has no text.")


def test_factiva_gives_each_article_with_its_metadata(tmp_path: Path) -> None:
    first, second = read(tmp_path, FACTIVA)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.text == "Les deux camps ont annoncé une trêve.\nAu moins 14 personnes ont été tuées lundi."
    source = first.source
    assert (source.id, source.publisher, source.title) == (
        "PHARE00020161005eca500012",
        "Le Phare",
        "Une trêve de trois jours est annoncée",
    )
    assert (source.published, source.author, source.language, source.licence) == (
        "2016-10-05",
        "Ana Rivel",
        "fr",
        "Copyright 2016 Le Phare",
    )
    source = second.source
    assert (source.id, source.publisher, source.published, source.language, source.licence) == (
        "BRKWT00020161006eca600033",
        "The Breakwater",
        "2016-10-06",
        "en",
        "(c) 2016 The Breakwater",
    )


def test_factiva_with_field_codes(tmp_path: Path) -> None:
    [found] = read(tmp_path, FACTIVA_CODES)
    assert isinstance(found, Document)
    assert found.text == "Both sides announced a truce.\nAt least 14 people were killed.\nThe ministry denied it."
    source = found.source
    assert (source.id, source.title, source.author, source.publisher) == (
        "BRKWT00020161006eca600033",
        "Three-day truce announced",
        "Bo Tarn",
        "The Breakwater",
    )
    assert (source.published, source.language, source.licence) == ("2016-10-06", "en", "(c) 2016 The Breakwater")


def test_an_export_whose_format_has_changed_is_an_error_and_not_an_empty_corpus(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="looks like a Europresse export but holds no article"):
        read(tmp_path, EUROPRESSE.replace("<article", "<section").replace("</article", "</section"))


def test_a_page_that_only_speaks_of_factiva_is_a_page(tmp_path: Path) -> None:
    words = "Factiva est une base de presse que les rédactions consultent pour retrouver des articles anciens. " * 5
    [found] = read(tmp_path, f"<html><body><div class='mainArticle'><p>{words}</p></div></body></html>")
    assert isinstance(found, Document) and found.source.id == "export"


@pytest.mark.parametrize("kind", ["Article", "Article-body", "c-Article main"])
def test_a_newspapers_page_that_names_dow_jones_is_a_page(tmp_path: Path, kind: str) -> None:
    words = "The Dow Jones industrial average fell two percent on Wednesday, according to Factiva data from the exchange. " * 5
    [found] = read(tmp_path, f"<html><body><div class='{kind}'><h1>Stocks fall</h1><p>{words}</p></div></body></html>")
    assert isinstance(found, Document) and found.text == words.strip()


def test_the_day_in_a_headline_is_not_that_of_publication(tmp_path: Path) -> None:
    first, _ = read(tmp_path, FACTIVA.replace("Une trêve de trois jours est annoncée", "Attentats du 13 novembre 2015"))
    assert isinstance(first, Document)
    assert (first.source.title, first.source.published) == ("Attentats du 13 novembre 2015", "2016-10-05")


@pytest.mark.parametrize("number", ["news·20161005·PH·0000451", ""])
def test_the_day_in_the_name_of_a_section_is_not_that_of_publication(tmp_path: Path, number: str) -> None:
    page = EUROPRESSE.replace("International, mercredi", "13 novembre 2015 : le procès, mercredi")
    first = read(tmp_path, page.replace("news·20161005·PH·0000451", number))[0]
    assert isinstance(first, Document) and first.source.published == "2016-10-05"
