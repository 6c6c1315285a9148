"""The relative effect size of a zone against its control: an odds ratio of four counts."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .effects import NORMAL_95


@dataclass(frozen=True, slots=True)
class RelativeEffect:
    """Odds ratio of events before and after, in a zone and its control; None where undefined.

    Parameters
    ----------
    odds_ratio, low, high : float or None
        (before · control after) ÷ (after · control before): above 1 the zone did better than its
        control. The limits are those of a Poisson process.
    z, p_value : float or None
        Of its logarithm.
    low_overdispersed, high_overdispersed : float or None
        With the variance that Farrington and others found counts of crime to have.
    percent_change : float or None
        How much less or more than expected, in per cent.
    phi : float or None
        The correlation of the fourfold table.
    """

    odds_ratio: float | None
    low: float | None = None
    high: float | None = None
    z: float | None = None
    p_value: float | None = None
    low_overdispersed: float | None = None
    high_overdispersed: float | None = None
    percent_change: float | None = None
    phi: float | None = None


UNDEFINED = RelativeEffect(None)


def relative_effect(zone: tuple[float, float], control: tuple[float, float]) -> RelativeEffect:
    """Return the relative effect size of counts before and after; a zero count leaves it undefined.

    The variance of the logarithm is Σ 1/n. Farrington, Gill, Waples & Argomaniz (2007) found the
    variance of counts of crime to be 0.0008 n + 1.2 times the count.
    """
    cells = (*zone, *control)
    if min(cells) <= 0:
        return UNDEFINED
    before, after = zone
    control_before, control_after = control
    log = math.log(before * control_after / (after * control_before))
    se = math.sqrt(sum(1 / count for count in cells))
    wide = math.sqrt(sum((0.0008 * count + 1.2) / count for count in cells))
    z = log / se
    margins = (
        (before + after)
        * (control_before + control_after)
        * (before + control_before)
        * (after + control_after)
    )
    return RelativeEffect(
        math.exp(log),
        math.exp(log - NORMAL_95 * se),
        math.exp(log + NORMAL_95 * se),
        z,
        math.erfc(abs(z) / math.sqrt(2)),
        math.exp(log - NORMAL_95 * wide),
        math.exp(log + NORMAL_95 * wide),
        100 * (math.exp(-log) - 1),
        (before * control_after - after * control_before) / math.sqrt(margins),
    )
