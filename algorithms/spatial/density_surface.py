"""A density surface of any size, window by window: memory stays bounded, the numbers the same.

A surface of more than ``IN_MEMORY_CELLS`` lies in an unnamed temporary file. Each window convolves
its own bins and the margin a kernel reaches, on one lattice, so that windows meet without a seam.
A kernel wider than ``WIDEST`` cells is computed on coarser cells and interpolated between them:
what lies that close together is as good as equal, and the bound on the error says how equal.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import EngineError
from ..core.progress import Progress, part_of, silent
from ..core.text import QT_TRANSLATE_NOOP
from .density import (
    Extent,
    Footprints,
    Kernel,
    bins_a_cell,
    convolved,
    density,
    kernel_value,
    margin_of,
    reach_of,
    sums_exactly,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .study_window import StudyWindow

    FloatArray = NDArray[np.float64]

IN_MEMORY_CELLS = 20_000_000
WINDOW_BINS = 16_000_000
WIDEST = 512
SMALLEST_WINDOW = 256
MASK_BINS = 8


@dataclass(frozen=True, slots=True)
class Surface:
    """A density surface and what is known of it.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (rows, columns), per square kilometre; NaN outside the mask. float32 in a temporary
        file when the surface is large.
    peak : float
        The highest value; 0 when there is none.
    error_bound : float
        No value is further than this from the exact sum, per square kilometre; 0 when exact.
    """

    values: Any
    peak: float
    error_bound: float


def density_surface(
    x: FloatArray,
    y: FloatArray,
    weight: FloatArray | None,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    *,
    window: StudyWindow | None = None,
    edge_correction: bool = False,
    exact: bool | None = None,
    progress: Progress = silent,
) -> Surface:
    """Return events per square kilometre at the cell centres of ``extent``.

    Parameters
    ----------
    x, y : numpy.ndarray
        Coordinates in metres.
    weight : numpy.ndarray or None
        The weight of each point; one when None.
    extent : Extent
        Where to compute.
    bandwidth : float
        h in metres.
    kernel : str
        quartic or gaussian.
    window : StudyWindow or None
        Cells whose centre lies outside have no value.
    edge_correction : bool
        Divide by the part of the kernel's mass that lies inside the window (Diggle 1985): what
        lies beyond the edge was not observed and is not empty. Points are expected inside.
    exact : bool or None
        Whether every kernel is summed; by default where that is quick.
    """
    values = _room(extent)
    if reach_of(bandwidth, kernel) > WIDEST * extent.cell_size:
        return _interpolated(
            x, y, weight, extent, bandwidth, kernel, window, edge_correction, values, progress
        )
    if exact is None:
        exact = sums_exactly(len(x), extent, bandwidth, kernel)
    bins = 1 if exact and window is None else bins_a_cell(extent.cell_size, bandwidth)
    footprints = Footprints(extent.cell_size, bins, bandwidth, kernel)
    of_share = Footprints(extent.cell_size, min(bins, MASK_BINS), bandwidth, kernel)
    margin = margin_of(reach_of(bandwidth, kernel), 0.0, extent.cell_size)
    tiles = list(_tiles(extent, min(bins, MASK_BINS) if exact else bins, margin))
    if len(tiles) > 1:
        # each band of tiles then finds its points in one stretch
        order = np.argsort(-y, kind="stable")
        x, y = x[order], y[order]
        weight = None if weight is None else weight[order]
    southward = -y
    peak = bound = 0.0
    for number, (row, column, tile) in enumerate(tiles):
        told = part_of(progress, number / len(tiles), (number + 1) / len(tiles))
        told(0.0, "")
        some = _band(southward, tile, margin) if len(tiles) > 1 else slice(None)
        found = density(
            x[some], y[some], None if weight is None else weight[some], tile, bandwidth, kernel,
            told, exact=exact, footprints=footprints,
        )  # fmt: skip
        here, error = found.values * 1e6, found.error_bound * 1e6
        if window is not None:
            inside = window.covered(tile)
            if edge_correction and inside.any():
                share = kernel_share(window, tile, bandwidth, kernel, of_share)
                # a sliver thinner than a bin may be missed: it has at least one bin's share
                here = here / np.where(inside, share, 1.0)
                error /= float(share[inside].min())
            here[~inside] = np.nan
        if np.isfinite(here).any():
            peak = max(peak, float(np.nanmax(here)))
        bound = max(bound, error)
        values[row : row + tile.rows, column : column + tile.columns] = here
    return Surface(values, peak, bound)


def kernel_share(
    window: StudyWindow,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    footprints: Footprints | None = None,
) -> FloatArray:
    """Return the share of a kernel's mass inside the window, for a kernel at each cell's centre.

    The window is taken as the bins whose centre lies inside, and the kernel's mass as the sum over
    all bins, so that well inside the share is one.
    """
    bins = min(bins_a_cell(extent.cell_size, bandwidth), MASK_BINS)
    side = extent.cell_size / bins
    margin = margin_of(reach_of(bandwidth, kernel), side, extent.cell_size)
    rows, columns = extent.rows + 2 * margin, extent.columns + 2 * margin
    cells = Extent(
        extent.left - margin * extent.cell_size,
        extent.top + margin * extent.cell_size,
        side,
        rows * bins,
        columns * bins,
    )
    inside = window.covered(cells).reshape(rows, bins, columns, bins)
    if inside.all():
        return np.ones((extent.rows, extent.columns))
    span = (np.arange(-margin * bins, (margin + 1) * bins) + 0.5) * side - extent.cell_size / 2
    whole = kernel_value(span[:, None] ** 2 + span[None, :] ** 2, bandwidth, kernel).sum()
    nearest = kernel_value(np.zeros(1), bandwidth, kernel)[0] / max(whole, 1e-300)
    if whole <= nearest * 1e-12:
        return np.ones((extent.rows, extent.columns))
    kept = footprints or Footprints(extent.cell_size, bins, bandwidth, kernel)
    share = convolved(inside.astype(np.float32), margin, kept) / whole
    clipped: FloatArray = np.clip(share, min(nearest, 1.0), 1.0)
    return clipped


def _room(extent: Extent) -> Any:
    """Return an array for the surface: in memory, or in a temporary file that vanishes with it."""
    shape = (extent.rows, extent.columns)
    if extent.rows * extent.columns <= IN_MEMORY_CELLS:
        return np.empty(shape)
    needed = 4 * extent.rows * extent.columns
    free = shutil.disk_usage(tempfile.gettempdir()).free
    if free < needed:
        raise EngineError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A raster of {cells} cells needs {needed:.1f} GB of disk while it is computed, but "
                "only {free:.1f} GB are free: choose a larger cell size.",
            ),
            cells=f"{extent.rows * extent.columns:,}",
            needed=needed / 1e9,
            free=free / 1e9,
        )
    with tempfile.TemporaryFile() as file:
        return np.memmap(file, dtype=np.float32, mode="w+", shape=shape)


def _tiles(extent: Extent, bins: int, margin: int) -> Iterator[tuple[int, int, Extent]]:
    """Cut an extent into windows whose bins, margin included, fit into memory."""
    side = max(SMALLEST_WINDOW, int(np.sqrt(WINDOW_BINS)) // bins - 2 * margin)
    # one long side leaves room for the other
    columns = min(extent.columns, side)
    rows = min(
        extent.rows,
        max(side, WINDOW_BINS // (bins**2 * (columns + 2 * margin)) - 2 * margin),
    )
    for row in range(0, extent.rows, rows):
        for column in range(0, extent.columns, columns):
            yield (
                row,
                column,
                Extent(
                    extent.left + column * extent.cell_size,
                    extent.top - row * extent.cell_size,
                    extent.cell_size,
                    min(rows, extent.rows - row),
                    min(columns, extent.columns - column),
                ),
            )


def _band(southward: FloatArray, tile: Extent, margin: int) -> slice:
    """Return the stretch of points, from north to south, that can reach a tile."""
    top = tile.top + margin * tile.cell_size
    bottom = tile.top - (tile.rows + margin) * tile.cell_size
    return slice(*np.searchsorted(southward, (-top, -bottom)))


def _interpolated(
    x: FloatArray,
    y: FloatArray,
    weight: FloatArray | None,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    window: StudyWindow | None,
    edge_correction: bool,
    values: Any,
    progress: Progress,
) -> Surface:
    """Compute on coarser cells and interpolate: |error| ≤ s²/8·(max|f_xx| + max|f_yy|).

    That is the bound of spreading points over bins of the same size once more.
    """
    times = int(np.ceil(reach_of(bandwidth, kernel) / (WIDEST * extent.cell_size)))
    step = extent.cell_size * times
    coarse = Extent(
        extent.left - step,
        extent.top + step,
        step,
        extent.rows // times + 4,
        extent.columns // times + 4,
    )
    found = density_surface(
        x, y, weight, coarse, bandwidth, kernel,
        exact=False, progress=part_of(progress, 0.0, 0.5),
    )  # fmt: skip
    share = None
    smallest = 1.0
    if window is not None and edge_correction:
        share = kernel_share(window, coarse, bandwidth, kernel)
    across = (np.arange(extent.columns) + 0.5) / times + 0.5
    left = np.floor(across).astype(np.int64)
    right_part = across - left
    peak = 0.0
    rows = max(1, IN_MEMORY_CELLS // 8 // extent.columns)
    for start in range(0, extent.rows, rows):
        progress(0.5 + 0.5 * start / extent.rows, "")
        stop = min(start + rows, extent.rows)
        down = (np.arange(start, stop) + 0.5) / times + 0.5
        here = _between(found.values, down, left, right_part)
        if window is not None:
            tile = Extent(
                extent.left, extent.top - start * extent.cell_size, extent.cell_size,
                stop - start, extent.columns,
            )  # fmt: skip
            inside = window.covered(tile)
            if share is not None and inside.any():
                part = _between(share, down, left, right_part)
                here /= np.where(inside, part, 1.0)
                smallest = min(smallest, float(part[inside].min()))
            here[~inside] = np.nan
        if np.isfinite(here).any():
            peak = max(peak, float(np.nanmax(here)))
        values[start:stop] = here
    spacing = step / bins_a_cell(step, bandwidth)
    bound = found.error_bound * (1 + (step / spacing) ** 2)
    return Surface(values, peak, bound / smallest)


def _between(
    coarse: FloatArray, down: FloatArray, left: NDArray[np.int64], right_part: FloatArray
) -> FloatArray:
    """Interpolate linearly between the centres of coarse cells, at some rows and all columns."""
    top = np.floor(down).astype(np.int64)
    part = (down - top)[:, None]
    rows = coarse[top] * (1 - part) + coarse[top + 1] * part
    result: FloatArray = rows[:, left] * (1 - right_part) + rows[:, left + 1] * right_part
    return result
