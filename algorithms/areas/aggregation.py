"""Count incidents by area, and by period and category."""

from __future__ import annotations

import dataclasses
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

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
    from .table import AreaTable
else:
    np = LazyPackage("numpy")

Period = Literal["none", "month", "quarter", "year"]

MOST_ROWS = 20_000_000
COUNT = Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0)
PERIOD_CHOICES = (
    ("none", QT_TRANSLATE_NOOP("convivencia", "Whole time")),
    ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
    ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
    ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
)


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
    join_by: Annotated[
        Literal["location", "code", "name"],
        Role(
            "choice",
            choices=(
                ("location", QT_TRANSLATE_NOOP("convivencia", "Location")),
                ("code", QT_TRANSLATE_NOOP("convivencia", "Area code")),
                ("name", QT_TRANSLATE_NOOP("convivencia", "Area name")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Match incidents by"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Location needs points; code and name need a column of the incidents.",
            ),
        ),
    ] = "location",
    area_column: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Area column of the incidents"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the area's code or name, to match by it."
            ),
            advanced=True,
        ),
    ] = None,
    count: Annotated[
        str | None,
        Role("column", parent="incidents", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Number of events in the row"),
            QT_TRANSLATE_NOOP(
                "convivencia", "For a table already counted: the column with the number of events."
            ),
            advanced=True,
        ),
    ] = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> AggregatedIncidents:
    """Count incidents by area, once each, and by period and category.

    A point on an edge or in two overlapping areas counts once, in the containing area with the
    lowest identifier. In the long table zeros are written; periods outside the data are absent.
    """
    from ..intake.columns import numeric_column, require_column
    from ..intake.incidents import select_incidents
    from .table import area_table, extended

    table = area_table(areas, area_id)
    if period != "none" and date is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "To count by period, name the date column.")
        )
    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    events, caveats = np.ones(len(chosen.points)), (*table.caveats, *chosen.caveats)
    if count is not None:
        events, more = numeric_column(chosen.points.attributes, count, chosen.title)
        events, caveats = np.nan_to_num(events), (*caveats, *more)
        if events.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Numbers of events must be zero or more; “{column}” has {value:g}.",
                ),
                column=count,
                value=float(events.min()),
            )
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
    if join_by == "location":
        area, more = by_location(table, chosen)
    else:
        if area_column is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "To match by code or name, name the area column of the incidents.",
                )
            )
        require_column(chosen.points.attributes, area_column, chosen.title)
        key = area_id if join_by == "code" else area_name
        if key is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "To match by {join_by}, name that column of the areas."
                ),
                join_by=join_by,
            )
        require_column(table.frame, key, table.title)
        area, more = by_key(
            table, key, chosen.points.attributes[area_column], plain=join_by == "name"
        )
    caveats = (*caveats, *more)
    held = area >= 0
    totals = np.bincount(area[held], weights=events[held], minlength=len(table.frame))
    frame = extended(table.frame, {"count": np.rint(totals).astype(np.int64)})
    total = round(float(events.sum()))
    counted = round(float(events[held].sum()))
    long = _long_table(table, chosen, area, events, period)
    summary = {
        "incidents": total,
        "counted": counted,
        "unmatched": total - counted,
        "unmatched_share": (total - counted) / total if total else 0.0,
    }
    return AggregatedIncidents(areas=frame, table=long, summary=summary, caveats=caveats)


