"""Where imported incidents are written unless the user says otherwise."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from .. import settings
from ..i18n import tr


def default_target(source: str) -> Path:
    """Return the GeoPackage proposed for a source.

    Where the last import went; else beside the source; else, when nothing may be written there,
    in the user's documents.
    """
    is_file = "://" not in source
    name = f"{Path(source).stem if is_file else 'database'}_{tr('incidents')}.gpkg"
    kept = settings.load().import_folder
    beside = Path(source).parent
    if kept and Path(kept).is_dir():
        return Path(kept) / name
    if is_file and os.access(beside, os.W_OK):
        return beside / name
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(home or Path.home()) / "Convivencia" / name


def remember_folder(target: Path) -> None:
    """Propose the folder of an import for the next one."""
    settings.save(replace(settings.load(), import_folder=str(target.parent)))
