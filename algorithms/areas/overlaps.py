"""Where areas of one layer lie upon each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_SHARE = 1e-6
"""Of the smaller area, a tenth of a square metre in ten hectares: less is rounding, not land."""


def overlapping_pairs(
    shapes: NDArray[Any],
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[Any], NDArray[np.float64]]:
    """Find the pairs of areas whose interiors meet.

    Parameters
    ----------
    shapes : numpy.ndarray
        Valid polygons; None lies nowhere.

    Returns
    -------
    first, second : numpy.ndarray
        Positions, first before second.
    shared : numpy.ndarray
        The polygons they share.
    area : numpy.ndarray
        Their size in square units of the coordinates.
    """
    import shapely

    present = np.flatnonzero(~shapely.is_missing(shapes))
    held = shapes[present]
    one, other = shapely.STRtree(held).query(held, predicate="intersects")
    before = one < other
    one, other = one[before], other[before]
    # neighbours that merely touch are most pairs: the cheap question first
    shapely.prepare(held)
    meeting = ~shapely.touches(held[one], held[other])
    one, other = one[meeting], other[meeting]
    shared = polygons_of(shapely.intersection(held[one], held[other]))
    area = shapely.area(shared)
    smaller = np.minimum(shapely.area(held[one]), shapely.area(held[other]))
    real = area > LEAST_SHARE * smaller
    return present[one[real]], present[other[real]], shared[real], area[real]


def polygons_of(shapes: NDArray[Any]) -> NDArray[Any]:
    """Keep the polygons of mixed shapes: lines and points where borders touch are no land."""
    import shapely

    result = shapes.copy()
    for position in np.flatnonzero(~np.isin(shapely.get_type_id(shapes), (-1, 3, 6))):
        pieces = shapely.get_parts(shapes[position])
        result[position] = shapely.union_all(pieces[np.isin(shapely.get_type_id(pieces), (3, 6))])
    return result
