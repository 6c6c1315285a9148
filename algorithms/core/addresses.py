"""Where data come from, and what may be said of it: a file's name or a table's, nothing more."""

from __future__ import annotations

import re


def is_database(path: str) -> bool:
    """Tell the address of a database table from a file."""
    return path.strip().casefold().startswith(("postgresql:", "postgres:"))


def parts_of_database(path: str) -> tuple[str, str]:
    """Return the address of a database and the name of its table."""
    address, _, options = path.strip().partition("|")
    name, _, table = options.partition("=")
    return address, table if name.casefold() in {"table", "layername"} else ""


def shown_name(path: str) -> str:
    """Return what may be said of a path: no folder, no server, no user, no password."""
    if is_database(path):
        return parts_of_database(path)[1] or "postgresql"
    return re.split(r"[\\/]", path.rstrip("\\/"))[-1]
