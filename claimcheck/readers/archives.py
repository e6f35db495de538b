"""ZIP and TAR archives of reports, and single compressed files, with limits: bombs are cut short, nothing leaves its folder.

Each member is copied to a temporary file of our own naming and read from there, so that no name in an archive can reach
another file. An archive within an archive is not opened: that is how bombs are built.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import IO, Self

from claimcheck.datatypes import Document, Skipped
from claimcheck.errors import ReadError
from claimcheck.readers.foreign import translated
from claimcheck.readers.inputs import MEGABYTE, regular_size
from claimcheck.readers.members import MOST_RATIO, bomb, check_member, check_sizes, limited
from claimcheck.readers.names import KeptId, dated_by_name
from claimcheck.readers.opening import ending_of, is_archive, reader_for
from claimcheck.readers.records import Columns

_HINT = "Make it again, or unpack it and give the folder."
_OPENERS: dict[str, Callable[[Path], IO[bytes]]] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}  # type: ignore[dict-item]


@dataclass(frozen=True, slots=True)
class ZipReader:
    """Reads `.zip`: every member whose ending has a reader, in the archive's order."""

    columns: Columns = field(default_factory=dict)

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents of the members; ids are their paths in the archive. Raises `ReadError` when it is no archive."""
        size = regular_size(path)
        with TemporaryDirectory(prefix="claimcheck-") as folder:
            members = _Members(path, Path(folder), self.columns)
            with translated(path, "ZIP archive", _HINT):
                archive = zipfile.ZipFile(path)
            with closing(archive):
                check_sizes(archive, size, path)
                for member in archive.infolist():
                    if not member.is_dir():
                        yield from members.read(member.filename, partial(_unzipped, archive, member, path))


@dataclass(frozen=True, slots=True)
class TarReader:
    """Reads `.tar` and its compressed kinds: regular files only, links and devices are left out."""

    columns: Columns = field(default_factory=dict)

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents of the members; ids are their paths in the archive. Raises `ReadError` when it is no archive."""
        budget = max(10 * MEGABYTE, regular_size(path) * MOST_RATIO)
        with TemporaryDirectory(prefix="claimcheck-") as folder:
            members = _Members(path, Path(folder), self.columns)
            with translated(path, "TAR archive", _HINT):
                archive = tarfile.open(path, "r|*", tarinfo=_Header)  # noqa: SIM115 - closed below
            with closing(archive):
                while (member := _next_member(archive, path)) is not None:
                    # Known before the member is unpacked, or even passed over.
                    budget -= max(0, member.size)
                    if budget < 0:
                        raise bomb(path)
                    if member.isreg():
                        yield from members.read(member.name, partial(_untarred, archive, member, path))


@dataclass(frozen=True, slots=True)
class CompressedReader:
    """Reads `.gz`, `.bz2` and `.xz` of one file: `reports.jsonl.gz` is read as `reports.jsonl`."""

    columns: Columns = field(default_factory=dict)

    def read(self, path: Path) -> Iterator[Document | Skipped]:
        """The documents of the file inside; raises `ReadError` when it is damaged or unpacks to far too much."""
        budget = max(10 * MEGABYTE, regular_size(path) * MOST_RATIO)
        inner = path.stem
        if is_archive(inner):
            raise ReadError(f"{path} is an archive within an archive, which is not opened.", hint=_HINT, path=path)
        with TemporaryDirectory(prefix="claimcheck-") as folder:
            copy = Path(folder, "member" + (ending_of(inner) or ".txt"))
            with translated(path, "compressed file", _HINT):
                _unpack(path, copy, budget)
            try:
                for found in reader_for(copy.name, self.columns).read(copy):
                    yield _told(found, str(copy), path, PurePosixPath(inner).stem)
            except ReadError as error:
                raise ReadError(_said(error.message, copy, str(path)), error.hint, path, error.line) from error


@dataclass(frozen=True, slots=True)
class _Members:
    """The members of one archive, read one after the other from one temporary file."""

    path: Path
    folder: Path
    columns: Columns

    def read(self, name: str, content: Callable[[], bytes]) -> Iterator[Document | Skipped]:
        """The documents of one member; whatever is wrong with it concerns it alone."""
        inner = PurePosixPath(_safe(name))
        shown = f"{self.path}!{inner}"
        if inner.name.startswith(".") or "__MACOSX" in inner.parts:
            return
        if is_archive(inner.name):
            yield Skipped(shown, f"{shown} is an archive within an archive, which is not opened.")
            return
        if not ending_of(inner.name):
            yield Skipped(shown, f"{shown} is of no known format.")
            return
        copy = self.folder / ("member" + ending_of(inner.name))
        try:
            copy.write_bytes(content())
            for found in reader_for(copy.name, self.columns).read(copy):
                told = _told(found, str(copy), Path(shown), str(inner.with_name(_stem(inner.name))), str(inner))
                yield told if isinstance(told, Skipped) else dated_by_name(told, inner.name)
        except ReadError as error:
            yield Skipped(shown, _said(error.message, copy, shown), error.line)


def _told(found: Document | Skipped, copy: str, shown: Path, alone: str, among: str = "") -> Document | Skipped:
    """A result under the name of its member and not of the temporary copy; `alone` is the id of a file's only document."""
    if isinstance(found, Skipped):
        return replace(found, path=str(shown), why=_said(found.why, Path(copy), str(shown)))
    own = found.source.id
    if isinstance(own, KeptId):
        return found
    stem = _stem(Path(copy).name)
    if own == stem:
        own = alone
    else:
        own = own.removeprefix(f"{stem}-") if own.startswith(f"{stem}-") else own
        own = f"{among}/{own}" if among else own
    return replace(found, source=replace(found.source, id=own))


def _said(message: str, copy: Path, shown: str) -> str:
    return message.replace(str(copy), shown)


def _stem(name: str) -> str:
    ending = ending_of(name)
    return name[: -len(ending)] if ending else name


def _safe(name: str) -> str:
    """A member's path without a root, a drive or a way up, and with `/` only; it serves as an id and is never opened."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "/".join(parts)[-1000:] or "unnamed"


def _unzipped(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> bytes:
    shown = Path(f"{path}!{_safe(member.filename)}")
    check_member(member, shown)
    with translated(shown, "member of a ZIP archive", _HINT), archive.open(member) as stream:
        return limited(stream, shown)


class _Header(tarfile.TarInfo):
    """The header of a member. `tarfile` takes an archive that breaks off between two members, or has a damaged header, for one
    that ends there; only a block of zeros ends one.
    """

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        """The next header; `tarfile.ReadError` where there is none and the archive has not ended."""
        try:
            return super().fromtarfile(archive)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error


def _next_member(archive: tarfile.TarFile, path: Path) -> tarfile.TarInfo | None:
    with translated(path, "TAR archive", _HINT):
        member = archive.next()
        # A stream is read once; what it has passed need not be remembered.
        archive.members = []  # type: ignore[attr-defined]
        return member


def _untarred(archive: tarfile.TarFile, member: tarfile.TarInfo, path: Path) -> bytes:
    shown = Path(f"{path}!{_safe(member.name)}")
    with translated(shown, "member of a TAR archive", _HINT):
        stream = archive.extractfile(member)
        return limited(stream, shown) if stream is not None else b""


def _unpack(path: Path, copy: Path, budget: int) -> None:
    with _OPENERS[path.suffix.lower()](path) as packed, copy.open("wb") as unpacked:
        while part := packed.read(MEGABYTE):
            budget -= len(part)
            if budget < 0:
                raise bomb(path)
            unpacked.write(part)
