"""What `claimcheck index ...` does: build, add, remove, list, status, verify, export, merge, compact, upgrade."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from claimcheck.commands import write
from claimcheck.config import Settings, settings
from claimcheck.datatypes import Skipped
from claimcheck.errors import ReadError
from claimcheck.progress import progress_bar
from claimcheck.registry import REPORT_FORMATS

if TYPE_CHECKING:
    from claimcheck.retrieval.index import BuildResult

Options = Mapping[str, Any]
_SHOWN_SKIPPED = 20


def build(paths: Sequence[Path | str], options: Options, *, quiet: bool = False, manifest: Path | None = None) -> None:
    """Builds the index anew from files, folders and addresses; tells what was taken, what was skipped and why."""
    chosen = settings(options)
    places = list(paths) or [chosen.corpus]
    _take("build", places, chosen, quiet=quiet, manifest=manifest)


def add(paths: Sequence[Path | str], options: Options, *, manifest: Path | None = None) -> None:
    """Adds reports to the index, and replaces those whose content changed."""
    _take("add", list(paths), settings(options), quiet=False, manifest=manifest)


def remove(patterns: Sequence[str], options: Options) -> None:
    """Removes the reports that the patterns name."""
    from claimcheck.retrieval.index import remove as removed

    gone = removed(settings(options).index, patterns)
    if not gone:
        raise ReadError(f"No report is called {', '.join(patterns)}.", hint="claimcheck index list shows the ids.")
    typer.echo(f"removed {len(gone)} reports: {', '.join(gone[:10])}{' ...' if len(gone) > 10 else ''}", err=True)


def listing(options: Options) -> None:
    """Every report: day, language, publisher, statements, id; tab-separated, so that other tools can take it up."""
    from claimcheck.renderers.safe import one_line
    from claimcheck.retrieval.index import listing as listed

    for report in listed(settings(options).index):
        source = report.source
        cells = (
            source.published or "-",
            source.language or "-",
            str(report.statements),
            source.publisher or "-",
            source.id,
        )
        sys.stdout.write("\t".join(one_line(cell) for cell in cells) + "\n")


def status(options: Options) -> None:
    """The index at a glance."""
    from claimcheck.retrieval.index import status as looked_at

    found = looked_at(settings(options).index)
    held = found.manifest
    rows = [
        ("index", f"{found.folder} (generation {found.generation})"),
        ("reports", f"{held.documents}"),
        ("statements", f"{held.statements}" + (f", {found.late} since the last compaction" if found.late else "")),
        ("languages", _counted(found.languages)),
        ("publishers", _counted(found.publishers)),
        ("dates", f"{held.first_date or 'unknown'} to {held.last_date or 'unknown'}"),
        ("corpora", ", ".join(held.corpora)),
        ("encoder", f"{held.encoder} ({held.encoder_revision}, {held.dimension} dimensions)"),
        ("segmenter", held.segmenter),
        ("search", held.search + (f", recall@10 {held.recall_at_10:.3f}" if held.recall_at_10 is not None else "")),
        ("size", f"{found.size / 1e6:.1f} MB"),
        ("built", f"{held.built} ({_age(found.age)} ago)"),
    ]
    if found.interrupted:
        rows.append(("interrupted", "; ".join(_going_on(verb) for verb in found.interrupted)))
    for name, value in rows:
        sys.stdout.write(f"{name:<12} {value}\n")


def verify(options: Options, repair: bool) -> bool:
    """Checks every part of the index against the others; True when nothing is wrong, or everything was mended."""
    from claimcheck.models_by_name import encoder_named
    from claimcheck.retrieval.index import verify as verified

    chosen = settings(options)
    faults = verified(chosen.index, encoder_named(chosen.encoder, chosen.threads), repair=repair)
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    if not faults:
        sys.stdout.write("The index is whole.\n")
    return all(fault.mended for fault in faults)


def export(options: Options, output: Path | None) -> None:
    """Every report as a line of JSON, readable again by `index add`."""
    from claimcheck.retrieval.index import export as exported

    write((line + "\n" for line in exported(settings(options).index)), output)


def merge(others: Sequence[Path], options: Options) -> None:
    """Takes the reports of other indexes into this one."""
    from claimcheck.retrieval.index import merge as merged

    chosen = settings(options)
    for other in others:
        result = merged(chosen.index, other)
        _tell(result, [], chosen.index)


def upgrade(options: Options) -> None:
    """Brings an index of an older schema to this version's."""
    from claimcheck.retrieval.index import upgrade as upgraded

    held = upgraded(settings(options).index)
    typer.echo(f"schema {held.schema}: {held.documents} reports, {held.statements} statements", err=True)


