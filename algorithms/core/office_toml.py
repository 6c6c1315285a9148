"""TOML files that an office writes itself: profiles of its files, weights of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import InputError

LONGEST_REASON = 160


def read_office_toml(
    path: Path, unreadable: str, *, not_there: str | None = None, **facts: str
) -> Mapping[str, Any]:
    """Return the content of a file that an office wrote, saved as UTF-8 with or without a mark.

    Parameters
    ----------
    path : Path
        The file.
    unreadable : str
        The sentence, in its source text, with places for ``file`` and ``reason``.
    not_there : str, optional
        The sentence when there is no such file; the other one when not given.
    **facts : str
        What fills the places of ``not_there``.

    Raises
    ------
    InputError
        The file is not there, is not UTF-8 or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        if not_there is not None and isinstance(error, FileNotFoundError):
            raise InputError(not_there, **facts) from error
        # TOML's complaint names the line; the system's may name the folder
        reason = getattr(error, "strerror", None) or str(error)
        short = " ".join(reason.split())[:LONGEST_REASON].rstrip(".")
        raise InputError(unreadable, file=path.name, reason=short) from error
