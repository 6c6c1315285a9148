"""Read a small table of a GeoPackage without making a layer of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

STATEMENTS = {
    "columns": "SELECT * FROM columns ORDER BY rowid",
    "report": "SELECT * FROM report ORDER BY rowid",
}


def rows_of(package: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table that the engine has just written; missing values are None."""
    with closing(sqlite3.connect(str(package))) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(STATEMENTS[table])]
