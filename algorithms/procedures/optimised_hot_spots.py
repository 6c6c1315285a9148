"""From points to a map of hot spots in one click, with every choice said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    Areas,
    Categories,
    CategoryColumn,
    Crs,
    DataFrame,
    EndDate,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Progress,
    Seed,
    StartDate,
)
from ..spatial.columns import P_ADJUSTED, P_SIM, P_VALUE, Z
from .parameters import OptionalCellSize


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimisedHotSpots(Result):
    """Hot and cold cells, and the choices that led to them."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents")),
        Column("cells", "integer", QT_TRANSLATE_NOOP("convivencia", "Cells")),
        Column("cell_size", "float", QT_TRANSLATE_NOOP("convivencia", "Cell size"), "m", 0),
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot spots (95 % or more)")),
        Column("cold", "integer", QT_TRANSLATE_NOOP("convivencia", "Cold spots (95 % or more)")),
        Column(
            "hot_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of incidents in hot spots"),
            decimals=3,
        ),
    )
    cells: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Hot spots of incidents"),
        "polygons",
        Column("cell_id", "integer", QT_TRANSLATE_NOOP("convivencia", "Cell"), decimals=0),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Number of events")),
        Z,
        P_VALUE,
        P_SIM,
        P_ADJUSTED,
        Column("spot", "text", QT_TRANSLATE_NOOP("convivencia", "Hot or cold spot")),
        style="getis_ord",
        main=True,
    )
    choices: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What was chosen and why"),
        "table",
        Column("choice", "text", QT_TRANSLATE_NOOP("convivencia", "Choice"), words=True),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Hot spots in one step"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Makes a map of hot spots from points: counts them in square cells and finds where they "
        "gather (Getis–Ord Gi*). Cell size, neighbours and correction follow from the number of "
        "incidents and the size of the area, and each choice is said in a sentence.",
    ),
    reference="Ord & Getis (1995); Wong & Lee (2005); Benjamini & Hochberg (1995)",
)
def optimised_hot_spots(
    incidents: Incidents,
    areas: Areas,
    *,
    category: CategoryColumn = None,
    categories: Categories = (),
    date: OptionalDate = None,
    start: StartDate = None,
    end: EndDate = None,
    cell_size: OptionalCellSize = None,
    alpha: Alpha = 0.05,
    seed: Seed = 1,
    crs: Crs = None,
    progress: Progress = silent,
) -> OptimisedHotSpots:
    """Count incidents in square cells and find where they gather, with Gi* and every choice said.

    ``areas`` is the ground on which incidents could have been reported. Cells of which less than a
    quarter lies on it are left out; those at the boundary are cut for the map, not for the test.
    """
    import numpy as np

    from ..areas.table import area_table
    from ..intake.incidents import select_incidents
    from ..spatial.local import Inference
    from ..spatial.spots import HOT, hot_and_cold
    from . import cell_choices
    from .cell_counts import (
        cell_caveats,
        counted,
        drawn_cells,
        require_fine_enough,
        rings_of,
        scene,
    )
    from .choice_sentences import Choices

    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    progress(0.05, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
    place = scene(area_table(areas), chosen, crs, cell_size)
    by_rule = cell_choices.cell_size(len(place.x), place.ground.area)
    size = by_rule.metres if cell_size is None else cell_size
    require_fine_enough(chosen, size)
    cells = counted(place, size)
    number = rings_of(cells)
    permutations = cell_choices.permutations(len(cells.cells), alpha)
    choices = Choices()
    choices.size("asked" if cell_size is not None else by_rule.reason, cells, place)
    choices.neighbours(number, cells)
    choices.tests(permutations, cells)
    choices.dropped(cells)
    for line in choices.sentences:
        progress(0.2, line)
    found = hot_and_cold(
        cells.events,
        cells.neighbours(number),
        Inference(permutations, "two-sided", "fdr", alpha, seed),
        "count",
        progress=part_of(progress, 0.2, 0.8),
    )
    hot = np.isin(found.columns["spot"], HOT)
    frame = drawn_cells(cells, place, found.columns)
    summary: dict[str, object] = {
        "incidents": len(place.x),
        "cells": len(cells.cells),
        "cell_size": size,
        "hot": found.counts["hot"],
        "cold": found.counts["cold"],
        "hot_share": float(cells.events[hot].sum() / cells.events.sum()),
        "neighbour_rings": number,
        "permutations": permutations,
        "correction": "fdr",
    }
    return OptimisedHotSpots(
        cells=frame,
        choices=choices.table(),
        summary=summary,
        caveats=(*place.caveats, *cell_caveats(cells), *found.caveats),
    )
