"""Local Moran's I of one variable, of a rate or of two variables: one computation for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.progress import Progress, silent
from .inference import neighbour_sum_tails
from .local import Inference, Outcome
from .p_values import normal_p_values
from .units import Units
from .z_scores import deviations, local_moran_z

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LocalMoranStatistics:
    """The statistic of every unit, before inference by permutation.

    Parameters
    ----------
    local_i : numpy.ndarray
        I, with divisor n − 1.
    z : numpy.ndarray
        Standardised by the moments under conditional randomisation (Sokal et al. 1998); NaN where
        the variance is zero.
    lag : numpy.ndarray
        The mean of the neighbours' values (of the second variable, if there is one).
    quadrant : numpy.ndarray
        high_high, low_low, high_low or low_high; a value equal to the mean counts as low.
    """

    local_i: FloatArray
    z: FloatArray
    lag: FloatArray
    quadrant: NDArray[Any]


def local_moran_statistics(
    values: FloatArray, weights: NeighbourWeights, other: FloatArray | None = None
) -> LocalMoranStatistics:
    """Return local Moran's I with row-standardised weights (Anselin 1995).

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite.
    weights : NeighbourWeights
        Without self-neighbours; standardised here.
    other : numpy.ndarray, optional
        The variable looked at in the neighbours, for a bivariate I.
    """
    beside = values if other is None else other
    deviation = deviations(values, values)
    lag = weights.lag(beside)
    lag_deviation = np.nan_to_num(deviations(lag, beside), nan=0.0)
    scale = float(np.std(values, ddof=1) * np.std(beside, ddof=1))
    local_i = np.full(len(values), np.nan)
    z = local_i.copy()
    if scale > 0.0 and deviation.any():
        local_i = deviation * lag_deviation / scale
        z = local_moran_z(values, beside, weights)
        local_i[weights.islands] = np.nan
        z[weights.islands] = np.nan
    high, high_lag = deviation > 0, lag_deviation > 0
    quadrant = np.where(
        high, np.where(high_lag, "high_high", "high_low"), np.where(high_lag, "low_high", "low_low")
    ).astype(object)
    return LocalMoranStatistics(local_i, z, lag, quadrant)


def clusters_and_outliers(
    units: Units,
    inference: Inference,
    values: FloatArray,
    other: FloatArray | None = None,
    progress: Progress = silent,
) -> Outcome:
    """Compute local Moran's I of prepared units, with p-values and classes.

    Parameters
    ----------
    units : Units
        The areas and their neighbours.
    inference : Inference
        How chance is judged.
    values : numpy.ndarray
        What is looked at in the area: the units' values, or a rate made of them.
    other : numpy.ndarray, optional
        What is looked at in the neighbours, when it is another variable. The draws hold the area's
        own pair and take the neighbours from the other areas.
    """
    beside = values if other is None else other
    islands = units.weights.islands
    statistics = local_moran_statistics(values, units.weights, other)
    p_value = normal_p_values(statistics.z, inference.alternative)
    p_sim = np.full(len(p_value), np.nan)
    cluster = statistics.quadrant.copy()
    if inference.permutations:
        tails = neighbour_sum_tails(
            beside,
            units.weights,
            permutations=inference.permutations,
            seed=inference.seed,
            progress=progress,
        )
        p_sim = tails.p_values(inference.alternative)
        # a unit at the mean has I = 0 in every draw
        p_sim[deviations(values, values) == 0] = 1.0
        p_sim[islands] = np.nan
        # the quadrant's lag must lie in the tail that is significant
        high = np.isin(cluster, ("high_high", "low_high"))
        wrong_tail = np.where(high, tails.direction < 0, tails.direction > 0)
        cluster[wrong_tail] = "not_significant"
    p_adjusted = inference.corrected(p_sim, p_value, islands)
    cluster[~(p_adjusted <= inference.alpha)] = "not_significant"
    cluster[islands] = "island"
    kinds = ("high_high", "low_low", "high_low", "low_high")
    return Outcome(
        {
            "local_i": statistics.local_i,
            "z": statistics.z,
            "lag": statistics.lag,
            "quadrant": statistics.quadrant,
            "p_sim": p_sim,
            "p_adjusted": p_adjusted,
            "cluster": cluster,
        },
        {kind: int((cluster == kind).sum()) for kind in kinds} | {"islands": int(islands.sum())},
        {"quadrant": None, "cluster": "no_data"},
        inference.caveats(units.values, islands, units.column),
    )
