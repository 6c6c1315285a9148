"""The re-runs of a map of hot spots: what is varied, and how often each place is hot."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.table import AreaTable, extended
from ..core.caveats import Caveat, distinct
from ..core.progress import Progress, part_of
from ..spatial.local import Inference
from ..spatial.neighbourhood import Neighbourhood
from ..spatial.spots import HOT, hot_and_cold
from ..spatial.units import Units, prepared_units
from . import cell_choices
from .cell_counts import (
    CountedCells,
    cell_caveats,
    counted,
    drawn_cells,
    require_fine_enough,
    rings_of,
    scene,
)

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from ..intake.incidents import Selection

    FloatArray = NDArray[np.float64]

SIZES = (1.0, 0.8, 1.25)
SHIFTS = ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5))
NEIGHBOURS: Mapping[str, Mapping[str, Any]] = {
    "queen": {"weights": "queen"},
    "rook": {"weights": "rook"},
    "knn 4": {"weights": "knn", "neighbours": 4},
    "knn 8": {"weights": "knn", "neighbours": 8},
}
SEEDS_OF_CELLS, SEEDS_OF_AREAS = 2, 4


@dataclass(frozen=True, slots=True)
class Reruns:
    """What the re-runs found.

    Parameters
    ----------
    spot : numpy.ndarray
        The class of each place in the map itself, the first run.
    stability : numpy.ndarray
        The share of runs in which it is hot at 95 %; NaN where it never took part.
    runs : sequence of mapping
        One for each run: what was varied, how many were hot.
    draw : callable
        Makes a layer of the places from columns.
    facts : mapping
        For the summary.
    caveats : tuple of Caveat
        What was left out or assumed.
    """

    spot: NDArray[Any]
    stability: FloatArray
    runs: Sequence[Mapping[str, object]]
    draw: Callable[[Mapping[str, Any]], GeoDataFrame]
    facts: Mapping[str, object]
    caveats: tuple[Caveat, ...]


def of_incidents(
    table: AreaTable,
    chosen: Selection,
    cell_size: float | None,
    permutations: int,
    alpha: float,
    seed: int,
    crs: str | None,
    progress: Progress,
) -> Reruns:
    """Vary size and origin of square cells, the rings of neighbours and the seed."""
    finest = None if cell_size is None else min(SIZES) * cell_size
    place = scene(table, chosen, crs, finest)
    by_rule = cell_choices.cell_size(len(place.x), place.ground.area).metres
    size = by_rule if cell_size is None else cell_size
    require_fine_enough(chosen, min(SIZES) * size)
    own = counted(place, size)
    rings = rings_of(own)
    x, y = own.lattice.centres(own.cells)
    varied = list(
        itertools.product(SIZES, SHIFTS, (rings, rings + 1), range(seed, seed + SEEDS_OF_CELLS))
    )
    tally = _Tally(len(own.cells))
    caveats: list[Caveat] = [*place.caveats, *cell_caveats(own)]
    # the first run is the map itself, with the draws that ``optimised_hot_spots`` gives it
    enough = max(permutations, cell_choices.permutations(len(own.cells), alpha))
    cells, weights = own, own.neighbours(rings)
    before = varied[0][:-1]
    for number, (factor, shift, reach, chance) in enumerate(varied):
        if (factor, shift) != before[:2]:
            cells = counted(place, size * factor, shift)
        if (factor, shift, reach) != before:
            weights, before = cells.neighbours(reach), (factor, shift, reach)
        found = hot_and_cold(
            cells.events,
            weights,
            Inference(permutations if number else enough, "two-sided", "fdr", alpha, chance),
            "count",
            progress=part_of(progress, number / len(varied), (number + 1) / len(varied)),
        )
        if number == 0:
            caveats += found.caveats
        spot = found.columns["spot"]
        there = _looked_up(cells, spot, x, y)
        tally.add(
            there,
            {
                "cell_size": cells.lattice.size,
                "shift_x": shift[0],
                "shift_y": shift[1],
                "neighbours": f"{(2 * reach + 1) ** 2 - 1}",
                "seed": chance,
                "hot": int(np.isin(spot, HOT).sum()),
            },
        )
    return Reruns(
        tally.first,
        tally.stability,
        tally.rows,
        partial(drawn_cells, own, place),
        {"cell_size": size, "incidents": len(place.x), "cells": len(own.cells)},
        distinct(caveats),
    )


def of_areas(
    table: AreaTable,
    value: str,
    permutations: int,
    alpha: float,
    seed: int,
    crs: str | None,
    progress: Progress,
) -> Reruns:
    """Keep the areas, and vary their neighbours and the seed."""
    varied = list(itertools.product(NEIGHBOURS, range(seed, seed + SEEDS_OF_AREAS)))
    prepared: dict[str, Units] = {
        name: prepared_units(table, value, Neighbourhood(**options, crs=crs))
        for name, options in NEIGHBOURS.items()
    }
    tally = _Tally(len(next(iter(prepared.values())).values))
    caveats = [item for units in prepared.values() for item in units.caveats]
    for number, (name, chance) in enumerate(varied):
        units = prepared[name]
        found = hot_and_cold(
            units.values,
            units.weights,
            Inference(permutations, "two-sided", "fdr", alpha, chance),
            value,
            progress=part_of(progress, number / len(varied), (number + 1) / len(varied)),
        )
        if number == 0:
            caveats += found.caveats
        spot = found.columns["spot"]
        tally.add(
            spot,
            {"neighbours": name, "seed": chance, "hot": int(np.isin(spot, HOT).sum())},
        )
    units = prepared["queen"]
    return Reruns(
        units.spread(tally.first, "no_data"),
        units.spread(tally.stability, np.nan),
        tally.rows,
        partial(extended, table.frame),
        {"areas": len(units.values)},
        distinct(caveats),
    )


class _Tally:
    """Counts in how many runs each place was hot, of those in which it took part."""

    def __init__(self, places: int) -> None:
        self._hot = np.zeros(places)
        self._part = np.zeros(places)
        self.rows: list[dict[str, object]] = []
        self.first: NDArray[Any] = np.empty(0, dtype=object)

    def add(self, spot: NDArray[Any], row: dict[str, object]) -> None:
        """Take the classes of one run, the map itself first."""
        hot = np.isin(spot, HOT)
        if not self.rows:
            self.first = spot
        self._hot += hot
        self._part += ~np.isin(spot, ("no_data", "island"))
        own = np.isin(self.first, HOT)
        kept = float(hot[own].mean()) if own.any() else np.nan
        self.rows.append({"run": len(self.rows) + 1, **row, "kept": kept})

    @property
    def stability(self) -> FloatArray:
        """The share of runs in which each place was hot."""
        share = np.full(len(self._hot), np.nan)
        np.divide(self._hot, self._part, out=share, where=self._part > 0)
        return share


def _looked_up(cells: CountedCells, spot: NDArray[Any], x: FloatArray, y: FloatArray) -> Any:
    """Return the class that the middle of each place has in another run's cells."""
    of_cell = np.full(cells.lattice.count, "no_data", dtype=object)
    of_cell[cells.cells] = spot
    where = cells.lattice.cells_of(x, y)
    return np.where(where >= 0, of_cell[where], "no_data")
