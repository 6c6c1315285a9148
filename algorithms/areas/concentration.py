"""Concentration: how few places hold how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    DataFrame,
    GeoDataFrame,
    NumericColumn,
    Param,
    Progress,
    Role,
    Seed,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30
LAW = {25: (0.004, 0.016), 50: (0.021, 0.060)}
"""Weisburd (2015): between which shares of street segments lie that hold so many per cent of the
crime of a city; the range over eight cities."""
MORE_CONCENTRATED = QT_TRANSLATE_NOOP(
    "convivencia", "More concentrated than in any of the cities compared"
)
WITHIN = QT_TRANSLATE_NOOP("convivencia", "As concentrated as in the cities compared")
LESS = QT_TRANSLATE_NOOP("convivencia", "Less concentrated than in any of the cities compared")
CHANCE_RUNS = 99
CHANCE_DRAWS = 20_000_000

AreasOrStreets = Annotated[
    GeoDataFrame,
    Role("layer", geometry=("polygon", "line")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas or street segments"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Polygons, or lines such as the street segments that “Hot routes” makes with their "
            "number of events.",
        ),
    ),
]


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
        "any",
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
    law: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Law of crime concentration"),
        "table",
        Column(
            "events_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of events"), decimals=2
        ),
        Column(
            "places", "integer", QT_TRANSLATE_NOOP("convivencia", "Street segments"), decimals=0
        ),
        Column(
            "places_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of street segments"),
            decimals=4,
        ),
        Column(
            "lowest_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Lowest share of the cities compared"),
            decimals=4,
        ),
        Column(
            "highest_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Highest share of the cities compared"),
            decimals=4,
        ),
        Column(
            "chance_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share if length alone decided"),
            decimals=4,
        ),
        Column(
            "compared",
            "text",
            QT_TRANSLATE_NOOP("convivencia", "Against the cities compared"),
            words=True,
        ),
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Concentration (Lorenz, Gini)"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells how few areas or street segments hold a quarter, half and four fifths of the "
        "reported events; of streets, also how that compares with other cities. With fewer events "
        "than places, use the generalised Gini.",
    ),
    reference="Bernasco & Steenbeek (2017); Weisburd (2015)",
)
def concentration(
    areas: AreasOrStreets,
    value: NumericColumn,
    *,
    area_id: AreaId = None,
    seed: Seed = 1,
    progress: Progress = silent,
) -> ConcentrationResult:
    """Measure how few areas hold most of a total.

    Shares are of all areas with a value, those with zero included. The number of areas that hold a
    share is the smallest whose sum reaches it.

    Of lines, ``law`` holds the shares of segments with 25 and 50 per cent of the events against
    the range that Weisburd (2015) found in eight cities, 0.4 to 1.6 and 2.1 to 6.0 per cent, and
    against what the same number of events gives when they fall anywhere in proportion to length:
    few events on many segments are on few of them by chance alone (Bernasco & Steenbeek 2017).
    """
    import pandas as pd

    from .table import area_table, extended

    table = area_table(areas, area_id, lines=True)
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
    law = None
    if _is_lines(table):
        caveats = (*caveats, caveat("law_of_concentration"))
        lengths = _lengths(table, positions)
        law = law_of_concentration(held, lengths, measures, seed)
    return ConcentrationResult(
        areas=frame, lorenz=lorenz, law=law, summary=summary, caveats=caveats
    )


def _is_lines(table: Any) -> bool:
    """Tell whether the places are lines."""
    import shapely

    return bool((shapely.get_dimensions(table.shapes) == 1).any())


def _lengths(table: Any, positions: NDArray[np.int64]) -> FloatArray:
    """Return the length of each place in metres, zero where it has no shape."""
    import shapely

    shapes, _, _ = table.measured(None)
    lengths: FloatArray = np.nan_to_num(shapely.length(shapes[positions]))
    return lengths


def law_of_concentration(
    values: FloatArray, lengths: FloatArray, measures: Concentration, seed: int
) -> DataFrame:
    """Return the shares of segments that hold 25 and 50 per cent, beside cities' and chance's.

    Parameters
    ----------
    values : numpy.ndarray
        Events of each segment.
    lengths : numpy.ndarray
        Their lengths; chance throws events on them in proportion.
    measures : Concentration
        How many segments hold the shares.
    seed : int
        The same seed gives the same chance.
    """
    import pandas as pd

    chance = _by_chance(values, lengths, seed)
    rows = []
    for share, (low, high) in LAW.items():
        places = measures.places[share]
        found = places / len(values)
        sentence = MORE_CONCENTRATED if found < low else WITHIN if found <= high else LESS
        rows.append((share / 100, places, found, low, high, chance[share], sentence))
    names = [
        "events_share", "places", "places_share", "lowest_share", "highest_share", "chance_share",
        "compared",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=names)


def _by_chance(values: FloatArray, lengths: FloatArray, seed: int) -> dict[int, float]:
    """Return the mean share of segments that hold 25 and 50 per cent of as many random events."""
    from ..spatial.draws import Draws

    total = round(float(values.sum()))
    if (values != np.rint(values)).any() or lengths.sum() == 0 or total > CHANCE_DRAWS:
        return dict.fromkeys(LAW, float("nan"))
    runs = max(1, min(CHANCE_RUNS, CHANCE_DRAWS // total))
    draws = Draws(seed)
    found: dict[int, list[float]] = {share: [] for share in LAW}
    for _ in range(runs):
        counts = np.bincount(draws.weighted(lengths, total), minlength=len(values))
        places = measure_concentration(counts.astype(float)).places
        for share, shares in found.items():
            shares.append(places[share] / len(values))
    return {share: float(np.mean(shares)) for share, shares in found.items()}


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
