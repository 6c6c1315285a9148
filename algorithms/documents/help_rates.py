"""The examples of help pages about counting: by area, cell, resident, age, hour and month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .charts import hour_weekday_heat, line_series
from .classes import MapClass
from .help_pictures import drawn_layer, drawn_map, town_outline
from .help_recipe import Facts, Recipe
from .help_stage import ROBBERY

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["RATES"]

REPORTED = QT_TRANSLATE_NOOP("convivencia", "Reported events")
BY_HOUR = QT_TRANSLATE_NOOP("convivencia", "Reported events by weekday and hour, three years")
EARLIER_YEARS = QT_TRANSLATE_NOOP("convivencia", "Same month of earlier years")
CELLS: Mapping[str, tuple[str, str]] = {
    "whole": (QT_TRANSLATE_NOOP("convivencia", "Whole cell"), "#eef1f3"),
    "cut": (QT_TRANSLATE_NOOP("convivencia", "Cut by the boundary"), "#f4c9a8"),
}
ROUNDING = 1e-6
BURGLARY = "Robo a vivienda"
AGES: Mapping[str, str] = {
    "pop_0_14": "0-14",
    "pop_15_29": "15-29",
    "pop_30_44": "30-44",
    "pop_45_59": "45-59",
    "pop_60p": "60+",
}
"""The columns of residents by age, and the ages."""
FIRST_YEARS = (15, 30, 45, 60)
PER = 10_000
WORKING_DAY = (8, 19)
"""First and last hour."""
WIDTH_CM, HEIGHT_CM = 13.0, 6.5
MONTH_DIGITS = 7


def _of_kind(town: Stage, category: str) -> Any:
    return town.incidents.select((town.incidents.attributes["category"] == category).to_numpy())


def _counted(result: Any) -> Facts:
    counts = result.areas["count"]
    return {
        **{name: (result.summary[name], "integer", None) for name in ("counted", "unmatched")},
        "areas": (len(counts), "integer", None),
        "most": (int(counts.max()), "integer", None),
        "least": (int(counts.min()), "integer", None),
    }


def _drawn_cells(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw whole cells, and those that the boundary cuts."""
    cells = result.cells
    largest = cells["area_km2"].max()
    kinds = ["whole" if size > (1 - ROUNDING) * largest else "cut" for size in cells["area_km2"]]
    classes = tuple(
        MapClass(catalogue.translate(label), colour, value=name)
        for name, (label, colour) in CELLS.items()
    )
    shown = cells[["geometry"]].assign(kind=kinds)
    return drawn_map(shown, classes, "kind", "", town_outline(town), catalogue)


def _raster(town: Stage) -> dict[str, Any]:
    """Write the raster of residents, and return it with the neighbourhoods."""
    from ..sample.population_grid import write_population
    from ..sample.town import town as laid_out

    path = town.folder / "population.tif"
    write_population(laid_out(), path)
    return {"areas": town.cells[["geometry"]], "raster": str(path)}


def _people(result: Any) -> Facts:
    return {
        **{
            name: (result.summary[name], "integer", None)
            for name in ("raster_total", "areas_total")
        },
        "cells": (len(result.areas), "integer", None),
        "share": (result.summary["share"], "share", 1),
    }


def _smoothed(result: Any) -> Facts:
    """Return the overall rate, and what smoothing does to the smallest neighbourhood."""
    areas = result.areas
    row = areas.loc[areas["population"].where(areas["population"] > 0).idxmin()]
    return {
        "people": (row["population"], "integer", None),
        "events": (row["count"], "integer", None),
        **{
            name: (row[name], "rate", None) for name in ("rate", "rate_low", "rate_high", "eb_rate")
        },
        "overall": (result.summary["overall_rate"], "rate", None),
        "unstable": (result.summary["unstable"], "integer", None),
    }


def _warned(result: Any) -> Facts:
    """Return how many areas are marked, and how many would be if nothing had changed."""
    return {
        **{
            name: (result.summary[name], "integer", None)
            for name in ("judged", "alarms", "alerts", "watches")
        },
        "expected_false": (result.summary["expected_false"], "decimal", 2),
    }


