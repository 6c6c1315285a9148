"""Square cells over a study area as numbers: which cell, how much lies inside, how many events.

A map of cells is a drawing; comparing hundreds of cell sizes and origins needs only arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class SquareLattice:
    """Square cells in rows from the south.

    Parameters
    ----------
    left, bottom : float
        The lower left corner in metres.
    size : float
        The side of a cell in metres.
    rows, columns : int
        The shape; cells are numbered row by row.
    """

    left: float
    bottom: float
    size: float
    rows: int
    columns: int

    @classmethod
    def over(
        cls,
        bounds: tuple[float, float, float, float],
        size: float,
        shift: tuple[float, float] = (0.0, 0.0),
    ) -> SquareLattice:
        """Cover a box (left, bottom, right, top) with cells on multiples of their size.

        Parameters
        ----------
        bounds : tuple
            The box.
        size : float
            The side of a cell.
        shift : tuple
            How far, in cells, the corner is moved to the right and up: from 0 to 1.
        """
        left = (np.floor(bounds[0] / size - shift[0]) + shift[0]) * size
        bottom = (np.floor(bounds[1] / size - shift[1]) + shift[1]) * size
        columns = int(np.floor((bounds[2] - left) / size)) + 1
        rows = int(np.floor((bounds[3] - bottom) / size)) + 1
        return cls(float(left), float(bottom), size, rows, columns)

    @property
    def count(self) -> int:
        """The number of cells."""
        return self.rows * self.columns

    def cells_of(self, x: FloatArray, y: FloatArray) -> IntArray:
        """Return the cell that holds each place; −1 where none does."""
        column = np.floor((x - self.left) / self.size)
        row = np.floor((y - self.bottom) / self.size)
        inside = (column >= 0) & (column < self.columns) & (row >= 0) & (row < self.rows)
        cell = np.full(len(x), -1, dtype=np.int64)
        cell[inside] = (row[inside] * self.columns + column[inside]).astype(np.int64)
        return cell

    def counts(self, x: FloatArray, y: FloatArray) -> IntArray:
        """Return the number of places in each cell."""
        cell = self.cells_of(x, y)
        return np.bincount(cell[cell >= 0], minlength=self.count)

    def rows_and_columns(self, cells: IntArray) -> tuple[IntArray, IntArray]:
        """Return the row and the column of some cells."""
        row, column = np.divmod(cells, self.columns)
        return row, column

    def centres(self, cells: IntArray) -> tuple[FloatArray, FloatArray]:
        """Return x and y of the middle of some cells."""
        row, column = self.rows_and_columns(cells)
        x = self.left + (column + 0.5) * self.size
        y = self.bottom + (row + 0.5) * self.size
        return x.astype(np.float64), y.astype(np.float64)

    def squares(self, cells: IntArray) -> NDArray[Any]:
        """Return some cells as shapes."""
        import shapely

        row, column = self.rows_and_columns(cells)
        x, y = self.left + column * self.size, self.bottom + row * self.size
        return np.asarray(shapely.box(x, y, x + self.size, y + self.size))


@dataclass(frozen=True, slots=True)
class StudyGround:
    """A study area as fine pixels, to tell how much of any cell lies inside.

    Parameters
    ----------
    x, y : numpy.ndarray
        The middles of the pixels inside.
    side : float
        The side of a pixel in metres.
    bounds : tuple
        left, bottom, right, top of the study area.
    """

    x: FloatArray
    y: FloatArray
    side: float
    bounds: tuple[float, float, float, float]

    @property
    def area(self) -> float:
        """The area inside, in square metres."""
        return len(self.x) * self.side**2

    def shares(self, lattice: SquareLattice) -> FloatArray:
        """Return the share of each cell that lies inside, from 0 to 1."""
        inside = lattice.counts(self.x, self.y) * (self.side / lattice.size) ** 2
        shares: FloatArray = np.minimum(inside, 1.0)
        return shares


def study_ground(shapes: NDArray[Any], side: float) -> StudyGround:
    """Lay fine pixels over polygons; a pixel is inside when its middle is.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely geometries
        In metres; None is nowhere.
    side : float
        The side of a pixel.
    """
    import shapely
    from rasterio.features import rasterize
    from rasterio.transform import from_origin

    present = shapes[~shapely.is_missing(shapes)]
    left, bottom, right, top = (float(edge) for edge in shapely.total_bounds(present))
    rows = max(1, int(np.ceil((top - bottom) / side)))
    columns = max(1, int(np.ceil((right - left) / side)))
    burnt = rasterize(
        present, (rows, columns), transform=from_origin(left, top, side, side), dtype="uint8"
    )
    row, column = np.nonzero(burnt)
    x, y = left + (column + 0.5) * side, top - (row + 0.5) * side
    bounds = (left, bottom, right, top)
    return StudyGround(x.astype(np.float64), y.astype(np.float64), side, bounds)
