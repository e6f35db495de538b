"""HTML exports of press databases, told from a page by their own marks: Europresse and Factiva.

Both formats change without notice, so each part is looked for by several marks, and an export that shows the marks but gives no
article is an error rather than an empty corpus. Written from descriptions of the marks; no code of other tools is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.days import day_in, day_of, days_in
from claimcheck.readers.decoding import clean
from claimcheck.readers.markup import first, parsed_page, text_of_tree, with_class, words_of
from claimcheck.readers.metadata import language_of, made_document

Found = tuple[dict[str, Any], str]
_EUROPRESSE = re.compile(
    r"class=[\"'][^\"'>]{0,200}?(?:DocPublicationName|docOcurrContainer|rdp__articletitle|titreArticleVisu)"
)
_FACTIVA = re.compile(r"class=[\"'][^\"'>]{0,200}?(?:articleParagraph|\b(?:[a-z]{2})?Article\b)")
# Newspapers' own pages have a class "Article" too, and speak of Dow Jones.
_FACTIVA_MARK = re.compile(
    r"class=[\"'][^\"'>]{0,200}?(?:articleParagraph|\b[a-z]{2}Headline\b)"
    r"|\b(?:Document|Dokument|Documento)\s{1,4}[A-Z][A-Z0-9]{0,11}\d{8}[a-z0-9]{4,20}\b"
)
_FACTIVA_ID = re.compile(r"\b(?:Document|Dokument|Documento)\s{1,4}([A-Z][A-Za-z0-9]{14,39})\b")
_FACTIVA_CLASS = re.compile(r"^([a-z]{2})?Article$")
_DOCUMENT_NUMBER = re.compile(r"\w{2,12}[·.](\d{8})[·.][\w·.\-]{2,80}")
# After the newspaper's name come its section, edition, number, "(site web)" or volume.
_AFTER_NAME = re.compile(r"\s{0,5}(?:,|\(|\bno\.|\bn°|\bn o|\bvol\.|\u2022|;| - |\|)", re.IGNORECASE)
_WORD_COUNT = re.compile(r"^[\d\s,.]{1,12}\s?(?:words|mots|wörter|palabras|parole|palavras|woorden)\b", re.IGNORECASE)
_CLOCK = re.compile(r"^\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:\s?[APap][Mm])?(?:\s[A-Z]{2,5})?$")
_LANGUAGES = {
    "français": "fr", "french": "fr", "anglais": "en", "english": "en", "allemand": "de", "german": "de", "deutsch": "de",
    "espagnol": "es", "spanish": "es", "español": "es", "italien": "it", "italian": "it", "italiano": "it",
    "portugais": "pt", "portuguese": "pt", "néerlandais": "nl", "dutch": "nl", "arabe": "ar", "arabic": "ar",
    "russe": "ru", "russian": "ru", "chinois": "zh", "turc": "tr", "turkish": "tr",
}  # fmt: skip


def export_documents(page: str, path: Path) -> Iterator[Document | Skipped] | None:
    """The articles of an export, None when the page is not one."""
    head = page[:400_000]
    if _EUROPRESSE.search(head):
        return _articles(page, path, "Europresse", _europresse)
    if _FACTIVA.search(head) and _FACTIVA_MARK.search(head):
        return _articles(page, path, "Factiva", _factiva)
    return None


def _articles(page: str, path: Path, name: str, find: Callable[[Any], Iterator[Found]]) -> Iterator[Document | Skipped]:
    root = parsed_page(page)
    number = 0
    for number, (values, text) in enumerate(find(root) if root is not None else (), start=1):
        if text.strip():
            try:
                yield made_document(values, values.get("id") or f"{path.stem}-{number}", text, path)
            except ReadError as error:
                yield Skipped(str(path), error.message)
        else:
            yield Skipped(str(path), f"{path}: article {number} has no text.")
    if number == 0:
        raise ReadError(
            f"{path} looks like a {name} export but holds no article that is understood.",
            hint="Report the format with one article of it.",
            path=path,
        )


def _europresse(root: Any) -> Iterator[Found]:
    for article in root.iter("article"):
        name = words_of(first(with_class(article, "DocPublicationName", "rdp__DocPublicationName")))
        number = _DOCUMENT_NUMBER.search(words_of(first(with_class(article, "publiC-lblNodoc"))) or "")
        heading = words_of(first(with_class(article, "DocHeader", "rdp__DocHeader"))) or name or ""
        body = first(with_class(article, "docOcurrContainer", "DocText"))
        values = {
            "id": number[0] if number else None,
            "publisher": _newspaper(name),
            "title": _first_words(article, "titreArticleVisu", "rdp__articletitle", "titreArticle", "grandTitre"),
            "published": _day_of_issue(heading, day_of(number[1]) if number else None),
            "author": _author(_first_words(article, "docAuthors") or _last_words(article, "sm-margin-bottomNews")),
            "url": _original(body),
            "language": body.get("lang") if body is not None else None,
            "licence": _rights(first(with_class(article, "Doc-LegalInfo", "publiC-lblCertificatIssuedTo"))),
        }
        yield values, _without_notice(text_of_tree(body)) if body is not None else ""


def _day_of_issue(heading: str, numbered: str | None) -> str | None:
    """The last day in the line of section and day, as sections name days too; the number's where it stands there or alone."""
    told = [day for _, day in days_in(heading)]
    return told[-1] if told and numbered not in told else numbered


