"""When each event happened: dates, hours and spans, and how precisely they are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

EARLIEST = "1900-01-01"
PILE_OVER_BESIDE = 2.5
LEAST_TO_PILE = 500


@dataclass(frozen=True, slots=True)
class Moments:
    """When each event happened, in local time.

    Parameters
    ----------
    at, until : numpy.ndarray
        datetime64[s]; ``until`` is NaT where no span was given. NaT where nothing is known.
    precision : numpy.ndarray
        exact, range, day, month, year or none, for each row.
    problem : numpy.ndarray
        Why the date of a row was set aside: no_date, unreadable_date, future_date; or empty.
    unknown_hours : int
        Rows at exactly 00:00 that stand for an unknown hour.
    unreadable_hours : int
        Rows with an hour that cannot be read.
    reversed_spans : int
        Rows whose span ends before it begins; the span was dropped.
    facts : mapping
        Formats, ambiguous values, dropped zones and spreadsheet days, for the report.
    """

    at: NDArray[np.datetime64]
    until: NDArray[np.datetime64]
    precision: NDArray[Any]
    problem: NDArray[Any]
    unknown_hours: int = 0
    unreadable_hours: int = 0
    reversed_spans: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)


def moments_of(
    date: pd.Series[Any],
    time: pd.Series[Any] | None,
    date_to: pd.Series[Any] | None,
    *,
    day_order: str | None,
    today: np.datetime64,
) -> Moments:
    """Read when each event happened.

    Parameters
    ----------
    date : pandas.Series
        Text: dates in one or several formats.
    time : pandas.Series or None
        Text: hours in a column of their own.
    date_to : pandas.Series or None
        Text: the end of the span, for events whose moment is not known.
    day_order : str or None
        day_first or month_first; None lets the column decide.
    today : numpy.datetime64
        Later dates are set aside.
    """
    from ..intake.dates import PILE_SHARE, parse_dates
    from ..intake.hours import read_hours

    parsed = parse_dates(date, day_order)
    at, precision = parsed.at.copy(), parsed.precision.copy()
    written = date.notna().to_numpy() & (date.str.strip() != "").to_numpy(na_value=False)
    problem = np.full(len(at), "", dtype=object)
    problem[~written] = "no_date"
    problem[written & np.isnat(at)] = "unreadable_date"
    late = at.astype("datetime64[D]") > today
    early = at < np.datetime64(EARLIEST, "s")
    problem[late] = "future_date"
    problem[early] = "unreadable_date"
    gone = late | early
    at[gone], precision[gone] = np.datetime64("NaT", "s"), "none"
    unreadable = 0
    if time is not None:
        of_day, readable = read_hours(time)
        given = time.notna().to_numpy() & (time.str.strip() != "").to_numpy(na_value=False)
        unreadable = int((given & ~readable).sum())
        usable = readable & np.isin(precision, ("day", "exact"))
        midnight = at.astype("datetime64[D]").astype("datetime64[s]")
        at = np.where(usable, midnight + of_day.astype("timedelta64[s]"), at)
        precision[usable] = "exact"
        precision[~usable & (precision == "exact")] = "day"
    unknown = _midnights(at, precision, PILE_SHARE, with_time=time is not None)
    precision[unknown] = "day"
    until = np.full(len(at), np.datetime64("NaT", "s"))
    reversed_spans = 0
    if date_to is not None:
        ends = parse_dates(date_to, day_order)
        # 00:00 among other hours is an hour; where all ends stand at 00:00 they are days
        clock = date_to.str.contains(r"\d:\d{2}", regex=True, na=False).to_numpy(dtype=bool)
        timed = clock & (ends.precision == "day") & (ends.precision == "exact").any()
        end = _last_second(ends.at, np.where(timed, "exact", ends.precision))
        wrong = end < at
        reversed_spans = int(wrong.sum())
        spans = ~np.isnat(end) & ~np.isnat(at) & ~wrong
        until[spans] = end[spans]
        precision[spans & (end > at)] = "range"
    precision[_first_of_months(at, precision)] = "month"
    hour, piled = piled_hour(at[precision == "exact"], PILE_SHARE)
    facts = {
        "piled_hour": hour,
        "piled": piled,
        "formats": parsed.formats,
        "ambiguous": parsed.ambiguous,
        "example": parsed.example,
        "contradicting": parsed.contradicting,
        "zone_dropped": parsed.zone_dropped,
        "serials": parsed.serials,
    }
    return Moments(
        at, until, precision, problem, int(unknown.sum()), unreadable, reversed_spans, facts
    )


def _last_second(at: NDArray[np.datetime64], precision: NDArray[Any]) -> NDArray[np.datetime64]:
    """Return the last second of the day, month or year that ends a span, unless an hour ends it."""
    end = at.copy()
    for name in ("day", "month", "year"):
        rows = precision == name
        unit = f"datetime64[{name[0].upper()}]"
        following = at[rows].astype(unit) + 1
        end[rows] = following.astype("datetime64[s]") - np.timedelta64(1, "s")
    return end


def _midnights(
    at: NDArray[np.datetime64], precision: NDArray[Any], pile: float, *, with_time: bool
) -> BoolArray:
    """Tell which exact 00:00 stand for an unknown hour: where they pile up."""
    known = ~np.isnat(at)
    seconds = (at - at.astype("datetime64[D]")).astype("timedelta64[s]").astype(np.int64)
    has_hours = bool((known & (seconds != 0)).any())
    zero: BoolArray = known & (seconds == 0) & (precision == "exact")
    if with_time and not has_hours:
        return zero
    if not has_hours:
        return np.zeros(len(at), dtype=bool)
    held = known & (precision == "exact")
    return zero if zero.sum() > pile * max(1, int(held.sum())) else np.zeros(len(at), dtype=bool)


def piled_hour(at: NDArray[np.datetime64], share: float) -> tuple[str, int]:
    """Return the full hour at which far more events stand than at those beside it, and how many.

    People round to full hours, so each has more than its share; one that has several times what
    its neighbours have is a form's default. An empty text and zero when there is none.
    """
    if len(at) < LEAST_TO_PILE:
        return "", 0
    seconds = (at - at.astype("datetime64[D]")).astype("timedelta64[s]").astype(np.int64)
    full = np.bincount(seconds[seconds % 3600 == 0] // 3600, minlength=24)
    beside = np.maximum(np.roll(full, 1), np.roll(full, -1))
    over = (full > share * len(at)) & (full > PILE_OVER_BESIDE * np.maximum(beside, 1))
    if not over.any():
        return "", 0
    hour = int(np.argmax(np.where(over, full, 0)))
    return f"{hour:02d}:00", int(full[hour])


def _first_of_months(at: NDArray[np.datetime64], precision: NDArray[Any]) -> BoolArray:
    """Tell which dates are months: all of them, when each is the first of one of several months."""
    from ..intake.dates import months_only

    days = precision == "day"
    if not days.any() or (precision == "exact").any():
        return np.zeros(len(at), dtype=bool)
    months: BoolArray = days & months_only(at[days])
    return months
