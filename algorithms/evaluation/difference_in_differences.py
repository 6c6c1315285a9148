"""Difference in differences: did treated areas change otherwise than the others?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

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

if TYPE_CHECKING:
    import numpy as np

    from .comparison import Estimate, Joint, Moment
    from .panel import Panel, Split
    from .two_way import Subject, TwoWay
else:
    np = LazyPackage("numpy")

FEW_AREAS = 20
FEW_TREATED = 5
PERMUTED_BELOW = 40
"""With fewer areas, or fewer than a quarter as many in a group, the permutation test runs too."""
FEWEST_BEFORE = 3
FEW_WAYS = 40
SIGNIFICANT = 0.05

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
    counted over other areas drawn as treated; with one treated area that is the p-value. Events
    averted are those reported in treated areas after, times 1/ratio − 1. Trends before are tested
    by periods put together into as many groups as the areas bear, and by a line.
    """
    from .comparison import difference, leads_together, trend_before
    from .panel import read_panel, split_at
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
    none_after = _check_events(subject, before, after, panel.title)
    fit, estimate = (None, None) if none_after else difference(subject, after)
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Drawing other areas"))
    chance = _permuted(subject, after, permutations, seed)
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Testing the trends before"))
    line = trend_before(subject, before)
    joint, bins = leads_together(subject, before)
    observed = float(subject.counts[subject.treated][:, after].sum())
    expected = _without(subject, after, fit)
    p_value = chance if estimate is None or estimate.p_value is None else estimate.p_value
    weak = _weaknesses(subject, int(before.sum()), joint, line, chance)
    if joint is not None and bins < int(before.sum()):
        weak.append(caveat("leads_together", periods=int(before.sum()), groups=bins))
    if none_after:
        weak.append(caveat("no_treated_event_after"))
    return DifferenceInDifferences(
        effects=_effect_table(estimate, line, chance),
        event_study=_course_table(panel, split, subject, shown, leads, lags),
        pre_trend=_trend_table(joint, line),
        series=_series_table(panel, split, subject, shown, expected, estimate),
        summary={
            **_measures(estimate, observed, float(expected[:, after].sum())),
            "p_value": p_value,
            "p_permutation": chance,
            "pretrend_p": None if joint is None else joint.p_value,
            "pretrend_line_p": None if line is None else line.p_value,
            "dispersion": _number(None if fit is None else fit.dispersion),
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


def compared(
    panel: Panel, split: Split, ours: Any, taken: Any
) -> tuple[Subject, Any, list[Caveat]]:
    """Return the areas and periods with events, and say which have none.

    Returns
    -------
    tuple
        What is compared, which periods of the panel it has, and caveats.
    """
    from .two_way import Subject, prepared

    whole = prepared(
        np.where(split.before | split.after, panel.counts, np.nan)[taken],
        ours[taken],
        None if panel.exposure is None else panel.exposure[taken],
    )
    alive = whole.counts.sum(axis=1) > 0
    shown = whole.counts.sum(axis=0) > 0
    notes = []
    if not alive.all():
        notes.append(caveat("areas_without_events", count=int((~alive).sum()), areas=len(alive)))
    empty = int((~shown & (split.before | split.after)).sum())
    if empty:
        notes.append(caveat("periods_without_events", count=empty))
    subject = Subject(
        whole.counts[alive][:, shown], whole.exposure[alive][:, shown], whole.treated[alive]
    )
    return subject, shown, notes


def _check_events(subject: Subject, before: Any, after: Any, title: str) -> bool:
    """Refuse a comparison without events; tell whether the treated had none after."""
    sums = {
        (group, phase): float(subject.counts[areas][:, periods].sum())
        for group, areas in (("treated", subject.treated), ("untreated", ~subject.treated))
        for phase, periods in (("before", before), ("after", after))
    }
    sentences = {
        ("treated", "before"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the treated areas before the intervention: there is nothing "
            "that could have changed.",
        ),
        ("untreated", "before"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the other areas before the intervention: there is nothing "
            "to compare with.",
        ),
        ("untreated", "after"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the other areas after the intervention: there is nothing "
            "to compare with.",
        ),
    }
    for key, sentence in sentences.items():
        if sums[key] == 0:
            raise InputError(sentence, layer=title)
    return sums["treated", "after"] == 0


def _permuted(subject: Subject, after: Any, permutations: int, seed: int) -> float | None:
    """Return the permutation p-value where few areas are compared, else nothing."""
    from ..spatial.draws import Draws
    from .two_way import permutation_p_value

    areas = len(subject.counts)
    smaller = min(int(subject.treated.sum()), int((~subject.treated).sum()))
    if areas >= PERMUTED_BELOW and smaller >= PERMUTED_BELOW // 4:
        return None
    draws = Draws(seed).ordered_samples(areas, smaller, permutations)
    return permutation_p_value(subject, after.astype(float), draws)


def _without(subject: Subject, after: Any, fit: TwoWay | None) -> Any:
    """Return the events of the treated areas expected without the measure."""
    from .two_way import Subject as Compared
    from .two_way import fit_two_way

    exposure = subject.exposure[subject.treated]
    if fit is None:
        # nothing was reported there after: what came before and the others say what would have
        known = np.where(subject.treated[:, None] & after[None, :], 0.0, subject.exposure)
        inner = Compared(np.where(known > 0, subject.counts, 0.0), known, subject.treated)
        inner_fit = fit_two_way(inner, np.zeros((len(after), 0)))
        rates = np.exp(inner_fit.period_effects)[None, :]
        totals = inner.totals[subject.treated] / (known[subject.treated] * rates).sum(axis=1)
        return totals[:, None] * exposure * rates
    step = np.where(after, fit.coefficients[0], 0.0)
    return fit.fitted[subject.treated] * np.exp(-step)[None, :]


def _measures(estimate: Estimate | None, observed: float, expected: float) -> dict[str, object]:
    if estimate is None:
        return {
            "irr": 0.0, "low": None, "high": None, "percent": -100.0, "averted": expected,
            "averted_low": None, "averted_high": None, "se": None, "se_cluster": None,
            "se_model": None,
        }  # fmt: skip
    low, high = estimate.low, estimate.high
    return {
        "irr": estimate.ratio,
        "low": low,
        "high": high,
        "percent": 100 * (estimate.ratio - 1),
        "averted": observed * (1 / estimate.ratio - 1),
        "averted_low": observed * (1 / high - 1) if high else None,
        "averted_high": observed * (1 / low - 1) if low else None,
        "se": estimate.se,
        "se_cluster": estimate.se_cluster,
        "se_model": estimate.se_model,
    }


def _number(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else float(value)


def _effect_table(
    estimate: Estimate | None, line: Estimate | None, chance: float | None
) -> DataFrame:
    import pandas as pd

    rows: list[dict[str, object]] = []
    for name, item, permuted in (
        ("difference_in_differences", estimate, chance),
        ("trend_before", line, None),
    ):
        if item is not None:
            rows.append(
                {
                    "effect": name,
                    "estimate": item.ratio,
                    "low": item.low,
                    "high": item.high,
                    "p_value": item.p_value,
                    "p_permutation": permuted,
                    "se_model": item.se_model,
                    "se_cluster": item.se_cluster,
                    "se": item.se,
                    "freedom": item.freedom,
                }
            )
        elif name != "trend_before":
            rows.append({"effect": name, "estimate": 0.0, "p_permutation": permuted})
    columns = [
        "effect", "estimate", "low", "high", "p_value", "p_permutation", "se_model", "se_cluster",
        "se", "freedom",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[1:], float))


def _course_table(
    panel: Panel, split: Split, subject: Subject, shown: Any, leads: int, lags: int
) -> DataFrame:
    import pandas as pd

    from .comparison import course

    first = int(np.flatnonzero(split.after)[0])
    last = int(np.flatnonzero(split.before & shown)[-1])
    position = np.arange(len(shown))
    # −1 is the last period before with events; what the intervention cuts has no number
    relative = np.where(split.before, position - last - 1, position - first)
    found: list[Moment] = course(subject, relative[shown], leads, lags)
    start_of = {int(one): panel.periods[at] for at, one in enumerate(relative) if shown[at]}
    rows = []
    for one in found:
        reference = one.last == -1
        marked = -1 if reference else one.last if one.last < 0 else one.first
        item = one.estimate
        rows.append(
            {
                "relative_period": marked,
                "period_start": start_of[marked],
                "periods": one.last - one.first + 1,
                "irr": 1.0 if reference else None if item is None else item.ratio,
                "low": None if item is None else item.low,
                "high": None if item is None else item.high,
                "reference": reference,
            }
        )
    table = pd.DataFrame(rows)
    return table.astype({"irr": float, "low": float, "high": float})


def _trend_table(joint: Joint | None, line: Estimate | None) -> DataFrame:
    import pandas as pd

    rows: list[dict[str, object]] = []
    if joint is not None:
        rows.append(
            {
                "test": "leads_together",
                "statistic": joint.statistic,
                "freedom": joint.freedom[1],
                "p_value": joint.p_value,
            }
        )
    if line is not None and line.se:
        rows.append(
            {
                "test": "line_before",
                "statistic": float(np.log(line.ratio)) / line.se,
                "freedom": line.freedom,
                "p_value": line.p_value,
            }
        )
    columns = ["test", "statistic", "freedom", "p_value"]
    return pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[1:], float))


