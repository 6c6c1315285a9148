"""Counts of areas by period for a scan, read from a long table and checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import numeric_column, require_column
from ..intake.dates import read_moments
from ..intake.incidents import category_texts
from ..intake.names import code_places, places_of, text_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..intake.points import Points

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PeriodCounts:
    """Events by area and period.

    Parameters
    ----------
    counts : numpy.ndarray
        Shape (areas, periods), by the rows of the areas; NaN where the table has no number.
    starts : numpy.ndarray
        The first day of each period, and the day after the last one at the end.
    caveats : tuple of Caveat
        What was left out.
    """

    counts: FloatArray
    starts: NDArray[np.datetime64]
    caveats: tuple[Caveat, ...]

    @property
    def days(self) -> FloatArray:
        """The number of days of each period."""
        return np.diff(self.starts).astype("timedelta64[D]").astype(float)


def read_period_counts(
    table: AreaTable,
    area_key: str | None,
    rows: Points,
    *,
    area_column: str,
    period: str,
    count: str,
    category: str | None,
    categories: tuple[str, ...],
) -> PeriodCounts:
    """Arrange a long table, one row for each area and period, by area and period.

    Several rows of one area and period, as of several categories, are added. Areas are matched by
    code, else by name; without an identifier column by row number.

    Raises
    ------
    InputError
        When the table names no two periods, leaves one out, or holds a negative number.
    """
    title = str(rows.attrs.get("title", "table"))
    frame = rows.attributes
    require_column(frame, area_column, title)
    moments = read_moments(frame, period, None, title)
    at = moments.at.astype("datetime64[D]")
    numbers, caveats = numeric_column(frame, count, title)
    found = [item for item in caveats if item.code != "missing_values"]
    found += [item for item in moments.caveats if item.code != "dates_are_months"]
    if np.nanmin(numbers) < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Numbers of events must be zero or more; “{column}” has {value:g}."
            ),
            column=count,
            value=float(np.nanmin(numbers)),
        )
    chosen = ~np.isnat(at)
    if category is not None:
        require_column(frame, category, title)
        kinds = category_texts(frame[category])
        if categories:
            chosen &= np.isin(kinds, np.array(categories, dtype=object).astype(str))
    if not chosen.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "No row of “{layer}” has a period and a category asked for."
            ),
            layer=title,
        )
    place, notes = _places(table, area_key, frame[area_column])
    found += notes
    starts = _periods(at[chosen], title)
    held = chosen & (place >= 0)
    shape = (len(table.frame), len(starts) - 1)
    flat = place[held] * shape[1] + np.searchsorted(starts, at[held])
    # a row without a number makes the sum unknown, and so does a row that is not there
    total = np.bincount(flat, weights=numbers[held], minlength=shape[0] * shape[1]).astype(float)
    total[np.bincount(flat, minlength=len(total)) == 0] = np.nan
    return PeriodCounts(total.reshape(shape), starts, tuple(found))


def _places(
    table: AreaTable, area_key: str | None, column: Any
) -> tuple[NDArray[np.int64], list[Caveat]]:
    import pandas as pd

    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    names = [text_of(item) for item in distinct]
    keys = (
        [str(row) for row in table.order]
        if area_key is None
        else [text_of(table.frame[area_key].iloc[row]) for row in table.order]
    )
    by_code = code_places(names, keys)
    by_name = places_of(names, keys)
    found = np.array(
        [
            int(table.order[code if code >= 0 else name]) if max(code, name) >= 0 else -1
            for code, name in zip(by_code, by_name, strict=True)
        ]
        + [-1],
        dtype=np.int64,
    )
    place: NDArray[np.int64] = found[codes]
    lost = [name for name, at in zip(names, found, strict=False) if at < 0]
    if not (missing := int((place < 0).sum())):
        return place, []
    if (place < 0).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No row of the table belongs to an area: “{column}” has {examples}; choose the "
                "area identifier that the table uses.",
            ),
            column=str(column.name),
            examples=", ".join(lost[:5]) or "–",
        )
    shown = ", ".join(lost[:5]) + (" …" if len(lost) > 5 else "")
    return place, [caveat("rows_without_area", count=missing, examples=shown or "–")]


def _periods(days: NDArray[np.datetime64], title: str) -> NDArray[np.datetime64]:
    """Return the first day of every period and the day after the last; refuse a gap.

    Periods that all begin on the first of a month are months, quarters or years; others are as long
    as the days between them.
    """
    starts = np.unique(days)
    if len(starts) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has fewer than two periods; a search in time needs several: count by "
                "month, quarter or year.",
            ),
            layer=title,
        )
    months = starts.astype("datetime64[M]")
    calendar = bool((months.astype("datetime64[D]") == starts).all())
    steps: Any = np.diff(months if calendar else starts)
    unit = np.gcd.reduce(steps.astype(np.int64))
    gap = np.flatnonzero(steps.astype(np.int64) != unit)
    if len(gap):
        following = (months if calendar else starts)[gap[0]] + unit
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has no row for the period that begins {day}: write its zeros, or leave "
                "out the periods before it.",
            ),
            layer=title,
            day=str(following.astype("datetime64[D]")),
        )
    after = ((months if calendar else starts)[-1] + unit).astype("datetime64[D]")
    return np.append(starts, after)
