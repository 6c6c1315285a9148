"""Events of each area in each period: months, quarters, years, or stretches of one's own."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.matching import by_choice
from ..areas.table import AreaTable
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.incidents import select_incidents
from ..intake.periods import next_start, period_range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]
    DayArray = NDArray[np.datetime64]

__all__ = ["PeriodCounts", "counts_by_period"]

FEWEST_PERIODS, MOST_PERIODS = 2, 1200


@dataclass(frozen=True, slots=True)
class PeriodCounts:
    """Counts of every area and period.

    Parameters
    ----------
    counts : numpy.ndarray of int
        Shape (rows of the layer, periods).
    starts : numpy.ndarray of datetime64[D]
        The first day of each period.
    end : numpy.datetime64
        The day after the last period.
    caveats : tuple of Caveat
        What was left out.
    """

    counts: IntArray
    starts: DayArray
    end: np.datetime64
    caveats: tuple[Caveat, ...]


def counts_by_period(
    table: AreaTable,
    incidents: Any,
    *,
    date: str,
    period: str,
    breaks: tuple[str, ...],
    start: str | None,
    end: str | None,
    category: str | None,
    categories: tuple[str, ...],
    join_by: str,
    area_column: str | None,
    area_id: str | None,
    area_name: str | None,
) -> PeriodCounts:
    """Count the events of each area in each period; an incident in two areas counts once.

    A first or last period that the data, or the days asked for, cover only in part is left out: its
    places would be judged by fewer events.

    Raises
    ------
    InputError
        When there are fewer than two periods, or the days of one's own are none.
    """
    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    moments, (first, last) = chosen.dated
    if period == "custom":
        starts, finish = _own_periods(breaks)
        caveats: list[Caveat] = []
    else:
        if breaks:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“breaks” are for periods of one's own: choose “custom”."
                )
            )
        starts, finish, caveats = _whole_periods(first, last, period, start, end)
    if not FEWEST_PERIODS <= len(starts) <= MOST_PERIODS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Whole periods that the events of “{layer}” fill: {count}; between {least} and "
                "{most} are needed. Choose shorter or longer periods.",
            ),
            layer=chosen.title,
            count=len(starts),
            least=FEWEST_PERIODS,
            most=MOST_PERIODS,
        )
    area, more = by_choice(
        table, chosen, join_by, area_column=area_column, area_id=area_id, area_name=area_name
    )
    day = moments.at.astype("datetime64[D]")
    dated = ~np.isnat(day)
    place = np.searchsorted(starts, np.where(dated, day, starts[0]), side="right") - 1
    used = dated & (area >= 0) & (place >= 0) & (day < finish)
    number = len(starts)
    counts = np.bincount(
        area[used] * number + place[used], minlength=len(table.frame) * number
    ).reshape(len(table.frame), number)
    return PeriodCounts(counts.astype(np.int64), starts, finish, (*chosen.caveats, *more, *caveats))


def _whole_periods(
    first: np.datetime64, last: np.datetime64, period: str, start: str | None, end: str | None
) -> tuple[DayArray, np.datetime64, list[Caveat]]:
    """Return the whole periods, the day after the last, and which were left out.

    The record is taken to fill the months of its first and last event, within the days asked for: a
    record whose last event is of the 28th was hardly closed on that day.
    """
    first = first.astype("datetime64[M]").astype("datetime64[D]")
    last = next_start(last, "month") - np.timedelta64(1, "D")
    if start is not None:
        first = max(first, np.datetime64(start, "D"))
    if end is not None:
        last = min(last, np.datetime64(end, "D"))
    starts = period_range(first, last, period)
    finish = next_start(starts[-1], period)
    left_out = []
    if starts[0] < first:
        left_out.append(str(starts[0]))
        starts = starts[1:]
    if len(starts) and finish > last + np.timedelta64(1, "D"):
        left_out.append(str(starts[-1]))
        finish, starts = starts[-1], starts[:-1]
    caveats = [caveat("periods_cut", periods=", ".join(left_out))] if left_out else []
    return starts, finish, caveats


def _own_periods(breaks: tuple[str, ...]) -> tuple[DayArray, np.datetime64]:
    """Return periods that begin on days of one's own; the last day given closes the last."""
    try:
        days = [datetime.date.fromisoformat(str(item).strip()[:10]) for item in breaks]
    except ValueError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“breaks” must be days such as 2022-01-31, not “{value}”."
            ),
            value=", ".join(breaks)[:80],
        ) from error
    if len(days) < 3 or any(one >= other for one, other in itertools.pairwise(days)):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give three “breaks” or more, each later than the one before: every period begins "
                "on one and ends before the next.",
            )
        )
    edges = np.array(days, dtype="datetime64[D]")
    return edges[:-1], edges[-1]
