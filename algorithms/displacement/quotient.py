"""Weighted displacement quotient: did what was gained here turn up next door?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

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
    Incidents,
    OptionalDate,
    Progress,
    Zones,
)
from .zones import After, AfterCount, Before, BeforeCount, ZoneColumn

INTERPRETATIONS = {
    "diffusion_exceeds_effect": QT_TRANSLATE_NOOP(
        "convivencia",
        "Diffusion of benefits larger than the effect in the treated zone itself.",
    ),
    "diffusion": QT_TRANSLATE_NOOP(
        "convivencia", "Diffusion of benefits: the surroundings improved too."
    ),
    "none": QT_TRANSLATE_NOOP("convivencia", "Neither displacement nor diffusion."),
    "displacement_below_effect": QT_TRANSLATE_NOOP(
        "convivencia", "Some displacement, smaller than what was gained."
    ),
    "displacement_equals_effect": QT_TRANSLATE_NOOP(
        "convivencia", "Displacement as large as what was gained."
    ),
    "displacement_exceeds_effect": QT_TRANSLATE_NOOP(
        "convivencia", "Displacement larger than what was gained."
    ),
    "not_interpretable": QT_TRANSLATE_NOOP(
        "convivencia",
        "Not interpretable: the treated zone did not improve against its control.",
    ),
    "undefined": QT_TRANSLATE_NOOP(
        "convivencia", "Not defined: a control count is zero, or nothing changed."
    ),
}

MEASURES = (
    Column("gross_effect", "float", QT_TRANSLATE_NOOP("convivencia", "Gross effect"), decimals=0),
    Column("net_effect", "float", QT_TRANSLATE_NOOP("convivencia", "Net effect"), decimals=3),
    Column("success", "float", QT_TRANSLATE_NOOP("convivencia", "Success measure"), decimals=3),
    Column(
        "buffer_measure", "float", QT_TRANSLATE_NOOP("convivencia", "Buffer measure"), decimals=3
    ),
    Column(
        "wdq",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Weighted displacement quotient"),
        decimals=3,
    ),
    Column(
        "total_net_effect",
        "float",
        QT_TRANSLATE_NOOP("convivencia", "Total net effect"),
        decimals=1,
    ),
    Column("interpretation", "text", QT_TRANSLATE_NOOP("convivencia", "Interpretation")),
)


@dataclass(frozen=True, slots=True)
class Quotient:
    """The measures of Bowers & Johnson (2003); None where a measure is not defined."""

    gross_effect: float
    net_effect: float | None
    success: float | None
    buffer_measure: float | None
    wdq: float | None
    total_net_effect: float | None
    interpretation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplacementQuotient(Result):
    """The quotient, and the counts it rests on."""

    SUMMARY: ClassVar = MEASURES
    measures: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Displacement quotient"), "table", *MEASURES, main=True
    )
    counts: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Counts by zone"),
        "table",
        Column("zone", "text", QT_TRANSLATE_NOOP("convivencia", "Zone")),
        Column("before", "integer", QT_TRANSLATE_NOOP("convivencia", "Before"), decimals=0),
        Column("after", "integer", QT_TRANSLATE_NOOP("convivencia", "After"), decimals=0),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Crime displacement quotient (WDQ)"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Compares the treated zone and its surroundings with a control zone, before and after, and "
        "says whether crime moved next door or the benefit spread. It is read only when the "
        "treated zone improved. For small counts and for an interval use the difference.",
    ),
    reference="Bowers & Johnson (2003)",
)
def displacement_quotient(
    zones: Zones,
    incidents: Incidents | None = None,
    before: Before = None,
    after: After = None,
    date: OptionalDate = None,
    *,
    zone: ZoneColumn = "zone",
    before_count: BeforeCount = None,
    after_count: AfterCount = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    crs: Crs = None,
    progress: Progress = silent,
) -> DisplacementQuotient:
    """Compute the weighted displacement quotient of Bowers and Johnson (2003).

    The control is ``treatment_control``. The quotient is given only when the treated zone improved
    against it; otherwise the result says why not. With ``before_count`` and ``after_count`` the
    zones carry their counts and no incidents are needed.
    """
    import pandas as pd

    from .zone_events import counts_of_zones

    counted = counts_of_zones(
        zones,
        incidents,
        before=before,
        after=after,
        date=date,
        category=category,
        categories=categories,
        zone=zone,
        before_count=before_count,
        after_count=after_count,
        crs=crs,
    )
    counted.require("treatment", "displacement", "treatment_control")
    progress(0.8, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    pair = {kind: (counted.before[kind], counted.after[kind]) for kind in counted.before}
    measures = quotient(pair["treatment"], pair["displacement"], pair["treatment_control"])
    caveats = counted.weaknesses("treatment", "displacement", "treatment_control")
    if measures.interpretation == "not_interpretable":
        caveats.append(caveat("quotient_not_interpretable"))
    if measures.interpretation == "undefined":
        caveats.append(caveat("quotient_undefined"))
    row: dict[str, Any] = {item.name: getattr(measures, item.name) for item in MEASURES}
    return DisplacementQuotient(
        measures=pd.DataFrame([row]),
        counts=pd.DataFrame(
            [{"zone": kind, "before": first, "after": last} for kind, (first, last) in pair.items()]
        ),
        summary=row,
        caveats=tuple(caveats),
    )


def quotient(
    response: tuple[int, int], buffer: tuple[int, int], control: tuple[int, int]
) -> Quotient:
    """Return the measures from counts before and after in response, buffer and control zones."""
    response_before, response_after = response
    buffer_before, buffer_after = buffer
    control_before, control_after = control
    gross = float(response_before - response_after)
    if control_before == 0 or control_after == 0:
        return Quotient(gross, None, None, None, None, None, "undefined")
    success = response_after / control_after - response_before / control_before
    spread = buffer_after / control_after - buffer_before / control_before
    growth = control_after / control_before
    total = (response_before * growth - response_after) + (buffer_before * growth - buffer_after)
    if success == 0:
        return Quotient(gross, 0.0, 0.0, spread, None, total, "undefined")
    if success > 0:
        return Quotient(gross, -success, success, spread, None, total, "not_interpretable")
    return Quotient(
        gross, -success, success, spread, spread / success, total, _interpretation(spread / success)
    )


def _interpretation(wdq: float) -> str:
    if math.isclose(wdq, -1.0, abs_tol=1e-9):
        return "displacement_equals_effect"
    if math.isclose(wdq, 0.0, abs_tol=1e-9):
        return "none"
    if wdq > 1:
        return "diffusion_exceeds_effect"
    if wdq > 0:
        return "diffusion"
    return "displacement_below_effect" if wdq > -1 else "displacement_exceeds_effect"
