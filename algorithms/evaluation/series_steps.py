"""The steps of an interrupted series: what it can bear, what was found, and what weakens that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .segmented import (
    Design,
    Segmented,
    band,
    coefficient_ratio,
    fit_segmented,
    ljung_box,
    newey_west_lags,
    ratio_of,
    segmented_design,
    whole_ratio,
)

if TYPE_CHECKING:
    from pandas import DataFrame

    from .panel import Panel
    from .panel_periods import Split
    from .segmented import Ratio

FEWEST_BEFORE = 3
FEWEST_SLOPE = 3
SHORT = 8
MOST_LAGS = 10
OVERDISPERSED = 1.5
SIGNIFICANT = 0.05
RUNAWAY = 50.0
"""A standard error of a log ratio beyond this belongs to a coefficient that has no maximum."""


def periods_with_numbers(counts: Any, split: Split, title: str) -> tuple[int, int]:
    """Return the number of periods before and after, or refuse a series too short or empty."""
    known = np.isfinite(counts)
    n_before, n_after = int((known & split.before).sum()), int((known & split.after).sum())
    if n_before < FEWEST_BEFORE or n_after == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Periods of “{layer}” with a number: {before} before the intervention, {after} "
                "after; at least {needed} before and one after are needed.",
            ),
            layer=title,
            before=n_before,
            after=n_after,
            needed=FEWEST_BEFORE,
        )
    if int((np.nan_to_num(counts[split.before]) > 0).sum()) < FEWEST_BEFORE:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Too few periods of “{layer}” have events before the intervention to say what "
                "would have come: {count}. Take longer periods or more offences together.",
            ),
            layer=title,
            count=int((np.nan_to_num(counts[split.before]) > 0).sum()),
        )
    return n_before, n_after


def waves_of(panel: Panel, split: Split, asked: int | None) -> tuple[int, list[Caveat]]:
    """Return the waves of the season: those asked for, or one where the series can show it."""
    season = panel.season
    if season < FEWEST_BEFORE:
        return 0, []
    years = float(split.before.sum()) / season
    if asked is not None:
        notes = [caveat("less_than_a_year")] if asked and years < 1 else []
        return asked, notes
    if years < 1 or len(panel.periods) < 2 * season:
        return 0, [caveat("no_season")]
    return 1, []


def fitted_series(
    counts: Any,
    panel: Panel,
    split: Split,
    *,
    harmonics: int,
    slope: bool,
    model: Any,
    lags: int | None,
    step: bool = True,
) -> tuple[Segmented, list[Caveat]]:
    """Fit the fullest model that the series can bear, and say what it could not.

    Parameters
    ----------
    counts : numpy.ndarray
        By period; NaN takes no part.
    panel, split : Panel, Split
        The periods.
    harmonics, slope, model, lags
        What was asked for.
    step : bool
        False when nothing happened after: only the time before is fitted then.
    """
    import warnings

    known_after = int((np.isfinite(counts) & split.after).sum())
    with_slope = slope and step and known_after >= FEWEST_SLOPE
    exposure = None if panel.exposure is None else panel.exposure[0]
    for waves, bends in dict.fromkeys(
        ((harmonics, with_slope), (0, with_slope), (harmonics, False), (0, False))
    ):
        design = _design(panel, split, waves, slope=bends, step=step)
        if not _estimable(counts, design):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                fit = fit_segmented(counts, design, exposure=exposure, model=model, lags=lags)
            except (np.linalg.LinAlgError, ValueError):
                continue
        if not _settled(fit):
            continue
        notes = []
        if waves < harmonics:
            notes.append(caveat("season_left_out"))
        if slope and step and not bends:
            notes.append(caveat("slope_left_out", count=known_after))
        return fit, notes
    raise InputError(
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has too few events to estimate a change of level. Take longer periods or "
            "more offences together.",
        ),
        layer=panel.title,
    )


def _design(panel: Panel, split: Split, harmonics: int, *, slope: bool, step: bool) -> Design:

    # a period that the intervention cuts is nearer to what follows: it has no number anyway
    after = ~split.before
    design = segmented_design(
        len(panel.periods),
        after,
        season=panel.season,
        harmonics=harmonics,
        slope=slope,
        days=panel.unit == "day",
    )
    if step:
        return design
    kept = [place for place, name in enumerate(design.names) if name != "level"]
    return Design(tuple(design.names[place] for place in kept), design.columns[:, kept])


def _estimable(counts: Any, design: Design) -> bool:
    used = design.columns[np.isfinite(counts)]
    columns = int(used.shape[1])
    return len(used) > columns and int(np.linalg.matrix_rank(used)) == columns


def _settled(fit: Segmented) -> bool:
    """Tell whether every coefficient found a maximum."""
    variances = np.diag(fit.model_covariance)
    return bool(
        np.isfinite(variances).all()
        and np.isfinite(fit.coefficients).all()
        and (variances >= 0).all()
        and (variances < RUNAWAY**2).all()
        and np.isfinite(fit.robust_covariance).all()
    )


def effects_of(
    fit: Segmented, after: Any, observed: float
) -> tuple[dict[str, Ratio], tuple[float, float, float]]:
    """Return the effects as ratios, and the events averted with their limits."""
    found = {}
    for name in ("trend", "level", "slope"):
        ratio = coefficient_ratio(fit, name)
        if ratio is not None:
            found[name] = ratio
    if "level" in found:
        whole = found["whole"] = whole_ratio(fit, after)
        expected = observed / whole.estimate
        return found, (
            expected - observed, observed / whole.high - observed, observed / whole.low - observed,
        )  # fmt: skip
    # nothing happened after: all that was expected was averted
    without = fit.counterfactual[after]
    gradient = without @ fit.design.counterfactual[after] / without.sum()
    total = ratio_of(fit, gradient, float(np.log(without.sum())))
    return found, (total.estimate, total.low, total.high)


NAMES = {
    "trend": "trend_before",
    "level": "level_change",
    "slope": "slope_change",
    "whole": "whole_period",
}


def effect_table(effects: dict[str, Ratio], *, none_after: bool) -> DataFrame:
    """Return the effects, one a row."""
    import pandas as pd

    rows: list[dict[str, object]] = [
        {
            "effect": NAMES[name],
            "estimate": item.estimate,
            "low": item.low,
            "high": item.high,
            "p_value": item.p_value,
            "se_model": item.se_model,
            "se_robust": item.se_robust,
            "se": item.se,
        }
        for name, item in effects.items()
    ]
    if none_after:
        rows += [{"effect": NAMES[name], "estimate": 0.0} for name in ("level", "whole")]
    return pd.DataFrame(rows)


def series_table(panel: Panel, split: Split, fit: Segmented) -> DataFrame:
    """Return the series beside what it would have been."""
    import pandas as pd

    low, high = band(fit)
    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "observed": panel.counts[0],
            "fitted": fit.fitted,
            "counterfactual": fit.counterfactual,
            "low": low,
            "high": high,
        }
    )


def weaknesses(
    fit: Segmented, panel: Panel, model: str, n_before: int, n_after: int
) -> list[Caveat]:
    """Say what weakens an interrupted series."""
    found = []
    if min(n_before, n_after) < SHORT:
        found.append(caveat("few_periods", before=n_before, after=n_after, needed=SHORT))
    if n_after > n_before:
        found.append(caveat("long_extrapolation", before=n_before, after=n_after))
    if fit.dispersion > OVERDISPERSED:
        code = "overdispersed_poisson" if model == "poisson" else "overdispersed"
        found.append(caveat(code, dispersion=fit.dispersion))
    if model == "negative_binomial" and fit.alpha is None:
        found.append(caveat("not_overdispersed"))
    # what the robust errors allow for is what is looked for
    steps = min(MOST_LAGS, fit.observations // 5, newey_west_lags(fit.observations))
    chance = ljung_box(fit.residuals, fit.basis, steps)
    if chance < SIGNIFICANT:
        found.append(caveat("autocorrelated", p_value=chance))
    return found
