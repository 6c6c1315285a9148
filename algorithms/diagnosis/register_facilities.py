"""Which facilities lie near a place, by kind; never those that protect people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.folding import folded
from ..intake.circumstances import OTHER, UNKNOWN, circumstances, read_circumstances
from .places import in_crs

if TYPE_CHECKING:
    from ..core.multilingual import Text
    from .auto_material import TableMaterial

__all__ = ["near_facilities"]

NEAR_M = 250.0
PROTECTED = ("refugio", "albergue", "acogida", "shelter", "abrigo", "acolhimento", "protegid")
"""Shelters and protected houses are told nowhere."""


def near_facilities(
    material: TableMaterial, shapes: Any
) -> tuple[tuple[str | Text, int], ...] | str | None:
    """Return the kinds of facilities within 250 m of a place, with how many there are.

    Parameters
    ----------
    material : TableMaterial
        Its study holds the facilities.
    shapes : GeoSeries
        The place, in metres.
    """
    import pandas as pd
    import shapely

    points, column = material.study.facilities, material.study.choices.get("facility_kind")
    if points is None:
        return None
    x, y = in_crs(points, shapes.crs)
    around = shapely.buffer(shapely.union_all(shapes.to_numpy()), NEAR_M)
    shapely.prepare(around)
    known = np.isfinite(x)
    near = known & shapely.contains_xy(around, np.where(known, x, 0.0), np.where(known, y, 0.0))
    if column is None or column not in points.attributes.columns:
        return str(int(near.sum())) if near.any() else None
    written = [
        str(kind)
        for kind in points.attributes[column][near].dropna()
        if not any(word in folded(str(kind)) for word in PROTECTED)
    ]
    classes = circumstances("facility")
    kinds: Counter[str | Text] = Counter(
        text if kind in (OTHER, UNKNOWN) else classes[kind].label
        for text, kind in zip(
            written, read_circumstances(pd.Series(written, dtype="string"), "facility"), strict=True
        )
    )
    return tuple(kinds.most_common()) or None
