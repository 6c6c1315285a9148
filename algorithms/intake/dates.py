"""Read dates as they are written, once for each distinct text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import require_column
from .date_words import dates_in_digits
from .hours import read_hours

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

PILE_SHARE = 0.04
"""More than this share at exactly 00:00 (chance gives 1 in 1,440) means the hour is unknown."""

SERIAL_DAY = r"(?:[2-6]\d{4})(?:[.,]\d+)?"
"""A day number of a spreadsheet: 20000 is 1954, 69999 is 2091."""

WITH_YEAR = r"(?=.*[A-Za-z]{3}).*(?<!\d)\d{4}(?!\d)"
ZONE = r"(?<=:\d{2})(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$"
CLEAR_MAJORITY = 0.95


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
    only = months_only(at[known])
    if only:
        caveats = (*caveats, caveat("dates_are_months"))
    return Moments(at, hour_known, has_hours, caveats, hour_caveats, only)


def months_only(at: NDArray[np.datetime64]) -> bool:
    """Tell whether every date is the first day of one of several months."""
    days = at.astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    return bool((days == months.astype("datetime64[D]")).all()) and len(np.unique(months)) > 1


@dataclass(frozen=True, slots=True)
class ParsedDates:
    """A column of text read as dates.

    Parameters
    ----------
    at : numpy.ndarray
        datetime64[s]; NaT where nothing could be read.
    precision : numpy.ndarray
        exact (with an hour), day, month, year or none, for each value.
    formats : mapping of str to int
        How the values are written, digits as 9, with the number of rows; the most frequent first.
    ambiguous : int
        Rows such as 03/04 that can be read in two ways while nothing in the column decides.
    example : str
        One of them.
    contradicting : int
        Rows that can only be read the other way round than the rest of the column.
    zone_dropped : int
        Rows with a mark such as Z or -03:00, which was dropped: the hour is taken as local.
    serials : int
        Rows with the day numbers of a spreadsheet.
    """

    at: NDArray[np.datetime64]
    precision: NDArray[Any]
    formats: Mapping[str, int]
    ambiguous: int = 0
    example: str = ""
    contradicting: int = 0
    zone_dropped: int = 0
    serials: int = 0


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
    parsed = parse_dates(column)
    caveats: tuple[Caveat, ...] = ()
    if parsed.ambiguous:
        caveats = (caveat("ambiguous_dates", example=parsed.example),)
    if parsed.zone_dropped:
        caveats = (*caveats, caveat("time_zone_dropped", count=parsed.zone_dropped))
    return parsed.at, (*caveats, *_unreadable(parsed.at, title, str(column.name)))


def parse_dates(column: pd.Series[Any], day_order: str | None = None) -> ParsedDates:
    """Read a column of text as dates, once for each distinct text.

    Parameters
    ----------
    column : pandas.Series
        Text or numbers.
    day_order : str, optional
        day_first or month_first for values such as 03/04; None lets the column decide.
    """
    import pandas as pd

    text = column.astype("string").str.strip()
    codes, values = pd.factorize(text, use_na_sentinel=True)
    distinct = pd.Series(values, dtype="string")
    found = codes >= 0
    rows = np.bincount(codes[found], minlength=len(distinct))
    zoned = distinct.str.contains(ZONE, na=False, regex=True)
    local = distinct.mask(zoned, distinct.str.replace(ZONE, "", regex=True))
    local = dates_in_digits(local)
    result = pd.Series(np.datetime64("NaT", "s"), index=distinct.index, dtype="datetime64[s]")
    precision = np.full(len(distinct), "day", dtype=object)
    year = local.str.fullmatch(r"(?:19|20)\d{2}", na=False)
    month = local.str.fullmatch(r"(?:19|20)\d{2}[-/.]\d{1,2}", na=False)
    month_first = local.str.fullmatch(r"\d{1,2}[-/.](?:19|20)\d{2}", na=False)
    compact_month = local.str.fullmatch(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])", na=False)
    for chosen, name, pattern in (
        (year, "year", "%Y"),
        (month, "month", "%Y-%m"),
        (month_first, "month", "%m-%Y"),
        (compact_month, "month", "%Y%m"),
    ):
        if chosen.any():
            plain = local[chosen].str.replace(r"[/.]", "-", regex=True)
            result[chosen] = pd.to_datetime(plain, format=pattern, errors="coerce")
            precision[chosen.to_numpy(dtype=bool)] = name
    short = year | month | month_first | compact_month
    serial = ~short & local.str.fullmatch(SERIAL_DAY, na=False)
    if serial.any():
        days = pd.to_numeric(local[serial].str.replace(",", ".", regex=False))
        result[serial] = (
            pd.Timestamp("1899-12-30") + pd.to_timedelta((days * 86_400).round(), unit="s")
        ).astype("datetime64[s]")
    rest = ~(short | serial)
    ambiguous, example, contradicting = 0, "", 0
    if rest.any():
        picked = np.flatnonzero(rest.to_numpy(dtype=bool))
        parsed = _parse(local[rest], rows[picked], day_order)
        result[rest] = parsed.at
        ambiguous = int(rows[picked[parsed.ambiguous]].sum())
        contradicting = int(rows[picked[parsed.contradicting]].sum())
        example = str(local[rest][parsed.ambiguous].iloc[0]) if parsed.ambiguous.any() else ""
    moments = result.to_numpy(dtype="datetime64[s]")
    with_hour = moments != moments.astype("datetime64[D]").astype("datetime64[s]")
    precision[with_hour & (precision == "day")] = "exact"
    precision[np.isnat(moments)] = "none"
    at = np.full(len(text), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    at[found] = moments[codes[found]]
    each = np.full(len(text), "none", dtype=object)
    each[found] = precision[codes[found]]
    shapes = distinct.str.replace(r"\d", "9", regex=True)
    shapes = shapes.where(~np.isnat(moments), "?")
    formats = pd.Series(rows).groupby(shapes.to_numpy()).sum().sort_values(ascending=False)
    return ParsedDates(
        at,
        each,
        {str(name): int(count) for name, count in formats.items()},
        ambiguous,
        example,
        contradicting,
        int(rows[zoned.to_numpy(dtype=bool)].sum()),
        int(rows[serial.to_numpy(dtype=bool)].sum()),
    )


@dataclass(frozen=True, slots=True)
class _Read:
    at: NDArray[np.datetime64]
    ambiguous: NDArray[np.bool_]
    contradicting: NDArray[np.bool_]


def _parse(distinct: pd.Series[Any], rows: NDArray[Any], day_order: str | None) -> _Read:
    import pandas as pd

    # seconds reach any year; nanoseconds end in 2262
    result = pd.Series(np.datetime64("NaT", "s"), index=distinct.index, dtype="datetime64[s]")
    iso = distinct.str.match(r"^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", na=False)
    if iso.any():
        dashes = distinct[iso].str.replace(r"[/.](?=\d{1,2}([/.\s]|$))", "-", regex=True)
        result[iso] = _read_mixed(dashes, yearfirst=True)
    compact = ~iso & distinct.str.match(r"^\d{8}$", na=False)
    if compact.any():
        result[compact] = pd.to_datetime(distinct[compact], format="%Y%m%d", errors="coerce")
    parts = distinct.str.extract(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})")
    numeric = ~iso & ~compact & parts[0].notna()
    nothing = np.zeros(len(distinct), dtype=bool)
    ambiguous, contradicting = nothing, nothing
    if numeric.any():
        first = pd.to_numeric(parts[0], errors="coerce").where(numeric)
        second = pd.to_numeric(parts[1], errors="coerce").where(numeric)
        tells_day = (first > 12).fillna(value=False)
        tells_month = (second > 12).fillna(value=False)
        # the column decides by its rows; one that contradicts the rest does not
        days, months = (int(rows[told.to_numpy(bool)].sum()) for told in (tells_day, tells_month))
        month_first = months > days if day_order is None else day_order == "month_first"
        if day_order is None and max(days, months) <= CLEAR_MAJORITY * (days + months):
            ambiguous = (
                (numeric & (first <= 12) & (second <= 12)).fillna(value=False).to_numpy(bool)
            )
        other = tells_day if month_first else tells_month
        contradicting = (numeric & other).fillna(value=False).to_numpy(bool)
        # a value that tells its own order is read by it, whatever the column's is
        months_lead = ~other.to_numpy(bool) if month_first else other.to_numpy(bool)
        for chosen, day_leads in ((numeric & ~months_lead, True), (numeric & months_lead, False)):
            if chosen.any():
                result[chosen] = _read_mixed(distinct[chosen], dayfirst=day_leads)
    # anything else must at least name a month and a year: of 12:30 pandas makes today
    rest = ~iso & ~compact & ~numeric & distinct.str.match(WITH_YEAR, na=False)
    if rest.any():
        result[rest] = _read_mixed(distinct[rest])
    at = result.to_numpy(dtype="datetime64[s]")
    return _Read(at, ambiguous & ~np.isnat(at), contradicting & ~np.isnat(at))


def _read_mixed(distinct: pd.Series[Any], **order: Any) -> Any:
    """Read texts each in its own way; a zone that is left is dropped, never converted."""
    import pandas as pd

    try:
        read = pd.to_datetime(distinct, format="mixed", errors="coerce", **order)
    except (ValueError, OverflowError):
        # several zones in one column stop pandas; one by one they do not
        each = [pd.to_datetime(text, errors="coerce", **order) for text in distinct]
        plain = [item if item.tzinfo is None else item.tz_localize(None) for item in each]
        read = pd.Series(plain, index=distinct.index)
    if getattr(read.dt, "tz", None) is not None:
        read = read.dt.tz_localize(None)
    return read.astype("datetime64[s]")


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
