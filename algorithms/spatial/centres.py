"""Where points lie on the whole, and how they spread: centres, standard distance, ellipse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

MOST_STEPS = 10_000
CLOSE_ENOUGH = 1e-6
"""Metres: a step of the median centre shorter than this is the last."""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """The standard deviational ellipse.

    Parameters
    ----------
    major, minor : float
        The semi-axes in metres: √2 times the standard deviations along them, with divisor n, as in
        ArcGIS (Yuill 1971 with the correction of Ned Levine). Without the √2 they are Ebdon's
        (1985); times √(n/(n − 2)) they are CrimeStat's.
    angle : float
        The direction of the major axis in degrees clockwise from north, from 0 to 180; 0 when the
        axes are equal.
    """

    major: float
    minor: float
    angle: float


def mean_centre(x: FloatArray, y: FloatArray) -> tuple[float, float]:
    """Return the mean of the coordinates."""
    return float(x.mean()), float(y.mean())


def standard_distance(x: FloatArray, y: FloatArray) -> float:
    """Return the root of the mean squared distance to the mean centre (divisor n)."""
    return float(np.sqrt(x.var() + y.var()))


def deviational_ellipse(x: FloatArray, y: FloatArray) -> Ellipse:
    """Return the standard deviational ellipse, from the eigenvectors of the covariance.

    They need no division by the covariance of x and y, which is zero for symmetric patterns.
    """
    to_x, to_y = x - x.mean(), y - y.mean()
    shared = float((to_x * to_y).mean())
    covariance = np.array([[float((to_x**2).mean()), shared], [shared, float((to_y**2).mean())]])
    sizes, axes = np.linalg.eigh(covariance)
    small, large = np.sqrt(2 * np.maximum(sizes, 0.0))
    along = axes[:, 1]
    angle = float(np.degrees(np.arctan2(along[0], along[1]))) % 180.0
    round_enough = large - small <= 1e-12 * large
    return Ellipse(float(large), float(small), 0.0 if round_enough else angle)


def ellipse_shape(centre: tuple[float, float], ellipse: Ellipse) -> Any:
    """Return an ellipse as a polygon of 180 sides with its exact area."""
    import shapely

    turn = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    # a polygon inside the ellipse would be a little too small
    wider = np.sqrt(np.pi / (90 * np.sin(np.pi / 90)))
    along, across = wider * ellipse.major * np.cos(turn), wider * ellipse.minor * np.sin(turn)
    angle = np.radians(ellipse.angle)
    x = centre[0] + along * np.sin(angle) + across * np.cos(angle)
    y = centre[1] + along * np.cos(angle) - across * np.sin(angle)
    return shapely.Polygon(np.column_stack([x, y]))


def median_centre(places: FloatArray, counts: IntArray) -> tuple[float, float]:
    """Return the place with the smallest sum of distances to all points (Weiszfeld 1937).

    The step of Vardi & Zhang (2000) leaves a point that is not the median and stays on one that is.

    Parameters
    ----------
    places : numpy.ndarray
        Distinct places, shape (m, 2).
    counts : numpy.ndarray
        How many points lie at each.
    """
    weights = counts.astype(float)
    # near the origin, so that large coordinates cost no digits
    origin = places.mean(axis=0)
    shifted = places - origin
    here = np.average(shifted, axis=0, weights=weights)
    for _ in range(MOST_STEPS):
        to = shifted - here
        distance = np.hypot(to[:, 0], to[:, 1])
        away = distance > 0
        pull = weights[away] / distance[away]
        total = float(pull.sum())
        if total == 0:
            break
        goal = pull @ shifted[away] / total
        own = float(weights[~away].sum())
        if own:
            force = float(np.hypot(*(pull @ to[away])))
            keep = min(1.0, own / force) if force > 0 else 1.0
            goal = (1 - keep) * goal + keep * here
        step = float(np.hypot(*(goal - here)))
        here = goal
        if step < CLOSE_ENOUGH:
            break
    return float(here[0] + origin[0]), float(here[1] + origin[1])
