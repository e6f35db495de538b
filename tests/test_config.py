"""Settings: who wins, what is refused, and in which words."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import Settings, locale_language, settings
from claimcheck.errors import ConfigError, UnknownName


def made(tmp_path: Path, options: dict[str, object] | None = None, environment: dict[str, str] | None = None) -> Settings:
    return settings(options, environment=environment or {}, folder=tmp_path, user_folder=tmp_path / "user")


def test_defaults_without_any_source(tmp_path: Path) -> None:
    assert made(tmp_path) == Settings()


def test_option_beats_environment_beats_file_beats_user_file(tmp_path: Path) -> None:
    (tmp_path / "user").mkdir()
    (tmp_path / "user" / "claimcheck.toml").write_text("neighbours = 1\nthreads = 1\njudge = 'a'\nencoder = 'a'\n")
    (tmp_path / "claimcheck.toml").write_text("neighbours = 2\nthreads = 2\njudge = 'b'\n")
    chosen = made(tmp_path, {"neighbours": 4}, {"CLAIMCHECK_NEIGHBOURS": "3", "CLAIMCHECK_THREADS": "3"})
    assert (chosen.neighbours, chosen.threads, chosen.judge, chosen.encoder) == (4, 3, "b", "a")


def test_a_file_in_a_folder_above_is_found_and_its_folders_are_meant_from_there(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("index = 'archive'\n")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert settings(environment={}, folder=below, user_folder=tmp_path / "none").index == tmp_path / "archive"


def test_many_values_are_split_at_commas(tmp_path: Path) -> None:
    assert made(tmp_path, environment={"CLAIMCHECK_SOURCE": "AFP, Reuters,"}).source == ("AFP", "Reuters")


def test_an_unknown_setting_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("neigbours = 3\n")
    with pytest.raises(UnknownName) as caught:
        made(tmp_path)
    assert caught.value.hint == "Did you mean 'neighbours'?"


def test_an_unknown_environment_variable_is_not_ours(tmp_path: Path) -> None:
    assert made(tmp_path, environment={"CLAIMCHECK_TELEMETRY": "1"}) == Settings()


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("since", "5 octobre", "Give a day as YYYY-MM-DD, for example 2016-10-05."),
        ("since", "20161005", "Give a day as YYYY-MM-DD, for example 2016-10-05."),
        ("until", "2016-13-01", "Give a day as YYYY-MM-DD, for example 2016-10-05."),
        ("neighbours", "many", "Give a whole number."),
        ("neighbours", 0, "Give a number from 1 to 1000."),
        ("threads", -1, "Give a number from 0 (one a core) to 256."),
        ("lang", "de", "The interface speaks fr and en."),
        ("encoder", 3, "Give a text."),
    ],
)
def test_values_out_of_range_are_refused_with_a_hint(tmp_path: Path, key: str, value: object, hint: str) -> None:
    with pytest.raises(ConfigError) as caught:
        made(tmp_path, {key: value})
    assert caught.value.hint == hint
    assert "the command line" in caught.value.message


def test_a_broken_file_is_an_error_and_not_silence(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("neighbours = = 3\n")
    with pytest.raises(ConfigError, match=r"claimcheck\.toml cannot be read"):
        made(tmp_path)


@pytest.mark.parametrize(("value", "lang"), [("fr_FR.UTF-8", "fr"), ("fr", "fr"), ("en_GB.UTF-8", "en"), ("de_DE", "en"), ("C", "en")])
def test_the_interface_follows_the_locale(monkeypatch: pytest.MonkeyPatch, value: str, lang: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", value)
    assert locale_language() == lang
    assert Settings(lang="fr").interface_language == "fr"
