"""Columns named on the command line, in the environment and in a settings file reach the readers in one form."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import settings
from claimcheck.errors import ConfigError
from claimcheck.readers.records import columns_given


def test_columns_from_every_place(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('[columns]\ntext = "contenu"\ndate = "jour"\n')
    known = {"environment": {}, "folder": tmp_path, "user_folder": tmp_path}
    expected = {"text": "contenu", "published": "jour"}
    assert columns_given(settings({}, **known).columns) == expected
    known["environment"] = {"CLAIMCHECK_COLUMNS": "text=Corps, title=Titre"}
    assert columns_given(settings({}, **known).columns) == {"text": "corps", "title": "titre"}
    assert columns_given(settings({"columns": ["text=a b"]}, **known).columns) == {"text": "ab"}


def test_a_column_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("[columns]\ntext = 3\n")
    with pytest.raises(ConfigError, match="columns"):
        settings({}, environment={}, folder=tmp_path, user_folder=tmp_path)
