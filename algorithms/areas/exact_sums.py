"""Sum the cells of a raster over polygons, each cell by the fraction of it that lies inside.

exactextract does the geometry; here it is fed shapes as well-known binary, which spares it a
detour through text, and cells as the caller reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

CELLS_IN_MEMORY = 16_000_000

Reader = Callable[[int, int, int, int], "FloatArray"]


def exact_sums(
    shapes: NDArray[Any],
    read: Reader,
    extent: tuple[float, float, float, float],
    cell: tuple[float, float],
    crs: str,
) -> tuple[FloatArray, FloatArray]:
    """Return the sum over each polygon, and how many cells with a number it holds.

    Parameters
    ----------
    shapes : numpy.ndarray
        Polygons in the raster's CRS.
    read : callable
        Given first column, first row, columns and rows, returns these cells, NaN where there is
        no number.
    extent : tuple of float
        left, bottom, right, top of the raster.
    cell : tuple of float
        Width and height of a cell.
    crs : str
        The CRS of both, as text that exactextract compares.
    """
    from exactextract import exact_extract

    feature_source, raster_source = _adapters()
    answer = exact_extract(
        raster_source(read, extent, cell, crs),
        feature_source(shapes, crs),
        ["sum", "count"],
        output="pandas",
        max_cells_in_memory=CELLS_IN_MEMORY,
    )
    count = np.nan_to_num(answer["count"].to_numpy(dtype=float))
    return answer["sum"].to_numpy(dtype=float), count


def _adapters() -> tuple[Any, Any]:
    """Return the two classes that exactextract reads from; made here, for its bases are heavy."""
    import shapely
    from exactextract.feature import FeatureSource
    from exactextract.feature import JSONFeature as Feature
    from exactextract.raster import RasterSource

    class Shape(Feature):  # type: ignore[misc]
        def __init__(self, wkb: bytes) -> None:
            super().__init__({"type": "Feature", "properties": {}})
            self._wkb = wkb

        def geometry(self) -> bytes:
            return self._wkb

    class Shapes(FeatureSource):  # type: ignore[misc]
        def __init__(self, shapes: NDArray[Any], crs: str) -> None:
            super().__init__()
            self._shapes, self._crs = shapes, crs

        def count(self) -> int:
            return len(self._shapes)

        def __iter__(self) -> Iterator[Shape]:
            for wkb in shapely.to_wkb(self._shapes):
                yield Shape(wkb)

        def srs_wkt(self) -> str:
            return self._crs

    class Cells(RasterSource):  # type: ignore[misc]
        def __init__(
            self,
            read: Reader,
            extent: tuple[float, float, float, float],
            cell: tuple[float, float],
            crs: str,
        ) -> None:
            super().__init__()
            self._read, self._extent, self._cell, self._crs = read, extent, cell, crs

        def res(self) -> tuple[float, float]:
            return self._cell

        def extent(self) -> tuple[float, float, float, float]:
            return self._extent

        def srs_wkt(self) -> str:
            return self._crs

        def nodata_value(self) -> None:
            return None

        def read_window(self, x0: int, y0: int, nx: int, ny: int) -> Any:
            return self._read(x0, y0, nx, ny)

    return Shapes, Cells
