"""Bring what a step wrote into the project: styled, named, in one group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...algorithms.core.results import PartSpec
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import compat, styling
from ..i18n import tr

COLUMN_KINDS = (
    ("spot", "getis_ord"),
    ("cluster", "local_moran"),
    ("zone", "zones"),
    ("rate", "rate"),
    ("count", "count"),
)
"""How a layer of a package tells what it is, when its name is not that of a kind."""
NAMES = {
    "report": QT_TRANSLATE_NOOP("convivencia", "Report of the import"),
    "cell_hot_spots": QT_TRANSLATE_NOOP("convivencia", "Hot spots on a grid"),
}
"""What tables are called that are no kind of their own."""


def load_files(
    title: str,
    files: Mapping[str, str],
    *,
    only: tuple[str, ...] = (),
    first: tuple[str, ...] = (),
    kinds: Mapping[str, str] | None = None,
    parts: Sequence[PartSpec] = (),
) -> dict[str, str]:
    """Load the packages and rasters among ``files`` into a group; return layer ids by table.

    Parameters
    ----------
    title : str
        The group is called “Convivencia – title”.
    files : mapping of str to str
        Paths by name; documents among them are left alone.
    only : tuple of str
        Layers to load; every one when empty.
    first : tuple of str
        Layers to show; the first of each shape when empty.
    kinds : mapping of str to str
        The kind of result of each table, where the engine told it.
    parts : sequence of PartSpec
        The declared parts of every analysis, which know their columns' headings in words.
    """
    layers: list[QgsVectorLayer | QgsRasterLayer] = []
    for path in files.values():
        suffix = Path(path).suffix.lower()
        if suffix == ".gpkg":
            layers.extend(_package_layers(path, only, kinds or {}, parts))
        elif suffix in (".tif", ".tiff") and not only:
            raster = QgsRasterLayer(path, Path(path).stem)
            styling.apply_kind(raster, "density")
            layers.append(raster)
    layers = [layer for layer in layers if layer.isValid()]
    if not layers:
        return {}
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, f"Convivencia – {title}")
    shown: set[int] = set()
    for layer in layers:
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        # maps of the same areas lie over each other: the first of its shape is shown, the others
        # are at hand
        rank = compat.shape_rank(layer)
        seen = _table_name(layer) in first if first else rank not in shown
        shown.add(rank)
        node.setExpanded(seen)
        node.setItemVisibilityChecked(seen)
    # the tree heeds a change only: a group that came without layers stays folded otherwise
    group.setExpanded(False)
    group.setExpanded(True)
    return {_table_name(layer): layer.id() for layer in layers}


def extent_of(ids: Iterable[str], project: QgsProject, rank: int = compat.POLYGONS) -> QgsRectangle:
    """Return the extent of the polygons among layers, in the project's coordinates.

    Points are left out unless asked for by their rank: in a table that nobody has cleaned, one at
    0/0 would show half the world.
    """
    whole = QgsRectangle()
    for identifier in ids:
        layer = project.mapLayer(identifier)
        if layer is None or compat.shape_rank(layer) != rank or layer.extent().isEmpty():
            continue
        change = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        whole.combineExtentWith(change.transformBoundingBox(layer.extent()))
    return whole


def unload_layers(ids: Iterable[str]) -> None:
    """Take layers out of the project, and their group when nothing is left in it.

    A file that is open cannot be replaced on Windows, so what a step is about to write again is
    let go first.
    """
    project = QgsProject.instance()
    known = [identifier for identifier in ids if project.mapLayer(identifier) is not None]
    nodes = [project.layerTreeRoot().findLayer(identifier) for identifier in known]
    groups = {id(node.parent()): node.parent() for node in nodes if node is not None}
    project.removeMapLayers(known)
    for group in groups.values():
        if not group.children() and group.parent() is not None:
            group.parent().removeChildNode(group)


def _package_layers(
    path: str, only: tuple[str, ...], kinds: Mapping[str, str], parts: Sequence[PartSpec]
) -> list[QgsVectorLayer]:
    found = []
    for name in _layer_names(path):
        if only and name not in only:
            continue
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        if not layer.isValid():
            continue
        kind = kinds.get(name) or kind_of(layer, name)
        title = styling.title_of(kind)
        own = tr(NAMES.get(name) or name.replace("_", " ").capitalize())
        # two steps may draw the same kind of result
        layer.setName(own if not title or title in {item.name() for item in found} else title)
        styling.apply_kind(layer, kind)
        # a layer may carry columns of earlier steps; those of its own kind have the last word
        for part in sorted(parts, key=lambda part: part.style == kind):
            styling.name_columns(layer, part.columns)
        found.append(layer)
    # shapes above tables, points above polygons, so that nothing hides anything; sorting is stable
    return sorted(found, key=lambda layer: (compat.shape_rank(layer), _is_ground(layer)))


def _layer_names(path: str) -> list[str]:
    package = QgsVectorLayer(path, "package", "ogr")
    if not package.isValid():
        return []
    provider = package.dataProvider()
    # index, name, … joined as QGIS joins them
    return [item.split(provider.sublayerSeparator())[1] for item in provider.subLayers()]


def kind_of(layer: QgsVectorLayer, name: str) -> str:
    """Return the kind of result a layer holds: by its name, else by its telling column."""
    if name in styling.kinds():
        return name
    columns = {field.name() for field in layer.fields()}
    return next((kind for column, kind in COLUMN_KINDS if column in columns), "")


def _table_name(layer: QgsMapLayer) -> str:
    return str(layer.source().partition("layername=")[2])


def _is_ground(layer: QgsMapLayer) -> bool:
    """Whether a layer is the ground on which the others lie."""
    return _table_name(layer) == "areas"
