"""Other areas drawn as treated: how unusual the treated ones are, and which ratios are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .two_way import Subject, fit_two_way, spread_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

FARTHEST, NEAR = 8.0, 1e-3
"""On the log scale: how far limits are looked for, and how finely."""


def permutation_p_value(subject: Subject, profile: FloatArray, draws: IntArray) -> float:
    """Return how often areas drawn at random differ as much as the treated ones, two-sided.

    Efficient scores of the null model, by their Poisson standard errors: they need no fit for each
    draw, and make areas of different size comparable (Lehmann & Romano 2005, chapter 15, for
    the test; the draws and what was observed count together, Phipson & Smyth 2010).

    Parameters
    ----------
    subject : Subject
        What was compared.
    profile : numpy.ndarray
        One in the periods after, zero before.
    draws : numpy.ndarray
        Shape (smaller group, draws): positions of the areas of the smaller group in each draw.
    """
    fitted = fit_two_way(subject, np.zeros((len(profile), 0))).fitted
    after = (subject.counts - fitted) @ profile
    inside = fitted @ profile
    own = inside - inside**2 / subject.totals
    cross = fitted * profile[None, :] - (inside / subject.totals)[:, None] * fitted
    nuisance = np.linalg.inv(spread_of(fitted, subject.totals)[1:, 1:]).astype(float)
    table = np.column_stack([after, own, cross[:, 1:]])
    treated = table[subject.treated].sum(axis=0)
    drawn = np.empty(draws.shape[1])
    whole = table.sum(axis=0)
    # of the smaller group; when that is the controls, what is left is the treated
    few_controls = draws.shape[0] != int(subject.treated.sum())
    for start in range(0, draws.shape[1], 1_000):
        block = draws[:, start : start + 1_000]
        sums = np.zeros((block.shape[1], table.shape[1]))
        for row in block:
            sums += table[row]
        drawn[start : start + 1_000] = _standardised(
            whole - sums if few_controls else sums, nuisance
        )
    observed = float(_standardised(treated[None, :], nuisance)[0])
    reach = abs(observed) * (1 - 1e-9)
    return float((1 + (np.abs(drawn) >= reach).sum()) / (1 + len(drawn)))


def permutation_limits(
    subject: Subject, profile: FloatArray, draws: IntArray, log_ratio: float, step: float
) -> tuple[float | None, float | None]:
    """Return the ratios that the permutation test at 5 % does not refuse, lowest and highest.

    Each ratio is put into the denominator of the treated cells after; what is left is then a test
    of no effect.

    Parameters
    ----------
    log_ratio : float
        The estimate, from which the search goes outwards.
    step : float
        A first step on the log scale.
    """

    def refused(value: float) -> bool:
        lifted = np.where(subject.treated[:, None], np.exp(value * profile)[None, :], 1.0)
        shifted = Subject(subject.counts, subject.exposure * lifted, subject.treated)
        return permutation_p_value(shifted, profile, draws) <= 0.05

    found: list[float | None] = []
    for sign in (-1.0, 1.0):
        inside, reach = log_ratio, step
        while not refused(log_ratio + sign * reach) and reach < FARTHEST:
            inside, reach = log_ratio + sign * reach, 2 * reach
        outside = log_ratio + sign * reach
        if reach >= FARTHEST:
            found.append(None)
            continue
        while abs(outside - inside) > NEAR:
            middle = (inside + outside) / 2
            inside, outside = (inside, middle) if refused(middle) else (middle, outside)
        found.append(float(np.exp(inside)))
    return found[0], found[1]


def _standardised(sums: FloatArray, nuisance: FloatArray) -> FloatArray:
    score, own, cross = sums[:, 0], sums[:, 1], sums[:, 2:]
    information = own - np.einsum("ij,jk,ik->i", cross, nuisance, cross)
    found: FloatArray = score / np.sqrt(np.maximum(information, 1e-300))
    return found
