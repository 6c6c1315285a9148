"""The seven axes that tie incidents, findings, problems and projects together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .multilingual import TemplateReader, Text, read_toml

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "guides"
AXES_FILE = "axes.toml"


@dataclass(frozen=True, slots=True)
class Axis:
    """One of the seven axes: a problem in the diagnosis, a change in the plan."""

    id: str
    diagnosis: Text
    plan: Text
    measure: Text


def load_axes(folder: Path | None = None) -> tuple[Axis, ...]:
    """Return the axes in the order of their file.

    Parameters
    ----------
    folder : Path, optional
        Where ``axes.toml`` is; the one that comes with Convivencia when absent.

    Returns
    -------
    tuple of Axis
        The axes.

    Raises
    ------
    TemplateError
        Lists every problem of the file at once.
    """
    table = read_toml((FOLDER if folder is None else folder) / AXES_FILE)
    reader = TemplateReader(AXES_FILE)
    reader.no_others(table, ("source_status", "axes"), "")
    reader.source_status(table)
    axes = tuple(_axis(row, reader) for row in reader.tables(table, "axes", ""))
    reader.unique([axis.id for axis in axes], "axes")
    reader.finish()
    return axes


def _axis(table: Mapping[str, object], reader: TemplateReader) -> Axis:
    axis_id = reader.word(table, "id", "axis")
    where = f"axis {axis_id}"
    reader.no_others(table, ("id", "diagnosis", "plan", "measure"), where)
    return Axis(
        id=axis_id,
        diagnosis=reader.text(table, "diagnosis", where),
        plan=reader.text(table, "plan", where),
        measure=reader.text(table, "measure", where),
    )
