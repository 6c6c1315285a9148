"""The residents on a regular grid, as national statistics and satellites give them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .outline import CRS
from .town import Town

CELL = 100.0


def population_grid(place: Town) -> tuple[Any, float, float]:
    """Return residents per cell of 100 m, and the grid's west and north in metres (EPSG:32727).

    Each block's residents are spread evenly over it, so the cells add up to the town's population.
    """
    import shapely

    blocks = np.asarray(place.blocks.geometry.array)
    west, south, east, north = place.blocks.total_bounds
    west, south = (np.floor(edge / CELL) * CELL for edge in (west, south))
    columns = int(np.ceil((east - west) / CELL))
    rows = int(np.ceil((north - south) / CELL))
    north = south + rows * CELL
    row, column = np.divmod(np.arange(rows * columns), columns)
    left, top = west + column * CELL, north - row * CELL
    cells = shapely.box(left, top - CELL, left + CELL, top)
    block, cell = shapely.STRtree(cells).query(blocks, predicate="intersects")
    part = shapely.area(shapely.intersection(blocks[block], cells[cell]))
    people = place.residents[block] * part / shapely.area(blocks)[block]
    grid = np.bincount(cell, weights=people, minlength=rows * columns).reshape(rows, columns)
    return grid.astype(np.float32), float(west), float(north)


def write_population(place: Town, path: Path) -> None:
    """Write the grid as a tiled, compressed GeoTIFF; outside the town it is 0."""
    import rasterio
    from rasterio.transform import from_origin

    grid, west, north = population_grid(place)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=grid.shape[0],
        width=grid.shape[1],
        count=1,
        dtype="float32",
        crs=CRS,
        transform=from_origin(west, north, CELL, CELL),
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        predictor=3,
    ) as raster:
        raster.write(grid, 1)
        raster.set_band_description(1, "population")
