"""Rings around treated ground, in metres: each piece of ground in one zone and counted once."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.overlaps import polygons_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

QUADRANT_SEGMENTS = 16
"""Of a quarter circle; five, as QGIS has it, lose 0.2 % of a ring's ground."""
SLIVER_WIDTH = 0.5
"""Metres: what is thinner on average is where two boundaries nearly agree, and no land."""
MILLIMETRE = 1e-3
_PIECES_OF_A_WIDTH = 20
_MOST_STEPS = 200


def grown(shape: Any, metres: float) -> Any:
    """Return the ground within a distance of a shape."""
    import shapely

    return shape if metres == 0 else shapely.buffer(shape, metres, quad_segs=QUADRANT_SEGMENTS)


def straight_rings(core: Any, width: float, rings: int, gap: float = 0.0) -> list[Any]:
    """Return the gap and then each ring around a shape, nearest first, as the crow flies.

    Parameters
    ----------
    core : shapely geometry
        All that is treated together: a ring then holds no treated ground, and ground near two
        treated areas once.
    width : float
        Of each ring, in metres.
    rings : int
        How many.
    gap : float
        Metres between the shape and the first ring.
    """
    import shapely

    bounds = [0.0, gap, *(gap + width * (number + 1) for number in range(rings))]
    reach = [core, *(grown(core, metres) for metres in bounds[1:])]
    return [
        solid(shapely.difference(reach[number + 1], reach[number])) for number in range(rings + 1)
    ]


def equal_area_width(core: Any, gap: float = 0.0) -> float:
    """Return the width at which a ring around a shape is as large as the shape itself.

    Of one convex shape the ring's size is exact, P·w + π·((g + w)² − g²), by Steiner's formula; of
    any other the width is found by halving.
    """
    import shapely

    size = float(shapely.area(core))
    whole = float(shapely.area(shapely.convex_hull(core)))
    if math.isclose(size, whole, rel_tol=1e-9):
        around = float(shapely.length(shapely.convex_hull(core))) + 2 * math.pi * gap
        return (math.sqrt(around**2 + 4 * math.pi * size) - around) / (2 * math.pi)
    inner = float(shapely.area(grown(core, gap)))
    low, high = 0.0, math.sqrt(size)
    for _ in range(_MOST_STEPS):
        middle = (low + high) / 2
        if float(shapely.area(grown(core, gap + middle))) - inner < size:
            low = middle
        else:
            high = middle
        if high - low < 1e-6:
            break
    return (low + high) / 2


def solid(shape: Any) -> Any:
    """Return a shape without lines, points and slivers."""
    import shapely

    held = polygons_of(np.array([shape], dtype=object))[0]
    parts = shapely.get_parts(held)
    if not len(parts):
        return shapely.Polygon()
    kept = 2 * shapely.area(parts) > SLIVER_WIDTH * shapely.length(parts)
    if kept.all():
        return held
    return shapely.union_all(parts[kept]) if kept.any() else shapely.Polygon()


def less(shape: Any, *others: Any) -> Any:
    """Return a shape without the ground of others."""
    import shapely

    for other in others:
        if not shapely.is_empty(other):
            shape = shapely.difference(shape, other)
    return solid(shape)


def apart(shapes: Sequence[Any]) -> tuple[list[Any], int]:
    """Return shapes that share no ground, what two share going to the first, and the pairs."""
    import shapely

    from ..areas.overlaps import overlapping_pairs

    held = np.array(shapes, dtype=object)
    first, second, _, _ = overlapping_pairs(held)
    for one in np.unique(second):
        earlier = shapely.union_all(held[first[second == one]])
        held[one] = less(held[one], earlier)
    return list(held), len(first)


def rings_that_meet(cores: Sequence[Any], reach: float) -> int:
    """Count the pairs of treated areas so near that their rings share ground."""
    import shapely

    held = np.array(cores, dtype=object)
    first, second = shapely.STRtree(held).query(held, predicate="dwithin", distance=2 * reach)
    return int((first < second).sum())


def nearest_parts(ground: Any, cores: Sequence[Any], width: float) -> list[Any]:
    """Split ground by the treated area that is nearest; equal ways go to the first.

    The outlines are walked in steps of a twentieth of a ring's width, and each piece of ground goes
    to the outline of the nearest step (Voronoi), so that borders are true to such a step.

    Parameters
    ----------
    ground : shapely geometry
        A ring around all of them.
    cores : sequence of shapely geometry
        The treated areas.
    width : float
        Of a ring, in metres.
    """
    import shapely

    if len(cores) == 1 or shapely.is_empty(ground):
        return [ground] * len(cores) if len(cores) == 1 else [shapely.Polygon() for _ in cores]
    outlines = shapely.boundary(np.array(cores, dtype=object))
    steps = shapely.segmentize(outlines, max(1.0, width / _PIECES_OF_A_WIDTH))
    places, owner = shapely.get_coordinates(steps, return_index=True)
    cells, owner = nearest_ground(places, owner, ground)
    return [
        solid(shapely.intersection(ground, joined(cells[owner == number])))
        if (owner == number).any()
        else shapely.Polygon()
        for number in range(len(cores))
    ]


def joined(cells: NDArray[Any]) -> Any:
    """Return cells as one shape; corners are those of a lattice of millimetres.

    Where four places lie on a circle, as on streets at right angles, the corner of their cells is
    one in geometry and four in rounding.
    """
    import shapely

    return shapely.union_all(shapely.make_valid(cells), grid_size=MILLIMETRE)


def nearest_ground(
    places: FloatArray, value: NDArray[Any], ground: Any
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return for each place the ground nearest to it, and its value; equal places take the lowest.

    Parameters
    ----------
    places : numpy.ndarray
        Shape (n, 2), in metres.
    value : numpy.ndarray
        What each place stands for.
    ground : shapely geometry
        What the cells must cover.
    """
    import shapely

    order = np.lexsort((value, places[:, 1], places[:, 0]))
    places, value = places[order], value[order]
    fresh = np.ones(len(places), dtype=bool)
    fresh[1:] = (np.abs(np.diff(places, axis=0)) > 1e-6).any(axis=1)
    places, value = places[fresh], value[fresh]
    points = shapely.points(places)
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=shapely.envelope(ground))
    )
    cell, point = shapely.STRtree(points).query(cells, predicate="intersects")
    return cells[cell], value[point]
