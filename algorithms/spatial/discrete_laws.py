"""Poisson and hypergeometric probabilities around their mode, the same digits on every platform.

Each probability follows from its neighbour by one multiplication and one division, which IEEE
arithmetic rounds alike everywhere; logarithms and gamma functions of different libraries do not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

DEVIATIONS, MARGIN = 8.6, 20.0
"""Beyond so many standard deviations and units lies less than 1e-16 (Bernstein's inequality)."""


@dataclass(frozen=True, slots=True)
class Law:
    """The probabilities of whole numbers in a row; what lies beyond is less than 1e-16.

    Parameters
    ----------
    first : int
        The lowest number.
    probability : numpy.ndarray
        Of ``first``, ``first`` + 1 …; they sum to one.
    """

    first: int
    probability: FloatArray

    @property
    def at_most(self) -> FloatArray:
        """The probability of each number or fewer."""
        return np.cumsum(self.probability)

    @property
    def at_least(self) -> FloatArray:
        """The probability of each number or more."""
        summed: FloatArray = np.cumsum(self.probability[::-1])[::-1]
        return summed

    def quantile(self, share: float) -> int:
        """Return the lowest number that has at least ``share`` at or below it."""
        place = int(np.searchsorted(self.at_most, share * (1 - 1e-12)))
        return self.first + min(place, len(self.probability) - 1)

    def drawn(self, uniforms: FloatArray) -> IntArray:
        """Return the number that each uniform number of [0, 1) stands for."""
        place = np.searchsorted(self.at_most, uniforms, side="right")
        found: IntArray = self.first + np.minimum(place, len(self.probability) - 1)
        return found


def _law(first: int, mode: int, upward: FloatArray, downward: FloatArray) -> Law:
    """Return a law from the ratios of neighbours on either side of its mode."""
    above, below = np.cumprod(upward), np.cumprod(downward)
    weights = np.concatenate([below[::-1], [1.0], above])
    # cumsum adds in order on every platform; sum may add in parts
    return Law(mode - len(below), weights / np.cumsum(weights)[-1])


def poisson_law(mean: float) -> Law:
    """Return the Poisson probabilities of a mean."""
    reach = DEVIATIONS * math.sqrt(mean) + MARGIN
    mode = math.floor(mean)
    low, high = max(0, math.floor(mean - reach)), math.ceil(mean + reach)
    upward = mean / np.arange(mode + 1, high + 1)
    downward = np.arange(mode, low, -1) / mean if mode > low else np.empty(0)
    return _law(low, mode, upward, downward)


def hypergeometric_law(population: int, marked: int, drawn: int) -> Law:
    """Return the probabilities of marked units among those drawn without replacement."""
    lowest, highest = max(0, drawn - (population - marked)), min(marked, drawn)
    mean = marked * drawn / population if population else 0.0
    spread = (
        mean * (population - marked) / population * (population - drawn) / (population - 1)
        if population > 1
        else 0.0
    )
    reach = DEVIATIONS * math.sqrt(spread) + MARGIN
    mode = min(max((marked + 1) * (drawn + 1) // (population + 2), lowest), highest)
    low = max(lowest, min(mode, math.floor(mean - reach)))
    high = min(highest, max(mode, math.ceil(mean + reach)))
    left = population - marked - drawn
    up, down = np.arange(mode, high, dtype=float), np.arange(mode, low, -1, dtype=float)
    upward = (marked - up) * (drawn - up) / ((up + 1) * (left + up + 1))
    downward = down * (left + down) / ((marked - down + 1) * (drawn - down + 1))
    return _law(low, mode, upward, downward)
