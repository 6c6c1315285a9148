"""Counts of every area in two periods, or from two columns."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import TwoPeriods
from ..intake.dates import Moments
from ..intake.incidents import Selection, select_incidents
from .matching import by_choice, by_location
from .table import AreaTable

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class TwoCounts:
    """A count of each area before and after, in the order of its rows; NaN where unknown.

    Parameters
    ----------
    before, after : numpy.ndarray
        Whole numbers, or NaN.
    caveats : tuple of Caveat
        What was left out.
    """

    before: NDArray[np.float64]
    after: NDArray[np.float64]
    caveats: tuple[Caveat, ...]

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which areas have both counts."""
        both: NDArray[np.bool_] = np.isfinite(self.before) & np.isfinite(self.after)
        return both


def counts_of_columns(table: AreaTable, before: str, after: str) -> TwoCounts:
    """Take the counts of two columns.

    Raises
    ------
    InputError
        When a number is negative or no whole one: the tests of counts are not for rates.
    """
    read = []
    caveats: list[Caveat] = []
    for column in (before, after):
        numbers, more = table.numbers(column, whole=True)
        wrong = np.isfinite(numbers) & ((numbers < 0) | (numbers != np.rint(numbers)))
        if wrong.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{column}” must hold counts, whole numbers of zero or more, but has "
                    "{value:g}: rates and shares cannot be compared this way.",
                ),
                column=column,
                value=float(numbers[wrong][0]),
            )
        read.append(numbers)
        caveats += more
    return TwoCounts(read[0], read[1], tuple(caveats))


def counts_of_layer(table: AreaTable, layer: Any) -> tuple[NDArray[np.float64], tuple[Caveat, ...]]:
    """Count the points of a layer in every area, each once."""
    chosen = select_incidents(layer)
    place, caveats = by_location(table, chosen)
    counts = np.bincount(place[place >= 0], minlength=len(table.frame)).astype(float)
    return counts, caveats


def counts_of_periods(
    table: AreaTable,
    incidents: Any,
    periods: TwoPeriods,
    *,
    date: str | None,
    category: str | None = None,
    categories: tuple[str, ...] = (),
    join_by: str = "location",
    area_column: str | None = None,
    area_id: str | None = None,
    area_name: str | None = None,
) -> TwoCounts:
    """Count the incidents of every area in both periods, each once."""
    chosen = incidents_of_periods(
        incidents, periods, date=date, category=category, categories=categories
    )
    place, more = by_choice(
        table, chosen, join_by, area_column=area_column, area_id=area_id, area_name=area_name
    )
    counts = []
    moments, covered = chosen.dated
    for period in (periods.before, periods.after):
        held = place[(place >= 0) & during(moments, period)]
        counts.append(np.bincount(held, minlength=len(table.frame)).astype(float))
    told = periods.uncovered(*(day.astype(object) for day in covered))
    return TwoCounts(counts[0], counts[1], (*chosen.caveats, *more, *told))


def incidents_of_periods(
    incidents: Any,
    periods: TwoPeriods,
    *,
    date: str | None,
    time: str | None = None,
    category: str | None = None,
    categories: tuple[str, ...] = (),
) -> Selection:
    """Select the incidents from the first day before to the last day after."""
    return select_incidents(
        incidents,
        category=category,
        categories=categories,
        date=date,
        time=time,
        start=periods.before[0].isoformat(),
        end=periods.after[1].isoformat(),
    )


def during(moments: Moments, period: tuple[datetime.date, datetime.date]) -> NDArray[np.bool_]:
    """Tell which moments fall in a period, both days included."""
    days = moments.at.astype("datetime64[D]")
    inside: NDArray[np.bool_] = (days >= np.datetime64(period[0])) & (
        days <= np.datetime64(period[1])
    )
    return inside


def whole_column(numbers: NDArray[np.float64]) -> Any:
    """Return whole numbers for a column, with a missing one where the number is NaN."""
    import pandas as pd

    if np.isfinite(numbers).all():
        return numbers.astype(np.int64)
    return pd.Series(numbers).astype("Int64").array
