"""The fictional municipality as the examples of the help pages are given it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..core.declare import AnalysisSpec

__all__ = ["BEGAN", "INDICATORS", "TREATED", "YEARS", "Stage", "intervention", "stage"]

ROBBERY = "Robo a persona"
INDICATORS = {"robbery": ROBBERY, "theft": "Hurto", "extortion": "Extorsión"}
CELL = 250.0
TREATED, BEGAN = ("B36", "B42"), "2024-01-01"
"""The neighbourhoods with more patrols and light, and since when."""
YEARS = {
    "before": "2023-01-01/2023-12-31",
    "after": "2024-01-01/2024-12-31",
    "date": "occurred_at",
}
"""The year before and the year since, and where incidents hold their day."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The fictional municipality as the examples are given it, in metres.

    Parameters
    ----------
    areas : GeoDataFrame
        Neighbourhoods with ``population``, the ``count`` of robberies and the smoothed rates of
        ``INDICATORS``.
    cells : GeoDataFrame
        250 m cells with ``population`` and the ``count`` of robberies.
    robberies, thefts : Points
        Events of two kinds.
    streets : GeoDataFrame
        The street segments.
    monthly : DataFrame
        Robberies by neighbourhood and month.
    zones : GeoDataFrame
        Treated neighbourhoods, the ring around them and their controls.
    effects : DataFrame
        What the difference finds in these zones.
    survey : DataFrame
        The microdata of the fictional survey.
    boundaries : GeoDataFrame
        Neighbourhoods as they are handed out: codes, names, sectors, residents by sex and age.
    incidents : Points
        Events of every kind.
    specs : mapping
        The declared analyses by name: an example may need what another one gives.
    folder : Path
        A folder of the example's own, gone once it is drawn.
    """

    areas: Any
    cells: Any
    robberies: Any
    thefts: Any
    streets: Any
    monthly: Any
    zones: Any
    effects: Any
    survey: Any
    boundaries: Any
    incidents: Any
    specs: Mapping[str, AnalysisSpec]
    folder: Path = field(default_factory=Path)

    def run(self, name: str, *given: Any, **named: Any) -> Any:
        """Run an analysis by its name."""
        return self.specs[name].function(*given, **named)


def stage(specs: Mapping[str, AnalysisSpec], size: int = 20_000) -> Stage:
    """Make the fictional municipality and count its events; nothing of it is kept on the disk.

    Parameters
    ----------
    specs : mapping
        The declared analyses by name: the stage is prepared with them.
    size : int
        Number of incidents.
    """
    import geopandas

    from ..sample.build import build_sample

    def run(name: str, *given: Any, **named: Any) -> Any:
        return specs[name].function(*given, **named)

    with tempfile.TemporaryDirectory() as folder:
        paths = build_sample(Path(folder), size=size)
        areas, events, streets, survey = (
            geopandas.read_file(paths.package, layer=name)
            for name in ("areas", "incidents", "streets", "survey")
        )
        boundaries = areas
        areas = boundaries[["area_id", "population", "geometry"]]
        cells = run("make_grid", areas[["geometry"]], cell_size=CELL).cells
        people = run("population_from_raster", cells, str(paths.population)).areas
    incidents = _points(events)
    robberies, thefts = (
        incidents.select((events["category"] == INDICATORS[name]).to_numpy())
        for name in ("robbery", "theft")
    )
    by_cell = run("aggregate_incidents", cells, robberies).areas
    monthly = run(
        "aggregate_incidents", areas, robberies, area_id="area_id", date="occurred_at",
        period="month",
    ).table  # fmt: skip
    rates = {}
    for name, category in INDICATORS.items():
        kind = incidents.select((events["category"] == category).to_numpy())
        counted = run("aggregate_incidents", areas, kind, area_id="area_id").areas
        smoothed = run("incident_rates", counted, "count", "population", per=1000).areas
        rates[name] = smoothed["eb_rate"].to_numpy(float)
        if category == ROBBERY:
            areas = areas.assign(count=counted["count"].to_numpy(float))
    areas = areas.assign(**rates)
    cells = cells[["geometry"]].assign(
        count=by_cell["count"].to_numpy(float), population=people["population"].to_numpy(float)
    )
    for layer, title in (
        (areas, "areas"),
        (cells, "cells"),
        (streets, "streets"),
        (monthly, "monthly"),
        (survey, "survey"),
        (boundaries, "areas"),
    ):
        layer.attrs["title"] = title
    zones = run("displacement_zones", **intervention(areas, robberies)).zones
    effects = run("displacement_difference", zones, robberies, **YEARS).effects
    return Stage(
        areas, cells, robberies, thefts, streets, monthly, zones, effects, survey, boundaries,
        incidents, specs,
    )  # fmt: skip


def intervention(areas: Any, robberies: Any) -> dict[str, Any]:
    """Return what zones are laid from: two neighbourhoods are treated, as the sample's truth says.

    Parameters
    ----------
    areas : GeoDataFrame
        Neighbourhoods.
    robberies : Points
        The events that controls are chosen by.
    """
    return {
        "treatment": areas[areas["area_id"].isin(TREATED)][["geometry"]],
        "distance": 350.0,
        "areas": areas,
        "incidents": robberies,
        "control": "matched",
        "intervention": BEGAN,
        "date": "occurred_at",
        "area_id": "area_id",
    }


def _points(events: Any) -> Any:
    import shapely

    from ..intake.points import Points

    places = shapely.get_coordinates(events.geometry.array)
    attributes = events.drop(columns=events.geometry.name)
    return Points(
        places[:, 0], places[:, 1], attributes, events.crs.to_string(), {"title": "incidents"}
    )
