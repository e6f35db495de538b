"""A report that goes back to one text with the article: what agrees there is shown, and said not to be counted."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pytest

from claimcheck.datatypes import Report, Verdict
from claimcheck.registry import RENDERERS, load
from claimcheck.renderers.html_view import timeline
from claimcheck.renderers.json_report import from_json, to_json
from claimcheck.renderers.view import claim_views

PHRASE = {"fr": "même origine que l'article, non compté", "en": "same origin as the article, not counted"}

COUNTED = {
    "fr": ("2 origines indépendantes concordent", "1 origine concorde"),
    "en": ("2 independent origins agree", "1 origin agrees"),
}


@pytest.fixture
def dispatch(report_fr) -> Report:
    """L'Alpin and its copy have the article's own dispatch: c1 is framed and agreed by another, c7 is said by them alone."""
    findings = tuple(replace(one, own_origin=one.origin == 0) for one in report_fr.findings)
    why = "Seuls des textes de même origine que cet article le disent."
    verdicts = {
        "c1": Verdict("c1", "framed", (3,), (), (2,), (), "Une origine raconte autrement."),
        "c7": Verdict("c7", "only_source", why=why),
    }
    return replace(
        report_fr, findings=findings, verdicts=tuple(verdicts.get(one.claim_id, one) for one in report_fr.verdicts)
    )


def shown(report: Report, name: str, lang: str) -> str:
    """The report's text in one line, without the markup of a page."""
    text = load(RENDERERS[name])(lang=lang, width=200).render(report).replace("&#39;", "'")
    return " ".join(re.sub(r"<style>.*?</style>|<[^<>]*>", " ", text, flags=re.DOTALL).split())


@pytest.mark.parametrize("lang", PHRASE)
@pytest.mark.parametrize("name", ["terminal", "markdown", "html", "claimreview", "annotation"])
def test_what_is_not_counted_is_said_not_to_be(dispatch, report_fr, name, lang):
    assert PHRASE[lang] not in shown(report_fr, name, lang)
    assert PHRASE[lang] in shown(dispatch, name, lang)


@pytest.mark.parametrize("lang", PHRASE)
@pytest.mark.parametrize("name", ["terminal", "markdown", "html"])
def test_only_those_that_count_are_counted(dispatch, report_fr, name, lang):
    two, one = COUNTED[lang]
    assert two in shown(report_fr, name, lang) and two not in shown(dispatch, name, lang)
    assert shown(dispatch, name, lang).count(one) == 1


def test_the_page_opens_what_is_not_counted_under_a_quiet_sign(dispatch):
    page = load(RENDERERS["html"])(lang="fr").render(dispatch)
    section = page[page.index('id="e7"') :].split("</section>")[0]
    assert 'class="finding s-none" data-flag="agreement"' in section and "s-agreement" not in section


def test_a_report_that_only_repeats_has_no_sign_in_the_timeline(dispatch, report_fr):
    def flags(report: Report) -> set[tuple[str, ...]]:
        views = [view for view in claim_views(report) if view.claim.id == "c7"]
        return {told for moment in timeline(report, views) for _, told in moment.sources}

    assert flags(report_fr) == {("agreement",)} and flags(dispatch) == {()}


def test_the_evidence_of_an_agreed_claim_is_of_an_origin_that_counts(dispatch):
    view = claim_views(dispatch)[0]
    assert [group.lead.origin for group in view.of_flag("agreement")] == [3, 0]
    assert [group.lead.origin for group in view.agreeing] == [3]
    assert [group.lead.origin for group in view.repeating] == [0]


def test_machines_are_told_in_a_field(dispatch):
    rows = csv.DictReader(io.StringIO(load(RENDERERS["csv"])().render(dispatch).removeprefix("\ufeff")))
    told = {(row["claim_id"], row["origin"], row["own_origin"]) for row in rows if row["flag"] == "agreement"}
    assert told == {("c1", "0", "yes"), ("c1", "3", "no"), ("c7", "0", "yes")}
    saved = json.loads(json.dumps(to_json(dispatch)))
    assert [one["own_origin"] for one in saved["findings"]] == [one.origin == 0 for one in dispatch.findings]
    assert from_json(saved) == dispatch
    for finding in saved["findings"]:
        del finding["own_origin"]
    assert not any(one.own_origin for one in from_json(saved).findings), "a report saved by an earlier version"