def _drawn_smoothed(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the rate that a map should show: the smoothed one."""
    shown = result.areas.assign(rate=result.areas["eb_rate"])
    return drawn_layer(shown, "rate", town, catalogue)


def _by_age(town: Stage) -> dict[str, Any]:
    """Return robberies and residents of each neighbourhood by age."""
    import pandas as pd

    robberies = town.robberies
    ages = robberies.attributes["victim_age"]
    bands = list(AGES.values())
    rows = []
    for place, (column, band) in enumerate(AGES.items()):
        low = FIRST_YEARS[place - 1] if place else 0
        high = FIRST_YEARS[place] if place < len(bands) - 1 else 200
        own = robberies.select(((ages >= low) & (ages < high)).fillna(value=False).to_numpy())
        counted = town.run("aggregate_incidents", town.boundaries, own, area_id="area_id").areas
        rows.append(
            pd.DataFrame(
                {
                    "area": counted["area_id"],
                    "age": band,
                    "victims": counted["count"],
                    "people": counted[column],
                }
            )
        )
    strata = pd.concat(rows, ignore_index=True)
    strata.attrs["title"] = "strata"
    return {
        "areas": town.boundaries[["area_id", "geometry"]],
        "strata": strata,
        "area_id": "area_id",
        "area_column": "area",
        "events": "victims",
        "population": "people",
        "age": "age",
        "per": PER,
    }


def _standardised(result: Any) -> Facts:
    """Return the area with at least twenty events whose rate moves most."""
    areas = result.areas
    moves = (areas["std_rate"] - areas["crude_rate"]).abs().where(~areas["unstable"])
    row = areas.loc[moves.idxmax()]
    youngest = result.strata.loc[result.strata["rate"].idxmax()]
    return {
        **{name: (result.summary[name], "integer", None) for name in ("areas", "without_rate")},
        "crude": (row["crude_rate"], "rate", None),
        **{name: (row[name], "rate", None) for name in ("std_rate", "low", "high")},
        "age": (youngest["age"].replace("-", "–"), "text", None),
        "of_age": (youngest["rate"], "rate", None),
    }


def _week(result: Any) -> Facts:
    """Return how many events have an hour, and the share of the working day, whatever the day."""
    by_day = result.hours.loc[result.hours["hour"].between(*WORKING_DAY), "count"].sum()
    return {
        **{name: (result.summary[name], "integer", None) for name in ("incidents", "with_hour")},
        "by_day": (by_day / result.hours["count"].sum(), "share", 0),
    }


def _drawn_week(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the events by weekday and hour."""
    del town
    return hour_weekday_heat(
        result.hours["count"].to_numpy().reshape(7, 24),
        catalogue=catalogue,
        unit=catalogue.translate(BY_HOUR),
        width_cm=WIDTH_CM,
    )


def _direction(result: Any) -> Facts:
    summary = result.summary
    return {
        **{name: (summary[name], "decimal", 1) for name in ("slope", "slope_low", "slope_high")},
        "p_value": (summary["p_value"], "p_value", None),
        "periods": (summary["periods"], "integer", None),
    }


def _drawn_trend(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the series with the range of the same months of earlier years."""
    del town
    series = result.series
    return line_series(
        [str(day)[:MONTH_DIGITS] for day in series["period_start"]],
        series["count"].tolist(),
        catalogue=catalogue,
        value_label=catalogue.translate(REPORTED),
        band_low=series["prior_low"].tolist(),
        band_high=series["prior_high"].tolist(),
        band_label=catalogue.translate(EARLIER_YEARS),
        width_cm=WIDTH_CM,
        height_cm=HEIGHT_CM,
    )


RATES: Mapping[str, Recipe] = {
    "aggregate_incidents": Recipe(
        lambda town: {
            "areas": town.areas[["area_id", "geometry"]],
            "incidents": town.robberies,
            "area_id": "area_id",
            "date": "occurred_at",
            "start": "2024-01-01",
            "end": "2024-12-31",
        },
        _counted,
    ),
    "make_grid": Recipe(
        lambda town: {"areas": town.areas[["geometry"]], "cell_size": 500.0, "shape": "hexagon"},
        paint=_drawn_cells,
    ),
    "population_from_raster": Recipe(_raster, _people),
    "incident_rates": Recipe(
        lambda town: {
            "areas": town.areas[["area_id", "population", "count", "geometry"]],
            "value": "count",
            "population": "population",
            "per": PER,
            "area_id": "area_id",
        },
        _smoothed,
        _drawn_smoothed,
    ),
    "standardised_rates": Recipe(_by_age, _standardised),
    "temporal_profile": Recipe(
        lambda town: {
            "incidents": _of_kind(town, BURGLARY),
            "date": "occurred_at",
            "date_to": "occurred_until",
        },
        _week,
        _drawn_week,
    ),
    "early_warning": Recipe(
        lambda town: {
            "areas": town.areas,
            "incidents": town.robberies,
            "date": "occurred_at",
            "period": "month",
            "area_id": "area_id",
        },
        _warned,
    ),
    "trend": Recipe(
        lambda town: {"incidents": _of_kind(town, ROBBERY), "date": "occurred_at"},
        _direction,
        _drawn_trend,
    ),
}
