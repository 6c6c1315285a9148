"""Random orderings that are the same on every platform and NumPy version.

NumPy promises no stream stability for ``Generator`` methods, so only PCG64's raw 64-bit words are
taken from it; bounded integers are made here (Lemire 2019, multiply and reject).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_LOW_32 = np.uint64(0xFFFFFFFF)
_SHIFT_32 = np.uint64(32)
_ARRANGEMENT_CELLS = 16_000_000
_BITS = 53
"""A float64 holds whole numbers of this many bits."""
_GUIDE_BITS = 16


def _nothing() -> None:
    """Do nothing."""


class Draws:
    """A seeded source of bounded integers and ordered samples without replacement."""

    def __init__(self, seed: int) -> None:
        self._words = np.random.PCG64(seed)

    def integers_below(self, bound: int, size: int) -> IntArray:
        """Return ``size`` integers, each value of [0, bound) equally likely."""
        limit = np.uint64(bound)
        threshold = np.uint64((1 << 32) % bound)
        product = (self._words.random_raw(size) >> _SHIFT_32) * limit
        rejected = np.flatnonzero((product & _LOW_32) < threshold)
        while rejected.size:
            product[rejected] = (self._words.random_raw(rejected.size) >> _SHIFT_32) * limit
            rejected = rejected[(product[rejected] & _LOW_32) < threshold]
        return (product >> _SHIFT_32).astype(np.int64)

    def uniforms(self, size: int) -> FloatArray:
        """Return ``size`` numbers of [0, 1), multiples of 2⁻⁵³."""
        drawn = self._words.random_raw(size) >> np.uint64(64 - _BITS)
        return drawn.astype(np.float64) * 2.0**-_BITS

    def weighted(self, weights: FloatArray, size: int) -> IntArray:
        """Return ``size`` positions, each with a probability proportional to its weight.

        The cumulative weights are searched with a guide table (Chen & Asau 1974): most draws find
        their position by one look-up. Probabilities are exact to 2⁻⁵³.

        Parameters
        ----------
        weights : numpy.ndarray
            Zero or more, with a positive sum. A position of weight zero is never drawn.
        """
        cumulative = np.cumsum(weights)
        bounds = (cumulative / cumulative[-1] * 2.0**_BITS).astype(np.uint64)
        last = np.searchsorted(bounds, bounds[-1], side="left")
        starts = np.arange((1 << _GUIDE_BITS) + 1, dtype=np.uint64) << np.uint64(
            _BITS - _GUIDE_BITS
        )
        guide = np.minimum(np.searchsorted(bounds, starts, side="right"), last)
        settled = guide[:-1] == guide[1:]
        drawn = self._words.random_raw(size) >> np.uint64(64 - _BITS)
        cell = (drawn >> np.uint64(_BITS - _GUIDE_BITS)).astype(np.int64)
        found: IntArray = guide[cell]
        open_ones = np.flatnonzero(~settled[cell])
        found[open_ones] = np.searchsorted(bounds, drawn[open_ones], side="right")
        return found

    def simplex(self, parts: int, samples: int) -> FloatArray:
        """Return ``samples`` rows of ``parts`` shares that sum to one, all equally likely.

        A flat Dirichlet distribution as the gaps between sorted uniform numbers, which needs no
        logarithm and so no two platforms' rounding of it.
        """
        cuts = np.sort(self.uniforms(samples * (parts - 1)).reshape(samples, parts - 1), axis=1)
        edges = np.concatenate([np.zeros((samples, 1)), cuts, np.ones((samples, 1))], axis=1)
        shares: FloatArray = np.diff(edges, axis=1)
        return shares

    def orderings(self, population: int, samples: int) -> IntArray:
        """Return whole random orderings of a population, one a row, by sorting random words.

        Two words of 64 bits are the same once in 10¹⁹ pairs; the first then goes first.
        """
        words = self._words.random_raw(population * samples).reshape(samples, population)
        ordered: IntArray = np.argsort(words, axis=1, kind="stable")
        return ordered

    def subset(self, population: int, size: int) -> BoolArray:
        """Return which units of a population are in a random subset of ``size``.

        Every subset is equally likely: those with the smallest of as many random words.
        """
        words = np.asarray(self._words.random_raw(population), dtype=np.uint64)
        if size >= population:
            return np.ones(population, dtype=bool)
        if size <= 0:
            return np.zeros(population, dtype=bool)
        chosen: BoolArray = words < np.partition(words, size)[size]
        if int(chosen.sum()) == size:
            return chosen
        # two equal words of 64 bits at the border: practically never
        chosen = np.zeros(population, dtype=bool)
        chosen[np.argsort(words, kind="stable")[:size]] = True
        return chosen

    def ordered_samples(
        self, population: int, length: int, samples: int, tick: Callable[[], None] = _nothing
    ) -> IntArray:
        """Return the first ``length`` positions of ``samples`` random orderings of a population.

        Parameters
        ----------
        population : int
            The number of units.
        length : int
            How many positions of each ordering are wanted, at most ``population``.
        samples : int
            The number of orderings.
        tick : callable
            Called after each position; raises to stop.

        Returns
        -------
        numpy.ndarray
            Shape (length, samples): a column holds distinct units, every ordered choice equally
            likely.
        """
        if length * length <= population:
            return self._sparse(population, length, samples, tick)
        return self._dense(population, length, samples, tick)

    def _sparse(
        self, population: int, length: int, samples: int, tick: Callable[[], None]
    ) -> IntArray:
        """Fisher–Yates that remembers only the swaps: memory for the result alone."""
        chosen = np.empty((length, samples), dtype=np.int64)
        swapped = np.empty((length, samples), dtype=np.int64)
        units = np.empty((length, samples), dtype=np.int64)
        for step in range(length):
            drawn = step + self.integers_below(population - step, samples)
            here = np.full(samples, step, dtype=np.int64)
            there = drawn.copy()
            # what lies at a position is what the last earlier swap left there
            for earlier in range(step):
                left = chosen[earlier]
                np.copyto(there, swapped[earlier], where=left == drawn)
                np.copyto(here, swapped[earlier], where=left == step)
            chosen[step] = drawn
            swapped[step] = here
            units[step] = there
            tick()
        return units

    def _dense(
        self, population: int, length: int, samples: int, tick: Callable[[], None]
    ) -> IntArray:
        """Shuffle whole arrangements in batches; going on from the last one keeps draws uniform."""
        result = np.empty((length, samples), dtype=np.int64)
        batch = max(1, min(samples, _ARRANGEMENT_CELLS // population))
        arrangement = np.tile(np.arange(population, dtype=np.int32)[:, None], (1, batch))
        columns = np.arange(batch)
        for start in range(0, samples, batch):
            width = min(batch, samples - start)
            for step in range(length):
                drawn = step + self.integers_below(population - step, width)
                picked = arrangement[drawn, columns[:width]]
                arrangement[drawn, columns[:width]] = arrangement[step, :width]
                arrangement[step, :width] = picked
                result[step, start : start + width] = picked
            tick()
        return result
