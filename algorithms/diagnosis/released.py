"""What has passed the gate: the only thing that documents, maps and exports are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat
from .findings import Finding, Material, make_findings
from .offence_panel import offence_panel
from .quality import QualityCheck

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from ..core.results import Raster, Result
    from ..privacy.gate import Gate
    from .recipe import StepLog
    from .study import Study

FROM_COUNTS = (
    "rate",
    "rate_low",
    "rate_high",
    "eb_rate",
    "eb_local_rate",
    "spatial_rate",
    "smr",
    "unstable",
    "share",
    "cumulative_share",
    "local_i",
    "lag",
    "z",
)
AREA_STEPS = ("counts", "rates", "concentration", "hot_spots", "clusters")


@dataclass(frozen=True, slots=True)
class Released:
    """The study's results at one level.

    Parameters
    ----------
    title : str
        The municipality.
    level : str
        The level they were released for.
    areas : mapping of str to GeoDataFrame
        The areas of each step, small counts withheld, with ``area_name`` and ``geometry`` in
        metres.
    tables : mapping of str to DataFrame
        hours, weekdays, months, series, lorenz, global, effects, zone_counts, panel, victims.
    density : Raster or None
        Only to be drawn in classes above internal.
    results : mapping of str to Result
        For summaries and provenance; their parts are not for release.
    """

    title: str
    level: str
    areas: Mapping[str, GeoDataFrame]
    tables: Mapping[str, DataFrame]
    years: tuple[int, ...]
    density: Raster | None
    results: Mapping[str, Result]
    findings: tuple[Finding, ...]
    checks: tuple[QualityCheck, ...]
    caveats: tuple[Caveat, ...]
    log: tuple[StepLog, ...]
    gate_log: tuple[Mapping[str, object], ...]
    incidents: int
    protected: int
    protected_categories: tuple[str, ...]
    located_share: float
    first_day: str | None
    last_day: str | None
    has_population: bool


def release(
    study: Study,
    results: Mapping[str, Result],
    gate: Gate,
    *,
    geometry: Any,
    checks: tuple[QualityCheck, ...],
    victims: DataFrame | None,
    caveats: tuple[Caveat, ...],
    log: tuple[StepLog, ...],
    located_share: float,
    protected: int,
    protected_categories: tuple[str, ...],
    days: tuple[str | None, str | None],
    years: float,
) -> Released:
    """Pass everything through the gate once."""
    names = study.names
    areas = {}
    for step in AREA_STEPS:
        if step not in results:
            continue
        frame = results[step].part_named("areas")
        gated: GeoDataFrame = gate.table(frame, "count", FROM_COUNTS, what=step)
        gated = gated.set_geometry(geometry, crs=geometry.crs)
        if "area_name" in gated.columns and study.role("area_name") != "area_name":
            gated = gated.drop(columns="area_name")
        gated["area_name"] = names
        areas[step] = gated
    if "cell_hot_spots" in results:
        areas["cell_hot_spots"] = gate.table(
            results["cell_hot_spots"].part_named("areas"), "count", FROM_COUNTS, what="cells"
        )
    tables = _tables(results, gate)
    panel, shown = (None, ()) if "trend" not in results else offence_panel(results["trend"])
    raw_panel = panel
    if panel is not None:
        protected_rows = panel["category"].isin(protected_categories).to_numpy()
        panel = gate.table(
            panel,
            "events",
            (
                "share",
                "slope",
                "slope_low",
                "slope_high",
                "change",
                *(f"y{year}" for year in shown),
            ),
            what="panel",
            protected=protected_rows,
        )
        for year in shown:
            panel = gate.table(
                panel, f"y{year}", ("change",), what=f"panel {year}", protected=protected_rows
            )
        tables["panel"] = panel
    raw_victims = victims
    if victims is not None:
        for name in ("women", "men", "unknown"):
            victims = gate.table(victims, name, (), what=f"victims {name}")
        tables["victims"] = victims
    identifiers = study.role("area_id")
    keys = (
        study.areas[identifiers].astype(str)
        if identifiers
        else [str(row) for row in study.areas.index]
    )
    findings = make_findings(
        Material(
            study,
            results,
            gate,
            raw_victims,
            raw_panel,
            located_share,
            years,
            dict(zip(keys, names, strict=True)),
        )
    )
    density = results["density"].part_named("density") if "density" in results else None
    if density is not None and not gate.may_show_density(
        float(str(results["density"].summary["bandwidth"]))
    ):
        density = None
    return Released(
        study.title,
        gate.level,
        areas,
        tables,
        shown,
        density,
        results,
        findings,
        checks,
        (*caveats, *gate.caveats()),
        log,
        tuple(gate.log),
        len(study.incidents),
        protected,
        protected_categories,
        located_share,
        *days,
        study.role("population") is not None,
    )


def _tables(results: Mapping[str, Result], gate: Gate) -> dict[str, DataFrame]:
    tables: dict[str, DataFrame] = {}
    for name, step, part, count in (
        ("weekdays", "profile", "weekdays", "count"),
        ("months", "profile", "months", "count"),
        ("hours", "profile", "hours", "count"),
    ):
        if step in results:
            tables[name] = gate.table(results[step].part_named(part), count, ("a_day",), what=name)
    for name, step, part in (
        ("lorenz", "concentration", "lorenz"),
        ("global", "global", "statistics"),
        ("effects", "displacement", "effects"),
        ("quotient", "quotient", "measures"),
    ):
        if step in results:
            tables[name] = results[step].part_named(part)
    if "displacement" in results:
        counts = results["displacement"].part_named("counts")
        for column in ("before", "after"):
            counts = gate.table(counts, column, (), what=f"zones {column}")
        tables["zone_counts"] = counts
    if "trend" in results:
        series = results["trend"].part_named("series")
        whole = series[series["category"].isna()].reset_index(drop=True)
        tables["series"] = gate.table(whole, "count", (), what="series")
    return tables
