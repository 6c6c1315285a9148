"""A grid of squares or hexagons over the study area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Areas, Crs, GeoDataFrame, Param, Progress, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

MOST_CELLS = 4_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Result):
    """Cells that cover the study area."""

    SUMMARY: ClassVar = (
        Column("cells", "integer", QT_TRANSLATE_NOOP("convivencia", "Cells")),
        Column("cut", "integer", QT_TRANSLATE_NOOP("convivencia", "Cells cut by the boundary")),
    )
    cells: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Grid"),
        "polygons",
        Column("cell_id", "integer", QT_TRANSLATE_NOOP("convivencia", "Cell"), decimals=0),
        Column("row", "integer", QT_TRANSLATE_NOOP("convivencia", "Row"), decimals=0),
        Column("column", "integer", QT_TRANSLATE_NOOP("convivencia", "Column"), decimals=0),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 4),
        style="areas",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Make a grid"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Covers the areas with equal squares or hexagons, cut at their outer boundary. Cells lie "
        "on round coordinates, so that the same size gives the same grid again.",
    ),
)
def make_grid(
    areas: Areas,
    *,
    cell_size: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Cell size"),
            QT_TRANSLATE_NOOP("convivencia", "The side of a square, or the height of a hexagon."),
            minimum=1,
            maximum=1_000_000,
            unit="m",
        ),
    ] = 500.0,
    shape: Annotated[
        Literal["square", "hexagon"],
        Role(
            "choice",
            choices=(
                ("square", QT_TRANSLATE_NOOP("convivencia", "Squares")),
                ("hexagon", QT_TRANSLATE_NOOP("convivencia", "Hexagons")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Shape"),
            QT_TRANSLATE_NOOP("convivencia", "Hexagons have neighbours at one distance only."),
        ),
    ] = "square",
    crs: Crs = None,
    progress: Progress = silent,
) -> Grid:
    """Cover the areas with a grid in a projected CRS, cut at their outer boundary."""
    import geopandas
    import shapely

    from .overlaps import polygons_of
    from .table import area_table

    table = area_table(areas)
    shapes, measured_crs, caveats = table.measured(crs)
    outline = shapely.union_all(shapes[~shapely.is_missing(shapes)])
    left, bottom, right, top = outline.bounds
    expected = (right - left) * (top - bottom) / cell_size**2
    if expected > MOST_CELLS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A cell size of {size} m would make about {count} cells; choose a larger one.",
            ),
            size=f"{cell_size:g}",
            count=f"{expected:,.0f}",
        )
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Making cells"))
    make = _squares if shape == "square" else _hexagons
    cells, row, column = make(outline.bounds, cell_size)
    shapely.prepare(outline)
    touching = shapely.intersects(outline, cells)
    cells, row, column = cells[touching], row[touching], column[touching]
    whole = shapely.contains(outline, cells)
    progress(0.6, QT_TRANSLATE_NOOP("convivencia", "Cutting at the boundary"))
    cells[~whole] = polygons_of(shapely.intersection(cells[~whole], outline))
    kept = shapely.area(cells) > cell_size**2 * 1e-9
    cells, row, column, whole = cells[kept], row[kept], column[kept], whole[kept]
    if not len(cells):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” is too thin for any cell of {size} m; choose a smaller one.",
            ),
            layer=table.title,
            size=f"{cell_size:g}",
        )
    cut = int((~whole).sum())
    frame = geopandas.GeoDataFrame(
        {
            "cell_id": np.arange(1, len(cells) + 1),
            "row": row,
            "column": column,
            "area_km2": shapely.area(cells) / 1e6,
        },
        geometry=cells,
        crs=measured_crs,
    )
    found = (*table.caveats, *caveats)
    if cut:
        found = (*found, caveat("clipped_cells", count=cut))
    return Grid(
        cells=frame,
        summary={"cells": len(cells), "cut": cut, "cell_size": cell_size},
        caveats=found,
    )


def _squares(
    bounds: tuple[float, float, float, float], size: float
) -> tuple[NDArray[Any], NDArray[np.int64], NDArray[np.int64]]:
    import shapely

    left, bottom = np.floor(bounds[0] / size) * size, np.floor(bounds[1] / size) * size
    columns = int(np.ceil((bounds[2] - left) / size))
    rows = int(np.ceil((bounds[3] - bottom) / size))
    row, column = (
        part.ravel() for part in np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij")
    )
    x, y = left + column * size, bottom + (rows - 1 - row) * size
    return np.asarray(shapely.box(x, y, x + size, y + size)), row, column


def _hexagons(
    bounds: tuple[float, float, float, float], size: float
) -> tuple[NDArray[Any], NDArray[np.int64], NDArray[np.int64]]:
    """Flat-topped hexagons of height ``size``; corners are made from shared lattice numbers."""
    import shapely

    third = size / np.sqrt(3) / 2
    half = size / 2
    first_column = int(np.floor(bounds[0] / (3 * third))) - 1
    last_column = int(np.ceil(bounds[2] / (3 * third))) + 1
    first_row = int(np.floor(bounds[1] / size)) - 1
    last_row = int(np.ceil(bounds[3] / size)) + 1
    row, column = (
        part.ravel()
        for part in np.meshgrid(
            np.arange(first_row, last_row + 1),
            np.arange(first_column, last_column + 1),
            indexing="ij",
        )
    )
    # whole numbers of thirds and halves: neighbours get exactly the same corners
    centre_x, centre_y = 3 * column, 2 * row + (column % 2)
    corner_x = np.array([2, 1, -1, -2, -1, 1, 2])
    corner_y = np.array([0, 1, 1, 0, -1, -1, 0])
    corners = np.stack(
        [(centre_x[:, None] + corner_x) * third, (centre_y[:, None] + corner_y) * half], axis=-1
    )
    cells = np.asarray(shapely.polygons(corners))
    return cells, (row.max() - row), (column - column.min())
