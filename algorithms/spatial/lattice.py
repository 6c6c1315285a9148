"""Recognise a regular grid of squares and read its neighbours off its topology."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]

_ALIGNMENT = 1e-6
_RECTANGLE_COORDINATES = 5
_ROOK = ((-1, 0), (0, -1), (0, 1), (1, 0))
_QUEEN = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))


def lattice_neighbours(shapes: Any, *, rook: bool) -> tuple[IntArray, IntArray] | None:
    """Return compressed rows of neighbours when the shapes are cells of one regular grid.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely geometries
        The areas, in any order; holes in the grid are allowed.
    rook : bool
        Sides only, or corners too.

    Returns
    -------
    tuple of numpy.ndarray, or None
        Row starts and neighbours; None when any shape is not such a cell.
    """
    cells = _rows_and_columns(shapes)
    return None if cells is None else grid_neighbours(*cells, rook=rook)


def grid_neighbours(row: IntArray, column: IntArray, *, rook: bool) -> tuple[IntArray, IntArray]:
    """Return compressed rows of neighbours of cells given by row and column numbers."""
    return _moved(row, column, _ROOK if rook else _QUEEN)


def ring_neighbours(row: IntArray, column: IntArray, rings: int) -> tuple[IntArray, IntArray]:
    """Return compressed rows of all cells within some rings around each; one ring is queen."""
    steps = range(-rings, rings + 1)
    moves = tuple((down, right) for down in steps for right in steps if (down, right) != (0, 0))
    return _moved(row, column, moves)


def _moved(
    row: IntArray, column: IntArray, moves: Sequence[tuple[int, int]]
) -> tuple[IntArray, IntArray]:
    """Return compressed rows of the cells that some moves lead to."""
    count, reach = len(row), max(max(map(abs, move)) for move in moves)
    index = np.full(
        (int(row.max()) + 2 * reach + 1, int(column.max()) + 2 * reach + 1), -1, dtype=np.int64
    )
    index[row + reach, column + reach] = np.arange(count)
    table = np.empty((count, len(moves)), dtype=np.int64)
    for place, (down, right) in enumerate(moves):
        table[:, place] = index[row + reach + down, column + reach + right]
    # ascending within a cell, whatever the order of the rows in the layer
    if not (np.diff(row * (int(column.max()) + 1) + column) > 0).all():
        table.sort(axis=1)
    present = table >= 0
    starts = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(present.sum(axis=1), out=starts[1:])
    return starts, table[present]


def _rows_and_columns(shapes: Any) -> tuple[IntArray, IntArray] | None:
    import shapely

    if len(shapes) < 2 or (shapely.get_num_coordinates(shapes) != _RECTANGLE_COORDINATES).any():
        return None
    bounds = shapely.bounds(shapes)
    width, height = bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]
    side_x, side_y = float(np.median(width)), float(np.median(height))
    if not (side_x > 0 and side_y > 0):
        return None
    off = max(np.abs(width - side_x).max() / side_x, np.abs(height - side_y).max() / side_y)
    if off > _ALIGNMENT or not np.allclose(shapely.area(shapes), width * height, rtol=_ALIGNMENT):
        return None
    column = (bounds[:, 0] - bounds[:, 0].min()) / side_x
    row = (bounds[:, 3].max() - bounds[:, 3]) / side_y
    column_number, row_number = np.rint(column), np.rint(row)
    slack = _ALIGNMENT * max(1.0, float(column.max()), float(row.max()))
    if np.abs(column - column_number).max() > slack or np.abs(row - row_number).max() > slack:
        return None
    rows, columns = row_number.astype(np.int64), column_number.astype(np.int64)
    if (rows.max() + 3) * (columns.max() + 3) > 50 * len(shapes) + 10_000:
        return None
    keys = rows * (columns.max() + 1) + columns
    if len(np.unique(keys)) != len(keys):
        return None
    return rows, columns
