"""Mask a layer of points: rings by density, or a grid, inside the areas and with k people near."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.location import locate
from ..areas.projection import crs_to_measure_in
from ..areas.table import area_table
from ..core.caveats import Caveat
from ..core.errors import InputError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from .masking import SPREAD, People, radius_of, ring_moves, snapped, with_company

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..intake.points import Points

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = ["Masked", "mask"]

MOST_ATTEMPTS = 60
STEPS = 10_000
"""Points whose surroundings are looked at together."""


@dataclass(frozen=True, slots=True)
class Masked:
    """Masked points.

    Parameters
    ----------
    rows : numpy.ndarray of int
        Which of the points could be masked.
    x, y : numpy.ndarray
        Where they are shown, in ``crs``.
    distance : numpy.ndarray
        How far each was moved, in metres.
    k : numpy.ndarray
        Among how many each is hidden.
    """

    rows: IntArray
    x: FloatArray
    y: FloatArray
    distance: FloatArray
    k: FloatArray
    crs: str | None
    method: str
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class _Ground:
    """The areas in metres: who lives there, and what must not be left."""

    people: People | None
    shapes: NDArray[Any]
    order: IntArray
    unit: IntArray
    """The larger unit of each area."""
    typical: FloatArray
    """The density of each area's unit, for areas where nobody lives."""

    def area_of(self, x: FloatArray, y: FloatArray) -> IntArray:
        return locate(x, y, self.shapes, self.order).area


def mask(
    points: Points,
    names: list[str],
    secret: bytes,
    method: str,
    k: int,
    areas: Any,
    population: str | None,
    within: str | None,
    least_distance: float,
    cell_size: float,
    crs: str | None,
    progress: Progress,
) -> Masked:
    """Mask the points of a layer.

    Raises
    ------
    InputError
        When the ring has no population to go by, or nothing has coordinates.
    """
    title = str(dict(points.attrs).get("title", "points"))
    placed = np.flatnonzero(np.isfinite(points.x) & np.isfinite(points.y))
    if not len(placed):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "No point of “{layer}” has coordinates."), layer=title
        )
    if method == "donut" and (areas is None or population is None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A ring needs areas with their population, from which it gets its size: name "
                "them, or choose the grid.",
            )
        )
    bounds = [
        points.x[placed].min(),
        points.y[placed].min(),
        points.x[placed].max(),
        points.y[placed].max(),
    ]
    source, metres, caveats = crs_to_measure_in(points.crs, bounds, crs, title)
    moved = type(points)(points.x, points.y, points.attributes, source, points.attrs)
    measured = moved if metres is None else moved.in_crs(metres)
    ground = None
    if areas is not None:
        table = area_table(areas)
        ground = _ground(table, population, within, metres)
        caveats = (*caveats, *table.caveats)
    x, y = measured.x[placed], measured.y[placed]
    if method == "grid":
        result = _on_grid(x, y, k, cell_size, ground)
    else:
        own = [names[row] for row in placed]
        result = _in_rings(x, y, own, secret, k, least_distance, ground, progress)
    rows, mx, my, reached = result
    distance = np.hypot(mx - x[rows], my - y[rows])
    shown = type(points)(mx, my, points.attributes.iloc[: len(mx)], metres, points.attrs)
    if points.crs is not None and metres is not None:
        shown = shown.in_crs(points.crs)
    crs_shown = points.crs if points.crs is not None else metres
    return Masked(
        placed[rows], shown.x, shown.y, distance, reached, crs_shown, method, tuple(caveats)
    )


