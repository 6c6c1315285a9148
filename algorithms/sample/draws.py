"""Random draws that stay the same on every platform and NumPy version.

NumPy promises a stable stream for the raw bits of PCG64 and for ``SeedSequence``, not for the
methods of ``Generator``. Everything the sample draws is therefore an inverse distribution function
of the uniform doubles made here.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_LARGEST = 1.0 - 2.0**-40
"""The largest uniform used; adding a row number to it must not round up to the next row."""


def stream(*keys: int) -> np.random.PCG64:
    """Return the stream of raw bits that belongs to these keys (a seed, a purpose, a chunk)."""
    return np.random.PCG64(np.random.SeedSequence(keys))


def uniforms(bits: np.random.PCG64, count: int) -> Floats:
    """Return ``count`` doubles in [0, 1), from the top 53 bits of each raw draw."""
    raw = np.asarray(bits.random_raw(count), dtype=np.uint64)
    doubles: Floats = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return doubles


def between(bits: np.random.PCG64, low: float, high: float, count: int) -> Floats:
    """Return ``count`` doubles evenly spread over [low, high)."""
    return low + (high - low) * uniforms(bits, count)


def integers_below(bits: np.random.PCG64, bound: int, count: int) -> Integers:
    """Return integers from 0 to ``bound - 1``; the bias is below ``bound`` × 2⁻⁵³."""
    return np.floor(uniforms(bits, count) * bound).astype(np.int64)


def normals(bits: np.random.PCG64, count: int) -> Floats:
    """Return standard normal draws by the inverse distribution function."""
    from scipy.special import ndtri

    centred = np.clip(uniforms(bits, count), 2.0**-54, _LARGEST)
    return np.asarray(ndtri(centred), dtype=np.float64)


def choices(bits: np.random.PCG64, weights: Floats, count: int) -> Integers:
    """Return ``count`` positions of ``weights``, each drawn in proportion to its weight."""
    return keyed_choices(bits, weights[np.newaxis, :], np.zeros(count, dtype=np.int64))


def keyed_choices(bits: np.random.PCG64, weights: Floats, rows: Integers) -> Integers:
    """Draw one column for each entry of ``rows``, in proportion to that row's weights.

    The cumulative shares of row ``k`` are laid from ``k`` to ``k + 1`` on one line, so that a
    single binary search serves all rows. A row without any weight must not be asked for.
    """
    running = np.cumsum(weights, axis=1)
    total = running[:, -1:]
    shares = running / np.where(total > 0, total, 1.0)
    shares[:, -1] = 1.0
    row_count, column_count = weights.shape
    line = (shares + np.arange(row_count)[:, np.newaxis]).ravel()
    places = np.minimum(uniforms(bits, rows.size), _LARGEST) + rows
    found = np.searchsorted(line, places, side="right") - rows * column_count
    return np.asarray(np.clip(found, 0, column_count - 1), dtype=np.int64)


def whole_parts(shares: Floats, total: int) -> Integers:
    """Divide a whole number in proportion to ``shares`` by largest remainders; the parts add up."""
    running = float(np.cumsum(shares)[-1])
    exact = shares * (total / running)
    parts = np.floor(exact).astype(np.int64)
    # The stable order makes ties go to the first place on every platform.
    order = np.argsort(-np.round(exact - parts, 9), kind="stable")
    parts[order[: total - int(parts.sum())]] += 1
    return parts
