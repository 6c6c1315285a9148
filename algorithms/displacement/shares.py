"""Shares before and after: differences with limits, exact tests, and the test of a whole table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..spatial.discrete_laws import hypergeometric_law

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..spatial.draws import Draws

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

NORMAL_95 = 1.959963984540054
ENOUGH_EXPECTED = 5
HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Independence:
    """Pearson's test that classes share out alike before and after.

    Parameters
    ----------
    chi2, df : float, int
        The statistic and its degrees of freedom.
    cramers_v : float
        Its size between 0 and 1 (Cramér 1946).
    p_value : float
        From the chi-square law, or from simulations where a cell expects fewer than five.
    simulated : bool
        Which of the two.
    """

    chi2: float
    df: int
    cramers_v: float
    p_value: float
    simulated: bool


def independence(
    before: IntArray, after: IntArray, *, draws: Draws, simulations: int
) -> Independence | None:
    """Test whether classes share out alike in two periods; None when nothing can be compared.

    The simulations hold both margins: which events were the earlier ones is drawn anew.
    """
    totals = before + after
    before, after = before[totals > 0], after[totals > 0]
    totals = before + after
    first, number = int(before.sum()), int(totals.sum())
    if len(totals) < 2 or first in (0, number):
        return None
    from scipy.stats import chi2 as law

    observed = float(_chi_square(before[None, :], totals, first)[0])
    df = len(totals) - 1
    v = math.sqrt(observed / number)
    fewest = float(totals.min()) * min(first, number - first) / number
    if fewest >= ENOUGH_EXPECTED or simulations == 0:
        return Independence(observed, df, v, float(law.sf(observed, df)), False)
    drawn = _chi_square(drawn_tables(totals, first, draws, simulations), totals, first)
    as_far = int((drawn >= observed * (1 - HAIR)).sum())
    return Independence(observed, df, v, (as_far + 1) / (simulations + 1), True)


def _chi_square(before: IntArray, totals: IntArray, first: int) -> FloatArray:
    """Return Pearson's statistic of tables with these margins, one a row of counts before."""
    share = first / int(totals.sum())
    expected = totals * share
    # both rows of the table deviate alike
    found: FloatArray = ((before - expected) ** 2 / (expected * (1 - share))).sum(axis=1)
    return found


def drawn_tables(totals: IntArray, first: int, draws: Draws, samples: int) -> IntArray:
    """Draw how ``first`` events of all share out over classes, without replacement.

    Class by class the number is hypergeometric, given what is left.
    """
    left, number = int(totals.sum()), np.full(samples, first)
    result = np.empty((samples, len(totals)), dtype=np.int64)
    for place, size in enumerate(totals[:-1]):
        uniforms = draws.uniforms(samples)
        for still in np.unique(number):
            members = number == still
            law = hypergeometric_law(left, int(size), int(still))
            result[members, place] = law.drawn(uniforms[members])
        left -= int(size)
        number = number - result[:, place]
    result[:, -1] = number
    return result


def exact_p_value(before: int, first: int, after: int, second: int) -> float:
    """Return Fisher's two-sided p-value that a class has one share in both periods.

    Parameters
    ----------
    before, after : int
        Events of the class.
    first, second : int
        All events of either period.
    """
    law = hypergeometric_law(first + second, before + after, first)
    place = before - law.first
    if not 0 <= place < len(law.probability):
        return 0.0
    as_rare = law.probability <= law.probability[place] * (1 + HAIR)
    return min(1.0, float(law.probability[as_rare].sum()))


def difference_limits(before: int, first: int, after: int, second: int) -> tuple[float, float]:
    """Return 95 % limits of the share after minus that before (Newcombe 1998, method 10)."""
    (low_1, high_1), (low_2, high_2) = wilson(before, first), wilson(after, second)
    one, other = before / first, after / second
    return (
        other - one - math.hypot(other - low_2, high_1 - one),
        other - one + math.hypot(high_2 - other, one - low_1),
    )


def wilson(count: int, number: int) -> tuple[float, float]:
    """Return the score limits of a share (Wilson 1927)."""
    share, square = count / number, NORMAL_95**2
    middle = share + square / (2 * number)
    half = NORMAL_95 * math.sqrt(share * (1 - share) / number + square / (4 * number**2))
    scale = 1 + square / number
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)
