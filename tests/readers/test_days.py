"""Dates in the notations of newsrooms, by value."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.readers.days import day_in, day_of


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2016-10-05", "2016-10-05"),
        ("2016-10-05 21:14:00", "2016-10-05"),
        ("2016-10-05T23:59:59.999+02:00", "2016-10-05"),
        ("20161005", "2016-10-05"),
        ("20161005T211400Z", "2016-10-05"),
        ("20161005211400", "2016-10-05"),
        ("D:20161005211400+02'00'", "2016-10-05"),
        ("2016/10/5", "2016-10-05"),
        ("05/10/2016", "2016-10-05"),
        ("10/31/2016", "2016-10-31"),
        ("5.10.2016 21:14", "2016-10-05"),
        ("1475704800", "2016-10-05"),
        ("1475704800000", "2016-10-05"),
        ("1612011234567", "2021-01-30"),
        ("1612011234", "2021-01-30"),
        ("2016100512", "2016-10-05"),
        ("2016W403", "2016-10-05"),
        ("2016-W40-3", "2016-10-05"),
        ("2016-W40", None),
        ("2016-W60-1", None),
        ("Wed Oct  5 21:14:00 +0000 2016", "2016-10-05"),
        ("Wed Oct 5 21:14:00 2016", "2016-10-05"),
        ("Wed Oct 5 21:14:00 UTC 2016", "2016-10-05"),
        ("05 Oct 16", "2016-10-05"),
        ("5-oct.-16", "2016-10-05"),
        ("Wed, 05 Oct 16 21:14:00 GMT", "2016-10-05"),
        ("05 Oct 99", "1999-10-05"),
        ("05 Brumaire 16", None),
        (1475704800, "2016-10-05"),
        (1475704800.5, "2016-10-05"),
        ("Wed, 05 Oct 2016 21:14:00 GMT", "2016-10-05"),
        ("5 octobre 2016", "2016-10-05"),
        ("1er août 2016", "2016-08-01"),
        ("mercredi 5 octobre 2016 à 21h14", "2016-10-05"),
        ("October 5th, 2016", "2016-10-05"),
        ("Oct. 5, 2016", "2016-10-05"),
        ("5. März 2016", "2016-03-05"),
        ("5 de octubre de 2016", "2016-10-05"),
        ("5 ottobre 2016", "2016-10-05"),
        ("5 outubro 2016", "2016-10-05"),
        ("5 augustus 2016", "2016-08-05"),
        ("5 октября 2016", "2016-10-05"),
        ("5 أكتوبر 2016", "2016-10-05"),
        (datetime(2016, 10, 5, 23, tzinfo=timezone(timedelta(hours=2))), "2016-10-05"),
        (date(2016, 10, 5), "2016-10-05"),
        ("2016-02-30", None),
        ("2016-10", None),
        ("octobre 2016", None),
        ("2016", None),
        ("hier", None),
        ("", None),
        (None, None),
        (True, None),
        ([], None),
        ("32 octobre 2016", None),
        ("99999999", None),
    ],
)
def test_days(value: object, day: str | None) -> None:
    assert day_of(value) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("mercredi 5 octobre 2016 812 mots, p. 4", "2016-10-05"),
        ("Thursday, December 22, 2022 13887 mots, p. 819(40)", "2022-12-22"),
        ("Le Phare, no. 22451", None),
        ("12 mai ou 5 juin 2016", "2016-06-05"),
    ],
)
def test_days_within_lines(line: str, day: str | None) -> None:
    assert day_in(line) == day


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_survives_its_notations(value: date) -> None:
    for written in (
        value.isoformat(),
        f"{value:%Y%m%d}",
        f"{value:%d/%m/%Y}",
        f"{value:%d %B %Y}",
        f"{value:%B %d, %Y}",
    ):
        assert day_of(written) == value.isoformat()


@given(st.text(max_size=100) | st.integers() | st.floats() | st.lists(st.text(max_size=3), max_size=3))
def test_any_value_is_a_day_or_none(value: object) -> None:
    found = day_of(value)
    assert found is None or date.fromisoformat(found).isoformat() == found


@pytest.mark.parametrize("word", ["1", " ", "a", "1 ", "jan ", "9-", "1er ", "1.", "de ", "T0"])
def test_hostile_lines_take_no_time(word: str) -> None:
    start = time.perf_counter()
    for value in (word * 1_000_000, word * 30):
        day_of(value)
        day_in(value)
    assert time.perf_counter() - start < 2


def test_epochs_are_in_universal_time() -> None:
    assert day_of(datetime(2016, 10, 5, 23, 59, tzinfo=UTC).timestamp()) == "2016-10-05"
