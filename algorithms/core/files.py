"""Files are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .errors import ConvivenciaError, EngineError, InputError
from .text import QT_TRANSLATE_NOOP

__all__ = [
    "NO_ROOM_LEFT",
    "PROTECTED",
    "all_or_none",
    "let_go",
    "make_folder",
    "require_place",
    "require_writable",
    "write_json",
    "write_whole",
]

NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
DATABASE = b"SQLite format 3\0"
"""What a database, a GeoPackage too, begins with."""
JOURNALS = ("-wal", "-journal")
"""What a database lays beside itself while somebody writes, and leaves when a program dies."""
NO_ROOM_LEFT = QT_TRANSLATE_NOOP(
    "convivencia",
    "There is no room left on the disk for “{file}”: free some space and try again.",
)
PROTECTED = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” is open in another program or protected: close it there, or choose another name.",
)


def write_whole(path: Path, content: bytes | Callable[[Path], None]) -> None:
    """Put a file in its place only when it is complete.

    The content goes to a temporary name in the same folder (a rename is only atomic inside one
    file system), reaches the disk, and then takes the place of the file of that name. Whatever
    goes wrong, the old file is untouched and nothing half-written stays behind.

    Parameters
    ----------
    path : Path
        Where the file shall be.
    content : bytes or callable
        The bytes, or a function that writes a file at the path it is given. That path does not
        exist yet and has the suffix of ``path``.

    Raises
    ------
    InputError
        The place is missing, not writable, a folder, or held open by another program.
    EngineError
        The disk is full or failed.
    """
    path = Path(path)
    temporary = path.with_name(f".convivencia-{secrets.token_hex(6)}{path.suffix}")
    try:
        if callable(content):
            content(temporary)
        else:
            temporary.write_bytes(content)
        _reach_the_disk(temporary)
        _put(temporary, path)
    except OSError as failure:
        raise _explained(failure, path) from failure
    finally:
        _remove(temporary)


@contextlib.contextmanager
def all_or_none(contents: Mapping[Path, bytes]) -> Iterator[None]:
    """Lay several files ready, do what the block does, and only then put all in their places.

    A full disk or a folder that takes nothing is met before the block runs; when the block fails,
    none of the files is there.

    Parameters
    ----------
    contents : mapping of Path to bytes
        What each file shall hold.

    Raises
    ------
    InputError
        A place is missing, not writable, a folder, or held open by another program.
    EngineError
        The disk is full or failed.
    """
    ready: dict[Path, Path] = {}
    at = Path()
    try:
        for at, content in contents.items():
            ready[at] = at.with_name(f".convivencia-{secrets.token_hex(6)}{at.suffix}")
            require_writable(at)
            if at.is_file():
                # elsewhere than here a file that Word holds cannot be opened to be written
                at.open("rb+").close()
            ready[at].write_bytes(content)
            _reach_the_disk(ready[at])
    except OSError as failure:
        for temporary in ready.values():
            _remove(temporary)
        raise _explained(failure, at) from failure
    except ConvivenciaError:
        for temporary in ready.values():
            _remove(temporary)
        raise
    try:
        yield
        for at, temporary in ready.items():
            try:
                _put(temporary, at)
            except OSError as failure:
                raise _explained(failure, at) from failure
    finally:
        for temporary in ready.values():
            _remove(temporary)


def _reach_the_disk(temporary: Path) -> None:
    with temporary.open("rb+") as written:
        os.fsync(written.fileno())


def _put(temporary: Path, path: Path) -> None:
    """Let a finished file take its place, unless somebody protected or holds what is there."""
    if path.is_file():
        if not os.access(path, os.W_OK):
            # a rename asks the folder alone, and would go over a file that is to stay
            raise PermissionError(errno.EACCES, "protected")
        let_go(path)
    os.replace(temporary, path)  # noqa: PTH105 - the name people know for the atomic rename


def let_go(path: Path) -> None:
    """Refuse a database that somebody writes, and bring in what a program that died left beside it.

    A journal that outlives its database would be taken for that of the next one, and spoil it.

    Raises
    ------
    PermissionError
        When another program holds the file.
    """
    with path.open("rb") as there:
        if there.read(len(DATABASE)) != DATABASE:
            return
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=2.0, isolation_level=None)) as held:
            if any(path.with_name(path.name + ending).exists() for ending in JOURNALS):
                held.execute("PRAGMA journal_mode = DELETE")
            held.execute("BEGIN IMMEDIATE")
            held.execute("ROLLBACK")
    except sqlite3.OperationalError as failure:
        raise PermissionError(errno.EACCES, "held by another program") from failure
    except sqlite3.DatabaseError:
        # a broken one is replaced like any other file; what lies beside it goes with it
        for ending in JOURNALS:
            path.with_name(path.name + ending).unlink(missing_ok=True)


def require_writable(path: Path) -> None:
    """Refuse a file that could not be written in the end, before any work is done.

    Raises
    ------
    InputError
        Its folder is not there or takes nothing, it is a folder itself, or it is protected.
    """
    require_place(path)
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise _explained(PermissionError(errno.EACCES, "not writable"), path)


def require_place(path: Path) -> None:
    """Refuse a file whose folder is not there, or that is a folder, before any work is done.

    Raises
    ------
    InputError
        Saying which.
    """
    if not path.parent.is_dir() or path.is_dir():
        raise _explained(OSError(errno.ENOENT, "no such place"), path)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it.

    Raises
    ------
    InputError
        When it cannot be made, or a file stands in its place.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The folder “{folder}” cannot be made: choose another one."
            ),
            folder=str(folder),
        ) from failure


def _remove(temporary: Path) -> None:
    """Remove the temporary file and what a database may have laid beside it."""
    with contextlib.suppress(OSError):
        for leftover in temporary.parent.glob(f"{temporary.name}*"):
            leftover.unlink()


def _explained(failure: OSError, path: Path) -> ConvivenciaError:
    """Say in one sentence why the file could not be written."""
    folder = path.parent
    if failure.errno in NO_ROOM:
        return EngineError(NO_ROOM_LEFT, file=path.name)
    if not folder.is_dir():
        return InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” cannot be written because the folder “{folder}” does not exist:"
                " create it or choose another one.",
            ),
            file=path.name,
            folder=str(folder),
        )
    if path.is_dir():
        return InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” is a folder: choose a name for the file.",
            ),
            file=path.name,
        )
    if failure.errno in REFUSED and path.exists() and os.access(folder, os.W_OK):
        return InputError(PROTECTED, file=path.name)
    if failure.errno in REFUSED:
        return InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The folder “{folder}” does not allow writing: choose another one.",
            ),
            folder=str(folder),
        )
    return EngineError(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{file}” could not be written ({reason}): try again or choose another place.",
        ),
        file=path.name,
        reason=failure.strerror or type(failure).__name__,
    )


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON, whole or not at all; what JSON does not have becomes null."""
    from .plain import finite

    text = json.dumps(finite(dict(content)), ensure_ascii=False, indent=1, default=str)
    write_whole(path, text.encode("utf-8"))
