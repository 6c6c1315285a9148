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
    "last_period_not_over": QT_TRANSLATE_NOOP(
        "convivencia",
        "The period that begins on {period} is not over in the record and is not judged.",
    ),
    "few_seasons": QT_TRANSLATE_NOOP(
        "convivencia",
        "Earlier years with the same season: {count}. With fewer than three the limits are wide "
        "and one unusual year decides: read alarms as a reason to look, no more.",
    ),
    "false_alarms_expected": QT_TRANSLATE_NOOP(
        "convivencia",
        "Even where nothing has changed, false alarms are to be expected: about {expected:.2g} a "
        "month over {count} areas.",
    ),
    "areas_without_baseline": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that had no event in the whole baseline: {count}. There any {minimum} events are "
        "far more than expected.",
    ),
    "ears_has_no_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "Compared with seven earlier periods, not with the same season of earlier years: a rising "
        "season, holidays and school breaks raise several times the false alarms told here.",
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
    "thin_ends": QT_TRANSLATE_NOOP(
        "convivencia",
        "The register was taken from {first} to {last}: the months beyond hold only stray rows.",
    ),
    "no_year_before": QT_TRANSLATE_NOOP(
        "convivencia",
        "The record does not reach back a year before the measure: the days just before it were "
        "taken, which are of another season. Only the control tells the season from the effect.",
    ),
    "protected_left_out_of_places": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents of protected categories are not compared by place: {count} were left out.",
    ),
    "controls_of_other_size": QT_TRANSLATE_NOOP(
        "convivencia",
        "A zone had {here} events before and its control {there}: compared in counts, a rise or "
        "fall that all share looks like an effect. Compare in proportion.",
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
    "rates_of_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "The periods differ in length ({before} and {after} days): events a day are compared.",
    ),
    "other_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "The periods hold different days of the year: the season alone can make a difference.",
    ),
    "period_not_covered": QT_TRANSLATE_NOOP(
        "convivencia",
        "The incidents of these days run from {first} to {last} and do not fill both periods: "
        "what is missing looks like a change.",
    ),
    "independent_events": QT_TRANSLATE_NOOP(
        "convivencia",
        "The test takes every event as independent of the others. Series by the same persons and "
        "several rows for one event make changes look surer than they are.",
    ),
    "no_earlier_events": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without events before: {count}. Their ratio is not defined; the test holds for "
        "them too.",
    ),
    "length_not_given": QT_TRANSLATE_NOOP(
        "convivencia",
        "The periods of the two columns are not named: they are taken as equally long.",
    ),
    "similarity_of_chance": QT_TRANSLATE_NOOP(
        "convivencia",
        "The index is {index:.3f}. Hold it against {expected:.3f} and not against 1: so much would "
        "two patterns with the same shares score at these counts by chance alone.",
    ),
    "similarity_asymmetric": QT_TRANSLATE_NOOP(
        "convivencia",
        "The index is not symmetrical: it asks whether the shares of the base lie where the test "
        "points, drawn again, would put them ({index:.3f}). With the two exchanged it is "
        "{swapped:.3f}.",
    ),
    "similarity_empty": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without a point of either: {count} of {areas}. They count as similar in the index; "
        "the robust index leaves them out.",
    ),
    "similarity_few": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} points in {areas} areas: most areas have too few for a difference to show, "
        "and similar may only mean few.",
    ),
    "shift_assumptions": QT_TRANSLATE_NOOP(
        "convivencia",
        "The test of the shift takes the points as independent and equally spread in both "
        "patterns. Events that come in clusters make its p-value too small.",
    ),
    "shift_unlike_spread": QT_TRANSLATE_NOOP(
        "convivencia",
        "The two patterns spread differently (standard distances {first:.0f} and {second:.0f} m): "
        "the test of the shift is approximate.",
    ),
    "shift_untested": QT_TRANSLATE_NOOP(
        "convivencia",
        "The shift was not tested: the points lie on one line or place, or there are too few.",
    ),
    "perpetrator_unseen": QT_TRANSLATE_NOOP(
        "convivencia",
        "The sixth kind of displacement, other persons taking over, cannot be seen in records of "
        "events.",
    ),
    "shares_not_numbers": QT_TRANSLATE_NOOP(
        "convivencia",
        "Shares are compared, not numbers: if one class falls, the shares of the others rise even "
        "when nothing moved. Read them with the counts beside them.",
    ),
    "pooled_classes": QT_TRANSLATE_NOOP(
        "convivencia",
        "{what}: classes with fewer than {minimum} events were put together as other ({count}).",
    ),
    "unknown_classes": QT_TRANSLATE_NOOP(
        "convivencia",
        "{what}: in {count} events ({share:.1%}) the class is unknown. They stand on a line "
        "of their own and take no part in the test.",
    ),
    "unknowns_changed": QT_TRANSLATE_NOOP(
        "convivencia",
        "{what}: the share of unknown classes went from {before:.1%} to {after:.1%}. Better "
        "or worse recording can look like displacement.",
    ),
    "one_class": QT_TRANSLATE_NOOP(
        "convivencia", "{what}: fewer than two classes to compare, so there is no test."
    ),
}
