"""Local Moran's I of a rate, with the uncertainty of small populations taken out first."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

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
    MinimumPopulation,
    Neighbours,
    NumericColumns,
    Permutations,
    PopulationColumn,
    Progress,
    Seed,
    Weights,
    WeightsFile,
)
from .columns import MORAN_COLUMNS, MORAN_SUMMARY, DrawNeighbours, neighbours_part

if TYPE_CHECKING:
    from .local import Outcome
    from .units import Units


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalMoranRate(Result):
    """Local Moran's I of every area's rate."""

    SUMMARY: ClassVar = MORAN_SUMMARY
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Clusters and outliers of a rate (local Moran)"),
        "polygons",
        *MORAN_COLUMNS,
        Column(
            "deviate",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Rate, standardised for the size of the population"),
        ),
        style="local_moran",
        main=True,
    )
    neighbours: GeoDataFrame | None = neighbours_part()


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Clusters and outliers of a rate (local Moran's I)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds clusters of high or low rates, and areas whose rate is unlike their neighbours'. A "
        "rate of few residents swings widely by chance; here each rate is measured against the "
        "swing that its population would give, so that small areas neither make clusters nor "
        "hide them.",
    ),
    reference="Assunção & Reis (1999); Anselin (1995)",
)
def local_moran_rate(
    areas: Areas,
    value: NumericColumns,
    population: PopulationColumn,
    *,
    minimum_population: MinimumPopulation = 0,
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
) -> LocalMoranRate:
    """Find clusters and outliers of rates, with Assunção and Reis's (1999) standardisation.

    ``value`` is the number of events, not the rate. Areas without population take no part. ``lag``
    is the mean of the neighbours' standardised rates.
    """
    from .local import Inference, local_result
    from .moran import clusters_and_outliers
    from .neighbourhood import Neighbourhood
    from .rate_deviates import checked_counts, dominated, rate_deviates
    from .units import prepared_runs

    inference = Inference(permutations, alternative, correction, alpha, seed)
    runs = prepared_runs(
        areas,
        value,
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        area_id=area_id,
        category=category,
        categories=categories,
        beside=population,
        least=minimum_population,
    )

    def clusters(units: Units, tell: Progress) -> Outcome:
        deviate = rate_deviates(checked_counts(units), units.beside)
        outcome = clusters_and_outliers(units, inference, deviate, progress=tell)
        return dataclasses.replace(
            outcome,
            columns={**outcome.columns, "deviate": deviate},
            caveats=(*outcome.caveats, *dominated(deviate, units.beside)),
        )

    return local_result(
        LocalMoranRate,
        runs,
        clusters,
        progress,
        category=category,
        draw_neighbours=draw_neighbours,
    )
