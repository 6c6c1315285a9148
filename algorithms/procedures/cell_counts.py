"""Incidents counted in square cells of a study area, ready for local statistics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.matching import by_location
from ..areas.overlaps import polygons_of
from ..areas.square_lattice import SquareLattice, StudyGround, study_ground
from ..areas.table import AreaTable
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.precision import require_precision
from ..spatial.lattice import ring_neighbours
from ..spatial.weights import NeighbourWeights
from .cell_choices import cell_size, rings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from ..intake.incidents import Selection

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

FEWEST_EVENTS = 30
INSIDE = 0.25
"""The least share of a cell that lies in the study area: slivers count too little to test."""
_GAP = 0.05
"""Of a cell's side: half the width of a gap between areas that is closed for the drawing."""
ONE_CELL = 0.1
"""The share of all events from which a single cell is said."""
_PIXELS_A_CELL = 4
_PIXELS = 20_000_000
_MOST_CELLS = _PIXELS // 40
"""So that each is told by more than enough pixels."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Incidents on the ground of a study area, both in metres.

    Parameters
    ----------
    x, y : numpy.ndarray
        The incidents inside.
    shapes : numpy.ndarray
        The areas.
    ground : StudyGround
        The areas as pixels.
    crs : str or None
        Where both are measured.
    caveats : tuple of Caveat
        What was left out or assumed.
    """

    x: FloatArray
    y: FloatArray
    shapes: NDArray[Any]
    ground: StudyGround
    crs: str | None
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class CountedCells:
    """The cells of a lattice that lie in the study area, with their events.

    Parameters
    ----------
    lattice : SquareLattice
        All cells.
    cells : numpy.ndarray
        The numbers of those that take part.
    events : numpy.ndarray
        Their counts.
    slivers, lost : int
        Cells left out because little of them lies inside, and the events in them.
    """

    lattice: SquareLattice
    cells: IntArray
    events: FloatArray
    slivers: int
    lost: int

    def neighbours(self, number_of_rings: int) -> NeighbourWeights:
        """Return the cells around each cell, some rings of them, as neighbours."""
        row, column = self.lattice.rows_and_columns(self.cells)
        starts, found = ring_neighbours(row, column, number_of_rings)
        facts = {"kind": "rings", "rings": number_of_rings, "cell_size": self.lattice.size}
        return NeighbourWeights(starts, found, np.ones(len(found)), True, facts)


def scene(
    table: AreaTable, chosen: Selection, crs: str | None, finest: float | None = None
) -> Scene:
    """Put the chosen incidents on the ground of the areas.

    Parameters
    ----------
    finest : float, optional
        The side of the smallest cells that will be laid over it, when the user chose them.

    Raises
    ------
    InputError
        When too few incidents lie inside for any map, or the cells would be too many.
    """
    area, caveats = by_location(table, chosen)
    shapes, measured_crs, more = table.measured(crs)
    inside = area >= 0
    if (number := int(inside.sum())) < FEWEST_EVENTS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Only {count} incidents lie inside the areas; a map of hot spots needs {fewest} or "
                "more.",
            ),
            count=number,
            fewest=FEWEST_EVENTS,
        )
    points = chosen.points.select(np.flatnonzero(inside))
    if points.crs is not None and measured_crs is not None:
        points = points.in_crs(measured_crs)
    size = cell_size(number, _area_of(shapes)).metres
    if finest is not None:
        _require_few_enough(shapes, finest)
        size = min(size, finest)
    ground = study_ground(shapes, _pixel(shapes, size))
    found = (*table.caveats, *chosen.caveats, *caveats, *more)
    return Scene(points.x, points.y, shapes, ground, measured_crs, found)


def counted(place: Scene, size: float, shift: tuple[float, float] = (0.0, 0.0)) -> CountedCells:
    """Count the incidents of a scene in cells of one size and origin."""
    lattice = SquareLattice.over(place.ground.bounds, size, shift)
    share = place.ground.shares(lattice)
    events = lattice.counts(place.x, place.y).astype(float)
    kept = share >= INSIDE
    thin = ~kept & ((share > 0) | (events > 0))
    return CountedCells(
        lattice,
        np.flatnonzero(kept),
        events[kept],
        int(thin.sum()),
        int(events[thin].sum()),
    )


def _require_few_enough(shapes: NDArray[Any], size: float) -> None:
    """Refuse cells so small that there would be too many of them."""
    import shapely

    left, bottom, right, top = shapely.total_bounds(shapes[~shapely.is_missing(shapes)])
    count = (right - left) * (top - bottom) / size**2
    if count > _MOST_CELLS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A cell size of {size} m would make about {count} cells; choose {better} m or "
                "more, or a smaller extent.",
            ),
            size=f"{size:g}",
            count=f"{count:,.0f}",
            better=f"{np.ceil(size * np.sqrt(count / _MOST_CELLS)):g}",
        )


def require_fine_enough(chosen: Selection, size: float) -> None:
    """Refuse cells finer than the positions are."""
    require_precision(chosen.points, size, chosen.title)


def cell_caveats(cells: CountedCells) -> tuple[Caveat, ...]:
    """Say what was left out at the boundary, and when one cell holds much of all there is."""
    found = []
    if cells.slivers:
        found.append(caveat("slivers", count=cells.slivers, events=cells.lost, share=INSIDE))
    total = float(cells.events.sum())
    if total and (share := float(cells.events.max()) / total) > ONE_CELL:
        found.append(caveat("one_cell", count=int(cells.events.max()), share=share))
    return tuple(found)


def rings_of(cells: CountedCells) -> int:
    """Choose the rings of neighbours for these cells."""
    return rings(float(cells.events.mean()) if len(cells.events) else 0.0)


def drawn_cells(cells: CountedCells, place: Scene, columns: Mapping[str, Any]) -> GeoDataFrame:
    """Return the cells as a layer, cut at the boundary of the study area, with their counts."""
    import geopandas
    import shapely

    shapes = cells.lattice.squares(cells.cells)
    outline = shapely.union_all(place.shapes[~shapely.is_missing(place.shapes)])
    # gaps between boundaries that do not quite meet are no boundary of the study area
    gap = cells.lattice.size * _GAP
    outline = shapely.buffer(
        shapely.buffer(outline, gap, join_style="mitre"), -gap, join_style="mitre"
    )
    shapely.prepare(outline)
    cut = ~shapely.contains(outline, shapes)
    shapes[cut] = polygons_of(shapely.intersection(shapes[cut], outline))
    return geopandas.GeoDataFrame(
        {
            "cell_id": np.arange(1, len(shapes) + 1),
            "count": cells.events.astype(np.int64),
            **columns,
        },
        geometry=shapes,
        crs=place.crs,
    )


def _area_of(shapes: NDArray[Any]) -> float:
    import shapely

    return float(shapely.area(shapes[~shapely.is_missing(shapes)]).sum())


def _pixel(shapes: NDArray[Any], size: float) -> float:
    """Return a pixel that tells quarters of a cell, but never more pixels than fit."""
    import shapely

    left, bottom, right, top = shapely.total_bounds(shapes[~shapely.is_missing(shapes)])
    return float(max(size / _PIXELS_A_CELL, np.sqrt((right - left) * (top - bottom) / _PIXELS)))
