"""How precise positions are: rounded, moved, put on known points, or as they were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

METRES_A_DEGREE = 111_320.0
ROUNDED_FROM = 100.0
"""Metres: coarser coordinates than this say a block at best."""

BY_CHANCE = 0.001
LEAST_STACK = 20
STACK_SHARE = 0.005
NEXT_PLACE, STACK_OVER_NEXT = 20, 12.0
"""Where half of the events happen at one place in twenty (Weisburd 2015), the first place has nine
times what the twentieth has."""

CENTRE_METRES = 2.0
LEAST_ON_CENTRE = 3

# Real registers repeat: half of the events happen at one place in twenty (Weisburd 2015). A large
# register in which hardly two events share a position has had its positions moved.
JITTER_RULES = ((5_000, 0.10), (1_000, 0.005))
SNAPPED_SHARE = 0.30


@dataclass(frozen=True, slots=True)
class Stack:
    """A position that many events share."""

    x: float
    y: float
    rows: int
    centre: bool


@dataclass(frozen=True, slots=True)
class Spots:
    """What the positions of a register are like.

    Parameters
    ----------
    repeated : float
        Share of the located rows that share their exact position with another.
    usual_decimals : int
        The number of decimals that 95 % of the positions do not exceed.
    metres : float
        What one unit of the last decimal is.
    rounded : numpy.ndarray
        Rows whose own position is coarser than 100 m.
    stacked : numpy.ndarray
        Rows on a position that far more events share than on others.
    on_centre : numpy.ndarray
        Rows on the centre of an area.
    stacks : tuple of Stack
        The largest stacks, at most twenty.
    jittered, snapped : bool
        Whether positions look moved at random, or put on fixed points.
    """

    repeated: float
    usual_decimals: int
    metres: float
    rounded: BoolArray
    stacked: BoolArray
    on_centre: BoolArray
    stacks: tuple[Stack, ...]
    jittered: bool
    snapped: bool


def spots_of(
    x: FloatArray,
    y: FloatArray,
    decimals: NDArray[np.int64],
    *,
    geographic: bool,
    centres: NDArray[Any] | None = None,
    months_only: bool = False,
) -> Spots:
    """Describe how precise the positions of a register are.

    Parameters
    ----------
    x, y : numpy.ndarray
        Positions; NaN for none.
    decimals : numpy.ndarray
        Digits after the decimal mark, as written.
    geographic : bool
        Whether they are degrees.
    centres : numpy.ndarray, optional
        Shape (n, 2): the centres of the areas, in the same CRS.
    months_only : bool
        Whether dates tell months only: those who hide the day move the place too.
    """
    nowhere = np.zeros(len(x), dtype=bool)
    located = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if not len(located):
        return Spots(0.0, 0, np.nan, nowhere, nowhere, nowhere, (), False, False)
    count = _times(x[located], y[located])
    repeated = float((count > 1).mean())
    unit = METRES_A_DEGREE if geographic else 1.0
    usual = int(np.percentile(decimals[located], 95))
    rounded = nowhere.copy()
    rounded[located] = _rounded(decimals[located], 1.0 / count, usual, unit)
    many = max(LEAST_STACK, STACK_SHARE * len(located))
    on_stack = (count >= many) & (count >= STACK_OVER_NEXT * _count_of_place(count, NEXT_PLACE))
    stacked, on_centre = nowhere.copy(), nowhere.copy()
    stacked[located] = on_stack
    if centres is not None and len(centres):
        # one event may happen there; three at exactly the same place are an address not found
        often = located[count >= LEAST_ON_CENTRE]
        on_centre[often] = _near(x[often], y[often], centres, CENTRE_METRES / unit)
    jittered = any(len(located) >= least and repeated < share for least, share in JITTER_RULES)
    snapped = months_only and len(located) >= 500 and repeated >= SNAPPED_SHARE
    return Spots(
        repeated,
        usual,
        unit * 10.0**-usual,
        rounded,
        stacked,
        on_centre,
        _stacks(x, y, stacked, on_centre),
        jittered,
        snapped,
    )


def _count_of_place(count: NDArray[np.int64], place: int) -> int:
    """Return how many events the n-th most frequent place has; one when there are fewer places."""
    sizes, rows = np.unique(count, return_counts=True)
    reached = np.cumsum((rows // sizes)[::-1])
    behind = np.flatnonzero(reached >= place)
    return int(sizes[::-1][behind[0]]) if len(behind) else 1


def _rounded(decimals: NDArray[np.int64], share: FloatArray, usual: int, unit: float) -> BoolArray:
    """Tell which positions are coarser than 100 m, and not by chance.

    A trailing zero is not written: one place in a hundred lacks one digit in x and in y by chance,
    one in ten thousand two. Only more than that are rounded.

    Parameters
    ----------
    decimals : numpy.ndarray
        Digits after the decimal mark of each event's position.
    share : numpy.ndarray
        One divided by the events at the same position, so that places are counted.
    usual : int
        The usual number of digits.
    unit : float
        Metres of one unit of the coordinates.
    """
    from scipy.special import gammainc

    step = unit * 10.0 ** -decimals.astype(float)
    coarse: BoolArray = step > ROUNDED_FROM
    if unit * 10.0**-usual > ROUNDED_FROM:
        return coarse
    places = share.sum()
    for number in np.unique(decimals[coarse]):
        rows = decimals == number
        expected = places * 10.0 ** (-2.0 * (usual - number))
        # so many or more by chance, where so many are expected (Poisson)
        found = float(np.round(share[rows].sum()))
        if found < 1 or float(gammainc(found, expected)) > BY_CHANCE:
            coarse = coarse & ~rows
    return coarse


def _times(x: FloatArray, y: FloatArray) -> NDArray[np.int64]:
    """Return how many rows share each row's exact position."""
    order = np.lexsort((y, x))
    new = np.ones(len(x), dtype=bool)
    new[1:] = (np.diff(x[order]) != 0) | (np.diff(y[order]) != 0)
    group = np.cumsum(new) - 1
    sizes = np.bincount(group)
    count = np.empty(len(x), dtype=np.int64)
    count[order] = sizes[group]
    return count


def _near(x: FloatArray, y: FloatArray, centres: NDArray[Any], distance: float) -> BoolArray:
    from scipy.spatial import cKDTree

    good = np.isfinite(centres).all(axis=1)
    if not good.any():
        return np.zeros(len(x), dtype=bool)
    gap, _ = cKDTree(centres[good]).query(
        np.column_stack([x, y]), distance_upper_bound=distance, workers=-1
    )
    near: BoolArray = np.isfinite(gap)
    return near


def _stacks(
    x: FloatArray, y: FloatArray, stacked: BoolArray, on_centre: BoolArray
) -> tuple[Stack, ...]:
    import pandas as pd

    chosen = stacked | on_centre
    if not chosen.any():
        return ()
    table = pd.DataFrame({"x": x[chosen], "y": y[chosen], "centre": on_centre[chosen]})
    groups = table.groupby(["x", "y"], as_index=False).agg(
        rows=("centre", "size"), centre=("centre", "any")
    )
    largest = groups.sort_values("rows", ascending=False).head(20)
    return tuple(
        Stack(float(a), float(b), int(rows), bool(centre))
        for a, b, rows, centre in largest.to_numpy(dtype=object).tolist()
    )
