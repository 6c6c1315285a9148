"""Segmented regression of a series of counts: level and trend, before and since a day.

The standard errors are of two kinds: the model's own, and Newey & West's (1987), which allow
neighbouring periods to be alike. In short series the latter are too small (with 48 months they
reject a true null hypothesis in about 15 % of cases), so limits use the larger of the two, as
Angrist & Pischke (2009, section 8.1) advise, with Student's t.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

Model = Literal["poisson", "quasi_poisson", "negative_binomial"]
LEVEL, SLOPE, TREND = "level", "slope", "trend"
SIMULATIONS = 999
WEEKDAY_PAIRS = 3
"""Three pairs of waves describe any pattern of seven days."""


@dataclass(frozen=True, slots=True)
class Design:
    """The columns of a segmented regression, over all periods, and without the intervention."""

    names: tuple[str, ...]
    columns: FloatArray

    @property
    def counterfactual(self) -> FloatArray:
        """The same columns as if nothing had happened."""
        off = np.isin(self.names, (LEVEL, SLOPE))
        return np.where(off[None, :], 0.0, self.columns)

    def place(self, name: str) -> int | None:
        """Return the position of a column, if it is there."""
        return self.names.index(name) if name in self.names else None


@dataclass(frozen=True, slots=True)
class Segmented:
    """A fitted segmented regression.

    Parameters
    ----------
    design : Design
        Over all periods, also those without a number.
    coefficients : numpy.ndarray
        On the log scale.
    model_covariance, robust_covariance : numpy.ndarray
        The model's own, and Newey and West's without a correction for the length of the series.
    fitted, counterfactual : numpy.ndarray
        Events expected in each period, with and without the intervention.
    residuals : numpy.ndarray
        Pearson's, of the periods that took part.
    basis : numpy.ndarray
        Orthonormal columns of the weighted design: what the residuals cannot hold.
    dispersion : float
        Pearson's chi-squared by its degrees of freedom, of the Poisson model.
    alpha : float or None
        The negative binomial's, where that was fitted.
    observations : int
        Periods that took part.
    """

    design: Design
    coefficients: FloatArray
    model_covariance: FloatArray
    robust_covariance: FloatArray
    fitted: FloatArray
    counterfactual: FloatArray
    residuals: FloatArray
    basis: FloatArray
    dispersion: float
    alpha: float | None
    observations: int

    @property
    def freedom(self) -> int:
        """Degrees of freedom of the residuals."""
        return self.observations - len(self.coefficients)

    def errors(self, contrast: FloatArray) -> tuple[float, float, float]:
        """Return the model's standard error of a contrast, the robust one, and the one used.

        The last is the larger one, after the robust variance was multiplied by n/(n − k).
        """
        own = float(contrast @ self.model_covariance @ contrast) ** 0.5
        robust = max(0.0, float(contrast @ self.robust_covariance @ contrast)) ** 0.5
        return own, robust, max(own, robust * (self.observations / self.freedom) ** 0.5)

    def critical(self, confidence: float = 0.95) -> float:
        """Return Student's quantile for two-sided limits."""
        from scipy.stats import t

        return float(t.ppf(0.5 + confidence / 2, self.freedom))


def segmented_design(
    periods: int,
    after: BoolArray,
    *,
    season: float,
    harmonics: int,
    slope: bool,
    days: bool = False,
) -> Design:
    """Return the columns of a segmented regression.

    Parameters
    ----------
    periods : int
        The number of periods, without gaps.
    after : numpy.ndarray
        Which lie after the intervention.
    season : float
        Periods in a year.
    harmonics : int
        Pairs of waves in a year.
    slope : bool
        Whether the trend may change too; it counts 1, 2, … from the first period after.
    days : bool
        Whether the periods are days, which have a pattern of the week too.
    """
    time = np.arange(1.0, periods + 1)
    first = int(np.flatnonzero(after)[0])
    columns = {"constant": np.ones(periods), TREND: time, LEVEL: after.astype(float)}
    if slope:
        columns[SLOPE] = np.where(after, time - first, 0.0)
    waves = [(season, number) for number in range(1, harmonics + 1) if number <= season / 2]
    if days and harmonics:
        waves += [(7.0, number) for number in range(1, WEEKDAY_PAIRS + 1)]
    for length, number in waves:
        angle = 2 * np.pi * number * time / length
        # the sine of the shortest wave is zero in every period
        if abs(number - length / 2) > 1e-9:
            columns[f"sine_{length:.0f}_{number}"] = np.sin(angle)
        columns[f"cosine_{length:.0f}_{number}"] = np.cos(angle)
    return Design(tuple(columns), np.column_stack(list(columns.values())))


