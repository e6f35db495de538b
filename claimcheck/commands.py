"""What each command does, between the options of `cli.py` and the pipeline; heavy parts are imported when they are needed."""

from __future__ import annotations

import json
import shlex
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, get_args

import typer

from claimcheck.config import Settings, day_problem, settings
from claimcheck.datatypes import Document, Flag, Report, VerdictKind
from claimcheck.errors import ClaimcheckError, ConfigError, IndexUnusable, ReadError
from claimcheck.progress import progress_bar
from claimcheck.registry import RENDERERS, find, nearest

if TYPE_CHECKING:
    from claimcheck.judging import Tools
    from claimcheck.pipeline import Checker
    from claimcheck.retrieval.index import Filters

Options = Mapping[str, Any]
_JSON_LINES = "jsonl"
_TABLE = "csv"
_OF_ONE = frozenset({"html", "claimreview", "annotation"})


def check(
    articles: Sequence[str],
    options: Options,
    described: Options,
    form: str | None,
    output: Path | None,
    fail_on: str | None,
) -> bool:
    """Reports on the articles, written out; True when one holds what `fail_on` names. Unreadable articles among several
    are listed after the others have been done, and the run then ends in error."""
    wanted = _asked(fail_on)
    chosen = settings(options)
    form = _format(form, output)
    _for_several(form, len(articles))
    documents, failures = _readable(articles, described)
    if documents:
        with checker(chosen) as checking:
            reports = [checking.check(document) for document in documents]
        write([_rendered(reports, form, chosen, output)], output)
    _raise_first(failures)
    return any(_holds(report, wanted) for report in reports)


def _readable(articles: Sequence[str], described: Options) -> tuple[list[Document], list[ReadError]]:
    """The articles that can be read, before any model is loaded, and what is wrong with the others."""
    documents, failures = [], []
    for name in articles:
        try:
            documents.append(read_described(name, described))
        except ReadError as error:
            failures.append(error)
    return documents, failures


def claims(
    article: str, options: Options, described: Options, form: str | None, output: Path | None, every: bool
) -> None:
    """The statements of one article; page debris and titles only when `every` is set."""
    from claimcheck.claims.extract import extract
    from claimcheck.renderers.json_report import claims_json
    from claimcheck.renderers.safe import dumps
    from claimcheck.renderers.tables import claims_table

    document = read_described(article, described)
    told = [statement for statement in extract(document) if every or statement.kind != "boilerplate"]
    form = _format(form, output, ("terminal", "json", _JSON_LINES))
    if form == "terminal":
        text = claims_table(document, told, **_look(settings(options), output))
    else:
        text = dumps(claims_json(document, told), indent=None if form == _JSON_LINES else 2) + "\n"
    write([text], output)


def compare(
    articles: Sequence[str], pairs: str | None, options: Options, form: str | None, output: Path | None
) -> None:
    """Two articles against each other, or the given pairs judged one by one."""
    chosen = settings(options)
    if pairs is not None and not articles:
        from claimcheck.pairs import judged_lines

        _format(form or _JSON_LINES, output, (_JSON_LINES, "json"))
        write(judged_lines(pairs, tools(chosen)), output)
        return
    if pairs is not None or len(articles) != 2:
        raise ConfigError(
            "Compare takes two articles, or --pairs with a file.", hint="claimcheck compare ours.txt theirs.txt"
        )
    form = _format(form, output)
    first, second = (read_described(name, {}) for name in articles)
    with TemporaryDirectory(prefix="claimcheck-") as folder:
        _build_quietly(Path(folder) / "index", [second], chosen)
        everything = replace(chosen, since="", until="", source=(), language=())
        with checker(everything, Path(folder) / "index") as checking:
            report = checking.check(first)
    write([_rendered([report], form, chosen, output)], output)


def search(query: str, options: Options, form: str | None, output: Path | None) -> None:
    """The statements of the index nearest to the query, best first."""
    from claimcheck.claims.context import standalone
    from claimcheck.claims.extract import whole
    from claimcheck.pipeline import described
    from claimcheck.readers.text import document_from
    from claimcheck.renderers.json_report import search_json
    from claimcheck.renderers.safe import dumps
    from claimcheck.renderers.tables import search_table

    chosen = settings(options)
    form = _format(form, output, ("terminal", "json", _JSON_LINES))
    statement = whole(described(document_from(query.encode("utf-8", "replace"), "the statement", "query")))
    with _opened(chosen) as (index, encoder):
        vectors = encoder.encode([standalone(statement)])
        [matches] = index.search([statement], vectors, chosen.neighbours, filters(chosen))
    if form == "terminal":
        text = search_table(query, matches, **_look(chosen, output))
    else:
        text = dumps(search_json(query, matches), indent=None if form == _JSON_LINES else 2) + "\n"
    write([text], output)


