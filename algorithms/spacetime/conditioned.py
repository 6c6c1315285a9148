"""Moves by the class of the neighbours: does a place rise sooner beside high ones?

The spatial Markov chain of Rey (2001): one matrix of moves for each class that the mean of the
neighbours lies in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .markov import moves

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..spatial.weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = ["neighbour_classes", "neighbour_moves"]


def neighbour_classes(values: FloatArray, weights: NeighbourWeights, count: int) -> IntArray:
    """Return the class of the mean of each area's neighbours, by the cut points of the areas.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (areas, periods).
    count : int
        The number of classes: quantiles of the period's own values.

    Returns
    -------
    numpy.ndarray
        Shape (areas, periods); -1 for an area without neighbours.
    """
    areas, periods = values.shape
    classes = np.full((areas, periods), -1, dtype=np.int64)
    for period in range(periods):
        lag = weights.lag(values[:, period])
        cuts = np.quantile(values[:, period], np.arange(1, count) / count)
        known = np.isfinite(lag)
        classes[known, period] = np.searchsorted(cuts, lag[known], side="left")
    return classes


def neighbour_moves(classes: IntArray, neighbours: IntArray, count: int) -> IntArray:
    """Count moves by the neighbours' class in the period they start from.

    Returns
    -------
    numpy.ndarray
        Shape (count, count, count): the neighbours' class, from, to.
    """
    found = np.zeros((count, count, count), dtype=np.int64)
    for around in range(count):
        only = np.where(neighbours[:, :-1] == around, classes[:, :-1], -1)
        pairs = np.stack([only.ravel(), classes[:, 1:].ravel()], axis=1)
        found[around] = moves(pairs, count)
    return found
