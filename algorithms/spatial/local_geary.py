"""Local Geary's c: areas more alike their neighbours, or less, than chance would have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..core.declare import HOT_SPOTS, analysis
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    Alternative,
    AreaCategory,
    AreaId,
    Areas,
    Categories,
    Correction,
    Crs,
    Distance,
    GeoDataFrame,
    Neighbours,
    NumericColumns,
    Permutations,
    Progress,
    Seed,
    Weights,
    WeightsFile,
)
from .columns import (
    AREAS,
    CATEGORY,
    ISLANDS,
    P_ADJUSTED,
    P_SIM,
    P_VALUE,
    DrawNeighbours,
    Z,
    neighbours_part,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .local import Inference, Outcome
    from .units import Units
    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

ASSOCIATIONS = ("high_high", "low_low", "other_positive", "negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalGeary(Result):
    """Local Geary's c of every area."""

    SUMMARY: ClassVar = (
        AREAS,
        Column("high_high", "integer", QT_TRANSLATE_NOOP("convivencia", "Alike and high")),
        Column("low_low", "integer", QT_TRANSLATE_NOOP("convivencia", "Alike and low")),
        Column(
            "other_positive",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Alike, on both sides of the mean"),
        ),
        Column("negative", "integer", QT_TRANSLATE_NOOP("convivencia", "Unlike their neighbours")),
        ISLANDS,
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Alike and unlike neighbours (local Geary)"),
        "polygons",
        CATEGORY,
        Column("local_c", "float", QT_TRANSLATE_NOOP("convivencia", "Local Geary's c")),
        Z,
        P_VALUE,
        P_SIM,
        P_ADJUSTED,
        Column("association", "text", QT_TRANSLATE_NOOP("convivencia", "Alike or unlike")),
        style="local_geary",
        main=True,
    )
    neighbours: GeoDataFrame | None = neighbours_part()


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Alike and unlike neighbours (local Geary's c)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds areas that differ little from each of their neighbours, and areas that differ much: "
        "edges and singular places. Unlike local Moran's I it looks at the differences themselves, "
        "and so also finds neighbours that are alike near the mean.",
    ),
    reference="Anselin (1995, 2019)",
)
def local_geary(
    areas: Areas,
    value: NumericColumns,
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
    category: AreaCategory = None,
    categories: Categories = (),
    draw_neighbours: DrawNeighbours = False,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> LocalGeary:
    """Find areas alike or unlike their neighbours, with Anselin's (1995, 2019) local Geary's c.

    Values are standardised with divisor n − 1 and weights by rows. The permutation p-value holds
    the area's own value and draws its neighbours from the other areas. A negative ``z`` means more
    alike than by chance.
    """
    from .local import Inference, local_result
    from .neighbourhood import Neighbourhood
    from .units import prepared_runs

    inference = Inference(permutations, alternative, correction, alpha, seed)
    runs = prepared_runs(
        areas,
        value,
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        area_id=area_id,
        category=category,
        categories=categories,
    )
    return local_result(
        LocalGeary,
        runs,
        lambda units, tell: alike_and_unlike(units, inference, tell),
        progress,
        category=category,
        draw_neighbours=draw_neighbours,
    )


def local_geary_c(values: FloatArray, weights: NeighbourWeights) -> FloatArray:
    """Return local Geary's c with row-standardised weights, NaN for islands and constant values.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite.
    weights : NeighbourWeights
        Without self-neighbours; standardised here.
    """
    variance = float(np.var(values, ddof=1))
    focal = np.repeat(np.arange(weights.count), weights.degrees)
    apart = weights.sums_of_links(np.square(values[focal] - values[weights.neighbours]))
    total = weights.degrees if weights.equal else weights.row_sums()
    local_c = np.full(len(values), np.nan)
    if variance > 0.0:
        np.divide(apart, total * variance, out=local_c, where=total != 0)
    return local_c


def alike_and_unlike(units: Units, inference: Inference, progress: Progress) -> Outcome:
    """Compute local Geary's c of prepared units, with p-values and classes."""
    from .local import Outcome
    from .p_values import normal_p_values
    from .squared_differences import squared_difference_tails
    from .z_scores import deviations, local_geary_z

    islands = units.weights.islands
    local_c = local_geary_c(units.values, units.weights)
    z = local_geary_z(units.values, units.weights)
    z[islands] = np.nan
    p_value = normal_p_values(z, inference.alternative)
    p_sim = np.full(len(z), np.nan)
    direction = np.sign(z)
    if inference.permutations:
        tails = squared_difference_tails(
            units.values,
            units.weights,
            permutations=inference.permutations,
            seed=inference.seed,
            progress=progress,
        )
        p_sim = np.where(islands, np.nan, tails.p_values(inference.alternative))
        direction = tails.direction
    p_adjusted = inference.corrected(p_sim, p_value, islands)
    high = deviations(units.values, units.values) > 0
    lag = np.nan_to_num(deviations(units.weights.lag(units.values), units.values), nan=0.0)
    alike = np.where(
        high & (lag > 0),
        "high_high",
        np.where(~high & (lag <= 0), "low_low", "other_positive"),
    )
    association = np.where(direction < 0, alike, "negative").astype(object)
    association[(direction == 0) | ~(p_adjusted <= inference.alpha)] = "not_significant"
    association[islands] = "island"
    return Outcome(
        {
            "local_c": local_c,
            "z": z,
            "p_value": p_value,
            "p_sim": p_sim,
            "p_adjusted": p_adjusted,
            "association": association,
        },
        {kind: int((association == kind).sum()) for kind in ASSOCIATIONS}
        | {"islands": int(islands.sum())},
        {"association": "no_data"},
        inference.caveats(units.values, islands, units.column),
    )
