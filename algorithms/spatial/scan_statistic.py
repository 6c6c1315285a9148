"""The scan statistic: the highest likelihood ratio of all circles and windows, exactly and fast.

Computing every circle of every replication costs n²/2 × R logarithms. Here the circles around a
centre are put in blocks, and the events of a block's last circle and the expectation of its first
bound all the ratios in it. Events at the ends of blocks come from one sparse product of 16-bit
integers; a comparison with whole-number thresholds discards nearly all blocks; only those that
could hold the highest ratio are looked at circle by circle. The maximum is the exact one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from .scan_circles import AllCircles, Blocks, Circles, blocks_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Side = Literal["high", "low", "both"]

RELATIVE_TOLERANCE = 1e-9
SMALL_INTEGER = 32_000
"""Counts up to this many fit 16 bits, which makes the sums twice as fast."""
_SUM_CELLS = 4_000_000
_CIRCLE_CELLS = 2_000_000
_BLOCK_WIDTH = 1.0
_FIRST_FLOOR, _OF_LOGARITHM = 2.0, 0.25
_BELOW_LOWEST = 0.9
_TRIAL = 16
_DENSE = 4096


@dataclass(frozen=True, slots=True)
class Windows:
    """Runs of periods.

    Parameters
    ----------
    first, last : numpy.ndarray
        The first and last period of each, both included.
    share : numpy.ndarray
        The share of the expected events that falls into it.
    """

    first: IntArray
    last: IntArray
    share: FloatArray

    def __len__(self) -> int:
        return len(self.first)


def windows_of(share: FloatArray, longest: int, *, current: bool = False) -> Windows:
    """Return all runs of at most ``longest`` periods; only those that end last if ``current``.

    Parameters
    ----------
    share : numpy.ndarray
        The share of the expected events that falls into each period.
    """
    first, last = np.triu_indices(len(share))
    kept = last - first < longest
    if current:
        kept &= last == len(share) - 1
    first, last = first[kept], last[kept]
    held = np.concatenate([[0.0], np.cumsum(share)])
    return Windows(first, last, held[last + 1] - held[first])


def log_likelihood_ratio(observed: Any, expected: Any, total: float) -> FloatArray:
    """Return Kulldorff's (1997) log likelihood ratio, whichever way the events depart.

    ``c·ln(c/E) + (C − c)·ln((C − c)/(C − E))`` with 0·ln 0 = 0, for 0 < E < C.
    """
    observed = np.asarray(observed, dtype=float)
    inside = _product(observed, expected)
    outside = _product(total - observed, total - expected)
    ratio: FloatArray = inside + outside
    return ratio


def _product(count: Any, expected: Any) -> Any:
    """Return x·ln(x/E), and 0 for x = 0."""
    ratio = np.divide(count, expected)
    return count * np.log(np.where(ratio > 0, ratio, 1.0))


def _departs(observed: Any, expected: Any, side: Side) -> Any:
    """Tell where the events are on the side asked for."""
    if side == "both":
        return observed != expected
    return observed > expected if side == "high" else observed < expected


class Thresholds:
    """From how many events on a circle's ratio can exceed a floor: whole numbers, no logarithms.

    The expectation at which the ratio of c events is the floor rises with c; it is found for every
    c up to some thousands, and beyond for steps far smaller than the standard deviation, on the
    safe side.
    """

    def __init__(self, total: int, floor: float, side: Side) -> None:
        floor = floor * (1 - RELATIVE_TOLERANCE)
        self.counts = _steps(total)
        counts = self.counts.astype(float)
        if side != "low":
            self.high = _crossing(counts, 0.0 * counts, counts, total, floor, rises=False)
        if side != "high":
            self.low = _crossing(counts, counts, 0.0 * counts + total, total, floor, rises=True)

    def at_least(self, expected: FloatArray) -> IntArray:
        """Return the fewest events that could exceed the floor above ``expected``."""
        place = np.searchsorted(self.high, expected, side="right")
        found: IntArray = np.where(place > 0, self.counts[place - 1] + 1, 0)
        return found

    def at_most(self, expected: FloatArray) -> IntArray:
        """Return the most events that could exceed the floor below ``expected``, −1 for none."""
        place = np.searchsorted(self.low, expected, side="left")
        following = self.counts[np.minimum(place, len(self.counts) - 1)] - 1
        found: IntArray = np.where(place == 0, -1, following)
        return found


def _steps(total: int) -> IntArray:
    """Return counts from 0 to the total: all of them at first, then a twentieth of √c apart."""
    dense = np.arange(min(total, _DENSE) + 1)
    if total <= _DENSE:
        return dense
    # c = (root + step/2)² grows by step·√c
    roots = np.arange(np.sqrt(_DENSE), np.sqrt(total) + 1, 0.05 / 2)
    wide = np.square(roots).astype(np.int64)
    wide = wide[(wide > _DENSE) & (wide < total)]
    return np.unique(np.concatenate([dense, wide, [total]]))


def _crossing(
    counts: FloatArray,
    lower: FloatArray,
    upper: FloatArray,
    total: int,
    floor: float,
    *,
    rises: bool,
) -> FloatArray:
    """Find by bisection where the ratio of each count reaches the floor; the safe side of it."""
    low, high = lower.copy(), upper.copy()
    with np.errstate(divide="ignore", invalid="ignore"):
        for _ in range(60):
            middle = (low + high) / 2
            above = log_likelihood_ratio(counts, middle, total) > floor
            goes_down = above if rises else ~above
            high = np.where(goes_down, middle, high)
            low = np.where(goes_down, low, middle)
    return np.maximum.accumulate(low if rises else high)


class Scanner:
    """Finds the highest ratio over all circles and windows.

    Parameters
    ----------
    circles : AllCircles
        The circles around every area.
    windows : Windows
        The runs of periods.
    total : int
        All events.
    side : str
        Whether more events than expected count, fewer, or both.
    """

    def __init__(self, circles: AllCircles, windows: Windows, total: int, side: Side) -> None:
        self.circles, self.windows = circles, windows
        self.total, self.side = total, side
        self._floor = -1.0

    def maxima(self, counts: NDArray[Any], tick: Callable[[float], None]) -> FloatArray:
        """Return the highest ratio of each replication, zero where nothing departs.

        Parameters
        ----------
        counts : numpy.ndarray
            Shape (areas, periods, replications), integers.
        tick : callable
            Told the share that is done; raises to stop.
        """
        if self._floor < 0:
            # the highest of many ratios grows with the logarithm of their number
            number = self.circles.maker.areas**2 * len(self.windows)
            first = max(_FIRST_FLOOR, _OF_LOGARITHM * float(np.log(number)))
            some = self._maxima(counts[:, :, :_TRIAL], first, lambda _: tick(0.0))
            self._floor = _BELOW_LOWEST * max(first, float(some.min()))
        found = self._maxima(counts, self._floor, tick)
        floor = self._floor
        # a maximum below the floor is not known yet: look again, lower
        while floor > 0 and (again := np.flatnonzero(found <= floor)).size:
            floor = floor / 2 if floor > _FIRST_FLOOR / 4 else 0.0
            found[again] = self._maxima(counts[:, :, again], floor, lambda _: tick(1.0))
        tick(1.0)
        return found

    def _maxima(
        self, counts: NDArray[Any], floor: float, tick: Callable[[float], None]
    ) -> FloatArray:
        """Return every maximum that exceeds ``floor``; others are at most the floor."""
        cumulative = np.cumsum(counts, axis=1, dtype=counts.dtype)
        highest = np.full(counts.shape[2], 0.0)
        thresholds = Thresholds(self.total, floor, self.side)
        for circles in self.circles:
            for some in self._batches(circles, counts.shape[1] * counts.shape[2]):
                self._raise(highest, some, cumulative, thresholds)
                tick((some.first + len(some.order)) / self.circles.maker.areas)
        return highest

    def _batches(self, circles: Circles, width: int) -> list[Circles]:
        """Cut circles into as many centres as the sums of one batch have room for."""
        # the last level of a centre is its number of blocks, at most
        largest = float(circles.expected.max()) * float(self.windows.share.max())
        blocks = min(circles.order.shape[1], int(2 * np.sqrt(largest) / _BLOCK_WIDTH) + 2)
        blocks *= 1 if self.side == "high" else 2
        step = max(1, _SUM_CELLS // (blocks * width))
        return [
            Circles(
                circles.first + start,
                circles.order[start : start + step],
                circles.expected[start : start + step],
                circles.ends[start : start + step],
            )
            for start in range(0, len(circles.order), step)
        ]

    def _raise(
        self,
        highest: FloatArray,
        circles: Circles,
        cumulative: NDArray[Any],
        thresholds: Thresholds,
    ) -> None:
        """Raise the maxima by what the circles of some centres hold."""
        low = self.side != "high"
        longest = float(self.windows.share.max())
        blocks = blocks_of(circles, longest, _BLOCK_WIDTH, first_too=low)
        sums = _sums_at_stops(blocks, cumulative)
        # with two stops a block, the first is its first circle and the second its last
        heads, sums = (sums[:, 0::2], sums[:, 1::2]) if low else (sums, sums)
        for number in range(len(self.windows)):
            first, last = int(self.windows.first[number]), int(self.windows.last[number])
            share = float(self.windows.share[number])
            candidates: list[IntArray] = []
            if self.side != "low":
                held = _within(sums, first, last)
                needed = thresholds.at_least(blocks.first_expected * share)
                needed = np.minimum(needed, np.iinfo(sums.dtype).max).astype(sums.dtype)
                candidates.append(
                    self._survivors(
                        highest, held >= needed[..., None], held, blocks.first_expected * share
                    )
                )
            if low:
                held = _within(heads, first, last)
                allowed = thresholds.at_most(blocks.last_expected * share).astype(sums.dtype)
                candidates.append(
                    self._survivors(
                        highest, held <= allowed[..., None], held,
                        blocks.last_expected * share,
                    )
                )  # fmt: skip
            chosen = candidates[0] if len(candidates) == 1 else np.union1d(*candidates)
            if len(chosen):
                self._look_closely(highest, chosen, circles, blocks, sums, cumulative, number)

    def _survivors(
        self, highest: FloatArray, possible: Any, held: NDArray[Any], expected: FloatArray
    ) -> IntArray:
        """Return the flat positions (centre, block, replication) that may raise a maximum."""
        flat = np.flatnonzero(possible)
        row, replication = np.divmod(flat, held.shape[2])
        bound = log_likelihood_ratio(held.ravel()[flat], expected.ravel()[row], self.total)
        kept: IntArray = flat[bound > highest[replication]]
        return kept

    def _look_closely(
        self,
        highest: FloatArray,
        chosen: IntArray,
        circles: Circles,
        blocks: Blocks,
        sums: NDArray[Any],
        cumulative: NDArray[Any],
        number: int,
    ) -> None:
        """Compute every circle of the chosen blocks and replications."""
        _, width, _, replications = sums.shape
        first, last = int(self.windows.first[number]), int(self.windows.last[number])
        share = float(self.windows.share[number])
        row, replication = np.divmod(chosen, replications)
        centre, block = np.divmod(row, width)
        begin = blocks.begin[centre, block]
        length = blocks.end[centre, block] - begin
        # long blocks are rare: like lengths go together, so that little is padded
        by_length = np.argsort(length, kind="stable")
        start = 0
        while start < len(chosen):
            longest = int(length[by_length[start]]) * 2
            stop = int(np.searchsorted(length[by_length], longest, side="right"))
            stop = min(stop, start + max(1, _CIRCLE_CELLS // max(1, longest)))
            some = by_length[start:stop]
            start = stop
            offset = np.arange(int(length[some].max()))
            member = np.minimum(begin[some, None] + offset, circles.order.shape[1] - 1)
            inside = offset < length[some, None]
            who = circles.order[centre[some, None], member]
            which = replication[some, None]
            events = cumulative[who, last, which].astype(np.int64)
            if first:
                events -= cumulative[who, first - 1, which]
            events = np.cumsum(np.where(inside, events, 0), axis=1)
            earlier = np.maximum(block[some] - 1, 0)
            held = sums[centre[some], earlier, last, replication[some]].astype(np.int64)
            if first:
                held -= sums[centre[some], earlier, first - 1, replication[some]]
            events += np.where(block[some] > 0, held, 0)[:, None]
            expected = circles.expected[centre[some, None], member] * share
            allowed = inside & circles.ends[centre[some, None], member]
            allowed &= _departs(events, expected, self.side)
            ratio = np.zeros(allowed.shape)
            ratio[allowed] = log_likelihood_ratio(events[allowed], expected[allowed], self.total)
            np.maximum.at(highest, replication[some], ratio.max(axis=1))


def _within(sums: NDArray[Any], first: int, last: int) -> NDArray[Any]:
    """Return the events of a window from sums that are cumulated over the periods."""
    if first:
        return np.asarray(sums[:, :, last] - sums[:, :, first - 1])
    return np.ascontiguousarray(sums[:, :, last])


def _sums_at_stops(blocks: Blocks, cumulative: NDArray[Any]) -> NDArray[Any]:
    """Return the events inside the circle at each stop of each block.

    Returns
    -------
    numpy.ndarray
        Shape (centres, blocks × stops, periods, replications), cumulated over the periods as given.
    """
    from scipy.sparse import csr_array

    areas, periods, replications = cumulative.shape
    centres = blocks.shape[0]
    width = (len(blocks.starts) - 1) // centres
    ones = np.ones(len(blocks.members), dtype=cumulative.dtype)
    rings = csr_array(
        (ones, blocks.members, blocks.starts.astype(np.int32)), shape=(centres * width, areas)
    )
    sums: NDArray[Any] = (rings @ cumulative.reshape(areas, periods * replications)).reshape(
        centres, width, periods, replications
    )
    for block in range(1, width):
        sums[:, block] += sums[:, block - 1]
    return sums