def newey_west_lags(observations: int) -> int:
    """Return the customary number of lags, ⌊4 (n/100)^(2/9)⌋ (Newey & West 1994)."""
    return int(4 * (observations / 100) ** (2 / 9))


def fit_segmented(
    counts: FloatArray,
    design: Design,
    *,
    exposure: FloatArray | None = None,
    model: Model = "quasi_poisson",
    lags: int | None = None,
) -> Segmented:
    """Fit a segmented regression of counts; periods with NaN take no part but keep their place.

    Parameters
    ----------
    counts : numpy.ndarray
        Events by period.
    design : Design
        Its columns.
    exposure : numpy.ndarray, optional
        The denominator.
    model : str
        poisson, quasi_poisson or negative_binomial (variance μ + α μ², α estimated).
    lags : int, optional
        Of the Newey–West standard errors.
    """
    from statsmodels.api import GLM, families

    used = np.isfinite(counts)
    y, x = counts[used], design.columns[used]
    offset = np.zeros(len(counts)) if exposure is None else np.log(exposure)
    poisson = GLM(y, x, family=families.Poisson(), offset=offset[used]).fit(tol=1e-13, maxiter=200)
    coefficients = np.asarray(poisson.params)
    fitted = np.asarray(poisson.fittedvalues)
    freedom = len(y) - x.shape[1]
    dispersion = float(((y - fitted) ** 2 / fitted).sum() / freedom)
    bread = np.linalg.inv(x.T @ (x * fitted[:, None]))
    alpha = None
    own = bread * (dispersion if model == "quasi_poisson" else 1.0)
    weight = np.ones(len(y))
    if model == "negative_binomial" and dispersion > 1:
        coefficients, own, alpha = _negative_binomial(y, x, offset[used], coefficients, fitted)
        fitted = np.exp(x @ coefficients + offset[used])
        weight = 1 / (1 + alpha * fitted)
        bread = np.linalg.inv(x.T @ (x * (fitted * weight)[:, None]))
    scores = np.zeros((len(counts), x.shape[1]))
    scores[used] = x * ((y - fitted) * weight)[:, None]
    meat = _long_run(scores, newey_west_lags(len(y)) if lags is None else lags)
    spread = fitted if alpha is None else fitted + alpha * fitted**2
    return Segmented(
        design,
        coefficients,
        own,
        bread @ meat @ bread,
        np.exp(design.columns @ coefficients + offset),
        np.exp(design.counterfactual @ coefficients + offset),
        (y - fitted) / np.sqrt(spread),
        np.linalg.qr(x * np.sqrt(fitted * weight)[:, None])[0].astype(float),
        dispersion,
        alpha,
        len(y),
    )


def _negative_binomial(
    y: FloatArray, x: FloatArray, offset: FloatArray, start: FloatArray, fitted: FloatArray
) -> tuple[FloatArray, FloatArray, float]:
    """Return coefficients, their covariance and α by maximum likelihood of all of them together.

    The GLM family of that name holds α at 1 (statsmodels), which no series of crimes has.
    """
    import warnings

    from statsmodels.discrete.discrete_model import NegativeBinomial

    guess = max(1e-4, float(((y - fitted) ** 2 - fitted).sum() / (fitted**2).sum()))
    first = np.append(start, guess)
    problem = NegativeBinomial(y, x, loglike_method="nb2", offset=offset)
    with warnings.catch_warnings():
        # what the first search leaves is finished by the second
        warnings.simplefilter("ignore")
        rough = problem.fit(start_params=first, method="bfgs", maxiter=500, disp=0)
        found = problem.fit(
            start_params=rough.params, method="newton", maxiter=100, tol=1e-12, disp=0
        )
    best: Any = found if found.llf >= rough.llf and np.isfinite(found.params).all() else rough
    size = x.shape[1]
    covariance = np.asarray(best.cov_params())[:size, :size]
    return np.asarray(best.params)[:size], covariance, float(best.params[size])