def by_location(
    table: AreaTable, chosen: Selection
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Return the position of the area that holds each incident, or -1, and what was left out."""
    from ..intake.incidents import count_caveats, usable
    from .location import locate
    from .projection import GEOGRAPHIC, looks_geographic

    points = chosen.points
    placed = usable(points)
    if not placed.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, "
                "load the table as a layer of points.",
            ),
            layer=chosen.title,
        )
    caveats: list[Caveat] = list(count_caveats(points))
    if points.crs is None and table.crs not in {None, GEOGRAPHIC}:
        bounds = [
            function(values[placed])
            for function in (np.min, np.max)
            for values in (points.x, points.y)
        ]
        if looks_geographic(bounds):
            points = dataclasses.replace(points, crs=GEOGRAPHIC)
            caveats.append(caveat("assumed_crs", layer=chosen.title, crs="WGS 84 (EPSG:4326)"))
    if points.crs is not None and table.crs is not None:
        points = points.in_crs(table.crs)
    x, y = np.where(placed, points.x, np.nan), np.where(placed, points.y, np.nan)
    found = locate(x, y, table.shapes, table.order)
    outside = int(placed.sum() - (found.area >= 0).sum())
    if outside:
        caveats.append(
            caveat("unmatched_incidents", count=outside, share=outside / int(placed.sum()))
        )
    if found.in_two_areas:
        caveats.append(caveat("in_two_areas", count=found.in_two_areas))
    if found.on_edge:
        caveats.append(caveat("on_edge", count=found.on_edge))
    return found.area, tuple(caveats)


def by_key(
    table: AreaTable, key: str, column: Any, *, plain: bool
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Match by code, or by name without accents, case and punctuation when ``plain``."""
    import pandas as pd

    normal = plain_name if plain else str.strip
    place: dict[str, int] = {}
    keys = [_text(item) for item in table.frame[key]]
    for position in table.order[::-1]:
        if keys[position]:
            place[normal(keys[position])] = int(position)
    # a spreadsheet drops the zeros that codes begin with; they may be missing on either side
    bare: dict[str, int] = {}
    if not plain:
        for code, position in place.items():
            short = code.lstrip("0")
            bare[short] = -1 if short in bare else position
    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    names = [normal(_text(item)) for item in distinct]
    found = np.array([place.get(name, bare.get(name.lstrip("0"), -1)) for name in names] + [-1])
    area = found[codes].astype(np.int64)
    lost = [_text(item) for item, at in zip(distinct, found, strict=False) if at < 0]
    missing = int((area < 0).sum())
    if not missing:
        return area, ()
    shown = ", ".join(lost[:5]) + (" …" if len(lost) > 5 else "")
    return area, (caveat("unknown_codes", count=missing, examples=shown or "–"),)


def _text(item: Any) -> str:
    if item is None or item != item:
        return ""
    if isinstance(item, (float, np.floating)) and item == int(item):
        return str(int(item))
    return str(item)


def plain_name(name: str) -> str:
    """Return a name without accents, case, punctuation and repeated blanks."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = (
        " " if not char.isalnum() else char for char in letters if not unicodedata.combining(char)
    )
    return " ".join("".join(kept).split())


def _long_table(
    table: AreaTable,
    chosen: Selection,
    area: NDArray[np.int64],
    events: NDArray[np.float64],
    period: Period,
) -> DataFrame:
    import pandas as pd

    from ..intake.periods import period_range, period_starts

    held = area >= 0
    if period != "none":
        moments, covered = chosen.dated
        days = moments.at.astype("datetime64[D]")
        held &= ~np.isnat(days)
        starts = period_starts(days, period)
        periods = period_range(*covered, period)
        at_period = np.searchsorted(periods, starts[held])
    else:
        periods, at_period = (
            np.array(["NaT"], dtype="datetime64[D]"),
            np.zeros(int(held.sum()), dtype=int),
        )
    if chosen.category is not None:
        kinds = sorted({str(item) for item in set(chosen.category.tolist())})
        codes = {name: place for place, name in enumerate(kinds)}
        at_kind = np.array([codes[item] for item in chosen.category[held]], dtype=int)
    else:
        kinds, at_kind = [""], np.zeros(int(held.sum()), dtype=int)
    shape = (len(table.frame), len(periods), len(kinds))
    if np.prod(shape, dtype=float) > MOST_ROWS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{areas} areas × {periods} periods × {categories} categories make "
                "too long a table; choose fewer categories or longer periods.",
            ),
            areas=shape[0],
            periods=shape[1],
            categories=shape[2],
        )
    flat = np.ravel_multi_index((area[held], at_period, at_kind), shape)
    size = int(np.prod(shape))
    counts = np.bincount(flat, weights=events[held], minlength=size).reshape(shape)[table.order]
    identifiers = np.repeat(table.identifiers[table.order], shape[1] * shape[2])
    return pd.DataFrame(
        {
            "area_id": identifiers,
            "period_start": np.tile(np.repeat(periods, shape[2]), shape[0]),
            "category": np.array([kind or None for kind in kinds], dtype=object)[
                np.tile(np.arange(shape[2]), shape[0] * shape[1])
            ],
            "count": np.rint(counts).astype(np.int64).ravel(),
        }
    )
