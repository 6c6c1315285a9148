"""Conditional permutation inference for local statistics, exact in its counting and fast.

Holding unit i, its neighbours' values are drawn without replacement from the other n − 1 units.
With equal weights a drawn statistic depends only on the number of neighbours k and on sums over the
drawn values, so one set of R random orderings serves every unit: the sums over the first k values
of an ordering, or, when i is among those k, over the first k + 1 without i. What remains is to
count, for each unit, how many of the R prefix sums lie on either side of what was observed; each
statistic knows how. Unequal weights take the direct way, in batches.

Both tails count ties: sparse counts are full of them, and counting ties on one side only makes
every empty neighbourhood look significant.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..core.progress import Progress, silent
from .draws import Draws
from .p_values import RELATIVE_TOLERANCE, TailCounts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_SAMPLE_CELLS = 20_000_000
_PRODUCT_CELLS = 1_000_000


class LocalStatistic(Protocol):
    """A statistic of each unit and its neighbours, as the engine asks for it.

    ``observed`` holds the statistic itself. After ``draw``, which takes the units of R orderings
    (shape (K, R)), the others speak of those draws.
    """

    observed: FloatArray

    def draw(self, units: IntArray) -> None:
        """Take the orderings of one batch."""

    def tails(
        self, degree: int, members: IntArray, tick: Callable[[], None]
    ) -> tuple[IntArray, IntArray]:
        """Count draws at least and at most the observed, for units with ``degree`` neighbours."""

    def own(
        self, focal: IntArray, degree: IntArray, column: IntArray
    ) -> tuple[FloatArray, FloatArray, float]:
        """Return what ``tails`` saw of a unit that drew itself, what is right, the tolerance."""

    def weighted(
        self, rows: FloatArray, members: IntArray, replace: Callable[[FloatArray, FloatArray], None]
    ) -> tuple[FloatArray, FloatArray]:
        """Return the draws with unequal weights (units × R) and each unit's tolerance.

        ``replace(sums, drawn)`` corrects weighted sums of ``drawn`` where a unit drew itself.
        """


def neighbour_sum_tails(
    values: FloatArray,
    weights: NeighbourWeights,
    *,
    permutations: int,
    seed: int,
    progress: Progress = silent,
) -> TailCounts:
    """Count permuted neighbour sums at least and at most as large as the observed ones.

    One sort of the R sums for each number of neighbours, and a binary search for each unit:
    O(R·K·log R + n·log R) in place of O(n·R·k).

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
    """
    statistic = _NeighbourSum(np.ascontiguousarray(values, dtype=float), weights)
    return permuted_tails(
        statistic, weights, permutations=permutations, seed=seed, progress=progress
    )


def permuted_tails(
    statistic: LocalStatistic,
    weights: NeighbourWeights,
    *,
    permutations: int,
    seed: int,
    progress: Progress = silent,
) -> TailCounts:
    """Count, for each unit, the draws at least and at most as large as the observed statistic."""
    count, degrees = weights.count, weights.degrees
    groups = _units_by_degree(degrees)
    at_least = np.zeros(count, dtype=np.int64)
    at_most = np.zeros(count, dtype=np.int64)
    # one position more than the longest neighbourhood, for a unit among its own draws
    length = min(int(degrees.max(initial=0)) + 1, count)
    batch = max(1, min(permutations, _SAMPLE_CELLS // max(1, length)))
    draws = Draws(seed)
    done = 0
    while done < permutations:
        width = min(batch, permutations - done)
        tick = partial(progress, done / permutations, "")
        units = draws.ordered_samples(count, length, width, tick)
        statistic.draw(units)
        if weights.equal:
            for degree, members in groups.items():
                tick()
                high, low = statistic.tails(degree, members, tick)
                at_least[members] += high
                at_most[members] += low
            _correct_own_draws(statistic, degrees, units, at_least, at_most)
        else:
            _count_direct(statistic, weights, groups, units, at_least, at_most, tick)
        done += width
        progress(done / permutations, "")
    # a unit without neighbours is never rare
    alone = degrees == 0
    at_least[alone] = at_most[alone] = permutations
    return TailCounts(at_least, at_most, permutations)


def adds_exactly(values: FloatArray) -> bool:
    """Tell whether sums of the values are exact in float64, so that ties need no tolerance."""
    return bool((values == np.rint(values)).all()) and float(np.abs(values).sum()) < 2**52


class _NeighbourSum:
    """The sum over neighbours: of Gi, and of local Moran's lag."""

    def __init__(self, values: FloatArray, weights: NeighbourWeights) -> None:
        self._values = values
        self._exact = adds_exactly(values)
        self._scale = RELATIVE_TOLERANCE * float(np.abs(values).max(initial=0.0))
        self.observed = weights.neighbour_sums(values)

    def draw(self, units: IntArray) -> None:
        self._drawn = self._values[units]
        self._sums = np.cumsum(self._drawn, axis=0)
        largest = float(np.abs(self._sums).max(initial=0.0))
        self._tolerance = 0.0 if self._exact else RELATIVE_TOLERANCE * largest

    def tails(
        self, degree: int, members: IntArray, tick: Callable[[], None]
    ) -> tuple[IntArray, IntArray]:
        del tick
        ordered = np.sort(self._sums[degree - 1])
        observed, slack = self.observed[members], self._tolerance
        below = np.searchsorted(ordered, observed - slack, side="left")
        return len(ordered) - below, np.searchsorted(ordered, observed + slack, side="right")

    def own(
        self, focal: IntArray, degree: IntArray, column: IntArray
    ) -> tuple[FloatArray, FloatArray, float]:
        right = self._sums[degree, column] - self._values[focal]
        return self._sums[degree - 1, column], right, self._tolerance

    def weighted(
        self, rows: FloatArray, members: IntArray, replace: Callable[[FloatArray, FloatArray], None]
    ) -> tuple[FloatArray, FloatArray]:
        del members
        sums = rows @ self._drawn[: rows.shape[1]]
        replace(sums, self._drawn)
        return sums, self._scale * np.abs(rows).sum(axis=1)


