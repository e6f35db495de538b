"""Small files of formats that need building: PDF by hand, EPUB, DOCX, web archives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

PARAGRAPHS = (
    "Les deux camps ont annoncé une trêve de trois jours dans la vallée de Sarn.",
    "Au moins 14 personnes ont été tuées lundi, selon l’Observatoire des droits civils.",
)


def pdf(pages: Iterable[Iterable[str]], information: str = "", catalog: str = "") -> bytes:
    """A PDF of lines, one font, Windows-1252; `information` and `catalog` are entries of these two dictionaries."""
    bodies = [_page(lines) for lines in pages]
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(bodies)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode("cp1252"),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(bodies)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {information} >>".encode("cp1252"),
    ]
    for number, body in enumerate(bodies):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream")
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n".encode() + content + b"\nendobj\n")
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.writelines(f"{place:010} 00000 n \n".encode() for place in places)
    out.write(f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def _page(lines: Iterable[str]) -> bytes:
    shown = "".join("(" + line + ") Tj T*\n" for line in lines)
    return f"BT /F1 11 Tf 14 TL 60 780 Td\n{shown}ET".encode("cp1252")


def docx(paragraphs: Iterable[str] = PARAGRAPHS, cells: Iterable[str] = (), **about: object) -> bytes:
    import docx as library

    word = library.Document()
    for paragraph in paragraphs:
        word.add_paragraph(paragraph)
    if cells := list(cells):
        table = word.add_table(rows=1, cols=len(cells))
        for cell, text in zip(table.rows[0].cells, cells, strict=True):
            cell.text = text
    for name, value in about.items():
        setattr(word.core_properties, name, value)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def epub(chapters: Mapping[str, str], said: str = "", spine: Iterable[str] | None = None) -> bytes:
    items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in chapters)
    order = "".join(f'<itemref idref="{name}"/>' for name in (spine if spine is not None else chapters))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">'
        f"<metadata>{said}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="OEBPS/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/p.opf": package}
    files |= {
        f"OEBPS/{name}.xhtml": f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>Titre courant</title></head><body>{body}</body></html>"
        for name, body in chapters.items()
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def warc(
    pages: Mapping[str, str | bytes], *, gzip: bool = True, status: str = "200 OK", kind: str = "text/html; charset=utf-8"
) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gzip)
    for url, page in pages.items():
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.0")
        given = {"WARC-Date": "2016-10-08T12:00:00Z"}
        body = io.BytesIO(page if isinstance(page, bytes) else page.encode())
        writer.write_record(
            writer.create_warc_record(url, "response", payload=body, http_headers=headers, warc_headers_dict=given)
        )
        writer.write_record(writer.create_warc_record(url, "request", payload=io.BytesIO(b""),
            http_headers=StatusAndHeaders("GET / HTTP/1.0", [], is_http_request=True)))  # fmt: skip
    return out.getvalue()
