"""Records of CSV, JSON Lines and JSON into reports: names of columns, the user's columns, broken lines, ninjs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ConfigError, ReadError, UnknownName
from claimcheck.readers.records import checked_columns, columns_given
from claimcheck.readers.tables import CsvReader, JsonReader


def read(tmp_path: Path, name: str, content: str | bytes, **columns: str) -> list[Document | Skipped]:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    kind = CsvReader if path.suffix in (".csv", ".tsv") else JsonReader
    return list(kind(checked_columns(columns)).read(path))


def one(tmp_path: Path, name: str, content: str | bytes, **columns: str) -> Document:
    [found] = read(tmp_path, name, content, **columns)
    assert isinstance(found, Document)
    return found


RECORD = {
    "id": "r1", "title": "Une trêve", "text": "Une trêve est signée.", "publisher": "Le Phare", "author": ["Ana", "Bo"],
    "date": "2016-10-05T10:00:00Z", "updated": "2016-10-06", "language": "fr-FR", "url": "https://phare.example/1",
    "license": "CC BY", "retrieved": "2016-10-07",
}  # fmt: skip


def test_every_field_of_a_record(tmp_path: Path) -> None:
    document = one(tmp_path, "a.jsonl", json.dumps(RECORD))
    source = document.source
    assert document.text == "Une trêve est signée."
    assert (source.id, source.title, source.publisher, source.author) == ("r1", "Une trêve", "Le Phare", "Ana, Bo")
    assert (source.published, source.updated, source.language, source.url, source.licence, source.retrieved) == (
        "2016-10-05",
        "2016-10-06",
        "fr",
        "https://phare.example/1",
        "CC BY",
        "2016-10-07",
    )


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_delimiters_are_told_from_the_header(tmp_path: Path, mark: str) -> None:
    header = mark.join(["Titre", "Média", "Date de publication", "Contenu"])
    row = mark.join(["Une trêve", "Le Phare", "05/10/2016", '"Une trêve, dit-il ; « enfin »\tou | pas."'])
    document = one(tmp_path, "a.csv", f"{header}\r\n{row}\r\n")
    assert document.text == "Une trêve, dit-il ; « enfin »\tou | pas."
    assert (document.source.title, document.source.publisher, document.source.published) == (
        "Une trêve",
        "Le Phare",
        "2016-10-05",
    )


def test_quoted_fields_keep_their_line_ends_and_lines_are_counted_from_the_start_of_a_row(tmp_path: Path) -> None:
    content = 'title,text\nUn,"Première ligne.\nDeuxième ""citée""."\nDeux,\nTrois,Fin.\n'
    first, second, third = read(tmp_path, "a.csv", content)
    assert isinstance(first, Document) and first.text == 'Première ligne.\nDeuxième "citée".'
    assert second == Skipped(str(tmp_path / "a.csv"), f"{tmp_path / 'a.csv'} line 4 has no text.", 4)
    assert isinstance(third, Document) and third.source.id == "a-5"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_of_excel_in_its_encodings(tmp_path: Path, encoding: str) -> None:
    rows = "".join(f"Numéro {n};L’été à Alep : une trêve déclarée, côté armée.\r\n" for n in range(20))
    found = read(tmp_path, "a.csv", ("sep=;\r\nTitre;Texte\r\n" + rows).encode(encoding))
    assert len(found) == 20
    assert all(isinstance(d, Document) and d.text == "L’été à Alep : une trêve déclarée, côté armée." for d in found)


def test_lines_in_two_encodings_are_each_read_in_their_own(tmp_path: Path) -> None:
    accents = "Été à Alep : trêve déclarée, armée réduite, côté sud évacué."
    lines = [json.dumps({"text": accents}, ensure_ascii=False).encode(code) for code in ("utf-8", "cp1252", "utf-8")]
    assert [d.text for d in read(tmp_path, "a.jsonl", b"\n".join(lines)) if isinstance(d, Document)] == [accents] * 3


def test_a_list_of_addresses_without_text_says_so(tmp_path: Path) -> None:
    header = "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
    row = "1,2016-10-06,fr,phare.example,phare.example,2016-10-05,Une trêve,https://phare.example/1\n"
    with pytest.raises(ReadError, match="list of addresses") as caught:
        read(tmp_path, "mc.csv", header + row)
    assert "--column text=COLUMN" in caught.value.hint and "media_name" in caught.value.message


def test_a_list_with_text_takes_the_day_of_publication_and_not_of_indexing(tmp_path: Path) -> None:
    header = "id,indexed_date,language,media_name,media_url,publish_date,title,url,text\n"
    row = "1,2016-10-08,fr,Le Phare,phare.example,2016-10-05,Une trêve,https://phare.example/1,Une trêve est signée.\n"
    source = one(tmp_path, "mc.csv", header + row).source
    assert (source.id, source.published, source.retrieved, source.publisher, source.url) == (
        "1",
        "2016-10-05",
        "2016-10-08",
        "Le Phare",
        "https://phare.example/1",
    )


def test_columns_named_by_the_user_count_before_the_usual_names(tmp_path: Path) -> None:
    content = "text;Le Corps;jour;media;qui\nrésumé;Le texte entier.;5 octobre 2016;Le Phare;Ana\n"
    document = one(tmp_path, "a.csv", content, text="le corps", date="Jour", author="qui")
    assert (document.text, document.source.published, document.source.author, document.source.publisher) == (
        "Le texte entier.",
        "2016-10-05",
        "Ana",
        "Le Phare",
    )
    record = json.dumps({"inhalt2": "Le texte.", "wer": "Bo"})
    document = one(tmp_path, "a.jsonl", record, text="inhalt2", author="wer")
    assert (document.text, document.source.author) == ("Le texte.", "Bo")


def test_a_column_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"no column called 'contenu'.*a, b"):
        read(tmp_path, "a.csv", "a,b\n1,2\n", text="contenu")


def test_options_of_columns() -> None:
    assert columns_given(["text = Contenu", "date=Jour"]) == {"text": "contenu", "published": "jour"}
    with pytest.raises(ConfigError, match="does not name a column"):
        columns_given(["text"])
    with pytest.raises(ConfigError, match="No column is named"):
        columns_given(["text="])
    with pytest.raises(UnknownName) as caught:
        columns_given(["titel=x"])
    assert caught.value.hint == "Did you mean 'title'?"


def test_a_broken_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Texte {n}."}) for n in range(1, 11)]
    lines[6] = '{"text": "Texte 7.'
    lines[7] = "[1]"
    lines[8] = '{"text": ' + "9" * 5000 + "}"
    found = read(tmp_path, "a.jsonl", "\n".join(lines))
    assert [d.text for d in found if isinstance(d, Document)] == [f"Texte {n}." for n in (1, 2, 3, 4, 5, 6, 10)]
    path = tmp_path / "a.jsonl"
    assert [(s.line, s.why) for s in found if isinstance(s, Skipped)] == [
        (7, f"{path} line 7 is not JSON (column 10)."),
        (8, f"{path} line 8 is not a record."),
        (9, f"{path} line 9 is not JSON (column 1)."),
    ]


def test_an_open_quotation_mark_does_not_pass_for_an_article(tmp_path: Path) -> None:
    rows = [
        "title,text,date\n",
        "Un,Un texte.,2016-10-05\n",
        '"Deux,perdu\n',
        *("Trois,Un texte.,2016-10-05\n" for _ in range(6000)),
    ]
    found = read(tmp_path, "a.csv", "".join(rows))
    assert isinstance(found[0], Document) and len(found) == 2
    assert isinstance(found[1], Skipped) and found[1].line == 3 and "lines 3 to 6003 are lost" in found[1].why


@pytest.mark.parametrize(
    "value",
    [
        [{"text": "Un."}, {"text": "Deux."}],
        {"articles": [{"text": "Un."}, {"text": "Deux."}]},
        {
            "took": 3,
            "hits": {
                "total": 2,
                "hits": [{"_id": "x", "_source": {"text": "Un."}}, {"_id": "y", "_source": {"text": "Deux."}}],
            },
        },
        {"data": {"results": [{"body": ["Un."]}, {"content": "Deux."}]}},
    ],
)
def test_lists_of_records_are_found_in_their_wrappers(tmp_path: Path, value: Any) -> None:
    assert [d.text for d in read(tmp_path, "a.json", json.dumps(value)) if isinstance(d, Document)] == ["Un.", "Deux."]


def test_schema_org_articles(tmp_path: Path) -> None:
    document = one(
        tmp_path,
        "a.json",
        json.dumps(
            {
                "@type": "NewsArticle",
                "headline": "Une trêve",
                "articleBody": "Une trêve est signée.",
                "inLanguage": "fr",
                "datePublished": "2016-10-05",
                "dateModified": "2016-10-06",
                "author": [{"name": "Ana"}, {"name": "Bo"}],
                "publisher": {"@type": "Organization", "name": "Le Phare"},
                "url": "https://phare.example/1",
            }
        ),
    )
    source = document.source
    assert (source.title, source.author, source.publisher, source.published, source.updated, source.language) == (
        "Une trêve",
        "Ana, Bo",
        "Le Phare",
        "2016-10-05",
        "2016-10-06",
        "fr",
    )


def test_ninjs_1(tmp_path: Path) -> None:
    document = one(
        tmp_path,
        "a.json",
        json.dumps(
            {
                "uri": "urn:example:1",
                "type": "text",
                "versioncreated": "2016-10-06T10:00:00Z",
                "firstcreated": "2016-10-05T10:00:00Z",
                "language": "fr",
                "headline": "Une trêve",
                "byline": "Par Ana Rivel",
                "copyrightholder": "Agence du Phare",
                "usageterms": "Presse seulement",
                "body_xhtml": "<div><p>Une trêve est signée.</p><p>Elle dure trois jours.</p></div>",
            }
        ),
    )
    source = document.source
    assert document.text == "Une trêve est signée.\nElle dure trois jours."
    assert (source.id, source.title, source.publisher, source.published, source.updated, source.licence) == (
        "urn:example:1",
        "Une trêve",
        "Agence du Phare",
        "2016-10-05",
        "2016-10-06",
        "Presse seulement",
    )


def test_ninjs_2(tmp_path: Path) -> None:
    document = one(
        tmp_path,
        "a.json",
        json.dumps(
            {
                "uri": "urn:example:2",
                "versioncreated": "2016-10-05T10:00:00Z",
                "language": "fr",
                "by": "Ana Rivel",
                "headlines": [
                    {"role": "short", "value": "Trêve"},
                    {"role": "main", "value": "Une trêve de trois jours"},
                ],
                "infosources": [{"role": "provider", "name": "Agence du Phare"}],
                "bodies": [
                    {"role": "main", "contenttype": "text/html", "value": "<p>Une trêve.</p><p>Trois jours.</p>"}
                ],
            }
        ),
    )
    source = document.source
    assert document.text == "Une trêve.\nTrois jours."
    assert (source.title, source.author, source.publisher, source.published) == (
        "Une trêve de trois jours",
        "Ana Rivel",
        "Agence du Phare",
        "2016-10-05",
    )


def test_a_record_with_only_a_summary_is_its_title_and_summary(tmp_path: Path) -> None:
    found = read(
        tmp_path, "a.jsonl", '{"title": "Trêve", "maintext": null, "description": "Trois jours."}\n{"title": "Rien"}'
    )
    assert isinstance(found[0], Document) and found[0].text == "Trêve\n\nTrois jours."
    assert isinstance(found[1], Skipped) and found[1].why.endswith("line 2 has no text.")


def test_half_characters_and_zeros_in_records_are_made_harmless(tmp_path: Path) -> None:
    document = one(
        tmp_path,
        "a.jsonl",
        r'{"text": "Une \ud83d\ude00 tr\u00eave\u0000 \udc00.", "title": "a\u0000b\ud800", "id": "x\ny"}',
    )
    assert document.text == "Une 😀 trêve \ufffd."
    assert (document.source.title, document.source.id) == ("ab\ufffd", "x y")
    document.text.encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("{", "is not JSON"),
        ("[" * 100_000, "not read|not JSON"),
        ('{"a":' * 100_000, "not read|not JSON"),
        ("9" * 10_000, "is JSON that is not read"),
        (b"\x00\x01\x02" * 100, "is not text"),
    ],
)
def test_bad_json_files_are_refused(tmp_path: Path, content: str | bytes, words: str) -> None:
    with pytest.raises(ReadError, match=words):
        read(tmp_path, "a.json", content)


def test_deep_values_in_fields_are_left_out(tmp_path: Path) -> None:
    deep = "[" * 400 + '"x"' + "]" * 400
    document = one(tmp_path, "a.jsonl", f'{{"text": "Un.", "title": {deep}, "author": {{"name": {deep}}}}}')
    assert (document.source.title, document.source.author) == (None, None)


def test_very_long_ids_stay_apart(tmp_path: Path) -> None:
    lines = [json.dumps({"id": "x" * 5000 + end, "text": "Un."}) for end in "ab"]
    found = [d.source.id for d in read(tmp_path, "a.jsonl", "\n".join(lines)) if isinstance(d, Document)]
    assert len(set(found)) == 2 and all(len(one) < 210 for one in found)


def test_a_row_with_more_cells_than_columns_is_named_and_not_cut(tmp_path: Path) -> None:
    found = read(tmp_path, "a.csv", "date,text\n2016-10-05,Alep bombardée, dix morts.\n2016-10-06,Deux.,\n")
    path = tmp_path / "a.csv"
    why = f"{path} line 2 has 3 cells under 2 columns: a cell that holds the delimiter must stand in quotation marks."
    assert found[0] == Skipped(str(path), why, 2)
    assert isinstance(found[1], Document) and found[1].text == "Deux."


def test_quotation_marks_after_a_space_open_a_cell(tmp_path: Path) -> None:
    document = one(tmp_path, "a.csv", 'date, "text"\n2016-10-05, "Alep bombardée, dix morts."\n')
    assert (document.text, document.source.published) == ("Alep bombardée, dix morts.", "2016-10-05")


@pytest.mark.parametrize(
    ("rows", "lost", "left"),
    [
        ('1,"Un.\n2,Deux.\n3,Trois.\n', "lines 2 to 4 are lost", []),
        ('1,"Un.\n2,Deux.\n3,"Trois."\n4,Quatre.\n', "lines 2 to 4 are lost", ["Quatre."]),
        ('1,"Un.\n2,Deux.\n3,"Trois, et mots."\n4,Quatre.\n', "lines 2 to 4 are lost", ["Quatre."]),
    ],
)
def test_an_open_quotation_mark_in_the_last_column_does_not_take_the_rows_after_it(
    tmp_path: Path, rows: str, lost: str, left: list[str]
) -> None:
    first, *others = read(tmp_path, "a.csv", "id,text\n" + rows)
    assert isinstance(first, Skipped) and first.line == 2 and lost in first.why
    assert [d.text for d in others if isinstance(d, Document)] == left


@pytest.mark.parametrize(
    "name",
    ["publishedAt", "publishDate", "publicationDate", "webPublicationDate", "published_time", "created_at", "createdAt",
     "Date de Publication", "pub-date"],
)  # fmt: skip
def test_columns_of_the_day_of_publication(tmp_path: Path, name: str) -> None:
    source = one(tmp_path, "a.jsonl", json.dumps({"text": "Une trêve.", name: "2016-10-05"})).source
    assert (source.published, source.updated) == ("2016-10-05", None)


@pytest.mark.parametrize("name", ["updatedAt", "lastModified", "Mise à jour", "dateModified", "modified_at"])
def test_columns_of_the_day_of_a_change(tmp_path: Path, name: str) -> None:
    source = one(tmp_path, "a.jsonl", json.dumps({"text": "Une trêve.", name: "2016-10-05"})).source
    assert (source.published, source.updated) == (None, "2016-10-05")


@pytest.mark.parametrize("name", ["bodyText", "Texte intégral", "articleBody", "full-text"])
def test_columns_of_text(tmp_path: Path, name: str) -> None:
    assert one(tmp_path, "a.csv", f"{name}\nUne trêve.\n").text == "Une trêve."


@pytest.mark.parametrize(
    "value",
    [
        {"$date": "2016-10-05T10:00:00Z"},
        {"$date": {"$numberLong": "1475704800000"}},
        ["2016-10-05T10:00:00Z"],
        {"@value": "2016-10-05"},
    ],
)
def test_days_as_databases_wrap_them(tmp_path: Path, value: Any) -> None:
    assert one(tmp_path, "a.jsonl", json.dumps({"text": "Une trêve.", "date": value})).source.published == "2016-10-05"


@pytest.mark.parametrize(
    ("record", "text", "title"),
    [
        (
            {"title": {"rendered": "L&#8217;accord"}, "content": {"rendered": "<p>Une <b>trêve</b>.</p><p>Fin.</p>"}},
            "Une trêve.\nFin.",
            "L’accord",
        ),
        ({"title": {"rendered": "T"}, "excerpt": {"rendered": "<p>Une trêve.</p>"}}, "T\n\nUne trêve.", "T"),
        ({"body": [{"value": "<p>Une trêve.</p>", "format": "full_html"}]}, "Une trêve.", None),
        ({"body": {"value": "Une trêve."}}, "Une trêve.", None),
        ({"content": "<div class='a'>Une trêve&nbsp;!<br/>Fin.</div><script>x</script>"}, "Une trêve !\nFin.", None),
        ({"content": "Si a < b, <em>puis</em> c > d."}, "Si a < b, <em>puis</em> c > d.", None),
    ],
)
def test_fields_of_html_give_their_words(
    tmp_path: Path, record: dict[str, Any], text: str, title: str | None
) -> None:
    document = one(tmp_path, "a.json", json.dumps(record))
    assert (document.text, document.source.title) == (text, title)


@pytest.mark.parametrize(
    "extra",
    [{"documents": [{"url": "https://phare.example/a.pdf"}]}, {"items": [{"description": "Une photo."}]}, {"data": {"x": [{}]}}],
)
def test_an_article_that_carries_a_list_is_one_record(tmp_path: Path, extra: dict[str, Any]) -> None:
    assert one(tmp_path, "a.json", json.dumps({"texte": "Une trêve."} | extra)).text == "Une trêve."


def test_the_answer_of_a_search_server_is_a_wrapper(tmp_path: Path) -> None:
    assert one(tmp_path, "a.json", json.dumps({"response": {"docs": [{"text": "Une trêve."}]}})).text == "Une trêve."
