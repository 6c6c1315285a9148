"""An office's own map styles: a QML file for a kind of result goes before the built-in style.

The files are QGIS's own, made and changed with its layer properties. They lie in the user's
profile, where an update of the plugin leaves them alone.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer

from ..algorithms.core.files import write_whole
from . import log

KIND = "convivencia/kind"
"""The layer property that says what kind of result it holds."""


def folder() -> Path:
    """Return where the files lie."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "convivencia" / "styles"


def file_of(kind: str) -> Path:
    """Return the file of a kind of result, whether it is there or not."""
    return folder() / f"{kind}.qml"


def kind_of(layer: QgsMapLayer | None) -> str:
    """Return what kind of result a layer holds; empty when it is none of ours."""
    return "" if layer is None else str(layer.customProperty(KIND, "") or "")


def apply_own(layer: QgsMapLayer, kind: str) -> bool:
    """Give a layer the office's style for its kind; say whether there was one that serves."""
    file = file_of(kind)
    if not file.is_file():
        return False
    message, read = layer.loadNamedStyle(str(file), _looks())
    if not read:
        log.warning(f"{file.name}: {message}")
    return bool(read)


def keep(layer: QgsMapLayer) -> Path:
    """Save a layer's style as that of its kind from now on, whole or not at all."""
    file = file_of(kind_of(layer))
    file.parent.mkdir(parents=True, exist_ok=True)

    def write(temporary: Path) -> None:
        message, written = layer.saveNamedStyle(str(temporary), _looks())
        if not written:
            raise OSError(message)

    write_whole(file, write)
    return file


def _looks():
    """Return what of a layer is its look: not its fields, forms or properties."""
    parts = QgsMapLayer.StyleCategory
    return parts.Symbology | parts.Labeling | parts.Rendering


def forget(kind: str) -> bool:
    """Go back to the built-in style of a kind; say whether there was another."""
    file = file_of(kind)
    if not file.is_file():
        return False
    file.unlink()
    return True
