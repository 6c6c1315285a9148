"""The incidents a study file names: where they lie, their columns, and how they are replaced."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.files import PROTECTED, let_go, require_writable, write_whole
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
CHANGED = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” was changed by another program in the meantime: nothing was written. Run it again.",
)
Stamp = tuple[tuple[int, int] | None, ...]
"""When a file and what a database lays beside it were written last, and how large they are."""


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
    stamp : tuple
        What the file was like when it was read.
    """

    path: Path
    layer: str
    points: Points
    stamp: Stamp

    def replace(self, points: Points) -> Path:
        """Put other rows in the layer's place, whole or not at all; other layers stay.

        Returns
        -------
        Path
            A copy of the record as it was, beside it.

        Raises
        ------
        InputError
            When the record or its folder is protected, somebody else writes the record, or has
            written it since it was read; nothing is left behind then.
        EngineError
            When there is no room.
        """
        from ..outputs import explained
        from ..point_files import write_points

        def write(target: Path) -> None:
            self._copied(target)
            write_points(target, self.layer, points, "{}", append=False)

        require_writable(self.path)
        if _stamp(self.path) != self.stamp:
            raise InputError(CHANGED, file=self.path.name)
        try:
            # what a program that died left beside the file belongs to both copies
            let_go(self.path)
        except OSError as failure:
            raise InputError(PROTECTED, file=self.path.name) from failure
        copy = _free_name(self.path)
        write_whole(copy, self._copied)
        try:
            write_whole(self.path, lambda target: explained(write, target, self.path))
        except BaseException:
            # of a record that stayed as it is nobody needs a copy
            copy.unlink(missing_ok=True)
            raise
        return copy

    def _copied(self, target: Path) -> None:
        shutil.copyfile(self.path, target)


def _free_name(path: Path) -> Path:
    """Return a name beside a file that nothing bears yet."""
    number = 1
    while True:
        target = path.with_name(f"{path.stem}.before-update-{number}{path.suffix}")
        if not target.exists():
            return target
        number += 1


def _stamp(path: Path) -> Stamp:
    found: list[tuple[int, int] | None] = []
    for file in (path, path.with_name(f"{path.name}-wal")):
        try:
            told = file.stat()
        except OSError:
            found.append(None)
        else:
            found.append((told.st_mtime_ns, told.st_size) if told.st_size else None)
    return tuple(found)


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
    local = replace(points, attributes=_local(points.attributes))
    return Record(path, layer, local, _stamp(path))


def _local(frame: Any) -> Any:
    """Return moments as the import made them: files give them a zone that nobody wrote."""
    import pandas as pd

    zoned = [name for name in frame.columns if isinstance(frame[name].dtype, pd.DatetimeTZDtype)]
    return frame.assign(
        **{name: frame[name].dt.tz_localize(None).astype("datetime64[s]") for name in zoned}
    )
