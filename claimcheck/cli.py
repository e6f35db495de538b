"""The command line: options in, pipeline called, text out, exit status; thin on purpose.

Exit status: 0 the report was made; 1 it was made and holds what `--fail-on` asked about; 2 it could not be made; 70 a bug.
Standard output holds the report and nothing else; progress and notes go to standard error.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.cli_group import DefaultCheckGroup
from claimcheck.errors import ClaimcheckError
from claimcheck.version import __version__

STATUS_ASKED_ABOUT = 1
STATUS_NOT_MADE = 2
STATUS_BUG = 70
STATUS_INTERRUPTED = 130

app = typer.Typer(
    cls=DefaultCheckGroup,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Hold one article against every other report you have: who agrees, who contradicts, who frames it differently.",
    epilog="Examples:  claimcheck article.txt  |  claimcheck article.txt --format html --output report.html  |  "
    "cat article.txt | claimcheck -  |  claimcheck index build reports/  |  claimcheck search 'une trêve à Alep'",
    context_settings={"help_option_names": ["-h", "--help"]},
)
index_app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="Build the index of other reports and look after it."
)
app.add_typer(index_app, name="index")

IndexOption = Annotated[Path | None, typer.Option("--index", help="Folder of the index.", show_default="index")]
EncoderOption = Annotated[
    str | None,
    typer.Option("--encoder", help="Any sentence-transformers model, by name or folder.", show_default="bundled"),
]
JudgeOption = Annotated[
    str | None,
    typer.Option("--judge", help="Any CrossEncoder in three classes, by name or folder.", show_default="bundled"),
]
LangOption = Annotated[
    str | None, typer.Option("--lang", help="Language of the interface: fr or en.", show_default="locale")
]
FormatOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        help="terminal, json, jsonl, markdown, html, csv, claimreview or annotation.",
        show_default="terminal",
    ),
]
TableFormatOption = Annotated[
    str | None, typer.Option("--format", "-f", help="terminal, json or jsonl.", show_default="terminal")
]
DoctorFormatOption = Annotated[
    str | None, typer.Option("--format", "-f", help="terminal or json.", show_default="terminal")
]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="Write the report to this file.")]
SinceOption = Annotated[str | None, typer.Option("--since", help="Only reports from this day on (YYYY-MM-DD).")]
UntilOption = Annotated[str | None, typer.Option("--until", help="Only reports up to this day (YYYY-MM-DD).")]
SourceOption = Annotated[
    list[str] | None, typer.Option("--source", help="Only reports of this publisher; may be repeated.")
]
LanguagesOption = Annotated[
    list[str] | None, typer.Option("--in", help="Only reports in this language (fr, en, ar...); may be repeated.")
]
DateOption = Annotated[str | None, typer.Option("--date", help="Day of the article (YYYY-MM-DD).")]
PublisherOption = Annotated[str | None, typer.Option("--publisher", help="Who published the article.")]
UrlOption = Annotated[str | None, typer.Option("--url", help="Address of the article.")]
LanguageOption = Annotated[str | None, typer.Option("--language", help="Language of the article (fr, en, ar...).")]
NeighboursOption = Annotated[
    int | None,
    typer.Option("-k", "--neighbours", help="Pieces of evidence looked at for each claim.", show_default="16"),
]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def claimcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Options that stand before any command."""


@app.command(
    epilog="Examples:  claimcheck article.txt  |  claimcheck a.txt b.txt --format jsonl  |  "
    "claimcheck article.txt --since 2016-10-01 --fail-on contradiction"
)
def check(
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE...", help="Files, addresses, or - for standard input.")
    ],
    index: IndexOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            help="Leave with status 1 if the report holds one of these "
            "flags or verdicts (comma-separated): contradiction, framing...",
        ),
    ] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    source: SourceOption = None,
    language_in: LanguagesOption = None,
    date: DateOption = None,
    publisher: PublisherOption = None,
    url: UrlOption = None,
    language: LanguageOption = None,
    neighbours: NeighboursOption = None,
    encoder: EncoderOption = None,
    judge: JudgeOption = None,
) -> None:
    """Check articles against the index (the default command: `claimcheck article.txt`)."""
    from claimcheck import commands

    options = {
        "index": index,
        "lang": lang,
        "since": since,
        "until": until,
        "source": source,
        "language": language_in,
        "neighbours": neighbours,
        "encoder": encoder,
        "judge": judge,
    }
    described = {"published": date, "publisher": publisher, "url": url, "language": language}
    asked = commands.check(articles, options, described, format, output, fail_on)
    raise typer.Exit(STATUS_ASKED_ABOUT if asked else 0)


