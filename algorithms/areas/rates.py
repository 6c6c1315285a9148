"""Rates: crude with exact intervals, and smoothed by empirical Bayes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    Areas,
    Crs,
    Distance,
    GeoDataFrame,
    Neighbours,
    NumericColumn,
    Param,
    PopulationColumn,
    Progress,
    Role,
    Weights,
    WeightsFile,
)
from .denominators import (
    LIMITS_OF,
    TINY,
    Denominator,
    PeriodEnd,
    PeriodStart,
    PopulationYear,
    period_caveats,
    tiny_denominators,
    unit_of,
    whole,
)
from .smoothing import empirical_bayes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..spatial.weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

UNSTABLE_BELOW = 20
PER = QT_TRANSLATE_NOOP("convivencia", "per 100,000 or as chosen")


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRates(Result):
    """Rates of every area."""

    SUMMARY: ClassVar = (
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Events in the rates")),
        Column("population", "float", QT_TRANSLATE_NOOP("convivencia", "Population"), decimals=0),
        Column(
            "overall_rate", "float", QT_TRANSLATE_NOOP("convivencia", "Overall rate"), decimals=1
        ),
        Column(
            "unstable", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with unstable rates")
        ),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit of the rates")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Rates of reported events"),
        "polygons",
        Column("rate", "float", QT_TRANSLATE_NOOP("convivencia", "Rate"), PER, 1),
        Column("rate_low", "float", QT_TRANSLATE_NOOP("convivencia", "Rate, lower limit"), PER, 1),
        Column("rate_high", "float", QT_TRANSLATE_NOOP("convivencia", "Rate, upper limit"), PER, 1),
        Column("eb_rate", "float", QT_TRANSLATE_NOOP("convivencia", "Smoothed rate"), PER, 1),
        Column(
            "eb_local_rate",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Rate smoothed towards the neighbours"),
            PER,
            1,
        ),
        Column(
            "spatial_rate",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Rate of the area and its neighbours"),
            PER,
            1,
        ),
        Column("smr", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio to the overall rate")),
        Column("unstable", "flag", QT_TRANSLATE_NOOP("convivencia", "Fewer than 20 events")),
        style="rate",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Rates of reported events"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Divides reported events by population, with exact limits, and smooths the rates of small "
        "areas so that a handful of events in a tiny neighbourhood does not head the list. For "
        "maps use the smoothed rate. Dwellings, workers, visitors or kilometres of street can take "
        "the place of residents.",
    ),
    reference="Garwood (1936); Breslow & Day (1987); Marshall (1991)",
)
def incident_rates(
    areas: Areas,
    value: NumericColumn,
    population: PopulationColumn,
    *,
    per: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Rate per"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The number of people a rate refers to; for kilometres of street, 1 is usual.",
            ),
            minimum=1,
            maximum=1e9,
        ),
    ] = 100_000,
    interval: Annotated[
        Literal["garwood", "byar"],
        Role(
            "choice",
            choices=(
                ("garwood", QT_TRANSLATE_NOOP("convivencia", "Exact (Garwood)")),
                ("byar", QT_TRANSLATE_NOOP("convivencia", "Byar's approximation")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Limits"),
            QT_TRANSLATE_NOOP("convivencia", "How the 95 % limits of a rate are computed."),
            advanced=True,
        ),
    ] = "garwood",
    denominator: Denominator = "residents",
    population_year: PopulationYear = None,
    period_start: PeriodStart = None,
    period_end: PeriodEnd = None,
    weights: Weights = "queen",
    neighbours: Neighbours = 8,
    distance: Distance = None,
    weights_file: WeightsFile = None,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> IncidentRates:
    """Divide events by population, with Poisson limits and empirical Bayes smoothing.

    The empirical Bayes rate shrinks towards the overall rate (Marshall 1991), with the variance
    between areas never below zero; the local one shrinks towards the area and its neighbours.
    Areas without population have no rate.
    """
    from .intervals import byar_interval, garwood_interval
    from .table import area_table, extended

    dated = period_caveats(population_year, period_start, period_end)

    table = area_table(areas, area_id)
    events, caveats = table.numbers(value)
    people, more = table.numbers(population, whole=denominator in {"residents", "dwellings"})
    caveats = (*table.caveats, *caveats, *more)
    if np.nanmin(events) < 0 or np.nanmin(people) < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Events and population must be zero or more; “{layer}” has {value}."
            ),
            layer=table.title,
            value=float(min(np.nanmin(events), np.nanmin(people))),
        )
    has_shape = np.array([shape is not None for shape in table.shapes])
    usable = np.isfinite(events) & np.isfinite(people) & (people > 0) & has_shape
    nobody = np.isfinite(events) & (people == 0)
    if not usable.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "No area of “{layer}” has both events and population."
            ),
            layer=table.title,
        )
    if nobody.any():
        people_live = denominator == "residents"
        code = "no_population" if people_live else "no_denominator"
        caveats = (*caveats, caveat(code, count=int(nobody.sum())))
        stranded = int(events[nobody].sum())
        if stranded:
            code = "events_without_population" if people_live else "events_without_denominator"
            caveats = (*caveats, caveat(code, count=stranded))
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    positions = table.order[usable[table.order]]
    from ..spatial.neighbourhood import Neighbourhood

    neighbourhood = Neighbourhood(weights, neighbours, distance, weights_file, crs)
    built, more = neighbourhood.among(table, positions)
    count, at_risk = events[positions], people[positions]
    low, high = (garwood_interval if interval == "garwood" else byar_interval)(count)
    overall = count.sum() / at_risk.sum()
    columns = {
        "rate": count / at_risk * per,
        "rate_low": low / at_risk * per,
        "rate_high": high / at_risk * per,
        "eb_rate": empirical_bayes(count, at_risk) * per,
        "eb_local_rate": local_empirical_bayes(count, at_risk, built) * per,
        "spatial_rate": (built.neighbour_sums(count) + count)
        / (built.neighbour_sums(at_risk) + at_risk)
        * per,
        "smr": count / at_risk / overall if overall > 0 else np.full(len(count), np.nan),
    }
    unstable_rate = usable & (events < UNSTABLE_BELOW)
    frame = extended(
        table.frame,
        {name: table.spread(positions, numbers) for name, numbers in columns.items()}
        | {"unstable": unstable_rate},
    )
    unstable = int(unstable_rate.sum())
    if unstable:
        caveats = (*caveats, caveat("unstable_rates", count=unstable))
    tiny = tiny_denominators(denominator, int((at_risk < TINY).sum()), per)
    total = float(at_risk.sum())
    if denominator != "residents" and per > total:
        caveats = (*caveats, caveat("rate_beyond_total", per=whole(per), total=whole(total)))
    caveats = (*caveats, *tiny, *dated, *more, caveat(LIMITS_OF[denominator]))
    summary = {
        "events": int(count.sum()),
        "population": int(total) if denominator == "residents" else total,
        "overall_rate": float(overall * per),
        "unstable": unstable,
        "per": per,
        "denominator": denominator,
        "unit": unit_of(denominator, per),
    }
    return IncidentRates(areas=frame, summary=summary, caveats=caveats)


def local_empirical_bayes(
    events: FloatArray, population: FloatArray, weights: NeighbourWeights
) -> FloatArray:
    """Return rates shrunk towards the rate of the area and its neighbours (Marshall 1991).

    The variance is around the focal mean, as in GeoDa and esda. An island keeps its raw rate.
    """
    import dataclasses

    alike = dataclasses.replace(weights, equal=True)
    members = alike.degrees + 1
    event_sum = alike.neighbour_sums(events) + events
    people_sum = alike.neighbour_sums(population) + population
    mean = event_sum / people_sum
    rates = events / population
    # Σ n_j (p_j − m_i)² expanded, so that no pair is visited
    first = population * rates
    second = population * rates**2
    squares = (
        (alike.neighbour_sums(second) + second)
        - 2 * mean * (alike.neighbour_sums(first) + first)
        + mean**2 * people_sum
    )
    between = np.maximum(0.0, squares / people_sum - mean / (people_sum / members))
    weight = between + mean / population
    share = np.divide(between, weight, out=np.zeros_like(between), where=weight > 0)
    smoothed = mean + (rates - mean) * share
    return np.where(alike.islands, rates, smoothed)
