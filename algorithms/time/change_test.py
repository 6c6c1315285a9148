"""Change test: in which areas did events rise or fall more than chance explains?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..areas.aggregation import AreaOfIncident, JoinBy
from ..core.caveats import Caveat, caveat
from ..core.declare import TIME, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import OptionalAfter, OptionalBefore, TwoPeriods, two_periods
from ..core.vocabulary import (
    Alpha,
    AreaId,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    Correction,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Param,
    Progress,
    Role,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..areas.two_counts import TwoCounts

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30

OptionalIncidents = Annotated[Incidents | None, Role("layer", geometry=("point", "none"))]
CountBefore = Annotated[
    str | None,
    Role("column", parent="areas", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Count before"),
        QT_TRANSLATE_NOOP(
            "convivencia", "A column with the events of the first period, instead of incidents."
        ),
        advanced=True,
    ),
]
CountAfter = Annotated[
    str | None,
    Role("column", parent="areas", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Count after"),
        QT_TRANSLATE_NOOP(
            "convivencia", "A column with the events of the second period, instead of incidents."
        ),
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTest(Result):
    """Every area before and after, and whether the change is more than chance."""

    SUMMARY: ClassVar = (
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Events before")),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "Events after")),
        Column("rate_ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio of the rates")),
        Column("ratio_low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("ratio_high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
        Column("tested", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas tested")),
        Column("rises", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a clear rise")),
        Column("falls", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a clear fall")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Change by area"),
        "polygons",
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Before"), decimals=0),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "After"), decimals=0),
        Column("rate_ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio of the rates")),
        Column("ratio_low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("ratio_high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("change", "text", QT_TRANSLATE_NOOP("convivencia", "Change")),
        style="change",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Change by area (E-test)"),
    group=TIME,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Compares the events of each area in two periods and tells in which ones they rose or fell "
        "more than chance explains. Small counts and zeros are no problem, and periods may differ "
        "in length. Give incidents with a date, or two columns of counts.",
    ),
    reference="Krishnamoorthy & Thomson (2004); Clopper & Pearson (1934); "
    "Benjamini & Hochberg (1995)",
)
def change_test(
    areas: Areas,
    incidents: OptionalIncidents = None,
    before: OptionalBefore = None,
    after: OptionalAfter = None,
    date: OptionalDate = None,
    *,
    before_count: CountBefore = None,
    after_count: CountAfter = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    join_by: JoinBy = "location",
    area_column: AreaOfIncident = None,
    correction: Correction = "fdr",
    alpha: Alpha = 0.05,
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> ChangeTest:
    """Test in every area whether two Poisson counts come from one rate.

    The p-value is that of the E-test with unpooled variance, computed without approximation;
    the limits of the ratio are exact given the sum of both counts. An area without events in either
    period has no p-value and has not changed. With two columns of counts the periods, when given,
    only tell how long they were.
    """
    from ..areas.table import area_table, extended

    table = area_table(areas, area_id)
    counted, periods = _counts(
        table, incidents, before, after, date, before_count, after_count,
        category=category, categories=categories, join_by=join_by, area_column=area_column,
        area_id=area_id, area_name=area_name,
    )  # fmt: skip
    lengths = (periods.before_days, periods.after_days) if periods else (1, 1)
    columns = _tested(counted, lengths, correction, alpha, part_of(progress, 0.3, 0.95))
    summary = _total(counted, lengths) | {
        "tested": int(np.isfinite(columns["p_value"]).sum()),
        "rises": int((columns["change"] == "increase_significant").sum()),
        "falls": int((columns["change"] == "decrease_significant").sum()),
        "before_days": periods.before_days if periods else None,
        "after_days": periods.after_days if periods else None,
    }
    return ChangeTest(
        areas=extended(table.frame, columns),
        summary=summary,
        caveats=(
            *table.caveats,
            *counted.caveats,
            *_weaknesses(counted, periods, correction, int(summary["tested"]), alpha),
        ),
    )


def _counts(
    table: AreaTable,
    incidents: Any,
    before: str | None,
    after: str | None,
    date: str | None,
    before_count: str | None,
    after_count: str | None,
    **choices: Any,
) -> tuple[TwoCounts, TwoPeriods | None]:
    """Return the counts of both periods from what was given, or say what is missing."""
    from ..areas.two_counts import counts_of_columns, counts_of_periods

    if (before is None) != (after is None):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Give both periods, “before” and “after”, or none.")
        )
    periods = two_periods(before, after) if before and after else None
    columns = before_count is not None or after_count is not None
    if columns == (incidents is not None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give either incidents with their date and two periods, or two columns of counts.",
            )
        )
    if incidents is None:
        if before_count is None or after_count is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Name both columns of counts, “before_count” and “after_count”.",
                )
            )
        return counts_of_columns(table, before_count, after_count), periods
    if periods is None or date is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To count incidents, name the date column and both periods, “before” and “after”.",
            )
        )
    return counts_of_periods(table, incidents, periods, date=date, **choices), periods


def _tested(
    counted: TwoCounts,
    lengths: tuple[int, int],
    correction: Any,
    alpha: float,
    progress: Progress,
) -> dict[str, Any]:
    """Return the columns of the result in the order of the rows."""
    from ..areas.two_counts import whole_column
    from ..spatial.p_values import adjusted_p_values
    from .e_test import e_test, rate_ratio_limits

    known = counted.known
    first, second = (numbers[known].astype(np.int64) for numbers in (counted.before, counted.after))
    p_value, ratio, low, high = (np.full(len(known), np.nan) for _ in range(4))
    p_value[known] = e_test(
        first, second, *lengths,
        tick=lambda share: progress(share, QT_TRANSLATE_NOOP("convivencia", "Computing")),
    )  # fmt: skip
    low[known], high[known] = rate_ratio_limits(first, second, *lengths)
    high[np.isinf(high)] = np.nan
    some = known & (counted.before > 0)
    ratio[some] = counted.after[some] / counted.before[some] * (lengths[0] / lengths[1])
    p_adjusted = adjusted_p_values(p_value, correction)
    return {
        "before": whole_column(counted.before),
        "after": whole_column(counted.after),
        "rate_ratio": ratio,
        "ratio_low": low,
        "ratio_high": high,
        "p_value": p_value,
        "p_adjusted": p_adjusted,
        "change": change_classes(counted.before, counted.after, lengths, p_adjusted, alpha),
    }


def change_classes(
    before: FloatArray,
    after: FloatArray,
    lengths: tuple[float, float],
    p_adjusted: FloatArray,
    alpha: float,
) -> NDArray[Any]:
    """Name the change of each area: its direction, and whether it is more than chance."""
    # compared as products, so that equal rates are equal
    direction = np.sign(after * lengths[0] - before * lengths[1])
    sure = p_adjusted <= alpha
    names = np.full(len(before), "no_change", dtype=object)
    names[direction > 0] = "increase"
    names[direction < 0] = "decrease"
    names[sure & (direction > 0)] = "increase_significant"
    names[sure & (direction < 0)] = "decrease_significant"
    names[~(np.isfinite(before) & np.isfinite(after))] = "no_data"
    return names


def _total(counted: TwoCounts, lengths: tuple[int, int]) -> dict[str, Any]:
    """Return the test of all areas together: one question, asked on its own."""
    from .e_test import e_test, rate_ratio_limits

    known = counted.known
    first, second = int(counted.before[known].sum()), int(counted.after[known].sum())
    pair = np.array([first]), np.array([second])
    low, high = rate_ratio_limits(*pair, *lengths)
    p_value = float(e_test(*pair, *lengths)[0])
    return {
        "areas": len(known),
        "before": first,
        "after": second,
        "rate_ratio": second / first * lengths[0] / lengths[1] if first else None,
        "ratio_low": float(low[0]) if np.isfinite(low[0]) else None,
        "ratio_high": float(high[0]) if np.isfinite(high[0]) else None,
        "p_value": p_value if np.isfinite(p_value) else None,
    }


def _weaknesses(
    counted: TwoCounts,
    periods: TwoPeriods | None,
    correction: str,
    tested: int,
    alpha: float,
) -> list[Caveat]:
    known = counted.known
    found = [caveat("independent_events")]
    found += periods.caveats() if periods else [caveat("length_not_given")]
    total = int(counted.before[known].sum() + counted.after[known].sum())
    if total < FEW_EVENTS:
        found.append(caveat("few_events", count=total))
    empty = int((known & (counted.before == 0) & (counted.after > 0)).sum())
    if empty:
        found.append(caveat("no_earlier_events", count=empty))
    if correction == "none" and tested > 1:
        found.append(caveat("multiple_testing", count=tested, expected=round(tested * alpha, 1)))
    return found
