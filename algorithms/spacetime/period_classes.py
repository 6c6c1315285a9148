"""The class of every area in every period: hot by Gi*, or which part of the ranking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.progress import Progress, part_of
from ..spatial.inference import neighbour_sum_tails
from ..spatial.local import Inference
from ..spatial.p_values import normal_p_values
from ..spatial.z_scores import getis_ord_z

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..spatial.weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = ["HOT_CLASSES", "PeriodClasses", "hot_classes", "normal_hot_classes", "quantile_classes"]

HOT_CLASSES = ("cold", "not_significant", "hot")
COLD, NEITHER, HOT = range(3)
NO_CLASS = -1


@dataclass(frozen=True, slots=True)
class PeriodClasses:
    """Classes by area and period, and what they were judged by.

    Parameters
    ----------
    classes : numpy.ndarray of int
        Shape (areas, periods): positions in ``names``, -1 for none.
    names : tuple of str
        The classes from low to high.
    hot : int
        The class that counts as hot.
    z, p_adjusted : numpy.ndarray
        Shape (areas, periods); NaN where classes are quantiles.
    merged : int
        Periods with fewer classes than asked for, because many areas share a value.
    """

    classes: IntArray
    names: tuple[str, ...]
    hot: int
    z: FloatArray
    p_adjusted: FloatArray
    merged: int = 0


def hot_classes(
    values: FloatArray, weights: NeighbourWeights, inference: Inference, progress: Progress
) -> PeriodClasses:
    """Tell in which periods an area was hot or cold, by Gi* of that period alone.

    The areas of a period are tested at once, and its p-values corrected together; periods are not
    corrected for each other, so that an area's history does not depend on how long it is. A period
    in which all values are alike has neither hot nor cold areas. Islands have no class.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (areas, periods), finite.
    weights : NeighbourWeights
        Of these areas, without self-neighbours.
    """
    count, periods = values.shape
    classes = np.full((count, periods), NEITHER, dtype=np.int64)
    z = np.full((count, periods), np.nan)
    p_adjusted = np.full((count, periods), np.nan)
    islands = weights.islands
    for period in range(periods):
        tell = part_of(progress, period / periods, (period + 1) / periods)
        score = getis_ord_z(values[:, period], weights, star=True)
        score[islands] = np.nan
        p_value = normal_p_values(score, inference.alternative)
        p_sim, direction = np.full(count, np.nan), np.sign(score)
        if inference.permutations:
            tails = neighbour_sum_tails(
                values[:, period],
                weights,
                permutations=inference.permutations,
                # each period has draws of its own
                seed=inference.seed + period,
                progress=tell,
            )
            p_sim = tails.p_values(inference.alternative)
            direction = np.where(tails.direction == direction, direction, 0.0)
        tell(1.0, "")
        corrected = inference.corrected(p_sim, p_value, islands | np.isnan(score))
        sure = corrected <= inference.alpha
        classes[sure & (direction > 0), period] = HOT
        classes[sure & (direction < 0), period] = COLD
        z[:, period], p_adjusted[:, period] = score, corrected
    classes[islands] = NO_CLASS
    return PeriodClasses(classes, HOT_CLASSES, HOT, z, p_adjusted)


def normal_hot_classes(
    values: FloatArray, weights: NeighbourWeights, inference: Inference
) -> Callable[[FloatArray], NDArray[np.int8]]:
    """Return what classes arrangements of one period's values, by the normal approximation.

    The values stay the same whatever their order, so their mean and spread do: only the sums over
    neighbours are new. It serves the test of memory, which asks thousands of arrangements.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (areas,): the period's values in any order.
    """
    from scipy.sparse import csr_array, eye_array

    count = len(values)
    links = np.ones(len(weights.values)) if weights.equal else weights.values
    summing = csr_array(
        (links, weights.neighbours, weights.starts), shape=(count, count)
    ) + eye_array(count, format="csr")
    weight_sum = summing.sum(axis=1)
    spread = (count * summing.power(2).sum(axis=1) - weight_sum**2) / (count - 1)
    scale = np.sqrt(np.maximum(values.var() * spread, 0.0))
    usable = (scale > 1e-12 * max(1.0, float(np.abs(values).max(initial=0.0)))) & ~weights.islands
    middle = weight_sum * values.mean()
    tested = int(usable.sum())
    limit = _least_z(inference)

    def classed(arranged: FloatArray) -> NDArray[np.int8]:
        found = np.full(arranged.shape, NEITHER, dtype=np.int8)
        if tested:
            z = np.zeros(arranged.shape)
            apart = summing @ arranged - middle[:, np.newaxis]
            np.divide(apart, scale[:, np.newaxis], out=z, where=usable[:, np.newaxis])
            high = np.abs(z) >= limit
            if inference.correction != "none":
                _keep_corrected(z, high, tested, inference)
            found[high & (z > 0)] = HOT
            found[high & (z < 0)] = COLD
        found[weights.islands] = NO_CLASS
        return found

    return classed


def quantile_classes(values: FloatArray, count: int) -> PeriodClasses:
    """Return the part of each period's ranking that every area lies in, 1 the lowest.

    The cut points are the period's own quantiles (linear between neighbouring values); a value
    equal to one lies below it. Where many areas share a value, classes are of unequal size or
    empty.
    """
    areas, periods = values.shape
    classes = np.zeros((areas, periods), dtype=np.int64)
    merged = 0
    for period in range(periods):
        cuts = np.quantile(values[:, period], np.arange(1, count) / count)
        classes[:, period] = np.searchsorted(cuts, values[:, period], side="left")
        merged += len(np.unique(classes[:, period])) < min(count, areas)
    nothing = np.full((areas, periods), np.nan)
    names = tuple(str(number + 1) for number in range(count))
    return PeriodClasses(classes, names, count - 1, nothing, nothing, merged)


def _least_z(inference: Inference) -> float:
    from scipy.stats import norm

    sides = 2.0 if inference.alternative == "two-sided" else 1.0
    return float(norm.isf(inference.alpha / sides))


def _keep_corrected(
    z: FloatArray, high: NDArray[np.bool_], tested: int, inference: Inference
) -> None:
    """Keep, in place, what stays small enough once corrected for the tests of its column."""
    from scipy.stats import norm

    sides = 2.0 if inference.alternative == "two-sided" else 1.0
    column, row = np.nonzero(high.T)
    p_value = sides * norm.sf(np.abs(z[row, column]))
    if inference.correction == "bonferroni":
        kept = p_value * tested <= inference.alpha
    else:
        # Benjamini–Hochberg keeps the smallest j of which the last is at most j·α/n; what is
        # larger than α is never among them
        order = np.lexsort((p_value, column))
        begin = np.searchsorted(column, np.arange(z.shape[1]))
        rank = np.empty(len(order), dtype=np.int64)
        rank[order] = np.arange(len(order)) - begin[column] + 1
        passes = p_value <= rank * inference.alpha / tested
        most = np.zeros(z.shape[1], dtype=np.int64)
        np.maximum.at(most, column, np.where(passes, rank, 0))
        kept = rank <= most[column]
    high[row[~kept], column[~kept]] = False
