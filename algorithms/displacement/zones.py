"""Count incidents in the zones of an intervention, before and after."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import LEAP_DAY, two_periods
from ..core.vocabulary import Param, Role

if TYPE_CHECKING:
    import datetime

    import numpy as np

    from ..areas.table import AreaTable
else:
    np = LazyPackage("numpy")

ZONE_KINDS = ("treatment", "displacement", "treatment_control", "displacement_control", "excluded")

Before = Annotated[
    str,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The days before the intervention, such as 2022-01-01/2022-12-31."
        ),
    ),
]
After = Annotated[
    str,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "After"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The days after it began, such as 2023-01-01/2023-12-31. Take the same "
            "months as before.",
        ),
    ),
]
ZoneColumn = Annotated[
    str,
    Role("column", parent="zones"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Zone column"),
        QT_TRANSLATE_NOOP("convivencia", "The column that says which zone a polygon belongs to."),
    ),
]


@dataclass(frozen=True, slots=True)
class ZoneCounts:
    """Counts of each kind of zone before and after.

    Parameters
    ----------
    before, after : dict of str to int
        By kind of zone; a kind without polygons is absent.
    before_days, after_days : int
        The length of the periods.
    area_km2 : dict of str to float
        The size of each kind of zone.
    caveats : tuple of Caveat
        What was left out.
    """

    before: dict[str, int]
    after: dict[str, int]
    before_days: int
    after_days: int
    area_km2: dict[str, float]
    caveats: tuple[Caveat, ...]

    @property
    def unequal(self) -> bool:
        """Whether the periods differ by more than a leap day in a year."""
        return abs(self.before_days - self.after_days) > LEAP_DAY * max(
            self.before_days, self.after_days
        )

    def require(self, *kinds: str) -> None:
        """Refuse zones that lack a kind."""
        for kind in kinds:
            if kind not in self.before:
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "The zones have no polygon “{kind}”."),
                    kind=kind,
                )


def ranked_zones(zones: Any, zone: str) -> tuple[AreaTable, Any]:
    """Return the zones in the order in which they win where they overlap, and their kinds.

    Raises
    ------
    InputError
        When a kind is unknown.
    """
    from ..areas.table import area_table
    from ..intake.columns import require_column

    table = area_table(zones)
    require_column(table.frame, zone, table.title)
    kinds = table.frame[zone].astype("string").fillna("").str.strip().to_numpy(dtype=str)
    for kind in sorted(set(kinds)):
        if kind not in ZONE_KINDS:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{kind}” is no zone; use {known}."),
                kind=kind,
                known=", ".join(ZONE_KINDS),
            )
    # where polygons overlap, what is excluded is out, then treatment wins over displacement and
    # displacement over controls
    rank = np.array([ZONE_KINDS.index(kind) if kind != "excluded" else -1 for kind in kinds])
    order = np.argsort(rank, kind="stable")
    return dataclasses.replace(table, order=order), kinds


def count_zones(
    zones: Any,
    incidents: Any,
    *,
    before: str,
    after: str,
    date: str,
    category: str | None,
    categories: tuple[str, ...],
    zone: str = "zone",
    crs: str | None = None,
) -> ZoneCounts:
    """Count incidents of both periods in each kind of zone, each once.

    Raises
    ------
    InputError
        When a kind is unknown, or the periods overlap.
    """
    import shapely

    from ..areas.matching import by_location
    from ..intake.incidents import select_incidents

    periods = two_periods(before, after)
    first, second = periods.before, periods.after
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
    moments, _ = chosen.dated
    days = moments.at.astype("datetime64[D]")
    caveats = [*table.caveats, *chosen.caveats]
    caveats += [
        caveat("overlapping_zones", count=item.facts["count"])
        if item.code in {"in_two_areas", "on_edge"}
        else item
        for item in more
        if item.code != "unmatched_incidents"
    ]
    shapes, _, projected = table.measured(crs)
    caveats += list(projected)
    present = [kind for kind in ZONE_KINDS[:4] if kind in set(kinds)]
    size = shapely.area(shapes)
    return ZoneCounts(
        {kind: _count(place, days, kinds == kind, first) for kind in present},
        {kind: _count(place, days, kinds == kind, second) for kind in present},
        (first[1] - first[0]).days + 1,
        (second[1] - second[0]).days + 1,
        {kind: float(size[kinds == kind].sum()) / 1e6 for kind in present},
        tuple(caveats),
    )


def _count(place: Any, days: Any, members: Any, period: tuple[datetime.date, datetime.date]) -> int:
    inside = (place >= 0) & members[place]
    during = (days >= np.datetime64(period[0])) & (days <= np.datetime64(period[1]))
    return int((inside & during).sum())
