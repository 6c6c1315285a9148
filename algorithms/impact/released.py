"""What of an evaluation has passed the gate: whatever leaves is made from it alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat, distinct
from .steps import Evaluated, StepRun
from .verdict import Verdict, verdict_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from ..core.results import Result
    from ..privacy.gate import Gate

COARSER = ("month", "quarter", "year")
CHANGE_COLUMNS = ("rate_ratio", "ratio_low", "ratio_high", "p_value", "p_adjusted")


@dataclass(frozen=True, slots=True)
class ReleasedEvaluation:
    """An evaluation at one level.

    Parameters
    ----------
    title : str
        The municipality.
    measure : str
        What was done.
    level : str
        internal, committee or public.
    verdict : Verdict or None
        None when a count of the zones is too small for these readers: whatever is said of the
        effect would tell it.
    counts : DataFrame
        ``zone, before, after``; missing where withheld.
    zones, change : GeoDataFrame
        The zones, and the areas with their change (None when that step was left out).
    tables : mapping of str to DataFrame
        Further tables by name.
    summaries : mapping of str to mapping
        The summary of each step whose numbers may be shown.
    caveats : tuple of Caveat
        What weakens it, and what was withheld.
    """

    title: str
    measure: str
    level: str
    intervention: str
    periods: tuple[str, str]
    offences: tuple[str, ...]
    verdict: Verdict | None
    counts: DataFrame
    zones: GeoDataFrame
    change: GeoDataFrame | None
    tables: Mapping[str, DataFrame]
    summaries: Mapping[str, Mapping[str, Any]]
    results: Mapping[str, Result]
    caveats: tuple[Caveat, ...]
    log: tuple[StepRun, ...]
    layers: tuple[str, ...]


def release(
    run: Evaluated, gate: Gate, *, title: str, measure: str, layers: tuple[str, ...]
) -> ReleasedEvaluation:
    """Pass everything through the gate once."""
    verdict: Verdict | None = verdict_of(run)
    difference: Any = run.results["difference"]
    counts = difference.counts
    for column in ("before", "after"):
        counts = gate.table(counts, column, (), what=f"zones {column}")
    hidden = bool(counts[["before", "after"]].isna().any().any())
    caveats = [*run.caveats(), *_of_recording(verdict)]
    if not difference.provenance.parameters.get("reporting"):
        caveats.append(caveat("reporting_not_known"))
    summaries = {name: result.summary for name, result in run.results.items()}
    if hidden:
        # estimates, ratios and totals are made of the counts
        verdict, summaries = None, {}
        caveats.append(caveat("effect_withheld"))
    elif verdict is not None:
        verdict = _elsewhere_gated(verdict, gate)
    tables = {} if hidden else _tables(run, gate)
    return ReleasedEvaluation(
        title,
        measure,
        gate.level,
        str(run.subject.intervention),
        (run.subject.periods.before, run.subject.periods.after),
        run.subject.offences,
        verdict,
        counts,
        _zones(run, gate),
        _change(run, gate),
        tables,
        summaries,
        run.results,
        (*distinct(caveats), *gate.caveats()),
        tuple(run.log),
        layers,
    )


def _of_recording(verdict: Verdict | None) -> list[Caveat]:
    return [] if verdict is None else [caveat(code, **facts) for code, facts in verdict.recording]


def _elsewhere_gated(verdict: Verdict, gate: Gate) -> Verdict:
    small = gate.withheld(list(verdict.elsewhere))
    return replace(verdict, elsewhere=(-1, -1)) if small.any() else verdict


def _zones(run: Evaluated, gate: Gate) -> GeoDataFrame:
    zones = run.zones
    if "count_before" in zones.columns:
        zones = gate.table(zones, "count_before", (), what="zones")
    known = ("zone", "ring", "name", "area_km2", "count_before", "match_weight", "zone_class")
    kept = [name for name in known if name in zones.columns]
    return zones[[*kept, zones.geometry.name]]


def _change(run: Evaluated, gate: Gate) -> GeoDataFrame | None:
    """Return the change of each area; one of two small counts takes the ratio along."""
    result: Any = run.results.get("change")
    if result is None:
        return None
    frame = result.areas
    for column in ("before", "after"):
        frame = gate.table(frame, column, CHANGE_COLUMNS, what=f"change {column}")
    names = [
        name
        for name in run.change_names
        if name in frame.columns and name not in {"before", "after", "change"}
    ]
    shown = [*names, "before", "after", *CHANGE_COLUMNS, "change", frame.geometry.name]
    return frame[list(dict.fromkeys(shown))]


def _tables(run: Evaluated, gate: Gate) -> dict[str, DataFrame]:
    difference: Any = run.results["difference"]
    tables: dict[str, DataFrame] = {
        "effects": difference.effects,
        "relative": difference.relative,
    }
    series = _coarse_enough(run, gate)
    if series is not None:
        tables["series"] = series
    for step, part in (
        ("designs", "event_study"),
        ("synthetic", "weights"),
        ("power", "curve"),
        ("power", "needed"),
        ("matrix", "tests"),
        ("money", "results"),
        ("money", "sensitivity"),
        ("money", "distribution"),
        ("money", "flows"),
        ("zones", "balance"),
        ("quotient", "measures"),
    ):
        if step in run.results and run.results[step].part_named(part) is not None:
            tables[f"{step}.{part}"] = run.results[step].part_named(part)
    if "matrix" in run.results:
        tables["matrix"] = _matrix(run.results["matrix"].part_named("matrix"), gate)
    if (
        series is not None
        and series["step"].iloc[0] == "month"
        and difference.cumulative is not None
    ):
        tables["cumulative"] = difference.cumulative
    return tables


def _matrix(frame: DataFrame, gate: Gate) -> DataFrame:
    derived = ("before_share", "after_share", "difference", "low", "high", "p_value", "p_adjusted")
    frame = frame[frame["dimension"] != "place"].reset_index(drop=True)
    for column in ("before", "after"):
        other = "after" if column == "before" else "before"
        frame = gate.table(
            frame, column, (*derived, other), what=f"matrix {column}", within="dimension"
        )
    return frame


def _coarse_enough(run: Evaluated, gate: Gate) -> DataFrame | None:
    """Return observed and expected events, by month or as coarse as the readers require."""
    import numpy as np

    result: Any = run.results.get("designs")
    if result is None:
        return None
    frame = result.series[["period_start", "phase", "treated", "counterfactual", "low", "high"]]
    months = frame["period_start"].to_numpy(dtype="datetime64[M]").astype(np.int64)
    since = int(run.subject.intervention.astype("datetime64[M]").astype(np.int64))
    for step, length in zip(COARSER, (1, 3, 12), strict=True):
        # counted from the intervention, so that no bin holds months of both sides
        bins = (months - since) // length
        whole = np.bincount(bins - bins.min()) == length
        kept = whole[bins - bins.min()]
        if not kept.any():
            continue
        # a month that takes no part is missing, and so is what holds it
        binned = frame[kept].groupby(bins[kept])
        sums = ["treated", "counterfactual", "low", "high"]
        summed = binned[sums].sum(min_count=length)
        summed.insert(0, "period_start", binned["period_start"].min())
        summed = summed.rename_axis("bin").reset_index()
        if not gate.withheld(summed["treated"].to_numpy(dtype=float)).any():
            if step != "month":
                gate.note("series", 1, f"by_{step}")
            told: DataFrame = summed.assign(step=step)
            return told
    return None
