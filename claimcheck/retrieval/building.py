"""A full build into a new generation, and additions to the one in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.datatypes import Document, Manifest, Skipped, Statement
from claimcheck.errors import IndexUnusable
from claimcheck.protocols import Encoder
from claimcheck.retrieval import database as db
from claimcheck.retrieval import entering, folding, generations, places, schema, storing, writing
from claimcheck.retrieval.intake import BuildProgress, Counts, Intake, Recipe
from claimcheck.retrieval.manifests import check_encoder, check_schema

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["BuildProgress", "BuildResult", "add", "build"]

# Reports that an interrupted build left and this one did not find as they are.
_UNSEEN = """
    SELECT number FROM main.sources AS new
    WHERE NOT EXISTS (SELECT 1 FROM seen WHERE seen.id = new.id AND seen.fingerprint = new.fingerprint)"""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build or an addition did, in documents; `duplicates` are copies of one report, kept once."""

    manifest: Manifest
    added: int
    unchanged: int
    changed: int
    removed: int
    duplicates: int
    skipped: int


def build(
    folder: Path,
    documents: Iterable[Document],
    *,
    extract: Callable[[Document], Sequence[Statement]],
    standalone: Callable[[Statement], str],
    encoder: Encoder,
    judge: str,
    segmenter: str,
    corpora: Sequence[str],
    progress: BuildProgress | None = None,
    on_skipped: Callable[[Skipped], None] | None = None,
    unreadable: Callable[[], Sequence[Skipped]] = tuple,
) -> BuildResult:
    """Makes the index in `folder` hold exactly `documents`, as a new generation that then replaces the one in use.

    What did not change (words, metadata, segmenter, encoder) keeps its statements and vectors. Interrupted at any
    moment, it leaves the index in use as it was, and the next build goes on where this one stopped. `extract` gives a
    document's statements (boilerplate among them is not stored), `standalone` the passage to embed for a statement.
    `unreadable`, asked after the last document, gives the places whose reports are not among `documents` since they are
    out of reach: reports that are in use never go for that reason, but `IndexUnusable` is raised.
    Raises `IndexUnusable` when another process builds here, or when the disk is full or cannot be written.
    """
    recipe = Recipe(extract, standalone, encoder, judge, segmenter)
    with generations.only_builder(Path(folder), "build"), db.border(Path(folder), corpora):
        return _build(Path(folder), documents, recipe, corpora, progress, on_skipped, unreadable)


def _build(
    folder: Path,
    documents: Iterable[Document],
    recipe: Recipe,
    corpora: Sequence[str],
    progress: BuildProgress | None,
    on_skipped: Callable[[Skipped], None] | None,
    unreadable: Callable[[], Sequence[Skipped]] = tuple,
) -> BuildResult:
    opening = _opening(recipe, corpora)
    used, before = writing.reusable(folder, opening)
    with writing.preparing(folder, "build", opening) as (place, database):
        with db.attached(database, used, "before") if used else nullcontext():
            intake = Intake(
                database,
                recipe,
                folder,
                before=before,
                named=used is not None,
                copying=True,
                progress=progress,
                on_skipped=on_skipped,
            )
            intake.take(documents)
            removed = _vanished(database) if before else 0
            if removed:
                _check_all_read(unreadable(), removed, folder)
            with database.atomic():
                storing.remove(database, [row[0] for row in database.execute(_UNSEEN).fetchall()])
                places.settle(database)
            _check_some(database, folder)
            with database.atomic():
                schema.set_facts(database, {name: opening[name] for name in ("judge", "corpora", "built")})
        manifest = writing.finish(folder, place, database)
    return _result(manifest, intake.counts, removed)


