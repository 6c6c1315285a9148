"""Local Moran's I: clusters of alike areas, and areas unlike their neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    Alternative,
    AreaId,
    Areas,
    Correction,
    Crs,
    Distance,
    GeoDataFrame,
    Neighbours,
    NumericColumn,
    Permutations,
    Progress,
    Seed,
    Weights,
    WeightsFile,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

CLUSTERS = ("high_high", "low_low", "high_low", "low_high", "not_significant", "no_data", "island")
ROUNDING = 1e-13


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
        The mean of the neighbours' values.
    quadrant : numpy.ndarray
        high_high, low_low, high_low or low_high; a value equal to the mean counts as low.
    """

    local_i: FloatArray
    z: FloatArray
    lag: FloatArray
    quadrant: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalMoran(Result):
    """Local Moran's I of every area."""

    SUMMARY: ClassVar = (
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a value")),
        Column("high_high", "integer", QT_TRANSLATE_NOOP("convivencia", "High among high")),
        Column("low_low", "integer", QT_TRANSLATE_NOOP("convivencia", "Low among low")),
        Column("high_low", "integer", QT_TRANSLATE_NOOP("convivencia", "High among low")),
        Column("low_high", "integer", QT_TRANSLATE_NOOP("convivencia", "Low among high")),
        Column("islands", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas without neighbours")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Clusters and outliers (local Moran)"),
        "polygons",
        Column("local_i", "float", QT_TRANSLATE_NOOP("convivencia", "Local Moran's I")),
        Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
        Column("lag", "float", QT_TRANSLATE_NOOP("convivencia", "Mean of the neighbours")),
        Column("quadrant", "text", QT_TRANSLATE_NOOP("convivencia", "Quadrant")),
        Column(
            "p_sim", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (permutation)"), decimals=4
        ),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("cluster", "text", QT_TRANSLATE_NOOP("convivencia", "Cluster or outlier")),
        style="local_moran",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Clusters and outliers (local Moran's I)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds areas that are high among high neighbours, low among low ones, or unlike their "
        "neighbours. An area is coloured only when its p-value, corrected for testing every area "
        "at once, is small.",
    ),
    reference="Anselin (1995); Sokal, Oden & Thomson (1998)",
)
def local_moran(
    areas: Areas,
    value: NumericColumn,
    *,
    weights: Weights = "queen",
    neighbours: Neighbours = 8,
    distance: Distance = None,
    weights_file: WeightsFile = None,
    permutations: Permutations = 99_999,
    alternative: Alternative = "two-sided",
    correction: Correction = "fdr",
    alpha: Alpha = 0.05,
    seed: Seed = 1,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> LocalMoran:
    """Find clusters of alike areas and outliers, with Anselin's (1995) local Moran's I.

    Weights are row-standardised. The permutation p-value holds the area's own value and draws its
    neighbours from the other areas; without permutations the normal approximation of ``z`` serves.
    """
    import numpy as np

    from ..areas.table import extended
    from .inference import neighbour_sum_tails, normal_p_values
    from .local import check_permutations, corrected, inference_caveats, prepared_units

    check_permutations(permutations)
    units = prepared_units(
        areas,
        value,
        area_id,
        weights,
        neighbours=neighbours,
        distance=distance,
        weights_file=weights_file,
        crs=crs,
    )
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    islands = units.weights.islands
    statistics = local_moran_statistics(units.values, units.weights)
    p_value = normal_p_values(statistics.z, alternative)
    p_sim = np.full(len(p_value), np.nan)
    if permutations:
        tails = neighbour_sum_tails(
            units.values,
            units.weights,
            permutations=permutations,
            seed=seed,
            progress=part_of(progress, 0.2, 1.0),
        )
        p_sim = tails.p_values(alternative)
        # a unit at the mean has I = 0 in every draw
        p_sim[deviations(units.values, units.values) == 0] = 1.0
        p_sim[islands] = np.nan
    p_adjusted = corrected(p_sim, p_value, permutations, correction, islands)
    cluster = np.where(p_adjusted <= alpha, statistics.quadrant, "not_significant").astype(object)
    if permutations:
        # the quadrant's lag must lie in the tail that is significant
        high = np.isin(cluster, ("high_high", "low_high"))
        low = np.isin(cluster, ("low_low", "high_low"))
        cluster[(high & (tails.direction < 0)) | (low & (tails.direction > 0))] = "not_significant"
    cluster[islands] = "island"
    quadrant = units.spread(statistics.quadrant, "")
    quadrant[quadrant == ""] = None
    frame = extended(
        units.table.frame,
        {
            "local_i": units.spread(statistics.local_i, np.nan),
            "z": units.spread(statistics.z, np.nan),
            "lag": units.spread(statistics.lag, np.nan),
            "quadrant": quadrant,
            "p_sim": units.spread(p_sim, np.nan),
            "p_adjusted": units.spread(p_adjusted, np.nan),
            "cluster": units.spread(cluster, "no_data"),
        },
    )
    summary: dict[str, object] = {"areas": len(units.values)}
    summary |= {name: int((cluster == name).sum()) for name in CLUSTERS[:4]}
    summary |= {"islands": int(islands.sum()), "weights": dict(units.weights.facts)}
    caveats = (
        *units.caveats,
        *inference_caveats(
            units.values,
            int((~islands).sum()),
            permutations,
            correction,
            alpha,
            value,
            directed=alternative == "directed",
        ),
    )
    return LocalMoran(areas=frame, summary=summary, caveats=caveats)


def local_moran_statistics(values: FloatArray, weights: NeighbourWeights) -> LocalMoranStatistics:
    """Return local Moran's I with row-standardised weights (Anselin 1995).

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite.
    weights : NeighbourWeights
        Without self-neighbours; standardised here.
    """
    import numpy as np

    count = len(values)
    deviation = deviations(values, values)
    second = float(np.square(deviation).mean())
    lag = weights.lag(values)
    lag_deviation = np.nan_to_num(deviations(lag, values), nan=0.0)
    if second == 0.0:
        local_i = np.full(count, np.nan)
        z = local_i.copy()
    else:
        local_i = deviation * lag_deviation / (second * count / (count - 1))
        row_sum = (~weights.islands).astype(float)
        if weights.equal:
            squared = np.divide(
                1.0, weights.degrees, out=np.zeros(count), where=weights.degrees > 0
            )
        else:
            squared = weights.row_standardised().squared_row_sums()
        # the moments of Sokal et al. (1998) are of I with divisor n; z does not depend on it
        expected = -np.square(deviation) * row_sum / ((count - 1) * second)
        variance = (
            np.square(deviation / second)
            * (count / max(count - 2, 1))
            * (squared - row_sum**2 / (count - 1))
            * (second - np.square(deviation) / (count - 1))
        )
        statistic = deviation * lag_deviation / second
        tiny = 1e-12
        z = np.divide(
            statistic - expected,
            np.sqrt(np.maximum(variance, 0.0)),
            out=np.full(count, np.nan),
            where=variance > tiny,
        )
        local_i[weights.islands] = np.nan
        z[weights.islands] = np.nan
    high, high_lag = deviation > 0, lag_deviation > 0
    quadrant = np.where(
        high, np.where(high_lag, "high_high", "high_low"), np.where(high_lag, "low_high", "low_low")
    ).astype(object)
    return LocalMoranStatistics(local_i, z, lag, quadrant)


def deviations(numbers: FloatArray, values: FloatArray) -> FloatArray:
    """Return how far numbers lie from the mean of ``values``; a rounding of the sum is zero."""
    import numpy as np

    apart: FloatArray = numbers - values.mean()
    apart[np.abs(apart) <= ROUNDING * float(np.abs(values).max(initial=0.0))] = 0.0
    return apart
