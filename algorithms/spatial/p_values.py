"""From counts or z-scores to p-values, and their correction for many tests: one contract for all.

``(count + 1)/(R + 1)`` counts the observed arrangement among the draws (Phipson & Smyth 2010); ties
count in both tails, two-sided is twice the smaller one and at most 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Alternative = Literal["two-sided", "directed"]
Correction = Literal["fdr", "none", "bonferroni"]
RELATIVE_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class TailCounts:
    """How many permuted statistics were at least, and at most, the observed one.

    Parameters
    ----------
    at_least, at_most : numpy.ndarray
        Counts for each unit; a unit without neighbours has R in both.
    permutations : int
        R.
    """

    at_least: IntArray
    at_most: IntArray
    permutations: int

    @property
    def direction(self) -> FloatArray:
        """1 where the observed statistic is rather high for the draws, −1 where low, else 0."""
        sign: FloatArray = np.sign(self.at_most - self.at_least).astype(float)
        return sign

    def p_values(self, alternative: Alternative) -> FloatArray:
        """Return pseudo p-values: the smaller tail, doubled and at most 1 when two-sided."""
        return _sided(
            (np.minimum(self.at_least, self.at_most) + 1) / (self.permutations + 1), alternative
        )


def normal_p_values(z: FloatArray, alternative: Alternative) -> FloatArray:
    """Return p-values of z-scores by the normal approximation; NaN stays NaN."""
    from scipy.stats import norm

    return _sided(norm.sf(np.abs(z)), alternative)


def _sided(tail: FloatArray, alternative: Alternative) -> FloatArray:
    """Return one tail's probability as it is when directed, doubled and at most 1 otherwise."""
    return np.minimum(1.0, 2.0 * tail) if alternative == "two-sided" else tail


def adjusted_p_values(p_values: FloatArray, correction: Correction) -> FloatArray:
    """Correct p-values for the number of tests; NaN stays NaN and is no test.

    ``fdr`` is Benjamini & Hochberg (1995), step-up; ``bonferroni`` multiplies by the number of
    tests.
    """
    adjusted = np.array(p_values, dtype=float)
    tested = np.flatnonzero(np.isfinite(adjusted))
    number = len(tested)
    if number == 0 or correction == "none":
        return adjusted
    if correction == "bonferroni":
        adjusted[tested] = np.minimum(1.0, adjusted[tested] * number)
        return adjusted
    order = tested[np.argsort(adjusted[tested], kind="stable")]
    stepped = adjusted[order] * number / np.arange(1, number + 1)
    adjusted[order] = np.minimum(1.0, np.minimum.accumulate(stepped[::-1])[::-1])
    return adjusted
