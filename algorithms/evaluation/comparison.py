"""A two-way comparison of treated and other areas: effect, trends before, and course in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .two_way import Subject, TwoWay, fit_two_way

if TYPE_CHECKING:
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A ratio of rates with 95 % limits; ``se_cluster`` is R's default, ``se`` the one used."""

    ratio: float
    low: float | None
    high: float | None
    p_value: float | None
    se_model: float
    se_cluster: float | None
    se: float | None
    freedom: float | None


@dataclass(frozen=True, slots=True)
class Joint:
    """A test of several coefficients together."""

    statistic: float
    freedom: tuple[float, float]
    p_value: float


@dataclass(frozen=True, slots=True)
class Moment:
    """The treated against the others in one or several periods, relative to the reference."""

    first: int
    last: int
    estimate: Estimate | None


def estimate_of(fit: TwoWay, place: int = 0) -> Estimate:
    """Return one coefficient as a ratio with limits by Student's t.

    With one area in a group the error by area cannot be had: the model's is used, widened by the
    dispersion, and p is left to the permutation test.
    """
    from scipy.stats import norm, t

    contrast = np.zeros(len(fit.coefficients))
    contrast[place] = 1.0
    value = float(fit.coefficients[place])
    own = float(np.sqrt(fit.model_covariance[place, place]))
    cluster = used = freedom = p_value = None
    if fit.has_groups:
        cluster = float(np.sqrt(fit.cluster_covariance[place, place]))
        used = float(np.sqrt(fit.jackknife_covariance[place, place]))
        freedom = fit.cluster_freedom(contrast)
        reach = float(t.ppf(0.975, freedom)) * used
        p_value = 2 * float(t.sf(abs(value) / used, freedom)) if used > 0 else None
    else:
        used = own * max(1.0, float(np.nan_to_num(fit.dispersion, nan=1.0))) ** 0.5
        reach = float(norm.ppf(0.975)) * used
    with np.errstate(over="ignore"):
        low, high = np.exp([value - reach, value + reach]).tolist()
    return Estimate(float(np.exp(value)), low, high, p_value, own, cluster, used, freedom)


def difference(subject: Subject, after: BoolArray) -> tuple[TwoWay, Estimate]:
    """Return the difference in differences: treated against others, after against before."""
    fit = fit_two_way(subject, after.astype(float)[:, None])
    return fit, estimate_of(fit)


def trend_before(subject: Subject, before: BoolArray) -> Estimate | None:
    """Return by how much the treated grew faster than the others in each period before.

    None with fewer than three periods before, or where it cannot be told.
    """
    part = _with_events(subject, before)
    if part is None or part[0].counts.shape[1] < 3:
        return None
    inner, held = part
    steps = np.flatnonzero(held).astype(float)
    try:
        return estimate_of(fit_two_way(inner, (steps - steps.mean())[:, None]))
    except np.linalg.LinAlgError:
        return None


def leads_together(subject: Subject, before: BoolArray) -> tuple[Joint | None, int]:
    """Test whether treated and others moved apart before, period by period, in one test.

    With as many leads as areas the test is singular, and with nearly as many it finds what is not
    there; so the periods before are put together into few groups, as many as the areas bear.

    Returns
    -------
    tuple
        The test, and the number of groups of periods; None without areas or periods enough.
    """
    from scipy.stats import f

    part = _with_events(subject, before)
    if part is None:
        return None, 0
    inner, _ = part
    periods = inner.counts.shape[1]
    smaller = min(int(inner.treated.sum()), int((~inner.treated).sum()))
    groups = min(periods, max(2, 1 + smaller // AREAS_A_GROUP), MOST_GROUPS)
    if smaller < 2 or periods < 2:
        return None, 0
    member = np.arange(periods) * groups // periods
    profiles = (member[:, None] == np.arange(groups - 1)[None, :]).astype(float)
    if not _told_apart(inner, member):
        return None, groups
    try:
        fit = fit_two_way(inner, profiles)
        covariance = fit.jackknife_covariance
        wald = float(fit.coefficients @ np.linalg.solve(covariance, fit.coefficients))
    except np.linalg.LinAlgError:
        return None, groups
    number = groups - 1
    freedom = float(np.mean([fit.cluster_freedom(one) for one in np.eye(number)]))
    statistic = wald / number
    return Joint(statistic, (number, freedom), float(f.sf(statistic, number, freedom))), groups


MOST_GROUPS = 7
AREAS_A_GROUP = 4


def _told_apart(subject: Subject, member: NDArray[np.int64]) -> bool:
    """Tell whether both groups of areas have events in every group of periods."""
    return all(
        subject.counts[areas][:, member == one].sum() > 0
        for areas in (subject.treated, ~subject.treated)
        for one in np.unique(member)
    )


def _with_events(subject: Subject, periods: BoolArray) -> tuple[Subject, BoolArray] | None:
    """Keep some periods, and of the areas and periods those with events; None when that is none."""
    held = periods & (subject.counts.sum(axis=0) > 0)
    counts, exposure = subject.counts[:, held], subject.exposure[:, held]
    alive = counts.sum(axis=1) > 0
    treated = subject.treated[alive]
    if not treated.any() or treated.all() or not held.any():
        return None
    return Subject(counts[alive], exposure[alive], treated), held


def course(subject: Subject, relative: NDArray[np.int64], leads: int, lags: int) -> list[Moment]:
    """Return the event study: treated against others by period, relative to the last one before.

    Parameters
    ----------
    relative : numpy.ndarray
        Of each period: −1 for the last before, 0 for the first after.
    leads, lags : int
        How many periods before and after are shown apart; those farther away are taken together.
    """
    shown = np.clip(relative, -leads, lags - 1)
    moments = np.unique(shown)
    ours, theirs = (
        np.array([subject.counts[areas][:, shown == one].sum() for one in moments])
        for areas in (subject.treated, ~subject.treated)
    )
    reference = int(np.flatnonzero(moments == -1)[0])
    told = (ours > 0) & (theirs > 0)
    found: list[Moment] = []
    spans = [(int(relative[shown == one].min()), int(relative[shown == one].max()))
             for one in moments]  # fmt: skip
    if not told[reference]:
        return [Moment(*span, None) for span in spans]
    # where one side has no event the ratio is zero or endless: those periods take no part
    part = _with_events(subject, np.isin(shown, moments[told]))
    if part is None:
        return [Moment(*span, None) for span in spans]
    inner, held = part
    estimated = [one for one in moments[told] if one != -1]
    profiles = (shown[held][:, None] == np.array(estimated)[None, :]).astype(float)
    try:
        fit = fit_two_way(inner, profiles)
    except np.linalg.LinAlgError:
        return [Moment(*span, None) for span in spans]
    for one, span in zip(moments, spans, strict=True):
        at = estimated.index(one) if one in estimated else None
        found.append(Moment(*span, None if at is None else estimate_of(fit, at)))
    return found
