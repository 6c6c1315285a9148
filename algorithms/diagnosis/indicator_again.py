"""The baseline of a plan measured again: indicators that a diagnostic made, from newer incidents.

Where an indicator speaks of the hot spots of the baseline, the places stay those of the baseline:
they are read from the layers that lie beside its findings, and only the incidents are new.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.findings_file import Baseline, Diagnosis, read_findings
from ..core.text import QT_TRANSLATE_NOOP
from ..privacy.gate import LEVELS
from .indicator_counts import A_YEAR, IndicatorCounts
from .indicator_values import (
    HALF,
    NO_PEOPLE,
    NO_PLACES,
    UNKNOWN,
    Lack,
    Series,
    half_of_places,
    lack_of_time,
    located_series,
    rate_series,
    share_series,
    withheld_parts,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..privacy.gate import Gate

__all__ = ["PlanBaseline", "measured_again", "read_baseline"]

PER_CENT, PER_PEOPLE = 100.0, 100_000.0
HOT = ("hot_99", "hot_95")
COLUMNS = {"hot_spots": {"spot"}, "cell_hot_spots": {"spot", "geometry"}}
"""What is read of the layers beside a baseline's findings."""
NOT_AGAIN = QT_TRANSLATE_NOOP(
    "convivencia", "It describes the whole period of a diagnostic: make one again to measure it."
)
NO_LAYERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The places of the baseline are not beside its findings ({file}), or cannot be read: keep the "
    "diagnostic's folder whole.",
)
OTHER_AREAS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The areas of this study are not those of the baseline ({file}): their identifiers differ.",
)
Again = Callable[["PlanBaseline", IndicatorCounts], Series | Lack]


@dataclass(frozen=True)
class PlanBaseline:
    """The diagnostic that a plan rests on.

    Parameters
    ----------
    diagnosis : Diagnosis
        Its findings.
    layers : Path
        The GeoPackage with its results.
    shown : bool
        Whether its numbers may be shown to the readers of the panel.
    """

    diagnosis: Diagnosis
    layers: Path
    shown: bool

    @cached_property
    def indicators(self) -> Mapping[str, Baseline]:
        """The indicators of the findings by their codes."""
        return {
            item.indicator.code: item.indicator
            for item in self.diagnosis.indicators
            if item.indicator is not None
        }

    @property
    def begun(self) -> Mapping[str, int]:
        """The year in which the baseline ends, by code: the years of targets follow it."""
        end = self.diagnosis.end
        return {} if end is None else dict.fromkeys(self.indicators, end.year)

    def value(self, code: str) -> float | None:
        """Return a baseline in the unit of the panel; None when these readers may not see it."""
        found = self.indicators.get(code)
        if found is None or found.value is None or not self.shown:
            return None
        return found.value * (PER_CENT if found.kind == "share" else 1.0)

    def in_unit(self, code: str, value: float) -> float:
        """Return a number that people wrote in the unit of the panel: .3 of a share is 30 %."""
        found = self.indicators.get(code)
        share = found is not None and found.kind == "share"
        return value * PER_CENT if share and abs(value) <= 1 else value


def read_baseline(path: str | None, gate: Gate) -> tuple[PlanBaseline | None, list[Caveat]]:
    """Return the diagnostic that a study file names as the plan's baseline.

    Parameters
    ----------
    path : str or None
        Its findings.json.
    gate : Gate
        Of the readers: numbers written for fewer readers are not shown to more.
    """
    if path is None:
        return None, []
    diagnosis = read_findings(Path(path))
    shown = LEVELS.index(diagnosis.level) >= LEVELS.index(gate.level)
    told = [] if shown else [caveat("baseline_for_fewer", level=diagnosis.level)]
    return PlanBaseline(diagnosis, Path(path).with_name("results.gpkg"), shown), told


def measured_again(baseline: PlanBaseline, counts: IndicatorCounts) -> dict[str, Series | Lack]:
    """Return the indicators of the baseline by period, or why they cannot be measured again."""
    lack = lack_of_time(counts)
    found: dict[str, Series | Lack] = {}
    for code in baseline.indicators:
        measure = MEASURES.get(code)
        if measure is None:
            found[code] = Lack(NOT_AGAIN, {})
        else:
            found[code] = lack or measure(baseline, counts)
    return found


