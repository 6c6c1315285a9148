"""What the fictional teams wrote in the forms, as a study's store."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "registers.toml"


def registers_of_sample() -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every form that has some, by the form's id."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return found


def write_sample_registers(path: Path) -> None:
    """Write the rows into a new study's GeoPackage."""
    from ..store.package import Store

    store = Store(path)
    with store.writing() as writer:
        for form, rows in registers_of_sample().items():
            writer.add(form, [_trimmed(row) for row in rows])
    store.close()


def _trimmed(row: dict[str, Any]) -> dict[str, Any]:
    """Take the line breaks off the ends of texts; dates stay dates."""
    return {
        name: value if isinstance(value, date) or not isinstance(value, str) else value.strip()
        for name, value in row.items()
    }