def add(
    folder: Path,
    documents: Iterable[Document],
    *,
    extract: Callable[[Document], Sequence[Statement]],
    standalone: Callable[[Statement], str],
    encoder: Encoder,
    judge: str,
    segmenter: str,
    corpora: Sequence[str],
    progress: BuildProgress | None = None,
    on_skipped: Callable[[Skipped], None] | None = None,
) -> BuildResult:
    """Adds `documents` to the index in `folder`, replaces those whose content changed, removes none.

    They are prepared in a database of their own and then enter the index in one transaction: killed at any moment, all
    of them are in or none is, and the next `add` embeds nothing twice. The cost is that of `documents`, whatever the
    size of the index. Where nothing is built yet this is `build`. Raises as `build` does, and `IndexUnusable` when the
    index was built by another encoder or segmenter.
    """
    folder = Path(folder)
    recipe = Recipe(extract, standalone, encoder, judge, segmenter)
    with generations.only_builder(folder, "add"), db.border(folder, corpora):
        if generations.current_or_none(folder) is None:
            return _build(folder, documents, recipe, corpora, progress, on_skipped)
        return _add(folder, documents, recipe, corpora, progress, on_skipped)


def _add(
    folder: Path,
    documents: Iterable[Document],
    recipe: Recipe,
    corpora: Sequence[str],
    progress: BuildProgress | None,
    on_skipped: Callable[[Skipped], None] | None,
) -> BuildResult:
    generation = generations.current(folder)
    _check(folder, generation, recipe)
    with (
        writing.preparing(folder, "add", _opening(recipe, corpora)) as (place, staging),
        db.attached(staging, generation / generations.DATABASE, "before"),
    ):
        intake = Intake(
            staging,
            recipe,
            folder,
            before=True,
            named=True,
            copying=False,
            progress=progress,
            on_skipped=on_skipped,
        )
        intake.take(documents)
        numbers = entering.chosen(staging, intake.counts)
        adopted = places.adopted(staging)
    with writing.changing(folder, generation) as database:
        entering.enter(database, place / generations.DATABASE, numbers, adopted, corpora)
        manifest = folding.keep_in_step(database, generation / generations.VECTORS)
    generations.discard(place)
    return _result(manifest, intake.counts, 0)


def _check(folder: Path, generation: Path, recipe: Recipe) -> None:
    facts = writing.facts_of(folder, generation)
    check_schema(facts, folder)
    check_encoder(facts, recipe.encoder, folder)
    if facts["segmenter"] != recipe.segmenter:
        raise IndexUnusable(
            f"The statements in {folder} were cut by {facts['segmenter']}, now they would be by {recipe.segmenter}.",
            db.build_hint(folder, facts["corpora"]),
        )


def _check_some(database: Database, folder: Path) -> None:
    """An index of nothing never replaces one: the place was probably mistyped."""
    if not database.execute("SELECT count(*) FROM sources").fetchone()[0]:
        raise IndexUnusable(
            f"No report was found, so nothing was built in {folder}.",
            f"Name files or folders of reports: {db.command('build', folder, 'PATH...')}",
        )


def _check_all_read(unreadable: Sequence[Skipped], removed: int, folder: Path) -> None:
    """A drive that is gone for an hour takes no reports with it."""
    if unreadable:
        more = f" (and {len(unreadable) - 1} more)" if len(unreadable) > 1 else ""
        raise IndexUnusable(
            f"{unreadable[0].path}{more} could not be read, and {removed} of the reports in use would go;"
            " the index in use stays as it was.",
            "Type the same command again when everything can be read; to do without those reports: "
            f"{db.command('remove', folder, 'ID')}",
        )


def _vanished(database: Database) -> int:
    sql = "SELECT count(*) FROM before.sources WHERE id NOT IN (SELECT id FROM seen)"
    return int(database.execute(sql).fetchone()[0])


def _result(manifest: Manifest, counts: Counts, removed: int) -> BuildResult:
    return BuildResult(
        manifest, counts.added, counts.unchanged, counts.changed, removed, counts.duplicates, counts.skipped
    )


def _opening(recipe: Recipe, corpora: Sequence[str]) -> dict[str, Any]:
    """The entries of the manifest that are known before the first document."""
    return {
        "generation": generations.new_id(),
        "encoder": recipe.encoder.name,
        "encoder_revision": recipe.encoder.revision,
        "dimension": recipe.encoder.dimension,
        "judge": recipe.judge,
        "segmenter": recipe.segmenter,
        "corpora": list(corpora),
        "built": generations.now(),
    }
