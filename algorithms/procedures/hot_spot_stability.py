"""How far a map of hot spots depends on cell size, origin, neighbours and chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    AreaId,
    Areas,
    Categories,
    CategoryColumn,
    Crs,
    DataFrame,
    EndDate,
    GeoDataFrame,
    OptionalDate,
    Param,
    Permutations,
    PointTable,
    Progress,
    Role,
    Seed,
    StartDate,
)
from .parameters import OptionalCellSize

if TYPE_CHECKING:
    from .reruns import Reruns

STABLE, SOMETIMES = 0.8, 0.2
READINGS = ("stable_hot", "unstable_hot", "sometimes_hot", "not_hot", "no_data")


@dataclass(frozen=True, slots=True, kw_only=True)
class HotSpotStability(Result):
    """How often each place is hot when the choices behind the map are varied."""

    SUMMARY: ClassVar = (
        Column("runs", "integer", QT_TRANSLATE_NOOP("convivencia", "Re-runs")),
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots (95 % or more)")),
        Column(
            "stable_hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Of them hot in most re-runs")
        ),
        Column(
            "sometimes_hot",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Not hot here, but in some re-runs"),
        ),
    )
    places: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Stability of hot spots"),
        "polygons",
        Column("spot", "text", QT_TRANSLATE_NOOP("convivencia", "Hot or cold spot")),
        Column(
            "stability",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of re-runs in which the place is hot"),
        ),
        Column("reading", "text", QT_TRANSLATE_NOOP("convivencia", "Reading")),
        style="stability",
        main=True,
    )
    runs: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Re-runs"),
        "table",
        Column("run", "integer", QT_TRANSLATE_NOOP("convivencia", "Re-run"), decimals=0),
        Column(
            "cell_size",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Cell size"),
            "m",
            0,
            optional=True,
        ),
        Column(
            "shift_x",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Origin moved east, in cells"),
            optional=True,
        ),
        Column(
            "shift_y",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Origin moved north, in cells"),
            optional=True,
        ),
        Column("neighbours", "text", QT_TRANSLATE_NOOP("convivencia", "Neighbours")),
        Column("seed", "integer", QT_TRANSLATE_NOOP("convivencia", "Seed"), decimals=0),
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots (95 % or more)")),
        Column(
            "kept",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the map's hot spots that are hot here too"),
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Stability of hot spots"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Draws the map of hot spots again and again with other cells, another origin, other "
        "neighbours and other random draws, and tells for each place in what share of them it is "
        "hot. A hot spot that comes and goes with such choices is no place to decide upon.",
    ),
    reference="Openshaw (1984); Ord & Getis (1995)",
)
def hot_spot_stability(
    areas: Areas,
    incidents: Annotated[
        PointTable | None,
        Role("layer", geometry=("point", "none")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Incidents"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "With incidents, square cells over the areas are varied; without them, the areas "
                "stay and their neighbours are varied.",
            ),
        ),
    ] = None,
    value: Annotated[
        str | None,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Value"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Without incidents: the numbers of the areas to analyse."
            ),
        ),
    ] = None,
    *,
    category: CategoryColumn = None,
    categories: Categories = (),
    date: OptionalDate = None,
    start: StartDate = None,
    end: EndDate = None,
    cell_size: OptionalCellSize = None,
    permutations: Permutations = 99_999,
    alpha: Alpha = 0.05,
    seed: Seed = 1,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> HotSpotStability:
    """Tell in what share of re-runs each place is a hot spot at 95 %.

    With incidents: three cell sizes, four origins, two widths of neighbourhood and two seeds, 48
    re-runs; a place is the cell of the middle size. Without: four kinds of neighbours and four
    seeds, 16 re-runs. Every re-run corrects its p-values as the map does. Lay the result over the
    map of hot spots: hatched places depend on the choices.
    """
    from ..areas.table import area_table
    from ..intake.incidents import select_incidents
    from .reruns import of_areas, of_incidents

    if incidents is None:
        if value is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Give “incidents”, or the “value” of the areas to analyse."
                )
            )
        found = of_areas(
            area_table(areas, area_id), value, permutations, alpha, seed, crs, progress
        )
    else:
        if value is not None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Give either “incidents” or a “value” of the areas, not both."
                )
            )
        chosen = select_incidents(
            incidents, category=category, categories=categories, date=date, start=start, end=end
        )
        progress(0.05, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
        found = of_incidents(
            area_table(areas, area_id),
            chosen,
            cell_size,
            permutations,
            alpha,
            seed,
            crs,
            part_of(progress, 0.1, 1.0),
        )
    return _result(found)


def _result(found: Reruns) -> HotSpotStability:
    import numpy as np
    import pandas as pd

    from ..spatial.spots import HOT

    hot = np.isin(found.spot, HOT)
    reading = np.where(
        hot,
        np.where(found.stability >= STABLE, "stable_hot", "unstable_hot"),
        np.where(found.stability >= SOMETIMES, "sometimes_hot", "not_hot"),
    ).astype(object)
    reading[~np.isfinite(found.stability)] = "no_data"
    summary: dict[str, object] = {"runs": len(found.runs), "hot": int(hot.sum())}
    for kind in ("stable_hot", "unstable_hot", "sometimes_hot"):
        summary[kind] = int((reading == kind).sum())
    frame = found.draw({"spot": found.spot, "stability": found.stability, "reading": reading})
    return HotSpotStability(
        places=frame,
        runs=pd.DataFrame(list(found.runs)),
        summary=summary | dict(found.facts),
        caveats=found.caveats,
    )
