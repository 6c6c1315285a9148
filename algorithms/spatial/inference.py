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

    def p_values(self, alternative: Literal["two-sided", "directed"]) -> FloatArray:
        """Return pseudo p-values by the project's one contract.

        ``(min(#≥, #≤) + 1) / (R + 1)``, doubled and at most 1 when two-sided.
        """
        tail = (np.minimum(self.at_least, self.at_most) + 1) / (self.permutations + 1)
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
    if weights.equal:
        return _shared(values, weights, permutations, seed, progress)
    return _direct(values, weights, permutations, seed, progress)


def _shared(
    values: FloatArray,
    weights: NeighbourWeights,
    permutations: int,
    seed: int,
    progress: Progress,
) -> TailCounts:
    count = len(values)
    degrees = weights.degrees
    longest = int(degrees.max(initial=0))
    # integers add exactly in float64, so their ties need no tolerance
    whole = bool((values == np.rint(values)).all()) and float(np.abs(values).sum()) < 2**52
    observed = weights.neighbour_sums(values)
    at_least = np.zeros(count, dtype=np.int64)
    at_most = np.zeros(count, dtype=np.int64)
    draws = Draws(seed)
    # one position more than the longest neighbourhood, for a unit among its own draws
    length = min(longest + 1, count)
    batch = max(1, min(permutations, _SAMPLE_CELLS // max(1, length)))
    by_degree = _units_by_degree(degrees)
    done = 0
    while done < permutations:
        width = min(batch, permutations - done)
        part = done / permutations
        units = draws.ordered_samples(count, length, width, partial(progress, part, ""))
        drawn = values[units]
        sums = np.cumsum(drawn, axis=0)
        tolerance = 0.0 if whole else RELATIVE_TOLERANCE * float(np.abs(sums).max(initial=0.0))
        for degree, members in by_degree.items():
            progress(done / permutations, "")
            ordered = np.sort(sums[degree - 1])
            at_least[members] += width - np.searchsorted(
                ordered, observed[members] - tolerance, side="left"
            )
            at_most[members] += np.searchsorted(
                ordered, observed[members] + tolerance, side="right"
            )
        _correct_own_draws(units, sums, values, observed, degrees, tolerance, at_least, at_most)
        done += width
        progress(done / permutations, "")
    alone = degrees == 0
    at_least[alone] = permutations
    at_most[alone] = permutations
    return TailCounts(at_least, at_most, permutations)


def _units_by_degree(degrees: IntArray) -> dict[int, IntArray]:
    order = np.argsort(degrees, kind="stable")
    distinct, starts = np.unique(degrees[order], return_index=True)
    groups = np.split(order, starts[1:])
    return {int(degree): group for degree, group in zip(distinct, groups, strict=True) if degree}


def _correct_own_draws(
    units: IntArray,
    sums: FloatArray,
    values: FloatArray,
    observed: FloatArray,
    degrees: IntArray,
    tolerance: float,
    at_least: IntArray,
    at_most: IntArray,
) -> None:
    """Where a unit drew itself, replace its sum by the next longer one without it."""
    columns = np.arange(units.shape[1])
    for position, unit in enumerate(units):
        own = degrees[unit] > position
        focal, column = unit[own], columns[own]
        if not focal.size:
            continue
        degree = degrees[focal]
        wrong = sums[degree - 1, column]
        right = sums[degree, column] - values[focal]
        target = observed[focal]
        change = (right >= target - tolerance).astype(np.int64) - (wrong >= target - tolerance)
        at_least += np.bincount(focal, weights=change, minlength=len(values)).astype(np.int64)
        change = (right <= target + tolerance).astype(np.int64) - (wrong <= target + tolerance)
        at_most += np.bincount(focal, weights=change, minlength=len(values)).astype(np.int64)


def _direct(
    values: FloatArray,
    weights: NeighbourWeights,
    permutations: int,
    seed: int,
    progress: Progress,
) -> TailCounts:
    """Count with unequal weights: the same shared draws, a matrix product for each batch."""
    count = len(values)
    degrees = weights.degrees
    longest = int(degrees.max(initial=0))
    observed = weights.neighbour_sums(values)
    at_least = np.zeros(count, dtype=np.int64)
    at_most = np.zeros(count, dtype=np.int64)
    draws = Draws(seed)
    length = min(longest + 1, count)
    batch = max(1, min(permutations, _SAMPLE_CELLS // max(1, length)))
    scale = RELATIVE_TOLERANCE * float(np.abs(values).max(initial=0.0))
    groups = _units_by_degree(degrees)
    done = 0
    while done < permutations:
        width = min(batch, permutations - done)
        part = done / permutations
        units = draws.ordered_samples(count, length, width, partial(progress, part, ""))
        drawn = values[units]
        for degree, members in groups.items():
            step = max(1, _PRODUCT_CELLS // width)
            for start in range(0, len(members), step):
                progress(done / permutations, "")
                some = members[start : start + step]
                rows = weights.rows(some, degree)
                tolerance = scale * np.abs(rows).sum(axis=1)
                sums = rows @ drawn[:degree]
                _replace_own_draws(sums, units, drawn, rows, some, degree, count)
                target = observed[some]
                at_least[some] += (sums >= (target - tolerance)[:, None]).sum(axis=1)
                at_most[some] += (sums <= (target + tolerance)[:, None]).sum(axis=1)
        done += width
        progress(done / permutations, "")
    alone = degrees == 0
    at_least[alone] = permutations
    at_most[alone] = permutations
    return TailCounts(at_least, at_most, permutations)


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