@app.command(epilog="Examples:  claimcheck claims article.txt  |  claimcheck claims article.txt --format json")
def claims(
    article: Annotated[str, typer.Argument(help="A file, an address, or - for standard input.")],
    format: TableFormatOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    date: DateOption = None,
    publisher: PublisherOption = None,
    url: UrlOption = None,
    language: LanguageOption = None,
    every: Annotated[bool, typer.Option("--all", help="Show what is no claim (titles, page debris) too.")] = False,
) -> None:
    """Take one article apart: who says what, when, how many."""
    from claimcheck import commands

    described = {"published": date, "publisher": publisher, "url": url, "language": language}
    commands.claims(article, {"lang": lang}, described, format, output, every)


@app.command(
    epilog="Examples:  claimcheck compare ours.txt theirs.txt  |  claimcheck compare --pairs pairs.jsonl --format jsonl"
)
def compare(
    articles: Annotated[list[str] | None, typer.Argument(metavar="[A B]", help="Two articles.")] = None,
    pairs: Annotated[
        str | None, typer.Option("--pairs", help="A JSONL file of given pairs of statements (- is standard input).")
    ] = None,
    format: FormatOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    encoder: EncoderOption = None,
    judge: JudgeOption = None,
) -> None:
    """Hold two articles side by side, or judge given pairs of statements."""
    from claimcheck import commands

    commands.compare(articles or [], pairs, {"lang": lang, "encoder": encoder, "judge": judge}, format, output)


@app.command(epilog="Example:  claimcheck search 'L’armée réduit ses bombardements sur Alep' -k 5 --in ar --in en")
def search(
    statement: Annotated[str, typer.Argument(help="What to look for, as a sentence in any language.")],
    index: IndexOption = None,
    neighbours: Annotated[int, typer.Option("-k", "--neighbours", min=1, max=1000)] = 10,
    format: TableFormatOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    source: SourceOption = None,
    language_in: LanguagesOption = None,
    encoder: EncoderOption = None,
) -> None:
    """Show the statements of the index nearest to one statement."""
    from claimcheck import commands

    options = {
        "index": index,
        "lang": lang,
        "since": since,
        "until": until,
        "source": source,
        "language": language_in,
        "neighbours": neighbours,
        "encoder": encoder,
    }
    commands.search(statement, options, format, output)


@app.command()
def doctor(index: IndexOption = None, format: DoctorFormatOption = None) -> None:
    """Say what is installed, which models, which index, and what to type about each fault."""
    from claimcheck import commands

    healthy = commands.doctor({"index": index}, format)
    raise typer.Exit(0 if healthy else STATUS_NOT_MADE)


@app.command(epilog="Example:  claimcheck render report.json --format html --output report.html")
def render(
    report: Annotated[Path, typer.Argument(help="A report saved with --format json.")],
    format: FormatOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
) -> None:
    """Render a saved JSON report again in any format, without checking anything anew."""
    from claimcheck import commands

    commands.render(report, {"lang": lang}, format, output)


@app.command(epilog="Example:  claimcheck desk --index index")
def desk(
    index: IndexOption = None,
    lang: LangOption = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes any free one.")] = 0,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
) -> None:
    """Open claimcheck as a page in your browser; it answers this machine only."""
    from claimcheck import commands

    commands.desk({"index": index, "lang": lang}, port, browser)


PathsArgument = Annotated[
    list[str] | None, typer.Argument(metavar="[PATH...]", help="Files, folders or feed addresses.")
]
ColumnOption = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=COLUMN",
        help="Which column of a CSV or JSONL file holds what (text=contenu, date=jour); may be repeated.",
    ),
]
ManifestOption = Annotated[Path | None, typer.Option("--manifest", help="Write what was taken and skipped, as JSON.")]


