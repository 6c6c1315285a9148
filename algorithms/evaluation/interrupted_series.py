"""Interrupted time series: did level or trend of a series change when the measure began?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
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

if TYPE_CHECKING:
    import numpy as np

    from .panel import Panel, Split
    from .segmented import Design, Ratio, Segmented
else:
    np = LazyPackage("numpy")

FEWEST_BEFORE = 3
FEWEST_SLOPE = 3
SHORT = 8
OVERDISPERSED = 1.5
SIGNIFICANT = 0.05
RUNAWAY = 50.0
"""A standard error of a log ratio beyond this belongs to a coefficient that has no maximum."""

_PERIOD = QT_TRANSLATE_NOOP("convivencia", "Period begins")
_LOW = QT_TRANSLATE_NOOP("convivencia", "Lower limit")
_HIGH = QT_TRANSLATE_NOOP("convivencia", "Upper limit")
_P_VALUE = QT_TRANSLATE_NOOP("convivencia", "p-value")


PeriodColumn = Annotated[
    str,
    Role("column", parent="series", column_type="date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Period column"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the first day of each period."),
        advanced=True,
    ),
]
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
CategoryOfRow = Annotated[
    str | None,
    Role("column", parent="series"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Category column"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the kind of offence, to choose from."),
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
    from .panel import read_panel, split_at

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
    n_before, n_after = _enough(counts, split, panel.title)
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    waves, notes = _waves(panel, split, harmonics)
    none_after = not np.nansum(counts[split.after]) > 0
    given = np.where(split.after, np.nan, counts) if none_after else counts
    fit, more = fitted_series(
        given, panel, split, harmonics=waves, slope=slope_change, model=model, lags=lags,
        step=not none_after,
    )  # fmt: skip
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    observed_after = split.after & np.isfinite(counts)
    effects, averted = _effects(fit, observed_after, float(np.nansum(counts[split.after])))
    level, slope = effects.get("level"), effects.get("slope")
    weak = [*_weaknesses(fit, panel, model, n_before, n_after)]
    if none_after:
        weak.append(caveat("no_event_after", periods=n_after))
    return InterruptedSeries(
        effects=_effect_table(effects, none_after=none_after),
        series=_series_table(panel, split, fit),
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


def _enough(counts: Any, split: Split, title: str) -> tuple[int, int]:
    """Return the number of periods before and after, or refuse a series too short or empty."""
    known = np.isfinite(counts)
    n_before, n_after = int((known & split.before).sum()), int((known & split.after).sum())
    if n_before < FEWEST_BEFORE or n_after == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {before} period(s) with a number before the intervention and "
                "{after} after; at least {needed} before and one after are needed.",
            ),
            layer=title,
            before=n_before,
            after=n_after,
            needed=FEWEST_BEFORE,
        )
    if int((np.nan_to_num(counts[split.before]) > 0).sum()) < FEWEST_BEFORE:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has events in {count} period(s) before the intervention: too few to "
                "say what would have come. Take longer periods or more offences together.",
            ),
            layer=title,
            count=int((np.nan_to_num(counts[split.before]) > 0).sum()),
        )
    return n_before, n_after


def _waves(panel: Panel, split: Split, asked: int | None) -> tuple[int, list[Caveat]]:
    """Return the waves of the season: those asked for, or one where the series can show it."""
    season = panel.season
    if season < FEWEST_BEFORE:
        return 0, []
    years = float(split.before.sum()) / season
    if asked is not None:
        notes = [caveat("less_than_a_year")] if asked and years < 1 else []
        return asked, notes
    if years < 1 or len(panel.periods) < 2 * season:
        return 0, [caveat("no_season")]
    return 1, []


def fitted_series(
    counts: Any,
    panel: Panel,
    split: Split,
    *,
    harmonics: int,
    slope: bool,
    model: Any,
    lags: int | None,
    step: bool = True,
) -> tuple[Segmented, list[Caveat]]:
    """Fit the fullest model that the series can bear, and say what it could not.

    Parameters
    ----------
    counts : numpy.ndarray
        By period; NaN takes no part.
    panel, split : Panel, Split
        The periods.
    harmonics, slope, model, lags
        What was asked for.
    step : bool
        False when nothing happened after: only the time before is fitted then.
    """
    import warnings

    from .segmented import fit_segmented

    known_after = int((np.isfinite(counts) & split.after).sum())
    with_slope = slope and step and known_after >= FEWEST_SLOPE
    exposure = None if panel.exposure is None else panel.exposure[0]
    for waves, bends in dict.fromkeys(
        ((harmonics, with_slope), (0, with_slope), (harmonics, False), (0, False))
    ):
        design = _design(panel, split, waves, slope=bends, step=step)
        if not _estimable(counts, design):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                fit = fit_segmented(counts, design, exposure=exposure, model=model, lags=lags)
            except (np.linalg.LinAlgError, ValueError):
                continue
        if not _settled(fit):
            continue
        notes = []
        if waves < harmonics:
            notes.append(caveat("season_left_out"))
        if slope and step and not bends:
            notes.append(caveat("slope_left_out", count=known_after))
        return fit, notes
    raise InputError(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has too few events to estimate a change of level. Take longer periods or "
            "more offences together.",
        ),
        layer=panel.title,
    )


def _design(panel: Panel, split: Split, harmonics: int, *, slope: bool, step: bool) -> Design:
    from .segmented import Design, segmented_design

    # a period that the intervention cuts is nearer to what follows: it has no number anyway
    after = ~split.before
    design = segmented_design(
        len(panel.periods),
        after,
        season=panel.season,
        harmonics=harmonics,
        slope=slope,
        days=panel.unit == "day",
    )
    if step:
        return design
    kept = [place for place, name in enumerate(design.names) if name != "level"]
    return Design(tuple(design.names[place] for place in kept), design.columns[:, kept])


def _estimable(counts: Any, design: Design) -> bool:
    used = design.columns[np.isfinite(counts)]
    return len(used) > used.shape[1] and int(np.linalg.matrix_rank(used)) == used.shape[1]


def _settled(fit: Segmented) -> bool:
    """Tell whether every coefficient found a maximum."""
    variances = np.diag(fit.model_covariance)
    return bool(
        np.isfinite(variances).all()
        and np.isfinite(fit.coefficients).all()
        and (variances >= 0).all()
        and (variances < RUNAWAY**2).all()
        and np.isfinite(fit.robust_covariance).all()
    )


def _effects(
    fit: Segmented, after: Any, observed: float
) -> tuple[dict[str, Ratio], tuple[float, float, float]]:
    """Return the effects as ratios, and the events averted with their limits."""
    from .segmented import coefficient_ratio, ratio_of, whole_ratio

    found = {}
    for name in ("trend", "level", "slope"):
        ratio = coefficient_ratio(fit, name)
        if ratio is not None:
            found[name] = ratio
    if "level" in found:
        whole = found["whole"] = whole_ratio(fit, after)
        expected = observed / whole.estimate
        return found, (
            expected - observed, observed / whole.high - observed, observed / whole.low - observed,
        )  # fmt: skip
    # nothing happened after: all that was expected was averted
    without = fit.counterfactual[after]
    gradient = without @ fit.design.counterfactual[after] / without.sum()
    total = ratio_of(fit, gradient, float(np.log(without.sum())))
    return found, (total.estimate, total.low, total.high)


NAMES = {
    "trend": "trend_before",
    "level": "level_change",
    "slope": "slope_change",
    "whole": "whole_period",
}


def _effect_table(effects: dict[str, Ratio], *, none_after: bool) -> DataFrame:
    import pandas as pd

    rows: list[dict[str, object]] = [
        {
            "effect": NAMES[name],
            "estimate": item.estimate,
            "low": item.low,
            "high": item.high,
            "p_value": item.p_value,
            "se_model": item.se_model,
            "se_robust": item.se_robust,
            "se": item.se,
        }
        for name, item in effects.items()
    ]
    if none_after:
        rows += [{"effect": NAMES[name], "estimate": 0.0} for name in ("level", "whole")]
    return pd.DataFrame(rows)


def _series_table(panel: Panel, split: Split, fit: Segmented) -> DataFrame:
    import pandas as pd

    from .segmented import band

    low, high = band(fit)
    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "observed": panel.counts[0],
            "fitted": fit.fitted,
            "counterfactual": fit.counterfactual,
            "low": low,
            "high": high,
        }
    )


def _weaknesses(
    fit: Segmented, panel: Panel, model: str, n_before: int, n_after: int
) -> list[Caveat]:
    from .segmented import ljung_box

    found = []
    if min(n_before, n_after) < SHORT:
        found.append(caveat("few_periods", before=n_before, after=n_after, needed=SHORT))
    if n_after > n_before:
        found.append(caveat("long_extrapolation", before=n_before, after=n_after))
    if fit.dispersion > OVERDISPERSED:
        code = "overdispersed_poisson" if model == "poisson" else "overdispersed"
        found.append(caveat(code, dispersion=fit.dispersion))
    if model == "negative_binomial" and fit.alpha is None:
        found.append(caveat("not_overdispersed"))
    steps = min(round(2 * panel.season) if panel.season <= 12 else 10, fit.observations // 5)  # noqa: PLR2004
    chance = ljung_box(fit.residuals, steps)
    if chance < SIGNIFICANT:
        found.append(caveat("autocorrelated", p_value=chance))
    return found
