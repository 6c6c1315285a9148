"""Rings around treated areas, in metres: what the engine will lay, seen beforehand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from .. import compat

QUADRANT_SEGMENTS = 32
"""Of a quarter circle: the ground of a ring is then exact to 0.1 %."""
MOST_POLYGONS = 500
"""Of more no rings are shown while somebody chooses: it would take too long."""


@dataclass(frozen=True)
class Rings:
    """Treated ground and the rings around it, in metres."""

    core: QgsGeometry
    rings: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem

    @property
    def treated_km2(self) -> float:
        """The treated ground."""
        return float(self.core.area()) / 1e6


def rings_of(layer: QgsVectorLayer | None, width: float, number: int) -> Rings | None:
    """Return the rings around a layer's polygons; None without polygons, or with too many."""
    if layer is None or not layer.isValid() or not 0 < layer.featureCount() <= MOST_POLYGONS:
        return None
    request = QgsFeatureRequest()
    request.setNoAttributes()
    shapes = [row.geometry() for row in layer.getFeatures(request) if row.hasGeometry()]
    shapes = [shape if shape.isGeosValid() else shape.makeValid() for shape in shapes]
    if not shapes:
        return None
    crs = metric_crs(layer.crs(), layer.extent().center())
    change = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    for shape in shapes:
        shape.transform(change)
    core = QgsGeometry.unaryUnion(shapes)
    if core.isEmpty():
        return None
    return Rings(core, tuple(rings_around(core, width, number)), crs)


def rings_around(core: QgsGeometry, width: float, number: int) -> Sequence[QgsGeometry]:
    """Return each ring around a shape, nearest first, without the shape and the rings before."""
    reach = [core]
    if width > 0:
        reach += [core.buffer(width * (ring + 1), QUADRANT_SEGMENTS) for ring in range(number)]
    return [outer.difference(inner) for inner, outer in pairwise(reach)]


def metric_crs(
    crs: QgsCoordinateReferenceSystem, centre: QgsPointXY
) -> QgsCoordinateReferenceSystem:
    """Return a CRS whose units are true metres: the layer's own, or the UTM zone it lies in.

    The Mercator of web maps counts in metres that are none away from the equator.
    """
    if not crs.isValid():
        return crs
    if (
        not crs.isGeographic()
        and crs.mapUnits() == compat.METRES
        and crs.projectionAcronym() not in ("merc", "webmerc")
    ):
        return crs
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    place = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transform(centre)
    zone = min(60, max(1, math.floor((place.x() + 180) / 6) + 1))
    base = 32700 if place.y() < 0 else 32600
    return QgsCoordinateReferenceSystem(f"EPSG:{base + zone}")
