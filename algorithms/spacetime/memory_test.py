"""Is where a class is found in one period related to where it was before?

Each draw deals every period's values out to the areas anew and makes the classes again by one rule.
Periods then know nothing of each other, while all else is kept: each period's own values, and the
overlap of neighbourhoods that makes hot areas come in groups. The p-value is exact for values that
could be exchanged between areas, whatever the rule (Phipson & Smyth 2010).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..core.progress import Progress
from .markov import statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    SmallArray = NDArray[np.int8]

__all__ = ["Classing", "memory_p_value"]

Classing = Callable[["FloatArray"], "SmallArray"]
"""Classes of one period's values, arranged over the areas in each column."""

TOLERANCE = 1e-9


def memory_p_value(
    values: FloatArray,
    classing: Sequence[Classing],
    count: int,
    *,
    simulations: int,
    seed: int,
    progress: Progress,
) -> float:
    """Return the share of arrangements whose chi-square is at least the observed one.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (areas, periods), in the order that fixes the draws.
    classing : sequence of callable
        For each period, what classes its values.
    count : int
        The number of classes.
    simulations : int
        How many arrangements are drawn.

    Returns
    -------
    float
        (draws at least as large + 1)/(draws + 1); NaN where there is only one class.
    """
    words = np.random.PCG64(seed)
    areas, periods = values.shape
    moves = np.zeros((simulations + 1, count * count))
    draw = np.arange(simulations + 1) * (count * count)
    before: SmallArray | None = None
    for period in range(periods):
        progress(period / periods, "")
        orders = _orderings(words, areas, simulations)
        # the first column is what was observed
        arranged = values[:, period][np.column_stack([np.arange(areas), orders])]
        now = classing[period](arranged)
        if before is not None:
            known = (before >= 0) & (now >= 0)
            pair = draw + before.astype(np.int64) * count + now
            moves += np.bincount(pair[known], minlength=moves.size).reshape(moves.shape)
        before = now
    squares = np.array([statistics(row.reshape(count, count))[0] for row in moves])
    if not squares[0] and not _varied(moves[0].reshape(count, count)):
        return float("nan")
    as_large = int((squares[1:] >= squares[0] * (1 - TOLERANCE)).sum())
    return (as_large + 1) / (simulations + 1)


def _varied(table: FloatArray) -> bool:
    return bool((table.sum(axis=0) > 0).sum() > 1 and (table.sum(axis=1) > 0).sum() > 1)


def _orderings(words: np.random.PCG64, areas: int, simulations: int) -> NDArray[np.int64]:
    """Return random orderings, one a column: random words with the position in their last bits.

    Sorting numbers is several times as fast as sorting positions by them, and no two are equal.
    """
    bits = np.uint64(max(1, int(areas - 1).bit_length()))
    low = (np.uint64(1) << bits) - np.uint64(1)
    keys = words.random_raw(areas * simulations).reshape(simulations, areas)
    keys = (keys & ~low) | np.arange(areas, dtype=np.uint64)
    keys.sort(axis=1)
    ordered: NDArray[np.int64] = (keys & low).astype(np.int64).T
    return ordered
