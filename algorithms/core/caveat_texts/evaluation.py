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
        "With so few periods after ({count}), or so few events, a change of trend cannot be "
        "estimated: only that of level is.",
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
        "No event after (periods: {periods}): the ratio is zero and has no limits. Make sure that "
        "events were still recorded.",
    ),
    "parallel_trends": QT_TRANSLATE_NOOP(
        "convivencia",
        "The comparison takes for granted that without the measure treated and other areas would "
        "have changed in the same proportion. Areas that events may have moved to are no controls.",
    ),
    "other_zones": QT_TRANSLATE_NOOP(
        "convivencia", "Areas of another kind than treated or control, left out: {count}."
    ),
    "areas_without_events": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without any event, which say nothing about a ratio and take no part: {count} of "
        "{areas}.",
    ),
    "periods_without_events": QT_TRANSLATE_NOOP(
        "convivencia", "Periods without any event in all areas, left out: {count}."
    ),
    "one_area_in_group": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated areas: {treated}; others: {others}. With one in a group a standard error by area "
        "cannot be had. The p-value counts other areas drawn as treated; the limits take the "
        "periods of an area as independent and may be too narrow.",
    ),
    "areas_drawn_by_lot": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated areas: {treated}; others: {others}. That is too few in a group for a standard "
        "error by area. The p-value and the limits count other areas drawn as treated instead.",
    ),
    "few_areas_compared": QT_TRANSLATE_NOOP(
        "convivencia",
        "{treated} treated areas and {others} others: with so few, limits and p-values are rough. "
        "Look at the p-value by permutation too.",
    ),
    "few_ways": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated areas can be drawn in {count} ways only: the p-value by permutation cannot be "
        "below {smallest:.2f}.",
    ),
    "no_trend_before": QT_TRANSLATE_NOOP(
        "convivencia",
        "Periods before: {count}. Whether treated and other areas moved alike before cannot be "
        "tested.",
    ),
    "trends_differ": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and other areas already moved apart before the intervention (p = {p_value:.3f}): "
        "the difference is not to be read as the measure's effect.",
    ),
    "leads_together": QT_TRANSLATE_NOOP(
        "convivencia",
        "For the test of trends before, {periods} periods were put together into {groups} groups: "
        "so few areas bear no more.",
    ),
    "no_treated_event_after": QT_TRANSLATE_NOOP(
        "convivencia",
        "No event in the treated areas after: the ratio is zero and has no limits. Make sure that "
        "events were still recorded.",
    ),
    "donors_with_gaps": QT_TRANSLATE_NOOP(
        "convivencia", "Donors without a number in some period, left out: {count}."
    ),
    "matched_relative": QT_TRANSLATE_NOOP(
        "convivencia",
        "All donors are larger, or all are smaller, than the treated areas: each area was taken by "
        "its own mean before.",
    ),
    "few_donors": QT_TRANSLATE_NOOP(
        "convivencia",
        "With {count} donors the p-value cannot be below {smallest:.2f}, however large the effect.",
    ),
    "limits_of_placebos": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} placebos serve for the limits: they cover {confidence:.0%}, not 95 %.",
    ),
    "placebos_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "Placebos that fit far worse before than the treated areas, left out of the limits and of "
        "the p-value of the total effect: {count}.",
    ),
    "few_periods_to_fit": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} periods before: a mixture that goes along with them may do so by chance.",
    ),
    "poor_pre_fit": QT_TRANSLATE_NOOP(
        "convivencia",
        "Before the intervention the synthetic control is off by {share:.0%} of the mean: a poor "
        "fit. Do not read the gap after it as an effect.",
    ),
    "outside_donors": QT_TRANSLATE_NOOP(
        "convivencia",
        "In {share:.0%} of the periods before, the treated areas lie above or below every donor: "
        "no mixture reaches them.",
    ),
    "power_is_a_plan": QT_TRANSLATE_NOOP(
        "convivencia",
        "Power supposes that zones would go on as before without the measure, and that the "
        "surroundings do not change: real comparisons detect less.",
    ),
    "poisson_assumed": QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts are taken to vary as Poisson's. Crimes vary more; try an overdispersion of 2 too.",
    ),
    "nothing_detectable": QT_TRANSLATE_NOOP(
        "convivencia",
        "With {count:g} events before, not even the end of all events in the treated zone would be "
        "found with this power: take a larger zone, a longer time or more offences.",
    ),
    "record_changed": QT_TRANSLATE_NOOP(
        "convivencia",
        "All reported events of the register, of every offence and place, changed by {change:.0%} "
        "a day between the periods. Such a change is often one of reporting or recording: fewer "
        "reports are not less crime.",
    ),
    "positions_changed": QT_TRANSLATE_NOOP(
        "convivencia",
        "Events without a position were {before:.1%} before and {after:.1%} after: better or worse "
        "recording can look like an effect.",
    ),
    "effect_withheld": QT_TRANSLATE_NOOP(
        "convivencia",
        "A count of the zones is below the publication minimum for these readers: the effect is "
        "not shown, because it would tell that count.",
    ),
    "reporting_not_known": QT_TRANSLATE_NOOP(
        "convivencia",
        "No survey says which share of events was reported before and after. Where trust or fear "
        "changed with the measure, as with extortion, reports rise or fall without the crime.",
    ),
}
