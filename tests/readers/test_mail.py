"""Messages and mail boxes."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.mail import EmlReader, MboxReader

TEXT = "L’armée a annoncé une trêve.\nElle dure trois jours, dit le général Ossin : « Nous laisserons partir les habitants. »\n"


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Communiqué : une trêve de trois jours"
    made["From"] = "Service de presse <presse@phare.example>"
    made["Date"] = "Wed, 05 Oct 2016 23:30:00 +0200"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    return made


def read(tmp_path: Path, data: bytes) -> Document:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    [document] = EmlReader().read(path)
    return document


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_a_message_in_every_transfer_encoding(tmp_path: Path, transfer: str) -> None:
    made = message(Archived_At="<https://phare.example/c/1>")
    made.set_content(TEXT, cte=transfer)
    made["Content-Language"] = "fr"
    document = read(tmp_path, made.as_bytes())
    source = document.source
    assert document.text == TEXT
    assert (source.id, source.title, source.publisher) == (
        "a",
        "Communiqué : une trêve de trois jours",
        "Service de presse",
    )
    assert (source.published, source.language, source.url, source.author) == (
        "2016-10-05",
        "fr",
        "https://phare.example/c/1",
        None,
    )


def test_the_organisation_publishes_and_the_sender_signs(tmp_path: Path) -> None:
    made = message(Organization="Ministère de la Défense")
    made.set_content(TEXT)
    source = read(tmp_path, made.as_bytes()).source
    assert (source.publisher, source.author) == ("Ministère de la Défense", "Service de presse")


def test_of_two_forms_the_plain_one_is_read_and_attachments_are_left_out(tmp_path: Path) -> None:
    made = message()
    made.set_content(TEXT)
    made.add_alternative(f"<html><body><p>{TEXT}</p></body></html>", subtype="html")
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="c.pdf")
    made.add_attachment("Autre texte.", filename="autre.txt")
    assert read(tmp_path, made.as_bytes()).text == TEXT


def test_html_alone_gives_its_words(tmp_path: Path) -> None:
    made = message()
    made.set_content(
        "<html><head><style>p{}</style></head><body><p>Une <b>trêve</b>.</p><p>Trois jours.</p></body></html>",
        subtype="html",
    )
    assert read(tmp_path, made.as_bytes()).text == "Une trêve.\nTrois jours."


@pytest.mark.parametrize("declared", ["us-ascii", "utf-8", "x-unknown", "iso-8859-1"])
def test_wrongly_declared_encodings_are_seen_through(tmp_path: Path, declared: str) -> None:
    head = f"Subject: Test\nFrom: a@phare.example\nContent-Type: text/plain; charset={declared}\n\n"
    assert read(tmp_path, head.encode() + TEXT.encode("utf-8")).text == TEXT
    assert read(tmp_path, head.encode() + TEXT.encode("cp1252")).text == TEXT


def test_a_message_without_text_is_refused(tmp_path: Path) -> None:
    made = message()
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    for data in (made.as_bytes(), message().as_bytes(), b"", b"\n\n"):
        with pytest.raises(ReadError, match=r"without text|is empty"):
            read(tmp_path, data)


def box(
    tmp_path: Path, *messages: bytes, start: bytes = b"From presse@phare.example Wed Oct  5 21:14:00 2016\n"
) -> list[Document | Skipped]:
    path = tmp_path / "b.mbox"
    path.write_bytes(b"".join(start + one + b"\n\n" for one in messages))
    return list(MboxReader().read(path))


def test_a_box_gives_each_message_under_its_own_id(tmp_path: Path) -> None:
    first = message(Message_ID="<1@phare.example>")
    first.set_content("Avant.\n\n>From ici, la suite.\n")
    empty = message()
    last = message()
    last.set_content("Fin.")
    one, two, three = box(tmp_path, first.as_bytes(), empty.as_bytes(), last.as_bytes())
    assert isinstance(one, Document) and isinstance(two, Skipped) and isinstance(three, Document)
    assert (one.source.id, one.text.strip()) == ("1@phare.example", "Avant.\n\nFrom ici, la suite.")
    assert two.why == f"{tmp_path / 'b.mbox'}: message 2 is a message without text."
    assert (three.source.id, three.text.strip()) == ("b-3", "Fin.")


def test_what_is_no_box_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"Subject: a\n\nb", b"\x00" * 100):
        with pytest.raises(ReadError, match=r"is no mail box|is empty"):
            box(tmp_path, data, start=b"") if data else list(MboxReader().read(empty_file(tmp_path)))


def empty_file(tmp_path: Path) -> Path:
    path = tmp_path / "e.mbox"
    path.touch()
    return path


HEADERS = "From: Service <presse@phare.example>\nSubject: Sarn\nDate: Wed, 05 Oct 2016 10:00:00 +0200\n"


def parts(kind: str, *bodies: str) -> bytes:
    inner = "".join(f"--X\n{body}\n" for body in bodies)
    return f"{HEADERS}MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=X\n\n{inner}--X--\n".encode()


PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
RICH = "Content-Type: text/html; charset=utf-8\n\n"
PICTURE = "Content-Type: image/png\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\naGVsbG8="
ATTACHED = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAnnexe."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (parts("mixed", PLAIN + "Première partie.", PICTURE, PLAIN + "Dix morts.", ATTACHED), "Première partie.\nDix morts."),
        (parts("alternative", PLAIN + " ", RICH + "<p>Dix morts.</p>"), "Dix morts."),
        (parts("alternative", RICH + "<p>Dix <b>morts</b>.</p>", PLAIN + "Dix morts."), "Dix morts."),
        (parts("mixed", f"Content-Type: message/rfc822\n\n{HEADERS}{PLAIN}Dix morts."), "Dix morts."),
        (parts("mixed", PLAIN + "Dix morts.", 'Content-Type: text/plain; name="a.txt"\n\nAnnexe.'), "Dix morts."),
        (f'{HEADERS}Content-Type: text/plain; name="a.txt"\n\nDix morts.'.encode(), "Dix morts."),
        (parts("mixed", PLAIN + "Pour info.", f"Content-Type: message/rfc822\nContent-Disposition: attachment\n\n{HEADERS}{RICH}<p>Dix morts.</p>"),
         "Pour info.\nDix morts."),
        (f"\ufeff{HEADERS}\nDix morts.".encode(), "Dix morts."),
        (f"\r\n \n{HEADERS}\nDix morts.".encode(), "Dix morts."),
    ],
)  # fmt: skip
def test_every_text_of_a_message_is_read_once(tmp_path: Path, data: bytes, text: str) -> None:
    document = read(tmp_path, data)
    assert document.text.strip() == text
    assert (document.source.title, document.source.published) == ("Sarn", "2016-10-05")


def test_messages_nested_without_end_cost_no_stack(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="message"):
        read(tmp_path, b"Content-Type: message/rfc822\n\n" * 3000 + b"\nDix morts.\n")
