"""How far and which way the centre of a pattern moved, and whether that is more than chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

FLAT = 1e-12
"""A covariance whose smaller axis is this share of the larger one has no second dimension."""
DIRECTIONS = 100_000


@dataclass(frozen=True, slots=True)
class Hotelling:
    """The two-sample test of Hotelling (1931); its numbers are None where it is not defined."""

    t2: float | None
    f: float | None
    df: tuple[int, int]
    p_value: float | None


@dataclass(frozen=True, slots=True)
class Shift:
    """The shift of the mean centre.

    Parameters
    ----------
    distance : float
        In metres.
    bearing : float or None
        In degrees clockwise from north; None when nothing moved.
    low, high : float or None
        The nearest and farthest shift in the joint confidence region of both coordinates. It
        belongs to the test: ``low`` is zero exactly when the p-value is larger than one minus the
        level.
    test : Hotelling
        Whether the centres differ.
    """

    distance: float
    bearing: float | None
    low: float | None
    high: float | None
    test: Hotelling


def shift(first: FloatArray, second: FloatArray, level: float = 0.95) -> Shift:
    """Return the shift from the centre of one set of points to that of another.

    Parameters
    ----------
    first, second : numpy.ndarray
        Coordinates in metres, shape (n, 2).
    level : float
        The level of confidence of the limits.
    """
    moved = second.mean(axis=0) - first.mean(axis=0)
    distance = float(np.hypot(*moved))
    bearing = float(np.degrees(np.arctan2(moved[0], moved[1]))) % 360 if distance > 0 else None
    spread = _covariance_of_difference(first, second)
    df = (2, len(first) + len(second) - 3)
    if spread is None:
        return Shift(distance, bearing, None, None, Hotelling(None, None, df, None))
    from scipy.stats import f as law

    t2 = float(moved @ np.linalg.solve(spread, moved))
    scale = 2 * (df[1] + 1) / df[1]
    low, high = _nearest_and_farthest(moved, spread, scale * float(law.isf(1 - level, *df)))
    test = Hotelling(t2, t2 / scale, df, float(law.sf(t2 / scale, *df)))
    return Shift(distance, bearing, low, high, test)


def _covariance_of_difference(first: FloatArray, second: FloatArray) -> FloatArray | None:
    """Return the pooled covariance of the difference of the means, None when it is flat."""
    size = len(first), len(second)
    if sum(size) < 4:
        return None
    sums = sum(
        (points - points.mean(axis=0)).T @ (points - points.mean(axis=0))
        for points in (first, second)
    )
    pooled: FloatArray = np.asarray(sums) / (sum(size) - 2) * (1 / size[0] + 1 / size[1])
    axes = np.linalg.eigvalsh(pooled)
    return pooled if axes[0] > FLAT * axes[1] else None


def _nearest_and_farthest(
    centre: FloatArray, spread: FloatArray, squared: float
) -> tuple[float, float]:
    """Return the distances from zero to the nearest and farthest point of a confidence ellipse."""
    turn = np.linspace(0, 2 * np.pi, DIRECTIONS, endpoint=False)
    around = np.linalg.cholesky(spread) @ np.vstack([np.cos(turn), np.sin(turn)])
    distance = np.hypot(*(centre[:, None] + np.sqrt(squared) * around))
    inside = float(centre @ np.linalg.solve(spread, centre)) <= squared
    return 0.0 if inside else float(distance.min()), float(distance.max())
