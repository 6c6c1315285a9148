"""A synthetic control, and the same made for areas without the measure, to see what chance does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..areas.donor_weights import donor_weights

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

Scale = Literal["counts", "relative"]
FAR_WORSE = 20.0
"""A placebo whose mean squared error before is so many times larger says nothing (Abadie et al.
2010 drop those beyond 20, 5 and 2 times)."""


@dataclass(frozen=True, slots=True)
class Synthetic:
    """One unit beside its synthetic control, in events.

    Parameters
    ----------
    weights : numpy.ndarray
        Of the donors, in the scale of the fit.
    observed, synthetic : numpy.ndarray
        By period.
    pre_rmspe, post_rmspe : float
        Root mean squared gaps before and after.
    effect : float
        The sum of the gaps after; negative where fewer events were reported.
    percent : float
        The same by the synthetic control's events after; NaN where it has none.
    level : float
        Mean events of a period before.
    """

    weights: FloatArray
    observed: FloatArray
    synthetic: FloatArray
    pre_rmspe: float
    post_rmspe: float
    effect: float
    percent: float
    level: float

    @property
    def gap(self) -> FloatArray:
        """Observed less synthetic."""
        gap: FloatArray = self.observed - self.synthetic
        return gap

    @property
    def scale(self) -> float:
        """The gap before, never quite zero."""
        return max(self.pre_rmspe, 1e-9 * max(self.level, 1.0))

    @property
    def ratio(self) -> float:
        """How many times larger the gap is after than before."""
        return self.post_rmspe / self.scale

    @property
    def standardised(self) -> float:
        """The effect in units of the gap before, which areas of any size share."""
        return self.effect / self.scale


@dataclass(frozen=True, slots=True)
class Units:
    """Events and denominators of areas by period; without a denominator each area counts one."""

    counts: FloatArray
    exposure: FloatArray

    def group(self, members: IntArray) -> tuple[FloatArray, FloatArray]:
        """Return events and denominator of some areas together."""
        return self.counts[members].sum(axis=0), self.exposure[members].sum(axis=0)

    @property
    def rates(self) -> FloatArray:
        """Events by denominator."""
        rates: FloatArray = self.counts / self.exposure
        return rates


def synthetic_of(
    group: tuple[FloatArray, FloatArray],
    donors: FloatArray,
    before: BoolArray,
    after: BoolArray,
    scale: Scale,
) -> Synthetic:
    """Return a group of areas beside the mixture of donors that was closest to it before.

    Parameters
    ----------
    group : tuple of numpy.ndarray
        Its events and denominator by period.
    donors : numpy.ndarray
        Shape (donors, periods): rates.
    before, after : numpy.ndarray
        Which periods.
    scale : str
        counts: rates as they are. relative: each by its own mean before, so that donors of another
        size can serve.
    """
    observed, exposure = group
    own = observed / exposure
    level = float(own[before].mean()) if scale == "relative" else 1.0
    theirs = donors
    if scale == "relative":
        theirs = donors / donors[:, before].mean(axis=1, keepdims=True)
    weights = donor_weights(own[before] / level, theirs[:, before].T)
    synthetic = weights @ theirs * level * exposure
    gap = observed - synthetic
    total, without = float(gap[after].sum()), float(synthetic[after].sum())
    return Synthetic(
        weights,
        observed,
        synthetic,
        float(np.sqrt((gap[before] ** 2).mean())),
        float(np.sqrt((gap[after] ** 2).mean())),
        total,
        100 * total / without if without > 0 else float("nan"),
        float(observed[before].mean()),
    )


def placebo_runs(
    units: Units,
    groups: list[IntArray],
    before: BoolArray,
    after: BoolArray,
    scale: Scale,
    tick: Callable[[float], None],
) -> list[Synthetic]:
    """Make the synthetic control of each group of donors from the donors left.

    Parameters
    ----------
    units : Units
        The donors.
    groups : list of numpy.ndarray
        Positions of those taken as treated.
    before, after, scale
        As for the treated.
    tick : callable
        Told the share done; raises to stop.
    """
    rates = units.rates
    found = []
    for number, members in enumerate(groups):
        tick(number / len(groups))
        others = np.delete(rates, members, axis=0)
        found.append(synthetic_of(units.group(members), others, before, after, scale))
    return found


@dataclass(frozen=True, slots=True)
class Chance:
    """What the placebos say of an effect.

    Parameters
    ----------
    p_ratio : float
        Share of placebos, and the treated, with at least as large a ratio of gaps.
    p_effect : float
        The same of the size of the standardised effect.
    p_reduction : float
        The same of an effect at least as far down.
    low, high : float
        Limits of the effect: those that the placebos would not find unusual.
    confidence : float
        What the limits cover: 0.95, or less with few placebos.
    band_low, band_high : numpy.ndarray
        Between these lie the placebos' gaps of each period, on the scale of the treated.
    kept : numpy.ndarray
        Placebos that fitted well enough before.
    """

    p_ratio: float
    p_effect: float
    p_reduction: float
    low: float
    high: float
    confidence: float
    band_low: FloatArray
    band_high: FloatArray
    kept: BoolArray


def judged(treated: Synthetic, placebos: list[Synthetic]) -> Chance:
    """Judge an effect by the placebos, the treated counted among them.

    Effects and gaps are taken in units of each one's gap before, so that large areas do not stand
    for all. The limits invert that test.
    """
    share = np.array([one.scale / max(one.level, 1e-12) for one in placebos])
    kept = share**2 <= FAR_WORSE * (treated.scale / max(treated.level, 1e-12)) ** 2
    if not kept.any():
        kept = np.ones(len(placebos), dtype=bool)
    ratios = np.array([one.ratio for one in placebos])
    effects = np.sort(np.array([one.standardised for one in placebos])[kept])
    number = len(effects)
    own = treated.standardised
    rank = max(1, int(0.025 * (number + 1) + 1e-9))
    gaps = np.array([one.gap / one.scale for one in placebos])[kept]
    ordered = np.sort(gaps, axis=0) * treated.scale
    return Chance(
        _at_least(ratios, treated.ratio),
        _at_least(np.abs(effects), abs(own)),
        _at_least(-effects, -own),
        treated.effect - float(effects[number - rank]) * treated.scale,
        treated.effect - float(effects[rank - 1]) * treated.scale,
        1 - 2 * rank / (number + 1),
        ordered[rank - 1],
        ordered[number - rank],
        kept,
    )


def _at_least(drawn: FloatArray, observed: float) -> float:
    reach = observed - 1e-9 * abs(observed)
    return float((1 + (drawn >= reach).sum()) / (1 + len(drawn)))
