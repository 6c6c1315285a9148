"""Coordinates of a study's other points, in the reference system of its areas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..intake.points import Points

__all__ = ["in_crs"]


def in_crs(points: Points, crs: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the coordinates of points in a reference system; NaN where there are none."""
    from pyproj import CRS, Transformer

    x, y = np.asarray(points.x, dtype=float), np.asarray(points.y, dtype=float)
    if points.crs is not None and crs is not None:
        source, target = CRS.from_user_input(points.crs), CRS.from_user_input(crs)
        if source != target:
            x, y = Transformer.from_crs(source, target, always_xy=True).transform(x, y)
    known = np.isfinite(x) & np.isfinite(y)
    return np.where(known, x, np.nan), np.where(known, y, np.nan)
