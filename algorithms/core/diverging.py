"""The classes of a surface around a neutral value: layers and documents draw the same ones."""

from __future__ import annotations

import math

FACTORS = (1 / 4, 1 / 2, 4 / 5, 5 / 4, 2.0, 4.0)
"""A quarter to four times as much: a ratio and its inverse are equally far from neutral."""
PARTS = (-1 / 2, -1 / 5, -1 / 20, 1 / 20, 1 / 5, 1 / 2)
"""Of the largest departure, for measures that add."""


def diverging_edges(
    measure: str, neutral: float, low: float, high: float
) -> tuple[float, float, float, float, float, float]:
    """Return the six edges between seven classes, the fourth of which is about neutral.

    Parameters
    ----------
    measure : str
        ``difference`` has even steps; ``log_ratio`` the logarithms of the steps of any other.
    neutral : float
        Where the classes part; not finite is taken as what the measure has when nothing differs.
    low, high : float
        The extremes of the surface, for even steps.
    """
    if measure == "difference":
        most = max(abs(low), abs(high)) or 1.0
        a, b, c, d, e, f = (part * most for part in PARTS)
    elif measure == "log_ratio":
        middle = neutral if math.isfinite(neutral) else 0.0
        a, b, c, d, e, f = (middle + math.log(factor) for factor in FACTORS)
    else:
        middle = neutral if math.isfinite(neutral) and neutral > 0 else 1.0
        a, b, c, d, e, f = (middle * factor for factor in FACTORS)
    return a, b, c, d, e, f
