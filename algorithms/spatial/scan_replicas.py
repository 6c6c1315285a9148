"""Replications of a scan: what chance alone makes of the events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from .draws import Draws
from .scan_statistic import SMALL_INTEGER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

_CHUNK_CELLS = 16_000_000
_CHUNK_REPLICATIONS = 1024
_WORDS = 4_000_000

Draw = Callable[[int], "IntArray"]


def replications_of(
    shape: tuple[int, int], total: int, number: int, draw: Draw, tick: Callable[[], None]
) -> Iterator[NDArray[Any]]:
    """Return counts of shape (areas, periods, replications) until ``number`` are made.

    Draws follow the replications, so that the memory at hand does not change them.

    Parameters
    ----------
    shape : tuple of int
        Areas and periods.
    total : int
        Events of each replication.
    draw : callable
        Given a number of replications, returns the cell (area × periods + period) of each event,
        replication by replication.
    """
    cells = shape[0] * shape[1]
    width = max(1, min(_CHUNK_REPLICATIONS, _CHUNK_CELLS // cells))
    at_once = max(1, _WORDS // max(1, total))
    kind = np.int16 if total <= SMALL_INTEGER else np.int32
    done = 0
    while done < number:
        width = min(width, number - done)
        counts = np.empty((cells, width), dtype=kind)
        for start in range(0, width, at_once):
            tick()
            some = min(at_once, width - start)
            flat = draw(some).reshape(some, total) + (np.arange(some) * cells)[:, None]
            held = np.bincount(flat.ravel(), minlength=cells * some)
            counts[:, start : start + some] = held.reshape(some, cells).T
        yield counts.reshape(*shape, width)
        done += width


def multinomial(draws: Draws, weights: FloatArray, total: int) -> Draw:
    """Return a draw of events that fall anywhere in proportion to what is expected there.

    The total is held, as Kulldorff (1997) conditions on it.
    """

    def draw(replications: int) -> IntArray:
        size = replications * total
        pieces = [
            draws.weighted(weights, min(_WORDS, size - start)) for start in range(0, size, _WORDS)
        ]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    return draw


def shuffled_times(draws: Draws, counts: IntArray) -> Draw:
    """Return a draw of events that keep their areas and exchange their periods.

    Every area and every period keeps its number of events (Kulldorff et al. 2005).
    """
    areas, periods = counts.shape
    cell = np.repeat(np.arange(areas * periods), counts.ravel())
    area, period = np.divmod(cell, periods)

    def draw(replications: int) -> IntArray:
        order = draws.orderings(len(cell), replications)
        moved: IntArray = (area * periods + period[order]).ravel()
        return moved

    return draw
