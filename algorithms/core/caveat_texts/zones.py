"""Caveats about the zones of an intervention and the controls they are held against."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "overlapping_treatments": QT_TRANSLATE_NOOP(
        "convivencia",
        "Pairs of interventions that share ground: {count}. It belongs to the first by its "
        "identifier; what each of them achieved there cannot be told apart.",
    ),
    "other_measure_inside": QT_TRANSLATE_NOOP(
        "convivencia",
        "Another measure began in {share:.0%} of the treated ground at that time: what each of "
        "them achieved there cannot be told apart.",
    ),
    "other_measures_left_out": QT_TRANSLATE_NOOP(
        "convivencia",
        "Ground of other measures beside the treated area, {km2:.2f} km², takes no part in rings "
        "and controls. Displacement to it or from it is not seen.",
    ),
    "treatment_clipped": QT_TRANSLATE_NOOP(
        "convivencia",
        "{share:.1%} of the treated ground lies outside the study areas and was cut off.",
    ),
    "rings_cover_study": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treatment and rings cover {share:.0%} of the study: little is left to compare with. "
        "Narrower rings leave more.",
    ),
    "control_touches_rings": QT_TRANSLATE_NOOP(
        "convivencia",
        "The control is the next {metres:.0f} m beyond the rings: displacement or benefits that "
        "reach it hide part of the effect. Areas that were alike before, farther away, are safer.",
    ),
    "control_near_rings": QT_TRANSLATE_NOOP(
        "convivencia",
        "The control lies {metres:.0f} m from the treated area and its rings, so near that "
        "displacement or benefits may reach it.",
    ),
    "control_cut": QT_TRANSLATE_NOOP(
        "convivencia",
        "{share:.0%} of the chosen control lies in the treated area, in its rings or outside the "
        "study, and was cut off.",
    ),
    "control_mostly_cut": QT_TRANSLATE_NOOP(
        "convivencia",
        "The rings, the treated area or the boundary of the study take {share:.0%} of the chosen "
        "control: what is left is hardly what was chosen.",
    ),
    "few_candidates": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} areas could be controls: the best of so few may still be unlike the treated "
        "area.",
    ),
    "candidates_unknown": QT_TRANSLATE_NOOP(
        "convivencia",
        "Areas without residents or land use, which could not be matched: {count}.",
    ),
    "treated_population_unknown": QT_TRANSLATE_NOOP(
        "convivencia",
        "“{column}” knows nobody in the treated area: residents took no part in the matching.",
    ),
    "trend_not_used": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only {count} whole periods before the intervention: the trend took no part in the "
        "matching.",
    ),
    "weights_not_counted": QT_TRANSLATE_NOOP(
        "convivencia",
        "The control is a weighted combination of areas. Quotient and difference count its zones "
        "without the weights; the weights stand beside the zones.",
    ),
    "more_donors_than_periods": QT_TRANSLATE_NOOP(
        "convivencia",
        "{donors} areas were combined over {periods} periods: with so few periods a close fit "
        "before says little.",
    ),
    "unbalanced_level": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and control differ before by {difference:.2f} standard deviations in the level of "
        "events: the comparison rests on areas that were not alike.",
    ),
    "unbalanced_trend": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and control differ before by {difference:.2f} standard deviations in the trend of "
        "events: they may have gone apart without the intervention.",
    ),
    "unbalanced_population": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and control differ by {difference:.2f} standard deviations in residents per km².",
    ),
    "unbalanced_land_use": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and control differ by {difference:.2f} standard deviations in land use ({use}).",
    ),
    "unbalanced_land_share": QT_TRANSLATE_NOOP(
        "convivencia",
        "Treated and control differ by {difference:.2f} standard deviations in land use.",
    ),
    "treated_at_peak": QT_TRANSLATE_NOOP(
        "convivencia",
        "Just before the intervention the treated area had {recent:.1f} events a period, earlier "
        "{earlier:.1f} (p = {p_value:.3f}): after a peak numbers fall by themselves (regression to "
        "the mean).",
    ),
    "treated_above_control": QT_TRANSLATE_NOOP(
        "convivencia",
        "Before, the treated area had {times:.1f} times the events per km² of its control: places "
        "chosen because they are high tend to fall by themselves (regression to the mean).",
    ),
    "nothing_before_in_treatment": QT_TRANSLATE_NOOP(
        "convivencia",
        "No event before in the treated area: nothing can be seen to fall there.",
    ),
    "nothing_before_in_control": QT_TRANSLATE_NOOP(
        "convivencia",
        "No event before in the control: it shows nothing of what would have happened.",
    ),
    "all_counted_as_before": QT_TRANSLATE_NOOP(
        "convivencia",
        "No day of intervention and no period before were given, or no date column: all incidents "
        "were counted as lying before.",
    ),
}
