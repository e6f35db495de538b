"""The desk's routes: thin coats over the engine, the store and the jobs."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any, cast, get_args

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from claimcheck.datatypes import Relation
from claimcheck.desk.engine import Engine, Taken
from claimcheck.desk.folders import Waiting, added, added_before
from claimcheck.desk.guard import MEGABYTE, MOST_UPLOAD, Guard, TooLarge
from claimcheck.desk.jobs import Job, Jobs, Watch
from claimcheck.desk.pages import HERE, Pages
from claimcheck.desk.paging import around, start_of
from claimcheck.desk.store import Opinion, Store
from claimcheck.desk.texts import TEXTS
from claimcheck.desk.uploads import MOST_FILES, MOST_TEXT, article, kept
from claimcheck.errors import ClaimcheckError, IndexUnusable, ReadError
from claimcheck.registry import RENDERERS, load
from claimcheck.renderers import html

LANGUAGE_COOKIE = "claimcheck_lang"
HITS = 20
LISTED = 500
REMEMBERED = 200
MOST_NOTE = 4_000
KINDS = {
    "html": ("text/html", "html"),
    "json": ("application/json", "json"),
    "markdown": ("text/markdown", "md"),
    "csv": ("text/csv", "csv"),
    "claimreview": ("application/ld+json", "claimreview.json"),
    "annotation": ("application/ld+json", "annotation.json"),
    "terminal": ("text/plain", "txt"),
}


@dataclass(slots=True)
class Desk:
    """What the routes share; `folder` holds uploads and the reports that were added (see `folders`)."""

    engine: Engine
    store: Store
    folder: Path
    jobs: Jobs = field(default_factory=Jobs)
    taken: Taken | None = None
    waiting: Waiting = field(init=False)

    def __post_init__(self) -> None:
        """Other desks may be open on the same folder; each has articles of its own that wait."""
        self.waiting = Waiting(self.folder)

    def close(self) -> None:
        """Waits for the running jobs, drops the waiting ones and the articles that they were to read."""
        self.jobs.close()
        self.waiting.close()

    def app(self, token: str, hosts: frozenset[str]) -> ASGIApp:
        """The application behind its guard."""
        routes = [
            Route("/", self.home),
            Route("/check", self.check, methods=["POST"]),
            Route("/jobs/{name}", self.job),
            Route("/jobs/{name}/state", self.state),
            Route("/reports/{name}", self.report),
            Route("/reports/{name}/as/{form}", self.download),
            Route("/reports/{name}/marks", self.mark, methods=["POST"]),
            Route("/reports/{name}/delete", self.delete, methods=["POST"]),
            Route("/search", self.search),
            Route("/index", self.index),
            Route("/index/add", self.add, methods=["POST"]),
            Route("/index/build", self.build, methods=["POST"]),
            Route("/history", self.history),
            Route("/marks.jsonl", self.gold),
            Route("/lang/{code}", self.language),
            Mount("/static/desk", StaticFiles(directory=HERE / "static")),
            Mount("/static/page", StaticFiles(directory=html.HERE / "static")),
        ]
        handlers: dict[type[Exception] | int, Callable[[Request, Exception], Awaitable[Response]]] = {
            ClaimcheckError: self._refused,
            HTTPException: self._missing,
            TooLarge: self._large,
            500: self._bug,
        }
        return Guard(Starlette(routes=routes, exception_handlers=handlers), token, hosts, self._refuse)

    # pages to read

    def home(self, request: Request) -> Response:
        """The form for an article and the last reports."""
        history = self.store.history(8)
        return self._pages(request).page("desk_home.html", here="check", history=history, status=self._status())

    def job(self, request: Request) -> Response:
        """The progress of a job; goes to its result when that is there."""
        job = self._job(request)
        if job.state == "done":
            return RedirectResponse(job.where, 303)
        return self._pages(request).page("desk_job.html", job=job)

    def state(self, request: Request) -> Response:
        """A job's state, for the progress page's script."""
        job = self._job(request)
        texts = self._pages(request).texts
        stage = texts.get(f"stage.{job.stage}", "") if job.state == "running" else texts["job.waiting"]
        return JSONResponse({**asdict(job), "label": stage})

    def report(self, request: Request) -> Response:
        """A saved report with its marks."""
        name = request.path_params["name"]
        marks = {mark.finding: mark for mark in self.store.marks(name)}
        return self._pages(request).report(name, self.store.report(name), marks)

    def download(self, request: Request) -> Response:
        """A saved report in one of the formats of the command line."""
        name, form = request.path_params["name"], request.path_params["form"]
        if form not in KINDS:
            raise HTTPException(404)
        kind, ending = KINDS[form]
        text = load(RENDERERS[form])(lang=self._pages(request).lang).render(self.store.report(name))
        return _attached(text, kind, f"claimcheck-{name}.{ending}")

    def search(self, request: Request) -> Response:
        """The statements nearest to a query."""
        query = request.query_params.get("q", "").strip()[:MOST_NOTE]
        matches = self.engine.search(query, HITS) if query else None
        return self._pages(request).page("desk_search.html", here="search", query=query, matches=matches)

    def index(self, request: Request) -> Response:
        """The index: what is in it, the newest first, and the form that adds to it."""
        start = start_of(request.query_params)
        shown, total = self.engine.newest(LISTED, start)
        taken = self.taken if "taken" in request.query_params else None
        values: dict[str, Any] = {"status": self._status(), "listing": shown, "corpus": self.engine.corpus}
        beside = around(start, len(shown), total, LISTED)
        return self._pages(request).page("desk_index.html", here="index", taken=taken, around=beside, **values)

    def history(self, request: Request) -> Response:
        """Every report that was made, the newest first."""
        start, marks = start_of(request.query_params), len(self.store.marks())
        history = self.store.history(REMEMBERED, start)
        beside = around(start, len(history), self.store.count(), REMEMBERED)
        values: dict[str, Any] = {"history": history, "marks": marks, "around": beside}
        return self._pages(request).page("desk_history.html", here="history", **values)

    def gold(self, request: Request) -> Response:
        """The marks as gold data."""
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in self.store.gold())
        return _attached(lines, "application/x-ndjson", "claimcheck-gold.jsonl")

    def language(self, request: Request) -> Response:
        """Changes the interface language."""
        answer = RedirectResponse("/", 303)
        if request.path_params["code"] in TEXTS:
            answer.set_cookie(LANGUAGE_COOKIE, request.path_params["code"], samesite="strict", httponly=True)
        return answer

    # things to do

    async def check(self, request: Request) -> Response:
        """Starts checking the article of the form."""
        pages = self._pages(request)
        async with request.form(max_files=1, max_fields=20, max_part_size=MOST_TEXT) as form:
            title, read = await article(form, self.waiting.folder, pages.texts["error.empty"])

        def work(watch: Watch) -> str:
            return "/reports/" + self.store.save(self.engine.check(read(), pages.lang, watch))

        return self._started(self.jobs.start("read", "check", title, work))

    async def add(self, request: Request) -> Response:
        """Starts adding the reports of the form."""
        async with request.form(max_files=MOST_FILES, max_fields=20) as form:
            files = [one for one in form.getlist("files") if isinstance(one, UploadFile) and one.filename]
            paths = await kept(files, self._added)
        if not paths:
            raise ReadError(self._pages(request).texts["error.empty"])
        names = ", ".join(file.filename or "" for file in files[:3])
        return self._started(self.jobs.start("write", "add", names, lambda watch: self._take(paths, watch, anew=False)))

    def build(self, request: Request) -> Response:
        """Starts building the index anew from the folder of reports and what was added here."""
        folders = dict.fromkeys((self.engine.corpus, *added_before(self.folder, self._corpora()), self._added))
        paths = [folder for folder in folders if folder is not None and folder.is_dir()]
        if not paths:
            raise HTTPException(404)
        title = ", ".join(str(path) for path in paths)
        return self._started(
            self.jobs.start("write", "build", title, lambda watch: self._take(paths, watch, anew=True))
        )

    async def mark(self, request: Request) -> Response:
        """Keeps what a person says of a finding."""
        name = request.path_params["name"]
        async with request.form(max_files=0, max_fields=10, max_part_size=100_000) as form:
            told = {key: str(form.get(key) or "") for key in ("finding", "opinion", "relation", "note")}
        if told["opinion"] not in get_args(Opinion) or not told["finding"].isdigit():
            raise HTTPException(400)
        await run_in_threadpool(self._keep, name, int(told["finding"]), told)
        if "application/json" in request.headers.get("accept", ""):
            return JSONResponse({"kept": True})
        return RedirectResponse(f"/reports/{name}", 303)

    def delete(self, request: Request) -> Response:
        """Forgets a report and its marks."""
        self.store.delete(request.path_params["name"])
        return RedirectResponse("/history", 303)

    # between them

    @property
    def _added(self) -> Path:
        """Where the reports are kept that are added to this index."""
        return added(self.folder, self.engine.index)

    def _corpora(self) -> Sequence[str] | None:
        """What the index was made from, None when nothing is built or it cannot be read."""
        with suppress(IndexUnusable):
            status = self.engine.status()
            return status.manifest.corpora if status else None
        return None

    def _keep(self, name: str, number: int, told: Mapping[str, str]) -> None:
        """Right: it is what was found. Wrong: it is what the person says."""
        findings = self.store.report(name).findings
        if number >= len(findings):
            raise HTTPException(404)
        judged = findings[number].judgement
        truth = judged.relation if judged and told["opinion"] == "right" else told["relation"]
        if truth not in get_args(Relation):
            raise HTTPException(400)
        opinion = cast(Opinion, told["opinion"])
        self.store.mark(name, number, opinion, cast(Relation, truth), told["note"][:MOST_NOTE])

    def _take(self, paths: list[Path], watch: Watch, *, anew: bool) -> str:
        self.taken = self.engine.take(paths, watch, anew=anew)
        return "/index?taken"

    def _job(self, request: Request) -> Job:
        job = self.jobs.job(request.path_params["name"])
        if job is None:
            raise HTTPException(404)
        return job

    def _started(self, job: Job) -> Response:
        return RedirectResponse(f"/jobs/{job.id}", 303)

    def _status(self) -> object:
        """The index at a glance; a damaged index is shown as the error it is."""
        try:
            return self.engine.status()
        except IndexUnusable as error:
            return error

    def _pages(self, request: Request) -> Pages:
        wished = request.cookies.get(LANGUAGE_COOKIE, "")
        return Pages(wished if wished in TEXTS else self.engine.lang)

    def _refuse(self, scope: Scope, status: int, key: str) -> Response:
        return self._pages(Request(scope)).refusal(status, key, megabytes=MOST_UPLOAD // MEGABYTE)

    async def _refused(self, request: Request, error: Exception) -> Response:
        told = error if isinstance(error, ClaimcheckError) else ClaimcheckError(str(error))
        return self._pages(request).page("desk_message.html", 400, message=told.message, hint=told.hint)

    async def _missing(self, request: Request, error: Exception) -> Response:
        refused = error if isinstance(error, HTTPException) else HTTPException(404)
        bounded = refused.status_code == 400 and refused.detail != HTTPStatus.BAD_REQUEST.phrase  # what the form parser says
        key = "error.many" if bounded else "error.missing"
        return self._pages(request).refusal(
            refused.status_code, key, files=MOST_FILES, megabytes=MOST_TEXT // MEGABYTE
        )

    async def _large(self, request: Request, error: Exception) -> Response:
        return self._pages(request).refusal(413, "error.large", megabytes=MOST_UPLOAD // MEGABYTE)

    async def _bug(self, request: Request, error: Exception) -> Response:
        return self._pages(request).refusal(500, "error.bug")


def _attached(text: str, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode("utf-8"), media_type=f"{kind}; charset=utf-8", headers=headers)
