"""Classes of hot and cold spots, the same for every statistic that names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

LEVELS = ((0.01, "99"), (0.05, "95"), (0.10, "90"))


def spots(
    direction: FloatArray, p_adjusted: FloatArray, islands: NDArray[np.bool_]
) -> NDArray[Any]:
    """Return the class of each unit from its direction and the corrected p-value."""
    spot = np.full(len(direction), "not_significant", dtype=object)
    # the strictest level is written last
    for level, name in reversed(LEVELS):
        reached = p_adjusted <= level
        spot[reached & (direction > 0)] = f"hot_{name}"
        spot[reached & (direction < 0)] = f"cold_{name}"
    spot[islands] = "island"
    return spot
