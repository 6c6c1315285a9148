"""Caveats about counts and rates of areas, their denominators and the composite index."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "counts_not_risk": QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts follow where people live, work and pass. A high count is not a high rate.",
    ),
    "empty_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} of {areas} areas have no reported event at all. If the incidents cover only part "
        "of the territory, take only that part: its rates are right, those of the whole are not.",
    ),
    "clipped_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells on the boundary are cut by it; their counts are of smaller places: {count}.",
    ),
    "unstable_rates": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates based on fewer than 20 reported events are unstable: {count} areas. "
        "Prefer the smoothed rate and look at the interval.",
    ),
    "no_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas with no resident population, for which no rate exists: {count}.",
    ),
    "few_residents": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas with fewer than {floor} residents, whose rate takes no part in the search for hot "
        "spots and clusters: {count}.",
    ),
    "events_without_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events in areas with no resident population: {count}. They are in no rate.",
    ),
    "resident_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by residents. Where many people come by day, the rate overstates what "
        "residents experience.",
    ),
    "per_dwelling": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by dwellings: they suit what happens to homes, and say nothing of people in "
        "the street.",
    ),
    "per_worker": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by workers, who are there by day and on working days; events of other hours "
        "are divided by them too.",
    ),
    "per_visitor": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by visitors. Their number is an estimate; its error is not in the limits.",
    ),
    "per_street_km": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by kilometres of street: a busy street and an empty one of the same length "
        "count alike.",
    ),
    "other_denominator": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rates divide by something else than residents: say what it is wherever they are shown.",
    ),
    "no_denominator": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas where what is divided by is zero, for which no rate exists: {count}.",
    ),
    "events_without_denominator": QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events in areas where what is divided by is zero: {count}. They are in no rate.",
    ),
    "rate_beyond_total": QT_TRANSLATE_NOOP(
        "convivencia",
        "The rate is per {per}, but all areas together have only {total}: choose a smaller number.",
    ),
    "tiny_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas with a population under {floor}, where a single event more moves the rate by "
        "{step} or more: {count}. Do not rank them by their own rate.",
    ),
    "population_of_another_year": QT_TRANSLATE_NOOP(
        "convivencia",
        "The population is of {year} and the events of {events}, {apart} years apart: where people "
        "have come or gone since, the rates are wrong by as much.",
    ),
    "not_whole_years": QT_TRANSLATE_NOOP(
        "convivencia",
        "The events of {start} to {end} are not of whole years: these rates must not be set beside "
        "yearly ones, and the seasons weigh unequally in them.",
    ),
    "missing_strata": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that lack a number for a sex or age group, which is not zero; they have no "
        "standardised rate: {count}.",
    ),
    "empty_strata": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas where nobody belongs to one of the sexes and age groups: {count}. A direct rate is "
        "not defined for them; use wider age bands, or the indirect method.",
    ),
    "indirect_rates": QT_TRANSLATE_NOOP(
        "convivencia",
        "Indirectly standardised rates compare each area with the reference. Two areas must not be "
        "compared with each other by them.",
    ),
    "areas_to_raster": QT_TRANSLATE_NOOP(
        "convivencia",
        "The areas were brought to the raster's coordinate system, {crs}, with their edges bent as "
        "they must be; the raster was not resampled.",
    ),
    "negative_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells with a negative number of people, left out: {count}. Perhaps a value that stands "
        "for no data is not declared as such.",
    ),
    "outside_raster": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that the raster tells nothing of: {count}. They have no population, which is not "
        "zero.",
    ),
    "partly_outside_raster": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that lie partly outside the raster or on cells without data: {count}. Their "
        "population is of the rest.",
    ),
    "overlapping_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "Pairs of areas that overlap: {count}. The people where they do, {people}, are counted "
        "in both.",
    ),
    "modelled_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "A population raster is a model that spreads a census over buildings or land. In small "
        "areas its error can be large, and it is in no limits.",
    ),
    "without_all_indicators": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that lack an indicator and have no score: {count}. Nothing was filled in.",
    ),
    "constant_columns": QT_TRANSLATE_NOOP(
        "convivencia",
        "Indicators with the same value everywhere, which set no area apart: {columns}.",
    ),
    "correlated_columns": QT_TRANSLATE_NOOP(
        "convivencia",
        "Indicators that rank the areas almost alike, and so count one thing twice: {columns}.",
    ),
    "ranks_depend_on_weights": QT_TRANSLATE_NOOP(
        "convivencia",
        "With other weights, half of the areas move within a range of {places} ranks or more (of "
        "{count}). Differences smaller than an area's range say nothing.",
    ),
}
