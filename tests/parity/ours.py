"""Our numbers: the public analyses run on every case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from convivencia.algorithms.areas.concentration import concentration
from convivencia.algorithms.areas.rates import incident_rates
from convivencia.algorithms.areas.standardisation import standardised_rates
from convivencia.algorithms.displacement.difference import displacement_difference
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.local_geary import local_geary
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.spatial.local_moran_bivariate import local_moran_bivariate
from convivencia.algorithms.spatial.local_moran_rate import local_moran_rate
from convivencia.algorithms.spatial.p_values import adjusted_p_values
from convivencia.tests.reference.cases import boxes_for, table, zone_incidents, zones
from pandas import DataFrame

from .cases import (
    JOIN_THRESHOLD,
    PERMUTATIONS,
    POISSON,
    PUBLISHED_P,
    SEED,
    SIGNIFICANT,
    STEP_UP_P,
    Case,
    cases,
)

Numbers = dict[str, list[float]]

LOCAL_ANALYSES: tuple[tuple[str, Callable[..., Any], dict[str, Any]], ...] = (
    ("gi", getis_ord, {"star": False}),
    ("gi_star", getis_ord, {"star": True}),
    ("local_moran", local_moran, {}),
)
"""The local analyses that are compared; a new one is a line here and one on each peer's side."""

JOIN_PERMUTATIONS = 9_999
LOCAL_CASES = ("columbus", "grid8", "sparse10", "island", "one_first", "one_inside")
"""The cases that the local analyses are run on."""

STATISTIC_CASES = ("columbus", "grid8")
TWO_SIDED_CASES = ("columbus", "grid8", "sparse10")


def _local(analysis: Callable[..., Any], case: Case, **options: Any) -> Any:
    return analysis(
        case.frame,
        "value",
        weights=case.graph,
        area_id="id",
        correction="none",
        seed=SEED,
        **{"permutations": PERMUTATIONS, **options},
    ).areas


def _global(case: Case) -> Numbers:
    found: Numbers = {}
    for statistic, columns in {
        "moran": ("observed", "variance", "z", "p_value"),
        "geary": ("observed", "variance", "z", "p_value"),
        "getis_ord_g": ("observed", "z", "p_value"),
    }.items():
        row = global_autocorrelation(
            case.frame,
            "value",
            statistic=statistic,
            weights=case.graph,
            area_id="id",
            permutations=0,
        ).statistics.iloc[0]
        for column in columns:
            found[f"{case.name}.{statistic}.{column}"] = [row[column]]
    return found


def _variants() -> Numbers:
    """Return the statistics of rates, of two values and of joins: no draws."""
    found: Numbers = {}
    columbus, auckland = cases()["columbus"], cases()["auckland"]
    geary = _local(local_geary, columbus, permutations=0)
    found["columbus.local_geary.c"] = geary["local_c"].tolist()
    both = _local(local_moran_bivariate, columbus, permutations=0, other="other")
    found["columbus.local_bivariate.i"] = both["local_i"].tolist()
    rate = _local(local_moran_rate, auckland, permutations=0, population="population")
    found["auckland.local_rate.i"] = rate["local_i"].tolist()
    options = {"permutations": 0, "area_id": "id"}
    whole = global_autocorrelation(
        auckland.frame, "value", statistic="moran_eb_rate", population="population",
        weights=auckland.graph, **options,
    ).statistics.iloc[0]  # fmt: skip
    found["auckland.moran_eb_rate.observed"] = [whole["observed"]]
    joins = global_autocorrelation(
        columbus.frame, "value", statistic="join_counts", threshold=JOIN_THRESHOLD,
        weights=columbus.graph, **{**options, "permutations": JOIN_PERMUTATIONS, "seed": SEED},
    ).statistics.iloc[[0, 1, 2]]  # fmt: skip
    for name, (_, row) in zip(("high", "low", "unlike"), joins.iterrows(), strict=True):
        found[f"columbus.join_counts.{name}"] = [row["observed"]]
        found[f"columbus.join_counts.{name}_z"] = [row["z"]]
        found[f"columbus.join_counts.{name}_p"] = [row["p_sim"]]
    return found


def _tests(case: Case) -> Numbers:
    """Return statistics of the local analyses, and p-values directed and two-sided."""
    found: Numbers = {}
    for name, analysis, options in LOCAL_ANALYSES:
        one = _local(analysis, case, alternative="directed", **options)
        for key, column in {"z": "z", "i": "local_i", "p_directed": "p_sim"}.items():
            if column in one.columns:
                found[f"{case.name}.{name}.{key}"] = one[column].tolist()
        if case.name in TWO_SIDED_CASES:
            both = _local(analysis, case, **options)
            found[f"{case.name}.{name}.p_two_sided"] = both["p_sim"].tolist()
    return found


def _rates() -> Numbers:
    found: Numbers = {}
    for name in ("auckland", "alike4"):
        case = cases()[name]
        areas = incident_rates(
            case.frame, "value", "population", per=1, weights=case.graph, area_id="id"
        ).areas
        for column in ("eb_rate", "eb_local_rate", "spatial_rate"):
            found[f"{name}.{column}"] = areas[column].tolist()
    layer = boxes_for(DataFrame(POISSON, columns=["events", "people"]))
    for interval in ("garwood", "byar"):
        areas = incident_rates(layer, "events", "people", interval=interval).areas
        found[f"poisson.{interval}_low"] = areas["rate_low"].tolist()
        found[f"poisson.{interval}_high"] = areas["rate_high"].tolist()
    return found


def _multiple_testing() -> Numbers:
    found: Numbers = {}
    for name, p_values in {"published": PUBLISHED_P, "step_up": STEP_UP_P}.items():
        for correction in ("fdr", "bonferroni"):
            adjusted = adjusted_p_values(np.array(p_values), correction)
            found[f"{name}_p.{correction}"] = [float((adjusted <= SIGNIFICANT).sum())]
    return found


def _printed() -> Numbers:
    """Return what papers print, computed by us."""
    births = table("fleiss_births")
    standard = births[births["birth_order"] == 1][["age", "standard"]].reset_index(drop=True)
    rates = standardised_rates(
        boxes_for(DataFrame({"order": [1, 2, 3, 4, 5]})),
        births,
        "order",
        "birth_order",
        "count",
        "population",
        age="age",
        standard="table",
        reference=standard,
        reference_population="standard",
    ).areas
    found = {
        "fay_feuer.rate": rates["std_rate"].tolist(),
        "fay_feuer.low": rates["low"].tolist(),
        "fay_feuer.high": rates["high"].tolist(),
    }
    places = concentration(boxes_for(DataFrame({"value": [5, 2, 1] + [0] * 7})), "value").summary
    found["places.gini"] = [places["gini"]]
    found["places.generalised_gini"] = [places["generalised_gini"]]
    counts = {
        "treatment": (207, 110),
        "displacement": (178, 157),
        "treatment_control": (308, 318),
        "displacement_control": (150, 140),
    }
    result = displacement_difference(
        zones(),
        zone_incidents(counts),
        before="2022-01-01/2022-12-31",
        after="2023-01-01/2023-12-31",
        date="date",
    )
    total = result.effects.set_index("effect").loc["total"]
    found["wdd.total"] = [total["estimate"]]
    found["wdd.z"] = [result.summary["z"]]
    return found


def run() -> Numbers:
    """Return every number of ours, as lists by name."""
    found = _rates() | _multiple_testing() | _printed() | _variants()
    for name in STATISTIC_CASES:
        found |= _global(cases()[name])
    for name in LOCAL_CASES:
        found |= _tests(cases()[name])
    return found
