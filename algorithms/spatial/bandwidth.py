"""How wide a kernel should be: published rules of thumb, by name.

Every rule gives the bandwidth of the kernel it was made for. The other kernel gets the one that
spreads an event equally: a quartic of radius h has the standard deviation h/√8 in each direction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .density import Kernel

    FloatArray = NDArray[np.float64]

Rule = Literal[
    "standard_distance_median",
    "scott",
    "silverman",
    "biweight",
    "bailey_gatrell",
    "nearest_neighbours",
]
QUARTIC_OF_GAUSSIAN = np.sqrt(8.0)
SAMPLE = 200_000
"""Of more points than this, the distance to the k-th nearest is averaged over so many."""


def bandwidth_by_rule(
    x: FloatArray,
    y: FloatArray,
    rule: Rule,
    kernel: Kernel,
    *,
    weight: FloatArray | None = None,
    area: float | None = None,
    neighbours: int = 10,
) -> float:
    """Return a bandwidth in metres; 0 when the points do not spread.

    Parameters
    ----------
    x, y : numpy.ndarray
        Coordinates in metres.
    rule : str
        ``standard_distance_median``: 0.9·min(SD, √(1/ln 2)·D)·n^(-1/5), SD the standard distance
        and D the median distance from the mean centre, as ArcGIS chooses its search radius.
        ``scott``: σ·n^(-1/6), Gaussian (Scott 1992). ``silverman``: the same with the smaller of
        σ and the interquartile range/1.349 on each axis (after Silverman 1986, 3.30).
        ``biweight``: 2.78·σ·n^(-1/6), quartic (Silverman 1986, table 4.1). ``bailey_gatrell``:
        0.68·n^(-1/5)·√A, quartic (Bailey & Gatrell 1995). ``nearest_neighbours``: the mean
        distance to the k-th nearest point, quartic (Williamson et al. 1999).
    kernel : str
        quartic or gaussian.
    weight : numpy.ndarray or None
        Weights of the centre and the spread; n is then (Σw)²/Σw² (Kish 1965), so that the unit of
        the weight does not matter.
    area : float or None
        A in square metres; the bounding box when None.
    neighbours : int
        k.
    """
    if len(x) < 2:
        return 0.0
    number = float(len(x))
    if weight is not None:
        total = float(weight.sum())
        if total == 0:
            return 0.0
        number = total**2 / float((weight**2).sum())
    to_kernel = QUARTIC_OF_GAUSSIAN if kernel == "quartic" else 1.0
    from_quartic = 1.0 if kernel == "quartic" else 1 / QUARTIC_OF_GAUSSIAN
    if rule == "nearest_neighbours":
        return _mean_distance(x, y, neighbours) * from_quartic
    if rule == "bailey_gatrell":
        ground = float(np.ptp(x) * np.ptp(y)) if area is None else area
        return float(0.68 * number**-0.2 * np.sqrt(ground) * from_quartic)
    if rule == "standard_distance_median":
        return _search_radius(x, y, weight, number) * from_quartic
    spreads = [_spread(values, weight, robust=rule == "silverman") for values in (x, y)]
    sigma = float(np.sqrt((spreads[0] ** 2 + spreads[1] ** 2) / 2))
    if rule == "biweight":
        return float(2.78 * sigma * number ** (-1 / 6) * from_quartic)
    return float(sigma * number ** (-1 / 6) * to_kernel)


def _spread(values: FloatArray, weight: FloatArray | None, *, robust: bool) -> float:
    """Return the standard deviation (divisor n − 1), or the smaller of it and the quartiles'."""
    if weight is None:
        deviation = float(values.std(ddof=1))
    else:
        mean = np.average(values, weights=weight)
        number = weight.sum() ** 2 / (weight**2).sum()
        variance = np.average((values - mean) ** 2, weights=weight)
        deviation = float(np.sqrt(variance * number / (number - 1))) if number > 1 else 0.0
    if not robust:
        return deviation
    low, high = weighted_quantiles(values, weight, (0.25, 0.75))
    quartiles = (high - low) / 1.349
    # more than half of the points on one line: their quartiles tell nothing
    return min(deviation, quartiles) if quartiles > 0 else deviation


def weighted_quantiles(
    values: FloatArray, weight: FloatArray | None, shares: tuple[float, ...]
) -> list[float]:
    """Return quantiles; with weights, where the cumulated weight passes the share."""
    if weight is None:
        return [float(item) for item in np.quantile(values, shares)]
    order = np.argsort(values, kind="stable")
    running = np.cumsum(weight[order])
    places = np.searchsorted(running, np.array(shares) * running[-1])
    return [float(values[order[place]]) for place in np.minimum(places, len(values) - 1)]


def _search_radius(x: FloatArray, y: FloatArray, weight: FloatArray | None, number: float) -> float:
    to_x = x - np.average(x, weights=weight)
    to_y = y - np.average(y, weights=weight)
    squared = to_x**2 + to_y**2
    standard = float(np.sqrt(np.average(squared, weights=weight)))
    (median,) = weighted_quantiles(squared, weight, (0.5,))
    median = float(np.sqrt(median)) * float(np.sqrt(1 / np.log(2)))
    # half of the points at one place: the median tells nothing
    narrow = min(standard, median) if median > 0 else standard
    return float(0.9 * narrow * number**-0.2)


def _mean_distance(x: FloatArray, y: FloatArray, neighbours: int) -> float:
    """Return the mean distance to the k-th nearest other point."""
    from scipy.spatial import cKDTree

    places, counts = distinct_places(x, y)
    tree = cKDTree(places)
    step = max(1, len(places) // SAMPLE)
    asked, held = places[::step], counts[::step]
    # a place with more than k points has its k-th neighbour on the spot
    most = min(neighbours + 1, len(places))
    distance, nearest = tree.query(asked, k=np.arange(1, most + 1), workers=-1)
    reached = np.cumsum(counts[nearest], axis=1) - 1
    column = np.minimum((reached < neighbours).sum(axis=1), most - 1)
    far = distance[np.arange(len(asked)), column]
    return float(np.average(far, weights=held))


def distinct_places(x: FloatArray, y: FloatArray) -> tuple[FloatArray, NDArray[np.int64]]:
    """Return the distinct places in order of x and y, shape (m, 2), and how many points lie there.

    A tree of coincident points degenerates; one of distinct places does not.
    """
    order = np.lexsort((y, x))
    ordered = np.column_stack([x[order], y[order]])
    fresh = np.ones(len(ordered), dtype=bool)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    starts = np.flatnonzero(fresh)
    return ordered[starts], np.diff(np.r_[starts, len(ordered)])
