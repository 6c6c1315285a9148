"""Synthetic control: a mixture of other areas that went along with the treated ones before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
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

    from .panel import Panel, Split
    from .placebos import Chance, Synthetic, Units
else:
    np = LazyPackage("numpy")

FEWEST_BEFORE = 3
FEWEST_DONORS = 2
FEW_DONORS = 10
FEW_BEFORE = 10
FEW_FOR_95 = 39
OUTSIDE_SHARE = 0.1
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
    from .panel import read_panel, split_at
    from .placebos import judged, placebo_runs, synthetic_of
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
    units, names, own, known, more = _units(panel, split, ours, rest, scale)
    before, after = split.before[known], split.after[known]
    used, chosen = _scale(own, units, before, scale)
    if used == "relative":
        units, names = _with_events_before(units, names, before, panel.title)
    result = synthetic_of(own, units.rates, before, after, used)
    groups = _groups(len(names), int(ours.sum()), placebos, seed)
    inner = part_of(progress, 0.1, 0.95)
    runs = placebo_runs(
        units, groups, before, after, used,
        lambda share: inner(share, QT_TRANSLATE_NOOP("convivencia", "Placebos")),
    )  # fmt: skip
    chance = judged(result, runs)
    fit = 1 - result.pre_rmspe / result.level if result.level > 0 else None
    weak = _weaknesses(result, chance, own, units, before, used, minimum_fit)
    return SyntheticControl(
        series=_series_table(panel, split, known, result, chance),
        weights=_weight_table(names, result),
        placebos=_placebo_table(panel, ours, names, groups, result, runs, chance),
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


def _units(
    panel: Panel, split: Split, ours: Any, rest: Any, scale: str
) -> tuple[Units, Any, tuple[Any, Any], Any, list[Caveat]]:
    """Return donors with every number, the treated together, and the periods that take part."""
    from .placebos import Units

    counts = panel.counts
    exposure = np.ones(counts.shape) if panel.exposure is None else panel.exposure
    known = (split.before | split.after) & np.isfinite(counts[ours]).all(axis=0)
    whole = rest & np.isfinite(counts[:, known]).all(axis=1)
    notes = []
    if lost := int((rest & ~whole).sum()):
        notes.append(caveat("donors_with_gaps", count=lost))
    n_before, n_after = int((known & split.before).sum()), int((known & split.after).sum())
    if n_before < FEWEST_BEFORE or n_after == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {before} period(s) with a number before the intervention and "
                "{after} after; at least {needed} before and one after are needed.",
            ),
            layer=panel.title,
            before=n_before,
            after=n_after,
            needed=FEWEST_BEFORE,
        )
    _enough_donors(int(whole.sum()), panel.title)
    units = Units(counts[whole][:, known], exposure[whole][:, known])
    own = counts[ours][:, known].sum(axis=0), exposure[ours][:, known].sum(axis=0)
    if scale == "relative" and not own[0][split.before[known]].sum() > 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has no event in the treated areas before the intervention: there is "
                "nothing that could have changed.",
            ),
            layer=panel.title,
        )
    return units, panel.areas[whole], own, known, notes


def _enough_donors(number: int, title: str) -> None:
    if number < FEWEST_DONORS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {count} donor(s) with a number in every period; two or more are "
                "needed.",
            ),
            layer=title,
            count=number,
        )


def _scale(own: Any, units: Units, before: Any, asked: str) -> tuple[Any, list[Caveat]]:
    """Choose what is matched: counts where donors are larger and smaller, else relative ones."""
    if asked != "auto":
        return asked, []
    level = float((own[0] / own[1])[before].mean())
    levels = units.rates[:, before].mean(axis=1)
    if level == 0 or levels.min() <= level <= levels.max():
        return "counts", []
    return "relative", [caveat("matched_relative")]


def _with_events_before(
    units: Units, names: Any, before: Any, title: str
) -> tuple[Units, Any]:
    """Leave out donors without an event before: they have no mean to be divided by."""
    from .placebos import Units

    held = units.counts[:, before].sum(axis=1) > 0
    _enough_donors(int(held.sum()), title)
    return Units(units.counts[held], units.exposure[held]), names[held]


def _groups(donors: int, treated: int, most: int, seed: int) -> list[Any]:
    """Return the donors taken as treated in each placebo: each alone, or as many as are treated."""
    from ..spatial.draws import Draws

    size = max(1, min(treated, donors // 2))
    if size == 1 and donors <= most:
        return [np.array([one]) for one in range(donors)]
    if size == 1:
        drawn = Draws(seed).ordered_samples(donors, most, 1)[:, 0]
        return [np.array([one]) for one in np.sort(drawn)]
    columns = Draws(seed).ordered_samples(donors, size, most)
    return [np.sort(columns[:, one]) for one in range(most)]


def _series_table(
    panel: Panel, split: Split, known: Any, result: Synthetic, chance: Chance
) -> DataFrame:
    import pandas as pd

    def spread(values: Any) -> Any:
        whole = np.full(len(known), np.nan)
        whole[known] = values
        return whole

    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "observed": spread(result.observed),
            "synthetic": spread(result.synthetic),
            "gap": spread(result.gap),
            "placebo_low": spread(chance.band_low),
            "placebo_high": spread(chance.band_high),
        }
    )


def _weight_table(names: Any, result: Synthetic) -> DataFrame:
    import pandas as pd

    order = np.argsort(-result.weights, kind="stable")
    return pd.DataFrame({"area_id": names[order].astype(object), "weight": result.weights[order]})


def _placebo_table(
    panel: Panel,
    ours: Any,
    names: Any,
    groups: list[Any],
    result: Synthetic,
    runs: list[Synthetic],
    chance: Chance,
) -> DataFrame:
    import pandas as pd

    everyone = [result, *runs]
    labels = [", ".join(panel.areas[ours].tolist())]
    labels += [", ".join(names[one].tolist()) for one in groups]
    return pd.DataFrame(
        {
            "area_id": np.array(labels, dtype=object),
            "treated": [True, *([False] * len(runs))],
            "ratio": [one.ratio for one in everyone],
            "effect": [one.effect for one in everyone],
            "percent": [one.percent for one in everyone],
            "pre_rmspe": [one.pre_rmspe for one in everyone],
            "kept": [True, *chance.kept.tolist()],
        }
    )


def _weaknesses(
    result: Synthetic,
    chance: Chance,
    own: Any,
    units: Units,
    before: Any,
    scale: str,
    minimum_fit: float,
) -> list[Caveat]:
    found = []
    donors = len(units.counts)
    kept = int(chance.kept.sum())
    if donors < FEW_DONORS:
        found.append(caveat("few_donors", count=donors, smallest=1 / (len(chance.kept) + 1)))
    if kept < FEW_FOR_95:
        found.append(caveat("limits_of_placebos", count=kept, confidence=chance.confidence))
    if kept < len(chance.kept):
        found.append(caveat("placebos_left_out", count=len(chance.kept) - kept))
    if (periods := int(before.sum())) < FEW_BEFORE:
        found.append(caveat("few_periods_to_fit", count=periods))
    if result.level <= 0 or 1 - result.pre_rmspe / result.level < minimum_fit:
        share = result.pre_rmspe / result.level if result.level > 0 else float("inf")
        found.append(caveat("poor_pre_fit", share=min(share, 99.99)))
    rate, rates = (own[0] / own[1])[before], units.rates[:, before]
    if scale == "relative":
        rate, rates = rate / rate.mean(), rates / rates.mean(axis=1, keepdims=True)
    outside = float(((rate > rates.max(axis=0)) | (rate < rates.min(axis=0))).mean())
    if outside > OUTSIDE_SHARE:
        found.append(caveat("outside_donors", share=outside))
    return found
