"""DBSCAN on a grid: exact, with memory for the points and not for their pairs.

Points that share a place count together. With cells of side ε/√2 any two points of a cell are
neighbours, so a cell with enough points holds core points only and nobody counts them
(Gunawan 2013). Sums over finer cells wholly within reach, and partly within reach, decide for most
of the rest. Two cells belong together when their nearest core points are within ε; that is
asked only of cells that nothing has joined yet. A million points at one place are one place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_REACH = 2
"""Cells further apart than this in rows or columns hold no neighbours."""
_BATCH = 50_000
_FINE = 8
"""Parts of the distance in which neighbours are first bounded from below and above."""
_MOST_FINE = 20_000_000
_SAMPLE = 1000
_MANY_NEIGHBOURS = 1e8
"""With fewer neighbours in all, counting them takes less time than bounding them."""


def dbscan(
    places: FloatArray,
    counts: IntArray,
    distance: float,
    minimum: int,
    progress: Progress = silent,
) -> tuple[IntArray, BoolArray]:
    """Return the cluster of each place, and which places are cores (Ester et al. 1996).

    A core place has at least ``minimum`` points within ``distance``, itself among them; cores
    within ``distance`` of each other are of one cluster; any other place within ``distance`` of a
    core belongs to the cluster of the nearest core (of equally near ones, the first in order), and
    what is left is noise. Nothing depends on the order of the rows.

    Parameters
    ----------
    places : numpy.ndarray
        Distinct places in metres, sorted by x and y, shape (m, 2).
    counts : numpy.ndarray
        How many points lie at each.
    distance : float
        ε in metres.
    minimum : int
        The fewest points that make a core.

    Returns
    -------
    labels : numpy.ndarray
        The cluster of each place from 0, largest number of points first, then by the position of
        its first place; −1 for noise.
    core : numpy.ndarray
        Which places are cores.
    """
    from scipy.spatial import cKDTree

    number = len(places)
    labels = np.full(number, -1, dtype=np.int64)
    cells = _Cells(places, distance)
    core = _cores(places, counts, cells, distance, minimum, progress)
    progress(0.5, "")
    if not core.any():
        return labels, core
    at = np.flatnonzero(core)
    labels[at] = _joined(places[at], cells.row[at], cells.column[at], distance, progress)
    progress(0.9, "")
    border = np.flatnonzero(~core)
    if border.size:
        apart, nearest = cKDTree(places[at]).query(
            places[border], distance_upper_bound=_closed(distance), workers=-1
        )
        reached = np.isfinite(apart)
        labels[border[reached]] = labels[at[nearest[reached]]]
    return _in_order(labels, counts), core


def _closed(distance: float) -> float:
    """Return the bound that a pair exactly ``distance`` apart is within (queries exclude it)."""
    return distance * (1 + 1e-12)


class _Cells:
    """Places in square cells whose diagonal is the distance."""

    def __init__(self, places: FloatArray, distance: float) -> None:
        side = distance / np.sqrt(2) * (1 - 1e-12)
        origin = places.min(axis=0)
        # far apart places may lie more cells apart than an index can tell
        index = np.floor((places - origin) / side)
        self.column, self.row = (_compact(index[:, axis]) for axis in (0, 1))
        self.width = int(self.column.max()) + 2 * _REACH + 1
        self.key = self.row * self.width + self.column
        self.order = np.argsort(self.key, kind="stable")
        self.keys, self.starts = np.unique(self.key[self.order], return_index=True)
        self.ends = np.r_[self.starts[1:], len(places)]


def _compact(index: FloatArray, reach: int = _REACH) -> IntArray:
    """Return positions in which gaps wider than the reach are shortened: only nearness counts."""
    distinct, inverse = np.unique(index, return_inverse=True)
    steps = np.minimum(np.diff(distinct), reach + 1)
    place = np.r_[0, np.cumsum(steps)].astype(np.int64)
    return np.asarray(place[inverse.ravel()], dtype=np.int64)


def _cores(
    places: FloatArray,
    counts: IntArray,
    cells: _Cells,
    distance: float,
    minimum: int,
    progress: Progress,
) -> BoolArray:
    """Tell which places have enough points within reach."""
    from scipy.spatial import cKDTree

    held = np.add.reduceat(counts[cells.order], cells.starts)
    in_cell = np.empty(len(places), dtype=np.int64)
    in_cell[cells.order] = np.repeat(held, cells.ends - cells.starts)
    core: BoolArray = in_cell >= minimum
    open_ = np.flatnonzero(~core)
    if not open_.size:
        return core
    # more than the minimum at one place tells no more than the minimum
    capped = np.minimum(counts, minimum)
    tree = cKDTree(np.repeat(places, capped, axis=0) if (capped > 1).any() else places)
    near = _closed(distance)
    step = max(1, len(open_) // _SAMPLE)
    sampled = tree.query_ball_point(places[open_[::step]], near, return_length=True, workers=-1)
    if float(sampled.mean()) * len(open_) > _MANY_NEIGHBOURS:
        progress(0.05, "")
        bounds = _bounds(places, counts, distance)
        if bounds is not None:
            core |= bounds[0] >= minimum
            open_ = np.flatnonzero(~core & (bounds[1] >= minimum))
    for start in range(0, len(open_), _BATCH):
        progress(0.5 * start / len(open_), "")
        some = open_[start : start + _BATCH]
        found = tree.query_ball_point(places[some], near, return_length=True, workers=-1)
        core[some] = found >= minimum
    return core


def _bounds(
    places: FloatArray, counts: IntArray, distance: float
) -> tuple[FloatArray, FloatArray] | None:
    """Return how many points each place has within reach at least, and at most.

    None when the places lie too far apart for a grid.
    """
    from scipy import fft

    side = distance / _FINE
    reach = _FINE + 1
    index = np.floor((places - places.min(axis=0)) / side)
    column, row = (_compact(index[:, axis], reach) for axis in (0, 1))
    rows, columns = int(row.max()) + 1 + reach, int(column.max()) + 1 + reach
    if rows * columns > _MOST_FINE:
        return None
    shape = (fft.next_fast_len(rows, real=True), fft.next_fast_len(columns, real=True))
    flat = row * shape[1] + column
    held = np.bincount(flat, weights=counts, minlength=shape[0] * shape[1]).reshape(shape)
    spectrum = fft.rfft2(held, workers=2)
    # cells apart, around the corner too
    down, right = (np.minimum(np.arange(size), size - np.arange(size)) for size in shape)
    found = []
    for slack, edge in ((1, 1 - 1e-9), (-1, 1 + 1e-9)):
        # the farthest two points of two cells, or the nearest, are within the distance
        apart = np.hypot(np.maximum(down + slack, 0)[:, None], np.maximum(right + slack, 0))
        disc = fft.rfft2((apart <= _FINE * edge).astype(float), workers=2)
        found.append(np.rint(fft.irfft2(spectrum * disc, s=shape, workers=2)).ravel()[flat])
    return found[0], found[1]


def _joined(
    cores: FloatArray, row: IntArray, column: IntArray, distance: float, progress: Progress
) -> IntArray:
    """Return the component of each core place: cells are joined by their nearest core places."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    width = int(column.max()) + 2 * _REACH + 1
    keys, cell = np.unique(row * width + column, return_inverse=True)
    cell = cell.ravel()
    order = np.argsort(cell, kind="stable")
    starts = np.r_[0, np.cumsum(np.bincount(cell))]
    component = np.arange(len(keys))
    # a third coordinate sets cells apart, so that one tree answers for each cell by itself
    layer = 4.0 * distance
    origin = cores.min(axis=0)
    tree = cKDTree(np.column_stack([cores - origin, cell * layer]))
    offsets = [
        (down, right)
        for down in range(_REACH + 1)
        for right in range(-_REACH, _REACH + 1)
        if (down, right) > (0, 0) and (abs(down), abs(right)) != (_REACH, _REACH)
    ]
    offsets.append((_REACH, _REACH))
    offsets.append((_REACH, -_REACH))
    offsets.sort(key=lambda item: item[0] ** 2 + item[1] ** 2)
    for turn, (down, right) in enumerate(offsets):
        progress(0.5 + 0.4 * turn / len(offsets), "")
        wanted = keys + down * width + right
        other = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        first = np.flatnonzero((keys[other] == wanted) & (component != component[other]))
        if not first.size:
            continue
        second = other[first]
        # ask for the smaller cell's places
        swap = np.diff(starts)[first] > np.diff(starts)[second]
        asking, asked = np.where(swap, second, first), np.where(swap, first, second)
        sizes = np.diff(starts)[asking]
        member = order[np.repeat(starts[asking], sizes) + _within(sizes)]
        pair = np.repeat(np.arange(len(asking)), sizes)
        close = np.zeros(len(asking), dtype=bool)
        for start in range(0, len(member), _BATCH):
            progress(0.5 + 0.4 * turn / len(offsets), "")
            some = slice(start, start + _BATCH)
            goal = np.column_stack([cores[member[some]] - origin, asked[pair[some]] * layer])
            apart, _ = tree.query(goal, distance_upper_bound=_closed(distance), workers=-1)
            close[pair[some][np.isfinite(apart)]] = True
        edges = (component[first[close]], component[second[close]])
        graph = coo_array((np.ones(int(close.sum()), dtype=np.int8), edges), shape=(len(keys),) * 2)
        merged = connected_components(graph, directed=False)[1]
        component = merged[component]
    return np.asarray(component[cell], dtype=np.int64)


def _within(sizes: IntArray) -> IntArray:
    """Return 0, 1, … anew for each group."""
    ends = np.cumsum(sizes)
    return np.arange(int(ends[-1])) - np.repeat(ends - sizes, sizes)


def _in_order(labels: IntArray, counts: IntArray) -> IntArray:
    """Number clusters by their points, the largest first, then by the position of the first place.

    Places are sorted, so the first of a cluster is its westernmost.
    """
    held = np.flatnonzero(labels >= 0)
    distinct, first, inverse = np.unique(labels[held], return_index=True, return_inverse=True)
    inverse = inverse.ravel()
    size = np.bincount(inverse, weights=counts[held], minlength=len(distinct))
    rank = np.empty(len(distinct), dtype=np.int64)
    rank[np.lexsort((first, -size))] = np.arange(len(distinct))
    result = np.full(len(labels), -1, dtype=np.int64)
    result[held] = rank[inverse]
    return result
