"""Whether a place stays hot: in how many periods, for how long in a row, and lately."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    IntArray = NDArray[np.int64]

__all__ = ["Persistence", "persistence", "recent_periods"]

RECENT_SHARE = 4
"""The recent stretch is the last quarter of the periods, one at least."""


@dataclass(frozen=True, slots=True)
class Persistence:
    """How each place fared, in the order of the rows.

    Parameters
    ----------
    hot_periods : numpy.ndarray of int
        In how many periods it was hot.
    longest_run : numpy.ndarray of int
        The most of these in a row.
    last_hot : numpy.ndarray of int
        The last one, counted from 0; -1 when it never was.
    kind : numpy.ndarray of str
        persistent, new, intermittent, former or never.
    """

    hot_periods: IntArray
    longest_run: IntArray
    last_hot: IntArray
    kind: NDArray[Any]


def recent_periods(periods: int) -> int:
    """Return how many of the last periods count as recent."""
    return max(1, periods // RECENT_SHARE)


def persistence(hot: BoolArray, persistent_share: float) -> Persistence:
    """Sum up in which periods each place was hot.

    Each place is one of five, in this order: *never* hot; *former* when it was, but in none of the
    recent periods; *persistent* when hot in at least ``persistent_share`` of all periods; *new*
    when it became hot once, in the second half, and has been so until the last period;
    *intermittent* otherwise.

    Parameters
    ----------
    hot : numpy.ndarray of bool
        Shape (places, periods).
    persistent_share : float
        Between 0 and 1.
    """
    places, periods = hot.shape
    number = hot.sum(axis=1).astype(np.int64)
    run = np.zeros(places, dtype=np.int64)
    longest = np.zeros(places, dtype=np.int64)
    for period in range(periods):
        run = np.where(hot[:, period], run + 1, 0)
        np.maximum(longest, run, out=longest)
    last = np.where(number > 0, periods - 1 - np.argmax(hot[:, ::-1], axis=1), -1)
    kind = np.full(places, "intermittent", dtype=object)
    # the run that is left at the end is that of the last period
    began_late = periods - number >= periods / 2
    kind[(run == number) & (run > 0) & began_late] = "new"
    kind[number >= persistent_share * periods - 1e-9] = "persistent"
    kind[last < periods - recent_periods(periods)] = "former"
    kind[number == 0] = "never"
    return Persistence(number, longest, last.astype(np.int64), kind)