def _units_by_degree(degrees: IntArray) -> dict[int, IntArray]:
    order = np.argsort(degrees, kind="stable")
    distinct, starts = np.unique(degrees[order], return_index=True)
    groups = np.split(order, starts[1:])
    return {int(degree): group for degree, group in zip(distinct, groups, strict=True) if degree}


def _correct_own_draws(
    statistic: LocalStatistic,
    degrees: IntArray,
    units: IntArray,
    at_least: IntArray,
    at_most: IntArray,
) -> None:
    """Where a unit drew itself, replace its statistic by that of the next longer draw without it.

    About R·k of them in all.
    """
    columns = np.arange(units.shape[1])
    for position, unit in enumerate(units):
        own = degrees[unit] > position
        focal, column = unit[own], columns[own]
        if not focal.size:
            continue
        wrong, right, slack = statistic.own(focal, degrees[focal], column)
        low, high = statistic.observed[focal] - slack, statistic.observed[focal] + slack
        for counts, change in (
            (at_least, (right >= low).astype(np.int64) - (wrong >= low)),
            (at_most, (right <= high).astype(np.int64) - (wrong <= high)),
        ):
            np.add(counts, np.bincount(focal, change, len(counts)).astype(np.int64), out=counts)


def _count_direct(
    statistic: LocalStatistic,
    weights: NeighbourWeights,
    groups: dict[int, IntArray],
    units: IntArray,
    at_least: IntArray,
    at_most: IntArray,
    tick: Callable[[], None],
) -> None:
    """Count with unequal weights: a matrix product for each batch of units."""
    step = max(1, _PRODUCT_CELLS // units.shape[1])
    for degree, members in groups.items():
        for start in range(0, len(members), step):
            tick()
            some = members[start : start + step]
            rows = weights.rows(some, degree)
            replace = partial(_replace_own_draws, units, rows, some)
            found, slack = statistic.weighted(rows, some, replace)
            target = statistic.observed[some]
            at_least[some] += np.count_nonzero(found >= (target - slack)[:, None], axis=1)
            at_most[some] += np.count_nonzero(found <= (target + slack)[:, None], axis=1)


def _replace_own_draws(
    units: IntArray, rows: FloatArray, members: IntArray, sums: FloatArray, drawn: FloatArray
) -> None:
    """Where a unit is among its own first k draws, the next ordered unit takes its place.

    ``members`` ascend.
    """
    degree = rows.shape[1]
    for position in range(degree):
        place = np.minimum(np.searchsorted(members, units[position]), len(members) - 1)
        column = np.flatnonzero(members[place] == units[position])
        if not column.size:
            continue
        row = place[column]
        sums[row, column] += rows[row, position] * (drawn[degree, column] - drawn[position, column])
