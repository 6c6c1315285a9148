"""Centre shift: how far and which way did the middle of a pattern move?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import OptionalAfter, OptionalBefore, two_periods
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    Crs,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Param,
    PointLayer,
    PointTable,
    Progress,
    Role,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..spatial.measured_points import MeasuredPoints
    from .shift import Shift

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30
UNLIKE = 1.5
"""Standard distances in this ratio or more are called different."""
PATTERN = Column("pattern", "text", QT_TRANSLATE_NOOP("convivencia", "Pattern"))
DISTANCE = Column("distance", "float", QT_TRANSLATE_NOOP("convivencia", "Shift"), "m", 0)
BEARING = Column(
    "bearing", "float", QT_TRANSLATE_NOOP("convivencia", "Direction, clockwise from north"), "°", 0
)
LOW = Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit of the shift"), "m", 0)
HIGH = Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit of the shift"), "m", 0)
T2 = Column("t2", "float", QT_TRANSLATE_NOOP("convivencia", "Hotelling's T²"))
F = Column("f", "float", QT_TRANSLATE_NOOP("convivencia", "F"))
P_VALUE = Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class CentreShift(Result):
    """Centres and spread of two patterns, and the way from one to the other."""

    SUMMARY: ClassVar = (
        Column("first_points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points before")),
        Column("second_points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points after")),
        DISTANCE,
        BEARING,
        LOW,
        HIGH,
        T2,
        F,
        P_VALUE,
    )
    centres: PointTable = part(
        QT_TRANSLATE_NOOP("convivencia", "Centres of two patterns"),
        "points",
        PATTERN,
        Column("centre", "text", QT_TRANSLATE_NOOP("convivencia", "Centre")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Points"), decimals=0),
        Column("x", "float", QT_TRANSLATE_NOOP("convivencia", "East"), "m", 1),
        Column("y", "float", QT_TRANSLATE_NOOP("convivencia", "North"), "m", 1),
        style="pattern_centres",
        main=True,
    )
    ellipses: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Spread of two patterns"),
        "polygons",
        PATTERN,
        Column("major", "float", QT_TRANSLATE_NOOP("convivencia", "Longer half-axis"), "m", 1),
        Column("minor", "float", QT_TRANSLATE_NOOP("convivencia", "Shorter half-axis"), "m", 1),
        Column(
            "angle",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Direction, clockwise from north"),
            "°",
            1,
        ),
        Column(
            "standard_distance",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard distance"),
            "m",
            0,
        ),
        style="pattern_spread",
        optional=True,
    )
    shift: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Shift of the centre"),
        "lines",
        DISTANCE,
        BEARING,
        LOW,
        HIGH,
        T2,
        F,
        P_VALUE,
        style="centre_shift",
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Shift of the centre"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Shows where the middle of two sets of points lies, how they spread, how far and which way "
        "the middle moved from the first to the second, and whether that is more than chance. A "
        "shift of the middle is one summary: two places can trade events without moving it.",
    ),
    reference="Hotelling (1931); Yuill (1971); Vardi & Zhang (2000)",
)
def centre_shift(
    points: Annotated[
        PointLayer | None,
        Role("layer", geometry=("point",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "First points"),
            QT_TRANSLATE_NOOP("convivencia", "The pattern to start from, such as before."),
        ),
    ] = None,
    other: Annotated[
        PointLayer | None,
        Role("layer", geometry=("point",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Second points"),
            QT_TRANSLATE_NOOP("convivencia", "The pattern held against it, such as after."),
        ),
    ] = None,
    *,
    incidents: Annotated[Incidents | None, Role("layer", geometry=("point",))] = None,
    before: OptionalBefore = None,
    after: OptionalAfter = None,
    date: OptionalDate = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    crs: Crs = None,
    progress: Progress = silent,
) -> CentreShift:
    """Measure the shift of the mean centre and test it with Hotelling's two-sample T².

    The covariance is pooled, with divisor n₁ + n₂ − 2. The limits of the shift are the nearest and
    farthest point of the joint 95 % region of both coordinates: the lower one is zero exactly when
    the test does not reject at .05. Ellipses have the half-axes of ArcGIS.
    """
    from .shift import shift

    first, second, told = _both(points, other, incidents, before, after, date, category,
                                categories, crs)  # fmt: skip
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    # sums must not depend on the order of the rows
    places = [_ordered(one) for one in (first, second)]
    moved = shift(places[0], places[1])
    spreads = [_spread(one) for one in places]
    numbers = {
        "distance": moved.distance,
        "bearing": moved.bearing,
        "low": moved.low,
        "high": moved.high,
        "t2": moved.test.t2,
        "f": moved.test.f,
        "p_value": moved.test.p_value,
    }
    centres, medians = _centres(places, first)
    return CentreShift(
        centres=centres,
        ellipses=_ellipses(places, first.crs),
        shift=_line(places, numbers, first.crs),
        summary={
            "first_points": len(first),
            "second_points": len(second),
            **numbers,
            "df": list(moved.test.df),
            "median_distance": medians,
            "first_standard_distance": spreads[0],
            "second_standard_distance": spreads[1],
        },
        caveats=(
            *first.caveats,
            *second.caveats,
            *told,
            *_weaknesses(moved, spreads, min(len(first), len(second))),
        ),
    )


def _both(
    points: Any,
    other: Any,
    incidents: Any,
    before: str | None,
    after: str | None,
    date: str | None,
    category: str | None,
    categories: tuple[str, ...],
    crs: str | None,
) -> tuple[MeasuredPoints, MeasuredPoints, tuple[Caveat, ...]]:
    """Return both patterns in the same metres, from two layers or from one with two periods."""
    from ..spatial.measured_points import measured_points

    layers = points is not None and other is not None
    if layers == (incidents is not None) or (points is None) != (other is None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give two point layers, “points” and “other”; or incidents with their date and two "
                "periods.",
            )
        )
    told: tuple[Caveat, ...] = ()
    if incidents is not None:
        points, other, told = _periods(incidents, before, after, date, category, categories)
    first = measured_points(points, crs=crs)
    second = measured_points(other, crs=first.crs)
    if first.crs != second.crs:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” and “{other}” cannot be laid over each other: one of them names no "
                "coordinate system.",
            ),
            layer=first.title,
            other=second.title,
        )
    return first, second, told


def _periods(
    incidents: Any,
    before: str | None,
    after: str | None,
    date: str | None,
    category: str | None,
    categories: tuple[str, ...],
) -> tuple[Any, Any, tuple[Caveat, ...]]:
    """Return the incidents of both periods as two layers."""
    from ..areas.two_counts import during, incidents_of_periods

    if before is None or after is None or date is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To compare periods, name the date column and both periods, “before” and “after”.",
            )
        )
    periods = two_periods(before, after)
    chosen = incidents_of_periods(
        incidents, periods, date=date, category=category, categories=categories
    )
    moments, covered = chosen.dated
    layers = []
    for period, name in ((periods.before, "before"), (periods.after, "after")):
        inside = during(moments, period)
        if not inside.any():
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "No incident lies in the period “{name}”."),
                name=name,
            )
        layers.append(chosen.points.select(inside))
    told = periods.uncovered(*(day.astype(object) for day in covered))
    return layers[0], layers[1], (*chosen.caveats, *told)


def _ordered(points: MeasuredPoints) -> FloatArray:
    order = np.lexsort((points.y, points.x))
    return np.column_stack([points.x[order], points.y[order]])


def _spread(places: FloatArray) -> float:
    from ..spatial.centres import standard_distance

    return standard_distance(places[:, 0], places[:, 1])


def _centres(places: list[FloatArray], about: MeasuredPoints) -> tuple[Any, float]:
    """Return the mean and median centres as points, and how far the median one moved."""
    import pandas as pd

    from ..intake.points import Points
    from ..spatial.bandwidth import distinct_places
    from ..spatial.centres import mean_centre, median_centre

    rows = []
    for pattern, one in zip(("first", "second"), places, strict=True):
        for name, (x, y) in (
            ("mean_centre", mean_centre(one[:, 0], one[:, 1])),
            ("median_centre", median_centre(*distinct_places(one[:, 0], one[:, 1]))),
        ):
            rows.append({"pattern": pattern, "centre": name, "count": len(one), "x": x, "y": y})
    table = pd.DataFrame(rows)
    east, north = table["x"].to_numpy(dtype=float), table["y"].to_numpy(dtype=float)
    medians = float(np.hypot(east[3] - east[1], north[3] - north[1]))
    return Points(east, north, table, about.crs, {"title": about.title}), medians


def _ellipses(places: list[FloatArray], crs: str | None) -> Any:
    """Return the standard deviational ellipses; points on one line have none."""
    import geopandas

    from ..spatial.centres import deviational_ellipse, ellipse_shape, mean_centre

    rows, shapes = [], []
    for pattern, one in zip(("first", "second"), places, strict=True):
        ellipse = deviational_ellipse(one[:, 0], one[:, 1])
        if ellipse.minor <= 1e-9 * ellipse.major or ellipse.major == 0:
            continue
        rows.append(
            {
                "pattern": pattern,
                "major": ellipse.major,
                "minor": ellipse.minor,
                "angle": ellipse.angle,
                "standard_distance": _spread(one),
            }
        )
        shapes.append(ellipse_shape(mean_centre(one[:, 0], one[:, 1]), ellipse))
    return geopandas.GeoDataFrame(rows, geometry=shapes, crs=crs) if rows else None


def _line(places: list[FloatArray], numbers: dict[str, Any], crs: str | None) -> Any:
    """Return the way from the first mean centre to the second; None when nothing moved."""
    import geopandas
    import shapely

    if numbers["distance"] == 0:
        return None
    row = {name: [np.nan if value is None else value] for name, value in numbers.items()}
    way = shapely.LineString([one.mean(axis=0) for one in places])
    return geopandas.GeoDataFrame(row, geometry=[way], crs=crs)


def _weaknesses(moved: Shift, spreads: list[float], fewest: int) -> list[Caveat]:
    if moved.test.p_value is None:
        return [caveat("shift_untested")]
    told = [caveat("shift_assumptions")]
    if max(spreads) >= UNLIKE * min(spreads):
        told.append(caveat("shift_unlike_spread", first=spreads[0], second=spreads[1]))
    if fewest < FEW_EVENTS:
        told.append(caveat("few_events", count=fewest))
    return told
