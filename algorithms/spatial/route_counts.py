"""Events on and around street segments, held against what their length alone would bring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .draws import Draws
from .p_values import TailCounts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .p_values import Alternative
    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_CELLS = 4_000_000
_HAIR = 1e-12


@dataclass(frozen=True, slots=True)
class RouteCounts:
    """Events around each segment, the segment included.

    Parameters
    ----------
    near : numpy.ndarray
        Events on the segment and its neighbours.
    expected : numpy.ndarray
        What their share of all street length would hold.
    z : numpy.ndarray
        The difference in standard deviations; NaN where the neighbourhood is all there is.
    """

    near: IntArray
    expected: FloatArray
    z: FloatArray


def share_of_length(lengths: FloatArray, weights: NeighbourWeights) -> FloatArray:
    """Return the share of all street length that lies in each segment and its neighbours."""
    around: FloatArray = weights.neighbour_sums(lengths) + lengths
    share: FloatArray = np.minimum(around / lengths.sum(), 1.0)
    return share


def route_counts(counts: IntArray, lengths: FloatArray, weights: NeighbourWeights) -> RouteCounts:
    """Return events around each segment, what length alone would bring, and z.

    When every metre of street is as likely for each of C events, those around a segment follow a
    binomial law of C trials with the share of length p: mean C·p, variance C·p·(1 − p).
    """
    total = int(counts.sum())
    near = np.rint(weights.neighbour_sums(counts.astype(float))).astype(np.int64) + counts
    share = share_of_length(lengths, weights)
    expected = total * share
    spread = np.sqrt(expected * (1 - share))
    z = np.full(len(counts), np.nan)
    np.divide(near - expected, spread, out=z, where=1 - share > _HAIR)
    return RouteCounts(near, expected, z)


def exact_p_values(
    near: IntArray, share: FloatArray, total: int, alternative: Alternative
) -> tuple[FloatArray, FloatArray]:
    """Return the binomial p-value of each neighbourhood and its direction (1 high, −1 low).

    Ties count in both tails; two-sided p-values are twice the smaller tail, at most 1. This is
    what the simulated p-value comes to with ever more draws.
    """
    from scipy.stats import binom

    high = binom.sf(near - 1, total, share)
    low = binom.cdf(near, total, share)
    tail = np.minimum(high, low)
    p_value = np.minimum(1.0, 2.0 * tail) if alternative == "two-sided" else tail
    return p_value, np.sign(low - high)


def simulated_tails(
    near: IntArray,
    lengths: FloatArray,
    weights: NeighbourWeights,
    total: int,
    *,
    permutations: int,
    seed: int,
    tick: Callable[[float], None],
) -> TailCounts:
    """Throw the events on the streets at random, in proportion to length, and count the tails."""
    from scipy.sparse import csr_array

    count = len(lengths)
    draws = Draws(seed)
    kind = np.int32
    itself = csr_array(
        (np.ones(len(weights.neighbours), kind), weights.neighbours, weights.starts),
        shape=(count, count),
    )
    at_least, at_most = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    step = max(1, min(permutations, _CELLS // max(count, total)))
    done = 0
    while done < permutations:
        tick(done / permutations)
        width = min(step, permutations - done)
        place = draws.weighted(lengths, total * width)
        flat = place * width + np.repeat(np.arange(width), total)
        held = np.bincount(flat, minlength=count * width).reshape(count, width).astype(kind)
        sums = itself @ held + held
        at_least += (sums >= near[:, None]).sum(axis=1)
        at_most += (sums <= near[:, None]).sum(axis=1)
        done += width
    return TailCounts(at_least, at_most, permutations)


def dispersion(counts: IntArray, lengths: FloatArray) -> float:
    """Return Pearson's χ² over its degrees of freedom: 1 when length alone explains the counts."""
    expected = counts.sum() * lengths / lengths.sum()
    return float((np.square(counts - expected) / expected).sum() / max(1, len(counts) - 1))
