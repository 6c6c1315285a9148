"""The incidents a study file names: where they lie, their columns, and how they are replaced."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.files import write_whole
from ..core.office_toml import read_office_toml
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ..intake.points import Points

__all__ = ["Record", "record_of"]

NO_LAYER = QT_TRANSLATE_NOOP("convivencia", "{file} names no layer “{layer}”.")
ONLY_PACKAGES = QT_TRANSLATE_NOOP(
    "convivencia",
    "The incidents of the study lie in “{file}”: only those of a GeoPackage can be brought up to "
    "date.",
)


@dataclass(frozen=True, slots=True)
class Record:
    """The study's incidents.

    Parameters
    ----------
    path : Path
        The GeoPackage.
    layer : str
        The layer in it.
    points : Points
        Every row with every column.
    """

    path: Path
    layer: str
    points: Points

    def replace(self, points: Points) -> None:
        """Put other rows in the layer's place, whole or not at all; other layers stay."""
        from ..point_files import write_points

        def write(target: Path) -> None:
            shutil.copyfile(self.path, target)
            write_points(target, self.layer, points, "{}", append=False)

        write_whole(self.path, write)


def record_of(study: Path) -> Record:
    """Return the incidents that a study file names.

    Raises
    ------
    InputError
        When the file or its layer is not there, or lies in no GeoPackage.
    """
    import pyogrio

    from ..intake.layers import Source, read_points

    declared: Any = read_office_toml(
        study,
        QT_TRANSLATE_NOOP("convivencia", "{file} is not readable: {reason}"),
        not_there=QT_TRANSLATE_NOOP("convivencia", "The study file {file} is not there."),
        file=study.name,
    )
    entry = declared.get("layers", {}).get("incidents", {})
    if not isinstance(entry, dict) or not isinstance(entry.get("path"), str):
        raise InputError(NO_LAYER, file=study.name, layer="incidents")
    path = study.parent / entry["path"]
    if path.suffix.lower() != ".gpkg":
        raise InputError(ONLY_PACKAGES, file=path.name)
    layer = str(entry.get("layer") or "")
    points = read_points(
        Source(f"{path}|layername={layer}" if layer else str(path), layer or path.stem)
    )
    if not layer:
        layer = str(pyogrio.list_layers(path)[0][0])
    return Record(path, layer, replace(points, attributes=_local(points.attributes)))


def _local(frame: Any) -> Any:
    """Return moments as the import made them: files give them a zone that nobody wrote."""
    import pandas as pd

    zoned = [name for name in frame.columns if isinstance(frame[name].dtype, pd.DatetimeTZDtype)]
    return frame.assign(
        **{name: frame[name].dt.tz_localize(None).astype("datetime64[s]") for name in zoned}
    )
