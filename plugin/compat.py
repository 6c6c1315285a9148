"""The only place that knows how QGIS 3.22 … 4 and Qt 5 and 6 differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis import core
from qgis.core import (
    QgsFieldProxyModel,
    QgsFields,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

if TYPE_CHECKING:
    from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox


def _first(*paths: str) -> Any:
    """Return the first of several spellings of an enumeration's member that this QGIS has."""
    for path in paths:
        found: Any = core
        for name in path.split("."):
            found = getattr(found, name, None)
        if found is not None:
            return found
    raise AttributeError(paths[0])


SOURCES = {
    "polygon": _first("Qgis.ProcessingSourceType.VectorPolygon", "QgsProcessing.TypeVectorPolygon"),
    "point": _first("Qgis.ProcessingSourceType.VectorPoint", "QgsProcessing.TypeVectorPoint"),
    "line": _first("Qgis.ProcessingSourceType.VectorLine", "QgsProcessing.TypeVectorLine"),
    "any": _first(
        "Qgis.ProcessingSourceType.VectorAnyGeometry", "QgsProcessing.TypeVectorAnyGeometry"
    ),
    "none": _first("Qgis.ProcessingSourceType.Vector", "QgsProcessing.TypeVector"),
}
"""What a source or sink may hold; ``none`` admits tables without shapes."""
ADVANCED = _first(
    "Qgis.ProcessingParameterFlag.Advanced", "QgsProcessingParameterDefinition.FlagAdvanced"
)
UNCHECKED_SHAPES = _first(
    "Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks",
    "QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks",
)
"""Keeps Processing from stopping at invalid shapes."""
WITHOUT_SHAPES = _first("Qgis.FeatureRequestFlag.NoGeometry", "QgsFeatureRequest.NoGeometry")
"""Keeps QGIS from reading shapes that nobody looks at."""
STATISTIC_MINIMUM = _first("Qgis.RasterBandStatistic.Min", "QgsRasterBandStats.Min")
STATISTIC_MAXIMUM = _first("Qgis.RasterBandStatistic.Max", "QgsRasterBandStats.Max")
INTERPOLATED = _first("Qgis.ShaderInterpolationMethod.Linear", "QgsColorRampShader.Interpolated")
DISCRETE = _first("Qgis.ShaderInterpolationMethod.Discrete", "QgsColorRampShader.Discrete")
POINT = _first("Qgis.GeometryType.Point", "QgsWkbTypes.PointGeometry")
LINE = _first("Qgis.GeometryType.Line", "QgsWkbTypes.LineGeometry")
POLYGON = _first("Qgis.GeometryType.Polygon", "QgsWkbTypes.PolygonGeometry")
NO_GEOMETRY = _first("Qgis.WkbType.NoGeometry", "QgsWkbTypes.NoGeometry")
METRES = _first("Qgis.DistanceUnit.Meters", "QgsUnitTypes.DistanceMeters")
FROM_PROVIDER = _first("Qgis.FieldOrigin.Provider", "QgsFields.OriginProvider")


def field_names(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
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
    return bool(fields.fieldOrigin(index) == FROM_PROVIDER)


POINTS, POLYGONS = 0, 2
"""The ranks of points and of polygons among shapes."""


def shape_rank(layer: QgsMapLayer) -> int:
    """Return 0 for points, 1 for lines, 2 for polygons, 3 for rasters and tables."""
    order = [POINT, LINE, POLYGON]
    kind = layer.geometryType() if isinstance(layer, QgsVectorLayer) else None
    return order.index(kind) if kind in order else len(order)


def offer_polygons(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer polygon layers."""
    box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)


def offer_points(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer point layers."""
    box.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)


def offer_shapes(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer every layer with shapes."""
    box.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)


def offer_points_and_tables(box: QgsMapLayerComboBox) -> None:
    """Let a layer box offer point layers and tables without shapes."""
    offered = QgsMapLayerProxyModel.Filter
    # since 3.34 the union of two is a bare number, which QGIS deprecates as a filter
    union: Any = getattr(core.Qgis, "LayerFilters", lambda both: both)
    box.setFilters(union(offered.PointLayer | offered.NoGeometry))


def offer_numbers(box: QgsFieldComboBox) -> None:
    """Let a column box offer numbers."""
    box.setFilters(QgsFieldProxyModel.Filter.Numeric)
