"""Rings along the streets: ground whose nearest street can be walked to within a distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..spatial.streets import Streets
from .rings import grown, joined, nearest_ground, solid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

STREET_BESIDE = 15.0
"""Metres: streets this near to an area run along it, so that one steps from it on to them."""
HALF_BLOCK = 75.0
"""Metres: ground farther than this from every street belongs to no ring."""
_STEP = 10.0
_MOST_STEPS = 60_000
_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces of street and how far from the area their two ends are, along the streets."""

    lines: NDArray[Any]
    first: FloatArray
    last: FloatArray


def street_rings(
    core: Any,
    network: Streets,
    width: float,
    rings: int,
    gap: float = 0.0,
    tick: Callable[[], None] = lambda: None,
) -> list[Any]:
    """Return the gap and then each ring around a shape, by the way along the streets.

    Every place on a street has its shortest way from the shape. Ground belongs to the nearest
    street, at most ``HALF_BLOCK`` off, and with it to a ring. Across a river without a bridge the
    streets are far, however near the bank is; so is the ground beside them.

    Parameters
    ----------
    core : shapely geometry
        All that is treated together.
    network : Streets
        The streets near it, in metres.
    width, rings, gap
        As of ``straight_rings``.
    tick : callable
        Called now and then; raises to stop.

    Raises
    ------
    InputError
        When no street lies at the shape.
    """
    import shapely

    reach = gap + rings * width
    near = shapely.intersects(network.lines, grown(core, reach + 2 * HALF_BLOCK))
    pieces = ways(core, network, near, reach)
    tick()
    places, way = _steps(pieces)
    number = np.clip(np.ceil((way - gap) / width - _HAIR), 0 if gap else 1, rings + 1)
    number = np.where(np.isfinite(way), number, rings + 1).astype(np.int64)
    beside = shapely.union_all(shapely.buffer(pieces.lines, HALF_BLOCK, quad_segs=8))
    tick()
    cells, number = nearest_ground(places, number, beside)
    found = [shapely.Polygon() for _ in range(rings + 1)]
    for ring in range(rings + 1):
        if (number == ring).any():
            ground = shapely.intersection(joined(cells[number == ring]), beside)
            found[ring] = solid(shapely.difference(ground, core))
        tick()
    return found


def ways(core: Any, network: Streets, near: NDArray[np.bool_], reach: float) -> Pieces:
    """Return the pieces of street near a shape with the way to both their ends.

    Streets in the shape or ``STREET_BESIDE`` it are no way at all; the others are walked from
    there (Dijkstra 1959).
    """
    import shapely

    doorstep = grown(core, STREET_BESIDE)
    at = np.flatnonzero(near)
    inside = shapely.intersects(network.lines[at], doorstep)
    if not inside.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No street lies in or within {metres:g} m of the area: rings along the streets "
                "need streets that lead there. Check the layer of streets, or measure straight.",
            ),
            metres=STREET_BESIDE,
        )
    whole, cut = at[~inside], at[inside]
    lines, start, end = _outside(network, cut, doorstep)
    lengths = shapely.length(network.lines)
    pieces = np.concatenate([network.lines[whole], lines])
    ends = np.vstack([network.ends[whole], np.column_stack([start, end])])
    size = np.concatenate([lengths[whole], shapely.length(lines)])
    home = _nodes_inside(network, cut, doorstep)
    node = _shortest(ends, size, home, network.crossings, reach)
    # the whole of the streets at the doorstep are near: their ground belongs to what is reached
    held = shapely.get_parts(shapely.intersection(network.lines[cut], doorstep))
    held = held[shapely.length(held) > 0]
    zero = np.zeros(len(held))
    return Pieces(
        np.concatenate([pieces, held]),
        np.concatenate([node[ends[:, 0]], zero]),
        np.concatenate([node[ends[:, 1]], zero]),
    )


def _outside(
    network: Streets, cut: IntArray, doorstep: Any
) -> tuple[NDArray[Any], IntArray, IntArray]:
    """Cut streets at the doorstep; an end that is cut is the node after all others."""
    import shapely

    lines, owner = shapely.get_parts(
        shapely.difference(network.lines[cut], doorstep), return_index=True
    )
    kept = (shapely.length(lines) > 0) & (shapely.get_type_id(lines) == 1)
    lines, row = lines[kept], cut[owner[kept]]
    if not len(lines):
        none = np.empty(0, dtype=np.int64)
        return lines, none, none
    street, length = network.lines[row], shapely.length(network.lines[row])
    ends = []
    for place in (0, -1):
        where = shapely.line_locate_point(street, shapely.get_point(lines, place))
        ends.append(
            np.where(
                where <= 1e-6,
                network.ends[row, 0],
                np.where(where >= length - 1e-6, network.ends[row, 1], network.crossings),
            )
        )
    return lines, ends[0], ends[1]


def _nodes_inside(network: Streets, cut: IntArray, doorstep: Any) -> IntArray:
    import shapely

    found = [
        network.ends[cut, column][
            shapely.intersects(shapely.get_point(network.lines[cut], place), doorstep)
        ]
        for column, place in ((0, 0), (1, -1))
    ]
    return np.unique(np.concatenate(found))


def _shortest(
    ends: IntArray, lengths: FloatArray, home: IntArray, crossings: int, reach: float
) -> FloatArray:
    """Return the way of every crossing from the doorstep, infinite beyond reach."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    one = np.concatenate([ends.min(axis=1), home])
    other = np.concatenate([ends.max(axis=1), np.full(len(home), crossings)])
    # a way of no length would be no way
    way = np.maximum(np.concatenate([lengths, np.zeros(len(home))]), _HAIR)
    order = np.lexsort((way, other, one))
    one, other, way = one[order], other[order], way[order]
    first = np.ones(len(one), dtype=bool)
    first[1:] = (one[1:] != one[:-1]) | (other[1:] != other[:-1])
    first &= one != other
    graph = coo_array(
        (way[first], (one[first], other[first])), shape=(crossings + 1, crossings + 1)
    ).tocsr()
    found: FloatArray = dijkstra(graph, directed=False, indices=crossings, limit=reach)
    return found


def _steps(pieces: Pieces) -> tuple[FloatArray, FloatArray]:
    """Return places every few metres along the streets, and the way to each."""
    import shapely

    lengths = shapely.length(pieces.lines)
    step = max(_STEP, float(lengths.sum()) / _MOST_STEPS)
    number = np.ceil(lengths / step).astype(np.int64) + 1
    owner = np.repeat(np.arange(len(lengths)), number)
    place = np.arange(len(owner)) - np.repeat(np.cumsum(number) - number, number)
    along = place / np.repeat(number - 1, number) * lengths[owner]
    points = shapely.line_interpolate_point(pieces.lines[owner], along)
    way = np.minimum(
        pieces.first[owner] + along, pieces.last[owner] + np.maximum(0.0, lengths[owner] - along)
    )
    return shapely.get_coordinates(points), way
