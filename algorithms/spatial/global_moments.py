"""Global statistics of spatial association and their moments under randomisation.

Formulas of Cliff and Ord (1981) and Getis and Ord (1992), for any weights, on compressed rows: no
libpysal object of a million units is needed for one number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Moments:
    """A global statistic and its moments under randomisation.

    z of Moran's I, Geary's C and G is positive for clustering.
    """

    observed: float
    expected: float
    variance: float
    z: float


@dataclass(frozen=True, slots=True)
class _Sums:
    """What the moments need of the weights: S0, S1 and S2."""

    zeroth: float
    first: float
    second: float


def moran_moments(values: FloatArray, weights: NeighbourWeights) -> Moments:
    """Return Moran's I; n of three or fewer has no variance."""
    count, sums = len(values), _sums(weights)
    deviation = values - values.mean()
    squares = float(np.square(deviation).sum())
    products = float((deviation * weighted_sums(weights, deviation)).sum())
    observed = count / sums.zeroth * products / squares
    expected = -1 / (count - 1)
    kurtosis = count * float((deviation**4).sum()) / squares**2
    n, s0, s1, s2 = count, sums.zeroth, sums.first, sums.second
    numerator = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2) - kurtosis * (
        (n * n - n) * s1 - 2 * n * s2 + 6 * s0**2
    )
    variance = numerator / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    return _standardised(observed, expected, variance)


def geary_moments(values: FloatArray, weights: NeighbourWeights) -> Moments:
    """Return Geary's C; z has its sign turned, so that a positive one means clustering."""
    count, sums = len(values), _sums(weights)
    deviation = values - values.mean()
    squares = float(np.square(deviation).sum())
    focal = np.repeat(np.arange(count), weights.degrees)
    apart = np.square(values[focal] - values[weights.neighbours])
    observed = (count - 1) * float((weights.values * apart).sum()) / (2 * sums.zeroth * squares)
    kurtosis = count * float((deviation**4).sum()) / squares**2
    n, s0, s1, s2 = count, sums.zeroth, sums.first, sums.second
    variance = (
        (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
        - 0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)
        + s0**2 * (n * n - 3 - (n - 1) ** 2 * kurtosis)
    ) / (n * (n - 2) * (n - 3) * s0**2)
    found = _standardised(observed, 1.0, variance)
    return Moments(found.observed, found.expected, found.variance, -found.z)


def getis_ord_g_moments(values: FloatArray, weights: NeighbourWeights) -> Moments:
    """Return Getis and Ord's G for values of zero or more and binary weights."""
    count, sums = len(values), _sums(weights)
    m1, m2, m3, m4 = (float((values**power).sum()) for power in (1, 2, 3, 4))
    n, s0, s1, s2 = count, sums.zeroth, sums.first, sums.second
    pairs = m1**2 - m2
    observed = float((values * weighted_sums(weights, values)).sum()) / pairs
    expected = s0 / (n * (n - 1))
    b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2
    b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0**2)
    b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0**2
    b4 = s1 - s2 + s0**2
    second = (b0 * m2**2 + b1 * m4 + b2 * m1**2 * m2 + b3 * m1 * m3 + b4 * m1**4) / (
        pairs**2 * n * (n - 1) * (n - 2) * (n - 3)
    )
    return _standardised(observed, expected, second - expected**2)


def join_count_moments(marked: NDArray[np.bool_], weights: NeighbourWeights) -> dict[str, Moments]:
    """Return the numbers of joins by kind, with moments under non-free sampling.

    Parameters
    ----------
    marked : numpy.ndarray
        Shape (n,): which units are of the kind.
    weights : NeighbourWeights
        Binary; each join counts half in either direction.

    Returns
    -------
    dict of str to Moments
        ``both`` (BB), ``neither`` (WW) and ``one`` (BW). Clustering makes the first two more, the
        last fewer than chance: its z is then negative.
    """
    one = marked.astype(float)
    joins = counted_joins(one[:, None], weights)
    number, count = int(marked.sum()), len(marked)
    sums = _sums(weights)
    found = {}
    for kind, size in (("both", number), ("neither", count - number)):
        expected, variance = _alike_joins(size, count, sums)
        found[kind] = _standardised(float(joins[kind][0]), expected, variance)
    expected, variance = _unlike_joins(number, count, sums)
    found["one"] = _standardised(float(joins["one"][0]), expected, variance)
    return found


