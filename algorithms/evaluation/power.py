"""Power of a comparison of counts before and after, with and without a measure.

Two tests: of the difference of differences in events (Wheeler & Ratcliffe 2018), and of the ratio
of ratios. The variance is that of counts as they would be with the effect, not without it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

Sided = Literal["two-sided", "reduction"]
NORMAL = NormalDist()
STEPS = 200
"""A ratio's power falls again when almost nothing is left to count: steps find its rise."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a comparison will have to go by.

    Parameters
    ----------
    treated, control : float
        Events before.
    displacement, displacement_control : float
        Events before around the treated zone and its control; zero when not looked at.
    after_length : float
        Length of the time after, that of the time before being one.
    overdispersion : float
        Variance of the counts by their mean.
    alpha : float
        Significance level.
    sided : str
        two-sided or reduction.
    """

    treated: float
    control: float
    displacement: float = 0.0
    displacement_control: float = 0.0
    after_length: float = 1.0
    overdispersion: float = 1.0
    alpha: float = 0.05
    sided: Sided = "two-sided"

    def rejected(self, effect: float, error: float) -> float:
        """Return how often a test rejects when a reduction has this size and standard error."""
        side = self.alpha / 2 if self.sided == "two-sided" else self.alpha
        critical = NORMAL.inv_cdf(1 - side)
        shift = effect / error
        below = NORMAL.cdf(shift - critical)
        return below + (NORMAL.cdf(-shift - critical) if self.sided == "two-sided" else 0.0)


def difference_error(plan: Plan, reduction: float) -> float:
    """Return the standard error of the difference in events after, for a reduction (share)."""
    length = plan.after_length
    steady = plan.control + plan.displacement + plan.displacement_control
    after = length * (plan.treated * (1 - reduction) + steady)
    before = length**2 * (plan.treated + steady)
    return math.sqrt(plan.overdispersion * (after + before))


def difference_power(plan: Plan, reduction: float) -> float:
    """Return the power to detect a reduction (share) by the difference in events."""
    error = difference_error(plan, reduction)
    return plan.rejected(plan.treated * plan.after_length * reduction, error)


def ratio_error(plan: Plan, reduction: float) -> float:
    """Return the standard error of the log ratio of ratios, for a reduction (share) below one."""
    length = plan.after_length
    treated = 1 / plan.treated + 1 / (plan.treated * length * (1 - reduction))
    control = (1 + 1 / length) / plan.control
    return math.sqrt(plan.overdispersion * (treated + control))


def ratio_power(plan: Plan, reduction: float) -> float:
    """Return the power to detect a reduction (share) by the ratio of ratios."""
    if reduction >= 1:
        return 0.0
    return plan.rejected(-math.log1p(-reduction), ratio_error(plan, reduction))


Power = Callable[[Plan, float], float]


def least_reduction(plan: Plan, power: float, of: Power) -> float | None:
    """Return the smallest reduction (share) that is detected with a power; None if none is."""
    from scipy.optimize import brentq

    low = 0.0
    for step in range(1, STEPS + 1):
        high = step / STEPS
        if of(plan, high) >= power:
            if of(plan, low) >= power:
                return low
            return float(brentq(lambda share: of(plan, share) - power, low, high, xtol=1e-12))
        low = high
    return None


def length_needed(plan: Plan, reduction: float, power: float, of: Power) -> float | None:
    """Return the length of the time after that detects a reduction; None if no length does.

    The time before stays as it is, and with it an uncertainty that no time after takes away.
    """
    from dataclasses import replace

    from scipy.optimize import brentq

    def lacking(logarithm: float) -> float:
        return of(replace(plan, after_length=math.exp(logarithm)), reduction) - power

    low, high = math.log(1e-3), math.log(1e3)
    if lacking(high) < 0:
        return None
    if lacking(low) >= 0:
        return math.exp(low)
    return math.exp(float(brentq(lacking, low, high, xtol=1e-12)))


def times_as_many(plan: Plan, reduction: float, power: float, of: Power) -> float:
    """Return by how much all counts must be multiplied, before and after, to detect a reduction."""
    from dataclasses import replace

    from scipy.optimize import brentq

    def lacking(logarithm: float) -> float:
        factor = math.exp(logarithm)
        larger = replace(
            plan,
            treated=plan.treated * factor,
            control=plan.control * factor,
            displacement=plan.displacement * factor,
            displacement_control=plan.displacement_control * factor,
        )
        return of(larger, reduction) - power

    return math.exp(float(brentq(lacking, math.log(1e-6), math.log(1e9), xtol=1e-12)))
