"""What one event adds to an effect, by its zone and period: in counts, or in proportion.

An effect is a sum of such coefficients over events, and the variance of a Poisson process the sum
of their squares. Both ways of comparing, their variances and what clusters add follow from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

Comparison = Literal["counts", "proportion"]
TREATED, SURROUNDINGS, CONTROL, SURROUNDINGS_CONTROL = range(4)
SIGNS = {
    "local": np.array([1.0, 0.0, -1.0, 0.0]),
    "displacement": np.array([0.0, 1.0, 0.0, -1.0]),
    "total": np.array([1.0, 1.0, -1.0, -1.0]),
}
"""How an event of each of the first four kinds of zone counts; before, with the opposite sign."""


def in_counts(time: float, size: FloatArray) -> dict[str, FloatArray]:
    """Return the coefficients of Wheeler & Ratcliffe (2018): the change here less that there.

    Parameters
    ----------
    time : float
        Length of the first period divided by that of the second.
    size : numpy.ndarray
        What each kind of zone is divided by.

    Returns
    -------
    dict of str to numpy.ndarray
        Shape (2, 4): before and after, by kind of zone.
    """
    return {name: np.array([-signs / (size * time), signs / size]) for name, signs in SIGNS.items()}


def in_proportion(totals: FloatArray) -> dict[str, FloatArray]:
    """Return the coefficients of T₁ − T₀·C₁/C₀: what is expected follows the control's proportion.

    A control with many more events than the treated zone loses many more when all fall alike; in
    counts that looks like an effect. The coefficients are the derivatives of the estimate by the
    counts: their sum over events is the estimate, and of their squares its variance (delta method),
    in which the control's own chance is held.

    Parameters
    ----------
    totals : numpy.ndarray
        Shape (2, 4): events before and after by kind of zone. Surroundings without a control of
        their own are held against that of the treated zone.

    Raises
    ------
    InputError
        When a control has no event before.
    """
    own = SURROUNDINGS_CONTROL if totals[:, SURROUNDINGS_CONTROL].any() else CONTROL
    local = _against(totals, TREATED, CONTROL)
    moved = _against(totals, SURROUNDINGS, own)
    return {"local": local, "displacement": moved, "total": local + moved}


def _against(totals: FloatArray, zone: int, control: int) -> FloatArray:
    found = np.zeros((2, 4))
    before, (control_before, control_after) = totals[0, zone], totals[:, control]
    if not totals[:, zone].any():
        return found
    if control_before == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The control has no event before the measure, so nothing can be compared in "
                "proportion: choose other controls, or compare in counts.",
            )
        )
    ratio = control_after / control_before
    found[1, zone], found[0, zone] = 1.0, -ratio
    found[1, control] -= before / control_before
    found[0, control] += before * ratio / control_before
    return found
