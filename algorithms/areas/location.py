"""Which area holds each point, for a million points in about half a second.

Most points lie well inside an area. A grid laid over the areas is classified once: a grid cell that
lies wholly in one area and touches no other answers for all its points at once; only points in the
remaining cells are tested exactly, against prepared polygons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

NOWHERE = -1
_POINTS_WORTH_A_GRID = 20_000
_CELLS_A_SIDE = (64, 512)
_UNDECIDED = -2
_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Location:
    """Where each point lies.

    Parameters
    ----------
    area : numpy.ndarray
        Position of the containing area (the lowest in ``order`` when there are several), or -1.
    in_two_areas : int
        Points inside more than one area, because boundaries overlap.
    on_edge : int
        Points exactly on a boundary that two areas share.
    """

    area: IntArray
    in_two_areas: int
    on_edge: int


def locate(x: FloatArray, y: FloatArray, shapes: NDArray[Any], order: IntArray) -> Location:
    """Find the area that holds each point; a point on an edge counts as inside.

    Parameters
    ----------
    x, y : numpy.ndarray
        Coordinates in the CRS of the shapes; NaN lies nowhere.
    shapes : numpy.ndarray
        Valid polygons; None holds nothing.
    order : numpy.ndarray
        Positions of the areas, those that win first.
    """
    import shapely

    area = np.full(len(x), NOWHERE, dtype=np.int64)
    candidates = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    present = np.flatnonzero(~shapely.is_missing(shapes))
    if not len(candidates) or not len(present):
        return Location(area, 0, 0)
    shapely.prepare(shapes[present])
    pairs = None
    if len(candidates) > _POINTS_WORTH_A_GRID:
        pairs = _by_grid(x, y, shapes, present, area, candidates)
    if pairs is None:
        pairs = _by_tree(x, y, shapes, present, candidates)
    two, edge = _settle(x, y, shapes, order, area, *pairs)
    return Location(area, two, edge)


def _by_grid(
    x: FloatArray,
    y: FloatArray,
    shapes: NDArray[Any],
    present: IntArray,
    area: IntArray,
    candidates: IntArray,
) -> tuple[IntArray, IntArray] | None:
    """Place the points whose grid cell decides; return (shape, point) pairs still to be tested.

    Cells are a hair wider than the grid, so that rounding cannot hide a boundary that runs along
    a grid line.
    """
    import shapely

    left, bottom, right, top = shapely.total_bounds(shapes[present])
    side = int(np.clip(np.sqrt(len(candidates) / 8), *_CELLS_A_SIDE))
    width, height = (right - left) / side, (top - bottom) / side
    if not (width > 0 and height > 0):
        return None
    hair = _HAIR * max(right - left, top - bottom)
    row, column = (part.ravel() for part in np.indices((side, side)))
    boxes = shapely.box(
        left + column * width - hair,
        bottom + row * height - hair,
        left + (column + 1) * width + hair,
        bottom + (row + 1) * height + hair,
    )
    shape, cell = shapely.STRtree(boxes).query(shapes[present], predicate="intersects")
    shape = present[shape]
    touched = np.bincount(cell, minlength=len(boxes))
    alone = touched[cell] == 1
    whole = np.zeros(len(cell), dtype=bool)
    whole[alone] = shapely.contains_properly(shapes[shape[alone]], boxes[cell[alone]])
    answer = np.full(len(boxes), _UNDECIDED, dtype=np.int64)
    answer[touched == 0] = NOWHERE
    answer[cell[whole]] = shape[whole]
    px, py = x[candidates], y[candidates]
    inside = (px >= left) & (px <= right) & (py >= bottom) & (py <= top)
    candidates, px, py = candidates[inside], px[inside], py[inside]
    at_column = np.minimum(((px - left) / width).astype(np.int64), side - 1)
    at_row = np.minimum(((py - bottom) / height).astype(np.int64), side - 1)
    at_cell = at_row * side + at_column
    found = answer[at_cell]
    decided = found != _UNDECIDED
    area[candidates[decided]] = found[decided]
    return _pairs_of_cells(
        shape[~whole], cell[~whole], candidates[~decided], at_cell[~decided], len(boxes)
    )


def _pairs_of_cells(
    shape: IntArray, cell: IntArray, points: IntArray, at_cell: IntArray, cells: int
) -> tuple[IntArray, IntArray]:
    """Pair every shape that touches a cell with every point in that cell."""
    order = np.argsort(at_cell, kind="stable")
    points = points[order]
    counts = np.bincount(at_cell, minlength=cells)
    starts = np.cumsum(counts) - counts
    repeats = counts[cell]
    first = np.repeat(starts[cell] - (np.cumsum(repeats) - repeats), repeats)
    return np.repeat(shape, repeats), points[first + np.arange(int(repeats.sum()))]


def _by_tree(
    x: FloatArray,
    y: FloatArray,
    shapes: NDArray[Any],
    present: IntArray,
    candidates: IntArray,
) -> tuple[IntArray, IntArray]:
    """Return the (shape, point) pairs whose boxes meet."""
    import shapely

    points = shapely.points(x[candidates], y[candidates])
    shape, point = shapely.STRtree(points).query(shapes[present])
    return present[shape], candidates[point]


def _settle(
    x: FloatArray,
    y: FloatArray,
    shapes: NDArray[Any],
    order: IntArray,
    area: IntArray,
    shape: IntArray,
    point: IntArray,
) -> tuple[int, int]:
    """Test the pairs exactly; return how many points lie in two areas, and on a shared edge."""
    import shapely

    held = shapely.intersects_xy(shapes[shape], x[point], y[point])
    shape, point = shape[held], point[held]
    if not len(point):
        return 0, 0
    rank = np.empty(len(shapes), dtype=np.int64)
    rank[order] = np.arange(len(order))
    best = np.full(len(area), len(shapes), dtype=np.int64)
    np.minimum.at(best, point, rank[shape])
    placed = best < len(shapes)
    area[placed] = order[best[placed]]
    several = np.bincount(point, minlength=len(area))[point] > 1
    if not several.any():
        return 0, 0
    shape, point = shape[several], point[several]
    strictly = shapely.contains_xy(shapes[shape], x[point], y[point])
    inside = np.bincount(point, weights=strictly, minlength=len(area))
    shared = np.unique(point)
    two = int((inside[shared] > 1).sum())
    return two, len(shared) - two
