"""Caveats about what the record, its rows, places, dates of recording and categories are worth."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "few_events": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} reported events: read differences between places or periods with great care.",
    ),
    "reported_only": QT_TRANSLATE_NOOP(
        "convivencia",
        "These are reported events. What is not reported is not here, and reporting differs "
        "between places and groups.",
    ),
    "unlocated_incidents": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents without usable coordinates: {count} ({share:.1%}). They appear on no map.",
    ),
    "exploratory": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {share:.0%} of the incidents could be placed on the map: treat maps as exploratory.",
    ),
    "missing_values": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without a value in “{column}”: {count}. They are shown as no data, never as zero.",
    ),
    "missing_weights": QT_TRANSLATE_NOOP(
        "convivencia", "Incidents without a weight in “{column}”, left out: {count}."
    ),
    "missing_numbers": QT_TRANSLATE_NOOP(
        "convivencia", "Rows without a number of events in “{column}”, left out: {count}."
    ),
    "infinite_values": QT_TRANSLATE_NOOP(
        "convivencia", "Infinite values in “{column}” treated as missing: {count}."
    ),
    "repaired_geometry": QT_TRANSLATE_NOOP(
        "convivencia",
        "Invalid shapes repaired for the calculation: {count}. The input is unchanged.",
    ),
    "empty_geometry": QT_TRANSLATE_NOOP(
        "convivencia",
        "Features without a shape, which take part in no spatial calculation: {count}.",
    ),
    "duplicate_ids": QT_TRANSLATE_NOOP(
        "convivencia",
        "The area identifier “{column}” repeats ({count} rows); row numbers are used instead.",
    ),
    "projected": QT_TRANSLATE_NOOP(
        "convivencia",
        "Distances and areas were measured in {crs}, because the layer is in degrees.",
    ),
    "assumed_crs": QT_TRANSLATE_NOOP(
        "convivencia",
        "The layer “{layer}” names no coordinate system; its numbers look like {crs}, so that is "
        "assumed.",
    ),
    "duplicates": QT_TRANSLATE_NOOP(
        "convivencia", "Rows that repeat another row's identifier: {count}. Each was kept."
    ),
    "rows_set_aside": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the source that were set aside at import: {count} ({share:.1%}).",
    ),
    "total_differs": QT_TRANSLATE_NOOP(
        "convivencia",
        "The source's own total is {stated}, but its rows add up to {found}: subtotals may have "
        "been counted.",
    ),
    "unknown_counting_unit": QT_TRANSLATE_NOOP(
        "convivencia",
        "Nobody said whether a row is an event, a victim or a report: counts can mean any of them.",
    ),
    "positions_jittered": QT_TRANSLATE_NOOP(
        "convivencia",
        "The source moved the positions at random, by up to about {metres} m: nothing finer than "
        "that can be read from the map.",
    ),
    "positions_unrepeated": QT_TRANSLATE_NOOP(
        "convivencia",
        "Hardly any two events share a position: they come from GPS, or the source moved them at "
        "random. Unless that is known, read nothing finer than about 200 m from the map.",
    ),
    "positions_snapped": QT_TRANSLATE_NOOP(
        "convivencia",
        "The source put the positions on fixed points such as street centres: distances between "
        "events and single addresses mean nothing.",
    ),
    "positions_rounded": QT_TRANSLATE_NOOP(
        "convivencia",
        "Positions rounded to more than 100 m: {share:.1%} of those located.",
    ),
    "default_points": QT_TRANSLATE_NOOP(
        "convivencia",
        "Events on positions that stand for an address that was not found, such as a "
        "police station or the centre of an area: {count} ({share:.1%}). Hot spots found "
        "there may not be real.",
    ),
    "unclassified_categories": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents whose category is in no classification: {count} ({share:.1%}). They take part "
        "in totals only as “unclassified”; confirm their codes in the table of categories.",
    ),
    "unclassified_may_protect": QT_TRANSLATE_NOOP(
        "convivencia",
        "Some unclassified categories may mean people who must be protected, and are not protected "
        "until their code is confirmed: {categories}.",
    ),
    "non_crimes": QT_TRANSLATE_NOOP(
        "convivencia",
        "Among the rows are events that are no offence (deaths without crime, crashes, lost "
        "things, reports): {count} ({share:.1%}). Leave them out of rates of crime.",
    ),
    "accepted_suggestions": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents classified by likeness of words, not confirmed by anybody: {count} "
        "({categories}).",
    ),
    "unprotected_by_taxonomy": QT_TRANSLATE_NOOP(
        "convivencia",
        "The office's own taxonomy takes protection away from categories in which people could be "
        "recognised: {categories}.",
    ),
    "unweighted_categories": QT_TRANSLATE_NOOP(
        "convivencia", "Categories without a harm weight, left out: {categories}."
    ),
    "low_quality": QT_TRANSLATE_NOOP(
        "convivencia",
        "The data reach {score} of 100 points for quality; the weakest side is: {weakest}.",
    ),
    "late_recording": QT_TRANSLATE_NOOP(
        "convivencia",
        "The last whole month has {share:.0%} of the usual number of events: some may "
        "still be missing from the record. Do not read a fall from it.",
    ),
    "weak_months": QT_TRANSLATE_NOOP(
        "convivencia",
        "Months recorded far worse than the others: {months}. A change there may be a change of "
        "the record.",
    ),
}
