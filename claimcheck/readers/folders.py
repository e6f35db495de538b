"""The files under a folder that may be reports, one folder at a time and in order."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from claimcheck.datatypes import Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.inputs import hint_for_missing, unreadable

# What lies beside reports and is none: README, README-fr.txt, LICENSE-MIT, SOURCES.md; but not sources-diplomatiques.txt.
_NOT_REPORTS = re.compile(
    r"(?:(?:readme|licen[cs]e|copying|changelog|notice)(?:[-_.][\w-]{1,8})?|sources|manifest|contributing)(?:\.\w{1,5})?",
    re.IGNORECASE,
)


def report_files(root: Path, on_skipped: Callable[[Skipped], None] = lambda _: None) -> Iterator[Path]:
    """The files under a path that may be reports, sorted; hidden files and READMEs are left out.

    Links to folders, pipes and devices, and folders that cannot be read, are told to `on_skipped`. A file that is given
    by itself always counts. Raises `ReadError` when there is nothing at `root`.
    """
    if not os.path.lexists(root):
        raise ReadError(f"There is no file or folder {root}.", hint=hint_for_missing(root), path=root)
    if not root.is_dir():
        yield root
        return
    waiting = [root]
    while waiting:
        files, folders = _inside(waiting.pop(), on_skipped)
        yield from files
        waiting += reversed(folders)


def _inside(folder: Path, on_skipped: Callable[[Skipped], None]) -> tuple[list[Path], list[Path]]:
    files: list[Path] = []
    folders: list[Path] = []
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        on_skipped(Skipped(str(folder), unreadable(folder, error).message, unreadable=True))
        return files, folders
    for entry in found:
        path = folder / entry.name
        try:
            why = _why_not(entry)
        except OSError as error:
            why = f"a file that cannot be reached ({error.strerror})"
            on_skipped(Skipped(str(path), f"{path} is {why}.", unreadable=True))
            continue
        if why:
            on_skipped(Skipped(str(path), f"{path} is {why}."))
        elif entry.is_dir(follow_symlinks=False):
            folders.append(path)
        elif not _NOT_REPORTS.fullmatch(entry.name):
            files.append(path)
    return files, folders


def _why_not(entry: os.DirEntry[str]) -> str:
    """Why an entry is neither read nor descended into, "" when it is; raises `OSError` when it cannot be reached."""
    if entry.is_dir(follow_symlinks=False) or entry.is_file():
        return ""
    if entry.is_dir():
        return "a link to a folder; give that folder by its name"
    return "a link that leads nowhere" if entry.is_symlink() else "no file but a pipe, a socket or a device"
