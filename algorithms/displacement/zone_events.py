"""Which incidents of both periods lie in the zones of an intervention, each once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import TwoPeriods, two_periods
from .zones import ZONE_KINDS, ZoneCounts, counts_given, ranked_zones

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..intake.incidents import Selection


@dataclass(frozen=True, slots=True)
class ZoneEvents:
    """The incidents inside zones in either period.

    Parameters
    ----------
    kind : numpy.ndarray
        Position in ``ZONE_KINDS`` of the zone of each.
    polygon : numpy.ndarray
        Row of the polygon of each.
    day : numpy.ndarray
        The day of each (datetime64[D]).
    after : numpy.ndarray
        Whether it is of the second period.
    x, y : numpy.ndarray
        Where it lies, in metres.
    category : numpy.ndarray or None
        The offence of each.
    starts : tuple of datetime64
        The first day of each period.
    days : tuple of int
        The length of each period.
    area_km2 : dict of str to float
        The size of each kind of zone that there is.
    months_only : bool
        Whether the dates tell months and no days.
    caveats : tuple of Caveat
        What was left out.
    categories : tuple of str or None
        The offences of both periods, in zones or not.
    title : str
        The layer of the incidents.
    """

    kind: NDArray[np.int64]
    polygon: NDArray[np.int64]
    day: NDArray[np.datetime64]
    after: NDArray[np.bool_]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    category: NDArray[Any] | None
    starts: tuple[np.datetime64, np.datetime64]
    days: tuple[int, int]
    area_km2: dict[str, float]
    months_only: bool
    caveats: tuple[Caveat, ...]
    categories: tuple[str, ...] | None = None
    title: str = "incidents"

    @property
    def happened(self) -> set[str]:
        """The categories of both periods, in zones or not."""
        return set() if self.categories is None else set(self.categories)

    def of_categories(self, wanted: Iterable[str]) -> NDArray[np.bool_]:
        """Tell which events are of some categories."""
        if self.category is None:
            return np.ones(len(self.kind), dtype=bool)
        chosen: NDArray[np.bool_] = np.isin(
            self.category, np.array(list(wanted), dtype=object).astype(str)
        )
        return chosen

    def counts(self, chosen: NDArray[np.bool_] | None = None) -> ZoneCounts:
        """Count them by kind of zone and period.

        Parameters
        ----------
        chosen : numpy.ndarray, optional
            Which of them; all when not given.
        """
        used = np.ones(len(self.kind), dtype=bool) if chosen is None else chosen
        first, second = (
            np.bincount(self.kind[used & (self.after == late)], minlength=len(ZONE_KINDS))
            for late in (False, True)
        )
        return ZoneCounts(
            {kind: int(first[ZONE_KINDS.index(kind)]) for kind in self.area_km2},
            {kind: int(second[ZONE_KINDS.index(kind)]) for kind in self.area_km2},
            *self.days,
            self.area_km2,
            self.caveats,
        )


def zone_events(
    zones: Any,
    incidents: Any,
    *,
    before: str | None,
    after: str | None,
    date: str | None,
    category: str | None,
    categories: tuple[str, ...],
    zone: str = "zone",
    crs: str | None = None,
) -> ZoneEvents:
    """Find the incidents of both periods in each kind of zone, each once.

    Raises
    ------
    InputError
        When a kind is unknown, the periods overlap, or a period has no incident at all.
    """
    import shapely

    from ..areas.matching import by_location
    from ..intake.incidents import select_incidents

    periods = two_periods(before, after)
    first, second = periods.before, periods.after
    if date is None:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "Name the date column."))
    table, kinds = ranked_zones(zones, zone)
    chosen = select_incidents(
        incidents,
        category=category,
        categories=categories,
        date=date,
        start=first[0].isoformat(),
        end=second[1].isoformat(),
    )
    place, more = by_location(table, chosen)
    moments, covered = chosen.dated
    day = moments.at.astype("datetime64[D]")
    late = day >= np.datetime64(second[0])
    used = late | (day <= np.datetime64(first[1]))
    caveats = [*table.caveats, *chosen.caveats]
    caveats += [
        caveat("overlapping_zones", count=item.facts["count"])
        if item.code in {"in_two_areas", "on_edge"}
        else item
        for item in more
        if item.code != "unmatched_incidents"
    ]
    caveats += _uncovered(covered, periods)
    shapes, target, projected = table.measured(crs)
    caveats += list(projected)
    size = shapely.area(shapes)
    number = np.array([ZONE_KINDS.index(kind) for kind in kinds])
    held = used & (place >= 0)
    held[held] = number[place[held]] < len(ZONE_KINDS) - 1
    x, y = _in_metres(chosen, held, table, target)
    return ZoneEvents(
        number[place[held]],
        place[held],
        day[held],
        late[held],
        x,
        y,
        None if chosen.category is None else chosen.category[held],
        (np.datetime64(first[0]), np.datetime64(second[0])),
        (periods.before_days, periods.after_days),
        {
            kind: float(size[kinds == kind].sum()) / 1e6
            for kind in ZONE_KINDS[:4]
            if (kinds == kind).any()
        },
        moments.months_only,
        tuple(caveats),
        _offences(chosen, used),
        chosen.title,
    )


def counts_of_zones(
    zones: Any,
    incidents: Any,
    *,
    before: str | None,
    after: str | None,
    date: str | None,
    category: str | None,
    categories: tuple[str, ...],
    zone: str,
    before_count: str | None,
    after_count: str | None,
    crs: str | None,
) -> ZoneCounts:
    """Count incidents in the zones, or take the counts that the zones carry."""
    if incidents is None:
        return counts_given(
            zones,
            before_count=before_count,
            after_count=after_count,
            before=before,
            after=after,
            zone=zone,
            crs=crs,
        )
    return zone_events(
        zones,
        incidents,
        before=before,
        after=after,
        date=date,
        category=category,
        categories=categories,
        zone=zone,
        crs=crs,
    ).counts()


def _offences(chosen: Selection, used: NDArray[np.bool_]) -> tuple[str, ...] | None:
    if chosen.category is None:
        return None
    import pandas as pd

    return tuple(sorted(str(name) for name in pd.unique(chosen.category[used]) if name))


def _uncovered(
    covered: tuple[np.datetime64, np.datetime64], periods: TwoPeriods
) -> tuple[Caveat, ...]:
    """Say when the record does not reach over a whole period: zero is then no count."""
    first, last = (day.astype("datetime64[D]").item() for day in covered)
    for name, missed in (("before", first > periods.before[1]), ("after", last < periods.after[0])):
        if missed:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The record has no incident at all in the period “{period}”: it reaches from "
                    "{begins} to {ends}.",
                ),
                period=name,
                begins=str(first),
                ends=str(last),
            )
    return periods.uncovered(first, last)


def _in_metres(
    chosen: Selection, held: NDArray[np.bool_], table: AreaTable, target: str | None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from ..areas.projection import GEOGRAPHIC, looks_geographic
    from ..intake.points import Points

    points = chosen.points
    x, y = points.x[held], points.y[held]
    crs = points.crs or (
        GEOGRAPHIC
        if len(x) and looks_geographic([x.min(), y.min(), x.max(), y.max()])
        else table.crs
    )
    if target is None or crs is None or not len(x):
        return x, y
    import pandas as pd

    moved = Points(x, y, pd.DataFrame(index=range(len(x))), crs).in_crs(target)
    return moved.x, moved.y
