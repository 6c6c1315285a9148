"""The only place that knows how QGIS 3.22 … 4 and Qt 5 and 6 differ."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFields,
    QgsLayerTreeGroup,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)


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


def set_output_group(details: Any, group: str) -> bool:
    """Ask Processing to put an output into a layer group; possible since QGIS 3.32."""
    if not hasattr(details, "groupName"):
        return False
    details.groupName = group
    return True


def no_geometry() -> Any:
    """Return the geometry type of a plain table."""
    return getattr(QgsWkbTypes, "NoGeometry", None) or QgsWkbTypes.Type.NoGeometry


def is_table(layer: QgsVectorLayer) -> bool:
    """Whether a layer has no shapes."""
    return not layer.isSpatial()


def expanded(group: QgsLayerTreeGroup) -> None:
    """Open a group in the layer tree."""
    group.setExpanded(True)
