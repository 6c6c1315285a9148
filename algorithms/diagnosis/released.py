"""What has passed the gate: the only thing that documents, maps and exports are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat
from .auto_material import Record, TableMaterial
from .auto_table import AutoTable
from .auto_tables import auto_tables, panel_without, profile_without, victim_counts
from .findings import Finding, Material
from .measure import TESTED
from .offence_panel import offence_panel
from .participatory import mentions_by_area
from .quality import QualityCheck
from .rules import make_findings

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from ..core.results import Raster, Result
    from ..importing.scorecard import Scorecard
    from ..privacy.gate import Gate
    from ..spatial.weights import NeighbourWeights
    from .marked_events import MarkedEvent
    from .participatory import Mentions
    from .recipe import StepLog
    from .study import Study
    from .territory import Territory

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
    "rank",
    TESTED,
    "hot_periods",
    "hot_share",
    "longest_run",
    "last_hot",
    "last_class",
    "persistence",
)
OF_NEIGHBOURS = (
    "eb_local_rate",
    "spatial_rate",
    "local_i",
    "lag",
    "z",
    "p_value",
    "p_sim",
    "p_adjusted",
)
"""Computed from an area and its neighbours: with the others known, they give one away."""
PANEL_OF_EVENTS = ("events", "share", "slope", "slope_low", "slope_high", "change")
AREA_STEPS = ("counts", "rates", "concentration", "hot_spots", "clusters", "persistence")


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
    auto : mapping of str to AutoTable
        The tables that the situational chapter fills by itself.
    territory : Territory or None
        People, facilities and social conditions of the areas.
    mentions : Mentions or None
        Places that people named.
    events : tuple of MarkedEvent
        Days that the study marks on its series.
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
    incidents: int
    protected: int
    protected_categories: tuple[str, ...]
    located_share: float
    first_day: str | None
    last_day: str | None
    scorecard: Scorecard | None = None
    auto: Mapping[str, AutoTable] = field(default_factory=dict)
    territory: Territory | None = None
    mentions: Mentions | None = None
    events: tuple[MarkedEvent, ...] = ()


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
    scorecard: Scorecard | None = None,
    record: Record | None = None,
) -> Released:
    """Pass everything through the gate once."""
    names = study.names
    areas = {}
    near_areas = _neighbours(geometry)
    for step in AREA_STEPS:
        if step not in results:
            continue
        gated: GeoDataFrame = _gated_areas(results[step], gate, step, near_areas)
        gated = gated.set_geometry(geometry, crs=geometry.crs)
        if gate.level != "internal":
            gated = gated[[name for name in gated.columns if name in _shown(results[step], study)]]
        if "area_name" in gated.columns and study.role("area_name") != "area_name":
            gated = gated.drop(columns="area_name")
        gated["area_name"] = names
        if step == "persistence":
            gated = _typed(gated)
        areas[step] = gated
    if "cell_hot_spots" in results:
        cells = results["cell_hot_spots"]
        areas["cell_hot_spots"] = _gated_areas(
            cells, gate, "cells", _neighbours(cells.part_named("areas").geometry)
        )
    tables = _tables(results, gate)
    panel, shown = (None, ()) if "trend" not in results else offence_panel(results["trend"])
    if panel is not None:
        panel = tables["panel"] = _gated_panel(panel, shown, gate, protected_categories)
    raw_victims = victims
    if victims is not None:
        for name in ("women", "men", "unknown"):
            victims = gate.table(victims, name, (), what=f"victims {name}")
        tables["victims"] = victims
    auto: Mapping[str, AutoTable] = {}
    mentions = None
    if record is not None:
        material = TableMaterial(study, record, results, gate, areas, tables, panel, shown, years)
        by_offence = victim_counts(material)
        if panel is not None:
            panel = tables["panel"] = panel_without(panel, material, by_offence, PANEL_OF_EVENTS)
            material = replace(material, panel=panel)
        if victims is not None:
            tables["victims"] = profile_without(victims, material, by_offence)
        auto = auto_tables(material, by_offence)
        mentions = material.mentions
        if mentions is not None:
            named = [study.role("area_id"), "area_name", geometry.name or "geometry"]
            plain = areas["counts"][[name for name in named if name in areas["counts"].columns]]
            areas["participatory"] = mentions_by_area(mentions, plain, gate)
    caveats = _gated_caveats(caveats, areas)
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
            panel,
            located_share,
            years,
            dict(zip(keys, names, strict=True)),
            areas,
            tables,
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
        results if gate.level == "internal" else _without_fingerprints_of_counts(results),
        findings,
        checks,
        (*caveats, *gate.caveats()),
        log,
        len(study.incidents),
        protected,
        protected_categories,
        located_share,
        *days,
        scorecard,
        auto,
        mentions=mentions,
        events=tuple(study.choices.get("events") or ()),
    )


def _typed(frame: GeoDataFrame) -> GeoDataFrame:
    """Give columns that lost their type with some values their type again: files need one."""
    import pandas as pd

    whole = {name: pd.to_numeric(frame[name]) for name in ("hot_periods", "longest_run")}
    typed: GeoDataFrame = frame.assign(
        **{name: values.astype("Int64") for name, values in whole.items()},
        hot_share=pd.to_numeric(frame["hot_share"]).astype(float),
        last_hot=pd.to_datetime(frame["last_hot"]).astype("datetime64[s]"),
    )
    return typed


def _shown(result: Result, study: Study) -> set[str]:
    """Return the columns of areas that may be shown: the result's own and those with a role.

    Whatever else the user's layer holds, counts and people's names among them, has passed no gate.
    """
    from ..core.results import part_specs

    own = {column.name for part in part_specs(type(result)) for column in part.columns}
    roles = {study.role(name) for name in ("area_id", "area_name", "population")}
    return {"count", "geometry", TESTED, study.areas.geometry.name, *own} | {
        name for name in roles if name
    }


def _without_fingerprints_of_counts(results: Mapping[str, Result]) -> dict[str, Result]:
    """Give every later layer of areas the fingerprint of the first, which holds no counts.

    Who knows all counts but a few can try these until the fingerprint fits.
    """
    first = results.get("counts")
    raw = "" if first is None or first.provenance is None else next(
        (item.sha256 for item in first.provenance.inputs if item.parameter == "areas"), ""
    )  # fmt: skip
    told = {}
    for step, result in results.items():
        told[step] = result
        if step != "counts" and result.provenance is not None:
            inputs = tuple(
                replace(item, sha256=raw) if item.parameter == "areas" else item
                for item in result.provenance.inputs
            )
            told[step] = replace(result, provenance=replace(result.provenance, inputs=inputs))
    return told


def _neighbours(geometry: Any) -> Callable[[], NeighbourWeights]:
    """Return who touches whom, found when first asked for: mostly nothing is withheld."""

    @cache
    def found() -> NeighbourWeights:
        from ..spatial.contiguity import contiguity

        return contiguity(geometry.to_numpy(), rook=False)

    return found


def _gated_areas(
    result: Result, gate: Gate, what: str, near: Callable[[], NeighbourWeights]
) -> GeoDataFrame:
    """Withhold the small counts of areas, and in their neighbours what mixes both."""
    frame = result.part_named("areas")
    own = ("p_value", "p_sim", "p_adjusted")
    gated: GeoDataFrame = gate.table(frame, "count", (*FROM_COUNTS, *own), what=what)
    hidden = gated["count"].isna().to_numpy() & frame["count"].notna().to_numpy()
    if not hidden.any():
        return gated
    if "cumulative_share" in gated.columns:
        most = frame["count"].to_numpy(dtype=float)[hidden].max()
        level = frame["count"].to_numpy(dtype=float) <= most
        gated = gate.without(gated, ("rank", "cumulative_share"), level)
    mixed = [name for name in OF_NEIGHBOURS if name in gated.columns]
    if mixed:
        used = result.provenance.parameters.get("weights") if result.provenance else None
        beside = near().neighbour_sums(hidden.astype(float)) > 0
        gated = gate.without(gated, mixed, beside if used == "queen" else beside | True)
    return gated


def _gated_panel(
    panel: DataFrame, years: tuple[int, ...], gate: Gate, protected_categories: tuple[str, ...]
) -> DataFrame:
    """Withhold the small counts of categories and years; both ways have totals."""
    columns = [f"y{year}" for year in years]
    one = panel["category"].notna().to_numpy()
    cells, rows = gate.withheld_cross(
        panel.loc[one, columns].to_numpy(dtype=float),
        panel.loc[one, "events"].to_numpy(dtype=float),
        protected=panel.loc[one, "category"].isin(protected_categories).to_numpy(),
    )
    all_years = gate.withheld(panel.loc[~one, columns].to_numpy(dtype=float)[0])
    if not (cells.any() or rows.any() or all_years.any()):
        return panel
    hidden = {name: one.copy() for name in ("events", *columns)}
    hidden["events"][one] = rows
    for place, name in enumerate(columns):
        hidden[name][one] = cells[:, place]
        hidden[name][~one] = all_years[place]
    changed = hidden["events"].copy()
    for name in columns[-2:]:
        changed |= hidden[name]
    panel = gate.without(panel, PANEL_OF_EVENTS, hidden["events"])
    panel = gate.without(panel, ("change",), changed)
    for name in columns:
        panel = gate.without(panel, (name,), hidden[name])
    gate.note("panel", int(cells.sum() + rows.sum() + all_years.sum()))
    return panel


def _gated_caveats(
    caveats: tuple[Caveat, ...], areas: Mapping[str, GeoDataFrame]
) -> tuple[Caveat, ...]:
    """Leave out the caveat that sums a few areas when one of them is withheld."""
    if not any(frame["count"].isna().any() for frame in areas.values() if "count" in frame):
        return caveats
    return tuple(item for item in caveats if item.code != "events_without_population")


def _tables(results: Mapping[str, Result], gate: Gate) -> dict[str, DataFrame]:
    tables: dict[str, DataFrame] = {}
    if "profile" in results:
        for name, within in (("weekdays", None), ("months", None), ("hours", "weekday")):
            tables[name] = gate.table(
                results["profile"].part_named(name), "count", ("a_day",), what=name, within=within
            )
    for name, step, part in (
        ("lorenz", "concentration", "lorenz"),
        ("global", "global", "statistics"),
        ("effects", "displacement", "effects"),
        ("quotient", "quotient", "measures"),
    ):
        if step in results:
            tables[name] = results[step].part_named(part)
    if "lorenz" in tables:
        tables["lorenz"] = _gated_lorenz(results["concentration"], gate)
    if "displacement" in results:
        counts = results["displacement"].part_named("counts")
        for column in ("before", "after"):
            counts = gate.table(counts, column, (), what=f"zones {column}")
        tables["zone_counts"] = counts
        if counts[["before", "after"]].isna().any().any():
            # an effect is a sum of the counts
            tables.pop("effects", None)
            tables.pop("quotient", None)
    if "trend" in results:
        _gate_series(results["trend"], gate, tables)
    return tables


def _gated_lorenz(result: Result, gate: Gate) -> DataFrame:
    """Leave out the points of the curve that would tell the withheld counts one by one."""
    lorenz: DataFrame = result.part_named("lorenz")
    counts = result.part_named("areas")["count"].to_numpy(dtype=float)
    hidden = gate.withheld(counts)
    if not hidden.any():
        return lorenz
    shown = 1 - float(counts[hidden].sum()) / float(counts[counts > 0].sum())
    share = lorenz["events_share"]
    return lorenz[(share <= shown + 1e-9) | (share >= 1 - 1e-12)].reset_index(drop=True)


def _gate_series(trend: Result, gate: Gate, tables: dict[str, DataFrame]) -> None:
    """Withhold small months; years, months of the year and earlier years would tell them."""
    series = trend.part_named("series")
    whole = series[series["category"].isna()].reset_index(drop=True)
    starts = whole["period_start"].to_numpy(dtype="datetime64[M]").astype(int)
    gated = gate.table(whole.assign(_year=starts // 12), "count", (), what="series", within="_year")
    hidden = gated.pop("count").isna().to_numpy() & whole["count"].notna().to_numpy()
    gated = gate.without(whole, ("count", "prior_low", "prior_high"), hidden)
    if hidden.any():
        told = set((starts[hidden] % 12).tolist())
        same = (whole["period_start"].dt.month - 1).isin(told).to_numpy()
        gated = gate.without(gated, ("prior_low", "prior_high"), same)
        if "months" in tables:
            months = tables["months"]
            tables["months"] = gate.without(
                months,
                ("count", "a_day"),
                months["month"].isin([item + 1 for item in told]).to_numpy(),
            )
    tables["series"] = gated
