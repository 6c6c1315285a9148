"""Caveats about designs that estimate the effect of an intervention."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "missing_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas and periods without a number: {count} ({share:.1%}). They are missing, not zero, "
        "and take no part.",
    ),
    "no_exposure": QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts without a denominator above zero in “{column}”, left out: {count}.",
    ),
    "uneven_rows": QT_TRANSLATE_NOOP(
        "convivencia",
        "Periods with fewer rows than others: {count}. If rows are left out where nothing "
        "happened, the totals are right; if areas were not reported, they are too low.",
    ),
    "partial_intervention_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The period that begins {period} has the day of the intervention ({day}) inside: it mixes "
        "before and after and takes no part.",
    ),
    "no_control_series": QT_TRANSLATE_NOOP(
        "convivencia",
        "One series has no comparison: what else changed at the same time cannot be told from the "
        "measure. Look at a place without it too.",
    ),
    "few_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "{before} periods before and {after} after: with fewer than {needed} on a side, level and "
        "trend are guesses.",
    ),
    "long_extrapolation": QT_TRANSLATE_NOOP(
        "convivencia",
        "The trend of {before} periods is continued over {after}: the farther, the less it says.",
    ),
    "less_than_a_year": QT_TRANSLATE_NOOP(
        "convivencia",
        "Less than a year before the intervention: season and change cannot be told apart well.",
    ),
    "no_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "Less than a year before the intervention, or two in all: no season is taken into "
        "account, and a change may be the season's.",
    ),
    "season_left_out": QT_TRANSLATE_NOOP(
        "convivencia", "The series is too short or has too few events for a season: it is left out."
    ),
    "slope_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "With {count} period(s) after, or so few events, a change of trend cannot be estimated: "
        "only that of level is.",
    ),
    "overdispersed": QT_TRANSLATE_NOOP(
        "convivencia",
        "The counts vary {dispersion:.1f} times as much as Poisson's; the limits allow for it.",
    ),
    "overdispersed_poisson": QT_TRANSLATE_NOOP(
        "convivencia",
        "The counts vary {dispersion:.1f} times as much as the Poisson model says: its limits may "
        "be too narrow. Use quasi-Poisson.",
    ),
    "not_overdispersed": QT_TRANSLATE_NOOP(
        "convivencia",
        "The counts vary no more than Poisson's: the negative binomial is the Poisson model here.",
    ),
    "autocorrelated": QT_TRANSLATE_NOOP(
        "convivencia",
        "Neighbouring periods resemble each other beyond trend and season (Ljung–Box "
        "p = {p_value:.3f}): the limits may be too narrow.",
    ),
    "no_event_after": QT_TRANSLATE_NOOP(
        "convivencia",
        "No event in {periods} period(s) after: the ratio is zero and has no limits. Make sure "
        "that events were still recorded.",
    ),
}
