"""RSS, RDF and Atom, and what the agencies send as NewsML-G2."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.agency import XmlReader
from claimcheck.readers.feeds import FeedReader

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Le Phare</title><link>https://phare.example</link><language>fr-FR</language><copyright>Le Phare</copyright>
<item><title>Une trêve &amp; des doutes</title><link>https://phare.example/1</link><guid isPermaLink="false">ph-1</guid>
<pubDate>Wed, 05 Oct 2016 21:14:00 +0200</pubDate><dc:creator>Ana Rivel</dc:creator>
<description>Résumé court.</description>
<content:encoded><![CDATA[<p>Les deux camps ont annoncé une trêve.</p><script>x</script>
<p>Elle dure trois jours.</p>]]></content:encoded>
</item>
<item><title>Repris</title><link>https://phare.example/2</link><source url="https://digue.example/rss">La Digue</source>
<description>&lt;p&gt;Le ministère dément.&lt;/p&gt;</description></item>
<item><title>Rien d’autre</title></item></channel></rss>"""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Breakwater</title>
<entry><id>urn:x:1</id><title>Truce</title><link href="https://breakwater.example/1"/><published>2016-10-05T10:00:00Z</published>
<updated>2016-10-07T10:00:00Z</updated><author><name>Bo Tarn</name></author><rights>CC BY</rights>
<content type="html">&lt;p&gt;Both sides announced a truce.&lt;/p&gt;</content></entry>
<entry><id>urn:x:2</id><title>Denial</title>
<updated>2016-10-06T10:00:00Z</updated><summary>The ministry denied it.</summary></entry></feed>"""

RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://phare.example"><title>Le Phare</title></channel>
<item rdf:about="https://phare.example/9"><title>Trêve</title><link>https://phare.example/9</link><dc:date>2016-10-05</dc:date>
<description>Une trêve est signée.</description></item></rdf:RDF>"""

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:phare.example:20161005:1"
version="2" xml:lang="fr">
<rightsInfo><copyrightHolder literal="Agence du Phare"/><usageTerms>Presse seulement</usageTerms></rightsInfo>
<itemMeta><provider qcode="nprov:APH"><name>Agence du Phare</name></provider><versionCreated>2016-10-06T08:00:00Z</versionCreated>
<firstCreated>2016-10-05T21:14:00Z</firstCreated></itemMeta>
<contentMeta><by>Par Ana Rivel</by><language tag="fr"/><headline>Une trêve de trois jours</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Slug</title></head>
<body><p>Les deux camps ont annoncé une <em>trêve</em>.</p>
<p>Elle dure trois jours.</p></body></html></inlineXML></contentSet></newsItem>"""

NITF_ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:2"><itemMeta><provider literal="APH"/>
<versionCreated>2016-10-05T08:00:00Z</versionCreated></itemMeta><contentMeta><headline>Démenti</headline></contentMeta>
<contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Démenti</hl1></hedline></body.head>
<body.content><p>Le ministère dément.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"""


def read(tmp_path: Path, text: str | bytes, name: str = "a.xml") -> list[Document | Skipped]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list((XmlReader() if name.endswith(".xml") else FeedReader()).read(path))


@pytest.mark.parametrize("name", ["a.rss", "a.xml"])
def test_rss_gives_each_entry_with_its_metadata(tmp_path: Path, name: str) -> None:
    first, second, third = read(tmp_path, RSS, name)
    assert isinstance(first, Document) and isinstance(second, Document) and isinstance(third, Skipped)
    assert first.text == "Une trêve & des doutes\n\nLes deux camps ont annoncé une trêve.\nElle dure trois jours."
    source = first.source
    assert (source.id, source.title, source.url, source.published, source.updated) == (
        "ph-1",
        "Une trêve & des doutes",
        "https://phare.example/1",
        "2016-10-05",
        None,
    )
    assert (source.author, source.publisher, source.language) == ("Ana Rivel", "Le Phare", "fr")
    assert (second.text, second.source.publisher, second.source.id) == (
        "Repris\n\nLe ministère dément.",
        "La Digue",
        "https://phare.example/2",
    )


def test_atom_tells_publication_and_update_apart(tmp_path: Path) -> None:
    first, second = (found.source for found in read(tmp_path, ATOM, "a.atom") if isinstance(found, Document))
    assert (first.published, first.updated, first.author, first.licence, first.language, first.publisher) == (
        "2016-10-05",
        "2016-10-07",
        "Bo Tarn",
        "CC BY",
        "en",
        "The Breakwater",
    )
    assert (second.published, second.updated) == ("2016-10-06", "2016-10-06")


