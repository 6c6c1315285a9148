"""z-scores of local statistics under conditional randomisation, before any permutation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

TINY = 1e-12
# what rounding leaves of a mean that is a value of the data
ROUNDING = 1e-13


def deviations(numbers: FloatArray, values: FloatArray) -> FloatArray:
    """Return how far numbers lie from the mean of ``values``; a rounding of the sum is zero."""
    apart: FloatArray = numbers - values.mean()
    apart[np.abs(apart) <= ROUNDING * float(np.abs(values).max(initial=0.0))] = 0.0
    return apart


def getis_ord_z(values: FloatArray, weights: NeighbourWeights, *, star: bool) -> FloatArray:
    """Return the z-scores of Gi or Gi* (Ord & Getis 1995).

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite.
    weights : NeighbourWeights
        Without self-neighbours; ``star`` adds the unit itself with weight one.
    star : bool
        Gi* rather than Gi.

    Returns
    -------
    numpy.ndarray
        NaN where the variance is zero.
    """
    count = len(values)
    total = weights.neighbour_sums(values)
    weight_sum, squared_sum = _sums_of_weights(weights)
    centre = values.mean()
    if star:
        total = total + values
        weight_sum, squared_sum = weight_sum + 1.0, squared_sum + 1.0
        mean: Any = centre
        variance: Any = ((values - centre) ** 2).mean()
        spread = (count * squared_sum - weight_sum**2) / (count - 1)
    else:
        deviations = values - centre
        mean = (values.sum() - values) / (count - 1)
        second = (np.square(deviations).sum() - np.square(deviations)) / (count - 1)
        variance = second - (mean - centre) ** 2
        spread = ((count - 1) * squared_sum - weight_sum**2) / max(count - 2, 1)
    scale = np.sqrt(np.maximum(variance * spread, 0.0))
    tiny = TINY * max(1.0, float(np.abs(values).max(initial=0.0)))
    z = np.full(count, np.nan)
    np.divide(total - weight_sum * mean, scale, out=z, where=scale > tiny)
    return z


def local_moran_z(
    values: FloatArray, neighbour_values: FloatArray, weights: NeighbourWeights
) -> FloatArray:
    """Return the z-scores of local Moran's I under conditional randomisation (Sokal et al. 1998).

    Holding a unit's value, I varies with its neighbours' sum alone: z is that of Gi, turned round
    where the unit lies below the mean, and NaN where it lies on it. ``neighbour_values`` is the
    second variable of a bivariate I, else ``values`` again.
    """
    side = np.sign(deviations(values, values))
    z: FloatArray = np.where(side == 0, np.nan, side) * getis_ord_z(
        neighbour_values, weights, star=False
    )
    return z


def local_geary_z(values: FloatArray, weights: NeighbourWeights) -> FloatArray:
    """Return the z-scores of local Geary's c under conditional randomisation.

    The squared differences of the other units from this one are drawn without replacement, so that
    the moments of Ord and Getis (1995) hold with them in place of values; they follow from the
    first four power sums. Negative: the neighbours are more alike than chance would have them.
    """
    count = len(values)
    if count < 3:
        return np.full(count, np.nan)
    centred = values - values.mean()
    scale = float(np.abs(centred).max()) or 1.0
    centred = centred / scale
    sums = [float((centred**power).sum()) for power in range(5)]
    focal = np.repeat(np.arange(count), weights.degrees)
    observed = weights.sums_of_links(np.square(centred[focal] - centred[weights.neighbours]))
    # Σ(x − v)² and Σ(x − v)⁴ over all units; the unit itself adds nothing
    second = sums[2] - 2 * centred * sums[1] + count * centred**2
    fourth = (
        sums[4]
        - 4 * centred * sums[3]
        + 6 * centred**2 * sums[2]
        - 4 * centred**3 * sums[1]
        + count * centred**4
    )
    mean = second / (count - 1)
    variance = np.maximum(fourth / (count - 1) - mean**2, 0.0)
    weight_sum, squared_sum = _sums_of_weights(weights)
    spread = ((count - 1) * squared_sum - weight_sum**2) / (count - 2)
    deviation = np.sqrt(np.maximum(variance * spread, 0.0))
    z = np.full(count, np.nan)
    np.divide(observed - weight_sum * mean, deviation, out=z, where=deviation > TINY)
    return z


def _sums_of_weights(weights: NeighbourWeights) -> tuple[FloatArray, FloatArray]:
    """Return the sums of weights and of their squares; equal weights count as ones."""
    if weights.equal:
        number = weights.degrees.astype(float)
        return number, number.copy()
    return weights.row_sums(), weights.squared_row_sums()
