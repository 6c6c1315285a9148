"""Clusters of a scan: the circles and windows with the highest ratios, without overlap."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .scan_circles import AllCircles, Circles
from .scan_statistic import (
    RELATIVE_TOLERANCE,
    Scanner,
    Side,
    Windows,
    _departs,
    log_likelihood_ratio,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class Cluster:
    """A circle and a window in which events depart from what is expected.

    Parameters
    ----------
    members : numpy.ndarray
        Positions of its areas, the centre first.
    window : int
        The position of its window.
    observed : int
        Events inside.
    expected : float
        Events expected inside.
    ratio : float
        The log likelihood ratio.
    """

    members: IntArray
    window: int
    observed: int
    expected: float
    ratio: float

    def p_value(self, maxima: FloatArray) -> float:
        """Return ``(1 + #≥) / (R + 1)`` against the highest ratios of R replications.

        The upper tail alone: a high ratio is what is looked for, on whichever side events depart.
        """
        reached = maxima >= self.ratio * (1 - RELATIVE_TOLERANCE)
        return float((int(reached.sum()) + 1) / (len(maxima) + 1))


class ClusterFinder:
    """Finds the clusters of the observed events.

    Parameters
    ----------
    scanner : Scanner
        Circles, windows, total and side.
    counts : numpy.ndarray
        Shape (areas, periods): the observed events.
    """

    def __init__(self, scanner: Scanner, counts: IntArray) -> None:
        self.circles: AllCircles = scanner.circles
        self.windows: Windows = scanner.windows
        self.side: Side = scanner.side
        self.total = scanner.total
        self._cumulative = np.cumsum(counts, axis=1)

    def clusters(
        self, wanted: Callable[[Cluster], bool], tick: Callable[[], None]
    ) -> list[Cluster]:
        """Return clusters from the highest ratio down while ``wanted``; no two share an area.

        The first is the most likely cluster and is returned whether wanted or not. A circle that
        shares an area with an earlier cluster is no cluster (Kulldorff's “no geographical
        overlap”), whatever its window.
        """
        taken = np.zeros(self.circles.maker.areas, dtype=bool)
        waiting: list[tuple[float, int, int, int, int]] = []
        for circles in self.circles:
            for some in _cut(circles, self._cumulative.shape[1]):
                tick()
                for entry in self._best(some, taken):
                    heapq.heappush(waiting, (*entry, 0))
        found: list[Cluster] = []
        while waiting:
            _, centre, member, window, version = heapq.heappop(waiting)
            if version != len(found):
                # found before the last clusters were: it may overlap them, then look again
                tick()
                circles = self.circles.maker.around(centre, centre + 1)
                if taken[circles.order[0, : member + 1]].any():
                    for entry in self._best(circles, taken):
                        heapq.heappush(waiting, (*entry, len(found)))
                    continue
            cluster = self._cluster(centre, member, window)
            if found and not wanted(cluster):
                break
            found.append(cluster)
            taken[cluster.members] = True
            if not wanted(cluster):
                break
        return found

    def _cluster(self, centre: int, member: int, window: int) -> Cluster:
        circles = self.circles.maker.around(centre, centre + 1)
        members = circles.order[0, : member + 1].astype(np.int64)
        observed = int(self._events(self._cumulative[members].sum(axis=0), window))
        expected = float(circles.expected[0, member]) * float(self.windows.share[window])
        ratio = float(log_likelihood_ratio(observed, expected, self.total))
        return Cluster(members, window, observed, expected, ratio)

    def _events(self, cumulative: Any, window: int) -> Any:
        first, last = int(self.windows.first[window]), int(self.windows.last[window])
        held = cumulative[..., last]
        return held - cumulative[..., first - 1] if first else held

    def _best(self, circles: Circles, taken: Any) -> list[tuple[float, int, int, int]]:
        """Return (−ratio, centre, member, window) of the best circle of each centre that has one.

        Ratios are rounded to nine digits, so that the same areas found from two centres, whose
        expectations were added in another order, tie; the first centre then wins.
        """
        events = np.cumsum(self._cumulative[circles.order], axis=1)
        free = circles.ends & ~np.logical_or.accumulate(taken[circles.order], axis=1)
        best = np.zeros(len(circles.order))
        at = np.zeros((len(circles.order), 2), dtype=np.int64)
        rows = np.arange(len(circles.order))
        for window in range(len(self.windows)):
            held = self._events(events, window)
            expected = circles.expected * float(self.windows.share[window])
            possible = free & _departs(held, expected, self.side)
            # the ratio is at most χ² of inside and outside (the Kullback–Leibler bound)
            bound = np.square(held - expected) * self.total
            possible &= bound > best[:, None] * expected * (self.total - expected)
            if not possible.any():
                continue
            ratio = np.zeros(possible.shape)
            ratio[possible] = log_likelihood_ratio(held[possible], expected[possible], self.total)
            member = np.argmax(ratio, axis=1)
            higher = ratio[rows, member] > best * (1 + RELATIVE_TOLERANCE)
            best[higher] = ratio[rows, member][higher]
            at[higher] = np.column_stack([member, np.full(len(rows), window)])[higher]
        return [
            (-float(f"{best[row]:.9g}"), circles.first + int(row), int(at[row, 0]), int(at[row, 1]))
            for row in np.flatnonzero(best > 0)
        ]


def _cut(circles: Circles, periods: int) -> list[Circles]:
    step = max(1, _CELLS // (circles.order.shape[1] * periods))
    return [
        Circles(
            circles.first + start,
            circles.order[start : start + step],
            circles.expected[start : start + step],
            circles.ends[start : start + step],
        )
        for start in range(0, len(circles.order), step)
    ]
