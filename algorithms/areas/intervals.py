"""Limits of counts and of weighted sums of counts, when events follow a Poisson distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")


def garwood_interval(events: FloatArray, confidence: float = 0.95) -> tuple[FloatArray, FloatArray]:
    """Return exact Poisson limits of counts (Garwood 1936)."""
    from scipy.stats import chi2

    tail = (1 - confidence) / 2
    low = np.where(events > 0, chi2.ppf(tail, 2 * np.maximum(events, 0.5)) / 2, 0.0)
    high = chi2.ppf(1 - tail, 2 * events + 2) / 2
    return low, high


def byar_interval(events: FloatArray, confidence: float = 0.95) -> tuple[FloatArray, FloatArray]:
    """Return Byar's approximate limits of counts, as Breslow & Day (1987) print them.

    Public health offices use them. Some packages call another formula by this name, with half an
    event added in both limits; it gives other numbers, and a negative limit for no events.
    """
    from scipy.stats import norm

    z = norm.ppf(1 - (1 - confidence) / 2)
    some = np.maximum(events, 0.5)
    low = np.where(events > 0, some * (1 - 1 / (9 * some) - z / (3 * np.sqrt(some))) ** 3, 0.0)
    more = events + 1
    high = more * (1 - 1 / (9 * more) + z / (3 * np.sqrt(more))) ** 3
    return np.maximum(low, 0.0), high


def fay_feuer_interval(
    rate: FloatArray, variance: FloatArray, largest: FloatArray, confidence: float = 0.95
) -> tuple[FloatArray, FloatArray]:
    """Return gamma limits of a weighted sum of Poisson counts (Fay & Feuer 1997).

    Parameters
    ----------
    rate, variance : numpy.ndarray
        The sums Σ w e / n and Σ w² e / n², shape (areas,).
    largest : numpy.ndarray
        The largest w / n of each area: what one event more could add.
    """
    from scipy.stats import gamma

    tail = (1 - confidence) / 2
    some = rate > 0
    safe = np.where(some, rate, 1.0)
    spread = np.where(some, variance, 1.0)
    low = np.where(some, gamma.ppf(tail, safe**2 / spread, scale=spread / safe), 0.0)
    upper, wider = rate + largest, variance + largest**2
    high = gamma.ppf(1 - tail, upper**2 / wider, scale=wider / upper)
    return low, high


def dobson_interval(
    rate: FloatArray, variance: FloatArray, events: FloatArray, confidence: float = 0.95
) -> tuple[FloatArray, FloatArray]:
    """Return limits of a weighted sum by scaling those of the total count (Dobson et al. 1991).

    The limits of the count are Byar's, as the English public health offices take them. Without any
    event there is no scale, and no limits.
    """
    low, high = byar_interval(events, confidence)
    scale = np.sqrt(np.divide(variance, events, out=np.full_like(rate, np.nan), where=events > 0))
    return rate + scale * (low - events), rate + scale * (high - events)
