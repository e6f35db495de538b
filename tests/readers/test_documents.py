"""PDF, Word and EPUB: text in reading order, what the file says of itself, damaged and locked files."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.office import DocxReader, EpubReader
from claimcheck.readers.pdf import PdfReader, unwrapped

from .made import PARAGRAPHS, docx, epub, pdf, zipped

READERS = {".pdf": PdfReader, ".docx": DocxReader, ".epub": EpubReader}
LINES = (
    "Les deux camps ont annoncé une trêve de trois jours dans la val-",
    "lée de Sarn, au nord du pays.",
    "Au moins 14 personnes ont été tuées lundi,",
    "selon l’Observatoire des droits civils.",
)


def read(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    [document] = READERS[path.suffix]().read(path)
    return document


def test_a_pdf_is_joined_into_paragraphs_across_lines_and_pages(tmp_path: Path) -> None:
    information = (
        "/Title (Une trêve de trois jours) /Author (Ana Rivel) /CreationDate (D:20161005) /ModDate (D:20161007120000)"
    )
    document = read(tmp_path, "a.pdf", pdf([LINES, ["Le ministère dément."]], information, "/Lang (fr-FR)"))
    assert document.text == (
        "Les deux camps ont annoncé une trêve de trois jours dans la vallée de Sarn, au nord du pays.\n"
        "Au moins 14 personnes ont été tuées lundi, selon l’Observatoire des droits civils.\n\nLe ministère dément."
    )
    source = document.source
    assert (source.id, source.title, source.author, source.language) == (
        "a",
        "Une trêve de trois jours",
        "Ana Rivel",
        "fr",
    )
    assert (source.published, source.updated) == (None, "2016-10-07")


def test_a_scan_an_empty_and_a_locked_pdf_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="without text, probably a scan") as caught:
        read(tmp_path, "scan.pdf", pdf([[]]))
    assert "OCR" in caught.value.hint
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([LINES])))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(ReadError, match="protected by a password"):
        read(tmp_path, "locked.pdf", out.getvalue())


def test_a_pdf_locked_only_for_changes_is_read(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([LINES])))
    writer.encrypt("", "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert "trêve" in read(tmp_path, "a.pdf", out.getvalue()).text


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.99])
def test_a_truncated_pdf_is_read_or_refused(tmp_path: Path, part: float) -> None:
    data = pdf([LINES] * 3)
    try:
        assert "trêve" in read(tmp_path, "a.pdf", data[: int(len(data) * part)]).text
    except ReadError as error:
        assert "damaged PDF" in error.message or "without text" in error.message


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("Une ligne\net la suite.", "Une ligne et la suite."),
        ("Fin.\nDébut", "Fin.\nDébut"),
        ("Titre :\n« Citation »", "Titre :\n« Citation »"),
        ("porte-\nparole", "porteparole"),
        ("Paris-\nMatch en 2015-\n2016", "Paris-Match en 2015-2016"),
        ("un\n\ndeux", "un\n\ndeux"),
    ],
)
def test_lines_into_paragraphs(lines: str, text: str) -> None:
    assert unwrapped(lines) == text


def test_a_word_file_with_a_table_and_its_properties(tmp_path: Path) -> None:
    data = docx(
        cells=["Contact", "Bo Tarn"],
        title="Une trêve",
        author="Ana Rivel",
        language="fr-FR",
        created=datetime(2015, 1, 1),
        modified=datetime(2016, 10, 7),
    )
    document = read(tmp_path, "a.docx", data)
    source = document.source
    assert document.text == "\n".join([*PARAGRAPHS, "Contact", "Bo Tarn"])
    assert (source.id, source.title, source.author, source.language, source.published, source.updated) == (
        "a",
        "Une trêve",
        "Ana Rivel",
        "fr",
        None,
        "2016-10-07",
    )


SAID = (
    "<dc:title>Chroniques de Sarn</dc:title><dc:creator>Ana Rivel</dc:creator><dc:publisher>Éditions du Phare</dc:publisher>"
    "<dc:language>fr</dc:language><dc:date>2016-10-05</dc:date><dc:rights>CC BY</dc:rights>"
    '<dc:identifier>https://phare.example/livre</dc:identifier><meta property="dcterms:modified">2016-11-01T00:00:00Z</meta>'
)


def test_an_epub_in_the_order_of_its_spine(tmp_path: Path) -> None:
    chapters = {
        "c2": "<h1>Deux</h1><p>Le ministère dément.</p>",
        "c1": f"<h1>Un</h1><p>{PARAGRAPHS[0]}</p>",
        "x": "<p>Annexe</p>",
    }
    document = read(tmp_path, "a.epub", epub(chapters, SAID, spine=["c1", "c2", "gone"]))
    source = document.source
    assert document.text == f"Un\n{PARAGRAPHS[0]}\n\nDeux\nLe ministère dément."
    assert (source.title, source.author, source.publisher, source.language) == (
        "Chroniques de Sarn",
        "Ana Rivel",
        "Éditions du Phare",
        "fr",
    )
    assert (source.published, source.updated, source.licence, source.url) == (
        "2016-10-05",
        "2016-11-01",
        "CC BY",
        "https://phare.example/livre",
    )


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.epub"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.4", b"mot" * 100, zipped({"a": "b"})])
def test_what_is_none_of_them_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    with pytest.raises(ReadError, match=r"is a damaged|is empty|without text|has no member"):
        read(tmp_path, name, data)


@pytest.mark.parametrize("make", [docx, lambda: epub({"c": "<p>mot</p>"})], ids=["docx", "epub"])
def test_a_bomb_in_an_office_file_is_not_unpacked(tmp_path: Path, make) -> None:
    import zipfile

    out = io.BytesIO(make())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/x.xml", b"\x00" * 60_000_000)
    with pytest.raises(ReadError, match="decompression bomb"):
        read(tmp_path, "a.docx" if make is docx else "a.epub", out.getvalue())


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def _word(body: str, notes: str = "") -> bytes:
    """A Word file with this body, and footnotes if there are any."""
    import docx as library
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml

    word = library.Document()
    for node in parse_xml(f"<w:body {_W} {_MC}>{body}</w:body>"):
        word.element.body.insert(len(word.element.body) - 1, node)
    if notes:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        blob = f"<w:footnotes {_W}>{notes}</w:footnotes>".encode()
        word.part.relate_to(Part(PackURI("/word/footnotes.xml"), content, blob, word.part.package), kind)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_tracked_changes_of_a_word_file_are_read_as_accepted(tmp_path: Path) -> None:
    body = (
        f"<w:p>{_run('Le ministre ')}<w:ins w:id='1'>{_run('n’')}</w:ins>{_run('a ')}<w:ins w:id='2'>{_run('pas ')}</w:ins>"
        f"<w:del w:id='3'><w:r><w:delText>bien </w:delText></w:r></w:del>{_run('signé.')}"
        f"<w:moveFrom w:id='4'>{_run('Ancien lieu.')}</w:moveFrom><w:moveTo w:id='5'>{_run(' Nouveau lieu.')}</w:moveTo></w:p>"
    )
    assert read(tmp_path, "a.docx", _word(body)).text == "Le ministre n’a pas signé. Nouveau lieu."


def test_controls_fields_marks_and_breaks_of_a_word_file_keep_their_words(tmp_path: Path) -> None:
    body = (
        f"<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>{_run('À ')}"
        f"<w:smartTag w:element='place'>{_run('Alep')}</w:smartTag>{_run(', ')}<w:fldSimple w:instr='DATE'>{_run('5 octobre')}"
        f"</w:fldSimple>{_run(', ')}<w:sdt><w:sdtContent>{_run('12 morts')}</w:sdtContent></w:sdt>"
        "<w:r><w:br/><w:t>Porte</w:t><w:noBreakHyphen/><w:t>parole</w:t><w:tab/><w:br w:type='page'/><w:t>Fin</w:t></w:r></w:p>"
        f"<w:sdt><w:sdtContent><w:p>{_run('Paragraphe.')}</w:p></w:sdtContent></w:sdt>"
    )
    assert read(tmp_path, "a.docx", _word(body)).text == "À Alep, 5 octobre, 12 morts\nPorte-parole\tFin\nParagraphe."


def test_text_boxes_nested_tables_equal_cells_and_footnotes_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent><w:p>{_run('Encadré.')}</w:p></w:txbxContent>"
    inner = f"<w:tbl><w:tr><w:tc><w:p>{_run('Dedans')}</w:p></w:tc></w:tr></w:tbl>"
    body = (
        f"<w:p>{_run('Avant ')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>{_run('et après.')}</w:p>"
        f"<w:tbl><w:tr><w:tc>{inner}<w:p>{_run('12')}</w:p></w:tc><w:tc><w:p>{_run('12')}</w:p></w:tc></w:tr></w:tbl>"
    )
    text = read(tmp_path, "a.docx", _word(body, f"<w:footnote w:id='2'><w:p>{_run('Selon l’ONU.')}</w:p></w:footnote>")).text
    assert text == "Avant et après.\nEncadré.\nDedans\n12\n12\nSelon l’ONU."


def test_a_chapter_in_another_folder_is_read_and_a_missing_one_is_named(tmp_path: Path) -> None:
    chapter = "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Une trêve.</p></body></html>"
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="../Text/a%20b.xhtml"/>'
        '<item id="b" href="manque.xhtml"/><item id="c" href="c.jpg"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>'
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/p.opf"/></rootfiles></container>'
    )
    path = tmp_path / "a.epub"
    path.write_bytes(
        zipped({"META-INF/container.xml": container, "OEBPS/p.opf": package, "Text/a b.xhtml": chapter,
                "OEBPS/c.jpg": b"\xff\xd8\xff\xe0"})
    )
    found, missing = EpubReader().read(path)
    assert isinstance(found, Document) and found.text == "Une trêve."
    assert missing == Skipped(str(path), f"{path}: 2 of its chapters cannot be read ('OEBPS/manque.xhtml').")


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        ([["Les bombar-"], ["dements ont cessé."]], "Les bombardements ont cessé."),
        ([["Les deux camps ont annoncé"], ["une trêve."]], "Les deux camps ont annoncé une trêve."),
        ([["Selon lui,"], ["une trêve."]], "Selon lui, une trêve."),
        ([["Une trêve"], ["Le bilan."]], "Une trêve\n\nLe bilan."),
        ([["Ils ont annoncé", "12"], ["une trêve."]], "Ils ont annoncé 12\n\nune trêve."),
    ],
)
def test_words_and_sentences_go_on_over_the_end_of_a_page(tmp_path: Path, pages: list[list[str]], text: str) -> None:
    assert read(tmp_path, "a.pdf", pdf(pages)).text == text
