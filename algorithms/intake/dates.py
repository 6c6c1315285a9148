"""Read dates and hours as they are written, once for each distinct text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import require_column

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

PILE_SHARE = 0.04
"""More than this share at exactly 00:00 (chance gives 1 in 1,440) means the hour is unknown."""


@dataclass(frozen=True, slots=True)
class Moments:
    """When each incident happened, in local time.

    Parameters
    ----------
    at : numpy.ndarray
        datetime64[s]; NaT where no date could be read.
    hour_known : numpy.ndarray
        False where the hour is missing or piled up at 00:00.
    has_hours : bool
        Whether the column carries hours at all.
    caveats : tuple of Caveat
        What was assumed or left out of the dates.
    months_only : bool
        Whether every date is the first of a month: the data tell months, not days.
    hour_caveats : tuple of Caveat
        What was left out of the hours, for those who use them.
    """

    at: NDArray[np.datetime64]
    hour_known: NDArray[np.bool_]
    has_hours: bool
    caveats: tuple[Caveat, ...]
    hour_caveats: tuple[Caveat, ...] = ()
    months_only: bool = False


def read_moments(attributes: pd.DataFrame, date: str, time: str | None, title: str) -> Moments:
    """Read the date column, and the hour from it or from a column of its own.

    Parameters
    ----------
    attributes : pandas.DataFrame
        The incidents.
    date : str
        The date column: dates, or text in one or several formats.
    time : str or None
        The hour column.
    title : str
        The layer's title.

    Raises
    ------
    InputError
        When a column is not there or no value can be read as a date.
    """
    require_column(attributes, date, title)
    at, caveats = read_dates(attributes[date], title)
    known = ~np.isnat(at)
    seconds = (at - at.astype("datetime64[D]")).astype("timedelta64[s]").astype(np.int64)
    has_hours = bool((seconds[known] != 0).any())
    hour_known = known & has_hours
    if time is not None:
        require_column(attributes, time, title)
        of_day, readable = read_hours(attributes[time])
        at = np.where(
            known & readable,
            at.astype("datetime64[D]").astype("datetime64[s]") + of_day.astype("timedelta64[s]"),
            at,
        )
        seconds = np.where(readable, of_day, 0)
        has_hours = bool((seconds[known] != 0).any())
        hour_known = known & readable & has_hours
    midnight = hour_known & (seconds == 0)
    count = int(midnight.sum())
    hour_caveats: tuple[Caveat, ...] = ()
    if has_hours and count > PILE_SHARE * max(1, int(hour_known.sum())):
        hour_known &= ~midnight
        hour_caveats = (
            caveat("unknown_hours", count=count, share=count / max(1, int(known.sum()))),
        )
    months_only = _months_only(at[known])
    if months_only:
        caveats = (*caveats, caveat("dates_are_months"))
    return Moments(at, hour_known, has_hours, caveats, hour_caveats, months_only)


def _months_only(at: NDArray[np.datetime64]) -> bool:
    """Tell whether every date is the first day of one of several months."""
    days = at.astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    return bool((days == months.astype("datetime64[D]")).all()) and len(np.unique(months)) > 1


def read_dates(
    column: pd.Series[Any], title: str
) -> tuple[NDArray[np.datetime64], tuple[Caveat, ...]]:
    """Read a column as local dates; a time zone mark is dropped, never converted.

    Whether 03/04 is a day or a month is decided from the whole column.
    """
    import pandas as pd

    if pd.api.types.is_datetime64_any_dtype(column):
        if getattr(column.dt, "tz", None) is not None:
            column = column.dt.tz_localize(None)
        at = column.to_numpy(dtype="datetime64[s]")
        return at, _unreadable(at, title, str(column.name))
    text = column.astype("string").str.strip()
    codes, values = pd.factorize(text, use_na_sentinel=True)
    distinct = pd.Series(values, dtype="string")
    local = distinct.str.replace(r"(?:Z|[+-]\d{2}:?\d{2})$", "", regex=True).where(
        distinct.str.contains(r"\d{4}-\d{2}-\d{2}", na=False), distinct
    )
    parsed, caveats = _parse(local)
    at = np.full(len(text), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    found = codes >= 0
    at[found] = parsed[codes[found]]
    return at, (*caveats, *_unreadable(at, title, str(column.name)))


def _parse(distinct: pd.Series[Any]) -> tuple[NDArray[np.datetime64], tuple[Caveat, ...]]:
    import pandas as pd

    # seconds reach any year; nanoseconds end in 2262
    result = pd.Series(np.datetime64("NaT", "s"), index=distinct.index, dtype="datetime64[s]")
    iso = distinct.str.match(r"^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", na=False)
    if iso.any():
        result[iso] = pd.to_datetime(
            distinct[iso].str.replace(r"[/.](?=\d{1,2}([/.\s]|$))", "-", regex=True),
            format="mixed",
            errors="coerce",
            yearfirst=True,
        )
    compact = ~iso & distinct.str.match(r"^\d{8}$", na=False)
    if compact.any():
        result[compact] = pd.to_datetime(distinct[compact], format="%Y%m%d", errors="coerce")
    parts = distinct.str.extract(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})")
    numeric = ~iso & ~compact & parts[0].notna()
    caveats: tuple[Caveat, ...] = ()
    if numeric.any():
        first = parts.loc[numeric, 0].astype(int)
        second = parts.loc[numeric, 1].astype(int)
        month_first = bool((second > 12).any()) and not bool((first > 12).any())
        # nothing decides, or the column contradicts itself
        either = (first <= 12) & (second <= 12)
        if either.any() and bool((first > 12).any()) == bool((second > 12).any()):
            example = str(distinct[numeric][either].iloc[0])
            caveats = (caveat("ambiguous_dates", example=example),)
        result[numeric] = pd.to_datetime(
            distinct[numeric], format="mixed", dayfirst=not month_first, errors="coerce"
        )
    other = ~iso & ~compact & ~numeric & distinct.notna()
    if other.any():
        result[other] = pd.to_datetime(distinct[other], format="mixed", errors="coerce")
    return result.to_numpy(dtype="datetime64[s]"), caveats


def _unreadable(at: NDArray[np.datetime64], title: str, column: str) -> tuple[Caveat, ...]:
    lost = int(np.isnat(at).sum())
    if lost == len(at):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "No value of the column “{column}” of “{layer}” is a date."
            ),
            column=column,
            layer=title,
        )
    return (caveat("unknown_dates", count=lost, share=lost / len(at)),) if lost else ()


def read_hours(column: pd.Series[Any]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Read seconds of the day from ``14:30``, ``14:30:00``, ``1430``, ``2:30 p. m.`` or ``14``."""
    import pandas as pd

    text = column.astype("string").str.strip().str.lower()
    codes, distinct = pd.factorize(text, use_na_sentinel=True)
    values = pd.Series(distinct, dtype="string")
    # a date may stand before the hour, a fraction after it
    parts = values.str.extract(
        r"^(?:\d{4}-\d{2}-\d{2}[t ])?(\d{1,2})(?:[:h.](\d{1,2}))?(?:[:m.](\d{1,2}))?"
        r"(?:\.\d+)?\s*(?:hrs?|h|s)?\s*([ap])?(?:\.?\s?m\.?)?$"
    )
    joined = values.str.extract(r"^(\d{1,2})(\d{2})$")
    hour = pd.to_numeric(parts[0].fillna(joined[0]), errors="coerce")
    minute = pd.to_numeric(parts[1].fillna(joined[1]), errors="coerce").fillna(0)
    second = pd.to_numeric(parts[2], errors="coerce").fillna(0)
    half = parts[3]
    hour = hour.where(~((half == "p") & (hour < 12)), hour + 12)
    hour = hour.where(~((half == "a") & (hour == 12)), 0)
    valid = (hour.notna() & (hour < 24) & (minute < 60) & (second < 60)).to_numpy(dtype=bool)
    of_day = (hour * 3600 + minute * 60 + second).fillna(0).to_numpy(dtype=float).astype(np.int64)
    seconds = np.zeros(len(text), dtype=np.int64)
    readable = np.zeros(len(text), dtype=bool)
    found = codes >= 0
    seconds[found] = of_day[codes[found]]
    readable[found] = valid[codes[found]]
    return np.where(readable, seconds, 0), readable
