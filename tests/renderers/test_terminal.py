"""The report on a screen: golden reports, widths, colours, silence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from claimcheck.datatypes import Span
from claimcheck.renderers.tables import claims_table, facts_table, search_table
from claimcheck.renderers.terminal import TerminalRenderer


@pytest.mark.parametrize(("lang", "width"), [("fr", 88), ("fr", 40), ("en", 88)])
def test_golden(report_fr, golden, lang, width):
    golden(f"terminal_{lang}_{width}.txt", TerminalRenderer(lang=lang, width=width).render(report_fr))


def test_golden_arabic(report_ar, golden):
    golden("terminal_ar.txt", TerminalRenderer(lang="en", width=60).render(report_ar))


@pytest.mark.parametrize("width", [24, 40, 88, 200])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_terminal(report_fr, width, color):
    text = TerminalRenderer(lang="fr", width=width, color=color).render(report_fr)
    lines = re.sub(r"\x1b\[[0-9;]*m", "", text).split("\n")
    assert max(cell_len(line) for line in lines) <= width


def test_without_colour_no_escape_and_the_words_are_marked(report_fr):
    text = TerminalRenderer(lang="fr").render(report_fr)
    assert "\x1b" not in text
    assert "Le niveau du lac a baissé de **4 mètres** en une nuit." in text
    assert "Officials ordered the **forced removal**" in text
    assert not [line for line in text.split("\n") if line != line.rstrip()]


def test_with_colour_the_words_are_coloured_and_not_starred(report_fr):
    text = TerminalRenderer(lang="fr", color=True).render(report_fr)
    assert "\x1b[1;4;31m4 mètres\x1b[0m" in text and "**" not in text


def test_the_summary_counts_every_state(report_fr):
    text = TerminalRenderer(lang="en", width=200).render(report_fr).replace("\u00a0", " ")
    assert (
        "11 claims: ≠ 1 contradicted, ⇄ 1 disputed, ↑ 1 with updated figures, ≈ 2 told differently, = 1 agreed, "
        "◦ 2 found only here, ∅ 1 without anything found, · 2 not judged"
    ) in text


def test_quiet_about_unrelated_hits_and_copies_are_no_evidence(report_fr):
    text = TerminalRenderer(lang="en").render(report_fr)
    assert "popular place for swimmers" not in text
    assert "Same text as the article, not counted as evidence\n  Le Miroir" in text


def test_a_further_finding_repeats_the_claims_words_only_where_others_are_marked(report_fr):
    finding = next(one for one in report_fr.findings if one.flag == "contradiction")
    source = replace(finding.match.evidence.source, id="phare/1", publisher="Le Phare")
    match = replace(finding.match, evidence=replace(finding.match.evidence, source=source))
    same = replace(finding, origin=77, contrasts=(), match=match)
    claim = match.claim
    elsewhere = replace(same.judgement, claim_spans=(Span(claim.start, claim.start + len("Le niveau")),))
    for further, words in ((same, False), (replace(same, judgement=elsewhere), True)):
        text = TerminalRenderer(lang="fr").render(replace(report_fr, findings=(*report_fr.findings, further)))
        assert "Le Phare" in text
        assert bool(re.search(r"^ +«.(?:4 mètres|Le niveau).»$", text, re.M)) == words


def test_an_empty_report_says_so(empty_report):
    text = TerminalRenderer(lang="en").render(empty_report)
    assert "No claim was found in this text." in text and "No index was searched." in text
    assert text.endswith("\n")


def test_many_origins_are_counted(report_fr):
    many = tuple(replace(report_fr.findings[-4 + 0], origin=n) for n in range(20, 30))
    text = TerminalRenderer(lang="en").render(replace(report_fr, findings=(*report_fr.findings, *many)))
    assert "more findings" in text


def test_the_statements_of_a_text(report_fr, golden):
    golden("claims_fr.txt", claims_table(report_fr.document, report_fr.claims, lang="fr", width=80))


def test_the_hits_of_a_search(report_fr, golden):
    matches = [finding.match for finding in report_fr.findings[:3]]
    golden("search_en.txt", search_table("combien d'évacués ?", matches, lang="en", width=80))
    assert "Nothing near was found." in search_table("rien", [], lang="en")


def test_facts_are_aligned():
    assert facts_table("Index", {"a": "1", "long name": "2"}) == "Index\na          1\nlong name  2\n"
