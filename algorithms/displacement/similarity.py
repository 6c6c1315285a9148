"""Andresen's spatial point pattern test on counts: do two patterns share out alike over areas?

Andresen (2009): each area's share of the base is held against the shares that samples of the test
points give it. The number of test points of an area in a sample without replacement is
hypergeometric, so its limits need no sampling at all; resampling is there to repeat older work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..spatial.discrete_laws import hypergeometric_law

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from ..spatial.draws import Draws

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Method = Literal["hypergeometric", "resampling"]
TAIL = 0.025
"""What is cut off at either end of the samples: 5 of 200."""


@dataclass(frozen=True, slots=True)
class Similarity:
    """The test of every area.

    Parameters
    ----------
    base_share, test_share : numpy.ndarray
        The share of each area in the points of either pattern.
    low, high : numpy.ndarray
        Limits of the test's share.
    similarity : numpy.ndarray
        −1 where the base's share lies below the limits, 1 above, else 0.
    s_index : float
        The share of areas with 0.
    robust_s_index : float
        The same among areas with a point of either.
    """

    base_share: FloatArray
    test_share: FloatArray
    low: FloatArray
    high: FloatArray
    similarity: IntArray
    s_index: float
    robust_s_index: float


def similarity(
    base: IntArray,
    test: IntArray,
    *,
    sample_share: float = 0.85,
    method: Method = "hypergeometric",
    runs: int = 200,
    draws: Draws | None = None,
    tick: Callable[[float], None] = lambda share: None,
) -> Similarity:
    """Test whether two patterns share out alike.

    Parameters
    ----------
    base, test : numpy.ndarray
        Points of each area, with a positive sum; for ``resampling`` in an order that does not
        change.
    sample_share : float
        The share of the test points in each sample.
    method : str
        hypergeometric, exact limits; or resampling, those of ``runs`` samples.
    draws : Draws
        For resampling.
    tick : callable
        Told the share that is done; raises to stop.
    """
    total = int(test.sum())
    size = sample_size(total, sample_share)
    low, high = (
        exact_limits(test, size, tick)
        if method == "hypergeometric" or draws is None
        else resampled_limits(test, size, runs, draws, tick)
    )
    # compared as products of whole numbers: equal shares are equal
    scaled, whole = base.astype(object) * size, int(base.sum())
    below = np.array(scaled < low.astype(object) * whole, dtype=bool)
    above = np.array(scaled > high.astype(object) * whole, dtype=bool)
    found = above.astype(np.int64) - below.astype(np.int64)
    some = (base > 0) | (test > 0)
    return Similarity(
        base / base.sum(), test / total, low / size, high / size, found,
        float((found == 0).mean()), float((found[some] == 0).mean()),
    )  # fmt: skip


def sample_size(total: int, share: float) -> int:
    """Return how many test points a sample has: half to even, as R and Python round."""
    return max(1, round(share * total))


def exact_limits(
    test: IntArray, size: int, tick: Callable[[float], None] = lambda share: None
) -> tuple[IntArray, IntArray]:
    """Return the 2.5 % and 97.5 % quantiles of each area's points in a sample."""
    total = int(test.sum())
    counts, places = np.unique(test, return_inverse=True)
    limits = np.empty((len(counts), 2), dtype=np.int64)
    for number, count in enumerate(counts):
        if number % 256 == 0:
            tick(number / len(counts))
        law = hypergeometric_law(total, int(count), size)
        limits[number] = law.quantile(TAIL), law.quantile(1 - TAIL)
    return limits[places, 0], limits[places, 1]


def resampled_limits(
    test: IntArray,
    size: int,
    runs: int,
    draws: Draws,
    tick: Callable[[float], None] = lambda share: None,
) -> tuple[IntArray, IntArray]:
    """Return the lowest and highest of samples without replacement, the outer ones cut off."""
    owner = np.repeat(np.arange(len(test)), test)
    counted = np.empty((runs, len(test)), dtype=np.int64)
    for run in range(runs):
        tick(run / runs)
        chosen = draws.subset(len(owner), size)
        counted[run] = np.bincount(owner[chosen], minlength=len(test))
    counted.sort(axis=0)
    cut = int(runs * TAIL)
    return counted[cut], counted[runs - 1 - cut]
