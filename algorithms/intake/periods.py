"""Months, quarters and years: which one a day belongs to, and which are complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MONTHS = {"month": 1, "quarter": 3, "year": 12}


def period_starts(days: NDArray[np.datetime64], period: str) -> NDArray[np.datetime64]:
    """Return the first day of the month, quarter or year of each day (NaT stays NaT)."""
    months = days.astype("datetime64[M]")
    number = months.astype(np.int64)
    step = MONTHS[period]
    first = (number // step) * step
    starts = first.astype("datetime64[M]").astype("datetime64[D]")
    starts[np.isnat(months)] = np.datetime64("NaT", "D")
    return starts


def period_names(starts: NDArray[np.datetime64], period: str) -> list[str]:
    """Return what periods are called by their first days: 2024, 2024-Q3 or 2024-07."""
    months = starts.astype("datetime64[M]").astype(str).tolist()
    if period == "year":
        return [name[:4] for name in months]
    if period == "quarter":
        return [f"{name[:4]}-Q{(int(name[5:]) + 2) // 3}" for name in months]
    return list(months)


def period_range(first: np.datetime64, last: np.datetime64, period: str) -> NDArray[np.datetime64]:
    """Return every period from the one of ``first`` to the one of ``last``."""
    step = MONTHS[period]
    begin, end = (
        int(
            period_starts(np.array([day], dtype="datetime64[D]"), period)[0]
            .astype("datetime64[M]")
            .astype(np.int64)
        )
        for day in (first, last)
    )
    return (np.arange(begin, end + 1, step)).astype("datetime64[M]").astype("datetime64[D]")


def next_start(start: np.datetime64, period: str) -> np.datetime64:
    """Return the first day of the following period."""
    following: np.datetime64 = (
        start.astype("datetime64[M]") + np.timedelta64(MONTHS[period], "M")
    ).astype("datetime64[D]")
    return following
