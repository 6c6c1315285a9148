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
    "time_zone_dropped": QT_TRANSLATE_NOOP(
        "convivencia",
        "Dates with the mark of a time zone, such as Z: {count}. Their hours were taken as local; "
        "if they are not, events near midnight lie on the wrong day, also around the first day of "
        "an intervention.",
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
    "other_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "The record does not reach back a year before the measure: the days just before it were "
        "taken, which are of another season. Only the control tells the season from the effect.",
    ),
    "protected_left_out_of_places": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents of protected categories are not compared by place: {count} were left out.",
    ),
    "record_begins_late": QT_TRANSLATE_NOOP(
        "convivencia",
        "The record begins on {day}, inside the period “{period}”: the days before that are not "
        "zero, they are unknown.",
    ),
    "record_ends_early": QT_TRANSLATE_NOOP(
        "convivencia",
        "The record ends on {day}, inside the period “{period}”: the days after that are not zero, "
        "they are unknown.",
    ),
    "events_follow_each_other": QT_TRANSLATE_NOOP(
        "convivencia",
        "Events follow each other in space and time: counts vary {inflation:.2f} times as much as "
        "independent ones, so the interval is too narrow. Choose the interval for events that "
        "follow each other.",
    ),
    "clusters_allowed_for": QT_TRANSLATE_NOOP(
        "convivencia",
        "Events follow each other in space and time: the variance was multiplied by "
        "{inflation:.2f}. Clusters that reach further than that are not allowed for.",
    ),
    "clusters_not_seen": QT_TRANSLATE_NOOP(
        "convivencia",
        "Whether events follow each other cannot be seen without days and positions: the interval "
        "is that of independent events.",
    ),
    "reporting_corrected": QT_TRANSLATE_NOOP(
        "convivencia",
        "The records of the second period were put on the reporting of the first ({before:.1%} "
        "before, {after:.1%} after); both shares come from surveys of the whole area.",
    ),
    "no_randomisation": QT_TRANSLATE_NOOP(
        "convivencia",
        "Places were chosen, not drawn by lot: other changes of the same time and regression to "
        "the mean are not excluded.",
    ),
}
