"""Trend: a series of counts beside earlier years, its slope, and whether it is more than noise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import TIME, analysis
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    DataFrame,
    DateColumn,
    EndDate,
    Incidents,
    Param,
    Progress,
    Role,
    StartDate,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

PERIODS_A_YEAR = {"month": 12, "quarter": 4, "year": 1}
FEWEST_PERIODS = 6
SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class MannKendall:
    """The Mann–Kendall test with ties: S, its variance, z and the two-sided p-value."""

    s: int
    variance: float
    z: float
    p_value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend(Result):
    """The series, and the slope of each category."""

    SUMMARY: ClassVar = (
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events")),
        Column("periods", "integer", QT_TRANSLATE_NOOP("convivencia", "Complete periods")),
        Column("slope", "float", QT_TRANSLATE_NOOP("convivencia", "Change a year")),
        Column("slope_low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("slope_high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("mk_z", "float", QT_TRANSLATE_NOOP("convivencia", "Mann–Kendall z")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
        Column("direction", "text", QT_TRANSLATE_NOOP("convivencia", "Direction")),
    )
    series: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Series of reported events"),
        "table",
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0),
        Column("complete", "flag", QT_TRANSLATE_NOOP("convivencia", "Complete period")),
        Column(
            "prior_low",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Lowest of earlier years"),
            decimals=0,
        ),
        Column(
            "prior_high",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Highest of earlier years"),
            decimals=0,
        ),
        main=True,
    )
    slopes: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Trend by category"),
        "table",
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column(
            "events", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0
        ),
        Column("slope", "float", QT_TRANSLATE_NOOP("convivencia", "Change a year")),
        Column("slope_low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("slope_high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("mk_z", "float", QT_TRANSLATE_NOOP("convivencia", "Mann–Kendall z")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("direction", "text", QT_TRANSLATE_NOOP("convivencia", "Direction")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Trend"),
    group=TIME,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts reported events by month, quarter or year, shows each beside the same period of "
        "earlier years, and tells whether the series rises or falls more than noise would. An "
        "incomplete first or last period is marked and left out.",
    ),
    reference="Mann (1945); Kendall (1975); Sen (1968); Hirsch, Slack & Smith (1982)",
)
def trend(
    incidents: Incidents,
    date: DateColumn,
    *,
    category: CategoryColumn = None,
    categories: Categories = (),
    period: Annotated[
        Literal["month", "quarter", "year"],
        Role(
            "choice",
            choices=(
                ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
                ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
                ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Period"),
            QT_TRANSLATE_NOOP("convivencia", "The periods of the series."),
        ),
    ] = "month",
    start: StartDate = None,
    end: EndDate = None,
    progress: Progress = silent,
) -> Trend:
    """Count events by period and test for a trend, in all and by category.

    The slope is Sen's, in events a year, with 95 % limits; with months or quarters of two years or
    more, slopes and Mann–Kendall compare only the same season (Hirsch et al. 1982). Periods that
    the data (or the days asked for) cover only in part take no part in the trend. Less than two
    years of months or quarters give numbers but no direction: it could be the season. Directions of
    categories use p-values corrected for the number of categories (Benjamini & Hochberg 1995).
    """
    import pandas as pd

    from ..intake.incidents import select_incidents
    from ..intake.periods import period_range, period_starts

    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    # a date column is always named here, and has a date that can be read
    moments, covered = chosen.dated
    days = moments.at.astype("datetime64[D]")
    dated = ~np.isnat(days)
    days = days[dated]
    first = np.datetime64(start) if start else covered[0]
    last = np.datetime64(end) if end else covered[1]
    periods = period_range(*covered, period)
    at = np.searchsorted(periods, period_starts(days, period))
    complete, caveats = _complete(periods, period, first, last)
    caveats = [*chosen.caveats, *caveats]
    if int(complete.sum()) < FEWEST_PERIODS:
        caveats.append(caveat("short_series", count=int(complete.sum())))
    elif PERIODS_A_YEAR[period] > 1 and int(complete.sum()) < 2 * PERIODS_A_YEAR[period]:
        caveats.append(caveat("one_season"))
    names, table_of_counts = _counts(
        at, len(periods), None if chosen.category is None else chosen.category[dated]
    )
    series, slopes = [], []
    for number, (name, counts) in enumerate(zip(names, table_of_counts, strict=True)):
        progress(number / len(names), QT_TRANSLATE_NOOP("convivencia", "Computing"))
        low, high = _prior_years(counts, complete, PERIODS_A_YEAR[period])
        series.append(
            pd.DataFrame(
                {
                    "category": name,
                    "period_start": periods,
                    "count": counts,
                    "complete": complete,
                    "prior_low": low,
                    "prior_high": high,
                }
            )
        )
        slopes.append(
            {
                "category": name,
                "events": int(counts.sum()),
                **_slope(counts, complete, PERIODS_A_YEAR[period]),
            }
        )
    _correct(slopes)
    table = pd.concat(series, ignore_index=True)
    table["category"] = table["category"].astype(object).where(table["category"].notna(), None)
    return Trend(
        series=table,
        slopes=pd.DataFrame(slopes),
        summary={
            **{
                key: value
                for key, value in slopes[0].items()
                if key not in {"category", "p_adjusted"}
            },
            "periods": int(complete.sum()),
            "first_day": str(first),
            "last_day": str(last),
        },
        caveats=tuple(caveats),
    )


def _counts(
    at: NDArray[np.int64], periods: int, category: NDArray[Any] | None
) -> tuple[list[str | None], NDArray[np.int64]]:
    """Return counts by period of all events together, then of each category by name."""
    import pandas as pd

    total = np.bincount(at, minlength=periods)
    if category is None:
        return [None], total[None, :]
    codes, distinct = pd.factorize(category, sort=True)
    flat = np.bincount(codes * periods + at, minlength=len(distinct) * periods)
    table = flat.reshape(len(distinct), periods)
    named = [place for place, name in enumerate(distinct) if name]
    return [None, *(str(distinct[place]) for place in named)], np.vstack([total, table[named]])


def _correct(slopes: list[dict[str, Any]]) -> None:
    """Correct the categories' p-values for their number: of three hundred some always rise.

    The total is one question asked on its own and keeps its p-value.
    """
    from ..spatial.p_values import adjusted_p_values

    slopes[0]["p_adjusted"] = slopes[0]["p_value"]
    p_values = np.array(
        [np.nan if row["p_value"] is None else row["p_value"] for row in slopes[1:]], dtype=float
    )
    for row, p_adjusted in zip(slopes[1:], adjusted_p_values(p_values, "fdr"), strict=True):
        row["p_adjusted"] = None if np.isnan(p_adjusted) else float(p_adjusted)
        if row["direction"] in {"rising", "falling"} and not p_adjusted <= SIGNIFICANT:
            row["direction"] = "stable"


def _complete(
    periods: NDArray[np.datetime64], period: str, first: np.datetime64, last: np.datetime64
) -> tuple[NDArray[np.bool_], list[Caveat]]:
    """Mark the periods that the data cover whole.

    A few quiet days at either end do not make a period partial: one day in twenty is allowed.
    """
    from ..intake.periods import next_start

    complete = np.ones(len(periods), dtype=bool)
    caveats = []
    following = next_start(periods[-1], period)
    length = (following - periods[-1]).astype(int)
    if (following - last).astype(int) - 1 > length // 20:
        complete[-1] = False
        caveats.append(caveat("partial_period", period=str(periods[-1])))
    length = (next_start(periods[0], period) - periods[0]).astype(int)
    if (first - periods[0]).astype(int) > length // 20:
        complete[0] = False
        if len(periods) > 1:
            caveats.append(caveat("partial_first_period", period=str(periods[0])))
    return complete, caveats


def _prior_years(
    counts: NDArray[np.int64], complete: NDArray[np.bool_], season: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    low, high = np.full(len(counts), np.nan), np.full(len(counts), np.nan)
    for place in range(season, len(counts)):
        earlier = np.arange(place - season, -1, -season)
        earlier = earlier[complete[earlier]]
        if len(earlier):
            low[place], high[place] = counts[earlier].min(), counts[earlier].max()
    return low, high


def _slope(
    counts: NDArray[np.int64], complete: NDArray[np.bool_], season: int
) -> dict[str, object]:
    nothing: dict[str, object] = {
        "slope": None,
        "slope_low": None,
        "slope_high": None,
        "mk_z": None,
        "p_value": None,
        "direction": "too_short",
    }
    number = int(complete.sum())
    if number < FEWEST_PERIODS:
        return nothing
    moment = np.flatnonzero(complete)
    values = counts[complete].astype(float)
    seasons = moment % season if season > 1 and number >= 2 * season else np.zeros(number, int)
    test = mann_kendall(values, seasons)
    slope, low, high = sen_slope(values, moment / season, seasons, test.variance)
    direction = "stable"
    if season > 1 and number < 2 * season:
        direction = "too_short"
    elif test.p_value <= SIGNIFICANT:
        direction = "rising" if test.z > 0 else "falling"
    return {
        "slope": slope,
        "slope_low": low,
        "slope_high": high,
        "mk_z": test.z,
        "p_value": test.p_value,
        "direction": direction,
    }


def mann_kendall(
    values: NDArray[np.float64], seasons: NDArray[np.int64] | None = None
) -> MannKendall:
    """Return the Mann–Kendall test with the correction for ties.

    Parameters
    ----------
    values : numpy.ndarray
        In order of time.
    seasons : numpy.ndarray, optional
        The season of each value: only values of one season are compared (Hirsch et al. 1982).
    """
    from scipy.stats import norm

    s, variance = 0, 0.0
    groups = [values] if seasons is None else [values[seasons == one] for one in np.unique(seasons)]
    for group in groups:
        number = len(group)
        s += int(np.sign(group[None, :] - group[:, None])[np.triu_indices(number, 1)].sum())
        ties = np.unique(group, return_counts=True)[1]
        variance += (
            number * (number - 1) * (2 * number + 5) - (ties * (ties - 1) * (2 * ties + 5)).sum()
        ) / 18
    z = 0.0 if variance == 0 else (s - np.sign(s)) / np.sqrt(variance)
    return MannKendall(s, float(variance), float(z), float(min(1.0, 2 * norm.sf(abs(z)))))


def sen_slope(
    values: NDArray[np.float64],
    moments: NDArray[np.float64],
    seasons: NDArray[np.int64],
    variance: float,
) -> tuple[float, float, float]:
    """Return Sen's slope with 95 % limits, from pairs of the same season (Sen 1968)."""
    slopes = []
    for one in np.unique(seasons):
        member = seasons == one
        first, second = np.triu_indices(int(member.sum()), 1)
        slopes.append(
            (values[member][second] - values[member][first])
            / (moments[member][second] - moments[member][first])
        )
    ordered = np.sort(np.concatenate(slopes))
    reach = 1.959963984540054 * np.sqrt(variance)
    number = len(ordered)
    low = int(np.floor((number - reach) / 2))
    high = int(np.ceil((number + reach) / 2))
    return (
        float(np.median(ordered)),
        float(ordered[max(low, 0)]),
        float(ordered[min(high, number - 1)]),
    )
