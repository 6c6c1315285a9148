"""Confidence limits of survey estimates, and whether an estimate may be published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

Limits = Literal["logit", "t"]
PUBLISH, CAUTION, WITHHOLD = "publish", "caution", "withhold"


def t_limits(
    estimate: FloatArray, se: FloatArray, freedom: IntArray, confidence: float
) -> tuple[FloatArray, FloatArray]:
    """Return estimate ± t · SE; NaN where no degree of freedom is left."""
    reach = _t(freedom, confidence) * se
    return estimate - reach, estimate + reach


def logit_limits(
    share: FloatArray, se: FloatArray, freedom: IntArray, n: IntArray, confidence: float
) -> tuple[FloatArray, FloatArray]:
    """Return limits of shares that stay between 0 and 1 (Lumley 2010; Korn & Graubard 1998).

    t limits on the log odds. Where nobody or everybody said so the log odds have no limits: exact
    binomial ones are taken, with the respondents made fewer by the ratio of the t quantiles of a
    simple sample and of this one.
    """
    from scipy.stats import beta

    inside = (share > 0) & (share < 1)
    safe = np.where(inside, share, 0.5)
    middle = np.log(safe / (1 - safe))
    reach = _t(freedom, confidence) * se / (safe * (1 - safe))
    low, high = 1 / (1 + np.exp(-(middle - reach))), 1 / (1 + np.exp(-(middle + reach)))
    tail = (1 - confidence) / 2
    fewer = n * (_t(np.maximum(n - 1, 0), confidence) / _t(freedom, confidence)) ** 2
    fewer = np.where(n > 1, fewer, np.nan)
    none, every = share <= 0, share >= 1
    low = np.where(none, 0.0, np.where(every, beta.ppf(tail, np.fmax(fewer, 1e-9), 1), low))
    high = np.where(every, 1.0, np.where(none, beta.ppf(1 - tail, 1, np.fmax(fewer, 1e-9)), high))
    known = np.isfinite(share) & (freedom > 0) & (inside | np.isfinite(fewer))
    return np.where(known, low, np.nan), np.where(known, high, np.nan)


def _t(freedom: IntArray, confidence: float) -> FloatArray:
    from scipy.stats import t

    found: FloatArray = np.where(
        freedom > 0, t.ppf(1 - (1 - confidence) / 2, np.maximum(freedom, 1)), np.nan
    )
    return found


def coefficient_of_variation(estimate: FloatArray, se: FloatArray) -> FloatArray:
    """Return 100 · SE / |estimate|; NaN for an estimate of zero, which has none."""
    some = np.abs(estimate) > 0
    found: FloatArray = np.where(some, 100 * se / np.where(some, np.abs(estimate), 1.0), np.nan)
    return found


def publishable(
    cv: FloatArray, n: IntArray, freedom: IntArray, least: int, careful: float, most: float
) -> NDArray[Any]:
    """Name what may be done with each estimate, by the rules that statistical offices use.

    Parameters
    ----------
    cv : numpy.ndarray
        Coefficients of variation in per cent; where there is none the estimate is withheld.
    n, freedom : numpy.ndarray
        Respondents; degrees of freedom, without which no error is known.
    least : int
        Fewer respondents are withheld.
    careful, most : float
        Coefficients of variation above which an estimate is published with caution, or withheld.
    """
    names = np.full(len(cv), PUBLISH, dtype=object)
    names[cv > careful] = CAUTION
    names[~(cv <= most) | (n < least) | (freedom <= 0)] = WITHHOLD
    return names
