"""Conditional permutation inference for local statistics, exact in its counting and fast.

Holding unit i, its neighbours' values are drawn without replacement from the other n − 1 units.
With equal weights the drawn neighbour sum depends only on the number of neighbours k, so one set of
R random orderings serves every unit: the sum of the first k values of an ordering, or, when i is
among those k, the sum of the first k + 1 without i. Counting #{≥} and #{≤} is then one sort of the
R sums for each distinct k, a binary search for each unit, and about R·k corrections in all:
O(R·K·log R + n·log R) in place of O(n·R·k). Unequal weights take the direct way, in batches.

Both tails count ties (Phipson & Smyth 2010 for the +1): sparse counts are full of them, and
counting ties on one side only makes every empty neighbourhood look significant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..core.progress import Progress, silent
from .draws import Draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Alternative = Literal["two-sided", "directed"]

RELATIVE_TOLERANCE = 1e-9
_SAMPLE_CELLS = 20_000_000
_PRODUCT_CELLS = 8_000_000


@dataclass(frozen=True, slots=True)
class TailCounts:
    """How many permuted neighbour sums were at least, and at most, the observed one.

    Parameters
    ----------
    at_least, at_most : numpy.ndarray
        Counts for each unit; a unit without neighbours has R in both.
    permutations : int
        R.
    """

    at_least: IntArray
    at_most: IntArray
    permutations: int

    @property
    def direction(self) -> FloatArray:
        """1 where the observed sum is rather high for the draws, −1 where rather low, else 0."""
        sign: FloatArray = np.sign(self.at_most - self.at_least).astype(float)
        return sign

    def p_values(self, alternative: Alternative) -> FloatArray:
        """Return pseudo p-values by the project's one contract.

        ``(min(#≥, #≤) + 1) / (R + 1)``, doubled and at most 1 when two-sided.
        """
        return _sided(
            (np.minimum(self.at_least, self.at_most) + 1) / (self.permutations + 1), alternative
        )


def normal_p_values(z: FloatArray, alternative: Alternative) -> FloatArray:
    """Return p-values of z-scores by the normal approximation; NaN stays NaN."""
    from scipy.stats import norm

    return _sided(norm.sf(np.abs(z)), alternative)


def _sided(tail: FloatArray, alternative: Alternative) -> FloatArray:
    """Return one tail's probability as it is when directed, doubled and at most 1 otherwise."""
    return np.minimum(1.0, 2.0 * tail) if alternative == "two-sided" else tail


def neighbour_sum_tails(
    values: FloatArray,
    weights: NeighbourWeights,
    *,
    permutations: int,
    seed: int,
    progress: Progress = silent,
) -> TailCounts:
    """Count permuted neighbour sums at least and at most as large as the observed ones.

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
    values = np.ascontiguousarray(values, dtype=float)
    tally = _Tally(values, weights, permutations)
    draws = Draws(seed)
    done = 0
    while done < permutations:
        width = min(tally.batch, permutations - done)
        tick = partial(progress, done / permutations, "")
        units = draws.ordered_samples(len(values), tally.length, width, tick)
        count = _count_shared if weights.equal else _count_direct
        count(tally, units, tick)
        done += width
        progress(done / permutations, "")
    return tally.counts()


class _Tally:
    """What both ways of counting share: the observed sums, the groups of units, the counts."""

    def __init__(self, values: FloatArray, weights: NeighbourWeights, permutations: int) -> None:
        self.values, self.weights, self.permutations = values, weights, permutations
        self.degrees = weights.degrees
        self.observed = weights.neighbour_sums(values)
        self.groups = _units_by_degree(self.degrees)
        self.at_least = np.zeros(len(values), dtype=np.int64)
        self.at_most = np.zeros(len(values), dtype=np.int64)
        # one position more than the longest neighbourhood, for a unit among its own draws
        self.length = min(int(self.degrees.max(initial=0)) + 1, len(values))
        self.batch = max(1, min(permutations, _SAMPLE_CELLS // max(1, self.length)))
        # integers add exactly in float64, so their ties need no tolerance
        self.whole = bool((values == np.rint(values)).all()) and float(np.abs(values).sum()) < 2**52

    def counts(self) -> TailCounts:
        """Return the counts; a unit without neighbours is never rare."""
        alone = self.degrees == 0
        self.at_least[alone] = self.permutations
        self.at_most[alone] = self.permutations
        return TailCounts(self.at_least, self.at_most, self.permutations)


def _count_shared(tally: _Tally, units: IntArray, tick: Callable[[], None]) -> None:
    """Count with equal weights: one sort of the sums for each number of neighbours."""
    observed = tally.observed
    sums = np.cumsum(tally.values[units], axis=0)
    tolerance = 0.0 if tally.whole else RELATIVE_TOLERANCE * float(np.abs(sums).max(initial=0.0))
    for degree, members in tally.groups.items():
        tick()
        ordered = np.sort(sums[degree - 1])
        tally.at_least[members] += units.shape[1] - np.searchsorted(
            ordered, observed[members] - tolerance, side="left"
        )
        tally.at_most[members] += np.searchsorted(
            ordered, observed[members] + tolerance, side="right"
        )
    _correct_own_draws(tally, units, sums, tolerance)


def _count_direct(tally: _Tally, units: IntArray, tick: Callable[[], None]) -> None:
    """Count with unequal weights: a matrix product for each batch of units."""
    drawn = tally.values[units]
    scale = RELATIVE_TOLERANCE * float(np.abs(tally.values).max(initial=0.0))
    step = max(1, _PRODUCT_CELLS // units.shape[1])
    for degree, members in tally.groups.items():
        for start in range(0, len(members), step):
            tick()
            some = members[start : start + step]
            rows = tally.weights.rows(some, degree)
            tolerance = scale * np.abs(rows).sum(axis=1)
            sums = rows @ drawn[:degree]
            _replace_own_draws(sums, units, drawn, rows, some, degree, len(tally.values))
            target = tally.observed[some]
            tally.at_least[some] += (sums >= (target - tolerance)[:, None]).sum(axis=1)
            tally.at_most[some] += (sums <= (target + tolerance)[:, None]).sum(axis=1)


def _units_by_degree(degrees: IntArray) -> dict[int, IntArray]:
    order = np.argsort(degrees, kind="stable")
    distinct, starts = np.unique(degrees[order], return_index=True)
    groups = np.split(order, starts[1:])
    return {int(degree): group for degree, group in zip(distinct, groups, strict=True) if degree}


def _correct_own_draws(tally: _Tally, units: IntArray, sums: FloatArray, tolerance: float) -> None:
    """Where a unit drew itself, replace its sum by the next longer one without it."""
    columns = np.arange(units.shape[1])
    for position, unit in enumerate(units):
        own = tally.degrees[unit] > position
        focal, column = unit[own], columns[own]
        if not focal.size:
            continue
        degree = tally.degrees[focal]
        wrong = sums[degree - 1, column]
        right = sums[degree, column] - tally.values[focal]
        low, high = tally.observed[focal] - tolerance, tally.observed[focal] + tolerance
        for counts, change in (
            (tally.at_least, (right >= low).astype(np.int64) - (wrong >= low)),
            (tally.at_most, (right <= high).astype(np.int64) - (wrong <= high)),
        ):
            np.add(counts, np.bincount(focal, change, len(counts)).astype(np.int64), out=counts)


def _replace_own_draws(
    sums: FloatArray,
    units: IntArray,
    drawn: FloatArray,
    rows: FloatArray,
    members: IntArray,
    degree: int,
    count: int,
) -> None:
    """Where a unit is among its own first k draws, the next ordered unit takes its place."""
    place = np.full(count, -1, dtype=np.int64)
    place[members] = np.arange(len(members))
    for position in range(degree):
        row = place[units[position]]
        column = np.flatnonzero(row >= 0)
        if not column.size:
            continue
        row = row[column]
        sums[row, column] += rows[row, position] * (drawn[degree, column] - drawn[position, column])


def adjusted_p_values(
    p_values: FloatArray, correction: Literal["fdr", "none", "bonferroni"]
) -> FloatArray:
    """Correct p-values for the number of tests; NaN stays NaN and is no test.

    ``fdr`` is Benjamini & Hochberg (1995), step-up; ``bonferroni`` multiplies by the number of
    tests.
    """
    adjusted = np.array(p_values, dtype=float)
    tested = np.flatnonzero(np.isfinite(adjusted))
    number = len(tested)
    if number == 0 or correction == "none":
        return adjusted
    if correction == "bonferroni":
        adjusted[tested] = np.minimum(1.0, adjusted[tested] * number)
        return adjusted
    order = tested[np.argsort(adjusted[tested], kind="stable")]
    stepped = adjusted[order] * number / np.arange(1, number + 1)
    adjusted[order] = np.minimum(1.0, np.minimum.accumulate(stepped[::-1])[::-1])
    return adjusted
