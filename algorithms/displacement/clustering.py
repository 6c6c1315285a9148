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
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

NEAR_M, NEAR_DAYS = 200.0, 14.0
CLEAR = 1.6448536269514722
"""One-sided 5 %: how far beyond chance the close pairs must be to speak of clusters."""


@dataclass(frozen=True, slots=True)
class Excess:
    """Close pairs between groups of events beyond what space and time apart would bring.

    Parameters
    ----------
    beyond : numpy.ndarray
        Shape (groups, groups), symmetrical: pairs in excess between every two groups.
    pairs, expected : float
        How many pairs of all events are close in both, and how many were expected.
    """

    beyond: FloatArray
    pairs: float
    expected: float

    @property
    def clear(self) -> bool:
        """Whether there are more close pairs than chance explains."""
        return self.pairs - self.expected > CLEAR * math.sqrt(max(self.expected, 1.0))

    def added(self, weights: FloatArray) -> float:
        """Return what the pairs add to the variance of a sum, by the weight of each group."""
        own = np.diag(self.beyond)
        between = weights @ (self.beyond - np.diag(own)) @ weights
        # a pair within a group stands once in the matrix, one between two groups twice
        return float(2 * (weights**2 @ own) + between)


def excess_pairs(
    x: FloatArray,
    y: FloatArray,
    days: FloatArray,
    group: NDArray[np.int64],
    groups: int,
    *,
    near: float = NEAR_M,
    within: float = NEAR_DAYS,
) -> Excess:
    """Count the pairs of events close in space and time, and those expected by chance.

    Parameters
    ----------
    x, y : numpy.ndarray
        Positions in metres; close is at most ``near`` along each axis.
    days : numpy.ndarray
        When, in days.
    group : numpy.ndarray
        The group of each event: events of one group weigh the same.
    groups : int
        How many groups there are.
    near, within : float
        Metres and days.
    """
    number = len(x)
    if number < 2:
        return Excess(np.zeros((groups, groups)), 0.0, 0.0)
    ordered = np.sort(days)
    close_in_time = float(
        (np.searchsorted(ordered, ordered + within, side="right") - np.arange(1, number + 1)).sum()
    )
    share = close_in_time / (number * (number - 1) / 2)
    place = np.column_stack([x / near, y / near])
    both = _pairs(np.column_stack([place, days / within]), group, groups)
    expected = share * _pairs(place, group, groups)
    once = np.triu_indices(groups)
    return Excess(both - expected, float(both[once].sum()), float(expected[once].sum()))


def _pairs(places: FloatArray, group: NDArray[np.int64], groups: int) -> FloatArray:
    """Return how many pairs lie within one unit of each other, by their groups."""
    from scipy.spatial import cKDTree

    trees = [cKDTree(places[group == one]) for one in range(groups)]
    found = np.zeros((groups, groups))
    for one in range(groups):
        if not trees[one].n:
            continue
        found[one, one] = (trees[one].count_neighbors(trees[one], 1.0, p=np.inf) - trees[one].n) / 2
        for other in range(one + 1, groups):
            if trees[other].n and not _apart(trees[one], trees[other]):
                found[one, other] = trees[one].count_neighbors(trees[other], 1.0, p=np.inf)
                found[other, one] = found[one, other]
    return found


def _apart(one: Any, other: Any) -> bool:
    """Tell whether no two points of two trees can be within one unit."""
    return bool(((one.mins - other.maxes > 1) | (other.mins - one.maxes > 1)).any())
