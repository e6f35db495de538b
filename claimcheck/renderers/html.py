"""The report as one page that opens by a double click, needs no network and runs nothing but its own script.

Three fences stand before a report's text: Jinja2 escapes everything, every string passes `safe.visible` on its way out
(`finalize`), and the page's content security policy allows one script and one style by their digests and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from claimcheck.datatypes import Report, Source
from claimcheck.renderers import html_view, view
from claimcheck.renderers.encode import manifest_json
from claimcheck.renderers.safe import link, visible
from claimcheck.renderers.texts import CONTRAST_SIGNS, SIGNS, Words

HERE = Path(__file__).parent
EARLY = 'document.documentElement.classList.add("js");'
"""Runs before the body is read, so that evidence which is not open is never laid out: half the opening time."""


class HtmlRenderer:
    """The report as one HTML file; pure."""

    def __init__(self, *, lang: str = "en", color: bool = False, width: int | None = None) -> None:
        """`lang` is fr or en; the page has its own colours and widths, so `color` and `width` change nothing."""
        self.lang = lang

    def render(self, report: Report) -> str:
        """The whole page, ending in a newline."""
        return environment().get_template("report.html").render(page_values(report, self.lang)).rstrip("\n") + "\n"


@cache
def environment(*folders: Path) -> Environment:
    """The template environment: escaping everywhere, every string made harmless, undefined names are errors.

    `folders` are searched before the renderers' own templates.
    """
    made = Environment(
        loader=FileSystemLoader([*folders, HERE / "templates"]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        link=link, lang_tag=html_view.language_tag, excerpt=view.excerpt, reason=view.reason, silence=view.silence
    )
    return made


def _harmless(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def asset(name: str) -> str:
    """One of our own files in `static/`, as it goes into the page."""
    return (HERE / "static" / name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """What a content security policy calls an inline script or style by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def policy() -> str:
    """The page's content security policy: our script, our style, nothing else."""
    early, script, style = (digest(text) for text in (EARLY, asset("report.js"), asset("report.css")))
    scripts = f"script-src '{early}' '{script}'"
    return f"default-src 'none'; {scripts}; style-src '{style}'; base-uri 'none'; form-action 'none'"


def page_values(report: Report, lang: str) -> dict[str, Any]:
    """Everything the template needs; `script` and `style` are ours and go in as they are."""
    words = Words(lang)
    views = view.claim_views(report)
    unknown = words["unknown_publisher"]
    heading = view.heading(report.document, words["untitled"])
    parts = html_view.paragraphs(report, views)
    return {
        "t": words,
        "report": report,
        "source": report.document.source,
        "heading": heading,
        "views": views,
        "counts": view.counts(views),
        "paragraphs": parts[1:] if _is_title(parts, heading.strip()) else parts,
        "timeline": html_view.timeline(report, views),
        "publishers": html_view.publishers(report, unknown),
        "languages": html_view.languages(report),
        "sources": tuple(view.evidence_sources(report)),
        "manifest": manifest_json(report.manifest),
        "searched": view.searched_lines(report, words),
        "signs": SIGNS,
        "contrast_signs": CONTRAST_SIGNS,
        "mark_signs": {**SIGNS, **CONTRAST_SIGNS, "none": ""},
        "conflicts": view.CONFLICTS,
        "silent": lambda status: view.by_silence(one for one in views if one.status == status),
        "name": lambda source: _name(source, unknown),
        "label": lambda finding: view.label(finding, words),
        "claim_pieces": lambda claim, finding: view.pieces(claim.text, claim.start, view.claim_marks(finding)),
        "evidence_pieces": lambda finding: view.statement_pieces(finding.match.evidence, view.evidence_marks(finding)),
        "policy": policy(),
        "early": Markup(EARLY),
        "style": Markup(asset("report.css")),
        "script": Markup(asset("report.js")),
    }


def _name(source: Source, unknown: str) -> str:
    return view.publisher(source, unknown)


def _is_title(parts: tuple[tuple[html_view.ClaimRuns, ...], ...], title: str) -> bool:
    """Whether the article opens with its own title, which already stands at the head of the page."""
    if not parts or not title or any(runs.view for runs in parts[0]):
        return False
    return "".join(run.text for runs in parts[0] for run in runs.runs).strip() == title
