"""Concentration: how few places hold how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..core.caveats import caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import AreaId, Areas, DataFrame, GeoDataFrame, NumericColumn, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30


@dataclass(frozen=True, slots=True)
class Concentration:
    """Measures of how unevenly a total is spread over places.

    Parameters
    ----------
    gini : float
        0 when every place holds the same, near 1 when one holds all.
    generalised_gini : float
        Corrected for fewer events than places (Bernasco & Steenbeek 2017).
    places : dict of int to int
        The smallest number of places that hold 25, 50 and 80 per cent.
    """

    gini: float
    generalised_gini: float
    places: dict[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcentrationResult(Result):
    """Concentration over areas, the Lorenz table, and each area's place in it."""

    SUMMARY: ClassVar = (
        Column("gini", "float", QT_TRANSLATE_NOOP("convivencia", "Gini coefficient")),
        Column(
            "generalised_gini",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Generalised Gini coefficient"),
        ),
        Column(
            "share_25",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of areas that hold 25 %"),
            decimals=3,
        ),
        Column(
            "share_50",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of areas that hold 50 %"),
            decimals=3,
        ),
        Column(
            "share_80",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of areas that hold 80 %"),
            decimals=3,
        ),
        Column(
            "areas_50",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Areas that hold half of the events"),
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Concentration of reported events"),
        "polygons",
        Column(
            "share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of all events"), decimals=4
        ),
        Column("rank", "integer", QT_TRANSLATE_NOOP("convivencia", "Rank"), decimals=0),
        Column(
            "cumulative_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Cumulative share"),
            decimals=4,
        ),
        style="concentration",
        main=True,
    )
    lorenz: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Lorenz table"),
        "table",
        Column(
            "places_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of areas"), decimals=4
        ),
        Column(
            "events_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of events"), decimals=4
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Concentration (Lorenz, Gini)"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells how few areas hold a quarter, half and four fifths of the reported events. With "
        "fewer events than areas, use the generalised Gini.",
    ),
    reference="Bernasco & Steenbeek (2017); Weisburd (2015)",
)
def concentration(
    areas: Areas,
    value: NumericColumn,
    *,
    area_id: AreaId = None,
    progress: Progress = silent,
) -> ConcentrationResult:
    """Measure how few areas hold most of a total.

    Shares are of all areas with a value, those with zero included. The number of areas that hold a
    share is the smallest whose sum reaches it.
    """
    import pandas as pd

    from .table import area_table, extended

    table = area_table(areas, area_id)
    values, caveats = table.numbers(value)
    caveats = (*table.caveats, *caveats)
    positions = table.order[np.isfinite(values)[table.order]]
    held = values[positions]
    if held.min() < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Concentration needs values of zero or more; “{column}” has {value}."
            ),
            column=value,
            value=float(held.min()),
        )
    if held.sum() == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{column}” is zero everywhere: nothing to concentrate."
            ),
            column=value,
        )
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    measures = measure_concentration(held)
    if held.sum() < FEW_EVENTS:
        caveats = (*caveats, caveat("few_events", count=int(held.sum())))
    # the highest first; equal ones in the order of their identifiers
    ranked = np.argsort(-held, kind="stable")
    cumulative = np.cumsum(held[ranked]) / held.sum()
    place = table.spread(positions[ranked], np.arange(1, len(held) + 1, dtype=float))
    frame = extended(
        table.frame,
        {
            "share": table.spread(positions[ranked], held[ranked] / held.sum()),
            "rank": pd.Series(place, index=table.frame.index).astype("Int64"),
            "cumulative_share": table.spread(positions[ranked], cumulative),
        },
    )
    number = len(held)
    lorenz = pd.DataFrame(
        {
            "places_share": np.r_[0.0, np.arange(1, number + 1) / number],
            "events_share": np.r_[0.0, cumulative],
        }
    )
    summary: dict[str, object] = {
        "gini": measures.gini,
        "generalised_gini": measures.generalised_gini,
        "areas": number,
        "events": float(held.sum()),
    }
    for share, places in measures.places.items():
        summary[f"share_{share}"] = places / number
        summary[f"areas_{share}"] = places
    return ConcentrationResult(areas=frame, lorenz=lorenz, summary=summary, caveats=caveats)


def measure_concentration(values: FloatArray) -> Concentration:
    """Return the Gini coefficients and the number of places that hold 25, 50 and 80 per cent.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), zero or more, with a positive sum.
    """
    ascending = np.sort(values)
    number, total = len(values), float(values.sum())
    gini = float(((2 * np.arange(1, number + 1) - number - 1) * ascending).sum() / (number * total))
    generalised = max(1.0, number / total) * (gini - 1) + 1
    cumulative = np.cumsum(ascending[::-1])
    places = {
        share: int(np.searchsorted(cumulative, share / 100 * total * (1 - 1e-12)) + 1)
        for share in (25, 50, 80)
    }
    return Concentration(gini, float(generalised), places)
