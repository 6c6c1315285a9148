"""The treated areas of the project: a layer in memory that is drawn on and picked into."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from .. import compat, styling
from ..i18n import tr

TREATED = "convivencia/treated"
"""Layer property: the layer holds the treated areas."""
STYLE = "treatment"


def treated_layer() -> QgsVectorLayer | None:
    """Return the project's layer of treated areas, if there is one."""
    for layer in QgsProject.instance().mapLayers().values():
        if is_ours(layer):
            return layer
    return None


def is_ours(layer: QgsMapLayer | None) -> bool:
    """Whether a layer is the one that is drawn on."""
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(TREATED, False))


def new_treated_layer(crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Add an empty layer of treated areas to the project, above all others."""
    layer = QgsVectorLayer(
        "MultiPolygon?field=name:string(120)&field=source:string(200)",
        tr("Treated areas"),
        "memory",
    )
    layer.setCrs(crs)
    layer.setCustomProperty(TREATED, True)
    styling.apply_kind(layer, STYLE)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def add_area(
    layer: QgsVectorLayer,
    shape: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    name: str = "",
    source: str = "",
) -> bool:
    """Add a polygon that is given in some CRS; return whether there was ground in it."""
    ground = _ground(shape)
    if ground.isEmpty():
        return False
    ground.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    row = QgsFeature(layer.fields())
    row.setGeometry(ground)
    row.setAttributes([name, source])
    if layer.isEditable():
        layer.addFeature(row)
    else:
        layer.dataProvider().addFeatures([row])
    _changed(layer)
    return True


def toggle_area(
    layer: QgsVectorLayer,
    shape: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    name: str,
    source: str,
) -> bool:
    """Add a polygon of another layer, or take it away again; return whether it is in now."""
    there = [row.id() for row in layer.getFeatures() if row["source"] == source]
    if not there:
        return add_area(layer, shape, crs, name, source)
    remove(layer, there)
    return False


def remove(layer: QgsVectorLayer, identifiers: list[int]) -> None:
    """Take polygons out of the layer."""
    if layer.isEditable():
        layer.deleteFeatures(identifiers)
    else:
        layer.dataProvider().deleteFeatures(identifiers)
    _changed(layer)


def clear(layer: QgsVectorLayer) -> None:
    """Take every polygon out of the layer."""
    remove(layer, [row.id() for row in layer.getFeatures()])


def _changed(layer: QgsVectorLayer) -> None:
    layer.updateExtents()
    layer.triggerRepaint()


def _ground(shape: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a shape, mended where its outline crosses itself."""
    whole = shape if shape.isGeosValid() else shape.makeValid()
    parts = [
        part
        for part in whole.asGeometryCollection() or [whole]
        if part.type() == compat.POLYGON and part.area() > 0
    ]
    if not parts:
        return QgsGeometry()
    ground = QgsGeometry.unaryUnion(parts)
    ground.convertToMultiType()
    return ground