def _ground(
    table: AreaTable, population: str | None, within: str | None, metres: str | None
) -> _Ground:
    import pandas as pd
    import shapely

    from ..intake.columns import require_column

    shapes, _, _ = table.measured(metres)
    size = np.where(shapely.is_missing(shapes), 0.0, shapely.area(shapes))
    unit = np.zeros(len(shapes), dtype=np.int64)
    if within is not None:
        require_column(table.frame, within, table.title)
        unit = pd.factorize(table.frame[within].astype(str))[0]
    people, typical = None, np.zeros(len(shapes))
    if population is not None:
        number, _ = table.numbers(population, whole=True)
        number = np.where(np.isfinite(number) & (number > 0), number, 0.0)
        density = np.divide(number, size, out=np.zeros(len(shapes)), where=size > 0)
        people = People(shapes, density)
        everyone, ground = np.bincount(unit, weights=number), np.bincount(unit, weights=size)
        typical = (everyone / np.maximum(ground, 1e-9))[unit]
    return _Ground(people, shapes, table.order, unit, typical)


def _on_grid(
    x: FloatArray, y: FloatArray, k: int, cell: float, ground: _Ground | None
) -> tuple[IntArray, FloatArray, FloatArray, FloatArray]:
    """Snap to the middles of cells in which k live, or k incidents lie."""
    column, row = snapped(x, y, cell)
    mx = np.asarray((column + 0.5) * cell, dtype=np.float64)
    my = np.asarray((row + 0.5) * cell, dtype=np.float64)
    kept = np.ones(len(x), dtype=bool)
    if ground is not None:
        before = ground.area_of(x, y)
        after = ground.area_of(mx, my)
        kept &= (before >= 0) & (after >= 0) & (ground.unit[before] == ground.unit[after])
    if ground is not None and ground.people is not None:
        places, cell_of = np.unique(np.column_stack([column, row]), axis=0, return_inverse=True)
        reached = ground.people.in_cells(places[:, 0], places[:, 1], cell)[cell_of.ravel()]
        kept &= reached >= k
    else:
        kept &= with_company(column, row, k)
        _, cell_of, number = np.unique(
            np.column_stack([column, row]), axis=0, return_inverse=True, return_counts=True
        )
        reached = number[cell_of.ravel()].astype(float)
    rows = np.flatnonzero(kept)
    return rows, mx[rows], my[rows], reached[rows]


def _in_rings(
    x: FloatArray,
    y: FloatArray,
    names: list[str],
    secret: bytes,
    k: int,
    least_distance: float,
    ground: _Ground | None,
    progress: Progress,
) -> tuple[IntArray, FloatArray, FloatArray, FloatArray]:
    """Draw within the ring until the point lies inside and is hidden among k."""
    if ground is None or ground.people is None:
        raise ValueError("a ring needs people")
    area = ground.area_of(x, y)
    density = np.where(
        ground.people.density[area] > 0, ground.people.density[area], ground.typical[area]
    )
    waiting = np.flatnonzero((area >= 0) & (density > 0))
    least = np.zeros(len(x))
    least[waiting] = np.maximum(radius_of(k, density[waiting]), least_distance)
    most = least * np.sqrt(SPREAD)
    mx, my, reached = x.copy(), y.copy(), np.zeros(len(x))
    total = max(len(waiting), 1)
    for attempt in range(MOST_ATTEMPTS):
        if not len(waiting):
            break
        left = []
        for start in range(0, len(waiting), STEPS):
            some = waiting[start : start + STEPS]
            progress(1 - len(waiting) / total, QT_TRANSLATE_NOOP("convivencia", "Masking"))
            east, north = ring_moves(
                secret, [names[row] for row in some], least[some], most[some], attempt
            )
            mx[some], my[some] = x[some] + east, y[some] + north
            where = ground.area_of(mx[some], my[some])
            inside = (where >= 0) & (ground.unit[where] == ground.unit[area[some]])
            near = some[inside]
            reached[near] = ground.people.within(mx[near], my[near], np.hypot(east, north)[inside])
            good = np.zeros(len(some), dtype=bool)
            good[inside] = reached[near] >= k
            left.append(some[~good])
        waiting = np.concatenate(left)
    lost = np.zeros(len(x), dtype=bool)
    lost[waiting] = True
    rows = np.flatnonzero((area >= 0) & (density > 0) & ~lost)
    return rows, mx[rows], my[rows], reached[rows]
