"""The example of each help page: the analysis really run on the fictional municipality.

A new analysis is an entry of ``EXAMPLES``: what it is given, and which facts its caption names. Its
picture follows from the style that its result declares.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.multilingual import LANGUAGES
from ..core.progress import Progress, silent
from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .classes import MapClass, category_classes
from .help_documents import DOCUMENTS
from .help_indicators import PANEL
from .help_intake import INTAKE
from .help_interventions import INTERVENTIONS
from .help_pictures import (
    drawn_layer,
    drawn_map,
    drawn_surface,
    features,
    small,
    town_outline,
)
from .help_protection import PROTECTION, secret_of_the_examples
from .help_rates import RATES
from .help_recipe import Facts, Recipe
from .help_spacetime import SPACETIME
from .help_stage import INDICATORS, Stage, stage
from .help_surveys import SURVEYS
from .numbers import format_share
from .style import result_style

if TYPE_CHECKING:
    from ..core.declare import AnalysisSpec
    from ..core.results import Result

__all__ = ["EXAMPLES", "Example", "Recipe", "example", "examples"]

HALF = QT_TRANSLATE_NOOP("convivencia", "{share} of the areas hold half of the reported events")
NEAR_M = 1_100.0


@dataclass(frozen=True, slots=True)
class Example:
    """What the page of an analysis shows.

    Parameters
    ----------
    pictures : mapping
        The PNG of each language.
    facts : mapping
        What its caption names.
    """

    pictures: Mapping[str, bytes]
    facts: Facts = field(default_factory=dict)


def _statistic(result: Any) -> Facts:
    row = result.statistics.iloc[0]
    return {
        "observed": (row["observed"], "decimal", 2),
        "expected": (row["expected"], "decimal", 2),
        "z": (row["z"], "decimal", 1),
        "p_sim": (row["p_sim"], "p_value", None),
    }


def _nearness(result: Any) -> Facts:
    return {"nearest_index": (result.summary["nearest_index"], "decimal", 2)}


def _cells(town: Stage) -> dict[str, Any]:
    return {"areas": town.cells, "value": "count"}


def _counts(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the counts that one number is said of."""
    del result
    return drawn_layer(town.cells, "count", town, catalogue)


