"""Plain text and Markdown: decoding, front matter, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.datatypes import Document
from claimcheck.errors import ReadError
from claimcheck.readers.decoding import decode
from claimcheck.readers.metadata import day_of, digest, language_of, link_of
from claimcheck.readers.text import TextReader, split_front_matter


def read(tmp_path: Path, data: bytes, name: str = "texte.md") -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    [document] = TextReader().read(path)
    return document


FRONT = """---
title: "Une trêve : le récit"
publisher: Le Phare
date: 2016-10-05
updated: 2016-10-06T08:00:00+02:00
url: https://example.org/a
language: fr-FR
author: [Ana, Bo]
---

Le texte. Été.
"""


def test_front_matter_becomes_the_source_and_leaves_the_text(tmp_path: Path) -> None:
    document = read(tmp_path, FRONT.encode())
    source = document.source
    assert document.text == "Le texte. Été.\n"
    assert (source.title, source.publisher, source.published, source.updated) == (
        "Une trêve : le récit",
        "Le Phare",
        "2016-10-05",
        "2016-10-06",
    )
    assert (source.url, source.language, source.author, source.sha256) == (
        "https://example.org/a",
        "fr",
        "Ana, Bo",
        digest("Le texte. Été.\n"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_common_encodings_give_the_same_text(tmp_path: Path, encoding: str) -> None:
    text = "L’armée a déclaré « une trêve » à Alep, près de la vieille ville. " * 5
    assert read(tmp_path, text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("الجيش السوري يعلن تقليص القصف على حلب للسماح للمدنيين بالخروج. ", "cp1256"),
        ("Сирийская армия сократит обстрелы Алеппо. ", "cp1251"),
        ("シリア軍は空爆を減らすと発表した。", "shift_jis"),
    ],
)
def test_other_scripts_in_old_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    assert read(tmp_path, (text * 6).encode(encoding)).text == text * 6


def test_text_is_nfc_with_plain_line_ends_and_without_nul(tmp_path: Path) -> None:
    text = "e\u0301te\u0301\r\nfin\x00" + " et la suite du texte" * 20
    assert read(tmp_path, text.encode()).text == "été\nfin" + " et la suite du texte" * 20


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"%PDF-1.4 ...", "not text but a PDF"),
        (b"PK\x03\x04rest", "not text but a ZIP"),
        (bytes(range(256)) * 4, "not text but a binary file"),
        (b"\xff\xfea", "says it is utf-16 and is not"),
        (b"---\ntitle: a: b: c\n---\ntext", "front matter"),
        (b"---\na: &x [1]\nb: *x\n---\ntext", "front matter"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(tmp_path, data)
    assert words in caught.value.message
    assert caught.value.message.count("\n") == 0
    assert caught.value.hint


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="There is no file"):
        list(TextReader().read(tmp_path / "nothing.txt"))
    with pytest.raises(ReadError, match="is a folder"):
        list(TextReader().read(tmp_path))


def test_a_rule_of_dashes_is_not_front_matter() -> None:
    assert split_front_matter("---\nnot closed", "x") == ({}, "---\nnot closed")


@pytest.mark.parametrize(
    "opening",
    [
        "---\nUn paragraphe de début, dix morts à Alep.\n\n---\n",
        "---\nLe ministre a dit : dix morts à Alep.\n---\n",
        "---\n- Dix morts à Alep\n- Une trêve\n---\n",
        "---\n# Dix morts à Alep\n---\n",
    ],
)
def test_an_opening_between_two_rules_is_kept(opening: str) -> None:
    assert split_front_matter(f"{opening}La suite.", "x") == ({}, f"{opening}La suite.")


def test_front_matter_may_follow_empty_lines() -> None:
    assert split_front_matter("\n \n---\nTitre: Une trêve\n---\n\nLe texte.", "x") == ({"Titre": "Une trêve"}, "Le texte.")
    with pytest.raises(ReadError, match=r"not YAML \(line 4\)"):
        split_front_matter("\n\n---\ntitle: a: b\n---\nLe texte.", "x")


def test_a_stray_byte_after_a_byte_order_mark_is_windows_1252() -> None:
    assert decode(b"\xef\xbb\xbfTr\xc3\xaave sign\xe9e.", "x") == "Trêve signée."


@given(st.binary(max_size=400))
def test_any_bytes_become_text_or_a_read_error(data: bytes) -> None:
    try:
        text = decode(data, "x")
    except ReadError:
        return
    assert "\x00" not in text and "\r" not in text


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2016-10-05", "2016-10-05"),
        ("2016-10-05T23:59:00Z", "2016-10-05"),
        ("5 octobre 2016", "2016-10-05"),
        ("Wed, 05 Oct 2016 21:14:00 GMT", "2016-10-05"),
        ("2016-02-31", None),
        ("octobre 2016", None),
        ("", None),
        (None, None),
        ("x" * 500, None),
    ],
)
def test_days_in_common_notations(value: str | None, day: str | None) -> None:
    assert day_of(value) == day


def test_only_web_addresses_are_links_and_only_codes_are_languages() -> None:
    assert link_of("https://example.org") == "https://example.org"
    assert link_of("javascript:alert(1)") is None
    assert (language_of("fr-FR"), language_of("ar"), language_of("French")) == ("fr", "ar", None)
