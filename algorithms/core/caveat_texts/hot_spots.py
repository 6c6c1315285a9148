"""Caveats about hot spots of areas, cells and streets, scans and concentration."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "islands": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without neighbours: {count}. They are shown as islands and are never significant.",
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
    "rate_dominates": QT_TRANSLATE_NOOP(
        "convivencia",
        "The rate of one area with {residents} residents makes up {share:.0%} of all variation and "
        "hides the others: leave such areas out, e.g. those with fewer than {floor} residents.",
    ),
    "rows_without_category": QT_TRANSLATE_NOOP(
        "convivencia", "Rows without a category in “{column}”, left out: {count}."
    ),
    "one_cell": QT_TRANSLATE_NOOP(
        "convivencia",
        "One cell alone holds {count} events ({share:.0%} of all). Where it stands for a default "
        "address, such as a police station, leave those events out; a single full cell among empty "
        "ones is not told from chance.",
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
    "few_looks": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} periods: whether a hot spot lasts rests on few looks at it.",
    ),
    "thin_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "{count} of {periods} periods hold fewer than {least} reported events: an area may be "
        "missing among the hot spots of such a period only because so little was reported.",
    ),
    "periods_cut": QT_TRANSLATE_NOOP(
        "convivencia",
        "Periods that the data cover only in part are left out; they begin on: {periods}.",
    ),
    "class_never_left": QT_TRANSLATE_NOOP(
        "convivencia",
        "No area ever left the class “{name}”: what follows upon it is unknown, and it has no row "
        "of probabilities.",
    ),
    "no_steady_state": QT_TRANSLATE_NOOP(
        "convivencia",
        "The moves seen lead to no share of classes in the long run that would not depend on where "
        "areas start.",
    ),
    "classes_merged": QT_TRANSLATE_NOOP(
        "convivencia",
        "In {count} of {periods} periods many areas share a value, so that some parts of the "
        "ranking are empty.",
    ),
    "corrected_by_period": QT_TRANSLATE_NOOP(
        "convivencia",
        "The p-values of each period are corrected for its {areas} areas, not for the number of "
        "periods: over many periods some areas are hot once or twice by chance.",
    ),
    "same_record_throughout": QT_TRANSLATE_NOOP(
        "convivencia",
        "It is assumed that boundaries and the way events are recorded stayed the same: a new "
        "police post or system can make hot spots come and go.",
    ),
}
