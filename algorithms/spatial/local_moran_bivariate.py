"""Bivariate local Moran's I: one variable in an area, another in its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..core.caveats import caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import silent
from ..core.results import Result, part
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
from .columns import MORAN_COLUMNS, MORAN_SUMMARY, DrawNeighbours, neighbours_part


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalMoranBivariate(Result):
    """Bivariate local Moran's I of every area."""

    SUMMARY: ClassVar = MORAN_SUMMARY
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Two variables side by side (local Moran)"),
        "polygons",
        *MORAN_COLUMNS,
        style="local_moran_bivariate",
        main=True,
    )
    neighbours: GeoDataFrame | None = neighbours_part()


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Two variables in neighbouring areas (local Moran's I)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds areas where one variable is high (or low) while another is high (or low) in the "
        "areas around: few street lights here, many robberies next door. It shows what lies "
        "side by side, not what causes what, and says nothing of the two within one area.",
    ),
    reference="Anselin, Syabri & Smirnov (2002)",
)
def local_moran_bivariate(
    areas: Areas,
    value: NumericColumn,
    other: Annotated[
        str,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Value in the neighbours"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The numbers looked at in the areas around, not in the area itself."
            ),
        ),
    ],
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
    draw_neighbours: DrawNeighbours = False,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> LocalMoranBivariate:
    """Find where one variable goes with another one in the neighbouring areas.

    Weights are row-standardised. The draws hold both values of the area and take those of its
    neighbours from the other areas; ``lag`` is the mean of ``other`` in the neighbours.
    """
    from .local import Inference, local_result
    from .moran import clusters_and_outliers
    from .neighbourhood import Neighbourhood
    from .units import prepared_runs

    inference = Inference(permutations, alternative, correction, alpha, seed)
    runs = prepared_runs(
        areas,
        (value,),
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        area_id=area_id,
        beside=other,
    )
    return local_result(
        LocalMoranBivariate,
        runs,
        lambda units, tell: clusters_and_outliers(
            units, inference, units.values, units.beside, progress=tell
        ),
        progress,
        draw_neighbours=draw_neighbours,
        more=[caveat("not_a_cause")],
    )
