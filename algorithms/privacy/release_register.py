"""The register of releases: what was published, so that the next release does not betray it.

One JSON object a line, added and never changed. It holds what was published, its gaps included,
and no more. It lies with the secret, not beside the outputs: the folder of a release is handed
on, and an office has one register for all its releases. A parameter names another place, such as
a shared drive.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from ..core.errors import InputError
from ..core.files import make_folder
from ..core.text import QT_TRANSLATE_NOOP
from .secret import secret_file

__all__ = ["Release", "default_register", "read_register", "register_release", "relation"]

SKETCH = 256
"""Masked points remembered of a release: those with the lowest pseudonyms."""
Relation = Literal["same", "part", "whole", "apart", "crossing"]


@dataclass(frozen=True, slots=True)
class Release:
    """One release.

    Parameters
    ----------
    title, level, source : str
        What was published, for whom, and from which data.
    period : str
        ``first/last`` day of the events; empty when not named.
    kind : str
        counts or points.
    areas : str
        Fingerprint of the boundaries and names; empty without.
    categories : tuple of str
        The columns of counts.
    cells : mapping of str to mapping
        What was published: by unit and column a number, or null for what was withheld.
    masks : mapping of str to str
        Seals of some masked points by pseudonym.
    day : str
        When.
    minimum : int
        The smallest count shown, or k.
    """

    title: str
    level: str
    source: str
    period: str
    kind: Literal["counts", "points"]
    areas: str
    categories: tuple[str, ...]
    cells: Mapping[str, Mapping[str, int | None]]
    masks: Mapping[str, str]
    day: str
    minimum: int


def default_register() -> Path:
    """Return where the register lies unless another place is named."""
    return secret_file().parent / "releases.jsonl"


def read_register(path: Path) -> tuple[Release, ...]:
    """Read all releases, the oldest first; none when there is no register yet.

    Raises
    ------
    InputError
        When a line cannot be read: a release is not made past a damaged register.
    """
    if not path.exists():
        return ()
    releases = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        raise _unreadable(path, 0) from failure
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            entry["categories"] = tuple(entry["categories"])
            releases.append(Release(**entry))
        except (ValueError, TypeError, KeyError) as failure:
            raise _unreadable(path, number) from failure
    return tuple(releases)


def _unreadable(path: Path, line: int) -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The register of releases “{file}” cannot be read (line {line}): mend it or put back "
            "its copy, so that this release can be held against the earlier ones.",
        ),
        file=path.name,
        line=line,
    )


def register_release(path: Path, release: Release) -> None:
    """Add a release; the line reaches the disk before this returns."""
    make_folder(path.parent)
    line = json.dumps(asdict(release), ensure_ascii=False) + "\n"
    try:
        handle = os.open(
            path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600
        )
        with os.fdopen(handle, "ab") as file:
            file.write(line.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as failure:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The register of releases “{file}” cannot be written: {reason}."
            ),
            file=path.name,
            reason=failure.strerror or type(failure).__name__,
        ) from failure


def relation(period: str, earlier: str) -> Relation:
    """Tell how an earlier release's period lies to a new one's.

    Returns
    -------
    str
        ``same``; ``part`` when the earlier is a part of the new; ``whole`` when the new is a part
        of the earlier; ``apart`` when no event can be in both; else ``crossing``. A period that
        is not named can be any.
    """
    if period == earlier:
        return "same"
    if not period or not earlier:
        return "crossing"
    first, last = period.split("/")
    begun, ended = earlier.split("/")
    if begun >= first and ended <= last:
        return "part"
    if begun <= first and ended >= last:
        return "whole"
    return "apart" if ended < first or begun > last else "crossing"
