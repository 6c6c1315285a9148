"""Is one density higher than another allows? Random relabelling of two sets of points.

Under chance the labels of the pooled points are exchangeable (Kelsall & Diggle 1995; Hazelton &
Davies 2009). At one place the kernels of all points sum to the same whatever the labels, so ratio,
log ratio and difference all rise with the first set's sum alone: one test serves every measure.
Points are spread over the nodes of the raster once; a relabelling is a subset of the smaller set,
a count on the nodes and a convolution, in float32 and in batches. Ties count in both tails, with a
tolerance above the rounding of the transform.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.progress import Progress, silent
from .density import Extent, Kernel, kernel_value, margin_of, reach_of
from .draws import Draws
from .p_values import TailCounts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

BATCH_CELLS = 8_000_000
MOST_AT_ONCE = 50
ROUNDING = 4e-6
"""A sum that differs by less than this part of the highest pooled sum is a tie: float32 sums of a
transform are right to about a tenth of it."""


@dataclass(frozen=True, slots=True)
class Relabelled:
    """What relabelling found in each cell.

    Parameters
    ----------
    tails : TailCounts
        How often a relabelled sum was at least, and at most, the observed one; shape (cells,).
    z : numpy.ndarray
        Standard deviations of the observed sum from its mean under relabelling, shape (rows,
        columns); NaN where no point reaches.
    tested : numpy.ndarray
        The cells that points reach.
    """

    tails: TailCounts
    z: FloatArray
    tested: BoolArray


class Relabelling:
    """Two sets of points on one raster.

    Parameters
    ----------
    first, second : tuple of numpy.ndarray
        x and y of each set in metres.
    extent : Extent
        The cells to test.
    bandwidth : float
        In metres.
    kernel : str
        quartic or gaussian.
    """

    def __init__(
        self,
        first: tuple[FloatArray, FloatArray],
        second: tuple[FloatArray, FloatArray],
        extent: Extent,
        bandwidth: float,
        kernel: Kernel,
    ) -> None:
        from scipy import fft

        self.extent = extent
        cell = extent.cell_size
        self.margin = margin_of(reach_of(bandwidth, kernel), cell, cell)
        rows, columns = extent.rows + 2 * self.margin, extent.columns + 2 * self.margin
        self.grid = (rows, columns)
        self.shape = (
            fft.next_fast_len(rows + self.margin, real=True),
            fft.next_fast_len(columns + self.margin, real=True),
        )
        x, y = np.r_[first[0], second[0]], np.r_[first[1], second[1]]
        # the draws follow the places, not the rows
        order = np.lexsort((y, x))
        self.nodes, self.shares = self._spread(x[order], y[order])
        self.in_first = order < len(first[0])
        lag = [np.minimum(np.arange(size), size - np.arange(size)) * cell for size in self.shape]
        footprint = kernel_value(lag[0][:, None] ** 2 + lag[1][None, :] ** 2, bandwidth, kernel)
        # in units of a kernel's peak, so that float32 has digits to spare
        footprint /= footprint.max()
        self.spectrum = fft.rfft2(footprint.astype(np.float32), workers=2)
        self.squared = fft.rfft2((footprint**2).astype(np.float32), workers=2)

    def test(self, permutations: int, seed: int, progress: Progress = silent) -> Relabelled:
        """Return the tails of ``permutations`` relabellings, and the moments of all of them."""
        everything = np.ones(len(self.in_first), dtype=bool)
        pooled = self._sums(everything[None, :])[0]
        observed = self._sums(self.in_first[None, :])[0]
        tolerance = np.float32(ROUNDING * float(pooled.max()))
        tested: BoolArray = pooled > 10 * tolerance
        z = self._z(observed, pooled, tested)
        size, whole = int(self.in_first.sum()), len(self.in_first)
        # the smaller set is drawn; the other is the rest
        swapped = 2 * size > whole
        target = pooled - observed if swapped else observed
        high, low = target - tolerance, target + tolerance
        at_least = np.zeros(target.shape, dtype=np.int64)
        at_most = np.zeros(target.shape, dtype=np.int64)
        batch = max(1, min(MOST_AT_ONCE, BATCH_CELLS // (self.shape[0] * self.shape[1])))
        draws = Draws(seed)
        for start in range(0, permutations, batch):
            progress(start / permutations, "")
            number = min(batch, permutations - start)
            labels = np.empty((number, whole), dtype=bool)
            for one in range(number):
                labels[one] = draws.subset(whole, whole - size if swapped else size)
            sums = self._sums(labels)
            at_least += (sums >= high).sum(axis=0)
            at_most += (sums <= low).sum(axis=0)
        if swapped:
            at_least, at_most = at_most, at_least
        return Relabelled(TailCounts(at_least.ravel(), at_most.ravel(), permutations), z, tested)

    def _spread(self, x: FloatArray, y: FloatArray) -> tuple[Any, Any]:
        """Return the four nodes around each point and its share in each, shape (4, points)."""
        cell, margin = self.extent.cell_size, self.margin
        u = (x - self.extent.left) / cell + margin - 0.5
        v = (self.extent.top - y) / cell + margin - 0.5
        column, row = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
        du, dv = u - column, v - row
        height, width = self.grid
        # out of reach of every cell, a point gives nothing but still has a label
        far = (row < 0) | (column < 0) | (row > height - 2) | (column > width - 2)
        nodes = np.where(far, 0, row * width + column)
        du[far] = dv[far] = np.nan
        shares = np.stack([(1 - dv) * (1 - du), (1 - dv) * du, dv * (1 - du), dv * du])
        return np.stack([nodes, nodes + 1, nodes + width, nodes + width + 1]), np.nan_to_num(shares)

    def _sums(self, labels: BoolArray, spectrum: Any = None) -> NDArray[np.float32]:
        """Return the sums of the labelled points' kernels at the cells, one raster a row."""
        from scipy import fft

        masses = np.zeros((len(labels), *self.grid), dtype=np.float32)
        for one, chosen in enumerate(labels):
            at = np.flatnonzero(chosen)
            masses[one] = np.bincount(
                self.nodes[:, at].ravel(),
                weights=self.shares[:, at].ravel(),
                minlength=self.grid[0] * self.grid[1],
            ).reshape(self.grid)
        transformed = fft.rfft2(masses, s=self.shape, workers=2)
        transformed *= self.spectrum if spectrum is None else spectrum
        found = fft.irfft2(transformed, s=self.shape, workers=2)
        inner = (
            slice(None),
            slice(self.margin, self.margin + self.extent.rows),
            slice(self.margin, self.margin + self.extent.columns),
        )
        result: NDArray[np.float32] = found[inner]
        return result

    def _z(
        self, observed: NDArray[np.float32], pooled: NDArray[np.float32], tested: BoolArray
    ) -> FloatArray:
        """Return z from the moments of a sample without replacement.

        Squares are those of the kernel at the nodes, which a point shares linearly: exact for a
        point on a node, a little too large between nodes, so that z is rather too small.
        """
        everything = np.ones((1, len(self.in_first)), dtype=bool)
        squares = self._sums(everything, self.squared)[0].astype(np.float64)
        size, whole = int(self.in_first.sum()), len(self.in_first)
        total = pooled.astype(np.float64)
        variance = size * (whole - size) / (whole * (whole - 1.0)) * (squares - total**2 / whole)
        z = np.full(total.shape, np.nan)
        usable = tested & (variance > 0)
        apart = observed[usable] - total[usable] * size / whole
        z[usable] = apart / np.sqrt(variance[usable])
        return z