def _factiva(root: Any) -> Iterator[Found]:
    for article in root.iter("div"):
        kinds = [found for name in (article.get("class") or "").split() if (found := _FACTIVA_CLASS.match(name))]
        if kinds:
            language = kinds[0][1]
            fields = _coded_fields(article)
            yield (_by_codes(fields, language) if "HD" in fields else _by_lines(article, language))


def _coded_fields(article: Any) -> dict[str, Any]:
    """The cells of an export with field codes (HD headline, BY, PD day, SN newspaper, LP lead, TD text...)."""
    cells: dict[str, Any] = {}
    for row in article.iter("tr"):
        columns = [cell for cell in row if cell.tag in ("td", "th")]
        if len(columns) >= 2 and (code := words_of(columns[0])) and re.fullmatch(r"[A-Z]{2,3}", code):
            cells.setdefault(code, columns[1])
    return cells


def _by_codes(fields: dict[str, Any], language: str | None) -> Found:
    words = {code: words_of(cell) for code, cell in fields.items()}
    parts = (text_of_tree(fields[code]) for code in ("LP", "TD") if code in fields)
    return {
        "id": (words.get("AN") or "").removeprefix("Document ").strip() or None,
        "title": words.get("HD"),
        "publisher": words.get("SN"),
        "published": day_in(words.get("PD") or "") or day_of(words.get("PD")),
        "author": _author(words.get("BY")),
        "language": _LANGUAGES.get((words.get("LA") or "").lower(), language_of(words.get("LA")) or language),
        "licence": words.get("CY"),
    }, "\n".join(part for part in parts if part)


def _by_lines(article: Any, language: str | None) -> Found:
    """An export without codes: after headline and author one line each for length, day, time, newspaper, code and language."""
    headline = next((n for n in article.iter() if n.get("id") == "hd" or "Headline" in (n.get("class") or "")), None)
    paragraphs = with_class(article, "articleParagraph")
    # A headline may name a day, which is that of an event.
    others = [node for node in article if node.tag == "div" and headline not in [*node.iter()]]
    lines = [words for node in others if (words := words_of(node))]
    day = next((place for place, line in enumerate(lines) if not _WORD_COUNT.match(line) and _only_day(line)), None)
    after = [line for line in lines[day + 1 :] if not _CLOCK.match(line)] if day is not None else []
    identity = _FACTIVA_ID.search(words_of(article) or "")
    return {
        "id": identity[1] if identity else None,
        "title": words_of(headline),
        "publisher": after[0] if after else None,
        "published": _only_day(lines[day]) if day is not None else None,
        "author": _author(_first_words(article, "author")),
        "language": next((_LANGUAGES[line.lower()] for line in after if line.lower() in _LANGUAGES), language),
        "licence": next((line for line in after if re.match(r"(?:\(c\)|©|copyright\b)", line, re.IGNORECASE)), None),
    }, "\n".join(words for node in paragraphs if (words := words_of(node)) and not _FACTIVA_ID.fullmatch(words))


def _only_day(line: str) -> str | None:
    return day_in(line) if len(line) <= 40 else None


def _newspaper(name: str | None) -> str | None:
    return (_AFTER_NAME.split(name, maxsplit=1)[0].strip() or name) if name else None


def _first_words(node: Any, *names: str) -> str | None:
    """The words of the first class of `names` that has any."""
    return next((words for name in names for found in with_class(node, name) if (words := words_of(found))), None)


def _last_words(node: Any, name: str) -> str | None:
    return next((words for found in reversed(with_class(node, name)) if (words := words_of(found))), None)


def _author(words: str | None) -> str | None:
    """A byline without "Par" or "By"."""
    return re.sub(r"^(?:par|by|von|por|di)\s+", "", words, flags=re.IGNORECASE) or None if words else None


def _original(body: Any) -> str | None:
    """The address of the article on the newspaper's site, which Europresse links under "Cet article est paru dans"."""
    for link in body.iter("a") if body is not None else ():
        if re.match(r"(?:cet article est paru|this article appeared)", words_of(link) or "", re.IGNORECASE):
            address = link.get("href")
            return str(address) if address else None
    return None


def _without_notice(text: str) -> str:
    lines = text.split("\n")
    while lines and re.match(r"(?:cet article est paru|this article appeared)", lines[-1], re.IGNORECASE):
        lines.pop()
    return clean("\n".join(lines))


def _rights(node: Any) -> str | None:
    words = words_of(node)
    found = re.search(r"(?:©|\(c\)).{1,200}", words, re.IGNORECASE) if words else None
    return found[0] if found else None
