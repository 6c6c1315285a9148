"""Weighted displacement difference: events averted here, next door and in all, with intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    Crs,
    DataFrame,
    Incidents,
    OptionalDate,
    Param,
    Progress,
    Role,
    Zones,
)
from .zones import After, AfterCount, Before, BeforeCount, ZoneColumn, ZoneCounts

if TYPE_CHECKING:
    from .effects import Estimate, Weighing
    from .reporting import ReportingShares
    from .zone_events import ZoneEvents

NOTABLE_INFLATION = 1.15
OTHER_SIZE = 1.5

EFFECTS = (
    Column("effect", "text", QT_TRANSLATE_NOOP("convivencia", "Effect")),
    Column("estimate", "float", QT_TRANSLATE_NOOP("convivencia", "Estimate"), decimals=1),
    Column("se", "float", QT_TRANSLATE_NOOP("convivencia", "Standard error"), decimals=1),
    Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
    Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), decimals=1),
    Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), decimals=1),
)
INFLATION = Column(
    "inflation",
    "float",
    QT_TRANSLATE_NOOP("convivencia", "Variance against that of independent events"),
)
RELATIVE = (
    Column("effect", "text", QT_TRANSLATE_NOOP("convivencia", "Effect")),
    Column(
        "odds_ratio",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Odds ratio (above 1: fewer events)"),
    ),
    Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
    Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
    Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
    Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
    Column(
        "low_overdispersed",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Lower limit, overdispersed counts"),
    ),
    Column(
        "high_overdispersed",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Upper limit, overdispersed counts"),
    ),
    Column(
        "percent_change",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Change against the control"),
        "%",
        1,
    ),
    Column("phi", "float", QT_TRANSLATE_NOOP("convivencia", "Phi"), decimals=3),
)

ComparisonChoice = Annotated[
    Literal["counts", "proportion"],
    Role(
        "choice",
        choices=(
            ("counts", QT_TRANSLATE_NOOP("convivencia", "In counts (as published)")),
            ("proportion", QT_TRANSLATE_NOOP("convivencia", "In proportion to the control")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Compare"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "In counts, a control with many more events than the treated zone makes any common "
            "rise or fall look like an effect; in proportion it does not.",
        ),
        advanced=True,
    ),
]
Variance = Annotated[
    Literal["poisson", "clustered"],
    Role(
        "choice",
        choices=(
            ("poisson", QT_TRANSLATE_NOOP("convivencia", "Independent events (as published)")),
            ("clustered", QT_TRANSLATE_NOOP("convivencia", "Events that follow each other")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Interval for"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Events that follow another nearby, as burglaries do, vary more than independent ones. "
            "The second choice widens the interval by the close pairs that are really there.",
        ),
        advanced=True,
    ),
]
ClusterDistance = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Near in space"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Within which distance one event is taken to follow another."
        ),
        minimum=1,
        maximum=10_000,
        unit="m",
        advanced=True,
    ),
]
ClusterDays = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Near in time"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Within how many days one event is taken to follow another."
        ),
        minimum=1,
        maximum=366,
        unit="days",
        advanced=True,
    ),
]
Reporting = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Share of events reported"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "From surveys: the share before, the share after and, if known, their standard errors, "
            "such as 0.25, 0.20, 0.02, 0.02. The records of the second period are then put on the "
            "reporting of the first.",
        ),
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementDifference(Result):
    """Local, displacement and total effect."""

    SUMMARY: ClassVar = EFFECTS[1:]
    effects: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Displacement difference"),
        "table",
        *EFFECTS,
        INFLATION,
        main=True,
    )
    counts: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Counts by zone"),
        "table",
        Column("zone", "text", QT_TRANSLATE_NOOP("convivencia", "Zone")),
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Before"), decimals=0),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "After"), decimals=0),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²"),
    )
    relative: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Relative effects"), "table", *RELATIVE
    )
    cumulative: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Effect as it grew"),
        "table",
        Column("end", "date", QT_TRANSLATE_NOOP("convivencia", "Up to")),
        *EFFECTS[1:3],
        *EFFECTS[4:],
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Crime displacement difference (WDD)"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Estimates how many events were averted (negative) or added (positive) in the treated "
        "zone, in its surroundings and in all, against control zones, with 95 % limits. It "
        "works with small counts and zeros.",
    ),
    reference="Wheeler & Ratcliffe (2018); Farrington et al. (2007); Knox (1964)",
)
def displacement_difference(
    zones: Zones,
    incidents: Incidents | None = None,
    before: Before = None,
    after: After = None,
    date: OptionalDate = None,
    *,
    time_weight: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Divide by time"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Put counts of periods of different length on the length of the second.",
            ),
        ),
    ] = True,
    area_weight: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Divide by area"),
            QT_TRANSLATE_NOOP("convivencia", "Compare events per square kilometre."),
        ),
    ] = False,
    harm_weight: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Harm weights"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Category=weight, separated by commas. Categories without a weight are left out "
                "and said.",
            ),
            advanced=True,
        ),
    ] = (),
    comparison: ComparisonChoice = "counts",
    variance: Variance = "poisson",
    cluster_distance: ClusterDistance = 200.0,
    cluster_days: ClusterDays = 14.0,
    reporting: Reporting = (),
    zone: ZoneColumn = "zone",
    before_count: BeforeCount = None,
    after_count: AfterCount = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    crs: Crs = None,
    progress: Progress = silent,
) -> DisplacementDifference:
    """Estimate the weighted displacement difference of Wheeler and Ratcliffe (2018).

    (T₁−T₀) − (Ct₁−Ct₀) + (D₁−D₀) − (Cd₁−Cd₀), each count Poisson; a zone without polygons counts
    as zero. Negative means events averted. Each count is divided by its time and area, its
    variance by their square; harm weights multiply estimates and their squares the variances.

    With ``comparison="proportion"`` the expected change is the control's proportion: T₁ − T₀·C₁/C₀,
    the same for the surroundings with their own control (or that of the treated zone, where they
    have none), with the variance of both counts (delta method). Time and area then have no say.

    Events that follow each other vary more than a Poisson process. How much is measured from the
    pairs close in space and time beyond those that chance would bring (Knox 1964), given as
    ``inflation``, and with ``variance="clustered"`` the interval is widened by it, never narrowed.

    ``relative`` holds the odds ratios of the zones against their controls; ``cumulative`` the total
    effect up to each month of the second period, month by month against the same stretch of the
    first: its limits are for one month at a time, not for the whole curve.

    With ``before_count`` and ``after_count`` the zones carry their counts and no incidents are
    needed.
    """
    from .effects import Estimate, Weighing, differences, estimates
    from .harm_entries import read_harm_weights, weights_in_use
    from .reporting import read_reporting
    from .zone_events import zone_events
    from .zones import counts_given

    share = read_reporting(reporting)
    events: ZoneEvents | None = None
    unweighted: tuple[str, ...] = ()
    harm = read_harm_weights(harm_weight, category)
    if incidents is None:
        counted = counts_given(
            zones,
            before_count=before_count,
            after_count=after_count,
            before=before,
            after=after,
            zone=zone,
            crs=crs,
        )
    else:
        events = zone_events(
            zones,
            incidents,
            before=before,
            after=after,
            date=date,
            category=category,
            categories=categories,
            zone=zone,
            crs=crs,
        )
        if harm:
            harm, unweighted = weights_in_use(harm, events.happened, events.title)
        counted = events.counts(events.of_categories(harm) if harm else None)
    counted.require("treatment", "treatment_control")
    progress(0.6, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    weighing = Weighing(
        counted.before_days / counted.after_days if time_weight else 1.0,
        counted.area_km2 if area_weight else None,
        harm or None,
        comparison,
    )
    if events is None:
        found = {
            name: Estimate(*pair)
            for name, pair in differences(
                counted.before,
                counted.after,
                time=weighing.time,
                area=weighing.area,
                comparison=comparison,
            ).items()
        }
    else:
        found = estimates(
            events,
            weighing,
            clusters=not events.months_only,
            near=cluster_distance,
            within=cluster_days,
        )
    notes = counted.weaknesses()
    if unweighted:
        notes.append(caveat("unweighted_categories", categories=", ".join(unweighted)))
    if comparison == "counts" and not area_weight:
        notes += _said_of_sizes(counted)
    notes += _said_of_clusters(found["total"], variance, events)
    if share is not None:
        notes.append(caveat("reporting_corrected", before=share.before, after=share.after))
    rows = _effect_rows(found, counted, weighing, events, variance, share)
    return DisplacementDifference(
        effects=rows,
        counts=_counts(counted),
        relative=_relative(counted),
        cumulative=None
        if events is None
        else _cumulative(events, weighing, found["total"], variance),
        caveats=tuple(notes),
        summary=_summary(rows, found["total"]),
    )


def _said_of_sizes(counted: ZoneCounts) -> list[Caveat]:
    """Say when a control is not of the size of what it is compared with."""
    pairs = (("treatment", "treatment_control"), ("displacement", "displacement_control"))
    for zone, control in pairs:
        here, there = counted.before.get(zone, 0), counted.before.get(control, 0)
        if control in counted.before and max(here, there) > OTHER_SIZE * max(1, min(here, there)):
            return [caveat("controls_of_other_size", here=here, there=there)]
    return []


def _said_of_clusters(total: Estimate, variance: str, events: ZoneEvents | None) -> list[Caveat]:
    """Say when events follow each other, and when that cannot be seen."""
    if events is None or events.months_only:
        wanted = variance == "clustered"
        return [caveat("clusters_not_seen")] if wanted else []
    if total.clustered and total.inflation >= NOTABLE_INFLATION:
        code = "clusters_allowed_for" if variance == "clustered" else "events_follow_each_other"
        return [caveat(code, inflation=total.inflation)]
    return []


def _effect_rows(
    found: dict[str, Estimate],
    counted: ZoneCounts,
    weighing: Weighing,
    events: ZoneEvents | None,
    variance: str,
    share: ReportingShares | None,
) -> Any:
    """Return one row for each effect."""
    import pandas as pd

    from .effects import corrected_for_reporting, effect, later_part

    rows = []
    for name, item in found.items():
        spread = item.variance + (item.added if variance == "clustered" else 0.0)
        pair = (item.estimate, spread)
        if share is not None:
            later = later_part(name, counted, weighing, events)
            pair = corrected_for_reporting(pair, later, share)
        one = effect(*pair)
        rows.append(
            {
                "effect": name,
                "estimate": one.estimate,
                "se": one.se,
                "z": one.z,
                "low": one.low,
                "high": one.high,
                "inflation": None if events is None else item.inflation,
            }
        )
    frame = pd.DataFrame(rows)
    numbers = [name for name in frame.columns if name != "effect"]
    return frame.astype(dict.fromkeys(numbers, float))


def _summary(rows: Any, total: Estimate) -> dict[str, object]:
    by_effect = rows.set_index("effect")
    whole = by_effect.loc["total"]
    return {
        **{
            name: None if whole[name] != whole[name] else float(whole[name])
            for name in ("estimate", "se", "z", "low", "high")
        },
        "local": float(by_effect.loc["local", "estimate"]),
        "displacement": float(by_effect.loc["displacement", "estimate"]),
        "recorded": total.estimate,
        "inflation": total.inflation,
    }


def _counts(counted: ZoneCounts) -> Any:
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "zone": kind,
                "before": counted.before[kind],
                "after": counted.after[kind],
                "area_km2": counted.area_km2[kind],
            }
            for kind in counted.before
        ]
    )


def _relative(counted: ZoneCounts) -> Any:
    """Return the odds ratios; the surroundings without a control of their own use the treated's."""
    import pandas as pd

    from .odds_ratios import relative_effect

    def pair(kind: str) -> tuple[float, float]:
        return counted.before.get(kind, 0), counted.after.get(kind, 0)

    own = (
        "displacement_control" if "displacement_control" in counted.before else "treatment_control"
    )
    rows = [
        {"effect": "local", **_plain(relative_effect(pair("treatment"), pair("treatment_control")))}
    ]
    if "displacement" in counted.before:
        found = relative_effect(pair("displacement"), pair(own))
        rows.append({"effect": "displacement", **_plain(found)})
    return pd.DataFrame(rows, columns=[item.name for item in RELATIVE]).astype(
        {item.name: float for item in RELATIVE[1:]}
    )


def _plain(found: Any) -> dict[str, float | None]:
    return {item.name: getattr(found, item.name) for item in RELATIVE[1:]}


def _cumulative(events: ZoneEvents, weighing: Weighing, total: Estimate, variance: str) -> Any:
    """Return the effect as it grew, widened by as much as the whole one."""
    import numpy as np
    import pandas as pd

    from .effects import NORMAL_95, cumulative

    grown = cumulative(events, weighing)
    wider = total.inflation if variance == "clustered" else 1.0
    se = np.sqrt(grown.variance * wider)
    return pd.DataFrame(
        {
            "end": grown.end.astype("datetime64[s]"),
            "estimate": grown.estimate,
            "se": se,
            "low": grown.estimate - NORMAL_95 * se,
            "high": grown.estimate + NORMAL_95 * se,
        }
    )
