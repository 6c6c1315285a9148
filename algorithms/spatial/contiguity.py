"""Which polygons touch: at a point (queen) or along a side (rook).

Boundaries of one map repeat their neighbours' vertices, so most shared sides are found by sorting,
without geometry. Pairs whose boxes meet and that repeat no side are asked of GEOS, so that the
answer is the exact one for any polygons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .lattice import lattice_neighbours
from .weights import NeighbourWeights, from_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

# a side repeated by more polygons than this is left to GEOS: pairs grow with the square
_MOST_SHARING = 8
# interiors meet, or boundaries meet in more than points
_OVERLAP, _SIDE = "T********", "****1****"


def contiguity(shapes: Any, *, rook: bool) -> NeighbourWeights:
    """Return contiguity weights of polygons: touching at a point (queen) or along a side (rook).

    Overlapping neighbours count as touching, because real boundaries overlap a little. A regular
    grid of squares is recognised and its neighbours are read off its topology.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely geometries
        Shape (n,): valid polygons or multipolygons, in one CRS.
    rook : bool
        Sides only.
    """
    import shapely

    facts = {"kind": "rook" if rook else "queen"}
    fast = lattice_neighbours(shapes, rook=rook)
    if fast is not None:
        starts, neighbours = fast
        return NeighbourWeights(starts, neighbours, np.ones(len(neighbours)), True, facts)
    count = len(shapes)
    tree = shapely.STRtree(shapes)
    if not rook:
        focal, neighbour = tree.query(shapes, predicate="intersects")
        apart = focal != neighbour
        focal, neighbour = focal[apart], neighbour[apart]
        return from_pairs(focal, neighbour, np.ones(len(focal)), count, True, facts)
    first, second = tree.query(shapes)
    once = first < second
    near = first[once].astype(np.int64) * count + second[once]
    sure = _sharing_a_side(shapes, count)
    asked = near[~_among(near, sure)]
    along = asked[_meet_along(shapes[asked // count], shapes[asked % count])]
    first, second = np.divmod(np.concatenate([sure, along]), count)
    focal, neighbour = np.r_[first, second], np.r_[second, first]
    return from_pairs(focal, neighbour, np.ones(len(focal)), count, True, facts)


def _meet_along(first: Any, second: Any) -> NDArray[np.bool_]:
    """Tell which pairs meet in more than points: along a line, or by overlapping."""
    import shapely

    meet: NDArray[np.bool_] = shapely.intersects(first, second)
    some = np.flatnonzero(meet)
    meet[some] = shapely.relate_pattern(first[some], second[some], _SIDE)
    rest = some[~meet[some]]
    meet[rest] = shapely.relate_pattern(first[rest], second[rest], _OVERLAP)
    return meet


def _sharing_a_side(shapes: Any, count: int) -> IntArray:
    """Return pairs, ascending as ``first * count + second``, that share a whole side."""
    import shapely

    rings, owner_of_ring = shapely.get_rings(shapes, return_index=True)
    places, ring = shapely.get_coordinates(rings, return_index=True)
    owner = owner_of_ring[ring].astype(np.int64)
    vertex = _numbered(places)
    along = np.flatnonzero(ring[1:] == ring[:-1])
    low = np.minimum(vertex[along], vertex[along + 1])
    high = np.maximum(vertex[along], vertex[along + 1])
    lies = low != high
    return _pairs_of_groups((low * len(vertex) + high)[lies], owner[along][lies], count)


def _numbered(places: FloatArray) -> IntArray:
    """Return one number for each distinct vertex.

    Vertices are sorted by a mixed key, not by x and y: one sort instead of two. Two vertices of the
    same key keep numbers of their own; at worst a pair is asked of GEOS that need not have been.
    """
    # minus zero is zero
    bits = np.ascontiguousarray(places + 0.0).view(np.uint64)
    key = bits[:, 0] * np.uint64(0x9E3779B97F4A7C15) ^ bits[:, 1] * np.uint64(0xC2B2AE3D27D4EB4F)
    key ^= key >> np.uint64(32)
    order = np.argsort(key)
    ordered = places[order]
    differs = (ordered[1:] != ordered[:-1]).any(axis=1)
    number = np.empty(len(places), dtype=np.int64)
    number[order] = np.r_[0, np.cumsum(differs)]
    return number


def _pairs_of_groups(group: IntArray, owner: IntArray, count: int) -> IntArray:
    """Return the distinct pairs of owners that stand in one group."""
    order = np.argsort(group)
    group, owner = group[order], owner[order]
    found = []
    for lag in range(1, _MOST_SHARING):
        same = np.flatnonzero(group[lag:] == group[:-lag])
        if not same.size:
            break
        low = np.minimum(owner[same], owner[same + lag])
        high = np.maximum(owner[same], owner[same + lag])
        apart = low != high
        found.append((low * count + high)[apart])
    if not found:
        return np.empty(0, dtype=np.int64)
    pairs = np.sort(np.concatenate(found))
    distinct: IntArray = pairs[np.diff(pairs, prepend=-1) != 0]
    return distinct


def _among(numbers: IntArray, ascending: IntArray) -> NDArray[np.bool_]:
    """Tell which numbers stand in an ascending array."""
    if not len(ascending):
        return np.zeros(len(numbers), dtype=bool)
    place = np.minimum(np.searchsorted(ascending, numbers), len(ascending) - 1)
    found: NDArray[np.bool_] = ascending[place] == numbers
    return found
