"""Caveats about harm, costs and benefits."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "avoided_not_saved": QT_TRANSLATE_NOOP(
        "convivencia",
        "Costs avoided are not money saved: staff, buildings and courts cost the same the day "
        "after. They say what society is spared, not what a budget gains.",
    ),
    "partial_costs": QT_TRANSLATE_NOOP(
        "convivencia",
        "Only the costs that were given are counted. Fear, pain and lost trust count where a unit "
        "cost holds them, and nowhere else.",
    ),
    "cost_without_source": QT_TRANSLATE_NOOP(
        "convivencia",
        "Unit costs without a source or a price year, left out: {count}. A figure that nobody can "
        "look up supports no decision.",
    ),
    "illustrative_costs": QT_TRANSLATE_NOOP(
        "convivencia",
        "The unit costs are illustrative, invented to show the format: the amounts mean nothing "
        "until the office's own take their place.",
    ),
    "illustrative_weights": QT_TRANSLATE_NOOP(
        "convivencia",
        "The weights of harm are illustrative, invented to show the format: the harm means nothing "
        "until a table with a source takes their place.",
    ),
    "weights_are_a_choice": QT_TRANSLATE_NOOP(
        "convivencia",
        "Harm is weighted by “{title}”, version {version} ({year}; {source}). Other weights give "
        "another order of offences.",
    ),
    "uncosted_offences": QT_TRANSLATE_NOOP(
        "convivencia",
        "Offences without a unit cost: {offences} ({share:.0%} of the events prevented). Their "
        "benefit is unknown, not zero, and is missing from the sums.",
    ),
    "unweighted_offences": QT_TRANSLATE_NOOP(
        "convivencia",
        "Offences without a weight of harm: {offences} ({share:.0%} of the events prevented). "
        "Their harm is unknown, not zero, and is missing from the sums.",
    ),
    "no_unit_costs": QT_TRANSLATE_NOOP(
        "convivencia",
        "Without a unit cost of the offence there is no benefit in money: at most the cost for "
        "each event prevented is given.",
    ),
    "no_programme_cost": QT_TRANSLATE_NOOP(
        "convivencia",
        "The cost of the measure was not given. It is unknown, not zero: there is no balance and "
        "no cost for each event prevented.",
    ),
    "effect_of_a_year": QT_TRANSLATE_NOOP(
        "convivencia",
        "The effect was seen over {days} days and is carried to a year, as costs are by year: that "
        "takes it to be the same all year.",
    ),
    "effect_includes_zero": QT_TRANSLATE_NOOP(
        "convivencia",
        "The limits of the effect ({low:.1f} to {high:.1f} events prevented) include zero: it is "
        "not shown that anything was prevented, and the cost for each event has no upper limit.",
    ),
    "effect_without_limits": QT_TRANSLATE_NOOP(
        "convivencia",
        "The effect was given without limits: how uncertain the benefit is cannot be told.",
    ),
    "nothing_prevented": QT_TRANSLATE_NOOP(
        "convivencia",
        "The estimate is that events were added, not prevented: the benefit is negative.",
    ),
    "irr_not_unique": QT_TRANSLATE_NOOP(
        "convivencia",
        "The net flows change their sign several times: there is no single internal rate of "
        "return, so none is given.",
    ),
    "effect_goes_on": QT_TRANSLATE_NOOP(
        "convivencia",
        "The effect is assumed to go on for {years} years, {share:.0%} of it from one year to the "
        "next. That was not measured.",
    ),
}
