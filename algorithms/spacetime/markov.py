"""Markov chains of classes: moves counted, what they lead to, and whether the past matters.

A chain is described by how often a unit moved from each class to each other from one period to the
next (Anderson & Goodman 1957; Kemeny & Snell 1976). A class that no unit ever left has no row of
probabilities: it is NaN here, where libraries write zeros that sum to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = [
    "Independence",
    "expected_stay",
    "independence",
    "mean_first_passage",
    "moves",
    "probabilities",
    "steady_state",
]


@dataclass(frozen=True, slots=True)
class Independence:
    """How far the moves are from those of classes without memory.

    Parameters
    ----------
    chi_square, likelihood_ratio : float
        Pearson's statistic and twice the log-likelihood ratio; 0 when there is one class only.
    freedom : int
        Degrees of freedom: classes ever left less one, times classes ever entered less one.
    p_value : float
        Upper tail of the chi-square distribution; NaN without freedom. It takes every move for an
        independent one, which moves of neighbours are not.
    """

    chi_square: float
    likelihood_ratio: float
    freedom: int
    p_value: float


def moves(classes: IntArray, count: int) -> IntArray:
    """Count the moves from class to class, from each period to the next.

    Parameters
    ----------
    classes : numpy.ndarray
        Shape (units, periods): whole numbers from 0; negative where there is none, and a move from
        or to it is not counted.
    count : int
        The number of classes.

    Returns
    -------
    numpy.ndarray
        Shape (count, count): from, to.
    """
    first, second = classes[:, :-1].ravel(), classes[:, 1:].ravel()
    known = (first >= 0) & (second >= 0)
    pairs = first[known] * count + second[known]
    found: IntArray = np.bincount(pairs, minlength=count * count).reshape(count, count)
    return found


def probabilities(counted: IntArray) -> FloatArray:
    """Return the share of each move among those from its class; NaN for a class never left."""
    leaving = counted.sum(axis=1, keepdims=True)
    shares = np.full(counted.shape, np.nan)
    np.divide(counted, leaving, out=shares, where=leaving > 0)
    return shares


def steady_state(chances: FloatArray) -> FloatArray:
    """Return the share of units in each class in the long run, if the moves stay as they are.

    NaN throughout where it does not exist or would depend on the start: when a class that is
    entered was never left, or when units can end in classes that do not lead to each other.
    """
    count = len(chances)
    reach = _reachable(chances)
    closed = [
        item
        for item in range(count)
        if np.isfinite(chances[item]).all() and (reach[item] <= reach[:, item]).all()
    ]
    entered = np.nan_to_num(chances).sum(axis=0) > 0
    dead_ends = np.isnan(chances).any(axis=1) & entered
    if not closed or dead_ends.any() or not reach[closed[0], closed].all():
        return np.full(count, np.nan)
    inner = chances[np.ix_(closed, closed)]
    equations = np.vstack([inner.T - np.eye(len(closed)), np.ones(len(closed))])
    shares = np.zeros(count)
    solved = np.linalg.lstsq(equations, np.append(np.zeros(len(closed)), 1.0), rcond=None)[0]
    shares[closed] = np.clip(solved, 0.0, 1.0)
    return shares


def expected_stay(chances: FloatArray) -> FloatArray:
    """Return the mean number of periods in a row in each class, 1/(1 − p).

    NaN for a class never left, and for one from which every unit stayed: it has no end to go by.
    """
    going = 1.0 - np.diag(chances)
    stay = np.full(len(chances), np.nan)
    np.divide(1.0, going, out=stay, where=going > 1e-12)
    return stay


def mean_first_passage(chances: FloatArray) -> FloatArray:
    """Return the mean number of periods until a class is first reached from another.

    On the diagonal stands the time until a class is seen again. NaN where the class is not reached
    for certain.
    """
    count = len(chances)
    known: BoolArray = np.asarray(np.isfinite(chances).all(axis=1))
    steps = np.nan_to_num(chances)
    passage = np.full((count, count), np.nan)
    for target in range(count):
        # whoever moves on from the target has arrived already
        onward = steps.copy()
        onward[target] = 0.0
        reach = _reachable(onward)
        lost: BoolArray = np.logical_or(~reach[:, target], ~known)
        lost[target] = False
        sure: BoolArray = np.logical_not((reach & lost[np.newaxis, :]).any(axis=1))
        sure[target] = False
        inside = np.flatnonzero(sure)
        if len(inside):
            inner = np.eye(len(inside)) - steps[np.ix_(inside, inside)]
            passage[inside, target] = np.linalg.solve(inner, np.ones(len(inside)))
        if known[target]:
            others = np.delete(np.arange(count), target)
            taken = others[np.flatnonzero(steps[target, others])]
            passage[target, target] = 1.0 + float(steps[target, taken] @ passage[taken, target])
    return passage


def independence(counted: IntArray) -> Independence:
    """Compare the moves with those of a next class that does not depend on the present one."""
    from scipy.stats import chi2

    table = counted[counted.sum(axis=1) > 0][:, counted.sum(axis=0) > 0].astype(float)
    if min(table.shape) < 2:
        return Independence(0.0, 0.0, 0, float("nan"))
    square, ratio = statistics(table)
    freedom = (table.shape[0] - 1) * (table.shape[1] - 1)
    return Independence(square, ratio, freedom, float(chi2.sf(square, freedom)))


def statistics(table: FloatArray) -> tuple[float, float]:
    """Return Pearson's chi-square and the likelihood ratio of a table of counts."""
    total = table.sum()
    if not total:
        return 0.0, 0.0
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / total
    some = expected > 0
    square = float(((table[some] - expected[some]) ** 2 / expected[some]).sum())
    seen = table > 0
    ratio = 2.0 * float((table[seen] * np.log(table[seen] / expected[seen])).sum())
    return square, ratio


def _reachable(chances: FloatArray) -> BoolArray:
    """Tell which class can be reached from which, in any number of steps, none included."""
    reach = np.array((np.nan_to_num(chances) > 0) | np.eye(len(chances), dtype=bool))
    for middle in range(len(chances)):
        reach = reach | (reach[:, [middle]] & reach[[middle]])
    return reach
