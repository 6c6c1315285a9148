"""The E-test: did two Poisson counts come from one rate?

Krishnamoorthy & Thomson (2004), with the unpooled variance of their paper. Several programs use the
pooled one under the same name, which differs when the periods differ in length.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ..spatial.discrete_laws import Law, poisson_law

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

SMALLEST = 1e-16
"""Sums leave out tails of this size, so that no smaller p-value is known."""
HAIR = 1e-11
BATCH = 256


def e_test(
    first: IntArray,
    second: IntArray,
    first_length: float = 1.0,
    second_length: float = 1.0,
    tick: Callable[[float], None] = lambda share: None,
) -> FloatArray:
    """Return the two-sided p-value of each pair of counts; NaN where both are zero.

    Equal pairs are computed once. For every count of the second period the counts of the first that
    are at least as far apart as those observed are two tails, whose ends follow from a quadratic
    equation: one pair costs the width of one distribution, not its square. Nothing is approximated;
    tails of less than 1e-16 are left out, which is also the smallest p-value given.

    Parameters
    ----------
    first, second : numpy.ndarray
        Counts of the two periods.
    first_length, second_length : float
        The lengths of the periods.
    tick : callable
        Told the share that is done; raises to stop.
    """
    pairs, places = np.unique(np.column_stack([first, second]), axis=0, return_inverse=True)
    p_values = np.full(len(pairs), np.nan)
    total = pairs.sum(axis=1)
    laws: tuple[Law, Law] | None = None
    last = 0
    # pairs of one total share their distributions
    for number, pair in enumerate(np.argsort(total, kind="stable")):
        if number % BATCH == 0:
            tick(number / len(pairs))
        if total[pair] == 0:
            continue
        if laws is None or total[pair] != last:
            last = int(total[pair])
            rate = last / (first_length + second_length)
            laws = poisson_law(rate * first_length), poisson_law(rate * second_length)
        p_values[pair] = _p_value(
            int(pairs[pair, 0]), int(pairs[pair, 1]), first_length, second_length, *laws
        )
    result: FloatArray = p_values[places.reshape(-1)]
    return result


def statistic(
    first: FloatArray | IntArray,
    second: FloatArray | IntArray,
    first_length: float,
    second_length: float,
) -> FloatArray:
    """Return the difference of the rates in standard errors; 0 where both counts are zero."""
    variance = first / first_length**2 + second / second_length**2
    difference = first / first_length - second / second_length
    none = np.zeros(np.broadcast(difference, variance).shape)
    found: FloatArray = np.divide(difference, np.sqrt(variance), out=none, where=variance > 0)
    return found


def _p_value(
    first: int, second: int, first_length: float, second_length: float, one: Law, other: Law
) -> float:
    """Sum the probability of all pairs at least as far apart as the one observed."""
    observed = float(
        abs(statistic(np.array([first]), np.array([second]), first_length, second_length)[0])
    )
    if observed == 0:
        return 1.0
    counts = other.first + np.arange(len(other.probability))
    ratio, square = first_length / second_length, observed**2
    middle = ratio * counts + square / 2
    half = observed / 2 * np.sqrt(square + 4 * ratio * (1 + ratio) * counts)
    hair = HAIR * (1 + middle + half)
    from_here_up = np.ceil(middle + half - hair).astype(np.int64)
    up_to_here = np.floor(middle - half + hair).astype(np.int64)
    # two zeros are no difference, however the rounding falls
    up_to_here[counts == 0] = -1
    above = np.append(one.at_least, 0.0)
    below = np.insert(one.at_most, 0, 0.0)
    width = len(one.probability)
    upper = above[np.clip(from_here_up - one.first, 0, width)]
    lower = below[np.clip(up_to_here - one.first + 1, 0, width)]
    p_value = float(np.dot(other.probability, upper + lower))
    return min(1.0, max(SMALLEST, p_value))


def rate_ratio_limits(
    first: IntArray,
    second: IntArray,
    first_length: float = 1.0,
    second_length: float = 1.0,
    level: float = 0.95,
) -> tuple[FloatArray, FloatArray]:
    """Return exact limits of the second rate divided by the first (Clopper & Pearson 1934).

    Given their sum, the second count is binomial. Without events in the first period there is no
    upper limit (infinity); without any event no limit at all (NaN).
    """
    from scipy.special import betaincinv

    tail = (1 - level) / 2
    share_low, share_high = np.zeros(len(first)), np.ones(len(first))
    some, other = second > 0, first > 0
    share_low[some] = betaincinv(second[some], first[some] + 1.0, tail)
    share_high[other] = betaincinv(second[other] + 1.0, first[other], 1 - tail)
    length = first_length / second_length
    low, high = length * share_low / (1 - share_low), np.full(len(first), math.inf)
    high[other] = length * share_high[other] / (1 - share_high[other])
    nothing = ~some & ~other
    low[nothing], high[nothing] = np.nan, np.nan
    return low, high
