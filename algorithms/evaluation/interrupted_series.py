"""Interrupted time series: did level or trend of a series change when the measure began?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    DataFrame,
    EndDate,
    InterventionDay,
    PanelTable,
    Param,
    Progress,
    Role,
    StartDate,
)
from . import panel_parameters

if TYPE_CHECKING:
    import numpy as np

else:
    np = LazyPackage("numpy")


_PERIOD = QT_TRANSLATE_NOOP("convivencia", "Period begins")
_LOW = QT_TRANSLATE_NOOP("convivencia", "Lower limit")
_HIGH = QT_TRANSLATE_NOOP("convivencia", "Upper limit")
_P_VALUE = QT_TRANSLATE_NOOP("convivencia", "p-value")


PeriodColumn = Annotated[
    panel_parameters.PeriodColumn, Role("column", parent="series", column_type="date")
]
CategoryOfRow = Annotated[panel_parameters.CategoryOfRow, Role("column", parent="series")]
CountColumn = Annotated[
    str,
    Role("column", parent="series", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Count column"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The column with the number of events; rows of one period are added.",
        ),
        advanced=True,
    ),
]
ExposureColumn = Annotated[
    str | None,
    Role("column", parent="series", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Denominator column"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "People or days by period, where they changed: rates are compared then, not counts.",
        ),
        advanced=True,
    ),
]
ModelChoice = Annotated[
    Literal["poisson", "quasi_poisson", "negative_binomial"],
    Role(
        "choice",
        choices=(
            ("poisson", QT_TRANSLATE_NOOP("convivencia", "Poisson")),
            ("quasi_poisson", QT_TRANSLATE_NOOP("convivencia", "Quasi-Poisson")),
            ("negative_binomial", QT_TRANSLATE_NOOP("convivencia", "Negative binomial")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Model of the counts"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Counts of crimes vary more than Poisson's; quasi-Poisson widens the limits by as much "
            "as they do.",
        ),
        advanced=True,
    ),
]
Harmonics = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Waves of the season"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Pairs of sine and cosine in a year; 0 for none. By default one, where there is a year "
            "before and two years in all.",
        ),
        minimum=0,
        maximum=6,
        advanced=True,
    ),
]
Lags = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Periods that resemble each other"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Lags of the Newey–West standard errors. By default 4 (n/100)^(2/9): 3 for 48 months.",
        ),
        minimum=0,
        maximum=60,
        advanced=True,
    ),
]
SlopeChange = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "The trend may change too"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Estimate a change of trend beside that of level. Without it the change is one step.",
        ),
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterruptedSeries(Result):
    """The effects, and the series with what it would have been."""

    SUMMARY: ClassVar = (
        Column("level_irr", "float", QT_TRANSLATE_NOOP("convivencia", "Change of level (ratio)")),
        Column("level_low", "float", _LOW),
        Column("level_high", "float", _HIGH),
        Column("p_value", "float", _P_VALUE, decimals=4),
        Column(
            "slope_irr",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Change of trend by period (ratio)"),
            decimals=3,
        ),
        Column("averted", "float", QT_TRANSLATE_NOOP("convivencia", "Events averted"), decimals=0),
        Column("averted_low", "float", _LOW, decimals=0),
        Column("averted_high", "float", _HIGH, decimals=0),
        Column("dispersion", "float", QT_TRANSLATE_NOOP("convivencia", "Dispersion")),
        Column(
            "n_before", "integer", QT_TRANSLATE_NOOP("convivencia", "Periods before"), decimals=0
        ),
        Column("n_after", "integer", QT_TRANSLATE_NOOP("convivencia", "Periods after"), decimals=0),
    )
    effects: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Interrupted series: effects"),
        "table",
        Column("effect", "text", QT_TRANSLATE_NOOP("convivencia", "Effect")),
        Column("estimate", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio of rates"), decimals=3),
        Column("low", "float", _LOW, decimals=3),
        Column("high", "float", _HIGH, decimals=3),
        Column("p_value", "float", _P_VALUE, decimals=4),
        Column(
            "se_model",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error of the model (log)"),
            decimals=3,
        ),
        Column(
            "se_robust",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Newey–West standard error (log)"),
            decimals=3,
        ),
        Column(
            "se",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error used (log)"),
            decimals=3,
        ),
        main=True,
    )
    series: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Interrupted series"),
        "table",
        Column("period_start", "date", _PERIOD),
        Column("phase", "text", QT_TRANSLATE_NOOP("convivencia", "Phase")),
        Column(
            "observed", "float", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0
        ),
        Column("fitted", "float", QT_TRANSLATE_NOOP("convivencia", "Fitted events"), decimals=1),
        Column(
            "counterfactual",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events expected without the measure"),
            decimals=1,
        ),
        Column("low", "float", _LOW, decimals=1),
        Column("high", "float", _HIGH, decimals=1),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Interrupted time series"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Continues the level, trend and season of a series as they were before a measure, and "
        "tells how far the events reported since lie from them. It needs many periods before; "
        "without a comparison it cannot tell the measure from what else changed that day.",
    ),
    reference=(
        "Bernal, Cummins & Gasparrini (2017); Newey & West (1987); Ljung & Box (1978); "
        "Angrist & Pischke (2009)"
    ),
)
def interrupted_series(
    series: PanelTable,
    intervention: InterventionDay,
    *,
    model: ModelChoice = "quasi_poisson",
    harmonics: Harmonics = None,
    slope_change: SlopeChange = True,
    lags: Lags = None,
    exposure: ExposureColumn = None,
    period_column: PeriodColumn = "period_start",
    count_column: CountColumn = "count",
    category: CategoryOfRow = None,
    categories: Categories = (),
    start: StartDate = None,
    end: EndDate = None,
    progress: Progress = silent,
) -> InterruptedSeries:
    """Fit a segmented regression of the counts of a series (Bernal et al. 2017).

    log μ = constant + trend + level (from the first period after) + change of trend (1, 2, … since)
    + waves of the season. Limits use the larger of the model's and the Newey–West standard error
    (the latter with n/(n − k)), with Student's t: the latter alone is too small in short series.
    Events averted are those expected without level and change of trend less those reported, over
    all periods after; their limits come from the log ratio of both (delta method). A period with
    the day of the intervention in its middle takes no part; a missing one is missing, not zero.
    """
    from .panel import read_panel
    from .panel_periods import split_at
    from .series_steps import (
        effect_table,
        effects_of,
        fitted_series,
        periods_with_numbers,
        series_table,
        waves_of,
        weaknesses,
    )

    panel = read_panel(
        series,
        area=None,
        period=period_column,
        count=count_column,
        category=category,
        categories=categories,
        exposure=exposure,
        start=start,
        end=end,
    )
    split = split_at(panel, intervention)
    counts = np.where(split.before | split.after, panel.counts[0], np.nan)
    n_before, n_after = periods_with_numbers(counts, split, panel.title)
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    waves, notes = waves_of(panel, split, harmonics)
    none_after = not np.nansum(counts[split.after]) > 0
    given = np.where(split.after, np.nan, counts) if none_after else counts
    fit, more = fitted_series(
        given, panel, split, harmonics=waves, slope=slope_change, model=model, lags=lags,
        step=not none_after,
    )  # fmt: skip
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    observed_after = split.after & np.isfinite(counts)
    effects, averted = effects_of(fit, observed_after, float(np.nansum(counts[split.after])))
    level, slope = effects.get("level"), effects.get("slope")
    weak = [*weaknesses(fit, panel, model, n_before, n_after)]
    if none_after:
        weak.append(caveat("no_event_after", periods=n_after))
    return InterruptedSeries(
        effects=effect_table(effects, none_after=none_after),
        series=series_table(panel, split, fit),
        summary={
            "level_irr": 0.0 if none_after else level and level.estimate,
            "level_low": level and level.low,
            "level_high": level and level.high,
            "p_value": level and level.p_value,
            "slope_irr": slope and slope.estimate,
            "averted": averted[0],
            "averted_low": averted[1],
            "averted_high": averted[2],
            "dispersion": fit.dispersion,
            "n_before": n_before,
            "n_after": n_after,
            "observed_after": float(np.nansum(counts[split.after])),
            "model": model,
            "alpha": fit.alpha,
            "unit": panel.unit,
        },
        caveats=(
            *panel.caveats, *split.caveats, caveat("no_control_series"), *notes, *more, *weak,
        ),
    )  # fmt: skip
