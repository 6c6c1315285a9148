"""When: hours by weekday, and months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..core.caveats import caveat
from ..core.declare import TIME, analysis
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    DataFrame,
    DateColumn,
    DateToColumn,
    EndDate,
    Incidents,
    Progress,
    StartDate,
    TimeColumn,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

HOURS_A_WEEK = 168
MINUTES_AN_HOUR = 60
# 1970-01-01 was a Thursday; weeks here begin on Monday
_EPOCH_WEEKDAY = 3
FEW_EVENTS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporalProfile(Result):
    """Events by hour and weekday, and by month."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents with a date")),
        Column("with_hour", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents with an hour")),
        Column("peak_weekday", "integer", QT_TRANSLATE_NOOP("convivencia", "Peak weekday")),
        Column("peak_hour", "integer", QT_TRANSLATE_NOOP("convivencia", "Peak hour")),
    )
    hours: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Reported events by weekday and hour"),
        "table",
        Column(
            "weekday", "integer", QT_TRANSLATE_NOOP("convivencia", "Weekday (1 Monday)"), decimals=0
        ),
        Column("hour", "integer", QT_TRANSLATE_NOOP("convivencia", "Hour"), decimals=0),
        Column("count", "float", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=1),
        main=True,
    )
    weekdays: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Reported events by weekday"),
        "table",
        Column(
            "weekday", "integer", QT_TRANSLATE_NOOP("convivencia", "Weekday (1 Monday)"), decimals=0
        ),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0),
        Column(
            "days", "integer", QT_TRANSLATE_NOOP("convivencia", "Number of such days"), decimals=0
        ),
    )
    months: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Reported events by month"),
        "table",
        Column("month", "integer", QT_TRANSLATE_NOOP("convivencia", "Month"), decimals=0),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0),
        Column("a_day", "float", QT_TRANSLATE_NOOP("convivencia", "Events a day")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "When it happens (hours, weekdays, months)"),
    group=TIME,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts reported events by hour and weekday and by month, in local time. When only a span "
        "is known (between leaving home and coming back), the event is spread over its hours.",
    ),
    reference="Ratcliffe (2002)",
)
def temporal_profile(
    incidents: Incidents,
    date: DateColumn,
    *,
    time: TimeColumn = None,
    date_to: DateToColumn = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    start: StartDate = None,
    end: EndDate = None,
    progress: Progress = silent,
) -> TemporalProfile:
    """Count events by hour of the week and by month; spans are spread aoristically.

    Weights of one event sum to one. An event without an end, or whose end lies before its start,
    counts in its first hour; a span of a week or more is spread over all 168 hours. Local time is
    taken as written.
    """
    import pandas as pd

    from ..intake.columns import require_column
    from ..intake.dates import read_dates
    from ..intake.incidents import select_incidents

    chosen = select_incidents(
        incidents,
        category=category,
        categories=categories,
        date=date,
        time=time,
        start=start,
        end=end,
    )
    moments, covered = chosen.dated
    caveats = [*chosen.caveats, *moments.hour_caveats]
    dated = ~np.isnat(moments.at)
    known = moments.hour_known.copy()
    until = np.full(len(moments.at), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    if date_to is not None:
        require_column(chosen.points.attributes, date_to, chosen.title)
        until, _ = read_dates(chosen.points.attributes[date_to], chosen.title)
        # a span says when, even if its start is a pile at midnight
        known |= dated & ~np.isnat(until) & (until > moments.at)
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    week = aoristic_week(moments.at[known], until[known])
    if not known.any():
        caveats.append(caveat("no_hours"))
    if int(dated.sum()) < FEW_EVENTS:
        caveats.append(caveat("few_events", count=int(dated.sum())))
    days = moments.at[dated].astype("datetime64[D]")
    weekday = (days.astype(np.int64) + _EPOCH_WEEKDAY) % 7
    month = days.astype("datetime64[M]").astype(np.int64) % 12
    calendar = np.arange(covered[0], covered[1] + np.timedelta64(1, "D"))
    all_weekdays = (calendar.astype(np.int64) + _EPOCH_WEEKDAY) % 7
    all_months = calendar.astype("datetime64[M]").astype(np.int64) % 12
    by_month = np.bincount(month, minlength=12)
    # the weekday of a month's first says nothing
    by_weekday = pd.array(
        [None] * 7 if moments.months_only else np.bincount(weekday, minlength=7).tolist(),
        dtype="Int64",
    )
    days_in_month = np.bincount(all_months, minlength=12)
    peak = int(np.argmax(week)) if known.any() else None
    return TemporalProfile(
        hours=pd.DataFrame(
            {
                "weekday": np.repeat(np.arange(1, 8), 24),
                "hour": np.tile(np.arange(24), 7),
                "count": week,
            }
        ),
        weekdays=pd.DataFrame(
            {
                "weekday": np.arange(1, 8),
                "count": by_weekday,
                "days": np.bincount(all_weekdays, minlength=7),
            }
        ),
        months=pd.DataFrame(
            {
                "month": np.arange(1, 13),
                "count": by_month,
                "a_day": np.divide(
                    by_month, days_in_month, out=np.full(12, np.nan), where=days_in_month > 0
                ),
            }
        ),
        summary={
            "incidents": int(dated.sum()),
            "with_hour": int(known.sum()),
            "peak_weekday": None if peak is None else peak // 24 + 1,
            "peak_hour": None if peak is None else peak % 24,
        },
        caveats=tuple(caveats),
    )


def aoristic_week(
    begin: NDArray[np.datetime64], end: NDArray[np.datetime64]
) -> NDArray[np.float64]:
    """Return the weight of each of the 168 hours of a week, Monday 00:00 first (Ratcliffe 2002).

    Parameters
    ----------
    begin, end : numpy.ndarray
        datetime64; ``end`` may be NaT. Seconds are dropped.
    """
    first = begin.astype("datetime64[m]").astype(np.int64)
    last = np.where(
        np.isnat(end), begin.astype("datetime64[m]"), end.astype("datetime64[m]")
    ).astype(np.int64)
    span = last - first
    week_minutes = HOURS_A_WEEK * MINUTES_AN_HOUR
    offset = (first + _EPOCH_WEEKDAY * 24 * MINUTES_AN_HOUR) % week_minutes
    hour = offset // MINUTES_AN_HOUR
    week = np.zeros(HOURS_A_WEEK)
    within = (span <= 0) | (offset % MINUTES_AN_HOUR + span <= MINUTES_AN_HOUR)
    week += np.bincount(hour[within], minlength=HOURS_A_WEEK)
    whole = ~within & (span >= week_minutes)
    week += whole.sum() / HOURS_A_WEEK
    spread = np.flatnonzero(~within & ~whole)
    remaining = span[spread].astype(float)
    total = remaining.copy()
    block = np.minimum(MINUTES_AN_HOUR - offset[spread] % MINUTES_AN_HOUR, remaining)
    at = hour[spread]
    while len(at):
        week += np.bincount(at, weights=block / total, minlength=HOURS_A_WEEK)
        remaining = remaining - block
        going = remaining > 0
        remaining, total, at = remaining[going], total[going], (at[going] + 1) % HOURS_A_WEEK
        block = np.minimum(float(MINUTES_AN_HOUR), remaining)
    return week
