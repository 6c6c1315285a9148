"""Local Moran's I: clusters of alike areas, and areas unlike their neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import silent
from ..core.results import Result, part
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
from .columns import MORAN_COLUMNS, MORAN_SUMMARY, DrawNeighbours, neighbours_part


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalMoran(Result):
    """Local Moran's I of every area."""

    SUMMARY: ClassVar = MORAN_SUMMARY
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Clusters and outliers (local Moran)"),
        "polygons",
        *MORAN_COLUMNS,
        style="local_moran",
        main=True,
    )
    neighbours: GeoDataFrame | None = neighbours_part()


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
) -> LocalMoran:
    """Find clusters of alike areas and outliers, with Anselin's (1995) local Moran's I.

    Weights are row-standardised. The permutation p-value holds the area's own value and draws its
    neighbours from the other areas; without permutations the normal approximation of ``z`` serves.
    """
    from .local import Inference, local_result
    from .moran import clusters_and_outliers
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
        LocalMoran,
        runs,
        lambda units, tell: clusters_and_outliers(units, inference, units.values, progress=tell),
        progress,
        category=category,
        draw_neighbours=draw_neighbours,
    )
