"""Early warning: in which areas did more happen of late than their own past explains?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..areas.aggregation import AreaOfIncident, JoinBy
from ..core.caveats import Caveat, caveat
from ..core.declare import TIME, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    Correction,
    DataFrame,
    DateColumn,
    EndDate,
    GeoDataFrame,
    Incidents,
    Progress,
    StartDate,
)
from .warning_parameters import (
    Deviations,
    History,
    Method,
    Minimum,
    Period,
    Probability,
    Window,
    Years,
)

if TYPE_CHECKING:
    import numpy as np

    from ..areas.table import AreaTable
    from .alarm_laws import Judged
    from .warning_counts import WholePeriods
else:
    np = LazyPackage("numpy")

FEWEST_SEASONS = 3
PERIODS_A_MONTH = {"week": 365.2425 / 12 / 7, "month": 1.0}
WINDOW = {"week": 3, "month": 1}
SIGNIFICANT = 0.05

OBSERVED = Column(
    "observed", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0
)
EXPECTED = Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "Expected"), decimals=1)
THRESHOLD = Column(
    "threshold",
    "float",
    QT_TRANSLATE_NOOP("convivencia", "Most events without an alarm"),
    decimals=1,
)
P_VALUE = Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4)
LEVEL = Column("level", "text", QT_TRANSLATE_NOOP("convivencia", "Level"))
ALARM = Column("alarm", "flag", QT_TRANSLATE_NOOP("convivencia", "Alarm"))


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyWarning(Result):
    """The last whole period of every area, and the periods before it."""

    SUMMARY: ClassVar = (
        Column("period_start", "text", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("observed", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events")),
        Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "Expected"), decimals=1),
        Column("judged", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas judged")),
        Column("alarms", "integer", QT_TRANSLATE_NOOP("convivencia", "Alarms")),
        Column("alerts", "integer", QT_TRANSLATE_NOOP("convivencia", "Alerts")),
        Column("watches", "integer", QT_TRANSLATE_NOOP("convivencia", "Watches")),
        Column(
            "alarms_corrected",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Alarms that stand after correction"),
        ),
        Column(
            "expected_false",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "False alarms expected in a month"),
        ),
        Column("seasons", "integer", QT_TRANSLATE_NOOP("convivencia", "Earlier years used")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Early warning by area"),
        "polygons",
        OBSERVED,
        EXPECTED,
        THRESHOLD,
        P_VALUE,
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        LEVEL,
        ALARM,
        style="early_warning",
        main=True,
    )
    history: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Early warning by area and period"),
        "table",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        OBSERVED,
        EXPECTED,
        THRESHOLD,
        P_VALUE,
        LEVEL,
        ALARM,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Early warning by area"),
    group=TIME,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Compares the last whole week or month of each area with what its own past lets expect, "
        "and marks a watch, an alert or an alarm. How many false alarms a month are to be expected "
        "is said; a few events never raise one. It shows where to look, not why.",
    ),
    reference="Hutwagner et al. (2003); Noufaily et al. (2013); Benjamini & Hochberg (1995)",
)
def early_warning(
    areas: Areas,
    incidents: Incidents,
    date: DateColumn,
    *,
    category: CategoryColumn = None,
    categories: Categories = (),
    method: Method = "poisson",
    period: Period = "week",
    window: Window = None,
    years: Years = 5,
    probability: Probability = 0.001,
    deviations: Deviations = 3.0,
    minimum: Minimum = 5,
    history: History = 52,
    correction: Correction = "fdr",
    start: StartDate = None,
    end: EndDate = None,
    join_by: JoinBy = "location",
    area_column: AreaOfIncident = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> EarlyWarning:
    """Judge the last whole period of each area, and those before it, by what came earlier.

    The seasonal method expects what the same weeks or months of earlier years brought, with limits
    of the negative binomial law; EARS takes the seven periods before. Levels come from each area by
    itself; the corrected p-value takes the number of areas into account (Benjamini & Hochberg,
    1995), and the summary tells how many false alarms a month the levels bring in all areas.
    """
    from ..areas.table import area_table
    from .warning_counts import counts_of_whole_periods

    table = area_table(areas, area_id)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
    counted = counts_of_whole_periods(
        table, incidents, date=date, period=period, start=start, end=end, category=category,
        categories=categories, join_by=join_by, area_column=area_column, area_id=area_id,
        area_name=area_name,
    )  # fmt: skip
    width = WINDOW[period] if window is None else window
    first, seasons = _first_to_judge(counted, method, period, width, years)
    number = counted.counts.shape[1]
    targets = np.arange(max(first, number - history), number)
    progress(0.6, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    judged = _judged(
        counted, targets, method, period=period, window=width, years=years,
        probability=probability, deviations=deviations, minimum=minimum,
    )  # fmt: skip
    return _result(table, counted, targets, judged, correction, period, method, seasons, minimum)


def _first_to_judge(
    counted: WholePeriods, method: str, period: str, window: int, years: int
) -> tuple[int, int | None]:
    """Return the first period that has a past, and how many earlier years the last one has.

    Raises
    ------
    InputError
        When even the last period has none.
    """
    from .alarm_laws import BASELINE, LAG, earlier_seasons

    number = counted.counts.shape[1]
    if method != "poisson":
        needed = BASELINE + LAG[method]
        if number <= needed:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The method “{method}” needs {needed} whole periods or more, and the record "
                    "has {count}: choose shorter periods or give more of the record.",
                ),
                method=method,
                needed=needed + 1,
                count=number,
            )
        return needed, None
    seasons = []
    for at in range(number):
        earlier, found = earlier_seasons(at, number, period, window, years)
        # a single period tells nothing of how much counts vary
        seasons.append(found if len(earlier) > 1 else 0)
    if not seasons[-1]:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The record holds one season only ({count} whole periods), so there is no earlier "
                "year to compare with: choose the method “ears_c1” or “ears_c2”, or give at least "
                "three years more.",
            ),
            count=number,
        )
    return next(at for at, found in enumerate(seasons) if found), seasons[-1]


def _judged(
    counted: WholePeriods,
    targets: Any,
    method: str,
    *,
    period: str,
    window: int,
    years: int,
    probability: float,
    deviations: float,
    minimum: int,
) -> Judged:
    from .alarm_laws import LAG, judged_by_ears, judged_by_seasons

    if method != "poisson":
        return judged_by_ears(
            counted.counts, targets, lag=LAG[method], deviations=deviations, minimum=minimum
        )
    return judged_by_seasons(
        counted.counts, targets, period=period, window=window, years=years,
        probability=probability, minimum=minimum,
    )  # fmt: skip


def _result(
    table: AreaTable,
    counted: WholePeriods,
    targets: Any,
    judged: Judged,
    correction: Any,
    period: str,
    method: str,
    seasons: int | None,
    minimum: int,
) -> EarlyWarning:
    import pandas as pd

    from ..areas.table import extended
    from ..spatial.p_values import adjusted_p_values
    from .alarm_laws import LEVELS

    names = np.array(LEVELS, dtype=object)
    last = {
        "observed": counted.counts[:, targets[-1]],
        "expected": judged.expected[:, -1],
        "threshold": judged.threshold[:, -1],
        "p_value": judged.p_value[:, -1],
        "p_adjusted": adjusted_p_values(judged.p_value[:, -1], correction),
        "level": names[judged.level[:, -1]],
        "alarm": judged.level[:, -1] == LEVELS.index("alarm"),
    }
    rows = table.order
    long = pd.DataFrame(
        {
            "area_id": np.repeat(table.identifiers[rows], len(targets)),
            "period_start": np.tile(counted.starts[targets], len(rows)),
            "observed": counted.counts[np.ix_(rows, targets)].ravel(),
            **{
                name: getattr(judged, name)[rows].ravel()
                for name in ("expected", "threshold", "p_value")
            },
            "level": names[judged.level[rows].ravel()],
            "alarm": (judged.level[rows] == LEVELS.index("alarm")).ravel(),
        }
    )
    summary = {
        "period_start": str(counted.starts[targets[-1]]),
        "observed": int(last["observed"].sum()),
        "expected": float(np.nansum(last["expected"])),
        "judged": int((last["level"] != "no_data").sum()),
        "alarms": int(last["alarm"].sum()),
        "alerts": int((last["level"] == "alert").sum()),
        "watches": int((last["level"] == "watch").sum()),
        "alarms_corrected": int((last["alarm"] & (last["p_adjusted"] <= SIGNIFICANT)).sum()),
        "expected_false": float(np.nansum(judged.false_alarm[:, -1])) * PERIODS_A_MONTH[period],
        "seasons": seasons,
    }
    return EarlyWarning(
        areas=extended(table.frame, last),
        history=long,
        summary=summary,
        caveats=(
            *table.caveats,
            *counted.caveats,
            *_weaknesses(summary, last["expected"], method, minimum),
        ),
    )


def _weaknesses(summary: dict[str, Any], expected: Any, method: str, minimum: int) -> list[Caveat]:
    found = [
        caveat(
            "false_alarms_expected",
            expected=float(f"{summary['expected_false']:.2g}"),
            count=summary["judged"],
        )
    ]
    if method != "poisson":
        found.append(caveat("ears_has_no_season"))
    elif summary["seasons"] is not None and summary["seasons"] < FEWEST_SEASONS:
        found.append(caveat("few_seasons", count=summary["seasons"]))
    empty = int((expected == 0).sum())
    if empty:
        found.append(caveat("areas_without_baseline", count=empty, minimum=minimum))
    return found
