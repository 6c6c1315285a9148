"""What a comparison could detect, before acting: the smallest effect with the power asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Alpha, DataFrame, Param, Progress, Role

if TYPE_CHECKING:
    from .power import Plan

FEW_EVENTS = 30
SHOWN = (10, 20, 30)
"""Reductions, in per cent, for which what is needed is told."""

_REDUCTION = QT_TRANSLATE_NOOP("convivencia", "Reduction")


def _in_percent(value: float | None) -> float | None:
    return None if value is None else 100 * value


Treated = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Events in the treated zone"),
        QT_TRANSLATE_NOOP("convivencia", "Events reported in the time before."),
        minimum=1,
        maximum=1e9,
    ),
]
Control = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Events in its control"),
        QT_TRANSLATE_NOOP("convivencia", "Events reported in the time before."),
        minimum=1,
        maximum=1e9,
    ),
]
Surroundings = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Events in the surroundings"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Events before in the zone around the treated one; 0 when it is not looked at. With "
            "it, the total effect is what is tested.",
        ),
        minimum=0,
        maximum=1e9,
    ),
]
SurroundingsControl = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Events in the control of the surroundings"),
        QT_TRANSLATE_NOOP("convivencia", "Events reported in the time before; 0 for none."),
        minimum=0,
        maximum=1e9,
    ),
]
AfterLength = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Length of the time after"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The time before being one: 0.5 is half as long, 2 twice as long."
        ),
        minimum=0.01,
        maximum=100,
    ),
]
Months = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Months before"),
        QT_TRANSLATE_NOOP(
            "convivencia", "In how many months the events were counted, to tell lengths in months."
        ),
        minimum=0.1,
        maximum=600,
    ),
]
PowerAsked = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Power"),
        QT_TRANSLATE_NOOP(
            "convivencia", "How often an effect of that size would be found, such as 0.8."
        ),
        minimum=0.5,
        maximum=0.999,
        advanced=True,
    ),
]
Sided = Annotated[
    Literal["two-sided", "reduction"],
    Role(
        "choice",
        choices=(
            ("two-sided", QT_TRANSLATE_NOOP("convivencia", "Two-sided")),
            ("reduction", QT_TRANSLATE_NOOP("convivencia", "Only a reduction")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Test"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Two-sided would find an increase too; it needs a larger effect."
        ),
        advanced=True,
    ),
]
Overdispersion = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Overdispersion"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Variance of the counts by their mean: 1 is Poisson's; crimes have 1.5 to 3 often.",
        ),
        minimum=1,
        maximum=100,
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectableEffect(Result):
    """The smallest detectable effect by two tests, the power of any effect, and what it needs."""

    SUMMARY: ClassVar = (
        Column(
            "detectable_events",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Smallest detectable reduction in events"),
            decimals=0,
        ),
        Column(
            "detectable_percent",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Smallest detectable reduction"),
            "%",
            1,
        ),
        Column(
            "ratio_percent",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Smallest reduction detectable by the ratio"),
            "%",
            1,
        ),
        Column(
            "expected_after",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events expected after without the measure"),
            decimals=0,
        ),
    )
    effects: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Detectable effect"),
        "table",
        Column("test", "text", QT_TRANSLATE_NOOP("convivencia", "Test")),
        Column("reduction", "float", _REDUCTION, "%", 1),
        Column("events", "float", QT_TRANSLATE_NOOP("convivencia", "Events averted"), decimals=0),
        Column(
            "se",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard error with that effect"),
            decimals=2,
        ),
        Column("power", "float", QT_TRANSLATE_NOOP("convivencia", "Power")),
        main=True,
    )
    curve: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Power by effect"),
        "table",
        Column("reduction", "float", _REDUCTION, "%", 0),
        Column("power", "float", QT_TRANSLATE_NOOP("convivencia", "Power of the difference")),
        Column("power_ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Power of the ratio")),
    )
    needed: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What an effect needs"),
        "table",
        Column("test", "text", QT_TRANSLATE_NOOP("convivencia", "Test")),
        Column("reduction", "float", _REDUCTION, "%", 0),
        Column("power", "float", QT_TRANSLATE_NOOP("convivencia", "Power as planned")),
        Column(
            "after_months",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Months after that suffice"),
            decimals=1,
        ),
        Column(
            "extra_months",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Months more than planned"),
            decimals=1,
        ),
        Column(
            "times_events",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Times as many events that suffice"),
            decimals=1,
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Detectable effect (power)"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Says before acting how large a reduction must be for the evaluation to find it, with the "
        "events that the zones have, and how much longer one would have to wait for a smaller one. "
        "If only an unlikely effect can be found, change the plan first.",
    ),
    reference="Wheeler & Ratcliffe (2018)",
)
def detectable_effect(
    treated: Treated,
    control: Control,
    *,
    displacement: Surroundings = 0.0,
    displacement_control: SurroundingsControl = 0.0,
    after_length: AfterLength = 1.0,
    months: Months = 12.0,
    power: PowerAsked = 0.8,
    alpha: Annotated[
        Alpha,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Significance level"),
            QT_TRANSLATE_NOOP(
                "convivencia", "How often the test may find an effect where there is none."
            ),
            minimum=1e-6,
            maximum=0.5,
            advanced=True,
        ),
    ] = 0.05,
    alternative: Sided = "two-sided",
    overdispersion: Overdispersion = 1.0,
    progress: Progress = silent,
) -> DetectableEffect:
    """Find the smallest reduction that a comparison detects with the power asked for.

    Difference: T₁ − L·T₀ − (C₁ − L·C₀) and the same around, L being the length after; its variance
    is that of the counts with the effect, T₁ = L·T₀·(1 − reduction) among them, times the
    overdispersion. Ratio: ln((T₁/T₀)/(C₁/C₀)) with variance Σ 1/count. Both by the normal
    approximation. The surroundings are taken to stay as they are.
    """
    import pandas as pd

    from .power import Plan, difference_error, difference_power, least_reduction, ratio_power
    from .power import ratio_error as error_of_ratio

    if alpha >= power:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“power” ({power:g}) must be above “alpha” ({alpha:g})."
            ),
            power=power,
            alpha=alpha,
        )
    plan = Plan(
        treated, control, displacement, displacement_control, after_length, overdispersion, alpha,
        alternative,
    )  # fmt: skip
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    expected = treated * after_length
    rows: list[dict[str, object]] = []
    for name, of, error in (
        ("difference", difference_power, difference_error),
        ("ratio", ratio_power, error_of_ratio),
    ):
        found = least_reduction(plan, power, of)
        rows.append(
            {
                "test": name,
                "reduction": _in_percent(found),
                "events": None if found is None else expected * found,
                "se": None if found is None else error(plan, found),
                "power": None if found is None else of(plan, found),
            }
        )
    shares = [step / 100 for step in range(101)]
    effects = pd.DataFrame(rows).astype(
        dict.fromkeys(("reduction", "events", "se", "power"), float)
    )
    return DetectableEffect(
        effects=effects,
        curve=pd.DataFrame(
            {
                "reduction": [100 * share for share in shares],
                "power": [difference_power(plan, share) for share in shares],
                "power_ratio": [ratio_power(plan, share) for share in shares],
            }
        ),
        needed=_needed(plan, power, months),
        summary={
            "detectable_events": rows[0]["events"],
            "detectable_percent": rows[0]["reduction"],
            "ratio_percent": rows[1]["reduction"],
            "expected_after": expected,
            "power": power,
            "alpha": alpha,
        },
        caveats=_weaknesses(plan, rows),
    )


def _needed(plan: Plan, power: float, months: float) -> DataFrame:
    """Return for some reductions the months after, and the events, that would suffice."""
    import pandas as pd

    from .power import difference_power, length_needed, ratio_power, times_as_many

    rows = []
    for name, of in (("difference", difference_power), ("ratio", ratio_power)):
        for percent in SHOWN:
            share = percent / 100
            length = length_needed(plan, share, power, of)
            rows.append(
                {
                    "test": name,
                    "reduction": float(percent),
                    "power": of(plan, share),
                    "after_months": None if length is None else length * months,
                    "extra_months": None
                    if length is None
                    else max(0.0, (length - plan.after_length) * months),
                    "times_events": times_as_many(plan, share, power, of),
                }
            )
    return pd.DataFrame(rows).astype({"after_months": float, "extra_months": float})


def _weaknesses(plan: Plan, rows: list[dict[str, object]]) -> tuple[Caveat, ...]:
    found = [caveat("power_is_a_plan")]
    if plan.overdispersion == 1:
        found.append(caveat("poisson_assumed"))
    if rows[0]["reduction"] is None:
        found.append(caveat("nothing_detectable", count=plan.treated))
    if min(plan.treated, plan.control) * min(1.0, plan.after_length) < FEW_EVENTS:
        found.append(caveat("few_events", count=round(plan.treated + plan.control)))
    return tuple(found)