def _series_table(
    panel: Panel, split: Split, subject: Subject, shown: Any, expected: Any,
    estimate: Estimate | None,
) -> DataFrame:  # fmt: skip
    import pandas as pd

    def spread(values: Any) -> Any:
        whole = np.full(len(shown), np.nan)
        whole[shown] = values
        return whole

    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    ratio, low, high = (
        (estimate.ratio, estimate.low, estimate.high) if estimate is not None else (1.0, None, None)
    )
    without = spread(expected.sum(axis=0))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "treated": spread(subject.counts[subject.treated].sum(axis=0)),
            "counterfactual": without,
            "low": np.where(split.after, without * ratio / high, np.nan) if high else np.nan,
            "high": np.where(split.after, without * ratio / low, np.nan) if low else np.nan,
            "control": spread(subject.counts[~subject.treated].sum(axis=0)),
        }
    )


def _weaknesses(
    subject: Subject, before: int, joint: Joint | None, line: Estimate | None, chance: float | None
) -> list[Caveat]:
    from math import comb

    areas, treated = len(subject.counts), int(subject.treated.sum())
    found = [caveat("no_randomisation")]
    smaller = min(treated, areas - treated)
    if smaller == 1:
        found.append(caveat("one_area_in_group", treated=treated, others=areas - treated))
    elif areas < FEW_AREAS or smaller < FEW_TREATED:
        found.append(caveat("few_areas_compared", treated=treated, others=areas - treated))
    ways = comb(areas, smaller)
    if chance is not None and ways < FEW_WAYS:
        found.append(caveat("few_ways", count=ways, smallest=1 / ways))
    if before < FEWEST_BEFORE:
        found.append(caveat("no_trend_before", count=before))
    lowest = min(
        (
            item.p_value
            for item in (joint, line)
            if item is not None and item.p_value is not None
        ),
        default=1.0,
    )
    if lowest < SIGNIFICANT:
        found.append(caveat("trends_differ", p_value=lowest))
    return found