def render(path: Path, options: Options, form: str | None, output: Path | None) -> None:
    """A saved JSON report in another format; raises `ReadError` when it is not one."""
    from claimcheck.readers.text import read_bytes
    from claimcheck.renderers.json_report import from_json

    try:
        saved = json.loads(read_bytes(path))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError(f"{path} is not JSON.", hint="Save a report with --format json.", path=path) from error
    if isinstance(saved, list):
        raise ReadError(
            f"{path} holds several reports.", hint="Save each with --format json, one article a run.", path=path
        )
    write([_rendered([from_json(saved)], _format(form, output), settings(options), output)], output)


def desk(options: Options, port: int, browser: bool) -> None:
    """The local page, until it is interrupted; its address goes to standard error."""
    from claimcheck.desk.serve import serve

    chosen = settings(options)
    if chosen.corpus.is_dir():
        ensure_index(chosen)

    def announce(address: str) -> None:
        typer.echo(f"claimcheck desk: {address}\n(Ctrl-C ends it)", err=True)

    serve(port=port, chosen=chosen, announce=announce, open_browser=browser)


def doctor(options: Options, form: str | None) -> bool:
    """What is installed and what to type about each fault; True when nothing is wrong."""
    from claimcheck.doctor import examine, told

    findings = examine(settings(options))
    form = _format(form, None, ("terminal", "json"))
    told_json = json.dumps([finding.as_dict() for finding in findings], indent=2) + "\n"
    write([told_json if form == "json" else told(findings)], None)
    return all(finding.good for finding in findings)


def read_described(name: str, described: Options) -> Document:
    """The article at a path, an address or "-", with what the command line says of it, its language and its day."""
    from claimcheck.pipeline import described as complete
    from claimcheck.readers.files import read_article

    given = dict(described)
    if problem := day_problem(given.get("published") or ""):
        raise ConfigError(f"The day {given['published']!r} cannot be read.", hint=problem)
    return complete(read_article(name), **given)


def tools(chosen: Settings) -> Tools:
    """The models that the settings name."""
    from claimcheck.models_by_name import encoder_named
    from claimcheck.pipeline import build_tools

    return build_tools(
        encoder_named(chosen.encoder, chosen.threads), chosen.judge, chosen.interface_language, chosen.threads
    )


def filters(chosen: Settings) -> Filters:
    """The filters of a search."""
    from claimcheck.retrieval.index import Filters

    return Filters(
        since=chosen.since or None, until=chosen.until or None, languages=chosen.language, publishers=chosen.source
    )


@contextmanager
def checker(chosen: Settings, folder: Path | None = None) -> Iterator[Checker]:
    """A checker over the index, which is built first from `corpus/` when there is none."""
    from claimcheck.pipeline import Checker
    from claimcheck.retrieval.index import Index

    if folder is None:
        ensure_index(chosen)
    equipment = tools(chosen)
    with Index.open(folder or chosen.index, equipment.encoder) as index, progress_bar() as progress:
        yield Checker(index, equipment, chosen.neighbours, filters(chosen), progress)


@contextmanager
def _opened(chosen: Settings) -> Iterator[tuple[Any, Any]]:
    from claimcheck.models_by_name import encoder_named
    from claimcheck.retrieval.index import Index

    ensure_index(chosen)
    encoder = encoder_named(chosen.encoder, chosen.threads)
    with Index.open(chosen.index, encoder) as index:
        yield index, encoder


def ensure_index(chosen: Settings) -> None:
    """Builds the index from the corpus folder when nothing is built yet; raises `IndexUnusable` when there is no corpus.

    An index that was named, and its corpus not, is not built by itself: the name may hold a slip.
    """
    if (chosen.index / "current").exists():
        return
    usual = Settings()
    if chosen.index != usual.index and chosen.corpus == usual.corpus:
        raise IndexUnusable(
            f"There is no index in {chosen.index}.",
            hint=f"claimcheck index build FOLDER_OF_REPORTS --index {shlex.quote(str(chosen.index))}",
        )
    if not chosen.corpus.is_dir():
        raise IndexUnusable(
            f"There is no index in {chosen.index} and no folder {chosen.corpus} to build one from.",
            hint="claimcheck index build FOLDER_OF_REPORTS",
        )
    from claimcheck.commands_index import build

    typer.echo(f"No index in {chosen.index} yet: building it from {chosen.corpus} ...", err=True)
    build(
        [chosen.corpus],
        {"index": chosen.index, "encoder": chosen.encoder, "judge": chosen.judge, "lang": chosen.lang or None},
        quiet=True,
    )


