"""What is wrong with boundaries: invalid rings, overlaps, gaps and islands, mended or measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.overlaps import polygons_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

SLIVER_WIDTH = 5.0
"""Metres: a gap that is thinner on average is a slip of two drawings, not a park or a lake."""
LEAST_GAP = 0.01
"""Square metres: a smaller hole is rounding of coordinates."""
POLYGONS = (3, 6)
COLLECTION = 7


@dataclass(frozen=True, slots=True)
class Mended:
    """Shapes made valid.

    Parameters
    ----------
    shapes : numpy.ndarray
        Valid polygons; None where there is none.
    broken : numpy.ndarray
        Positions of those that were invalid.
    reasons : tuple of str
        What GEOS found wrong with each.
    change : numpy.ndarray
        By how much the area of each changed, as a share of what it was.
    without : numpy.ndarray
        Positions of rows that have no polygon.
    """

    shapes: NDArray[Any]
    broken: NDArray[np.int64]
    reasons: tuple[str, ...]
    change: FloatArray
    without: NDArray[np.int64]


def mend(shapes: NDArray[Any]) -> Mended:
    """Make shapes valid, and keep of each what is polygon."""
    import shapely

    kinds = shapely.get_type_id(shapes)
    result = shapes.copy()
    usable = np.isin(kinds, (*POLYGONS, COLLECTION))
    result[~usable] = None
    broken = np.flatnonzero(usable & ~shapely.is_valid(result))
    reasons = tuple(
        str(item).split("[")[0].strip() for item in shapely.is_valid_reason(result[broken])
    )
    before = _drawn_area(result[broken])
    result[broken] = shapely.make_valid(result[broken])
    result = polygons_of(result)
    result[shapely.is_empty(result)] = None
    after = np.nan_to_num(shapely.area(result[broken]))
    change = np.divide(after - before, before, out=np.full(len(broken), np.nan), where=before > 0)
    without = np.flatnonzero(shapely.is_missing(result))
    return Mended(result, broken, reasons, change, without)


def _drawn_area(shapes: NDArray[Any]) -> FloatArray:
    """Return the area that the rings enclose: an invalid shape has no other."""
    import shapely

    area: FloatArray = np.abs(shapely.area(shapes))
    return area


def merge(shapes: NDArray[Any], group: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[Any]]:
    """Merge the shapes of one group.

    Parameters
    ----------
    shapes : numpy.ndarray
        Polygons, none missing.
    group : numpy.ndarray
        The group of each.

    Returns
    -------
    first : numpy.ndarray
        The first position of each group, in order of appearance.
    merged : numpy.ndarray
        One shape for each.
    """
    import shapely

    _, first, inverse, count = np.unique(
        group, return_index=True, return_inverse=True, return_counts=True
    )
    order = np.argsort(first, kind="stable")
    merged = shapes[first].copy()
    for position in np.flatnonzero(count > 1):
        merged[position] = shapely.union_all(shapes[inverse == position])
    return first[order], merged[order]


@dataclass(frozen=True, slots=True)
class Gaps:
    """Holes of the whole that no area fills.

    Parameters
    ----------
    shapes : numpy.ndarray
        One polygon for each.
    area : numpy.ndarray
        Square metres.
    width : numpy.ndarray
        Mean width in metres: twice the area by the perimeter.
    """

    shapes: NDArray[Any]
    area: FloatArray
    width: FloatArray

    @property
    def slivers(self) -> NDArray[np.bool_]:
        """Those too thin to be land."""
        thin: NDArray[np.bool_] = self.width < SLIVER_WIDTH
        return thin


def gaps(shapes: NDArray[Any]) -> Gaps:
    """Find the holes of the union of the areas, which are no outer boundary.

    A bay, an estuary or land outside the territory is open to the outside and no gap; a lake or a
    park that belongs to no area is one, and only people can tell it from a slip.
    """
    import shapely

    whole = shapely.union_all(shapes)
    parts = shapely.get_parts(whole)
    rings = [ring for part in parts for ring in part.interiors]
    holes = np.array([shapely.Polygon(ring) for ring in rings], dtype=object)
    area = shapely.area(holes) if len(holes) else np.empty(0)
    real = area > LEAST_GAP
    holes, area = holes[real], area[real]
    order = np.lexsort((shapely.bounds(holes)[:, 0], -area)) if len(holes) else np.empty(0, int)
    holes, area = holes[order], area[order]
    length = shapely.length(holes) if len(holes) else np.empty(0)
    return Gaps(holes, area, 2 * area / np.maximum(length, 1e-9))


def alone(shapes: NDArray[Any]) -> NDArray[np.int64]:
    """Return the positions of areas that touch no other."""
    import shapely

    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    touched = np.zeros(len(shapes), dtype=bool)
    touched[one[one != other]] = True
    return np.flatnonzero(~touched)
