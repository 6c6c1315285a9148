"""Kernel density: events per square kilometre, exact or with a known bound on the error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

EXACT_WORK = 1e8
BINS_A_BANDWIDTH = 30
_CHUNK_CELLS = 4_000_000
_CHUNK_POINTS = 1_000_000
GAUSSIAN_REACH = 4.0
Kernel = Literal["quartic", "gaussian"]


@dataclass(frozen=True, slots=True)
class Extent:
    """A north-up grid of square cells.

    Parameters
    ----------
    left, top : float
        The upper left corner in metres.
    cell_size : float
        The side of a cell in metres.
    rows, columns : int
        The shape.
    """

    left: float
    top: float
    cell_size: float
    rows: int
    columns: int

    @property
    def centres(self) -> tuple[FloatArray, FloatArray]:
        """The x of every column's centre and the y of every row's."""
        across = self.left + (np.arange(self.columns) + 0.5) * self.cell_size
        down = self.top - (np.arange(self.rows) + 0.5) * self.cell_size
        return across.astype(np.float64), down.astype(np.float64)


@dataclass(frozen=True, slots=True)
class Density:
    """A density surface.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (rows, columns), per square metre.
    error_bound : float
        No value is further than this from the exact sum, per square metre; 0 when exact.
    """

    values: FloatArray
    error_bound: float


def density(
    x: FloatArray,
    y: FloatArray,
    weight: FloatArray | None,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    progress: Progress = silent,
    *,
    exact: bool | None = None,
    footprints: Footprints | None = None,
) -> Density:
    """Return the kernel density at the cell centres of ``extent``.

    The quartic kernel is 3/(πh²)·(1 − d²/h²)² within h, and integrates to one; the Gaussian has
    standard deviation h and is cut at four of them. Where points × cells in a kernel stay below
    10⁸ the sums are exact; otherwise points are spread linearly over a fine grid and convolved, and
    the error is bounded by interpolation theory.

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
    exact : bool or None
        Whether to sum exactly; by default where that is quick.
    footprints : Footprints or None
        The transformed kernel, for windows that share it.
    """
    reach = reach_of(bandwidth, kernel)
    near = (
        (x > extent.left - reach)
        & (x < extent.left + extent.columns * extent.cell_size + reach)
        & (y < extent.top + reach)
        & (y > extent.top - extent.rows * extent.cell_size - reach)
    )
    if not near.all():
        x, y = x[near], y[near]
        weight = None if weight is None else weight[near]
    if not len(x):
        return Density(np.zeros((extent.rows, extent.columns)), 0.0)
    if exact is None:
        exact = sums_exactly(len(x), extent, bandwidth, kernel)
    if exact:
        return Density(_exact(x, y, weight, extent, bandwidth, kernel, progress), 0.0)
    return _binned(x, y, weight, extent, bandwidth, kernel, footprints, progress)


def reach_of(bandwidth: float, kernel: Kernel) -> float:
    """Return how far from a point its kernel ends, in metres."""
    return bandwidth if kernel == "quartic" else GAUSSIAN_REACH * bandwidth


def bins_a_cell(cell_size: float, bandwidth: float) -> int:
    """Return into how many bins the side of a cell is cut for the convolution."""
    return max(1, int(np.ceil(BINS_A_BANDWIDTH * cell_size / bandwidth)))


def sums_exactly(points: int, extent: Extent, bandwidth: float, kernel: Kernel) -> bool:
    """Tell whether every point's kernel is summed, rather than binned and convolved.

    That is where it is quick, and where the kernel is narrower than a cell, because bins would be
    very many then.
    """
    in_kernel = np.pi * (reach_of(bandwidth, kernel) / extent.cell_size) ** 2 + 1
    if in_kernel > _CHUNK_CELLS:
        return False
    cells = extent.rows * extent.columns
    work = points * min(in_kernel, cells)
    bins = bins_a_cell(extent.cell_size, bandwidth)
    return bool(work < EXACT_WORK or (bins > BINS_A_BANDWIDTH and work < cells * bins**2))


def kernel_value(squared_distance: FloatArray, bandwidth: float, kernel: Kernel) -> FloatArray:
    """Return the kernel at squared distances, per square metre."""
    ratio = squared_distance / bandwidth**2
    if kernel == "quartic":
        return 3 / (np.pi * bandwidth**2) * np.maximum(1 - ratio, 0.0) ** 2
    value: FloatArray = np.exp(-0.5 * ratio) / (2 * np.pi * bandwidth**2)
    return np.where(ratio <= GAUSSIAN_REACH**2, value, 0.0)


def _exact(
    x: FloatArray,
    y: FloatArray,
    weight: FloatArray | None,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    progress: Progress,
) -> FloatArray:
    """Sum every point's kernel over the window of cells it reaches."""
    reach = reach_of(bandwidth, kernel)
    span = int(np.ceil(reach / extent.cell_size)) + 1
    offsets = np.arange(-span, span + 1)
    down, right = (part.ravel() for part in np.meshgrid(offsets, offsets, indexing="ij"))
    # corners of the window that no point of the cell can reach are left out
    gap = np.hypot(np.maximum(np.abs(down) - 1, 0), np.maximum(np.abs(right) - 1, 0))
    reachable = gap * extent.cell_size <= reach
    down, right = down[reachable], right[reachable]
    column = np.floor((x - extent.left) / extent.cell_size).astype(np.int64)
    row = np.floor((extent.top - y) / extent.cell_size).astype(np.int64)
    result = np.zeros(extent.rows * extent.columns)
    step = max(1, _CHUNK_CELLS // len(down))
    for start in range(0, len(x), step):
        progress(start / len(x), "")
        some = slice(start, start + step)
        at_row = row[some, None] + down
        at_column = column[some, None] + right
        inside = (
            (at_row >= 0) & (at_row < extent.rows) & (at_column >= 0) & (at_column < extent.columns)
        )
        # distances from the same arithmetic as the cell centres
        to_x = extent.left + (at_column + 0.5) * extent.cell_size - x[some, None]
        to_y = extent.top - (at_row + 0.5) * extent.cell_size - y[some, None]
        values = kernel_value(to_x**2 + to_y**2, bandwidth, kernel)
        if weight is not None:
            values *= weight[some, None]
        flat = at_row[inside] * extent.columns + at_column[inside]
        result += np.bincount(flat, weights=values[inside], minlength=len(result))
    return result.reshape(extent.rows, extent.columns)


def _binned(
    x: FloatArray,
    y: FloatArray,
    weight: FloatArray | None,
    extent: Extent,
    bandwidth: float,
    kernel: Kernel,
    footprints: Footprints | None,
    progress: Progress,
) -> Density:
    """Spread points linearly over m × m bins a cell and convolve each phase with its kernel.

    Linear spreading replaces the kernel by its bilinear interpolant between bin nodes, s apart:
    |error| ≤ s²/8 · (max|K_xx| + max|K_yy|) a point, and only points within reach of a cell count.
    """
    cell = extent.cell_size
    phases = bins_a_cell(cell, bandwidth)
    side = cell / phases
    reach = reach_of(bandwidth, kernel)
    margin = margin_of(reach, side, cell)
    rows, columns = extent.rows + 2 * margin, extent.columns + 2 * margin
    mass = np.zeros(rows * phases * columns * phases)
    for start in range(0, len(x), _CHUNK_POINTS):
        progress(0.3 * start / len(x), "")
        some = slice(start, start + _CHUNK_POINTS)
        _spread(
            mass,
            columns * phases,
            (x[some] - extent.left) / side + margin * phases - 0.5,
            (extent.top - y[some]) / side + margin * phases - 0.5,
            None if weight is None else weight[some],
        )
    fine = mass.reshape(rows, phases, columns, phases)
    kept = footprints or Footprints(cell, phases, bandwidth, kernel)
    values = convolved(fine, margin, kept, part_of(progress, 0.3, 0.9))
    # the transform leaves noise of about 1e-16 of the peak where nothing reaches
    values = np.where(values > 1e-12 * values.max(), values, 0.0)
    return Density(values, _interpolation_bound(fine, side, reach, bandwidth, kernel, cell))


def margin_of(reach: float, side: float, cell: float) -> int:
    """Return how many cells around an extent hold points that reach into it."""
    return int(np.ceil((reach + side) / cell)) + 1


def _spread(
    mass: FloatArray, width: int, u: FloatArray, v: FloatArray, weight: FloatArray | None
) -> None:
    """Add points to the four nodes around each, by the nearness of each node.

    Nodes lie at bin centres, so that a cell centre is a node when the bins of a cell are odd.
    """
    column, row = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
    u -= column
    v -= row
    row *= width
    row += column
    for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        share = (v if down else 1 - v) * (u if right else 1 - u)
        if weight is not None:
            share *= weight
        np.add.at(mass, row + (down * width + right), share)


class Footprints:
    """The kernel around a cell's centre, from the bins of one phase, transformed.

    Windows of one size share them: they are half of the work.

    Parameters
    ----------
    cell : float
        The side of a cell in metres.
    bins : int
        The bins along it.
    bandwidth : float
        h in metres.
    kernel : str
        quartic or gaussian.
    """

    def __init__(self, cell: float, bins: int, bandwidth: float, kernel: Kernel) -> None:
        self.cell, self.bins, self.bandwidth, self.kernel = cell, bins, bandwidth, kernel
        self._shape = (0, 0)
        self._held: dict[tuple[int, int], Any] = {}

    def spectrum(self, shape: tuple[int, int], row: int, column: int) -> Any:
        """Return the transform of one phase on a grid of ``shape``."""
        from scipy import fft

        if shape != self._shape:
            self._shape, self._held = shape, {}
        if (row, column) not in self._held:
            # distance from a node of this phase to the centre of a cell ``lag`` cells away
            off_y = (_wrapped(shape[0]) - ((row + 0.5) / self.bins - 0.5)) * self.cell
            off_x = (_wrapped(shape[1]) - ((column + 0.5) / self.bins - 0.5)) * self.cell
            squared = off_y[:, None] ** 2 + off_x[None, :] ** 2
            footprint = kernel_value(squared, self.bandwidth, self.kernel)
            self._held[row, column] = fft.rfft2(footprint, workers=2)
        return self._held[row, column]


def convolved(
    fine: NDArray[np.floating], margin: int, footprints: Footprints, progress: Progress = silent
) -> FloatArray:
    """Return the sum of kernels at cell centres, of masses in bins.

    Parameters
    ----------
    fine : numpy.ndarray
        Shape (rows, bins, columns, bins): the mass of each bin of each cell.
    margin : int
        How many of the outer cells only give, and get no value.
    footprints : Footprints
        The kernel, for as many bins.
    """
    from scipy import fft

    rows, phases, columns, _ = fine.shape
    # the transform's size must exceed the extent by one reach only: wrap-around falls in the margin
    shape = (
        fft.next_fast_len(rows + margin, real=True),
        fft.next_fast_len(columns + margin, real=True),
    )
    spectrum = None
    for row in range(phases):
        for column in range(phases):
            part = fft.rfft2(fine[:, row, :, column], s=shape, workers=2)
            part *= footprints.spectrum(shape, row, column)
            if spectrum is None:
                spectrum = part
            else:
                spectrum += part
            progress((row * phases + column + 1) / phases**2, "")
    found: FloatArray = fft.irfft2(spectrum, s=shape, workers=2)
    return found[margin : rows - margin, margin : columns - margin]


def _wrapped(length: int) -> FloatArray:
    """Return lags in the order of a circular convolution: 0, 1, …, -2, -1."""
    lag = np.arange(length, dtype=float)
    lag[lag > length // 2] -= length
    return lag


def _interpolation_bound(
    fine: FloatArray, side: float, reach: float, bandwidth: float, kernel: Kernel, cell: float
) -> float:
    """Return the largest possible error of linear spreading, per square metre."""
    from scipy.ndimage import uniform_filter

    peak = 3 / (np.pi * bandwidth**2) if kernel == "quartic" else 1 / (2 * np.pi * bandwidth**2)
    # max(|K_xx| + |K_yy|): 8 K(0)/h² for the quartic (at the centre and at the rim), 2 K(0)/σ²
    curvature = peak * (8.0 if kernel == "quartic" else 2.0) / bandwidth**2
    a_point = side**2 / 8 * curvature
    by_cell = np.abs(fine.sum(axis=(1, 3)))
    window = 2 * int(np.ceil((reach + side) / cell)) + 1
    most = float(uniform_filter(by_cell, window, mode="constant").max()) * window**2
    # a disc fills π/4 of the square window; the square is the safe side
    return a_point * most
