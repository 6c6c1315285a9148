"""The steps of a difference in differences: what is compared, and how with few areas."""

from __future__ import annotations

from dataclasses import replace
from math import comb
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..spatial.draws import Draws
from .comparison import difference
from .relabelled_areas import permutation_limits, permutation_p_value
from .two_way import Subject, fit_two_way, prepared

if TYPE_CHECKING:
    from .comparison import Estimate, Joint
    from .panel import Panel
    from .panel_periods import Split
    from .two_way import TwoWay

FEW_AREAS = 20
FEW_TREATED = 5
PERMUTED_BELOW = 40
"""With fewer areas, or fewer than a quarter as many in a group, the permutation test runs too."""
FEWEST_BEFORE = 3
FEW_WAYS = 40
SIGNIFICANT = 0.05


def compared(
    panel: Panel, split: Split, ours: Any, taken: Any
) -> tuple[Subject, Any, list[Caveat]]:
    """Return the areas and periods with events, and say which have none.

    Returns
    -------
    tuple
        What is compared, which periods of the panel it has, and caveats.
    """
    whole = prepared(
        np.where(split.before | split.after, panel.counts, np.nan)[taken],
        ours[taken],
        None if panel.exposure is None else panel.exposure[taken],
    )
    alive = whole.counts.sum(axis=1) > 0
    shown = whole.counts.sum(axis=0) > 0
    notes = []
    if not alive.all():
        notes.append(caveat("areas_without_events", count=int((~alive).sum()), areas=len(alive)))
    empty = int((~shown & (split.before | split.after)).sum())
    if empty:
        notes.append(caveat("periods_without_events", count=empty))
    subject = Subject(
        whole.counts[alive][:, shown], whole.exposure[alive][:, shown], whole.treated[alive]
    )
    return subject, shown, notes


def treated_none_after(subject: Subject, before: Any, after: Any, title: str) -> bool:
    """Refuse a comparison without events; tell whether the treated had none after."""
    sums = {
        (group, phase): float(subject.counts[areas][:, periods].sum())
        for group, areas in (("treated", subject.treated), ("untreated", ~subject.treated))
        for phase, periods in (("before", before), ("after", after))
    }
    sentences = {
        ("treated", "before"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the treated areas before the intervention: there is nothing "
            "that could have changed.",
        ),
        ("untreated", "before"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the other areas before the intervention: there is nothing "
            "to compare with.",
        ),
        ("untreated", "after"): QT_TRANSLATE_NOOP(
            "convivencia",
            "“{layer}” has no event in the other areas after the intervention: there is nothing "
            "to compare with.",
        ),
    }
    for key, sentence in sentences.items():
        if sums[key] == 0:
            raise InputError(sentence, layer=title)
    return sums["treated", "after"] == 0


def drawn_areas(subject: Subject, permutations: int, seed: int) -> Any:
    """Return other choices of areas, where few are compared, else nothing."""
    areas = len(subject.counts)
    smaller = _smaller(subject)
    if areas >= PERMUTED_BELOW and smaller >= PERMUTED_BELOW // 4:
        return None
    return Draws(seed).ordered_samples(areas, smaller, permutations)


def effect_of(subject: Subject, after: Any, title: str) -> tuple[TwoWay, Estimate]:
    """Return the difference in differences, or refuse what has no estimate."""
    try:
        return difference(subject, after)
    except np.linalg.LinAlgError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has too few events to estimate a change of level. Take longer periods "
                "or more offences together.",
            ),
            layer=title,
        ) from error


def chance_of(subject: Subject, after: Any, draws: Any) -> float | None:
    """Return the permutation p-value where other areas were drawn, else nothing."""
    return None if draws is None else permutation_p_value(subject, after.astype(float), draws)


def _smaller(subject: Subject) -> int:
    """Return the number of areas in the smaller group."""
    return min(int(subject.treated.sum()), int((~subject.treated).sum()))


def _ways(subject: Subject) -> int:

    return comb(len(subject.counts), _smaller(subject))


def with_few_areas(
    estimate: Estimate | None, subject: Subject, after: Any, draws: Any, chance: float | None
) -> tuple[Estimate | None, str]:
    """Take p and limits from the permutations where too few areas are in a group for t."""
    few = _smaller(subject) < FEW_TREATED
    if estimate is None:
        return None, "permutation"
    if not few or draws is None:
        return estimate, "by_area"
    if _ways(subject) < FEW_WAYS:
        return estimate, "by_area" if estimate.p_value is not None else "model"
    low, high = permutation_limits(
        subject, after.astype(float), draws, float(np.log(estimate.ratio)), 2 * estimate.se_model
    )
    return replace(estimate, p_value=chance, low=low, high=high), "permutation"


def without_measure(subject: Subject, after: Any, fit: TwoWay | None) -> Any:
    """Return the events of the treated areas expected without the measure."""
    exposure = subject.exposure[subject.treated]
    if fit is None:
        # nothing was reported there after: what came before and the others say what would have
        known = np.where(subject.treated[:, None] & after[None, :], 0.0, subject.exposure)
        inner = Subject(np.where(known > 0, subject.counts, 0.0), known, subject.treated)
        inner_fit = fit_two_way(inner, np.zeros((len(after), 0)))
        rates = np.exp(inner_fit.period_effects)[None, :]
        totals = inner.totals[subject.treated] / (known[subject.treated] * rates).sum(axis=1)
        return totals[:, None] * exposure * rates
    step = np.where(after, fit.coefficients[0], 0.0)
    return fit.fitted[subject.treated] * np.exp(-step)[None, :]


def weaknesses(
    subject: Subject, before: int, joint: Joint | None, line: Estimate | None, chance: float | None
) -> list[Caveat]:
    """Say what weakens a difference in differences."""
    areas, treated = len(subject.counts), int(subject.treated.sum())
    found = [caveat("no_randomisation")]
    smaller, ways = _smaller(subject), _ways(subject)
    few = {"treated": treated, "others": areas - treated}
    if smaller < FEW_TREATED and ways >= FEW_WAYS:
        found.append(caveat("areas_drawn_by_lot", **few))
    elif smaller == 1:
        found.append(caveat("one_area_in_group", **few))
    elif areas < FEW_AREAS:
        found.append(caveat("few_areas_compared", **few))
    if chance is not None and ways < FEW_WAYS:
        found.append(caveat("few_ways", count=ways, smallest=1 / ways))
    if before < FEWEST_BEFORE:
        found.append(caveat("no_trend_before", count=before))
    lowest = min(
        (item.p_value for item in (joint, line) if item is not None and item.p_value is not None),
        default=1.0,
    )
    if lowest < SIGNIFICANT:
        found.append(caveat("trends_differ", p_value=lowest))
    return found
