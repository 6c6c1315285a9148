"""Difference in differences: did treated areas change otherwise than the others?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..core.caveats import caveat
from ..core.declare import DISPLACEMENT, analysis
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
    Seed,
    StartDate,
)
from .panel_parameters import (
    AreaColumn,
    CategoryOfRow,
    CountColumn,
    PeriodColumn,
    TreatedAreas,
    TreatedColumn,
)

_LOW = QT_TRANSLATE_NOOP("convivencia", "Lower limit")
_HIGH = QT_TRANSLATE_NOOP("convivencia", "Upper limit")
_P_VALUE = QT_TRANSLATE_NOOP("convivencia", "p-value")
_P_PERMUTATION = QT_TRANSLATE_NOOP("convivencia", "p-value by permutation")
_RATIO = QT_TRANSLATE_NOOP("convivencia", "Ratio of rates")
_PERIOD = QT_TRANSLATE_NOOP("convivencia", "Period begins")

ExposureColumn = Annotated[
    str | None,
    Role("column", parent="table", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Denominator column"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "People or days by area and period, where they changed: lasting differences between "
            "areas are allowed for without it.",
        ),
        advanced=True,
    ),
]
Replications = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Permutations"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How often other areas are drawn as treated, where few areas were; p is the share of "
            "draws with as large a difference.",
        ),
        minimum=99,
        maximum=99_999,
        advanced=True,
    ),
]
Leads = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Periods shown before"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many periods before the measure are shown one by one; earlier ones are put "
            "together.",
        ),
        minimum=2,
        maximum=120,
        advanced=True,
    ),
]
LagsShown = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Periods shown after"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many periods since the measure are shown one by one; later ones are put together.",
        ),
        minimum=1,
        maximum=120,
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceInDifferences(Result):
    """The effect, its course in time, the trends before, and both groups' events."""

    SUMMARY: ClassVar = (
        Column("irr", "float", _RATIO, decimals=3),
        Column("low", "float", _LOW, decimals=3),
        Column("high", "float", _HIGH, decimals=3),
        Column("p_value", "float", _P_VALUE, decimals=4),
        Column("percent", "float", QT_TRANSLATE_NOOP("convivencia", "Change"), "%", 1),
        Column("averted", "float", QT_TRANSLATE_NOOP("convivencia", "Events averted"), decimals=0),
        Column("averted_low", "float", _LOW, decimals=0),
        Column("averted_high", "float", _HIGH, decimals=0),
        Column("p_permutation", "float", _P_PERMUTATION, decimals=4),
        Column(
            "pretrend_p",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of trends before"),
            decimals=4,
        ),
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas compared"), decimals=0),
        Column("treated", "integer", QT_TRANSLATE_NOOP("convivencia", "Treated areas"), decimals=0),
    )
    effects: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Difference in differences: effect"),
        "table",
        Column("effect", "text", QT_TRANSLATE_NOOP("convivencia", "Effect")),
        Column("estimate", "float", _RATIO, decimals=3),
        Column("low", "float", _LOW, decimals=3),
        Column("high", "float", _HIGH, decimals=3),
        Column("p_value", "float", _P_VALUE, decimals=4),
        Column("p_permutation", "float", _P_PERMUTATION, decimals=4),
        Column(
            "se_model",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error of the model (log)"),
            decimals=3,
        ),
        Column(
            "se_cluster",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error by area (log)"),
            decimals=3,
        ),
        Column(
            "se",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error used (log)"),
            decimals=3,
        ),
        Column("freedom", "float", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom"), "", 1),
        main=True,
    )
    event_study: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Difference in differences: course"),
        "table",
        Column(
            "relative_period",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Periods since the measure"),
            decimals=0,
        ),
        Column("period_start", "date", _PERIOD),
        Column("periods", "integer", QT_TRANSLATE_NOOP("convivencia", "Periods"), decimals=0),
        Column("irr", "float", _RATIO, decimals=3),
        Column("low", "float", _LOW, decimals=3),
        Column("high", "float", _HIGH, decimals=3),
        Column("reference", "flag", QT_TRANSLATE_NOOP("convivencia", "Reference period")),
    )
    pre_trend: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Difference in differences: trends before"),
        "table",
        Column("test", "text", QT_TRANSLATE_NOOP("convivencia", "Test")),
        Column("statistic", "float", QT_TRANSLATE_NOOP("convivencia", "Statistic")),
        Column("freedom", "float", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom"), "", 1),
        Column("p_value", "float", _P_VALUE, decimals=4),
    )
    series: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Difference in differences: series"),
        "table",
        Column("period_start", "date", _PERIOD),
        Column("phase", "text", QT_TRANSLATE_NOOP("convivencia", "Phase")),
        Column(
            "treated",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events in treated areas"),
            decimals=0,
        ),
        Column(
            "counterfactual",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events expected without the measure"),
            decimals=1,
        ),
        Column("low", "float", _LOW, decimals=1),
        Column("high", "float", _HIGH, decimals=1),
        Column(
            "control",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events in other areas"),
            decimals=0,
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Difference in differences"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Compares how events changed in areas with a measure with how they changed elsewhere, as a "
        "ratio with limits, and tests whether both already moved apart before. It takes for "
        "granted that without the measure they would have moved alike.",
    ),
    reference=(
        "Hausman, Hall & Griliches (1984); Bell & McCaffrey (2002); Cameron & Miller (2015); "
        "Phipson & Smyth (2010)"
    ),
)
def difference_in_differences(
    table: PanelTable,
    intervention: InterventionDay,
    *,
    treated: TreatedAreas = (),
    treated_column: TreatedColumn = None,
    leads: Leads = 12,
    lags: LagsShown = 12,
    exposure: ExposureColumn = None,
    permutations: Replications = 9_999,
    area_column: AreaColumn = "area_id",
    period_column: PeriodColumn = "period_start",
    count_column: CountColumn = "count",
    category: CategoryOfRow = None,
    categories: Categories = (),
    start: StartDate = None,
    end: EndDate = None,
    seed: Seed = 1,
    progress: Progress = silent,
) -> DifferenceInDifferences:
    """Fit a Poisson regression with an effect of every area and of every period.

    ``se_cluster`` is robust by area with G/(G − 1), as R's ``vcovCL`` has it by default (without
    statsmodels' (n − 1)/(n − k)). Limits and p use ``se``, the delete-one-area kind of it, and
    Student's t with Satterthwaite's degrees of freedom: with few treated areas the default with
    t(G − 1) rejects a true null hypothesis several times too often. With few areas p is also
    counted over other areas drawn as treated; with fewer than five in a group that is the p-value,
    and limits are the ratios that test does not refuse (``inference`` tells which). Events averted
    are those reported in treated areas after, times 1/ratio − 1. Trends before are tested by
    periods put together into as many groups as the areas bear, and by a line.
    """
    from .comparison import leads_together, trend_before
    from .comparison_steps import (
        chance_of,
        compared,
        drawn_areas,
        effect_of,
        treated_none_after,
        weaknesses,
        with_few_areas,
        without_measure,
    )
    from .comparison_tables import (
        course_table,
        effect_table,
        finite,
        measures,
        series_table,
        trend_table,
    )
    from .panel import read_panel
    from .panel_periods import split_at
    from .treated_areas import groups_of

    panel = read_panel(
        table,
        area=area_column,
        period=period_column,
        count=count_column,
        category=category,
        categories=categories,
        exposure=exposure,
        status=treated_column,
        start=start,
        end=end,
    )
    split = split_at(panel, intervention)
    ours, rest, notes = groups_of(panel, treated)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    subject, shown, more = compared(panel, split, ours, ours | rest)
    before, after = split.before[shown], split.after[shown]
    none_after = treated_none_after(subject, before, after, panel.title)
    fit, estimate = (None, None) if none_after else effect_of(subject, after, panel.title)
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Drawing other areas"))
    draws = drawn_areas(subject, permutations, seed)
    chance = chance_of(subject, after, draws)
    estimate, inference = with_few_areas(estimate, subject, after, draws, chance)
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Testing the trends before"))
    line = trend_before(subject, before)
    joint, bins = leads_together(subject, before)
    observed = float(subject.counts[subject.treated][:, after].sum())
    expected = without_measure(subject, after, fit)
    p_value = chance if estimate is None or estimate.p_value is None else estimate.p_value
    weak = weaknesses(subject, int(before.sum()), joint, line, chance)
    if joint is not None and bins < int(before.sum()):
        weak.append(caveat("leads_together", periods=int(before.sum()), groups=bins))
    if none_after:
        weak.append(caveat("no_treated_event_after"))
    return DifferenceInDifferences(
        effects=effect_table(estimate, line, chance),
        event_study=course_table(panel, split, subject, shown, leads, lags),
        pre_trend=trend_table(joint, line),
        series=series_table(panel, split, subject, shown, expected, estimate),
        summary={
            **measures(estimate, observed, float(expected[:, after].sum())),
            "p_value": p_value,
            "p_permutation": chance,
            "inference": inference,
            "pretrend_p": None if joint is None else joint.p_value,
            "pretrend_line_p": None if line is None else line.p_value,
            "dispersion": finite(None if fit is None else fit.dispersion),
            "areas": len(subject.counts),
            "treated": int(subject.treated.sum()),
            "observed_after": observed,
            "n_before": int(before.sum()),
            "n_after": int(after.sum()),
        },
        caveats=(
            *panel.caveats, *split.caveats, caveat("parallel_trends"), *notes, *more, *weak,
        ),
    )  # fmt: skip
