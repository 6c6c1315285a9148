"""Caveats: what weakens a conclusion travels with the result and is printed wherever it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .text import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "few_events": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} reported events: read differences between places or periods with great care.",
    ),
    "islands": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without neighbours: {count}. They are shown as islands and are never significant.",
    ),
    "unmatched_incidents": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents outside every area, not counted in any: {count} ({share:.1%} of those located).",
    ),
    "unlocated_incidents": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents without usable coordinates: {count} ({share:.1%}). They appear on no map.",
    ),
    "far_outside": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents far outside the study area, left out of the density: {count}.",
    ),
    "in_two_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents inside more than one area because boundaries overlap: {count}. "
        "Each is counted once, in the area with the lowest id.",
    ),
    "on_edge": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents exactly on a shared boundary: {count}. "
        "Each is counted once, in the area with the lowest id.",
    ),
    "unknown_codes": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents whose area code or name matches no area: {count}. Not matched: {examples}.",
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
    "one_season": QT_TRANSLATE_NOOP(
        "convivencia",
        "Less than two whole years: a rise or fall cannot be told from the season.",
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
    "multiple_testing": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} places were tested at once. The classes use p-values without correction: about "
        "{expected} would be significant by chance alone.",
    ),
    "permutations_too_few": QT_TRANSLATE_NOOP(
        "convivencia",
        "With {permutations} permutations the smallest possible p-value is {smallest:.2g}; the "
        "correction asks for less. Use at least {needed} permutations.",
    ),
    "too_many_tests": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} areas are tested at once: with {permutations} permutations the smallest possible "
        "p-value is {smallest:.2g}, and a single area cannot reach the corrected threshold. "
        "Concentrations of several areas can; larger cells make fewer tests.",
    ),
    "slivers": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells at the boundary with less than {share:.0%} of them inside were left out: {count}, "
        "with {events} events.",
    ),
    "not_a_cause": QT_TRANSLATE_NOOP(
        "convivencia",
        "Two values that lie side by side on a map need not have to do with each other.",
    ),
    "band_chosen": QT_TRANSLATE_NOOP(
        "convivencia",
        "No distance was given: areas within {distance} m from centre to centre are neighbours, "
        "the shortest distance that leaves no area alone.",
    ),
    "band_short": QT_TRANSLATE_NOOP(
        "convivencia",
        "The distance leaves areas without neighbours; {distance} m would leave none alone.",
    ),
    "kernel_chosen": QT_TRANSLATE_NOOP(
        "convivencia",
        "No distance was given: neighbours weigh less with distance, up to {distance} m, where "
        "every area has the number of neighbours asked for.",
    ),
    "fewer_neighbours": QT_TRANSLATE_NOOP(
        "convivencia",
        "{asked} nearest areas were asked for; there are only {count} others, and all of them are "
        "neighbours.",
    ),
    "sparse_counts": QT_TRANSLATE_NOOP(
        "convivencia",
        "{share:.0%} of the areas have no reported event: the normal approximation of z does not "
        "hold. Read the permutation p-value.",
    ),
    "no_permutations": QT_TRANSLATE_NOOP(
        "convivencia",
        "No permutations were asked for: p-values rest on the normal approximation.",
    ),
    "no_variation": QT_TRANSLATE_NOOP(
        "convivencia", "Every area has the same value in “{column}”: there is no pattern to find."
    ),
    "counts_not_risk": QT_TRANSLATE_NOOP(
        "convivencia",
        "Counts follow where people live, work and pass. A high count is not a high rate.",
    ),
    "reported_only": QT_TRANSLATE_NOOP(
        "convivencia",
        "These are reported events. What is not reported is not here, and reporting differs "
        "between places and groups.",
    ),
    "unknown_dates": QT_TRANSLATE_NOOP(
        "convivencia", "Incidents without a readable date, left out: {count} ({share:.1%})."
    ),
    "ambiguous_dates": QT_TRANSLATE_NOOP(
        "convivencia",
        "Dates such as {example} can be read in two ways; day first was assumed.",
    ),
    "unknown_hours": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents at exactly 00:00: {count} ({share:.1%}). Many systems write that when the hour "
        "is unknown; they are left out of the hours.",
    ),
    "no_hours": QT_TRANSLATE_NOOP(
        "convivencia", "The dates carry no hour: the table of hours cannot be made."
    ),
    "partial_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The last period ({period}) is incomplete and takes no part in the trend.",
    ),
    "partial_first_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The first period ({period}) is incomplete and takes no part in the trend.",
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
    "unweighted_categories": QT_TRANSLATE_NOOP(
        "convivencia", "Categories without a harm weight, left out: {categories}."
    ),
    "no_randomisation": QT_TRANSLATE_NOOP(
        "convivencia",
        "Places were chosen, not drawn by lot: other changes of the same time and regression to "
        "the mean are not excluded.",
    ),
    "approximate_density": QT_TRANSLATE_NOOP(
        "convivencia",
        "The density was summed on a fine grid; its error is at most {bound:.2g} per km² "
        "({share:.2%} of the peak).",
    ),
    "kernel_narrow": QT_TRANSLATE_NOOP(
        "convivencia",
        "The bandwidth of {bandwidth} m is narrower than two cells of {cell_size} m: the picture "
        "shows the grid more than the density.",
    ),
    "suppressed_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Small counts are withheld to protect people: {count} cells below {minimum}.",
    ),
    "protected_categories": QT_TRANSLATE_NOOP(
        "convivencia",
        "Protected categories (violence against women and in the family, sexual offences, "
        "children) are shown only in totals: {count} incidents.",
    ),
    "protected_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "There are fewer than {minimum} incidents of protected categories. They are left out of "
        "every figure, because the totals would tell their number.",
    ),
    "no_categories": QT_TRANSLATE_NOOP(
        "convivencia",
        "No category column was named: protected categories could not be told apart and are "
        "counted in places like any other.",
    ),
    "empty_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} of {areas} areas have no reported event at all. If the incidents cover only part "
        "of the territory, take only that part: its rates are right, those of the whole are not.",
    ),
    "dates_are_months": QT_TRANSLATE_NOOP(
        "convivencia",
        "Every date is the first of a month: the data tell months, not days, so weekdays are not "
        "shown.",
    ),
    "exploratory": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {share:.0%} of the incidents could be placed on the map: treat maps as exploratory.",
    ),
    "duplicates": QT_TRANSLATE_NOOP(
        "convivencia", "Rows that repeat another row's identifier: {count}. Each was kept."
    ),
    "clipped_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells on the boundary are cut by it; their counts are of smaller places: {count}.",
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
    "rows_without_area": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows of the table whose code or name is no area's, left out: {count}. Not matched: "
        "{examples}.",
    ),
    "areas_not_in_table": QT_TRANSLATE_NOOP(
        "convivencia", "Areas that the table does not name, for which no rate exists: {count}."
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
    "merged_rows": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows merged into another of the same identifier: {count}, in {areas} areas. The other "
        "columns are those of the first row; nothing was summed.",
    ),
    "repeated_identifiers": QT_TRANSLATE_NOOP(
        "convivencia",
        "Rows that share their identifier with another: {count}. They stay apart, as asked.",
    ),
    "repeated_names": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas that share their name with another: {count}. By name alone nothing is joined to "
        "them.",
    ),
    "boundary_overlaps": QT_TRANSLATE_NOOP(
        "convivencia",
        "Pairs of areas that overlap: {count}, {km2:.4f} km² in all ({share:.3%} of the areas' "
        "land), up to {largest:.1%} of the smaller area. They were measured, not mended.",
    ),
    "boundary_gaps": QT_TRANSLATE_NOOP(
        "convivencia",
        "Gaps inside the territory that belong to no area: {count} ({km2:.4f} km² in all), "
        "{slivers} of them slivers. They were measured, not closed.",
    ),
    "other_code": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas joined by name although their codes differ: {count} ({examples}). An area that kept "
        "its name and changed its code has often changed its boundary too.",
    ),
    "unmatched_areas": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas for which the table has no row: {count}. They have no value, which is not zero: "
        "{examples}.",
    ),
    "unmatched_rows": QT_TRANSLATE_NOOP(
        "convivencia", "Rows of the table that belong to no area: {count}. Not matched: {examples}."
    ),
    "joined_without_points": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents were matched to areas by code or name and have no coordinates: small hot spots, "
        "density and displacement, which need points, were left out.",
        # privacy
    ),
    "withheld_cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Withheld to protect people: {count} of {cells} counts, {small} of them below the minimum "
        "and the others to cover these; and {totals} totals.",
    ),
    "withheld_columns": QT_TRANSLATE_NOOP(
        "convivencia",
        "Columns withheld together with the counts, because the counts could be computed "
        "from them: {columns}.",
    ),
    "still_recoverable": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} withheld counts can still be worked out from what is shown: publish none of this.",
    ),
    "earlier_revised": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} counts are smaller than in the earlier release that covers a part of the same "
        "events: the data were revised in between.",
    ),
    "identifiers_are_rows": QT_TRANSLATE_NOOP(
        "convivencia",
        "The identifiers look like row numbers. If another export numbers the incidents anew, "
        "they are masked anew, and the average of the masks tells the place.",
    ),
    "masked_clouds": QT_TRANSLATE_NOOP(
        "convivencia",
        "At {places} places lie three or more incidents, up to {most}: their masked points "
        "surround the place. The grid hides them better.",
    ),
    "not_masked": QT_TRANSLATE_NOOP(
        "convivencia",
        "Points left out because they lie outside the areas or cannot be hidden among enough "
        "people: {count}.",
    ),
    "differencing": QT_TRANSLATE_NOOP(
        "convivencia",
        "The same data were released before with other boundaries, categories or dates ({titles}): "
        "check that no small number is left when one is subtracted from the other.",
    ),
    "columns_left_out": QT_TRANSLATE_NOOP(
        "convivencia", "Columns not published because they say who, where or when: {columns}."
    ),
    "exact_rates_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "Values resting on fewer than {bound} reported events are published as classes: {count}.",
    ),
    # scan
    "scan_circles": QT_TRANSLATE_NOOP(
        "convivencia",
        "A scan looks through circles: a long or winding cluster is caught in part only, an area "
        "inside a circle need not stand out itself, and the outline of a cluster is not certain.",
    ),
    "scan_independence": QT_TRANSLATE_NOOP(
        "convivencia",
        "The p-values suppose that events happen independently of each other. Where one brings "
        "others with it (repeats, retaliation, series), clusters are significant more easily.",
    ),
    "scan_trend": QT_TRANSLATE_NOOP(
        "convivencia",
        "Expected events are the same on every day: what rises in the whole city counts as a "
        "cluster too. “Compared with the usual” takes the city's rhythm out.",
    ),
    "scan_large_cluster": QT_TRANSLATE_NOOP(
        "convivencia",
        "The largest cluster holds {count} areas ({share:.0%}): half of a city with somewhat more "
        "than its share makes a striking circle. A smaller “Largest cluster”, such as 5 or 10 %, "
        "shows where within it most is reported.",
    ),
    "replications_too_few": QT_TRANSLATE_NOOP(
        "convivencia",
        "With {permutations} replications the smallest possible p-value is {smallest:.2g}; a "
        "significance level of {alpha:g} needs at least {needed}.",
    ),
    "missing_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas for which the table lacks a number in some period, which is not zero; they take no "
        "part: {count}.",
    ),
    "law_of_concentration": QT_TRANSLATE_NOOP(
        "convivencia",
        "The band comes from all crime reported in a year in eight cities, seven of them in the "
        "United States. A single offence, a shorter time or streets cut otherwise hold another "
        "share; the share that chance alone would give stands beside it.",
    ),
    # streets
    "routes_by_length": QT_TRANSLATE_NOOP(
        "convivencia",
        "Streets are compared by their length alone. Where more people walk, wait or work, more is "
        "reported by that alone; divide by the number of people if it is known.",
    ),
    "overdispersed_streets": QT_TRANSLATE_NOOP(
        "convivencia",
        "Events pile up on single segments: counts vary {times:.1f} times as much as length "
        "explains. One address with many reports can make the streets around it hot; look at the "
        "counts of the segments too.",
    ),
    "far_from_streets": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents farther than {metres} m from every street, left out: {count} ({share:.1%}).",
    ),
    "at_crossings": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents as near to several streets, as at a crossing: {count} ({share:.1%}). They were "
        "dealt out to these streets in turn.",
    ),
    "unjoined_crossings": QT_TRANSLATE_NOOP(
        "convivencia",
        "Streets that cross without a common vertex: {count} crossings. They were not joined, as "
        "bridges and tunnels are not; mend the layer if they are true crossings.",
    ),
    "street_networks": QT_TRANSLATE_NOOP(
        "convivencia",
        "The streets fall into {count} networks that no line connects; nothing is near across a "
        "gap.",
    ),
    # composite index
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
    # density and point patterns
    "bandwidth_chosen": QT_TRANSLATE_NOOP(
        "convivencia",
        "The bandwidth of {metres} m was chosen by the rule “{rule}”. Another bandwidth gives "
        "another picture: try half and double before concluding.",
    ),
    "outside_mask": QT_TRANSLATE_NOOP(
        "convivencia",
        "Points of “{layer}” outside the study area, left out: {count} ({share:.1%}).",
    ),
    "edge_corrected": QT_TRANSLATE_NOOP(
        "convivencia",
        "Near the edge of the study area the density was divided by the part of the kernel that "
        "lies inside. Next to the edge it rests on fewer events.",
    ),
    "clusters_not_tested": QT_TRANSLATE_NOOP(
        "convivencia",
        "Clusters are where at least {minimum} events lie within {distance} m; that is a choice, "
        "not a test. Chance makes some too: try half and double the distance.",
    ),
    "no_clusters": QT_TRANSLATE_NOOP(
        "convivencia",
        "Nowhere do {minimum} events lie within {distance} m: no cluster was found.",
    ),
    "one_cluster_holds_most": QT_TRANSLATE_NOOP(
        "convivencia",
        "One cluster holds {share:.0%} of the events: the distance is too long, or the number too "
        "small, to tell places apart.",
    ),
    "weights_not_relabelled": QT_TRANSLATE_NOOP(
        "convivencia",
        "With weights, the labels of the points cannot be exchanged: significance was not tested.",
    ),
    "too_many_cells_to_test": QT_TRANSLATE_NOOP(
        "convivencia",
        "{cells} cells are too many to test for significance; with a cell size of {better} m or "
        "more they are tested.",
    ),
    "points_may_repeat": QT_TRANSLATE_NOOP(
        "convivencia",
        "The test takes every point as an event by itself. Events that bring about others nearby, "
        "or repeat at one address, make more places significant than there are.",
    ),
    "ratio_of_few": QT_TRANSLATE_NOOP(
        "convivencia",
        "Where both densities are low a ratio is large or small by a single event: read it only "
        "where it is significant.",
    ),
    "window_is_box": QT_TRANSLATE_NOOP(
        "convivencia",
        "No study area was given: the smallest rectangle around the points stands for it. If much "
        "of it could hold no event, the points look more clustered than they are.",
    ),
    "no_window": QT_TRANSLATE_NOOP(
        "convivencia",
        "The points lie at one place or on one line, and no study area was given: nearest "
        "neighbours and L cannot be compared with chance.",
    ),
    "too_few_points": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} points: too few to compare their distances with chance.",
    ),
    "coincident_points": QT_TRANSLATE_NOOP(
        "convivencia",
        "Points that share their place with another: {count} ({share:.1%}). Where a source writes "
        "addresses or street corners as one place, clustering at short distances shows the source.",
    ),
    "chance_is_even": QT_TRANSLATE_NOOP(
        "convivencia",
        "“By chance” means evenly over the whole study area. Events follow people and streets, so "
        "clustering alone is no surprise and no cause.",
    ),
    "pointwise_envelope": QT_TRANSLATE_NOOP(
        "convivencia",
        "The inner envelope holds at one distance chosen beforehand. Over all distances together "
        "chance leaves it far more often: judge by the outer envelope and its p-value.",
    ),
    "rows_without_category": QT_TRANSLATE_NOOP(
        "convivencia", "Rows without a category in “{column}”, left out: {count}."
    ),
    "no_neighbour_simulation": QT_TRANSLATE_NOOP(
        "convivencia",
        "With more than {most} points the nearest-neighbour index is not simulated; its p-value "
        "rests on the normal approximation.",
    ),
}


@dataclass(frozen=True, slots=True)
class Caveat:
    """One thing that weakens a conclusion.

    Parameters
    ----------
    code : str
        A key of ``TEMPLATES``.
    facts : mapping
        What the sentence names.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in TEMPLATES:
            raise KeyError(f"no sentence for the caveat {self.code}")
        object.__setattr__(self, "facts", dict(self.facts))

    @property
    def template(self) -> str:
        """The English sentence before its facts are filled in."""
        return TEMPLATES[self.code]

    def __str__(self) -> str:
        return self.template.format(**self.facts)

    def as_dict(self) -> dict[str, object]:
        """The caveat as JSON carries it: code, facts and the English sentence."""
        return {"code": self.code, "facts": dict(self.facts), "text": str(self)}


def caveat(code: str, **facts: object) -> Caveat:
    """Make a caveat; the facts are named as the sentence names them."""
    return Caveat(code, facts)


def distinct(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Return the caveats in order, each once."""
    found: dict[str, Caveat] = {}
    for item in caveats:
        found.setdefault(f"{item.code} {sorted(item.facts.items(), key=str)}", item)
    return tuple(found.values())
