"""Rates of few residents drawn towards the mean of all, so that chance does not rank places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")


def empirical_bayes(events: FloatArray, population: FloatArray) -> FloatArray:
    """Return rates shrunk towards the overall rate (Marshall 1991).

    Parameters
    ----------
    events, population : numpy.ndarray
        Shape (n,); population above zero.
    """
    overall = events.sum() / population.sum()
    rates = events / population
    spread = float((population * (rates - overall) ** 2).sum() / population.sum())
    between = max(0.0, spread - overall / population.mean())
    if overall == 0:
        return np.zeros_like(rates)
    smoothed: FloatArray = overall + (rates - overall) * between / (between + overall / population)
    return smoothed