def counted_joins(marked: FloatArray, weights: NeighbourWeights) -> dict[str, FloatArray]:
    """Return the joins by kind for every column of zeros and ones."""
    lagged = weighted_sums(weights, marked)
    row, column = weights.row_sums(), column_sums(weights)
    both = (marked * lagged).sum(axis=0) / 2
    # each marked unit's links, out and in, less those to marked ones counted twice
    touching = ((row + column)[:, None] * marked).sum(axis=0) / 2
    one = touching - 2 * both
    return {"both": both, "neither": float(row.sum()) / 2 - both - one, "one": one}


def weighted_sums(weights: NeighbourWeights, values: FloatArray) -> FloatArray:
    """Return each unit's weighted sum over neighbours, for one or several columns of values."""
    from scipy.sparse import csr_array

    matrix = csr_array(
        (weights.values, weights.neighbours, weights.starts), shape=(weights.count, weights.count)
    )
    sums: FloatArray = matrix @ values
    return sums


def column_sums(weights: NeighbourWeights) -> FloatArray:
    """Return the sum of the weights that each unit has as a neighbour of others."""
    return np.bincount(weights.neighbours, weights.values, weights.count).astype(np.float64)


def _sums(weights: NeighbourWeights) -> _Sums:
    from scipy.sparse import csr_array

    matrix = csr_array(
        (weights.values, weights.neighbours, weights.starts), shape=(weights.count, weights.count)
    )
    both_ways = matrix + matrix.T
    margins = weights.row_sums() + column_sums(weights)
    return _Sums(
        float(weights.values.sum()),
        float(np.square(both_ways.data).sum()) / 2,
        float(np.square(margins).sum()),
    )


def _alike_joins(size: int, count: int, sums: _Sums) -> tuple[float, float]:
    """Return mean and variance of the joins among ``size`` units (Cliff & Ord 1981)."""
    two = _chance(size, count, 2)
    three, four = _chance(size, count, 3), _chance(size, count, 4)
    s0, s1, s2 = sums.zeroth, sums.first, sums.second
    expected = 0.5 * s0 * two
    variance = 0.25 * (
        s1 * (two - 2 * three + four) + s2 * (three - four) + s0**2 * four - s0**2 * two**2
    )
    return expected, variance


def _unlike_joins(size: int, count: int, sums: _Sums) -> tuple[float, float]:
    """Return mean and variance of the joins of a marked and an unmarked unit."""
    rest = count - size
    pair = size * rest / (count * (count - 1))
    if count > 3:
        crossed = (
            size
            * (size - 1)
            * rest
            * (rest - 1)
            / (count * (count - 1) * (count - 2) * (count - 3))
        )
    else:
        crossed = 0.0
    s0, s1, s2 = sums.zeroth, sums.first, sums.second
    expected = s0 * pair
    variance = (
        0.25 * (2 * s1 * pair + (s2 - 2 * s1) * pair + 4 * (s0**2 + s1 - s2) * crossed)
        - expected**2
    )
    return expected, variance


def _chance(size: int, count: int, units: int) -> float:
    """Return the chance that some distinct units are all marked, drawn without replacement."""
    chance = 1.0
    for drawn in range(units):
        chance *= max(size - drawn, 0) / max(count - drawn, 1)
    return chance


def _standardised(observed: float, expected: float, variance: float) -> Moments:
    z = (observed - expected) / np.sqrt(variance) if variance > 0 else np.nan
    return Moments(observed, expected, variance, float(z))
