"""The page as text: language, title, policy, links."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from claimcheck.evaluation.bench_page import BYTES_FLOOR, large_report
from claimcheck.renderers.html import HtmlRenderer, policy


def test_golden(report_fr, golden):
    golden("report_fr.html", HtmlRenderer(lang="fr").render(report_fr))


def test_the_policy_names_every_script_and_style_by_digest_and_nothing_else(report_fr):
    html = HtmlRenderer().render(report_fr)
    assert f'content="{policy().replace(chr(39), "&#39;")}"' in html
    for tag in ("script", "style"):
        for body in re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.S):
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy()
    assert "unsafe" not in policy() and "default-src 'none'" in policy()


def test_nothing_is_fetched(report_fr):
    html = HtmlRenderer().render(report_fr)
    assert not re.search(r"<(img|link|iframe|object|embed|source|video|audio)\b|\bsrc=|@import|url\(", html)


@pytest.mark.parametrize(("lang", "words"), [("fr", "Qui dit quoi"), ("en", "Who says what")])
def test_the_interface_speaks_both_languages(report_fr, lang, words):
    html = HtmlRenderer(lang=lang).render(report_fr)
    assert f'<html lang="{lang}">' in html and words in html


def test_a_title_at_the_head_of_the_text_is_shown_once(report_fr):
    title = report_fr.document.source.title
    assert HtmlRenderer().render(report_fr).count(f">{title}<") == 1
    other = replace(report_fr.document.source, title="Autre titre")
    html = HtmlRenderer().render(replace(report_fr, document=replace(report_fr.document, source=other)))
    assert f">{title}</p>" in html


def test_texts_in_other_scripts_find_their_own_direction(report_ar):
    html = HtmlRenderer(lang="fr").render(report_ar)
    assert '<p dir="auto" lang="ar">' in html and '<p dir="auto" lang="en">' in html


def test_large_reports_stay_small():
    assert len(HtmlRenderer(lang="fr").render(large_report()).encode()) < BYTES_FLOOR


def test_the_probability_of_a_relation_is_not_shown_for_a_framing(report_fr):
    """It is that of the judges' relation, which for a framing may be "unrelated"."""
    shown = {
        flag: HtmlRenderer(lang="fr").render(
            replace(report_fr, findings=tuple(replace(finding, flag=flag) for finding in report_fr.findings))
        ).count("probabilité")
        for flag in ("agreement", "framing")
    }
    assert shown["agreement"] > 0
    assert shown["framing"] == 0