def test_the_only_date_of_rss_1_is_the_publication(tmp_path: Path) -> None:
    [found] = read(tmp_path, RDF, "a.rdf")
    assert isinstance(found, Document)
    assert (found.source.published, found.source.updated, found.text) == (
        "2016-10-05",
        None,
        "Trêve\n\nUne trêve est signée.",
    )


@pytest.mark.parametrize(
    "text", ["", "<rss><channel></channel></rss>", "mot", "/etc/passwd", "https://phare.example/rss", "<a/>"]
)
def test_what_is_no_feed_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadError, match=r"is no feed|is broken XML"):
        read(tmp_path, text, "a.rss")


def test_a_feed_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    found = read(tmp_path, RSS[: RSS.index("<item><title>Repris")], "a.rss")
    assert [one.source.id for one in found if isinstance(one, Document)] == ["ph-1"]


def test_a_news_item_with_its_metadata(tmp_path: Path) -> None:
    [found] = read(tmp_path, ITEM)
    assert isinstance(found, Document)
    assert found.text == "Les deux camps ont annoncé une trêve.\nElle dure trois jours."
    source = found.source
    assert (source.id, source.title, source.publisher, source.author) == (
        "urn:newsml:phare.example:20161005:1",
        "Une trêve de trois jours",
        "Agence du Phare",
        "Par Ana Rivel",
    )
    assert (source.published, source.updated, source.language, source.licence) == (
        "2016-10-05",
        "2016-10-06",
        "fr",
        "Presse seulement",
    )


def test_a_message_of_several_items(tmp_path: Path) -> None:
    empty = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:3"><contentSet/></newsItem>'
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{ITEM}{NITF_ITEM}{empty}</itemSet></newsMessage>'
    first, second, third = read(tmp_path, message)
    assert isinstance(first, Document) and isinstance(second, Document) and isinstance(third, Skipped)
    assert (second.text, second.source.publisher, second.source.title, second.source.updated) == (
        "Le ministère dément.",
        "APH",
        "Démenti",
        None,
    )


def test_latin_1_is_read_as_declared(tmp_path: Path) -> None:
    [found] = read(tmp_path, ('<?xml version="1.0" encoding="ISO-8859-1"?>' + NITF_ITEM).encode("latin-1"))
    assert isinstance(found, Document) and found.text == "Le ministère dément."


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><rss><channel><item><title>&i;</title><description>&i;</description></item></channel></rss>"
)
OUTSIDE = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&x;</description></item></channel></rss>'


@pytest.mark.parametrize("name", ["a.xml", "a.rss"])
@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE])
def test_entities_are_not_expanded(tmp_path: Path, name: str, text: str) -> None:
    try:
        found = read(tmp_path, text, name)
    except ReadError:
        return
    assert all(isinstance(one, Skipped) or (len(one.text) < 2000 and "root:" not in one.text) for one in found)


def test_markup_nested_without_end_costs_no_stack(tmp_path: Path) -> None:
    deep = ITEM.replace("<p>Elle", "<div>" * 50_000 + "<p>Elle").replace("</body>", "</div>" * 50_000 + "</body>")
    [found] = read(tmp_path, deep)
    assert isinstance(found, Document) and found.text.endswith("Elle dure trois jours.")


CAPTION = "Des secouristes fouillent les décombres d’un immeuble du nord de la ville, le 27 septembre."
DESCRIPTION = "<description>Dix personnes ont été tuées.</description>"


@pytest.mark.parametrize("kind", ["", ' type="plain"', ' type="html"'])
@pytest.mark.parametrize(
    ("before", "after", "body"),
    [
        (DESCRIPTION, "", "Dix personnes ont été tuées."),
        ("", DESCRIPTION, "Dix personnes ont été tuées."),
        ("<media:description/>" + DESCRIPTION, "", "Dix personnes ont été tuées."),
        ("", "", CAPTION),
    ],
)
def test_the_caption_of_a_photo_stands_only_for_a_missing_summary(
    tmp_path: Path, kind: str, before: str, after: str, body: str
) -> None:
    path = tmp_path / "a.rss"
    path.write_text(
        '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Le Phare</title><item>'
        f'<title>Sarn</title>{before}<media:content url="https://phare.example/a.jpg"><media:description{kind}>'
        f"<![CDATA[{CAPTION}]]></media:description></media:content>{after}</item></channel></rss>",
        encoding="utf-8",
    )
    [found] = FeedReader().read(path)
    assert isinstance(found, Document)
    assert found.text == f"Sarn\n\n{body}"
