"""Permutation inference for local Geary's c: sums of squared differences from the neighbours.

For a unit of value v and k drawn neighbours, Σ(v − x)² = k·v² − 2v·Σx + Σx². A draw is the point
(Σx, Σx²), and the unit asks how many of the R points lie above a line of slope 2v. Units of the
same v share one sort of the points along their line. Others stand in groups of nearly the same v:
the points are sorted along the middle line of the group, which settles all but the few that lie
between the middle line and the unit's own, and those are looked at one by one. With G groups that
is O(G·R·log R + n·log R + n·R/G), in place of O(n·R·k); nothing is approximated.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..core.progress import Progress, silent
from .inference import adds_exactly, permuted_tails
from .p_values import RELATIVE_TOLERANCE, TailCounts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_CLOSE_CELLS = 2_000_000
_UNITS_A_GROUP = 40
# what the sorted key may be off by, in units of its largest value
_ROUNDING = 1e-14


def squared_difference_tails(
    values: FloatArray,
    weights: NeighbourWeights,
    *,
    permutations: int,
    seed: int,
    progress: Progress = silent,
) -> TailCounts:
    """Count permuted sums of squared differences at least and at most as large as the observed.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite, in the order that fixes the draws (by area id).
    weights : NeighbourWeights
        Without self-neighbours. Row-standardised and binary weights give the same counts.
    permutations : int
        R.
    seed : int
        The same seed gives the same draws on every platform.

    Returns
    -------
    TailCounts
        ``at_most`` counts draws in which the neighbours were as alike as they are, or more.
    """
    statistic = SquaredDifferences(np.ascontiguousarray(values, dtype=float), weights)
    return permuted_tails(
        statistic, weights, permutations=permutations, seed=seed, progress=progress
    )


class SquaredDifferences:
    """Σ w (v − x)² over the neighbours of every unit, observed and drawn."""

    def __init__(self, values: FloatArray, weights: NeighbourWeights) -> None:
        whole = adds_exactly(np.square(values))
        # integers stay as they are, so that their ties are exact; others lose what they share
        self._values = values if whole else values - values.mean()
        self._exact = whole
        focal = np.repeat(np.arange(weights.count), weights.degrees)
        apart = np.square(self._values[focal] - self._values[weights.neighbours])
        self.observed = weights.sums_of_links(apart)

    def draw(self, units: IntArray) -> None:
        """Take the orderings of one batch."""
        drawn = self._values[units]
        self._powers = (drawn, np.square(drawn))
        self._sums, self._squares = (np.cumsum(power, axis=0) for power in self._powers)
        largest = float(self._squares.max(initial=0.0))
        self._tolerance = 0.0 if self._exact else RELATIVE_TOLERANCE * largest

    def tails(
        self, degree: int, members: IntArray, tick: Callable[[], None]
    ) -> tuple[IntArray, IntArray]:
        """Count draws at least and at most the observed, for units with ``degree`` neighbours."""
        sums, squares = self._sums[degree - 1], self._squares[degree - 1]
        order = np.argsort(self._values[members], kind="stable")
        value = self._values[members[order]]
        # what Σx² − 2v·Σx is compared with
        bound = self.observed[members[order]] - degree * np.square(value)
        at_least = np.empty(len(members), dtype=np.int64)
        at_most = np.empty(len(members), dtype=np.int64)
        for start, stop in _groups(value):
            tick()
            some = slice(start, stop)
            count = _Lines(sums, squares, value[start], value[stop - 1])
            below, upto = count.of(value[some], bound[some], self._tolerance)
            at_least[order[some]] = len(sums) - below
            at_most[order[some]] = upto
        return at_least, at_most

    def own(
        self, focal: IntArray, degree: IntArray, column: IntArray
    ) -> tuple[FloatArray, FloatArray, float]:
        """Return what ``tails`` saw of a unit that drew itself, what is right, the tolerance."""
        value = self._values[focal]
        wrong = self._statistic(value, degree, degree - 1, column)
        # its own difference from itself is nothing: only the count must not include it
        right = self._statistic(value, degree + 1, degree, column)
        return wrong, right, self._tolerance

    def _statistic(
        self, value: FloatArray, number: IntArray, row: IntArray, column: IntArray
    ) -> FloatArray:
        found: FloatArray = (
            number * np.square(value)
            - 2 * value * self._sums[row, column]
            + self._squares[row, column]
        )
        return found

    def weighted(
        self, rows: FloatArray, members: IntArray, replace: Callable[[FloatArray, FloatArray], None]
    ) -> tuple[FloatArray, FloatArray]:
        """Return the draws with unequal weights (units × R) and each unit's tolerance."""
        value = self._values[members][:, None]
        sums, squares = (rows @ power[: rows.shape[1]] for power in self._powers)
        replace(sums, self._powers[0])
        replace(squares, self._powers[1])
        weight = rows.sum(axis=1)
        scale = RELATIVE_TOLERANCE * float(np.square(self._values).max(initial=0.0))
        return weight[:, None] * np.square(value) - 2 * value * sums + squares, scale * weight


