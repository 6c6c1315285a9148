"""Global autocorrelation: is there any pattern at all?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from ..core.caveats import distinct
from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alternative,
    AreaCategory,
    AreaId,
    Areas,
    Categories,
    Crs,
    DataFrame,
    Distance,
    MinimumPopulation,
    Neighbours,
    NumericColumns,
    OptionalPopulation,
    Param,
    Permutations,
    Progress,
    Role,
    Seed,
    Weights,
    WeightsFile,
)
from .columns import CATEGORY, P_SIM, P_VALUE, Z

STATISTIC_COLUMNS = (
    CATEGORY,
    Column("statistic", "text", QT_TRANSLATE_NOOP("convivencia", "Statistic")),
    Column("join", "text", QT_TRANSLATE_NOOP("convivencia", "Neighbours that are"), optional=True),
    Column("observed", "float", QT_TRANSLATE_NOOP("convivencia", "Observed"), decimals=4),
    Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "Expected by chance"), decimals=4),
    Column("variance", "float", QT_TRANSLATE_NOOP("convivencia", "Variance"), decimals=6),
    Z,
    P_VALUE,
    P_SIM,
)
JOINS = {"both": "high_high", "neither": "low_low", "one": "high_low"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalAutocorrelation(Result):
    """One statistic for the whole map; a row for each category and each kind of join."""

    SUMMARY: ClassVar = tuple(item for item in STATISTIC_COLUMNS if not item.optional)
    statistics: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Global autocorrelation"),
        "table",
        *STATISTIC_COLUMNS,
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Is there a spatial pattern? (Moran, Geary, Getis–Ord)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "One number for the whole map: whether areas with similar values lie next to each other "
        "more than chance would have it. A positive z means clustering.",
    ),
    reference="Cliff & Ord (1981); Getis & Ord (1992); Assunção & Reis (1999)",
)
def global_autocorrelation(
    areas: Areas,
    value: NumericColumns,
    *,
    statistic: Annotated[
        Literal["moran", "geary", "getis_ord_g", "moran_eb_rate", "join_counts"],
        Role(
            "choice",
            choices=(
                ("moran", "Moran's I"),
                ("geary", "Geary's C"),
                ("getis_ord_g", "Getis–Ord G"),
                (
                    "moran_eb_rate",
                    QT_TRANSLATE_NOOP("convivencia", "Moran's I of a rate (Assunção–Reis)"),
                ),
                ("join_counts", QT_TRANSLATE_NOOP("convivencia", "Join counts")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Statistic"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Moran compares with the mean, Geary compares neighbours, G asks whether high "
                "values gather. Join counts ask whether areas of a kind lie side by side. For a "
                "rate, give the events as value and the population.",
            ),
        ),
    ] = "moran",
    population: OptionalPopulation = None,
    minimum_population: MinimumPopulation = 0,
    threshold: Annotated[
        float | None,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Threshold of join counts"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "For join counts: an area is high when its value is at least this. Without it, "
                "when its value is above zero.",
            ),
            advanced=True,
        ),
    ] = None,
    weights: Weights = "queen",
    neighbours: Neighbours = 8,
    distance: Distance = None,
    weights_file: WeightsFile = None,
    permutations: Permutations = 9_999,
    alternative: Alternative = "two-sided",
    seed: Seed = 1,
    category: AreaCategory = None,
    categories: Categories = (),
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> GlobalAutocorrelation:
    """Test the whole map for spatial autocorrelation.

    Moran's I and Geary's C use row-standardised weights, G and join counts binary ones. Moments, z
    and p are under randomisation (join counts: non-free sampling) and two-sided; areas without
    neighbours leave n. Permutations shuffle the values over all areas. Joins of unlike areas are
    fewer when alike ones gather: their z is then negative.
    """
    import pandas as pd

    from .global_tests import WholeMap
    from .local import Inference, inference_caveats
    from .neighbourhood import Neighbourhood
    from .rate_deviates import dominated
    from .units import prepared_runs

    inference = Inference(permutations, alternative, "none", 0.05, seed)
    rate = statistic == "moran_eb_rate"
    if rate and population is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“moran_eb_rate” needs “population”: a rate has two numbers."
            )
        )
    runs = prepared_runs(
        areas,
        value,
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        area_id=area_id,
        category=category,
        categories=categories,
        beside=population if rate else None,
        least=minimum_population if rate else None,
    )
    rows: list[dict[str, object]] = []
    caveats = []
    for number, units in enumerate(runs):
        tell = part_of(progress, number / len(runs), (number + 1) / len(runs))
        whole = WholeMap.of(units, statistic, threshold)
        for found in whole.tested(inference, tell):
            row: dict[str, object] = {"statistic": statistic}
            if units.category is not None:
                row = {"category": units.category, **row}
            if statistic == "join_counts":
                row["join"] = JOINS[found.name]
            rows.append(
                row
                | {
                    "observed": found.moments.observed,
                    "expected": found.moments.expected,
                    "variance": found.moments.variance,
                    "z": found.moments.z,
                    "p_value": found.p_value,
                    "p_sim": found.p_sim,
                }
            )
        caveats += [
            *units.caveats,
            *(dominated(whole.values, whole.population) if rate else ()),
            *inference_caveats(whole.values, 1, permutations, "none", 0.05, units.column),
        ]
    facts = {"areas": len(whole.values), "weights": dict(runs[0].weights.facts)}
    summary = rows[0] | facts | ({"rows": rows} if len(rows) > 1 else {})
    return GlobalAutocorrelation(
        statistics=pd.DataFrame(rows), summary=summary, caveats=distinct(caveats)
    )