def compact(options: Options) -> None:
    """Writes the index again without what was removed, with the search that fits its size."""
    from claimcheck.retrieval.index import compact as compacted

    held = compacted(settings(options).index)
    typer.echo(f"compacted: {held.documents} reports, {held.statements} statements, {held.search}", err=True)


def _take(verb: str, places: Sequence[Path | str], chosen: Settings, *, quiet: bool, manifest: Path | None) -> None:
    from claimcheck.models_by_name import encoder_named
    from claimcheck.pipeline import taken
    from claimcheck.readers.files import read_reports
    from claimcheck.readers.records import columns_given
    from claimcheck.retrieval import index

    skipped: list[Skipped] = []
    documents = read_reports(places, skipped.append, columns_given(chosen.columns))
    encoder = encoder_named(chosen.encoder, chosen.threads)
    lost = partial(unreadable, skipped)
    change = partial(index.build, unreadable=lost) if verb == "build" else index.add
    with _watched() as watch:
        result = taken(
            change,
            chosen.index,
            documents,
            encoder,
            chosen.judge,
            [str(place) for place in places],
            progress=watch,
            on_skipped=skipped.append,
        )
    _tell(result, skipped, chosen.index, quiet=quiet)
    if manifest is not None:
        _write_manifest(manifest, result, skipped, places)
    if not result.manifest.documents:
        raise ReadError("No report was found, so the index is empty.", hint=f"What can be read: {REPORT_FORMATS}.")


def unreadable(skipped: Sequence[Skipped]) -> list[Skipped]:
    """Of what was skipped that which could not be read now, and may be there all the same."""
    return [one for one in skipped if one.unreadable]


class _Watch:
    """Draws a build's progress."""

    def __init__(self, draw: Callable[[str, int, int], None]) -> None:
        self._draw = draw

    def documents(self, read: int) -> None:
        self._draw("reports read", read, 0)

    def statements(self, embedded: int, known: int) -> None:
        self._draw("statements embedded", embedded, known)


@contextmanager
def _watched() -> Iterator[_Watch]:
    with progress_bar() as draw:
        yield _Watch(draw)


def _tell(result: BuildResult, skipped: Sequence[Skipped], folder: Path, quiet: bool = False) -> None:
    held = result.manifest
    typer.echo(f"index {folder}: {held.documents} reports, {held.statements} statements", err=True)
    if not quiet:
        counts = {
            "added": result.added,
            "unchanged": result.unchanged,
            "changed": result.changed,
            "removed": result.removed,
            "duplicates": result.duplicates,
            "skipped": len(skipped),
        }
        typer.echo("  " + ", ".join(f"{name} {count}" for name, count in counts.items() if count), err=True)
    for one in skipped[:_SHOWN_SKIPPED]:
        typer.echo(f"  skipped: {one.why}", err=True)
    if len(skipped) > _SHOWN_SKIPPED:
        typer.echo(f"  ... and {len(skipped) - _SHOWN_SKIPPED} more; --manifest FILE lists them all", err=True)


def _write_manifest(path: Path, result: BuildResult, skipped: Iterable[Skipped], places: Sequence[Path | str]) -> None:
    from dataclasses import asdict

    from claimcheck.renderers.safe import dumps

    told = asdict(result) | {"skipped": [asdict(one) for one in skipped], "given": [str(place) for place in places]}
    write([dumps(told) + "\n"], path)


def _counted(pairs: Sequence[tuple[str | None, int]], most: int = 8) -> str:
    shown = ", ".join(f"{name or 'unknown'} {count}" for name, count in pairs[:most])
    return shown + (f" and {len(pairs) - most} more" if len(pairs) > most else "")


def _going_on(verb: str) -> str:
    """What to type after an interruption: another verb than the one that was interrupted does another thing."""
    what = "goes on where it stopped" if verb in ("build", "add") else "begins anew"
    return f"{verb}; the same command claimcheck index {verb} ... {what}"


def _age(seconds: float) -> str:
    for name, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{int(seconds // length)} {name}"
    return f"{int(seconds)} seconds"
