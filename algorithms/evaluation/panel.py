"""A long table of counts by area and period, arranged for a comparison before and after."""

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
from ..intake.names import text_of
from ..intake.points import as_points
from .panel_periods import periods_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

A_YEAR = {"day": 365.25, "week": 365.25 / 7, "month": 12.0, "quarter": 4.0, "year": 1.0}
"""Periods in a year, by unit."""
MONTH_DAYS = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Panel:
    """Counts of areas by period, without gaps in time.

    Parameters
    ----------
    areas : numpy.ndarray
        The identifiers as text, in order; one empty text when rows are of one series.
    starts : numpy.ndarray
        The first day of each period, and the day after the last one at the end.
    counts : numpy.ndarray
        Shape (areas, periods); NaN where the table has no number.
    exposure : numpy.ndarray or None
        The same for the denominator.
    unit : str
        day, week, month, quarter, year, or other.
    status : tuple of str
        What the column of treatment says of each area; empty without such a column.
    title : str
        The table's title.
    caveats : tuple of Caveat
        What was left out.
    """

    areas: NDArray[Any]
    starts: NDArray[np.datetime64]
    counts: FloatArray
    exposure: FloatArray | None
    unit: str
    status: tuple[str, ...]
    title: str
    caveats: tuple[Caveat, ...]

    @property
    def periods(self) -> NDArray[np.datetime64]:
        """The first day of each period."""
        return self.starts[:-1]

    @property
    def season(self) -> float:
        """How many periods a year has."""
        if self.unit in A_YEAR:
            return A_YEAR[self.unit]
        return 365.25 / float(np.diff(self.starts).astype(float).mean())


def read_panel(
    table: Any,
    *,
    area: str | None,
    period: str,
    count: str,
    category: str | None = None,
    categories: tuple[str, ...] = (),
    exposure: str | None = None,
    status: str | None = None,
    start: str | None = None,
    end: str | None = None,
) -> Panel:
    """Arrange a long table by area and period; rows of one area and period are added.

    Parameters
    ----------
    table : Points or DataFrame
        One row for each area and period, and perhaps category.
    area, period, count, category, exposure, status : str or None
        Its columns; without an area column all rows are one series.
    categories : tuple of str
        Those kept.
    start, end : str or None
        The first and last day of the periods kept.

    Raises
    ------
    InputError
        When a column is not there, nothing is left, or the periods do not follow each other.
    """
    rows = as_points(table)
    title = str(rows.attrs.get("title", "table"))
    frame = rows.attributes
    if len(frame) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    moments = read_moments(frame, period, None, title)
    numbers, notes = _counts(frame, count, title)
    found = [*notes, *(item for item in moments.caveats if item.code != "dates_are_months")]
    days = moments.at.astype("datetime64[D]")
    keep = ~np.isnat(days) & _chosen(frame, category, categories, title)
    if start:
        keep &= days >= np.datetime64(start)
    if end:
        keep &= days <= np.datetime64(end)
    if not keep.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "No row of “{layer}” has a period and a category asked for."
            ),
            layer=title,
        )
    names, place = _areas(frame, area, keep, title)
    starts, unit, at = periods_of(days[keep], title)
    shape = (len(names), len(starts) - 1)
    flat = place * shape[1] + at
    counts = _summed(flat, numbers[keep], shape)
    divisor = None
    if exposure is not None:
        people, _ = numeric_column(frame, exposure, title)
        divisor = _summed(flat, people[keep], shape)
        divisor[~(divisor > 0)] = np.nan
        lost = int((np.isnan(divisor) & np.isfinite(counts)).sum())
        if lost:
            found.append(caveat("no_exposure", column=exposure, count=lost))
            counts[np.isnan(divisor)] = np.nan
    missing = int(np.isnan(counts).sum())
    if missing:
        found.append(caveat("missing_cells", count=missing, share=missing / counts.size))
    if area is None:
        found += _uneven(at, shape[1])
    told = () if status is None else _status(frame, status, keep, place, shape[0], title)
    return Panel(names, starts, counts, divisor, unit, told, title, tuple(found))


def _counts(frame: Any, count: str, title: str) -> tuple[FloatArray, list[Caveat]]:
    numbers, caveats = numeric_column(frame, count, title)
    if np.nanmin(numbers) < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Numbers of events must be zero or more; “{column}” has {value:g}."
            ),
            column=count,
            value=float(np.nanmin(numbers)),
        )
    return numbers, [item for item in caveats if item.code != "missing_values"]


def _chosen(frame: Any, category: str | None, categories: tuple[str, ...], title: str) -> BoolArray:
    everything = np.ones(len(frame), dtype=bool)
    if category is None:
        if categories:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "To choose among the incidents, name the “{parameter}” column."
                ),
                parameter="category",
            )
        return everything
    require_column(frame, category, title)
    if not categories:
        return everything
    kinds = category_texts(frame[category])
    chosen: BoolArray = np.isin(kinds.astype(str), np.array(categories, dtype=str))
    return chosen


def _areas(
    frame: Any, area: str | None, keep: BoolArray, title: str
) -> tuple[NDArray[Any], NDArray[np.int64]]:
    import pandas as pd

    if area is None:
        return np.array([""]), np.zeros(int(keep.sum()), dtype=np.int64)
    require_column(frame, area, title)
    codes, distinct = pd.factorize(frame[area][keep], use_na_sentinel=True)
    if (codes < 0).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Rows of “{layer}” without a value in “{column}”: {count}."
            ),
            layer=title,
            column=area,
            count=int((codes < 0).sum()),
        )
    names = [text_of(item) for item in distinct]
    # numbers by their size, so that 10 follows 9
    order = sorted(
        range(len(names)),
        key=lambda at: (int(names[at]) if names[at].isdecimal() else -1, names[at]),
    )
    rank = np.empty(len(names), dtype=np.int64)
    rank[order] = np.arange(len(names))
    return np.array([names[at] for at in order]), rank[codes]


def _summed(flat: NDArray[np.int64], numbers: FloatArray, shape: tuple[int, int]) -> FloatArray:
    """Add the rows of each cell; one without a number makes it unknown, and so does no row."""
    size = shape[0] * shape[1]
    total = np.bincount(flat, weights=numbers, minlength=size).astype(float)
    total[np.bincount(flat, minlength=size) == 0] = np.nan
    return total.reshape(shape)


def _uneven(at: NDArray[np.int64], periods: int) -> list[Caveat]:
    """Say when periods have unequal numbers of rows: the sum of fewer areas is no less crime."""
    rows = np.bincount(at, minlength=periods)
    fewer = int(((rows > 0) & (rows < rows.max())).sum())
    return [caveat("uneven_rows", count=fewer)] if fewer else []


def _status(
    frame: Any, column: str, keep: BoolArray, place: NDArray[np.int64], areas: int, title: str
) -> tuple[str, ...]:
    """Return what a column says of each area; treated in any period is treated."""
    import pandas as pd

    require_column(frame, column, title)
    codes, distinct = pd.factorize(frame[column][keep], use_na_sentinel=True)
    words = [text_of(item).lower() for item in distinct]
    best = [""] * areas
    pairs = np.unique(np.column_stack([place, codes]), axis=0)
    for one, code in pairs:
        word = words[code] if code >= 0 else ""
        if not best[one] or word in TREATED:
            best[one] = word
    return tuple(best)


TREATED = frozenset({"1", "true", "yes", "treatment"})
CONTROL = frozenset({"0", "false", "no", "treatment_control"})
