"""Getis–Ord Gi and Gi*: where high or low values gather."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..core.declare import HOT_SPOTS, analysis
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
    from .local import Inference, local_result
    from .neighbourhood import Neighbourhood
    from .spots import hot_and_cold
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
        GetisOrd,
        runs,
        lambda units, tell: hot_and_cold(
            units.values, units.weights, inference, units.column, star=star, progress=tell
        ),
        progress,
        category=category,
        draw_neighbours=draw_neighbours,
    )
