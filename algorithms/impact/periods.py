"""Which days are compared: as long as possible, and the same time of the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    Day = np.datetime64

ONE = np.timedelta64(1, "D")
LEAST_DAYS = 28


@dataclass(frozen=True, slots=True)
class Periods:
    """Two periods as an analysis takes them, and what was given up for them.

    Parameters
    ----------
    before, after : str
        Such as 2022-01-01/2022-12-31, both days included.
    caveats : tuple of Caveat
        Another season, or short periods.
    """

    before: str
    after: str
    caveats: tuple[Caveat, ...] = ()


def a_year_earlier(day: Day) -> Day:
    """Return the same day of the year before; 29 February becomes 28 February."""
    month = day.astype("datetime64[M]")
    within = day - month.astype("datetime64[D]")
    earlier = month - np.timedelta64(12, "M")
    last = (earlier + np.timedelta64(1, "M")).astype("datetime64[D]") - ONE
    found: Day = min(earlier.astype("datetime64[D]") + within, last)
    return found


def default_periods(intervention: Day, covered: tuple[Day, Day], settle_days: int = 0) -> Periods:
    """Choose up to a year after the intervention, and the same days of the year before.

    Parameters
    ----------
    intervention : datetime64[D]
        The first day on which the measure was in force.
    covered : tuple of datetime64[D]
        The first and last day of the record.
    settle_days : int
        Days after the start that are left out.

    Notes
    -----
    When the record does not reach back so far, the days just before the intervention are taken,
    as many, and it is said that they are of another season.

    Raises
    ------
    InputError
        When the record has no four weeks on either side of the intervention.
    """
    first, last = covered
    start = intervention + np.timedelta64(settle_days, "D")
    year_later = _a_year_later(start) - ONE
    end = min(last, year_later)
    length = int((end - start).astype(int)) + 1
    room = int((intervention - first).astype(int))
    if length < LEAST_DAYS or room < LEAST_DAYS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The record reaches from {first} to {last}: there are not four weeks of it on both "
                "sides of {day}. For a measure that has just begun or is planned, lay the zones "
                "and ask what effect could be seen.",
            ),
            first=str(first),
            last=str(last),
            day=str(intervention),
        )
    begin, close = a_year_earlier(start), min(a_year_earlier(end), intervention - ONE)
    caveats: tuple[Caveat, ...] = ()
    if begin < first:
        close = intervention - ONE
        begin = max(first, intervention - np.timedelta64(length, "D"))
        caveats = (caveat("no_year_before"),)
    return Periods(f"{begin}/{close}", f"{start}/{end}", caveats)


def _a_year_later(day: Day) -> Day:
    month = day.astype("datetime64[M]")
    within = day - month.astype("datetime64[D]")
    later = month + np.timedelta64(12, "M")
    last = (later + np.timedelta64(1, "M")).astype("datetime64[D]") - ONE
    found: Day = min(later.astype("datetime64[D]") + within, last)
    return found
