"""What other programs read: Markdown, CSV, ClaimReview, Web Annotation, JSON Schema; and one exam for all renderers."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from importlib.resources import files

import jsonschema
import pytest

from claimcheck.protocols import Renderer
from claimcheck.registry import RENDERERS, load
from claimcheck.renderers.json_report import from_json, to_json
from claimcheck.renderers.markdown import MarkdownRenderer
from claimcheck.renderers.safe import cell, link


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("lang", ["fr", "en"])
class TestEveryRenderer:
    def test_ends_in_a_newline_and_repeats_itself(self, name, lang, report_fr, report_ar, empty_report):
        renderer: Renderer = load(RENDERERS[name])(lang=lang, color=False, width=70)
        for report in (report_fr, report_ar, empty_report):
            text = renderer.render(report)
            assert text.endswith("\n") and text == renderer.render(report)

    def test_runs_again_from_the_saved_json(self, name, lang, report_fr):
        renderer = load(RENDERERS[name])(lang=lang)
        saved = json.loads(json.dumps(to_json(report_fr)))
        assert renderer.render(from_json(saved)) == renderer.render(report_fr)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("markdown", "report_fr.md"),
        ("csv", "report_fr.csv"),
        ("claimreview", "claimreview_fr.json"),
        ("annotation", "annotation_fr.json"),
        ("json", "report_fr.json"),
    ],
)
def test_golden(name, file, golden, report_fr):
    golden(file, load(RENDERERS[name])(lang="fr").render(report_fr))


def schema():
    return json.loads((files("claimcheck.renderers") / "static" / "report.schema.json").read_text(encoding="utf-8"))


def test_the_report_fits_our_schema(report_fr, report_ar, empty_report):
    jsonschema.Draft202012Validator.check_schema(schema())
    for report in (report_fr, report_ar, empty_report):
        jsonschema.validate(to_json(report), schema(), cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.pop("findings"),
        lambda value: value["findings"][0].update(flag="maybe"),
        lambda value: value["statements"][0].update(start=-1),
        lambda value: value["findings"][0].update(similarity=3.5),
        lambda value: value["verdicts"][0].update(agreeing_origins=["r1"]),
        lambda value: value.update(schema=2),
    ],
)
def test_another_shape_does_not_fit(report_fr, spoil):
    value = to_json(report_fr)
    spoil(value)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(value, schema(), cls=jsonschema.Draft202012Validator)


def test_every_name_of_the_report_stands_in_the_schema(report_fr):
    """The schema allows more names; ours must all be described."""
    described = schema()

    def walk(value, shape):
        shape = described["$defs"][shape["$ref"].split("/")[-1]] if "$ref" in shape else shape
        for choice in shape.get("anyOf", ()):
            if value is not None and choice != {"type": "null"}:
                walk(value, choice)
        if isinstance(value, dict) and "properties" in shape:
            assert set(value) <= set(shape["properties"])
            for key, inner in value.items():
                walk(inner, shape["properties"][key])
        if isinstance(value, list) and "items" in shape:
            for inner in value:
                walk(inner, shape["items"])

    walk(to_json(report_fr), described)


# schema.org 28.1: the properties that these types have (own and inherited) as far as a draft may use them
THING = {"@type", "name", "url", "description", "alternateName", "sameAs"}
CREATIVE = THING | {
    "text",
    "author",
    "publisher",
    "datePublished",
    "inLanguage",
    "headline",
    "citation",
    "creativeWorkStatus",
    "abstract",
    "appearance",
    "sdPublisher",
    "isBasedOn",
}
ALLOWED = {
    "ClaimReview": CREATIVE | {"claimReviewed", "itemReviewed", "reviewRating", "reviewBody"},
    "Claim": (CREATIVE | {"appearance", "firstAppearance", "claimInterpreter"}),
    "Rating": THING | {"ratingExplanation", "ratingValue", "bestRating", "worstRating", "author"},
    "NewsArticle": CREATIVE | {"dateline", "articleBody"},
    "Organization": THING,
    "Person": THING,
}
RANGES = {
    "author": {"Person", "Organization"},
    "publisher": {"Person", "Organization"},
    "sdPublisher": {"Person", "Organization"},
    "itemReviewed": {"Claim"},
    "reviewRating": {"Rating"},
    "citation": {"NewsArticle"},
    "appearance": {"NewsArticle"},
}


def fits_schema_org(value: dict) -> None:
    assert set(value) <= ALLOWED[value["@type"]], value
    for key, field in value.items():
        for one in field if isinstance(field, list) else [field]:
            if key in RANGES:
                assert one["@type"] in RANGES[key]
                fits_schema_org(one)
            else:
                assert isinstance(one, str) and one
    for key in ("datePublished",):
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", value.get(key, "2000-01-01"))
    assert link(value.get("url", "https://x.example"))


def test_claimreview_drafts_fit_schema_org_and_leave_the_rating(report_fr):
    value = json.loads(load(RENDERERS["claimreview"])(lang="fr").render(report_fr))
    assert value["@context"] == "https://schema.org"
    drafts = value["@graph"]
    assert len(drafts) == 9, "one a judged claim"
    for draft in drafts:
        fits_schema_org(draft)
        assert {"claimReviewed", "itemReviewed", "reviewRating"} <= set(draft)
        assert draft["creativeWorkStatus"] == "Draft"
        assert set(draft["reviewRating"]) == {"@type", "ratingExplanation"}, "the rating is the human's"
    assert drafts[3]["itemReviewed"]["author"] == {"@type": "Organization", "name": "les pompiers"}
    assert [c.get("url") for c in drafts[0]["citation"]] == [
        "https://mountainpost.example/dam?a=1&b=2",
        "https://alpes-matin.example/1",
        None,
        "https://nashra.example/٤",
    ]


MOTIVATIONS = {
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
}


def fits_web_annotation(page: dict) -> None:
    """The MUSTs of the W3C Web Annotation Data Model (2017) for the classes we write."""
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage" and page["id"] and isinstance(page["items"], list)
    for annotation in page["items"]:
        assert annotation["type"] == "Annotation" and re.match(r"urn:uuid:|https?://", annotation["id"])
        assert annotation["motivation"] in MOTIVATIONS
        resources = [*annotation["body"], annotation["target"]]
        for one in resources:
            assert one["type"] in ("TextualBody", "SpecificResource")
            assert one.get("purpose", "linking") in MOTIVATIONS
            if one["type"] == "TextualBody":
                assert isinstance(one["value"], str)
            else:
                assert re.match(r"https?://|ni:///", one["source"])
                selectors = one["selector"] if isinstance(one["selector"], list) else [one["selector"]]
                for selector in selectors:
                    if selector["type"] == "TextQuoteSelector":
                        assert isinstance(selector["exact"], str)
                    else:
                        assert selector["type"] == "TextPositionSelector"
                        assert 0 <= selector["start"] <= selector["end"]


def test_annotations_fit_the_model_and_find_their_words(report_fr, report_ar):
    for report in (report_fr, report_ar):
        page = json.loads(load(RENDERERS["annotation"])(lang="fr").render(report))
        fits_web_annotation(page)
        text = report.document.text
        for annotation in page["items"]:
            quote, position = annotation["target"]["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
    assert len({annotation["id"] for annotation in page["items"]}) == len(page["items"])
    assert page["items"][0]["target"]["source"].startswith("ni:///sha-256;"), "no address: named by its digest"


def test_csv_opens_as_a_table(report_fr):
    text = load(RENDERERS["csv"])().render(report_fr)
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 9 + 5, "shown findings, and claims without any"
    lake = next(row for row in rows if row["claim_id"] == "c6")
    assert (lake["claim_words"], lake["evidence_words"], lake["flag"]) == ("4 mètres", "deux mètres", "contradiction")
    assert next(row for row in rows if row["claim_id"] == "c3")["url"] == "", "a javascript: address is not shown"


def test_csv_of_several_articles_is_one_table_that_tells_them_apart(report_fr, report_ar, empty_report):
    text = load(RENDERERS["csv"])().table([report_fr, empty_report, report_ar, report_fr])
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert text.count("\ufeff") == 1 and text.count('"article_number"') == 1
    assert [number for number, _ in itertools.groupby(row["article_number"] for row in rows)] == ["1", "3", "4"]
    first, again = ([row for row in rows if row["article_number"] == number] for number in ("1", "4"))
    assert [row | {"article_number": ""} for row in first] == [row | {"article_number": ""} for row in again]
    assert {row["article"] for row in first} == {report_fr.document.source.title}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("=1", "'=1"), (" =1", "' =1"), ("＝1", "'＝1"), ("-3", "'-3"), ("@a", "'@a"), ("\tx", "'\tx"), ("a=1", "a=1")],
)
def test_a_cell_is_never_a_formula(text, shown):
    assert cell(text) == shown


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://a.example/b?c=d#e", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("https:///nohost", False),
        ("https://[bad", False),
        ('https://a.example/"x', False),
        ("//a.example", False),
        ("", False),
        (None, False),
    ],
)
def test_only_plain_web_addresses_are_links(url, good):
    assert link(url) == (url if good else None)


def test_markdown_marks_the_words_and_links_the_source(report_fr):
    text = MarkdownRenderer(lang="fr").render(report_fr)
    assert "> Le niveau du lac a baissé de **4 mètres** en une nuit." in text
    assert "[Mountain Post](<https://mountainpost.example/dam?a=1&b=2>)" in text
    assert "javascript" not in text