def _rate_of_all(baseline: PlanBaseline, counts: IndicatorCounts) -> Series | Lack:
    del baseline
    people = counts.people("population")
    if people is None:
        return Lack(NO_PEOPLE, {"role": "population"})
    area = counts.area_of_each
    # events of areas in which nobody lives take no part in a rate, as in the diagnostic
    lived = counts.lived_in()
    events = _by_period(counts, (area >= 0) & lived[np.maximum(area, 0)])
    a_year = A_YEAR[counts.period]
    hidden = counts.withheld(events)
    return rate_series(events, people, PER_PEOPLE * a_year, hidden, a_year)


def _located(baseline: PlanBaseline, counts: IndicatorCounts) -> Series | Lack:
    del baseline
    return located_series(counts, PER_CENT)


def _areas_of_half(baseline: PlanBaseline, counts: IndicatorCounts) -> Series | Lack:
    del baseline
    area = counts.area_of_each
    held = (counts.at >= 0) & (area >= 0)
    if not held.any():
        return Lack(NO_PLACES, {})
    areas, number = len(counts.prepared.table.frame), len(counts.starts)
    value, events = half_of_places(counts.at[held], area[held], areas, number)
    none = np.full(number, np.nan)
    hidden = counts.withheld(events)
    return Series(value, none, none, events, hidden, np.full(number, UNKNOWN))


def _share_of_hot_areas(baseline: PlanBaseline, counts: IndicatorCounts) -> Series | Lack:
    layer = _layer(baseline, "hot_spots")
    if isinstance(layer, Lack):
        return layer
    # the layer calls the identifiers as the study's areas do
    column = counts.prepared.subject.role("area_id")
    names = counts.prepared.table.identifiers.astype(str)
    if column not in layer.columns or not set(layer[column].astype(str)) & set(names):
        return Lack(OTHER_AREAS, {"file": baseline.layers.name})
    hot = set(layer.loc[layer["spot"].isin(HOT), column].astype(str))
    area = counts.area_of_each
    inside = np.isin(names, list(hot))[np.maximum(area, 0)] & (area >= 0)
    return _share_of(counts, inside, area >= 0)


def _share_of_hot_cells(baseline: PlanBaseline, counts: IndicatorCounts) -> Series | Lack:
    import shapely

    from .places import in_crs

    layer = _layer(baseline, "cell_hot_spots")
    if isinstance(layer, Lack):
        return layer
    prepared = counts.prepared
    at = np.flatnonzero(prepared.located & ~prepared.protected & (counts.at >= 0))
    x, y = in_crs(prepared.incidents.select(at), layer.crs)
    which, cell = shapely.STRtree(layer.geometry.to_numpy()).query(
        shapely.points(x, y), predicate="intersects"
    )
    inside, placed = (np.zeros(len(prepared.incidents), dtype=bool) for _ in range(2))
    placed[at[which]] = True
    hot = layer["spot"].isin(HOT).to_numpy()
    inside[at[which[hot[cell]]]] = True
    return _share_of(counts, inside, placed)


def _share_of(
    counts: IndicatorCounts, inside: NDArray[np.bool_], placed: NDArray[np.bool_]
) -> Series:
    """Return the share of the placed events that lie inside, with both sides protected."""
    yes, whole = _by_period(counts, inside), _by_period(counts, placed)
    gone = withheld_parts(counts, np.column_stack([yes, whole - yes]), whole)
    hidden = np.asarray(gone.any(axis=1), dtype=bool)
    return share_series(yes, whole, PER_CENT, hidden, A_YEAR[counts.period])


def _by_period(counts: IndicatorCounts, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
    held = chosen & (counts.at >= 0)
    return np.bincount(counts.at[held], minlength=len(counts.starts)).astype(float)


def _layer(baseline: PlanBaseline, name: str) -> Any:
    """Return a layer of the baseline's results, or why it is not to be had."""
    import pyogrio
    import pyogrio.errors

    lack = Lack(NO_LAYERS, {"file": baseline.layers.name})
    if not baseline.layers.is_file():
        return lack
    try:
        there = {str(item) for item in pyogrio.list_layers(baseline.layers)[:, 0]}
        layer = pyogrio.read_dataframe(baseline.layers, layer=name) if name in there else None
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        # a copy that broke off, or a file that is something else
        return lack
    needed = COLUMNS[name]
    return lack if layer is None or not needed <= set(layer.columns) else layer


MEASURES: Mapping[str, Again] = {
    "I-ALL-RATE": _rate_of_all,
    "I-REC-LOC": _located,
    f"I-CON-{HALF}": _areas_of_half,
    "I-HOT-SHARE": _share_of_hot_areas,
    "I-CELL-SHARE": _share_of_hot_cells,
}
"""How the indicators that rules make are measured again, by their codes."""
