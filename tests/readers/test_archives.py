"""ZIP, TAR, single compressed files: members under their own names, bombs, bad names, damage to one member only."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.files import read_article, read_reports

from .made import PARAGRAPHS, docx, pdf, warc, zipped
from .pages import page


def taken(path: Path, **known: dict[str, str]) -> tuple[list[Document], list[str]]:
    skipped: list[Skipped] = []
    found = list(read_reports([path], skipped.append, **known))
    assert not [one for one in skipped if "/tmp/claimcheck-" in one.why + one.path]
    return found, [one.why.replace(str(path.parent) + "/", "") for one in skipped]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


MIXED: dict[str, str | bytes] = {
    "alep/2016-10-05-treve.md": "---\npublisher: Le Phare\n---\nUne trêve est signée.",
    "alep/page.html": page(),
    "dump.jsonl": '{"text": "Un."}\n{"id": "x", "text": "Deux."}\n{broken',
    "communique.docx": docx(),
    "a.pdf": pdf([["Le ministère dément."]]),
    "web.warc.gz": warc({"https://phare.example/1": page()}),
    "__MACOSX/._a.txt": "x",
    ".hidden.txt": "x",
    "photo.jpg": b"\xff\xd8\xff",
    "inner.zip": zipped({"a.txt": "Un."}),
    "inner.tar.gz": b"x",
    "empty.txt": "",
}
EXPECTED_IDS = [
    "alep/2016-10-05-treve",
    "alep/page",
    "dump.jsonl/1",
    "dump.jsonl/x",
    "communique",
    "a",
    "web.warc.gz/https://phare.example/1",
]


def tarred(files: dict[str, str | bytes], mode: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


@pytest.mark.parametrize("name", ["r.zip", "r.tar", "r.tar.gz", "r.tgz", "r.tar.bz2", "r.tar.xz"])
def test_archives_of_everything(desk: Path, name: str) -> None:
    mode = {"tar": "w", "gz": "w:gz", "tgz": "w:gz", "bz2": "w:bz2", "xz": "w:xz"}.get(name.rpartition(".")[2], "")
    (desk / name).write_bytes(zipped(MIXED) if name == "r.zip" else tarred(MIXED, mode))
    documents, skipped = taken(desk / name)
    assert [document.source.id for document in documents] == [f"desk/{name}/{one}" for one in EXPECTED_IDS]
    assert (documents[0].text, documents[0].source.publisher, documents[0].source.published) == (
        "Une trêve est signée.",
        "Le Phare",
        "2016-10-05",
    )
    assert documents[4].text == "\n".join(PARAGRAPHS)
    assert skipped == [
        f"{name}!dump.jsonl line 3 is not JSON (column 2).",
        f"{name}!photo.jpg is of no known format.",
        f"{name}!inner.zip is an archive within an archive, which is not opened.",
        f"{name}!inner.tar.gz is an archive within an archive, which is not opened.",
        f"{name}!empty.txt is empty.",
    ]


@pytest.mark.parametrize(("ending", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_single_compressed_files(desk: Path, ending: str, pack) -> None:
    (desk / f"dump.jsonl{ending}").write_bytes(pack(b'{"contenu2": "Un."}\n{"contenu2": "Deux."}\n'))
    documents, _ = taken(desk / f"dump.jsonl{ending}", columns={"text": "contenu2"})
    assert [(d.source.id, d.text) for d in documents] == [
        (f"desk/dump.jsonl{ending}/1", "Un."),
        (f"desk/dump.jsonl{ending}/2", "Deux."),
    ]
    (desk / f"article.txt{ending}").write_bytes(pack("Une trêve est signée.".encode()))
    assert read_article(str(desk / f"article.txt{ending}")).text == "Une trêve est signée."


def test_columns_reach_the_members(desk: Path) -> None:
    (desk / "r.zip").write_bytes(zipped({"a.csv": "jour,corps2\n2016-10-05,Une trêve.\n"}))
    [document] = taken(desk / "r.zip", columns={"text": "corps2", "date": "jour"})[0]
    assert (document.text, document.source.published) == ("Une trêve.", "2016-10-05")


def test_no_name_leads_out_of_the_archive(desk: Path) -> None:
    names = [
        "../../evil.txt",
        "/etc/passwd.txt",
        "C:\\temp\\a.txt",
        "a/./../b.txt",
        "x" * 3000 + ".txt",
        "nl\n\x1b[31m.txt",
    ]
    (desk / "r.zip").write_bytes(zipped({name: f"Texte {n}." for n, name in enumerate(names)}))
    before = sorted(desk.parent.iterdir())
    documents, skipped = taken(desk / "r.zip")
    ids = [document.source.id.removeprefix("desk/r.zip/") for document in documents]
    assert ids[:4] == ["evil", "etc/passwd", "C:/temp/a", "a/b"] and len(documents) == 6 and skipped == []
    assert all(".." not in one and one.isprintable() for one in ids)
    assert sorted(desk.parent.iterdir()) == before


def test_links_and_devices_in_a_tar_are_left_out(desk: Path) -> None:
    with tarfile.open(desk / "r.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            member = tarfile.TarInfo("a.txt")
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
    assert taken(desk / "r.tar") == ([], [])


@pytest.mark.parametrize("name", ["r.zip", "r.tar.gz", "r.tar.xz", "a.txt.gz"])
def test_bombs_are_refused_before_they_are_unpacked(desk: Path, name: str) -> None:
    zeros = b"\x00" * 150_000_000
    if name == "r.zip":
        data = zipped({"a.txt": zeros})
    elif name.startswith("r.tar"):
        data = tarred({"a.txt": zeros}, "w:gz" if name.endswith("gz") else "w:xz")
    else:
        data = gzip.compress(zeros)
    (desk / name).write_bytes(data)
    documents, [why] = taken(desk / name)
    assert documents == [] and "unpacks to far more than it holds" in why


def test_overlapping_members_are_refused(desk: Path) -> None:
    data = bytearray(zipped({f"{n}.txt": os.urandom(40_000).hex() for n in range(60)}))
    first = None
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        first = data[place + 20 : place + 28] if first is None else first
        struct.pack_into("<I", data, place + 20, 2_000_000)
        place = data.find(b"PK\x01\x02", place + 4)
    (desk / "r.zip").write_bytes(data)
    documents, [why] = taken(desk / "r.zip")
    assert documents == [] and "decompression bomb" in why


def test_damage_to_one_member_concerns_it_alone(desk: Path) -> None:
    with zipfile.ZipFile(desk / "r.zip", "w") as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, f"Texte de {name}.")
    data = (desk / "r.zip").read_bytes().replace(b"Texte de b.txt.", b"Texte de x.txt.")
    (desk / "r.zip").write_bytes(data)
    documents, skipped = taken(desk / "r.zip")
    assert [document.source.id for document in documents] == ["desk/r.zip/a", "desk/r.zip/c"]
    assert skipped == ["r.zip!b.txt is a damaged member of a ZIP archive (BadZipFile)."]


def test_a_locked_member_is_told(desk: Path) -> None:
    data = bytearray(zipped({"a.txt": "Un texte."}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    (desk / "r.zip").write_bytes(data)
    assert taken(desk / "r.zip")[1] == ["r.zip!a.txt is protected by a password."]


@pytest.mark.parametrize("name", ["r.zip", "r.tar", "r.tar.gz", "r.tar.xz", "a.txt.gz", "a.txt.xz", "a.txt.bz2"])
def test_truncated_archives_give_what_they_can_and_say_so(desk: Path, name: str) -> None:
    files: dict[str, str | bytes] = {f"{n}.txt": f"Texte {n}. " + os.urandom(3000).hex() for n in range(10)}
    modes = {"r.tar": "w", "r.tar.gz": "w:gz", "r.tar.xz": "w:xz"}
    packers = {".gz": gzip.compress, ".xz": lzma.compress, ".bz2": bz2.compress}
    if name in modes:
        data = tarred(files, modes[name])
    else:
        data = zipped(files) if name == "r.zip" else packers[Path(name).suffix](os.urandom(5000).hex().encode())
    for part in (0.0, 0.1, 0.5, 0.9):
        (desk / name).write_bytes(data[: int(len(data) * part)])
        documents, skipped = taken(desk / name)
        assert skipped and len(documents) < 10
        assert "damaged" in skipped[0] or "is empty" in skipped[0] or part == 0.0


def test_an_archive_that_breaks_off_between_two_members_is_told(desk: Path) -> None:
    data = tarred({"a.txt": "Un texte.", "b.txt": "Deux textes."}, "w")
    header = 512
    for kept in (2 * header, 2 * header + 100):  # behind the first member, and within the next one's header
        (desk / "r.tar").write_bytes(data[:kept])
        documents, skipped = taken(desk / "r.tar")
        assert len(documents) == 1 and "damaged" in skipped[0]
    (desk / "r.tar").write_bytes(data[: 2 * header] + b"x" * header + data[3 * header :])
    assert "damaged" in taken(desk / "r.tar")[1][0]


def test_an_archive_of_many_members_needs_one_temporary_file(desk: Path) -> None:
    (desk / "r.zip").write_bytes(zipped({f"{n:04}.txt": f"Texte {n}." for n in range(2000)}))
    found = read_reports([desk / "r.zip"], lambda _: None)
    assert next(found).text == "Texte 0." and sum(1 for _ in found) == 1999
    with pytest.raises(ReadError, match="holds several articles"):
        read_article(str(desk / "r.zip"))
