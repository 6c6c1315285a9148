"""Days that lie so far from a plan's others that somebody has mistyped a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

__all__ = ["FAR_YEARS", "is_far", "middle_year"]

FAR_YEARS = 20
"""No activity of a local plan is this far from the middle of its timetable: 2205 was to be 2025."""


def middle_year(days: Iterable[date | None]) -> int | None:
    """Return the year in the middle of some days; None without any."""
    years = sorted(day.year for day in days if day is not None)
    return years[len(years) // 2] if years else None


def is_far(day: date | None, middle: int | None) -> bool:
    """Tell whether a day lies far from the others."""
    return day is not None and middle is not None and abs(day.year - middle) > FAR_YEARS