def _groups(ascending: FloatArray) -> list[tuple[int, int]]:
    """Cut ascending values into runs: of one value each where few differ, else of close ones."""
    count = len(ascending)
    starts = np.flatnonzero(np.r_[True, ascending[1:] != ascending[:-1]])
    # √n groups balance the sorts against the points that lie between lines
    wanted = max(1, min(int(np.sqrt(count)), count // _UNITS_A_GROUP))
    if len(starts) > wanted:
        cuts = np.linspace(0, count, wanted + 1)[:-1]
        # a value on many units keeps a group of its own
        starts = np.unique(starts[np.searchsorted(starts, cuts, side="right") - 1])
    return list(zip(starts.tolist(), [*starts[1:].tolist(), count], strict=True))


class _Lines:
    """Points (Σx, Σx²) sorted along the middle of the lines of a group of units."""

    def __init__(self, sums: FloatArray, squares: FloatArray, low: float, high: float) -> None:
        self._middle = low if low == high else (low + high) / 2
        self._centre = float(sums.mean())
        key = squares - 2 * self._middle * sums
        order = np.argsort(key)
        self._key, self._sums, self._squares = key[order], sums[order], squares[order]
        self._reach = float(np.abs(sums - self._centre).max())
        self._rounding = _ROUNDING * float(
            np.abs(key).max() + np.abs(squares).max() + np.abs(self._middle * sums).max()
        )

    def of(self, value: FloatArray, bound: FloatArray, slack: float) -> tuple[IntArray, IntArray]:
        """Return how many points lie below ``bound − slack``, and how many up to it plus slack."""
        turn = 2 * (value - self._middle)
        # Σx² − 2vΣx = key − turn·(Σx − centre) − turn·centre
        level = bound + turn * self._centre
        if not turn.any():
            return (
                np.searchsorted(self._key, level - slack, side="left"),
                np.searchsorted(self._key, level + slack, side="right"),
            )
        unsure = np.abs(turn) * self._reach + self._rounding + slack
        first = np.searchsorted(self._key, level - unsure, side="left")
        last = np.searchsorted(self._key, level + unsure, side="right")
        below, upto = first.copy(), first.copy()
        for part in _batches(last - first):
            number = (last - first)[part]
            unit = np.repeat(np.arange(part.start, part.stop), number)
            point = np.arange(number.sum()) + np.repeat(
                first[part] - (np.cumsum(number) - number), number
            )
            height = self._squares[point] - 2 * value[unit] * self._sums[point]
            off = unit - part.start
            below[part] += np.bincount(off[height < bound[unit] - slack], minlength=len(number))
            upto[part] += np.bincount(off[height <= bound[unit] + slack], minlength=len(number))
        return below, upto


def _batches(numbers: IntArray) -> list[slice]:
    """Cut units into runs that look at a bounded number of points together."""
    ends = np.cumsum(numbers)
    parts, start = [], 0
    while start < len(numbers):
        already = int(ends[start - 1]) if start else 0
        stop = max(start + 1, int(np.searchsorted(ends, already + _CLOSE_CELLS, side="right")))
        parts.append(slice(start, stop))
        start = stop
    return parts
