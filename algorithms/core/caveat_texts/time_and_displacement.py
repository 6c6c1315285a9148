"""Caveats about dates, hours, trends, and comparisons before and after."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "unknown_dates": QT_TRANSLATE_NOOP(
        "convivencia", "Incidents without a readable date, left out: {count} ({share:.1%})."
    ),
    "ambiguous_dates": QT_TRANSLATE_NOOP(
        "convivencia",
        "Dates such as {example} can be read in two ways; day first was assumed.",
    ),
    "dates_are_months": QT_TRANSLATE_NOOP(
        "convivencia",
        "Every date is the first of a month: the data tell months, not days, so weekdays are not "
        "shown.",
    ),
    "unknown_hours": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents at exactly 00:00: {count} ({share:.1%}). Many systems write that when the hour "
        "is unknown; they are left out of the hours.",
    ),
    "no_hours": QT_TRANSLATE_NOOP(
        "convivencia", "The dates carry no hour: the table of hours cannot be made."
    ),
    "one_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "Less than two whole years: a rise or fall cannot be told from the season.",
    ),
    "partial_first_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The first period ({period}) is incomplete and takes no part in the trend.",
    ),
    "partial_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The last period ({period}) is incomplete and takes no part in the trend.",
    ),
    "short_series": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} complete periods: too few to speak of a trend.",
    ),
    "overlapping_zones": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents inside two zones: {count}. Each is counted once, treatment before displacement "
        "before controls.",
    ),
    "unequal_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "The periods differ in length ({before} and {after} days); counts are divided by time "
        "in the difference, and the quotient compares zones with the control of the same period.",
    ),
    "quotient_not_interpretable": QT_TRANSLATE_NOOP(
        "convivencia",
        "The treated zone did not improve against its control, so the quotient must not be read.",
    ),
    "quotient_undefined": QT_TRANSLATE_NOOP(
        "convivencia",
        "A control count is zero or nothing changed: the quotient is not defined. Use the "
        "difference instead.",
    ),
    "no_randomisation": QT_TRANSLATE_NOOP(
        "convivencia",
        "Places were chosen, not drawn by lot: other changes of the same time and regression to "
        "the mean are not excluded.",
    ),
}
