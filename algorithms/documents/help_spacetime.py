"""The examples of help pages about places and periods together."""

from __future__ import annotations

from collections.abc import Mapping

from .help_recipe import Recipe

__all__ = ["SPACETIME"]

SPACETIME: Mapping[str, Recipe] = {
    "hot_spot_transitions": Recipe(
        lambda town: {
            "areas": town.areas,
            "incidents": town.robberies,
            "date": "occurred_at",
            "population": "population",
            "minimum_population": 500,
            "area_id": "area_id",
        },
        lambda result: {
            name: (result.summary[name], "integer", None)
            for name in ("periods", "persistent", "new", "intermittent", "former", "never")
        },
    ),
}
