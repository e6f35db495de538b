"""The desk's folders among the user's data, where several desks may be open at once: on one index, or on one each.

uploads/<desk>/, uploads/<desk>.lock   articles that wait to be read by one desk; the lock is held while it runs
uploads.lock                           held while a desk comes or goes
added/<index>/reports/                 the reports that were added to one index, from which it is built anew
reports/                               the same of an earlier version, for whichever index
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from claimcheck.desk.uploads import safe_stem

_PATIENCE = 30.0


class Waiting:
    """The articles that wait to be read by one desk; those of desks that are no more are deleted first."""

    def __init__(self, data: Path) -> None:
        self._all = data / "uploads"
        self.folder = self._all / secrets.token_hex(8)
        self._coming = FileLock(data / "uploads.lock", timeout=_PATIENCE, thread_local=False)
        self._mine = self._lock(self.folder.name)
        data.mkdir(parents=True, exist_ok=True)
        with self._coming:
            self._sweep()
            self._all.mkdir(exist_ok=True)
            self._mine.acquire()

    def close(self) -> None:
        """Deletes what still waits."""
        with self._coming:
            self._mine.release()
            self._delete(self.folder.name)
            with suppress(OSError):
                self._all.rmdir()

    def _sweep(self) -> None:
        names = {path.name.removesuffix(".lock") for path in self._all.iterdir()} if self._all.is_dir() else set()
        for name in names:
            lock = self._lock(name)
            with suppress(Timeout), lock:
                self._delete(name)

    def _delete(self, name: str) -> None:
        shutil.rmtree(self._all / name, ignore_errors=True)
        for left in (name, f"{name}.lock"):  # an earlier version kept articles without a folder
            with suppress(OSError):  # an open file stays on Windows until the next desk comes
                (self._all / left).unlink(missing_ok=True)

    def _lock(self, name: str) -> FileLock:
        return FileLock(self._all / f"{name}.lock", timeout=0, thread_local=False)


def added(data: Path, index: Path) -> Path:
    """Where the reports are kept that are added to `index`."""
    place = os.path.realpath(index)
    known = hashlib.sha256(os.fsencode(place)).hexdigest()[:8]
    return data / "added" / f"{safe_stem(index.name)}-{known}" / "reports"


def added_before(data: Path, corpora: Sequence[str] | None) -> list[Path]:
    """The folders of reports among the user's data from which an index was made; None when it does not tell."""
    if corpora is None:
        return [data / "reports"]
    return [Path(name) for name in corpora if Path(name).is_relative_to(data)]
