"""Count incidents by area, and by period and category."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    DataFrame,
    EndDate,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Param,
    Progress,
    Role,
    StartDate,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..intake.incidents import Selection
else:
    np = LazyPackage("numpy")

Period = Literal["none", "month", "quarter", "year"]

COUNT = Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0)
PERIOD_CHOICES = (
    ("none", QT_TRANSLATE_NOOP("convivencia", "Whole time")),
    ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
    ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
    ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
)

JOIN_BY = Role(
    "choice",
    choices=(
        ("location", QT_TRANSLATE_NOOP("convivencia", "Location")),
        ("code", QT_TRANSLATE_NOOP("convivencia", "Area code")),
        ("name", QT_TRANSLATE_NOOP("convivencia", "Area name")),
    ),
)
JoinBy = Annotated[
    Literal["location", "code", "name"],
    JOIN_BY,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Match incidents by"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Location needs points; code and name need a column of the incidents.",
        ),
    ),
]
AreaOfIncident = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area column of the incidents"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The column with the area's code or name, to match by it."
        ),
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class AggregatedIncidents(Result):
    """Counts of every area, and the long table of area, period and category."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents read")),
        Column("counted", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents counted")),
        Column("unmatched", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents in no area")),
        Column(
            "unmatched_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share in no area"),
            decimals=3,
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Reported events by area"),
        "polygons",
        COUNT,
        style="count",
        main=True,
    )
    table: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Reported events by area, period and category"),
        "table",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        COUNT,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Count incidents by area"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts reported events in each area, and by month, quarter or year and by category if you "
        "like. Incidents that match no area are counted and said; an incident in two areas counts "
        "once. Incidents can be matched by location, or by an area code or name.",
    ),
)
def aggregate_incidents(
    areas: Areas,
    incidents: Incidents,
    *,
    category: CategoryColumn = None,
    categories: Categories = (),
    date: OptionalDate = None,
    period: Annotated[
        Period,
        Role("choice", choices=PERIOD_CHOICES),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Period"),
            QT_TRANSLATE_NOOP("convivencia", "The periods of the long table."),
        ),
    ] = "none",
    start: StartDate = None,
    end: EndDate = None,
    join_by: JoinBy = "location",
    area_column: AreaOfIncident = None,
    count: Annotated[
        tuple[str, ...],
        Role("column", parent="incidents", column_type="numeric", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Number of events in the row"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "For a table already counted: the column with the number of events, or several "
                "columns, one for each category.",
            ),
            advanced=True,
        ),
    ] = (),
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> AggregatedIncidents:
    """Count incidents by area, once each, and by period and category.

    A point on an edge or in two overlapping areas counts once, in the containing area with the
    lowest identifier. In the long table zeros are written; periods outside the data are absent.
    """
    from ..intake.incidents import select_incidents
    from .long_table import long_table
    from .matching import by_choice
    from .table import area_table, extended

    table = area_table(areas, area_id)
    if period != "none" and date is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "To count by period, name the date column.")
        )
    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    events, labels, more = _events(chosen, count)
    caveats = (*table.caveats, *chosen.caveats, *more)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
    area, more = by_choice(
        table, chosen, join_by, area_column=area_column, area_id=area_id, area_name=area_name
    )
    caveats = (*caveats, *more)
    held = area >= 0
    of_row = np.nansum(events, axis=1)
    totals = np.bincount(area[held], weights=of_row[held], minlength=len(table.frame))
    frame = extended(table.frame, {"count": np.rint(totals).astype(np.int64)})
    total, counted = round(float(of_row.sum())), round(float(of_row[held].sum()))
    long = long_table(table, chosen, area, events, labels, period)
    summary = {
        "incidents": total,
        "counted": counted,
        "unmatched": total - counted,
        "unmatched_share": (total - counted) / total if total else 0.0,
    }
    return AggregatedIncidents(areas=frame, table=long, summary=summary, caveats=caveats)


def _events(
    chosen: Selection, columns: tuple[str, ...]
) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[Caveat, ...]]:
    """Return how many events each row stands for: one, or what its columns say.

    A row without a number is left out and said, not taken for zero.
    """
    from ..intake.columns import numeric_column

    if not columns:
        return np.ones((len(chosen.points), 1)), ("",), ()
    if len(columns) > 1 and chosen.category is not None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Several columns of numbers are categories already: leave out the category column.",
            )
        )
    read, caveats = [], []
    for column in columns:
        numbers, notes = numeric_column(chosen.points.attributes, column, chosen.title)
        if np.nanmin(numbers) < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Numbers of events must be zero or more; “{column}” has {value:g}.",
                ),
                column=column,
                value=float(np.nanmin(numbers)),
            )
        caveats += [item for item in notes if item.code != "missing_values"]
        if lost := int(np.isnan(numbers).sum()):
            caveats.append(caveat("missing_numbers", column=column, count=lost))
        read.append(numbers)
    return (
        np.column_stack(read),
        columns if len(columns) > 1 else ("",),
        tuple(caveats),
    )
