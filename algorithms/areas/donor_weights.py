"""Weights of untreated units that together come closest to a treated one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]


def donor_weights(
    treated: FloatArray, donors: FloatArray, importance: FloatArray | None = None
) -> FloatArray:
    """Return the weights w ≥ 0, summing to one, with the smallest weighted ‖treated − donors·w‖².

    The nearest point of a convex hull is found exactly by non-negative least squares (Lawson &
    Hanson 1974): with A = donors − treated, the u ≥ 0 that minimises ‖A·u‖² + (Σu − 1)² is a
    multiple of w.

    Parameters
    ----------
    treated : numpy.ndarray
        Shape (k,): what is to be matched, such as the counts of each period before.
    donors : numpy.ndarray
        Shape (k, j): the same for each donor.
    importance : numpy.ndarray, optional
        Shape (k,): how much each row counts; all alike when not given.
    """
    from scipy.optimize import nnls

    away = donors - treated[:, None]
    if importance is not None:
        away = away * np.sqrt(importance)[:, None]
    # a scale of its own for the sum, so that neither part drowns in the other's rounding
    scale = float(np.sqrt((away**2).sum(axis=0).mean())) or 1.0
    system = np.vstack([away / scale, np.ones((1, donors.shape[1]))])
    goal = np.zeros(len(system))
    goal[-1] = 1.0
    found, _ = nnls(system, goal, maxiter=max(1_000, 30 * donors.shape[1]))
    total = float(found.sum())
    weights: FloatArray = found / total
    return weights