def _long_run(scores: FloatArray, lags: int) -> FloatArray:
    """Return the long-run covariance of the scores with Bartlett's weights (Newey & West 1987)."""
    total: FloatArray = scores.T @ scores
    for lag in range(1, min(lags, len(scores) - 1) + 1):
        cross = scores[lag:].T @ scores[:-lag]
        total = total + (1 - lag / (lags + 1)) * (cross + cross.T)
    return total


def ljung_box(residuals: FloatArray, basis: FloatArray, lags: int) -> float:
    """Return the p-value of Ljung and Box's (1978) test that residuals are not autocorrelated.

    The residuals of a short series are alike, mostly of opposite sign, through the fit alone, and
    chi-squared would raise a false alarm three times too often; so each autocorrelation is taken
    from the mean, in the spread, that independent numbers have after the same fit.

    Parameters
    ----------
    residuals : numpy.ndarray
        In order of time.
    basis : numpy.ndarray
        Orthonormal columns of the fit.
    lags : int
        How many are looked at together.
    """
    from scipy.special import ndtri

    from ..spatial.draws import Draws

    if lags < 1 or not residuals.any():
        return 1.0
    size = len(residuals)
    drawn = ndtri(Draws(1).uniforms(SIMULATIONS * size) + 2.0**-54).reshape(SIMULATIONS, size)
    alike = _likeness(drawn - (drawn @ basis) @ basis.T, lags)
    centre, spread = alike.mean(axis=0), alike.std(axis=0)
    chance = (((alike - centre) / spread) ** 2).sum(axis=1)
    observed = (((_likeness(residuals[None, :], lags)[0] - centre) / spread) ** 2).sum()
    return float((1 + (chance >= observed).sum()) / (1 + SIMULATIONS))


def _likeness(rows: FloatArray, lags: int) -> FloatArray:
    """Return the autocorrelations of each row at each lag."""
    whole = (rows**2).sum(axis=1)
    each: FloatArray = np.column_stack(
        [(rows[:, step:] * rows[:, :-step]).sum(axis=1) / whole for step in range(1, lags + 1)]
    )
    return each


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of rates with its 95 % limits and its standard errors on the log scale."""

    estimate: float
    low: float
    high: float
    p_value: float
    se_model: float
    se_robust: float
    se: float


def ratio_of(fit: Segmented, contrast: FloatArray, log_ratio: float) -> Ratio:
    """Return the ratio exp(log_ratio) with limits from the standard errors of a contrast."""
    from scipy.stats import t

    own, robust, used = fit.errors(contrast)
    reach = fit.critical() * used
    with np.errstate(over="ignore"):
        low, high = np.exp([log_ratio - reach, log_ratio + reach]).tolist()
    p_value = 2 * float(t.sf(abs(log_ratio) / used, fit.freedom)) if used > 0 else float("nan")
    return Ratio(float(np.exp(log_ratio)), low, high, p_value, own, robust, used)


def coefficient_ratio(fit: Segmented, name: str) -> Ratio | None:
    """Return one coefficient as a ratio; None when it is not in the model."""
    place = fit.design.place(name)
    if place is None:
        return None
    contrast = np.zeros(len(fit.coefficients))
    contrast[place] = 1.0
    return ratio_of(fit, contrast, float(fit.coefficients[place]))


def whole_ratio(fit: Segmented, periods: BoolArray) -> Ratio:
    """Return the events fitted over the events without the intervention, of some periods together.

    The limits follow from the gradient of the log ratio (delta method).
    """
    with_it, without = fit.fitted[periods], fit.counterfactual[periods]
    gradient = (
        with_it @ fit.design.columns[periods] / with_it.sum()
        - without @ fit.design.counterfactual[periods] / without.sum()
    )
    return ratio_of(fit, gradient, float(np.log(with_it.sum() / without.sum())))


def band(fit: Segmented) -> tuple[FloatArray, FloatArray]:
    """Return the 95 % limits of the events of each period without the intervention."""
    columns = fit.design.counterfactual
    own = np.einsum("ij,jk,ik->i", columns, fit.model_covariance, columns)
    robust = np.einsum("ij,jk,ik->i", columns, fit.robust_covariance, columns)
    robust = robust * fit.observations / fit.freedom
    reach = np.exp(fit.critical() * np.sqrt(np.maximum(own, robust)))
    return fit.counterfactual / reach, fit.counterfactual * reach
