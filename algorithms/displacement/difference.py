"""Weighted displacement difference: events averted here, next door and in all, with intervals."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from ..core.caveats import caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Categories,
    CategoryColumn,
    Crs,
    DataFrame,
    DateColumn,
    Incidents,
    Param,
    Progress,
    Role,
    Zones,
)
from .zones import After, Before, ZoneColumn, count_zones

NORMAL_95 = 1.959963984540054
FEW_EVENTS = 30

EFFECTS = (
    Column("effect", "text", QT_TRANSLATE_NOOP("convivencia", "Effect")),
    Column("estimate", "float", QT_TRANSLATE_NOOP("convivencia", "Estimate"), decimals=1),
    Column("se", "float", QT_TRANSLATE_NOOP("convivencia", "Standard error"), decimals=1),
    Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
    Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), decimals=1),
    Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), decimals=1),
)


@dataclass(frozen=True, slots=True)
class Effect:
    """An estimated change in events, with a 95 % interval; None where the variance is zero."""

    estimate: float
    se: float | None
    z: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementDifference(Result):
    """Local, displacement and total effect."""

    SUMMARY: ClassVar = EFFECTS[1:]
    effects: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Displacement difference"), "table", *EFFECTS, main=True
    )
    counts: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Counts by zone"),
        "table",
        Column("zone", "text", QT_TRANSLATE_NOOP("convivencia", "Zone")),
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Before"), decimals=0),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "After"), decimals=0),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²"),
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
    reference="Wheeler & Ratcliffe (2018)",
)
def displacement_difference(
    zones: Zones,
    incidents: Incidents,
    before: Before,
    after: After,
    date: DateColumn,
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
    zone: ZoneColumn = "zone",
    category: CategoryColumn = None,
    categories: Categories = (),
    crs: Crs = None,
    progress: Progress = silent,
) -> DisplacementDifference:
    """Estimate the weighted displacement difference of Wheeler and Ratcliffe (2018).

    (T₁−T₀) − (Ct₁−Ct₀) + (D₁−D₀) − (Cd₁−Cd₀), each count Poisson; a zone without polygons counts
    as zero. Negative means events averted. Each count is divided by its time and area, its
    variance by their square; harm weights multiply estimates and their squares the variances.
    """
    import pandas as pd

    weights = read_harm_weights(harm_weight, category)
    unweighted: tuple[str, ...] = ()
    if weights:
        weights, unweighted = weights_in_use(
            weights,
            incidents,
            category=category,
            categories=categories,
            date=date,
            start=before.split("/")[0],
            end=after.split("/")[1],
        )
    runs: list[tuple[float, Any]] = []
    for kinds, weight in (weights or {categories: 1.0}).items():
        progress(len(runs) / max(1, len(weights)), QT_TRANSLATE_NOOP("convivencia", "Computing"))
        runs.append(
            (
                weight,
                count_zones(
                    zones,
                    incidents,
                    before=before,
                    after=after,
                    date=date,
                    category=category,
                    categories=kinds,
                    zone=zone,
                    crs=crs,
                ),
            )
        )
    first = runs[0][1]
    first.require("treatment", "treatment_control")
    time = first.before_days / first.after_days if time_weight else 1.0
    estimates: dict[str, list[tuple[float, float]]] = {"local": [], "displacement": [], "total": []}
    for weight, counted in runs:
        for name, pair in differences(
            counted.before, counted.after, time=time, area=counted.area_km2 if area_weight else None
        ).items():
            estimates[name].append((weight * pair[0], weight**2 * pair[1]))
    effects = {
        name: effect(sum(item[0] for item in pairs), sum(item[1] for item in pairs))
        for name, pairs in estimates.items()
    }
    caveats = list(
        dict.fromkeys(
            (item.code, tuple(item.facts.items()))
            for _, counted in runs
            for item in counted.caveats
        )
    )
    notes = [caveat(code, **dict(facts)) for code, facts in caveats] + [caveat("no_randomisation")]
    if unweighted:
        notes.append(caveat("unweighted_categories", categories=", ".join(unweighted)))
    total = sum(sum(counted.before.values()) + sum(counted.after.values()) for _, counted in runs)
    if total < FEW_EVENTS:
        notes.append(caveat("few_events", count=total))
    if first.unequal:
        notes.append(caveat("unequal_periods", before=first.before_days, after=first.after_days))
    table = pd.DataFrame(
        [
            {
                "effect": name,
                "estimate": item.estimate,
                "se": item.se,
                "z": item.z,
                "low": item.low,
                "high": item.high,
            }
            for name, item in effects.items()
        ]
    )
    counts = pd.DataFrame(
        [
            {
                "zone": kind,
                "before": sum(counted.before.get(kind, 0) for _, counted in runs),
                "after": sum(counted.after.get(kind, 0) for _, counted in runs),
                "area_km2": first.area_km2[kind],
            }
            for kind in first.before
        ]
    )
    whole = effects["total"]
    return DisplacementDifference(
        effects=table,
        counts=counts,
        caveats=tuple(notes),
        summary={
            "estimate": whole.estimate,
            "se": whole.se,
            "z": whole.z,
            "low": whole.low,
            "high": whole.high,
            "local": effects["local"].estimate,
            "displacement": effects["displacement"].estimate,
        },
    )


def differences(
    before: Mapping[str, float],
    after: Mapping[str, float],
    *,
    time: float = 1.0,
    area: Mapping[str, float] | None = None,
) -> dict[str, tuple[float, float]]:
    """Return estimate and variance of the local, displacement and total difference.

    Parameters
    ----------
    before, after : mapping of str to float
        Counts by kind of zone; a missing kind is zero.
    time : float
        Length of the first period divided by that of the second.
    area : mapping of str to float, optional
        A weight for each kind of zone, such as its size.
    """

    def change(kind: str) -> tuple[float, float]:
        size = 1.0 if area is None else area.get(kind, 1.0)
        first, second = before.get(kind, 0), after.get(kind, 0)
        return (
            second / size - first / (size * time),
            second / size**2 + first / (size * time) ** 2,
        )

    treated, control, surroundings, surroundings_control = (
        change(kind)
        for kind in ("treatment", "treatment_control", "displacement", "displacement_control")
    )
    local = (treated[0] - control[0], treated[1] + control[1])
    moved = (surroundings[0] - surroundings_control[0], surroundings[1] + surroundings_control[1])
    return {
        "local": local,
        "displacement": moved,
        "total": (local[0] + moved[0], local[1] + moved[1]),
    }


def effect(estimate: float, variance: float) -> Effect:
    """Return an estimate with its standard error, z and 95 % limits."""
    if variance == 0:
        return Effect(estimate, None, None, None, None)
    se = math.sqrt(variance)
    return Effect(estimate, se, estimate / se, estimate - NORMAL_95 * se, estimate + NORMAL_95 * se)


def read_harm_weights(
    entries: tuple[str, ...], category: str | None
) -> dict[tuple[str, ...], float]:
    """Read ``Robbery=7`` entries into weights by category."""
    from ..core.errors import InputError

    weights: dict[tuple[str, ...], float] = {}
    for entry in entries:
        name, separator, number = entry.rpartition("=")
        try:
            weight = float(number)
        except ValueError:
            weight = -1.0
        if not separator or not name.strip() or not 0 <= weight < math.inf or category is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Harm weights need the category column and entries such as Robbery=7, not "
                    "“{value}”.",
                ),
                value=entry,
            )
        weights[(name.strip(),)] = weight
    return weights


def weights_in_use(
    weights: Mapping[tuple[str, ...], float],
    incidents: Any,
    *,
    category: str | None,
    categories: tuple[str, ...],
    date: str,
    start: str,
    end: str,
) -> tuple[dict[tuple[str, ...], float], tuple[str, ...]]:
    """Return the weights of the categories that happened, and the categories without a weight.

    Only the categories asked for take part; one that did not happen counts as zero.
    """
    from ..core.errors import InputError
    from ..intake.incidents import select_incidents

    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    happened = (
        {str(kind) for kind in set(chosen.category.tolist())}
        if chosen.category is not None
        else set()
    )
    used = {names: weight for names, weight in weights.items() if names[0] in happened}
    if not used:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” is of a category with a harm weight; there are {known}.",
            ),
            layer=chosen.title,
            known=", ".join(sorted(happened)[:12]),
        )
    return used, tuple(sorted(happened - {names[0] for names in used} - {""}))
