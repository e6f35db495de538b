"""Figures of one thing that differ without excluding each other."""

from __future__ import annotations

import pytest


def test_bounds_that_differ(said, told, with_figures):
    a = with_figures(said("At least 14 people were killed at Tarma."), ("At least 14 people", 14, "people", "at_least"))
    b = with_figures(said("The raid killed 20 people at Tarma."), ("20 people", 20, "people", "exact"))
    assert told(a, b) == {("figure", "At least 14 people", "20 people")}
    assert told(a, b, "contradiction") == told(a, b, "unrelated") == set()


@pytest.mark.parametrize(
    ("b", "figures"),
    [
        ("At least 14 died at Tarma.", [("At least 14", 14, "", "at_least")]),
        ("20 people were wounded at Tarma.", [("20 people", 20, "people", "exact")]),
        ("Among the dead at Tarma, including 3 children, nobody is named.", [("3 children", 3, "children", "exact")]),
    ],
)
def test_equal_other_fate_or_part_is_none(said, told, with_figures, b, figures):
    a = with_figures(said("At least 14 people were killed at Tarma."), ("At least 14 people", 14, "people", "at_least"))
    assert not {kind for kind, _, _ in told(a, with_figures(said(b), *figures))} & {"figure"}


def test_figures_that_add_up_agree(said, told, with_figures):
    a = with_figures(said("At least 4 people were killed."), ("At least 4 people", 4, "people", "at_least"))
    b = with_figures(
        said("Two women and two men were killed."), ("Two women", 2, "women", "exact"), ("two men", 2, "men", "exact")
    )
    assert told(a, b) == set()


@pytest.mark.parametrize(("later", "expected"), [("2024-05-02", True), ("2024-05-01", False), (None, False)])
def test_two_exact_figures_are_an_update_only_if_the_later_report_counts_more(said, told, with_figures, later, expected):
    a = with_figures(said("14 people were killed.", published="2024-05-01"), ("14 people", 14, "people", "exact"))
    b = with_figures(said("20 people were killed.", published=later), ("20 people", 20, "people", "exact"))
    assert bool(told(a, b)) is expected


def test_dozens_are_dizaines_and_hours_do_not_die(said, told, with_figures):
    a = with_figures(said("Dozens of people were killed."), ("Dozens of people", 12, "people", "about"))
    b = with_figures(said("Des dizaines de personnes ont été tuées.", "fr"), ("dizaines de personnes", 10, "personnes", "about"))
    assert told(a, b) == set()
    hours = with_figures(said("After two hours they were killed."), ("two hours", 2, "hours", "exact"))
    people = with_figures(said("At least 3 people were killed."), ("At least 3 people", 3, "people", "at_least"))
    assert told(hours, people) == set()


def test_a_toll_closed_on_a_day_arrests_nobody(said, told, with_figures):
    arrested = with_figures(said("Au moins 30 personnes ont été arrêtées.", "fr"), ("Au moins 30 personnes", 30, "personnes", "at_least"))
    closed = with_figures(said("Un bilan arrêté jeudi compte 42 personnes.", "fr"), ("42 personnes", 42, "personnes", "exact"))
    assert told(arrested, closed) == set()
