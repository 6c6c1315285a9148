"""The steps of a synthetic control: donors, placebos, tables, and what weakens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..spatial.draws import Draws
from .placebos import Units

if TYPE_CHECKING:
    from .panel import Panel
    from .panel_periods import Split
    from .placebos import Chance, Synthetic

FEWEST_BEFORE = 3
FEWEST_DONORS = 2
FEW_DONORS = 10
FEW_BEFORE = 10
FEW_FOR_95 = 39
OUTSIDE_SHARE = 0.1


def units_of(
    panel: Panel, split: Split, ours: Any, rest: Any, scale: str
) -> tuple[Units, Any, tuple[Any, Any], Any, list[Caveat]]:
    """Return donors with every number, the treated together, and the periods that take part."""
    counts = panel.counts
    exposure = np.ones(counts.shape) if panel.exposure is None else panel.exposure
    known = (split.before | split.after) & np.isfinite(counts[ours]).all(axis=0)
    whole = rest & np.isfinite(counts[:, known]).all(axis=1)
    notes = []
    if lost := int((rest & ~whole).sum()):
        notes.append(caveat("donors_with_gaps", count=lost))
    n_before, n_after = int((known & split.before).sum()), int((known & split.after).sum())
    if n_before < FEWEST_BEFORE or n_after == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Periods of “{layer}” with a number: {before} before the intervention, {after} "
                "after; at least {needed} before and one after are needed.",
            ),
            layer=panel.title,
            before=n_before,
            after=n_after,
            needed=FEWEST_BEFORE,
        )
    _enough_donors(int(whole.sum()), panel.title)
    units = Units(counts[whole][:, known], exposure[whole][:, known])
    own = counts[ours][:, known].sum(axis=0), exposure[ours][:, known].sum(axis=0)
    if scale == "relative" and not own[0][split.before[known]].sum() > 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has no event in the treated areas before the intervention: there is "
                "nothing that could have changed.",
            ),
            layer=panel.title,
        )
    return units, panel.areas[whole], own, known, notes


def _enough_donors(number: int, title: str) -> None:
    if number < FEWEST_DONORS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Donors of “{layer}” with a number in every period: {count}; two or more are "
                "needed.",
            ),
            layer=title,
            count=number,
        )


def scale_of(own: Any, units: Units, before: Any, asked: str) -> tuple[Any, list[Caveat]]:
    """Choose what is matched: counts where donors are larger and smaller, else relative ones."""
    if asked != "auto":
        return asked, []
    level = float((own[0] / own[1])[before].mean())
    levels = units.rates[:, before].mean(axis=1)
    if level == 0 or levels.min() <= level <= levels.max():
        return "counts", []
    return "relative", [caveat("matched_relative")]


def with_events_before(units: Units, names: Any, before: Any, title: str) -> tuple[Units, Any]:
    """Leave out donors without an event before: they have no mean to be divided by."""
    held = units.counts[:, before].sum(axis=1) > 0
    _enough_donors(int(held.sum()), title)
    return Units(units.counts[held], units.exposure[held]), names[held]


def placebo_groups(donors: int, treated: int, most: int, seed: int) -> list[Any]:
    """Return the donors taken as treated in each placebo: each alone, or as many as are treated."""
    size = max(1, min(treated, donors // 2))
    if size == 1 and donors <= most:
        return [np.array([one]) for one in range(donors)]
    if size == 1:
        drawn = Draws(seed).ordered_samples(donors, most, 1)[:, 0]
        return [np.array([one]) for one in np.sort(drawn)]
    columns = Draws(seed).ordered_samples(donors, size, most)
    return [np.sort(columns[:, one]) for one in range(most)]


def series_table(
    panel: Panel, split: Split, known: Any, result: Synthetic, chance: Chance
) -> pd.DataFrame:
    """Return the series beside its synthetic control and the placebos' gaps."""

    def spread(values: Any) -> Any:
        whole = np.full(len(known), np.nan)
        whole[known] = values
        return whole

    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "observed": spread(result.observed),
            "synthetic": spread(result.synthetic),
            "gap": spread(result.gap),
            "placebo_low": spread(chance.band_low),
            "placebo_high": spread(chance.band_high),
        }
    )


def weight_table(names: Any, result: Synthetic) -> pd.DataFrame:
    """Return the donors and their weights, the heaviest first."""
    order = np.argsort(-result.weights, kind="stable")
    return pd.DataFrame({"area_id": names[order].astype(object), "weight": result.weights[order]})


def placebo_table(
    panel: Panel,
    ours: Any,
    names: Any,
    groups: list[Any],
    result: Synthetic,
    runs: list[Synthetic],
    chance: Chance,
) -> pd.DataFrame:
    """Return the treated and the placebos, one a row."""
    everyone = [result, *runs]
    labels = [", ".join(panel.areas[ours].tolist())]
    labels += [", ".join(names[one].tolist()) for one in groups]
    return pd.DataFrame(
        {
            "area_id": np.array(labels, dtype=object),
            "treated": [True, *([False] * len(runs))],
            "ratio": [one.ratio for one in everyone],
            "effect": [one.effect for one in everyone],
            "percent": [one.percent for one in everyone],
            "pre_rmspe": [one.pre_rmspe for one in everyone],
            "kept": [True, *chance.kept.tolist()],
        }
    )


def weaknesses(
    result: Synthetic,
    chance: Chance,
    own: Any,
    units: Units,
    before: Any,
    scale: str,
    minimum_fit: float,
) -> list[Caveat]:
    """Say what weakens a synthetic control."""
    found = []
    donors = len(units.counts)
    kept = int(chance.kept.sum())
    if donors < FEW_DONORS:
        found.append(caveat("few_donors", count=donors, smallest=1 / (len(chance.kept) + 1)))
    if kept < FEW_FOR_95:
        found.append(caveat("limits_of_placebos", count=kept, confidence=chance.confidence))
    if kept < len(chance.kept):
        found.append(caveat("placebos_left_out", count=len(chance.kept) - kept))
    if (periods := int(before.sum())) < FEW_BEFORE:
        found.append(caveat("few_periods_to_fit", count=periods))
    if result.level <= 0 or 1 - result.pre_rmspe / result.level < minimum_fit:
        share = result.pre_rmspe / result.level if result.level > 0 else float("inf")
        found.append(caveat("poor_pre_fit", share=min(share, 99.99)))
    rate, rates = (own[0] / own[1])[before], units.rates[:, before]
    if scale == "relative":
        rate, rates = rate / rate.mean(), rates / rates.mean(axis=1, keepdims=True)
    outside = float(((rate > rates.max(axis=0)) | (rate < rates.min(axis=0))).mean())
    if outside > OUTSIDE_SHARE:
        found.append(caveat("outside_donors", share=outside))
    return found
