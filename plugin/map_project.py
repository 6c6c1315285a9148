"""The maps of a diagnostic as a QGIS project of their own, beside the documents."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsReferencedRectangle,
)

from .dock.loading import extent_of

FILE = "maps.qgz"


def write_map_project(
    folder: Path, title: str, ids: Iterable[str], source: QgsProject
) -> Path | None:
    """Write a project with copies of layers, as they look now; the open project is not touched.

    Paths in it are relative: the folder can be handed on as it is.

    Parameters
    ----------
    folder : Path
        Where the layers' package lies.
    title : str
        What the project is called.
    ids : iterable of str
        Layers of the open project, the top one first.
    source : QgsProject
        The open project.

    Returns
    -------
    Path or None
        The project; None when there is nothing to put in it or it cannot be written.
    """
    layers = [source.mapLayer(identifier) for identifier in ids]
    layers = [layer for layer in layers if layer is not None and layer.isValid()]
    if not layers:
        return None
    project = QgsProject()
    project.setTitle(title)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    crs = next((layer.crs() for layer in layers if layer.crs().isValid()), None)
    project.setCrs(crs or QgsCoordinateReferenceSystem("EPSG:4326"))
    group = project.layerTreeRoot().addGroup(title)
    copies = []
    for layer in layers:
        copy = layer.clone()
        project.addMapLayer(copy, False)
        node = group.addLayer(copy)
        known = source.layerTreeRoot().findLayer(layer.id())
        seen = known is None or known.itemVisibilityChecked()
        node.setItemVisibilityChecked(seen)
        node.setExpanded(seen)
        copies.append(copy.id())
    extent = extent_of(copies, project)
    if not extent.isEmpty():
        extent.scale(1.05)
        view = QgsReferencedRectangle(extent, project.crs())
        project.viewSettings().setDefaultViewExtent(view)
    target = folder / FILE
    return target if project.write(str(target)) else None
