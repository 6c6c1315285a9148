"""Which facilities lie near a place, by kind; never those that protect people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.folding import folded

if TYPE_CHECKING:
    from .auto_material import TableMaterial

__all__ = ["near_facilities"]

NEAR_M = 250.0
PROTECTED = ("refugio", "albergue", "acogida", "shelter", "abrigo", "acolhimento", "protegid")
"""Shelters and protected houses are told nowhere."""


def near_facilities(material: TableMaterial, shapes: Any) -> str | None:
    """Return the kinds of facilities within 250 m of a place, with how many there are.

    Parameters
    ----------
    material : TableMaterial
        Its study holds the facilities.
    shapes : GeoSeries
        The place, in metres.
    """
    import shapely
    from pyproj import CRS, Transformer

    points, column = material.study.facilities, material.study.choices.get("facility_kind")
    if points is None:
        return None
    x, y = np.asarray(points.x, dtype=float), np.asarray(points.y, dtype=float)
    if points.crs is not None and shapes.crs is not None:
        source, target = CRS.from_user_input(points.crs), CRS.from_user_input(shapes.crs)
        if source != target:
            x, y = Transformer.from_crs(source, target, always_xy=True).transform(x, y)
    around = shapely.buffer(shapely.union_all(shapes.to_numpy()), NEAR_M)
    shapely.prepare(around)
    known = np.isfinite(x) & np.isfinite(y)
    near = known & shapely.contains_xy(around, np.where(known, x, 0.0), np.where(known, y, 0.0))
    if column is None or column not in points.attributes.columns:
        return str(int(near.sum())) if near.any() else None
    kinds = Counter(
        str(kind)
        for kind in points.attributes[column][near].dropna()
        if not any(word in folded(str(kind)) for word in PROTECTED)
    )
    return ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()) or None
