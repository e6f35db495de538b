"""Settings and where they come from.

Option on the command line > environment `CLAIMCHECK_*` > `claimcheck.toml` here or in a folder above > the same file in the
user's configuration folder > default.
"""

from __future__ import annotations

import locale
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.errors import ConfigError, UnknownName
from claimcheck.registry import nearest

FILE_NAME = "claimcheck.toml"
ENVIRONMENT_PREFIX = "CLAIMCHECK_"
INTERFACE_LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run can be told; each field is a key of `claimcheck.toml` and, in capitals, of the environment.

    `neighbours` is how many pieces of evidence are looked at for each claim; `threads` 0 means one a core. `columns` says
    which columns of tables hold what, as `field=column` each, in a settings file also as a table `[columns]`.
    """

    index: Path = Path("index")
    corpus: Path = Path("corpus")
    encoder: str = "bundled"
    judge: str = "bundled"
    lang: str = ""
    since: str = ""
    until: str = ""
    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    neighbours: int = 16
    threads: int = 0
    columns: tuple[str, ...] = ()

    @property
    def interface_language(self) -> str:
        """`lang`, else the language of the user's locale: "fr" or "en"."""
        return self.lang or locale_language()


def locale_language() -> str:
    """The interface language that the locale asks for: "fr" for French, "en" otherwise.

    `LC_ALL`, `LC_MESSAGES` and `LANG` are read in the order of POSIX.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    code = locale.getlocale()[0] or ""
    return "fr" if code.lower().startswith("fr") else "en"


def settings(
    options: Mapping[str, Any] | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    user_folder: Path | None = None,
) -> Settings:
    """The settings in force; an option that is None was not given. Raises `ConfigError` naming where a bad value stands."""
    merged: dict[str, Any] = {}
    for where, values in _layers(options, environment, folder, user_folder):
        for key, value in values.items():
            merged[key] = _checked(key, value, where)
    return Settings(**merged)


def _layers(
    options: Mapping[str, Any] | None,
    environment: Mapping[str, str] | None,
    folder: Path | None,
    user_folder: Path | None,
) -> list[tuple[str, Mapping[str, Any]]]:
    """The sources of values, weakest first, each with the words that name it in an error."""
    variables = os.environ if environment is None else environment
    layers: list[tuple[str, Mapping[str, Any]]] = []
    for path in (_in_user_folder(user_folder), _found_above(folder or Path.cwd())):
        if path is not None:
            layers.append((str(path), _read(path)))
    known = {field.name for field in fields(Settings)}
    named = {
        key.removeprefix(ENVIRONMENT_PREFIX).lower(): value
        for key, value in variables.items()
        if key.startswith(ENVIRONMENT_PREFIX) and value
    }
    layers.append(("the environment", {key: value for key, value in named.items() if key in known}))
    layers.append(("the command line", {key: value for key, value in (options or {}).items() if value is not None}))
    return layers


def _found_above(folder: Path) -> Path | None:
    return next((path for place in (folder, *folder.parents) if (path := place / FILE_NAME).is_file()), None)


def _in_user_folder(folder: Path | None) -> Path | None:
    if folder is None:
        import platformdirs

        folder = platformdirs.user_config_path("claimcheck")
    path = folder / FILE_NAME
    return path if path.is_file() else None


def _read(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.", hint="Mend it or move it away.") from error
    base = path.parent
    return {key: _anchored(key, value, base) for key, value in values.items()}


def _anchored(key: str, value: Any, base: Path) -> Any:
    """A relative folder in a settings file is meant relative to that file."""
    return str(base / value) if key in ("index", "corpus") and isinstance(value, str) else value


def _checked(key: str, value: Any, where: str) -> Any:
    known = {field.name: str(field.type) for field in fields(Settings)}
    if key not in known:
        raise UnknownName(f"There is no setting {key!r} (in {where}).", hint=nearest(key, known))
    try:
        converted = _CONVERTERS[known[key]](value)
    except (TypeError, ValueError) as error:
        raise ConfigError(f"The setting {key!r} cannot be {value!r} (in {where}).", hint=str(error)) from error
    problem = _problem(key, converted)
    if problem:
        raise ConfigError(f"The setting {key!r} cannot be {value!r} (in {where}).", hint=problem)
    return converted


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError("Give a whole number.")
    try:
        return int(value)
    except ValueError:
        raise ValueError("Give a whole number.") from None


def _text(value: Any) -> str:
    if not isinstance(value, str | Path):
        raise TypeError("Give a text.")
    return str(value)


def _many(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, dict):
        return tuple(f"{_text(name)}={_text(part)}" for name, part in value.items())
    return tuple(_text(part) for part in value)


_CONVERTERS = {
    "Path": lambda value: Path(_text(value)).expanduser(),
    "str": _text,
    "int": _whole,
    "tuple[str, ...]": _many,
}


def _problem(key: str, value: Any) -> str:
    """Why the converted value is out of range, "" if it is not."""
    if key in ("since", "until"):
        return day_problem(value)
    if key == "lang" and value and value not in INTERFACE_LANGUAGES:
        return "The interface speaks fr and en."
    if key == "neighbours" and not 1 <= value <= 1000:
        return "Give a number from 1 to 1000."
    if key == "threads" and not 0 <= value <= 256:
        return "Give a number from 0 (one a core) to 256."
    return ""


def day_problem(value: str) -> str:
    """What is wrong with a day that somebody typed, "" if nothing is (or nothing was typed).

    Days are compared as they stand, so the other forms of ISO 8601 ("20161005") will not do.
    """
    try:
        good = not value or date.fromisoformat(value).isoformat() == value
    except ValueError:
        good = False
    return "" if good else "Give a day as YYYY-MM-DD, for example 2016-10-05."
