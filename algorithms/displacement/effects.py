"""Effects on counts here, next door and in all: estimates, variances, intervals, and over time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from .clustering import NEAR_DAYS, NEAR_M, excess_pairs
from .coefficients import Comparison, in_counts, in_proportion
from .zones import ZONE_KINDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .reporting import ReportingShares
    from .zone_events import ZoneEvents
    from .zones import ZoneCounts

    FloatArray = NDArray[np.float64]

NORMAL_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Effect:
    """An estimated change in events, with a 95 % interval; None where the variance is zero."""

    estimate: float
    se: float | None
    z: float | None
    low: float | None
    high: float | None


def effect(estimate: float, variance: float) -> Effect:
    """Return an estimate with its standard error, z and 95 % limits."""
    if variance == 0:
        return Effect(estimate, None, None, None, None)
    se = math.sqrt(variance)
    return Effect(estimate, se, estimate / se, estimate - NORMAL_95 * se, estimate + NORMAL_95 * se)


def differences(
    before: Mapping[str, float],
    after: Mapping[str, float],
    *,
    time: float = 1.0,
    area: Mapping[str, float] | None = None,
    comparison: Comparison = "counts",
) -> dict[str, tuple[float, float]]:
    """Return estimate and variance of the local, displacement and total difference.

    Parameters
    ----------
    before, after : mapping of str to float
        Counts by kind of zone; a missing kind is zero.
    time : float
        Length of the first period divided by that of the second.
    area : mapping of str to float, optional
        A weight for each kind of zone, such as its size.
    comparison : str
        counts or proportion.
    """
    counts = _both(before, after)
    found = Weighing(time, area, None, comparison).coefficients(counts)
    return {
        name: (float((each * counts).sum()), float((each**2 * counts).sum()))
        for name, each in found.items()
    }


def _both(before: Mapping[str, float], after: Mapping[str, float]) -> FloatArray:
    """Return counts by period and kind of zone, shape (2, 4)."""
    kinds = ZONE_KINDS[:4]
    return np.array([[side.get(kind, 0) for kind in kinds] for side in (before, after)], float)


@dataclass(frozen=True, slots=True)
class Weighing:
    """How events are weighed against each other.

    Parameters
    ----------
    time : float
        Length of the first period divided by that of the second; 1 leaves counts as they are.
    area : mapping of str to float, optional
        A size for each kind of zone to divide by.
    harm : mapping of str to float, optional
        A weight for each category; events of another count nothing.
    comparison : str
        counts: the change here less the change there. proportion: what is expected here changes
        in the proportion in which the control did.
    """

    time: float = 1.0
    area: Mapping[str, float] | None = None
    harm: Mapping[str, float] | None = None
    comparison: Comparison = "counts"

    def coefficients(self, totals: FloatArray) -> dict[str, FloatArray]:
        """Return what an event adds to each effect, by period and kind of zone.

        Parameters
        ----------
        totals : numpy.ndarray
            Shape (2, 4): the events, or their harm, of both periods in the first four kinds.
        """
        if self.comparison == "proportion":
            return in_proportion(totals)
        size = [1.0 if self.area is None else self.area.get(kind, 1.0) for kind in ZONE_KINDS[:4]]
        return in_counts(self.time, np.array(size))

    def harm_of(self, events: ZoneEvents) -> FloatArray:
        """Return the harm of each event; one where none is weighed."""
        if self.harm is None or events.category is None:
            return np.ones(len(events.kind))
        import pandas as pd

        codes, names = pd.factorize(events.category)
        known = np.array([self.harm.get(str(name), 0.0) for name in names] + [0.0])
        weights: FloatArray = known[codes]
        return weights

    def of(self, events: ZoneEvents) -> dict[str, FloatArray]:
        """Return what each event adds to each effect."""
        harm, late = self.harm_of(events), events.after.astype(np.int64)
        return {
            name: each[late, events.kind] * harm
            for name, each in self.coefficients(totals_of(events, harm)).items()
        }


def totals_of(events: ZoneEvents, harm: FloatArray) -> FloatArray:
    """Return the sums by period and kind of zone, shape (2, 4)."""
    place = events.after.astype(np.int64) * 4 + events.kind
    return np.bincount(place, weights=harm, minlength=8).reshape(2, 4).astype(float)


@dataclass(frozen=True, slots=True)
class Estimate:
    """An effect by its Poisson variance, and what clusters of events add to that.

    Parameters
    ----------
    estimate, variance : float
        Of a Poisson process.
    added : float
        What events that follow each other add; never below zero.
    clustered : bool
        Whether more events are close in space and time than chance explains, in either period.
    """

    estimate: float
    variance: float
    added: float = 0.0
    clustered: bool = False

    @property
    def inflation(self) -> float:
        """The variance with clusters divided by that without."""
        return 1.0 + self.added / self.variance if self.variance else 1.0


def estimates(
    events: ZoneEvents,
    weighing: Weighing,
    *,
    clusters: bool = False,
    near: float = NEAR_M,
    within: float = NEAR_DAYS,
) -> dict[str, Estimate]:
    """Return the local, displacement and total effect from the events themselves.

    Parameters
    ----------
    events : ZoneEvents
        Those in zones, in either period.
    weighing : Weighing
        Time, area and harm.
    clusters : bool
        Whether to look for events that follow each other.
    near, within : float
        How near, in metres and days, such events are.
    """
    by_effect = weighing.of(events)
    weights = np.array(list(by_effect.values()))
    added, clustered = np.zeros(len(weights)), False
    if clusters:
        for late in (False, True):
            used = (events.after == late) & (weights[-1] != 0)
            kinds, group = np.unique(weights[:, used], axis=1, return_inverse=True)
            days = (events.day[used] - events.starts[0]).astype(np.int64).astype(float)
            found = excess_pairs(
                events.x[used],
                events.y[used],
                days,
                group.ravel(),
                kinds.shape[1],
                near=near,
                within=within,
            )
            added += [found.added(row) for row in kinds]
            clustered |= found.clear
    return {
        name: Estimate(float(row.sum()), float((row**2).sum()), max(0.0, more), clustered)
        for name, row, more in zip(by_effect, weights, added.tolist(), strict=True)
    }


@dataclass(frozen=True, slots=True)
class Cumulative:
    """The total effect up to the end of each month of the second period.

    Parameters
    ----------
    end : numpy.ndarray
        The last day of each stretch (datetime64[D]).
    estimate, variance : numpy.ndarray
        Of all events from the first day of the second period to that day.
    """

    end: NDArray[np.datetime64]
    estimate: FloatArray
    variance: FloatArray


def cumulative(events: ZoneEvents, weighing: Weighing) -> Cumulative:
    """Return the total effect as it grew, month by month.

    The second period up to a day is held against the first up to the same number of days from its
    own beginning, so that whole years compare the same season. Periods of different length are put
    on the same length first.
    """
    start, length = events.starts[1], events.days[1]
    last = start + np.timedelta64(length - 1, "D")
    firsts: NDArray[np.datetime64] = np.arange(
        start.astype("datetime64[M]") + 1, last.astype("datetime64[M]") + 1, dtype="datetime64[M]"
    ).astype("datetime64[D]")
    ends = np.append(firsts - np.timedelta64(1, "D"), last)
    reach = (ends - start).astype(np.int64) + 1
    passed = np.where(
        events.after,
        (events.day - start).astype(np.int64) + 1,
        # how far into its own period, on the scale of the second
        np.ceil(((events.day - events.starts[0]).astype(np.int64) + 1) * length / events.days[0]),
    )
    step = np.minimum(np.searchsorted(reach, passed), len(reach) - 1).astype(np.int64)
    harm = weighing.harm_of(events)
    place = (step * 2 + events.after) * 4 + events.kind
    sums, squares = (
        np.cumsum(
            np.bincount(place, weights=each, minlength=len(reach) * 8).reshape(-1, 2, 4), axis=0
        )
        for each in (harm, harm**2)
    )
    pairs = [_so_far(weighing, *both) for both in zip(sums, squares, strict=True)]
    estimate, variance = np.array(pairs).T
    return Cumulative(ends, estimate, variance)


def _so_far(weighing: Weighing, totals: FloatArray, squares: FloatArray) -> tuple[float, float]:
    """Return the total effect of the events so far; NaN while the control has none before."""
    try:
        each = weighing.coefficients(totals)["total"]
    except InputError:
        return math.nan, math.nan
    return float((each * totals).sum()), float((each**2 * squares).sum())


def later_part(
    name: str, counted: ZoneCounts, weighing: Weighing, events: ZoneEvents | None
) -> float:
    """Return what the events of the second period add to an effect."""
    if events is not None:
        return float(weighing.of(events)[name][events.after].sum())
    counts = np.array(
        [
            [side.get(kind, 0) for kind in ZONE_KINDS[:4]]
            for side in (counted.before, counted.after)
        ],
        dtype=float,
    )
    return float((weighing.coefficients(counts)[name] * counts)[1].sum())


def corrected_for_reporting(
    found: tuple[float, float], later: float, share: ReportingShares
) -> tuple[float, float]:
    """Return estimate and variance as if the second period had been reported like the first.

    Parameters
    ----------
    found : tuple of float
        Estimate and variance from the records.
    later : float
        What the events of the second period add to the estimate.
    share : ReportingShares
        The share of events that is reported, before and after.

    Notes
    -----
    The records of the second period are multiplied by r₀/r₁. Its uncertainty adds later² times the
    variance of that ratio (delta method); the variance of the counts grows by its square.
    """
    ratio = share.ratio
    return (
        found[0] + later * (ratio - 1.0),
        found[1] * max(1.0, ratio**2) + later**2 * share.variance_of_ratio,
    )