@index_app.command("build", epilog="Example:  claimcheck index build reports/ dump.jsonl archive.warc.gz")
def index_build(
    paths: PathsArgument = None,
    index: IndexOption = None,
    encoder: EncoderOption = None,
    column: ColumnOption = None,
    manifest: ManifestOption = None,
) -> None:
    """Build the index anew from reports; what did not change is not embedded again. Without a path: corpus/."""
    from claimcheck import commands_index

    options = {"index": index, "encoder": encoder, "columns": column or None}
    commands_index.build(paths or [], options, manifest=manifest)


@index_app.command("add", epilog="Example:  claimcheck index add today.rss notes.docx")
def index_add(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders or feed addresses.")],
    index: IndexOption = None,
    encoder: EncoderOption = None,
    column: ColumnOption = None,
    manifest: ManifestOption = None,
) -> None:
    """Add reports; those whose content changed are replaced."""
    from claimcheck import commands_index

    options = {"index": index, "encoder": encoder, "columns": column or None}
    commands_index.add(paths, options, manifest=manifest)


@index_app.command("remove", epilog="Example:  claimcheck index remove 'alep-2016/A1*' 'Le Phare'")
def index_remove(
    patterns: Annotated[
        list[str], typer.Argument(metavar="PATTERN...", help="Ids, addresses or publishers; * and ? count.")
    ],
    index: IndexOption = None,
) -> None:
    """Remove the reports whose id, address or publisher matches a pattern."""
    from claimcheck import commands_index

    commands_index.remove(patterns, {"index": index})


@index_app.command("list")
def index_list(index: IndexOption = None) -> None:
    """List every report: day, language, statements, publisher, id."""
    from claimcheck import commands_index

    commands_index.listing({"index": index})


@index_app.command("status")
def index_status(index: IndexOption = None) -> None:
    """Show what the index holds: reports, statements, languages, publishers, dates, encoder, size, age."""
    from claimcheck import commands_index

    commands_index.status({"index": index})


@index_app.command("verify")
def index_verify(
    index: IndexOption = None,
    encoder: EncoderOption = None,
    repair: Annotated[bool, typer.Option("--repair", help="Mend what can be mended from the database.")] = False,
) -> None:
    """Check every part of the index against the others."""
    from claimcheck import commands_index

    whole = commands_index.verify({"index": index, "encoder": encoder}, repair)
    raise typer.Exit(0 if whole else STATUS_NOT_MADE)


@index_app.command("export")
def index_export(index: IndexOption = None, output: OutputOption = None) -> None:
    """Write every report as a line of JSON, which `index add` reads again."""
    from claimcheck import commands_index

    commands_index.export({"index": index}, output)


@index_app.command("merge", epilog="Example:  claimcheck index merge ../desk-sport/index")
def index_merge(
    others: Annotated[list[Path], typer.Argument(metavar="INDEX...", help="Folders of other indexes.")],
    index: IndexOption = None,
) -> None:
    """Take the reports of other indexes into this one, without embedding them again."""
    from claimcheck import commands_index

    commands_index.merge(others, {"index": index})


@index_app.command("upgrade")
def index_upgrade(index: IndexOption = None) -> None:
    """Bring an index that an older claimcheck built to this version, without embedding anything again."""
    from claimcheck import commands_index

    commands_index.upgrade({"index": index})


@index_app.command("compact")
def index_compact(index: IndexOption = None) -> None:
    """Write the index again without what was removed."""
    from claimcheck import commands_index

    commands_index.compact({"index": index})


def main() -> None:
    """The console script: runs the command line and turns every end into an exit status."""
    _encode_streams()
    try:
        app()
    except ClaimcheckError as error:
        _say(f"error: {error.message}", *([f"hint: {error.hint}"] if error.hint else []))
        sys.exit(STATUS_NOT_MADE)
    except KeyboardInterrupt:
        _say("interrupted: of an index what was finished is kept; anything else is to be asked again.")
        sys.exit(STATUS_INTERRUPTED)
    except BrokenPipeError:
        # The reader (head, less) went away; standard output is pointed elsewhere so that the exit is silent.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception:
        traceback.print_exc()
        _say("This is a bug in claimcheck. Please report it with the lines above and the output of: claimcheck doctor")
        sys.exit(STATUS_BUG)


def _encode_streams() -> None:
    """Terminals that cannot show a character show its code instead of stopping the run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _say(*lines: str) -> None:
    for line in lines:
        typer.echo(line, err=True)