def _build_quietly(folder: Path, documents: Sequence[Document], chosen: Settings) -> None:
    from claimcheck.models_by_name import encoder_named
    from claimcheck.pipeline import taken
    from claimcheck.retrieval.index import build

    taken(build, folder, documents, encoder_named(chosen.encoder, chosen.threads), chosen.judge, ["compare"])


def _format(form: str | None, output: Path | None, allowed: Sequence[str] = (*RENDERERS, _JSON_LINES)) -> str:
    """The output format: as asked, else by the output file's ending, else for the terminal."""
    endings = {
        ".json": "json",
        ".jsonl": _JSON_LINES,
        ".md": "markdown",
        ".html": "html",
        ".htm": "html",
        ".csv": "csv",
    }
    form = form or (endings.get(output.suffix.lower()) if output else None) or "terminal"
    if form not in allowed:
        raise ConfigError(f"There is no format {form!r} here.", hint=nearest(form, dict.fromkeys(allowed, "")))
    return form


def _for_several(form: str, articles: int) -> None:
    """Raises `ConfigError`, before anything is checked, when one output cannot hold several articles."""
    if articles > 1 and form in _OF_ONE:
        raise ConfigError(
            f"The format {form} holds one article.", hint="Run it once for each article, or use --format jsonl."
        )


def _look(chosen: Settings, output: Path | None) -> dict[str, Any]:
    """Language, colour and width of what is shown: colour only on a terminal that wants it, width None for the terminal's."""
    import os

    on_terminal = output is None and sys.stdout.isatty()
    colour = on_terminal and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size().columns if on_terminal else int(os.environ.get("COLUMNS") or 100)
    return {"lang": chosen.interface_language, "color": colour, "width": width}


def _rendered(reports: Sequence[Report], form: str, chosen: Settings, output: Path | None) -> str:
    from claimcheck.renderers.json_report import to_json
    from claimcheck.renderers.safe import dumps

    if form == _JSON_LINES:
        return "".join(dumps(to_json(report), indent=None) + "\n" for report in reports)
    if form == "json" and len(reports) > 1:
        return dumps([to_json(report) for report in reports]) + "\n"
    renderer = find("format", RENDERERS, form)(**_look(chosen, output))
    if form == _TABLE:
        return str(renderer.table(reports))
    return "\n".join(renderer.render(report) for report in reports)


def write(parts: Iterable[str], output: Path | None) -> None:
    """To the file, replaced as a whole so that a failed write keeps what was there, or to standard output."""
    if output is None:
        sys.stdout.writelines(parts)
        sys.stdout.flush()
        return
    part = output.with_name(output.name + ".part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.writelines(parts)
        part.replace(output)
    except OSError as error:
        raise ConfigError(
            f"{output} cannot be written: {error.strerror}.", hint="Choose another place with --output."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    typer.echo(f"written: {output}", err=True)


def _asked(fail_on: str | None) -> frozenset[str]:
    known = dict.fromkeys((*get_args(Flag), *get_args(VerdictKind), "suspect", "omission"), "")
    names = frozenset(part.strip() for part in (fail_on or "").split(",") if part.strip())
    for name in sorted(names - set(known)):
        raise ConfigError(f"--fail-on knows no {name!r}.", hint=nearest(name, known))
    return names


def _holds(report: Report, wanted: frozenset[str]) -> bool:
    present: set[str] = {finding.flag for finding in report.findings if not finding.repeats}
    present |= {verdict.verdict for verdict in report.verdicts}
    present |= {"suspect"} if report.suspects else set()
    present |= {"omission"} if report.omissions else set()
    return bool(present & wanted)


def _raise_first(failures: Sequence[ClaimcheckError]) -> None:
    """Ends the run in error when an article could not be read; the others have been done by then."""
    for error in failures[1:]:
        typer.echo(f"error: {error.message}", err=True)
    if failures:
        raise failures[0]


__all__ = [
    "check",
    "checker",
    "claims",
    "compare",
    "doctor",
    "ensure_index",
    "filters",
    "read_described",
    "search",
    "tools",
    "write",
]
