"""Ripley's L with a simulation envelope, corrected for the edge of any study area.

K(r) = A²/(n(n − 1)) · Σ_{i≠j} [d_ij ≤ r] / γ(x_j − x_i), where γ(u) is the area that the study area
shares with itself moved by u (translation correction, Ohser 1983). γ depends on the study area
alone: it is computed once, by one Fourier transform of the area on a grid.

Up to ``EXACT_POINTS`` points, pairs are taken one by one. Beyond, points are counted in bins and
one transform gives the number of pairs at every displacement: the time does not grow with the
pairs (40 million within reach for 20,000 points) but with the bins. A displacement is then known
to less than a bin each way; its chance of being within r is taken from the triangular
distribution of that error, so that even patterns get the value they would get exactly. The same
estimator serves the observed and the simulated points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .study_window import StudyWindow

    FloatArray = NDArray[np.float64]

EXACT_POINTS = 3000
BINS_TO_FARTHEST = 200
MOST_BINS = 6_000_000
SUBDIVIDED = 4
"""The study area's share of a bin is taken from as many by as many parts."""
HEAVIEST = 100.0
"""No pair weighs more than this; spatstat trims its weights likewise."""
_NODES = 16


@dataclass(frozen=True, slots=True)
class Envelope:
    """L(r) − r, what chance alone makes of it, and the test.

    Parameters
    ----------
    radii : numpy.ndarray
        r in metres, from one step to the farthest.
    observed, expected : numpy.ndarray
        L(r) − r of the points, and the mean of the simulations.
    low, high : numpy.ndarray
        The pointwise envelope: at one r chosen beforehand, chance leaves it with about ``alpha``.
        Over all r together it does so far more often.
    global_low, global_high : numpy.ndarray
        The global envelope: chance leaves it anywhere with at most ``alpha``.
    p_value : float
        Of the largest departure over all r, in standard deviations at that r: (count + 1)/(R + 1).
    farthest : int
        The position of the largest departure in metres.
    """

    radii: FloatArray
    observed: FloatArray
    expected: FloatArray
    low: FloatArray
    high: FloatArray
    global_low: FloatArray
    global_high: FloatArray
    p_value: float
    farthest: int


