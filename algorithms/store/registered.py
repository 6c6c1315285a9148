"""A study's registers as readers of a level may see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .schema import registers

__all__ = ["Registered", "Rows", "registered", "require_study"]

Rows = Sequence[Mapping[str, Any]]
Registered = Mapping[str, Rows]
"""Rows by the form's id; above the internal level without what never leaves the team."""

NOT_THERE = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is not there: choose the study's GeoPackage with the registers."
)
EMPTY = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” is an empty file, such as a copy that broke off: take the study from where it was "
    "copied.",
)


def require_study(path: Path) -> None:
    """Refuse a study that is to be read and is not there, or of which nothing was copied.

    Raises
    ------
    InputError
        Saying which.
    """
    if not path.is_file():
        raise InputError(NOT_THERE, file=path.name)
    if path.stat().st_size == 0:
        raise InputError(EMPTY, file=path.name)


def registered(path: str | None, level: str) -> Registered:
    """Return the registers of a study as readers of a level may see them.

    Parameters
    ----------
    path : str or None
        The study's GeoPackage; None for none.
    level : str
        internal, committee or public.

    Raises
    ------
    InputError
        When the file is not there, or no study.
    """
    if path is None:
        return {}
    from .package import Store

    require_study(Path(path))
    store = Store(Path(path))
    known = registers()
    rows = store.all_rows(list(known))
    if level == "internal":
        return rows
    hidden = {
        name: {column.name for column in register.columns if column.level == "internal"}
        for name, register in known.items()
    }
    return {
        name: [
            {key: value for key, value in row.items() if key not in hidden[name]} for row in held
        ]
        for name, held in rows.items()
    }
