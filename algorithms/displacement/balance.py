"""How alike treated and control were before: balance, prior fit, and whether a peak was treated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

POOR = 0.25
"""A standardised difference beyond this is no balance (Rubin 2001; Stuart 2010)."""
PEAK_LEVEL = 0.05
MUCH = 1.2
"""With many events a few per cent are no chance, but no peak either."""
_ENOUGH_ELSEWHERE = 100


@dataclass(frozen=True, slots=True)
class Fit:
    """How closely the control's series followed the treated one before."""

    correlation: float | None
    rmspe: float | None


@dataclass(frozen=True, slots=True)
class Peak:
    """Recent and earlier events a period in the treated area, and how likely chance alone is.

    Parameters
    ----------
    recent, earlier : float
        Events a period.
    times : float
        How many times the events that were to be expected lately.
    p_value : float
        One-sided.
    """

    recent: float
    earlier: float
    times: float
    p_value: float

    @property
    def clear(self) -> bool:
        """Whether it is neither chance nor a trifle."""
        return self.p_value < PEAK_LEVEL and self.times >= MUCH


def standardised(treated: FloatArray, control: FloatArray, spread: FloatArray) -> FloatArray:
    """Return (treated − control) / spread; NaN where the candidates do not differ (Stuart 2010).

    The spread is that of all candidates, before and after matching, so that a change of the figure
    is a change of the difference.
    """
    differs = spread > 0
    result: FloatArray = np.full(len(treated), np.nan)
    np.divide(treated - control, spread, out=result, where=differs)
    return result


def scaled(treated: FloatArray, control: FloatArray) -> FloatArray:
    """Return the control's series at the treated area's level: shapes can then be compared."""
    total = float(control.sum())
    return control * (float(treated.sum()) / total) if total > 0 else control


def prior_fit(treated: FloatArray, control: FloatArray) -> Fit:
    """Return the correlation of two series and their root mean squared difference."""
    if not len(treated):
        return Fit(None, None)
    rmspe = float(np.sqrt(((treated - control) ** 2).mean()))
    if len(treated) < 3 or np.ptp(treated) == 0 or np.ptp(control) == 0:
        return Fit(None, rmspe)
    return Fit(float(np.corrcoef(treated, control)[0, 1]), rmspe)


def recent_peak(treated: FloatArray, elsewhere: FloatArray) -> Peak | None:
    """Tell whether the last quarter of the time before was far above what came earlier.

    Given all treated events, those of the last quarter of the periods are binomial. Their share is
    that of the rest of the study, so that a season or a rise of the whole town is no peak; with few
    events there, it is the share of time. One-sided (Przyborowski & Wilenski 1940).

    Parameters
    ----------
    treated, elsewhere : numpy.ndarray
        Events by period, in the treated area and in the rest of the study.
    """
    from scipy.stats import binom

    number = len(treated)
    total = int(treated.sum())
    if number < 4 or total == 0:
        return None
    last = max(1, number // 4)
    enough = elsewhere.sum() >= _ENOUGH_ELSEWHERE
    share = float(elsewhere[-last:].sum() / elsewhere.sum()) if enough else last / number
    recent = int(treated[-last:].sum())
    chance = float(binom.sf(recent - 1, total, share)) if 0 < share < 1 else 1.0
    times = recent / (total * share) if share > 0 else 1.0
    return Peak(recent / last, (total - recent) / (number - last), times, chance)


def higher(treated: float, control: float, treated_size: float, control_size: float) -> float:
    """Return the one-sided p-value that the treated rate was above the control's.

    Both counts are Poisson; given their sum, the first is binomial with the share of its size
    (Przyborowski & Wilenski 1940).
    """
    from scipy.stats import binom

    whole = treated_size + control_size
    total = round(treated + control)
    if total == 0 or not 0 < treated_size < whole:
        return 1.0
    return float(binom.sf(round(treated) - 1, total, treated_size / whole))
