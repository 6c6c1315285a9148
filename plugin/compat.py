"""The only place that knows how QGIS 3.22 … 4 and Qt 5 and 6 differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFieldProxyModel,
    QgsFields,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)

if TYPE_CHECKING:
    from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox


def field_names(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
    context: QgsProcessingContext,
) -> list[str]:
    """Return a field parameter's names; ``parameterAsFields`` is gone in QGIS 4."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return list(read(parameters, name, context))


def filter_of(definition: QgsProcessingFeatureSourceDefinition) -> str:
    """Return the feature filter of a source, which QGIS has since 3.32."""
    return str(getattr(definition, "filterExpression", "") or "")


def comes_from_provider(fields: QgsFields, index: int) -> bool:
    """Whether a field lies in the file, rather than in a join, an expression or an edit buffer."""
    origin = fields.fieldOrigin(index)
    scoped = getattr(QgsFields, "FieldOrigin", None)
    known = getattr(scoped, "OriginProvider", None)
    if known is None:
        known = scoped.Provider
    return bool(origin == known)


def unchecked_shapes() -> Any:
    """Return the flag that keeps Processing from stopping at invalid shapes."""
    flags = QgsProcessingFeatureSource.Flag
    return getattr(flags, "FlagSkipGeometryValidityChecks", None) \
        or flags.SkipGeometryValidityChecks


def shape_rank(layer: QgsMapLayer) -> int:
    """Return 0 for points, 1 for lines, 2 for polygons, 3 for rasters and tables."""
    kinds = QgsWkbTypes.GeometryType
    order = [kinds.PointGeometry, kinds.LineGeometry, kinds.PolygonGeometry]
    kind = layer.geometryType() if isinstance(layer, QgsVectorLayer) else None
    return order.index(kind) if kind in order else len(order)


def no_geometry() -> Any:
    """Return the geometry type of a plain table."""
    return getattr(QgsWkbTypes, "NoGeometry", None) or QgsWkbTypes.Type.NoGeometry


def offer_polygons(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer polygon layers."""
    box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)


def offer_points_and_tables(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer point layers and tables without shapes."""
    offered = QgsMapLayerProxyModel.Filter
    box.setFilters(offered.PointLayer | offered.NoGeometry)


def offer_numbers(box: QgsFieldComboBox) -> None:
    """Let a column box offer numbers."""
    box.setFilters(QgsFieldProxyModel.Filter.Numeric)