class Ripley:
    """The estimator of K for one study area and one set of radii.

    Parameters
    ----------
    window : StudyWindow
        The study area.
    farthest : float
        The largest r in metres.
    steps : int
        The number of radii, evenly spaced up to the largest.
    """

    def __init__(self, window: StudyWindow, farthest: float, steps: int = 50) -> None:
        from scipy import fft

        self.window, self.farthest, self.steps = window, farthest, steps
        self.radii = farthest * np.arange(1, steps + 1) / steps
        left, bottom, right, top = window.bounds
        self.left, self.top = left, top
        self.width, self.height = right - left, top - bottom
        self.side = farthest / BINS_TO_FARTHEST
        # a very long study area gets coarser bins rather than more memory
        while self.width / self.side * (self.height / self.side) > MOST_BINS:
            self.side *= 1.1
        self.columns = int(self.width / self.side) + 1
        self.rows = int(self.height / self.side) + 1
        self.reach = int(np.ceil(farthest / self.side)) + 1
        self.shape = (
            fft.next_fast_len(self.rows + self.reach, real=True),
            fft.next_fast_len(self.columns + self.reach, real=True),
        )
        self._shared = self._set_covariance()
        self._lags: tuple[FloatArray, Any] | None = None

    def k(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return K at each radius, in square metres."""
        number = len(x)
        sums = self._pairs(x, y) if number <= EXACT_POINTS else self._binned(x, y)
        scale: float = self.window.area / (float(number) * (number - 1))
        return np.asarray(scale * np.cumsum(sums), dtype=np.float64)

    def l_minus_r(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return √(K(r)/π) − r at each radius, in metres."""
        return np.asarray(np.sqrt(self.k(x, y) / np.pi) - self.radii, dtype=np.float64)

    def weight(self, dx: FloatArray, dy: FloatArray) -> FloatArray:
        """Return A/γ of displacements: what a pair counts for the pairs the edge hides."""
        if self.window.is_rectangle:
            shared = np.maximum(self.width - np.abs(dx), 0) * np.maximum(
                self.height - np.abs(dy), 0
            )
        else:
            from scipy.ndimage import map_coordinates

            place = np.stack([dy / self.side + self.reach, dx / self.side + self.reach])
            shared = map_coordinates(self._shared, place, order=1, mode="nearest")
        area = self.window.area
        return np.asarray(area / np.maximum(shared, area / HEAVIEST), dtype=np.float64)

    def _pairs(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return the weights of ordered pairs by ring, pair by pair."""
        from scipy.spatial import cKDTree

        pairs = cKDTree(np.column_stack([x, y])).query_pairs(self.farthest, output_type="ndarray")
        dx, dy = x[pairs[:, 1]] - x[pairs[:, 0]], y[pairs[:, 1]] - y[pairs[:, 0]]
        ring = self._ring(np.hypot(dx, dy))
        inside = ring < self.steps
        weights = self.weight(dx[inside], dy[inside])
        sums = np.bincount(ring[inside], weights=weights, minlength=self.steps)
        return np.asarray(2 * sums, dtype=np.float64)

    def _ring(self, distance: FloatArray) -> NDArray[np.int64]:
        """Return the position of the first radius that is not less than each distance."""
        return np.asarray(np.searchsorted(self.radii, distance * (1 - 1e-12)), dtype=np.int64)

    def _binned(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return the weights of ordered pairs by ring, from counts in bins."""
        column = np.clip(((x - self.left) / self.side).astype(np.int64), 0, self.columns - 1)
        row = np.clip(((self.top - y) / self.side).astype(np.int64), 0, self.rows - 1)
        counts = np.bincount(row * self.columns + column, minlength=self.rows * self.columns)
        lags = np.rint(self._autocorrelation(counts.reshape(self.rows, self.columns)))
        lags[self.reach, self.reach] -= len(x)
        if self._lags is None:
            self._lags = self._rings_of_lags()
        weights, rings = self._lags
        quarter = _quarter(lags * weights, self.reach)
        return np.asarray(rings @ quarter.ravel(), dtype=np.float64)

    def _autocorrelation(self, counts: Any) -> FloatArray:
        """Return Σ c(s)·c(s + lag) for lags within reach, centred, north upwards."""
        from scipy import fft

        spectrum = fft.rfft2(np.asarray(counts, dtype=np.float64), s=self.shape, workers=2)
        power = spectrum.real**2 + spectrum.imag**2
        full = fft.irfft2(power, s=self.shape, workers=2)
        around = np.arange(-self.reach, self.reach + 1)
        # rows run southward and displacements northward; the sum is the same both ways
        return np.asarray(full[np.ix_(-around, around)], dtype=np.float64)

    def _set_covariance(self) -> FloatArray:
        """Return γ at the lags of bins, in square metres."""
        if self.window.is_rectangle:
            lag = self.side * np.arange(-self.reach, self.reach + 1)
            high, wide = (np.maximum(size - np.abs(lag), 0) for size in (self.height, self.width))
            return np.asarray(np.outer(high, wide), dtype=np.float64)
        from .density import Extent

        fine = Extent(
            self.left, self.top, self.side / SUBDIVIDED,
            self.rows * SUBDIVIDED, self.columns * SUBDIVIDED,
        )  # fmt: skip
        covered = self.window.covered(fine).reshape(self.rows, SUBDIVIDED, self.columns, SUBDIVIDED)
        shared = self._autocorrelation(covered.mean(axis=(1, 3))) * self.side**2
        # what rasterising added or took away, taken back
        drawn = float(covered.mean()) * self.side**2 * self.rows * self.columns
        return np.asarray(shared * (self.window.area / drawn), dtype=np.float64)

    def _rings_of_lags(self) -> tuple[FloatArray, Any]:
        """Return the weight of each lag, and a sparse matrix of its shares in the rings.

        The shares are the same in all four quarters, and are kept for one.
        """
        from scipy.sparse import csr_array

        lag = self.side * np.arange(-self.reach, self.reach + 1)
        dy, dx = np.meshgrid(lag, lag, indexing="ij")
        weights = self.weight(dx.ravel(), dy.ravel()).reshape(dx.shape)
        down, right = (dy[self.reach :, self.reach :], dx[self.reach :, self.reach :])
        node = (np.arange(_NODES) + 0.5) / _NODES * 2 - 1
        mass = (1 - np.abs(node)) / (1 - np.abs(node)).sum()
        every = np.arange(down.size)
        found = csr_array((self.steps, down.size))
        for off_y, mass_y in zip(node * self.side, mass, strict=True):
            rings, lags, shares = [], [], []
            for off_x, mass_x in zip(node * self.side, mass, strict=True):
                ring = self._ring(np.hypot(right + off_x, down + off_y).ravel())
                inside = ring < self.steps
                rings.append(ring[inside])
                lags.append(every[inside])
                shares.append(np.full(len(lags[-1]), mass_x * mass_y))
            place = (np.concatenate(rings), np.concatenate(lags))
            found = found + csr_array((np.concatenate(shares), place), shape=found.shape)
        return weights, found


def _quarter(lags: FloatArray, reach: int) -> FloatArray:
    """Add the four quarters of a square of lags onto one, its axes counted once."""
    halved = lags[reach:].copy()
    halved[1:] += lags[:reach][::-1]
    quarter = halved[:, reach:].copy()
    quarter[:, 1:] += halved[:, :reach][:, ::-1]
    return quarter


def envelope(
    radii: FloatArray, observed: FloatArray, simulated: FloatArray, alpha: float
) -> Envelope:
    """Compare an observed curve with simulated ones.

    The statistic is the largest departure from the mean of all curves, the observed one among
    them, in standard deviations over all curves at that r (studentised maximum deviation, after
    Myllymäki et al. 2015): under chance all curves are exchangeable, so the p-value is exact.

    Parameters
    ----------
    radii : numpy.ndarray
        r.
    observed : numpy.ndarray
        The curve of the points, shape (r,).
    simulated : numpy.ndarray
        Shape (R, r).
    alpha : float
        The level of both envelopes.
    """
    number = len(simulated)
    curves = np.vstack([observed, simulated])
    centre, spread = curves.mean(axis=0), curves.std(axis=0)
    scaled = np.divide(np.abs(curves - centre), spread, out=np.zeros_like(curves), where=spread > 0)
    largest = scaled.max(axis=1)
    tolerance = 1e-9 * float(largest.max(initial=0.0))
    p_value = (int((largest[1:] >= largest[0] - tolerance).sum()) + 1) / (number + 1)
    ordered = np.sort(simulated, axis=0)
    rank = max(1, int(alpha * (number + 1) / 2))
    bound = np.sort(largest[1:])[-min(number, max(1, int(alpha * (number + 1) + 1e-9)))]
    return Envelope(
        radii,
        observed,
        simulated.mean(axis=0),
        ordered[rank - 1],
        ordered[-rank],
        centre - bound * spread,
        centre + bound * spread,
        p_value,
        int(np.argmax(np.abs(observed - centre))),
    )
