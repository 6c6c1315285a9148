"""Where the incidents should lie: the areas of the study, or where most of them are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

FAR = 5.0
"""Places further from the middle than this many times the central 98 % lie far away."""

LEAST_HALF_WIDTH = 0.05
"""In degrees: a register of one street still allows for its town."""


@dataclass(frozen=True, slots=True)
class StudyArea:
    """Where the incidents should lie, as a box.

    Parameters
    ----------
    left, bottom, right, top : float
        In the CRS of the positions.
    known : bool
        Whether it comes from areas of the study; else from the positions themselves.
    """

    left: float
    bottom: float
    right: float
    top: float
    known: bool

    def holds(self, x: FloatArray, y: FloatArray) -> BoolArray:
        """Tell which places lie in the box."""
        inside: BoolArray = (
            (x >= self.left) & (x <= self.right) & (y >= self.bottom) & (y <= self.top)
        )
        return inside


def area_of_bounds(bounds: Any, *, margin: float) -> StudyArea:
    """Return the box of the areas, widened by a share of its size."""
    left, bottom, right, top = (float(value) for value in bounds)
    wide, high = margin * (right - left), margin * (top - bottom)
    return StudyArea(left - wide, bottom - high, right + wide, top + high, known=True)


def area_of_positions(x: FloatArray, y: FloatArray, *, geographic: bool) -> StudyArea | None:
    """Return the box in which most of the positions lie, generously widened; None for too few."""
    good = np.isfinite(x) & np.isfinite(y) & ~((x == 0) & (y == 0))
    if geographic:
        good &= (np.abs(x) <= 180) & (np.abs(y) <= 90)
    if good.sum() < 20:
        return None
    sides = []
    least = LEAST_HALF_WIDTH if geographic else LEAST_HALF_WIDTH * 111_000
    for values in (x[good], y[good]):
        low, middle, high = np.percentile(values, [5, 50, 95])
        half = max(least, FAR * max(high - middle, middle - low))
        sides.append((middle - half, middle + half))
    (left, right), (bottom, top) = sides
    return StudyArea(left, bottom, right, top, known=False)
