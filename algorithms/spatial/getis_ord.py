"""Getis–Ord Gi and Gi*: where high or low values gather."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

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
    Param,
    Permutations,
    Progress,
    Role,
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

    from .local import Inference, Outcome, Units

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

SPOTS = (
    "hot_99",
    "hot_95",
    "hot_90",
    "cold_90",
    "cold_95",
    "cold_99",
    "not_significant",
    "no_data",
    "island",
)
LEVELS = ((0.01, "99"), (0.05, "95"), (0.10, "90"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GetisOrd(Result):
    """Gi or Gi* of every area."""

    SUMMARY: ClassVar = (
        AREAS,
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots (95 % or more)")),
        Column("cold", "integer", QT_TRANSLATE_NOOP("convivencia", "Cold spots (95 % or more)")),
        ISLANDS,
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Hot spots (Getis–Ord)"),
        "polygons",
        CATEGORY,
        Z,
        P_VALUE,
        P_SIM,
        P_ADJUSTED,
        Column("spot", "text", QT_TRANSLATE_NOOP("convivencia", "Hot or cold spot")),
        style="getis_ord",
        main=True,
    )
    neighbours: GeoDataFrame | None = neighbours_part()


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
    value: NumericColumns,
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
    category: AreaCategory = None,
    categories: Categories = (),
    draw_neighbours: DrawNeighbours = False,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> GetisOrd:
    """Find where high or low values gather, with Getis and Ord's Gi or Gi*.

    The z-score is Ord and Getis's (1995) and the same for binary and row-standardised weights. The
    permutation p-value holds the area's own value and draws its neighbours from the other areas.
    ``spot`` reads the corrected p-value at .01, .05 and .10, whatever ``alpha`` is.
    """
    from .local import Inference, each_run, prepared_runs
    from .neighbourhood import Neighbourhood

    inference = Inference(permutations, alternative, correction, alpha, seed)
    runs = prepared_runs(
        areas,
        value,
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        area_id=area_id,
        category=category,
        categories=categories,
    )
    found = each_run(
        runs,
        lambda units, tell: hot_and_cold(units, inference, star=star, progress=tell),
        progress,
        category=category,
        draw_neighbours=draw_neighbours,
    )
    return GetisOrd(
        areas=found.areas,
        neighbours=found.neighbours,
        summary=found.summary,
        caveats=found.caveats,
    )


def hot_and_cold(
    units: Units, inference: Inference, *, star: bool, progress: Progress = silent
) -> Outcome:
    """Compute Gi or Gi* of prepared units, with p-values and classes."""
    from .inference import neighbour_sum_tails
    from .local import Outcome
    from .p_values import normal_p_values
    from .z_scores import getis_ord_z

    islands = units.weights.islands
    z = getis_ord_z(units.values, units.weights, star=star)
    z[islands] = np.nan
    p_value = normal_p_values(z, inference.alternative)
    p_sim = np.full(len(z), np.nan)
    direction = np.sign(z)
    if inference.permutations:
        tails = neighbour_sum_tails(
            units.values,
            units.weights,
            permutations=inference.permutations,
            seed=inference.seed,
            progress=progress,
        )
        p_sim = np.where(islands, np.nan, tails.p_values(inference.alternative))
        # Gi* counts the area itself, the draws do not: a lone high value amid significantly low
        # neighbours has z > 0 and is neither hot nor cold
        direction = np.where(tails.direction == direction, direction, 0.0)
    p_adjusted = inference.corrected(p_sim, p_value, islands)
    spot = spots(direction, p_adjusted, islands)
    return Outcome(
        {"z": z, "p_value": p_value, "p_sim": p_sim, "p_adjusted": p_adjusted, "spot": spot},
        {
            "hot": int(np.isin(spot, ("hot_99", "hot_95")).sum()),
            "cold": int(np.isin(spot, ("cold_99", "cold_95")).sum()),
            "islands": int(islands.sum()),
        },
        {"spot": "no_data"},
        inference.caveats(units),
    )


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
