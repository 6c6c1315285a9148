"""Streets as a network: segments between crossings, and which lie near each other along them.

Lines are cut where they share a vertex with another line and where another line ends on them. Lines
that cross without a common vertex are not joined, since bridges and tunnels do the same; the number
of such crossings is told. Directions, turns and closures play no part: people and offences use
streets both ways.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .weights import NeighbourWeights, from_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

SAME_PLACE = 1.0
"""Metres: ends of streets nearer than this to each other, or to a street, meet."""
MOST_PAIRS = 40_000_000
_SOURCES = 20_000
_HAIR = 1e-9
_SOME, _POINTS = 1000, 50_000


def _nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True)
class Streets:
    """Segments between crossings.

    Parameters
    ----------
    lines : numpy.ndarray
        Lines in metres, one a segment.
    row : numpy.ndarray
        The row of the layer that each segment is a piece of; ascending.
    whole : numpy.ndarray
        True where a segment is the row's whole shape.
    ends : numpy.ndarray
        Shape (segments, 2): the crossings at both ends.
    crossings : int
        How many crossings and dead ends there are.
    cut : int
        How many lines of the layer were cut.
    unjoined : int
        Crossings without a common vertex, which were not joined.
    """

    lines: NDArray[Any]
    row: IntArray
    whole: NDArray[np.bool_]
    ends: IntArray
    crossings: int
    cut: int
    unjoined: int

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def lengths(self) -> FloatArray:
        """The length of each segment in metres."""
        import shapely

        lengths: FloatArray = shapely.length(self.lines)
        return lengths

    @property
    def dead_ends(self) -> int:
        """Ends at which no other segment begins."""
        return int((np.bincount(self.ends.ravel(), minlength=self.crossings) == 1).sum())

    @property
    def networks(self) -> int:
        """How many parts the network has that no street connects."""
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import connected_components

        graph = coo_array(
            (np.ones(len(self)), (self.ends[:, 0], self.ends[:, 1])),
            shape=(self.crossings, self.crossings),
        )
        return int(connected_components(graph, directed=False)[0])


def streets_of(
    shapes: NDArray[Any],
    *,
    tolerance: float = SAME_PLACE,
    cut: bool = True,
    tick: Callable[[], None] = _nothing,
) -> Streets:
    """Cut lines into segments between crossings and find where these meet.

    Parameters
    ----------
    shapes : numpy.ndarray
        Lines and multi-part lines in metres; None where there is no shape.
    tolerance : float
        Ends this near to each other or to a line meet.
    cut : bool
        Whether lines that go on over crossings are cut there; else each part is a segment.
    tick : callable
        Called now and then; raises to stop.
    """
    import shapely

    held = np.flatnonzero(~shapely.is_missing(shapes))
    # the parts of a multi-part line that continue each other are one line
    merged = shapely.line_merge(shapes[held])
    parts, owner = shapely.get_parts(merged, return_index=True)
    kept = shapely.length(parts) > 0
    parts, owner = parts[kept], owner[kept]
    row = held[owner]
    alone = np.bincount(owner, minlength=len(held))[owner] == 1
    lines, source = _cut(parts, tolerance, tick) if cut else (parts, np.arange(len(parts)))
    pieces = np.bincount(source, minlength=len(parts))
    ends, crossings = _meetings(lines, tolerance)
    return Streets(
        lines,
        row[source],
        alone[source] & (pieces[source] == 1),
        ends,
        crossings,
        len(np.unique(row[pieces > 1])),
        _crossing_pairs(lines, ends),
    )


def _cut(
    parts: NDArray[Any], tolerance: float, tick: Callable[[], None]
) -> tuple[NDArray[Any], IntArray]:
    """Cut lines where they share a vertex with another and where another ends on them."""
    import shapely
    from shapely.ops import substring

    coordinates, part = shapely.get_coordinates(parts, return_index=True)
    _, vertex, times = np.unique(
        coordinates[:, 0] + 1j * coordinates[:, 1], return_inverse=True, return_counts=True
    )
    shared = np.flatnonzero(times[vertex] > 1)
    ends = np.concatenate([shapely.get_point(parts, 0), shapely.get_point(parts, -1)])
    of_end, touched = shapely.STRtree(parts).query(ends, predicate="dwithin", distance=tolerance)
    line = np.concatenate([part[shared], touched])
    point = np.concatenate([shapely.points(coordinates[shared]), ends[of_end]])
    where = shapely.line_locate_point(parts[line], point)
    lengths = shapely.length(parts)
    inner = (where > tolerance) & (where < lengths[line] - tolerance)
    line, where = line[inner], where[inner]
    order = np.lexsort((where, line))
    line, where = line[order], where[order]
    pieces: list[Any] = []
    source: list[int] = []
    bounds = np.searchsorted(line, np.arange(len(parts) + 1))
    for number, shape in enumerate(parts):
        if number % _SOME == 0:
            tick()
        if bounds[number] == bounds[number + 1]:
            pieces.append(shape)
            source.append(number)
            continue
        stops = [0.0]
        for stop in where[bounds[number] : bounds[number + 1]]:
            if stop - stops[-1] > tolerance:
                stops.append(float(stop))
        stops.append(float(lengths[number]))
        for first, last in pairwise(stops):
            pieces.append(substring(shape, first, last))
            source.append(number)
    made = np.empty(len(pieces), dtype=object)
    made[:] = pieces
    return made, np.array(source, dtype=np.int64)


def _meetings(lines: NDArray[Any], tolerance: float) -> tuple[IntArray, int]:
    """Number the places where ends meet."""
    import shapely
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    count = len(lines)
    ends = np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    places = shapely.get_coordinates(ends)
    near = cKDTree(places).query_pairs(tolerance * (1 + _HAIR), output_type="ndarray")
    graph = coo_array((np.ones(len(near)), (near[:, 0], near[:, 1])), shape=(2 * count, 2 * count))
    crossings, label = connected_components(graph, directed=False)
    return label.reshape(2, count).T.astype(np.int64), int(crossings)


def _crossing_pairs(lines: NDArray[Any], ends: IntArray) -> int:
    """Count pairs of segments that cross without meeting at an end."""
    import shapely

    first, second = shapely.STRtree(lines).query(lines, predicate="crosses")
    once = first < second
    first, second = first[once], second[once]
    meet = (ends[first][:, :, None] == ends[second][:, None, :]).any(axis=(1, 2))
    return int((~meet).sum())


def network_neighbours(
    streets: Streets, distance: float, tick: Callable[[float], None] = lambda share: None
) -> NeighbourWeights:
    """Return the segments whose midpoints lie within a distance along the streets.

    All segments search at once: each step goes one street further from every place reached, and
    keeps the shortest way (Bellman–Ford on a frontier). What is reached within a few hundred metres
    is little, so the work grows with the number of segments, not with its square.

    Parameters
    ----------
    streets : Streets
        The network.
    distance : float
        In metres, from midpoint to midpoint.
    tick : callable
        Told the share that is done; raises to stop.

    Raises
    ------
    InputError
        When the distance reaches so many segments that memory would not hold them.
    """
    count, lengths = len(streets), streets.lengths
    around = _around(streets, lengths)
    focal: list[IntArray] = []
    neighbour: list[IntArray] = []
    start, step, pairs = 0, min(_SOURCES, 500), 0
    while start < count:
        tick(start / count)
        sources = np.arange(start, min(start + step, count))
        beat = partial(tick, start / count)
        found = _reached(sources, streets, lengths, around, distance, beat)
        focal.append(found[0])
        neighbour.append(found[1])
        pairs += len(found[0])
        start += len(sources)
        expected = pairs / start * count
        if expected > MOST_PAIRS:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Within {distance:g} m along the streets lie about {count} others of each: "
                    "choose a shorter distance.",
                ),
                distance=distance,
                count=f"{pairs / start:,.0f}",
            )
        # as many sources at once as keep a few million places in memory
        step = int(min(_SOURCES, max(50, 2_000_000 / max(1.0, pairs / start))))
    tick(1.0)
    one, other = np.concatenate(focal), np.concatenate(neighbour)
    facts = {"kind": "street_network", "distance": round(distance, 3)}
    return from_pairs(one, other, np.ones(len(one)), count, True, facts)


@dataclass(frozen=True, slots=True)
class _Around:
    """The segments at each crossing, and what lies at their other end."""

    starts: IntArray
    segment: IntArray
    far_end: IntArray


def _around(streets: Streets, lengths: FloatArray) -> _Around:
    near = streets.ends.T.ravel()
    far = streets.ends[:, ::-1].T.ravel()
    order = np.argsort(near, kind="stable")
    starts = np.zeros(streets.crossings + 1, dtype=np.int64)
    np.cumsum(np.bincount(near, minlength=streets.crossings), out=starts[1:])
    return _Around(starts, np.tile(np.arange(len(lengths)), 2)[order], far[order])


def _reached(
    sources: IntArray,
    streets: Streets,
    lengths: FloatArray,
    around: _Around,
    distance: float,
    tick: Callable[[], None],
) -> tuple[IntArray, IntArray]:
    """Return pairs of a source and another segment within the distance."""
    nodes = streets.crossings
    limit = distance * (1 + _HAIR)
    who = np.repeat(sources, 2)
    key = (who - sources[0]) * nodes + streets.ends[sources].ravel()
    way = lengths[who] / 2
    key, way = _shortest(key[way <= limit], way[way <= limit])
    fresh_key, fresh_way = key, way
    while len(fresh_key):
        tick()
        entry, at = _spread(around, fresh_key % nodes)
        onward = fresh_way[entry] + lengths[around.segment[at]]
        kept = onward <= limit
        new_key = (fresh_key[entry] // nodes * nodes + around.far_end[at])[kept]
        new_key, new_way = _shortest(new_key, onward[kept])
        place = np.minimum(np.searchsorted(key, new_key), max(0, len(key) - 1))
        known = key[place] == new_key
        better = ~known | (new_way < way[place])
        fresh_key, fresh_way = new_key[better], new_way[better]
        key, way = _shortest(np.concatenate([key, fresh_key]), np.concatenate([way, fresh_way]))
    entry, at = _spread(around, key % nodes)
    other = around.segment[at]
    source = key[entry] // nodes + sources[0]
    near = (way[entry] + lengths[other] / 2 <= limit) & (other != source)
    pair = np.unique(source[near] * len(lengths) + other[near])
    return pair // len(lengths), pair % len(lengths)


def _spread(around: _Around, node: IntArray) -> tuple[IntArray, IntArray]:
    """Return, for every segment at every node, which node it was and where it stands."""
    number = around.starts[node + 1] - around.starts[node]
    entry = np.repeat(np.arange(len(node)), number)
    offset = np.arange(len(entry)) - np.repeat(np.cumsum(number) - number, number)
    return entry, around.starts[node][entry] + offset


def _shortest(key: IntArray, way: FloatArray) -> tuple[IntArray, FloatArray]:
    """Return each key once, with its shortest way, by key."""
    order = np.lexsort((way, key))
    key, way = key[order], way[order]
    first = np.ones(len(key), dtype=bool)
    first[1:] = key[1:] != key[:-1]
    return key[first], way[first]


def snapped(
    x: FloatArray,
    y: FloatArray,
    lines: NDArray[Any],
    farthest: float,
    tick: Callable[[], None] = _nothing,
) -> tuple[IntArray, int]:
    """Return the nearest line of each point, −1 where none is within reach, and how many tie.

    Points as near to several lines, such as those at a crossing, are dealt out to them in turn:
    given all to the first, it would look hotter than the others.

    Parameters
    ----------
    x, y : numpy.ndarray
        Coordinates in metres; NaN lies nowhere.
    lines : numpy.ndarray
        In the order that ties follow.
    farthest : float
        In metres.
    tick : callable
        Called now and then; raises to stop.
    """
    import shapely

    line = np.full(len(x), -1, dtype=np.int64)
    placed = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if not len(placed) or not len(lines):
        return line, 0
    tree = shapely.STRtree(lines)
    found: list[Any] = []
    for start in range(0, len(placed), _POINTS):
        tick()
        some = placed[start : start + _POINTS]
        points = shapely.points(x[some], y[some])
        pairs = tree.query_nearest(points, max_distance=farthest, all_matches=True)
        found.append(pairs + np.array([[start], [0]]))
    point, near = np.concatenate(found, axis=1)
    order = np.lexsort((near, point))
    point, near = point[order], near[order]
    number = np.bincount(point, minlength=len(placed))
    begin = np.cumsum(number) - number
    single = number == 1
    line[placed[single]] = near[begin[single]]
    tied = np.flatnonzero(number > 1)
    turn: dict[tuple[int, ...], int] = {}
    for one in tied:
        choice = tuple(near[begin[one] : begin[one] + number[one]].tolist())
        at = turn.get(choice, sum(choice))
        line[placed[one]] = choice[at % len(choice)]
        turn[choice] = at + 1
    return line, len(tied)
