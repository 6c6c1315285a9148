"""How much more a sum of events varies because events follow each other in space and time.

Counts of a Poisson process vary as much as their mean. Burglaries that follow a burglary nearby
come in clusters, and an interval made for a Poisson process is then too narrow. The variance of a
weighted sum Σ c of a point process is Σ c² plus twice the sum of c·c′ over the pairs in excess of
independence. Pairs close in both space and time are counted, and those that space and time apart
would bring are taken off, as in the test of Knox (1964): trend, season and hot spots alone make no
excess.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

NEAR_M, NEAR_DAYS = 200.0, 14.0
CLEAR = 1.6448536269514722
"""One-sided 5 %: how far beyond chance the close pairs must be to speak of clusters."""


@dataclass(frozen=True, slots=True)
class Excess:
    """Close pairs beyond what space and time apart would bring.

    Parameters
    ----------
    weighted : float
        The sum of the products of their weights.
    pairs, expected : float
        How many pairs are close in both, and how many were expected.
    """

    weighted: float
    pairs: float
    expected: float

    @property
    def clear(self) -> bool:
        """Whether there are more close pairs than chance explains."""
        return self.pairs - self.expected > CLEAR * math.sqrt(max(self.expected, 1.0))


NONE = Excess(0.0, 0.0, 0.0)


def excess_pairs(
    x: FloatArray,
    y: FloatArray,
    days: FloatArray,
    weights: FloatArray,
    *,
    near: float = NEAR_M,
    within: float = NEAR_DAYS,
) -> Excess:
    """Count the pairs of events close in space and time, weighted, and those expected by chance.

    Parameters
    ----------
    x, y : numpy.ndarray
        Positions in metres; close is at most ``near`` along each axis.
    days : numpy.ndarray
        When, in days.
    weights : numpy.ndarray
        What each event contributes to the sum.
    near, within : float
        Metres and days.
    """
    from scipy.spatial import cKDTree

    number = len(x)
    if number < 2:
        return NONE
    both = cKDTree(np.column_stack([x / near, y / near, days / within]))
    place = cKDTree(np.column_stack([x / near, y / near]))
    ordered = np.sort(days)
    close_in_time = float(
        (np.searchsorted(ordered, ordered + within, side="right") - np.arange(1, number + 1)).sum()
    )
    share = close_in_time / (number * (number - 1) / 2)

    def pairs(tree: cKDTree, values: FloatArray) -> float:
        inside = tree.count_neighbors(tree, 1.0, weights=(values, values), p=np.inf)
        return float(inside - (values**2).sum()) / 2

    ones = np.ones(number)
    return Excess(
        pairs(both, weights) - share * pairs(place, weights),
        pairs(both, ones),
        share * pairs(place, ones),
    )
