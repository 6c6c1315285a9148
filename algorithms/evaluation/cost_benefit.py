"""Cost and benefit of a measure, with the limits of its effect carried through."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Progress
from .money_parameters import (
    CostsFile,
    DiscountRate,
    EffectsTable,
    FirstYear,
    HarmTable,
    Horizon,
    Mix,
    Payer,
    Persistence,
    Prevented,
    PreventedHigh,
    PreventedLow,
    PriceIndex,
    PriceYear,
    ProgrammeCost,
    Swing,
)

if TYPE_CHECKING:
    from .appraisal import Appraisal, Interval
    from .harm_weights import HarmWeights
    from .unit_costs import UnitCosts

LOW = Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), decimals=2)
HIGH = Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), decimals=2)
MEASURES: Mapping[str, str] = {
    "prevented": QT_TRANSLATE_NOOP("convivencia", "Events prevented in a year"),
    "present_cost": QT_TRANSLATE_NOOP("convivencia", "Present value of the cost"),
    "present_benefit": QT_TRANSLATE_NOOP("convivencia", "Present value of the benefit"),
    "net_present_value": QT_TRANSLATE_NOOP("convivencia", "Net present value"),
    "benefit_cost_ratio": QT_TRANSLATE_NOOP("convivencia", "Benefit for each unit of cost"),
    "cost_per_event": QT_TRANSLATE_NOOP("convivencia", "Cost for each event prevented"),
    "break_even": QT_TRANSLATE_NOOP("convivencia", "Events a year at which it pays"),
    "harm_prevented": QT_TRANSLATE_NOOP("convivencia", "Harm prevented in a year"),
}
NOT_SAID = QT_TRANSLATE_NOOP("convivencia", "not said")


@dataclass(frozen=True, slots=True, kw_only=True)
class CostBenefit(Result):
    """What it cost, what it was worth, what that hangs on, and who pays and benefits."""

    SUMMARY: ClassVar = (
        Column("present_cost", "float", MEASURES["present_cost"]),
        Column("present_benefit", "float", MEASURES["present_benefit"]),
        Column("net_present_value", "float", MEASURES["net_present_value"]),
        Column("benefit_cost_ratio", "float", MEASURES["benefit_cost_ratio"]),
        Column("cost_per_event", "float", MEASURES["cost_per_event"]),
        Column(
            "internal_rate",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Internal rate of return"),
            decimals=4,
        ),
        Column(
            "payback",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Year by which it has paid"),
            decimals=0,
        ),
    )
    results: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Cost and benefit"),
        "table",
        Column("measure", "text", QT_TRANSLATE_NOOP("convivencia", "Measure"), words=True),
        Column("value", "float", QT_TRANSLATE_NOOP("convivencia", "Value"), decimals=2),
        LOW,
        HIGH,
        main=True,
    )
    flows: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Cost and benefit by year"),
        "table",
        Column("year", "integer", QT_TRANSLATE_NOOP("convivencia", "Year"), decimals=0),
        Column("cost", "float", QT_TRANSLATE_NOOP("convivencia", "Cost")),
        Column("benefit", "float", QT_TRANSLATE_NOOP("convivencia", "Benefit")),
        Column("benefit_low", "float", QT_TRANSLATE_NOOP("convivencia", "Benefit, lower limit")),
        Column("benefit_high", "float", QT_TRANSLATE_NOOP("convivencia", "Benefit, upper limit")),
        Column("discounted", "float", QT_TRANSLATE_NOOP("convivencia", "Net, discounted")),
    )
    sensitivity: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What the balance hangs on"),
        "table",
        Column("parameter", "text", QT_TRANSLATE_NOOP("convivencia", "Assumption")),
        LOW,
        HIGH,
        Column("npv_low", "float", QT_TRANSLATE_NOOP("convivencia", "Balance at the lower value")),
        Column("npv_high", "float", QT_TRANSLATE_NOOP("convivencia", "Balance at the upper value")),
    )
    distribution: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Who pays and who benefits"),
        "table",
        Column("who", "text", QT_TRANSLATE_NOOP("convivencia", "Who"), words=True),
        Column("pays", "float", QT_TRANSLATE_NOOP("convivencia", "Pays")),
        Column("benefits", "float", QT_TRANSLATE_NOOP("convivencia", "Is spared")),
    )
    harm: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Harm prevented by offence"),
        "table",
        Column("offence", "text", QT_TRANSLATE_NOOP("convivencia", "Offence")),
        Column("prevented", "float", QT_TRANSLATE_NOOP("convivencia", "Events prevented"), "", 1),
        Column("weight", "float", QT_TRANSLATE_NOOP("convivencia", "Weight of one event")),
        Column("harm", "float", QT_TRANSLATE_NOOP("convivencia", "Harm prevented"), "", 0),
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Cost and benefit of a measure"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Puts what a measure cost beside what the events it prevented would have cost, with the "
        "limits of the effect carried through: balance, benefit for each unit of cost, cost for "
        "each event prevented, what the balance hangs on, who pays and who is spared. Offences "
        "without a cost or a weight are counted apart, never as zero.",
    ),
    reference="Sherman, Neyroud & Neyroud (2016); HM Treasury (2022)",
)
def cost_benefit(
    effects: EffectsTable = None,
    *,
    prevented: Prevented = None,
    prevented_low: PreventedLow = None,
    prevented_high: PreventedHigh = None,
    mix: Mix = (),
    unit_costs: CostsFile = None,
    programme_cost: ProgrammeCost = (),
    payer: Payer = None,
    harm_weights: HarmTable = None,
    discount_rate: DiscountRate = 0.05,
    first_year: FirstYear = 0,
    horizon: Horizon = 1,
    persistence: Persistence = 1.0,
    price_year: PriceYear = None,
    price_index: PriceIndex = (),
    swing: Swing = 0.25,
    progress: Progress = silent,
) -> CostBenefit:
    """Hold the cost of a measure against what the events it prevented would have cost.

    Year 0 is not discounted; prices are those of one year. The limits of the effect go through to
    every figure; where they include zero, the cost for each event has no upper limit and none is
    given. A cost of one event is the mean over the offences prevented.
    """
    from .appraisal import Appraisal, sensitivity
    from .harm_weights import read_weights
    from .money_entries import effect_given, read_amounts, read_index, read_mix, shares_of

    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    effect = effect_given(effects, prevented, prevented_low, prevented_high)
    costs = read_amounts(programme_cost)
    mixed = read_mix(mix)
    table = _unit_costs(unit_costs, price_year, read_index(price_index))
    shares = shares_of(mixed, () if table is None else table.offences)
    unit_cost, notes = _cost_of_one(table, shares)
    appraisal = Appraisal(costs, effect, unit_cost, discount_rate, first_year, horizon, persistence)
    harm_table = read_weights(harm_weights) if harm_weights else None
    harm, harm_notes = _harm(harm_table, shares, effect)
    notes += [*_weaknesses(appraisal), *harm_notes]
    return CostBenefit(
        results=_results(appraisal, harm),
        flows=_flows(appraisal),
        sensitivity=_frame(
            [asdict(one) for one in sensitivity(appraisal, swing)],
            CostBenefit,
            "sensitivity",
        ),
        distribution=_distribution(appraisal, table, shares, payer),
        harm=harm,
        caveats=tuple(notes),
        summary={
            "prevented": effect.value,
            "prevented_low": effect.low,
            "prevented_high": effect.high,
            "present_cost": appraisal.present_cost,
            "present_benefit": appraisal.present_benefit.value,
            "net_present_value": appraisal.net_present_value.value,
            "benefit_cost_ratio": appraisal.benefit_cost_ratio.value,
            "cost_per_event": appraisal.cost_per_event.value,
            "internal_rate": appraisal.internal_rate,
            "payback": appraisal.payback,
            "currency": "" if table is None else table.currency,
            "price_year": None if table is None else table.price_year,
        },
    )


def _frame(rows: list[dict[str, object]], result: type[Result], name: str) -> Any:
    """Return rows as a table with the columns that the part declares, empty or not."""
    import pandas as pd

    from ..core.results import part_specs

    columns = next(item.columns for item in part_specs(result) if item.name == name)
    frame = pd.DataFrame(rows, columns=[column.name for column in columns])
    return frame.astype({column.name: float for column in columns if column.type == "float"})


def _unit_costs(
    path: str | None, price_year: int | None, index: Mapping[int, float]
) -> UnitCosts | None:
    """Read the table of unit costs, in any state that a table of incidents may have."""
    from pathlib import Path

    from ..intake.raw_sources import read_raw
    from .unit_costs import read_unit_costs

    if path is None:
        return None
    raw = read_raw(path)
    return read_unit_costs(raw.frame, Path(path).name, price_year, index)


def _cost_of_one(
    table: UnitCosts | None, shares: Mapping[str, float]
) -> tuple[float | None, list[Caveat]]:
    """Return the mean cost of an event over the offences; uncosted ones are said, never zero."""
    if table is None or not table.costs:
        notes = [] if table is None else list(table.caveats)
        return None, [*notes, caveat("no_unit_costs")]
    costed = {name: table.of_one(name) for name in shares}
    missing = [name for name, cost in costed.items() if cost is None]
    notes = list(table.caveats)
    if len(missing) == len(costed):
        return None, [*notes, caveat("no_unit_costs")]
    if missing:
        notes.append(
            caveat(
                "uncosted_offences",
                offences=", ".join(missing),
                share=sum(shares[name] for name in missing),
            )
        )
    return sum(shares[name] * cost for name, cost in costed.items() if cost is not None), notes


def _weaknesses(appraisal: Appraisal) -> list[Caveat]:
    effect, notes = appraisal.prevented, []
    if not appraisal.cost:
        notes.append(caveat("no_programme_cost"))
    if effect.low is None or effect.high is None:
        notes.append(caveat("effect_without_limits"))
    elif effect.low <= 0 <= effect.high:
        notes.append(caveat("effect_includes_zero", low=effect.low, high=effect.high))
    if effect.value is not None and effect.value < 0:
        notes.append(caveat("nothing_prevented"))
    if appraisal.unit_cost is not None:
        notes += [caveat("avoided_not_saved"), caveat("partial_costs")]
    if appraisal.turns > 1:
        notes.append(caveat("irr_not_unique"))
    if appraisal.horizon > 1:
        notes.append(caveat("effect_goes_on", years=appraisal.horizon, share=appraisal.persistence))
    return notes


def _harm(
    table: HarmWeights | None, shares: Mapping[str, float], effect: Interval
) -> tuple[Any, list[Caveat]]:
    """Return the harm prevented by offence; offences without a weight stand on their own lines."""
    if table is None:
        return None, []
    prevented = effect.value or 0.0
    rows: list[dict[str, object]] = []
    for name, share in shares.items():
        weight = table.weight(name)
        rows.append(
            {
                "offence": name,
                "prevented": prevented * share,
                "weight": weight,
                "harm": None if weight is None else prevented * share * weight,
            }
        )
    notes = [
        caveat(
            "weights_are_a_choice",
            title=table.title,
            version=table.version,
            year=table.year,
            source=table.source,
        )
    ]
    missing = [str(row["offence"]) for row in rows if row["weight"] is None]
    if missing:
        notes.append(
            caveat(
                "unweighted_offences",
                offences=", ".join(missing),
                share=sum(shares[name] for name in missing),
            )
        )
    if table.illustrative:
        notes.append(caveat("illustrative_weights"))
    return _frame(rows, CostBenefit, "harm"), notes


def _results(appraisal: Appraisal, harm: Any) -> Any:
    from .appraisal import Interval

    found = {
        "prevented": appraisal.prevented,
        "present_cost": Interval(appraisal.present_cost),
        "present_benefit": appraisal.present_benefit,
        "net_present_value": appraisal.net_present_value,
        "benefit_cost_ratio": appraisal.benefit_cost_ratio,
        "cost_per_event": appraisal.cost_per_event,
        "break_even": Interval(appraisal.break_even),
    }
    if harm is not None and harm["harm"].notna().any() and appraisal.prevented.value:
        of_one = float(harm["harm"].sum()) / appraisal.prevented.value
        found["harm_prevented"] = appraisal.prevented.through(lambda events: events * of_one)
    rows: list[dict[str, object]] = [
        {"measure": MEASURES[name], "value": item.value, "low": item.low, "high": item.high}
        for name, item in found.items()
    ]
    return _frame(rows, CostBenefit, "results")


def _flows(appraisal: Appraisal) -> Any:
    effect = appraisal.prevented

    def yearly(events: float | None) -> list[float | None]:
        if events is None or appraisal.unit_cost is None:
            return [None] * appraisal.years
        return [*appraisal.benefits(events)]

    benefit, low, high = (yearly(item) for item in (effect.value, effect.low, effect.high))
    net = appraisal.net_flows or [math.nan] * appraisal.years
    rows: list[dict[str, object]] = [
        {
            "year": year,
            "cost": appraisal.costs[year] if appraisal.cost else None,
            "benefit": benefit[year],
            "benefit_low": low[year],
            "benefit_high": high[year],
            "discounted": net[year] / (1 + appraisal.rate) ** year,
        }
        for year in range(appraisal.years)
    ]
    return _frame(rows, CostBenefit, "flows")


def _distribution(
    appraisal: Appraisal,
    table: UnitCosts | None,
    shares: Mapping[str, float],
    payer: str | None,
) -> Any:
    """Return present values by who pays and who is spared a cost."""
    from .unit_costs import UNNAMED

    spared: dict[str, float] = {}
    events = appraisal.discounted_events.value
    for name, share in shares.items():
        for bearer, cost in ({} if table is None else table.borne(name)).items():
            label = NOT_SAID if bearer == UNNAMED else bearer
            spared[label] = spared.get(label, 0.0) + share * cost * (events or 0.0)
    pays = {payer or NOT_SAID: appraisal.present_cost}
    rows: list[dict[str, object]] = [
        {"who": who, "pays": pays.get(who, 0.0), "benefits": spared.get(who, 0.0)}
        for who in dict.fromkeys((*pays, *spared))
    ]
    return _frame(rows, CostBenefit, "distribution")
