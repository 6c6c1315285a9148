"""Events before in every zone, the series of treated and control, and what warns of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.location import locate
from ..core.caveats import Caveat, caveat
from .balance import MUCH, PEAK_LEVEL, Fit, higher, prior_fit, recent_peak, scaled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .control_areas import ControlAreas
    from .prior_counts import Periods, PriorEvents
    from .zone_layout import Zone

    IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PriorComparison:
    """What was before.

    Parameters
    ----------
    counts : numpy.ndarray or None
        Events in each zone.
    treated : int or None
        Events in the treated area.
    table : DataFrame or None
        The series of treated and control by period.
    fit : Fit
        How closely they run.
    caveats : tuple of Caveat
        What they warn of.
    """

    counts: IntArray | None
    treated: int | None
    table: Any
    fit: Fit
    caveats: tuple[Caveat, ...]


def prior_comparison(
    zones: Sequence[Zone],
    events: PriorEvents | None,
    periods: Periods | None,
    treated: NDArray[np.bool_] | None,
    matched: ControlAreas | None,
) -> PriorComparison:
    """Count the events before in each zone, and compare treated and control."""
    import pandas as pd

    if events is None or treated is None:
        return PriorComparison(None, None, None, Fit(None, None), ())
    shapes = np.array([zone.shape for zone in zones], dtype=object)
    place = locate(events.x, events.y, shapes, np.arange(len(shapes))).area
    counts = np.bincount(place[place >= 0], minlength=len(shapes)).astype(np.int64)
    number = int(treated.sum())
    caveats = _warnings(zones, shapes, counts, number, weighted=_weighted(matched))
    if periods is None or not len(periods):
        return PriorComparison(counts, number, None, Fit(None, None), tuple(caveats))
    is_control = np.array([zone.kind == "treatment_control" for zone in zones])
    own = periods.counts(np.where(treated, 0, -1), 1)[0]
    other = (
        matched.series
        if matched is not None and matched.series is not None
        else scaled(own, periods.counts(place, len(shapes))[is_control].sum(axis=0))
    )
    elsewhere = periods.counts(np.where(treated, -1, 0), 1)[0]
    peak = recent_peak(own, elsewhere)
    if peak is not None and peak.clear:
        caveats.append(
            caveat(
                "treated_at_peak", recent=peak.recent, earlier=peak.earlier, p_value=peak.p_value
            )
        )
    table = pd.DataFrame({"period_start": periods.starts, "treated": own, "control": other})
    return PriorComparison(counts, number, table, prior_fit(own, other), tuple(caveats))


def _weighted(matched: ControlAreas | None) -> bool:
    return matched is not None and matched.series is not None


def _warnings(
    zones: Sequence[Zone],
    shapes: NDArray[Any],
    counts: IntArray,
    treated: int,
    *,
    weighted: bool,
) -> list[Caveat]:
    """Say it when nothing happened before, or the treated area was far above its control."""
    import shapely

    caveats = []
    size = shapely.area(shapes) / 1e6
    is_treated, is_control = (
        np.array([zone.kind == kind for zone in zones])
        for kind in ("treatment", "treatment_control")
    )
    control = int(counts[is_control].sum())
    if treated == 0:
        caveats.append(caveat("nothing_before_in_treatment"))
    if control == 0:
        caveats.append(caveat("nothing_before_in_control"))
    if treated and control and not weighted:
        own, other = float(size[is_treated].sum()), float(size[is_control].sum())
        chance = higher(treated, control, own, other)
        times = treated / own / (control / other)
        if chance < PEAK_LEVEL and times >= MUCH:
            caveats.append(caveat("treated_above_control", times=times, p_value=chance))
    return caveats
