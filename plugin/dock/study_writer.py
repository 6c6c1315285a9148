"""The layers chosen under “Data” as a study file beside the record, for what runs every month."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from ...algorithms.core.area_roles import AREA_ROLES
from ...algorithms.core.errors import InputError
from ...algorithms.core.files import write_whole
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import layers

NAME = "study.toml"
IMPORTED = frozenset({"incident_id", "occurred_at", "category", "date_precision", "source_row"})
"""The columns by which the engine knows imported incidents."""
HEADER = """\
# The study of the observatory's month: which layers are the areas and the record of incidents.
# ES: el estudio del mes del observatorio. PT: o estudo do mês do observatório.
"""
NO_AREAS = QT_TRANSLATE_NOOP(
    "convivencia", "Choose the areas of the municipality under “Data” first."
)
NO_INCIDENTS = QT_TRANSLATE_NOOP("convivencia", "Choose the incidents under “Data” first.")
NOT_A_FILE = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{layer}” is in no file that can be read as it is shown: save it as a GeoPackage, without "
    "filter or unsaved changes, and choose that under “Data”.",
)
NOT_IMPORTED = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{layer}” was not imported with Convivencia: press “Import incidents…” under “Data” once, and "
    "choose the result there.",
)


def written_study(
    chosen: Mapping[str, Any],
    columns: Mapping[str, str],
    registers: str = "",
    about: Mapping[str, str] | None = None,
) -> Path:
    """Write the study file beside the record, or return the one that lies there already.

    Parameters
    ----------
    chosen : mapping
        What is chosen under “Data”: layers and columns by parameter name.
    columns : mapping of str to str
        Further columns of the areas, by parameter name.
    registers : str
        The study's registers; empty for none.
    about : mapping of str to str, optional
        title, language and level.

    Raises
    ------
    InputError
        When a layer is not chosen, lies in no file, or holds incidents that nobody imported.
    """
    areas, incidents = chosen.get("areas"), chosen.get("incidents")
    if not isinstance(areas, QgsVectorLayer):
        raise InputError(NO_AREAS)
    if not isinstance(incidents, QgsVectorLayer):
        raise InputError(NO_INCIDENTS)
    if not set(incidents.fields().names()) >= IMPORTED:
        raise InputError(NOT_IMPORTED, layer=layers.title_of(incidents))
    ground, record = _place(areas), _place(incidents)
    path = record[0].with_name(NAME)
    if path.exists():
        # somebody's own: it says more than the page knows
        return path
    roles = {
        name: value
        for name in AREA_ROLES
        if (value := {**columns, **chosen}.get(name)) and isinstance(value, str)
    }
    tables: dict[str, Mapping[str, str]] = {
        "": dict(about or {}),
        "layers.areas": {**_entry(ground, path), **roles},
        "layers.incidents": _entry(record, path),
    }
    if registers:
        tables["registers"] = {"path": _seen_from(Path(registers), path)}
    write_whole(path, (HEADER + "\n".join(_table(*item) for item in tables.items())).encode())
    return path


def _place(layer: QgsVectorLayer) -> tuple[Path, str]:
    """Return the file of a layer and its name in it.

    Raises
    ------
    InputError
        When no file holds what QGIS shows.
    """
    found = layers.plain_path(layer, layer, ())
    if found is None:
        raise InputError(NOT_A_FILE, layer=layers.title_of(layer))
    path, _, name = found.partition("|layername=")
    return Path(path), name


def _entry(place: tuple[Path, str], study: Path) -> dict[str, str]:
    path, name = place
    seen = {"path": _seen_from(path, study)}
    return {**seen, "layer": name} if name else seen


def _seen_from(path: Path, study: Path) -> str:
    """Return a path as seen from the study file, so that a folder can be handed on."""
    try:
        return Path(os.path.relpath(path, study.parent)).as_posix()
    except ValueError:
        # on another drive of Windows
        return path.as_posix()


def _table(name: str, entries: Mapping[str, str]) -> str:
    # JSON writes a text as TOML reads it
    rows = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in entries.items()
        if value
    ]
    return "".join([f"[{name}]\n" if name else "", *rows])
