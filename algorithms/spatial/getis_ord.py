"""Getis–Ord Gi and Gi*: where high or low values gather."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

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
    Param,
    Permutations,
    Progress,
    Role,
    Seed,
    Weights,
    WeightsFile,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class GetisOrd(Result):
    """Gi or Gi* of every area."""

    SUMMARY: ClassVar = (
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a value")),
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots (95 % or more)")),
        Column("cold", "integer", QT_TRANSLATE_NOOP("convivencia", "Cold spots (95 % or more)")),
        Column("islands", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas without neighbours")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Hot spots (Getis–Ord)"),
        "polygons",
        Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
        Column(
            "p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (normal)"), decimals=4
        ),
        Column(
            "p_sim", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (permutation)"), decimals=4
        ),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("spot", "text", QT_TRANSLATE_NOOP("convivencia", "Hot or cold spot")),
        style="getis_ord",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Hot spots (Getis–Ord Gi*)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds areas that, together with their neighbours, hold more (or fewer) reported events "
        "than chance would put there. An area is coloured only when its p-value, corrected for "
        "testing every area at once, is small. It says where values gather, not why.",
    ),
    reference="Ord & Getis (1995)",
)
def getis_ord(
    areas: Areas,
    value: NumericColumn,
    *,
    star: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Include the area itself (Gi*)"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Gi* looks at the area and its neighbours, Gi at the neighbours alone.",
            ),
        ),
    ] = True,
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
) -> GetisOrd:
    """Find where high or low values gather, with Getis and Ord's Gi or Gi*.

    The z-score is Ord and Getis's (1995) and the same for binary and row-standardised weights. The
    permutation p-value holds the area's own value and draws its neighbours from the other areas.
    ``spot`` reads the corrected p-value at .01, .05 and .10, whatever ``alpha`` is.
    """
    import numpy as np

    from ..areas.table import extended
    from .inference import neighbour_sum_tails, normal_p_values
    from .local import check_permutations, corrected, inference_caveats, prepared_units
    from .spots import spots

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
    z = getis_ord_z(units.values, units.weights, star=star)
    z[islands] = np.nan
    p_value = normal_p_values(z, alternative)
    p_sim = np.full(len(z), np.nan)
    direction = np.sign(z)
    if permutations:
        tails = neighbour_sum_tails(
            units.values,
            units.weights,
            permutations=permutations,
            seed=seed,
            progress=part_of(progress, 0.2, 1.0),
        )
        p_sim = np.where(islands, np.nan, tails.p_values(alternative))
        # Gi* counts the area itself, the draws do not: a lone high value amid significantly low
        # neighbours has z > 0 and is neither hot nor cold
        direction = np.where(tails.direction == direction, direction, 0.0)
    p_adjusted = corrected(p_sim, p_value, permutations, correction, islands)
    spot = spots(direction, p_adjusted, islands)
    frame = extended(
        units.table.frame,
        {
            "z": units.spread(z, np.nan),
            "p_value": units.spread(p_value, np.nan),
            "p_sim": units.spread(p_sim, np.nan),
            "p_adjusted": units.spread(p_adjusted, np.nan),
            "spot": units.spread(spot, "no_data"),
        },
    )
    tested = int((~islands).sum())
    summary = {
        "areas": len(units.values),
        "hot": int(np.isin(spot, ("hot_99", "hot_95")).sum()),
        "cold": int(np.isin(spot, ("cold_99", "cold_95")).sum()),
        "islands": int(islands.sum()),
        "weights": dict(units.weights.facts),
    }
    caveats = (
        *units.caveats,
        *inference_caveats(
            units.values,
            tested,
            permutations,
            correction,
            alpha,
            value,
            directed=alternative == "directed",
        ),
    )
    return GetisOrd(areas=frame, summary=summary, caveats=caveats)


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
    import numpy as np

    count = len(values)
    total = weights.neighbour_sums(values)
    if weights.equal:
        weight_sum = weights.degrees.astype(float)
        squared_sum = weight_sum.copy()
    else:
        weight_sum, squared_sum = weights.row_sums(), weights.squared_row_sums()
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
    tiny = 1e-12 * max(1.0, float(np.abs(values).max(initial=0.0)))
    z = np.full(count, np.nan)
    np.divide(total - weight_sum * mean, scale, out=z, where=scale > tiny)
    return z
