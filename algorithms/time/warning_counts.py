"""Events of each area in every whole week or month of a record."""

from __future__ import annotations

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

    DayArray = NDArray[np.datetime64]

__all__ = ["WholePeriods", "counts_of_whole_periods", "whole_periods"]

DAY, DAYS = np.timedelta64(1, "D"), np.timedelta64(7, "D")
A_MONDAY = np.datetime64("1970-01-05", "D")


@dataclass(frozen=True, slots=True)
class WholePeriods:
    """Counts of every area and whole period.

    Parameters
    ----------
    counts : numpy.ndarray of int
        Rows of the layer × periods.
    starts : numpy.ndarray of datetime64[D]
        The first day of each period.
    caveats : tuple of Caveat
        What was left out.
    """

    counts: NDArray[np.int64]
    starts: DayArray
    caveats: tuple[Caveat, ...]


def whole_periods(first: np.datetime64, last: np.datetime64, period: str) -> DayArray:
    """Return the first days of the weeks (from Monday) or months that lie between two days.

    A quiet day at either end does not make a month partial.

    Parameters
    ----------
    first, last : numpy.datetime64
        The days that a record covers, both included.
    period : str
        week or month.

    Returns
    -------
    numpy.ndarray of datetime64[D]
        One more than there are periods: the last entry is the day after the last period. Empty
        when no period is whole.
    """
    if period == "week":
        begin = A_MONDAY + -(-(first - A_MONDAY) // DAYS) * DAYS
        edges = np.arange(begin, last + DAYS, DAYS)
        edges = edges[edges <= last + DAY]
    else:
        edges = period_range(first, next_start(last, "month"), "month")
        edges = edges[(edges >= first - DAY) & (edges <= last + 2 * DAY)]
    return edges if len(edges) > 1 else edges[:0]


def counts_of_whole_periods(
    table: AreaTable,
    incidents: Any,
    *,
    date: str,
    period: str,
    start: str | None,
    end: str | None,
    category: str | None,
    categories: tuple[str, ...],
    join_by: str,
    area_column: str | None,
    area_id: str | None,
    area_name: str | None,
) -> WholePeriods:
    """Count the events of each area in each whole period; an incident in two areas counts once.

    A last week that is not over would hold fewer events than any before it, so it takes no part.
    The record ends on the day of its last event of any kind, or on ``end``.

    Raises
    ------
    InputError
        When the dates tell months only and weeks are asked for, or no period is whole.
    """
    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    moments, covered = chosen.dated
    if period == "week" and moments.months_only:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The dates of “{layer}” tell months, not days, so weeks cannot be counted: choose "
                "months as the period.",
            ),
            layer=chosen.title,
        )
    first = np.datetime64(start, "D") if start else covered[0].astype("datetime64[D]")
    last = np.datetime64(end, "D") if end else covered[1].astype("datetime64[D]")
    edges = whole_periods(first, last, period)
    if not len(edges):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” reaches from {first} to {last}, which holds no whole week or month as "
                "asked for: more days are needed.",
            ),
            layer=chosen.title,
            first=str(first),
            last=str(last),
        )
    area, more = by_choice(
        table, chosen, join_by, area_column=area_column, area_id=area_id, area_name=area_name
    )
    day = moments.at.astype("datetime64[D]")
    known = ~np.isnat(day)
    place = np.searchsorted(edges, np.where(known, day, edges[0]), side="right") - 1
    number = len(edges) - 1
    used = known & (area >= 0) & (place >= 0) & (place < number)
    counts = np.bincount(
        area[used] * number + place[used], minlength=len(table.frame) * number
    ).reshape(len(table.frame), number)
    left_out = [str(edges[-1])] if last >= edges[-1] else []
    told = (caveat("last_period_not_over", period=left_out[0]),) if left_out else ()
    return WholePeriods(counts, edges[:-1], (*chosen.caveats, *more, *told))
