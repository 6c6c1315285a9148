"""Composite scores and how much their ranks depend on choices, on arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..spatial.draws import Draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Normalisation = Literal["percentile", "z", "min_max"]
WeightRange = Literal["any", "near"]

TOP_SHARE = 0.1
LOWEST, HIGHEST = 5, 95
"""The percentiles between which nine of ten runs lie."""
_PLACES = 9
"""Decimals of a score that count; the rest is rounding."""
_CELLS = 4_000_000


def normalised(values: FloatArray, how: Normalisation) -> FloatArray:
    """Bring columns to one scale; a column of one value becomes its middle.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (areas, columns), finite.
    how : str
        ``percentile``: 0 for the lowest to 100 for the highest, ties at their mean rank; ``z``:
        standard deviations from the mean; ``min_max``: 0 for the lowest value to 100 for the
        highest.
    """
    count = len(values)
    if how == "percentile":
        from scipy.stats import rankdata

        ranks: FloatArray = (rankdata(values, axis=0) - 1) / max(1, count - 1) * 100
        return ranks
    if how == "z":
        spread = values.std(axis=0)
        centred = values - values.mean(axis=0)
        same = np.ptp(values, axis=0) == 0
        centred[:, same] = 0.0
        scaled_z: FloatArray = np.divide(centred, spread, out=centred, where=~same)
        return scaled_z
    low, extent = values.min(axis=0), np.ptp(values, axis=0)
    scaled: FloatArray = np.full_like(values, 50.0)
    np.divide((values - low) * 100, extent, out=scaled, where=extent > 0)
    return scaled


def scores(scaled: FloatArray, weights: FloatArray) -> FloatArray:
    """Return weighted means of normalised columns.

    Parameters
    ----------
    scaled : numpy.ndarray
        Shape (areas, columns).
    weights : numpy.ndarray
        Shape (columns,) or (columns, runs), zero or more, each with a positive sum.
    """
    found: FloatArray = np.round(scaled @ (weights / weights.sum(axis=0)), _PLACES)
    return found


def ranks_of(score: FloatArray) -> IntArray:
    """Return ranks from 1 for the highest score; equal scores share the better rank.

    Parameters
    ----------
    score : numpy.ndarray
        Shape (areas,) or (areas, runs): each column is ranked by itself.
    """
    table = score.reshape(len(score), -1)
    order = np.argsort(-table, axis=0, kind="stable")
    ordered = np.take_along_axis(table, order, axis=0)
    place = np.broadcast_to(np.arange(len(table))[:, None], table.shape)
    fresh = np.ones(table.shape, dtype=bool)
    fresh[1:] = ordered[1:] != ordered[:-1]
    first = np.maximum.accumulate(np.where(fresh, place, 0), axis=0)
    ranks = np.empty(table.shape, dtype=np.int64)
    np.put_along_axis(ranks, order, first + 1, axis=0)
    return ranks.reshape(score.shape)


def top_of(count: int) -> int:
    """Return how many areas make the top tenth: at least one."""
    return max(1, int(np.ceil(TOP_SHARE * count - 1e-9)))


@dataclass(frozen=True, slots=True)
class RankRange:
    """Where areas rank over many sets of weights.

    Parameters
    ----------
    low, high : numpy.ndarray
        Ranks between which nine of ten runs lie; the low one is the better.
    top_share : numpy.ndarray
        The share of runs that put an area into the top tenth.
    mean_shift : numpy.ndarray
        Of each run: how many ranks areas move on average.
    largest_shift : numpy.ndarray
        Of each run: how many ranks one area moves at most.
    top_kept : numpy.ndarray
        Of each run: the share of the top tenth that stays in it.
    """

    low: FloatArray
    high: FloatArray
    top_share: FloatArray
    mean_shift: FloatArray
    largest_shift: FloatArray
    top_kept: FloatArray


def rank_range(
    scaled: FloatArray,
    weights: FloatArray,
    ranks: IntArray,
    *,
    how: WeightRange,
    runs: int,
    seed: int,
    tick: Callable[[float], None],
) -> RankRange:
    """Rank the areas under many sets of weights (Saisana et al. 2005).

    ``any`` draws weights so that every set is as likely (a flat Dirichlet distribution); ``near``
    changes each weight by up to half of itself.

    Parameters
    ----------
    scaled : numpy.ndarray
        Shape (areas, columns), normalised.
    weights : numpy.ndarray
        The weights chosen.
    ranks : numpy.ndarray
        The ranks under them.
    """
    count, columns = scaled.shape
    draws = Draws(seed)
    if how == "any":
        # a weight of zero leaves a column out, and leaves it out here too
        used = np.flatnonzero(weights > 0)
        drawn = np.zeros((columns, runs))
        drawn[used] = draws.simplex(len(used), runs).T
    else:
        drawn = weights[:, None] * (0.5 + draws.uniforms(runs * columns).reshape(runs, columns).T)
    found = np.empty((count, runs), dtype=np.int32)
    step = max(1, _CELLS // count)
    for start in range(0, runs, step):
        tick(start / runs)
        found[:, start : start + step] = ranks_of(scores(scaled, drawn[:, start : start + step]))
    top = top_of(count)
    low, high = np.empty(count), np.empty(count)
    for start in range(0, count, step):
        tick(1.0)
        low[start : start + step], high[start : start + step] = np.percentile(
            found[start : start + step], (LOWEST, HIGHEST), axis=1, method="nearest"
        )
    shifts = [compared(ranks, found[:, run]) for run in range(runs)]
    mean, largest, kept = (np.array(values, dtype=float) for values in zip(*shifts, strict=True))
    return RankRange(low, high, (found <= top).mean(axis=1), mean, largest, kept)


def compared(ranks: IntArray, other: NDArray[np.integer]) -> tuple[float, float, float]:
    """Return the mean and the largest shift of ranks, and the share of the top tenth that stays."""
    shift = np.abs(ranks - other)
    top = top_of(len(ranks))
    return float(shift.mean()), float(shift.max()), float((other[ranks <= top] <= top).mean())


def variations(
    values: FloatArray, weights: FloatArray, how: Normalisation
) -> Iterator[tuple[str, int, IntArray]]:
    """Go through other choices: each column left out, each other normalisation.

    Yields
    ------
    kind : str
        ``without`` or the normalisation.
    column : int
        The column left out, else −1.
    ranks : numpy.ndarray
        The ranks that follow. A column cannot be left out when only weights of zero would remain.
    """
    scaled = normalised(values, how)
    for column in range(values.shape[1]):
        kept = np.arange(values.shape[1]) != column
        if weights[kept].sum() > 0:
            yield "without", column, ranks_of(scores(scaled[:, kept], weights[kept]))
    others: tuple[Normalisation, ...] = ("percentile", "z", "min_max")
    for other in others:
        if other != how:
            yield other, -1, ranks_of(scores(normalised(values, other), weights))
