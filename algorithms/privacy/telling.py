"""Columns that say who somebody is or where something was, whatever they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .personal_data import personal_columns

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["distinct_texts", "telling_columns"]

DISTINCT = 300
"""Distinct values that are looked at of a column."""
CLOSE = 0.98
COORDINATE = re.compile(
    r"(lat|latitude?|latitud|lon|lng|long|longitude?|longitud|x|y|utm_?[exyn]?|easting|northing|"
    r"coord\w*|geom\w*|wkt|source_row|fid|objectid|geohash|plus_?code)"
)


def distinct_texts(frame: Any, columns: Sequence[str]) -> dict[str, list[str]]:
    """Return some distinct values of each column as text."""
    found = {}
    for name in columns:
        values = frame[name].dropna().unique()
        step = max(1, len(values) // DISTINCT)
        found[str(name)] = [str(value) for value in values[::step][:DISTINCT]]
    return found


def telling_columns(
    frame: Any,
    columns: Sequence[str],
    x: NDArray[np.float64] | None = None,
    y: NDArray[np.float64] | None = None,
) -> dict[str, str]:
    """Return the columns that must not go along, and why.

    Parameters
    ----------
    frame : DataFrame
        The table.
    columns : sequence of str
        Those that somebody wants to keep.
    x, y : numpy.ndarray, optional
        The true coordinates: a column that goes with one of them is one.
    """
    import numpy as np
    import pandas as pd

    found = {item.column: item.kind for item in personal_columns(distinct_texts(frame, columns))}
    result: dict[str, str] = dict(found)
    for name in columns:
        if name in result:
            continue
        if COORDINATE.fullmatch(str(name).strip().lower()):
            result[name] = "coordinate"
            continue
        values = pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=float)
        for axis in (x, y):
            if axis is None:
                continue
            both = np.isfinite(values) & np.isfinite(axis)
            varied = both.sum() > 3 and np.std(values[both]) > 0 and np.std(axis[both]) > 0
            if varied and abs(np.corrcoef(values[both], axis[both])[0, 1]) > CLOSE:
                result[name] = "coordinate"
    return result
