"""Zones of an intervention: which there are, and what was counted in each, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import LEAP_DAY, two_periods
from ..core.vocabulary import Param, Role

if TYPE_CHECKING:
    from ..areas.table import AreaTable

ZONE_KINDS = ("treatment", "displacement", "treatment_control", "displacement_control", "excluded")

Before = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The days before the intervention, such as 2022-01-01/2022-12-31."
        ),
    ),
]
After = Annotated[
    str | None,
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
BeforeCount = Annotated[
    str | None,
    Role("column", parent="zones", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Counts before"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Instead of incidents: the column of the zones with the events of the first period.",
        ),
        advanced=True,
    ),
]
AfterCount = Annotated[
    str | None,
    Role("column", parent="zones", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Counts after"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Instead of incidents: the column of the zones with the events of the second period.",
        ),
        advanced=True,
    ),
]
FEW_EVENTS = 30


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

    @property
    def total(self) -> int:
        """All events of both periods."""
        return sum(self.before.values()) + sum(self.after.values())

    def weaknesses(self, *kinds: str) -> list[Caveat]:
        """Return what every comparison of these counts must say.

        Parameters
        ----------
        *kinds : str
            The zones that take part; all when none is named.
        """
        total = sum(
            count
            for counts in (self.before, self.after)
            for kind, count in counts.items()
            if not kinds or kind in kinds
        )
        notes = [*self.caveats, caveat("no_randomisation")]
        if total < FEW_EVENTS:
            notes.append(caveat("few_events", count=total))
        if self.unequal:
            notes.append(caveat("unequal_periods", before=self.before_days, after=self.after_days))
        return notes

    def require(self, *kinds: str) -> None:
        """Refuse zones that lack a kind."""
        for kind in kinds:
            if kind not in self.before:
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "The zones have no polygon “{kind}”."),
                    kind=kind,
                )


def ranked_zones(zones: Any, zone: str) -> tuple[AreaTable, Any]:
    """Return the zones made ready, and the kind of each polygon.

    Where polygons overlap, what is excluded is out; then treatment wins over displacement, and
    displacement over controls.

    Raises
    ------
    InputError
        When a kind is unknown.
    """
    import numpy as np

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
    rank = np.array([ZONE_KINDS.index(kind) if kind != "excluded" else -1 for kind in kinds])
    order = np.argsort(rank, kind="stable")
    return (
        type(table)(
            table.frame, table.shapes, table.identifiers, order, table.title, table.caveats
        ),
        kinds,
    )


def counts_given(
    zones: Any,
    *,
    before_count: str | None,
    after_count: str | None,
    before: str | None,
    after: str | None,
    zone: str = "zone",
    crs: str | None = None,
) -> ZoneCounts:
    """Return counts that the zones already carry, in two columns.

    Without both periods they are taken as equally long.
    """
    import numpy as np
    import shapely

    if before_count is None or after_count is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give incidents with both periods and their date column, or zones with the columns "
                "“before_count” and “after_count”.",
            )
        )
    table, kinds = ranked_zones(zones, zone)
    lengths = (1, 1)
    if before is not None and after is not None:
        periods = two_periods(before, after)
        lengths = periods.before_days, periods.after_days
    columns, caveats = [], list(table.caveats)
    for name in (before_count, after_count):
        numbers, notes = table.numbers(name, whole=True)
        caveats += notes
        columns.append(np.nan_to_num(numbers))
    shapes, _, projected = table.measured(crs)
    caveats += projected
    present = [kind for kind in ZONE_KINDS[:4] if kind in set(kinds)]
    size = shapely.area(shapes)
    early, late = (
        {kind: int(column[kinds == kind].sum()) for kind in present} for column in columns
    )
    return ZoneCounts(
        early,
        late,
        lengths[0],
        lengths[1],
        {kind: float(size[kinds == kind].sum()) / 1e6 for kind in present},
        tuple(caveats),
    )
