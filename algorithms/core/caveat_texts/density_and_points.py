"""Caveats about densities, clusters of points and point patterns."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "far_outside": QT_TRANSLATE_NOOP(
        "convivencia",
        "Incidents far outside the study area, left out of the density: {count}.",
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
    "no_neighbour_simulation": QT_TRANSLATE_NOOP(
        "convivencia",
        "With more than {most} points the nearest-neighbour index is not simulated; its p-value "
        "rests on the normal approximation.",
    ),
}
