"""Points that fall on a study area by chance alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .draws import Draws
    from .study_window import StudyWindow

    FloatArray = NDArray[np.float64]


def random_points(window: StudyWindow, number: int, draws: Draws) -> tuple[FloatArray, FloatArray]:
    """Return ``number`` points evenly at random inside a study area (by rejection)."""
    left, bottom, right, top = window.bounds
    filled = window.area / ((right - left) * (top - bottom))
    xs, ys, found = [], [], 0
    while found < number:
        asked = int((number - found) / filled * 1.05) + 64
        both = draws.uniforms(2 * asked)
        x, y = left + (right - left) * both[::2], bottom + (top - bottom) * both[1::2]
        inside = window.contains(x, y)
        xs.append(x[inside])
        ys.append(y[inside])
        found += int(inside.sum())
    return np.concatenate(xs)[:number], np.concatenate(ys)[:number]
