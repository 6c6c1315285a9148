"""The mean distance to the nearest neighbour, and what chance alone would make it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class NearestNeighbours:
    """The index of Clark & Evans (1954) with the edge correction of Donnelly (1978).

    Parameters
    ----------
    observed, expected : float
        Mean distances to the nearest neighbour in metres.
    index : float
        observed / expected: below one clustered, above one dispersed.
    z, p_value : float
        Under complete spatial randomness, two-sided by the normal approximation.
    """

    observed: float
    expected: float
    index: float
    z: float
    p_value: float


def mean_nearest_distance(places: FloatArray, counts: NDArray[np.int64]) -> float:
    """Return the mean distance to the nearest other point.

    Parameters
    ----------
    places : numpy.ndarray
        Distinct places, shape (m, 2): points that share theirs are at distance 0.
    counts : numpy.ndarray
        How many points lie at each.
    """
    from scipy.spatial import cKDTree

    alone = counts == 1
    if not alone.any() or len(places) < 2:
        return 0.0
    distance, _ = cKDTree(places).query(places[alone], k=[2], workers=-1)
    return float(distance.sum() / counts.sum())


def clark_evans(observed: float, number: int, area: float, perimeter: float) -> NearestNeighbours:
    """Compare a mean nearest distance with complete spatial randomness (Donnelly 1978).

    E = 0.5·√(A/n) + (0.0514 + 0.041/√n)·P/n; Var = 0.070·A/n² + 0.037·P·√(A/n⁵). Without the
    terms of the perimeter P (Clark & Evans 1954) points near the edge, whose neighbours were not
    observed, make any pattern look dispersed.
    """
    from scipy.stats import norm

    root = np.sqrt(number)
    expected = 0.5 * np.sqrt(area / number) + (0.0514 + 0.041 / root) * perimeter / number
    error = np.sqrt(
        0.070 * area / number**2 + 0.037 * perimeter * np.sqrt(area / float(number) ** 5)
    )
    z = float((observed - expected) / error)
    return NearestNeighbours(
        observed, float(expected), float(observed / expected), z, float(2 * norm.sf(abs(z)))
    )
