"""Controls that were like the treated area before: nearest areas, or a weighted combination."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .balance import standardised

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
    BoolArray = NDArray[np.bool_]

LEAST_WEIGHT = 0.01


@dataclass(frozen=True, slots=True)
class Units:
    """What is known of areas before the intervention; each row is an area or a union of some.

    Parameters
    ----------
    total : numpy.ndarray
        Events of the whole time before.
    series : numpy.ndarray
        Shape (units, periods): events by period; no columns when the trend is not used.
    km2 : numpy.ndarray
        Size.
    people : numpy.ndarray or None
        Residents; the level is then events per 1,000 of them.
    land : numpy.ndarray
        Shape (units, uses): share of ground by use, or one number; no columns without.
    a_year : int
        How many periods make a year.
    years : float
        Length of the time before.
    """

    total: FloatArray
    series: FloatArray
    km2: FloatArray
    people: FloatArray | None
    land: FloatArray
    a_year: int
    years: float

    def __len__(self) -> int:
        return len(self.total)

    @property
    def size(self) -> FloatArray:
        """What events are held against: thousands of residents, or square kilometres."""
        return self.km2 if self.people is None else self.people / 1000

    @property
    def rates(self) -> FloatArray:
        """Events of each period by size."""
        rates: FloatArray = self.series / self.size[:, None]
        return rates

    def joined(self, members: BoolArray | IntArray) -> Units:
        """Return several units as one."""
        ground = self.km2[members]
        land = self.land[members]
        return Units(
            self.total[members].sum(keepdims=True),
            self.series[members].sum(axis=0, keepdims=True),
            ground.sum(keepdims=True),
            None if self.people is None else self.people[members].sum(keepdims=True),
            (land * ground[:, None]).sum(axis=0, keepdims=True) / ground.sum(),
            self.a_year,
            self.years,
        )

    def rows(self, members: BoolArray | IntArray) -> Units:
        """Return some of the units."""
        return Units(
            self.total[members],
            self.series[members],
            self.km2[members],
            None if self.people is None else self.people[members],
            self.land[members],
            self.a_year,
            self.years,
        )

    @property
    def covariates(self) -> FloatArray:
        """Level, trend, residents per km² and land use, as far as known: shape (units, names)."""
        size = self.size
        level = np.full(len(size), np.nan)
        np.divide(self.total, size * self.years, out=level, where=size > 0)
        columns = [level]
        if self.series.shape[1]:
            columns.append(log_slope(self.series) * self.a_year)
        if self.people is not None:
            columns.append(self.people / np.where(self.km2 > 0, self.km2, np.nan))
        return np.column_stack([*columns, self.land])

    @property
    def names(self) -> list[str]:
        """The names of the covariates; land uses are ``land_use``."""
        return [
            "level",
            *(["trend"] if self.series.shape[1] else []),
            *(["population"] if self.people is not None else []),
            *(["land_use"] * self.land.shape[1]),
        ]

    @property
    def importance(self) -> FloatArray:
        """How much each covariate counts: one each, land use as a whole like one."""
        share = 1 / max(1, self.land.shape[1])
        return np.array([share if name == "land_use" else 1.0 for name in self.names])


@dataclass(frozen=True, slots=True)
class Matched:
    """Which candidates are the control.

    Parameters
    ----------
    rows : numpy.ndarray
        Positions among the candidates, the nearest or heaviest first.
    weights : numpy.ndarray
        Of each, summing to one.
    distance : numpy.ndarray
        Of every candidate from the treated area, in standard deviations.
    """

    rows: IntArray
    weights: FloatArray
    distance: FloatArray


def log_slope(series: FloatArray) -> FloatArray:
    """Return the least-squares slope of log(count + ½) by period, of each row."""
    moment = np.arange(series.shape[1]) - (series.shape[1] - 1) / 2
    slope: FloatArray = np.log(series + 0.5) @ moment / (moment**2).sum()
    return slope


def likeness(treated: Units, candidates: Units) -> FloatArray:
    """Return how far each candidate is from the treated area.

    Root mean square of the differences in the covariates, each in standard deviations of the
    candidates. What the candidates do not differ in plays no part.
    """
    values = candidates.covariates
    spread = values.std(axis=0, ddof=1) if len(values) > 1 else np.ones(values.shape[1])
    differs = spread > 0
    if not differs.any():
        return np.zeros(len(values))
    away = (values - treated.covariates)[:, differs] / spread[differs]
    distance: FloatArray = np.sqrt(
        np.average(away**2, axis=1, weights=candidates.importance[differs])
    )
    return distance


def nearest(treated: Units, candidates: Units, matches: int | None) -> Matched:
    """Take the candidates most like the treated area; of equals the first.

    Parameters
    ----------
    treated, candidates : Units
        One treated unit, and the candidates in the order of their identifiers.
    matches : int or None
        How many; without it, as many as come closest to the treated number of events.
    """
    distance = likeness(treated, candidates)
    # equal to the last digit but one are equal: sums in another order must not choose others
    order = np.argsort(np.round(distance, 9), kind="stable")
    number = matches if matches is not None else _enough(treated, candidates, order)
    rows = order[:number]
    return Matched(rows, np.full(len(rows), 1 / max(1, len(rows))), distance)


def _enough(treated: Units, candidates: Units, order: IntArray) -> int:
    """Return how many candidates, in order, hold about as much as is treated."""
    wanted = float(treated.total[0])
    held = np.cumsum(candidates.total[order])
    if wanted <= 0:
        wanted, held = float(treated.km2[0]), np.cumsum(candidates.km2[order])
    return int(np.argmin(np.abs(held - wanted))) + 1


def synthetic(treated: Units, candidates: Units) -> Matched:
    """Take the combination of candidates whose rates come closest to the treated series.

    Weights w ≥ 0 that sum to one and minimise ‖y − Y·w‖² over the periods before (Abadie, Diamond &
    Hainmueller 2010); those of at most ``LEAST_WEIGHT`` are dropped and the rest made one again.
    """
    from ..areas.donor_weights import donor_weights

    found = donor_weights(treated.rates[0], candidates.rates.T)
    rows = np.flatnonzero(found > LEAST_WEIGHT)
    rows = rows[np.argsort(-np.round(found[rows], 9), kind="stable")]
    weights = found[rows] / found[rows].sum()
    return Matched(rows, weights, likeness(treated, candidates))


def control_covariates(
    treated: Units, candidates: Units, found: Matched, *, weighted: bool
) -> FloatArray:
    """Return the covariates of the control: of its areas together, or by weight."""
    result: FloatArray
    if not weighted:
        result = candidates.joined(found.rows).covariates[0]
        return result
    result = found.weights @ candidates.covariates[found.rows]
    # the trend of the combination, which is steadier than those of its areas
    result[treated.names.index("trend")] = (
        log_slope(combined(treated, candidates, found)[None, :])[0] * treated.a_year
    )
    return result


def combined(treated: Units, candidates: Units, found: Matched) -> FloatArray:
    """Return the weighted series of the control, in events of the treated area."""
    series: FloatArray = found.weights @ candidates.rates[found.rows] * treated.size[0]
    return series


def balance(
    treated: Units, candidates: Units, control: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the candidates' means and the standardised differences before and after matching."""
    values = candidates.covariates
    mean = values.mean(axis=0)
    spread = values.std(axis=0, ddof=1) if len(values) > 1 else np.zeros(values.shape[1])
    own = treated.covariates[0]
    return mean, standardised(own, mean, spread), standardised(own, control, spread)