def _stability(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw in which share of the re-runs each place is hot."""
    edges = [step / 5 for step in range(6)]
    names = [format_share(edge, catalogue.language, decimals=0) for edge in edges]
    colours = result_style("count").colours(len(edges) - 1)
    classes = tuple(
        MapClass(f"{names[place]} – {names[place + 1]}", colour, lower=edges[place],
                 upper=edges[place + 1])
        for place, colour in enumerate(colours)
    )  # fmt: skip
    title = result_style("stability").title(catalogue.language)
    return drawn_map(result.places, classes, "stability", title, town_outline(town), catalogue)


def _spread(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the points, and the outlines of their spread over them."""
    import pandas

    outline = town_outline(town)
    shapes = pandas.concat([outline, result.ellipse[["geometry"]].set_crs(outline.crs)])
    return drawn_map(
        features(town.robberies),
        category_classes("incidents", catalogue.language),
        None,
        "",
        shapes,
        catalogue,
    )


def _routes(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the streets around the cell with most events: a whole town would be a web."""
    import shapely

    busiest = town.cells.geometry.iloc[int(town.cells["count"].to_numpy().argmax())]
    window = shapely.box(*shapely.buffer(busiest.centroid, NEAR_M).bounds)
    near = result.streets[result.streets.geometry.within(window)]
    return drawn_layer(near, "hot_routes", None, catalogue)


def _lorenz(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the Lorenz curve, with the share of places that holds half."""
    from .charts import lorenz_curve

    del town
    share = float(result.summary["share_50"])
    mark = catalogue.translate(HALF, share=format_share(share, catalogue.language, decimals=0))
    return lorenz_curve(
        result.lorenz["places_share"].tolist(),
        result.lorenz["events_share"].tolist(),
        catalogue=catalogue,
        marks=((share, 0.5, mark),),
        width_cm=10.5,
    )


EXAMPLES: Mapping[str, Recipe] = {
    "getis_ord": Recipe(_cells),
    "local_moran": Recipe(_cells),
    "global_autocorrelation": Recipe(
        _cells,
        _statistic,
        _counts,
    ),
    "kernel_density": Recipe(
        lambda town: {"points": town.robberies, "bandwidth": 300.0, "cell_size": 25.0},
        lambda result: {
            "bandwidth": (result.summary["bandwidth"], "integer", None),
            "peak": (result.summary["peak"], "integer", None),
        },
    ),
    "local_moran_rate": Recipe(lambda town: {**_cells(town), "population": "population"}),
    "local_moran_bivariate": Recipe(lambda town: {**_cells(town), "other": "population"}),
    "local_geary": Recipe(_cells),
    "optimised_hot_spots": Recipe(lambda town: {"incidents": town.robberies, "areas": town.areas}),
    "hot_spot_stability": Recipe(
        lambda town: {"incidents": town.robberies, "areas": town.areas}, paint=_stability
    ),
    "density_ratio": Recipe(
        lambda town: {"points": town.robberies, "other": town.thefts, "mask": town.areas},
        part="significance",
    ),
    "point_clusters": Recipe(lambda town: {"points": town.robberies, "minimum": 15}),
    "pattern_summary": Recipe(
        lambda town: {"points": town.robberies, "mask": town.areas}, _nearness, _spread
    ),
    "hot_routes": Recipe(
        lambda town: {"streets": town.streets, "incidents": town.robberies}, paint=_routes
    ),
    "spatial_scan": Recipe(
        lambda town: {"areas": town.areas, "value": "count", "population": "population"}
    ),
    "composite_index": Recipe(lambda town: {"areas": town.areas, "columns": tuple(INDICATORS)}),
    "concentration": Recipe(
        _cells,
        lambda result: {"share_50": (result.summary["share_50"], "share", 0)},
        _lorenz,
    ),
    **INTAKE,
    **RATES,
    **INTERVENTIONS,
    **SURVEYS,
    **PANEL,
    **SPACETIME,
    **PROTECTION,
    **DOCUMENTS,
}


def examples(specs: Mapping[str, AnalysisSpec], progress: Progress = silent) -> dict[str, Example]:
    """Run and draw the example of every declared analysis that has a recipe.

    Parameters
    ----------
    specs : mapping
        The declared analyses by name.
    progress : Progress
        Called before each; raises to stop.
    """
    wanted = [name for name in EXAMPLES if name in specs]
    if not wanted:
        return {}
    progress(0.0, "")
    town = stage(specs)
    found = {}
    for place, name in enumerate(wanted):
        progress(place / len(wanted), name)
        found[name] = example(name, specs, town)
    return found


def example(name: str, specs: Mapping[str, AnalysisSpec], town: Stage) -> Example:
    """Run one analysis on the stage and draw what it gives in every language."""
    recipe, spec = EXAMPLES[name], specs[name]
    with tempfile.TemporaryDirectory() as place, secret_of_the_examples(Path(place)):
        town = replace(town, folder=Path(place))
        result = spec.function(
            **recipe.given(town), **({"folder": town.folder / "made"} if recipe.files else {})
        )
        pictures = {
            language: small(_drawn(recipe, spec, result, town, Catalogue.load(language)))
            for language in LANGUAGES
        }
        return Example(pictures, recipe.facts(result))


def _drawn(
    recipe: Recipe, spec: AnalysisSpec, result: Result, town: Stage, catalogue: Catalogue
) -> bytes:
    """Draw the main part by the style that it declares, or as the recipe says."""
    if recipe.paint is not None:
        return recipe.paint(town, result, catalogue)
    named = recipe.part or next(one.name for one in spec.parts if one.main)
    part = next(one for one in spec.parts if one.name == named)
    drawn = getattr(result, part.name)
    if part.kind == "points":
        drawn = features(drawn)
    if part.kind == "raster":
        return drawn_surface(drawn, part.style, town, catalogue)
    return drawn_layer(drawn, part.style, town, catalogue)
