"""The examples of help pages about interventions: before, after, next door and elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .help_charts import (
    drawn_balance,
    drawn_comparison,
    drawn_counts,
    drawn_effects,
    drawn_evaluation,
    drawn_kinds,
    drawn_power,
    drawn_series,
    drawn_synthetic,
)
from .help_pictures import drawn_spread
from .help_recipe import Facts, Recipe
from .help_stage import BEGAN, TREATED, YEARS, intervention

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["INTERVENTIONS"]

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
RATIO = "Benefit for each unit of cost"
TWO_YEARS_BEFORE = "2022-01-01/2023-12-31"
FEWEST_OF_A_CLASS = 150
"""Smaller classes would make the chart of the kinds of displacement too long."""


def _dated(town: Stage) -> dict[str, Any]:
    """Robberies of the year before and of the year since the measure."""
    return {"incidents": town.robberies, **YEARS}


def _effects(result: Any) -> Facts:
    """Return the estimate and the limits of each effect, whole events."""
    return {
        f"{row.effect}{end}": (getattr(row, name), "integer", None)
        for row in result.effects.itertuples()
        for name, end in (("estimate", ""), ("low", "_low"), ("high", "_high"))
    }


def _clearest(result: Any) -> Facts:
    """Return the counts of areas, and the area whose change is least to be had by chance."""
    areas = result.areas
    row = areas.loc[areas["p_value"].idxmin()]
    return {
        **{name: (result.summary[name], "integer", None) for name in ("tested", "rises", "falls")},
        "first": (row["before"], "integer", None),
        "second": (row["after"], "integer", None),
        "ratio": (row["rate_ratio"], "decimal", 2),
    }


def _similarity(result: Any) -> Facts:
    return {
        "s_index": (result.summary["s_index"], "decimal", 2),
        "swapped": (result.summary["swapped_s_index"], "decimal", 2),
        "expected": (result.summary["expected_s_index"], "decimal", 2),
    }


def _shift(result: Any) -> Facts:
    return {
        **{name: (result.summary[name], "integer", None) for name in ("distance", "high")},
        "p_value": (result.summary["p_value"], "decimal", 2),
    }


def _quotient(result: Any) -> Facts:
    summary = result.summary
    return {
        "wdq": (summary["wdq"], "decimal", 2),
        "gross": (summary["gross_effect"], "integer", None),
        "total": (summary["total_net_effect"], "integer", None),
    }


def _money(result: Any) -> Facts:
    """Return the benefit for each unit of cost with its limits."""
    row = result.results.set_index("measure").loc[RATIO]
    return {name: (row[name], "decimal", 1) for name in ("value", "low", "high")}


def _evaluated(result: Any) -> Facts:
    here = result.summary["local"]
    return {
        "percent": (abs(here["percent"]), "integer", None),
        **{
            name: (abs(here[end]), "integer", None)
            for name, end in (("fewest", "high"), ("most", "low"))
        },
    }


INTERVENTIONS: Mapping[str, Recipe] = {
    "displacement_zones": Recipe(
        lambda town: intervention(town.areas, town.robberies),
        lambda result: {"areas": (result.summary["candidates"], "integer", None)},
    ),
    "displacement_difference": Recipe(
        lambda town: {"zones": town.zones, **_dated(town)}, _effects, drawn_effects
    ),
    "displacement_quotient": Recipe(
        lambda town: {"zones": town.zones, **_dated(town)}, _quotient, drawn_counts
    ),
    "change_test": Recipe(
        lambda town: {"areas": town.areas, **_dated(town), "before": TWO_YEARS_BEFORE}, _clearest
    ),
    "pattern_similarity": Recipe(
        lambda town: {"areas": town.areas, "area_id": "area_id", **_dated(town)}, _similarity
    ),
    "centre_shift": Recipe(_dated, _shift, drawn_spread),
    "displacement_matrix": Recipe(
        lambda town: {
            **_dated(town),
            "zones": town.zones,
            "target": "place_type",
            "tactic": "mechanism",
            "minimum": FEWEST_OF_A_CLASS,
        },
        paint=drawn_kinds,
    ),
    "cost_benefit": Recipe(
        lambda town: {
            "effects": town.effects,
            "mix": ("robbery=1",),
            "unit_costs": str(RESOURCES / "costs" / "illustrative.csv"),
            "programme_cost": ("55000", "10000"),
            "horizon": 2,
            "persistence": 0.5,
        },
        _money,
        drawn_balance,
    ),
    "evaluate": Recipe(
        lambda town: {
            "treatment": town.areas[town.areas["area_id"].isin(TREATED)][["geometry"]],
            "incidents": town.robberies,
            "areas": town.areas,
            "intervention": BEGAN,
            "date": "occurred_at",
            "area_id": "area_id",
            "preset": "hot_spot_patrols",
            "formats": (),
        },
        _evaluated,
        drawn_evaluation,
        files=True,
    ),
    "interrupted_series": Recipe(
        lambda town: {
            "series": town.monthly[town.monthly["area_id"].isin(TREATED)],
            "intervention": BEGAN,
            "slope_change": False,
        },
        paint=drawn_series,
    ),
    "difference_in_differences": Recipe(
        lambda town: {"table": town.monthly, "intervention": BEGAN, "treated": TREATED},
        paint=drawn_comparison,
    ),
    "synthetic_control": Recipe(
        lambda town: {"table": town.monthly, "intervention": BEGAN, "treated": TREATED},
        paint=drawn_synthetic,
    ),
    "detectable_effect": Recipe(lambda _: {"treated": 207.0, "control": 308.0}, paint=drawn_power),
}
