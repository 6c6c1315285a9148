"""The long table: one row for each area, period and category, zeros included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from ..intake.incidents import Selection
    from .table import AreaTable

MOST_ROWS = 20_000_000


def long_table(
    table: AreaTable,
    chosen: Selection,
    area: NDArray[np.int64],
    events: NDArray[np.float64],
    labels: tuple[str, ...],
    period: str,
) -> DataFrame:
    """Return counts by area, period and category.

    Parameters
    ----------
    table : AreaTable
        The areas; rows follow their identifiers.
    chosen : Selection
        The incidents, with their dates and categories.
    area : numpy.ndarray
        Position of the area of each incident, or -1.
    events : numpy.ndarray
        Shape (incidents, columns): how many events each row stands for, NaN for none known.
    labels : tuple of str
        The categories of the columns of a table that is counted wide; else one empty label.
    period : str
        none, month, quarter or year.

    Raises
    ------
    InputError
        When the table would be too long.
    """
    import pandas as pd

    from ..intake.periods import period_range, period_starts

    held = area >= 0
    periods = np.array(["NaT"], dtype="datetime64[D]")
    at_period = np.zeros(len(area), dtype=np.int64)
    if period != "none":
        moments, covered = chosen.dated
        days = moments.at.astype("datetime64[D]")
        held = held & ~np.isnat(days)
        periods = period_range(*covered, period)
        at_period[held] = np.searchsorted(periods, period_starts(days, period)[held])
    kinds, at_kind = _kinds(chosen, labels, len(area))
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
    counts = np.zeros(int(np.prod(shape)))
    for column in range(events.shape[1]):
        kind = at_kind[held] if len(labels) == 1 else np.full(int(held.sum()), column)
        flat = np.ravel_multi_index((area[held], at_period[held], kind), shape)
        counts += np.bincount(
            flat, weights=np.nan_to_num(events[held, column]), minlength=len(counts)
        )
    ordered = counts.reshape(shape)[table.order]
    return pd.DataFrame(
        {
            "area_id": np.repeat(table.identifiers[table.order], shape[1] * shape[2]),
            "period_start": np.tile(np.repeat(periods, shape[2]), shape[0]),
            "category": np.array([kind or None for kind in kinds], dtype=object)[
                np.tile(np.arange(shape[2]), shape[0] * shape[1])
            ],
            "count": np.rint(ordered).astype(np.int64).ravel(),
        }
    )


def _kinds(
    chosen: Selection, labels: tuple[str, ...], rows: int
) -> tuple[list[str], NDArray[np.int64]]:
    """Return the categories, and which one each row belongs to."""
    import pandas as pd

    if len(labels) > 1:
        return list(labels), np.zeros(rows, dtype=np.int64)
    if chosen.category is None:
        return [""], np.zeros(rows, dtype=np.int64)
    codes, distinct = pd.factorize(chosen.category, sort=True)
    return [str(name) for name in distinct], codes.astype(np.int64)
