"""What the index of similarity is when two patterns differ by chance alone.

Andresen's S lets the test points vary and takes the base as fixed, so it falls short of 1 even for
two patterns with the same shares (Wheeler, Steenbeek & Andresen 2018). With the points of both
thrown together, an area's base points are hypergeometric: how often it is alike follows exactly.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

import numpy as np

from ..spatial.discrete_laws import hypergeometric_law
from .similarity import TAIL, sample_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ChanceSimilarity:
    """The index where nothing differs.

    Parameters
    ----------
    s_index, robust_s_index : float
        What it is on average, of all areas and of those with points.
    p_value : float
        How likely as few alike areas, or fewer, are by chance.
    """

    s_index: float
    robust_s_index: float
    p_value: float


def chance_similarity(
    base: IntArray,
    test: IntArray,
    alike: int,
    *,
    sample_share: float = 0.85,
    tick: Callable[[float], None] = lambda share: None,
) -> ChanceSimilarity:
    """Return what the exact index would be were both patterns drawn from the same shares.

    The p-value takes areas as independent of each other; the fixed total ties them by less than
    one part in their number.

    Parameters
    ----------
    base, test : numpy.ndarray
        Points of each area, with a positive sum.
    alike : int
        How many areas were found alike.
    sample_share : float
        The share of the test points in each sample.
    tick : callable
        Told the share that is done; raises to stop.
    """
    from scipy.signal import convolve
    from scipy.stats import binom

    pooled = base + test
    counts, of_area = np.unique(pooled, return_counts=True)
    chances = _alike(counts, int(base.sum()), int(test.sum()), sample_share, tick)
    # the number of alike areas: a sum of binomials, one for each count of points
    law = np.ones(1)
    for chance, areas in zip(chances, of_area, strict=True):
        law = convolve(law, binom.pmf(np.arange(areas + 1), areas, chance))
    some = counts > 0
    return ChanceSimilarity(
        float((chances * of_area).sum() / of_area.sum()),
        float((chances * of_area)[some].sum() / of_area[some].sum()),
        float(np.clip(law[: alike + 1].sum(), 0.0, 1.0)),
    )


def _alike(
    counts: IntArray,
    base_total: int,
    test_total: int,
    sample_share: float,
    tick: Callable[[float], None],
) -> FloatArray:
    """Return how likely an area with so many points of both is found alike."""
    size = sample_size(test_total, sample_share)

    @cache
    def limits(marked: int) -> tuple[int, int]:
        law = hypergeometric_law(test_total, marked, size)
        return law.quantile(TAIL), law.quantile(1 - TAIL)

    def above(end: int, count: int, held: int) -> int:
        """Return the sign of the base's share less a limit of the test's share."""
        reached, needed = held * size, limits(count - held)[end] * base_total
        return (reached > needed) - (reached < needed)

    chances = np.empty(len(counts))
    for number, count in enumerate(counts.tolist()):
        if number % 64 == 0:
            tick(number / len(counts))
        law = hypergeometric_law(base_total + test_total, count, base_total)
        possible = range(law.first, law.first + len(law.probability))
        # more of the base leave fewer for the test: both limits are crossed once
        reached = bisect_left(possible, 0, key=partial(above, 0, count))
        passed = bisect_left(possible, 1, key=partial(above, 1, count))
        chances[number] = law.probability[reached:passed].sum()
    return np.minimum(chances, 1.0)
