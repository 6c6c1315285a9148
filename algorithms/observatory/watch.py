"""The displacement watch: what happened in the treated zone and next door, with every new month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ..core.caveats import Caveat
    from ..diagnosis.study import Study
    from ..intake.points import Points

__all__ = ["Watch", "Watched", "displacement_watch"]


@dataclass(frozen=True, slots=True)
class Watched:
    """One line: here (local), next door (displacement) or in all (total), against controls.

    Parameters
    ----------
    effect : str
        local, displacement or total.
    estimate, low, high : float
        Events beyond what the control zones let expect, with limits of 95 %.
    """

    effect: str
    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Watch:
    """What the zones of the study's intervention show so far.

    Parameters
    ----------
    lines : tuple of Watched
        None where the study has no zones or periods.
    until : str
        The last day that is counted.
    reason : str
        Why there are none, in a sentence; empty when the study names no intervention.
    caveats : tuple of Caveat
        What weakens them.
    """

    lines: tuple[Watched, ...] = ()
    until: str = ""
    reason: str = ""
    caveats: tuple[Caveat, ...] = ()


def displacement_watch(study: Study, points: Points) -> Watch:
    """Hold the study's zones against their controls, up to the last whole month of the record.

    The zones, periods and offences are those of the study file, laid by ``displacement_zones``.
    The period after begins with the intervention and ends with the last whole month at hand, at
    the latest where the study ends it; counts are brought to the same length.

    Parameters
    ----------
    study : Study
        With zones and an intervention.
    points : Points
        The record, as imported, without protected incidents.
    """
    from ..core.errors import InputError
    from ..displacement.difference import displacement_difference

    before, after = study.choices.get("before"), study.choices.get("after")
    if study.zones is None or not before or not after:
        return Watch()
    days = points.attributes["occurred_at"].to_numpy(dtype="datetime64[D]")
    days = days[~np.isnat(days)]
    first, _, last = str(after).partition("/")
    if not len(days) or str(days.max()) < first:
        return Watch()
    # the month under way is not whole
    whole = days.max().astype("datetime64[M]").astype("datetime64[D]") - np.timedelta64(1, "D")
    if str(days.max() + np.timedelta64(1, "D"))[8:] == "01":
        whole = days.max()
    until = min(str(whole), last)
    if until <= first:
        return Watch()
    categories = tuple(study.choices.get("treated_categories") or ())
    try:
        result = displacement_difference(
            study.zones,
            points,
            str(before),
            f"{first}/{until}",
            "occurred_at",
            category="category" if categories else None,
            categories=categories,
        )
    except InputError as failure:
        return Watch(until=until, reason=str(failure))
    rows = result.effects.to_dict("records")
    return Watch(
        tuple(
            Watched(
                str(row["effect"]), float(row["estimate"]), float(row["low"]), float(row["high"])
            )
            for row in rows
        ),
        until,
        "",
        tuple(result.caveats),
    )
