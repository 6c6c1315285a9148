"""Synthetic control: a mixture of other areas that went along with the treated ones before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
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

else:
    np = LazyPackage("numpy")

SHOWN_WEIGHT = 1e-6

_LOW = QT_TRANSLATE_NOOP("convivencia", "Lower limit")
_HIGH = QT_TRANSLATE_NOOP("convivencia", "Upper limit")
_RATIO = QT_TRANSLATE_NOOP("convivencia", "Gap after by gap before")
_RMSPE = QT_TRANSLATE_NOOP("convivencia", "Gap before (root mean square)")
_EFFECT = QT_TRANSLATE_NOOP("convivencia", "Effect in events")
_AREA = QT_TRANSLATE_NOOP("convivencia", "Area identifier")

Donors = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Donor areas"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Identifiers of the areas that may serve, separated by commas; by default all others. "
            "Leave out those that events may have moved to.",
        ),
        advanced=True,
    ),
]
PopulationOfRow = Annotated[
    str | None,
    Role("column", parent="table", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Population column"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "People by area and period: rates are matched then. Effects are told in events.",
        ),
        advanced=True,
    ),
]
ScaleChoice = Annotated[
    Literal["auto", "counts", "relative"],
    Role(
        "choice",
        choices=(
            ("auto", QT_TRANSLATE_NOOP("convivencia", "Chosen by the sizes of the donors")),
            ("counts", QT_TRANSLATE_NOOP("convivencia", "Counts (or rates) as they are")),
            ("relative", QT_TRANSLATE_NOOP("convivencia", "Each area by its own mean before")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "What is matched"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "By default counts, where some donors have more events than the treated areas and some "
            "fewer; otherwise each area by its own mean before, so that areas of another size can "
            "serve.",
        ),
        advanced=True,
    ),
]
Placebos = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Most placebos"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many other areas at most are taken as if they had been treated; of more, some are "
            "drawn.",
        ),
        minimum=1,
        maximum=5_000,
        advanced=True,
    ),
]
MinimumFit = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Fit asked for"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "One less the gap before as a share of the mean; below this the fit is called poor.",
        ),
        minimum=0,
        maximum=1,
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticControl(Result):
    """The series beside its synthetic control, the donors' weights, and the placebos."""

    SUMMARY: ClassVar = (
        Column("effect", "float", _EFFECT, decimals=0),
        Column("low", "float", _LOW, decimals=0),
        Column("high", "float", _HIGH, decimals=0),
        Column("percent", "float", QT_TRANSLATE_NOOP("convivencia", "Change"), "%", 1),
        Column(
            "p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value by placebos"), decimals=3
        ),
        Column(
            "p_effect",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of the total effect"),
            decimals=3,
        ),
        Column(
            "p_reduction",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of a reduction (one-sided)"),
            decimals=3,
        ),
        Column("averted", "float", QT_TRANSLATE_NOOP("convivencia", "Events averted"), decimals=0),
        Column("averted_low", "float", _LOW, decimals=0),
        Column("averted_high", "float", _HIGH, decimals=0),
        Column("pre_rmspe", "float", _RMSPE, decimals=1),
        Column("fit", "float", QT_TRANSLATE_NOOP("convivencia", "Fit before")),
        Column("donors", "integer", QT_TRANSLATE_NOOP("convivencia", "Donors"), decimals=0),
        Column("placebos", "integer", QT_TRANSLATE_NOOP("convivencia", "Placebos"), decimals=0),
    )
    series: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Synthetic control: series"),
        "table",
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("phase", "text", QT_TRANSLATE_NOOP("convivencia", "Phase")),
        Column(
            "observed", "float", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0
        ),
        Column(
            "synthetic", "float", QT_TRANSLATE_NOOP("convivencia", "Synthetic control"), decimals=1
        ),
        Column(
            "gap", "float", QT_TRANSLATE_NOOP("convivencia", "Reported less synthetic"), decimals=1
        ),
        Column(
            "placebo_low",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Placebos' gap, lower"),
            decimals=1,
        ),
        Column(
            "placebo_high",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Placebos' gap, upper"),
            decimals=1,
        ),
        main=True,
    )
    weights: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Synthetic control: weights"),
        "table",
        Column("area_id", "text", _AREA),
        Column("weight", "float", QT_TRANSLATE_NOOP("convivencia", "Weight"), decimals=3),
    )
    placebos: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Synthetic control: placebos"),
        "table",
        Column("area_id", "text", _AREA),
        Column("treated", "flag", QT_TRANSLATE_NOOP("convivencia", "Treated")),
        Column("ratio", "float", _RATIO),
        Column("effect", "float", _EFFECT, decimals=1),
        Column("percent", "float", QT_TRANSLATE_NOOP("convivencia", "Change"), "%", 1),
        Column("pre_rmspe", "float", _RMSPE),
        Column("kept", "flag", QT_TRANSLATE_NOOP("convivencia", "Fits well enough before")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Synthetic control"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Mixes untreated areas so that together they went along with the treated ones before the "
        "measure, and shows how both part since. Every other area is taken as if it had been "
        "treated, to see how often chance alone makes such a gap. It is meant for one or few "
        "treated areas.",
    ),
    reference="Abadie, Diamond & Hainmueller (2010); Firpo & Possebom (2018)",
)
def synthetic_control(
    table: PanelTable,
    intervention: InterventionDay,
    *,
    treated: TreatedAreas = (),
    treated_column: TreatedColumn = None,
    donors: Donors = (),
    population: PopulationOfRow = None,
    scale: ScaleChoice = "auto",
    placebos: Placebos = 500,
    minimum_fit: MinimumFit = 0.75,
    area_column: AreaColumn = "area_id",
    period_column: PeriodColumn = "period_start",
    count_column: CountColumn = "count",
    category: CategoryOfRow = None,
    categories: Categories = (),
    start: StartDate = None,
    end: EndDate = None,
    seed: Seed = 1,
    progress: Progress = silent,
) -> SyntheticControl:
    """Match the periods before by weights w ≥ 0 that sum to one (Abadie et al. 2010).

    Several treated areas count together, and so do as many donors drawn at random for each
    placebo. ``p_value`` is the rank of the gap after by the gap before among all, (1 + #≥)/(J + 1).
    The total effect is judged in units of the gap before, two-sided and for a reduction, and its
    limits invert that test; placebos whose squared gap before is more than twenty times that of the
    treated (both as shares of their means) take no part in these and in the band.
    """
    from .panel import read_panel
    from .panel_periods import split_at
    from .placebos import judged, placebo_runs, synthetic_of
    from .synthetic_steps import (
        placebo_groups,
        placebo_table,
        scale_of,
        series_table,
        units_of,
        weaknesses,
        weight_table,
        with_events_before,
    )
    from .treated_areas import groups_of

    panel = read_panel(
        table,
        area=area_column,
        period=period_column,
        count=count_column,
        category=category,
        categories=categories,
        exposure=population,
        status=treated_column,
        start=start,
        end=end,
    )
    split = split_at(panel, intervention)
    ours, rest, notes = groups_of(panel, treated, donors)
    units, names, own, known, more = units_of(panel, split, ours, rest, scale)
    before, after = split.before[known], split.after[known]
    used, chosen = scale_of(own, units, before, scale)
    if used == "relative":
        units, names = with_events_before(units, names, before, panel.title)
    result = synthetic_of(own, units.rates, before, after, used)
    groups = placebo_groups(len(names), int(ours.sum()), placebos, seed)
    inner = part_of(progress, 0.1, 0.95)
    runs = placebo_runs(
        units, groups, before, after, used,
        lambda share: inner(share, QT_TRANSLATE_NOOP("convivencia", "Placebos")),
    )  # fmt: skip
    chance = judged(result, runs)
    fit = 1 - result.pre_rmspe / result.level if result.level > 0 else None
    weak = weaknesses(result, chance, own, units, before, used, minimum_fit)
    return SyntheticControl(
        series=series_table(panel, split, known, result, chance),
        weights=weight_table(names, result),
        placebos=placebo_table(panel, ours, names, groups, result, runs, chance),
        summary={
            "effect": result.effect,
            "low": chance.low,
            "high": chance.high,
            "percent": result.percent if np.isfinite(result.percent) else None,
            "p_value": chance.p_ratio,
            "p_effect": chance.p_effect,
            "p_reduction": chance.p_reduction,
            "averted": -result.effect,
            "averted_low": -chance.high,
            "averted_high": -chance.low,
            "confidence": chance.confidence,
            "pre_rmspe": result.pre_rmspe,
            "post_rmspe": result.post_rmspe,
            "fit": fit,
            "donors": len(names),
            "donors_used": int((result.weights > SHOWN_WEIGHT).sum()),
            "placebos": len(runs),
            "scale": used,
            "treated": int(ours.sum()),
            "observed_after": float(result.observed[after].sum()),
            "n_before": int(before.sum()),
            "n_after": int(after.sum()),
        },
        caveats=(
            *panel.caveats, *split.caveats, caveat("no_randomisation"), *notes, *more, *chosen,
            *weak,
        ),
    )  # fmt: skip
