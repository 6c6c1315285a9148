"""Rates standardised by sex and age, so that old and young neighbourhoods can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..core.caveats import caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Areas, DataFrame, GeoDataFrame, Progress
from .standardisation_choices import (
    AgeColumn,
    AreaIdentifier,
    AreaOfRow,
    EventsColumn,
    LimitsChoice,
    Method,
    PeopleColumn,
    RatePer,
    ReferenceAge,
    ReferenceEvents,
    ReferencePopulation,
    ReferenceSex,
    ReferenceTable,
    SexColumn,
    StandardChoice,
    StrataTable,
)

if TYPE_CHECKING:
    import numpy as np
else:
    np = LazyPackage("numpy")

UNSTABLE_BELOW = 20
RATES = ("crude_rate", "std_rate", "low", "high")
PER = QT_TRANSLATE_NOOP("convivencia", "per 100,000 or as chosen")
EVENTS_LABEL = QT_TRANSLATE_NOOP("convivencia", "Reported events")
POPULATION_LABEL = QT_TRANSLATE_NOOP("convivencia", "Population")


def _rate(name: str, label: str) -> Column:
    return Column(name, "float", label, PER, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardisedRates(Result):
    """Standardised rates of every area, and the strata they rest on."""

    SUMMARY: ClassVar = (
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Events in the rates")),
        Column("population", "integer", POPULATION_LABEL),
        Column("strata", "integer", QT_TRANSLATE_NOOP("convivencia", "Sexes and ages")),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a rate")),
        Column("without_rate", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas without one")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Standardised rates of reported events"),
        "polygons",
        Column("events", "integer", EVENTS_LABEL, decimals=0),
        Column("population", "integer", POPULATION_LABEL, decimals=0),
        _rate("crude_rate", QT_TRANSLATE_NOOP("convivencia", "Rate, not standardised")),
        _rate("std_rate", QT_TRANSLATE_NOOP("convivencia", "Standardised rate")),
        _rate("low", QT_TRANSLATE_NOOP("convivencia", "Standardised rate, lower limit")),
        _rate("high", QT_TRANSLATE_NOOP("convivencia", "Standardised rate, upper limit")),
        Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "Expected events")),
        Column("smr", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio to the expected events")),
        Column("smr_low", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio, lower limit")),
        Column("smr_high", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio, upper limit")),
        Column("unstable", "flag", QT_TRANSLATE_NOOP("convivencia", "Fewer than 20 events")),
        style="standardised_rate",
        main=True,
    )
    strata: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Sexes and ages"),
        "table",
        Column("sex", "text", QT_TRANSLATE_NOOP("convivencia", "Sex")),
        Column("age", "text", QT_TRANSLATE_NOOP("convivencia", "Age group")),
        Column("events", "integer", EVENTS_LABEL, decimals=0),
        Column("population", "integer", POPULATION_LABEL, decimals=0),
        _rate("rate", QT_TRANSLATE_NOOP("convivencia", "Rate")),
        Column("weight", "float", QT_TRANSLATE_NOOP("convivencia", "Weight"), decimals=4),
        Column(
            "reference_rate", "float", QT_TRANSLATE_NOOP("convivencia", "Reference rate"), PER, 1
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Rates standardised by sex and age"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells what rate each area would have if its people were of the same sexes and ages as a "
        "reference population. It needs a table of events and people by area, sex and age group. "
        "With few events by age use the indirect way, which compares with what was expected.",
    ),
    reference="Fay & Feuer (1997); Dobson et al. (1991); Garwood (1936); Ahmad et al. (2001); "
    "Segi (1960)",
)
def standardised_rates(
    areas: Areas,
    strata: StrataTable,
    area_id: AreaIdentifier,
    area_column: AreaOfRow,
    events: EventsColumn,
    population: PeopleColumn,
    *,
    age: AgeColumn = None,
    sex: SexColumn = None,
    method: Method = "direct",
    standard: StandardChoice = "study",
    reference: ReferenceTable = None,
    reference_age: ReferenceAge = None,
    reference_sex: ReferenceSex = None,
    reference_population: ReferencePopulation = None,
    reference_events: ReferenceEvents = None,
    interval: LimitsChoice = "fay_feuer",
    per: RatePer = 100_000,
    progress: Progress = silent,
) -> StandardisedRates:
    """Standardise rates by sex and age, directly or indirectly.

    Directly, Σ w·e/n with the weights of the reference population and gamma limits (Fay & Feuer
    1997). A group that nobody of an area belongs to has no rate, so that area has none either.
    Indirectly, observed ÷ expected events with exact limits (Garwood 1936), where ``std_rate`` is
    that ratio times the rate of the reference. ``std_rate``, ``low`` and ``high`` are per ``per``.

    Raises
    ------
    InputError
        When age bands overlap or differ from those of the reference.
    """
    import pandas as pd

    from ..intake.points import as_points
    from . import standards
    from .strata import places_of_rows, read_strata
    from .table import area_table, extended

    if age is None and sex is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Name the column of the age group, of the sex, or both."
            )
        )
    table = area_table(areas, area_id)
    rows = as_points(strata)
    place, notes = places_of_rows(table, area_id, rows, area_column)
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Arranging by sex and age"))
    study = read_strata(
        rows, place, len(table.frame), sex=sex, age=age, events=events, population=population
    )
    chosen = standards.reference_of(
        standard,
        study,
        None if reference is None else as_points(reference),
        {
            "age": (reference_age or age) if age else None,
            "sex": (reference_sex or sex) if sex else None,
            "population": reference_population or population,
            "events": reference_events or events,
        },
        rates_needed=method == "indirect",
    )
    caveats = [*table.caveats, *notes, *study.caveats]
    known = np.isfinite(study.events) & np.isfinite(study.population)
    listed = known.any(axis=1)
    whole = known.all(axis=1)
    nobody = whole & (study.population == 0).any(axis=1)
    usable = whole & ~nobody if method == "direct" else whole & (study.population > 0).any(axis=1)
    for code, who in (
        ("areas_not_in_table", ~listed),
        ("missing_strata", listed & ~whole),
        ("empty_strata", nobody & (method == "direct")),
    ):
        if who.any():
            caveats.append(caveat(code, count=int(who.sum())))
    stranded = int(np.nansum(np.where(study.population == 0, study.events, 0)))
    if stranded:
        caveats.append(caveat("events_without_population", count=stranded))
    if not usable.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No area of “{layer}” has people in every sex and age group: use wider age bands, "
                "or the indirect method.",
            ),
            layer=table.title,
        )
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    happened, people = study.events[usable], study.population[usable]
    total, at_risk = happened.sum(axis=1), people.sum(axis=1)
    if method == "direct":
        found = standards.direct_rates(
            happened, people, chosen.weights, exact=interval == "fay_feuer"
        )
    else:
        found = standards.indirect_rates(happened, people, chosen)
        caveats.append(caveat("indirect_rates"))
    found |= {"crude_rate": total / at_risk}
    columns = {name: numbers * (per if name in RATES else 1) for name, numbers in found.items()}
    positions = np.flatnonzero(usable)
    of_area = np.where(listed, np.nansum(study.events, axis=1), np.nan)
    living = np.where(listed, np.nansum(study.population, axis=1), np.nan)
    unstable = usable & (of_area < UNSTABLE_BELOW)
    if unstable.any():
        caveats.append(caveat("unstable_rates", count=int(unstable.sum())))
    caveats.append(caveat("resident_population"))
    frame = extended(
        table.frame,
        {"events": of_area, "population": living}
        | {name: table.spread(positions, values) for name, values in columns.items()}
        | {"unstable": unstable},
    )
    return StandardisedRates(
        areas=frame,
        strata=pd.DataFrame(standards.strata_table(study, chosen, per)),
        summary={
            "events": int(total.sum()),
            "population": int(at_risk.sum()),
            "strata": len(study.strata),
            "areas": int(usable.sum()),
            "without_rate": int((~usable).sum()),
            "crude_rate": float(total.sum() / at_risk.sum() * per),
            "per": per,
        },
        caveats=tuple(caveats),
    )
